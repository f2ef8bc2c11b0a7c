#include "backend/drivers/qemu/checkpoints/backupjournal.h"

#include "backend/base/hostfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inn::qemu {

namespace {

constexpr qint64 kLargestJournal = 128 << 20;
const QString kFile = QStringLiteral("/.backup");

QJsonObject toJson(const BackupJournal::Disk &disk)
{
    return { { QStringLiteral("target"), disk.target }, { QStringLiteral("source"), disk.source },
        { QStringLiteral("path"), disk.path }, { QStringLiteral("exportName"), disk.exportName },
        { QStringLiteral("exportBitmap"), disk.exportBitmap }, { QStringLiteral("made"), disk.isMade },
        { QStringLiteral("hasBitmap"), disk.hasBitmap }, { QStringLiteral("exported"), disk.isExported },
        { QStringLiteral("state"), int(disk.state) }, { QStringLiteral("done"), double(disk.done) },
        { QStringLiteral("total"), double(disk.total) } };
}

BackupJournal::Disk diskFrom(const QJsonObject &json)
{
    BackupJournal::Disk disk;
    disk.target = json[QStringLiteral("target")].toString();
    disk.source = json[QStringLiteral("source")].toString();
    disk.path = json[QStringLiteral("path")].toString();
    disk.exportName = json[QStringLiteral("exportName")].toString();
    disk.exportBitmap = json[QStringLiteral("exportBitmap")].toString();
    disk.isMade = json[QStringLiteral("made")].toBool();
    disk.hasBitmap = json[QStringLiteral("hasBitmap")].toBool();
    disk.isExported = json[QStringLiteral("exported")].toBool();
    disk.state = BackupJournal::State(
        qBound(0, json[QStringLiteral("state")].toInt(), int(BackupJournal::State::Cancelled)));
    disk.done = quint64(qMax(0.0, json[QStringLiteral("done")].toDouble()));
    disk.total = quint64(qMax(0.0, json[QStringLiteral("total")].toDouble()));
    return disk;
}

} // namespace

QString BackupJournal::jobOf(std::size_t disk)
{
    return QStringLiteral("inn-backup-%1").arg(disk);
}

QString BackupJournal::formatNodeOf(std::size_t disk)
{
    return QStringLiteral("inn-backup-%1-format").arg(disk);
}

QString BackupJournal::storageNodeOf(std::size_t disk)
{
    return QStringLiteral("inn-backup-%1-storage").arg(disk);
}

QString BackupJournal::bitmapOf(const Disk &disk)
{
    return disk.exportBitmap.isEmpty() ? QStringLiteral("backup-") + disk.target : disk.exportBitmap;
}

Result<> BackupJournal::write(const QString &folder) const
{
    QJsonArray allDisks;
    for (const Disk &disk : disks)
        allDisks.append(toJson(disk));
    QJsonArray allMarks;
    for (const Mark &mark : marks) {
        allMarks.append(QJsonObject { { QStringLiteral("disk"), mark.disk },
            { QStringLiteral("node"), mark.node }, { QStringLiteral("image"), mark.image } });
    }
    const QJsonObject json {
        { QStringLiteral("document"), QString::fromUtf8(document) },
        { QStringLiteral("pull"), isPull },
        { QStringLiteral("running"), isRunning },
        { QStringLiteral("startedAt"), double(startedAt) },
        { QStringLiteral("socket"), socket },
        { QStringLiteral("checkpoint"), checkpoint },
        { QStringLiteral("checkpointDocument"), QString::fromUtf8(checkpointDocument) },
        { QStringLiteral("marks"), allMarks },
        { QStringLiteral("disks"), allDisks },
        { QStringLiteral("problem"), problem },
    };
    TRY(ensureFolder(folder));
    // A crash of the host ends the guest too, and the files it names may stay then.
    return writeFileAtomically(
        folder + kFile, QJsonDocument(json).toJson(QJsonDocument::Compact), Durability::Fast);
}

std::optional<BackupJournal> BackupJournal::read(const QString &folder)
{
    const auto text = HostFiles().read(folder + kFile, kLargestJournal);
    if (!text)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    BackupJournal journal;
    journal.document = json[QStringLiteral("document")].toString().toUtf8();
    journal.isPull = json[QStringLiteral("pull")].toBool();
    journal.isRunning = json[QStringLiteral("running")].toBool();
    journal.startedAt = qint64(json[QStringLiteral("startedAt")].toDouble());
    journal.socket = json[QStringLiteral("socket")].toString();
    journal.checkpoint = json[QStringLiteral("checkpoint")].toString();
    journal.checkpointDocument = json[QStringLiteral("checkpointDocument")].toString().toUtf8();
    journal.problem = json[QStringLiteral("problem")].toString();
    const QJsonArray allMarks = json[QStringLiteral("marks")].toArray();
    for (const auto &entry : allMarks) {
        const QJsonObject mark = entry.toObject();
        journal.marks.push_back({ mark[QStringLiteral("disk")].toString(),
            mark[QStringLiteral("node")].toString(), mark[QStringLiteral("image")].toString() });
    }
    const QJsonArray allDisks = json[QStringLiteral("disks")].toArray();
    for (const auto &entry : allDisks)
        journal.disks.push_back(diskFrom(entry.toObject()));
    return journal;
}

bool BackupJournal::exists(const QString &folder)
{
    return QFile::exists(folder + kFile);
}

Result<> BackupJournal::remove(const QString &folder)
{
    return exists(folder) ? removeFileDurably(folder + kFile) : Result<>();
}

} // namespace inn::qemu
