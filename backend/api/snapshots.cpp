#include "backend/api/snapshots.h"

#include <QCoreApplication>

namespace inn::api {

namespace {

Error invalidFlags(const char *sentence)
{
    Error error { ErrorCode::InvalidConfig, QCoreApplication::translate("inn::api::Snapshots", sentence) };
    error.libvirtCode = 8; // VIR_ERR_INVALID_ARG
    return error;
}

} // namespace

Result<> checkFlags(SnapshotCreateFlags flags)
{
    const bool redefine = flags.testFlag(SnapshotCreate::Redefine);
    if (flags.testFlag(SnapshotCreate::Current) && !redefine)
        return invalidFlags(QT_TRANSLATE_NOOP("inn::api::Snapshots",
            "A snapshot can be made the current one only when it is told of, not when it is taken."));
    if (redefine && flags.testFlag(SnapshotCreate::NoMetadata))
        return invalidFlags(QT_TRANSLATE_NOOP(
            "inn::api::Snapshots", "A snapshot cannot be told of and kept out of the list at once."));
    if (redefine && flags.testFlag(SnapshotCreate::Halt))
        return invalidFlags(QT_TRANSLATE_NOOP(
            "inn::api::Snapshots", "A machine cannot be halted by a snapshot that is only told of."));
    if (flags.testFlag(SnapshotCreate::Quiesce) && !flags.testFlag(SnapshotCreate::DiskOnly))
        return invalidFlags(QT_TRANSLATE_NOOP(
            "inn::api::Snapshots", "File systems are frozen only for snapshots of the disks alone."));
    if (redefine && flags.testFlag(SnapshotCreate::Live))
        return invalidFlags(QT_TRANSLATE_NOOP("inn::api::Snapshots",
            "A snapshot that is only told of cannot be taken while the machine runs."));
    return {};
}

Result<> checkFlags(SnapshotRevertFlags flags)
{
    if (flags.testFlag(SnapshotRevert::Running) && flags.testFlag(SnapshotRevert::Paused))
        return invalidFlags(
            QT_TRANSLATE_NOOP("inn::api::Snapshots", "A machine cannot be running and paused at once."));
    return {};
}

Result<> checkFlags(SnapshotDeleteFlags flags)
{
    if (flags.testFlag(SnapshotDelete::Children) && flags.testFlag(SnapshotDelete::ChildrenOnly))
        return invalidFlags(QT_TRANSLATE_NOOP("inn::api::Snapshots",
            "A snapshot is deleted either with those that follow it, or only those are."));
    return {};
}

} // namespace inn::api
