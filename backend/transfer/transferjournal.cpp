#include "backend/transfer/transferjournal.h"

#include "backend/base/hostfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>
#include <fcntl.h>
#include <sys/file.h>

namespace inn::transfer {

namespace {

Q_LOGGING_CATEGORY(lcJournal, "inn.transfer.journal")

const QString kFileName = QStringLiteral("made.json");
const QString kMachine = QStringLiteral("machine"), kMade = QStringLiteral("made"),
              kKind = QStringLiteral("kind"), kHost = QStringLiteral("host"), kPool = QStringLiteral("pool"),
              kName = QStringLiteral("name");
constexpr const char *kKinds[] = { "volume", "pool", "file", "secret" };
constexpr qint64 kMostText = 1 << 20;

QJsonObject toJson(const TransferJournal::Entry &entry)
{
    return { { kKind, QLatin1String(kKinds[int(entry.kind)]) }, { kHost, entry.host.toString() },
        { kPool, entry.pool.toString() }, { kName, entry.name } };
}

std::optional<TransferJournal::Entry> fromJson(const QJsonObject &object)
{
    const QString kind = object[kKind].toString();
    const auto known = std::find_if(
        std::begin(kKinds), std::end(kKinds), [&](const char *one) { return kind == QLatin1String(one); });
    if (known == std::end(kKinds) || object[kName].toString().isEmpty())
        return std::nullopt;
    return TransferJournal::Entry { TransferJournal::Entry::Kind(known - std::begin(kKinds)),
        QUrl(object[kHost].toString()), QUuid(object[kPool].toString()), object[kName].toString() };
}

} // namespace

QString TransferJournal::usualFolder()
{
    return qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + QStringLiteral("/.local/state"))
        + QStringLiteral("/innkeeper/transfers");
}

TransferJournal::TransferJournal(QString folder, QString machine)
    : m_path(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_machine(std::move(machine))
{
}

TransferJournal::TransferJournal(Found, QString path)
    : m_path(std::move(path))
{
}

TransferJournal::~TransferJournal() = default;

std::vector<TransferJournalPtr> TransferJournal::abandoned(const QString &folder)
{
    std::vector<TransferJournalPtr> found;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        TransferJournalPtr one(new TransferJournal(Found(), folder + u'/' + name));
        if (!one->take())
            continue;
        if (one->read())
            found.push_back(one);
        else
            one->removeFolder(); // killed before anything was made
    }
    return found;
}

// The lock ends with the program, however that ends.
bool TransferJournal::take()
{
    m_lock = FileDescriptor(
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    return m_lock.isValid() && ::flock(m_lock.get(), LOCK_EX | LOCK_NB) == 0;
}

bool TransferJournal::read()
{
    const auto text = HostFiles().read(m_path + u'/' + kFileName, kMostText);
    const QJsonObject object = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    m_machine = object[kMachine].toString();
    for (const QJsonValue &value : object[kMade].toArray()) {
        if (const auto entry = fromJson(value.toObject()))
            m_entries.push_back(*entry);
    }
    return !m_entries.empty();
}

// Not synchronised with the disk: a window waits for it, and it is for programs that are killed.
void TransferJournal::write()
{
    QJsonArray made;
    for (const Entry &entry : m_entries)
        made.append(toJson(entry));
    const QJsonObject object { { kMachine, m_machine }, { kMade, made } };
    auto written = ensureFolder(m_path);
    if (written && !m_lock.isValid())
        take();
    if (written)
        written = writeFileAtomically(m_path + u'/' + kFileName,
            QJsonDocument(object).toJson(QJsonDocument::Compact), Durability::Fast);
    if (!written)
        qCWarning(lcJournal, "%s", qPrintable(written.error().fullText()));
}

void TransferJournal::removeFolder()
{
    QDir(m_path).removeRecursively();
    m_lock.reset();
}

std::vector<TransferJournal::Entry> TransferJournal::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return m_entries;
}

void TransferJournal::note(const Entry &entry)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.push_back(entry);
    write();
}

void TransferJournal::forget(const Entry &entry)
{
    const QMutexLocker lock(&m_mutex);
    if (std::erase(m_entries, entry) > 0)
        write();
}

void TransferJournal::setKey(const Entry &entry, const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    m_keys.insert(key, entry);
}

void TransferJournal::forgetKey(const QString &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_keys.constFind(key);
    if (found == m_keys.constEnd() || std::erase(m_entries, *found) == 0)
        return;
    m_keys.remove(key);
    write();
}

void TransferJournal::end(End end)
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_entries,
        [](const Entry &entry) { return entry.kind == Entry::Kind::File && !QFileInfo::exists(entry.name); });
    if (end == End::Whole)
        m_entries.clear();
    if (!m_lock.isValid())
        return;
    if (m_entries.empty())
        removeFolder();
    else
        write();
}

} // namespace inn::transfer
