#pragma once

#include "backend/api/storagepools.h"
#include "backend/drivers/libvirt/handles.h"

// The bytes of volumes through libvirt's streams: with their holes, where the host can tell of these. Blocks.
namespace inn::libvirt {

Result<> sendVolume(virStorageVolPtr volume, const QString &key, const FileDescriptor &source,
    const api::VolumeRange &range, const JobPtr &job);
Result<> receiveVolume(virStorageVolPtr volume, const QString &key, const FileDescriptor &target,
    const api::VolumeRange &range, const JobPtr &job);

} // namespace inn::libvirt
