// What the machine is in the middle of, and what of it would be lost.

#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

namespace {

constexpr int kQemuWithBitmaps = 6, kLibvirtWithBitmaps = 7; // versions that carry them with a copied disk

bool hasCheckpoints(const Situation &situation)
{
    return situation.guest.checkpoints.isKnown() && !situation.guest.checkpoints->isEmpty();
}

bool carriesRecords(const api::HostInfo &host)
{
    const int emulator = host.hypervisorVersion.section(u'.', 0, 0).toInt();
    const int library = host.libraryVersion.section(u'.', 0, 0).toInt();
    const bool isOld = (emulator > 0 && emulator < kQemuWithBitmaps)
        || (isLibvirt(host) && library > 0 && library < kLibvirtWithBitmaps);
    return (isEmbedded(host) || isLibvirt(host)) && !isOld;
}

// What is recorded of changes goes along in the images that both hosts see, or with the copies.
void checkCheckpoints(const Situation &situation, Lines &lines)
{
    if (!hasCheckpoints(situation))
        return;
    bool copiesAny = false;
    for (const GuestDiskFacts &disk : situation.guest.disks) {
        const bool isCopied = situation.plan.copies(disk);
        copiesAny = copiesAny || isCopied;
        const QString path = situation.plan.pathThere(disk);
        const PathFacts &there = situation.destination.path(path);
        const bool isOther = there.existence == PathFacts::Existence::Exists && !there.format.isEmpty()
            && there.format != u"qcow2" && disk.format == u"qcow2";
        if (isCopied && isOther && situation.route() == Route::Migration) {
            lines.advise(
                translated("“%1” on “%2” has the format “%3”, which cannot remember changes; the next "
                           "backup of disk “%4” is a full one.")
                    .arg(path, situation.destination.name(), there.format, disk.target),
                translated("Remove that image, so that one of the disk’s own format is made."));
        }
    }
    const bool isCarried = situation.route() == Route::Migration
        && (!copiesAny
            || (carriesRecords(situation.source.info) && carriesRecords(situation.destination.info)));
    if (isCarried)
        return;
    const QStringList first = situation.guest.checkpoints->mid(0, 3);
    lines.advise(translated("“%1” has checkpoints (%2); the next backup is a full one.")
                     .arg(situation.guestName(), first.join(QLatin1String(", "))),
        translated("Make a backup before it moves."));
}

void checkMoments(const Situation &situation, Lines &lines)
{
    const GuestFacts &guest = situation.guest;
    const QString name = situation.guestName();
    if (guest.snapshots.isKnown() && !guest.snapshots->isEmpty()) {
        const QString sentence = translated("“%1” has snapshots (%2), which stay behind.")
                                     .arg(name, guest.snapshots->mid(0, 3).join(QLatin1String(", ")));
        if (situation.route() == Route::Migration)
            lines.refuse(sentence, translated("Delete them, or make a copy on the other host instead."));
        else
            lines.advise(sentence, translated("Delete them first if you do not need them."));
    }
    checkCheckpoints(situation, lines);
}

void checkJobs(const Situation &situation, Lines &lines)
{
    const GuestFacts &guest = situation.guest;
    if (!guest.isActive())
        return;
    if (guest.diskJobs.isKnown()) {
        for (const api::BlockJobInfo &job : *guest.diskJobs) {
            lines.refuse(
                translated("Disk “%1” is being worked on (%2).").arg(job.target, api::blockJobText(job.type)),
                translated("Wait for its end or stop it."));
        }
    }
    const bool isBusy = guest.job.isKnown()
        && (guest.job->type == api::DomainJobType::Bounded
            || guest.job->type == api::DomainJobType::Unbounded);
    if (isBusy) {
        const bool isMigration = guest.job->operation() == api::DomainJobOperation::MigrationOut;
        lines.refuse(isMigration
                ? translated("“%1” is already moving.").arg(situation.guestName())
                : translated("Another operation of “%1” is under way.").arg(situation.guestName()),
            translated("Wait for its end or cancel it."));
    }
}

} // namespace

void checkState(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("State"));
    const GuestFacts &guest = situation.guest;
    const QString name = situation.guestName();
    const MovePlan &plan = situation.plan;
    if (plan.way != MoveWay::Offline && !guest.isActive()) {
        lines.refuse(translated("“%1” is off; only its definition can move.").arg(name),
            translated("Move it switched off."), Remedy::MoveOffline);
    } else if (plan.way == MoveWay::Offline && guest.isActive()) {
        if (guest.info.persistent)
            lines.advise(translated("“%1” runs; it is shut down before it moves.").arg(name));
        else
            lines.refuse(translated("“%1” has no definition that could move without it running.").arg(name),
                translated("Move it while it runs."));
    } else if (guest.info.state == api::DomainState::PmSuspended
        || guest.info.state == api::DomainState::Crashed) {
        lines.advise(translated("“%1” is %2; it will be so there too.")
                         .arg(name, api::domainStateText(guest.info.state)));
    }
    if (!guest.isActive() && guest.info.hasManagedSave) {
        lines.refuse(translated("The saved memory of “%1” would stay behind.").arg(name),
            translated("Start it and move it while it runs, or discard what is saved."));
    }
    const bool keepsBoth = plan.source == SourceAfterwards::Keep && guest.info.persistent;
    if (keepsBoth && plan.definition == Definition::Persistent) {
        lines.advise(translated("“%1” stays defined on “%2” too.").arg(name, situation.source.name()),
            translated("Never start it on both hosts at once."));
    }
    if (plan.definition == Definition::Transient && guest.info.persistent) {
        lines.advise(translated("“%1” is gone from “%2” when it is switched off.")
                         .arg(name, situation.destination.name()),
            translated("Choose to define it there."));
    }
    checkMoments(situation, lines);
    checkJobs(situation, lines);
    if (hasCheckpoints(situation)) {
        lines.otherwise(translated("The checkpoints of “%1” (%2) go along.")
                            .arg(name, guest.checkpoints->mid(0, 3).join(QLatin1String(", "))));
    }
    lines.otherwise(guest.isActive() ? translated("“%1” runs and nothing else is under way.").arg(name)
                                     : translated("“%1” is off and nothing of it stays behind.").arg(name));
}

} // namespace inn::migration
