#include "backend/drivers/qemu/interfaces/attachmentrequest.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/command/words.h"

#include <algorithm>

namespace inn::qemu {

namespace {

using config::InterfaceConfig;

std::optional<api::BandwidthLimits::Rate> rate(const std::optional<config::BandwidthRateConfig> &config)
{
    if (!config)
        return {};
    return api::BandwidthLimits::Rate { config->average.value_or(0), config->peak.value_or(0),
        config->burst.value_or(0), config->floor.value_or(0) };
}

bool isOf(const InterfaceConfig &interface, std::initializer_list<QStringView> types)
{
    return std::any_of(
        types.begin(), types.end(), [&](QStringView type) { return is(interface.type, type); });
}

Error refused(const InterfaceConfig &interface, const char *sentence)
{
    Error error { ErrorCode::Unsupported,
        translated(sentence).arg(interfaceLabel(interface), text(interface.type)) };
    error.libvirtCode = config::kUnsupported;
    return error;
}

Error fixed(const QString &device, const QString &what)
{
    Error error { ErrorCode::Unsupported,
        translated("While the machine runs “%2” cannot be changed of it: %1. Change it for the next start.")
            .arg(device, what) };
    error.libvirtCode = config::kOperationUnsupported;
    return error;
}

template<class T>
bool differs(const std::optional<T> &now, const std::optional<T> &wanted)
{
    return wanted && now != wanted;
}

bool isSwitched(const InterfaceConfig &interface)
{
    return isOf(interface, { u"network", u"bridge" });
}

} // namespace

api::AttachmentRequest attachmentRequest(
    const InterfaceConfig &interface, const QString &ownerName, const QUuid &owner)
{
    api::AttachmentRequest request;
    if (is(interface.type, u"network"))
        request.network = text(interface.sourceNetwork);
    else if (is(interface.type, u"bridge"))
        request.bridge = text(interface.sourceBridge);
    if (is(interface.type, u"direct")) {
        request.direct = text(interface.sourceDev);
        request.directMode = text(interface.sourceMode);
    }
    request.portGroup = text(interface.portgroup);
    request.mac = text(interface.mac);
    request.device = text(interface.targetDev);
    request.vhost = interface.isVirtio() && !is(interface.driverName, u"qemu");
    request.queues = interface.isVirtio() ? std::clamp(interface.driverQueues.value_or(1), 1U, 256U) : 1;
    request.mtu = interface.mtu;
    if (interface.isolated)
        request.isolated = is(interface.isolated, u"yes");
    request.tagged = interface.vlan && !interface.vlan->tags.empty();
    if (interface.bandwidth)
        request.bandwidth = api::BandwidthLimits { rate(interface.bandwidth->inbound),
            rate(interface.bandwidth->outbound) };
    if (interface.coalesceFrames)
        request.coalesceFrames = unsigned(std::min<quint64>(*interface.coalesceFrames, UINT_MAX));
    if (interface.filter) {
        request.filter.filter = text(interface.filter->filter);
        for (const config::FilterParameterConfig &parameter : interface.filter->parameters)
            request.filter.parameters.emplace_back(text(parameter.name), text(parameter.value));
    }
    request.tunPath = text(interface.backendTap);
    request.vhostPath = text(interface.backendVhost);
    request.ownerName = ownerName;
    request.ownerUuid = owner;
    return request;
}

Result<> checkConnection(const InterfaceConfig &interface)
{
    if (interface.virtualPort && interface.virtualPort->type && !isOf(interface, { u"hostdev" })) {
        return refused(interface,
            "The %1 asks for a virtual port of a special switch, which a connection of the type “%2” cannot "
            "have here.");
    }
    if (interface.vlan && !interface.vlan->tags.empty() && !isOf(interface, { u"hostdev" })) {
        return refused(interface,
            "The %1 asks for VLAN tags, which a connection of the type “%2” cannot set here; use a VLAN "
            "device of the host below the bridge.");
    }
    if (interface.filter && !isOf(interface, { u"network", u"bridge", u"ethernet" }))
        return refused(interface, "The %1 names a filter, which a connection of the type “%2” cannot have.");
    if (is(interface.isolated, u"yes") && !isSwitched(interface)) {
        return refused(interface, "The %1 shall be isolated, which a connection of the type “%2” cannot be.");
    }
    if (interface.coalesceFrames && !isOf(interface, { u"network", u"bridge", u"ethernet", u"direct" }))
        return refused(interface, "The %1 gathers frames, which a connection of the type “%2” cannot do.");
    return {};
}

Result<> changeInterface(InterfaceConfig &interface, const InterfaceConfig &wanted, const QString &label)
{
    const bool otherType = differs(interface.type, wanted.type);
    const std::pair<const char *, bool> others[] = {
        { "type", otherType && !(isSwitched(interface) && isSwitched(wanted)) },
        { "model", differs(interface.model, wanted.model) },
        { "source",
            !isSwitched(wanted)
                && (differs(interface.sourceDev, wanted.sourceDev)
                    || differs(interface.sourceAddress, wanted.sourceAddress)
                    || differs(interface.sourcePort, wanted.sourcePort)
                    || differs(interface.sourcePath, wanted.sourcePath)) },
        { "source mode", differs(interface.sourceMode, wanted.sourceMode) },
        { "driver", differs(interface.driverName, wanted.driverName) },
        { "txmode", differs(interface.txMode, wanted.txMode) },
        { "ioeventfd", differs(interface.ioEventFd, wanted.ioEventFd) },
        { "event_idx", differs(interface.eventIdx, wanted.eventIdx) },
        { "queues", differs(interface.driverQueues, wanted.driverQueues) },
        { "rx_queue_size", differs(interface.rxQueueSize, wanted.rxQueueSize) },
        { "tx_queue_size", differs(interface.txQueueSize, wanted.txQueueSize) },
        { "script", differs(interface.script, wanted.script) },
        { "target dev", differs(interface.targetDev, wanted.targetDev) },
        { "backend", differs(interface.backendType, wanted.backendType) },
        { "virtualport", differs(interface.virtualPort, wanted.virtualPort) },
        { "vlan", differs(interface.vlan, wanted.vlan) },
        { "mtu", differs(interface.mtu, wanted.mtu) },
        { "boot order", differs(interface.bootOrder, wanted.bootOrder) },
    };
    for (const auto &[name, isOther] : others) {
        if (isOther)
            return fixed(label, QString::fromLatin1(name));
    }
    if (isSwitched(wanted)) {
        interface.type = wanted.type;
        interface.sourceNetwork = wanted.sourceNetwork;
        interface.sourceBridge = wanted.sourceBridge;
        interface.portgroup = wanted.portgroup;
    }
    interface.linkState = wanted.linkState;
    interface.bandwidth = wanted.bandwidth;
    interface.filter = wanted.filter;
    interface.isolated = wanted.isolated;
    interface.coalesceFrames = wanted.coalesceFrames;
    return checkConnection(interface);
}

} // namespace inn::qemu
