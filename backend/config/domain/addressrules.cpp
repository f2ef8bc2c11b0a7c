#include "backend/config/domain/addressconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::config {

namespace {

constexpr int kUsbPortDepth = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

void checkMost(const std::optional<unsigned> &value, const char *where, unsigned most, const QString &bus,
    const xml::Report &report, int code)
{
    if (value && *value > most)
        report.error(where,
            tr("The %1 address has %2 %3; at most %4 is possible.")
                .arg(bus, QString::fromLatin1(where + 1))
                .arg(*value)
                .arg(most),
            code);
}

void checkPci(const AddressConfig &address, const xml::Report &report)
{
    // libvirt looks no closer at an address that it is to choose itself.
    if (isEmptyPciAddress(address))
        return;
    const QString bus = QStringLiteral("PCI");
    checkMost(address.bus, "@bus", 0xFF, bus, report, 27);
    checkMost(address.slot, "@slot", 0x1F, bus, report, 27);
    checkMost(address.function, "@function", 7, bus, report, 27);
}

void checkCcw(const AddressConfig &address, const xml::Report &report)
{
    const QString bus = QStringLiteral("CCW");
    checkMost(address.cssid, "@cssid", 254, bus, report, kInternal);
    checkMost(address.ssid, "@ssid", 3, bus, report, kInternal);
    checkMost(address.devno, "@devno", 0xFFFF, bus, report, kInternal);
    const int given
        = int(address.cssid.has_value()) + int(address.ssid.has_value()) + int(address.devno.has_value());
    if (given == 1 || given == 2)
        report.error({}, tr("A CCW address needs all of “cssid”, “ssid” and “devno”, or none."), kInternal);
}

void checkUsb(const AddressConfig &address, const xml::Report &report)
{
    if (address.port && !isUsbPort(*address.port))
        report.error("@port",
            tr("“%1” is no USB port; write up to four numbers with dots between them, such as “1.2”.")
                .arg(address.port->left(40)),
            kInternal);
}

void checkVirtioSerial(const AddressConfig &address, const xml::Report &report)
{
    if (!address.port)
        return;
    bool ok = false;
    address.port->trimmed().toUInt(&ok);
    if (!ok)
        report.error("@port", tr("“%1” is no port number.").arg(address.port->left(40)));
}

bool isLoadparm(const QString &text)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u' ';
    };
    return !text.isEmpty() && text.size() <= 8 && std::all_of(text.begin(), text.end(), isAllowed);
}

} // namespace

bool isEmptyPciAddress(const AddressConfig &address)
{
    return address.domain.value_or(0) == 0 && address.bus.value_or(0) == 0 && address.slot.value_or(0) == 0;
}

