#include "backend/config/domain/devicerules.h"
#include "backend/config/domain/interfaceconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/config/macaddress.h"
#include "backend/config/network/ipaddress.h"
#include "backend/config/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

QString typeOf(const InterfaceConfig &interface)
{
    return interface.type.value_or(QStringLiteral("user"));
}

void checkWord(const std::optional<QString> &value, const char *where,
    std::initializer_list<const char *> words, const xml::Report &report)
{
    if (!value || isOneOf(*value, words))
        return;
    QStringList all;
    for (const char *word : words)
        all << QString::fromLatin1(word);
    report.error(
        where, tr("“%1” is not possible here; write one of: %2.").arg(value->left(80), all.join(u", "_qs)));
}

struct Need
{
    const char *type;
    const char *attribute;
    bool isSet;
};

// The attributes of the source without which libvirt refuses an interface of that type.
std::vector<Need> needsOf(const InterfaceConfig &i, const xml::Report &report)
{
    const auto number = [&](const std::optional<int> &value, const char *where) {
        return !isMissing(value, report, where);
    };
    const bool hasPort = number(i.sourcePort, "source/@port");
    return {
        { "network", "network", i.sourceNetwork.has_value() },
        { "bridge", "bridge", i.sourceBridge.has_value() },
        { "direct", "dev", i.sourceDev.has_value() },
        { "vdpa", "dev", i.sourceDev.has_value() },
        { "internal", "name", i.sourceName.has_value() },
        { "vds", "switchid", i.switchId.has_value() },
        { "vds", "portid", i.sourcePortId.has_value() },
        { "vds", "portgroupid", i.portgroupId.has_value() },
        { "vds", "connectionid", i.connectionId.has_value() },
        { "vhostuser", "type", i.sourceType.has_value() },
        { "vhostuser", "path", i.sourcePath.has_value() },
        { "vhostuser", "mode", i.sourceMode.has_value() },
        { "client", "address", i.sourceAddress.has_value() },
        { "mcast", "address", i.sourceAddress.has_value() },
        { "udp", "address", i.sourceAddress.has_value() },
        { "server", "port", hasPort },
        { "client", "port", hasPort },
        { "mcast", "port", hasPort },
        { "udp", "port", hasPort },
        { "udp", "local/@address", i.localAddress.has_value() },
        { "udp", "local/@port", number(i.localPort, "source/local/@port") },
    };
}

void checkNeeds(const InterfaceConfig &interface, const QString &type, const xml::Report &report)
{
    for (const Need &need : needsOf(interface, report)) {
        if (type != QLatin1StringView(need.type) || need.isSet)
            continue;
        report.error("source",
            tr("The source of an interface of the type “%1” needs “%2”.")
                .arg(type, QString::fromLatin1(need.attribute).remove(u'@')));
        return;
    }
}

// As C reads a number in any base.
bool isLongNumber(const QString &text)
{
    bool ok = false;
    text.trimmed().toLongLong(&ok, 0);
    return ok;
}

bool isUuid(const QString &text)
{
    qsizetype digits = 0;
    for (const QChar c : text.trimmed()) {
        if (c == u'-')
            continue;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!isHex)
            return false;
        ++digits;
    }
    return digits == 32;
}

void checkDistributedSwitch(const InterfaceConfig &interface, const xml::Report &report)
{
    if (interface.switchId && !isUuid(*interface.switchId))
        report.error("source/@switchid", tr("“%1” is not a UUID.").arg(interface.switchId->left(80)));
    const std::pair<const std::optional<QString> &, const char *> numbers[] {
        { interface.sourcePortId, "source/@portid" }, { interface.connectionId, "source/@connectionid" }
    };
    for (const auto &[value, where] : numbers) {
        if (value && !isLongNumber(*value))
            report.error(where, tr("“%1” is not a whole number.").arg(value->left(80)));
    }
}

void checkVhostUser(const InterfaceConfig &interface, const xml::Report &report)
{
    if (interface.sourceType && *interface.sourceType != u"unix")
        report.error("source/@type",
            tr("A vhost-user switch can only be reached through “unix”, not “%1”.")
                .arg(interface.sourceType->left(80)),
            kUnsupported);
    checkWord(interface.sourceMode, "source/@mode", { "client", "server" }, report);
    if (!interface.isVirtio())
        report.error(interface.model ? "model/@type" : "",
            tr("A vhost-user interface must have a virtio model."), kInternal);
    if (interface.reconnectEnabled == u"yes"
        && isMissing(interface.reconnectTimeout, report, "source/reconnect/@timeout"))
        report.error("source/reconnect", tr("Reconnecting needs a time between the attempts."));
    if (interface.sourceMode == u"server" && interface.reconnectEnabled == u"yes")
        report.error("source/reconnect",
            tr("Only a vhost-user interface of the mode “client” can reconnect."), kUnsupported);
}

