#include "backend/api/nodedevices.h"

#include "backend/base/translated.h"

namespace inn::api {

namespace {

constexpr int kNoSupport = 3; // VIR_ERR_NO_SUPPORT
constexpr int kNoNodeDevice = 53; // VIR_ERR_NO_NODE_DEVICE

template<class T>
QFuture<Result<T>> unsupported()
{
    Error error { ErrorCode::Unsupported, translated("This host does not offer that for its devices.") };
    error.libvirtCode = kNoSupport;
    return ready<T>(Result<T>(std::move(error)));
}

} // namespace

Error nodeDeviceNotFound(const QString &name)
{
    Error error { ErrorCode::NotFound, translated("This host has no device “%1”.").arg(name) };
    error.libvirtCode = kNoNodeDevice;
    return error;
}

QFuture<Result<NodeDeviceInfo>> NodeDevices::findScsiHostByWwn(QString, QString)
{
    return unsupported<NodeDeviceInfo>();
}

QFuture<Result<>> NodeDevices::detach(QString, QString)
{
    return unsupported<void>();
}

QFuture<Result<>> NodeDevices::reattach(QString)
{
    return unsupported<void>();
}

QFuture<Result<>> NodeDevices::reset(QString)
{
    return unsupported<void>();
}

QFuture<Result<QString>> NodeDevices::create(QByteArray)
{
    return unsupported<QString>();
}

QFuture<Result<>> NodeDevices::destroy(QString)
{
    return unsupported<void>();
}

QFuture<Result<QString>> NodeDevices::define(QByteArray)
{
    return unsupported<QString>();
}

QFuture<Result<>> NodeDevices::undefine(QString)
{
    return unsupported<void>();
}

QFuture<Result<>> NodeDevices::start(QString)
{
    return unsupported<void>();
}

QFuture<Result<>> NodeDevices::setAutostart(QString, Autostart)
{
    return unsupported<void>();
}

} // namespace inn::api
