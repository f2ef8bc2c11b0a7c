#include "backend/migration/preflight.h"

#include "backend/base/translated.h"
#include "backend/migration/brokenpostcopy.h"
#include "backend/migration/rules/rules.h"

#include <algorithm>

namespace inn::migration {

namespace {

using Rule = void (*)(const Situation &, Findings &);

constexpr Rule kRules[] = { checkConnection, checkState, checkHypervisor, checkProcessor, checkMemory,
    checkIdentity, checkDisks, checkNetworks, checkDevices, checkSecrets, checkFirmware, checkVersions };

} // namespace

Verdict worstOf(const Findings &findings)
{
    const auto worst = std::max_element(findings.begin(), findings.end(),
        [](const Finding &left, const Finding &right) { return left.verdict < right.verdict; });
    return worst == findings.end() ? Verdict::Ready : worst->verdict;
}

Findings check(
    const HostFacts &source, const GuestFacts &guest, const HostFacts &destination, const MovePlan &plan)
{
    Findings findings;
    const Situation situation { source, guest, destination, plan };
    if (plan.way == MoveWay::Resume) {
        checkResumption(situation, findings);
        return findings;
    }
    if (refuseHalf(situation, findings))
        return findings;
    for (const Rule rule : kRules)
        rule(situation, findings);
    for (const Finding &finding : checkOptions(plan))
        findings.push_back(finding);
    return findings;
}

Findings checkOptions(const MovePlan &plan)
{
    Findings findings;
    Lines lines(findings, translated("Options"));
    const bool isOffline = plan.way == MoveWay::Offline;
    const bool isTunnelled = plan.transport == Transport::Tunnelled;
    const bool copiesDisks = plan.diskCopy != DiskCopy::None;
    const AdvancedOptions &advanced = plan.advanced;
    if (plan.way == MoveWay::Resume)
        return findings; // what was allowed when it began
    if (isOffline) {
        if (plan.definition == Definition::Transient) {
            lines.refuse(translated("A machine that is off goes over only as a definition that stays."),
                translated("Choose to define it on the destination."));
        }
        return findings;
    }
    if (plan.postCopy != PostCopy::No) {
        if (plan.way == MoveWay::Suspended || plan.stateAfterwards == StateAfterwards::Paused) {
            lines.refuse(translated("Post-copy is for machines that run on while they move."),
                translated("Leave out post-copy, or let the machine run."));
        }
        if (isTunnelled) {
            lines.refuse(translated("Post-copy does not go through a tunnel."),
                translated("Choose another way for the memory, or leave out post-copy."));
        }
        lines.advise(translated("Once post-copy has begun, a machine whose connection breaks stands still "
                                "until it is resumed."),
            translated("Use it on networks that you trust to hold."));
    }
    if (isTunnelled && copiesDisks) {
        lines.refuse(translated("Disks are not copied through a tunnel."),
            translated("Choose another way for the memory, with TLS if it must be encrypted."));
    }
    if (isTunnelled && advanced.connections) {
        lines.refuse(translated("A tunnel is one connection only."),
            translated("Leave out parallel connections, or choose another way for the memory."));
    }
    if (isTunnelled && plan.encryption == Encryption::Tls) {
        lines.refuse(
            translated(
                "A tunnel has the encryption of libvirt’s connection; TLS of its own does not go with it."),
            translated("Leave out one of both."));
    }
    if (advanced.zeroCopy && !advanced.connections) {
        lines.refuse(translated("Sending without copying needs parallel connections."),
            translated("Choose parallel connections too."));
    }
    if (advanced.connections && (*advanced.connections < 1 || *advanced.connections > 255)) {
        lines.refuse(translated("%1 parallel connections are not possible.").arg(*advanced.connections),
            translated("Choose between 1 and 255."));
    }
    if (advanced.connections && advanced.compression.contains(QLatin1String("xbzrle"))) {
        lines.refuse(translated("XBZRLE compression does not go with parallel connections."),
            translated("Choose zlib or zstd, or one connection."));
    }
    const bool isParallelOnly = advanced.compression.contains(QLatin1String("zlib"))
        || advanced.compression.contains(QLatin1String("zstd"));
    if (isParallelOnly && !advanced.connections) {
        lines.refuse(translated("zlib and zstd compress parallel connections only."),
            translated("Choose parallel connections too, or another compression."));
    }
    if (advanced.afterTimeout == AfterTimeout::PostCopy && advanced.timeout
        && plan.postCopy == PostCopy::No) {
        lines.refuse(translated("Post-copy after the time limit must be allowed from the start."),
            translated("Allow post-copy too."), Remedy::AllowPostCopy);
    }
    if (plan.way == MoveWay::Suspended) {
        lines.advise(translated("The machine stands still until all of its memory is there."));
    }
    return findings;
}

Findings quickCheck(const QuickFacts &facts)
{
    Findings findings;
    const QString guest = facts.guest.name;
    const QString &there = facts.destinationLabel;
    const bool isActive = api::isActive(facts.guest.state);
    Lines connection(findings, translated("Connection"));
    for (const auto &[isConnected, label] : { std::pair(facts.sourceConnected, facts.sourceLabel),
             std::pair(facts.destinationConnected, facts.destinationLabel) }) {
        if (!isConnected)
            connection.refuse(
                translated("“%1” is not connected.").arg(label), translated("Connect to it first."));
    }
    if (facts.sameHost) {
        connection.refuse(
            translated("“%1” is already on “%2”.").arg(guest, there), translated("Choose another host."));
        return findings;
    }
    for (const auto &[isReadOnly, label] : { std::pair(facts.source.readOnly, facts.sourceLabel),
             std::pair(facts.destination.readOnly, facts.destinationLabel) }) {
        if (isReadOnly) {
            connection.refuse(translated("“%1” is connected read-only.").arg(label),
                translated("Connect to it with full access."));
        }
    }
    for (const auto &[migrates, label] : { std::pair(facts.sourceMigrates, facts.sourceLabel),
             std::pair(facts.destinationMigrates, facts.destinationLabel) }) {
        if (!migrates && isActive) {
            connection.advise(translated("“%1” cannot move machines while they run.").arg(label),
                translated("Move it switched off."), Remedy::MoveOffline);
        }
    }
    if (brokenHalf(facts.guest) != BrokenHalf::None) {
        Lines half(findings, translated("State"));
        if (brokenHalf(facts.guest) == BrokenHalf::Left && facts.uuidActive) {
            half.advise(translated("The migration of “%1” to “%2” can be resumed.").arg(guest, there));
        } else {
            half.refuse(translated("A migration of “%1” broke half-way; it can only be resumed.").arg(guest),
                translated("Resume it to the host where the guest runs."));
        }
        return findings;
    }
    Lines hypervisor(findings, translated("Hypervisor"));
    // A host that is away has not said what it runs.
    const bool isKnown = !facts.source.driverName.isEmpty() && !facts.destination.driverName.isEmpty();
    if (isKnown && facts.source.driverName != facts.destination.driverName) {
        const bool isAcross = isEmbedded(facts.source) != isEmbedded(facts.destination)
            && facts.source.driverName.contains(QLatin1String("QEMU"))
            && facts.destination.driverName.contains(QLatin1String("QEMU"));
        if (!isAcross)
            hypervisor.refuse(
                translated("“%1” runs %2 and “%3” runs %4.")
                    .arg(facts.sourceLabel, facts.source.driverName, there, facts.destination.driverName),
                translated("Choose a host with the same hypervisor."));
        else if (isActive)
            hypervisor.advise(
                translated("Between Innkeeper’s own core and libvirt a machine moves only while it is off."),
                translated("Shut “%1” down first.").arg(guest), Remedy::MoveOffline);
    }
    if (!facts.destination.architecture.isEmpty() && !facts.guest.architecture.isEmpty()
        && facts.guest.virtType == u"kvm" && facts.guest.architecture != facts.destination.architecture
        && facts.guest.architecture != u"i686") {
        hypervisor.refuse(translated("“%1” is for %2, and “%3” has %4.")
                              .arg(guest, facts.guest.architecture, there, facts.destination.architecture),
            translated("Choose a host of that architecture."));
    }
    Lines name(findings, translated("Name"));
    if (facts.uuidTaken && facts.uuidActive)
        name.refuse(translated("“%1” already runs on “%2”.").arg(guest, there),
            translated("Shut it down and remove it there first."));
    else if (facts.uuidTaken)
        name.advise(
            translated("“%1” is defined on “%2” already; this definition replaces it.").arg(guest, there));
    if (facts.nameTaken)
        name.advise(translated("“%1” has another machine named “%2”.").arg(there, guest),
            translated("Choose another name for it there."), Remedy::OtherName);
    Lines memory(findings, translated("Memory"));
    const Bytes wanted = facts.guest.maximumMemory;
    if (facts.destination.memory > Bytes {} && wanted > facts.destination.memory) {
        const QString sentence
            = translated("“%1” has %2 of memory, and “%3” needs %4.")
                  .arg(there, facts.destination.memory.toString(), guest, wanted.toString());
        const QString cure = translated("Choose a host with more memory.");
        if (isActive && wanted <= facts.source.memory)
            memory.refuse(sentence, cure);
        else
            memory.advise(sentence, cure);
    } else if (isActive && facts.freeMemory > Bytes {} && wanted > facts.freeMemory) {
        memory.advise(translated("“%1” has about %2 of memory left, and “%3” needs up to %4.")
                          .arg(there, facts.freeMemory.toString(), guest, wanted.toString()));
    }
    Lines state(findings, translated("State"));
    if (facts.guestBusy)
        state.refuse(translated("Another operation of “%1” is under way.").arg(guest),
            translated("Wait for its end."));
    if (!isActive && facts.guest.hasManagedSave)
        state.refuse(translated("The saved memory of “%1” would stay behind.").arg(guest),
            translated("Start it and move it while it runs, or discard what is saved."));
    if (facts.hasHostDevices && isActive) {
        Lines devices(findings, translated("Devices"));
        devices.refuse(translated("“%1” uses devices of “%2” itself.").arg(guest, facts.sourceLabel),
            translated("Detach them, or move the machine switched off."), Remedy::MoveOffline);
    }
    return findings;
}

} // namespace inn::migration
