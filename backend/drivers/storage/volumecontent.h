#pragma once

#include "backend/api/storagepools.h"

// The bytes of file volumes. All calls block; call them in a pool thread. A job that is cancelled ends them.
namespace inn::storage {

Result<> fillVolume(
    const QString &path, const FileDescriptor &source, const api::VolumeRange &range, const JobPtr &job);
Result<> emptyVolume(
    const QString &path, const FileDescriptor &target, const api::VolumeRange &range, const JobPtr &job);
// Overwrites all that is stored: with zeros or with random bytes.
enum class Overwrite { Zeros, Random };
Result<> overwriteVolume(const QString &path, Overwrite with, const JobPtr &job);
// A copy that shares its blocks with the source until one of them changes, where the file system can do it.
Result<> shareBlocks(const QString &source, const QString &target);

} // namespace inn::storage
