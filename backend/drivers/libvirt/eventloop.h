#pragma once

namespace inn::libvirt {

// Starts, once for the program, the thread that watches libvirt's descriptors and timers, and silences
// libvirt's own printing of errors. To be called before any other libvirt call. libvirt's default loop cannot
// be used: it turns GLib's default main context, which the window's event loop owns.
void ensureEventLoop();

} // namespace inn::libvirt
