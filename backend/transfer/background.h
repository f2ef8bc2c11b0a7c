#pragma once

#include "backend/base/background.h"

namespace inn::transfer {

// Runs what blocks (archives, pipes, checksums) in a thread of its own pool.
QThreadPool &transferThreads();

template<class T>
QFuture<Result<T>> inBackground(std::function<Result<T>()> work)
{
    return runIn<T>(transferThreads(), std::move(work));
}

} // namespace inn::transfer
