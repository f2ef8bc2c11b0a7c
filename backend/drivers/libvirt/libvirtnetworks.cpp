#include "backend/drivers/libvirt/libvirtnetworks.h"

#include "backend/base/translated.h"
#include "backend/config/network/ipaddress.h"
#include "backend/config/network/networkconfig.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/objects.h"

#include <libvirt/virterror.h>

namespace inn::libvirt {

using api::NetworkAction;

namespace {

Result<std::vector<QUuid>> listNetworks(virConnectPtr connection)
{
    return listUuids<NetworkHandle>(virConnectListAllNetworks, connection,
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "The host does not list its networks.")));
}

QString subnetOf(const config::NetworkConfig &config)
{
    for (const config::NetworkIpConfig &ip : config.ips) {
        const auto address = config::IpAddress::parse(ip.address.value_or(QString()));
        if (!address || address->isIpv6)
            continue;
        std::optional<unsigned> prefix = ip.prefix;
        if (!prefix && ip.netmask) {
            if (const auto mask = config::IpAddress::parse(*ip.netmask))
                prefix = mask->maskPrefix();
        }
        if (!prefix || *prefix > 32)
            continue;
        const config::IpAddress base = address->first(*prefix);
        return QStringLiteral("%1.%2.%3.%4/%5")
            .arg(base.bytes[0])
            .arg(base.bytes[1])
            .arg(base.bytes[2])
            .arg(base.bytes[3])
            .arg(*prefix);
    }
    return {};
}

const char *failureOf(NetworkAction action)
{
    switch (action) {
    case NetworkAction::Start:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The network “%1” could not be started.");
    case NetworkAction::Stop:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The network “%1” could not be stopped.");
    case NetworkAction::Undefine:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The network “%1” could not be removed.");
    }
    return "";
}

int call(virNetworkPtr network, NetworkAction action)
{
    switch (action) {
    case NetworkAction::Start:
        return virNetworkCreate(network);
    case NetworkAction::Stop:
        return virNetworkDestroy(network);
    case NetworkAction::Undefine:
        return virNetworkUndefine(network);
    }
    return -1;
}

Result<std::vector<api::Lease>> readLeases(virNetworkPtr network)
{
    const QString name = QString::fromUtf8(virNetworkGetName(network));
    virNetworkDHCPLeasePtr *raw = nullptr;
    const int count = virNetworkGetDHCPLeases(network, nullptr, &raw, 0);
    if (count < 0) {
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The addresses given out by “%1” cannot be read."))
                .arg(name));
    }
    std::vector<api::Lease> leases;
    for (int i = 0; i < count; ++i) {
        leases.push_back({ QString::fromUtf8(raw[i]->mac), QString::fromUtf8(raw[i]->ipaddr),
            QString::fromUtf8(raw[i]->hostname), QDateTime::fromSecsSinceEpoch(raw[i]->expirytime, Qt::UTC),
            QString::fromUtf8(raw[i]->clientid) });
        virNetworkDHCPLeaseFree(raw[i]);
    }
    std::free(raw);
    return leases;
}

} // namespace

Result<NetworkHandle> findNetwork(virConnectPtr connection, const QUuid &uuid)
{
    NetworkHandle network(
        virNetworkLookupByUUIDString(connection, api::uuidText(uuid).toLatin1().constData()));
    if (!network) {
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "There is no network with the UUID %1."))
                .arg(api::uuidText(uuid)));
    }
    return network;
}

LibvirtNetworks::LibvirtNetworks(CallPool &pool)
    : m_pool(pool)
{
}

QFuture<Result<>> LibvirtNetworks::fill()
{
    CO_TRY_ASSIGN(const std::vector<QUuid> uuids, co_await m_pool.run<std::vector<QUuid>>(listNetworks));
    for (const QUuid &uuid : uuids)
        refresh(uuid);
    co_return Result<>();
}

void LibvirtNetworks::handleChange(const QUuid &network)
{
    refresh(network);
}

std::vector<api::NetworkInfoPtr> LibvirtNetworks::list() const
{
    std::vector<api::NetworkInfoPtr> all;
    for (const QUuid &uuid : m_order)
        all.push_back(m_networks.value(uuid));
    return all;
}

QFuture<Result<QByteArray>> LibvirtNetworks::xml(QUuid network)
{
    return document(network, 0);
}

QFuture<Result<QByteArray>> LibvirtNetworks::definition(QUuid network)
{
    return document(network, VIR_NETWORK_XML_INACTIVE);
}

QFuture<Result<QByteArray>> LibvirtNetworks::document(QUuid network, unsigned flags)
{
    return m_pool.run<QByteArray>([network, flags](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findNetwork(connection, network));
        CString text(virNetworkGetXMLDesc(handle.get(), flags));
        // Some drivers keep but one document.
        if (!text && flags != 0 && virGetLastErrorCode() == VIR_ERR_INVALID_ARG)
            text.reset(virNetworkGetXMLDesc(handle.get(), 0));
        if (!text)
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The network's document cannot be read.")));
        return QByteArray(text.get());
    });
}

