#include "models/hostcache.h"

#include "backend/base/hostfiles.h"
#include "models/domain.h"
#include "models/hostlist.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>

namespace inn::models {

namespace {

constexpr std::chrono::seconds kDelay { 15 }; // changes of that long go into one writing
constexpr std::size_t kMostGuests = 5000;
constexpr qint64 kLargestFile = 8 << 20;
constexpr qsizetype kLongestText = 256;
constexpr int kMostTags = 32;
constexpr int kVersion = 1;

const QLatin1String kGuests("guests");

QString clipped(const QString &text)
{
    return text.left(kLongestText);
}

QJsonObject toJson(const api::DomainInfo &info)
{
    QJsonArray tags;
    for (const QString &tag : info.tags.mid(0, kMostTags))
        tags.append(clipped(tag));
    return { { QStringLiteral("uuid"), api::uuidText(info.uuid) },
        { QStringLiteral("name"), clipped(info.name) }, { QStringLiteral("title"), clipped(info.title) },
        { QStringLiteral("state"), int(info.state) }, { QStringLiteral("reason"), info.reason },
        { QStringLiteral("persistent"), info.persistent }, { QStringLiteral("autostart"), info.autostart },
        { QStringLiteral("saved"), info.hasManagedSave }, { QStringLiteral("vcpus"), int(info.vcpus) },
        { QStringLiteral("memory"), QString::number(info.maximumMemory.count) },
        { QStringLiteral("current"), QString::number(info.currentMemory.count) },
        { QStringLiteral("virt"), clipped(info.virtType) },
        { QStringLiteral("arch"), clipped(info.architecture) }, { QStringLiteral("os"), clipped(info.osId) },
        { QStringLiteral("group"), clipped(info.group) }, { QStringLiteral("tags"), tags } };
}

api::DomainInfoPtr fromJson(const QJsonObject &object)
{
    const auto stringOf
        = [&](const char *name) { return clipped(object.value(QLatin1String(name)).toString()); };
    const auto bytes = [&](const char *name) { return Bytes { stringOf(name).toULongLong() }; };
    auto info = std::make_shared<api::DomainInfo>();
    info->uuid = QUuid::fromString(stringOf("uuid"));
    info->name = stringOf("name");
    info->title = stringOf("title");
    const int state = object.value(QLatin1String("state")).toInt();
    info->state = state >= 0 && state <= int(api::DomainState::PmSuspended) ? api::DomainState(state)
                                                                            : api::DomainState::NoState;
    info->reason = object.value(QLatin1String("reason")).toInt();
    info->persistent = object.value(QLatin1String("persistent")).toBool();
    info->autostart = object.value(QLatin1String("autostart")).toBool();
    info->hasManagedSave = object.value(QLatin1String("saved")).toBool();
    info->vcpus = unsigned(qMax(0, object.value(QLatin1String("vcpus")).toInt()));
    info->maximumMemory = bytes("memory");
    info->currentMemory = bytes("current");
    info->virtType = stringOf("virt");
    info->architecture = stringOf("arch");
    info->osId = stringOf("os");
    info->group = stringOf("group");
    const QJsonArray tags = object.value(QLatin1String("tags")).toArray();
    for (int i = 0; i < std::min(int(tags.size()), kMostTags); ++i)
        info->tags.append(clipped(tags.at(i).toString()));
    return info->uuid.isNull() || info->name.isEmpty() ? nullptr : info;
}

QByteArray packed(const std::vector<api::DomainInfoPtr> &guests)
{
    QJsonArray array;
    for (const api::DomainInfoPtr &guest : guests)
        array.append(toJson(*guest));
    return QJsonDocument(QJsonObject { { QStringLiteral("version"), kVersion }, { kGuests, array } })
        .toJson(QJsonDocument::Compact);
}

std::vector<api::DomainInfoPtr> guestsOf(const Host &host)
{
    std::vector<api::DomainInfoPtr> guests;
    for (const Domain *domain : host.domains()) {
        if (guests.size() == kMostGuests)
            break;
        guests.push_back(std::make_shared<const api::DomainInfo>(domain->info()));
    }
    return guests;
}

void write(const QString &folder, const QString &file, const std::vector<api::DomainInfoPtr> &guests)
{
    if (ensureFolder(folder))
        Q_UNUSED(writeFileAtomically(file, packed(guests), Durability::Fast))
}

} // namespace

HostCache::HostCache(HostList &hosts, QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    connect(&hosts, &HostList::added, this, &HostCache::watch);
    connect(&hosts, &HostList::aboutToRemove, this, &HostCache::forget);
    for (Host *host : hosts.hosts())
        watch(host);
}

HostCache::~HostCache()
{
    for (auto due = m_due.cbegin(); due != m_due.cend(); ++due) {
        if (due.value()->isActive())
            write(m_folder, fileOf(due.key()->entry().uri), guestsOf(*due.key()));
    }
}

bool HostCache::isWorthIt(const QUrl &uri)
{
    return uri.scheme() != QLatin1String("embed") && uri.scheme() != QLatin1String("test");
}

QByteArray HostCache::pack(const Host &host)
{
    return packed(guestsOf(host));
}

std::vector<api::DomainInfoPtr> HostCache::unpack(const QByteArray &content)
{
    std::vector<api::DomainInfoPtr> guests;
    const QJsonObject whole = QJsonDocument::fromJson(content).object();
    if (whole.value(QLatin1String("version")).toInt() != kVersion)
        return guests;
    const QJsonArray array = whole.value(kGuests).toArray();
    for (const QJsonValue &value : array) {
        if (guests.size() == kMostGuests)
            break;
        if (auto guest = fromJson(value.toObject()))
            guests.push_back(std::move(guest));
    }
    return guests;
}

QString HostCache::fileOf(const QUrl &uri) const
{
    const QByteArray name = QCryptographicHash::hash(
        uri.toString(QUrl::FullyEncoded | QUrl::RemovePassword).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("%1/%2.json").arg(m_folder, QString::fromLatin1(name.toHex()));
}

void HostCache::watch(Host *host)
{
    if (!isWorthIt(host->entry().uri))
        return;
    auto *due = new QTimer(this);
    due->setSingleShot(true);
    due->setInterval(kDelay);
    m_due.insert(host, due);
    connect(due, &QTimer::timeout, this, [this, host] { save(host); });
    const auto change = [this, host] { changed(host); };
    connect(host, &Host::listed, this, change);
    connect(host, &Host::domainAdded, this, change);
    connect(host, &Host::domainRemoved, this, change);
    connect(host, &Host::domainChanged, this, change);
    load(host);
}

void HostCache::forget(Host *host)
{
    QTimer *due = m_due.take(host);
    if (!due)
        return;
    host->disconnect(this);
    delete due;
    QFile::remove(fileOf(host->entry().uri));
}

void HostCache::changed(Host *host)
{
    QTimer *due = m_due.value(host);
    // Only what the host itself has said is worth writing; a restarted timer might never end.
    if (due && host->state() == Host::State::Connected && !due->isActive())
        due->start();
}

void HostCache::save(Host *host)
{
    QThreadPool::globalInstance()->start([folder = m_folder, file = fileOf(host->entry().uri),
                                             guests = guestsOf(*host)] { write(folder, file, guests); });
}

void HostCache::load(Host *host)
{
    using Guests = std::vector<api::DomainInfoPtr>;
    auto promise = std::make_shared<QPromise<Guests>>();
    promise->start();
    promise->future().then(this, [host = QPointer(host)](const Guests &guests) {
        if (host)
            host->recall(guests);
    });
    QThreadPool::globalInstance()->start([promise, path = fileOf(host->entry().uri)] {
        QFile file(path);
        Guests guests;
        if (file.open(QIODevice::ReadOnly) && file.size() <= kLargestFile)
            guests = unpack(file.readAll());
        promise->addResult(std::move(guests));
        promise->finish();
    });
}

} // namespace inn::models
