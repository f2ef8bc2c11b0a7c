#include "backend/drivers/libvirt/callbacks.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/domainsnapshot.h"

#include <vector>

namespace inn::libvirt {

namespace {

struct Target
{
    std::shared_ptr<EventSink> sink;
    std::shared_ptr<const Listener> listener;
};

void letGo(void *opaque)
{
    delete static_cast<Target *>(opaque);
}

void tellDomain(void *opaque, virDomainPtr domain, const QString &text)
{
    const auto &target = *static_cast<Target *>(opaque);
    target.sink->deliver(
        [listener = target.listener, uuid = uuidOf(domain), text] { listener->domainChanged(uuid, text); });
}

int onLifecycle(virConnectPtr, virDomainPtr domain, int event, int detail, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    target.sink->deliver([listener = target.listener, uuid = uuidOf(domain), event, detail] {
        listener->lifecycle(uuid, event, detail);
    });
    return 0;
}

void onReboot(virConnectPtr, virDomainPtr domain, void *opaque)
{
    tellDomain(opaque, domain, translated(QT_TRANSLATE_NOOP("inn::libvirt", "Rebooted")));
}

void onIoError(
    virConnectPtr, virDomainPtr domain, const char *path, const char *, int, const char *reason, void *opaque)
{
    const QString text
        = translated(QT_TRANSLATE_NOOP("inn::libvirt", "I/O error on “%1” (%2)"))
              .arg(QString::fromUtf8(path ? path : ""), QString::fromUtf8(reason ? reason : ""));
    tellDomain(opaque, domain, text);
}

void onBalloon(virConnectPtr, virDomainPtr domain, unsigned long long, void *opaque)
{
    tellDomain(opaque, domain, {});
}

void onDeviceRemoved(virConnectPtr, virDomainPtr domain, const char *alias, void *opaque)
{
    tellDomain(opaque, domain,
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "Device “%1” removed"))
            .arg(QString::fromUtf8(alias ? alias : "")));
}

void onDeviceAdded(virConnectPtr, virDomainPtr domain, const char *alias, void *opaque)
{
    tellDomain(opaque, domain,
        translated(QT_TRANSLATE_NOOP("inn::libvirt", "Device “%1” added"))
            .arg(QString::fromUtf8(alias ? alias : "")));
}

void onTray(virConnectPtr, virDomainPtr domain, const char *, int, void *opaque)
{
    tellDomain(opaque, domain, {});
}

void onMetadata(virConnectPtr, virDomainPtr domain, int, const char *, void *opaque)
{
    tellDomain(opaque, domain, {});
}

void onPool(virConnectPtr, virStoragePoolPtr pool, int, int, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    unsigned char raw[VIR_UUID_BUFLEN] {};
    virStoragePoolGetUUID(pool, raw);
    const QUuid uuid = QUuid::fromRfc4122(QByteArrayView(raw, sizeof raw));
    target.sink->deliver([listener = target.listener, uuid] { listener->poolChanged(uuid); });
}

void onPoolRefresh(virConnectPtr, virStoragePoolPtr pool, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    unsigned char raw[VIR_UUID_BUFLEN] {};
    virStoragePoolGetUUID(pool, raw);
    const QUuid uuid = QUuid::fromRfc4122(QByteArrayView(raw, sizeof raw));
    target.sink->deliver([listener = target.listener, uuid] { listener->poolRefreshed(uuid); });
}

void onNetwork(virConnectPtr, virNetworkPtr network, int, int, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    unsigned char raw[VIR_UUID_BUFLEN] {};
    virNetworkGetUUID(network, raw);
    const QUuid uuid = QUuid::fromRfc4122(QByteArrayView(raw, sizeof raw));
    target.sink->deliver([listener = target.listener, uuid] { listener->networkChanged(uuid); });
}

void onClose(virConnectPtr, int reason, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    target.sink->deliver([listener = target.listener, reason] { listener->closed(reason); });
}

struct DomainCallback
{
    int event;
    virConnectDomainEventGenericCallback function;
};

} // namespace

std::function<void(virConnectPtr)> listen(virConnectPtr connection, const std::shared_ptr<EventSink> &sink,
    const std::shared_ptr<const Listener> &listener)
{
    const DomainCallback domainCallbacks[] = {
        { VIR_DOMAIN_EVENT_ID_LIFECYCLE, VIR_DOMAIN_EVENT_CALLBACK(onLifecycle) },
        { VIR_DOMAIN_EVENT_ID_REBOOT, VIR_DOMAIN_EVENT_CALLBACK(onReboot) },
        { VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON, VIR_DOMAIN_EVENT_CALLBACK(onIoError) },
        { VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onBalloon) },
        { VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED, VIR_DOMAIN_EVENT_CALLBACK(onDeviceRemoved) },
        { VIR_DOMAIN_EVENT_ID_DEVICE_ADDED, VIR_DOMAIN_EVENT_CALLBACK(onDeviceAdded) },
        { VIR_DOMAIN_EVENT_ID_TRAY_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onTray) },
        { VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, VIR_DOMAIN_EVENT_CALLBACK(onMetadata) },
    };
    // Refused registrations are fine: not every driver knows every event.
    std::vector<int> domains;
    const auto target = [&] { return new Target { sink, listener }; };
    for (const DomainCallback &callback : domainCallbacks) {
        Target *const one = target();
        const int id = virConnectDomainEventRegisterAny(
            connection, nullptr, callback.event, callback.function, one, letGo);
        if (id >= 0)
            domains.push_back(id);
        else
            letGo(one);
    }
    std::vector<int> pools;
    const std::pair<int, virConnectStoragePoolEventGenericCallback> poolCallbacks[] = {
        { VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, VIR_STORAGE_POOL_EVENT_CALLBACK(onPool) },
        { VIR_STORAGE_POOL_EVENT_ID_REFRESH, VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolRefresh) },
    };
    for (const auto &[event, function] : poolCallbacks) {
        Target *const one = target();
        const int id
            = virConnectStoragePoolEventRegisterAny(connection, nullptr, event, function, one, letGo);
        if (id >= 0)
            pools.push_back(id);
        else
            letGo(one);
    }
    Target *const networkTarget = target();
    const int network = virConnectNetworkEventRegisterAny(connection, nullptr, VIR_NETWORK_EVENT_ID_LIFECYCLE,
        VIR_NETWORK_EVENT_CALLBACK(onNetwork), networkTarget, letGo);
    if (network < 0)
        letGo(networkTarget);
    // Ours to free: drivers without this callback take it and never let go of what came with it.
    const std::shared_ptr<Target> closeTarget(target());
    const bool watchesClose
        = virConnectRegisterCloseCallback(connection, onClose, closeTarget.get(), nullptr) == 0;
    return [=](virConnectPtr closing) {
        for (const int id : domains)
            virConnectDomainEventDeregisterAny(closing, id);
        for (const int id : pools)
            virConnectStoragePoolEventDeregisterAny(closing, id);
        if (network >= 0)
            virConnectNetworkEventDeregisterAny(closing, network);
        if (watchesClose && closeTarget)
            virConnectUnregisterCloseCallback(closing, onClose);
    };
}

} // namespace inn::libvirt
