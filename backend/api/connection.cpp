#include "backend/api/connection.h"

#include <QCoreApplication>

namespace inn::api {

namespace {

template<class T>
QFuture<Result<T>> noComparison()
{
    Error error { ErrorCode::Unsupported,
        QCoreApplication::translate("inn::api::Connection", "This host does not compare processors.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return ready<T>(Result<T>(std::move(error)));
}

} // namespace

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
    return noComparison<CpuMatch>();
}

QFuture<Result<QByteArray>> Connection::baselineCpu(std::vector<QByteArray>, BaselineCpuFlags)
{
    return noComparison<QByteArray>();
}

QFuture<Result<CpuMatch>> Connection::compareHypervisorCpu(HypervisorChoice, QByteArray, CompareCpuFlags)
{
    return noComparison<CpuMatch>();
}

QFuture<Result<QByteArray>> Connection::baselineHypervisorCpu(
    HypervisorChoice, std::vector<QByteArray>, BaselineCpuFlags)
{
    return noComparison<QByteArray>();
}

} // namespace inn::api