QFuture<Result<QUuid>> LibvirtNetworks::define(QByteArray xml)
{
    const auto work = [xml](virConnectPtr connection) -> Result<QUuid> {
        const NetworkHandle network(virNetworkDefineXML(connection, xml.constData()));
        if (!network) {
            return lastError(translated(QT_TRANSLATE_NOOP(
                                 "inn::libvirt", "The host does not accept the network's document.")),
                Purpose::Definition);
        }
        return uuidOf(network.get());
    };
    CO_TRY_ASSIGN(const QUuid uuid, co_await m_pool.run<QUuid>(work));
    auto refreshed = co_await refresh(uuid);
    std::ignore = refreshed;
    co_return uuid;
}

QFuture<Result<>> LibvirtNetworks::perform(QUuid network, NetworkAction action)
{
    return change(network, [action](virNetworkPtr handle, const QString &name) -> Result<> {
        if (call(handle, action) == 0)
            return {};
        return lastError(translated(failureOf(action)).arg(name));
    });
}

QFuture<Result<>> LibvirtNetworks::setAutostart(QUuid network, api::Autostart autostart)
{
    return change(network, [autostart](virNetworkPtr handle, const QString &name) -> Result<> {
        if (virNetworkSetAutostart(handle, autostart == api::Autostart::On ? 1 : 0) == 0)
            return {};
        return lastError(translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "Whether “%1” starts with its host could not be changed."))
                             .arg(name));
    });
}

QFuture<Result<std::vector<api::Lease>>> LibvirtNetworks::leases(QUuid network)
{
    return m_pool.run<std::vector<api::Lease>>(
        [network](virConnectPtr connection) -> Result<std::vector<api::Lease>> {
            TRY_ASSIGN(const auto handle, findNetwork(connection, network));
            return readLeases(handle.get());
        });
}

LibvirtNetworks::Snapshot LibvirtNetworks::snapshotOf(virConnectPtr connection, const QUuid &uuid)
{
    Snapshot snapshot;
    snapshot.info.uuid = uuid;
    const auto network = findNetwork(connection, uuid);
    snapshot.isGone = !network && network.error().code == ErrorCode::NotFound;
    if (!network)
        return snapshot;
    api::NetworkInfo &info = snapshot.info;
    info.name = QString::fromUtf8(virNetworkGetName(network->get()));
    info.active = virNetworkIsActive(network->get()) == 1;
    info.persistent = virNetworkIsPersistent(network->get()) == 1;
    int autostart = 0;
    info.autostart = virNetworkGetAutostart(network->get(), &autostart) == 0 && autostart != 0;
    const CString text(virNetworkGetXMLDesc(network->get(), 0));
    if (text) {
        if (const auto config = config::readNetwork(QByteArray(text.get()))) {
            info.bridge = config->bridgeName.value_or(QString());
            info.forwardMode = config->forwardMode.value_or(QString());
            info.subnet = subnetOf(*config);
        }
    }
    return snapshot;
}

QFuture<Result<>> LibvirtNetworks::change(QUuid network, Work work)
{
    const auto job = [network, work = std::move(work)](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const auto handle, findNetwork(connection, network));
        return work(handle.get(), QString::fromUtf8(virNetworkGetName(handle.get())));
    };
    auto result = co_await m_pool.run<void>(job);
    auto refreshed = co_await refresh(network);
    std::ignore = refreshed;
    co_return result;
}

// One question at a time for each network, so that answers cannot overtake each other.
QFuture<Result<>> LibvirtNetworks::refresh(QUuid network)
{
    if (m_refreshing.contains(network)) {
        m_refreshAgain.insert(network);
        co_return Result<>();
    }
    m_refreshing.insert(network);
    do {
        m_refreshAgain.remove(network);
        const auto take = [network](virConnectPtr connection) -> Result<Snapshot> {
            return snapshotOf(connection, network);
        };
        auto snapshot = co_await m_pool.run<Snapshot>(take);
        if (snapshot)
            apply(*snapshot);
    } while (m_refreshAgain.contains(network));
    m_refreshing.remove(network);
    co_return Result<>();
}

void LibvirtNetworks::apply(const Snapshot &snapshot)
{
    const QUuid uuid = snapshot.info.uuid;
    const api::NetworkInfoPtr known = m_networks.value(uuid);
    if (snapshot.isGone) {
        if (m_networks.remove(uuid) == 0)
            return;
        std::erase(m_order, uuid);
        Q_EMIT removed(uuid);
        return;
    }
    if (snapshot.info.name.isEmpty() || (known && *known == snapshot.info))
        return;
    if (!known)
        m_order.push_back(uuid);
    const auto next = std::make_shared<const api::NetworkInfo>(snapshot.info);
    m_networks.insert(uuid, next);
    Q_EMIT changed(next);
}

} // namespace inn::libvirt
