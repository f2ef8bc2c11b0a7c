#pragma once

#include "backend/base/result.h"

#include <QByteArray>

namespace inn::rpc {

// libvirt's numbers that this layer says itself (virErrorNumber).
enum ErrorNumber {
    kInternalError = 1,
    kNoSupport = 3,
    kNoConnect = 5,
    kInvalidArgument = 8,
    kOperationFailed = 9,
    kOperationDenied = 29,
    kRpcError = 39,
    kNoDomain = 42,
    kAuthFailed = 45,
    kOperationInvalid = 55,
    kNoDomainSnapshot = 72,
    kInvalidStream = 73,
    kAuthCancelled = 79,
    kNoMetadata = 80,
    kOverflow = 82,
    kOperationUnsupported = 84,
    kAuthUnavailable = 94,
};
// And where errors come from (virErrorDomain).
enum ErrorDomain {
    kFromNothing = 0,
    kFromRpc = 7,
    kFromQemu = 10,
    kFromRemote = 13,
    kFromDomain = 20,
    kFromStreams = 38
};

// An error with a number of libvirt's and its text.
Error libvirtError(int number, const QString &text, int domain = kFromQemu);
Error undecodable();
Error noSupport(const QString &function);

// What the client library makes its virError of: the text has libvirt's words for the number before it.
QByteArray encodedError(const Error &error);

} // namespace inn::rpc
