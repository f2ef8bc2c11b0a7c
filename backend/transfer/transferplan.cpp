#include "backend/transfer/transferplan.h"

#include "backend/base/translated.h"

#include <algorithm>

namespace inn::transfer {

using migration::Finding;
using migration::Findings;
using migration::Verdict;

namespace {

std::vector<DiskWay> waysOf(const DiskFacts &disk)
{
    std::vector<DiskWay> ways;
    if (!disk.chain.empty()) {
        ways.push_back(DiskWay::Copy);
        // A converter looks at the image itself, and a guest can write what it likes into a raw one.
        const bool safe = std::all_of(
            disk.chain.begin(), disk.chain.end(), [](const ImageFacts &image) { return image.looksAsUsed; });
        if (safe && disk.secrets.isEmpty()
            && (disk.chain.size() > 1 || disk.chain.front().format != u"qcow2"))
            ways.push_back(DiskWay::Flatten);
    }
    if (disk.path.isEmpty()) {
        ways.push_back(disk.isDrive() ? DiskWay::Eject : DiskWay::Keep);
        return ways;
    }
    if (disk.isDrive())
        ways.push_back(DiskWay::Eject);
    ways.push_back(DiskWay::Keep);
    if (!disk.isDrive())
        ways.push_back(DiskWay::LeaveOut);
    return ways;
}

DiskWay likelyWay(const DiskFacts &disk, bool sameHost)
{
    if (disk.path.isEmpty())
        return disk.isDrive() ? DiskWay::Eject : DiskWay::Keep;
    if (sameHost && (disk.readOnly || disk.shareable || disk.isDrive()))
        return DiskWay::Keep;
    if (disk.isDrive())
        return DiskWay::Eject;
    if (disk.shareable)
        return DiskWay::Keep;
    if (disk.chain.empty()) // two machines on one host must not write to it
        return sameHost ? DiskWay::LeaveOut : DiskWay::Keep;
    return DiskWay::Copy;
}

std::vector<NetworkChoice> networksOf(const config::DomainConfig &domain, const DestinationFacts &destination)
{
    using Way = NetworkChoice::Way;
    std::vector<NetworkChoice> choices;
    for (const config::InterfaceConfig &interface : domain.interfaces) {
        const QString type = interface.type.value_or(QString());
        const QString source = type == u"network" ? interface.sourceNetwork.value_or(QString())
            : type == u"bridge"                   ? interface.sourceBridge.value_or(QString())
                                                  : interface.sourceDev.value_or(QString());
        const auto same = std::find_if(choices.begin(), choices.end(),
            [&](const NetworkChoice &one) { return one.type == type && one.source == source; });
        if (same != choices.end()) {
            ++same->interfaces;
            continue;
        }
        NetworkChoice choice;
        choice.type = type;
        choice.source = source;
        choice.interfaces = 1;
        const api::NetworkInfo *sameName = nullptr, *usual = nullptr;
        for (const api::NetworkInfo &network : destination.networks) {
            choice.ways.push_back({ Way::Kind::Network, network.name });
            if (network.name == source)
                sameName = &network;
            if (!usual || (network.active && !usual->active) || network.name == u"default")
                usual = &network;
        }
        choice.ways.push_back({ Way::Kind::User });
        if (type != u"network" || destination.networks.empty())
            choice.ways.insert(choice.ways.begin(), { Way::Kind::Keep });
        if (type == u"user" || type != u"network")
            choice.way = { Way::Kind::Keep };
        else if (sameName)
            choice.way = { Way::Kind::Network, sameName->name };
        else if (usual)
            choice.way = { Way::Kind::Network, usual->name };
        else
            choice.way = { destination.hasNetworks ? Way::Kind::Keep : Way::Kind::User };
        choices.push_back(choice);
    }
    return choices;
}

QString freeName(const QString &base, const QStringList &taken)
{
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(base).arg(number);
    return name;
}

QString suffixOf(const QString &format)
{
    return format == u"raw" ? QStringLiteral("img") : format;
}

} // namespace

QString diskWayText(DiskWay way)
{
    switch (way) {
    case DiskWay::Copy:
        return translated("Copy as it is");
    case DiskWay::Flatten:
        return translated("Copy into one QCOW2 image");
    case DiskWay::Keep:
        return translated("Use the same storage there");
    case DiskWay::Eject:
        return translated("Leave the drive empty");
    case DiskWay::LeaveOut:
        return translated("Leave out");
    }
    return {};
}

QString NetworkChoice::text() const
{
    if (type == u"network")
        return translated("Network “%1”").arg(source);
    if (type == u"bridge")
        return translated("Bridge “%1”").arg(source);
    if (type == u"user")
        return translated("Own access without a network");
    return source.isEmpty() ? type : translated("Device “%1”").arg(source);
}

QString networkWayText(const NetworkChoice::Way &way)
{
    switch (way.kind) {
    case NetworkChoice::Way::Kind::Keep:
        return translated("The same there");
    case NetworkChoice::Way::Kind::Network:
        return translated("Network “%1”").arg(way.network);
    case NetworkChoice::Way::Kind::User:
        return translated("Own access without a network");
    }
    return {};
}

Bytes TransferPlan::spaceNeeded() const
{
    Bytes sum;
    for (const DiskChoice &disk : disks) {
        if (disk.way != DiskWay::Copy && disk.way != DiskWay::Flatten)
            continue;
        for (const ImageFacts &image : disk.facts.chain)
            sum = sum + image.physical;
    }
    return sum;
}

bool TransferPlan::copiesSomething() const
{
    return std::any_of(disks.begin(), disks.end(), [](const DiskChoice &disk) {
        return disk.way == DiskWay::Copy || disk.way == DiskWay::Flatten;
    }) || !nvramVolume().isEmpty();
}

QString TransferPlan::volumePath(const QString &volume) const
{
    const api::PoolInfo *where = destination.pool(pool);
    return where ? where->targetPath + u'/' + volume : volume;
}

QString TransferPlan::nvramVolume() const
{
    return machine.nvram && !destination.takesStates ? name + QStringLiteral("_VARS.fd") : QString();
}

bool TransferPlan::givesSettings() const
{
    return machine.nvram && destination.takesStates;
}

bool TransferPlan::givesTpm() const
{
    using Where = TpmFacts::Where;
    return purpose == Purpose::Move && destination.takesStates
        && (machine.tpm.where == Where::Host || machine.tpm.where == Where::File);
}

QList<QUuid> TransferPlan::missingSecrets() const
{
    QList<QUuid> missing;
    for (const QUuid &secret : givesTpm() ? machine.tpm.secrets : QList<QUuid>()) {
        if (!destination.secrets.contains(secret) && !missing.contains(secret))
            missing += secret;
    }
    for (const DiskChoice &disk : disks) {
        for (const QUuid &secret : disk.facts.secrets) {
            if (disk.way == DiskWay::Copy && !destination.secrets.contains(secret)
                && !missing.contains(secret))
                missing += secret;
        }
    }
    return missing;
}

TransferPlan makePlan(
    Purpose purpose, const MachineFacts &machine, const DestinationFacts &destination, bool sameHost)
{
    TransferPlan plan;
    plan.purpose = purpose;
    plan.sameHost = sameHost;
    plan.machine = machine;
    plan.destination = destination;
    plan.uuid = purpose == Purpose::Move ? machine.info.uuid : QUuid::createUuid();
    plan.name = purpose == Purpose::Move
        ? machine.info.name
        : freeName(
            sameHost ? translated("%1-clone").arg(machine.info.name) : machine.info.name, destination.names);
    for (const DiskFacts &disk : machine.disks) {
        DiskChoice choice;
        choice.facts = disk;
        choice.ways = waysOf(disk);
        choice.way = likelyWay(disk, sameHost);
        plan.disks.push_back(choice);
    }
    if (const auto domain = config::readDomain(machine.document)) {
        plan.networks = networksOf(*domain, destination);
        for (size_t i = 0; i < domain->interfaces.size(); ++i)
            plan.addresses += config::randomHardwareAddress();
    }
    // The pool with the name that usual ones have, else the one with the most room.
    const api::PoolInfo *best = nullptr;
    for (const api::PoolInfo &pool : destination.pools) {
        if (pool.name == u"default" || !best
            || (best->name != u"default" && pool.available > best->available))
            best = &pool;
    }
    plan.pool = best ? best->uuid : QUuid();
    nameVolumes(plan);
    return plan;
}

void nameVolumes(TransferPlan &plan)
{
    QStringList taken;
    for (const auto &[pool, volume] : plan.destination.takenVolumes) {
        if (pool == plan.pool)
            taken += volume;
    }
    for (DiskChoice &disk : plan.disks) {
        disk.volumes.clear();
        const size_t count = disk.way == DiskWay::Copy ? disk.facts.chain.size()
            : disk.way == DiskWay::Flatten             ? 1
                                                       : 0;
        for (size_t i = 0; i < count; ++i) {
            const QString format
                = disk.way == DiskWay::Flatten ? QStringLiteral("qcow2") : disk.facts.chain[i].format;
            const QString base = i == 0 ? QStringLiteral("%1-%2").arg(plan.name, disk.facts.target)
                                        : QStringLiteral("%1-%2-%3").arg(plan.name, disk.facts.target).arg(i);
            const auto withSuffix = [&](const QString &stem) { return stem + u'.' + suffixOf(format); };
            QString name = withSuffix(base);
            for (int number = 2; taken.contains(name); ++number)
                name = withSuffix(QStringLiteral("%1-%2").arg(base).arg(number));
            taken += name;
            disk.volumes += name;
        }
    }
}

QString transferNameProblem(const TransferPlan &plan)
{
    const QString problem = config::domainNameProblem(plan.name);
    if (!problem.isEmpty())
        return problem;
    if (plan.destination.names.contains(plan.name)) {
        return translated("“%1” has a machine with the name “%2” already; choose another name.")
            .arg(plan.destination.label, plan.name);
    }
    return {};
}

Findings findingsOf(const TransferPlan &plan)
{
    Findings findings;
    const auto refuse = [&findings](const QString &subject, const QString &sentence, const QString &cure) {
        findings.push_back({ Verdict::Refused, subject, sentence, cure });
    };
    if (api::isActive(plan.machine.info.state)) {
        refuse(translated("Machine"), translated("“%1” is running.").arg(plan.machine.info.name),
            translated("Shut it down, or migrate it while it runs."));
    }
    if (plan.machine.info.hasManagedSave) {
        refuse(translated("Machine"),
            translated("“%1” has saved memory that cannot go along.").arg(plan.machine.info.name),
            translated("Start it and shut it down, or discard its saved state."));
    }
    if (const QString problem = transferNameProblem(plan); !problem.isEmpty())
        refuse(translated("Name"), problem, {});
    if (plan.destination.uuids.contains(plan.uuid)) {
        refuse(translated("Identity"),
            translated("“%1” has a machine with the same UUID already.").arg(plan.destination.label),
            translated("Clone the machine instead of moving it, or delete the other one there."));
    }
    const api::PoolInfo *pool = plan.destination.pool(plan.pool);
    if (plan.copiesSomething() && !pool) {
        refuse(translated("Storage"),
            translated("“%1” has no storage pool that holds files and runs.").arg(plan.destination.label),
            translated("Start a pool there, or create one."));
    } else if (pool && plan.copiesSomething() && plan.spaceNeeded() > pool->available) {
        refuse(translated("Storage"),
            translated("The disks need %1, but the pool “%2” has only %3 left.")
                .arg(plan.spaceNeeded().toString(), pool->name, pool->available.toString()),
            translated("Choose another pool, or leave out disks."));
    }
    if (!plan.nvramVolume().isEmpty() && plan.destination.isTaken(plan.pool, plan.nvramVolume())) {
        refuse(translated("Firmware"),
            translated("The pool has a volume “%1” already.").arg(plan.nvramVolume()),
            translated("Choose another name or another pool."));
    }
    if (plan.machine.lacksSettings) {
        findings.push_back({ Verdict::Advice, translated("Firmware"),
            translated("The firmware's settings of “%1” were not found; they begin anew.")
                .arg(plan.machine.info.name),
            translated("Boot entries and keys that were added have to be added again.") });
    }
    for (const QUuid &secret : plan.missingSecrets()) {
        const QString name = api::uuidText(secret);
        const bool ofTpm = plan.machine.tpm.secrets.contains(secret);
        if (plan.machine.secretsToGive.contains(secret) && plan.destination.hasSecrets) {
            findings.push_back({ Verdict::Advice, translated("Passphrase"),
                (ofTpm ? translated("“%1” gets the passphrase of the TPM (secret “%2”), too.")
                       : translated("“%1” gets the passphrase of the encrypted disks (secret “%2”), too."))
                    .arg(plan.destination.label, name),
                {} });
        } else {
            refuse(translated("Passphrase"),
                ofTpm ? translated("“%1” has no secret “%2” with the passphrase of the TPM.")
                            .arg(plan.destination.label, name)
                      : translated("“%1” has no secret “%2” with the passphrase of an encrypted disk.")
                            .arg(plan.destination.label, name),
                ofTpm ? translated("Define a secret with this UUID and the passphrase there.")
                      : translated("Define a secret with this UUID and the passphrase there, or leave the "
                                   "disk out."));
        }
    }
    for (const DiskChoice &disk : plan.disks) {
        if (disk.way == DiskWay::Keep && !disk.facts.path.isEmpty() && !plan.sameHost) {
            findings.push_back({ Verdict::Advice, translated("Disk “%1”").arg(disk.facts.target),
                translated("“%1” must be there under the same name.").arg(disk.facts.path),
                disk.facts.whyNot });
        } else if (disk.way == DiskWay::Keep && plan.sameHost && !disk.facts.path.isEmpty()
            && !disk.facts.readOnly && !disk.facts.shareable && !disk.facts.isDrive()) {
            findings.push_back({ Verdict::Advice, translated("Disk “%1”").arg(disk.facts.target),
                translated("Both machines would write to “%1”; never start them at the same time.")
                    .arg(disk.facts.path),
                {} });
        }
        if (disk.way == DiskWay::LeaveOut && !disk.facts.whyNot.isEmpty()) {
            findings.push_back({ Verdict::Advice, translated("Disk “%1”").arg(disk.facts.target),
                translated("It is left out. %1").arg(disk.facts.whyNot), {} });
        }
        if (disk.way == DiskWay::Flatten && !disk.facts.chain.empty()) {
            findings.push_back({ Verdict::Advice, translated("Disk “%1”").arg(disk.facts.target),
                translated("While it is copied, a second image of it needs room beside “%1”.")
                    .arg(disk.facts.chain.front().path),
                {} });
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &left, const Finding &right) { return left.verdict > right.verdict; });
    return findings;
}

} // namespace inn::transfer
