#pragma once

#include "backend/api/driver.h"

namespace inn::app {

// The embedded host, or, where another process holds it and serves it, that process through libvirt's
// protocol.
class EmbeddedOrServed : public api::Driver
{
public:
    EmbeddedOrServed(std::unique_ptr<api::Driver> embedded, std::unique_ptr<api::Driver> libvirt);

    [[nodiscard]] bool claims(const QUrl &uri) const override { return m_embedded->claims(uri); }
    QFuture<Result<std::shared_ptr<api::Connection>>> open(api::OpenRequest request) override;

private:
    std::unique_ptr<api::Driver> m_embedded;
    std::unique_ptr<api::Driver> m_libvirt;
};

} // namespace inn::app
