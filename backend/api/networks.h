#pragma once

#include "backend/api/types.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

enum class NetworkAction { Start, Stop, Undefine };

// A change of one part of a network's document; numbers are libvirt's VIR_NETWORK_UPDATE_COMMAND_…,
// VIR_NETWORK_SECTION_… and VIR_NETWORK_UPDATE_AFFECT_….
enum class NetworkCommand { Modify = 1, Delete, AddLast, AddFirst };
enum class NetworkSection {
    Bridge = 1,
    Domain,
    Ip,
    IpDhcpHost,
    IpDhcpRange,
    Forward,
    ForwardInterface,
    ForwardFunction,
    PortGroup,
    DnsHost,
    DnsTxt,
    DnsSrv,
};
// No scope: what the network is now, running or only defined.
enum class NetworkUpdateScope { Live = 1, Config = 2 };
Q_DECLARE_FLAGS(NetworkUpdateScopes, NetworkUpdateScope)

// VIR_NETWORK_EVENT_….
enum class NetworkEvent { Defined = 0, Undefined, Started, Stopped };

// What is connected to a network.
struct NetworkPortInfo
{
    QUuid uuid;
    QString owner; // the guest's name
    QString mac;
    bool operator==(const NetworkPortInfo &) const = default;
};

// Virtual networks; lives in the backend thread.
class Networks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<NetworkInfoPtr> list() const = 0;
    virtual QFuture<Result<QByteArray>> xml(QUuid network) = 0;
    // What the next start takes up; xml() tells of an active network what it runs with.
    virtual QFuture<Result<QByteArray>> definition(QUuid network) { return xml(network); }
    // Subnets ("192.168.122.0/24") that a new network must keep off, as far as they are known here.
    virtual QFuture<Result<QStringList>> usedSubnets();
    virtual QFuture<Result<QUuid>> define(QByteArray xml) = 0;
    virtual QFuture<Result<>> perform(QUuid network, NetworkAction action) = 0;
    virtual QFuture<Result<>> setAutostart(QUuid network, Autostart autostart) = 0;
    virtual QFuture<Result<std::vector<Lease>>> leases(QUuid network) = 0;

    // Starts a network that is only what runs: it is gone when it is stopped.
    virtual QFuture<Result<QUuid>> create(QByteArray xml);
    // Changes one part of the network while it runs, in its definition, or both. `parentIndex` counts the
    // <ip> elements for what lies in one; below zero: the one that fits.
    virtual QFuture<Result<>> update(QUuid network, NetworkCommand command, NetworkSection section,
        int parentIndex, QByteArray xml, NetworkUpdateScopes scopes);
    virtual QFuture<Result<std::vector<NetworkPortInfo>>> ports(QUuid network);
    virtual QFuture<Result<QByteArray>> portXml(QUuid network, QUuid port);
    virtual QFuture<Result<QUuid>> createPort(QUuid network, QByteArray xml);
    virtual QFuture<Result<>> deletePort(QUuid network, QUuid port);

Q_SIGNALS:
    void changed(const inn::api::NetworkInfoPtr &network);
    void removed(const QUuid &network);
    // `event` is a NetworkEvent, as libvirt's clients hear it.
    void lifecycle(const QUuid &network, const QString &name, int event, int detail);
};

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::NetworkUpdateScopes)
