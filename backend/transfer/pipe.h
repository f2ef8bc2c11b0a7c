#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QByteArray>

namespace inn::transfer {

// Two ends between two threads: what is under way is never more than a pipe holds, so that a slow receiver
// makes the sender wait. Both ends answer at once (O_NONBLOCK).
struct Pipe
{
    FileDescriptor reader, writer;
    static Result<Pipe> create();
};
inline constexpr int kMostInFlight = 1 << 20;

// A file descriptor that delivers these few bytes and then ends.
Result<FileDescriptor> readerOf(const QByteArray &bytes);

} // namespace inn::transfer
