#include "backend/rpc/errors.h"

#include "backend/rpc/serve.h"

namespace inn::rpc {

namespace {

// libvirt's words before the text of an error with that number; numbers that are not here have none.
struct PrefixRow
{
    int number;
    const char *prefix;
};

constexpr PrefixRow kPrefixes[] = {
    { 1, "internal error: " },
    { 3, "this function is not supported by the connection driver: " },
    { 5, "no connection driver available for " },
    { 9, "operation failed: " },
    { 19, "missing source information for device " },
    { 20, "missing target information for device " },
    { 21, "missing name information in " },
    { 27, "XML error: " },
    { 29, "operation forbidden: " },
    { 42, "Domain not found: " },
    { 43, "Network not found: " },
    { 45, "authentication failed: " },
    { 49, "Storage pool not found: " },
    { 50, "Storage volume not found: " },
    { 53, "Node device not found: " },
    { 55, "Requested operation is not valid: " },
    { 57, "Interface not found: " },
    { 62, "Network filter not found: " },
    { 66, "Secret not found: " },
    { 67, "unsupported configuration: " },
    { 68, "Timed out during operation: " },
    { 71, "Invalid domain snapshot: " },
    { 72, "Domain snapshot not found: " },
    { 73, "invalid stream pointer in " },
    { 74, "argument unsupported: " },
    { 77, "revert requires force: " },
    { 78, "operation aborted: " },
    { 79, "authentication cancelled: " },
    { 80, "metadata not found: " },
    { 82, "numerical overflow: " },
    { 83, "block copy still active: " },
    { 84, "Operation not supported: " },
    { 86, "Guest agent is not responding: " },
    { 87, "resource busy: " },
    { 94, "authentication unavailable: " },
    { 95, "Network port not found: " },
};

constexpr qint32 kLevelError = 2; // VIR_ERR_ERROR
constexpr quint32 kAbsent = 0;

QString wireText(const Error &error)
{
    const int number = error.libvirtNumber();
    const QString text = error.fullText().left(kMaximumText / 8);
    for (const PrefixRow &row : kPrefixes) {
        if (row.number == number)
            return QLatin1String(row.prefix) + text;
    }
    return text;
}

} // namespace

Error libvirtError(int number, const QString &text, int domain)
{
    Error error { ErrorCode::Internal, text };
    switch (number) {
    case kNoSupport:
    case kOperationUnsupported:
        error.code = ErrorCode::Unsupported;
        break;
    case kInvalidArgument:
        error.code = ErrorCode::InvalidConfig;
        break;
    case kNoDomain:
    case kNoDomainSnapshot:
        error.code = ErrorCode::NotFound;
        break;
    case kOperationInvalid:
        error.code = ErrorCode::InvalidState;
        break;
    default:
        break;
    }
    error.libvirtCode = number;
    error.libvirtDomain = domain;
    return error;
}

Error undecodable()
{
    return libvirtError(kRpcError, QStringLiteral("Unable to decode message payload"), kFromRpc);
}

Error noSupport(const QString &function)
{
    return libvirtError(kNoSupport, function, kFromDomain);
}

QByteArray encodedError(const Error &error)
{
    xdr::Writer writer;
    writer.put(qint32(error.libvirtNumber()));
    writer.put(qint32(error.libvirtDomain != 0 ? error.libvirtDomain : kFromQemu));
    writer.put(std::optional(wireText(error)));
    writer.put(kLevelError);
    writer.put(kAbsent); // the domain
    for (int text = 0; text < 3; ++text)
        writer.put(kAbsent);
    for (int number = 0; number < 2; ++number)
        writer.put(qint32(-1));
    writer.put(kAbsent); // the network
    return writer.bytes();
}

namespace detail {

Result<> refuseFlags(quint32 unknown, const Procedure &procedure)
{
    QString function = apiName(procedure);
    function.replace(0, 3, QStringLiteral("qemu")); // the driver checks them, not the library
    return libvirtError(kInvalidArgument,
        QStringLiteral("unsupported flags (0x%1) in function %2").arg(unknown, 0, 16).arg(function));
}

} // namespace detail

} // namespace inn::rpc
