#pragma once

#include "backend/drivers/libvirt/callbacks.h"

namespace inn::libvirt {

// What libvirt keeps for a callback and gives back with each event, until it lets go of it.
struct CallbackTarget
{
    std::shared_ptr<EventSink> sink;
    std::shared_ptr<const Listener> listener;

    static void letGo(void *opaque) { delete static_cast<CallbackTarget *>(opaque); }
};

} // namespace inn::libvirt
