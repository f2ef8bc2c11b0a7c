#include "backend/config/absent.h"
#include "backend/config/domain/diskconfig.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/hostdevconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <set>
#include <tuple>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

void checkUsb(const HostdevSourceConfig &source, const xml::Report &report)
{
    const auto needsId = [&](const char *element, bool isThere, bool isRead) {
        if (isThere && !isRead && !report.isWritten(QByteArray(element) + "/@id"))
            report.error(element, tr("“%1” needs the attribute “id”.").arg(QString::fromLatin1(element)));
    };
    const bool hasVendor = source.vendor || report.isWritten("vendor");
    const bool hasProduct = source.product || report.isWritten("product");
    needsId("vendor", hasVendor, source.vendor.has_value());
    needsId("product", hasProduct, source.product.has_value());
    if (hasVendor != hasProduct)
        report.error({}, tr("A USB device is named by its vendor and its product together."), kInternal);
    if (!source.address)
        return;
    const xml::Report here = report.at(source.address->origin, "address", 0);
    const auto needs = [&](const std::optional<unsigned> &value, const char *where) {
        if (!value && !here.isWritten(where))
            here.error({}, tr("The address of a USB device needs “%1”.").arg(QString::fromLatin1(where + 1)));
    };
    needs(source.address->bus, "@bus");
    needs(source.address->device, "@device");
}

void checkIscsi(const HostdevSourceConfig &source, const xml::Report &report)
{
    if (isAbsent(source.name))
        report.error({}, tr("A SCSI device over iSCSI has no name."));
    if (source.hosts.size() != 1)
        report.error({}, tr("A SCSI device over iSCSI needs exactly one host."));
    for (std::size_t i = 0; i < source.hosts.size(); ++i)
        checkStorageHost(source.hosts[i], report.at(source.hosts[i].origin, "host", i));
    if (!source.auth)
        return;
    const xml::Report here = report.at(source.auth->origin, "auth", 0);
    checkAuth(*source.auth, here);
    static const std::set<QString> kUsages { QStringLiteral("none"), QStringLiteral("volume"),
        QStringLiteral("ceph"), QStringLiteral("tls"), QStringLiteral("vtpm") };
    const QString type = source.auth->secretType.value_or(QString());
    if (type != u"iscsi")
        here.error("secret", tr("The secret of an iSCSI login must have the type “iscsi”."),
            kUsages.count(type) > 0 ? kInternal : kUnsupported);
}

void checkScsi(const HostdevSourceConfig &source, const xml::Report &report)
{
    if (source.protocol == u"iscsi") {
        checkIscsi(source, report);
        return;
    }
    if (source.protocol && source.protocol != u"adapter")
        report.error("@protocol", tr("“%1” is no protocol of SCSI devices.").arg(source.protocol->left(40)),
            kUnsupported);
    if (isAbsent(source.adapter))
        report.error({}, tr("A SCSI device does not say its adapter."));
    if (!source.address) {
        report.error({}, tr("A SCSI device has no address in the host."));
        return;
    }
    const xml::Report here = report.at(source.address->origin, "address", 0);
    const auto needs = [&](bool isThere, const char *where) {
        if (!isThere && !here.isWritten(where))
            here.error(
                {}, tr("The address of a SCSI device needs “%1”.").arg(QString::fromLatin1(where + 1)));
    };
    needs(source.address->bus.has_value(), "@bus");
    needs(source.address->target.has_value(), "@target");
    needs(source.address->unit.has_value(), "@unit");
}

bool isPortName(const QString &text)
{
    constexpr QLatin1StringView kPrefix("naa.");
    if (!text.startsWith(kPrefix))
        return false;
    QString digits = text.mid(kPrefix.size());
    if (digits.startsWith(QLatin1StringView("0x")))
        digits = digits.mid(2);
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return digits.size() == 16 && std::all_of(digits.begin(), digits.end(), isHex);
}

void checkScsiHost(const HostdevSourceConfig &source, const xml::Report &report)
{
    if (!source.protocol)
        report.error({}, tr("A SCSI host does not say its protocol; give it “vhost”."));
    else if (source.protocol != u"vhost")
        report.error("@protocol", tr("“%1” is no protocol of SCSI hosts.").arg(source.protocol->left(40)),
            kUnsupported);
    else if (!source.wwpn || !isPortName(*source.wwpn))
        report.error("@wwpn", tr("A SCSI host needs a port name: “naa.” and 16 hexadecimal digits."));
}

void checkMdev(const HostdevConfig &hostdev, const xml::Report &report)
{
    if (!hostdev.model)
        report.error({}, tr("A mediated device does not say its model; give it one such as “vfio-pci”."));
    else if (!hostdev.model->startsWith(QLatin1StringView("vfio-")))
        report.error("@model", tr("“%1” is no model of mediated devices.").arg(*hostdev.model));
    const HostdevSourceConfig &source = *hostdev.source;
    const bool hasUuid = source.address && (source.address->uuid || report.isWritten("source/address/@uuid"));
    if (!hasUuid)
        report.error("source", tr("A mediated device is named by an address with its UUID."), kUnsupported);
    if (!hostdev.address || !hostdev.address->type)
        return;
    const QString type = *hostdev.address->type;
    const bool isWrong = (hostdev.model == u"vfio-pci" && type != u"pci")
        || (hostdev.model == u"vfio-ccw" && type != u"ccw");
    if (isWrong)
        report.error("address/@type",
            tr("A mediated device of the model “%1” cannot have an address of the type “%2”.")
                .arg(*hostdev.model, type));
}

