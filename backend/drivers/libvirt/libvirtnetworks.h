#pragma once

#include "backend/api/networks.h"
#include "backend/drivers/libvirt/callpool.h"
#include "backend/drivers/libvirt/handles.h"

#include <QHash>
#include <QSet>

namespace inn::libvirt {

// For pool threads.
Result<NetworkHandle> findNetwork(virConnectPtr connection, const QUuid &uuid);

class LibvirtNetworks final : public api::Networks
{
    Q_OBJECT

public:
    explicit LibvirtNetworks(CallPool &pool);

    QFuture<Result<>> fill();
    void handleChange(const QUuid &network); // from libvirt's callbacks
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    [[nodiscard]] std::vector<api::NetworkInfoPtr> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid network) override;
    QFuture<Result<QByteArray>> definition(QUuid network) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> perform(QUuid network, api::NetworkAction action) override;
    QFuture<Result<>> setAutostart(QUuid network, api::Autostart autostart) override;
    QFuture<Result<std::vector<api::Lease>>> leases(QUuid network) override;
    QFuture<Result<QUuid>> create(QByteArray xml) override;
    QFuture<Result<>> update(QUuid network, api::NetworkCommand command, api::NetworkSection section,
        int parentIndex, QByteArray xml, api::NetworkUpdateScopes scopes) override;
    QFuture<Result<std::vector<api::NetworkPortInfo>>> ports(QUuid network) override;
    QFuture<Result<QByteArray>> portXml(QUuid network, QUuid port) override;
    QFuture<Result<QUuid>> createPort(QUuid network, QByteArray xml) override;
    QFuture<Result<>> deletePort(QUuid network, QUuid port) override;

private:
    QFuture<Result<QByteArray>> document(QUuid network, unsigned flags);
    struct Snapshot
    {
        api::NetworkInfo info;
        bool isGone = false;
    };
    using Work = std::function<Result<>(virNetworkPtr, const QString &name)>;

    static Snapshot snapshotOf(virConnectPtr connection, const QUuid &uuid);
    QFuture<Result<>> change(QUuid network, Work work);
    QFuture<Result<>> refresh(QUuid network);
    void apply(const Snapshot &snapshot);

    CallPool &m_pool;
    QHash<QUuid, api::NetworkInfoPtr> m_networks;
    std::vector<QUuid> m_order;
    QSet<QUuid> m_refreshing;
    QSet<QUuid> m_refreshAgain;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
