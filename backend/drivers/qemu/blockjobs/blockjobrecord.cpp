#include "backend/drivers/qemu/blockjobs/blockjobrecord.h"

#include <QJsonArray>

namespace inn::qemu {

namespace {

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        list += entry.toString();
    return list;
}

} // namespace

QJsonObject BlockJobRecord::toJson() const
{
    return {
        { QStringLiteral("id"), id },
        { QStringLiteral("alias"), alias },
        { QStringLiteral("type"), int(type) },
        { QStringLiteral("state"), int(state) },
        { QStringLiteral("top"), int(top) },
        { QStringLiteral("base"), int(base) },
        { QStringLiteral("deletes"), deletes },
        { QStringLiteral("destination"), QString::fromUtf8(destination) },
        { QStringLiteral("destinationIndex"), int(destinationIndex) },
        { QStringLiteral("madeFile"), madeFile },
        { QStringLiteral("nodes"), QJsonArray::fromStringList(nodes) },
        { QStringLiteral("files"), QJsonArray::fromStringList(files) },
        { QStringLiteral("status"), status },
        { QStringLiteral("problem"), problem },
    };
}

BlockJobRecord BlockJobRecord::fromJson(const QJsonObject &json)
{
    const auto bounded = [&](const QString &key, int most) {
        const int value = json[key].toInt();
        return value >= 0 && value <= most ? value : 0;
    };
    BlockJobRecord record;
    record.id = json[QStringLiteral("id")].toString();
    record.alias = json[QStringLiteral("alias")].toString();
    record.type = api::BlockJobType(bounded(QStringLiteral("type"), int(api::BlockJobType::Backup)));
    record.state = State(bounded(QStringLiteral("state"), int(State::Finishing)));
    record.top = unsigned(bounded(QStringLiteral("top"), INT_MAX));
    record.base = unsigned(bounded(QStringLiteral("base"), INT_MAX));
    record.deletes = json[QStringLiteral("deletes")].toBool();
    record.destination = json[QStringLiteral("destination")].toString().toUtf8();
    record.destinationIndex = unsigned(bounded(QStringLiteral("destinationIndex"), INT_MAX));
    record.madeFile = json[QStringLiteral("madeFile")].toString();
    record.nodes = toList(json[QStringLiteral("nodes")]);
    record.files = toList(json[QStringLiteral("files")]);
    record.status = json[QStringLiteral("status")].toInt();
    record.problem = json[QStringLiteral("problem")].toString();
    return record;
}

} // namespace inn::qemu