void checkUsbHostDevice(const InterfaceConfig &interface, const xml::Report &report)
{
    const bool hasVendor = report.isWritten("source/vendor") || interface.hostVendor;
    const bool hasProduct = report.isWritten("source/product") || interface.hostProduct;
    if (hasVendor != hasProduct)
        report.error("source", tr("A USB device needs both a vendor and a product."), kInternal);
    if (hasVendor && isMissing(interface.hostVendor, report, "source/vendor/@id"))
        report.error("source/vendor", tr("The vendor of a USB device needs its number."));
    if (interface.hostVendor == 0U)
        report.error("source/vendor/@id", tr("No USB vendor has the number 0."));
    if (hasProduct && isMissing(interface.hostProduct, report, "source/product/@id"))
        report.error("source/product", tr("The product of a USB device needs its number."));
    if (!interface.hostAddress)
        return;
    if (isMissing(interface.hostAddress->bus, report, "source/address/@bus")
        || isMissing(interface.hostAddress->device, report, "source/address/@device"))
        report.error("source/address", tr("A USB device needs its bus and its number there."));
}

void checkHostDevice(const InterfaceConfig &interface, const xml::Report &report)
{
    const bool hasVendor = report.isWritten("source/vendor") || interface.hostVendor;
    QString type = hasVendor ? QStringLiteral("usb") : QString();
    if (interface.hostAddress && interface.hostAddress->type)
        type = *interface.hostAddress->type;
    if (type.isEmpty()) {
        report.error(report.isWritten("source") ? "source" : "",
            tr("The interface does not say which device of the host it is; give its address a type."));
        return;
    }
    if (!isOneOf(type, { "usb", "pci", "scsi", "scsi_host", "mdev" })) {
        report.error("source/address/@type",
            tr("A device of the host cannot have an address of the type “%1”.").arg(type.left(80)),
            kUnsupported);
        return;
    }
    if (type != u"usb" && interface.startupPolicy)
        report.error(
            "source/@startupPolicy", tr("Only a USB device can have a startup policy."), kUnsupported);
    if (report.isWritten("@model") && type != u"mdev" && type != u"scsi_host")
        report.error("@model", tr("A device of this kind has no model."));
    if (type == u"usb")
        checkUsbHostDevice(interface, report);
    if (type != u"pci")
        return;
    checkWord(interface.driverName, "driver/@name", { "kvm", "vfio", "xen" }, report);
    if (interface.hostAddress)
        checkHostPciAddress(
            *interface.hostAddress, report.at(interface.hostAddress->origin, "source/address", 0));
}

void checkVirtualPortUse(const InterfaceConfig &interface, const QString &type, xml::Report &report)
{
    if (!interface.virtualPort)
        return;
    if (!isOneOf(type, { "network", "bridge", "direct", "hostdev" })) {
        report.error("virtualport", tr("An interface of the type “%1” cannot have a virtual port.").arg(type),
            kUnsupported);
        return;
    }
    if (type == u"network")
        return;
    if (!interface.virtualPort->type)
        report.error("virtualport", tr("The virtual port does not say its type."));
    checkVirtualPortComplete(interface.virtualPort, VirtualPortIds::Generated, report);
}

void checkHostEnd(const InterfaceConfig &interface, const QString &type, const xml::Report &report)
{
    if ((!interface.hostIps.empty() || !interface.hostRoutes.empty()) && type != u"ethernet")
        report.error("source",
            tr("Only an interface of the type “ethernet” can have addresses and routes at the host’s end."),
            kUnsupported);
    if (interface.targetManaged == u"no" && type != u"ethernet")
        report.error("target/@managed",
            tr("Only an interface of the type “ethernet” can have a host’s end of your own."), kUnsupported);
    if (interface.isolated != u"yes")
        return;
    if (type != u"network" && type != u"bridge")
        report.error("port/@isolated",
            tr("An interface of the type “%1” cannot have an isolated port.").arg(type), kUnsupported);
    else if (interface.virtualPort && interface.virtualPort->type)
        report.error(
            "port/@isolated", tr("An interface with a virtual port cannot be isolated."), kUnsupported);
}

