#include "backend/drivers/storage/storagedriver.h"

#include "backend/base/background.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/storage/imagecommands.h"
#include "backend/drivers/storage/imageprobe.h"
#include "backend/drivers/storage/volumeencryption.h"
#include "backend/xml/firsterror.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace inn::storage {

namespace {

constexpr int kAttempts = 20;
const QLatin1String kCouldNotMeasure("Unable to get accurate CPU usage");

// libvirt's virErrorNumber for pools and volumes.
constexpr int kNoPool = 49, kNoVolume = 50, kVolumeExists = 90, kStorageDomain = 18, kOperationInvalid = 55;
constexpr auto kPartSuffix = ".inn-part";

Error storageError(ErrorCode code, const QString &message, int libvirtCode = 0)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kStorageDomain;
    return error;
}

// Runs `work` in a pool thread.
template<class T, class F>
QFuture<Result<T>> inPool(F work)
{
    return runIn<T>(*QThreadPool::globalInstance(), std::move(work));
}

// qemu-img -p prints "    (12.34/100%)\r".
void reportProgress(const JobPtr &job, const QByteArray &output)
{
    static const QRegularExpression pattern(QStringLiteral("\\((\\d+\\.\\d+)/100%\\)"));
    auto matches = pattern.globalMatch(QString::fromLatin1(output));
    double percent = -1;
    while (matches.hasNext())
        percent = matches.next().captured(1).toDouble();
    if (job && percent >= 0)
        job->report(percent / 100.0);
}

Result<> refusal(const xml::Issues &issues, const QString &object)
{
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return storageError(ErrorCode::InvalidConfig, object + u' ' + error->message, error->libvirtCode);
    return {};
}

// What writeFileAtomically() had not renamed yet when a run before us was killed.
void removeUnfinished(QDir folder)
{
    const QStringList names = folder.entryList({ QStringLiteral("*.xml.??????") }, QDir::Files);
    for (const QString &name : names) {
        if (!name.endsWith(QStringLiteral(".xml"))) // the definition of a pool with a name like that
            folder.remove(name);
    }
}

} // namespace

StorageDriver::StorageDriver(Folders folders, std::unique_ptr<CommandRunner> runner, QObject *parent)
    : StoragePools(parent)
    , m_folders(std::move(folders))
    , m_runner(std::move(runner))
{
}

StorageDriver::~StorageDriver() = default;

QString StorageDriver::definitionPath(const QString &name) const
{
    return m_folders.definitions + u'/' + name + QStringLiteral(".xml");
}

QString StorageDriver::autostartPath(const QString &name) const
{
    return m_folders.definitions + QStringLiteral("/autostart/") + name + QStringLiteral(".xml");
}

Result<> StorageDriver::load()
{
    TRY(ensureFolder(m_folders.definitions + QStringLiteral("/autostart")));
    const QDir folder(m_folders.definitions);
    removeUnfinished(folder);
    removeUnfinished(QDir(folder.filePath(QStringLiteral("autostart"))));
    const QStringList files = folder.entryList({ QStringLiteral("*.xml") }, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        QFile file(folder.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly)) {
            m_problems.append(translated("The pool definition “%1” could not be read.").arg(file.fileName()));
            continue;
        }
        auto config = config::readPool(file.read(1 << 20));
        if (!config || !config->uuid || !config->name) {
            m_problems.append(translated("The pool definition “%1” is damaged.").arg(file.fileName()));
            continue;
        }
        DirectoryPool pool { std::move(*config) };
        pool.autostart = QFile::exists(autostartPath(pool.name()));
        m_pools.insert_or_assign(pool.uuid(), std::move(pool));
    }
    if (m_pools.empty() && m_problems.isEmpty())
        TRY(defineDefault());
    for (auto &[uuid, pool] : m_pools) {
        if (!pool.autostart)
            continue;
        if (auto started = start(pool); !started)
            m_problems.append(started.error().message);
    }
    return {};
}

Result<> StorageDriver::defineDefault()
{
    TRY(ensureFolder(m_folders.images, 0711));
    DirectoryPool pool;
    pool.config.type = QStringLiteral("dir");
    pool.config.name = QStringLiteral("default");
    pool.config.uuid = QUuid::createUuid();
    pool.config.targetPath = m_folders.images;
    pool.autostart = true;
    // The mark first: ended between the two we begin anew next time, not with a pool that stays inactive.
    TRY(writeFileAtomically(autostartPath(pool.name()), "", Durability::Durable, 0600));
    TRY(store(pool));
    m_pools.emplace(pool.uuid(), std::move(pool));
    return {};
}

