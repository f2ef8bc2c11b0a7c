#pragma once

#include <sys/types.h>

namespace inn::libvirt {

enum class WaitEnd {
    Ended, // the thread's call returns now, with an error
    NotWaiting, // it does something else at the moment; try again
    Impossible, // this kernel does not tell what a thread waits for
};

// Shuts the sockets that a thread of this program waits at; where it reads the last words of a program that
// it has started (ssh), that is told to end. libvirt's client knows no way out of opening a connection to
// somebody who accepts it and is silent; the socket is the library's own and never seen outside.
WaitEnd endSocketWait(pid_t thread);

} // namespace inn::libvirt
