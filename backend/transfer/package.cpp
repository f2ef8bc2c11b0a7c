#include "backend/transfer/package.h"

#include "backend/base/translated.h"
#include "backend/transfer/archive.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace inn::transfer {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kMostDisks = 256;
constexpr double kMostNumber = 9e15; // what JSON numbers hold exactly
const QString kFormat = QStringLiteral("innkeeper-machine");

Error broken(const QString &reason)
{
    return { ErrorCode::InvalidConfig,
        translated("The list of contents (“%1”) cannot be used: %2").arg(kManifestName, reason) };
}

} // namespace

QByteArray writeManifest(const Package &package)
{
    QJsonArray disks;
    for (const PackageDisk &disk : package.disks) {
        disks.append(QJsonObject { { QStringLiteral("target"), disk.target },
            { QStringLiteral("file"), disk.file }, { QStringLiteral("format"), disk.format },
            { QStringLiteral("capacity"), double(disk.capacity.count) } });
    }
    QJsonObject all { { QStringLiteral("format"), kFormat }, { QStringLiteral("version"), kVersion },
        { QStringLiteral("name"), package.name }, { QStringLiteral("document"), kDocumentName },
        { QStringLiteral("disks"), disks } };
    if (!package.nvram.isEmpty())
        all.insert(QStringLiteral("nvram"), package.nvram);
    if (!package.tpm.isEmpty())
        all.insert(QStringLiteral("tpm"), package.tpm);
    return QJsonDocument(all).toJson();
}

Result<Package> readManifest(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &problem);
    if (!parsed.isObject())
        return broken(translated("it is not JSON (%1).").arg(problem.errorString()));
    const QJsonObject all = parsed.object();
    if (all.value(QStringLiteral("format")).toString() != kFormat)
        return broken(translated("it is not of this kind."));
    if (all.value(QStringLiteral("version")).toInt() != kVersion)
        return broken(translated("it was made by a newer version of this program."));
    if (all.value(QStringLiteral("document")).toString() != kDocumentName)
        return broken(translated("it names no document."));
    Package package;
    package.name = all.value(QStringLiteral("name")).toString();
    package.nvram = all.value(QStringLiteral("nvram")).toString();
    package.tpm = all.value(QStringLiteral("tpm")).toString();
    for (const QString &file : { package.nvram, package.tpm }) {
        if (!file.isEmpty() && !entryNameProblem(file).isEmpty())
            return broken(translated("a file's name in it is not acceptable."));
    }
    const QJsonArray disks = all.value(QStringLiteral("disks")).toArray();
    if (disks.size() > kMostDisks)
        return broken(translated("it names too many disks."));
    QSet<QString> files;
    for (const QJsonValue &value : disks) {
        const QJsonObject one = value.toObject();
        PackageDisk disk;
        disk.target = one.value(QStringLiteral("target")).toString();
        disk.file = one.value(QStringLiteral("file")).toString();
        disk.format = one.value(QStringLiteral("format")).toString();
        const double capacity = one.value(QStringLiteral("capacity")).toDouble();
        if (disk.target.isEmpty() || !entryNameProblem(disk.file).isEmpty() || files.contains(disk.file))
            return broken(translated("a disk in it has no usable name."));
        if (disk.format != u"raw" && disk.format != u"qcow2")
            return broken(translated("a disk in it has a format that is not taken."));
        if (!(capacity >= 0 && capacity <= kMostNumber))
            return broken(translated("a disk in it has no acceptable size."));
        disk.capacity = Bytes { quint64(capacity) };
        files += disk.file;
        package.disks.push_back(disk);
    }
    return package;
}

Result<QHash<QString, QByteArray>> readSums(const QByteArray &text)
{
    static const QRegularExpression coreutils(QStringLiteral("^([0-9a-fA-F]{40}|[0-9a-fA-F]{64}) [ *](.+)$"));
    static const QRegularExpression ovf(
        QStringLiteral("^SHA(?:1|256) ?\\((.+)\\) ?= ?([0-9a-fA-F]{40}|[0-9a-fA-F]{64})$"));
    QHash<QString, QByteArray> sums;
    for (const QByteArray &raw : text.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.isEmpty())
            continue;
        QRegularExpressionMatch match = coreutils.match(line);
        const bool isPlain = match.hasMatch();
        if (!isPlain)
            match = ovf.match(line);
        const QString name = match.captured(isPlain ? 2 : 1);
        if (!match.hasMatch() || sums.contains(name) || sums.size() > qsizetype(kMostEntries)) {
            return Error {
                ErrorCode::InvalidConfig,
                translated("The list of checksums has a line that cannot be used: “%1”.").arg(line.left(80))
            };
        }
        sums.insert(name, match.captured(isPlain ? 1 : 2).toLatin1().toLower());
    }
    return sums;
}

} // namespace inn::transfer
