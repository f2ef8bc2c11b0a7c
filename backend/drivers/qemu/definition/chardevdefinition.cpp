#include "backend/drivers/qemu/definition/chardevdefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace inn::qemu {

namespace {

using config::CharacterDeviceConfig;
using config::DomainConfig;

inline const QString kChannelFolder = QStringLiteral("/var/lib/libvirt/qemu/channel/target");

QString tr(const char *text)
{
    return QCoreApplication::translate("QemuDefinition", text);
}

// A path that some version of the driver has made for the channel.
bool isGeneratedPath(const QString &path, const QString &name)
{
    const QRegularExpression pattern(
        QStringLiteral("^%1/([^/]+\\.)|(domain-[^/]+/)%2$")
            .arg(QRegularExpression::escape(kChannelFolder), QRegularExpression::escape(name)));
    return pattern.match(path).hasMatch();
}

struct SerialKind
{
    const char *type;
    const char *address; // null: it has none
    std::vector<const char *> models;
};

const std::vector<SerialKind> &serialKinds()
{
    static const std::vector<SerialKind> kinds {
        { "isa-serial", "isa", { "isa-serial" } },
        { "usb-serial", "usb", { "usb-serial" } },
        { "pci-serial", "pci", { "pci-serial" } },
        { "spapr-vio-serial", "spapr-vio", { "spapr-vty" } },
        { "system-serial", nullptr, { "pl011", "16550a" } },
        { "sclp-serial", nullptr, { "sclpconsole", "sclplmconsole" } },
        { "isa-debug", "isa", { "isa-debugcon" } },
    };
    return kinds;
}

void checkSerialAddress(
    const CharacterDeviceConfig &serial, const SerialKind &kind, const xml::Report &report)
{
    if (!serial.address || !serial.address->type)
        return;
    const QString type = *serial.targetType;
    if (!kind.address)
        report.error("address", tr("A serial port of the type “%1” has no address.").arg(type), kUnsupported);
    else if (*serial.address->type != QLatin1StringView(kind.address))
        report.error("address",
            tr("A serial port of the type “%1” needs an address of the type “%2”.")
                .arg(type, QString::fromLatin1(kind.address)),
            kUnsupported);
}

bool fitsMachine(const CharacterDeviceConfig &serial, const DomainConfig &domain)
{
    const bool isSystem = is(serial.targetType, u"system-serial");
    if (isSystem && is(serial.targetModel, u"pl011") && !isArmVirt(domain))
        return false;
    if (isSystem && is(serial.targetModel, u"16550a") && !isRiscvVirt(domain))
        return false;
    if ((is(serial.targetType, u"spapr-vio-serial") || is(serial.targetModel, u"spapr-vty"))
        && !isPSeries(domain))
        return false;
    const bool isSclp = is(serial.targetType, u"sclp-serial") || is(serial.targetModel, u"sclpconsole")
        || is(serial.targetModel, u"sclplmconsole");
    return !isSclp || isS390(domain);
}

void checkSerial(const CharacterDeviceConfig &serial, const DomainConfig &domain, const xml::Report &report)
{
    for (const SerialKind &kind : serialKinds()) {
        const bool isKind = serial.targetType && *serial.targetType == QLatin1StringView(kind.type);
        const bool isItsModel = serial.targetModel
            && std::any_of(kind.models.begin(), kind.models.end(),
                [&](const char *model) { return *serial.targetModel == QLatin1StringView(model); });
        if (isKind)
            checkSerialAddress(serial, kind, report);
        if (isItsModel && !isKind)
            report.error("target/model",
                tr("The model “%1” is one of the type “%2”.")
                    .arg(*serial.targetModel, QString::fromLatin1(kind.type)),
                kUnsupported);
    }
    if (!fitsMachine(serial, domain))
        report.error("target", tr("This machine has no serial port of that kind."), kUnsupported);
}

void checkConsole(
    const CharacterDeviceConfig &console, const QemuCapabilities &capabilities, const xml::Report &report)
{
    const QString type = console.targetType.value_or(QStringLiteral("serial"));
    if (type == u"serial" || type == u"virtio")
        return;
    const bool hasSclp = capabilities.hasDevice(QStringLiteral("sclpconsole"));
    const bool hasSclplm = capabilities.hasDevice(QStringLiteral("sclplmconsole"));
    if ((type == u"sclp" && hasSclp) || (type == u"sclplm" && hasSclplm))
        return;
    report.error("target/@type", tr("QEMU has no console of the type “%1” here.").arg(type), kUnsupported);
}

} // namespace

void completeCharacterDevices(DomainConfig &domain)
{
    for (CharacterDeviceConfig &channel : domain.channels) {
        if (!is(channel.type, u"unix") || !is(channel.targetType, u"virtio") || !channel.source().path)
            continue;
        if (!isGeneratedPath(*channel.source().path, channel.targetName.value_or(QString())))
            continue;
        if (channel.source().reconnectEnabled)
            channel.sources[0].path.reset();
        else
            channel.sources.clear();
    }
}

void checkCharacterBackend(const DomainConfig &domain, const config::CharacterBackendConfig &backend,
    const QByteArray &prefix, const xml::Report &report)
{
    const bool hasReconnect = is(backend.type, u"tcp") || is(backend.type, u"unix");
    const config::CharacterSourceConfig &source = backend.source();
    if (hasReconnect && is(source.reconnectEnabled, u"yes") && source.reconnectTimeout == 0U)
        report.error(prefix + "source/reconnect/@timeout",
            tr("The time between attempts to reconnect cannot be 0."), kInvalidArgument);
    if (is(backend.type, u"unix") && !source.path && source.reconnectEnabled)
        report.error(prefix + "source/reconnect",
            tr("QEMU waits at a socket without a path, so that nothing can be made again."), kInternal);
    if (!is(backend.type, u"spicevmc") && !is(backend.type, u"spiceport"))
        return;
    const bool hasSpice = std::any_of(domain.graphics.begin(), domain.graphics.end(),
        [](const config::GraphicsConfig &graphics) { return is(graphics.type, u"spice"); });
    if (!hasSpice)
        report.error(prefix.isEmpty() ? QByteArray("@type") : prefix + "@type",
            tr("A device of the type “%1” needs a SPICE display.").arg(*backend.type), kUnsupported);
}

void checkCharacterDevices(
    const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    const auto checkAll
        = [&](const std::vector<CharacterDeviceConfig> &devices, const char *path, auto check) {
              for (std::size_t i = 0; i < devices.size(); ++i) {
                  const xml::Report here = report.at(devices[i].origin, path, i);
                  checkCharacterBackend(domain, devices[i], {}, here);
                  check(devices[i], here);
              }
          };
    checkAll(
        domain.serials, "devices/serial", [&](const CharacterDeviceConfig &serial, const xml::Report &here) {
            checkSerial(serial, domain, here);
        });
    checkAll(
        domain.parallels, "devices/parallel", [&](const CharacterDeviceConfig &, const xml::Report &here) {
            if (isS390(domain) || isPSeries(domain))
                here.error({}, tr("This machine has no parallel ports."), kUnsupported);
        });
    checkAll(domain.consoles, "devices/console",
        [&](const CharacterDeviceConfig &console, const xml::Report &here) {
            checkConsole(console, capabilities, here);
        });
    checkAll(domain.channels, "devices/channel", [](const CharacterDeviceConfig &, const xml::Report &) {});
}

} // namespace inn::qemu
