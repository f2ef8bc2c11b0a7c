#include "backend/drivers/libvirt/storagecalls.h"

#include "backend/base/imageheader.h"
#include "backend/base/translated.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/drivers/libvirt/objects.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <libvirt/virterror.h>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace inn::libvirt {

using api::PoolAction;

namespace {

const char *failureOf(PoolAction action)
{
    switch (action) {
    case PoolAction::Build:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The storage pool “%1” could not be built.");
    case PoolAction::Start:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The storage pool “%1” could not be started.");
    case PoolAction::Stop:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The storage pool “%1” could not be stopped.");
    case PoolAction::Refresh:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The storage pool “%1” could not be read again.");
    case PoolAction::Undefine:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The storage pool “%1” could not be removed.");
    case PoolAction::DeleteStorage:
        return QT_TRANSLATE_NOOP("inn::libvirt", "The storage of the pool “%1” could not be deleted.");
    }
    return "";
}

int call(virStoragePoolPtr pool, PoolAction action)
{
    switch (action) {
    case PoolAction::Build:
        return virStoragePoolBuild(pool, 0);
    case PoolAction::Start:
        return virStoragePoolCreate(pool, 0);
    case PoolAction::Stop:
        return virStoragePoolDestroy(pool);
    case PoolAction::Refresh:
        return virStoragePoolRefresh(pool, 0);
    case PoolAction::Undefine:
        return virStoragePoolUndefine(pool);
    case PoolAction::DeleteStorage:
        return virStoragePoolDelete(pool, 0);
    }
    return -1;
}

QString volumeFailure()
{
    return translated(QT_TRANSLATE_NOOP("inn::libvirt", "The volume could not be created."));
}

// Reports, while one thread blocks in the copy, how much of the new volume is there.
class CopyWatch
{
public:
    CopyWatch(virStoragePoolPtr pool, QString name, quint64 total, JobPtr job)
    {
        if (!job || total == 0)
            return;
        virStoragePoolRef(pool);
        m_thread = std::thread([this, pool = PoolHandle(pool), name = std::move(name), total,
                                   job = std::move(job)] {
            while (!m_isDone.wait_for(std::chrono::milliseconds(500))) {
                const VolumeHandle volume(virStorageVolLookupByName(pool.get(), name.toUtf8().constData()));
                virStorageVolInfo info {};
                if (volume && virStorageVolGetInfo(volume.get(), &info) == 0)
                    job->report(qMin(1.0, double(info.allocation) / double(total)));
            }
        });
    }
    ~CopyWatch()
    {
        m_isDone.set();
        if (m_thread.joinable())
            m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(CopyWatch)

private:
    class Flag
    {
    public:
        void set()
        {
            const std::lock_guard lock(m_mutex);
            m_isSet = true;
            m_changed.notify_all();
        }
        bool wait_for(std::chrono::milliseconds time)
        {
            std::unique_lock lock(m_mutex);
            return m_changed.wait_for(lock, time, [this] { return m_isSet; });
        }

    private:
        std::mutex m_mutex;
        std::condition_variable m_changed;
        bool m_isSet = false;
    };
    Flag m_isDone;
    std::thread m_thread;
};

// A volume that is deleted again unless it is kept.
class NewVolume
{
public:
    explicit NewVolume(VolumeHandle volume)
        : m_volume(std::move(volume))
    {
    }
    ~NewVolume()
    {
        if (m_volume && !m_isKept)
            virStorageVolDelete(m_volume.get(), 0);
    }
    Q_DISABLE_COPY_MOVE(NewVolume)
    [[nodiscard]] virStorageVolPtr get() const { return m_volume.get(); }
    void keep() { m_isKept = true; }

private:
    VolumeHandle m_volume;
    bool m_isKept = false;
};

Result<> sendAll(virStreamPtr stream, QFile &file, const JobPtr &job)
{
    QByteArray buffer(256 << 10, Qt::Uninitialized);
    const double total = double(qMax<qint64>(1, file.size()));
    double sent = 0;
    while (true) {
        if (job && job->isCancelRequested())
            return detail::cancelledError();
        const qint64 count = file.read(buffer.data(), buffer.size());
        if (count < 0)
            return Error { ErrorCode::Io, volumeFailure(), file.errorString() };
        if (count == 0)
            return {};
        for (qint64 done = 0; done < count;) {
            const int written = virStreamSend(stream, buffer.constData() + done, size_t(count - done));
            if (written < 0)
                return lastError(volumeFailure());
            done += written;
        }
        sent += double(count);
        if (job)
            job->report(sent / total);
    }
}

Result<api::VolumeInfo> upload(
    virStoragePoolPtr pool, const QByteArray &xml, const QString &sourcePath, const JobPtr &job)
{
    TRY_ASSIGN(const api::ImageInfo image, inspectFile(sourcePath));
    TRY_ASSIGN(config::VolumeConfig wanted, config::readVolume(xml));
    const QString format = wanted.format.value_or(QStringLiteral("raw"));
    if (format != image.format && !(format == u"iso" && image.format == u"raw")) {
        return Error { ErrorCode::Unsupported,
            translated(QT_TRANSLATE_NOOP("inn::libvirt",
                           "“%1” is a %2 image and cannot become %3 on its way to the host; choose %2."))
                .arg(sourcePath, image.format, format) };
    }
    wanted.capacity = qMax(wanted.capacity.value_or(Bytes {}), image.virtualSize);
    QFile file(sourcePath);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Denied, volumeFailure(), file.errorString() };
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    NewVolume volume(VolumeHandle(virStorageVolCreateXML(pool, config::writeVolume(wanted).constData(), 0)));
    if (!volume.get())
        return lastError(volumeFailure(), Purpose::Definition);
    const StreamHandle stream(virStreamNew(virStoragePoolGetConnect(pool), 0));
    if (!stream || virStorageVolUpload(volume.get(), stream.get(), 0, quint64(file.size()), 0) != 0)
        return lastError(volumeFailure());
    if (auto sent = sendAll(stream.get(), file, job); !sent) {
        virStreamAbort(stream.get());
        return sent.error();
    }
    if (virStreamFinish(stream.get()) != 0)
        return lastError(volumeFailure());
    virStoragePoolRefresh(pool, 0);
    TRY_ASSIGN(auto info, volumeInfo(volume.get()));
    volume.keep();
    return info;
}

} // namespace

