#pragma once

#include "backend/api/domainevent.h"
#include "backend/drivers/libvirt/eventsink.h"

#include <QString>
#include <QUuid>

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// Facts that a host tells by itself; called in the thread of the sink's target.
struct Listener
{
    std::function<void(const api::DomainEventPtr &event)> domainEvent;
    std::function<void(const QUuid &pool)> poolChanged;
    std::function<void(const QUuid &pool)> poolRefreshed;
    std::function<void(const QUuid &network)> networkChanged;
    // What happened to a pool or network: virStoragePoolEventLifecycleType, virNetworkEventLifecycleType.
    using ObjectEvent = std::function<void(const QUuid &object, const QString &name, int event, int detail)>;
    ObjectEvent poolEvent, networkEvent;
    std::function<void(const QUuid &secret)> secretChanged;
    std::function<void(const QUuid &secret)> secretValueChanged;
    std::function<void(const QString &device, int event)> deviceEvent; // virNodeDeviceEventLifecycleType
    std::function<void(const QString &device)> deviceUpdated;
    std::function<void(int reason)> closed; // virConnectCloseReason
};

// Registers for all facts the host's driver knows. Answers what has to be undone before the connection is
// closed. For pool threads.
std::function<void(virConnectPtr)> listen(virConnectPtr connection, const std::shared_ptr<EventSink> &sink,
    const std::shared_ptr<const Listener> &listener);

} // namespace inn::libvirt
