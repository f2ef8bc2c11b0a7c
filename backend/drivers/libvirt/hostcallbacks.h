#pragma once

#include "backend/drivers/libvirt/callbacks.h"

namespace inn::libvirt {

// As listen(), for what happens to secrets and devices of a host.
std::function<void(virConnectPtr)> listenToHost(virConnectPtr connection,
    const std::shared_ptr<EventSink> &sink, const std::shared_ptr<const Listener> &listener);

} // namespace inn::libvirt