Result<> StorageDriver::store(const DirectoryPool &pool)
{
    return writeFileAtomically(definitionPath(pool.name()), config::writePool(pool.config));
}

Result<DirectoryPool *> StorageDriver::find(const QUuid &pool)
{
    const auto found = m_pools.find(pool);
    if (found == m_pools.end()) {
        return storageError(ErrorCode::NotFound,
            translated("There is no storage pool with the UUID %1.").arg(api::uuidText(pool)), kNoPool);
    }
    return &found->second;
}

Result<DirectoryPool *> StorageDriver::findActive(const QUuid &pool)
{
    TRY_ASSIGN(DirectoryPool * found, find(pool));
    if (!found->active) {
        return storageError(ErrorCode::InvalidState,
            translated("The storage pool “%1” is not active; start it first.").arg(found->name()),
            kOperationInvalid);
    }
    return found;
}

void StorageDriver::tell(const DirectoryPool &pool, api::PoolEvent event)
{
    Q_EMIT lifecycle(pool.uuid(), pool.name(), int(event), 0);
}

void StorageDriver::announce(const DirectoryPool &pool)
{
    Q_EMIT changed(std::make_shared<const api::PoolInfo>(pool.info()));
}

std::vector<api::PoolInfoPtr> StorageDriver::list() const
{
    std::vector<api::PoolInfoPtr> pools;
    for (const auto &[uuid, pool] : m_pools)
        pools.push_back(std::make_shared<const api::PoolInfo>(pool.info()));
    return pools;
}

QFuture<Result<QByteArray>> StorageDriver::xml(QUuid pool)
{
    auto found = find(pool);
    if (!found)
        return ready<QByteArray>(found.error());
    return ready<QByteArray>((*found)->xml());
}

QFuture<Result<QByteArray>> StorageDriver::definition(QUuid pool)
{
    auto found = find(pool);
    if (!found)
        return ready<QByteArray>(found.error());
    return ready<QByteArray>(config::writePool((*found)->config));
}

Result<config::PoolConfig> StorageDriver::readAsked(const QByteArray &xml) const
{
    xml::Issues issues;
    TRY_ASSIGN(config::PoolConfig config, config::readPool(xml, &issues));
    const xml::Issues rules = config::checkPool(config);
    issues.insert(issues.end(), rules.begin(), rules.end());
    const QString name = config.name.value_or(QString());
    TRY(refusal(issues, translated("The storage pool “%1” cannot be defined:").arg(name)));
    if (config.type != QStringLiteral("dir")) {
        return storageError(ErrorCode::Unsupported,
            translated("The storage pool “%1” has the type “%2”; only “dir” is possible here.")
                .arg(name, config.type.value_or(QString())),
            67);
    }
    if (const QString problem = volumeNameProblem(name); !problem.isEmpty())
        return storageError(ErrorCode::InvalidConfig, problem);
    if (!config.targetPath->startsWith(u'/')) {
        return storageError(ErrorCode::InvalidConfig,
            translated("The storage pool “%1” cannot be defined: its target path “%2” is not absolute.")
                .arg(name, *config.targetPath));
    }
    if (!config.uuid)
        config.uuid = QUuid::createUuid();
    for (const auto &[uuid, other] : m_pools) {
        if ((uuid == *config.uuid) != (other.name() == name)) {
            return storageError(ErrorCode::AlreadyExists,
                translated("A storage pool “%1” with the UUID %2 exists already.")
                    .arg(other.name(), api::uuidText(uuid)),
                9);
        }
    }
    return config;
}

QFuture<Result<QUuid>> StorageDriver::define(QByteArray xml)
{
    const auto answer = [this, &xml]() -> Result<QUuid> {
        TRY_ASSIGN(const config::PoolConfig config, readAsked(xml));
        DirectoryPool &pool = m_pools[*config.uuid];
        DirectoryPool changedPool = pool;
        changedPool.config = config;
        changedPool.persistent = true;
        if (auto stored = store(changedPool); !stored) {
            if (pool.name().isEmpty())
                m_pools.erase(*config.uuid);
            return stored.error();
        }
        pool = std::move(changedPool);
        announce(pool);
        tell(pool, api::PoolEvent::Defined);
        return *config.uuid;
    };
    return ready<QUuid>(answer());
}

