#include "backend/api/storagepools.h"

#include "backend/api/unsupported.h"

namespace inn::api {

QFuture<Result<QUuid>> StoragePools::create(QByteArray, BuildFirst)
{
    return unsupportedHere<QUuid>();
}

QFuture<Result<QByteArray>> StoragePools::capabilities()
{
    return unsupportedHere<QByteArray>();
}

QFuture<Result<>> StoragePools::uploadVolume(QString, FileDescriptor, VolumeRange, JobPtr)
{
    return unsupportedHere<void>();
}

QFuture<Result<>> StoragePools::downloadVolume(QString, FileDescriptor, VolumeRange, JobPtr)
{
    return unsupportedHere<void>();
}

QFuture<Result<>> StoragePools::resizeVolume(QString, Bytes, VolumeResizeFlags)
{
    return unsupportedHere<void>();
}

QFuture<Result<>> StoragePools::wipeVolume(QString, WipeAlgorithm, JobPtr)
{
    return unsupportedHere<void>();
}

QFuture<Result<VolumeInfo>> StoragePools::cloneVolume(QUuid, QByteArray, QString, VolumeCreateFlags, JobPtr)
{
    return unsupportedHere<VolumeInfo>();
}

} // namespace inn::api
