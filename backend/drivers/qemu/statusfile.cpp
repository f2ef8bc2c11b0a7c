#include "backend/drivers/qemu/statusfile.h"

#include "backend/base/hostfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inn::qemu {

namespace {

constexpr int kFormat = 1;

QJsonObject toJson(const ProcessId &process)
{
    // 64-bit numbers do not fit JSON's: text.
    return { { QStringLiteral("pid"), process.pid },
        { QStringLiteral("startTime"), QString::number(process.startTime) } };
}

ProcessId processFrom(const QJsonObject &json)
{
    return { qint64(json[QStringLiteral("pid")].toDouble()),
        json[QStringLiteral("startTime")].toString().toULongLong() };
}

QJsonObject toJson(const GuestStatus::Plugging &plugging)
{
    return { { QStringLiteral("alias"), plugging.alias },
        { QStringLiteral("xml"), QString::fromUtf8(plugging.liveXml) },
        { QStringLiteral("blockIndex"), plugging.blockIndex }, { QStringLiteral("undo"), plugging.undo },
        { QStringLiteral("device"), plugging.port.device },
        { QStringLiteral("network"), plugging.port.network } };
}

GuestStatus::Plugging pluggingFrom(const QJsonObject &json)
{
    GuestStatus::Plugging plugging;
    plugging.alias = json[QStringLiteral("alias")].toString();
    plugging.liveXml = json[QStringLiteral("xml")].toString().toUtf8();
    plugging.blockIndex = json[QStringLiteral("blockIndex")].toInt(-1);
    plugging.undo = json[QStringLiteral("undo")].toArray();
    plugging.port = { json[QStringLiteral("device")].toString(), json[QStringLiteral("network")].toString() };
    return plugging;
}

QJsonObject toJson(const GuestStatus::Migration &migration)
{
    return { { QStringLiteral("phase"), int(migration.phase) },
        { QStringLiteral("wasRunning"), migration.wasRunning },
        { QStringLiteral("sharesDisks"), migration.sharesDisks } };
}

GuestStatus::Migration migrationFrom(const QJsonObject &json)
{
    using Phase = GuestStatus::Migration::Phase;
    const int phase = json[QStringLiteral("phase")].toInt(-1);
    GuestStatus::Migration migration;
    // Not one of ours: the phase in which nothing is done by itself.
    migration.phase = phase < 0 || phase > int(Phase::Finishing) ? Phase::Performed : Phase(phase);
    migration.wasRunning = json[QStringLiteral("wasRunning")].toBool();
    migration.sharesDisks = json[QStringLiteral("sharesDisks")].toBool();
    return migration;
}

} // namespace

QString currentBootId()
{
    const auto text = HostFiles().read(QStringLiteral("/proc/sys/kernel/random/boot_id"), 64);
    return text ? QString::fromLatin1(text->trimmed()) : QString();
}

QString statusPath(const QString &guestFolder)
{
    return guestFolder + QStringLiteral("/status.json");
}

Result<> writeStatus(const QString &guestFolder, const GuestStatus &status)
{
    QJsonArray helpers;
    for (const ProcessId &helper : status.helpers)
        helpers.append(toJson(helper));
    QJsonArray ports;
    for (const GuestStatus::Port &port : status.ports) {
        ports.append(QJsonObject {
            { QStringLiteral("device"), port.device }, { QStringLiteral("network"), port.network } });
    }
    QJsonObject indexes;
    for (auto entry = status.blockIndexes.cbegin(); entry != status.blockIndexes.cend(); ++entry)
        indexes.insert(entry.key(), entry.value());
    QJsonObject json {
        { QStringLiteral("format"), kFormat },
        { QStringLiteral("phase"), int(status.phase) },
        { QStringLiteral("uuid"), api::uuidText(status.uuid) },
        { QStringLiteral("name"), status.name },
        { QStringLiteral("id"), status.id },
        { QStringLiteral("process"), toJson(status.process) },
        { QStringLiteral("helpers"), helpers },
        { QStringLiteral("bootId"), status.bootId },
        { QStringLiteral("state"), int(status.state) },
        { QStringLiteral("reason"), status.reason },
        { QStringLiteral("wasRunning"), status.wasRunning },
        { QStringLiteral("saving"), status.saving },
        { QStringLiteral("savePath"), status.savePath },
        { QStringLiteral("startedAt"), status.startedAt.toString(Qt::ISODateWithMs) },
        { QStringLiteral("persistent"), status.persistent },
        { QStringLiteral("blockIndexes"), indexes },
        { QStringLiteral("ports"), ports },
        { QStringLiteral("definitionHash"), QString::fromLatin1(status.definitionHash.toHex()) },
        { QStringLiteral("xml"), QString::fromUtf8(status.liveXml) },
    };
    json.insert(QStringLiteral("lastBlockIndex"), status.lastBlockIndex);
    if (!status.askedProcessor.isEmpty())
        json.insert(QStringLiteral("askedProcessor"), QString::fromUtf8(status.askedProcessor));
    QJsonArray jobs;
    for (const BlockJobRecord &job : status.blockJobs)
        jobs.append(job.toJson());
    if (!jobs.isEmpty())
        json.insert(QStringLiteral("blockJobs"), jobs);
    if (status.plugging)
        json.insert(QStringLiteral("plugging"), toJson(*status.plugging));
    if (status.migration)
        json.insert(QStringLiteral("migration"), toJson(*status.migration));
    if (!status.unplugging.isEmpty())
        json.insert(QStringLiteral("unplugging"), QJsonArray::fromStringList(status.unplugging));
    // A crash of the host ends the guest too: no need to wait for the disk.
    return writeFileAtomically(
        statusPath(guestFolder), QJsonDocument(json).toJson(QJsonDocument::Compact), Durability::Fast);
}

