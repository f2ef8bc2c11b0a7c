#pragma once

#include "backend/api/types.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <QObject>

namespace inn::api {

enum class PoolAction { Build, Start, Stop, Refresh, Undefine, DeleteStorage };

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
    // Looks at an image, in a pool or not. Errors: NotFound, Denied, InvalidConfig (not an image,
    // truncated…).
    virtual QFuture<Result<ImageInfo>> inspectImage(QString path) = 0;

Q_SIGNALS:
    void changed(const inn::api::PoolInfoPtr &pool);
    void removed(const QUuid &pool);
    void volumesChanged(const QUuid &pool);
};

} // namespace inn::api
