#include "backend/api/blockjobs.h"
#include "backend/api/processordocuments.h"
#include "backend/api/snapshots.h"
#include "backend/rpc/documents.h"
#include "backend/rpc/procedures/common.h"

// Which domains there are, and what they are.
namespace inn::rpc {

namespace {

using Domains = wire::Listed<wire::Domain>;

Result<wire::Domain> noDomain(const QString &what)
{
    return libvirtError(kNoDomain, QStringLiteral("no domain with matching %1").arg(what));
}

Result<wire::Domain> lookUpByName(Client &client, QString name)
{
    const api::DomainInfoPtr found = client.service().index->find(name);
    return found ? named(*found) : noDomain(QStringLiteral("name '%1'").arg(name));
}

Result<wire::Domain> lookUpByUuid(Client &client, QUuid uuid)
{
    const api::DomainInfoPtr found = client.service().index->find(uuid);
    return found ? named(*found) : noDomain(QStringLiteral("uuid '%1'").arg(api::uuidText(uuid)));
}

Result<wire::Domain> lookUpById(Client &client, qint32 id)
{
    const std::vector<api::DomainInfoPtr> all = client.domains().list();
    for (const api::DomainInfoPtr &each : all) {
        if (id >= 0 && each->id == id)
            return named(*each);
    }
    return noDomain(QStringLiteral("id %1").arg(id));
}

std::vector<api::DomainInfoPtr> inState(Client &client, bool active)
{
    std::vector<api::DomainInfoPtr> all = client.domains().list();
    std::erase_if(all, [&](const api::DomainInfoPtr &each) { return api::isActive(each->state) != active; });
    return all;
}

Result<qint32> activeCount(Client &client)
{
    return qint32(inState(client, true).size());
}

Result<qint32> inactiveCount(Client &client)
{
    return qint32(inState(client, false).size());
}

Result<wire::Listed<qint32>> activeIds(Client &client, qint32 most)
{
    wire::Listed<qint32> ids;
    for (const api::DomainInfoPtr &each : inState(client, true)) {
        if (qint32(ids.size()) < most)
            ids.push_back(each->id);
    }
    return ids;
}

Result<wire::Listed<QString>> inactiveNames(Client &client, qint32 most)
{
    wire::Listed<QString> names;
    for (const api::DomainInfoPtr &each : inState(client, false)) {
        if (qint32(names.size()) < most)
            names.push_back(each->name);
    }
    return names;
}

// Two bits that ask for opposites; neither or both: all.
bool passes(quint32 flags, quint32 yes, quint32 no, bool is)
{
    return !(flags & (yes | no)) || (flags & (is ? yes : no));
}

// VIR_CONNECT_LIST_DOMAINS_…, without those that need more than is known at once.
bool passes(const api::DomainInfo &domain, quint32 flags)
{
    constexpr quint32 kRunning = 0x10, kPaused = 0x20, kShutoff = 0x40, kOther = 0x80;
    quint32 state = kOther;
    switch (domain.state) {
    case api::DomainState::Running:
        state = kRunning;
        break;
    case api::DomainState::Paused:
        state = kPaused;
        break;
    case api::DomainState::Shutoff:
        state = kShutoff;
        break;
    default:
        break;
    }
    constexpr quint32 kStates = kRunning | kPaused | kShutoff | kOther;
    return passes(flags, 1, 2, api::isActive(domain.state)) && passes(flags, 4, 8, domain.persistent)
        && (!(flags & kStates) || (flags & state)) && passes(flags, 0x100, 0x200, domain.hasManagedSave)
        && passes(flags, 0x400, 0x800, domain.autostart);
}

QFuture<Result<std::tuple<Domains, quint32>>> listAll(Client &client, qint32 needResults, Flags<0xffff> flags)
{
    constexpr quint32 kWithSnapshots = 0x1000, kWithoutSnapshots = 0x2000;
    Domains domains;
    const std::vector<api::DomainInfoPtr> all = client.domains().list();
    for (const api::DomainInfoPtr &each : all) {
        if (!passes(*each, flags))
            continue;
        bool hasSnapshots = false;
        if ((flags & (kWithSnapshots | kWithoutSnapshots)) && client.connection().snapshots()) {
            auto list = co_await client.connection().snapshots()->list(each->uuid);
            hasSnapshots = list && !list->empty();
        }
        if (passes(flags, kWithSnapshots, kWithoutSnapshots, hasSnapshots))
            domains.push_back(named(*each));
    }
    const auto count = quint32(domains.size());
    if (needResults == 0)
        domains.clear();
    co_return std::tuple(std::move(domains), count);
}

QFuture<Result<QByteArray>> migratableText(Client &client, QUuid domain, api::XmlView view)
{
    if (const auto migrations = client.connection().migrations()) {
        auto document = co_await migrations->migratableXml(domain, view);
        if (document || document.error().code != ErrorCode::Unsupported)
            co_return document;
    }
    auto plain = co_await client.domains().xml(domain, view);
    co_return plain;
}

// VIR_DOMAIN_XML_…: 1 secure, 2 inactive, 4 the processor as on this host, 8 for migration.
QFuture<Result<QByteArray>> xmlText(Client &client, wire::Domain domain, Flags<0xf> flags)
{
    const bool secure = flags & 1;
    if (client.isReadOnly() && (flags & 9)) {
        co_return libvirtError(
            kOperationDenied, QStringLiteral("virDomainGetXMLDesc with secure flag"), kFromDomain);
    }
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    const auto view = flags & 2 && (*found)->persistent ? api::XmlView::Inactive : api::XmlView::Live;
    const QUuid uuid = (*found)->uuid;
    if (flags & 8) {
        auto migratable = co_await migratableText(client, uuid, view);
        co_return migratable;
    }
    auto document = co_await client.domains().xml(uuid, view);
    if (!document)
        co_return document.error();
    // A running machine's document has the processor that it got already.
    const bool isRunning = view == api::XmlView::Live && api::isActive((*found)->state);
    auto *processors = dynamic_cast<api::ProcessorDocuments *>(&client.connection());
    if ((flags & 4) && processors && !isRunning) {
        auto updated = co_await processors->withHostsProcessor(*document);
        if (!updated)
            co_return updated.error();
        document = *updated;
    }
    co_return secure ? *document : withoutSecrets(*document);
}

Result<QString> osType(Client &client, wire::Domain domain)
{
    TRY(client.find(domain));
    return QStringLiteral("hvm");
}

Result<qint32> autostart(Client &client, wire::Domain domain)
{
    TRY_ASSIGN(const auto found, client.find(domain));
    return qint32(found->autostart);
}

QFuture<Result<>> setAutostart(Client &client, wire::Domain domain, qint32 autostart)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        return client.domains().setAutostart(info.uuid, autostart ? api::Autostart::On : api::Autostart::Off);
    });
}

