#include "backend/base/error.h"

namespace inn {

namespace {

struct CodeRow
{
    ErrorCode code;
    const char *name;
    int libvirtNumber; // virErrorNumber of libvirt 9.0's virterror.h
};

constexpr CodeRow kCodes[] = {
    { ErrorCode::NotFound, "NotFound", 42 }, // VIR_ERR_NO_DOMAIN; other objects say their own
    { ErrorCode::AlreadyExists, "AlreadyExists", 9 }, // VIR_ERR_OPERATION_FAILED
    { ErrorCode::InvalidState, "InvalidState", 55 }, // VIR_ERR_OPERATION_INVALID
    { ErrorCode::InvalidConfig, "InvalidConfig", 27 }, // VIR_ERR_XML_ERROR
    { ErrorCode::Unsupported, "Unsupported", 3 }, // VIR_ERR_NO_SUPPORT
    { ErrorCode::Denied, "Denied", 29 }, // VIR_ERR_OPERATION_DENIED
    { ErrorCode::AuthFailed, "AuthFailed", 45 }, // VIR_ERR_AUTH_FAILED
    { ErrorCode::Unreachable, "Unreachable", 38 }, // VIR_ERR_SYSTEM_ERROR
    { ErrorCode::Timeout, "Timeout", 68 }, // VIR_ERR_OPERATION_TIMEOUT
    { ErrorCode::Cancelled, "Cancelled", 78 }, // VIR_ERR_OPERATION_ABORTED
    { ErrorCode::Busy, "Busy", 87 }, // VIR_ERR_RESOURCE_BUSY
    { ErrorCode::NoSpace, "NoSpace", 38 }, { ErrorCode::Protocol, "Protocol", 39 }, // VIR_ERR_RPC
    { ErrorCode::Io, "Io", 38 }, { ErrorCode::Internal, "Internal", 1 }, // VIR_ERR_INTERNAL_ERROR
};

const CodeRow &row(ErrorCode code)
{
    for (const CodeRow &candidate : kCodes) {
        if (candidate.code == code)
            return candidate;
    }
    return kCodes[std::size(kCodes) - 1];
}

} // namespace

Error Error::wrapped(const QString &outerMessage) const
{
    Error outer { code, outerMessage };
    outer.cause = std::make_shared<const Error>(*this);
    outer.libvirtCode = libvirtCode;
    outer.libvirtDomain = libvirtDomain;
    return outer;
}

QString Error::fullText() const
{
    QString text;
    QString raw;
    for (const Error *error = this; error; error = error->cause.get()) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        text += error->message;
        if (!error->details.isEmpty())
            raw += QLatin1Char('\n') + error->details;
    }
    return text + raw;
}

int Error::libvirtNumber() const
{
    return libvirtCode != 0 ? libvirtCode : row(code).libvirtNumber;
}

QString errorCodeName(ErrorCode code)
{
    return QString::fromLatin1(row(code).name);
}

} // namespace inn
