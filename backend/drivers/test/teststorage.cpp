#include "backend/drivers/test/teststorage.h"

#include "backend/base/hostfiles.h"
#include "backend/base/imageheader.h"
#include "backend/base/translated.h"
#include "backend/config/domain/domainsummary.h"
#include "backend/drivers/test/xmltext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace inn::test {

using api::PoolAction;
using api::PoolState;

namespace {

constexpr Bytes kPoolCapacity = Bytes::gib(100);

Error storageError(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = 18; // VIR_FROM_STORAGE
    return error;
}

Bytes sizeAt(const Facts &facts, const char *path)
{
    const QString unit = facts.values.value(QLatin1String(path) + QLatin1String("/@unit"));
    return config::scaledSize(facts[path], unit, Bytes { 1 });
}

Result<> checkVolume(const Facts &facts)
{
    const QString name = facts["name"];
    if (facts.root != u"volume" || name.isEmpty()) {
        return storageError(ErrorCode::InvalidConfig,
            translated(QT_TRANSLATE_NOOP("inn::test", "The document is no volume with a name.")), 27);
    }
    if (name.contains(QLatin1Char('/'))) {
        return storageError(ErrorCode::InvalidConfig,
            translated(QT_TRANSLATE_NOOP("inn::test", "The name “%1” must not contain “/”.")).arg(name), 27);
    }
    return {};
}

} // namespace

void TestStorage::load(const std::vector<NodePool> &pools)
{
    for (const NodePool &pool : pools) {
        auto uuid = defineNow(pool.xml);
        if (!uuid)
            continue;
        std::ignore = performNow(*uuid, PoolAction::Start);
        for (const QByteArray &volume : pool.volumes)
            std::ignore = createVolumeNow(*uuid, volume, {}, {});
    }
}

std::vector<api::PoolInfoPtr> TestStorage::list() const
{
    std::vector<api::PoolInfoPtr> all;
    for (const Pool &pool : m_pools)
        all.push_back(std::make_shared<const api::PoolInfo>(pool.info));
    return all;
}

QFuture<Result<QByteArray>> TestStorage::xml(QUuid pool)
{
    return m_answers.give<QByteArray>(this, xmlNow(pool));
}

QFuture<Result<QUuid>> TestStorage::define(QByteArray xml)
{
    return m_answers.give<QUuid>(this, defineNow(xml));
}

QFuture<Result<>> TestStorage::perform(QUuid pool, PoolAction action)
{
    return m_answers.give<void>(this, performNow(pool, action));
}

QFuture<Result<>> TestStorage::setAutostart(QUuid pool, api::Autostart autostart)
{
    auto found = find(pool);
    if (!found)
        return m_answers.give<void>(this, found.error());
    (*found)->info.autostart = autostart == api::Autostart::On;
    publish(**found);
    return m_answers.give<void>(this, {});
}

QFuture<Result<std::vector<api::VolumeInfo>>> TestStorage::volumes(QUuid pool)
{
    auto found = findActive(pool);
    if (!found)
        return m_answers.give<std::vector<api::VolumeInfo>>(this, found.error());
    std::vector<api::VolumeInfo> all;
    for (const Volume &volume : (*found)->volumes)
        all.push_back(volume.info);
    return m_answers.give<std::vector<api::VolumeInfo>>(this, std::move(all));
}

QFuture<Result<QByteArray>> TestStorage::volumeXml(QString key)
{
    const Volume *volume = findVolume(key);
    if (!volume) {
        return m_answers.give<QByteArray>(this,
            storageError(ErrorCode::NotFound,
                translated(QT_TRANSLATE_NOOP("inn::test", "There is no volume “%1”.")).arg(key), 50));
    }
    return m_answers.give<QByteArray>(this, volume->xml);
}

QFuture<Result<api::VolumeInfo>> TestStorage::createVolume(QUuid pool, QByteArray xml, JobPtr job)
{
    return m_answers.give<api::VolumeInfo>(this, createVolumeNow(pool, xml, {}, job));
}

QFuture<Result<api::VolumeInfo>> TestStorage::createVolumeFrom(
    QUuid pool, QByteArray xml, QString sourcePath, JobPtr job)
{
    auto image = inspectNow(sourcePath);
    if (!image)
        return m_answers.give<api::VolumeInfo>(this, image.error());
    return m_answers.give<api::VolumeInfo>(this, createVolumeNow(pool, xml, image->virtualSize, job));
}

QFuture<Result<>> TestStorage::deleteVolume(QString key)
{
    return m_answers.give<void>(this, deleteVolumeNow(key));
}

QFuture<Result<api::ImageInfo>> TestStorage::inspectImage(QString path)
{
    return m_answers.give<api::ImageInfo>(this, inspectNow(path));
}

