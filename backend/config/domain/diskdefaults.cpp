#include "backend/config/absent.h"
#include "backend/config/domain/diskconfig.h"
#include "backend/config/domain/domainconfig.h"

namespace inn::config {

namespace {

constexpr unsigned kScsiUnits = 7; // of a narrow bus, on which libvirt numbers disks by name

bool isZero(const std::optional<unsigned> &value)
{
    return value.value_or(0) == 0;
}

void dropWord(std::optional<QString> &word, QStringView meaningless)
{
    if (word == meaningless)
        word.reset();
}

unsigned defaultPort(const QString &protocol)
{
    static const QHash<QString, unsigned> kPorts { { QStringLiteral("http"), 80 },
        { QStringLiteral("https"), 443 }, { QStringLiteral("ftp"), 21 }, { QStringLiteral("ftps"), 990 },
        { QStringLiteral("tftp"), 69 }, { QStringLiteral("sheepdog"), 7000 },
        { QStringLiteral("nbd"), 10809 }, { QStringLiteral("ssh"), 22 }, { QStringLiteral("iscsi"), 3260 },
        { QStringLiteral("gluster"), 24007 }, { QStringLiteral("vxhs"), 9999 } };
    return kPorts.value(protocol, 0);
}

void applyHostDefaults(StorageHostConfig &host, const QString &protocol)
{
    const bool isUnix = host.transport == u"unix";
    dropWord(host.transport, u"tcp"); // which is what none means
    if (isUnix) {
        host.name.reset();
        host.port.reset();
        return;
    }
    host.socket.reset();
    dropZero(host.port);
    if (!host.port && !host.transport && defaultPort(protocol) > 0)
        host.port = defaultPort(protocol);
}

void keepNetwork(DiskSourceConfig &kept, const DiskSourceConfig &source)
{
    const QString protocol = source.protocol.value_or(QString());
    const bool isHttp = protocol == u"http" || protocol == u"https";
    const bool isFtp = protocol == u"ftp" || protocol == u"ftps";
    kept.protocol = source.protocol;
    kept.name = source.name;
    if (isHttp)
        kept.query = source.query;
    kept.tls = source.tls;
    kept.tlsHostname = source.tlsHostname;
    kept.hosts = source.hosts;
    for (StorageHostConfig &host : kept.hosts)
        applyHostDefaults(host, protocol);
    if (protocol == u"nfs") {
        kept.identityUser = source.identityUser;
        kept.identityGroup = source.identityGroup;
    }
    kept.snapshot = source.snapshot;
    kept.configFile = source.configFile;
    kept.initiator = source.initiator;
    dropEmpty(kept.snapshot);
    dropEmpty(kept.configFile);
    dropEmpty(kept.initiator);
    if (protocol == u"https" || protocol == u"ftps")
        kept.sslVerify = source.sslVerify;
    if (isHttp)
        kept.cookies = source.cookies;
    if (isHttp || isFtp) {
        kept.readAhead = source.readAhead;
        kept.timeout = source.timeout;
        dropZero(kept.readAhead);
        dropZero(kept.timeout);
    }
    if (protocol == u"iscsi" && kept.name && !kept.name->contains(u'/'))
        kept.name = *kept.name + QStringLiteral("/0");
}

void keepNvme(DiskSourceConfig &kept, const DiskSourceConfig &source)
{
    kept.type = source.type;
    kept.managed = source.managed;
    kept.nvmeNamespace = source.nvmeNamespace;
    kept.address = source.address;
    if (!kept.address)
        return;
    kept.address->domain = kept.address->domain.value_or(0);
    kept.address->bus = kept.address->bus.value_or(0);
    kept.address->slot = kept.address->slot.value_or(0);
    kept.address->function = kept.address->function.value_or(0);
    kept.address->multifunction.reset();
}

void keepVhostUser(DiskSourceConfig &kept, const DiskSourceConfig &source)
{
    kept.type = source.type;
    kept.path = source.path;
    kept.reconnectEnabled = source.reconnectEnabled;
    if (source.reconnectEnabled == u"yes")
        kept.reconnectTimeout = source.reconnectTimeout;
}

void applyAuthDefaults(std::optional<StorageAuthConfig> &auth)
{
    if (auth)
        dropWord(auth->type, u"none");
}

void applyEncryptionDefaults(std::optional<StorageEncryptionConfig> &encryption)
{
    if (!encryption || encryption->format == u"luks")
        return;
    StorageEncryptionConfig &own = *encryption;
    own.cipherName.reset();
    own.cipherSize.reset();
    own.cipherMode.reset();
    own.cipherHash.reset();
    own.ivgenName.reset();
    own.ivgenHash.reset();
}

QString busOfName(const QString &target)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> kBuses[] {
        { QLatin1StringView("hd"), QLatin1StringView("ide") },
        { QLatin1StringView("sd"), QLatin1StringView("scsi") },
        { QLatin1StringView("vd"), QLatin1StringView("virtio") },
        { QLatin1StringView("xvd"), QLatin1StringView("xen") },
        { QLatin1StringView("ubd"), QLatin1StringView("uml") },
    };
    for (const auto &[prefix, bus] : kBuses) {
        if (target.startsWith(prefix))
            return bus;
    }
    return QStringLiteral("ide");
}

// A disk that names a group takes the limits of the group's first disk that has some.
void takeGroupLimits(DiskConfig &disk, const DomainConfig &domain)
{
    if (!disk.ioTune || !disk.ioTune->groupName || disk.ioTune->limitsSomething())
        return;
    for (const DiskConfig &other : domain.disks) {
        if (!other.ioTune || other.ioTune->groupName != disk.ioTune->groupName
            || !other.ioTune->limitsSomething())
            continue;
        const xml::Origin origin = disk.ioTune->origin;
        disk.ioTune = other.ioTune;
        disk.ioTune->origin = origin;
        return;
    }
}

void applyIoTuneDefaults(std::optional<IoTuneConfig> &tune)
{
    if (!tune)
        return;
    std::optional<quint64> *values[] { &tune->totalBytes, &tune->readBytes, &tune->writeBytes,
        &tune->totalIops, &tune->readIops, &tune->writeIops, &tune->totalBytesMax, &tune->readBytesMax,
        &tune->writeBytesMax, &tune->totalIopsMax, &tune->readIopsMax, &tune->writeIopsMax, &tune->sizeIops,
        &tune->totalBytesMaxLength, &tune->readBytesMaxLength, &tune->writeBytesMaxLength,
        &tune->totalIopsMaxLength, &tune->readIopsMaxLength, &tune->writeIopsMaxLength };
    for (std::optional<quint64> *value : values)
        dropZero(*value);
    dropEmpty(tune->groupName);
    if (!tune->limitsSomething() && !tune->groupName)
        tune.reset();
}

void applyTargetDefaults(DiskConfig &disk)
{
    if (disk.targetDev)
        disk.targetDev = targetOf(disk);
    disk.bus = busOf(disk);
    if (!disk.isRemovable() || disk.tray == u"closed")
        disk.tray.reset();
    if (disk.bus != u"usb")
        disk.removable.reset();
    dropZero(disk.rotationRate);
}

void applyGeometryDefaults(DiskConfig &disk)
{
    if (isZero(disk.cylinders) || isZero(disk.heads) || isZero(disk.sectors)) {
        disk.cylinders.reset();
        disk.heads.reset();
        disk.sectors.reset();
        disk.translation.reset();
    }
    dropZero(disk.logicalBlockSize);
    dropZero(disk.physicalBlockSize);
}

void applyDriverDefaults(DiskConfig &disk)
{
    if (disk.driverType == u"aio")
        disk.driverType = QStringLiteral("raw");
    dropWord(disk.cache, u"default");
    dropZero(disk.queues);
    dropZero(disk.queueSize);
    dropZero(disk.ioThread);
    if (disk.metadataCache && disk.metadataCache->count == 0)
        disk.metadataCache.reset();
}

void applySourceDefaults(DiskConfig &disk)
{
    disk.type = sourceTypeOf(disk);
    if (disk.source) {
        applyStorageSourceDefaults(*disk.source, *disk.type);
        if (*disk.type == u"nvme" && !disk.source->managed)
            disk.source->managed = QStringLiteral("yes");
        if (*disk.source == DiskSourceConfig())
            disk.source.reset();
    }
    applyAuthDefaults(disk.auth);
    applyEncryptionDefaults(disk.encryption);
    if (disk.backingStore)
        applyBackingStoreDefaults(*disk.backingStore);
    disk.mirror.reset();
}

void applyDefaultsTo(DiskConfig &disk)
{
    applySourceDefaults(disk);
    disk.device = deviceOf(disk);
    dropWord(disk.model, u"default");
    const QString snapshot = snapshotOf(disk);
    disk.readOnly = isReadOnly(disk);
    disk.snapshot.reset();
    // What follows from the disk being read-only is not written.
    if (!snapshot.isEmpty() && !(snapshot == u"no" && disk.readOnly))
        disk.snapshot = snapshot;
    applyDriverDefaults(disk);
    applyGeometryDefaults(disk);
    applyTargetDefaults(disk);
    if (disk.shareBacking == u"no" || !disk.transient)
        disk.shareBacking.reset();
    applyDeviceInfoDefaults(disk);
    if (!disk.address)
        disk.address = addressOfDiskName(disk);
}

} // namespace

