#include "backend/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

namespace inn::libvirt {

namespace {

struct Row
{
    int number;
    ErrorCode code;
};

// Numbers that are not here mean that libvirt, or what it drives, failed in a way nobody can do anything
// about.
constexpr Row kRows[] = {
    { VIR_ERR_NO_SUPPORT, ErrorCode::Unsupported },
    { VIR_ERR_UNKNOWN_HOST, ErrorCode::Unreachable },
    { VIR_ERR_NO_CONNECT, ErrorCode::Unreachable },
    { VIR_ERR_INVALID_CONN, ErrorCode::Unreachable },
    { VIR_ERR_INVALID_DOMAIN, ErrorCode::NotFound },
    { VIR_ERR_INVALID_ARG, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_XEN, ErrorCode::Unreachable },
    { VIR_ERR_OS_TYPE, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_KERNEL, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_ROOT, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_SOURCE, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_TARGET, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_NAME, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_OS, ErrorCode::InvalidConfig },
    { VIR_ERR_NO_DEVICE, ErrorCode::InvalidConfig },
    { VIR_ERR_XML_ERROR, ErrorCode::InvalidConfig },
    { VIR_ERR_DOM_EXIST, ErrorCode::AlreadyExists },
    { VIR_ERR_OPERATION_DENIED, ErrorCode::Denied },
    { VIR_ERR_OPEN_FAILED, ErrorCode::Io },
    { VIR_ERR_READ_FAILED, ErrorCode::Io },
    { VIR_ERR_PARSE_FAILED, ErrorCode::InvalidConfig },
    { VIR_ERR_CONF_SYNTAX, ErrorCode::InvalidConfig },
    { VIR_ERR_WRITE_FAILED, ErrorCode::Io },
    { VIR_ERR_XML_DETAIL, ErrorCode::InvalidConfig },
    { VIR_ERR_INVALID_NETWORK, ErrorCode::NotFound },
    { VIR_ERR_NETWORK_EXIST, ErrorCode::AlreadyExists },
    { VIR_ERR_SYSTEM_ERROR, ErrorCode::Io },
    { VIR_ERR_RPC, ErrorCode::Protocol },
    { VIR_ERR_GNUTLS_ERROR, ErrorCode::Unreachable },
    { VIR_ERR_NO_DOMAIN, ErrorCode::NotFound },
    { VIR_ERR_NO_NETWORK, ErrorCode::NotFound },
    { VIR_ERR_INVALID_MAC, ErrorCode::InvalidConfig },
    { VIR_ERR_AUTH_FAILED, ErrorCode::AuthFailed },
    { VIR_ERR_INVALID_STORAGE_POOL, ErrorCode::NotFound },
    { VIR_ERR_INVALID_STORAGE_VOL, ErrorCode::NotFound },
    { VIR_ERR_NO_STORAGE_POOL, ErrorCode::NotFound },
    { VIR_ERR_NO_STORAGE_VOL, ErrorCode::NotFound },
    { VIR_ERR_INVALID_NODE_DEVICE, ErrorCode::NotFound },
    { VIR_ERR_NO_NODE_DEVICE, ErrorCode::NotFound },
    { VIR_ERR_NO_SECURITY_MODEL, ErrorCode::NotFound },
    { VIR_ERR_OPERATION_INVALID, ErrorCode::InvalidState },
    { VIR_ERR_NO_INTERFACE, ErrorCode::NotFound },
    { VIR_ERR_INVALID_INTERFACE, ErrorCode::NotFound },
    { VIR_ERR_MULTIPLE_INTERFACES, ErrorCode::InvalidConfig },
    { VIR_ERR_INVALID_NWFILTER, ErrorCode::NotFound },
    { VIR_ERR_NO_NWFILTER, ErrorCode::NotFound },
    { VIR_ERR_INVALID_SECRET, ErrorCode::NotFound },
    { VIR_ERR_NO_SECRET, ErrorCode::NotFound },
    { VIR_ERR_CONFIG_UNSUPPORTED, ErrorCode::InvalidConfig },
    { VIR_ERR_OPERATION_TIMEOUT, ErrorCode::Timeout },
    { VIR_ERR_INVALID_DOMAIN_SNAPSHOT, ErrorCode::NotFound },
    { VIR_ERR_NO_DOMAIN_SNAPSHOT, ErrorCode::NotFound },
    { VIR_ERR_ARGUMENT_UNSUPPORTED, ErrorCode::Unsupported },
    { VIR_ERR_STORAGE_POOL_BUILT, ErrorCode::AlreadyExists },
    { VIR_ERR_OPERATION_ABORTED, ErrorCode::Cancelled },
    { VIR_ERR_AUTH_CANCELLED, ErrorCode::Cancelled },
    { VIR_ERR_NO_DOMAIN_METADATA, ErrorCode::NotFound },
    { VIR_ERR_MIGRATE_UNSAFE, ErrorCode::InvalidState },
    { VIR_ERR_BLOCK_COPY_ACTIVE, ErrorCode::Busy },
    { VIR_ERR_OPERATION_UNSUPPORTED, ErrorCode::Unsupported },
    { VIR_ERR_SSH, ErrorCode::Unreachable },
    { VIR_ERR_AGENT_UNRESPONSIVE, ErrorCode::Timeout },
    { VIR_ERR_RESOURCE_BUSY, ErrorCode::Busy },
    { VIR_ERR_ACCESS_DENIED, ErrorCode::Denied },
    { VIR_ERR_STORAGE_VOL_EXIST, ErrorCode::AlreadyExists },
    { VIR_ERR_CPU_INCOMPATIBLE, ErrorCode::Unsupported },
    { VIR_ERR_XML_INVALID_SCHEMA, ErrorCode::InvalidConfig },
    { VIR_ERR_AUTH_UNAVAILABLE, ErrorCode::AuthFailed },
    { VIR_ERR_NO_SERVER, ErrorCode::NotFound },
    { VIR_ERR_NO_CLIENT, ErrorCode::NotFound },
    { VIR_ERR_AGENT_UNSYNCED, ErrorCode::Timeout },
    { VIR_ERR_LIBSSH, ErrorCode::Unreachable },
    { VIR_ERR_DEVICE_MISSING, ErrorCode::NotFound },
    { VIR_ERR_INVALID_NWFILTER_BINDING, ErrorCode::NotFound },
    { VIR_ERR_NO_NWFILTER_BINDING, ErrorCode::NotFound },
    { VIR_ERR_INVALID_DOMAIN_CHECKPOINT, ErrorCode::NotFound },
    { VIR_ERR_NO_DOMAIN_CHECKPOINT, ErrorCode::NotFound },
    { VIR_ERR_NO_DOMAIN_BACKUP, ErrorCode::NotFound },
    { VIR_ERR_INVALID_NETWORK_PORT, ErrorCode::NotFound },
    { VIR_ERR_NETWORK_PORT_EXIST, ErrorCode::AlreadyExists },
    { VIR_ERR_NO_NETWORK_PORT, ErrorCode::NotFound },
    { VIR_ERR_NO_HOSTNAME, ErrorCode::NotFound },
    { VIR_ERR_MULTIPLE_DOMAINS, ErrorCode::InvalidConfig },
};

struct Hint
{
    const char *part; // of libvirt's or ssh's words
    ErrorCode code;
    const char *sentence;
};

constexpr Hint kHints[] = {
    { "Could not resolve hostname", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "No computer named “%1” is known; check the host's name.") },
    { "unable to resolve", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "No computer named “%1” is known; check the host's name.") },
    { "Name or service not known", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "No computer named “%1” is known; check the host's name.") },
    // Whoever must be asked may take his time: these are tried again by themselves, none of them asks
    // anything.
    { "HOST IDENTIFICATION HAS CHANGED", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "The key of “%1” is not the one it had before: ask its administrator whether that is right, then "
            "remove the old key with “ssh-keygen -R %1”.") },
    { "SSH HOST KEY VERIFICATION FAILED", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "The key of “%1” is not the one it had before: ask its administrator whether that is right, then "
            "remove the old key from libvirt's file of known hosts.") },
    { "was not accepted", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "The key of “%1” was not accepted; connect again and trust it if it is the right one.") },
    { "Cannot read CA certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "This computer lacks the certificate of the authority that “%1” trusts; ask its administrator "
            "for "
            "“cacert.pem” and put it where the details say.") },
    { "Cannot read client certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "This computer's certificate for “%1” cannot be read; put it where the details say.") },
    { "Our own certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "This computer's certificate for “%1” does not come from the authority beside it; ask the "
            "administrator for a pair that belongs together.") },
    { "The client certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "This computer's certificate for “%1” is not valid today; have it renewed, or set the clock.") },
    { "The CA certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "The certificate of the authority for “%1” is not valid today; have it renewed, or set the "
            "clock.") },
    { "Unable to set x509 key and certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "This computer's certificate for “%1” and its key do not belong together; put the right pair "
            "where "
            "the details say.") },
    { "Unable to read TLS confirmation", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” does not accept this computer's certificate, or it has none; ask the host's administrator "
            "for “clientcert.pem” and “clientkey.pem”.") },
    { "Failed to verify peer's certificate", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "The certificate of “%1” cannot be trusted; ask its administrator, or check which authority's "
            "certificate this computer has.") },
    { "transport support was not enabled", ErrorCode::Unsupported,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "libvirt on this computer was built without that way to “%1”; connect over SSH instead.") },
    { "transport methods unix, ssh and ext", ErrorCode::Unsupported,
        QT_TRANSLATE_NOOP(
            "inn::libvirt", "That way to “%1” does not exist here; connect over SSH instead.") },
    { "no polkit agent", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” asks polkit whether you may, but no program here can ask for your password; log in to a "
            "desktop, or become a member of the group “libvirt”.") },
    { "error from service: ", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "polkit on “%1” did not let you in; become a member of the group “libvirt” there, or ask its "
            "administrator.") },
    { "access denied by policy", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "polkit on “%1” did not let you in; become a member of the group “libvirt” there, or ask its "
            "administrator.") },
    { "polkit: ", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "polkit on “%1” did not let you in; become a member of the group “libvirt” there, or ask its "
            "administrator.") },
    { "No authentication mechanism", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” and this computer share no way of signing in; install the SASL module that the details "
            "name.") },
    { "SASL mechanism", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” and this computer share no way of signing in; install the SASL module that the details "
            "name.") },
    { "Host key verification failed", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "The key of “%1” was not accepted; connect again and trust it if it is the right one.") },
    { "Permission denied (", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP(
            "inn::libvirt", "“%1” refused to let you in; check the user name and the password or key.") },
    { ": Permission denied", ErrorCode::AuthFailed, // of the socket's file
        QT_TRANSLATE_NOOP("inn::libvirt",
            "You may not use libvirt on “%1”; become a member of the group “libvirt” there and sign in "
            "again.") },
    { "no connection driver available", ErrorCode::Unsupported,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "libvirt on “%1” does not know that hypervisor; choose another one, or install libvirt's driver "
            "for it there.") },
    { "URI path", ErrorCode::InvalidConfig,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "libvirt on “%1” does not know that path; change it, mostly to “/system” or “/session”.") },
    { "TLS handshake failed", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” and this computer did not agree on an encrypted connection; check that the port is the one "
            "for TLS, and whose certificates the host accepts.") },
    { "Connection refused", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "“%1” is there but refuses connections; start its service.") },
    { "Connection timed out", ErrorCode::Timeout,
        QT_TRANSLATE_NOOP(
            "inn::libvirt", "“%1” does not answer; check that it is on and that no firewall is between.") },
    { "No route to host", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "There is no way in the network to “%1”.") },
    { "Network is unreachable", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "There is no way in the network to “%1”.") },
    { "authentication failed", ErrorCode::AuthFailed,
        QT_TRANSLATE_NOOP(
            "inn::libvirt", "“%1” refused to let you in; check the user name and the password or key.") },
    { "command not found", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP(
            "inn::libvirt", "libvirt is not installed on “%1”, or its tools are not found there.") },
    { ": not found", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP(
            "inn::libvirt", "libvirt is not installed on “%1”, or its tools are not found there.") },
    { "Failed to connect socket", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "libvirt does not run on “%1”; install or start it.") },
    { "nc: ", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt", "libvirt does not run on “%1”; install or start it.") },
    { "Cannot recv data: Connection reset", ErrorCode::Unreachable,
        QT_TRANSLATE_NOOP("inn::libvirt",
            "“%1” broke the connection off; check the port, and whether it is one for TLS.") },
    { "ssh: ", ErrorCode::Unreachable, QT_TRANSLATE_NOOP("inn::libvirt", "“%1” cannot be reached by ssh.") },
};

