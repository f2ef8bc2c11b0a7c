#include "backend/api/savedstates.h"
#include "backend/rpc/documents.h"
#include "backend/rpc/procedures/common.h"

// How domains begin, run and end, and their definitions.
namespace inn::rpc {

namespace {

using Action = api::DomainAction;

enum MetadataKind { kDescription = 0, kTitle, kElement };

QFuture<Result<>> perform(Client &client, const wire::Domain &domain, Action action)
{
    return withDomain(client, domain,
        [&](const api::DomainInfo &info) { return client.domains().perform(info.uuid, action); });
}

// One that is paused already is as it was asked to be.
QFuture<Result<>> suspend(Client &client, wire::Domain domain)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        return info.state == api::DomainState::Paused ? ready(Result<>())
                                                      : client.domains().perform(info.uuid, Action::Suspend);
    });
}

QFuture<Result<>> resume(Client &client, wire::Domain domain)
{
    return perform(client, domain, Action::Resume);
}

QFuture<Result<>> destroy(Client &client, wire::Domain domain)
{
    return perform(client, domain, Action::Destroy);
}

QFuture<Result<>> destroyFlags(Client &client, wire::Domain domain, Flags<3> flags)
{
    Q_UNUSED(flags) // gently is how it is always done
    return perform(client, domain, Action::Destroy);
}

QFuture<Result<>> shutdown(Client &client, wire::Domain domain)
{
    return perform(client, domain, Action::Shutdown);
}

QFuture<Result<>> shutdownFlags(Client &client, wire::Domain domain, Flags<0x1f> flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        return client.domains().shutdown(info.uuid, api::ShutdownModes::fromInt(flags));
    });
}

QFuture<Result<>> reboot(Client &client, wire::Domain domain, Flags<0x1f> flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        return client.domains().reboot(info.uuid, api::ShutdownModes::fromInt(flags));
    });
}

QFuture<Result<>> reset(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    return perform(client, domain, Action::Reset);
}

QFuture<Result<>> start(Client &client, wire::Domain domain)
{
    return perform(client, domain, Action::Start);
}

// A start with what it gives; the client's end is its own affair.
using Started = QFuture<Result<QUuid>>;
Started tied(Client &client, quint32 flags, Started start)
{
    return flags & quint32(api::StartFlag::AutoDestroy)
        ? client.autoDestroy().tie(client.domains(), std::move(start))
        : start;
}

api::StartFlags withoutAutoDestroy(quint32 flags)
{
    return api::StartFlags::fromInt(int(flags & ~quint32(api::StartFlag::AutoDestroy)));
}

QFuture<Result<wire::Domain>> startFlags(Client &client, wire::Domain domain, Flags<0x2f> flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        Started start = client.domains()
                            .start(info.uuid, withoutAutoDestroy(flags))
                            .then(&client.domains(), [uuid = info.uuid](const Result<> &started) {
                                return started ? Result<QUuid>(uuid) : Result<QUuid>(started.error());
                            });
        return thenNamed(client, tied(client, flags, std::move(start)));
    });
}

QFuture<Result<wire::Domain>> create(Client &client, QByteArray xml, Flags<0x33> flags)
{
    Started start = client.domains().create(std::move(xml), withoutAutoDestroy(flags));
    return thenNamed(client, tied(client, flags, std::move(start)));
}

QFuture<Result<wire::Domain>> define(Client &client, QByteArray xml)
{
    return thenNamed(client, client.domains().define(std::move(xml)));
}

QFuture<Result<wire::Domain>> defineFlags(Client &client, QByteArray xml, Flags<1> flags)
{
    Q_UNUSED(flags) // documents are always checked
    return define(client, std::move(xml));
}

QFuture<Result<>> undefine(Client &client, wire::Domain domain)
{
    return withDomain(client, domain,
        [&](const api::DomainInfo &info) { return client.domains().undefine(info.uuid, {}); });
}

QFuture<Result<>> undefineFlags(Client &client, wire::Domain domain, Flags<0x7f> flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        return client.domains().undefine(info.uuid, api::UndefineFlags::fromInt(int(flags.value)));
    });
}

