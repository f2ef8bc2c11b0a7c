#pragma once

#include "backend/api/snapshots.h"
#include "backend/config/moment/momentconfig.h"

namespace inn::qemu {

// What a document that asks for a snapshot comes to, for a domain as it is now.
struct SnapshotPlan
{
    config::SnapshotConfig config; // complete, one entry for each disk of `domain`
    config::DomainConfig domain; // as it is now
    api::SnapshotCreateFlags flags;
    bool hasManual = false; // somebody snapshots a disk by hand meanwhile
    bool isExternal = false;
    QByteArray document; // as it will be kept

    [[nodiscard]] bool hasMemoryFile() const { return config.memorySnapshot == u"external"; }
    [[nodiscard]] QString name() const { return config.name.value_or(QString()); }
};

// libvirt's numbers that the code of an Error does not say.
inline constexpr int kInvalidArgument = 8, kOperationFailed = 9, kConfigUnsupported = 67,
                     kOperationUnsupported = 84;
Error snapshotError(ErrorCode code, int libvirtCode, const QString &sentence);

// Reads and checks a document that asks for a snapshot or tells of one.
Result<config::SnapshotConfig> readRequest(
    const QByteArray &xml, config::MomentUse use, api::SnapshotCreateFlags flags);
// Errors name what cannot be, with libvirt's code. `live` is the running document, or the definition of a
// domain that is off.
Result<SnapshotPlan> planSnapshot(config::SnapshotConfig request, const config::DomainConfig &live,
    api::DomainState state, api::SnapshotCreateFlags flags);

} // namespace inn::qemu
