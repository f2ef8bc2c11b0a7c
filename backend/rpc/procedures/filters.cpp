#include "backend/api/networkfilters.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/procedures/listing.h"
#include "backend/rpc/serve.h"

namespace inn::rpc {

namespace {

constexpr int kFromFilter = 33;
constexpr int kNoFilter = 62, kNoBinding = 101;

using Infos = std::vector<api::NetworkFilterInfo>;

Result<api::NetworkFilters *> filtersOf(Client &client)
{
    if (api::NetworkFilters *filters = client.connection().networkFilters())
        return filters;
    return noSupport(QStringLiteral("virNWFilter"));
}

QFuture<Result<Infos>> known(Client &client)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto all = co_await filters->list();
    co_return all;
}

QFuture<Result<std::tuple<wire::Listed<wire::NetworkFilter>, quint32>>> listAll(
    Client &client, qint32 wanted, Flags<0>)
{
    auto all = co_await known(client);
    if (!all)
        co_return all.error();
    std::vector<wire::NetworkFilter> found;
    for (const api::NetworkFilterInfo &each : *all)
        found.push_back({ each.name, each.uuid });
    co_return listed(std::move(found), wanted);
}

QFuture<Result<qint32>> count(Client &client)
{
    auto all = co_await known(client);
    if (!all)
        co_return all.error();
    co_return qint32(all->size());
}

QFuture<Result<Names>> listNames(Client &client, qint32 most)
{
    auto all = co_await known(client);
    if (!all)
        co_return all.error();
    std::vector<QString> names;
    for (const api::NetworkFilterInfo &each : *all)
        names.push_back(each.name);
    co_return firstNames(std::move(names), most);
}

QFuture<Result<wire::NetworkFilter>> lookUpByName(Client &client, QString name)
{
    auto all = co_await known(client);
    if (!all)
        co_return all.error();
    for (const api::NetworkFilterInfo &each : *all) {
        if (each.name == name)
            co_return wire::NetworkFilter { each.name, each.uuid };
    }
    co_return libvirtError(
        kNoFilter, QStringLiteral("no nwfilter with matching name '%1'").arg(name), kFromFilter);
}

QFuture<Result<wire::NetworkFilter>> lookUpByUuid(Client &client, QUuid uuid)
{
    auto all = co_await known(client);
    if (!all)
        co_return all.error();
    for (const api::NetworkFilterInfo &each : *all) {
        if (each.uuid == uuid)
            co_return wire::NetworkFilter { each.name, each.uuid };
    }
    co_return libvirtError(kNoFilter,
        QStringLiteral("no nwfilter with matching uuid '%1'").arg(api::uuidText(uuid)), kFromFilter);
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::NetworkFilter filter, Flags<0>)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto xml = co_await filters->xml(filter.uuid);
    co_return xml;
}

QFuture<Result<wire::NetworkFilter>> defineFlags(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto uuid = co_await filters->define(std::move(xml));
    if (!uuid)
        co_return uuid.error();
    auto found = co_await lookUpByUuid(client, *uuid);
    co_return found;
}

QFuture<Result<wire::NetworkFilter>> define(Client &client, QByteArray xml)
{
    return defineFlags(client, std::move(xml), {});
}

QFuture<Result<>> undefine(Client &client, wire::NetworkFilter filter)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto done = co_await filters->undefine(filter.uuid);
    co_return done;
}

// ---- bindings

QFuture<Result<std::tuple<wire::Listed<wire::FilterBinding>, quint32>>> listBindings(
    Client &client, qint32 wanted, Flags<0>)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto all = co_await filters->bindings();
    if (!all)
        co_return all.error();
    std::vector<wire::FilterBinding> found;
    for (const api::FilterBindingInfo &each : *all)
        found.push_back({ each.portDevice, each.filter });
    co_return listed(std::move(found), wanted);
}

QFuture<Result<wire::FilterBinding>> lookUpBinding(Client &client, QString device)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto all = co_await filters->bindings();
    if (!all)
        co_return all.error();
    for (const api::FilterBindingInfo &each : *all) {
        if (each.portDevice == device)
            co_return wire::FilterBinding { each.portDevice, each.filter };
    }
    co_return libvirtError(
        kNoBinding, QStringLiteral("no nwfilter binding for port dev '%1'").arg(device), kFromFilter);
}

QFuture<Result<QByteArray>> bindingXml(Client &client, wire::FilterBinding binding, Flags<0>)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto xml = co_await filters->bindingXml(binding.port);
    co_return xml;
}

QFuture<Result<wire::FilterBinding>> createBinding(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto device = co_await filters->createBinding(std::move(xml));
    if (!device)
        co_return device.error();
    auto found = co_await lookUpBinding(client, *device);
    co_return found;
}

QFuture<Result<>> deleteBinding(Client &client, wire::FilterBinding binding)
{
    CO_TRY_ASSIGN(api::NetworkFilters * filters, filtersOf(client));
    auto done = co_await filters->deleteBinding(binding.port);
    co_return done;
}

constexpr Procedure kProcedures[] = {
    { 286, "CONNECT_LIST_ALL_NWFILTERS", PROCEDURE(listAll), Need::Open },
    { 178, "CONNECT_NUM_OF_NWFILTERS", PROCEDURE(count), Need::Open },
    { 179, "CONNECT_LIST_NWFILTERS", PROCEDURE(listNames), Need::Open },
    { 175, "NWFILTER_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 176, "NWFILTER_LOOKUP_BY_UUID", PROCEDURE(lookUpByUuid), Need::Open },
    { 177, "NWFILTER_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 180, "NWFILTER_DEFINE_XML", PROCEDURE(define), Need::Write },
    { 431, "NWFILTER_DEFINE_XML_FLAGS", PROCEDURE(defineFlags), Need::Write },
    { 181, "NWFILTER_UNDEFINE", PROCEDURE(undefine), Need::Write },
    { 401, "CONNECT_LIST_ALL_NWFILTER_BINDINGS", PROCEDURE(listBindings), Need::Open },
    { 397, "NWFILTER_BINDING_LOOKUP_BY_PORT_DEV", PROCEDURE(lookUpBinding), Need::Open },
    { 398, "NWFILTER_BINDING_GET_XML_DESC", DOCUMENT(bindingXml), Need::Open },
    { 399, "NWFILTER_BINDING_CREATE_XML", PROCEDURE(createBinding), Need::Write },
    { 400, "NWFILTER_BINDING_DELETE", PROCEDURE(deleteBinding), Need::Write },
};

} // namespace

std::span<const Procedure> filterProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
