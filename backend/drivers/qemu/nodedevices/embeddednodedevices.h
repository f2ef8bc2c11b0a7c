#pragma once

#include "backend/api/nodedevices.h"
#include "backend/drivers/qemu/hostdevices.h"
#include "backend/drivers/qemu/nodedevices/nodedevicereader.h"
#include "backend/drivers/qemu/nodedevices/ueventmonitor.h"

#include <QElapsedTimer>

#include <functional>

namespace inn::qemu {

// The devices of this computer.
class EmbeddedNodeDevices final : public api::NodeDevices
{
    Q_OBJECT

public:
    // Who among the running machines has a PCI device ("0000:03:00.0"); empty: nobody.
    using PciUser = std::function<QString(const QString &device)>;
    explicit EmbeddedNodeDevices(
        PciUser user, HostFiles files = HostFiles(), HostDevices devices = HostDevices());

    QFuture<Result<std::vector<api::NodeDeviceInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QString name) override;
    QFuture<Result<api::NodeDeviceInfo>> find(QString name) override;
    QFuture<Result<api::NodeDeviceInfo>> findScsiHostByWwn(QString wwnn, QString wwpn) override;
    QFuture<Result<>> detach(QString name, QString driver) override;
    QFuture<Result<>> reattach(QString name) override;
    QFuture<Result<>> reset(QString name) override;
    QFuture<Result<QString>> create(QByteArray xml) override;
    QFuture<Result<>> destroy(QString name) override;

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    using Devices = std::vector<config::NodeDeviceConfig>;
    enum class Wanted { Recent, Newest };
    QFuture<Result<>> learn(Wanted wanted);
    void devicesChanged();
    void announceChanges(const Devices &before);
    [[nodiscard]] Result<config::NodeDeviceConfig> findNow(const QString &name) const;
    // The address of a PCI device that nobody uses. Errors: InvalidConfig, InvalidState.
    [[nodiscard]] Result<QString> freePciDevice(const QString &name) const;
    [[nodiscard]] QString sysfsPath(const QString &path) const { return m_files.path(path); }

    PciUser m_user;
    HostFiles m_files;
    HostDevices m_hostDevices;
    std::shared_ptr<NodeDeviceReader> m_reader; // used in a pool’s thread, by one at a time
    UeventMonitor m_monitor;
    Devices m_devices;
    QElapsedTimer m_age;
    TaskScope m_tasks;
};

} // namespace inn::qemu
