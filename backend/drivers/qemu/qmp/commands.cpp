#include "backend/drivers/qemu/qmp/commands.h"

#include <QJsonArray>

namespace inn::qemu::commands {

namespace {

Result<> nothing(const QJsonValue & /*value*/)
{
    return {};
}

QFuture<Result<>> plain(
    QmpClient &client, const QString &command, const QJsonObject &arguments = {}, QmpOptions options = {})
{
    return client.execute<void>(command, arguments, std::move(options), nothing);
}

quint64 count(const QJsonObject &object, const QString &key)
{
    return quint64(std::max<qint64>(0, object.value(key).toInteger()));
}

template<class T>
QFuture<Result<std::vector<T>>> list(
    QmpClient &client, const QString &command, T (*decode)(const QJsonObject &))
{
    return client.execute<std::vector<T>>(
        command, {}, {}, [decode](const QJsonValue &value) -> Result<std::vector<T>> {
            std::vector<T> all;
            const QJsonArray array = value.toArray();
            all.reserve(size_t(array.size()));
            for (const auto &entry : array)
                all.push_back(decode(entry.toObject()));
            return all;
        });
}

BlockStats blockStats(const QJsonObject &object)
{
    const QJsonObject stats = object.value(u"stats").toObject();
    BlockStats result;
    result.qdev = object.value(u"qdev").toString();
    result.node = object.value(u"node-name").toString();
    result.readBytes = count(stats, QStringLiteral("rd_bytes"));
    result.readRequests = count(stats, QStringLiteral("rd_operations"));
    result.readTimeNs = count(stats, QStringLiteral("rd_total_time_ns"));
    result.writeBytes = count(stats, QStringLiteral("wr_bytes"));
    result.writeRequests = count(stats, QStringLiteral("wr_operations"));
    result.writeTimeNs = count(stats, QStringLiteral("wr_total_time_ns"));
    result.flushRequests = count(stats, QStringLiteral("flush_operations"));
    result.flushTimeNs = count(stats, QStringLiteral("flush_total_time_ns"));
    const QJsonObject parent = object.value(u"parent").toObject().value(u"stats").toObject();
    result.highestOffset = count(parent, QStringLiteral("wr_highest_offset"));
    return result;
}

BlockDevice blockDevice(const QJsonObject &object)
{
    BlockDevice result;
    result.qdev = object.value(u"qdev").toString();
    result.removable = object.value(u"removable").toBool();
    result.trayOpen = object.value(u"tray_open").toBool();
    result.ioStatus = object.value(u"io-status").toString();
    const QJsonObject inserted = object.value(u"inserted").toObject();
    result.node = inserted.value(u"node-name").toString();
    result.file = inserted.value(u"file").toString();
    const QJsonObject image = inserted.value(u"image").toObject();
    result.capacity = count(image, QStringLiteral("virtual-size"));
    result.allocation = count(image, QStringLiteral("actual-size"));
    return result;
}

CpuThread cpuThread(const QJsonObject &object)
{
    return { object.value(u"cpu-index").toInt(), object.value(u"thread-id").toInteger(),
        object.value(u"qom-path").toString() };
}

CharacterDevice characterDevice(const QJsonObject &object)
{
    return { object.value(u"label").toString(), object.value(u"filename").toString(),
        object.value(u"frontend-open").toBool() };
}

} // namespace

static QString aliasIn(const QString &qdev)
{
    const QString prefix = QStringLiteral("/machine/peripheral/");
    return qdev.startsWith(prefix) ? qdev.mid(prefix.size()).section(u'/', 0, 0) : qdev;
}

QString BlockStats::alias() const
{
    return aliasIn(qdev);
}

QString BlockDevice::alias() const
{
    return aliasIn(qdev);
}

QFuture<Result<RunState>> queryStatus(QmpClient &client)
{
    return client.execute<RunState>(
        QStringLiteral("query-status"), {}, {}, [](const QJsonValue &value) -> Result<RunState> {
            const QJsonObject object = value.toObject();
            return RunState { object.value(u"running").toBool(), object.value(u"status").toString() };
        });
}

QFuture<Result<>> cont(QmpClient &client)
{
    return plain(client, QStringLiteral("cont"));
}

QFuture<Result<>> stop(QmpClient &client)
{
    return plain(client, QStringLiteral("stop"));
}

QFuture<Result<>> systemPowerdown(QmpClient &client)
{
    return plain(client, QStringLiteral("system_powerdown"));
}

QFuture<Result<>> systemReset(QmpClient &client)
{
    return plain(client, QStringLiteral("system_reset"));
}

QFuture<Result<>> systemWakeup(QmpClient &client)
{
    return plain(client, QStringLiteral("system_wakeup"));
}

QFuture<Result<>> quit(QmpClient &client)
{
    return plain(client, QStringLiteral("quit"));
}

QFuture<Result<std::vector<CpuThread>>> queryCpusFast(QmpClient &client)
{
    return list(client, QStringLiteral("query-cpus-fast"), cpuThread);
}

QFuture<Result<std::vector<BlockStats>>> queryBlockstats(QmpClient &client)
{
    return list(client, QStringLiteral("query-blockstats"), blockStats);
}

QFuture<Result<std::vector<BlockDevice>>> queryBlock(QmpClient &client)
{
    return list(client, QStringLiteral("query-block"), blockDevice);
}

QFuture<Result<std::vector<CharacterDevice>>> queryChardev(QmpClient &client)
{
    return list(client, QStringLiteral("query-chardev"), characterDevice);
}

QFuture<Result<Bytes>> queryBalloon(QmpClient &client)
{
    return client.execute<Bytes>(
        QStringLiteral("query-balloon"), {}, {}, [](const QJsonValue &value) -> Result<Bytes> {
            return Bytes { count(value.toObject(), QStringLiteral("actual")) };
        });
}

QFuture<Result<>> balloon(QmpClient &client, Bytes target)
{
    return plain(client, QStringLiteral("balloon"), { { QStringLiteral("value"), qint64(target.count) } });
}

QFuture<Result<>> screendump(QmpClient &client, const QString &path, const QString &device)
{
    QJsonObject arguments { { QStringLiteral("filename"), path } };
    if (!device.isEmpty())
        arguments.insert(QStringLiteral("device"), device);
    return plain(client, QStringLiteral("screendump"), arguments);
}

QFuture<Result<>> setPassword(QmpClient &client, const QString &protocol, const QString &password)
{
    return plain(client, QStringLiteral("set_password"),
        { { QStringLiteral("protocol"), protocol }, { QStringLiteral("password"), password } });
}

QFuture<Result<>> setLink(QmpClient &client, const QString &alias, bool up)
{
    return plain(client, QStringLiteral("set_link"),
        { { QStringLiteral("name"), alias }, { QStringLiteral("up"), up } });
}

QFuture<Result<>> getfd(QmpClient &client, const QString &name, const FileDescriptor &descriptor)
{
    QmpOptions options;
    options.descriptor = descriptor;
    return plain(client, QStringLiteral("getfd"), { { QStringLiteral("fdname"), name } }, options);
}

QFuture<Result<QJsonValue>> qomGet(QmpClient &client, const QString &path, const QString &property)
{
    return client.execute(QStringLiteral("qom-get"),
        { { QStringLiteral("path"), path }, { QStringLiteral("property"), property } });
}

QFuture<Result<>> qomSet(
    QmpClient &client, const QString &path, const QString &property, const QJsonValue &value)
{
    return plain(client, QStringLiteral("qom-set"),
        { { QStringLiteral("path"), path }, { QStringLiteral("property"), property },
            { QStringLiteral("value"), value } });
}

QFuture<Result<>> migrateEvents(QmpClient &client)
{
    const QJsonObject events { { QStringLiteral("capability"), QStringLiteral("events") },
        { QStringLiteral("state"), true } };
    return plain(client, QStringLiteral("migrate-set-capabilities"),
        { { QStringLiteral("capabilities"), QJsonArray { events } } });
}

QFuture<Result<>> migrate(QmpClient &client, const QString &uri)
{
    return plain(client, QStringLiteral("migrate"), { { QStringLiteral("uri"), uri } });
}

QFuture<Result<>> migrateCancel(QmpClient &client)
{
    return plain(client, QStringLiteral("migrate_cancel"));
}

QFuture<Result<>> migrateIncoming(QmpClient &client, const QString &uri)
{
    return plain(client, QStringLiteral("migrate-incoming"), { { QStringLiteral("uri"), uri } });
}

QFuture<Result<MigrationStatus>> queryMigrate(QmpClient &client)
{
    return client.execute<MigrationStatus>(
        QStringLiteral("query-migrate"), {}, {}, [](const QJsonValue &value) -> Result<MigrationStatus> {
            const QJsonObject object = value.toObject();
            const QJsonObject ram = object.value(u"ram").toObject();
            MigrationStatus result;
            result.status = object.value(u"status").toString();
            result.error = object.value(u"error-desc").toString();
            result.transferred = { count(ram, QStringLiteral("transferred")) };
            result.remaining = { count(ram, QStringLiteral("remaining")) };
            result.total = { count(ram, QStringLiteral("total")) };
            return result;
        });
}

QFuture<Result<>> executeAll(QmpClient &client, const std::vector<Command> &all)
{
    struct Progress
    {
        QPromise<Result<>> promise;
        size_t left = 0;
        Result<> result;
    };
    const auto progress = std::make_shared<Progress>();
    progress->promise.start();
    progress->left = all.size();
    const auto future = progress->promise.future();
    const auto take = [progress](const Result<QJsonValue> &reply) {
        if (!reply && progress->result)
            progress->result = reply.error();
        if (--progress->left > 0)
            return;
        progress->promise.addResult(progress->result);
        progress->promise.finish();
    };
    for (const Command &command : all)
        client.request(command.name, command.arguments, {}, take);
    if (all.empty()) {
        progress->promise.addResult(Result<>());
        progress->promise.finish();
    }
    return future;
}

} // namespace inn::qemu::commands
