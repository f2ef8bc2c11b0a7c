// Devices, memory and processors of machines on a libvirt host.

#include "backend/base/pause.h"
#include "backend/base/translated.h"
#include "backend/config/domain/deviceedit.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/libvirtdomains.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

namespace inn::libvirt {

namespace {

constexpr std::chrono::seconds kPatienceWithGuest { 20 };
constexpr std::chrono::milliseconds kLookInterval { 250 };
constexpr unsigned kMaximum = VIR_DOMAIN_VCPU_MAXIMUM;

// libvirt asks that of the guest's state with the words of an operation; ours is the state.
Result<> checkState(virDomainPtr domain, api::DeviceScope scope, const QString &name)
{
    const auto error = [](const QString &message) {
        Error wrong { ErrorCode::InvalidState, message };
        wrong.libvirtCode = 55; // VIR_ERR_OPERATION_INVALID
        return wrong;
    };
    if (scope != api::DeviceScope::Config && virDomainIsActive(domain) == 0) {
        return error(translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "“%1” is not running; change it for the next start."))
                         .arg(name));
    }
    if (scope != api::DeviceScope::Live && virDomainIsPersistent(domain) == 0) {
        return error(translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” is transient and has no definition."))
                         .arg(name));
    }
    return {};
}

// `call` takes VIR_DOMAIN_AFFECT numbers and answers as libvirt's calls do. libvirt's own test driver changes
// only one document at a time.
template<class Call>
int callInScope(api::DeviceScope scope, Call call)
{
    const int result = call(unsigned(scope));
    if (result == 0 || scope != api::DeviceScope::Both || virGetLastErrorCode() != VIR_ERR_INVALID_ARG)
        return result;
    const int live = call(unsigned(api::DeviceScope::Live));
    return live == 0 ? call(unsigned(api::DeviceScope::Config)) : live;
}

} // namespace

QFuture<Result<>> LibvirtDomains::attachDevice(QUuid domain, QByteArray deviceXml, api::DeviceScope scope)
{
    return change(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        TRY(checkState(handle, scope, name));
        // The numbers of the scope are those of VIR_DOMAIN_AFFECT.
        if (virDomainAttachDeviceFlags(handle, deviceXml.constData(), unsigned(scope)) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The device could not be added to “%1”.")).arg(name),
            Purpose::Definition);
    });
}

QFuture<Result<>> LibvirtDomains::detachDevice(
    QUuid domain, QByteArray deviceXml, api::DeviceScope scope, JobPtr job)
{
    const auto work = [=](virDomainPtr handle, const QString &name) -> Result<> {
        TRY(checkState(handle, scope, name));
        if (virDomainDetachDeviceFlags(handle, deviceXml.constData(), unsigned(scope)) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The device could not be removed from “%1”."))
                .arg(name));
    };
    auto asked = co_await change(domain, work);
    if (!asked || scope == api::DeviceScope::Config)
        co_return asked;
    auto removed = co_await awaitRemoval(domain, deviceXml, job);
    co_return removed;
}

QFuture<Result<>> LibvirtDomains::awaitRemoval(QUuid domain, QByteArray deviceXml, JobPtr job)
{
    const auto wanted = config::readDeviceElement(deviceXml);
    if (!wanted)
        co_return Result<>(); // libvirt understood it, we cannot look for it
    if (job) {
        job->setCancellation(Job::Cancellation::Possible);
        job->report(-1,
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "Waiting for the guest to let go of the device")));
    }
    for (auto waited = std::chrono::milliseconds(0); waited < kPatienceWithGuest; waited += kLookInterval) {
        auto live = co_await xml(domain, api::XmlView::Live);
        if (!live) // it ended, and the device with it
            co_return live.error().code == ErrorCode::NotFound ? Result<>() : Result<>(live.error());
        const auto config = config::readDomain(*live);
        if (!config || !config::findDevice(*config, *wanted))
            co_return Result<>();
        if (job && job->isCancelRequested()) {
            co_return Error { ErrorCode::Cancelled,
                translated(QT_TRANSLATE_NOOP("inn::libvirt",
                    "The guest has not let go of the device yet; it goes when its system answers.")) };
        }
        auto paused = co_await pause(kLookInterval);
        Q_UNUSED(paused)
    }
    co_return Error { ErrorCode::Timeout,
        translated(QT_TRANSLATE_NOOP("inn::libvirt",
            "The guest did not let go of the device; it is still there. Make sure that its system runs and "
            "does "
            "not use it, then try again.")) };
}

QFuture<Result<>> LibvirtDomains::setMemory(QUuid domain, Bytes memory, api::DeviceScope scope)
{
    return change(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        TRY(checkState(handle, scope, name));
        const auto set
            = [&](unsigned flags) { return virDomainSetMemoryFlags(handle, memory.toKib(), flags); };
        if (callInScope(scope, set) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The memory of “%1” could not be changed."))
                .arg(name));
    });
}

QFuture<Result<>> LibvirtDomains::setMaximumMemory(QUuid domain, Bytes memory)
{
    return change(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        const unsigned flags = unsigned(VIR_DOMAIN_AFFECT_CONFIG) | unsigned(VIR_DOMAIN_MEM_MAXIMUM);
        if (virDomainSetMemoryFlags(handle, memory.toKib(), flags) == 0)
            return {};
        return lastError(
            translated(QT_TRANSLATE_NOOP("inn::libvirt", "The memory of “%1” could not be changed."))
                .arg(name));
    });
}

QFuture<Result<>> LibvirtDomains::setMaximumVcpus(QUuid domain, unsigned count)
{
    return change(domain, [count](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainSetVcpusFlags(handle, count, kMaximum | unsigned(VIR_DOMAIN_AFFECT_CONFIG)) == 0)
            return {};
        return lastError(translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "The number of processors of “%1” could not be changed."))
                             .arg(name));
    });
}

QFuture<Result<>> LibvirtDomains::setVcpus(QUuid domain, unsigned count, api::DeviceScope scope)
{
    return change(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        TRY(checkState(handle, scope, name));
        // The definition's maximum grows with it.
        if (scope == api::DeviceScope::Config) {
            const int maximum = virDomainGetVcpusFlags(handle, kMaximum | unsigned(VIR_DOMAIN_AFFECT_CONFIG));
            const bool grows = maximum > 0 && count > unsigned(maximum);
            if (grows
                && virDomainSetVcpusFlags(handle, count, kMaximum | unsigned(VIR_DOMAIN_AFFECT_CONFIG))
                    != 0) {
                return lastError(translated(QT_TRANSLATE_NOOP("inn::libvirt",
                                                "The number of processors of “%1” could not be changed."))
                                     .arg(name));
            }
        }
        const auto set = [&](unsigned flags) { return virDomainSetVcpusFlags(handle, count, flags); };
        if (callInScope(scope, set) == 0)
            return {};
        return lastError(translated(
            QT_TRANSLATE_NOOP("inn::libvirt", "The number of processors of “%1” could not be changed."))
                             .arg(name));
    });
}

} // namespace inn::libvirt