bool isTransportNumber(int number)
{
    return number == VIR_ERR_SYSTEM_ERROR || number == VIR_ERR_RPC || number == VIR_ERR_INTERNAL_ERROR;
}

} // namespace

ErrorCode errorCode(int virErrorNumber, Purpose purpose)
{
    if (virErrorNumber == VIR_ERR_OPERATION_FAILED && purpose == Purpose::Definition)
        return ErrorCode::AlreadyExists;
    for (const Row &row : kRows) {
        if (row.number == virErrorNumber)
            return row.code;
    }
    return ErrorCode::Internal;
}

Error lastError(const QString &sentence, Purpose purpose)
{
    const virError *raw = virGetLastError();
    Error error { ErrorCode::Internal, sentence };
    if (!raw)
        return error;
    error.details = QString::fromUtf8(raw->message ? raw->message : "").trimmed();
    error.code = errorCode(raw->code, purpose);
    error.libvirtCode = raw->code;
    error.libvirtDomain = raw->domain;
    // libvirt says the same number for a bad value and for a flag that a driver does not know.
    if (raw->code == VIR_ERR_INVALID_ARG && error.details.contains(QLatin1String("unsupported flags")))
        error.code = ErrorCode::Unsupported;
    if (error.details.contains(QLatin1String("No space left on device")))
        error.code = ErrorCode::NoSpace;
    return error;
}

