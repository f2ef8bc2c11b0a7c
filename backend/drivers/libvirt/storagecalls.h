#pragma once

#include "backend/api/storagepools.h"
#include "backend/drivers/libvirt/handles.h"

class QUrl;

// The blocking halves of what LibvirtStorage does; for pool threads.
namespace inn::libvirt {

Result<PoolHandle> findPool(virConnectPtr connection, const QUuid &uuid);
Result<VolumeHandle> findVolume(virConnectPtr connection, const QString &key);
Result<> performPoolAction(virStoragePoolPtr pool, api::PoolAction action, const QString &name);
Result<std::vector<api::VolumeInfo>> listVolumes(virStoragePoolPtr pool);
Result<api::VolumeInfo> volumeInfo(virStorageVolPtr volume);
Result<api::VolumeInfo> createVolume(virStoragePoolPtr pool, const QByteArray &xml);
// From a volume of the host where `sourcePath` is one, else from a file of this computer by sending it over.
Result<api::VolumeInfo> createVolumeFrom(
    virStoragePoolPtr pool, const QByteArray &xml, const QString &sourcePath, const JobPtr &job);
Result<api::ImageInfo> inspectImage(virConnectPtr connection, const QString &path, const QUrl &uri);
// Format and size of an image by its first bytes.
Result<api::ImageInfo> inspectFile(const QString &path);

} // namespace inn::libvirt