void checkOnlyFor(const HostdevConfig &hostdev, const xml::Report &report)
{
    const QString type = *hostdev.type;
    if (hostdev.sgio && type != u"scsi")
        report.error("@sgio", tr("Only SCSI devices can have “sgio”."));
    if (hostdev.sgio == u"unfiltered" && type == u"scsi")
        report.error("@sgio", tr("Unfiltered SCSI commands are no longer possible."), kUnsupported);
    if (hostdev.rawIo && type != u"scsi")
        report.error("@rawio", tr("Only SCSI devices can have “rawio”."));
    if ((hostdev.model || report.isWritten("@model")) && type != u"mdev" && type != u"scsi_host")
        report.error("@model", tr("Only mediated devices and SCSI hosts have a model."));
    if (hostdev.source && hostdev.source->startupPolicy && type != u"usb")
        report.error(
            "source/@startupPolicy", tr("Only USB devices can have a startup policy."), kUnsupported);
    if (type == u"scsi_host" && hostdev.model && hostdev.model->startsWith(QLatin1StringView("vfio-")))
        report.error("@model", tr("“%1” is no model of SCSI hosts.").arg(*hostdev.model));
}

// Which bus of the guest a device may be on.
void checkPlace(const HostdevConfig &hostdev, const xml::Report &report)
{
    if (!hostdev.address || !hostdev.address->type)
        return;
    const QString type = *hostdev.type;
    const QString bus = *hostdev.address->type;
    const bool isWrong = (type == u"pci" && bus != u"pci" && bus != u"unassigned")
        || (type == u"scsi" && bus != u"drive") || (type == u"scsi_host" && bus != u"pci" && bus != u"ccw")
        || (type == u"usb" && bus != u"usb");
    if (isWrong)
        report.error("address/@type",
            tr("A “%1” device cannot have an address of the type “%2” in the guest.").arg(type, bus),
            type == u"pci" ? kInternal : kUnsupported);
}

void checkTeaming(const HostdevConfig &hostdev, const xml::Report &report)
{
    if (isAbsent(hostdev.teamingType) && isAbsent(hostdev.teamingPersistent))
        return;
    if (hostdev.teamingType != u"transient")
        report.error("teaming", tr("A host device in a team must be its transient part."), kUnsupported);
    if (isAbsent(hostdev.teamingPersistent))
        report.error(
            "teaming", tr("A host device in a team must name the interface that stays."), kUnsupported);
    if (!isSubsystem(hostdev, u"pci"))
        report.error("teaming", tr("Only PCI devices can be in a team."), kUnsupported);
}

void checkSubsystem(const HostdevConfig &hostdev, const xml::Report &report)
{
    const QString type = *hostdev.type;
    if (type == u"storage" || type == u"misc" || type == u"net") {
        report.error("@type", tr("“%1” devices need the mode “capabilities”.").arg(type), kUnsupported);
        return;
    }
    checkOnlyFor(hostdev, report);
    checkPlace(hostdev, report);
    if (!hostdev.source)
        return;
    const xml::Report here = report.at(hostdev.source->origin, "source", 0);
    if (type == u"usb")
        checkUsb(*hostdev.source, here);
    else if (type == u"scsi")
        checkScsi(*hostdev.source, here);
    else if (type == u"scsi_host")
        checkScsiHost(*hostdev.source, here);
    else if (type == u"mdev")
        checkMdev(hostdev, report);
    else if (hostdev.source->address)
        checkHostPciAddress(*hostdev.source->address, here.at(hostdev.source->address->origin, "address", 0));
}

void checkCapabilities(const HostdevConfig &hostdev, const xml::Report &report)
{
    const QString type = *hostdev.type;
    const HostdevSourceConfig source = hostdev.source.value_or(HostdevSourceConfig {});
    if (type != u"storage" && type != u"misc" && type != u"net") {
        report.error("@type", tr("“%1” devices need the mode “subsystem”.").arg(type), kUnsupported);
        return;
    }
    const bool lacks = (type == u"storage" && isAbsent(source.block))
        || (type == u"misc" && isAbsent(source.character)) || (type == u"net" && isAbsent(source.interface));
    if (hostdev.source && lacks)
        report.error("source", tr("The source of a “%1” device does not say the device.").arg(type));
}

std::tuple<quint64, quint64, quint64, quint64> placeOf(const HostAddressConfig &address)
{
    return { address.domain.value_or(0), address.bus.value_or(0), address.slot.value_or(0),
        address.function.value_or(0) };
}

