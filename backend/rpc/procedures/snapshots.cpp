#include "backend/api/snapshots.h"

#include "backend/rpc/documents.h"
#include "backend/rpc/procedures/common.h"
#include "backend/rpc/procedures/listing.h"

#include <algorithm>

// Snapshots of domains.
namespace inn::rpc {

namespace {

using api::DomainInfo;
using api::SnapshotInfo;
using api::Snapshots;
using Infos = std::vector<SnapshotInfo>;
using Names = wire::Listed<QString>;

// VIR_DOMAIN_SNAPSHOT_LIST_…; the first means roots of a domain's, and descendants of a snapshot's.
enum ListFlag : quint32 {
    kRoots = 1,
    kDescendants = 1,
    kMetadata = 2,
    kLeaves = 4,
    kNoLeaves = 8,
    kNoMetadata = 16,
    kInactive = 32,
    kActive = 64,
    kDiskOnly = 128,
    kInternal = 256,
    kExternal = 512,
};
constexpr quint32 kListFlags = 0x7ff;

template<class F>
auto withSnapshots(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().snapshots(), function, domain, std::move(f));
}

QFuture<Result<Infos>> infosOf(Client &client, const wire::Domain &domain)
{
    return withSnapshots(client, "virDomainListAllSnapshots", domain,
        [](Snapshots &snapshots, const DomainInfo &info) { return snapshots.list(info.uuid); });
}

bool hasChildren(const Infos &all, const QString &name)
{
    return std::any_of(all.begin(), all.end(), [&](const SnapshotInfo &each) { return each.parent == name; });
}

bool isWanted(const Infos &all, const SnapshotInfo &each, quint32 flags)
{
    const bool active = !each.diskOnly && api::isActive(each.state);
    const bool leaf = !hasChildren(all, each.name);
    const bool internal = each.where == SnapshotInfo::Where::Internal;
    return admits(flags,
        { { { kMetadata, true }, { kNoMetadata, false } }, { { kLeaves, leaf }, { kNoLeaves, !leaf } },
            { { kInactive, !active && !each.diskOnly }, { kActive, active }, { kDiskOnly, each.diskOnly } },
            { { kInternal, internal }, { kExternal, !internal } } });
}

std::vector<QString> wantedNames(const Infos &all, quint32 flags)
{
    std::vector<QString> names;
    for (const SnapshotInfo &each : all) {
        if (isWanted(all, each, flags) && (!(flags & kRoots) || each.parent.isEmpty()))
            names.push_back(each.name);
    }
    return names;
}

// Below that one; parents come before their children.
std::vector<QString> namesBelow(const Infos &all, const QString &top, quint32 flags)
{
    QStringList family { top };
    std::vector<QString> names;
    for (const SnapshotInfo &each : all) {
        if (!family.contains(each.parent))
            continue;
        if (flags & kDescendants)
            family.append(each.name);
        if (isWanted(all, each, flags & ~quint32(kDescendants)))
            names.push_back(each.name);
    }
    return names;
}

std::vector<wire::Snapshot> objects(const std::vector<QString> &names, const wire::Domain &domain)
{
    std::vector<wire::Snapshot> all;
    for (const QString &name : names)
        all.push_back({ name, domain });
    return all;
}

Error noSnapshot(const QString &text)
{
    return libvirtError(kNoDomainSnapshot, text, 35); // VIR_FROM_DOMAIN_SNAPSHOT
}

Result<SnapshotInfo> one(const Infos &all, const QString &name)
{
    for (const SnapshotInfo &each : all) {
        if (each.name == name)
            return each;
    }
    return noSnapshot(QStringLiteral("no domain snapshot with matching name '%1'").arg(name));
}

QFuture<Result<wire::Snapshot>> create(
    Client &client, wire::Domain domain, QByteArray xml, Flags<0x3ff> flags)
{
    auto work = withSnapshots(
        client, "virDomainSnapshotCreateXML", domain, [&](Snapshots &snapshots, const DomainInfo &info) {
            return snapshots.create(info.uuid, xml, api::SnapshotCreateFlags::fromInt(int(flags)));
        });
    auto name = co_await work;
    if (!name)
        co_return name.error();
    const auto found = client.find(domain.uuid);
    co_return wire::Snapshot { *name, found ? named(**found) : domain };
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Snapshot snapshot, Flags<1> flags)
{
    const bool secure = flags & 1;
    if (secure && client.isReadOnly()) {
        co_return libvirtError(
            kOperationDenied, QStringLiteral("virDomainSnapshotGetXMLDesc with secure flag"), kFromDomain);
    }
    auto work = withSnapshots(client, "virDomainSnapshotGetXMLDesc", snapshot.domain,
        [&](Snapshots &snapshots, const DomainInfo &info) {
            return snapshots.xml(info.uuid, snapshot.name);
        });
    auto document = co_await work;
    if (!document)
        co_return document.error();
    co_return secure ? *document : withoutSecrets(*document);
}

QFuture<Result<qint32>> count(Client &client, wire::Domain domain, Flags<kListFlags> flags)
{
    auto all = co_await infosOf(client, domain);
    if (!all)
        co_return all.error();
    co_return qint32(wantedNames(*all, flags).size());
}

QFuture<Result<Names>> names(Client &client, wire::Domain domain, qint32 most, Flags<kListFlags> flags)
{
    auto all = co_await infosOf(client, domain);
    if (!all)
        co_return all.error();
    co_return firstNames(wantedNames(*all, flags), most);
}

using Listing = std::tuple<wire::Listed<wire::Snapshot>, qint32>;

QFuture<Result<Listing>> listAll(
    Client &client, wire::Domain domain, qint32 needResults, Flags<kListFlags> flags)
{
    auto all = co_await infosOf(client, domain);
    if (!all)
        co_return all.error();
    const std::vector<QString> wanted = wantedNames(*all, flags);
    co_return listed<wire::Snapshot, qint32>(objects(wanted, domain), needResults);
}

QFuture<Result<std::vector<QString>>> childrenOf(Client &client, wire::Snapshot snapshot, quint32 flags)
{
    auto all = co_await infosOf(client, snapshot.domain);
    if (!all)
        co_return all.error();
    const auto found = one(*all, snapshot.name);
    if (!found)
        co_return found.error();
    co_return namesBelow(*all, snapshot.name, flags);
}

QFuture<Result<qint32>> childCount(Client &client, wire::Snapshot snapshot, Flags<kListFlags> flags)
{
    const quint32 wanted = flags;
    auto found = co_await childrenOf(client, snapshot, wanted);
    if (!found)
        co_return found.error();
    co_return qint32(found->size());
}

QFuture<Result<Names>> childNames(
    Client &client, wire::Snapshot snapshot, qint32 most, Flags<kListFlags> flags)
{
    const quint32 wanted = flags;
    auto found = co_await childrenOf(client, snapshot, wanted);
    if (!found)
        co_return found.error();
    co_return firstNames(*found, most);
}

QFuture<Result<Listing>> listChildren(
    Client &client, wire::Snapshot snapshot, qint32 needResults, Flags<kListFlags> flags)
{
    const quint32 wanted = flags;
    auto found = co_await childrenOf(client, snapshot, wanted);
    if (!found)
        co_return found.error();
    co_return listed<wire::Snapshot, qint32>(objects(*found, snapshot.domain), needResults);
}

QFuture<Result<SnapshotInfo>> infoOf(Client &client, wire::Snapshot snapshot)
{
    auto all = co_await infosOf(client, snapshot.domain);
    if (!all)
        co_return all.error();
    co_return one(*all, snapshot.name);
}

QFuture<Result<wire::Snapshot>> lookUp(Client &client, wire::Domain domain, QString name, Flags<0> flags)
{
    Q_UNUSED(flags)
    const wire::Snapshot snapshot { name, domain };
    auto found = co_await infoOf(client, snapshot);
    if (!found)
        co_return found.error();
    co_return snapshot;
}

QFuture<Result<wire::Snapshot>> parent(Client &client, wire::Snapshot snapshot, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto found = co_await infoOf(client, snapshot);
    if (!found)
        co_return found.error();
    if (found->parent.isEmpty())
        co_return noSnapshot(QStringLiteral("snapshot '%1' does not have a parent").arg(snapshot.name));
    co_return wire::Snapshot { found->parent, snapshot.domain };
}

QFuture<Result<QString>> currentName(Client &client, wire::Domain domain)
{
    auto all = co_await infosOf(client, domain);
    if (!all)
        co_return all.error();
    for (const SnapshotInfo &each : *all) {
        if (each.isCurrent)
            co_return each.name;
    }
    co_return QString();
}

QFuture<Result<qint32>> hasCurrent(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto name = co_await currentName(client, domain);
    if (!name)
        co_return name.error();
    co_return name->isEmpty() ? 0 : 1;
}

QFuture<Result<wire::Snapshot>> current(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto name = co_await currentName(client, domain);
    if (!name)
        co_return name.error();
    if (name->isEmpty())
        co_return noSnapshot(QStringLiteral("the domain does not have a current snapshot"));
    co_return wire::Snapshot { *name, domain };
}

QFuture<Result<qint32>> isCurrent(Client &client, wire::Snapshot snapshot, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto found = co_await infoOf(client, snapshot);
    if (!found)
        co_return found.error();
    co_return qint32(found->isCurrent);
}

QFuture<Result<qint32>> hasMetadata(Client &client, wire::Snapshot snapshot, Flags<0> flags)
{
    Q_UNUSED(flags)
    auto found = co_await infoOf(client, snapshot);
    if (!found)
        co_return found.error();
    co_return 1; // what is known here is known by its document
}

QFuture<Result<>> revert(Client &client, wire::Snapshot snapshot, Flags<0xf> flags)
{
    return withSnapshots(client, "virDomainRevertToSnapshot", snapshot.domain,
        [&](Snapshots &snapshots, const DomainInfo &info) {
            return snapshots.revert(info.uuid, snapshot.name, api::SnapshotRevertFlags::fromInt(int(flags)));
        });
}

QFuture<Result<>> remove(Client &client, wire::Snapshot snapshot, Flags<7> flags)
{
    return withSnapshots(client, "virDomainSnapshotDelete", snapshot.domain,
        [&](Snapshots &snapshots, const DomainInfo &info) {
            return snapshots.remove(info.uuid, snapshot.name, api::SnapshotDeleteFlags::fromInt(int(flags)));
        });
}

constexpr Procedure kProcedures[] = {
    { 185, "DOMAIN_SNAPSHOT_CREATE_XML", PROCEDURE(create), Need::Write },
    { 186, "DOMAIN_SNAPSHOT_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 187, "DOMAIN_SNAPSHOT_NUM", PROCEDURE(count), Need::Open },
    { 188, "DOMAIN_SNAPSHOT_LIST_NAMES", PROCEDURE(names), Need::Open },
    { 189, "DOMAIN_SNAPSHOT_LOOKUP_BY_NAME", PROCEDURE(lookUp), Need::Open },
    { 190, "DOMAIN_HAS_CURRENT_SNAPSHOT", PROCEDURE(hasCurrent), Need::Open },
    { 191, "DOMAIN_SNAPSHOT_CURRENT", PROCEDURE(current), Need::Open },
    { 192, "DOMAIN_REVERT_TO_SNAPSHOT", PROCEDURE(revert), Need::Write },
    { 193, "DOMAIN_SNAPSHOT_DELETE", PROCEDURE(remove), Need::Write },
    { 244, "DOMAIN_SNAPSHOT_GET_PARENT", PROCEDURE(parent), Need::Open },
    { 246, "DOMAIN_SNAPSHOT_NUM_CHILDREN", PROCEDURE(childCount), Need::Open },
    { 247, "DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES", PROCEDURE(childNames), Need::Open },
    { 271, "DOMAIN_SNAPSHOT_IS_CURRENT", PROCEDURE(isCurrent), Need::Open },
    { 272, "DOMAIN_SNAPSHOT_HAS_METADATA", PROCEDURE(hasMetadata), Need::Open },
    { 274, "DOMAIN_LIST_ALL_SNAPSHOTS", PROCEDURE(listAll), Need::Open },
    { 275, "DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN", PROCEDURE(listChildren), Need::Open },
};

} // namespace

std::span<const Procedure> snapshotProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