QString sourceTypeOf(const DiskConfig &disk)
{
    const QString file = QStringLiteral("file");
    return disk.source ? disk.type.value_or(file) : file;
}

QString deviceOf(const DiskConfig &disk)
{
    return disk.device.value_or(QStringLiteral("disk"));
}

QString targetOf(const DiskConfig &disk)
{
    const QString target = disk.targetDev.value_or(QString());
    constexpr QLatin1StringView kOldXen("ioemu:");
    return target.startsWith(kOldXen) ? target.mid(kOldXen.size()) : target;
}

QString busOf(const DiskConfig &disk)
{
    if (disk.bus)
        return *disk.bus;
    return deviceOf(disk) == u"floppy" ? QStringLiteral("fdc") : busOfName(targetOf(disk));
}

bool isReadOnly(const DiskConfig &disk)
{
    return disk.readOnly || disk.device == u"cdrom";
}

QString snapshotOf(const DiskConfig &disk)
{
    if (disk.snapshot)
        return *disk.snapshot;
    return isReadOnly(disk) || sourceTypeOf(disk) == u"vhostuser" ? QStringLiteral("no") : QString();
}

bool isWithoutMedium(const DiskConfig &disk)
{
    const QString type = sourceTypeOf(disk);
    const auto lacks = [&](const std::optional<QString> DiskSourceConfig::*path) {
        return !disk.source || (*disk.source.*path).value_or(QString()).isEmpty();
    };
    if (type == u"file")
        return lacks(&DiskSourceConfig::file);
    if (type == u"block")
        return lacks(&DiskSourceConfig::dev);
    if (type == u"dir")
        return lacks(&DiskSourceConfig::dir);
    return type == u"network" && disk.source->protocol == u"none";
}