Result<TestStorage::Pool *> TestStorage::find(const QUuid &uuid)
{
    for (Pool &pool : m_pools) {
        if (pool.info.uuid == uuid)
            return &pool;
    }
    return storageError(ErrorCode::NotFound,
        translated(QT_TRANSLATE_NOOP("inn::test", "There is no storage pool with the UUID %1."))
            .arg(api::uuidText(uuid)),
        49);
}

Result<TestStorage::Pool *> TestStorage::findActive(const QUuid &uuid)
{
    TRY_ASSIGN(Pool * pool, find(uuid));
    if (pool->info.state != PoolState::Running) {
        return storageError(ErrorCode::InvalidState,
            translated(QT_TRANSLATE_NOOP("inn::test", "The storage pool “%1” is not active."))
                .arg(pool->info.name),
            55);
    }
    return pool;
}

TestStorage::Volume *TestStorage::findVolume(const QString &key, Pool **owner)
{
    for (Pool &pool : m_pools) {
        for (Volume &volume : pool.volumes) {
            if (volume.info.key != key)
                continue;
            if (owner)
                *owner = &pool;
            return &volume;
        }
    }
    return nullptr;
}

void TestStorage::publish(Pool &pool)
{
    Bytes used;
    for (const Volume &volume : pool.volumes)
        used = used + volume.info.allocation;
    pool.info.capacity = kPoolCapacity;
    pool.info.allocation = used;
    pool.info.available = { kPoolCapacity.count - qMin(used.count, kPoolCapacity.count) };
    Q_EMIT changed(std::make_shared<const api::PoolInfo>(pool.info));
}

Result<QUuid> TestStorage::defineNow(const QByteArray &xml)
{
    TRY_ASSIGN(const Facts facts, readFacts(xml));
    Pool wanted;
    wanted.xml = xml;
    wanted.info.name = facts["name"];
    wanted.info.type = facts["@type"];
    wanted.info.targetPath = facts["target/path"];
    wanted.info.uuid = QUuid::fromString(facts["uuid"]);
    if (facts.root != u"pool" || wanted.info.name.isEmpty() || wanted.info.type.isEmpty()) {
        return storageError(ErrorCode::InvalidConfig,
            translated(
                QT_TRANSLATE_NOOP("inn::test", "The document is no storage pool with a name and a type.")),
            27);
    }
    if (wanted.info.uuid.isNull()) {
        wanted.info.uuid = QUuid::createUuid();
        const QStringList after { QStringLiteral("name") };
        TRY_ASSIGN(
            wanted.xml, withChildText(xml, QStringLiteral("uuid"), api::uuidText(wanted.info.uuid), after));
    }
    for (const Pool &pool : m_pools) {
        if ((pool.info.name == wanted.info.name) != (pool.info.uuid == wanted.info.uuid)) {
            return storageError(ErrorCode::AlreadyExists,
                translated(
                    QT_TRANSLATE_NOOP("inn::test", "There is a storage pool “%1” already, with the UUID %2."))
                    .arg(pool.info.name, api::uuidText(pool.info.uuid)),
                9);
        }
    }
    for (Pool &pool : m_pools) {
        if (pool.info.uuid != wanted.info.uuid)
            continue;
        pool.xml = wanted.xml;
        pool.info.targetPath = wanted.info.targetPath;
        publish(pool);
        return pool.info.uuid;
    }
    m_pools.push_back(std::move(wanted));
    publish(m_pools.back());
    return m_pools.back().info.uuid;
}

Result<> TestStorage::performNow(const QUuid &uuid, PoolAction action)
{
    TRY_ASSIGN(Pool * pool, find(uuid));
    const bool needsActive = action == PoolAction::Stop || action == PoolAction::Refresh;
    const bool isActive = pool->info.state == PoolState::Running;
    if (needsActive != isActive) {
        const QString text = isActive
            ? translated(QT_TRANSLATE_NOOP("inn::test", "The storage pool “%1” is active."))
            : translated(QT_TRANSLATE_NOOP("inn::test", "The storage pool “%1” is not active."));
        return storageError(ErrorCode::InvalidState, text.arg(pool->info.name), 55);
    }
    switch (action) {
    case PoolAction::Build:
        tell(*pool, api::PoolEvent::Created);
        break;
    case PoolAction::Start:
        pool->info.state = PoolState::Running;
        tell(*pool, api::PoolEvent::Started);
        break;
    case PoolAction::Stop:
        pool->info.state = PoolState::Inactive;
        tell(*pool, api::PoolEvent::Stopped);
        break;
    case PoolAction::Refresh:
        Q_EMIT volumesChanged(uuid);
        Q_EMIT refreshed(uuid, pool->info.name);
        break;
    case PoolAction::DeleteStorage:
        pool->volumes.clear();
        tell(*pool, api::PoolEvent::Deleted);
        break;
    case PoolAction::Undefine:
        tell(*pool, api::PoolEvent::Undefined);
        std::erase_if(m_pools, [&](const Pool &one) { return one.info.uuid == uuid; });
        Q_EMIT removed(uuid);
        return {};
    }
    publish(*pool);
    return {};
}