bool isSameUsb(const HostdevSourceConfig &a, const HostdevSourceConfig &b)
{
    const HostAddressConfig first = a.address.value_or(HostAddressConfig {});
    const HostAddressConfig second = b.address.value_or(HostAddressConfig {});
    if (first.bus.value_or(0) > 0 && first.device.value_or(0) > 0)
        return first.bus == second.bus && first.device == second.device;
    return a.vendor.value_or(0) == b.vendor.value_or(0) && a.product.value_or(0) == b.product.value_or(0);
}

bool isSameScsi(const HostdevSourceConfig &a, const HostdevSourceConfig &b)
{
    const bool isIscsi = a.protocol == u"iscsi";
    if (isIscsi != (b.protocol == u"iscsi"))
        return false;
    if (isIscsi)
        return a.name == b.name && !a.hosts.empty() && !b.hosts.empty() && a.hosts[0].name == b.hosts[0].name
            && a.hosts[0].port == b.hosts[0].port;
    return a.adapter == b.adapter && a.address && b.address && a.address->bus == b.address->bus
        && a.address->target == b.address->target && a.address->unit == b.address->unit;
}

bool isSame(const HostdevConfig &a, const HostdevConfig &b)
{
    if (modeOf(a) != modeOf(b) || !a.type || a.type != b.type || !a.source || !b.source)
        return false;
    const HostdevSourceConfig &first = *a.source;
    const HostdevSourceConfig &second = *b.source;
    if (a.type == u"usb")
        return isSameUsb(first, second);
    if (a.type == u"pci")
        return placeOf(first.address.value_or(HostAddressConfig {}))
            == placeOf(second.address.value_or(HostAddressConfig {}));
    if (a.type == u"scsi")
        return isSameScsi(first, second);
    if (a.type == u"scsi_host")
        return first.wwpn == second.wwpn;
    if (a.type == u"mdev")
        return first.address && second.address && first.address->uuid
            && first.address->uuid == second.address->uuid;
    if (a.type == u"storage")
        return first.block == second.block;
    return a.type == u"misc" ? first.character == second.character : first.interface == second.interface;
}

using DrivePlace = std::tuple<unsigned, unsigned, unsigned, unsigned>;

DrivePlace placeOf(const AddressConfig &address)
{
    return { address.controller.value_or(0), address.bus.value_or(0), address.target.value_or(0),
        address.unit.value_or(0) };
}

void checkScsiPlaces(const DomainConfig &domain, const xml::Report &report)
{
    std::set<DrivePlace> ofDisks, impliedByDisks, ofHostdevs;
    for (const DiskConfig &disk : domain.disks) {
        const std::optional<AddressConfig> address = addressOf(disk);
        if (busOf(disk) != u"scsi" || !address || address->type != u"drive")
            continue;
        ofDisks.insert(placeOf(*address));
        if (!disk.address)
            impliedByDisks.insert(placeOf(*address));
    }
    for (std::size_t i = 0; i < domain.hostdevs.size(); ++i) {
        const HostdevConfig &hostdev = domain.hostdevs[i];
        if (!isSubsystem(hostdev, u"scsi") || !hostdev.address || hostdev.address->type != u"drive")
            continue;
        const xml::Report here = report.at(hostdev.origin, "devices/hostdev", i);
        const DrivePlace place = placeOf(*hostdev.address);
        if (ofDisks.count(place) > 0)
            here.error("address", tr("A SCSI host device has the address of a disk."),
                impliedByDisks.count(place) > 0 ? kUnsupported : kXml);
        if (!ofHostdevs.insert(place).second)
            here.error("address", tr("Two SCSI host devices have the same address."), kUnsupported);
    }
}

} // namespace

QString modeOf(const HostdevConfig &hostdev)
{
    return hostdev.mode.value_or(QStringLiteral("subsystem"));
}

bool isSubsystem(const HostdevConfig &hostdev, QStringView type)
{
    return modeOf(hostdev) == u"subsystem" && hostdev.type == type;
}

void checkHostdev(const HostdevConfig &hostdev, xml::Report &report)
{
    if (!hostdev.type) {
        report.error({}, tr("A host device does not say its type; give it one such as “pci”."));
        return;
    }
    if (!hostdev.source)
        report.error({}, tr("A host device has no source."));
    if (modeOf(hostdev) == u"capabilities")
        checkCapabilities(hostdev, report);
    else
        checkSubsystem(hostdev, report);
    checkTeaming(hostdev, report);
}

void checkHostdevs(const DomainConfig &domain, const xml::Report &report)
{
    bool hasRamfb = false;
    for (std::size_t i = 0; i < domain.hostdevs.size(); ++i) {
        const HostdevConfig &hostdev = domain.hostdevs[i];
        const xml::Report here = report.at(hostdev.origin, "devices/hostdev", i);
        for (std::size_t j = 0; j < i; ++j) {
            if (isSame(domain.hostdevs[j], hostdev)) {
                here.error({}, tr("The machine has this host device twice; remove one."));
                break;
            }
        }
        if (!isSubsystem(hostdev, u"mdev") || hostdev.ramfb != u"on")
            continue;
        if (hasRamfb)
            here.error("@ramfb", tr("Only one mediated device can have “ramfb”."), kUnsupported);
        hasRamfb = true;
    }
    checkScsiPlaces(domain, report);
}

} // namespace inn::config
