// The plan that is proposed, and what remedies make of a plan.

#include "backend/config/words.h"
#include "backend/migration/brokenpostcopy.h"
#include "backend/migration/mover.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

namespace {

// The disks that the destination does not see are copied, the others not.
void planDisks(MovePlan &plan, const HostFacts &source, const GuestFacts &guest, const HostFacts &destination)
{
    QStringList missing;
    bool isAll = true;
    for (const GuestDiskFacts &disk : guest.disks) {
        if (disk.path.isEmpty() || !canBeCopied(disk))
            continue;
        const Sharing sharing = sharingOf(disk, source, destination, plan);
        if (sharing == Sharing::Missing || sharing == Sharing::Different)
            missing.append(disk.target);
        else
            isAll = false;
    }
    plan.diskCopy = missing.isEmpty() ? DiskCopy::None : DiskCopy::Whole;
    plan.disks = isAll ? QStringList() : missing;
}

void ejectMissing(MovePlan &plan, const GuestFacts &guest, const HostFacts &destination)
{
    for (const GuestDiskFacts &disk : guest.disks) {
        const bool isMissing = destination.path(disk.path).existence == PathFacts::Existence::Missing;
        if (disk.removable && !disk.path.isEmpty() && isMissing && !plan.mappedDisk(disk.target))
            plan.diskPaths.push_back({ disk.target, QString() });
    }
}

const api::NetworkInfo *networkOf(const HostFacts &host, const QString &name)
{
    if (!host.networks.isKnown())
        return nullptr;
    for (const api::NetworkInfo &network : *host.networks) {
        if (network.name == name)
            return &network;
    }
    return nullptr;
}

// A network that works, the most alike first: the same kind of forwarding, “default”, any.
std::optional<Attachment> substitute(
    const Attachment &from, const HostFacts &source, const HostFacts &destination)
{
    if (!destination.networks.isKnown())
        return std::nullopt;
    const api::NetworkInfo *here
        = from.kind == Attachment::Kind::Network ? networkOf(source, from.name) : nullptr;
    const api::NetworkInfo *best = nullptr;
    int bestRank = 0;
    for (const api::NetworkInfo &network : *destination.networks) {
        if (!network.active)
            continue;
        const int rank = 1 + (network.name == u"default" ? 1 : 0)
            + (here && here->forwardMode == network.forwardMode ? 2 : 0)
            + (here && !here->subnet.isEmpty() && here->subnet == network.subnet ? 4 : 0);
        if (rank > bestRank) {
            best = &network;
            bestRank = rank;
        }
    }
    if (!best)
        return std::nullopt;
    return Attachment { Attachment::Kind::Network, best->name };
}

void mapMissing(
    MovePlan &plan, const HostFacts &source, const GuestFacts &guest, const HostFacts &destination)
{
    for (const Attachment &from : attachmentsOf(guest.config)) {
        const Presence presence = presenceOf(plan.mapped(from) ? *plan.mapped(from) : from, destination);
        if (presence != Presence::Absent && presence != Presence::Inactive)
            continue;
        std::optional<Attachment> to = substitute(from, source, destination);
        if (!to)
            continue;
        std::erase_if(plan.networks, [&](const NetworkMapping &mapping) { return mapping.from == from; });
        plan.networks.push_back({ from, *to });
    }
}

// Where the guest's emulator is not there but the host has one for the same machines.
void planEmulator(MovePlan &plan, const GuestFacts &guest, const HostFacts &destination)
{
    const QString wanted = guest.config.emulator.value_or(QString());
    if (wanted.isEmpty() || !destination.guestCapabilities.isKnown() || !destination.capabilities.isKnown())
        return;
    const QString offered = destination.guestCapabilities->path.value_or(QString());
    const bool isListed
        = std::any_of(destination.capabilities->guests.begin(), destination.capabilities->guests.end(),
            [&](const config::GuestConfig &each) { return config::is(each.emulator, wanted); });
    if (!isListed && !offered.isEmpty() && offered != wanted)
        plan.emulator = offered;
}

// The other half may have got another name.
MovePlan resumption(const GuestFacts &guest, const HostFacts &destination)
{
    MovePlan plan;
    plan.way = MoveWay::Resume;
    plan.postCopy = PostCopy::Allowed;
    plan.definition = guest.info.persistent ? Definition::Persistent : Definition::Transient;
    for (const MachineFacts &machine : destination.machines) {
        if (machine.uuid == guest.info.uuid && machine.name != guest.info.name)
            plan.name = machine.name;
    }
    return plan;
}

} // namespace