Result<> StorageDriver::start(DirectoryPool &pool)
{
    if (pool.active) {
        return storageError(ErrorCode::InvalidState,
            translated("The storage pool “%1” is already active.").arg(pool.name()), kOperationInvalid);
    }
    QDir folder(pool.folder());
    if (!folder.exists()) {
        return storageError(ErrorCode::NotFound,
            translated("The storage pool “%1” cannot start: there is no folder “%2”.")
                .arg(pool.name(), pool.folder()),
            38);
    }
    // What a run before us left unfinished: nobody else writes here, the core's root is locked.
    const auto left = folder.entryList(
        { QStringLiteral(".*") + QLatin1String(kPartSuffix) }, QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString &name : left)
        folder.remove(name);
    pool.active = true;
    return {};
}

Result<> StorageDriver::undefine(DirectoryPool &pool)
{
    if (pool.active) {
        return storageError(ErrorCode::InvalidState,
            translated("The storage pool “%1” is active; stop it first.").arg(pool.name()),
            kOperationInvalid);
    }
    TRY(removeFileDurably(autostartPath(pool.name())));
    TRY(removeFileDurably(definitionPath(pool.name())));
    const QUuid uuid = pool.uuid();
    tell(pool, api::PoolEvent::Undefined);
    m_pools.erase(uuid);
    Q_EMIT removed(uuid);
    return {};
}

QFuture<Result<>> StorageDriver::perform(QUuid pool, api::PoolAction action)
{
    const auto answer = [this, pool, action]() -> Result<> {
        TRY_ASSIGN(DirectoryPool * found, find(pool));
        switch (action) {
        case api::PoolAction::Build:
            TRY(ensureFolder(found->folder(), 0711));
            tell(*found, api::PoolEvent::Created);
            break;
        case api::PoolAction::Start:
            TRY(start(*found));
            tell(*found, api::PoolEvent::Started);
            break;
        case api::PoolAction::Stop:
            return stop(*found);
        case api::PoolAction::Refresh:
            TRY(findActive(pool));
            Q_EMIT volumesChanged(pool);
            Q_EMIT refreshed(pool, found->name());
            break;
        case api::PoolAction::Undefine:
            return undefine(*found);
        case api::PoolAction::DeleteStorage:
            if (found->active) {
                return storageError(ErrorCode::InvalidState,
                    translated("The storage pool “%1” is active; stop it first.").arg(found->name()),
                    kOperationInvalid);
            }
            if (!QDir().rmdir(found->folder())) {
                return storageError(ErrorCode::Io,
                    translated("The folder “%1” could not be deleted; it must be empty.")
                        .arg(found->folder()),
                    38);
            }
            tell(*found, api::PoolEvent::Deleted);
            break;
        }
        announce(*found);
        return {};
    };
    return ready<void>(answer());
}

QFuture<Result<>> StorageDriver::setAutostart(QUuid pool, api::Autostart autostart)
{
    const auto answer = [this, pool, autostart]() -> Result<> {
        TRY_ASSIGN(DirectoryPool * found, find(pool));
        if (!found->persistent) {
            return storageError(ErrorCode::InvalidState,
                translated("The storage pool “%1” cannot start with the host: it has no definition.")
                    .arg(found->name()),
                kOperationInvalid);
        }
        const QString mark = autostartPath(found->name());
        TRY(autostart == api::Autostart::On ? writeFileAtomically(mark, "") : removeFileDurably(mark));
        found->autostart = autostart == api::Autostart::On;
        announce(*found);
        return {};
    };
    return ready<void>(answer());
}

QFuture<Result<std::vector<api::VolumeInfo>>> StorageDriver::volumes(QUuid pool)
{
    auto found = findActive(pool);
    if (!found)
        co_return found.error();
    const QString folder = (*found)->folder();
    const auto scan = [folder]() -> Result<std::vector<api::VolumeInfo>> { return scanFolder(folder); };
    auto scanned = co_await inPool<std::vector<api::VolumeInfo>>(scan);
    if (!scanned)
        co_return scanned.error();
    for (api::VolumeInfo &volume : *scanned) {
        if (volume.capacity.count != 0 || volume.format == QStringLiteral("raw"))
            continue;
        auto inspected = co_await inspectImage(volume.path);
        if (inspected)
            volume.capacity = inspected->virtualSize;
    }
    co_return std::move(*scanned);
}

