#pragma once

#include "backend/api/types.h"
#include "backend/base/result.h"
#include "backend/drivers/qemu/blockjobs/blockjobrecord.h"
#include "backend/drivers/qemu/process.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace inn::qemu {

// What is kept beside the sockets of a running guest, so that the next process finds it again.
struct GuestStatus
{
    enum class Phase {
        Starting, // not yet a guest: whoever finds it ends it
        Resuming, // loaded from its saved image, which is still there
        Running,
    };
    Phase phase = Phase::Starting;
    QUuid uuid;
    QString name;
    int id = -1;
    ProcessId process; // invalid: perhaps not spawned yet
    std::vector<ProcessId> helpers;
    QString bootId; // of the host
    api::DomainState state = api::DomainState::Paused;
    int reason = 0;
    bool wasRunning = false; // Resuming: continue it
    bool saving = false; // its memory is being written to a file, and it ends then
    QString savePath; // that file; "" is the managed save
    QDateTime startedAt;
    bool persistent = true;
    QHash<QString, int> blockIndexes; // by disk alias
    int lastBlockIndex = 0; // that nodes were named with
    std::vector<BlockJobRecord> blockJobs;
    struct Port
    {
        QString device; // host device
        QString network;
    };
    std::vector<Port> ports;
    // A device that is being added: whoever finds the guest again completes that or undoes it.
    struct Plugging
    {
        QString alias;
        QByteArray liveXml; // the document with it
        int blockIndex = -1; // of a disk
        QJsonArray undo; // commands with their arguments
        Port port; // of a network interface
    };
    std::optional<Plugging> plugging;
    // While it moves between hosts: whoever finds it again decides by this what becomes of it.
    struct Migration
    {
        enum class Phase {
            Begun, // outgoing, nothing has happened yet
            Performing, // outgoing; the other host does not run it
            Performed, // outgoing; the other host may run it
            Confirmed, // outgoing; the other host runs it
            Cancelled, // outgoing; the other host does not run it
            Prepared, // incoming; the other host has it
            Finishing, // incoming; it is continued here, and nobody was told yet
        };
        Phase phase = Phase::Begun;
        bool wasRunning = false; // outgoing: before it began
        bool sharesDisks = false; // incoming: its disks can be written by one host at a time only
        bool operator==(const Migration &) const = default;
    };
    std::optional<Migration> migration;
    QStringList unplugging; // aliases of devices that the guest was asked to let go of
    QByteArray definitionHash; // of the definition it was started from, or that took its changes too
    QByteArray liveXml;
    QByteArray askedProcessor; // a cookie: what the emulator was asked for, where it gave another one
};

QString currentBootId();
QString statusPath(const QString &guestFolder);
Result<> writeStatus(const QString &guestFolder, const GuestStatus &status);
// Errors: NotFound, Protocol (not one of ours).
Result<GuestStatus> readStatus(const QString &guestFolder);

} // namespace inn::qemu
