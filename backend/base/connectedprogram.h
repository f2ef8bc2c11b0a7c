#pragma once

#include "backend/base/commandspec.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

namespace inn {

// A program whose standard input and output are one socket, for what tunnels bytes. It sees the end of its
// input when `socket` is closed or this process dies, and is expected to end then; nobody needs to wait for
// it.
struct ConnectedProgram
{
    FileDescriptor socket; // stream, blocking
    FileDescriptor standardError; // read end, non-blocking
};

// The program gets this process's environment with the spec's additions; input, secrets and timeout are not
// used. Errors: NotFound (program missing), Io. Blocks shortly, so not for the GUI thread.
Result<ConnectedProgram> startConnected(const CommandSpec &spec);

} // namespace inn
