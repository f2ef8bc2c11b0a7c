#include "backend/drivers/libvirt/libvirtnetworkfilters.h"

#include "backend/base/translated.h"
#include "backend/config/nwfilter/nwfilterconfig.h"
#include "backend/drivers/libvirt/objects.h"

#include <algorithm>

namespace inn::libvirt {

namespace {

using api::FilterBindingInfo;
using api::NetworkFilterInfo;

Result<FilterHandle> findFilter(virConnectPtr connection, const QUuid &uuid)
{
    const QString sentence
        = translated("There is no network filter with the UUID %1.").arg(api::uuidText(uuid));
    FilterHandle filter(
        virNWFilterLookupByUUIDString(connection, api::uuidText(uuid).toLatin1().constData()));
    if (!filter)
        return lastError(sentence);
    return filter;
}

Result<BindingHandle> findBinding(virConnectPtr connection, const QString &device)
{
    const QString sentence = translated("No filter is in use at the network device “%1”.").arg(device);
    BindingHandle binding(virNWFilterBindingLookupByPortDev(connection, device.toUtf8().constData()));
    if (!binding)
        return lastError(sentence);
    return binding;
}

Result<std::vector<NetworkFilterInfo>> listFilters(virConnectPtr connection)
{
    const QString failure = translated("The host does not list its network filters.");
    TRY_ASSIGN(const auto filters, listAll<FilterHandle>(virConnectListAllNWFilters, connection, failure));
    std::vector<NetworkFilterInfo> infos;
    for (const FilterHandle &filter : filters)
        infos.push_back({ uuidOf(filter.get()), QString::fromUtf8(virNWFilterGetName(filter.get())) });
    std::sort(infos.begin(), infos.end(),
        [](const NetworkFilterInfo &a, const NetworkFilterInfo &b) { return a.name < b.name; });
    return infos;
}

FilterBindingInfo infoOf(virNWFilterBindingPtr binding)
{
    FilterBindingInfo info;
    info.portDevice = QString::fromUtf8(virNWFilterBindingGetPortDev(binding));
    info.filter = QString::fromUtf8(virNWFilterBindingGetFilterName(binding));
    const CString text(virNWFilterBindingGetXMLDesc(binding, 0));
    const auto config = text ? config::readNwFilterBinding(QByteArray(text.get()))
                             : Result<config::NwFilterBindingConfig>(Error {});
    if (config) {
        info.ownerName = config->ownerName.value_or(QString());
        info.ownerUuid = config->ownerUuid.value_or(QUuid());
        info.mac = config->mac.value_or(QString());
    }
    return info;
}

Result<std::vector<FilterBindingInfo>> listBindings(virConnectPtr connection)
{
    const QString failure = translated("The host does not list where its network filters are in use.");
    TRY_ASSIGN(
        const auto bindings, listAll<BindingHandle>(virConnectListAllNWFilterBindings, connection, failure));
    std::vector<FilterBindingInfo> infos;
    for (const BindingHandle &binding : bindings)
        infos.push_back(infoOf(binding.get()));
    std::sort(infos.begin(), infos.end(),
        [](const FilterBindingInfo &a, const FilterBindingInfo &b) { return a.portDevice < b.portDevice; });
    return infos;
}

} // namespace

LibvirtNetworkFilters::LibvirtNetworkFilters(CallPool &pool)
    : m_pool(pool)
{
}

QFuture<Result<std::vector<NetworkFilterInfo>>> LibvirtNetworkFilters::list()
{
    return m_pool.run<std::vector<NetworkFilterInfo>>(listFilters);
}

QFuture<Result<QByteArray>> LibvirtNetworkFilters::xml(QUuid filter)
{
    return m_pool.run<QByteArray>([filter](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const FilterHandle handle, findFilter(connection, filter));
        const CString text(virNWFilterGetXMLDesc(handle.get(), 0));
        if (!text)
            return lastError(translated("The network filter's document cannot be read."));
        return QByteArray(text.get());
    });
}

QFuture<Result<QUuid>> LibvirtNetworkFilters::define(QByteArray xml)
{
    const auto work = [xml](virConnectPtr connection) -> Result<QUuid> {
        const FilterHandle filter(virNWFilterDefineXML(connection, xml.constData()));
        if (!filter)
            return lastError(
                translated("The host does not accept the network filter's document."), Purpose::Definition);
        return uuidOf(filter.get());
    };
    CO_TRY_ASSIGN(const QUuid uuid, co_await m_pool.run<QUuid>(work));
    Q_EMIT changed(uuid);
    co_return uuid;
}

QFuture<Result<>> LibvirtNetworkFilters::undefine(QUuid filter)
{
    const auto work = [filter](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const FilterHandle handle, findFilter(connection, filter));
        const QString sentence = translated("The network filter “%1” could not be removed.")
                                     .arg(QString::fromUtf8(virNWFilterGetName(handle.get())));
        if (virNWFilterUndefine(handle.get()) != 0)
            return lastError(sentence);
        return {};
    };
    CO_TRY(co_await m_pool.run<void>(work));
    Q_EMIT removed(filter);
    co_return Result<>();
}

QFuture<Result<std::vector<FilterBindingInfo>>> LibvirtNetworkFilters::bindings()
{
    return m_pool.run<std::vector<FilterBindingInfo>>(listBindings);
}

QFuture<Result<QByteArray>> LibvirtNetworkFilters::bindingXml(QString portDevice)
{
    return m_pool.run<QByteArray>([portDevice](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const BindingHandle handle, findBinding(connection, portDevice));
        const CString text(virNWFilterBindingGetXMLDesc(handle.get(), 0));
        if (!text)
            return lastError(translated("What the filter is used with cannot be read."));
        return QByteArray(text.get());
    });
}

QFuture<Result<QString>> LibvirtNetworkFilters::createBinding(QByteArray xml)
{
    const auto work = [xml](virConnectPtr connection) -> Result<QString> {
        const BindingHandle binding(virNWFilterBindingCreateXML(connection, xml.constData(), 0));
        if (!binding)
            return lastError(
                translated("The host does not accept this use of a network filter."), Purpose::Definition);
        return QString::fromUtf8(virNWFilterBindingGetPortDev(binding.get()));
    };
    CO_TRY_ASSIGN(const QString device, co_await m_pool.run<QString>(work));
    Q_EMIT bindingsChanged();
    co_return device;
}

QFuture<Result<>> LibvirtNetworkFilters::deleteBinding(QString portDevice)
{
    const auto work = [portDevice](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const BindingHandle binding, findBinding(connection, portDevice));
        const QString sentence
            = translated("The filter at the network device “%1” could not be ended.").arg(portDevice);
        if (virNWFilterBindingDelete(binding.get()) != 0)
            return lastError(sentence);
        return {};
    };
    CO_TRY(co_await m_pool.run<void>(work));
    Q_EMIT bindingsChanged();
    co_return Result<>();
}

} // namespace inn::libvirt
