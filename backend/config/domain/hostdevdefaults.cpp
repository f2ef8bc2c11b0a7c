#include "backend/config/absent.h"
#include "backend/config/domain/diskconfig.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/hostdevconfig.h"

#include <algorithm>

namespace inn::config {

namespace {

constexpr unsigned kScsiUnits = 7; // libvirt's width of a SCSI bus for devices without an address
constexpr unsigned kMostControllers = 256; // documents are not trusted

HostAddressConfig keptAddress(const HostAddressConfig &address, const QString &type)
{
    HostAddressConfig kept;
    kept.origin = address.origin;
    if (type == u"pci") {
        kept.domain = address.domain.value_or(0);
        kept.bus = address.bus.value_or(0);
        kept.slot = address.slot.value_or(0);
        kept.function = address.function.value_or(0);
    } else if (type == u"usb") {
        kept.bus = address.bus;
        kept.device = address.device;
    } else if (type == u"scsi") {
        kept.bus = address.bus;
        kept.target = address.target;
        kept.unit = address.unit;
    } else {
        kept.uuid = address.uuid;
    }
    return kept;
}

void keepIscsi(HostdevSourceConfig &kept, const HostdevSourceConfig &source)
{
    kept.protocol = source.protocol;
    kept.name = source.name;
    if (kept.name && !kept.name->contains(u'/'))
        kept.name = *kept.name + QStringLiteral("/0");
    kept.hosts = source.hosts;
    for (StorageHostConfig &host : kept.hosts) {
        host.transport.reset();
        host.socket.reset();
        if (host.port == 0U)
            host.port.reset();
    }
    kept.auth = source.auth;
    if (kept.auth && kept.auth->type == u"none")
        kept.auth->type.reset();
    kept.initiator = source.initiator;
    dropEmpty(kept.initiator);
}

void keepUsb(HostdevSourceConfig &kept, const HostdevSourceConfig &source)
{
    kept.startupPolicy = source.startupPolicy;
    kept.guestReset = source.guestReset;
    kept.vendor = source.vendor;
    kept.product = source.product;
    const HostAddressConfig address = source.address.value_or(HostAddressConfig {});
    if (address.bus.value_or(0) > 0 || address.device.value_or(0) > 0)
        kept.address = keptAddress(address, QStringLiteral("usb"));
}

HostdevSourceConfig keptSource(const HostdevSourceConfig &source, const QString &type)
{
    HostdevSourceConfig kept;
    kept.origin = source.origin;
    if (type == u"usb") {
        keepUsb(kept, source);
    } else if (type == u"pci") {
        kept.writeFiltering = source.writeFiltering;
        kept.address = keptAddress(source.address.value_or(HostAddressConfig {}), type);
    } else if (type == u"scsi" && source.protocol == u"iscsi") {
        keepIscsi(kept, source);
    } else if (type == u"scsi") {
        kept.adapter = source.adapter;
        if (source.address)
            kept.address = keptAddress(*source.address, type);
    } else if (type == u"scsi_host") {
        kept.protocol = source.protocol;
        kept.wwpn = source.wwpn;
    } else if (type == u"mdev") {
        if (source.address)
            kept.address = keptAddress(*source.address, type);
    } else if (type == u"storage") {
        kept.block = source.block;
    } else if (type == u"misc") {
        kept.character = source.character;
    } else if (type == u"net") {
        kept.interface = source.interface;
    }
    return kept;
}

void keepAttributes(HostdevConfig &hostdev)
{
    const QString type = hostdev.type.value_or(QString());
    const bool isPlain = hostdev.mode == u"subsystem";
    if (type != u"scsi" || !isPlain) {
        hostdev.sgio.reset();
        hostdev.rawIo.reset();
        hostdev.readOnly = hostdev.shareable = false;
    }
    if (type == u"scsi_host" && hostdev.model == u"default")
        hostdev.model.reset();
    if (type != u"mdev" || !isPlain) {
        hostdev.display.reset();
        hostdev.ramfb.reset();
        if (type != u"scsi_host" || !isPlain)
            hostdev.model.reset();
    }
    if (type != u"pci" || !isPlain)
        hostdev.driverName.reset();
    if (type != u"net" || isPlain) {
        hostdev.ips.clear();
        hostdev.routes.clear();
    }
    hostdev.managed = isPlain
        ? std::optional(hostdev.managed == u"yes" ? QStringLiteral("yes") : QStringLiteral("no"))
        : std::nullopt;
}

void applyDefaultsTo(HostdevConfig &hostdev)
{
    hostdev.mode = modeOf(hostdev);
    keepAttributes(hostdev);
    if (hostdev.source && hostdev.type)
        hostdev.source = keptSource(*hostdev.source, *hostdev.type);
    if (hostdev.source == HostdevSourceConfig())
        hostdev.source.reset();
    if (hostdev.teamingPersistent && !hostdev.teamingType)
        dropEmpty(hostdev.teamingPersistent);
    applyDeviceInfoDefaults(hostdev);
}

ControllerConfig *scsiController(DomainConfig &domain, unsigned index)
{
    for (ControllerConfig &controller : domain.controllers) {
        if (controller.type == u"scsi" && controller.index == index)
            return &controller;
    }
    return nullptr;
}

// libvirt's reader adds the controllers that SCSI devices sit on, before any other is added.
void addScsiControllers(DomainConfig &domain)
{
    std::optional<unsigned> most;
    std::optional<QString> model; // of the last controller that a device names
    for (const HostdevConfig &hostdev : domain.hostdevs) {
        if (!isSubsystem(hostdev, u"scsi"))
            continue;
        const bool isPlaced = hostdev.address && hostdev.address->type == u"drive";
        const unsigned index = isPlaced ? hostdev.address->controller.value_or(0) : 0;
        if (index >= kMostControllers || (most && index <= *most))
            continue;
        most = index;
        const ControllerConfig *own = scsiController(domain, index);
        if (own && own->model)
            model = own->model;
    }
    for (unsigned index = 0; most && index <= *most; ++index) {
        if (scsiController(domain, index))
            continue;
        ControllerConfig added;
        added.type = QStringLiteral("scsi");
        added.index = index;
        added.model = model;
        domain.controllers.push_back(std::move(added));
    }
}

bool isAt(const std::optional<AddressConfig> &address, unsigned controller, unsigned unit)
{
    return address && address->type == u"drive" && address->controller.value_or(0) == controller
        && address->bus.value_or(0) == 0 && address->target.value_or(0) == 0
        && address->unit.value_or(0) == unit;
}

// Units that controllers keep for themselves or do not have.
bool isImpossible(const DomainConfig &domain, unsigned controller, unsigned unit)
{
    const auto found = std::find_if(domain.controllers.begin(), domain.controllers.end(),
        [&](const ControllerConfig &each) { return each.type == u"scsi" && each.index == controller; });
    if (found == domain.controllers.end())
        return false;
    if (found->model == u"lsisas1068")
        return unit > 1;
    const bool isSmall
        = found->model == u"ncr53c90" || found->model == u"dc390" || found->model == u"am53c974";
    return isSmall && unit > 6;
}

bool isTaken(const DomainConfig &domain, unsigned controller, unsigned unit)
{
    if (isImpossible(domain, controller, unit))
        return true;
    const auto isDisk = [&](const DiskConfig &disk) {
        return busOf(disk) == u"scsi" && isAt(disk.address, controller, unit);
    };
    const auto isHostdev = [&](const HostdevConfig &hostdev) {
        return isSubsystem(hostdev, u"scsi") && isAt(hostdev.address, controller, unit);
    };
    return std::any_of(domain.disks.begin(), domain.disks.end(), isDisk)
        || std::any_of(domain.hostdevs.begin(), domain.hostdevs.end(), isHostdev);
}

std::optional<AddressConfig> freeScsiPlace(const DomainConfig &domain)
{
    for (unsigned controller = 0; controller < kMostControllers; ++controller) {
        for (unsigned unit = 0; unit < kScsiUnits; ++unit) {
            if (isTaken(domain, controller, unit))
                continue;
            AddressConfig address;
            address.type = QStringLiteral("drive");
            address.controller = controller;
            address.bus = 0;
            address.target = 0;
            address.unit = unit;
            return address;
        }
    }
    return std::nullopt;
}

// "1.1" is 1.10.
void applyVersionDefaults(std::optional<QString> &version)
{
    if (version == u"-1")
        version.reset();
    if (!version)
        return;
    const QStringList parts = version->split(u'.');
    if (parts.size() != 2)
        return;
    const unsigned minor = parts[1].toUInt() * (parts[1].size() == 1 ? 10 : 1);
    version = QStringLiteral("%1.%2").arg(parts[0].toUInt()).arg(minor, 2, 10, QLatin1Char('0'));
}

void applyFilterDefaults(RedirfilterConfig &filter)
{
    for (UsbFilterConfig &rule : filter.rules) {
        for (std::optional<int> *value : { &rule.usbClass, &rule.vendor, &rule.product }) {
            if (*value && **value < 0)
                value->reset();
        }
        applyVersionDefaults(rule.version);
    }
}

void applySmartcardDefaults(SmartcardConfig &smartcard)
{
    if (smartcard.mode != u"host-certificates") {
        smartcard.certificates.clear();
        smartcard.database.reset();
    }
    if (smartcard.mode == u"passthrough") {
        applyCharacterBackendDefaults(smartcard);
    } else {
        static_cast<CharacterBackendConfig &>(smartcard) = {};
    }
    applyDeviceInfoDefaults(smartcard);
}

} // namespace

void applyHostdevDefaults(DomainConfig &domain)
{
    for (HostdevConfig &hostdev : domain.hostdevs)
        applyDefaultsTo(hostdev);
    addScsiControllers(domain);
    assignHostdevAddresses(domain);
}

void assignHostdevAddresses(DomainConfig &domain)
{
    for (HostdevConfig &hostdev : domain.hostdevs) {
        if (isSubsystem(hostdev, u"scsi") && !hostdev.address)
            hostdev.address = freeScsiPlace(domain);
    }
}

void applyRedirectionDefaults(DomainConfig &domain)
{
    for (RedirdevConfig &redirdev : domain.redirdevs) {
        if (!redirdev.bus)
            redirdev.bus = QStringLiteral("usb");
        applyCharacterBackendDefaults(redirdev);
        if (redirdev.type == u"dbus" && redirdev.source().channel.value_or(QString()).isEmpty())
            redirdev.ensureSource().channel = QStringLiteral("org.qemu.usbredir");
        applyDeviceInfoDefaults(redirdev);
    }
    if (domain.redirfilter) {
        applyFilterDefaults(*domain.redirfilter);
        if (domain.redirfilter->rules.empty())
            domain.redirfilter.reset();
    }
    for (SmartcardConfig &smartcard : domain.smartcards)
        applySmartcardDefaults(smartcard);
    for (HubConfig &hub : domain.hubs)
        applyDeviceInfoDefaults(hub);
    for (LeaseConfig &lease : domain.leases) {
        if (lease.offset == quint64(0))
            lease.offset.reset();
    }
}

} // namespace inn::config
