#include "backend/config/domain/characterconfig.h"
#include "backend/config/domain/charactertype.h"
#include "backend/config/domain/devicerules.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/virtiooptions.h"
#include "backend/config/errorcodes.h"
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

using Words = std::initializer_list<const char *>;

void checkWord(const std::optional<QString> &value, const QByteArray &where, Words words,
    const xml::Report &report, int code = 27)
{
    if (!value)
        return;
    QStringList all;
    for (const char *word : words) {
        if (*value == QLatin1StringView(word))
            return;
        all << QString::fromLatin1(word);
    }
    report.error(where,
        tr("“%1” is not possible here; write one of: %2.").arg(value->left(80), all.join(u", "_qs)), code);
}

void checkChannelName(const std::optional<QString> &name, const QByteArray &prefix, const xml::Report &report)
{
    if (!name) {
        report.error(
            "source", tr("The character device does not name the channel of its source."), kUnsupported);
        return;
    }
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_' || c == u'.';
    };
    if (!std::all_of(name->begin(), name->end(), isAllowed))
        report.error(prefix + "source/@channel",
            tr("“%1” cannot be the name of a channel; use letters, digits, “-”, “_” and “.”.")
                .arg(name->left(80)),
            kInvalidArgument);
}

void checkReconnect(const CharacterSourceConfig &source, const xml::Report &report)
{
    checkWord(source.reconnectEnabled, "reconnect/@enabled", { "yes", "no" }, report);
    if (source.reconnectEnabled == u"yes" && isMissing(source.reconnectTimeout, report, "reconnect/@timeout"))
        report.error("reconnect", tr("Reconnecting needs a time between the attempts."));
}

void checkSource(const CharacterSourceConfig &source, const QString &type, const xml::Report &report)
{
    if (isOneOf(type, { "tcp", "udp", "unix" }))
        checkWord(source.mode, "@mode", { "bind", "connect" }, report);
    if (type == u"file")
        checkWord(source.append, "@append", { "on", "off" }, report);
    if (type == u"tcp")
        checkWord(source.tls, "@tls", { "yes", "no" }, report);
    if (isOneOf(type, { "tcp", "unix" }))
        checkReconnect(source, report);
    if (type != u"qemu-vdagent")
        return;
    if (report.isWritten("clipboard") && !source.clipboard)
        report.error("clipboard", tr("The clipboard needs the attribute “copypaste”."));
    checkWord(source.clipboard, "clipboard/@copypaste", { "yes", "no" }, report);
    if (report.isWritten("mouse") && !source.mouse)
        report.error("mouse", tr("The mouse needs the attribute “mode”."));
    checkWord(source.mouse, "mouse/@mode", { "server", "client" }, report);
}

const char *missingAttribute(const CharacterBackendConfig &backend, const QString &type)
{
    const CharacterSourceConfig &source = backend.source();
    if (isOneOf(type, { "file", "dev", "pipe" }) && !source.path)
        return "path";
    if (type == u"nmdm" && source.master.has_value() != source.slave.has_value())
        return source.master ? "slave" : "master";
    if (type == u"tcp" && !source.host)
        return "host";
    if (type == u"tcp" && !source.service)
        return "service";
    const auto connects = [](const CharacterSourceConfig &each) {
        return each.mode.value_or(QStringLiteral("connect")) == u"connect" && each.service;
    };
    if (type == u"udp" && std::none_of(backend.sources.begin(), backend.sources.end(), connects))
        return "service";
    return nullptr;
}

// What is judged once the whole document is read.
void checkConnection(const CharacterDeviceConfig &device, const xml::Report &report, const char *spiceTarget)
{
    checkCharacterConnection(device, {}, report);
    const bool isOurs = device.targetType == u"virtio" || device.targetType == u"xen";
    const bool isChannel = spiceTarget && QLatin1StringView(spiceTarget) == u"virtio";
    if (device.type == u"unix" && !device.source().path && !(isChannel && isOurs))
        report.error(device.sources.empty() ? "" : "source",
            tr("The character device has no path to its socket."), kInternal);
}

void checkDevice(const CharacterDeviceConfig &device, const xml::Report &report, const char *spiceTarget)
{
    checkCharacterBackend(device, {}, report);
    if (device.type == u"spicevmc" && (!spiceTarget || device.targetType != QLatin1StringView(spiceTarget)))
        report.error({}, tr("Only a virtio channel can be a “spicevmc”."), kUnsupported);
}

} // namespace

