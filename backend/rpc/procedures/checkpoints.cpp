#include "backend/api/checkpoints.h"

#include "backend/rpc/procedures/common.h"
#include "backend/rpc/procedures/listing.h"

#include <algorithm>

namespace inn::rpc {

namespace {

using api::CheckpointInfo;
using api::Checkpoints;
using api::DomainInfo;

constexpr int kNoCheckpoint = 103, kFromCheckpoint = 69;
constexpr quint32 kRootsOrDescendants = 1, kTopological = 2, kLeaves = 4, kNoLeaves = 8;

template<class F>
auto with(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().checkpoints(), function, domain, f);
}

QFuture<Result<std::vector<CheckpointInfo>>> known(Client &client, wire::Domain domain)
{
    return with(client, "virDomainListAllCheckpoints", domain,
        [](Checkpoints &checkpoints, const DomainInfo &info) { return checkpoints.list(info.uuid); });
}

QFuture<Result<CheckpointInfo>> find(Client &client, wire::Domain domain, QString name)
{
    auto all = co_await known(client, domain);
    if (!all)
        co_return all.error();
    for (const CheckpointInfo &each : *all) {
        if (each.name == name)
            co_return each;
    }
    co_return libvirtError(kNoCheckpoint,
        QStringLiteral("no domain checkpoint with matching name '%1'").arg(name), kFromCheckpoint);
}

using Listed = std::tuple<wire::Listed<wire::Checkpoint>, qint32>;

bool isBelow(
    const std::vector<CheckpointInfo> &all, const CheckpointInfo &one, const QString &top, bool anyDepth)
{
    QString parent = one.parent;
    for (size_t steps = 0; steps <= all.size() && !parent.isEmpty(); ++steps) {
        if (parent == top)
            return true;
        if (!anyDepth)
            return false;
        const auto next = std::find_if(
            all.begin(), all.end(), [&](const CheckpointInfo &each) { return each.name == parent; });
        parent = next == all.end() ? QString() : next->parent;
    }
    return false;
}

// Below `top`; empty: all, or the roots.
QFuture<Result<Listed>> list(Client &client, wire::Domain domain, QString top, qint32 wanted, quint32 flags)
{
    auto all = co_await known(client, domain);
    if (!all)
        co_return all.error();
    std::vector<wire::Checkpoint> found;
    for (const CheckpointInfo &each : *all) {
        const bool isLeaf = std::none_of(
            all->begin(), all->end(), [&](const CheckpointInfo &other) { return other.parent == each.name; });
        const bool inReach = top.isEmpty() ? !(flags & kRootsOrDescendants) || each.parent.isEmpty()
                                           : isBelow(*all, each, top, flags & kRootsOrDescendants);
        if (inReach && admits(flags, { { { kLeaves, isLeaf }, { kNoLeaves, !isLeaf } } }))
            found.push_back({ each.name, domain });
    }
    co_return listed<wire::Checkpoint, qint32>(std::move(found), wanted);
}

using ListFlags = Flags<kRootsOrDescendants | kTopological | kLeaves | kNoLeaves>;

QFuture<Result<Listed>> listAll(Client &client, wire::Domain domain, qint32 wanted, ListFlags flags)
{
    return list(client, std::move(domain), {}, wanted, flags);
}

QFuture<Result<Listed>> listChildren(
    Client &client, wire::Checkpoint checkpoint, qint32 wanted, ListFlags flags)
{
    return list(client, checkpoint.domain, checkpoint.name, wanted, flags);
}

QFuture<Result<wire::Checkpoint>> lookUpByName(Client &client, wire::Domain domain, QString name, Flags<0>)
{
    auto found = co_await find(client, domain, std::move(name));
    if (!found)
        co_return found.error();
    co_return wire::Checkpoint { found->name, domain };
}

QFuture<Result<wire::Checkpoint>> parent(Client &client, wire::Checkpoint checkpoint, Flags<0>)
{
    auto found = co_await find(client, checkpoint.domain, checkpoint.name);
    if (!found)
        co_return found.error();
    if (found->parent.isEmpty()) {
        co_return libvirtError(kNoCheckpoint,
            QStringLiteral("checkpoint '%1' does not have a parent").arg(checkpoint.name), kFromCheckpoint);
    }
    co_return wire::Checkpoint { found->parent, checkpoint.domain };
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Checkpoint checkpoint, Flags<7> flags)
{
    return with(client, "virDomainCheckpointGetXMLDesc", checkpoint.domain,
        [&](Checkpoints &checkpoints, const DomainInfo &info) {
            return checkpoints.xml(info.uuid, checkpoint.name, api::CheckpointXmlFlags(int(flags.value)));
        });
}

QFuture<Result<wire::Checkpoint>> create(
    Client &client, wire::Domain domain, QByteArray document, Flags<7> flags)
{
    const auto begin = [&](Checkpoints &checkpoints, const DomainInfo &info) {
        return checkpoints.create(info.uuid, document, api::CheckpointCreateFlags(int(flags.value)));
    };
    auto creating = with(client, "virDomainCheckpointCreateXML", domain, begin);
    auto name = co_await creating;
    if (!name)
        co_return name.error();
    co_return wire::Checkpoint { *name, domain };
}

QFuture<Result<>> remove(Client &client, wire::Checkpoint checkpoint, Flags<7> flags)
{
    return with(client, "virDomainCheckpointDelete", checkpoint.domain,
        [&](Checkpoints &checkpoints, const DomainInfo &info) {
            return checkpoints.remove(
                info.uuid, checkpoint.name, api::CheckpointDeleteFlags(int(flags.value)));
        });
}

QFuture<Result<>> backupBegin(Client &client, wire::Domain domain, QByteArray backup,
    std::optional<QByteArray> checkpoint, Flags<1> flags)
{
    return with(
        client, "virDomainBackupBegin", domain, [&](Checkpoints &checkpoints, const DomainInfo &info) {
            return checkpoints.backupBegin(info.uuid, backup, checkpoint.value_or(QByteArray()),
                api::BackupBeginFlags(int(flags.value)));
        });
}

QFuture<Result<QByteArray>> backupXml(Client &client, wire::Domain domain, Flags<0>)
{
    return with(client, "virDomainBackupGetXMLDesc", domain,
        [](Checkpoints &checkpoints, const DomainInfo &info) { return checkpoints.backupXml(info.uuid); });
}

constexpr Procedure kProcedures[] = {
    { 413, "DOMAIN_LIST_ALL_CHECKPOINTS", PROCEDURE(listAll), Need::Open },
    { 414, "DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN", PROCEDURE(listChildren), Need::Open },
    { 415, "DOMAIN_CHECKPOINT_LOOKUP_BY_NAME", PROCEDURE(lookUpByName), Need::Open },
    { 416, "DOMAIN_CHECKPOINT_GET_PARENT", PROCEDURE(parent), Need::Open },
    { 412, "DOMAIN_CHECKPOINT_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 411, "DOMAIN_CHECKPOINT_CREATE_XML", PROCEDURE(create), Need::Write },
    { 417, "DOMAIN_CHECKPOINT_DELETE", PROCEDURE(remove), Need::Write },
    { 421, "DOMAIN_BACKUP_BEGIN", PROCEDURE(backupBegin), Need::Write },
    { 422, "DOMAIN_BACKUP_GET_XML_DESC", DOCUMENT(backupXml), Need::Open },
};

} // namespace

std::span<const Procedure> checkpointProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
