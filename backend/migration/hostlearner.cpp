// What is asked about a host.

#include "backend/api/domains.h"
#include "backend/api/hostinterfaces.h"
#include "backend/api/migration.h"
#include "backend/api/networkfilters.h"
#include "backend/api/networks.h"
#include "backend/api/nodedevices.h"
#include "backend/api/storagepools.h"
#include "backend/base/translated.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/migration/learner.h"
#include "backend/migration/processors.h"

#include <QDateTime>
#include <QFileInfo>
#include <QScopeGuard>

namespace inn::migration {

namespace {

template<class T>
std::vector<T> valuesOf(const std::vector<std::shared_ptr<const T>> &list)
{
    std::vector<T> values;
    for (const std::shared_ptr<const T> &each : list)
        values.push_back(*each);
    return values;
}

const api::PoolInfo *poolOf(const HostFacts &host, const QString &path)
{
    const api::PoolInfo *best = nullptr;
    if (!host.pools.isKnown())
        return best;
    for (const api::PoolInfo &pool : *host.pools) {
        const QString folder = pool.targetPath + u'/';
        const bool isInside = pool.targetPath.size() > 1 && path.startsWith(folder)
            && !path.mid(folder.size()).contains(u'/');
        if (isInside && (!best || pool.state == api::PoolState::Running))
            best = &pool;
    }
    return best;
}

void placeIn(PathFacts &facts, const api::PoolInfo &pool)
{
    facts.pool = pool.name;
    facts.poolType = pool.type;
    facts.poolFree = pool.available;
}

bool isServed(const api::PoolInfo &pool)
{
    return pool.state == api::PoolState::Running || pool.state == api::PoolState::Degraded;
}

// Memory that running machines may take, where the host does not tell what is free.
Bytes memoryLeft(const HostFacts &facts, const std::vector<api::DomainInfoPtr> &machines)
{
    Bytes taken;
    for (const api::DomainInfoPtr &machine : machines) {
        if (api::isActive(machine->state))
            taken = taken + machine->currentMemory;
    }
    return facts.info.memory > taken ? Bytes { facts.info.memory.count - taken.count } : Bytes {};
}

std::vector<PageFacts> hugePagesOf(const config::CapabilitiesConfig &capabilities)
{
    std::map<quint64, quint64> counts;
    for (const config::HostCellConfig &cell : capabilities.host.cells) {
        for (const config::MemoryPagesConfig &pages : cell.pages) {
            const quint64 size
                = pages.size.value_or(0) * (pages.unit.value_or(QStringLiteral("KiB")) == u"KiB" ? 1024 : 1);
            if (size > 64 * 1024) // the usual ones are not reserved
                counts[size] += pages.count.value_or(0);
        }
    }
    std::vector<PageFacts> all;
    for (const auto &[size, count] : counts)
        all.push_back({ Bytes { size }, count, std::nullopt });
    return all;
}

} // namespace

QFuture<Result<HostFactsPtr>> Learner::host(HostQuestions questions)
{
    const auto leaving = qScopeGuard([this] { deleteLater(); });
    const auto facts = std::make_shared<HostFacts>();
    facts->info = m_connection.host();
    facts->canMigrate = m_connection.migrations() != nullptr;
    watchMemory(facts);
    learnStored(*facts, questions);
    if (facts->canMigrate) {
        auto target = co_await within(m_connection.migrations()->target());
        if (target && *target)
            facts->uri = (*target)->uri();
        else if (!target && target.error().code == ErrorCode::Unsupported)
            facts->canMigrate = false;
    }
    if (!facts->uri.isEmpty() && facts->uri.host().isEmpty())
        facts->clockOffset.value = 0; // this computer
    auto capabilities = learnCapabilities(facts, questions);
    auto networking = learnNetworking(facts, questions);
    auto machines = learnMachines(facts, questions);
    auto paths = learnPaths(facts, questions.paths);
    auto first = co_await capabilities;
    auto processor = learnProcessor(facts, questions);
    auto second = co_await networking;
    auto third = co_await machines;
    auto fourth = co_await paths;
    auto fifth = co_await processor;
    Q_UNUSED(first)
    Q_UNUSED(second)
    Q_UNUSED(third)
    Q_UNUSED(fourth)
    Q_UNUSED(fifth)
    if (!facts->freeMemory.isKnown() && facts->info.memory > Bytes {})
        facts->freeMemory.value = memoryLeft(*facts, m_connection.domains()->list());
    co_return HostFactsPtr(facts);
}

QFuture<Result<HostFactsPtr>> Learner::paths(HostFactsPtr known, QStringList paths)
{
    const auto leaving = qScopeGuard([this] { deleteLater(); });
    const auto facts = std::make_shared<HostFacts>(*known);
    auto learnt = co_await learnPaths(facts, paths);
    Q_UNUSED(learnt)
    co_return HostFactsPtr(facts);
}

// What the connection knows without asking.
void Learner::learnStored(HostFacts &facts, const HostQuestions &questions)
{
    for (const api::DomainInfoPtr &machine : m_connection.domains()->list())
        facts.machines.push_back(
            { machine->uuid, machine->name, machine->state, machine->persistent, machine->reason });
    if (api::Networks *networks = m_connection.networks())
        facts.networks.value = valuesOf(networks->list());
    else
        facts.networks.problem = translated("“%1” shows no networks.").arg(facts.name());
    if (api::StoragePools *storage = m_connection.storage())
        facts.pools.value = valuesOf(storage->list());
    else
        facts.pools.problem = translated("“%1” shows no storage pools.").arg(facts.name());
    if (!questions.wantsSecrets)
        return;
    if (api::Secrets *secrets = m_connection.secrets())
        facts.secrets.value = secrets->list();
    else
        facts.secrets.problem = translated("“%1” shows no secrets.").arg(facts.name());
}

// A sample that happens to come while the rest is asked tells more than an estimate.
void Learner::watchMemory(const Host &facts)
{
    connect(&m_connection, &api::Connection::sampled, this, [facts](const api::StatsBatchPtr &batch) {
        if (batch->hostMemoryKib > batch->hostMemoryUsedKib)
            facts->freeMemory.value = Bytes::kib(batch->hostMemoryKib - batch->hostMemoryUsedKib);
    });
}

QFuture<Result<>> Learner::learnCapabilities(Host facts, HostQuestions questions)
{
    auto text = co_await within(m_connection.capabilities());
    if (text) {
        auto capabilities = config::readCapabilities(*text);
        put(facts->capabilities, std::move(capabilities));
    } else {
        facts->capabilities.problem = text.error().message;
    }
    if (facts->capabilities.isKnown())
        facts->hugePages = hugePagesOf(*facts->capabilities);
    auto guest = co_await within(m_connection.domainCapabilities(
        questions.emulator, questions.architecture, questions.machine, questions.virtType));
    if (!guest && guest.error().code != ErrorCode::Timeout) {
        // Another emulator or machine type may do: what it says of processors still counts.
        auto other = co_await within(m_connection.domainCapabilities(
            QString(), questions.architecture, QString(), questions.virtType));
        guest = std::move(other);
    }
    if (!guest) {
        facts->guestCapabilities.problem = guest.error().message;
        co_return Result<>();
    }
    auto capabilities = config::readDomainCapabilities(*guest);
    put(facts->guestCapabilities, std::move(capabilities));
    if (facts->guestCapabilities.isKnown()) {
        const QByteArray model = hostModelDocument(*facts->guestCapabilities);
        if (!model.isEmpty())
            facts->hostModel.value = model;
    }
    co_return Result<>();
}

QFuture<Result<>> Learner::learnProcessor(Host facts, HostQuestions questions)
{
    if (questions.cpu.isEmpty())
        co_return Result<>();
    api::HypervisorChoice choice;
    choice.architecture = questions.architecture;
    choice.virtType = questions.virtType;
    auto match = co_await within(m_connection.compareHypervisorCpu(choice, questions.cpu));
    if (match) {
        facts->cpuMatch.value = *match;
        if (*match != api::CpuMatch::Incompatible)
            co_return Result<>();
        // Only an error says why.
        const api::CompareCpuFlags flags = api::CompareCpuFlag::FailIncompatible;
        auto refused = co_await within(m_connection.compareHypervisorCpu(choice, questions.cpu, flags));
        if (!refused)
            facts->cpuProblem = refused.error().fullText();
        co_return Result<>();
    }
    if (questions.virtType == u"kvm") {
        auto hosts = co_await within(m_connection.compareCpu(questions.cpu));
        match = std::move(hosts);
    }
    put(facts->cpuMatch, std::move(match));
    co_return Result<>();
}

QFuture<Result<>> Learner::learnNetworking(Host facts, HostQuestions questions)
{
    if (questions.wantsFilters) {
        if (api::NetworkFilters *filters = m_connection.networkFilters()) {
            auto list = co_await within(filters->list());
            if (list) {
                facts->filters.value.emplace();
                for (const api::NetworkFilterInfo &filter : *list)
                    facts->filters.value->insert(filter.name);
            } else {
                facts->filters.problem = list.error().message;
            }
        } else {
            facts->filters.problem = translated("“%1” shows no network filters.").arg(facts->name());
        }
    }
    if (!questions.wantsInterfaces)
        co_return Result<>();
    if (api::HostInterfaces *interfaces = m_connection.hostInterfaces()) {
        auto list = co_await within(interfaces->list());
        put(facts->interfaces, std::move(list));
    }
    if (facts->interfaces.isKnown() || !m_connection.nodeDevices())
        co_return Result<>();
    // Hosts without that driver still list their network devices among all devices.
    auto devices = co_await within(m_connection.nodeDevices()->list());
    if (!devices)
        co_return Result<>();
    facts->interfaces.value.emplace();
    for (const api::NodeDeviceInfo &device : *devices) {
        if (device.capabilities.contains(QLatin1String("net")))
            facts->interfaces.value->push_back({ device.path.section(u'/', -1), QString(), device.active });
    }
    co_return Result<>();
}

QFuture<Result<>> Learner::learnMachines(Host facts, HostQuestions questions)
{
    const bool isThere = std::any_of(facts->machines.begin(), facts->machines.end(),
        [&](const MachineFacts &machine) { return machine.uuid == questions.sameUuid; });
    if (!isThere || questions.sameUuid.isNull())
        co_return Result<>();
    auto definition
        = co_await within(m_connection.domains()->xml(questions.sameUuid, api::XmlView::Inactive));
    put(facts->sameMachine, std::move(definition));
    co_return Result<>();
}

QFuture<Result<>> Learner::learnPaths(Host facts, QStringList paths)
{
    // One after the other: the first of a pool has the pool looked through for all.
    for (const QString &path : paths.mid(0, kMostPaths)) {
        auto done = co_await learnPath(facts, path);
        Q_UNUSED(done)
    }
    co_return Result<>();
}

QFuture<Result<>> Learner::learnPath(Host facts, QString path)
{
    PathFacts found;
    api::StoragePools *storage = m_connection.storage();
    if (!storage) {
        found.problem = facts->pools.problem;
        facts->paths[path] = found;
        co_return Result<>();
    }
    if (!path.startsWith(u'/')) {
        auto volume = co_await volumeFacts(facts, path);
        facts->paths[path] = volume.value_or(found);
        co_return Result<>();
    }
    const api::PoolInfo *pool = poolOf(*facts, path);
    if (pool)
        placeIn(found, *pool);
    auto image = co_await within(storage->inspectImage(path));
    Result<QString> print { QString() };
    if (image) {
        auto first = co_await fingerprint(facts, path);
        print = std::move(first);
    }
    const bool isMissing = !image && image.error().code == ErrorCode::NotFound;
    const bool isUnlisted = isMissing || (image && print.value_or(QString()).isEmpty());
    if (isUnlisted && pool && isServed(*pool) && !facts->info.readOnly
        && m_refreshed.insert(pool->uuid).second) {
        // Files that others put there are seen after the pool has been looked through again.
        auto refreshed = co_await within(storage->perform(pool->uuid, api::PoolAction::Refresh));
        if (refreshed) {
            auto again = co_await within(storage->inspectImage(path));
            image = std::move(again);
            auto second = co_await fingerprint(facts, path);
            print = std::move(second);
        }
    }
    if (image) {
        found.existence = PathFacts::Existence::Exists;
        found.format = image->format;
        found.capacity = image->virtualSize;
        found.allocation = image->actualSize;
        found.backingPath = image->backingPath;
        found.fingerprint = print.value_or(QString());
    } else if (image.error().code == ErrorCode::NotFound && (pool || facts->uri.host().isEmpty())) {
        const bool isTold
            = (pool && isServed(*pool)) || (!facts->uri.isEmpty() && facts->uri.host().isEmpty());
        if (isTold)
            found.existence = PathFacts::Existence::Missing;
        else
            found.problem = image.error().message;
    } else {
        found.problem = image.error().message;
    }
    facts->paths[path] = found;
    co_return Result<>();
}

QFuture<Result<PathFacts>> Learner::volumeFacts(Host facts, QString poolAndVolume)
{
    PathFacts found;
    const QString poolName = poolAndVolume.section(u'/', 0, 0);
    const QString volumeName = poolAndVolume.section(u'/', 1);
    if (!facts->pools.isKnown())
        co_return found;
    const auto pool = std::find_if(facts->pools->begin(), facts->pools->end(),
        [&](const api::PoolInfo &each) { return each.name == poolName; });
    if (pool == facts->pools->end()) {
        found.existence = PathFacts::Existence::Missing;
        co_return found;
    }
    placeIn(found, *pool);
    auto volumes = co_await within(m_connection.storage()->volumes(pool->uuid));
    if (!volumes) {
        found.problem = volumes.error().message;
        co_return found;
    }
    found.existence = PathFacts::Existence::Missing;
    for (const api::VolumeInfo &volume : *volumes) {
        if (volume.name != volumeName)
            continue;
        found.existence = PathFacts::Existence::Exists;
        found.format = volume.format;
        found.capacity = volume.capacity;
        found.allocation = volume.allocation;
        found.backingPath = volume.backingPath;
    }
    co_return found;
}

QFuture<Result<QString>> Learner::fingerprint(Host facts, QString path)
{
    auto document = co_await within(m_connection.storage()->volumeXml(path));
    if (!document)
        co_return QString();
    const auto volume = config::readVolume(*document);
    if (!volume || !volume->times || !volume->times->modified)
        co_return QString();
    const config::VolumeTimesConfig &times = *volume->times;
    // Hosts do not tell their time, but what was written in our future was written by a clock ahead of ours.
    const qint64 ahead
        = times.modified->section(u'.', 0, 0).toLongLong() - QDateTime::currentSecsSinceEpoch();
    if (ahead > 1 && ahead > facts->clockOffset.value.value_or(0))
        facts->clockOffset.value = ahead;
    // Making the file is told by few file systems only; its last change moves on while a guest writes.
    co_return times.born ? QStringLiteral("born ") + *times.born
                         : QStringLiteral("modified ") + *times.modified;
}

} // namespace inn::migration
