// Name and identifier on the destination.

#include "backend/base/translated.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

namespace {

void checkSameMachine(const Situation &situation, const MachineFacts &there, Lines &lines)
{
    const QString host = situation.destination.name();
    if (api::isActive(there.state)) {
        lines.refuse(translated("“%1” already runs on “%2” with the same identifier.").arg(there.name, host),
            translated("Shut it down and remove it there first."));
        return;
    }
    if (there.name != situation.nameThere()) {
        lines.refuse(translated("“%1” has a machine with the same identifier under the name “%2”.")
                         .arg(host, there.name),
            translated("Remove that machine there, or move this one under that name."), Remedy::OtherName);
        return;
    }
    const Fact<QByteArray> &definition = situation.destination.sameMachine;
    const bool isSame = definition.isKnown() && *definition == situation.guest.persistentXml;
    lines.advise(isSame
            ? translated("“%1” is already defined on “%2”, with the same definition; it is used on.")
                  .arg(there.name, host)
            : translated("“%1” is already defined on “%2”, and switched off; this definition replaces it.")
                  .arg(there.name, host),
        isSame ? QString() : translated("Look at that definition first if you changed it there."));
}

} // namespace

void checkIdentity(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Name"));
    const QString name = situation.nameThere();
    if (const QString problem = config::domainNameProblem(name); !problem.isEmpty())
        lines.refuse(problem, translated("Choose another name."), Remedy::OtherName);
    for (const MachineFacts &machine : situation.destination.machines) {
        if (machine.uuid == situation.guest.info.uuid) {
            checkSameMachine(situation, machine, lines);
        } else if (machine.name == name) {
            lines.refuse(
                translated("“%1” has another machine named “%2”.").arg(situation.destination.name(), name),
                translated("Give this one another name on “%1”.").arg(situation.destination.name()),
                Remedy::OtherName);
        }
    }
    lines.otherwise(translated("The name “%1” is free on “%2”.").arg(name, situation.destination.name()));
}

} // namespace inn::migration
