#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/diskdefinition.h"
#include "backend/drivers/qemu/definition/iothreads.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

// What the QEMU driver demands of disks that have been completed.
namespace inn::qemu {

namespace {

using config::BackingStoreConfig;
using config::DiskConfig;
using config::DiskSourceConfig;
using config::DomainConfig;
using config::StorageEncryptionConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

bool isOnBus(const DiskConfig &disk, std::initializer_list<QStringView> buses)
{
    return std::any_of(buses.begin(), buses.end(), [&](QStringView bus) { return is(disk.bus, bus); });
}

void checkName(const DiskConfig &disk, const xml::Report &report)
{
    if (!disk.driverName || is(disk.driverName, u"qemu"))
        return;
    report.error("driver/@name",
        tr("The disk “%1” asks for the driver “%2”; only “qemu” is possible here.")
            .arg(text(disk.targetDev), disk.driverName->left(40)),
        kUnsupported);
}

// "vda1" names a partition, which no disk of QEMU can be.
void checkTarget(const DiskConfig &disk, const xml::Report &report)
{
    QString target = text(disk.targetDev);
    const qsizetype before = target.size();
    while (!target.isEmpty() && target.back().isDigit())
        target.chop(1);
    if (target.size() != before) {
        report.error("target/@dev",
            tr("“%1” is the name of a partition, but a disk is wanted.").arg(disk.targetDev->left(40)),
            kUnsupported);
    } else if (disk.targetDev && !targetIndex(target)) {
        report.error("target/@dev", tr("“%1” is no name of a disk.").arg(target.left(40)), kUnsupported);
    }
}

void checkGeometry(const DiskConfig &disk, const xml::Report &report)
{
    const bool set
        = disk.cylinders.value_or(0) > 0 && disk.heads.value_or(0) > 0 && disk.sectors.value_or(0) > 0;
    if (!set)
        return;
    if (isOnBus(disk, { u"usb", u"sd" }))
        report.error("geometry", tr("Disks on this bus have no geometry."), kUnsupported);
    if (disk.translation && !is(disk.bus, u"ide"))
        report.error("geometry/@trans", tr("Only IDE disks have a translation."), kUnsupported);
}

void checkIdentity(const DiskConfig &disk, const xml::Report &report)
{
    const bool lun = is(disk.device, u"lun");
    if (disk.serial && is(disk.bus, u"sd"))
        report.error("serial", tr("An SD card has no serial number."), kInternal);
    if (disk.serial && lun && is(disk.bus, u"scsi"))
        report.error(
            "serial", tr("A SCSI device that is passed through has its own serial number."), kUnsupported);
    if (disk.wwn && (lun || !isOnBus(disk, { u"ide", u"scsi" })))
        report.error("wwn", tr("Only IDE and SCSI disks have a world wide name."), kUnsupported);
    if ((disk.vendor || disk.product) && (lun || !is(disk.bus, u"scsi"))) {
        report.error(disk.vendor ? "vendor" : "product", tr("Only SCSI disks name their vendor and product."),
            kUnsupported);
    }
    if (disk.serial) {
        const bool plain = std::all_of(disk.serial->begin(), disk.serial->end(), [](QChar c) {
            return (c < u'\x80' && c.isLetterOrNumber()) || c == u' ' || c == u'-' || c == u'_' || c == u'.'
                || c == u'+';
        });
        if (!plain)
            report.error(
                "serial", tr("The serial number has characters that QEMU does not take."), kUnsupported);
    }
}

void checkKind(const DiskConfig &disk, const xml::Report &report)
{
    const bool plain = !disk.device || is(disk.device, u"disk");
    if (is(disk.device, u"cdrom") && isOnBus(disk, { u"virtio", u"sd" }))
        report.error(
            "target/@bus", tr("Media on this bus cannot be changed; use SATA, SCSI or USB."), kUnsupported);
    if (is(disk.device, u"lun") && !isOnBus(disk, { u"virtio", u"scsi" }))
        report.error(
            "@device", tr("Only virtio and SCSI disks can be passed through as “lun”."), kUnsupported);
    if (is(disk.copyOnRead, u"on") && (disk.readOnly || disk.isRemovable() || is(disk.device, u"lun")))
        report.error(
            "driver/@copy_on_read", tr("What is read cannot be copied to this kind of disk."), kUnsupported);
    if (disk.readOnly && plain && isOnBus(disk, { u"ide", u"sata" }))
        report.error("readonly", tr("IDE and SATA disks cannot be read-only."), kUnsupported);
    if (disk.rotationRate.value_or(0) != 0 && (!plain || !isOnBus(disk, { u"scsi", u"ide", u"sata" })))
        report.error(
            "target/@rotation_rate", tr("Only SCSI, IDE and SATA disks have a rotation rate."), kInternal);
    if (is(disk.bus, u"usb") && disk.address && !is(disk.address->type, u"usb"))
        report.error("address", tr("A USB disk needs an address of the type “usb”."), kInternal);
    if (is(disk.io, u"native") && !is(disk.cache, u"none") && !is(disk.cache, u"directsync"))
        report.error("driver/@io", tr("“native” needs the cache “none” or “directsync”."), kUnsupported);
    if (disk.shareable && !disk.readOnly && !is(disk.driverType, u"raw"))
        report.error("shareable", tr("Only a disk in the format “raw” can be shared."), kUnsupported);
}

void checkTransient(const DiskConfig &disk, const xml::Report &report)
{
    if (!disk.transient)
        return;
    const bool file = disk.type.value_or(QStringLiteral("file")) == u"file";
    if (disk.readOnly || !file || !disk.source || (disk.device && !is(disk.device, u"disk")))
        report.error("transient", tr("Only a writable disk in a file can be transient."), kUnsupported);
    if (is(disk.shareBacking, u"yes") && !isOnBus(disk, { u"usb", u"virtio", u"scsi" }))
        report.error("transient/@shareBacking", tr("Disks on this bus cannot share what they begin with."),
            kUnsupported);
}

struct Image
{
    QString type, format;
    bool readOnly = true;
    const DiskSourceConfig *source = nullptr;
    const StorageEncryptionConfig *encryption = nullptr;
    bool metadataCache = false;
};

void checkEncryption(const Image &image, const xml::Report &report)
{
    if (!image.encryption)
        return;
    const StorageEncryptionConfig &encryption = *image.encryption;
    const QString format = text(encryption.format);
    if (format.isEmpty() || format == u"default" || format == u"qcow") {
        report.error(
            "encryption", tr("The old encryption of qcow images is gone; use “luks”."), kUnsupported);
    } else if (is(encryption.engine, u"librbd")) {
        if (image.type != u"network" || !is(image.source ? image.source->protocol : Text(), u"rbd"))
            report.error("encryption/@engine", tr("“librbd” is for RBD disks only."), kUnsupported);
    } else if (format == u"luks2") {
        report.error("encryption/@format", tr("QEMU cannot open “luks2”."), kUnsupported);
    } else if (image.format != u"raw" && image.format != u"qcow2") {
        report.error(
            "encryption", tr("Only images in the formats “raw” and “qcow2” can be encrypted."), kUnsupported);
    }
}

void checkNetworkOptions(const Image &image, const xml::Report &report)
{
    if (!image.source)
        return;
    const DiskSourceConfig &source = *image.source;
    const QString protocol = image.type == u"network" ? text(source.protocol) : QString();
    const bool http = protocol == u"http" || protocol == u"https";
    const bool web = http || protocol == u"ftp" || protocol == u"ftps";
    const auto refuse = [&](bool given, bool allowed, const char *where) {
        if (given && !allowed) {
            report.error(where,
                tr("“%1” is not possible for this kind of source.").arg(QString::fromLatin1(where)),
                kUnsupported);
        }
    };
    refuse(source.sslVerify.has_value(), protocol == u"https" || protocol == u"ftps", "source/ssl");
    refuse(!source.cookies.empty(), http, "source/cookies");
    refuse(source.readAhead.value_or(0) > 0, web, "source/readahead");
    refuse(source.timeout.value_or(0) > 0, web, "source/timeout");
    refuse(source.tlsHostname.has_value(), protocol == u"nbd", "source/@tlsHostname");
    refuse(protocol == u"tftp", false, "source/@protocol");
    if (protocol == u"nfs") {
        const bool one = source.hosts.size() == 1 && !source.hosts.front().port
            && (!source.hosts.front().transport || is(source.hosts.front().transport, u"tcp"));
        refuse(!one, false, "source/host");
    }
}

void checkImage(const Image &image, const xml::Report &report)
{
    if (image.format == u"cow" || image.format == u"dir" || image.format == u"iso") {
        report.error(
            "driver/@type", tr("QEMU has no format “%1”; use “raw”.").arg(image.format), kUnsupported);
    } else if (image.format == u"fat" && image.type != u"volume" && image.type != u"dir") {
        report.error("driver/@type", tr("The format “fat” is for the type “dir” only."), kUnsupported);
    }
    if (image.type == u"dir") {
        if (!image.format.isEmpty() && image.format != u"fat")
            report.error("driver/@type", tr("A folder needs the format “fat”."), kUnsupported);
        if (!image.readOnly)
            report.error({}, tr("A folder shown as a disk must be read-only."), kUnsupported);
    }
    if (image.metadataCache && image.format != u"qcow2")
        report.error("driver/metadata_cache", tr("Only qcow2 images have a metadata cache."), kUnsupported);
    checkEncryption(image, report);
    checkNetworkOptions(image, report);
}

const StorageEncryptionConfig *encryptionOf(
    const std::optional<StorageEncryptionConfig> &own, const std::optional<DiskSourceConfig> &source)
{
    if (source && source->encryption)
        return &*source->encryption;
    return own ? &*own : nullptr;
}

void checkBacking(const BackingStoreConfig &store, const xml::Report &report)
{
    if (!store.type && !store.source)
        return;
    Image image;
    image.type = store.type.value_or(QStringLiteral("file"));
    image.format = text(store.format);
    image.source = store.source ? &*store.source : nullptr;
    image.encryption = encryptionOf({}, store.source);
    image.metadataCache = store.metadataCache.has_value();
    checkImage(image, report);
    if (store.backingStore)
        checkBacking(*store.backingStore, report);
}

bool isEmpty(const DiskConfig &disk)
{
    const QString type = disk.type.value_or(QStringLiteral("file"));
    if (!disk.source)
        return true;
    return (type == u"file" && !disk.source->file) || (type == u"block" && !disk.source->dev);
}

void checkImages(const DiskConfig &disk, const xml::Report &report)
{
    // An empty drive has nothing to look at.
    if (isEmpty(disk))
        return;
    Image image;
    image.type = disk.type.value_or(QStringLiteral("file"));
    image.format = text(disk.driverType);
    image.readOnly = disk.readOnly;
    image.source = &*disk.source;
    image.encryption = encryptionOf(disk.encryption, disk.source);
    image.metadataCache = disk.metadataCache.has_value();
    checkImage(image, report);
    if (disk.backingStore)
        checkBacking(*disk.backingStore, report);
}

void checkDisk(const DomainConfig &domain, const DiskConfig &disk, const xml::Report &report)
{
    checkName(disk, report);
    checkTarget(disk, report);
    checkGeometry(disk, report);
    checkIdentity(disk, report);
    checkKind(disk, report);
    checkTransient(disk, report);
    checkImages(disk, report);
    if (disk.ioThread.value_or(0) == 0)
        return;
    if (!is(disk.bus, u"virtio"))
        report.error("driver/@iothread", tr("Only virtio disks can have an I/O thread."), kUnsupported);
    else
        checkIoThread(domain, disk.ioThread, report);
}

} // namespace

void checkDisks(const DomainConfig &domain, xml::Issues &issues)
{
    for (size_t i = 0; i < domain.disks.size(); ++i) {
        const DiskConfig &disk = domain.disks[i];
        checkDisk(domain, disk, reportOn(domain, issues).at(disk.origin, "devices/disk", i));
    }
}

} // namespace inn::qemu
