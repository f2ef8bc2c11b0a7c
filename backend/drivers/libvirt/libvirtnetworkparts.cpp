// Parts of networks that change alone, and what is connected to them.

#include "backend/base/translated.h"
#include "backend/config/network/networkport.h"
#include "backend/drivers/libvirt/libvirtnetworks.h"
#include "backend/drivers/libvirt/objects.h"

namespace inn::libvirt {

namespace {

Result<PortHandle> findPort(virNetworkPtr network, const QUuid &uuid)
{
    const QString sentence = translated("The network “%1” has no port %2.")
                                 .arg(QString::fromUtf8(virNetworkGetName(network)), api::uuidText(uuid));
    PortHandle port(virNetworkPortLookupByUUIDString(network, api::uuidText(uuid).toLatin1().constData()));
    if (!port)
        return lastError(sentence);
    return port;
}

Result<std::vector<api::NetworkPortInfo>> listPorts(virNetworkPtr network)
{
    const QString failure = translated("The host does not list what is connected to the network.");
    TRY_ASSIGN(const auto ports, listAll<PortHandle>(virNetworkListAllPorts, network, failure));
    std::vector<api::NetworkPortInfo> infos;
    for (const PortHandle &port : ports) {
        api::NetworkPortInfo info { uuidOf(port.get()), {}, {} };
        const CString text(virNetworkPortGetXMLDesc(port.get(), 0));
        const auto config = text ? config::readNetworkPort(QByteArray(text.get()))
                                 : Result<config::NetworkPortConfig>(Error {});
        if (config) {
            info.owner = config->ownerName.value_or(QString());
            info.mac = config->mac.value_or(QString());
        }
        infos.push_back(info);
    }
    return infos;
}

} // namespace

QFuture<Result<QUuid>> LibvirtNetworks::create(QByteArray xml)
{
    const auto work = [xml](virConnectPtr connection) -> Result<QUuid> {
        const NetworkHandle network(virNetworkCreateXML(connection, xml.constData()));
        if (!network)
            return lastError(
                translated("The host does not accept the network's document."), Purpose::Definition);
        return uuidOf(network.get());
    };
    CO_TRY_ASSIGN(const QUuid uuid, co_await m_pool.run<QUuid>(work));
    auto refreshed = co_await refresh(uuid);
    std::ignore = refreshed;
    co_return uuid;
}

QFuture<Result<>> LibvirtNetworks::update(QUuid network, api::NetworkCommand command,
    api::NetworkSection section, int parentIndex, QByteArray xml, api::NetworkUpdateScopes scopes)
{
    return change(network,
        [command, section, parentIndex, xml, scopes](virNetworkPtr handle, const QString &name) -> Result<> {
            const QString sentence = translated("The network “%1” could not be changed.").arg(name);
            if (virNetworkUpdate(handle, unsigned(command), unsigned(section), parentIndex, xml.constData(),
                    unsigned(int(scopes)))
                == 0)
                return {};
            return lastError(sentence);
        });
}

QFuture<Result<std::vector<api::NetworkPortInfo>>> LibvirtNetworks::ports(QUuid network)
{
    return m_pool.run<std::vector<api::NetworkPortInfo>>(
        [network](virConnectPtr connection) -> Result<std::vector<api::NetworkPortInfo>> {
            TRY_ASSIGN(const auto handle, findNetwork(connection, network));
            return listPorts(handle.get());
        });
}

QFuture<Result<QByteArray>> LibvirtNetworks::portXml(QUuid network, QUuid port)
{
    return m_pool.run<QByteArray>([network, port](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const auto handle, findNetwork(connection, network));
        TRY_ASSIGN(const PortHandle found, findPort(handle.get(), port));
        const CString text(virNetworkPortGetXMLDesc(found.get(), 0));
        if (!text)
            return lastError(translated("The port's document cannot be read."));
        return QByteArray(text.get());
    });
}

QFuture<Result<QUuid>> LibvirtNetworks::createPort(QUuid network, QByteArray xml)
{
    return m_pool.run<QUuid>([network, xml](virConnectPtr connection) -> Result<QUuid> {
        TRY_ASSIGN(const auto handle, findNetwork(connection, network));
        const PortHandle port(virNetworkPortCreateXML(handle.get(), xml.constData(), 0));
        if (!port)
            return lastError(
                translated("The host does not accept the port's document."), Purpose::Definition);
        return uuidOf(port.get());
    });
}

QFuture<Result<>> LibvirtNetworks::deletePort(QUuid network, QUuid port)
{
    return m_pool.run<void>([network, port](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const auto handle, findNetwork(connection, network));
        TRY_ASSIGN(const PortHandle found, findPort(handle.get(), port));
        if (virNetworkPortDelete(found.get(), 0) != 0)
            return lastError(translated("The network's port could not be removed."));
        return {};
    });
}

} // namespace inn::libvirt