void checkTeaming(const InterfaceConfig &interface, const xml::Report &report)
{
    if (interface.teamingPersistent && !interface.teamingPersistent->isEmpty() && !interface.teamingType)
        report.error("teaming", tr("The team does not say which part the interface has."), kUnsupported);
    if (interface.teamingType == u"transient" && interface.teamingPersistent.value_or(QString()).isEmpty())
        report.error(
            "teaming", tr("A transient interface of a team must name the persistent one."), kUnsupported);
    if (interface.teamingType == u"persistent" && !interface.teamingPersistent.value_or(QString()).isEmpty())
        report.error("teaming/@persistent", tr("Only the transient interface of a team names the other one."),
            kUnsupported);
}

void checkMac(const InterfaceConfig &interface, const xml::Report &report)
{
    if (!interface.mac)
        return;
    const QString problem = macAddressProblem(*interface.mac);
    if (!problem.isEmpty())
        report.error("mac/@address", problem);
}

void checkModel(const InterfaceConfig &interface, const xml::Report &report)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    };
    const QString model = interface.model.value_or(QString());
    if (!std::all_of(model.begin(), model.end(), isAllowed))
        report.error("model/@type",
            tr("“%1” cannot be a model; use letters, digits, “-” and “_”.").arg(model.left(80)),
            kInvalidArgument);
    if (!interface.isVirtio())
        checkNoVirtioOptions(interface, report);
    else if (interface.type != u"hostdev")
        checkWord(interface.driverName, "driver/@name", { "qemu", "vhost" }, report);
}

void checkPortForwards(const InterfaceConfig &interface, const xml::Report &report)
{
    for (std::size_t f = 0; f < interface.portForwards.size(); ++f) {
        const PortForwardConfig &forward = interface.portForwards[f];
        const xml::Report here = report.at(forward.origin, "portForward", f);
        for (std::size_t r = 0; r < forward.ranges.size(); ++r) {
            const PortForwardRangeConfig &range = forward.ranges[r];
            if (!range.start && (range.end || range.to || range.exclude))
                here.at(range.origin, "range", r)
                    .error({}, tr("A range of ports needs its first port."), kUnsupported);
        }
    }
}

} // namespace

bool InterfaceConfig::isVirtio() const
{
    return model
        && (model->compare(u"virtio", Qt::CaseInsensitive) == 0
            || model->compare(u"virtio-transitional", Qt::CaseInsensitive) == 0
            || model->compare(u"virtio-non-transitional", Qt::CaseInsensitive) == 0);
}

void checkPortForward(const PortForwardConfig &forward, xml::Report &report)
{
    if (forward.address && !IpAddress::parse(*forward.address))
        report.error("@address", tr("“%1” is not an IP address.").arg(forward.address->left(80)));
}

void checkInterface(const InterfaceConfig &interface, xml::Report &report)
{
    const QString type = typeOf(interface);
    checkNeeds(interface, type, report);
    if (type == u"direct")
        checkWord(
            interface.sourceMode, "source/@mode", { "vepa", "private", "bridge", "passthrough" }, report);
    else if (type == u"vds")
        checkDistributedSwitch(interface, report);
    else if (type == u"vhostuser")
        checkVhostUser(interface, report);
    else if (type == u"hostdev")
        checkHostDevice(interface, report);
    checkVirtualPortUse(interface, type, report);
    checkHostEnd(interface, type, report);
    checkBandwidthUse(interface.bandwidth, type == u"network" ? FloorUse::Allowed : FloorUse::Refused,
        ClassUse::Refused, report);
    checkTeaming(interface, report);
    checkMac(interface, report);
    checkModel(interface, report);
    if (interface.backendType == u"passt" && type != u"user")
        report.error(
            "backend/@type", tr("Only an interface of the type “user” can have “passt”."), kInternal);
    if (interface.backendType == u"passt" && type == u"user")
        checkPortForwards(interface, report);
    if (interface.coalesceFrames.value_or(0) > std::numeric_limits<quint32>::max())
        report.error("coalesce/rx/frames/@max",
            tr("%1 packets are too many; at most %2 are possible.")
                .arg(*interface.coalesceFrames)
                .arg(std::numeric_limits<quint32>::max()),
            kOverflow);
}

} // namespace inn::config
