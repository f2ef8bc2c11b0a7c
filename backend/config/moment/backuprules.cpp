#include "backend/config/absent.h"
#include "backend/config/errorcodes.h"
#include "backend/config/moment/backupconfig.h"
#include "backend/config/moment/momenttype.h"
#include "backend/config/moment/strictness.h"
#include "backend/xml/report.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

// Rules and defaults of backups. libvirt holds these documents to its schema.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("MomentConfig", text);
}

bool isFilePath(const std::optional<QString> &path)
{
    return path && path->size() > 1 && path->startsWith(u'/');
}

void checkServer(const BackupServerConfig &server, const xml::Report &report)
{
    if (server.transport == u"unix") {
        if (!isFilePath(server.socket))
            report.error(
                {}, tr("A server on a UNIX socket needs the socket’s absolute path."), kInvalidSchema);
        if (server.name || server.port)
            report.error({}, tr("A server on a UNIX socket has neither name nor port."), kInvalidSchema);
        return;
    }
    static const QRegularExpression kName(QStringLiteral("^[a-zA-Z0-9.\\-]+\\z"));
    const bool isAddress = server.name
        && QRegularExpression(QStringLiteral("^[0-9a-fA-F:.]+\\z")).match(*server.name).hasMatch();
    if (!server.name || (!isAddress && !kName.match(*server.name).hasMatch()))
        report.error({}, tr("The server needs a host name or an address."), kInvalidSchema);
    if (server.socket)
        report.error("@socket", tr("Only a server with the transport “unix” has a socket."), kInvalidSchema);
}

// Only a file or device, its labels and its encryption are possible.
void checkImage(const DiskSourceConfig &source, const QString &type, const xml::Report &report)
{
    const std::optional<QString> &path = type == u"block" ? source.dev : source.file;
    if (!isFilePath(path))
        report.error({}, tr("The image needs an absolute path."), kInvalidSchema);
    DiskSourceConfig rest = source;
    (type == u"block" ? rest.dev : rest.file).reset();
    rest.labels.clear();
    rest.encryption.reset();
    if (rest != DiskSourceConfig())
        report.error(
            {}, tr("The image of a backup can only be a file or a device of the host."), kInvalidSchema);
    if (source.encryption && source.encryption->format != u"luks")
        report.error("encryption/@format", tr("The image of a backup can only have the encryption “luks”."),
            kInvalidSchema);
    if (source.encryption && source.encryption->engine && source.encryption->engine != u"qemu")
        report.error("encryption/@engine", tr("The image of a backup can only be encrypted by “qemu”."),
            kInvalidSchema);
    if (source.encryption && source.encryption->secrets.size() != 1)
        report.error("encryption", tr("The encryption needs exactly one secret."), kInvalidSchema);
    for (std::size_t i = 0; i < source.labels.size(); ++i) {
        const DeviceLabelConfig &label = source.labels[i];
        if (label.relabel != u"no" && isAbsent(label.label))
            report.at(label.origin, "seclabel", i)
                .error({}, tr("A security label needs a label, or “relabel” must be “no”."), kInvalidSchema);
    }
    checkStorageSource(source, type, report);
}

void checkUnsavedDisk(const BackupDiskConfig &disk, const xml::Report &report)
{
    if (disk.type || disk.target || disk.scratch || disk.driverType)
        report.error({}, tr("A disk that is not saved has no image."), kInvalidSchema);
}

void checkPushedDisk(const BackupDiskConfig &disk, const xml::Report &report)
{
    if (disk.exportName || disk.exportBitmap || disk.scratch)
        report.error({}, tr("Only a pull backup serves its disks."), kInvalidSchema);
    if (disk.backup == u"no")
        return;
    if (!disk.type)
        report.error(
            {}, tr("The disk does not say what its copy lies on; write “file” or “block”."), kInvalidSchema);
    if (disk.target)
        checkImage(*disk.target, disk.type.value_or(QStringLiteral("file")),
            report.at(disk.target->origin, "target", 0));
}

