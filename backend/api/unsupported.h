#pragma once

#include "backend/base/task.h"
#include "backend/base/translated.h"

namespace inn::api {

// The answer of an operation that a driver does not have.
template<class T = void>
QFuture<Result<T>> unsupportedHere()
{
    Error error { ErrorCode::Unsupported, translated("This host does not offer that.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<T>(Result<T>(error));
}

} // namespace inn::api
