// The program that only QEMU's driver has: its monitor and its guests' agents, past everything.

#include "backend/api/guestoperations.h"
#include "backend/rpc/procedures/common.h"

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

constexpr Procedure kProcedures[] = {
    { 1, "DOMAIN_MONITOR_COMMAND", PROCEDURE(monitorCommand), Need::Write },
    { 3, "DOMAIN_AGENT_COMMAND", PROCEDURE(agentCommand), Need::Write },
};

} // namespace

std::span<const Procedure> monitorProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
