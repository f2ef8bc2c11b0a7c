// Hypervisor, architecture, machine type and emulator.

#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

using config::is;

namespace {

using Guests = std::vector<const config::GuestConfig *>;

Guests guestsOf(const HostFacts &host, const QString &architecture)
{
    Guests all;
    for (const config::GuestConfig &guest : host.capabilities->guests) {
        if (is(guest.arch, architecture))
            all.push_back(&guest);
    }
    return all;
}

bool offersType(const Guests &guests, const QString &type)
{
    return std::any_of(guests.begin(), guests.end(), [&](const config::GuestConfig *guest) {
        return std::any_of(guest->domains.begin(), guest->domains.end(),
            [&](const config::GuestDomainConfig &domain) { return is(domain.type, type); });
    });
}

bool isNamed(const std::vector<config::GuestMachineConfig> &machines, const QString &name)
{
    return std::any_of(machines.begin(), machines.end(), [&](const config::GuestMachineConfig &machine) {
        return is(machine.name, name) || is(machine.canonical, name);
    });
}

bool tellsMachines(const Guests &guests)
{
    return std::any_of(guests.begin(), guests.end(), [](const config::GuestConfig *guest) {
        return !guest->machines.empty()
            || std::any_of(guest->domains.begin(), guest->domains.end(),
                [](const config::GuestDomainConfig &domain) { return !domain.machines.empty(); });
    });
}

bool offersMachine(const Guests &guests, const QString &name)
{
    return std::any_of(guests.begin(), guests.end(), [&](const config::GuestConfig *guest) {
        return isNamed(guest->machines, name)
            || std::any_of(guest->domains.begin(), guest->domains.end(),
                [&](const config::GuestDomainConfig &domain) { return isNamed(domain.machines, name); });
    });
}

bool hasEmulator(const HostFacts &host, const Guests &guests, const QString &path)
{
    if (host.guestCapabilities.isKnown() && is(host.guestCapabilities->path, path))
        return true;
    return std::any_of(guests.begin(), guests.end(), [&](const config::GuestConfig *guest) {
        return is(guest->emulator, path)
            || std::any_of(guest->domains.begin(), guest->domains.end(),
                [&](const config::GuestDomainConfig &domain) { return is(domain.emulator, path); });
    });
}

void checkEngine(const Situation &situation, Lines &lines)
{
    const api::HostInfo &source = situation.source.info;
    const api::HostInfo &destination = situation.destination.info;
    if (source.driverName == destination.driverName || source.driverName.isEmpty())
        return;
    const bool isAcross = isEmbedded(source) != isEmbedded(destination)
        && source.driverName.contains(QLatin1String("QEMU"))
        && destination.driverName.contains(QLatin1String("QEMU"));
    if (!isAcross) {
        lines.refuse(translated("“%1” runs %2 and “%3” runs %4; machines cannot go from one to the other.")
                         .arg(situation.source.name(), source.driverName, situation.destination.name(),
                             destination.driverName),
            translated("Choose a host with the same hypervisor."));
    } else if (situation.isRunning()) {
        lines.refuse(
            translated("Between Innkeeper’s own core and libvirt a machine moves only while it is off."),
            translated("Shut “%1” down and move it switched off.").arg(situation.guestName()),
            Remedy::MoveOffline);
    } else {
        lines.advise(translated("“%1” is managed by %2; the definition is adapted to it.")
                         .arg(situation.destination.name(), destination.driverName),
            translated("Look at what is changed before you start it there."));
    }
}

} // namespace

void checkHypervisor(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Hypervisor"));
    checkEngine(situation, lines);
    const HostFacts &there = situation.destination;
    const config::DomainConfig &guest = situation.guest.config;
    const QString architecture = guest.os.arch.value_or(situation.guest.info.architecture);
    const QString type = guest.type.value_or(situation.guest.info.virtType);
    const QString machine = guest.os.machine.value_or(QString());
    if (!there.capabilities.isKnown()) {
        lines.advise(translated("What “%1” can run is not known: %2")
                         .arg(there.name(),
                             there.capabilities.problem.isEmpty() ? translated("nobody asked it.")
                                                                  : there.capabilities.problem));
        return;
    }
    const Guests guests = guestsOf(there, architecture);
    if (guests.empty() && !architecture.isEmpty() && !there.capabilities->guests.empty()) {
        lines.refuse(translated("“%1” runs no machines for %2.").arg(there.name(), architecture),
            translated("Install QEMU for %1 on “%2”, or choose another host.")
                .arg(architecture, there.name()));
        return;
    }
    if (!type.isEmpty() && !guests.empty() && !offersType(guests, type)) {
        lines.refuse(type == u"kvm"
                ? translated("“%1” has no hardware virtualisation (KVM), which “%2” uses.")
                      .arg(there.name(), situation.guestName())
                : translated("“%1” offers no machines of the type “%2”.").arg(there.name(), type),
            type == u"kvm"
                ? translated("Switch it on in that computer’s firmware and load the kernel’s module.")
                : translated("Choose another host."));
    }
    if (!machine.isEmpty() && tellsMachines(guests) && !offersMachine(guests, machine)) {
        lines.refuse(translated("“%1” does not offer the machine type “%2”.").arg(there.name(), machine),
            situation.isRunning()
                ? translated("Update QEMU on “%1”; a running machine keeps its type.").arg(there.name())
                : translated("Update QEMU on “%1”, or choose an older machine type first.")
                      .arg(there.name()));
    }
    const QString emulator
        = situation.plan.emulator.isEmpty() ? guest.emulator.value_or(QString()) : situation.plan.emulator;
    if (!emulator.isEmpty() && !guests.empty() && !hasEmulator(there, guests, emulator)) {
        lines.refuse(translated("“%1” has no emulator “%2”.").arg(there.name(), emulator),
            translated("Install it there, or choose the emulator of that host for the machine."));
    }
    lines.otherwise(machine.isEmpty()
            ? translated("“%1” offers what the machine needs.").arg(there.name())
            : translated("“%1” offers the machine type “%2”.").arg(there.name(), machine));
}

} // namespace inn::migration
