#pragma once

#include "backend/base/bytes.h"
#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <QStringList>

#include <vector>

// QMP commands with typed answers, one round trip each. Any other: QmpClient::execute().
namespace inn::qemu::commands {

struct RunState
{
    bool running = false;
    QString status; // "running", "paused", "prelaunch", "shutdown", "io-error", "guest-panicked"…
};
struct CpuThread
{
    int index = 0;
    qint64 threadId = 0;
    QString qomPath;
};
struct BlockStats
{
    QString qdev; // "virtio-disk0" (the device's alias), or its path "/machine/peripheral/virtio-disk0/…"
    QString node; // node on top, "" for an empty drive
    quint64 readBytes = 0, readRequests = 0, readTimeNs = 0;
    quint64 writeBytes = 0, writeRequests = 0, writeTimeNs = 0;
    quint64 flushRequests = 0, flushTimeNs = 0;
    quint64 highestOffset = 0; // of the format node: what was ever written
    // The alias in qdev.
    [[nodiscard]] QString alias() const;
};
struct BlockDevice
{
    QString qdev;
    QString node, file; // of the inserted medium; "" for an empty drive
    quint64 capacity = 0, allocation = 0; // bytes
    bool removable = false, trayOpen = false;
    QString ioStatus; // "ok", "nospace", "failed", or "" when not kept
    [[nodiscard]] QString alias() const; // as in BlockStats
};
struct CharacterDevice
{
    QString label; // chardev id: "charserial0"
    QString fileName; // "pty:/dev/pts/3", "unix:…"
    bool frontendOpen = false; // for a virtio port: the guest has opened it
};

QFuture<Result<RunState>> queryStatus(QmpClient &client);
QFuture<Result<>> cont(QmpClient &client);
QFuture<Result<>> stop(QmpClient &client);
QFuture<Result<>> systemPowerdown(QmpClient &client);
QFuture<Result<>> systemReset(QmpClient &client);
QFuture<Result<>> systemWakeup(QmpClient &client);
QFuture<Result<>> quit(QmpClient &client);
QFuture<Result<std::vector<CpuThread>>> queryCpusFast(QmpClient &client);
QFuture<Result<std::vector<BlockStats>>> queryBlockstats(QmpClient &client);
QFuture<Result<std::vector<BlockDevice>>> queryBlock(QmpClient &client);
QFuture<Result<std::vector<CharacterDevice>>> queryChardev(QmpClient &client);
QFuture<Result<Bytes>> queryBalloon(QmpClient &client); // what the guest has now; NotFound without a balloon
QFuture<Result<>> balloon(QmpClient &client, Bytes target);
// Writes the screen to a file that QEMU creates; `device` "" is the first.
QFuture<Result<>> screendump(QmpClient &client, const QString &path, const QString &device = {});
QFuture<Result<>> setPassword(QmpClient &client, const QString &protocol, const QString &password);
QFuture<Result<>> setLink(QmpClient &client, const QString &alias, bool up);
// Gives QEMU a descriptor under a name (for "fd:NAME").
QFuture<Result<>> getfd(QmpClient &client, const QString &name, const FileDescriptor &descriptor);
QFuture<Result<QJsonValue>> qomGet(QmpClient &client, const QString &path, const QString &property);
QFuture<Result<>> qomSet(
    QmpClient &client, const QString &path, const QString &property, const QJsonValue &value);
// Migration to "fd:NAME", "exec:…", "unix:…"; returns once it runs. Events MIGRATION need migrateEvents
// first.
QFuture<Result<>> migrateEvents(QmpClient &client);
QFuture<Result<>> migrate(QmpClient &client, const QString &uri);
QFuture<Result<>> migrateCancel(QmpClient &client);
QFuture<Result<>> migrateIncoming(QmpClient &client, const QString &uri);

struct MigrationStatus
{
    QString status; // "active", "completed", "failed", "cancelled", "" when none ever was
    Bytes transferred, remaining, total;
    QString error;
};
QFuture<Result<MigrationStatus>> queryMigrate(QmpClient &client);

// Sends all at once, to be done in this order; the answer is the first refusal. What follows a refused
// command is done nevertheless.
struct Command
{
    QString name;
    QJsonObject arguments = {};
};
QFuture<Result<>> executeAll(QmpClient &client, const std::vector<Command> &all);

} // namespace inn::qemu::commands
