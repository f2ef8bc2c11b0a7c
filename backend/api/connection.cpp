#include "backend/api/connection.h"

#include <QCoreApplication>

namespace inn::api {

QFuture<Result<QByteArray>> Connection::domainCapabilities(QString, QString, QString, QString)
{
    Error error { ErrorCode::Unsupported,
        QCoreApplication::translate(
            "inn::api::Connection", "This host does not tell what its emulators can do.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<QByteArray>(std::move(error));
}

} // namespace inn::api
