#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"
#include "backend/drivers/libvirt/handles.h"

namespace inn::libvirt {

// Joins a libvirt stream with a socket, in the thread of libvirt's event loop, until either ends. Answers the
// other end of the socket.
Result<FileDescriptor> pumpStream(StreamHandle stream, const QString &failure);

} // namespace inn::libvirt