Result<PoolHandle> findPool(virConnectPtr connection, const QUuid &uuid)
{
    PoolHandle pool(virStoragePoolLookupByUUIDString(connection, api::uuidText(uuid).toLatin1().constData()));
    if (!pool) {
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "There is no storage pool with the UUID %1."))
                .arg(api::uuidText(uuid)));
    }
    return pool;
}

Result<VolumeHandle> findVolume(virConnectPtr connection, const QString &key)
{
    VolumeHandle volume(virStorageVolLookupByKey(connection, key.toUtf8().constData()));
    if (!volume)
        return lastError(translated(QT_TRANSLATE_NOOP("inn::libvirt", "There is no volume “%1”.")).arg(key));
    return volume;
}

Result<> performPoolAction(virStoragePoolPtr pool, PoolAction action, const QString &name)
{
    if (call(pool, action) == 0)
        return {};
    return lastError(translated(failureOf(action)).arg(name));
}

Result<api::VolumeInfo> volumeInfo(virStorageVolPtr volume)
{
    const QString name = QString::fromUtf8(virStorageVolGetName(volume));
    const CString text(virStorageVolGetXMLDesc(volume, 0));
    if (!text)
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The volume “%1” cannot be read.")).arg(name));
    TRY_ASSIGN(const config::VolumeConfig config, config::readVolume(QByteArray(text.get())));
    api::VolumeInfo info;
    info.key = QString::fromUtf8(virStorageVolGetKey(volume));
    info.name = name;
    info.path = config.targetPath.value_or(QString());
    info.type = config.type.value_or(QStringLiteral("file"));
    info.format = config.format.value_or(QStringLiteral("raw"));
    info.capacity = config.capacity.value_or(Bytes {});
    info.allocation = config.allocation.value_or(Bytes {});
    info.backingPath = config.backingPath.value_or(QString());
    return info;
}

