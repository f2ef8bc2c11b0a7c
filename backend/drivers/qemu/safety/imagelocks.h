#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QString>

// One writer for each image, on this host: a lock on the image's first byte (virtlockd's), which belongs to
// the open file. The emulator gets that file, so the lock ends with it and outlives us. Devices are locked
// at the host's node, whatever nodes guests see.
namespace inn::qemu {

enum class ImageUse { Exclusive, Shared }; // Shared: all of them say that they share it

// Errors: Busy (VIR_ERR_RESOURCE_BUSY; names the image and who has it), NotFound, Denied, Io. An invalid
// descriptor: this file system has no locks.
Result<FileDescriptor> lockImage(const QString &path, ImageUse use, const QString &guestName);
// Processes that hold any lock on the image, emulators among them.
std::vector<qint64> lockHolders(const QString &path);

} // namespace inn::qemu
