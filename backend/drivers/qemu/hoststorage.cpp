#include "backend/drivers/qemu/hoststorage.h"

#include "backend/base/hostfiles.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/storagesource.h"
#include "backend/drivers/qemu/process.h"
#include "backend/drivers/qemu/qmp/unixsocket.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <linux/cdrom.h>
#include <sys/ioctl.h>

namespace inn::qemu {

namespace {

QString tr(const char *message)
{
    return QCoreApplication::translate("inn::qemu::HostStorage", message);
}

QString localPath(const config::DiskConfig &disk)
{
    if (!disk.source)
        return {};
    if (is(disk.type, u"file"))
        return text(disk.source->file);
    return is(disk.type, u"block") ? text(disk.source->dev) : QString();
}

bool isMissing(const config::DiskConfig &disk)
{
    const QString path = localPath(disk);
    return !path.isEmpty() && !QFile::exists(path);
}

bool mayStayAway(const config::DiskConfig &disk, StartKind kind)
{
    if (!disk.source)
        return false;
    const Text &policy = disk.source->startupPolicy;
    return is(policy, u"optional") || (is(policy, u"requisite") && kind == StartKind::Restore);
}

bool isCdromDrive(const QString &path)
{
    const FileDescriptor drive(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    return drive.isValid() && ::ioctl(drive.get(), CDROM_DRIVE_STATUS, CDSL_CURRENT) >= 0;
}

bool wantsHugePages(const config::DomainConfig &domain)
{
    const bool modules = std::any_of(domain.memoryDevices.begin(), domain.memoryDevices.end(),
        [](const config::MemoryDeviceConfig &memory) { return memory.pageSize.has_value(); });
    return modules || (domain.memoryBacking && domain.memoryBacking->hugePages);
}

// "Hugepagesize:    2048 kB"
quint64 usualHugePage()
{
    constexpr qint64 kLargest = 1 << 20;
    const auto content = HostFiles().read(QStringLiteral("/proc/meminfo"), kLargest);
    if (!content)
        return 0;
    for (const QByteArray &line : content->split('\n')) {
        if (line.startsWith("Hugepagesize:"))
            return line.mid(13).trimmed().split(' ').first().toULongLong() << 10;
    }
    return 0;
}

// "pagesize=2M" of a mount's options.
quint64 pageSizeOf(const QByteArray &options)
{
    for (const QByteArray &option : options.split(',')) {
        if (!option.startsWith("pagesize="))
            continue;
        QByteArray value = option.mid(9);
        const char unit = value.isEmpty() ? '\0' : value.back();
        const int shift = unit == 'K' ? 10 : unit == 'M' ? 20 : unit == 'G' ? 30 : 0;
        if (shift > 0)
            value.chop(1);
        return value.toULongLong() << shift;
    }
    return 0;
}

void findHugePages(HostState &host)
{
    constexpr qint64 kLargest = 1 << 20;
    host.defaultHugePage = usualHugePage();
    const auto mounts = HostFiles().read(QStringLiteral("/proc/mounts"), kLargest);
    if (!mounts)
        return;
    for (const QByteArray &line : mounts->split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() < 4 || words[2] != "hugetlbfs")
            continue;
        const quint64 said = pageSizeOf(words[3]);
        host.hugePages.emplace(said != 0 ? said : host.defaultHugePage, QFile::decodeName(words[1]));
    }
}

} // namespace

void removeHugePages(const QString &key)
{
    HostState host;
    findHugePages(host);
    for (const auto &[size, place] : host.hugePages) {
        if (!key.isEmpty() && !key.startsWith(u'.') && !key.contains(u'/'))
            QDir(place + u'/' + key).removeRecursively();
    }
}

namespace {

QString overlayOf(const config::DiskConfig &disk, const config::DomainConfig &domain)
{
    return QStringLiteral("%1.transient-%2")
        .arg(localPath(disk), domain.uuid.value_or(QUuid()).toString(QUuid::WithoutBraces));
}

Result<TransientDisk> useOverlay(config::DiskConfig &disk, const config::DomainConfig &domain)
{
    const bool possible = is(disk.type, u"file") && !localPath(disk).isEmpty() && !disk.encryption
        && !disk.source->encryption && disk.source->slices.empty() && !config::isReadOnly(disk);
    if (!possible) {
        return unsupported(
            tr("The %1 of “%2” is transient, which only plain image files that are written to can be.")
                .arg(diskLabel(disk), text(domain.name)));
    }
    TransientDisk result;
    result.overlay = overlayOf(disk, domain);
    const QString format = disk.driverType.value_or(QStringLiteral("raw"));
    result.create.program = QStringLiteral("qemu-img");
    result.create.arguments
        = { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"),
              QStringLiteral("-F"), format, QStringLiteral("-b"), localPath(disk), result.overlay };
    config::BackingStoreConfig base;
    base.type = disk.type;
    base.format = format;
    base.source = disk.source;
    base.metadataCache = disk.metadataCache;
    if (disk.backingStore)
        base.backingStore = *disk.backingStore;
    disk.backingStore = base;
    disk.source->file = result.overlay;
    disk.driverType = QStringLiteral("qcow2");
    return result;
}

QString folderServer(const config::FilesystemConfig &filesystem)
{
    if (filesystem.binary && !filesystem.binary->isEmpty())
        return *filesystem.binary;
    for (const char *place : { "/usr/libexec/virtiofsd", "/usr/lib/qemu/virtiofsd" }) {
        if (QFile::exists(QString::fromLatin1(place)))
            return QString::fromLatin1(place);
    }
    return {};
}

QStringList folderServerArguments(const config::FilesystemConfig &filesystem)
{
    QString options = QStringLiteral("source=") + escaped(text(filesystem.sourceDir));
    if (filesystem.cacheMode)
        options += QStringLiteral(",cache=") + *filesystem.cacheMode;
    if (filesystem.sandboxMode)
        options += QStringLiteral(",sandbox=") + *filesystem.sandboxMode;
    const auto addChoice = [&](const Text &said, const QString &word) {
        if (is(said, u"on"))
            options += u',' + word;
        else if (is(said, u"off"))
            options += QStringLiteral(",no_") + word;
    };
    addChoice(filesystem.extendedAttributes, QStringLiteral("xattr"));
    addChoice(filesystem.fileLock, QStringLiteral("flock"));
    addChoice(filesystem.posixLock, QStringLiteral("posix_lock"));
    QStringList arguments { QStringLiteral("--fd=%1").arg(kFirstDescriptor), QStringLiteral("-o"), options };
    if (filesystem.threadPool && *filesystem.threadPool >= 0)
        arguments << QStringLiteral("--thread-pool-size=%1").arg(*filesystem.threadPool);
    return arguments;
}

Result<HelperStart> folderServerStart(
    const config::DomainConfig &live, const config::FilesystemConfig &filesystem)
{
    HelperStart helper;
    helper.name = text(filesystem.alias) + QStringLiteral("-virtiofsd");
    helper.program = folderServer(filesystem);
    helper.arguments = folderServerArguments(filesystem);
    if (helper.program.isEmpty()) {
        return unsupported(tr("“%1” shares the folder “%2” through virtiofs, but no virtiofsd is installed.")
                               .arg(text(live.name), text(filesystem.sourceDir)));
    }
    if (!QFileInfo(text(filesystem.sourceDir)).isDir()) {
        return Error { ErrorCode::NotFound,
            tr("The folder “%1”, which “%2” shares, is not there.")
                .arg(text(filesystem.sourceDir), text(live.name)) };
    }
    return helper;
}

bool wantsReservations(const config::DomainConfig &live)
{
    return std::any_of(live.disks.begin(), live.disks.end(), [](const config::DiskConfig &disk) {
        return disk.source && disk.source->reservations && is(disk.source->reservations->managed, u"yes");
    });
}

} // namespace

QStringList applyStartupPolicies(config::DomainConfig &live, config::DomainConfig &forCommand, StartKind kind)
{
    QStringList left;
    for (size_t i = forCommand.disks.size(); i-- > 0;) {
        config::DiskConfig &disk = forCommand.disks[i];
        if (!mayStayAway(disk, kind) || !isMissing(disk))
            continue;
        left.prepend(text(disk.targetDev));
        if (disk.isRemovable()) {
            disk.source.reset();
            live.disks[i].source.reset();
        } else {
            forCommand.disks.erase(forCommand.disks.begin() + qsizetype(i));
            live.disks.erase(live.disks.begin() + qsizetype(i));
        }
    }
    return left;
}

void describeStorage(const config::DomainConfig &forCommand, HostState &host)
{
    for (const config::DiskConfig &disk : forCommand.disks) {
        const bool drive = is(disk.device, u"cdrom") && is(disk.type, u"block");
        if (const QString path = localPath(disk); drive && isCdromDrive(path))
            host.cdromDrives.insert(path);
    }
    if (wantsHugePages(forCommand))
        findHugePages(host);
}

Result<std::vector<TransientDisk>> useOverlays(config::DomainConfig &forCommand)
{
    std::vector<TransientDisk> result;
    for (config::DiskConfig &disk : forCommand.disks) {
        if (!disk.transient)
            continue;
        TRY_ASSIGN(const TransientDisk transient, useOverlay(disk, forCommand));
        result.push_back(transient);
    }
    return result;
}

void removeOverlays(const config::DomainConfig &live)
{
    for (const config::DiskConfig &disk : live.disks) {
        if (disk.transient && is(disk.type, u"file"))
            QFile::remove(overlayOf(disk, live));
    }
}

Result<std::vector<HelperStart>> storageHelpers(
    const config::DomainConfig &live, const HostState &host, std::vector<FileDescriptor> &kept)
{
    if (wantsReservations(live)) {
        return unsupported(tr("“%1” wants a server for SCSI reservations to be started, which is not done "
                              "here; start qemu-pr-helper and name its socket.")
                               .arg(text(live.name)));
    }
    std::vector<HelperStart> helpers;
    for (const config::FilesystemConfig &filesystem : live.filesystems) {
        if (!is(filesystem.driverType, u"virtiofs") || filesystem.sourceSocket)
            continue;
        TRY_ASSIGN(HelperStart helper, folderServerStart(live, filesystem));
        TRY_ASSIGN(const FileDescriptor socket, listenUnix(filesystemSocket(host, filesystem)));
        // The server waits in accept().
        if (::fcntl(socket.get(), F_SETFL, ::fcntl(socket.get(), F_GETFL) & ~O_NONBLOCK) != 0)
            return systemError(
                errno, tr("The socket of the server for “%1” cannot be used.").arg(helper.name));
        helper.descriptor = socket.get();
        kept.push_back(socket);
        helpers.push_back(helper);
    }
    return helpers;
}

} // namespace inn::qemu