QFuture<Result<QByteArray>> StorageDriver::volumeXml(QString key)
{
    auto volume = volumeOf(key);
    if (!volume) {
        Error error = volume.error();
        error.libvirtCode = kNoVolume;
        return ready<QByteArray>(error);
    }
    return ready<QByteArray>(storage::volumeXml(*volume));
}

Result<StorageDriver::NewVolume> StorageDriver::plan(const QUuid &pool, const QByteArray &xml)
{
    TRY_ASSIGN(DirectoryPool * found, findActive(pool));
    xml::Issues issues;
    TRY_ASSIGN(config::VolumeConfig config, config::readVolume(xml, &issues));
    const xml::Issues rules = config::checkVolume(config);
    issues.insert(issues.end(), rules.begin(), rules.end());
    const QString name = config.name.value_or(QString());
    TRY(refusal(issues, translated("The volume “%1” cannot be created:").arg(name)));
    if (const QString problem = volumeNameProblem(name); !problem.isEmpty())
        return storageError(ErrorCode::InvalidConfig, problem);
    NewVolume volume { std::move(config), pool, found->folder() + u'/' + name, {}, {} };
    volume.partPath = found->folder() + QStringLiteral("/.") + name + QLatin1String(kPartSuffix);
    volume.format = volume.config.format.value_or(QStringLiteral("raw"));
    if (QFile::exists(volume.finalPath)) {
        return storageError(ErrorCode::AlreadyExists,
            translated("The storage pool “%1” has a volume “%2” already.").arg(found->name(), name),
            kVolumeExists);
    }
    if (QFile::exists(volume.partPath)) {
        return storageError(ErrorCode::Busy,
            translated("The volume “%1” is being created already.").arg(name), kVolumeExists);
    }
    return volume;
}

// The complete file gets its name, unless somebody took it meanwhile.
Result<api::VolumeInfo> StorageDriver::finish(const NewVolume &volume)
{
    const QByteArray from = QFile::encodeName(volume.partPath);
    const QByteArray to = QFile::encodeName(volume.finalPath);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) != 0) {
        const int number = errno;
        QFile::remove(volume.partPath);
        return systemError(number, translated("The volume “%1” could not be created.").arg(volume.finalPath));
    }
    TRY_ASSIGN(api::VolumeInfo created, volumeOf(volume.finalPath));
    if (volume.config.capacity)
        created.capacity = *volume.config.capacity;
    // The pool may have gone while the image was made.
    if (auto pool = find(volume.pool)) {
        Q_EMIT volumesChanged(volume.pool);
        announce(**pool);
    }
    return created;
}

QFuture<Result<api::VolumeInfo>> StorageDriver::createVolume(QUuid pool, QByteArray xml, JobPtr job)
{
    auto planned = plan(pool, xml);
    if (!planned)
        co_return planned.error();
    const NewVolume volume = *planned;
    const quint64 capacity = volume.config.capacity.value_or(Bytes {}).count;
    const quint64 allocation
        = volume.config.allocation
              .value_or(volume.format == QStringLiteral("raw") ? volume.config.capacity.value_or(Bytes {})
                                                               : Bytes {})
              .count;
    const bool allocated = allocation >= capacity && capacity > 0 && allocation > 0;
    const api::PoolInfo info = m_pools[pool].info();
    const Bytes available = info.available;
    if (allocated && capacity > available.count) {
        co_return storageError(ErrorCode::NoSpace,
            translated("The volume “%1” needs %2, but the storage pool “%3” has only %4 left.")
                .arg(*volume.config.name, Bytes { capacity }.toString(), info.name, available.toString()),
            38);
    }
    CO_TRY_ASSIGN(
        const PassphraseFile passphrase, preparePassphrase(volume.config, volume.partPath, m_secrets));
    CommandSpec spec = createImage(
        volume.config, volume.partPath, allocated ? Preallocation::Full : Preallocation::Sparse);
    encryptWith(spec, volume.config, passphrase);
    auto made = co_await makeImage(spec, job);
    if (!made) {
        QFile::remove(volume.partPath);
        co_return made.error().wrapped(
            translated("The volume “%1” could not be created.").arg(*volume.config.name));
    }
    co_return finish(volume);
}

// LUKS: qemu-img measures how fast the processor hashes, and gives up when others keep it from that.
QFuture<Result<QByteArray>> StorageDriver::makeImage(CommandSpec spec, JobPtr job)
{
    for (int attempt = 1;; ++attempt) {
        auto made = co_await m_runner->output(spec, job);
        if (made || attempt == kAttempts || !made.error().details.contains(kCouldNotMeasure))
            co_return made;
    }
}

