// What the guest's interfaces are connected to, and their filters.

#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

using config::is;

namespace {

void checkAttachment(const Situation &situation, const Attachment &from, Lines &lines)
{
    const HostFacts &there = situation.destination;
    const Attachment *mapped = situation.plan.mapped(from);
    const Attachment &to = mapped ? *mapped : from;
    const QString what = attachmentText(to);
    const bool isNeeded = situation.isRunning();
    const QString cure = translated("Connect the machine to another network of that host.");
    switch (presenceOf(to, there)) {
    case Presence::Present:
        break;
    case Presence::Inactive:
        if (isNeeded) {
            lines.refuse(translated("“%1” has the %2, but it is not started.").arg(there.name(), what),
                translated("Start it there, or connect the machine to another network."),
                Remedy::MapNetworks);
        } else {
            lines.advise(translated("“%1” has the %2, but it is not started.").arg(there.name(), what),
                translated("Start it before the machine."));
        }
        break;
    case Presence::Absent:
        if (isNeeded)
            lines.refuse(translated("“%1” has no %2.").arg(there.name(), what), cure, Remedy::MapNetworks);
        else
            lines.advise(translated("“%1” has no %2.").arg(there.name(), what), cure, Remedy::MapNetworks);
        break;
    case Presence::Unknown:
        lines.advise(translated("Whether “%1” has the %2 is not known.").arg(there.name(), what), cure,
            Remedy::MapNetworks);
        break;
    }
}

// The same name for different networks.
void compareNetworks(const Situation &situation, const Attachment &from, Lines &lines)
{
    if (from.kind != Attachment::Kind::Network || situation.plan.mapped(from))
        return;
    const HostFacts &here = situation.source;
    const HostFacts &there = situation.destination;
    if (!here.networks.isKnown() || !there.networks.isKnown() || !situation.isRunning())
        return;
    const auto find = [&](const HostFacts &host) -> const api::NetworkInfo * {
        for (const api::NetworkInfo &network : *host.networks) {
            if (network.name == from.name)
                return &network;
        }
        return nullptr;
    };
    const api::NetworkInfo *left = find(here);
    const api::NetworkInfo *right = find(there);
    if (!left || !right)
        return;
    if (left->subnet != right->subnet && !left->subnet.isEmpty() && !right->subnet.isEmpty()) {
        lines.advise(translated("Network “%1” is %2 here and %3 on “%4”; the guest keeps its address.")
                         .arg(from.name, left->subnet, right->subnet, there.name()),
            translated("Renew its address in the guest afterwards."));
    } else if (left->forwardMode == u"nat" || left->forwardMode.isEmpty()) {
        if (left->forwardMode == right->forwardMode) {
            lines.advise(
                translated("Network “%1” is another one on each host; connections that the guest has "
                           "open end.")
                    .arg(from.name),
                translated("Use a bridge into a network that both hosts share if they must not."));
        }
    }
}

void checkInterface(const Situation &situation, const config::InterfaceConfig &interface, Lines &lines)
{
    const QString mac = interface.mac.value_or(translated("without address"));
    if (!situation.isRunning())
        return;
    if (is(interface.type, u"hostdev") && !(is(interface.teamingType, u"transient"))) {
        lines.refuse(
            translated("Interface “%1” is a network card of “%2” itself.").arg(mac, situation.source.name()),
            translated("Detach it, or move the machine switched off."), Remedy::MoveOffline);
    } else if (is(interface.type, u"vdpa")) {
        lines.refuse(translated("Interface “%1” is a vDPA device, which cannot move.").arg(mac),
            translated("Detach it, or move the machine switched off."), Remedy::MoveOffline);
    } else if (is(interface.type, u"direct") && is(interface.sourceMode, u"passthrough")) {
        lines.advise(translated("Interface “%1” has the network device “%2” for itself (macvtap).")
                         .arg(mac, interface.sourceDev.value_or(QString())),
            translated("A free device of that name must be on “%1”.").arg(situation.destination.name()));
    } else if (is(interface.type, u"vhostuser")) {
        lines.advise(translated("Interface “%1” is served by another program (vhost-user).").arg(mac),
            translated("That program must be there on “%1”.").arg(situation.destination.name()));
    } else if (is(interface.type, u"user") && is(interface.backendType, u"passt")) {
        lines.advise(translated("Interface “%1” goes through a program on “%2” (passt); its connections end.")
                         .arg(mac, situation.source.name()));
    }
}

// Networks may have been mapped without anybody having asked for it.
QString connectedSentence(const Situation &situation)
{
    if (situation.guest.config.interfaces.empty())
        return translated("“%1” has no network interfaces.").arg(situation.guestName());
    QStringList changes;
    for (const Attachment &from : attachmentsOf(situation.guest.config)) {
        const Attachment *to = situation.plan.mapped(from);
        if (to && *to != from)
            changes += translated("On “%1” the machine uses %2 instead of %3.")
                           .arg(situation.destination.name(), attachmentText(*to), attachmentText(from));
    }
    changes.removeDuplicates();
    return changes.isEmpty() ? translated("“%1” has the networks.").arg(situation.destination.name())
                             : changes.join(u' ');
}

void checkFilters(const Situation &situation, Findings &findings)
{
    QStringList wanted;
    bool learnsAddress = false;
    for (const config::InterfaceConfig &interface : situation.guest.config.interfaces) {
        if (!interface.filter || !interface.filter->filter)
            continue;
        wanted.append(*interface.filter->filter);
        const auto &parameters = interface.filter->parameters;
        learnsAddress |= std::any_of(
            parameters.begin(), parameters.end(), [](const config::FilterParameterConfig &parameter) {
                return is(parameter.name, u"CTRL_IP_LEARNING") && is(parameter.value, u"dhcp");
            });
    }
    wanted.removeDuplicates();
    if (wanted.isEmpty())
        return;
    Lines lines(findings, translated("Network filters"));
    const HostFacts &there = situation.destination;
    if (!there.filters.isKnown()) {
        lines.advise(translated("Whether “%1” has the filter “%2” is not known.")
                         .arg(there.name(), wanted.join(QStringLiteral("”, “"))));
        return;
    }
    for (const QString &name : std::as_const(wanted)) {
        if (there.filters->count(name))
            continue;
        const QString sentence = translated("“%1” has no network filter “%2”.").arg(there.name(), name);
        const QString cure = translated("Define it there, with all filters that it refers to.");
        if (situation.isRunning())
            lines.refuse(sentence, cure);
        else
            lines.advise(sentence, cure);
    }
    if (learnsAddress && situation.isRunning()) {
        lines.advise(translated("A filter lets only the address pass that the guest gets by DHCP; that is "
                                "forgotten on the way."),
            translated("Renew the address in the guest afterwards."));
    }
    lines.otherwise(translated("“%1” has the filters.").arg(there.name()));
}

} // namespace

void checkNetworks(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Networks"));
    for (const Attachment &from : attachmentsOf(situation.guest.config)) {
        checkAttachment(situation, from, lines);
        compareNetworks(situation, from, lines);
    }
    for (const config::InterfaceConfig &interface : situation.guest.config.interfaces)
        checkInterface(situation, interface, lines);
    lines.otherwise(connectedSentence(situation));
    checkFilters(situation, findings);
}

} // namespace inn::migration