Result<std::vector<api::VolumeInfo>> listVolumes(virStoragePoolPtr pool)
{
    const QString name = QString::fromUtf8(virStoragePoolGetName(pool));
    const QString failure
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "The volumes of “%1” cannot be listed.")).arg(name);
    TRY_ASSIGN(const auto volumes, listAll<VolumeHandle>(virStoragePoolListAllVolumes, pool, failure));
    std::vector<api::VolumeInfo> all;
    all.reserve(volumes.size());
    for (const VolumeHandle &volume : volumes) {
        // One may go while they are read.
        if (auto info = volumeInfo(volume.get()))
            all.push_back(std::move(*info));
    }
    return all;
}

Result<api::VolumeInfo> createVolume(virStoragePoolPtr pool, const QByteArray &xml)
{
    const VolumeHandle volume(virStorageVolCreateXML(pool, xml.constData(), 0));
    if (!volume)
        return lastError(volumeFailure(), Purpose::Definition);
    return volumeInfo(volume.get());
}

Result<api::VolumeInfo> createVolumeFrom(
    virStoragePoolPtr pool, const QByteArray &xml, const QString &sourcePath, const JobPtr &job)
{
    const VolumeHandle source(
        virStorageVolLookupByPath(virStoragePoolGetConnect(pool), sourcePath.toUtf8().constData()));
    if (!source)
        return upload(pool, xml, sourcePath, job);
    virStorageVolInfo size {};
    virStorageVolGetInfo(source.get(), &size);
    TRY_ASSIGN(config::VolumeConfig wanted, config::readVolume(xml));
    wanted.capacity = qMax(wanted.capacity.value_or(Bytes {}), Bytes { size.capacity });
    const CopyWatch watch(pool, wanted.name.value_or(QString()), size.allocation, job);
    const VolumeHandle volume(
        virStorageVolCreateXMLFrom(pool, config::writeVolume(wanted).constData(), source.get(), 0));
    if (!volume)
        return lastError(volumeFailure(), Purpose::Definition);
    return volumeInfo(volume.get());
}

Result<api::ImageInfo> inspectImage(virConnectPtr connection, const QString &path, const QUrl &uri)
{
    const VolumeHandle volume(virStorageVolLookupByPath(connection, path.toUtf8().constData()));
    if (volume) {
        TRY_ASSIGN(const api::VolumeInfo info, volumeInfo(volume.get()));
        return api::ImageInfo { path, info.format, info.capacity, info.allocation, info.backingPath };
    }
    if (uri.host().isEmpty())
        return inspectFile(path);
    return Error { ErrorCode::NotFound,
        translated(QT_TRANSLATE_NOOP(
                       "inn::libvirt", "“%1” lies in no storage pool of “%2”; make its folder a pool first."))
            .arg(path, uri.host()) };
}

Result<api::ImageInfo> inspectFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error { QFileInfo::exists(path) ? ErrorCode::Denied : ErrorCode::NotFound,
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The image “%1” cannot be read.")).arg(path),
            file.errorString() };
    }
    const ImageHeader header = readImageHeader(file.read(512));
    api::ImageInfo image { path, QStringLiteral("raw"), Bytes { quint64(file.size()) },
        Bytes { quint64(file.size()) }, {} };
    if (header.format != u"vpc" && !header.isText)
        image.format = header.format;
    if (image.format == u"qcow2" && !header.isCut) {
        image.virtualSize = header.capacity;
        image.encrypted = header.isEncrypted;
    }
    return image;
}

} // namespace inn::libvirt
