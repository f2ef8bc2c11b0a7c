#include "backend/config/domain/devicerules.h"

#include "backend/config/macaddress.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

constexpr int kNoSource = 19; // VIR_ERR_NO_SOURCE
constexpr int kNoTarget = 20; // VIR_ERR_NO_TARGET
constexpr int kUnsupported = 67; // VIR_ERR_CONFIG_UNSUPPORTED
constexpr int kInternal = 1; // VIR_ERR_INTERNAL_ERROR: libvirt says so here

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

QString nameOf(const DiskConfig &disk)
{
    return disk.targetDev ? tr("The disk “%1”").arg(*disk.targetDev) : tr("A disk");
}

bool isEmpty(const std::optional<QString> &text)
{
    return !text || text->isEmpty();
}

void checkDiskSource(const DiskConfig &disk, xml::Report &report)
{
    const DiskSourceConfig source = disk.source.value_or(DiskSourceConfig {});
    const QString type = disk.type.value_or(QStringLiteral("file"));
    const bool isVolume = type == u"volume";
    if (isVolume && isEmpty(source.pool) != isEmpty(source.volume)) {
        report.error("source", tr("%1 must name both a pool and a volume.").arg(nameOf(disk)));
        return;
    }
    if (type == u"network" && disk.source && isEmpty(source.protocol)) {
        report.error("source", tr("%1 lies on the network but names no protocol.").arg(nameOf(disk)));
        return;
    }
    const bool needsName = type == u"network" && source.protocol && source.protocol != u"nbd";
    if (needsName && isEmpty(source.name)) {
        report.error("source", tr("%1 lies on the network but has no name there.").arg(nameOf(disk)));
        return;
    }
    bool empty = false;
    if (type == u"file")
        empty = isEmpty(source.file);
    else if (type == u"block")
        empty = isEmpty(source.dev);
    else if (type == u"dir")
        empty = isEmpty(source.dir);
    else if (isVolume)
        empty = isEmpty(source.volume);
    else if (type == u"network")
        empty = !disk.source;
    if (empty && !disk.isRemovable())
        report.error({}, tr("%1 has no source; give it one or make it a removable drive.").arg(nameOf(disk)),
            kNoSource);
}

void checkDiskTarget(const DiskConfig &disk, xml::Report &report)
{
    if (isEmpty(disk.targetDev)) {
        report.error({}, tr("A disk has no target; give it a name such as “vda”."), kNoTarget);
        return;
    }
    static constexpr QLatin1StringView kPrefixes[] { QLatin1StringView("fd"), QLatin1StringView("hd"),
        QLatin1StringView("sd"), QLatin1StringView("vd"), QLatin1StringView("xvd"),
        QLatin1StringView("ubd") };
    bool known = false;
    for (const QLatin1StringView prefix : kPrefixes)
        known = known || (disk.targetDev->startsWith(prefix) && disk.targetDev->size() > prefix.size());
    if (!known && !disk.address)
        report.error("target/@dev",
            tr("“%1” is no disk name; it must begin with “vd”, “sd”, “hd”, “fd”, “xvd” or “ubd”.")
                .arg(*disk.targetDev));
    const bool isFloppy = disk.device == u"floppy";
    if (disk.bus && isFloppy != (disk.bus == u"fdc"))
        report.error("target/@bus",
            tr("%1 cannot be on the bus “%2”: only floppy drives are on “fdc”.").arg(nameOf(disk), *disk.bus),
            kInternal);
}

} // namespace

void checkDisk(const DiskConfig &disk, xml::Report &report)
{
    checkDiskTarget(disk, report);
    checkDiskSource(disk, report);
    const QString type = disk.type.value_or(QStringLiteral("file"));
    if (disk.device == u"lun" && type != u"block" && type != u"network" && type != u"volume")
        report.error("@device",
            tr("%1 can only be passed through as “lun” from a block device.").arg(nameOf(disk)),
            kUnsupported);
    if (disk.bootOrder == 0U)
        report.error("boot/@order", tr("The boot order begins with 1, not 0."));
}

void checkInterface(const InterfaceConfig &interface, xml::Report &report)
{
    const auto needs = [&](const char *type, const std::optional<QString> &value, const QString &message) {
        if (interface.type == QLatin1StringView(type) && isEmpty(value))
            report.error("source", message);
    };
    needs("network", interface.sourceNetwork,
        tr("A network interface does not say which network it belongs to."));
    needs(
        "bridge", interface.sourceBridge, tr("A network interface does not say which bridge it belongs to."));
    needs("direct", interface.sourceDev,
        tr("A network interface does not say which interface of the host it uses."));
    if (interface.mac) {
        const QString problem = macAddressProblem(*interface.mac);
        if (!problem.isEmpty())
            report.error("mac/@address", problem);
    }
    if (interface.bootOrder == 0U)
        report.error("boot/@order", tr("The boot order begins with 1, not 0."));
}

void checkChannel(const CharacterDeviceConfig &channel, xml::Report &report)
{
    if (isEmpty(channel.targetType))
        report.error("target", tr("A channel has no target type; give it one such as “virtio”."));
}

void checkInput(const InputConfig &input, xml::Report &report)
{
    if (isEmpty(input.type))
        report.error({}, tr("An input device has no type; give it one such as “tablet”."), kInternal);
}

void checkTpm(const TpmConfig &tpm, xml::Report &report)
{
    if (isEmpty(tpm.backendType))
        report.error({}, tr("A TPM has no backend; give it one such as “emulator”."));
}

void checkWatchdog(const WatchdogConfig &watchdog, xml::Report &report)
{
    if (isEmpty(watchdog.model))
        report.error({}, tr("A watchdog has no model; give it one such as “i6300esb”."), kInternal);
}

void checkBalloon(const BalloonConfig &balloon, xml::Report &report)
{
    if (isEmpty(balloon.model))
        report.error({}, tr("The memory balloon has no model; give it “virtio” or “none”."));
}

void checkRng(const RngConfig &rng, xml::Report &report)
{
    if (isEmpty(rng.model))
        report.error({}, tr("A random number generator has no model; give it “virtio”."));
    if (isEmpty(rng.backendModel))
        report.error({}, tr("A random number generator has no backend; give it one such as “random”."));
}

} // namespace inn::config
