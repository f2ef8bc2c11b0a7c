// What is asked about a guest.

#include "backend/api/checkpoints.h"
#include "backend/api/domains.h"
#include "backend/api/snapshots.h"
#include "backend/api/storagepools.h"
#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/learner.h"

#include <QScopeGuard>

namespace inn::migration {

namespace {

constexpr int kLongestChain = 16; // images below a disk that are looked at

QString networkAddress(const config::DiskSourceConfig &source)
{
    const QString host = source.hosts.empty() ? QString() : source.hosts.front().name.value_or(QString());
    return QStringLiteral("%1://%2/%3")
        .arg(source.protocol.value_or(QString()), host, source.name.value_or(QString()));
}

QString sourceText(const QString &type, const config::DiskSourceConfig &source)
{
    if (type == u"network")
        return networkAddress(source);
    if (type == u"volume")
        return source.pool.value_or(QString()) + u'/' + source.volume.value_or(QString());
    if (type == u"block")
        return source.dev.value_or(QString());
    if (type == u"dir")
        return source.dir.value_or(QString());
    if (type == u"file")
        return source.file.value_or(QString());
    return type + QStringLiteral("://"); // nvme, vhostuser: no path that hosts could be asked about
}

QStringList chainOf(const config::DiskConfig &disk)
{
    QStringList chain;
    const config::BackingStoreConfig *image = config::backingOf(disk);
    while (image && image->source && chain.size() < kLongestChain) {
        const QString path = sourceText(image->type.value_or(QStringLiteral("file")), *image->source);
        if (path.isEmpty())
            break;
        chain.append(path);
        image = image->backingStore ? &*image->backingStore : nullptr;
    }
    return chain;
}

GuestDiskFacts diskFacts(const config::DiskConfig &disk)
{
    GuestDiskFacts facts;
    facts.target = config::targetOf(disk);
    facts.readOnly = config::isReadOnly(disk);
    facts.removable = disk.isRemovable();
    facts.shareable = disk.shareable;
    facts.format = disk.driverType.value_or(QString());
    if (disk.source && !config::isWithoutMedium(disk))
        facts.path = sourceText(config::sourceTypeOf(disk), *disk.source);
    facts.chain = chainOf(disk);
    return facts;
}

template<class T>
Result<QStringList> namesOf(const Result<std::vector<T>> &list)
{
    if (!list)
        return list.error();
    QStringList names;
    for (const T &each : *list)
        names.append(each.name);
    return names;
}

} // namespace

Learner::Learner(api::Connection &connection, std::chrono::milliseconds patience)
    : QObject(&connection)
    , m_connection(connection)
    , m_deadline(patience)
{
}

Error Learner::tooLate()
{
    return { ErrorCode::Timeout, translated("The host did not answer in time.") };
}

QFuture<Result<GuestFactsPtr>> Learner::guest(QUuid domain)
{
    const auto leaving = qScopeGuard([this] { deleteLater(); });
    const auto facts = std::make_shared<GuestFacts>();
    const std::vector<api::DomainInfoPtr> machines = m_connection.domains()->list();
    const auto found = std::find_if(machines.begin(), machines.end(),
        [&](const api::DomainInfoPtr &machine) { return machine->uuid == domain; });
    if (found == machines.end()) {
        co_return Error { ErrorCode::NotFound,
            translated("There is no machine with the identifier %1 any more.").arg(api::uuidText(domain)) };
    }
    facts->info = **found;
    const bool isActive = facts->isActive();
    auto now
        = within(m_connection.domains()->xml(domain, isActive ? api::XmlView::Live : api::XmlView::Inactive));
    if (isActive && facts->info.persistent) {
        auto definition = co_await within(m_connection.domains()->xml(domain, api::XmlView::Inactive));
        facts->persistentXml = definition.value_or(QByteArray());
    }
    auto document = co_await now;
    if (!document)
        co_return document.error();
    facts->xml = *document;
    if (!isActive)
        facts->persistentXml = facts->xml;
    auto config = config::readDomain(facts->xml);
    if (!config)
        co_return config.error();
    facts->config = std::move(*config);
    for (const config::DiskConfig &disk : facts->config.disks)
        facts->disks.push_back(diskFacts(disk));
    auto moments = learnMoments(facts);
    auto disks = learnDisks(facts);
    auto jobs = learnJobs(facts);
    auto first = co_await moments;
    auto second = co_await disks;
    auto third = co_await jobs;
    Q_UNUSED(first)
    Q_UNUSED(second)
    Q_UNUSED(third)
    co_return GuestFactsPtr(facts);
}

QFuture<Result<>> Learner::learnMoments(Guest facts)
{
    if (api::Snapshots *list = m_connection.snapshots()) {
        auto snapshots = co_await within(list->list(facts->info.uuid));
        put(facts->snapshots, namesOf(snapshots));
    }
    if (api::Checkpoints *list = m_connection.checkpoints()) {
        auto checkpoints = co_await within(list->list(facts->info.uuid));
        put(facts->checkpoints, namesOf(checkpoints));
    }
    co_return Result<>();
}

QFuture<Result<>> Learner::learnJobs(Guest facts)
{
    if (!facts->isActive())
        co_return Result<>();
    if (api::BlockJobs *blockJobs = m_connection.blockJobs()) {
        auto jobs = co_await within(blockJobs->jobs(facts->info.uuid));
        put(facts->diskJobs, std::move(jobs));
    }
    if (api::SavedStates *states = m_connection.savedStates()) {
        auto job = co_await within(states->jobInfo(facts->info.uuid));
        put(facts->job, std::move(job));
    }
    co_return Result<>();
}

QFuture<Result<>> Learner::learnDisks(Guest facts)
{
    for (GuestDiskFacts &disk : facts->disks) {
        if (disk.path.isEmpty())
            continue;
        if (api::BlockJobs *blockJobs = m_connection.blockJobs()) {
            auto sizes = co_await within(blockJobs->blockInfo(facts->info.uuid, disk.target));
            if (sizes) {
                disk.capacity = sizes->capacity;
                disk.allocation = sizes->allocation;
            }
        }
        api::StoragePools *storage = m_connection.storage();
        if (!storage || !disk.path.startsWith(u'/'))
            continue;
        const bool isChainKnown = facts->isActive() && !disk.chain.isEmpty();
        QString path = disk.path;
        for (int depth = 0; depth < kLongestChain && !path.isEmpty(); ++depth) {
            auto image = co_await within(storage->inspectImage(path));
            if (!image)
                break;
            if (depth == 0 && disk.capacity == Bytes {}) {
                disk.capacity = image->virtualSize;
                disk.allocation = image->actualSize;
            }
            path = image->backingPath.startsWith(u'/') ? image->backingPath : QString();
            if (isChainKnown || path.isEmpty())
                break;
            if (!disk.chain.contains(path))
                disk.chain.append(path);
        }
    }
    co_return Result<>();
}

} // namespace inn::migration