Result<qint32> isActive(Client &client, wire::Domain domain)
{
    TRY_ASSIGN(const auto found, client.find(domain));
    return qint32(api::isActive(found->state));
}

Result<qint32> isPersistent(Client &client, wire::Domain domain)
{
    TRY_ASSIGN(const auto found, client.find(domain));
    return qint32(found->persistent);
}

Result<qint32> isUpdated(Client &client, wire::Domain domain)
{
    TRY_ASSIGN(const auto found, client.find(domain));
    return qint32(found->restartNeeded);
}

Result<std::tuple<qint32, qint32>> state(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    TRY_ASSIGN(const auto found, client.find(domain));
    return std::tuple(qint32(found->state), qint32(found->reason));
}

Result<std::tuple<quint32, quint32, quint64>> controlInfo(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    TRY_ASSIGN(const auto found, client.find(domain));
    if (!api::isActive(found->state))
        return libvirtError(kOperationInvalid, QStringLiteral("domain is not running"));
    return std::tuple<quint32, quint32, quint64>(0, 0, 0); // its monitor is at our service
}

Result<quint64> maximumMemory(Client &client, wire::Domain domain)
{
    TRY_ASSIGN(const auto found, client.find(domain));
    return found->maximumMemory.toKib();
}

struct DiskError
{
    QString disk;
    qint32 error = 0;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.disk, self.error);
    }
};

