#include "backend/config/absent.h"
#include "backend/config/domain/diskconfig.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <set>
#include <tuple>

namespace inn::config {

namespace {

constexpr int kMostVendor = 8;
constexpr int kMostProduct = 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

QString nameOf(const DiskConfig &disk)
{
    return disk.targetDev ? tr("The disk “%1”").arg(*disk.targetDev) : tr("A disk");
}

bool isSet(const std::optional<quint64> &value)
{
    return value.value_or(0) > 0;
}

void checkTarget(const DiskConfig &disk, const xml::Report &report)
{
    if (!disk.targetDev) {
        report.error({}, tr("A disk has no target; give it a name such as “vda”."), kNoTarget);
        return;
    }
    const QString target = targetOf(disk);
    if (!disk.address && parseDiskName(target).index < 0) {
        report.error("target/@dev",
            tr("“%1” is no disk name; it must begin with “vd”, “sd”, “hd”, “fd”, “xvd” or “ubd”.")
                .arg(*disk.targetDev));
        return;
    }
    const QString device = deviceOf(disk);
    const QString bus = busOf(disk);
    if ((device == u"floppy") != (bus == u"fdc")) {
        report.error(report.isWritten("target/@bus") ? "target/@bus" : "target",
            tr("%1 cannot be on the bus “%2”: only floppy drives are on “fdc”.").arg(nameOf(disk), bus),
            kInternal);
        return;
    }
    const auto startsWithAny = [&](std::initializer_list<QLatin1StringView> prefixes) {
        return std::any_of(prefixes.begin(), prefixes.end(),
            [&](QLatin1StringView prefix) { return target.startsWith(prefix); });
    };
    using View = QLatin1StringView;
    const bool isHard = device == u"disk" || device == u"lun";
    if (isHard && !startsWithAny({ View("hd"), View("sd"), View("vd"), View("xvd"), View("ubd") }))
        report.error("target/@dev", tr("“%1” is no name of a hard disk.").arg(target), kInternal);
    if (device == u"floppy" && !target.startsWith(View("fd")))
        report.error("target/@dev", tr("“%1” is no name of a floppy drive.").arg(target), kInternal);
}

void checkTargetDetails(const DiskConfig &disk, const xml::Report &report)
{
    if (disk.removable && busOf(disk) != u"usb")
        report.error(
            "target/@removable", tr("%1 is not on USB, so it cannot be removable.").arg(nameOf(disk)));
    if (disk.tray == u"open" && !disk.isRemovable())
        report.error("target/@tray",
            tr("%1 has no tray; only CD-ROM and floppy drives have one.").arg(nameOf(disk)), kUnsupported);
}

void checkChain(const BackingStoreConfig &backing, const xml::Report &report)
{
    checkBackingStore(backing, report);
    if (backing.type && backing.backingStore)
        checkChain(*backing.backingStore, report.at(backing.backingStore->origin, "backingStore", 0));
}

void checkSource(const DiskConfig &disk, const xml::Report &report)
{
    if (disk.source)
        checkStorageSource(*disk.source, sourceTypeOf(disk), report.at(disk.source->origin, "source", 0));
    if (isWithoutMedium(disk) && deviceOf(disk) == u"disk")
        report.error({}, tr("%1 has no source; give it one or make it a removable drive.").arg(nameOf(disk)),
            kNoSource);
    if (disk.auth) {
        const xml::Report here = report.at(disk.auth->origin, "auth", 0);
        checkAuth(*disk.auth, here);
        if (disk.source && disk.source->auth)
            here.error({}, tr("%1 has its login twice; keep one.").arg(nameOf(disk)), kUnsupported);
        else if (sourceTypeOf(disk) == u"network")
            checkNetworkLogin(*disk.auth, disk.source->protocol.value_or(QStringLiteral("none")), here);
    }
    if (disk.encryption) {
        const xml::Report here = report.at(disk.encryption->origin, "encryption", 0);
        checkEncryption(*disk.encryption, here);
        if (disk.source && disk.source->encryption)
            here.error({}, tr("%1 has its encryption twice; keep one.").arg(nameOf(disk)), kUnsupported);
        if (disk.encryption->format == u"luks" && disk.encryption->cipherName)
            here.error("cipher", tr("The image itself knows its cipher; remove “cipher”."), kUnsupported);
    }
    if (const BackingStoreConfig *backing = backingOf(disk))
        checkChain(*backing, report.at(backing->origin, "backingStore", 0));
}

void checkStartupPolicy(const DiskConfig &disk, const xml::Report &report)
{
    if (!disk.source || !disk.source->startupPolicy)
        return;
    const QString type = sourceTypeOf(disk);
    if (type == u"network" || type == u"nvme" || type == u"vhostuser")
        report.error("source/@startupPolicy",
            tr("%1 lies on “%2”, where nothing tells at start whether the source is there.")
                .arg(nameOf(disk), type));
    if (disk.source->startupPolicy == u"requisite" && !disk.isRemovable())
        report.error("source/@startupPolicy",
            tr("Only CD-ROM and floppy drives can have the startup policy “requisite”."));
}

void checkLun(const DiskConfig &disk, const xml::Report &report)
{
    const QString type = sourceTypeOf(disk);
    const QString protocol = disk.source ? disk.source->protocol.value_or(QString()) : QString();
    if (type == u"network" ? protocol != u"iscsi" : type != u"block" && type != u"volume")
        report.error("@device",
            tr("%1 can only be passed through as “lun” from a block device or iSCSI.").arg(nameOf(disk)),
            kUnsupported);
    if (disk.driverType && disk.driverType != u"raw" && disk.driverType != u"aio")
        report.error("driver/@type", tr("%1 is a “lun” and must have the format “raw”.").arg(nameOf(disk)),
            kUnsupported);
    const auto isSlice = [](const StorageSliceConfig &slice) { return slice.type == u"storage"; };
    if (disk.source && std::any_of(disk.source->slices.begin(), disk.source->slices.end(), isSlice))
        report.error(
            "source/slices", tr("%1 is a “lun” and cannot be a slice.").arg(nameOf(disk)), kUnsupported);
    const StorageEncryptionConfig *encryption = disk.encryption ? &*disk.encryption
        : disk.source && disk.source->encryption                ? &*disk.source->encryption
                                                                : nullptr;
    if (encryption && encryption->format && encryption->format != u"default")
        report.error({}, tr("%1 is a “lun” and cannot be encrypted.").arg(nameOf(disk)), kUnsupported);
}

void checkOnlyLun(const DiskConfig &disk, const xml::Report &report)
{
    if (disk.sgio == u"unfiltered")
        report.error("@sgio", tr("Unfiltered SCSI commands are no longer possible."), kUnsupported);
    if (deviceOf(disk) == u"lun") {
        checkLun(disk, report);
        return;
    }
    if (disk.source && disk.source->reservations)
        report.error(
            "source/reservations", tr("Only a “lun” can have persistent reservations."), kUnsupported);
    if (disk.rawIo)
        report.error("@rawio", tr("Only a “lun” can have “rawio”."), kUnsupported);
    if (disk.sgio && disk.sgio != u"unfiltered")
        report.error("@sgio", tr("Only a “lun” can have “sgio”."), kUnsupported);
}

void checkIoTune(const IoTuneConfig &tune, const xml::Report &report)
{
    const auto excludes = [&](const std::optional<quint64> &total, const std::optional<quint64> &read,
                              const std::optional<quint64> &write, const char *what) {
        if (isSet(total) && (isSet(read) || isSet(write)))
            report.error(QByteArray("total_") + what,
                tr("A limit “%1” for both directions excludes those for one.")
                    .arg(QString::fromLatin1(what)));
    };
    excludes(tune.totalBytes, tune.readBytes, tune.writeBytes, "bytes_sec");
    excludes(tune.totalIops, tune.readIops, tune.writeIops, "iops_sec");
    excludes(tune.totalBytesMax, tune.readBytesMax, tune.writeBytesMax, "bytes_sec_max");
    excludes(tune.totalIopsMax, tune.readIopsMax, tune.writeIopsMax, "iops_sec_max");
}

void checkBus(const DiskConfig &disk, const xml::Report &report)
{
    const QString bus = busOf(disk);
    const bool isDriveBus = bus == u"ide" || bus == u"fdc" || bus == u"scsi" || bus == u"sata";
    if (disk.address && disk.address->type && isDriveBus && disk.address->type != u"drive")
        report.error("address/@type",
            tr("%1 is on the bus “%2” and needs an address of the type “drive”, not “%3”.")
                .arg(nameOf(disk), bus, *disk.address->type),
            kUnsupported);
    if (bus == u"virtio")
        return;
    const auto needsVirtio = [&](bool given, const char *where) {
        if (given)
            report.error(where,
                tr("%1 is not a virtio disk and cannot have “%2”.")
                    .arg(nameOf(disk), QString::fromLatin1(where).section(u'@', 1)),
                kUnsupported);
    };
    needsVirtio(disk.model && disk.model != u"default", "@model");
    needsVirtio(disk.queues.value_or(0) > 0, "driver/@queues");
    needsVirtio(disk.eventIdx.has_value(), "driver/@event_idx");
    needsVirtio(disk.ioEventFd.has_value(), "driver/@ioeventfd");
    checkNoVirtioOptions(disk, report);
}

void checkVhostUser(const DiskConfig &disk, const xml::Report &report)
{
    if (sourceTypeOf(disk) != u"vhostuser")
        return;
    const auto refuses = [&](bool given, const char *where) {
        if (given)
            report.error(where,
                tr("%1 is served by a vhost-user program and cannot have “%2”.")
                    .arg(nameOf(disk), QString::fromLatin1(where)),
                kUnsupported);
    };
    if (busOf(disk) != u"virtio")
        report.error("target/@bus",
            tr("%1 is served by a vhost-user program and must be on the bus “virtio”.").arg(nameOf(disk)),
            kUnsupported);
    refuses(disk.snapshot && disk.snapshot != u"no", "@snapshot");
    refuses(disk.cache && disk.cache != u"default", "driver/@cache");
    refuses(disk.errorPolicy.has_value(), "driver/@error_policy");
    refuses(disk.readErrorPolicy.has_value(), "driver/@rerror_policy");
    refuses(disk.io.has_value(), "driver/@io");
    refuses(disk.ioEventFd.has_value(), "driver/@ioeventfd");
    refuses(disk.copyOnRead.has_value(), "driver/@copy_on_read");
    refuses(disk.discard.has_value(), "driver/@discard");
    refuses(disk.ioThread.has_value(), "driver/@iothread");
    refuses(disk.detectZeroes.has_value(), "driver/@detect_zeroes");
    refuses(disk.metadataCache && disk.metadataCache->count > 0, "driver/metadata_cache");
    refuses(disk.ioTune && (disk.ioTune->limitsSomething() || disk.ioTune->groupName), "iotune");
    refuses(disk.backingStore.has_value(), "backingStore");
    refuses(disk.encryption || disk.source->encryption, "encryption");
    refuses(isReadOnly(disk), "readonly");
    refuses(disk.shareable, "shareable");
    refuses(disk.transient, "transient");
    refuses(!isAbsent(disk.serial), "serial");
    refuses(!isAbsent(disk.wwn), "wwn");
    refuses(!isAbsent(disk.vendor), "vendor");
    refuses(!isAbsent(disk.product), "product");
    refuses(disk.auth || disk.source->auth, "auth");
    const auto isGiven = [](const std::optional<unsigned> &value) { return value.value_or(0) > 0; };
    refuses(isGiven(disk.cylinders) || isGiven(disk.heads) || isGiven(disk.sectors) || disk.translation,
        "geometry");
    refuses(isGiven(disk.logicalBlockSize) || isGiven(disk.physicalBlockSize), "blockio");
}

bool isPrintable(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
}

void checkIdentity(const DiskConfig &disk, const xml::Report &report)
{
    const auto word = [&](const std::optional<QString> &text, const char *where, int most) {
        if (isAbsent(text))
            return;
        if (!isPrintable(*text))
            report.error(where,
                tr("%1 has a “%2” with characters that cannot be printed.")
                    .arg(nameOf(disk), QString::fromLatin1(where)));
        if (text->toUtf8().size() > most)
            report.error(where,
                tr("%1 has a “%2” of more than %3 characters.")
                    .arg(nameOf(disk), QString::fromLatin1(where))
                    .arg(most),
                kUnsupported);
    };
    word(disk.vendor, "vendor", kMostVendor);
    word(disk.product, "product", kMostProduct);
    if (isAbsent(disk.wwn))
        return;
    const QString digits = disk.wwn->startsWith(QLatin1StringView("0x")) ? disk.wwn->mid(2) : *disk.wwn;
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (digits.size() != 16 || !std::all_of(digits.begin(), digits.end(), isHex))
        report.error("wwn",
            tr("“%1” is no world wide name; 16 hexadecimal digits are expected.").arg(disk.wwn->left(40)),
            kInternal);
}

} // namespace

bool IoTuneConfig::limitsSomething() const
{
    const std::optional<quint64> *values[] { &totalBytes, &readBytes, &writeBytes, &totalIops, &readIops,
        &writeIops, &totalBytesMax, &readBytesMax, &writeBytesMax, &totalIopsMax, &readIopsMax, &writeIopsMax,
        &sizeIops, &totalBytesMaxLength, &readBytesMaxLength, &writeBytesMaxLength, &totalIopsMaxLength,
        &readIopsMaxLength, &writeIopsMaxLength };
    return std::any_of(std::begin(values), std::end(values), [](auto *value) { return isSet(*value); });
}

void checkDisk(const DiskConfig &disk, xml::Report &report)
{
    checkTarget(disk, report);
    checkTargetDetails(disk, report);
    checkSource(disk, report);
    checkStartupPolicy(disk, report);
    checkOnlyLun(disk, report);
    if (disk.readErrorPolicy == u"enospace")
        report.error("driver/@rerror_policy",
            tr("Reading cannot run out of space; “enospace” is for writing only."), kUnsupported);
    if (disk.ioTune)
        checkIoTune(*disk.ioTune, report.at(disk.ioTune->origin, "iotune", 0));
    checkBus(disk, report);
    checkVhostUser(disk, report);
    checkIdentity(disk, report);
}

void checkDisks(const DomainConfig &domain, const xml::Report &report)
{
    std::set<QString> targets;
    std::set<std::tuple<QString, unsigned, unsigned, unsigned, unsigned>> places;
    for (std::size_t i = 0; i < domain.disks.size(); ++i) {
        const DiskConfig &disk = domain.disks[i];
        const xml::Report here = report.at(disk.origin, "devices/disk", i);
        const QString target = targetOf(disk);
        if (disk.targetDev && !targets.insert(target).second)
            here.error("target/@dev", tr("The target “%1” is used by more than one disk.").arg(target));
        const std::optional<AddressConfig> address = addressOf(disk);
        if (!address || address->type != u"drive")
            continue;
        const auto place = std::tuple(busOf(disk), address->controller.value_or(0), address->bus.value_or(0),
            address->target.value_or(0), address->unit.value_or(0));
        if (!places.insert(place).second)
            here.error(disk.address ? "address" : "target",
                tr("The disk “%1” has the drive address of another one.").arg(target), kUnsupported);
    }
}

} // namespace inn::config
