// Whether a post-copy that broke can go on: nothing counts but the two halves and the way between them.

#include "backend/base/translated.h"
#include "backend/migration/brokenpostcopy.h"
#include "backend/migration/rules/rules.h"

#include <algorithm>

namespace inn::migration {

namespace {

void checkOtherHalf(const Situation &situation, Lines &lines)
{
    const QString there = situation.destination.name();
    const auto &machines = situation.destination.machines;
    const auto other = std::find_if(machines.begin(), machines.end(),
        [&](const MachineFacts &machine) { return machine.uuid == situation.guest.info.uuid; });
    if (other == machines.end() || !api::isActive(other->state)) {
        lines.refuse(
            translated("“%1” does not have the other half of “%2”.").arg(there, situation.guestName()),
            translated("Choose the host that it was moving to."));
    } else if (brokenHalf(other->state, other->reason) != BrokenHalf::Arrived) {
        lines.refuse(
            translated("“%1” on “%2” does not wait for the rest of its memory.").arg(other->name, there),
            translated("If it is whole there, force off what is left on “%1”.").arg(situation.source.name()));
    } else {
        lines.otherwise(translated("“%1” waits on “%2” for the rest of its memory.").arg(other->name, there));
    }
}

} // namespace

void checkResumption(const Situation &situation, Findings &findings)
{
    const QString name = situation.guestName();
    const QString here = situation.source.name();
    Lines state(findings, translated("State"));
    if (brokenHalf(situation.guest.info) != BrokenHalf::Left)
        state.refuse(translated("“%1” on “%2” has nothing left to send.").arg(name, here),
            translated("Resume the migration from the host that it came from."));
    state.otherwise(translated("The rest of the memory of “%1” is kept by “%2”.").arg(name, here));
    Lines other(findings, translated("Other half"));
    checkOtherHalf(situation, other);
    checkConnection(situation, findings);
}

bool refuseHalf(const Situation &situation, Findings &findings)
{
    const BrokenHalf half = brokenHalf(situation.guest.info);
    if (half == BrokenHalf::None)
        return false;
    Lines lines(findings, translated("State"));
    const QString sentence = translated("A migration of “%1” broke half-way; it can only be resumed.")
                                 .arg(situation.guestName());
    if (half == BrokenHalf::Left)
        lines.refuse(
            sentence, translated("Resume it to the host where the guest runs."), Remedy::ResumePostCopy);
    else
        lines.refuse(
            sentence, translated("Resume it from the host that it came from; connect to that first."));
    return true;
}

} // namespace inn::migration
