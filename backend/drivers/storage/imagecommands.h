#pragma once

#include "backend/base/commandspec.h"
#include "backend/config/storage/storageconfig.h"

// What qemu-img is asked to do, as values. Plain functions also because GCC 12 miscompiles braced lists in
// coroutines.
namespace inn::storage {

enum class Preallocation { Sparse, Full };

// Format and sizes are the volume's; an absent format is raw.
CommandSpec createImage(const config::VolumeConfig &volume, const QString &path, Preallocation preallocation);
CommandSpec convertImage(
    const QString &source, const QString &sourceFormat, const QString &target, const QString &targetFormat);
CommandSpec resizeImage(const QString &path, const QString &format, Bytes size);
// Tells sizes as JSON, also of an image in use; does not open what it is based on.
CommandSpec describeImage(const QString &path, const QString &format);

} // namespace inn::storage
