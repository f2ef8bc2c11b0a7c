#include "backend/api/domains.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/wire.h"

namespace inn::rpc {

namespace {

wire::Domain named(const api::DomainInfo &info)
{
    return { info.name, info.uuid, info.id };
}

template<class Matches>
Result<wire::Domain> lookUp(Client &client, Matches matches, const QString &what)
{
    const std::vector<api::DomainInfoPtr> all = client.domains().list();
    for (const api::DomainInfoPtr &each : all) {
        if (matches(*each))
            return named(*each);
    }
    return libvirtError(kNoDomain, QStringLiteral("no domain with matching %1").arg(what));
}

Result<wire::Domain> lookUpByName(Client &client, QString name)
{
    return lookUp(
        client, [&](const api::DomainInfo &each) { return each.name == name; },
        QStringLiteral("name '%1'").arg(name));
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Domain domain, Flags<0xf> flags)
{
    const auto found = client.find(domain);
    if (!found)
        return ready<QByteArray>(found.error());
    return client.domains().xml((*found)->uuid, flags & 2 ? api::XmlView::Inactive : api::XmlView::Live);
}

constexpr Procedure kProcedures[] = {
    { 23, "DOMAIN_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 14, "DOMAIN_GET_XML_DESC", PROCEDURE(xmlText), Need::Open },
};

} // namespace

std::span<const Procedure> domainProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