bool isUsbPort(const QString &port)
{
    // A dot may end it, as in libvirt; leading blanks and signs are what C's numbers may have.
    QString rest = port;
    for (int depth = 0; depth < kUsbPortDepth; ++depth) {
        qsizetype digits = 0;
        while (digits < rest.size() && (rest[digits].isSpace() || (digits == 0 && rest[digits] == u'+')))
            ++digits;
        const qsizetype first = digits;
        while (digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
            ++digits;
        bool ok = false;
        rest.mid(first, digits - first).toUInt(&ok);
        if (!ok)
            return false;
        rest = rest.mid(digits);
        if (rest.isEmpty())
            return true;
        if (rest.startsWith(u'.'))
            rest = rest.mid(1);
    }
    return false;
}

void checkAddress(const AddressConfig &address, xml::Report &report)
{
    if (!address.type) {
        report.error({}, tr("An address does not say its type; give it one such as “pci”."), kInternal);
        return;
    }
    if (address.type == u"pci")
        checkPci(address, report);
    else if (address.type == u"ccw")
        checkCcw(address, report);
    else if (address.type == u"usb")
        checkUsb(address, report);
    else if (address.type == u"virtio-serial")
        checkVirtioSerial(address, report);
    else if (address.type == u"virtio-s390")
        report.error("@type", tr("The virtio-s390 bus has no addresses; remove the address."));
    else if (address.type == u"dimm" && !address.slot && !report.isWritten("@slot"))
        report.error({}, tr("The address of a memory module needs a slot."));
}

void checkDeviceInfo(const DeviceInfoConfig &info, const xml::Report &report)
{
    if (info.bootLoadparm && !isLoadparm(*info.bootLoadparm))
        report.error("boot/@loadparm",
            tr("“%1” is no load parameter; one to eight letters, digits, dots and blanks are possible.")
                .arg(info.bootLoadparm->left(40)),
            kInternal);
    if (info.romEnabled == u"no" && (info.romBar || info.romFile))
        report.error("rom", tr("A device whose ROM is disabled can have neither “bar” nor “file” for it."),
            kUnsupported);
}

void checkAssigned(const DeviceInfoConfig &info, const xml::Report &report)
{
    if (info.address && info.address->type == u"unassigned")
        report.error(
            "address/@type", tr("Only host devices can have the address “unassigned”."), kUnsupported);
}

void applyAddressDefaults(AddressConfig &address)
{
    AddressConfig kept;
    kept.type = address.type;
    kept.origin = address.origin;
    if (address.type == u"pci") {
        if (!isEmptyPciAddress(address)) {
            kept.domain = address.domain.value_or(0);
            kept.bus = address.bus.value_or(0);
            kept.slot = address.slot.value_or(0);
            kept.function = address.function.value_or(0);
        }
        kept.multifunction = address.multifunction;
        kept.zpciUid = address.zpciUid;
        kept.zpciFid = address.zpciFid;
        if (kept.zpciUid || kept.zpciFid) {
            kept.zpciUid = kept.zpciUid.value_or(0);
            kept.zpciFid = kept.zpciFid.value_or(0);
        }
    } else if (address.type == u"drive") {
        kept.controller = address.controller.value_or(0);
        kept.bus = address.bus.value_or(0);
        kept.target = address.target.value_or(0);
        kept.unit = address.unit.value_or(0);
    } else if (address.type == u"virtio-serial") {
        kept.controller = address.controller.value_or(0);
        kept.bus = address.bus.value_or(0);
        kept.port = QString::number(address.port.value_or(QString()).trimmed().toUInt());
    } else if (address.type == u"ccid") {
        kept.controller = address.controller.value_or(0);
        kept.slot = address.slot.value_or(0);
    } else if (address.type == u"usb") {
        kept.bus = address.bus.value_or(0);
        kept.port = address.port;
    } else if (address.type == u"spapr-vio") {
        kept.reg = address.reg;
    } else if (address.type == u"ccw") {
        kept.cssid = address.cssid;
        kept.ssid = address.ssid;
        kept.devno = address.devno;
    } else if (address.type == u"isa") {
        if (address.iobase.value_or(0) > 0)
            kept.iobase = address.iobase;
        if (address.irq.value_or(0) > 0)
            kept.irq = address.irq;
    } else if (address.type == u"dimm") {
        kept.slot = address.slot;
        if (address.base.value_or(0) > 0)
            kept.base = address.base;
    }
    address = kept;
}

void applyAliasDefaults(std::optional<QString> &alias)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'
            || c == u'-';
    };
    // Names of the emulator's own making are made anew at each start.
    if (alias
        && (!alias->startsWith(QLatin1StringView("ua-"))
            || !std::all_of(alias->begin(), alias->end(), isAllowed)))
        alias.reset();
}

void applyDeviceInfoDefaults(DeviceInfoConfig &info)
{
    applyAliasDefaults(info.alias);
    if (info.bootLoadparm)
        info.bootLoadparm = info.bootLoadparm->toUpper();
    if (info.address)
        applyAddressDefaults(*info.address);
}

} // namespace inn::config
