#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/tidypath.h"
#include "backend/config/macaddress.h"

#include <QRandomGenerator>

#include <algorithm>

namespace inn::config {

namespace {

const std::vector<QLatin1StringView> &knownModels()
{
    static const std::vector<QLatin1StringView> models { QLatin1StringView("netfront"),
        QLatin1StringView("rtl8139"), QLatin1StringView("virtio"), QLatin1StringView("e1000"),
        QLatin1StringView("e1000e"), QLatin1StringView("virtio-transitional"),
        QLatin1StringView("virtio-non-transitional"), QLatin1StringView("usb-net"),
        QLatin1StringView("spapr-vlan"), QLatin1StringView("lan9118"), QLatin1StringView("scm91c111"),
        QLatin1StringView("vlance"), QLatin1StringView("vmxnet"), QLatin1StringView("vmxnet2"),
        QLatin1StringView("vmxnet3"), QLatin1StringView("Am79C970A"), QLatin1StringView("Am79C973"),
        QLatin1StringView("82540EM"), QLatin1StringView("82545EM"), QLatin1StringView("82543GC") };
    return models;
}

template<class... Values>
void forget(Values &...values)
{
    (values.reset(), ...);
}

// Two digits each, as libvirt writes it.
QString fullHardwareAddress(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.trimmed().split(u':')) {
        bool ok = false;
        const uint number = part.toUInt(&ok, 16);
        if (!ok)
            return text;
        parts << QStringLiteral("%1").arg(number, 2, 16, QLatin1Char('0'));
    }
    return parts.join(u':');
}

// A number as C reads it in any base.
std::optional<QString> decimal(const std::optional<QString> &text)
{
    bool ok = false;
    const qint64 number = text.value_or(QString()).trimmed().toLongLong(&ok, 0);
    return ok ? QString::number(number) : text;
}

void completeModel(InterfaceConfig &interface)
{
    if (interface.model && interface.model->isEmpty())
        interface.model.reset();
    for (const QLatin1StringView model : knownModels()) {
        if (interface.model && interface.model->compare(model, Qt::CaseInsensitive) == 0)
            interface.model = model;
    }
    if (interface.driverQueues.value_or(0) <= 1)
        interface.driverQueues.reset();
    if (interface.rxQueueSize == 0U)
        interface.rxQueueSize.reset();
    if (interface.txQueueSize == 0U)
        interface.txQueueSize.reset();
    const bool isHostDevice = interface.type == u"hostdev";
    if (!interface.isVirtio() || isHostDevice) {
        if (!isHostDevice)
            interface.driverName.reset();
        forget(interface.txMode, interface.ioEventFd, interface.eventIdx, interface.driverQueues,
            interface.rxQueueSize, interface.txQueueSize, interface.rss, interface.rssHashReport,
            interface.hostChecksum, interface.hostGso, interface.hostTso4, interface.hostTso6,
            interface.hostEcn, interface.hostUfo, interface.hostMergeBuffers, interface.guestChecksum,
            interface.guestTso4, interface.guestTso6, interface.guestEcn, interface.guestUfo,
            interface.backendVhost);
    }
}

void keepHostDevice(InterfaceConfig &kept, const InterfaceConfig &interface)
{
    if (interface.managed == u"yes")
        kept.managed = interface.managed;
    kept.startupPolicy = interface.startupPolicy;
    kept.writeFiltering = interface.writeFiltering;
    kept.hostVendor = interface.hostVendor;
    kept.hostProduct = interface.hostProduct;
    kept.hostAddress = interface.hostAddress;
    if (!kept.hostAddress)
        return;
    HostAddressConfig &address = *kept.hostAddress;
    if (!address.type && interface.hostVendor)
        address.type = QStringLiteral("usb");
    address.multifunction.reset();
    if (address.type != u"pci")
        return;
    address.device.reset();
    address.domain = address.domain.value_or(0);
    address.bus = address.bus.value_or(0);
    address.slot = address.slot.value_or(0);
    address.function = address.function.value_or(0);
}

// Of the source only what belongs to the type.
void completeSource(InterfaceConfig &interface)
{
    const QString type = *interface.type;
    InterfaceConfig kept;
    if (type == u"network") {
        kept.sourceNetwork = interface.sourceNetwork;
        kept.portgroup = interface.portgroup;
    } else if (type == u"bridge") {
        kept.sourceBridge = interface.sourceBridge;
    } else if (type == u"direct") {
        kept.sourceDev = interface.sourceDev;
        kept.sourceMode = interface.sourceMode.value_or(QStringLiteral("vepa"));
    } else if (type == u"vdpa" || (type == u"user" && interface.backendType == u"passt")) {
        kept.sourceDev = interface.sourceDev;
    } else if (type == u"internal") {
        kept.sourceName = interface.sourceName;
    } else if (type == u"vhostuser") {
        kept.sourceType = interface.sourceType;
        kept.sourcePath = interface.sourcePath;
        kept.sourceMode = interface.sourceMode;
        kept.reconnectEnabled = interface.reconnectEnabled;
        if (kept.reconnectEnabled == u"yes")
            kept.reconnectTimeout = interface.reconnectTimeout;
    } else if (type == u"vds") {
        kept.switchId = interface.switchId;
        kept.sourcePortId = decimal(interface.sourcePortId);
        kept.portgroupId = interface.portgroupId;
        kept.connectionId = decimal(interface.connectionId);
    } else if (type == u"hostdev") {
        keepHostDevice(kept, interface);
    } else if (type == u"server" || type == u"client" || type == u"mcast" || type == u"udp") {
        kept.sourceAddress = interface.sourceAddress;
        kept.sourcePort = interface.sourcePort;
        if (type == u"udp") {
            kept.localAddress = interface.localAddress;
            kept.localPort = interface.localPort;
        }
    }
    interface.managed = kept.managed;
    interface.sourceNetwork = kept.sourceNetwork;
    interface.portgroup = kept.portgroup;
    interface.sourceBridge = kept.sourceBridge;
    interface.sourceDev = kept.sourceDev;
    interface.sourceMode = kept.sourceMode;
    interface.sourceName = kept.sourceName;
    interface.sourceType = kept.sourceType;
    interface.sourcePath = kept.sourcePath;
    interface.reconnectEnabled = kept.reconnectEnabled;
    interface.reconnectTimeout = kept.reconnectTimeout;
    interface.switchId = kept.switchId;
    interface.sourcePortId = kept.sourcePortId;
    interface.portgroupId = kept.portgroupId;
    interface.connectionId = kept.connectionId;
    interface.startupPolicy = kept.startupPolicy;
    interface.writeFiltering = kept.writeFiltering;
    interface.hostVendor = kept.hostVendor;
    interface.hostProduct = kept.hostProduct;
    interface.hostAddress = kept.hostAddress;
    interface.sourceAddress = kept.sourceAddress;
    interface.sourcePort = kept.sourcePort;
    interface.localAddress = kept.localAddress;
    interface.localPort = kept.localPort;
}

void completeHostEnd(InterfaceConfig &interface)
{
    // Names of the driver's own making are made anew at each start.
    const QString dev = interface.targetDev.value_or(QString());
    const bool isGenerated = dev.startsWith(QLatin1StringView("vnet"))
        || dev.startsWith(QLatin1StringView("macvtap")) || dev.startsWith(QLatin1StringView("macvlan"));
    if (isGenerated && interface.targetManaged != u"no")
        interface.targetDev.reset();
    for (std::optional<QString> *path : { &interface.backendTap, &interface.backendVhost }) {
        if (*path)
            *path = tidyPath(**path);
    }
    for (InterfaceIpConfig &ip : interface.hostIps)
        applyInterfaceIpDefaults(ip);
    for (InterfaceIpConfig &ip : interface.ips)
        applyInterfaceIpDefaults(ip);
}

bool consistsOf(const QString &text, QStringView others)
{
    return std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || others.contains(c);
    });
}

