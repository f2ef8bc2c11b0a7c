#include "backend/api/hostinterfaces.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/procedures/listing.h"
#include "backend/rpc/serve.h"

namespace inn::rpc {

namespace {

constexpr quint32 kInactiveXml = 1;
using Info = api::HostInterfaceInfo;

Result<api::HostInterfaces *> interfacesOf(Client &client)
{
    if (api::HostInterfaces *interfaces = client.connection().hostInterfaces())
        return interfaces;
    return noSupport(QStringLiteral("virInterface"));
}

wire::Interface named(const Info &interface)
{
    return { interface.name, interface.mac };
}

QFuture<Result<std::vector<Info>>> known(Client &client)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto all = co_await interfaces->list();
    co_return all;
}

QFuture<Result<std::tuple<wire::Listed<wire::Interface>, quint32>>> listAll(
    Client &client, qint32 wanted, Flags<3> flags)
{
    auto all = co_await known(client);
    if (!all)
        co_return all.error();
    std::vector<wire::Interface> found;
    for (const Info &each : *all) {
        if (admits(flags, { { { 1, !each.active }, { 2, each.active } } }))
            found.push_back(named(each));
    }
    co_return listed(std::move(found), wanted);
}

QFuture<Result<std::vector<QString>>> namesOf(Client &client, bool active)
{
    auto all = co_await known(client);
    if (!all)
        co_return all.error();
    std::vector<QString> names;
    for (const Info &each : *all) {
        if (each.active == active)
            names.push_back(each.name);
    }
    co_return names;
}

template<bool active>
QFuture<Result<qint32>> count(Client &client)
{
    auto names = co_await namesOf(client, active);
    if (!names)
        co_return names.error();
    co_return qint32(names->size());
}

template<bool active>
QFuture<Result<Names>> listNames(Client &client, qint32 most)
{
    auto names = co_await namesOf(client, active);
    if (!names)
        co_return names.error();
    co_return firstNames(std::move(*names), most);
}

QFuture<Result<wire::Interface>> lookUpByName(Client &client, QString name)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto found = co_await interfaces->findByName(std::move(name));
    if (!found)
        co_return found.error();
    co_return named(*found);
}

QFuture<Result<wire::Interface>> lookUpByMac(Client &client, QString mac)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto found = co_await interfaces->findByMac(std::move(mac));
    if (!found)
        co_return found.error();
    co_return named(*found);
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Interface interface, Flags<kInactiveXml> flags)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto xml = co_await interfaces->xml(
        interface.name, flags & kInactiveXml ? api::XmlView::Inactive : api::XmlView::Live);
    co_return xml;
}

QFuture<Result<qint32>> isActive(Client &client, wire::Interface interface)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto found = co_await interfaces->findByName(interface.name);
    if (!found)
        co_return found.error();
    co_return qint32(found->active);
}

QFuture<Result<wire::Interface>> define(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto name = co_await interfaces->define(std::move(xml));
    if (!name)
        co_return name.error();
    auto found = co_await interfaces->findByName(*name);
    if (!found)
        co_return found.error();
    co_return named(*found);
}

QFuture<Result<>> undefine(Client &client, wire::Interface interface)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto done = co_await interfaces->undefine(interface.name);
    co_return done;
}

QFuture<Result<>> start(Client &client, wire::Interface interface, Flags<0>)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto done = co_await interfaces->start(interface.name);
    co_return done;
}

QFuture<Result<>> destroy(Client &client, wire::Interface interface, Flags<0>)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto done = co_await interfaces->destroy(interface.name);
    co_return done;
}

template<QFuture<Result<>> (api::HostInterfaces::*step)()>
QFuture<Result<>> change(Client &client, Flags<0>)
{
    CO_TRY_ASSIGN(api::HostInterfaces * interfaces, interfacesOf(client));
    auto done = co_await (interfaces->*step)();
    co_return done;
}

constexpr Procedure kProcedures[] = {
    { 284, "CONNECT_LIST_ALL_INTERFACES", PROCEDURE(listAll), Need::Open },
    { 126, "CONNECT_NUM_OF_INTERFACES", PROCEDURE(count<true>), Need::Open },
    { 127, "CONNECT_LIST_INTERFACES", PROCEDURE(listNames<true>), Need::Open },
    { 137, "CONNECT_NUM_OF_DEFINED_INTERFACES", PROCEDURE(count<false>), Need::Open },
    { 138, "CONNECT_LIST_DEFINED_INTERFACES", PROCEDURE(listNames<false>), Need::Open },
    { 128, "INTERFACE_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 129, "INTERFACE_LOOKUP_BY_MAC_STRING", PROCEDURE(lookUpByMac), Need::Open },
    { 130, "INTERFACE_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 156, "INTERFACE_IS_ACTIVE", PROCEDURE(isActive), Need::Open },
    { 131, "INTERFACE_DEFINE_XML", PROCEDURE(define), Need::Write },
    { 132, "INTERFACE_UNDEFINE", PROCEDURE(undefine), Need::Write },
    { 133, "INTERFACE_CREATE", PROCEDURE(start), Need::Write },
    { 134, "INTERFACE_DESTROY", PROCEDURE(destroy), Need::Write },
    { 220, "INTERFACE_CHANGE_BEGIN", PROCEDURE(change<&api::HostInterfaces::changeBegin>), Need::Write },
    { 221, "INTERFACE_CHANGE_COMMIT", PROCEDURE(change<&api::HostInterfaces::changeCommit>), Need::Write },
    { 222, "INTERFACE_CHANGE_ROLLBACK", PROCEDURE(change<&api::HostInterfaces::changeRollback>),
        Need::Write },
};

} // namespace

std::span<const Procedure> interfaceProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
