#include "backend/transfer/survey.h"

#include "backend/api/domains.h"
#include "backend/api/networkfilters.h"
#include "backend/api/networks.h"
#include "backend/api/secrets.h"
#include "backend/api/storagepools.h"
#include "backend/base/translated.h"
#include "backend/config/capabilities/domaincapabilities.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/transfer/statecarrier.h"
#include "backend/transfer/volumecopy.h"

#include <QDir>
#include <QHash>

#include <map>

namespace inn::transfer {

namespace {

constexpr size_t kLongestChain = 64;
constexpr char kPoolPrefix[] = "innkeeper-copy-";

QFuture<Result<QByteArray>> domainXml(HostAccess &host, const QUuid &domain)
{
    return host.call([domain](api::Connection &connection) {
        return connection.domains()->xml(domain, api::XmlView::Inactive);
    });
}

using Domains = std::vector<api::DomainInfoPtr>;
QFuture<Result<Domains>> listDomains(HostAccess &host)
{
    return host.call([](api::Connection &connection) {
        return ready<Domains>(Result<Domains>(connection.domains()->list()));
    });
}

using Pools = std::vector<api::PoolInfoPtr>;
QFuture<Result<Pools>> listPools(HostAccess &host)
{
    return host.call([](api::Connection &connection) {
        return ready<Pools>(Result<Pools>(connection.storage() ? connection.storage()->list() : Pools()));
    });
}

QFuture<Result<std::vector<api::VolumeInfo>>> listVolumes(HostAccess &host, const QUuid &pool)
{
    return host.call([pool](api::Connection &connection) {
        using Volumes = std::vector<api::VolumeInfo>;
        return connection.storage() ? connection.storage()->volumes(pool) : ready<Volumes>(Volumes());
    });
}

QFuture<Result<QByteArray>> volumeXml(HostAccess &host, const QString &key)
{
    return host.call([key, label = host.label()](api::Connection &connection) {
        return connection.storage() ? connection.storage()->volumeXml(key)
                                    : ready<QByteArray>(Result<QByteArray>(noStorage(label)));
    });
}

QFuture<Result<>> performOnPool(HostAccess &host, const QUuid &pool, api::PoolAction action)
{
    return host.call([pool, action, label = host.label()](api::Connection &connection) {
        return connection.storage() ? connection.storage()->perform(pool, action)
                                    : ready<void>(Result<>(noStorage(label)));
    });
}

QFuture<Result<QUuid>> definePool(HostAccess &host, const QByteArray &xml)
{
    return host.call([xml, label = host.label()](api::Connection &connection) {
        return connection.storage() ? connection.storage()->define(xml)
                                    : ready<QUuid>(Result<QUuid>(noStorage(label)));
    });
}

QFuture<Result<api::GuestSupport>> guestSupport(HostAccess &host, const QString &architecture)
{
    return host.call(
        [architecture](api::Connection &connection) { return connection.guestSupport(architecture); });
}

struct Extras
{
    std::vector<api::NetworkInfo> networks;
    bool hasNetworks = false, hasFilters = false, hasSecrets = false;
    unsigned cpus = 0;
};
QFuture<Result<Extras>> extrasOf(HostAccess &host)
{
    return host.call([](api::Connection &connection) {
        Extras extras;
        extras.cpus = connection.host().cpus;
        if (auto *networks = connection.networks()) {
            extras.hasNetworks = true;
            for (const api::NetworkInfoPtr &network : networks->list())
                extras.networks.push_back(*network);
        }
        extras.hasFilters = connection.networkFilters() != nullptr;
        extras.hasSecrets = connection.secrets() != nullptr;
        return ready<Extras>(Result<Extras>(extras));
    });
}

using Filters = std::vector<api::NetworkFilterInfo>;
QFuture<Result<Filters>> filtersOf(HostAccess &host)
{
    return host.call([](api::Connection &connection) {
        return connection.networkFilters() ? connection.networkFilters()->list()
                                           : ready<Filters>(Result<Filters>(Filters()));
    });
}

QFuture<Result<QByteArray>> capabilities(HostAccess &host)
{
    return host.call([](api::Connection &connection) { return connection.capabilities(); });
}

QFuture<Result<QByteArray>> guestCapabilities(HostAccess &host, const QString &architecture)
{
    return host.call([architecture](api::Connection &connection) {
        return connection.domainCapabilities({}, architecture, {}, {});
    });
}

QList<QUuid> secretsOf(const config::StorageEncryptionConfig &encryption)
{
    QList<QUuid> secrets;
    for (const config::EncryptionSecretConfig &secret : encryption.secrets) {
        if (secret.uuid)
            secrets += *secret.uuid;
    }
    return secrets;
}

using Secrets = std::vector<api::SecretInfo>;
QFuture<Result<Secrets>> secretsAt(HostAccess &host)
{
    return host.call([](api::Connection &connection) {
        return ready<Secrets>(
            Result<Secrets>(connection.secrets() ? connection.secrets()->list() : Secrets()));
    });
}

} // namespace

bool holdsFiles(const QString &poolType)
{
    return poolType == u"dir" || poolType == u"fs" || poolType == u"netfs";
}

QString folderOf(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    return slash <= 0 ? QStringLiteral("/") : path.left(slash);
}

const api::PoolInfo *DestinationFacts::pool(const QUuid &uuid) const
{
    for (const api::PoolInfo &one : pools) {
        if (one.uuid == uuid)
            return &one;
    }
    return nullptr;
}

bool DestinationFacts::isTaken(const QUuid &pool, const QString &volume) const
{
    return std::find(takenVolumes.begin(), takenVolumes.end(), std::pair(pool, volume)) != takenVolumes.end();
}

// What the source's pools hold, while a machine is looked at.
struct Surveyor::Volumes
{
    std::map<QUuid, QString> pools; // that run: their names
    QHash<QString, api::VolumeInfo> byPath;
    QHash<QString, QHash<QString, QString>> paths; // pool's name, volume's name
    QStringList triedFolders;
    QStringList made;
};

QFuture<Result<>> Surveyor::readVolumes(HostAccess &host, QUuid pool, std::shared_ptr<Volumes> volumes)
{
    auto list = co_await listVolumes(host, pool);
    if (!list)
        co_return list.error();
    for (const api::VolumeInfo &volume : *list) {
        volumes->byPath.insert(QDir::cleanPath(volume.path), volume);
        volumes->paths[volumes->pools[pool]].insert(volume.name, volume.path);
    }
    co_return Result<>();
}

QFuture<Result<>> Surveyor::readPools(HostAccess &host, std::shared_ptr<Volumes> volumes)
{
    auto pools = co_await listPools(host);
    if (!pools)
        co_return pools.error();
    for (size_t i = 0; i < pools->size(); ++i) {
        const api::PoolInfo pool = *(*pools)[i];
        if (pool.state != api::PoolState::Running)
            continue;
        volumes->pools[pool.uuid] = pool.name;
        auto read = co_await readVolumes(host, pool.uuid, volumes);
        if (read && holdsFiles(pool.type))
            volumes->triedFolders += QDir::cleanPath(pool.targetPath);
    }
    co_return Result<>();
}

// Files can only be read through pools: this one is there while the machine is copied.
QFuture<Result<>> Surveyor::makePool(HostAccess &host, QString folder, std::shared_ptr<Volumes> volumes)
{
    config::PoolConfig pool;
    pool.type = QStringLiteral("dir");
    pool.name = QLatin1String(kPoolPrefix) + QUuid::createUuid().toString(QUuid::Id128).left(12);
    pool.targetPath = folder;
    volumes->triedFolders += folder;
    if (host.journal())
        host.journal()->note({ TransferJournal::Entry::Kind::Pool, host.uri(), {}, *pool.name });
    auto defined = co_await definePool(host, config::writePool(pool));
    if (!defined)
        co_return defined.error();
    const QUuid uuid = *defined;
    volumes->made += *pool.name;
    auto started = co_await performOnPool(host, uuid, api::PoolAction::Start);
    if (!started)
        co_return started.error();
    volumes->pools[uuid] = *pool.name;
    auto read = co_await readVolumes(host, uuid, volumes);
    co_return read;
}

QFuture<Result<>> Surveyor::releasePools(HostAccess &host, QStringList names)
{
    if (names.isEmpty())
        co_return Result<>();
    auto pools = co_await listPools(host);
    if (!pools)
        co_return pools.error();
    for (size_t i = 0; i < pools->size(); ++i) {
        const api::PoolInfo pool = *(*pools)[i];
        if (!names.contains(pool.name) || !pool.name.startsWith(QLatin1String(kPoolPrefix)))
            continue;
        auto stopped = co_await performOnPool(host, pool.uuid, api::PoolAction::Stop);
        Q_UNUSED(stopped)
        auto gone = co_await performOnPool(host, pool.uuid, api::PoolAction::Undefine);
        if (!gone)
            co_return gone.error();
        if (host.journal())
            host.journal()->forget({ TransferJournal::Entry::Kind::Pool, host.uri(), {}, pool.name });
    }
    co_return Result<>();
}

QFuture<Result<ImageFacts>> Surveyor::image(
    HostAccess &host, QString path, QString format, std::shared_ptr<Volumes> volumes)
{
    if (!path.startsWith(u'/'))
        co_return Error { ErrorCode::NotFound, translated("“%1” is no image.").arg(path) };
    const QString clean = QDir::cleanPath(path);
    const QString folder = folderOf(clean);
    if (!volumes->byPath.contains(clean) && !volumes->triedFolders.contains(folder)
        && !clean.startsWith(QStringLiteral("/dev/"))) {
        auto made = co_await makePool(host, folder, volumes);
        if (!made)
            co_return made.error().wrapped(translated("The image “%1” cannot be reached.").arg(path));
    }
    const auto found = volumes->byPath.constFind(clean);
    if (found == volumes->byPath.constEnd() || found->type != u"file") {
        co_return Error { ErrorCode::NotFound,
            translated("“%1” is in no storage pool of “%2” that is running.").arg(path, host.label()) };
    }
    ImageFacts facts;
    facts.path = found->path;
    facts.key = found->key;
    facts.format = format.isEmpty() ? found->format : format;
    facts.looksAsUsed = facts.format == found->format
        || (facts.format == u"raw" && (found->format == u"iso" || found->format.isEmpty()));
    facts.capacity = found->capacity;
    facts.physical = found->allocation;
    auto xml = co_await volumeXml(host, facts.key);
    if (xml) {
        const auto volume = config::readVolume(*xml);
        if (volume && volume->physical)
            facts.physical = *volume->physical;
    }
    if (facts.format == u"raw")
        facts.capacity = std::max(facts.capacity, facts.physical);
    co_return facts;
}

QFuture<Result<>> Surveyor::disk(
    HostAccess &host, config::DiskConfig disk, DiskFacts *facts, std::shared_ptr<Volumes> volumes)
{
    facts->target = config::targetOf(disk);
    facts->device = config::deviceOf(disk);
    facts->readOnly = config::isReadOnly(disk);
    facts->shareable = disk.shareable;
    if (config::isWithoutMedium(disk) || !disk.source)
        co_return Result<>();
    const config::DiskSourceConfig source = *disk.source;
    const QString type = config::sourceTypeOf(disk);
    QString path;
    if (type == u"file")
        path = source.file.value_or(QString());
    else if (type == u"block")
        path = source.dev.value_or(QString());
    else if (type == u"volume")
        path = volumes->paths.value(source.pool.value_or(QString())).value(source.volume.value_or(QString()));
    facts->path = path.isEmpty()
        ? source.name.value_or(source.dir.value_or(source.volume.value_or(source.path.value_or(type))))
        : path;
    const bool isEncrypted = disk.encryption || source.encryption;
    if (isEncrypted) {
        facts->secrets = secretsOf(source.encryption ? *source.encryption : *disk.encryption);
        if (facts->secrets.isEmpty()) {
            facts->whyNot
                = translated("“%1” is encrypted; its passphrase would be missing on the other host.")
                      .arg(facts->path);
            co_return Result<>();
        }
    }
    if (path.isEmpty() || facts->device == u"lun") {
        facts->whyNot = translated("“%1” is no image that can be copied.").arg(facts->path);
        co_return Result<>();
    }
    QString format = disk.driverType.value_or(QStringLiteral("raw"));
    QStringList seen;
    while (!path.isEmpty() && facts->chain.size() < kLongestChain && !seen.contains(path)) {
        seen += path;
        auto found = co_await image(host, path, format, volumes);
        if (!found) {
            facts->whyNot = found.error().message;
            facts->chain.clear();
            co_return Result<>();
        }
        const ImageFacts one = *found;
        facts->chain.push_back(one);
        const api::VolumeInfo volume = volumes->byPath.value(QDir::cleanPath(path));
        // What a guest wrote to the begin of a raw disk is no header.
        path = one.format == u"raw" ? QString() : volume.backingPath;
        if (!path.isEmpty() && !path.startsWith(u'/'))
            path = folderOf(one.path) + u'/' + path;
        format.clear(); // the header says the format of the one below, or it is looked at
    }
    co_return Result<>();
}

QFuture<Result<MachineFacts>> Surveyor::machine(HostAccess &host, QUuid domain)
{
    MachineFacts facts;
    auto domains = co_await listDomains(host);
    if (!domains)
        co_return domains.error();
    const auto info = std::find_if(domains->begin(), domains->end(),
        [&domain](const api::DomainInfoPtr &one) { return one->uuid == domain; });
    if (info == domains->end()) {
        co_return Error { ErrorCode::NotFound,
            translated("The machine is no longer on “%1”.").arg(host.label()) };
    }
    facts.info = **info;
    if (api::isActive(facts.info.state)) {
        co_return Error { ErrorCode::InvalidState,
            translated("“%1” is running; shut it down to copy its disks.").arg(facts.info.name) };
    }
    auto xml = co_await domainXml(host, domain);
    if (!xml)
        co_return xml.error();
    facts.document = *xml;
    auto parsed = config::readDomain(facts.document);
    if (!parsed)
        co_return parsed.error();
    const config::DomainConfig config = *parsed;
    auto volumes = std::make_shared<Volumes>();
    auto read = co_await readPools(host, volumes);
    if (!read)
        co_return read.error();
    facts.disks.resize(config.disks.size());
    for (size_t i = 0; i < config.disks.size(); ++i) {
        auto looked = co_await disk(host, config.disks[i], &facts.disks[i], volumes);
        Q_UNUSED(looked)
    }
    auto added = co_await addState(host, config, &facts, volumes);
    Q_UNUSED(added)
    facts.madePools = volumes->made;
    auto secrets = co_await secretsAt(host);
    for (size_t i = 0; secrets && i < secrets->size(); ++i) {
        const api::SecretInfo &secret = (*secrets)[i];
        const bool isNeeded = facts.tpm.secrets.contains(secret.uuid)
            || std::any_of(facts.disks.begin(), facts.disks.end(),
                [&secret](const DiskFacts &disk) { return disk.secrets.contains(secret.uuid); });
        if (isNeeded && !secret.isPrivate && secret.hasValue.value_or(true))
            facts.secretsToGive += secret.uuid;
    }
    co_return facts;
}

QFuture<Result<>> Surveyor::addPool(HostAccess &host, api::PoolInfo pool, DestinationFacts *facts)
{
    auto volumes = co_await listVolumes(host, pool.uuid);
    if (!volumes)
        co_return volumes.error();
    for (const api::VolumeInfo &volume : *volumes)
        facts->takenVolumes.emplace_back(pool.uuid, volume.name);
    facts->pools.push_back(pool);
    co_return Result<>();
}

QFuture<Result<DestinationFacts>> Surveyor::destination(HostAccess &host, QString architecture)
{
    DestinationFacts facts;
    facts.label = host.label();
    auto domains = co_await listDomains(host);
    if (!domains)
        co_return domains.error();
    for (const api::DomainInfoPtr &domain : *domains) {
        facts.names += domain->name;
        facts.uuids += domain->uuid;
    }
    auto support = co_await guestSupport(host, architecture);
    if (support)
        facts.support = *support;
    auto pools = co_await listPools(host);
    if (!pools)
        co_return pools.error();
    for (size_t i = 0; i < pools->size(); ++i) {
        const api::PoolInfo pool = *(*pools)[i];
        if (pool.state != api::PoolState::Running || !holdsFiles(pool.type)
            || pool.name.startsWith(QLatin1String(kPoolPrefix)))
            continue;
        auto added = co_await addPool(host, pool, &facts);
        Q_UNUSED(added)
    }
    auto extras = co_await extrasOf(host);
    if (extras) {
        facts.networks = extras->networks;
        facts.hasNetworks = extras->hasNetworks;
        facts.hasFilters = extras->hasFilters;
        facts.hasSecrets = extras->hasSecrets;
        facts.cpus = extras->cpus;
    }
    auto takes = co_await takesStates(host);
    facts.takesStates = takes && *takes;
    auto secrets = co_await secretsAt(host);
    for (size_t i = 0; secrets && i < secrets->size(); ++i)
        facts.secrets += (*secrets)[i].uuid;
    auto filters = co_await filtersOf(host);
    if (filters) {
        for (const api::NetworkFilterInfo &filter : *filters)
            facts.filters += filter.name;
    }
    auto hostXml = co_await capabilities(host);
    const auto hostConfig
        = hostXml ? config::readCapabilities(*hostXml) : Result<config::CapabilitiesConfig>(hostXml.error());
    if (hostConfig) {
        for (const config::SecurityModelConfig &model : hostConfig->host.security)
            facts.securityModels += model.model.value_or(QString());
    }
    auto guestXml = co_await guestCapabilities(host, architecture);
    const auto guestConfig = guestXml ? config::readDomainCapabilities(*guestXml)
                                      : Result<config::DomainCapabilitiesConfig>(guestXml.error());
    if (guestConfig && guestConfig->os && guestConfig->os->loader) {
        for (const QString &path : guestConfig->os->loader->values)
            facts.loaders += path;
    }
    co_return facts;
}

} // namespace inn::transfer
