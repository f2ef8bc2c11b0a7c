#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <vector>

namespace inn::rpc {

// A listening UNIX socket at that path; one that a dead process left there is replaced. Errors: Busy
// (somebody listens there), InvalidConfig (the path is too long), Denied, Io.
Result<FileDescriptor> listeningSocket(const QString &path, int mode);

// Whether the peer is root, our own user, or a member of the group (null: none counts).
bool mayManage(int socket, const char *group);

// The sockets that the service manager opened for this process (sd_listen_fds), with their names. Once: the
// environment is cleared, so that no child takes them for its own.
struct ActivatedSocket
{
    FileDescriptor socket;
    QString name;
};
std::vector<ActivatedSocket> activatedSockets();

} // namespace inn::rpc
