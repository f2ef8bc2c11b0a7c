#pragma once

#include "backend/base/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

// The kernel's bridges through libnl, and its packet filter through libnftables. All calls are short.
namespace inn::network {

[[nodiscard]] bool linkExists(const QString &name);
// IPv4 subnets that some device of the host uses now.
std::vector<std::pair<QHostAddress, int>> usedSubnets();

// A bridge, up, with that address (a null one: none). Errors: AlreadyExists, Denied, Io.
Result<> createBridge(
    const QString &name, const QHostAddress &address, int prefix, bool spanningTree, const QString &mac = {});
Result<> deleteLink(const QString &name); // one that is gone is fine

// Runs an nftables script; all of it or nothing takes effect.
Result<> applyFirewall(const QByteArray &script);
// Whether there is such a table: "netdev", "bridge" or "inet". Much quicker than removing one in vain.
[[nodiscard]] bool hasTable(const QString &family, const QString &table);
// The IPv4 addresses that the kernel put into a set of a bridge's table.
QStringList addressesInSet(const QString &table, const QString &set);

} // namespace inn::network