void checkPulledDisk(const BackupDiskConfig &disk, const xml::Report &report)
{
    if (disk.target)
        report.error("target", tr("Only a push backup has a target."), kInvalidSchema);
    if (disk.backup == u"no")
        return;
    if (disk.driverType && disk.driverType != u"qcow2")
        report.error(
            "driver/@type", tr("The scratch image of a pull backup must be “qcow2”."), kInvalidSchema);
    if (disk.driverType && !disk.scratch)
        report.error({}, tr("The disk has a format but no scratch image."), kInvalidSchema);
    if (disk.type == u"block" && !disk.scratch)
        report.error({}, tr("A scratch image on a device needs its path."), kInvalidSchema);
    if (disk.backup && !disk.type)
        report.error({}, tr("The disk does not say what its scratch image lies on; write “file” or “block”."),
            kInvalidSchema);
    if (disk.scratch)
        checkImage(*disk.scratch, disk.type.value_or(QStringLiteral("file")),
            report.at(disk.scratch->origin, "scratch", 0));
}

void checkDisk(const BackupDiskConfig &disk, const BackupConfig &backup, const xml::Report &report)
{
    static const QRegularExpression kDisk(QStringLiteral("^(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+\\z"));
    if (disk.name && !kDisk.match(*disk.name).hasMatch())
        report.error("@name", tr("“%1” is no name of a disk.").arg(disk.name->left(80)), kInvalidSchema);
    if (disk.state || disk.index)
        report.error({}, tr("Only a running backup tells the state of its disks."), kInvalidSchema);
    if (disk.backupMode == u"full" && disk.incremental)
        report.error("@incremental", tr("A disk that is saved in full has no checkpoint to start from."),
            kInvalidSchema);
    if (disk.backup == u"no")
        checkUnsavedDisk(disk, report);
    if (backup.isPull())
        checkPulledDisk(disk, report);
    else
        checkPushedDisk(disk, report);
}

void dropWhatIsNotSaved(BackupDiskConfig &disk)
{
    for (auto *text : { &disk.type, &disk.backupMode, &disk.incremental, &disk.exportName, &disk.exportBitmap,
             &disk.driverType })
        text->reset();
    disk.target.reset();
    disk.scratch.reset();
}

void applyImageDefaults(std::optional<DiskSourceConfig> &source, const QString &type)
{
    if (!source)
        return;
    applyStorageSourceDefaults(*source, type);
    source->startupPolicy.reset();
    source->index.reset();
}

} // namespace

void checkBackupSchema(const BackupConfig &backup, xml::Issues &issues)
{
    refuseUnknown(backupType(), &backup, {}, issues);
    const xml::Report report(issues, backup.origin, QStringLiteral("/domainbackup"));
    if (backup.isPull() && !backup.server)
        report.error({}, tr("A pull backup needs a server."), kInvalidSchema);
    if (!backup.isPull() && backup.server)
        report.error("server", tr("Only a pull backup has a server."), kInvalidSchema);
    if (backup.server)
        checkServer(*backup.server, report.at(backup.server->origin, "server", 0));
    if (report.isWritten("disks") && backup.disks.empty())
        report.error("disks", tr("The list of disks is empty."), kInvalidSchema);
    for (std::size_t i = 0; i < backup.disks.size(); ++i)
        checkDisk(backup.disks[i], backup, report.at(backup.disks[i].origin, "disks/disk", i));
}

xml::Issues checkBackup(const BackupConfig &config)
{
    xml::Issues issues;
    xml::check(backupType(), &config, issues);
    checkBackupSchema(config, issues);
    return issues;
}

void applyBackupDefaults(BackupConfig &backup)
{
    if (!backup.mode)
        backup.mode = QStringLiteral("push");
    if (isAbsent(backup.incremental))
        backup.incremental.reset();
    if (backup.server) {
        if (!backup.server->transport)
            backup.server->transport = QStringLiteral("tcp");
        if (backup.server->port == 0u)
            backup.server->port.reset();
    }
    for (BackupDiskConfig &disk : backup.disks) {
        disk.state.reset();
        disk.index.reset();
        if (!disk.backup)
            disk.backup = QStringLiteral("yes");
        if (disk.backup == u"no") {
            dropWhatIsNotSaved(disk);
            continue;
        }
        if (!disk.type)
            disk.type = QStringLiteral("file");
        if (backup.isPull()) {
            disk.target.reset();
        } else {
            disk.exportName.reset();
            disk.exportBitmap.reset();
            disk.scratch.reset();
        }
        applyImageDefaults(disk.target, *disk.type);
        applyImageDefaults(disk.scratch, *disk.type);
    }
}