QFuture<Result<qint32>> rename(
    Client &client, wire::Domain domain, std::optional<QString> name, Flags<0> flags)
{
    Q_UNUSED(flags)
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    if (name.value_or(QString()).isEmpty())
        co_return libvirtError(kOperationInvalid, QStringLiteral("Can't rename domain to an empty string"));
    auto renamed = co_await client.domains().rename((*found)->uuid, *name);
    if (!renamed)
        co_return renamed.error();
    co_return 0;
}

QFuture<Result<>> managedSave(Client &client, wire::Domain domain, Flags<7> flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        if (api::SavedStates *states = client.connection().savedStates())
            return states->managedSave(info.uuid, api::SaveFlags::fromInt(flags));
        return client.domains().perform(info.uuid, Action::ManagedSave);
    });
}

Result<qint32> hasManagedSave(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    TRY_ASSIGN(const auto found, client.find(domain));
    return qint32(found->hasManagedSave);
}

QFuture<Result<>> removeManagedSave(Client &client, wire::Domain domain, Flags<0> flags)
{
    Q_UNUSED(flags)
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        return info.hasManagedSave ? client.domains().perform(info.uuid, Action::RemoveManagedSave) : ready();
    });
}

Result<> checkKind(qint32 kind)
{
    if (kind >= kDescription && kind <= kElement)
        return {};
    return libvirtError(
        kInvalidArgument, QStringLiteral("unknown metadata type '%1'").arg(kind), kFromDomain);
}

QFuture<Result<QString>> metadata(
    Client &client, wire::Domain domain, qint32 kind, std::optional<QString> uri, Flags<3> flags)
{
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    const auto checked = checkKind(kind);
    if (!checked)
        co_return checked.error();
    const auto scope = oneScopeOf(flags, **found);
    if (!scope)
        co_return scope.error();
    const auto view = *scope == api::DeviceScope::Config ? api::XmlView::Inactive : api::XmlView::Live;
    auto document = co_await client.domains().xml((*found)->uuid, view);
    if (!document)
        co_return document.error();
    std::optional<QString> text;
    if (kind == kElement)
        text = metadataElement(*document, uri.value_or(QString()));
    else
        text = childText(*document, kind == kTitle ? QStringLiteral("title") : QStringLiteral("description"));
    if (!text) {
        co_return libvirtError(
            kNoMetadata, QStringLiteral("Requested metadata element is not present"), kFromDomain);
    }
    co_return *text;
}

QFuture<Result<>> setMetadata(Client &client, wire::Domain domain, qint32 kind, std::optional<QString> text,
    std::optional<QString> key, std::optional<QString> uri, Flags<3> flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        Result<> checked = checkKind(kind);
        if (const auto scope = scopeOf(flags, info); checked && !scope)
            checked = scope.error();
        if (checked && kind == kTitle && text && text->contains(u'\n')) {
            checked = libvirtError(
                kInvalidArgument, QStringLiteral("metadata title can't contain newlines"), kFromDomain);
        }
        if (!checked)
            return ready(std::move(checked));
        const QString value = text.value_or(QString());
        if (kind == kDescription)
            return client.domains().setDescription(info.uuid, value);
        if (kind == kTitle)
            return client.domains().setTitle(info.uuid, value);
        return client.domains().setMetadata(
            info.uuid, key.value_or(QString()), uri.value_or(QString()), value.toUtf8());
    });
}

using JobInfo = std::tuple<qint32, quint64, quint64, quint64, quint64, quint64, quint64, quint64, quint64,
    quint64, quint64, quint64>;

QFuture<Result<JobInfo>> jobInfo(Client &client, wire::Domain domain)
{
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    api::SavedStates *states = client.connection().savedStates();
    if (!states)
        co_return noSupport(QStringLiteral("virDomainGetJobInfo"));
    auto info = co_await states->jobInfo((*found)->uuid);
    if (!info)
        co_return info.error();
    const auto number
        = [&](const char *name) { return info->number(QLatin1String(name)).value_or(quint64(0)); };
    co_return JobInfo(qint32(info->type), number("time_elapsed"), number("time_remaining"),
        number("data_total"), number("data_processed"), number("data_remaining"), number("memory_total"),
        number("memory_processed"), number("memory_remaining"), number("disk_total"),
        number("disk_processed"), number("disk_remaining"));
}