Result<GuestStatus> readStatus(const QString &guestFolder)
{
    TRY_ASSIGN(const QByteArray text, HostFiles().read(statusPath(guestFolder), 64 << 20));
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    GuestStatus status;
    status.uuid = QUuid::fromString(json[QStringLiteral("uuid")].toString());
    const int phase = json[QStringLiteral("phase")].toInt(-1);
    const int state = json[QStringLiteral("state")].toInt(-1);
    if (json[QStringLiteral("format")].toInt() != kFormat || status.uuid.isNull() || phase < 0
        || phase > int(GuestStatus::Phase::Running) || state < 0
        || state > int(api::DomainState::PmSuspended)) {
        return Error { ErrorCode::Protocol,
            QCoreApplication::translate("inn::qemu", "The status file “%1” is not readable.")
                .arg(statusPath(guestFolder)) };
    }
    status.phase = GuestStatus::Phase(phase);
    status.name = json[QStringLiteral("name")].toString();
    status.id = json[QStringLiteral("id")].toInt(-1);
    status.process = processFrom(json[QStringLiteral("process")].toObject());
    const auto helpers = json[QStringLiteral("helpers")].toArray();
    for (const auto &helper : helpers)
        status.helpers.push_back(processFrom(helper.toObject()));
    status.bootId = json[QStringLiteral("bootId")].toString();
    status.state = api::DomainState(state);
    status.reason = json[QStringLiteral("reason")].toInt();
    status.wasRunning = json[QStringLiteral("wasRunning")].toBool();
    status.saving = json[QStringLiteral("saving")].toBool();
    status.savePath = json[QStringLiteral("savePath")].toString();
    status.startedAt = QDateTime::fromString(json[QStringLiteral("startedAt")].toString(), Qt::ISODateWithMs);
    status.persistent = json[QStringLiteral("persistent")].toBool(true);
    const QJsonObject indexes = json[QStringLiteral("blockIndexes")].toObject();
    for (auto entry = indexes.begin(); entry != indexes.end(); ++entry)
        status.blockIndexes.insert(entry.key(), entry.value().toInt());
    status.lastBlockIndex = json[QStringLiteral("lastBlockIndex")].toInt();
    const auto jobs = json[QStringLiteral("blockJobs")].toArray();
    for (const auto &job : jobs)
        status.blockJobs.push_back(BlockJobRecord::fromJson(job.toObject()));
    const auto ports = json[QStringLiteral("ports")].toArray();
    for (const auto &port : ports) {
        status.ports.push_back({ port.toObject()[QStringLiteral("device")].toString(),
            port.toObject()[QStringLiteral("network")].toString() });
    }
    if (json.contains(QStringLiteral("plugging")))
        status.plugging = pluggingFrom(json[QStringLiteral("plugging")].toObject());
    if (json.contains(QStringLiteral("migration")))
        status.migration = migrationFrom(json[QStringLiteral("migration")].toObject());
    const auto unplugging = json[QStringLiteral("unplugging")].toArray();
    for (const auto &alias : unplugging)
        status.unplugging.append(alias.toString());
    status.definitionHash = QByteArray::fromHex(json[QStringLiteral("definitionHash")].toString().toLatin1());
    status.liveXml = json[QStringLiteral("xml")].toString().toUtf8();
    status.askedProcessor = json[QStringLiteral("askedProcessor")].toString().toUtf8();
    return status;
}

} // namespace inn::qemu
