#pragma once

#include "backend/base/result.h"

#include <QString>
#include <QUrl>
#include <QUuid>

namespace inn::qemu {

// The folders that one embedded host owns. Everything of it lies below them, and one process at a time may
// use them.
struct Roots
{
    enum class Kind { Session, System, Folder };
    Kind kind = Kind::Session;
    QString config; // documents that people may edit
    QString state; // what must survive a restart of the machine: saved guests, NVRAM
    QString runtime; // sockets and status of what runs now
    QString logs;
    QString cache;

    // embed:///session, embed:///system, embed:///?root=/folder
    static bool claims(const QUrl &uri);
    static Result<Roots> fromUri(const QUrl &uri);
    // Creates all folders, private ones. Errors: Denied, Io, InvalidConfig (socket paths would be too long).
    [[nodiscard]] Result<> create() const;

    [[nodiscard]] QString definitions() const { return config + QStringLiteral("/qemu"); }
    [[nodiscard]] QString autostart() const { return definitions() + QStringLiteral("/autostart"); }
    [[nodiscard]] QString secrets() const { return config + QStringLiteral("/secrets"); }
    [[nodiscard]] QString saves() const { return state + QStringLiteral("/save"); }
    [[nodiscard]] QString snapshots() const { return state + QStringLiteral("/snapshot"); }
    [[nodiscard]] QString checkpoints() const { return state + QStringLiteral("/checkpoint"); }
    [[nodiscard]] QString nvram() const { return state + QStringLiteral("/nvram"); }
    [[nodiscard]] QString guests() const { return runtime + QStringLiteral("/g"); }
    // Where the sockets and the status of one running guest are; its name is short since socket paths are
    // bounded.
    [[nodiscard]] QString guest(const QUuid &uuid) const;
    // UUIDs of what ran when the host was shut down, one a line.
    [[nodiscard]] QString startAgainFile() const { return state + QStringLiteral("/start-again"); }
    [[nodiscard]] QString lockFile() const { return state + QStringLiteral("/lock"); }
    [[nodiscard]] QString saveFile(const QUuid &uuid) const;
    [[nodiscard]] QString logFile(const QString &name) const
    {
        return logs + u'/' + name + QStringLiteral(".log");
    }
};

} // namespace inn::qemu
