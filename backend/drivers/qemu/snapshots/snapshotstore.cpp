#include "backend/drivers/qemu/snapshots/snapshotstore.h"

#include "backend/base/hostfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace inn::qemu {

namespace {

constexpr qint64 kLargestDocument = 32 << 20;
constexpr qint64 kLargestName = 4096;

// Names of snapshots cannot begin with a dot.
const QString kCurrent = QStringLiteral("/.current");
const QString kJournal = QStringLiteral("/.journal");
const QString kSuffix = QStringLiteral(".xml");

QJsonArray toArray(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        list += entry.toString();
    return list;
}

} // namespace

QString SnapshotStore::path(const QString &name) const
{
    return m_folder + u'/' + name + kSuffix;
}

std::vector<SnapshotStore::Stored> SnapshotStore::load() const
{
    std::vector<Stored> all;
    const QDir folder(m_folder);
    const auto names = folder.entryList({ QStringLiteral("*.xml") }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        auto xml = HostFiles().read(folder.filePath(name), kLargestDocument);
        if (xml)
            all.push_back({ name.chopped(kSuffix.size()), std::move(*xml) });
        else
            qWarning("%s", qUtf8Printable(xml.error().fullText()));
    }
    return all;
}

Result<> SnapshotStore::save(const QString &name, const QByteArray &xml) const
{
    TRY(ensureFolder(m_folder));
    return writeFileAtomically(path(name), xml);
}

Result<> SnapshotStore::remove(const QString &name) const
{
    return removeFileDurably(path(name));
}

QString SnapshotStore::current() const
{
    const auto name = HostFiles().read(m_folder + kCurrent, kLargestName);
    return name ? QString::fromUtf8(*name) : QString();
}

Result<> SnapshotStore::setCurrent(const QString &name) const
{
    if (name.isEmpty())
        return QFile::exists(m_folder + kCurrent) ? removeFileDurably(m_folder + kCurrent) : Result<>();
    TRY(ensureFolder(m_folder));
    return writeFileAtomically(m_folder + kCurrent, name.toUtf8());
}

Result<> SnapshotStore::removeAll() const
{
    if (!QDir(m_folder).exists() || QDir(m_folder).removeRecursively())
        return {};
    return Error { ErrorCode::Io,
        QCoreApplication::translate("inn::qemu", "The folder “%1” could not be removed.").arg(m_folder) };
}

bool SnapshotStore::hasJournal() const
{
    return QFile::exists(m_folder + kJournal);
}

Result<> SnapshotStore::writeJournal(const SnapshotJournal &journal) const
{
    QJsonArray overlays;
    for (const SnapshotJournal::Overlay &overlay : journal.overlays) {
        overlays.append(QJsonObject {
            { QStringLiteral("alias"), overlay.alias }, { QStringLiteral("index"), overlay.index } });
    }
    const QJsonObject json {
        { QStringLiteral("kind"), int(journal.kind) },
        { QStringLiteral("name"), journal.name },
        { QStringLiteral("online"), journal.online },
        { QStringLiteral("continues"), journal.continues },
        { QStringLiteral("frozen"), journal.frozen },
        { QStringLiteral("keepsDocument"), journal.keepsDocument },
        { QStringLiteral("prepared"), journal.prepared },
        { QStringLiteral("document"), QString::fromUtf8(journal.document) },
        { QStringLiteral("definition"), QString::fromUtf8(journal.definition) },
        { QStringLiteral("live"), QString::fromUtf8(journal.live) },
        { QStringLiteral("files"), toArray(journal.files) },
        { QStringLiteral("images"), toArray(journal.images) },
        { QStringLiteral("names"), toArray(journal.names) },
        { QStringLiteral("overlays"), overlays },
    };
    TRY(ensureFolder(m_folder));
    // A crash of the host ends the guest too, and what was to be deleted can be deleted again: only the rest
    // has to wait for the disk.
    const bool mayBeLost = journal.kind == SnapshotJournal::Kind::Delete
        || (journal.online && journal.kind != SnapshotJournal::Kind::CreateExternal);
    return writeFileAtomically(m_folder + kJournal, QJsonDocument(json).toJson(QJsonDocument::Compact),
        mayBeLost ? Durability::Fast : Durability::Durable);
}

std::optional<SnapshotJournal> SnapshotStore::journal() const
{
    const auto text = HostFiles().read(m_folder + kJournal, 4 * kLargestDocument);
    if (!text)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    const int kind = json[QStringLiteral("kind")].toInt(-1);
    if (kind < 0 || kind > int(SnapshotJournal::Kind::Delete))
        return {};
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind(kind);
    journal.name = json[QStringLiteral("name")].toString();
    journal.online = json[QStringLiteral("online")].toBool();
    journal.continues = json[QStringLiteral("continues")].toBool();
    journal.frozen = json[QStringLiteral("frozen")].toBool();
    journal.keepsDocument = json[QStringLiteral("keepsDocument")].toBool();
    journal.prepared = json[QStringLiteral("prepared")].toBool();
    journal.document = json[QStringLiteral("document")].toString().toUtf8();
    journal.definition = json[QStringLiteral("definition")].toString().toUtf8();
    journal.live = json[QStringLiteral("live")].toString().toUtf8();
    journal.files = toList(json[QStringLiteral("files")]);
    journal.images = toList(json[QStringLiteral("images")]);
    journal.names = toList(json[QStringLiteral("names")]);
    const QJsonArray overlays = json[QStringLiteral("overlays")].toArray();
    for (const auto &entry : overlays) {
        const QJsonObject overlay = entry.toObject();
        journal.overlays.push_back(
            { overlay[QStringLiteral("alias")].toString(), overlay[QStringLiteral("index")].toInt() });
    }
    return journal;
}

Result<> SnapshotStore::removeJournal() const
{
    return hasJournal() ? removeFileDurably(m_folder + kJournal) : Result<>();
}

} // namespace inn::qemu
