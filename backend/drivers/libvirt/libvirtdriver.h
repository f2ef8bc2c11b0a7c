#pragma once

#include "backend/api/driver.h"

namespace inn::libvirt {

// Every host that libvirt reaches: its schemes, with a transport ("qemu+ssh") or without. libvirt's in-memory
// host is reached as libvirt-test:///default, for tests.
class LibvirtDriver final : public api::Driver
{
public:
    [[nodiscard]] bool claims(const QUrl &uri) const override;
    QFuture<Result<std::shared_ptr<api::Connection>>> open(api::OpenRequest request) override;
};

} // namespace inn::libvirt