Result<QByteArray> TestStorage::xmlNow(const QUuid &uuid)
{
    TRY_ASSIGN(Pool * pool, find(uuid));
    QByteArray xml = pool->xml;
    QStringList after { QStringLiteral("name"), QStringLiteral("uuid") };
    const std::pair<const char *, Bytes> sizes[] = { { "capacity", pool->info.capacity },
        { "allocation", pool->info.allocation }, { "available", pool->info.available } };
    for (const auto &[name, size] : sizes) {
        const QString element = QString::fromLatin1(name);
        TRY_ASSIGN(xml, withChildText(xml, element, QString::number(size.count), after));
        after.append(element);
    }
    return xml;
}

Result<api::VolumeInfo> TestStorage::createVolumeNow(
    const QUuid &uuid, const QByteArray &xml, Bytes atLeast, const JobPtr &job)
{
    TRY_ASSIGN(Pool * pool, findActive(uuid));
    TRY_ASSIGN(const Facts facts, readFacts(xml));
    TRY(checkVolume(facts));
    if (job && job->isCancelRequested())
        return detail::cancelledError();
    Volume volume;
    volume.xml = xml;
    api::VolumeInfo &info = volume.info;
    info.name = facts["name"];
    info.path = facts["target/path"];
    if (info.path.isEmpty())
        info.path = QStringLiteral("%1/%2").arg(pool->info.targetPath, info.name);
    info.key = facts["key"].isEmpty() ? info.path : facts["key"];
    info.type = QStringLiteral("file");
    info.format
        = facts["target/format/@type"].isEmpty() ? QStringLiteral("raw") : facts["target/format/@type"];
    info.capacity = qMax(sizeAt(facts, "capacity"), atLeast);
    info.allocation
        = facts.values.contains(QStringLiteral("allocation")) ? sizeAt(facts, "allocation") : info.capacity;
    info.backingPath = facts["backingStore/path"];
    const bool isTaken = std::any_of(pool->volumes.begin(), pool->volumes.end(),
        [&](const Volume &other) { return other.info.name == info.name || other.info.key == info.key; });
    if (isTaken) {
        return storageError(ErrorCode::AlreadyExists,
            translated(QT_TRANSLATE_NOOP("inn::test", "The storage pool “%1” has a volume “%2” already."))
                .arg(pool->info.name, info.name),
            9);
    }
    if (info.allocation > pool->info.available) {
        return storageError(ErrorCode::NoSpace,
            translated(
                QT_TRANSLATE_NOOP("inn::test", "The storage pool “%1” has no room for the volume “%2”."))
                .arg(pool->info.name, info.name),
            1);
    }
    if (job)
        job->report(1.0);
    const api::VolumeInfo result = info;
    pool->volumes.push_back(std::move(volume));
    publish(*pool);
    Q_EMIT volumesChanged(uuid);
    return result;
}

Result<> TestStorage::deleteVolumeNow(const QString &key)
{
    Pool *pool = nullptr;
    const Volume *volume = findVolume(key, &pool);
    if (!volume) {
        return storageError(ErrorCode::NotFound,
            translated(QT_TRANSLATE_NOOP("inn::test", "There is no volume “%1”.")).arg(key), 50);
    }
    TRY(findActive(pool->info.uuid));
    std::erase_if(pool->volumes, [&](const Volume &one) { return one.info.key == key; });
    publish(*pool);
    Q_EMIT volumesChanged(pool->info.uuid);
    return {};
}

// Volumes first; else a real file, of which only the head is looked at.
Result<api::ImageInfo> TestStorage::inspectNow(const QString &path)
{
    for (const Pool &pool : m_pools) {
        for (const Volume &volume : pool.volumes) {
            if (volume.info.path == path) {
                return api::ImageInfo { path, volume.info.format, volume.info.capacity,
                    volume.info.allocation, volume.info.backingPath };
            }
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = QFileInfo::exists(path) ? ErrorCode::Denied : ErrorCode::NotFound;
        return storageError(
            code, translated(QT_TRANSLATE_NOOP("inn::test", "The image “%1” cannot be read.")).arg(path), 38);
    }
    const ImageHeader header = readImageHeader(file.read(512));
    api::ImageInfo image { path, QStringLiteral("raw"), Bytes { quint64(file.size()) },
        Bytes { quint64(file.size()) }, {} };
    if (header.format != u"vpc" && !header.isText)
        image.format = header.format;
    if (image.format == u"qcow2" && !header.isCut)
        image.virtualSize = header.capacity;
    return image;
}

} // namespace inn::test
