// Removing devices, from the definition and from the running guest.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/plugsteps.h"
#include "backend/drivers/qemu/qemudomain.h"

#include <QFile>
#include <QTimer>

namespace inn::qemu {

namespace {

using config::DeviceFamily;
using config::DeviceRef;
using config::DomainConfig;

// Linux answers within seconds, also when emulated; who is still silent then has no driver or hangs.
constexpr std::chrono::seconds kPatienceWithGuest { 20 };
constexpr int kOperationFailed = 9; // VIR_ERR_OPERATION_FAILED

using Waiter = std::shared_ptr<QPromise<Result<>>>;

void answer(const Waiter &waiter, Result<> result)
{
    if (waiter->future().isFinished())
        return;
    waiter->addResult(std::move(result));
    waiter->finish();
}

// Functions of one slot come and go together.
bool sharesSlot(const DomainConfig &domain, const config::DeviceInfoConfig &info)
{
    if (!info.address || !is(info.address->type, u"pci"))
        return false;
    if (is(info.address->multifunction, u"on") || info.address->function.value_or(0) != 0)
        return true;
    bool shared = false;
    config::visitDeviceLists(domain, [&](DeviceFamily, const auto &list) {
        for (const auto &device : list) {
            if constexpr (std::is_base_of_v<config::DeviceInfoConfig, std::decay_t<decltype(device)>>) {
                const auto &other = device.address;
                shared = shared
                    || (other && is(other->type, u"pci") && other->bus == info.address->bus
                        && other->slot == info.address->slot && other->function.value_or(0) != 0);
            }
        }
    });
    return shared;
}

// Whether something sits on that controller.
bool isInUse(const DomainConfig &domain, const config::ControllerConfig &controller)
{
    const unsigned index = controller.index.value_or(0);
    bool used = false;
    config::visitDeviceLists(domain, [&](DeviceFamily, const auto &list) {
        for (const auto &device : list) {
            if constexpr (std::is_base_of_v<config::DeviceInfoConfig, std::decay_t<decltype(device)>>) {
                if (!device.address)
                    continue;
                const config::AddressConfig &a = *device.address;
                const bool onScsi = is(controller.type, u"scsi") && is(a.type, u"drive")
                    && a.controller.value_or(0) == index;
                const bool onSerial = is(controller.type, u"virtio-serial") && is(a.type, u"virtio-serial")
                    && a.controller.value_or(0) == index;
                const bool onUsb
                    = is(controller.type, u"usb") && is(a.type, u"usb") && a.bus.value_or(0) == index;
                bool counts = onSerial || onUsb;
                if constexpr (std::is_same_v<std::decay_t<decltype(device)>, config::DiskConfig>)
                    counts = counts || (onScsi && is(device.bus, u"scsi"));
                if constexpr (std::is_same_v<std::decay_t<decltype(device)>, config::HostdevConfig>)
                    counts = counts || onScsi;
                used = used || counts;
            }
        }
    });
    return used;
}

} // namespace

QFuture<Result<>> QemuDomain::detachDevice(QByteArray deviceXml, api::DeviceScope scope, JobPtr job)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("a device is being removed"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY(checkScope(scope));
    CO_TRY_ASSIGN(const DomainConfig device, config::readDeviceElement(deviceXml));
    QByteArray document;
    if (scope != api::DeviceScope::Live) {
        const auto change = [device](DomainConfig &domain) -> Result<> {
            TRY_ASSIGN(const DeviceRef found, config::findDevice(domain, device));
            config::removeDevice(domain, found);
            return {};
        };
        auto changed = co_await changedDefinition(change);
        if (!changed)
            co_return changed.error().wrapped(
                tr("The device could not be removed from the definition of “%1”.").arg(m_info.name));
        document = *changed;
    }
    if (scope != api::DeviceScope::Config) {
        const RunningGuestPtr guest = m_guest;
        if (!guest)
            co_return notRunningAnyMore();
        const auto found = config::findDevice(guest->live(), device);
        if (!found)
            co_return found.error().wrapped(
                tr("The device could not be removed from the running machine “%1”.").arg(m_info.name));
        auto detached = co_await detachLive(guest, *found, job);
        if (!detached)
            co_return detached.error();
    }
    if (scope != api::DeviceScope::Live) {
        CO_TRY(storeDefinition(std::move(document), scope));
    }
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::detachLive(RunningGuestPtr guest, DeviceRef device, JobPtr job)
{
    const DomainConfig &live = guest->live();
    const QString label = config::deviceLabel(live, device);
    CO_TRY(checkPluggable(live, device));
    if (device.family == DeviceFamily::Disk) {
        CO_TRY(m_blockJobs->refuseBusy(live.disks[device.index]));
    }
    const config::DeviceInfoConfig *info = config::deviceInfo(live, device);
    const QString alias = info ? text(info->alias) : QString();
    if (!guest->monitor || alias.isEmpty())
        co_return notRunningAnyMore();
    if (sharesSlot(live, *info)) {
        Error error { ErrorCode::Unsupported,
            tr("It shares its PCI slot with other devices and can be removed from “%1” only for the next "
               "start: %2.")
                .arg(m_info.name, label) };
        error.libvirtCode = kOperationFailed;
        co_return error;
    }
    if (device.family == DeviceFamily::Controller && isInUse(live, live.controllers[device.index])) {
        Error error { ErrorCode::Busy,
            tr("Devices of “%1” sit on it; remove them first: %2.").arg(m_info.name, label) };
        error.libvirtCode = kOperationFailed;
        co_return error;
    }
    auto gone = co_await unplug(guest, alias, label, job);
    if (!gone)
        co_return gone.error();
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    auto removed = co_await removeUnplugged(guest, alias);
    co_return removed;
}

// Ends when the guest has let go. The asking goes on when we stop waiting: what happens later is handled as
// an event.
QFuture<Result<>> QemuDomain::unplug(RunningGuestPtr guest, QString alias, QString label, JobPtr job)
{
    if (!guest->status.unplugging.contains(alias))
        guest->status.unplugging.append(alias);
    storeStatus(guest);
    auto waiter = std::make_shared<QPromise<Result<>>>();
    waiter->start();
    guest->unplugWaiters[alias] = waiter;
    Error late { ErrorCode::Timeout,
        tr("The guest did not let go of it: %1. It is still there; make sure that the system in “%2” runs "
           "and "
           "does not use it, then try again.")
            .arg(label, m_info.name) };
    QTimer::singleShot(kPatienceWithGuest, this, [waiter, late] { answer(waiter, late); });
    const Error cancelled { ErrorCode::Cancelled,
        tr("The guest has not let go of it yet: %1. It goes when the system in “%2” answers.")
            .arg(label, m_info.name) };
    QMetaObject::Connection watching;
    if (job) {
        job->report(-1, tr("Waiting for the guest to let go of it: %1").arg(label));
        job->setCancellation(Job::Cancellation::Possible);
        watching = connect(
            job.get(), &Job::cancelRequested, this, [waiter, cancelled] { answer(waiter, cancelled); });
        if (job->isCancelRequested())
            answer(waiter, cancelled);
    }
    const QString failure = tr("It could not be removed from “%1”: %2.").arg(m_info.name, label);
    guest->monitor->request(QStringLiteral("device_del"), { { QStringLiteral("id"), alias } }, {},
        [waiter, failure, late](const Result<QJsonValue> &reply) {
            if (reply)
                return;
            if (reply.error().code == ErrorCode::NotFound)
                return answer(waiter, {}); // it is gone
            if (reply.error().code == ErrorCode::Timeout)
                return answer(waiter, late);
            // Asked before; the answer may still come.
            if (reply.error().details.contains(QStringLiteral("already in the process of unplug")))
                return;
            Error error = reply.error().wrapped(failure);
            if (error.cause && error.cause->details.contains(QStringLiteral("hotplug")))
                error.code = ErrorCode::Unsupported;
            error.libvirtCode = kOperationFailed;
            answer(waiter, error);
        });
    auto gone = co_await waiter->future();
    QObject::disconnect(watching);
    const auto mine = guest->unplugWaiters.find(alias);
    if (mine != guest->unplugWaiters.end() && mine->second == waiter)
        guest->unplugWaiters.erase(mine);
    const bool mayStillGo
        = !gone && (gone.error().code == ErrorCode::Timeout || gone.error().code == ErrorCode::Cancelled);
    if (!gone && !mayStillGo && isCurrent(guest)) {
        guest->status.unplugging.removeAll(alias);
        storeStatus(guest);
    }
    co_return gone;
}

void QemuDomain::handleDeviceEvent(const RunningGuestPtr &guest, const QmpEvent &event)
{
    const QString alias = event.data[QStringLiteral("device")].toString();
    if (alias.isEmpty())
        return; // a part of a device
    const auto found = guest->unplugWaiters.find(alias);
    const Waiter waiter = found == guest->unplugWaiters.end() ? Waiter() : found->second;
    if (event.name == QStringLiteral("DEVICE_DELETED")) {
        if (waiter)
            answer(waiter, {});
        else if (config::findAlias(guest->live(), alias))
            removeUnplugged(guest, alias); // nobody waits any more
        return;
    }
    Error refused { ErrorCode::Busy,
        tr("The system in “%1” refuses to let go of “%2”; it may be in use there.").arg(m_info.name, alias) };
    refused.libvirtCode = kOperationFailed;
    guest->status.unplugging.removeAll(alias);
    announce(refused.message);
    if (waiter)
        answer(waiter, refused);
}

// The guest's part is gone; now the host's part goes, and the device leaves the document.
QFuture<Result<>> QemuDomain::removeUnplugged(RunningGuestPtr guest, QString alias)
{
    if (guest->removing.contains(alias))
        co_return Result<>();
    guest->removing.append(alias);
    auto capabilities = co_await m_host.capabilitiesFor(guest->live());
    const auto found = config::findAlias(guest->live(), alias);
    if (!found) {
        guest->removing.removeAll(alias);
        guest->status.unplugging.removeAll(alias);
        co_return Result<>();
    }
    const int blockIndex = guest->status.blockIndexes.value(alias, -1);
    QJsonArray commands = undoByName(*found, alias, blockIndex);
    if (capabilities) {
        HostState host;
        host.paths = guest->paths;
        if (found->family == DeviceFamily::Interface
            && !is(guest->live().interfaces[found->index].type, u"user")) {
            NicBackend backend;
            backend.kind = NicBackend::Kind::Tap;
            backend.tapFds = { 0 }; // only names count here
            host.nics.emplace(alias, backend);
        }
        const DeviceContext context { guest->live(), **capabilities, host };
        if (const auto steps = plugSteps(context, *found, blockIndex))
            commands = undoCommands(*steps);
    }
    // The device itself is gone.
    QJsonArray backends;
    for (const QJsonValue &command : std::as_const(commands)) {
        if (command.toObject()[QStringLiteral("execute")] != QStringLiteral("device_del"))
            backends.append(command);
    }
    auto undone = co_await undo(guest, backends);
    guest->removing.removeAll(alias);
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    const auto now = config::findAlias(guest->live(), alias);
    if (!now)
        co_return Result<>();
    DomainConfig live = guest->live();
    const QString label = config::deviceLabel(live, *now);
    if (now->family == DeviceFamily::Interface) {
        const QString device = text(live.interfaces[now->index].targetDev);
        const auto port = std::find_if(guest->status.ports.begin(), guest->status.ports.end(),
            [&](const GuestStatus::Port &each) { return each.device == device; });
        if (port != guest->status.ports.end()) {
            const std::vector<GuestStatus::Port> released { *port };
            releasePorts(released);
            guest->status.ports.erase(port);
        }
    }
    if (now->family == DeviceFamily::Channel || now->family == DeviceFamily::Serial
        || now->family == DeviceFamily::Console)
        QFile::remove(guest->paths.character(alias));
    config::removeDevice(live, *now);
    guest->status.blockIndexes.remove(alias);
    guest->status.unplugging.removeAll(alias);
    guest->setLive(std::move(live));
    liveChanged(guest);
    announce(tr("A device was removed from “%1”: %2.").arg(m_info.name, label));
    tell(api::domainevent::DeviceRemoved { alias });
    co_return Result<>();
}

} // namespace inn::qemu
