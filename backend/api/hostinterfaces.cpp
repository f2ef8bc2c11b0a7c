#include "backend/api/hostinterfaces.h"

#include "backend/base/translated.h"

namespace inn::api {

namespace {

constexpr int kNoSupport = 3; // VIR_ERR_NO_SUPPORT
constexpr int kNoInterface = 57; // VIR_ERR_NO_INTERFACE
constexpr int kMultipleInterfaces = 59; // VIR_ERR_MULTIPLE_INTERFACES

Error numbered(ErrorCode code, int number, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = number;
    return error;
}

template<class T>
QFuture<Result<T>> unsupported()
{
    return ready<T>(Result<T>(numbered(ErrorCode::Unsupported, kNoSupport,
        translated("This host's network interfaces can be looked at, not changed."))));
}

} // namespace

Error hostInterfaceNotFound(const QString &name)
{
    return numbered(
        ErrorCode::NotFound, kNoInterface, translated("This host has no network interface “%1”.").arg(name));
}

Result<HostInterfaceInfo> onlyOneWithMac(const std::vector<HostInterfaceInfo> &interfaces, const QString &mac)
{
    const HostInterfaceInfo *found = nullptr;
    for (const HostInterfaceInfo &each : interfaces) {
        if (each.mac.compare(mac, Qt::CaseInsensitive) != 0)
            continue;
        if (found) {
            return numbered(ErrorCode::InvalidState, kMultipleInterfaces,
                translated("More than one network interface has the address “%1”: name one instead.")
                    .arg(mac));
        }
        found = &each;
    }
    if (found)
        return *found;
    return numbered(ErrorCode::NotFound, kNoInterface,
        translated("This host has no network interface with the address “%1”.").arg(mac));
}

QFuture<Result<QString>> HostInterfaces::define(QByteArray)
{
    return unsupported<QString>();
}

QFuture<Result<>> HostInterfaces::undefine(QString)
{
    return unsupported<void>();
}

QFuture<Result<>> HostInterfaces::start(QString)
{
    return unsupported<void>();
}

QFuture<Result<>> HostInterfaces::destroy(QString)
{
    return unsupported<void>();
}

QFuture<Result<>> HostInterfaces::changeBegin()
{
    return unsupported<void>();
}

QFuture<Result<>> HostInterfaces::changeCommit()
{
    return unsupported<void>();
}

QFuture<Result<>> HostInterfaces::changeRollback()
{
    return unsupported<void>();
}

} // namespace inn::api