// Those that libvirt understands, by name.
void completeParameters(std::vector<FilterParameterConfig> &parameters)
{
    std::erase_if(parameters, [](const FilterParameterConfig &parameter) {
        return !parameter.name || !consistsOf(*parameter.name, {}) || !parameter.value
            || parameter.value->isEmpty() || !consistsOf(*parameter.value, u".:");
    });
    std::stable_sort(parameters.begin(), parameters.end(),
        [](const FilterParameterConfig &a, const FilterParameterConfig &b) { return *a.name < *b.name; });
}

void completeFilter(InterfaceConfig &interface)
{
    const QString type = *interface.type;
    const bool canFilter = type == u"network" || type == u"bridge" || type == u"ethernet";
    if (!canFilter || (interface.filter && !interface.filter->filter))
        interface.filter.reset();
    if (interface.filter)
        completeParameters(interface.filter->parameters);
}

void completeNumbers(InterfaceConfig &interface)
{
    if (interface.mtu == 0U)
        interface.mtu.reset();
    if (interface.coalesceFrames == 0U)
        interface.coalesceFrames.reset();
    for (PortForwardConfig &forward : interface.portForwards) {
        for (PortForwardRangeConfig &range : forward.ranges) {
            if (!range.start)
                forget(range.end, range.to);
        }
    }
}

} // namespace

QString randomHardwareAddress()
{
    const quint32 random = QRandomGenerator::system()->generate();
    return QStringLiteral("52:54:00:%1:%2:%3")
        .arg((random >> 16) & 0xFF, 2, 16, QLatin1Char('0'))
        .arg((random >> 8) & 0xFF, 2, 16, QLatin1Char('0'))
        .arg(random & 0xFF, 2, 16, QLatin1Char('0'));
}

void applyInterfaceDefaults(DomainConfig &domain)
{
    for (InterfaceConfig &interface : domain.interfaces) {
        if (!interface.type)
            interface.type = QStringLiteral("user");
        interface.mac = interface.mac ? fullHardwareAddress(*interface.mac) : randomHardwareAddress();
        interface.macCurrent.reset();
        completeSource(interface);
        completeModel(interface);
        completeHostEnd(interface);
        completeFilter(interface);
        completeNumbers(interface);
        applyVlanDefaults(interface.vlan);
        applyBandwidthDefaults(interface.bandwidth);
        applyVirtualPortDefaults(interface.virtualPort, VirtualPortIds::Generated);
        applyDeviceInfoDefaults(interface);
    }
}

} // namespace inn::config
