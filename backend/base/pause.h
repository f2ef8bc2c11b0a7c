#pragma once

#include "backend/base/task.h"

#include <chrono>

namespace inn {

// Done after that time, in the caller's thread: for a coroutine that asks again later.
QFuture<Result<>> pause(std::chrono::milliseconds duration);

} // namespace inn
