// The program that only QEMU's driver has: its monitor and its guests' agents, past everything.

#include "backend/api/guestoperations.h"
#include "backend/rpc/procedures/common.h"
#include "backend/rpc/subscriptions.h"

#include <QRegularExpression>

namespace inn::rpc {

namespace {

using api::DomainInfo;
using api::GuestOperations;

template<class F>
auto with(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().guestOperations(), function, domain, f);
}

QFuture<Result<QByteArray>> monitorCommand(
    Client &client, wire::Domain domain, QByteArray command, Flags<1> flags)
{
    return with(
        client, "virDomainQemuMonitorCommand", domain, [&](GuestOperations &guest, const DomainInfo &info) {
            return guest.monitorCommand(info.uuid, command, api::MonitorLanguage(int(flags.value)));
        });
}

// Newer libraries always call this one. Files do not go along in either direction.
QFuture<Result<QByteArray>> monitorCommandWithFiles(
    Client &client, CallPtr call, wire::Domain domain, QByteArray command, Flags<1> flags)
{
    if (!call->descriptors.empty())
        return ready<QByteArray>(noSupport(QStringLiteral("virDomainQemuMonitorCommandWithFiles")));
    return monitorCommand(client, std::move(domain), std::move(command), flags);
}

QFuture<Result<std::optional<QByteArray>>> agentCommand(
    Client &client, wire::Domain domain, QByteArray command, qint32 timeout, Flags<0>)
{
    if (timeout < api::kAgentWaitsForever.count()) {
        co_return libvirtError(kInvalidArgument,
            QStringLiteral("guest agent timeout '%1' is less than the minimum '%2'")
                .arg(timeout)
                .arg(api::kAgentWaitsForever.count()));
    }
    const auto ask = [&](GuestOperations &guest, const DomainInfo &info) {
        return guest.agentCommand(info.uuid, command, std::chrono::seconds(timeout));
    };
    auto asking = with(client, "virDomainQemuAgentCommand", domain, ask);
    auto reply = co_await asking;
    if (!reply)
        co_return reply.error();
    co_return std::optional(*reply);
}

// ---- events, as the emulator tells them

constexpr qint32 kMonitorEvent = 6;
constexpr quint32 kPattern = 1, kAnyCase = 2; // VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_…
constexpr qsizetype kLongestPattern = 1024;

Result<std::function<bool(const QString &)>> wanted(const std::optional<QString> &event, quint32 flags)
{
    using Wants = std::function<bool(const QString &)>;
    if (!event)
        return Wants();
    if (!(flags & kPattern)) {
        const auto cases = flags & kAnyCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
        return Wants(
            [event = *event, cases](const QString &name) { return name.compare(event, cases) == 0; });
    }
    QRegularExpression pattern(event->left(kLongestPattern));
    if (flags & kAnyCase)
        pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    if (!pattern.isValid()) {
        return libvirtError(kInvalidArgument,
            QStringLiteral("failed to compile regex '%1': %2").arg(*event, pattern.errorString()));
    }
    return Wants([pattern](const QString &name) { return pattern.match(name).hasMatch(); });
}

void tell(Client &client, const QUuid &uuid, const api::MonitorEvent &event)
{
    const auto found = client.find(uuid);
    if (!found)
        return;
    const auto details = event.details.isEmpty() ? std::optional<QByteArray>() : std::optional(event.details);
    const qint64 time = event.time.toMSecsSinceEpoch();
    client.subscriptions().tell(
        Family::Monitor, 0, api::uuidText(uuid), [&](const Subscriptions::Subscription &each) {
            if (each.wants && !each.wants(event.name))
                return;
            client.sendEvent(kMonitorEvent,
                xdr::encoded(std::tuple(qint32(each.callback), named(**found), event.name,
                    qint64(time / 1000), quint32(time % 1000 * 1000), details)),
                kQemuProgram);
        });
}

Result<qint32> registerEvent(Client &client, std::optional<wire::Domain> domain, std::optional<QString> event,
    Flags<kPattern | kAnyCase> flags)
{
    GuestOperations *guests = client.connection().guestOperations();
    if (!guests)
        return noSupport(QStringLiteral("virConnectDomainQemuMonitorEventRegister"));
    QString object;
    if (domain) {
        TRY_ASSIGN(const auto found, client.find(*domain));
        object = api::uuidText(found->uuid);
    }
    TRY_ASSIGN(auto wants, wanted(event, flags));
    TRY_ASSIGN(const int callback,
        client.subscriptions().add(
            Family::Monitor, 0, object, Subscriptions::Style::Callback, std::move(wants)));
    if (client.subscriptions().isFirst(Family::Monitor)) {
        QObject::connect(guests, &GuestOperations::monitorTold, &client,
            [&client](const QUuid &uuid, const api::MonitorEvent &told) { tell(client, uuid, told); });
    }
    return callback;
}

Result<> deregisterEvent(Client &client, qint32 callback)
{
    return client.subscriptions().remove(Family::Monitor, callback);
}

constexpr Procedure kProcedures[] = {
    { 1, "DOMAIN_MONITOR_COMMAND", PROCEDURE(monitorCommand), Need::Write },
    { 3, "DOMAIN_AGENT_COMMAND", PROCEDURE(agentCommand), Need::Write },
    { 4, "CONNECT_DOMAIN_MONITOR_EVENT_REGISTER", PROCEDURE(registerEvent), Need::Write },
    { 5, "CONNECT_DOMAIN_MONITOR_EVENT_DEREGISTER", PROCEDURE(deregisterEvent), Need::Write },
    { 7, "DOMAIN_MONITOR_COMMAND_WITH_FILES", PROCEDURE(monitorCommandWithFiles), Need::Write },
};

} // namespace

std::span<const Procedure> monitorProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
