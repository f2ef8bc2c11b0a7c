#pragma once

#include "backend/api/types.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

enum class PoolAction { Build, Start, Stop, Refresh, Undefine, DeleteStorage };

// VIR_STORAGE_POOL_EVENT_….
enum class PoolEvent { Defined = 0, Undefined, Started, Stopped, Created, Deleted };
// VIR_STORAGE_VOL_RESIZE_….
enum class VolumeResize { Allocate = 1, Delta = 2, Shrink = 4 };
Q_DECLARE_FLAGS(VolumeResizeFlags, VolumeResize)
// VIR_STORAGE_VOL_CREATE_….
enum class VolumeCreate { PreallocateMetadata = 1, Reflink = 2 };
Q_DECLARE_FLAGS(VolumeCreateFlags, VolumeCreate)
// VIR_STORAGE_VOL_WIPE_ALG_….
enum class WipeAlgorithm { Zero, Nnsa, Dod, Bsi, Gutmann, Schneier, Pfitzner7, Pfitzner33, Random, Trim };
inline constexpr int kWipeAlgorithmCount = 10;

// What part of a volume is copied to or from a file or pipe.
struct VolumeRange
{
    enum class Holes {
        Written, // as zeros
        Skipped, // where the other side is a file, or a pipe that fills one: stretches without data are left
                 // out
        Told, // the other side is a pipe in which they are announced; see backend/base/stretches.h
    };
    quint64 offset = 0; // of the volume
    quint64 length = 0; // 0: to the end
    Holes holes = Holes::Written;
};

// Storage pools and their volumes; lives in the backend thread.
class StoragePools : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual std::vector<PoolInfoPtr> list() const = 0;
    virtual QFuture<Result<QByteArray>> xml(QUuid pool) = 0;
    // What the next start takes up; xml() tells of an active pool how full it is too.
    virtual QFuture<Result<QByteArray>> definition(QUuid pool) { return xml(pool); }
    virtual QFuture<Result<QUuid>> define(QByteArray xml) = 0;
    // Starts a pool that is only what runs: it is gone when it is stopped.
    enum class BuildFirst { No, Yes };
    virtual QFuture<Result<QUuid>> create(QByteArray xml, BuildFirst build = BuildFirst::No);
    virtual QFuture<Result<>> perform(QUuid pool, PoolAction action) = 0;
    virtual QFuture<Result<>> setAutostart(QUuid pool, Autostart autostart) = 0;

    virtual QFuture<Result<std::vector<VolumeInfo>>> volumes(QUuid pool) = 0;
    virtual QFuture<Result<QByteArray>> volumeXml(QString key) = 0;
    // Creates a volume from its document; nothing is left when it fails or is cancelled.
    virtual QFuture<Result<VolumeInfo>> createVolume(QUuid pool, QByteArray xml, JobPtr job = {}) = 0;
    // Creates a volume with the content of the image at `sourcePath` (converted to the document's format).
    virtual QFuture<Result<VolumeInfo>> createVolumeFrom(
        QUuid pool, QByteArray xml, QString sourcePath, JobPtr job = {})
        = 0;
    virtual QFuture<Result<>> deleteVolume(QString key) = 0;
    // Writes into a volume what comes out of a file or pipe, until its end.
    virtual QFuture<Result<>> uploadVolume(
        QString key, FileDescriptor source, VolumeRange range, JobPtr job = {});
    // Writes a volume's bytes into a file or pipe.
    virtual QFuture<Result<>> downloadVolume(
        QString key, FileDescriptor target, VolumeRange range, JobPtr job = {});
    virtual QFuture<Result<>> resizeVolume(QString key, Bytes capacity, VolumeResizeFlags flags = {});
    // Overwrites a volume's bytes. An algorithm that the host lacks is Unsupported.
    virtual QFuture<Result<>> wipeVolume(QString key, WipeAlgorithm algorithm, JobPtr job = {});
    // Creates a volume from its document, with the content of another volume.
    virtual QFuture<Result<VolumeInfo>> cloneVolume(
        QUuid pool, QByteArray xml, QString sourceKey, VolumeCreateFlags flags = {}, JobPtr job = {});
    virtual QFuture<Result<QByteArray>> capabilities(); // libvirt's <storagepoolCapabilities> document
    // Looks at an image, in a pool or not. Errors: NotFound, Denied, InvalidConfig (not an image,
    // truncated…).
    virtual QFuture<Result<ImageInfo>> inspectImage(QString path) = 0;

Q_SIGNALS:
    void changed(const inn::api::PoolInfoPtr &pool);
    void removed(const QUuid &pool);
    void volumesChanged(const QUuid &pool);
    // `event` is a PoolEvent, as libvirt's clients hear it.
    void lifecycle(const QUuid &pool, const QString &name, int event, int detail);
    void refreshed(const QUuid &pool, const QString &name);
};

} // namespace inn::api

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::VolumeResizeFlags)
Q_DECLARE_OPERATORS_FOR_FLAGS(inn::api::VolumeCreateFlags)
