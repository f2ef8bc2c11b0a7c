#pragma once

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace inn {

// What the caller can do about it; not where it came from.
enum class ErrorCode {
    NotFound,
    AlreadyExists,
    InvalidState, // the object is in the wrong state (libvirt: operation invalid)
    InvalidConfig, // the document or argument must be corrected
    Unsupported, // this host, driver or emulator cannot do it
    Denied,
    AuthFailed,
    Unreachable,
    Timeout,
    Cancelled,
    Busy,
    NoSpace,
    Protocol, // a peer broke its protocol
    Io,
    Internal,
};

// One sentence for people, the raw facts for the expander, and what caused it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; // translated, names the object, ends with a full stop
    QString details = {}; // untranslated output
    std::shared_ptr<const Error> cause = {};

    // libvirt's numbers (virErrorNumber, virErrorDomain) when they differ from the code's default.
    int libvirtCode = 0;
    int libvirtDomain = 0;

    // This error as the cause of a new one with the same code.
    [[nodiscard]] Error wrapped(const QString &outerMessage) const;
    // The message and those of all causes, one per line; then the details.
    [[nodiscard]] QString fullText() const;
    // virErrorNumber: the explicit one, else the default of the code.
    [[nodiscard]] int libvirtNumber() const;
};

QString errorCodeName(ErrorCode code);

} // namespace inn
