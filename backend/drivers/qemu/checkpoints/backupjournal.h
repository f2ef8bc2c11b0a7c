#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace inn::qemu {

// A checkpoint or backup that was about to begin, or a backup that is under way; written before it begins and
// removed when nothing of it is left to do. Whoever finds it after a crash ends or undoes it, or watches the
// backup to its end.
struct BackupJournal
{
    QByteArray document; // of the backup; empty: a checkpoint alone
    bool isPull = false;
    bool isRunning = false; // the emulator has begun
    qint64 startedAt = 0; // milliseconds since 1970, UTC
    QString socket; // of a pull's server on a UNIX socket

    QString checkpoint; // "" is none
    QByteArray checkpointDocument;
    struct Mark
    {
        QString disk, node, image;
    };
    std::vector<Mark> marks; // where the checkpoint's bitmaps go

    enum class State { Running, Cancelling, Completed, Failed, Cancelled };
    struct Disk
    {
        QString target; // "vda"
        QString source; // node of the guest's image
        QString path; // of the backup's or scratch file
        QString exportName, exportBitmap;
        bool isMade = false; // the file is of our making
        bool hasBitmap = false; // on the source, for this backup only
        bool isExported = false;
        State state = State::Running;
        quint64 done = 0, total = 0; // bytes
        [[nodiscard]] bool isUnderWay() const
        {
            return state == State::Running || state == State::Cancelling;
        }
    };
    std::vector<Disk> disks;
    QString problem; // the first

    [[nodiscard]] static QString jobOf(std::size_t disk);
    [[nodiscard]] static QString formatNodeOf(std::size_t disk);
    [[nodiscard]] static QString storageNodeOf(std::size_t disk);
    [[nodiscard]] static QString bitmapOf(const Disk &disk);

    Result<> write(const QString &folder) const;
    static std::optional<BackupJournal> read(const QString &folder);
    static bool exists(const QString &folder);
    static Result<> remove(const QString &folder);
};

} // namespace inn::qemu
