#pragma once

#include "backend/api/hostinterfaces.h"
#include "backend/config/interface/hostinterface.h"
#include "backend/drivers/qemu/nodedevices/sysfsdevices.h"

namespace inn::qemu {

// The network interfaces of this computer, to be looked at.
class EmbeddedHostInterfaces final : public api::HostInterfaces
{
    Q_OBJECT

public:
    explicit EmbeddedHostInterfaces(HostFiles files = HostFiles())
        : m_sysfs(std::move(files))
    {
    }

    QFuture<Result<std::vector<api::HostInterfaceInfo>>> list() override;
    // The computer's own configuration is not read: both views are what is in force.
    QFuture<Result<QByteArray>> xml(QString name, api::XmlView view) override;
    QFuture<Result<api::HostInterfaceInfo>> findByName(QString name) override;
    QFuture<Result<api::HostInterfaceInfo>> findByMac(QString mac) override;

private:
    [[nodiscard]] std::vector<api::HostInterfaceInfo> all() const;
    [[nodiscard]] config::HostInterfaceConfig describe(const QString &name) const;

    Sysfs m_sysfs;
};

} // namespace inn::qemu
