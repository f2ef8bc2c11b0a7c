#pragma once

#include "models/hostlist.h"

namespace inn::app {

// The embedded core on this computer: the system's for root, else the user's own.
models::HostEntry embeddedHost();
// A libvirtd that runs here, if its socket is there; offered as a second host, not connected by itself.
std::optional<models::HostEntry> runningLibvirt();

} // namespace inn::app