MovePlan suggestPlan(const HostFacts &source, const GuestFacts &guest, const HostFacts &destination)
{
    if (brokenHalf(guest.info) == BrokenHalf::Left)
        return resumption(guest, destination);
    MovePlan plan;
    const bool isSameEngine = source.info.driverName == destination.info.driverName;
    const bool goesLive = guest.isActive() && isSameEngine && source.canMigrate && destination.canMigrate;
    plan.way = goesLive ? MoveWay::Live : MoveWay::Offline;
    const bool isTransient = !guest.info.persistent && goesLive;
    plan.definition = isTransient ? Definition::Transient : Definition::Persistent;
    planDisks(plan, source, guest, destination);
    ejectMissing(plan, guest, destination);
    mapMissing(plan, source, guest, destination);
    planEmulator(plan, guest, destination);
    return plan;
}

std::optional<MovePlan> remedied(const MovePlan &plan, Remedy remedy, const HostFacts &source,
    const GuestFacts &guest, const HostFacts &destination)
{
    MovePlan changed = plan;
    switch (remedy) {
    case Remedy::CopyDisks:
        planDisks(changed, source, guest, destination);
        if (changed.diskCopy == DiskCopy::None || plan.diskCopy == DiskCopy::Incremental) {
            changed.diskCopy = DiskCopy::Whole;
            changed.disks = plan.disks;
        }
        break;
    case Remedy::DoNotCopyDisks:
        planDisks(changed, source, guest, destination);
        break;
    case Remedy::MapNetworks:
        mapMissing(changed, source, guest, destination);
        break;
    case Remedy::EjectMedia:
        for (const GuestDiskFacts &disk : guest.disks) {
            const bool isThere
                = destination.path(plan.pathThere(disk)).existence == PathFacts::Existence::Exists;
            if (!disk.removable || disk.path.isEmpty() || isThere)
                continue;
            std::erase_if(
                changed.diskPaths, [&](const DiskMapping &mapping) { return mapping.target == disk.target; });
            changed.diskPaths.push_back({ disk.target, QString() });
        }
        break;
    case Remedy::MoveOffline:
        changed.way = MoveWay::Offline;
        changed.postCopy = PostCopy::No;
        changed.transport = Transport::Direct;
        changed.definition = Definition::Persistent;
        changed.stateAfterwards = StateAfterwards::AsBefore;
        break;
    case Remedy::MoveUnsafe:
        changed.safety = Safety::Unsafe;
        break;
    case Remedy::WithoutTls:
        changed.encryption = Encryption::No;
        changed.advanced.tlsDestination.clear();
        break;
    case Remedy::PeerToPeerOff:
        changed.transport = Transport::Direct;
        break;
    case Remedy::AllowPostCopy:
        changed.postCopy = PostCopy::Allowed;
        break;
    case Remedy::AutoConverge:
        changed.advanced.autoConverge = true;
        break;
    case Remedy::ResumePostCopy:
        if (plan.way == MoveWay::Resume)
            return plan; // once more
        changed.way = MoveWay::Resume;
        if (changed.postCopy == PostCopy::No)
            changed.postCopy = PostCopy::Allowed;
        if (changed.name.isEmpty())
            changed.name = resumption(guest, destination).name;
        break;
    case Remedy::None:
    case Remedy::CommonProcessor: // commonProcessor() has to ask for it
    case Remedy::OtherName:
        return std::nullopt;
    }
    if (changed == plan)
        return std::nullopt;
    return changed;
}

} // namespace inn::migration