QFuture<Result<api::VolumeInfo>> StorageDriver::createVolumeFrom(
    QUuid pool, QByteArray xml, QString sourcePath, JobPtr job)
{
    auto planned = plan(pool, xml);
    if (!planned)
        co_return planned.error();
    const NewVolume volume = *planned;
    if (volume.config.encryption) {
        co_return storageError(ErrorCode::Unsupported,
            translated("The volume “%1” is to be encrypted, which copies are not; create it empty.")
                .arg(*volume.config.name),
            3);
    }
    const api::PoolInfo info = m_pools[pool].info();
    const Bytes available = info.available;
    auto source = co_await inspectImage(sourcePath);
    if (!source)
        co_return source.error();
    if (source->actualSize > available) {
        co_return storageError(ErrorCode::NoSpace,
            translated("A copy of “%1” needs %2, but the storage pool “%3” has only %4 left.")
                .arg(sourcePath, source->actualSize.toString(), info.name, available.toString()),
            38);
    }
    const CommandSpec spec = convertImage(sourcePath, source->format, volume.partPath, volume.format);
    const auto watch = [job](const QByteArray &piece) { reportProgress(job, piece); };
    auto copied = co_await m_runner->run(spec, job, watch);
    if (copied && copied->exitCode == 0 && volume.config.capacity
        && *volume.config.capacity > source->virtualSize) {
        const CommandSpec grow = resizeImage(volume.partPath, volume.format, *volume.config.capacity);
        copied = co_await m_runner->run(grow, job);
    }
    if (copied && copied->exitCode == 0)
        co_return finish(volume);
    QFile::remove(volume.partPath);
    const QString message
        = translated("The image “%1” could not be copied to “%2”.").arg(sourcePath, volume.finalPath);
    if (!copied)
        co_return copied.error().wrapped(message);
    co_return Error { ErrorCode::Io, message, QString::fromLocal8Bit(copied->standardError) };
}

QFuture<Result<>> StorageDriver::deleteVolume(QString key)
{
    const auto answer = [this, &key]() -> Result<> {
        const QFileInfo file(key);
        if (!file.exists() && !file.isSymLink())
            return storageError(
                ErrorCode::NotFound, translated("There is no volume “%1”.").arg(key), kNoVolume);
        if (!file.isFile() && !file.isSymLink()) {
            return storageError(
                ErrorCode::Unsupported, translated("“%1” is not a file and is not deleted.").arg(key), 3);
        }
        TRY(removeFileDurably(key));
        for (const auto &[uuid, pool] : m_pools) {
            if (pool.active && QDir(pool.folder()) == file.absoluteDir()) {
                Q_EMIT volumesChanged(uuid);
                announce(pool);
            }
        }
        return {};
    };
    return ready<void>(answer());
}

QFuture<Result<api::ImageInfo>> StorageDriver::inspectImage(QString path)
{
    const auto probe = [path] { return probeImage(path); };
    auto probed = co_await inPool<ProbedImage>(probe);
    if (!probed)
        co_return probed.error();
    if (probed->isTruncated) {
        co_return storageError(ErrorCode::InvalidConfig,
            translated(
                "The image “%1” is incomplete: the file is shorter than its header says. Copy or download it "
                "again.")
                .arg(path),
            38);
    }
    api::ImageInfo info;
    info.path = path;
    info.format = probed->format;
    info.virtualSize = probed->capacity;
    info.actualSize = probed->allocation;
    info.backingPath = probed->backingPath;
    if (probed->format == QStringLiteral("iso") || probed->format == QStringLiteral("raw")) {
        info.format = QStringLiteral("raw");
        co_return info;
    }
    const CommandSpec spec = describeImage(path, probed->format);
    auto output = co_await m_runner->output(spec);
    if (!output) {
        co_return Error { ErrorCode::InvalidConfig,
            translated("The image “%1” is damaged or not a usable %2 image.").arg(path, probed->format),
            output.error().fullText() };
    }
    const QJsonObject json = QJsonDocument::fromJson(*output).object();
    info.virtualSize = { quint64(json.value(QStringLiteral("virtual-size")).toDouble()) };
    info.actualSize = { quint64(json.value(QStringLiteral("actual-size")).toDouble()) };
    info.encrypted = json.value(QStringLiteral("encrypted")).toBool();
    co_return info;
}

} // namespace inn::storage
