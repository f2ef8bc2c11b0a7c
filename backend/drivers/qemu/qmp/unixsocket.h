#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QString>

namespace inn::qemu {

// Stream sockets of the file system, close-on-exec and non-blocking. Paths may be longer than the kernel's
// 107 bytes.

// Connected when it returns. Errors: NotFound (no such socket), Unreachable (nobody listens), Busy (its queue
// is full).
Result<FileDescriptor> connectUnix(const QString &path);
// A listening socket of mode 0600; a stale socket at the path is replaced, anything else there is
// AlreadyExists.
Result<FileDescriptor> listenUnix(const QString &path);
// A connected pair (one end for us, one for a child).
Result<std::pair<FileDescriptor, FileDescriptor>> unixPair();

} // namespace inn::qemu
