#include "backend/drivers/libvirt/eventcallbacks.h"

#include "backend/drivers/libvirt/guestinfotext.h"
#include "backend/drivers/libvirt/objects.h"

#include <array>
#include <utility>

namespace inn::libvirt {

namespace event = api::domainevent;

namespace {

constexpr qsizetype kLongestText = 4096;

QString textOf(const char *text)
{
    return text ? QString::fromUtf8(text).left(kLongestText) : QString();
}

void tell(void *opaque, virDomainPtr domain, event::What what)
{
    const auto &handler = *static_cast<EventHandler *>(opaque);
    const unsigned id = virDomainGetID(domain);
    handler(std::make_shared<const api::DomainEvent>(api::DomainEvent { uuidOf(domain),
        textOf(virDomainGetName(domain)), id == unsigned(-1) ? -1 : int(id), std::move(what) }));
}

void letGo(void *opaque)
{
    delete static_cast<EventHandler *>(opaque);
}

int onLifecycle(virConnectPtr, virDomainPtr domain, int what, int detail, void *opaque)
{
    tell(opaque, domain, event::Lifecycle { what, detail });
    return 0;
}

// For kinds of which libvirt tells nothing more than that they happened.
template<class Kind>
void onPlain(virConnectPtr, virDomainPtr domain, void *opaque)
{
    tell(opaque, domain, Kind {});
}

template<class Kind>
void onReason(virConnectPtr, virDomainPtr domain, int, void *opaque)
{
    tell(opaque, domain, Kind {});
}

template<class Kind>
void onAlias(virConnectPtr, virDomainPtr domain, const char *alias, void *opaque)
{
    tell(opaque, domain, Kind { textOf(alias) });
}

void onRtcChange(virConnectPtr, virDomainPtr domain, long long offset, void *opaque)
{
    tell(opaque, domain, event::RtcChange { offset });
}

void onWatchdog(virConnectPtr, virDomainPtr domain, int action, void *opaque)
{
    tell(opaque, domain, event::Watchdog { action });
}

void onIoError(virConnectPtr, virDomainPtr domain, const char *path, const char *alias, int action,
    const char *reason, void *opaque)
{
    tell(opaque, domain, event::IoError { textOf(path), textOf(alias), textOf(reason), action });
}

event::Graphics::Address addressOf(const virDomainEventGraphicsAddress *address)
{
    if (!address)
        return {};
    return { address->family, textOf(address->node), textOf(address->service) };
}

void onGraphics(virConnectPtr, virDomainPtr domain, int phase, const virDomainEventGraphicsAddress *local,
    const virDomainEventGraphicsAddress *remote, const char *scheme,
    const virDomainEventGraphicsSubject *subject, void *opaque)
{
    event::Graphics happened { phase, addressOf(local), addressOf(remote), textOf(scheme), {} };
    for (int i = 0; subject && i < subject->nidentity; ++i)
        happened.subject.push_back(
            { textOf(subject->identities[i].type), textOf(subject->identities[i].name) });
    tell(opaque, domain, std::move(happened));
}

// libvirt has one kind that names the image and one that names the target. Of a local image it tells both,
// that with the image first; all of it in the one thread of events.
struct BlockJobImage
{
    void *connection = nullptr;
    std::array<unsigned char, VIR_UUID_BUFLEN> domain {};
    int type = 0, status = 0;
    QString path;
};
thread_local BlockJobImage t_blockJobImage;

void onBlockJobImage(virConnectPtr, virDomainPtr domain, const char *path, int type, int status, void *opaque)
{
    t_blockJobImage = { opaque, {}, type, status, textOf(path) };
    virDomainGetUUID(domain, t_blockJobImage.domain.data());
}

void onBlockJob(virConnectPtr, virDomainPtr domain, const char *target, int type, int status, void *opaque)
{
    const BlockJobImage image = std::exchange(t_blockJobImage, {});
    std::array<unsigned char, VIR_UUID_BUFLEN> uuid {};
    virDomainGetUUID(domain, uuid.data());
    const bool isSame
        = image.connection == opaque && image.domain == uuid && image.type == type && image.status == status;
    tell(opaque, domain, event::BlockJob { isSame ? image.path : QString(), textOf(target), type, status });
}

void onDiskChange(virConnectPtr, virDomainPtr domain, const char *from, const char *to, const char *alias,
    int reason, void *opaque)
{
    tell(opaque, domain, event::DiskChange { textOf(from), textOf(to), textOf(alias), reason });
}

void onTray(virConnectPtr, virDomainPtr domain, const char *alias, int reason, void *opaque)
{
    tell(opaque, domain, event::TrayChange { textOf(alias), reason });
}

void onBalloon(virConnectPtr, virDomainPtr domain, unsigned long long actual, void *opaque)
{
    tell(opaque, domain, event::BalloonChange { actual });
}

void onAgent(virConnectPtr, virDomainPtr domain, int state, int reason, void *opaque)
{
    tell(opaque, domain, event::AgentLifecycle { state, reason });
}

void onMetadata(virConnectPtr, virDomainPtr domain, int type, const char *uri, void *opaque)
{
    tell(opaque, domain, event::MetadataChange { type, textOf(uri) });
}

void onIteration(virConnectPtr, virDomainPtr domain, int iteration, void *opaque)
{
    tell(opaque, domain, event::MigrationIteration { iteration });
}

void onThreshold(virConnectPtr, virDomainPtr domain, const char *device, const char *path,
    unsigned long long threshold, unsigned long long excess, void *opaque)
{
    tell(opaque, domain, event::BlockThreshold { textOf(device), textOf(path), threshold, excess });
}

void onMemoryFailure(
    virConnectPtr, virDomainPtr domain, int recipient, int action, unsigned flags, void *opaque)
{
    tell(opaque, domain, event::MemoryFailure { recipient, action, flags });
}

void onMemorySize(
    virConnectPtr, virDomainPtr domain, const char *alias, unsigned long long size, void *opaque)
{
    tell(opaque, domain, event::MemoryDeviceSizeChange { textOf(alias), size });
}

// libvirt keeps these.
void onTunable(virConnectPtr, virDomainPtr domain, virTypedParameterPtr values, int count, void *opaque)
{
    tell(opaque, domain, event::Tunable { parametersOf(values, count) });
}

void onJobCompleted(virConnectPtr, virDomainPtr domain, virTypedParameterPtr values, int count, void *opaque)
{
    tell(opaque, domain, event::JobCompleted { parametersOf(values, count) });
}

struct Callback
{
    int id;
    virConnectDomainEventGenericCallback function;
};

const Callback kCallbacks[] = {
    { VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onLifecycle) },
    { VIR_DOMAIN_EVENT_ID_REBOOT, VIR_DOMAIN_EVENT_CALLBACK(&onPlain<event::Reboot>) },
    { VIR_DOMAIN_EVENT_ID_RTC_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onRtcChange) },
    { VIR_DOMAIN_EVENT_ID_WATCHDOG, VIR_DOMAIN_EVENT_CALLBACK(onWatchdog) },
    { VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON, VIR_DOMAIN_EVENT_CALLBACK(onIoError) },
    { VIR_DOMAIN_EVENT_ID_GRAPHICS, VIR_DOMAIN_EVENT_CALLBACK(onGraphics) },
    { VIR_DOMAIN_EVENT_ID_CONTROL_ERROR, VIR_DOMAIN_EVENT_CALLBACK(&onPlain<event::ControlError>) },
    { VIR_DOMAIN_EVENT_ID_BLOCK_JOB, VIR_DOMAIN_EVENT_CALLBACK(onBlockJobImage) },
    { VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2, VIR_DOMAIN_EVENT_CALLBACK(onBlockJob) },
    { VIR_DOMAIN_EVENT_ID_DISK_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onDiskChange) },
    { VIR_DOMAIN_EVENT_ID_TRAY_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onTray) },
    { VIR_DOMAIN_EVENT_ID_PMWAKEUP, VIR_DOMAIN_EVENT_CALLBACK(&onReason<event::PmWakeup>) },
    { VIR_DOMAIN_EVENT_ID_PMSUSPEND, VIR_DOMAIN_EVENT_CALLBACK(&onReason<event::PmSuspend>) },
    { VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK, VIR_DOMAIN_EVENT_CALLBACK(&onReason<event::PmSuspendDisk>) },
    { VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onBalloon) },
    { VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, VIR_DOMAIN_EVENT_CALLBACK(&onAlias<event::DeviceRemoved>) },
    { VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, VIR_DOMAIN_EVENT_CALLBACK(&onAlias<event::DeviceAdded>) },
    { VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED,
        VIR_DOMAIN_EVENT_CALLBACK(&onAlias<event::DeviceRemovalFailed>) },
    { VIR_DOMAIN_EVENT_ID_TUNABLE, VIR_DOMAIN_EVENT_CALLBACK(onTunable) },
    { VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onAgent) },
    { VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onMetadata) },
    { VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION, VIR_DOMAIN_EVENT_CALLBACK(onIteration) },
    { VIR_DOMAIN_EVENT_ID_JOB_COMPLETED, VIR_DOMAIN_EVENT_CALLBACK(onJobCompleted) },
    { VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD, VIR_DOMAIN_EVENT_CALLBACK(onThreshold) },
    { VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE, VIR_DOMAIN_EVENT_CALLBACK(onMemoryFailure) },
    { VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onMemorySize) },
};

} // namespace

std::vector<int> registerDomainEvents(virConnectPtr connection, const EventHandler &handler)
{
    // Refused registrations are fine: not every driver knows every event.
    std::vector<int> registered;
    for (const Callback &callback : kCallbacks) {
        auto own = std::make_unique<EventHandler>(handler);
        const int id = virConnectDomainEventRegisterAny(
            connection, nullptr, callback.id, callback.function, own.get(), letGo);
        if (id < 0)
            continue;
        registered.push_back(id);
        (void)own.release(); // libvirt's, until letGo()
    }
    return registered;
}

} // namespace inn::libvirt
