#include "wizards/createvm/createvmplan.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace inn::wizards {

namespace {

// A file name's stem as a machine's name: what file systems and commands dislike becomes a hyphen.
QString asName(const QString &path)
{
    static const QRegularExpression unwanted(QStringLiteral("[^A-Za-z0-9._-]+"));
    QString name = QFileInfo(path).completeBaseName();
    name.replace(unwanted, QStringLiteral("-"));
    constexpr qsizetype kLongest = 40;
    name.truncate(kLongest);
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name;
}

} // namespace

QString processorsText(unsigned count)
{
    return count == 1
        ? QCoreApplication::translate("inn::wizards::CreateVmPlan", "1 processor")
        : QCoreApplication::translate("inn::wizards::CreateVmPlan", "%n processors", nullptr, int(count));
}

CreateVmPlan::CreateVmPlan()
    : m_uuid(QUuid::createUuid())
{
    derive();
}

void CreateVmPlan::renewIdentity()
{
    m_uuid = QUuid::createUuid();
    name.forget();
    customXml.reset();
    derive();
}

void CreateVmPlan::derive()
{
    // A half of the host at most, unless its makers say it needs more than that.
    const osinfo::Resources &wanted = profile.recommended;
    const Bytes half { std::max(host.info.memory.count / 2, Bytes::mib(256).count) };
    const bool knowsHost = host.info.memory.count > 0;
    const Bytes fitting = knowsHost ? std::min(wanted.memory, half) : wanted.memory;
    memory.setStandard(Bytes::mib(std::max(fitting, profile.minimum.memory).toMib()));
    const unsigned hostCpus = host.info.cpus ? host.info.cpus : wanted.vcpus;
    vcpus.setStandard(
        std::max(1U, std::min({ wanted.vcpus, hostCpus, std::max(1U, host.support.maximumVcpus) })));

    diskSize.setStandard(wanted.disk);
    const bool wantsEfi = !profile.bios || !isUsable(host.support.firmwares, QStringLiteral("bios"));
    firmware.setStandard(wantsEfi ? QStringLiteral("efi") : QStringLiteral("bios"));
    acceleration.setStandard(host.support.kvm.usable);

    if (source == SourceKind::DiskImage)
        disk.setStandard(DiskKind::Existing);
    else if (source == SourceKind::Disc && disc.isFor(discPath) && disc.value && disc.value->live)
        disk.setStandard(DiskKind::New);
    else
        disk.setStandard(source == SourceKind::Kernel ? DiskKind::None : DiskKind::New);

    const bool detected = source == SourceKind::Disc && disc.isFor(discPath) && disc.value
        && disc.value->match != osinfo::Medium::Match::None;
    system.setStandard(detected ? disc.value->os : osinfo::OperatingSystem());

    derivePool();
    deriveNetwork();
    name.setStandard(suggestedName());
}

void CreateVmPlan::derivePool()
{
    const auto usable = host.usablePools();
    pool.setStandard(usable.empty() ? QUuid() : usable.front()->uuid);
    const bool stillThere = std::any_of(usable.begin(), usable.end(),
        [this](const api::PoolInfoPtr &candidate) { return candidate->uuid == pool.value(); });
    if (pool.isChosen() && !stillThere && !usable.empty())
        pool.forget(); // it belonged to another host, or went
}

void CreateVmPlan::deriveNetwork()
{
    const auto options = networkOptions();
    const auto possible = [](const NetworkOption &option) { return option.reason.isEmpty(); };
    const auto isDefault = [](const NetworkOption &option) {
        return option.source.kind == NetworkSource::Kind::Virtual
            && option.source.name == QLatin1String("default");
    };
    const auto best = std::find_if(options.begin(), options.end(),
        [&](const NetworkOption &option) { return possible(option) && isDefault(option); });
    // A bridge needs a name that nobody has given, so it is never the default.
    const auto first = std::find_if(options.begin(), options.end(), [&](const NetworkOption &option) {
        return possible(option) && option.source.kind != NetworkSource::Kind::Bridge;
    });
    if (best != options.end())
        network.setStandard(best->source);
    else
        network.setStandard(first != options.end() ? first->source : NetworkSource());
}

QString CreateVmPlan::suggestedName() const
{
    QString stem = system.value().shortId;
    if (source == SourceKind::DiskImage && stem.isEmpty())
        stem = asName(imagePath);
    if (source == SourceKind::Disc && stem.isEmpty())
        stem = asName(discPath);
    const bool generic = stem.isEmpty();
    if (generic)
        stem = QStringLiteral("vm");
    if (!generic && !host.names.contains(stem))
        return stem;
    for (int number = generic ? 1 : 2;; ++number) {
        const QString candidate
            = generic ? stem + QString::number(number) : QStringLiteral("%1-%2").arg(stem).arg(number);
        if (!host.names.contains(candidate))
            return candidate;
    }
}

