#pragma once

#include "backend/api/driver.h"

namespace inn::test {

// Hosts in memory: test:///default, test:///second (the same without machines, for them to move to) and
// test:///FILE with libvirt's test-driver documents. For trying faults: ?hang=1 never answers, ?latency=MS
// answers late, ?fail=open refuses, ?fail=WORD refuses that action ("start"…; "migrate": machines that come
// here, at the last moment), ?migration=MS is how long machines need from here to another host.
class TestDriver final : public api::Driver
{
public:
    [[nodiscard]] bool claims(const QUrl &uri) const override;
    QFuture<Result<std::shared_ptr<api::Connection>>> open(api::OpenRequest request) override;
};

} // namespace inn::test
