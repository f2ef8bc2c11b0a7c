// Where the disks' images are and whether they may be used from there.

#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

using config::is;

namespace {

const config::DiskConfig *configOf(const Situation &situation, const QString &target)
{
    for (const config::DiskConfig &disk : situation.guest.config.disks) {
        if (config::targetOf(disk) == target)
            return &disk;
    }
    return nullptr;
}

// A drive whose medium is not there.
void checkMedium(const Situation &situation, const GuestDiskFacts &disk, Lines &lines)
{
    const QString path = situation.plan.pathThere(disk);
    const PathFacts &there = situation.destination.path(path);
    if (path.contains(u"://") || there.existence == PathFacts::Existence::Exists)
        return;
    if (there.existence == PathFacts::Existence::Missing) {
        lines.refuse(translated("“%1”, the medium in drive “%2”, is not on “%3”.")
                         .arg(path, disk.target, situation.destination.name()),
            translated("Take it out of the drive, or copy it there."), Remedy::EjectMedia);
    } else {
        lines.advise(translated("Whether “%1”, the medium in drive “%2”, is on “%3” is not known.")
                         .arg(path, disk.target, situation.destination.name()),
            translated("Take it out of the drive if it is not there."), Remedy::EjectMedia);
    }
}

void checkCopied(const Situation &situation, const GuestDiskFacts &disk, Lines &lines)
{
    const HostFacts &there = situation.destination;
    const QString path = situation.plan.pathThere(disk);
    if (!canBeCopied(disk)) {
        lines.refuse(
            translated("Disk “%1” cannot be copied: it is shared with others or read-only.").arg(disk.target),
            translated("Leave it out; “%1” must see it by itself.").arg(there.name()),
            Remedy::DoNotCopyDisks);
        return;
    }
    const Sharing sharing = sharingOf(disk, situation.source, there, situation.plan);
    if (sharing == Sharing::Shared || sharing == Sharing::SameFile) {
        lines.refuse(translated("Disk “%1” is the same image on both hosts; it would be copied onto itself.")
                         .arg(disk.target),
            translated("Do not copy it."), Remedy::DoNotCopyDisks);
        return;
    }
    const PathFacts &place = there.path(path);
    if (place.existence == PathFacts::Existence::Exists) {
        if (situation.route() == Route::Transfer)
            return; // gets a free name
        if (place.capacity > Bytes {} && place.capacity < disk.capacity) {
            lines.refuse(translated("“%1” on “%2” holds %3, and disk “%4” has %5.")
                             .arg(path, there.name(), place.capacity.toString(), disk.target,
                                 disk.capacity.toString()),
                translated("Remove that image, or choose another place for the copy."));
        } else {
            lines.advise(translated("“%1” exists on “%2”; disk “%3” is copied over it.")
                             .arg(path, there.name(), disk.target),
                translated("Choose another place if it is still needed."));
        }
        return;
    }
    if (place.pool.isEmpty() && situation.route() == Route::Migration) {
        if (place.existence == PathFacts::Existence::Missing && isLibvirt(there.info)) {
            lines.refuse(
                translated("“%1” has no storage pool that “%2” could be made in.").arg(there.name(), path),
                translated("Make its folder a pool there, or choose another place for disk “%1”.")
                    .arg(disk.target));
        } else if (isLibvirt(there.info)) {
            lines.advise(translated("Whether “%1” can make “%2” is not known.").arg(there.name(), path),
                translated("Make its folder a pool there, or choose another place for disk “%1”.")
                    .arg(disk.target));
        }
        return;
    }
    const Bytes needed = std::max(disk.allocation, Bytes {});
    if (!place.pool.isEmpty() && place.poolFree < needed) {
        lines.refuse(
            translated("Pool “%1” on “%2” has %3 left, and disk “%4” takes %5.")
                .arg(place.pool, there.name(), place.poolFree.toString(), disk.target, needed.toString()),
            translated("Free some space there, or choose another place for the copy."));
    } else if (!place.pool.isEmpty() && place.poolFree < disk.capacity) {
        lines.advise(translated("Pool “%1” on “%2” has %3 left, and disk “%4” may grow to %5.")
                         .arg(place.pool, there.name(), place.poolFree.toString(), disk.target,
                             disk.capacity.toString()));
    }
}

// Only what lies above the base images goes over.
void checkBases(const Situation &situation, const GuestDiskFacts &disk, Lines &lines)
{
    if (situation.plan.diskCopy != DiskCopy::Incremental)
        return;
    if (disk.chain.isEmpty()) {
        lines.advise(translated("Disk “%1” has no base image; it is copied whole.").arg(disk.target));
        return;
    }
    for (const QString &base : disk.chain) {
        if (situation.destination.path(base).existence == PathFacts::Existence::Missing) {
            lines.refuse(translated("“%1”, the base of disk “%2”, is not on “%3”.")
                             .arg(base, disk.target, situation.destination.name()),
                translated("Copy the disks whole."), Remedy::CopyDisks);
        }
    }
}

// libvirt refuses what it does not take for safe.
void checkCache(const Situation &situation, const GuestDiskFacts &disk, bool isOnNetwork, Lines &lines)
{
    const config::DiskConfig *config = configOf(situation, disk.target);
    if (!config || disk.shareable || disk.path.contains(u"://"))
        return;
    const QString cache = config->cache.value_or(QString());
    if (cache == u"none" || cache == u"directsync")
        return;
    // Emulators drop what they have cached at the end since 4.0.
    const int major = situation.source.info.hypervisorVersion.section(u'.', 0, 0).toInt();
    if (major >= 4 && isOnNetwork)
        return;
    if (major > 0 && major < 4) {
        lines.advise(translated("Disk “%1” is cached by the host (“%2”), which is not safe to move with this "
                                "emulator.")
                         .arg(disk.target, cache.isEmpty() ? QStringLiteral("default") : cache),
            translated("Set its cache to “none” and restart the machine."), Remedy::MoveUnsafe);
    }
}

void checkShared(const Situation &situation, const GuestDiskFacts &disk, Lines &lines)
{
    const HostFacts &there = situation.destination;
    const QString path = situation.plan.pathThere(disk);
    const Sharing sharing = sharingOf(disk, situation.source, there, situation.plan);
    const bool isSafe = !situation.isRunning() || situation.plan.safety == Safety::Unsafe || disk.readOnly;
    switch (sharing) {
    case Sharing::Shared:
        break;
    case Sharing::SameFile:
        if (!isSafe) {
            lines.advise(
                translated("Disk “%1” is the same image on both hosts, on no network storage that we "
                           "know; libvirt may hold it for unsafe.")
                    .arg(disk.target),
                translated("If it says so, move it without that check."), Remedy::MoveUnsafe);
        }
        break;
    case Sharing::Different:
        lines.refuse(translated("“%1” on “%2” is another image than the one of disk “%3” here.")
                         .arg(path, there.name(), disk.target),
            canBeCopied(disk) ? translated("Copy the disk to another place, or share its storage.")
                              : translated("Share its storage between the hosts."),
            canBeCopied(disk) ? Remedy::CopyDisks : Remedy::None);
        return;
    case Sharing::Missing:
        lines.refuse(
            translated("“%1”, the image of disk “%2”, is not on “%3”.").arg(path, disk.target, there.name()),
            canBeCopied(disk) ? translated("Copy the disks, or share their storage.")
                              : translated("Share its storage between the hosts."),
            canBeCopied(disk) ? Remedy::CopyDisks : Remedy::None);
        return;
    case Sharing::Unknown:
        lines.advise(translated("Whether “%1”, the image of disk “%2”, is the same on “%3” is not known.")
                         .arg(path, disk.target, there.name()),
            canBeCopied(disk)
                ? translated("Go on only if both hosts share that storage; else copy the disks.")
                : translated("Go on only if both hosts share that storage."),
            canBeCopied(disk) ? Remedy::CopyDisks : Remedy::None);
        break;
    }
    if (situation.isRunning() && situation.plan.safety == Safety::Checked && !disk.readOnly)
        checkCache(situation, disk, sharing == Sharing::Shared, lines);
}

void checkOne(const Situation &situation, const GuestDiskFacts &disk, Lines &lines)
{
    const config::DiskConfig *config = configOf(situation, disk.target);
    if (config && config->transient && situation.isRunning()) {
        lines.refuse(translated("What is written to disk “%1” is given up when the machine ends (transient).")
                         .arg(disk.target),
            translated("Such a machine moves only switched off."), Remedy::MoveOffline);
    }
    const bool isLocalOnly = config && is(config->type, u"nvme");
    if (isLocalOnly) {
        lines.refuse(translated("Disk “%1” is an NVMe device of “%2” itself.")
                         .arg(disk.target, situation.source.name()),
            translated("Move its contents to an image first."));
        return;
    }
    if (config && is(config->type, u"vhostuser"))
        return;
    if (situation.plan.copies(disk)) {
        checkCopied(situation, disk, lines);
        checkBases(situation, disk, lines);
    } else if (disk.removable) {
        if (!situation.plan.pathThere(disk).isEmpty())
            checkMedium(situation, disk, lines);
    } else {
        checkShared(situation, disk, lines);
    }
}

} // namespace

void checkDisks(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Disks"));
    int number = 0;
    int copied = 0;
    Bytes copiedBytes;
    for (const GuestDiskFacts &disk : situation.guest.disks) {
        if (disk.path.isEmpty())
            continue;
        ++number;
        if (situation.plan.copies(disk)) {
            ++copied;
            copiedBytes = copiedBytes + disk.allocation;
        }
        checkOne(situation, disk, lines);
    }
    for (const QString &target : situation.plan.disks) {
        if (situation.plan.diskCopy != DiskCopy::None && !configOf(situation, target)) {
            lines.refuse(translated("“%1” has no disk “%2” to copy.").arg(situation.guestName(), target),
                translated("Choose among its disks."));
        }
    }
    if (number == 0)
        lines.otherwise(translated("“%1” has no disks.").arg(situation.guestName()));
    else if (copied > 0)
        lines.otherwise(translated("%1 are copied to “%2”; it has the space.")
                            .arg(copiedBytes.toString(), situation.destination.name()));
    else
        lines.otherwise(translated("“%1” sees the same disks.").arg(situation.destination.name()));
}

} // namespace inn::migration