// Whoever asks for none is told for how many there must be room.
QFuture<Result<std::tuple<List<DiskError, 256>, qint32>>> diskErrors(
    Client &client, wire::Domain domain, quint32 most, Flags<0> flags)
{
    Q_UNUSED(flags)
    const auto ask
        = [](api::BlockJobs &jobs, const api::DomainInfo &info) { return jobs.diskErrors(info.uuid); };
    auto asking = withPart(client, client.connection().blockJobs(), "virDomainGetDiskErrors", domain, ask);
    auto found = co_await asking;
    if (!found)
        co_return found.error();
    List<DiskError, 256> errors;
    if (most == 0) {
        const auto info = client.find(domain);
        co_return std::tuple(
            errors, qint32(std::max(found->size(), info ? std::size_t((*info)->disks.size()) : 0)));
    }
    for (const api::DiskError &each : *found) {
        if (errors.size() < most)
            errors.push_back({ each.target, qint32(each.kind) });
    }
    const auto count = qint32(errors.size());
    co_return std::tuple(std::move(errors), count);
}

Result<List<QString, 2048>> messages(Client &client, wire::Domain domain, Flags<3> flags)
{
    Q_UNUSED(flags)
    TRY(client.find(domain));
    return List<QString, 2048>();
}

constexpr Procedure kProcedures[] = {
    { 14, "DOMAIN_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 15, "DOMAIN_GET_AUTOSTART", PROCEDURE(autostart), Need::Open },
    { 17, "DOMAIN_GET_MAX_MEMORY", PROCEDURE(maximumMemory), Need::Open },
    { 19, "DOMAIN_GET_OS_TYPE", PROCEDURE(osType), Need::Open },
    { 21, "CONNECT_LIST_DEFINED_DOMAINS", PROCEDURE(inactiveNames), Need::Open },
    { 22, "DOMAIN_LOOKUP_BY_ID", PROCEDURE(lookUpById), Need::Open },
    { 23, "DOMAIN_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 24, "DOMAIN_LOOKUP_BY_UUID", PROCEDURE(lookUpByUuid), Need::Open },
    { 25, "CONNECT_NUM_OF_DEFINED_DOMAINS", PROCEDURE(inactiveCount), Need::Open },
    { 29, "DOMAIN_SET_AUTOSTART", PROCEDURE(setAutostart), Need::Write },
    { 37, "CONNECT_LIST_DOMAINS", PROCEDURE(activeIds), Need::Open },
    { 51, "CONNECT_NUM_OF_DOMAINS", PROCEDURE(activeCount), Need::Open },
    { 150, "DOMAIN_IS_ACTIVE", PROCEDURE(isActive), Need::Open },
    { 151, "DOMAIN_IS_PERSISTENT", PROCEDURE(isPersistent), Need::Open },
    { 202, "DOMAIN_IS_UPDATED", PROCEDURE(isUpdated), Need::Open },
    { 212, "DOMAIN_GET_STATE", PROCEDURE(state), Need::Open },
    { 229, "DOMAIN_GET_CONTROL_INFO", PROCEDURE(controlInfo), Need::Open },
    { 263, "DOMAIN_GET_DISK_ERRORS", PROCEDURE(diskErrors), Need::Open },
    { 273, "CONNECT_LIST_ALL_DOMAINS", PROCEDURE(listAll), Need::Open },
    { 426, "DOMAIN_GET_MESSAGES", PROCEDURE(messages), Need::Open },
};

} // namespace

std::span<const Procedure> domainProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