DiskName parseDiskName(const QString &name)
{
    static constexpr QLatin1StringView kPrefixes[] { QLatin1StringView("fd"), QLatin1StringView("hd"),
        QLatin1StringView("vd"), QLatin1StringView("sd"), QLatin1StringView("xvd"),
        QLatin1StringView("ubd") };
    const auto prefix = std::find_if(std::begin(kPrefixes), std::end(kPrefixes),
        [&](QLatin1StringView each) { return name.startsWith(each); });
    if (prefix == std::end(kPrefixes))
        return {};
    constexpr int kMostLetters = 6; // so that no number overflows
    qsizetype at = prefix->size();
    const qsizetype first = at;
    int index = 0;
    for (; at < name.size() && name[at] >= u'a' && name[at] <= u'z'; ++at) {
        if (at - first >= kMostLetters)
            return {};
        index = (at == first ? 0 : (index + 1) * 26) + name[at].unicode() - 'a';
    }
    if (at == first)
        return {};
    const QString digits = name.mid(at);
    const bool onlyDigits
        = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!onlyDigits)
        return {};
    return { index, digits.toInt() };
}

const BackingStoreConfig *backingOf(const DiskConfig &disk)
{
    return disk.backingStore ? &*disk.backingStore : nullptr;
}

std::optional<AddressConfig> addressOfDiskName(const DiskConfig &disk)
{
    const int index = parseDiskName(targetOf(disk)).index;
    if (index < 0)
        return std::nullopt;
    AddressConfig address;
    address.type = QStringLiteral("drive");
    address.bus = 0;
    address.target = 0;
    const QString bus = busOf(disk);
    const auto spread = [&](unsigned units) {
        address.controller = unsigned(index) / units;
        address.unit = unsigned(index) % units;
    };
    if (bus == u"scsi") {
        spread(kScsiUnits);
    } else if (bus == u"ide") {
        address.controller = unsigned(index) / 4;
        address.bus = unsigned(index) % 4 / 2;
        address.unit = unsigned(index) % 2;
    } else if (bus == u"sata") {
        spread(6);
    } else if (bus == u"fdc") {
        spread(2);
    } else {
        return std::nullopt; // no controller
    }
    return address;
}