bool CreateVmPlan::usesImage() const
{
    return source == SourceKind::DiskImage || disk.value() == DiskKind::Existing;
}

bool CreateVmPlan::copiesImage() const
{
    return usesImage() && imageUse.value() == ImageUse::Copy;
}

bool CreateVmPlan::createsVolume() const
{
    return usesImage() ? copiesImage() : disk.value() == DiskKind::New;
}

bool CreateVmPlan::usesKvm() const
{
    return acceleration.value() && host.support.kvm.usable;
}

bool CreateVmPlan::isQ35() const
{
    if (!host.isX86())
        return false;
    return profile.q35 || firmware.value() == QLatin1String("efi");
}

QString CreateVmPlan::machine() const
{
    const QStringList &machines = host.support.machines;
    if (!host.isX86())
        return host.support.defaultMachine;
    const auto isNewest = [this](const QString &candidate) {
        const bool q35 = candidate.contains(QLatin1String("q35"));
        return isQ35() ? q35 : !q35 && candidate.startsWith(QLatin1String("pc"));
    };
    const auto found = std::find_if(machines.begin(), machines.end(), isNewest);
    return found == machines.end() ? host.support.defaultMachine : *found;
}

QString CreateVmPlan::diskBus() const
{
    QStringList preferred;
    if (profile.virtioDisk)
        preferred << QStringLiteral("virtio");
    preferred << discBus() << QStringLiteral("scsi") << QStringLiteral("usb");
    for (const QString &bus : std::as_const(preferred)) {
        if (isUsable(host.support.diskBuses, bus))
            return bus;
    }
    return preferred.first();
}

QString CreateVmPlan::discBus() const
{
    if (!host.isX86())
        return QStringLiteral("scsi");
    return isQ35() ? QStringLiteral("sata") : QStringLiteral("ide");
}

QString CreateVmPlan::networkModel() const
{
    QStringList preferred;
    if (profile.virtioNetwork)
        preferred << QStringLiteral("virtio");
    if (isQ35())
        preferred << QStringLiteral("e1000e");
    preferred << QStringLiteral("rtl8139") << QStringLiteral("virtio");
    for (const QString &model : std::as_const(preferred)) {
        if (isUsable(host.support.networkModels, model))
            return model;
    }
    return preferred.first();
}

std::vector<NetworkOption> CreateVmPlan::networkOptions() const
{
    const auto &backends = host.support.networkBackends;
    const QString virtualReason = whyNotUsable(backends, QStringLiteral("network"));
    std::vector<NetworkOption> options;
    for (const api::NetworkInfoPtr &candidate : host.networks) {
        const QString kind
            = candidate->forwardMode.isEmpty() ? tr("isolated") : candidate->forwardMode.toUpper();
        NetworkOption option { { NetworkSource::Kind::Virtual, candidate->name },
            tr("Virtual network “%1” (%2)")
                .arg(candidate->name,
                    candidate->subnet.isEmpty() ? kind
                                                : QStringLiteral("%1, %2").arg(kind, candidate->subnet)) };
        option.reason = virtualReason;
        if (option.reason.isEmpty() && !candidate->active) {
            option.reason = tr("This network is not running.");
            option.canBeStarted = true;
        }
        options.push_back(option);
    }
    if (host.networks.empty() && !virtualReason.isEmpty())
        options.push_back({ { NetworkSource::Kind::Virtual }, tr("Virtual network"), virtualReason });

    const bool passt = isUsable(backends, QStringLiteral("user/passt"));
    const bool slirp = isUsable(backends, QStringLiteral("user/slirp"));
    NetworkOption user { { NetworkSource::Kind::User },
        tr("Through this host, without rights (outgoing only)") };
    if (!passt && !slirp)
        user.reason = whyNotUsable(backends, QStringLiteral("user/passt"));
    options.push_back(user);
    options.push_back({ { NetworkSource::Kind::Bridge }, tr("Bridge to a network of the host"),
        whyNotUsable(backends, QStringLiteral("bridge")) });
    options.push_back({ { NetworkSource::Kind::None }, tr("No network") });
    return options;
}