QString hostOf(const QUrl &uri)
{
    return uri.host().isEmpty() ? QCoreApplication::translate("inn::libvirt", "this computer") : uri.host();
}

Error connectError(const QUrl &uri, int virErrorNumber, int virErrorDomain, const QString &text)
{
    Error error { errorCode(virErrorNumber),
        QCoreApplication::translate("inn::libvirt", "No connection to “%1” could be opened.")
            .arg(hostOf(uri)),
        text.trimmed() };
    if (isTransportNumber(virErrorNumber))
        error.code = ErrorCode::Unreachable;
    if (virErrorNumber == VIR_ERR_AUTH_CANCELLED)
        error.message = QCoreApplication::translate("inn::libvirt", "Connecting to “%1” was cancelled.")
                            .arg(hostOf(uri));
    for (const Hint &hint : kHints) {
        if (!text.contains(QLatin1String(hint.part), Qt::CaseInsensitive))
            continue;
        error.code = hint.code;
        error.message = QCoreApplication::translate("inn::libvirt", hint.sentence).arg(hostOf(uri));
        break;
    }
    error.libvirtCode = virErrorNumber;
    error.libvirtDomain = virErrorDomain;
    return error;
}

Error connectError(const QUrl &uri)
{
    const virError *raw = virGetLastError();
    if (!raw)
        return connectError(uri, VIR_ERR_INTERNAL_ERROR, 0, {});
    return connectError(uri, raw->code, raw->domain, QString::fromUtf8(raw->message ? raw->message : ""));
}

} // namespace inn::libvirt
