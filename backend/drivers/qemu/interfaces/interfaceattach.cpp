// Where the interfaces of a guest are plugged in: at its start, when one is added, and while it runs.

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/interfaces/attachmentrequest.h"
#include "backend/drivers/qemu/qemudomain.h"

namespace inn::qemu {

namespace {

bool needsNoHost(const config::InterfaceConfig &interface)
{
    static const QStringList types { QStringLiteral("server"), QStringLiteral("client"),
        QStringLiteral("mcast"), QStringLiteral("udp"), QStringLiteral("vhostuser"), QStringLiteral("vdpa"),
        QStringLiteral("hostdev") };
    return types.contains(text(interface.type));
}

bool isLimited(const api::AttachmentRequest &request)
{
    return !request.filter.filter.isEmpty() || request.bandwidth || request.coalesceFrames;
}

// The numbers that the child will know the descriptors by.
std::vector<int> handOver(std::vector<FileDescriptor> &all, const std::vector<FileDescriptor> &more)
{
    std::vector<int> numbers;
    for (const FileDescriptor &each : more) {
        numbers.push_back(kFirstDescriptor + int(all.size()));
        all.push_back(each);
    }
    return numbers;
}

// What counts for the host's side.
bool isSamePlace(const config::InterfaceConfig &a, const config::InterfaceConfig &b)
{
    return a.type == b.type && a.sourceNetwork == b.sourceNetwork && a.sourceBridge == b.sourceBridge
        && a.portgroup == b.portgroup && a.bandwidth == b.bandwidth && a.filter == b.filter
        && a.isolated == b.isolated && a.coalesceFrames == b.coalesceFrames;
}

} // namespace

QFuture<Result<>> QemuDomain::attachInterfaces(PlanPtr plan)
{
    for (config::InterfaceConfig &interface : plan->live.interfaces) {
        CO_TRY(checkConnection(interface));
        if (needsNoHost(interface))
            continue;
        const QString type = text(interface.type);
        if (type == QStringLiteral("user")) {
            if (interface.backendType == QStringLiteral("passt")) {
                CO_TRY(attachPasst(*plan, interface));
            }
            continue;
        }
        if (type == QStringLiteral("ethernet")) {
            CO_TRY(attachEthernet(*plan, interface));
            auto limited = co_await limitEthernet(plan, interface);
            if (!limited)
                co_return limited.error();
            continue;
        }
        if (type != QStringLiteral("network") && type != QStringLiteral("bridge")
            && type != QStringLiteral("direct")) {
            co_return Error { ErrorCode::Unsupported,
                tr("Network interfaces of type “%1” are not supported here; choose another connection for "
                   "“%2”.")
                    .arg(type, text(interface.mac)) };
        }
        const api::AttachmentRequest request = attachmentRequest(interface, m_info.name, m_info.uuid);
        if (!m_host.networks) {
            const QString place = request.network + request.bridge + request.direct;
            co_return Error { ErrorCode::Unsupported,
                tr("The network “%1” cannot be used here; only the administrator’s host offers bridges and "
                   "virtual "
                   "networks. Choose user networking.")
                    .arg(place) };
        }
        auto attachment = co_await m_host.networks->attach(request);
        if (!attachment)
            co_return attachment.error();
        plan->ports.push_back({ attachment->device, request.network });
        interface.targetDev = attachment->device;
        if (interface.driverName == QStringLiteral("vhost") && attachment->vhosts.empty()) {
            co_return Error { ErrorCode::Unsupported,
                tr("“%1” asks for vhost networking, which this computer has not; load the module "
                   "“vhost_net”.")
                    .arg(m_info.name) };
        }
        NicBackend backend;
        backend.kind = NicBackend::Kind::Tap;
        backend.tapFds = handOver(plan->descriptors, attachment->taps);
        backend.vhostFds = handOver(plan->descriptors, attachment->vhosts);
        plan->host.nics.emplace(text(interface.alias), backend);
    }
    co_return Result<>();
}

// A device that is connected with nothing here may still have limits and a filter.
QFuture<Result<>> QemuDomain::limitEthernet(PlanPtr plan, config::InterfaceConfig interface)
{
    const QString device = text(interface.targetDev);
    const bool isOurs = interface.targetManaged != QStringLiteral("no");
    const api::AttachmentRequest request = attachmentRequest(interface, m_info.name, m_info.uuid);
    if (isOurs && m_host.networks)
        plan->ports.push_back({ device, {} });
    if (!isLimited(request))
        co_return Result<>();
    if (!m_host.networks) {
        co_return unsupported(tr(
            "The network device “%1” of “%2” cannot have limits or a filter; only the administrator’s host "
            "can give them.")
                                  .arg(device, m_info.name));
    }
    auto changed = co_await m_host.networks->change(device, request);
    co_return changed;
}

QFuture<Result<>> QemuDomain::changeConnection(
    RunningGuestPtr guest, config::InterfaceConfig before, config::InterfaceConfig after)
{
    const QString device = text(after.targetDev);
    if (!isSamePlace(before, after)) {
        if (!m_host.networks || device.isEmpty() || needsNoHost(after)) {
            Error error = unsupported(
                tr("The connection of the %1 of “%2” cannot change while the machine runs; change it for the "
                   "next start.")
                    .arg(interfaceLabel(after), m_info.name));
            error.libvirtCode = 84; // VIR_ERR_OPERATION_UNSUPPORTED
            co_return error;
        }
        const api::AttachmentRequest request = attachmentRequest(after, m_info.name, m_info.uuid);
        auto changed = co_await m_host.networks->change(device, request);
        if (!changed)
            co_return changed.error().wrapped(tr("The connection of the %1 of “%2” could not be changed.")
                                                  .arg(interfaceLabel(after), m_info.name));
        for (GuestStatus::Port &port : guest->status.ports) {
            if (port.device == device)
                port.network = request.network;
        }
    }
    if (is(before.linkState, u"down") == is(after.linkState, u"down"))
        co_return Result<>();
    if (!guest->monitor)
        co_return notRunningAnyMore();
    const bool up = !is(after.linkState, u"down");
    auto set = co_await commands::setLink(*guest->monitor, text(after.alias), up);
    co_return set;
}

} // namespace inn::qemu
