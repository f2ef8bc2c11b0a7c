#pragma once

#include "backend/base/error.h"

namespace inn::network {

// libvirt's virErrorNumber and virErrorDomain for networks.
inline constexpr int kNoNetwork = 43, kNetworkDomain = 19, kOperationInvalid = 55, kOperationFailed = 9;
inline constexpr int kNoPort = 107;
inline constexpr int kConfigUnsupported = 67, kOperationUnsupported = 84, kNoSupport = 3;

inline Error networkError(ErrorCode code, const QString &message, int libvirtCode = 0)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kNetworkDomain;
    return error;
}

} // namespace inn::network