std::optional<AddressConfig> addressOf(const DiskConfig &disk)
{
    return disk.address ? disk.address : addressOfDiskName(disk);
}

void applyStorageSourceDefaults(DiskSourceConfig &source, const QString &type)
{
    DiskSourceConfig kept;
    kept.origin = source.origin;
    if (type == u"file") {
        kept.file = source.file;
        dropEmpty(kept.file);
        kept.fdGroup = source.fdGroup;
    } else if (type == u"block") {
        kept.dev = source.dev;
        dropEmpty(kept.dev);
    } else if (type == u"dir") {
        kept.dir = source.dir;
        dropEmpty(kept.dir);
    } else if (type == u"network") {
        keepNetwork(kept, source);
    } else if (type == u"volume") {
        kept.pool = source.pool;
        kept.volume = source.volume;
        kept.mode = source.mode;
    } else if (type == u"nvme") {
        keepNvme(kept, source);
    } else if (type == u"vhostuser") {
        keepVhostUser(kept, source);
    }
    for (const StorageSliceConfig &slice : source.slices) {
        if (slice.type == u"storage" && kept.slices.empty())
            kept.slices.push_back(slice);
    }
    if (type != u"network") {
        kept.startupPolicy = source.startupPolicy;
        for (DeviceLabelConfig label : source.labels) {
            label.labelSkip.reset();
            // One that allows a label but has none says nothing.
            const bool hasLabel = !label.label.value_or(QString()).isEmpty();
            if (!label.relabel)
                label.relabel = QStringLiteral("yes");
            if (hasLabel || label.relabel == u"no")
                kept.labels.push_back(label);
        }
    }
    if (type != u"volume")
        kept.auth = source.auth;
    kept.encryption = source.encryption;
    kept.reservations = source.reservations;
    applyAuthDefaults(kept.auth);
    applyEncryptionDefaults(kept.encryption);
    source = std::move(kept);
}

void applyBackingStoreDefaults(BackingStoreConfig &backing)
{
    backing.index.reset();
    if (!backing.type) {
        const xml::Origin origin = backing.origin;
        backing = {};
        backing.origin = origin;
        return;
    }
    if (backing.metadataCache && backing.metadataCache->count == 0)
        backing.metadataCache.reset();
    if (backing.source) {
        applyStorageSourceDefaults(*backing.source, *backing.type);
        if (*backing.source == DiskSourceConfig())
            backing.source.reset();
    }
    if (backing.backingStore)
        applyBackingStoreDefaults(*backing.backingStore);
}

void applyDiskDefaults(DomainConfig &domain)
{
    for (DiskConfig &disk : domain.disks)
        applyDefaultsTo(disk);
    for (DiskConfig &disk : domain.disks)
        takeGroupLimits(disk, domain);
    for (DiskConfig &disk : domain.disks)
        applyIoTuneDefaults(disk.ioTune);
}

} // namespace inn::config