QFuture<Result<std::tuple<qint32, Parameters<64>>>> jobStats(
    Client &client, wire::Domain domain, Flags<3> flags)
{
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    api::SavedStates *states = client.connection().savedStates();
    if (!states)
        co_return noSupport(QStringLiteral("virDomainGetJobStats"));
    constexpr quint32 kCompleted = 1, kKeep = 2;
    using Query = api::DomainJobQuery;
    Query query = Query::UnderWay;
    if (flags & kCompleted)
        query = flags & kKeep ? Query::CompletedAndKept : Query::Completed;
    auto info = co_await states->jobInfo((*found)->uuid, query);
    if (!info)
        co_return info.error();
    co_return std::tuple(qint32(info->type), Parameters<64>(info->values));
}

QFuture<Result<>> abortJob(Client &client, wire::Domain domain)
{
    return withPart(client, client.connection().savedStates(), "virDomainAbortJob", domain,
        [](api::SavedStates &states, const api::DomainInfo &info) { return states.abortJob(info.uuid); });
}

constexpr quint32 kAbortPostCopy = 1;

QFuture<Result<>> abortJobFlags(Client &client, wire::Domain domain, Flags<kAbortPostCopy> flags)
{
    if (!(flags & kAbortPostCopy))
        return abortJob(client, std::move(domain));
    return withPart(client, client.connection().migrations(), "virDomainAbortJobFlags", domain,
        [](api::Migrations &migrations, const api::DomainInfo &info) {
            return migrations.pausePostCopy(info.uuid);
        });
}

constexpr Procedure kProcedures[] = {
    { 9, "DOMAIN_CREATE", PROCEDURE(start), Need::Write },
    { 10, "DOMAIN_CREATE_XML", PROCEDURE(create), Need::Write },
    { 11, "DOMAIN_DEFINE_XML", PROCEDURE(define), Need::Write },
    { 12, "DOMAIN_DESTROY", PROCEDURE(destroy), Need::Write },
    { 27, "DOMAIN_REBOOT", PROCEDURE(reboot), Need::Write },
    { 28, "DOMAIN_RESUME", PROCEDURE(resume), Need::Write },
    { 33, "DOMAIN_SHUTDOWN", PROCEDURE(shutdown), Need::Write },
    { 34, "DOMAIN_SUSPEND", PROCEDURE(suspend), Need::Write },
    { 35, "DOMAIN_UNDEFINE", PROCEDURE(undefine), Need::Write },
    { 163, "DOMAIN_GET_JOB_INFO", PROCEDURE(jobInfo), Need::Open },
    { 164, "DOMAIN_ABORT_JOB", PROCEDURE(abortJob), Need::Write },
    { 182, "DOMAIN_MANAGED_SAVE", PROCEDURE(managedSave), Need::Write },
    { 183, "DOMAIN_HAS_MANAGED_SAVE_IMAGE", PROCEDURE(hasManagedSave), Need::Open },
    { 184, "DOMAIN_MANAGED_SAVE_REMOVE", PROCEDURE(removeManagedSave), Need::Write },
    { 196, "DOMAIN_CREATE_WITH_FLAGS", PROCEDURE(startFlags), Need::Write },
    { 231, "DOMAIN_UNDEFINE_FLAGS", PROCEDURE(undefineFlags), Need::Write },
    { 234, "DOMAIN_DESTROY_FLAGS", PROCEDURE(destroyFlags), Need::Write },
    { 245, "DOMAIN_RESET", PROCEDURE(reset), Need::Write },
    { 258, "DOMAIN_SHUTDOWN_FLAGS", PROCEDURE(shutdownFlags), Need::Write },
    { 264, "DOMAIN_SET_METADATA", PROCEDURE(setMetadata), Need::Write },
    { 265, "DOMAIN_GET_METADATA", PROCEDURE(metadata), Need::Open },
    { 298, "DOMAIN_GET_JOB_STATS", PROCEDURE(jobStats), Need::Open },
    { 350, "DOMAIN_DEFINE_XML_FLAGS", PROCEDURE(defineFlags), Need::Write },
    { 358, "DOMAIN_RENAME", PROCEDURE(rename), Need::Write },
    { 442, "DOMAIN_ABORT_JOB_FLAGS", PROCEDURE(abortJobFlags), Need::Write },
};

} // namespace

std::span<const Procedure> lifecycleProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
