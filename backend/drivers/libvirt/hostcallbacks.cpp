#include "backend/drivers/libvirt/hostcallbacks.h"

#include "backend/drivers/libvirt/callbacktarget.h"
#include "backend/drivers/libvirt/objects.h"

#include <vector>

namespace inn::libvirt {

namespace {

using Target = CallbackTarget;

void onSecret(virConnectPtr, virSecretPtr secret, int, int, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    const QUuid uuid = uuidOf(secret);
    target.sink->deliver([listener = target.listener, uuid] { listener->secretChanged(uuid); });
}

void onSecretValue(virConnectPtr, virSecretPtr secret, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    const QUuid uuid = uuidOf(secret);
    target.sink->deliver([listener = target.listener, uuid] { listener->secretValueChanged(uuid); });
}

void onDevice(virConnectPtr, virNodeDevicePtr device, int event, int, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    const QString name = QString::fromUtf8(virNodeDeviceGetName(device));
    target.sink->deliver([listener = target.listener, name, event] { listener->deviceEvent(name, event); });
}

void onDeviceUpdate(virConnectPtr, virNodeDevicePtr device, void *opaque)
{
    const auto &target = *static_cast<Target *>(opaque);
    const QString name = QString::fromUtf8(virNodeDeviceGetName(device));
    target.sink->deliver([listener = target.listener, name] { listener->deviceUpdated(name); });
}

} // namespace

std::function<void(virConnectPtr)> listenToHost(virConnectPtr connection,
    const std::shared_ptr<EventSink> &sink, const std::shared_ptr<const Listener> &listener)
{
    std::vector<int> secrets, devices;
    const auto keep = [](std::vector<int> &list, int id, Target *target) {
        if (id >= 0)
            list.push_back(id);
        else
            Target::letGo(target);
    };
    const std::pair<int, virConnectSecretEventGenericCallback> secretCallbacks[] = {
        { VIR_SECRET_EVENT_ID_LIFECYCLE, VIR_SECRET_EVENT_CALLBACK(onSecret) },
        { VIR_SECRET_EVENT_ID_VALUE_CHANGED, VIR_SECRET_EVENT_CALLBACK(onSecretValue) },
    };
    for (const auto &[event, function] : secretCallbacks) {
        auto *const target = new Target { sink, listener };
        keep(secrets,
            virConnectSecretEventRegisterAny(connection, nullptr, event, function, target, Target::letGo),
            target);
    }
    const std::pair<int, virConnectNodeDeviceEventGenericCallback> deviceCallbacks[] = {
        { VIR_NODE_DEVICE_EVENT_ID_LIFECYCLE, VIR_NODE_DEVICE_EVENT_CALLBACK(onDevice) },
        { VIR_NODE_DEVICE_EVENT_ID_UPDATE, VIR_NODE_DEVICE_EVENT_CALLBACK(onDeviceUpdate) },
    };
    for (const auto &[event, function] : deviceCallbacks) {
        auto *const target = new Target { sink, listener };
        keep(devices,
            virConnectNodeDeviceEventRegisterAny(connection, nullptr, event, function, target, Target::letGo),
            target);
    }
    return [secrets, devices](virConnectPtr closing) {
        for (const int id : secrets)
            virConnectSecretEventDeregisterAny(closing, id);
        for (const int id : devices)
            virConnectNodeDeviceEventDeregisterAny(closing, id);
    };
}

} // namespace inn::libvirt