PoolOffer CreateVmPlan::poolOffer() const
{
    if (!host.hasStorage || !host.usablePools().empty())
        return {};
    for (const api::PoolInfoPtr &candidate : host.pools) {
        if (candidate->state == api::PoolState::Inactive)
            return { candidate->uuid, candidate->name, candidate->targetPath };
    }
    const bool nameIsFree = host.pools.empty();
    if (!nameIsFree || host.imageFolder.isEmpty())
        return {};
    return { {}, QStringLiteral("default"), host.imageFolder };
}

NetworkSource CreateVmPlan::effectiveNetwork() const
{
    NetworkSource effective = network.value();
    if (effective.kind == NetworkSource::Kind::Bridge)
        effective.name = bridgeName.trimmed();
    return effective;
}

QString CreateVmPlan::volumeName() const
{
    const QSet<QString> taken = host.volumeNames.value(pool.value());
    const QString suffix
        = diskFormat.value() == QLatin1String("qcow2") ? QStringLiteral("qcow2") : QStringLiteral("img");
    QString candidate = QStringLiteral("%1.%2").arg(name.value(), suffix);
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = QStringLiteral("%1-%2.%3").arg(name.value()).arg(number).arg(suffix);
    return candidate;
}

QString CreateVmPlan::diskPath() const
{
    if (createsVolume()) {
        const api::PoolInfo *place = host.pool(pool.value());
        return place ? QStringLiteral("%1/%2").arg(place->targetPath, volumeName()) : QString();
    }
    return usesImage() ? imagePath : QString();
}

bool CreateVmPlan::isCustomXmlStale() const
{
    return customXml && customBase != config::writeDomain(toConfig());
}

QString CreateVmPlan::accelerationText() const
{
    if (host.kind == HostFacts::Kind::Test)
        return tr("None: this host only rehearses");
    if (usesKvm())
        return tr("KVM (processor's virtualization, full speed)");
    if (host.support.kvm.usable)
        return tr("Emulation (slow), as chosen");
    return host.support.kvm.reason.isEmpty() ? tr("Emulation (slow): KVM is not available on this host")
                                             : tr("Emulation (slow): %1").arg(host.support.kvm.reason);
}

std::vector<SummaryLine> CreateVmPlan::summary() const
{
    std::vector<SummaryLine> lines;
    const auto add = [&lines](Page page, const QString &label, const QString &value) {
        lines.push_back({ page, label, value });
    };
    switch (source) {
    case SourceKind::Disc:
        add(Page::Source, tr("Installation disc"), discPath);
        break;
    case SourceKind::DiskImage:
        add(Page::Source, tr("Existing disk"), imagePath);
        break;
    case SourceKind::Kernel:
        add(Page::Source, tr("Kernel"), kernelPath);
        break;
    case SourceKind::Network:
        add(Page::Source, tr("Installation"), tr("From the network"));
        break;
    case SourceKind::Empty:
        add(Page::Source, tr("Installation"), tr("None: an empty machine"));
        break;
    }
    add(Page::System, tr("Operating system"),
        system.value().isGeneric() ? tr("Not known: generic defaults") : system.value().name);
    add(Page::Resources, tr("Processors"), processorsText(vcpus.value()));
    add(Page::Resources, tr("Memory"), memory.value().toString());
    add(Page::Resources, tr("Acceleration"), accelerationText());
    if (firmware.value() == QLatin1String("efi"))
        add(Page::Resources, tr("Firmware"), tr("UEFI"));
    else if (host.isX86())
        add(Page::Resources, tr("Firmware"), tr("BIOS"));
    if (createsVolume()) {
        const QString size = copiesImage() && image.value ? image.value->virtualSize.toString()
                                                          : diskSize.value().toString();
        add(Page::Disk, tr("Disk"),
            (copiesImage() ? tr("%1, %2, copied to %3") : tr("%1, %2, new: %3"))
                .arg(size, diskFormat.value(), diskPath()));
    } else {
        add(Page::Disk, tr("Disk"), usesImage() ? tr("%1, used where it is").arg(imagePath) : tr("None"));
    }
    const NetworkSource effective = effectiveNetwork();
    QString networkText;
    for (const NetworkOption &option : networkOptions()) {
        const bool same = option.source.kind == effective.kind
            && (effective.kind != NetworkSource::Kind::Virtual || option.source.name == effective.name);
        if (same)
            networkText = effective.kind == NetworkSource::Kind::Bridge
                ? tr("Bridge “%1”").arg(effective.name)
                : option.text;
    }
    add(Page::Network, tr("Network"), networkText);
    return lines;
}

} // namespace inn::wizards