namespace {

class DiskAlignment
{
public:
    DiskAlignment(
        BackupConfig &backup, const DomainConfig &domain, const QString &suffix, xml::Issues &issues)
        : m_backup(backup)
        , m_domain(domain)
        , m_suffix(suffix)
        , m_report(issues, backup.origin, QStringLiteral("/domainbackup"))
    {
    }
    void run();

private:
    void checkGiven(BackupDiskConfig &disk, const DiskConfig &real, const xml::Report &report);
    void nameImage(BackupDiskConfig &disk, const DiskConfig &real, const xml::Report &report);
    void chooseMode(BackupDiskConfig &disk) const;

    BackupConfig &m_backup;
    const DomainConfig &m_domain;
    const QString m_suffix;
    const xml::Report m_report;
};

void DiskAlignment::nameImage(BackupDiskConfig &disk, const DiskConfig &real, const xml::Report &report)
{
    if (isWithoutMedium(real)) {
        report.error({}, tr("The disk “%1” has no medium.").arg(*disk.name), kUnsupported);
        return;
    }
    std::optional<DiskSourceConfig> &image = m_backup.isPull() ? disk.scratch : disk.target;
    if (image)
        return;
    if (sourceTypeOf(real) != u"file") {
        report.error(
            {}, tr("The disk “%1” is no file; say where its copy goes.").arg(*disk.name), kUnsupported);
        return;
    }
    disk.type = QStringLiteral("file");
    image.emplace().file = real.source->file.value_or(QString()) + u'.' + m_suffix;
}

void DiskAlignment::checkGiven(BackupDiskConfig &disk, const DiskConfig &real, const xml::Report &report)
{
    const bool knowsStart = !isAbsent(disk.incremental) || !isAbsent(m_backup.incremental);
    if (disk.backupMode == u"incremental" && !knowsStart)
        report.error("@backupmode",
            tr("The disk “%1” or the backup must say since which checkpoint changes are saved.")
                .arg(*disk.name),
            kUnsupported);
    if (disk.backup != u"no")
        nameImage(disk, real, report);
}

void DiskAlignment::chooseMode(BackupDiskConfig &disk) const
{
    const bool isIncremental = !isAbsent(m_backup.incremental) || !isAbsent(disk.incremental);
    if (!disk.backupMode)
        disk.backupMode = isIncremental ? QStringLiteral("incremental") : QStringLiteral("full");
    if (disk.backupMode == u"incremental" && isAbsent(disk.incremental))
        disk.incremental = m_backup.incremental;
}

void DiskAlignment::run()
{
    if (m_domain.disks.empty()) {
        m_report.error({}, tr("A guest without disks cannot be saved."), kUnsupported);
        return;
    }
    const bool savesAll = m_backup.disks.empty();
    std::set<QString> names;
    for (std::size_t i = 0; i < m_backup.disks.size(); ++i) {
        BackupDiskConfig &disk = m_backup.disks[i];
        const QString name = disk.name.value_or(QString());
        const xml::Report report = m_report.at(disk.origin, "disks/disk", i);
        const auto real = std::find_if(m_domain.disks.begin(), m_domain.disks.end(),
            [&](const DiskConfig &it) { return targetOf(it) == name; });
        if (real == m_domain.disks.end())
            report.error("@name", tr("The guest has no disk “%1”.").arg(name), kUnsupported);
        else if (!names.insert(name).second)
            report.error("@name", tr("The disk “%1” is named twice.").arg(name), kUnsupported);
        else
            checkGiven(disk, *real, report);
    }
    for (const DiskConfig &real : m_domain.disks) {
        if (names.contains(targetOf(real)))
            continue;
        BackupDiskConfig &disk = m_backup.disks.emplace_back();
        disk.name = targetOf(real);
        const bool isSaved = savesAll && !isWithoutMedium(real) && !isReadOnly(real);
        disk.backup = isSaved ? QStringLiteral("yes") : QStringLiteral("no");
        if (isSaved)
            nameImage(disk, real, m_report);
    }
    for (BackupDiskConfig &disk : m_backup.disks) {
        if (disk.backup != u"no")
            chooseMode(disk);
    }
}

} // namespace

void alignBackupDisks(
    BackupConfig &backup, const DomainConfig &domain, const QString &suffix, xml::Issues &issues)
{
    DiskAlignment(backup, domain, suffix, issues).run();
}

} // namespace inn::config
