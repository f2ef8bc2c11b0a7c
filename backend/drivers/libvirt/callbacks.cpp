#include "backend/drivers/libvirt/callbacks.h"

#include "backend/drivers/libvirt/callbacktarget.h"
#include "backend/drivers/libvirt/eventcallbacks.h"
#include "backend/drivers/libvirt/hostcallbacks.h"
#include "backend/drivers/libvirt/objects.h"

#include <vector>

namespace inn::libvirt {

namespace {

using Target = CallbackTarget;

void onPool(virConnectPtr, virStoragePoolPtr pool, int event, int detail, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    const QUuid uuid = uuidOf(pool);
    const QString name = QString::fromUtf8(virStoragePoolGetName(pool));
    target.sink->deliver([listener = target.listener, uuid, name, event, detail] {
        listener->poolChanged(uuid);
        listener->poolEvent(uuid, name, event, detail);
    });
}

void onPoolRefresh(virConnectPtr, virStoragePoolPtr pool, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    const QUuid uuid = uuidOf(pool);
    target.sink->deliver([listener = target.listener, uuid] { listener->poolRefreshed(uuid); });
}

void onNetwork(virConnectPtr, virNetworkPtr network, int event, int detail, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    const QUuid uuid = uuidOf(network);
    const QString name = QString::fromUtf8(virNetworkGetName(network));
    target.sink->deliver([listener = target.listener, uuid, name, event, detail] {
        listener->networkChanged(uuid);
        listener->networkEvent(uuid, name, event, detail);
    });
}

void onClose(virConnectPtr, int reason, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    target.sink->deliver([listener = target.listener, reason] { listener->closed(reason); });
}

} // namespace

std::function<void(virConnectPtr)> listen(virConnectPtr connection, const std::shared_ptr<EventSink> &sink,
    const std::shared_ptr<const Listener> &listener)
{
    const std::vector<int> domains
        = registerDomainEvents(connection, [sink, listener](const api::DomainEventPtr &event) {
              sink->deliver([listener, event] { listener->domainEvent(event); });
          });
    const auto target = [&] { return new Target { sink, listener }; };
    std::vector<int> pools;
    const std::pair<int, virConnectStoragePoolEventGenericCallback> poolCallbacks[] = {
        { VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE, VIR_STORAGE_POOL_EVENT_CALLBACK(onPool) },
        { VIR_STORAGE_POOL_EVENT_ID_REFRESH, VIR_STORAGE_POOL_EVENT_CALLBACK(onPoolRefresh) },
    };
    for (const auto &[event, function] : poolCallbacks) {
        Target *const one = target();
        const int id
            = virConnectStoragePoolEventRegisterAny(connection, nullptr, event, function, one, Target::letGo);
        if (id >= 0)
            pools.push_back(id);
        else
            Target::letGo(one);
    }
    Target *const networkTarget = target();
    const int network = virConnectNetworkEventRegisterAny(connection, nullptr, VIR_NETWORK_EVENT_ID_LIFECYCLE,
        VIR_NETWORK_EVENT_CALLBACK(onNetwork), networkTarget, Target::letGo);
    if (network < 0)
        Target::letGo(networkTarget);
    const auto stopListeningToHost = listenToHost(connection, sink, listener);
    // Ours to free: drivers without this callback take it and never let go of what came with it.
    const std::shared_ptr<Target> closeTarget(target());
    const bool watchesClose
        = virConnectRegisterCloseCallback(connection, onClose, closeTarget.get(), nullptr) == 0;
    return [=](virConnectPtr closing) {
        stopListeningToHost(closing);
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
