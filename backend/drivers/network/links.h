#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

// The kernel's network devices through libnl and /dev/net/tun, and its packet filter through libnftables. All
// calls are short.
namespace inn::network {

[[nodiscard]] bool linkExists(const QString &name);
// IPv4 subnets that some device of the host uses now.
std::vector<std::pair<QHostAddress, int>> usedSubnets();

// A bridge, up, with that address (a null one: none). Errors: AlreadyExists, Denied, Io.
Result<> createBridge(
    const QString &name, const QHostAddress &address, int prefix, bool spanningTree, const QString &mac = {});
Result<> deleteLink(const QString &name); // one that is gone is fine

struct Tap
{
    QString name;
    FileDescriptor handle;
};
// A tap device as a port of the bridge, up. `pattern` may hold "%d" for the kernel to number. It lives as
// long as its handle is open somewhere.
Result<Tap> createTap(const QString &pattern, const QString &bridge, const QString &guestMac);

// Runs an nftables script; all of it or nothing takes effect.
Result<> applyFirewall(const QByteArray &script);

} // namespace inn::network
