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

QFuture<Result<CpuMatch>> Connection::compareCpu(QByteArray, CompareCpuFlags)
{
    Error error { ErrorCode::Unsupported,
        QCoreApplication::translate("inn::api::Connection", "This host does not compare processors.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<CpuMatch>(std::move(error));
}

QFuture<Result<QByteArray>> Connection::baselineCpu(std::vector<QByteArray>, BaselineCpuFlags)
{
    Error error { ErrorCode::Unsupported,
        QCoreApplication::translate("inn::api::Connection", "This host does not compare processors.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<QByteArray>(std::move(error));
}

} // namespace inn::api