void checkCharacterBackend(
    const CharacterBackendConfig &backend, const QByteArray &prefix, const xml::Report &report)
{
    const QString type = backend.type.value_or(QStringLiteral("pty"));
    const std::size_t most = type == u"udp" ? 2 : 1;
    if (backend.sources.size() > most)
        report.error(prefix + "source",
            most == 1 ? tr("A character device can have only one source.")
                      : tr("A character device can have only two sources."));
    for (std::size_t i = 0; i < std::min(backend.sources.size(), most); ++i) {
        const CharacterSourceConfig &source = backend.sources[i];
        checkSource(source, type, report.at(source.origin, prefix + "source", i));
    }
    if (!backend.sources.empty() && prefix.isEmpty())
        checkDeviceLabels(backend.source().labels, report.at(backend.source().origin, prefix + "source", 0));
    if (report.count(prefix + "log") > 1)
        report.error(prefix + "log", tr("A character device can have only one log."));
    if (report.count(prefix + "protocol") > 1)
        report.error(prefix + "protocol", tr("A character device can have only one protocol."));
    if (type == u"tcp")
        checkWord(backend.protocol, prefix + "protocol/@type", { "raw", "telnet", "telnets", "tls" }, report,
            kUnsupported);
}

void checkCharacterConnection(
    const CharacterBackendConfig &backend, const QByteArray &prefix, const xml::Report &report)
{
    const QString type = backend.type.value_or(QStringLiteral("pty"));
    const CharacterSourceConfig &source = backend.source();
    if (const char *missing = missingAttribute(backend, type))
        report.error(backend.sources.empty() ? prefix.chopped(prefix.isEmpty() ? 0 : 1) : prefix + "source",
            tr("The source of a character device of the type “%1” needs the attribute “%2”.")
                .arg(type, QString::fromLatin1(missing)),
            kInternal);
    if (isOneOf(type, { "tcp", "unix" }) && source.mode == u"bind" && source.reconnectEnabled)
        report.error(prefix + "source/reconnect",
            tr("Only a connection that is made from here can be made again."), kInternal);
    if (type == u"spiceport" || type == u"dbus")
        checkChannelName(source.channel, prefix, report);
}

void checkConsoles(const DomainConfig &domain, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.consoles.size(); ++i) {
        const QString type = domain.consoles[i].targetType.value_or(QStringLiteral("none"));
        const bool isSerial = type == u"none" || type == u"serial";
        const xml::Report here = report.at(domain.consoles[i].origin, "devices/console", i);
        // The first serial port stands for it.
        const bool isReplaced = i == 0 && isSerial && domain.os.type == u"hvm" && !domain.serials.empty();
        if (!isReplaced)
            checkConnection(domain.consoles[i], here, "xen");
        if (i > 0 && isSerial)
            here.error("target", tr("Only the first console can be a serial port."), kUnsupported);
    }
}

void checkSerial(const CharacterDeviceConfig &serial, xml::Report &report)
{
    checkDevice(serial, report, "usb-serial"); // libvirt compares numbers, and this one has virtio's
    checkConnection(serial, report, "usb-serial");
    if (serial.targetType == u"usb-serial" && serial.address && serial.address->type
        && serial.address->type != u"usb")
        report.error(
            "address", tr("A USB serial port can only have an address of the type “usb”."), kUnsupported);
}

void checkParallel(const CharacterDeviceConfig &parallel, xml::Report &report)
{
    checkDevice(parallel, report, nullptr);
    checkConnection(parallel, report, nullptr);
}

void checkConsole(const CharacterDeviceConfig &console, xml::Report &report)
{
    checkDevice(console, report, "xen"); // as with serial ports
}

void checkChannel(const CharacterDeviceConfig &channel, xml::Report &report)
{
    checkDevice(channel, report, "virtio");
    if (!channel.targetType) {
        const bool hasTarget = report.isWritten("target");
        report.error("target", tr("A channel has no target type; give it one such as “virtio”."),
            hasTarget ? kUnsupported : 27);
        return;
    }
    checkConnection(channel, report, "virtio");
    if (channel.targetType != u"guestfwd")
        return;
    const auto address = IpAddress::parse(channel.targetAddress.value_or(QString()));
    if (!channel.targetAddress)
        report.error("target", tr("The channel does not say which address the guest connects to."));
    else if (!address)
        report.error("target/@address", tr("“%1” is not an IP address.").arg(channel.targetAddress->left(80)),
            kSystem);
    else if (address->isIpv6)
        report.error("target/@address", tr("The guest can only connect to an IPv4 address."), kUnsupported);
    if (isMissing(channel.targetPort, report, "target/@port"))
        report.error("target", tr("The channel does not say which port the guest connects to."));
}

void checkNoVirtioOptions(const VirtioOptionsConfig &options, const xml::Report &report)
{
    const std::pair<const char *, const std::optional<QString> &> all[] { { "iommu", options.iommu },
        { "ats", options.ats }, { "packed", options.packed }, { "page_per_vq", options.pagePerVq } };
    for (const auto &[name, value] : all) {
        if (value)
            report.error(QByteArray("driver/@") + name,
                tr("Only virtio devices have the option “%1”.").arg(QString::fromLatin1(name)), kUnsupported);
    }
}

} // namespace inn::config
