#pragma once

#include "backend/api/hostinterfaces.h"
#include "backend/api/nodedevices.h"
#include "backend/drivers/libvirt/callpool.h"

namespace inn::libvirt {

class LibvirtNodeDevices final : public api::NodeDevices
{
    Q_OBJECT

public:
    explicit LibvirtNodeDevices(CallPool &pool)
        : m_pool(pool)
    {
    }

    QFuture<Result<std::vector<api::NodeDeviceInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QString name) override;
    QFuture<Result<api::NodeDeviceInfo>> find(QString name) override;
    QFuture<Result<api::NodeDeviceInfo>> findScsiHostByWwn(QString wwnn, QString wwpn) override;
    QFuture<Result<>> detach(QString name, QString driver) override;
    QFuture<Result<>> reattach(QString name) override;
    QFuture<Result<>> reset(QString name) override;
    QFuture<Result<QString>> create(QByteArray xml) override;
    QFuture<Result<>> destroy(QString name) override;
    QFuture<Result<QString>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QString name) override;
    QFuture<Result<>> start(QString name) override;
    QFuture<Result<>> setAutostart(QString name, api::Autostart autostart) override;

private:
    CallPool &m_pool;
};

class LibvirtHostInterfaces final : public api::HostInterfaces
{
    Q_OBJECT

public:
    explicit LibvirtHostInterfaces(CallPool &pool)
        : m_pool(pool)
    {
    }

    QFuture<Result<std::vector<api::HostInterfaceInfo>>> list() override;
    QFuture<Result<QByteArray>> xml(QString name, api::XmlView view) override;
    QFuture<Result<api::HostInterfaceInfo>> findByName(QString name) override;
    QFuture<Result<api::HostInterfaceInfo>> findByMac(QString mac) override;
    QFuture<Result<QString>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QString name) override;
    QFuture<Result<>> start(QString name) override;
    QFuture<Result<>> destroy(QString name) override;
    QFuture<Result<>> changeBegin() override;
    QFuture<Result<>> changeCommit() override;
    QFuture<Result<>> changeRollback() override;

private:
    CallPool &m_pool;
};

} // namespace inn::libvirt
