#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

#include <cmath>

namespace inn::migration {

namespace {

// Pools whose volumes are elsewhere than on the host.
bool isNetworkPool(const QString &type)
{
    return config::isOneOf(type,
        { "netfs", "gluster", "rbd", "iscsi", "iscsi-direct", "scsi", "mpath", "sheepdog", "vstorage" });
}

// "iqn…", "wwn-…" and multipath names mean the same device everywhere.
bool isNetworkDevice(const QString &path)
{
    return path.startsWith(QLatin1String("/dev/disk/by-path/ip-"))
        || path.startsWith(QLatin1String("/dev/disk/by-id/wwn-"))
        || path.startsWith(QLatin1String("/dev/disk/by-id/dm-uuid-mpath"))
        || path.startsWith(QLatin1String("/dev/rbd/"));
}

constexpr double kAnswersApart = 10; // seconds between the answers of both hosts, at most

// Of a file whose making is not told.
std::optional<double> changedAt(const QString &fingerprint)
{
    const QString word = QStringLiteral("modified ");
    return fingerprint.startsWith(word) ? std::optional(fingerprint.mid(word.size()).toDouble())
                                        : std::nullopt;
}

} // namespace

Sharing sharingOf(
    const GuestDiskFacts &disk, const HostFacts &source, const HostFacts &destination, const MovePlan &plan)
{
    const QString path = plan.pathThere(disk);
    if (path.contains(u"://"))
        return Sharing::Shared;
    const PathFacts &here = source.path(disk.path);
    const PathFacts &there = destination.path(path);
    if (there.existence == PathFacts::Existence::Missing)
        return Sharing::Missing;
    if (there.existence == PathFacts::Existence::Unknown)
        return isNetworkDevice(path) && path == disk.path ? Sharing::Shared : Sharing::Unknown;
    const bool isOnNetwork = (isNetworkPool(here.poolType) && isNetworkPool(there.poolType))
        || (isNetworkDevice(path) && path == disk.path);
    if (isOnNetwork)
        return Sharing::Shared;
    if (here.capacity != there.capacity && here.capacity > Bytes {} && there.capacity > Bytes {})
        return Sharing::Different;
    if (here.fingerprint.isEmpty() || there.fingerprint.isEmpty())
        return Sharing::Unknown;
    if (here.fingerprint == there.fingerprint)
        return Sharing::SameFile;
    const std::optional<double> left = changedAt(here.fingerprint);
    const std::optional<double> right = changedAt(there.fingerprint);
    if (!left || !right)
        return left || right ? Sharing::Unknown : Sharing::Different; // made at different times
    // The last change moves on while the guest writes, between one answer and the other.
    return std::abs(*left - *right) < kAnswersApart ? Sharing::SameFile : Sharing::Unknown;
}

Presence presenceOf(const Attachment &attachment, const HostFacts &host)
{
    if (attachment.kind == Attachment::Kind::Network) {
        if (!host.networks.isKnown())
            return Presence::Unknown;
        for (const api::NetworkInfo &network : *host.networks) {
            if (network.name == attachment.name)
                return network.active ? Presence::Present : Presence::Inactive;
        }
        return Presence::Absent;
    }
    const std::vector<api::NetworkInfo> none;
    for (const api::NetworkInfo &network : host.networks.value.value_or(none)) {
        if (network.bridge == attachment.name && network.active)
            return Presence::Present;
    }
    if (!host.interfaces.isKnown())
        return Presence::Unknown;
    for (const api::HostInterfaceInfo &interface : *host.interfaces) {
        if (interface.name == attachment.name)
            return Presence::Present;
    }
    return Presence::Absent;
}

} // namespace inn::migration
