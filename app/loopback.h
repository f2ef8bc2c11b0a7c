#pragma once

#include "backend/drivers/qemu/embeddeddriver.h"

namespace inn::app {

// How an embedded host moves machines: it is served on a socket of its own and opened once more through
// libvirt's client library, and so are the hosts that machines go to.
qemu::LoopbackFactory loopbackFactory();
qemu::PeerFactory peerFactory();

} // namespace inn::app
