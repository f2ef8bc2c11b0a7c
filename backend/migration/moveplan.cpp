#include "backend/migration/moveplan.h"

#include "backend/api/migration.h"
#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/preflight.h"
#include "backend/migration/processors.h"

#include <algorithm>

namespace inn::migration {

using config::is;

namespace {

template<class T>
void addOnce(std::vector<T> &list, T value)
{
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

void connectTo(config::InterfaceConfig &interface, const Attachment &attachment)
{
    interface.sourceNetwork.reset();
    interface.sourceBridge.reset();
    interface.sourceDev.reset();
    interface.sourcePortId.reset();
    interface.portgroup.reset();
    if (attachment.kind != Attachment::Kind::Device)
        interface.sourceMode.reset();
    switch (attachment.kind) {
    case Attachment::Kind::Network:
        interface.type = QStringLiteral("network");
        interface.sourceNetwork = attachment.name;
        break;
    case Attachment::Kind::Bridge:
        interface.type = QStringLiteral("bridge");
        interface.sourceBridge = attachment.name;
        break;
    case Attachment::Kind::Device:
        interface.type = QStringLiteral("direct");
        interface.sourceDev = attachment.name;
        break;
    }
}

void placeDisk(config::DiskConfig &disk, const QString &path)
{
    disk.backingStore.reset(); // is found again where it lies now
    if (path.isEmpty()) {
        disk.source.reset();
        return;
    }
    const bool isVolume = !path.startsWith(u'/');
    const bool isDevice = path.startsWith(QLatin1String("/dev/"));
    config::DiskSourceConfig source;
    if (disk.source) {
        source.startupPolicy = disk.source->startupPolicy;
        source.encryption = disk.source->encryption;
        source.labels = disk.source->labels;
    }
    if (isVolume) {
        source.pool = path.section(u'/', 0, 0);
        source.volume = path.section(u'/', 1);
    } else if (isDevice) {
        source.dev = path;
    } else {
        source.file = path;
    }
    disk.type = isVolume ? QStringLiteral("volume")
        : isDevice       ? QStringLiteral("block")
                         : QStringLiteral("file");
    disk.source = source;
}

void addFlag(api::MigrateFlags &flags, api::MigrateFlag flag, bool isWanted)
{
    flags.setFlag(flag, isWanted);
}

api::MigrateFlags flagsOf(const MovePlan &plan, const GuestFacts &guest)
{
    using Flag = api::MigrateFlag;
    const AdvancedOptions &advanced = plan.advanced;
    const bool isOffline = plan.way == MoveWay::Offline;
    api::MigrateFlags flags;
    const bool isResumed = plan.way == MoveWay::Resume;
    addFlag(flags, Flag::Live, plan.way == MoveWay::Live || isResumed);
    addFlag(flags, Flag::Offline, isOffline);
    addFlag(flags, Flag::PersistDestination, plan.definition == Definition::Persistent);
    addFlag(flags, Flag::UndefineSource, plan.source == SourceAfterwards::Undefine && guest.info.persistent);
    addFlag(flags, Flag::Peer2Peer, plan.transport != Transport::Direct);
    addFlag(flags, Flag::Tunnelled, plan.transport == Transport::Tunnelled);
    if (isOffline)
        return flags;
    addFlag(flags, Flag::Tls, plan.encryption == Encryption::Tls);
    if (isResumed)
        return flags | Flag::PostCopy | Flag::PostCopyResume | Flag::ChangeProtection;
    addFlag(flags, Flag::Paused, plan.stateAfterwards == StateAfterwards::Paused);
    addFlag(flags, Flag::NonSharedDisk, plan.diskCopy == DiskCopy::Whole);
    addFlag(flags, Flag::NonSharedIncremental, plan.diskCopy == DiskCopy::Incremental);
    addFlag(flags, Flag::NonSharedSynchronousWrites,
        plan.diskCopy != DiskCopy::None && advanced.guestWrites == GuestWrites::Synchronous);
    addFlag(flags, Flag::ChangeProtection, advanced.changeProtection == ChangeProtection::Yes);
    addFlag(flags, Flag::AbortOnError, advanced.diskErrors == DiskErrors::Abort);
    addFlag(flags, Flag::Unsafe, plan.safety == Safety::Unsafe);
    addFlag(flags, Flag::PostCopy, plan.postCopy != PostCopy::No);
    addFlag(flags, Flag::Compressed, !advanced.compression.isEmpty());
    addFlag(flags, Flag::AutoConverge, advanced.autoConverge);
    addFlag(flags, Flag::Parallel, advanced.connections.has_value());
    addFlag(flags, Flag::ZeroCopy, advanced.zeroCopy);
    addFlag(flags, Flag::RdmaPinAll, advanced.rdmaPinAll);
    return flags;
}

} // namespace

QString attachmentText(const Attachment &attachment)
{
    switch (attachment.kind) {
    case Attachment::Kind::Network:
        return translated("network “%1”").arg(attachment.name);
    case Attachment::Kind::Bridge:
        return translated("bridge “%1”").arg(attachment.name);
    case Attachment::Kind::Device:
        break;
    }
    return translated("network device “%1”").arg(attachment.name);
}

const Attachment *MovePlan::mapped(const Attachment &from) const
{
    const auto found = std::find_if(networks.begin(), networks.end(),
        [&](const NetworkMapping &mapping) { return mapping.from == from; });
    return found == networks.end() ? nullptr : &found->to;
}

const DiskMapping *MovePlan::mappedDisk(const QString &target) const
{
    const auto found = std::find_if(diskPaths.begin(), diskPaths.end(),
        [&](const DiskMapping &mapping) { return mapping.target == target; });
    return found == diskPaths.end() ? nullptr : &*found;
}

bool MovePlan::copies(const GuestDiskFacts &disk) const
{
    if (diskCopy == DiskCopy::None)
        return false;
    return disks.isEmpty() ? canBeCopied(disk) : disks.contains(disk.target);
}

QString MovePlan::pathThere(const GuestDiskFacts &disk) const
{
    const DiskMapping *mapping = mappedDisk(disk.target);
    return mapping ? mapping->path : disk.path;
}

std::optional<Attachment> attachmentOf(const config::InterfaceConfig &interface)
{
    if (is(interface.type, u"network") && interface.sourceNetwork)
        return Attachment { Attachment::Kind::Network, *interface.sourceNetwork };
    if (is(interface.type, u"bridge") && interface.sourceBridge)
        return Attachment { Attachment::Kind::Bridge, *interface.sourceBridge };
    if (is(interface.type, u"direct") && interface.sourceDev)
        return Attachment { Attachment::Kind::Device, *interface.sourceDev };
    return std::nullopt;
}

std::vector<Attachment> attachmentsOf(const config::DomainConfig &guest)
{
    std::vector<Attachment> all;
    for (const config::InterfaceConfig &interface : guest.interfaces) {
        if (auto attachment = attachmentOf(interface))
            addOnce(all, std::move(*attachment));
    }
    return all;
}

std::vector<Attachment> attachmentsOf(const HostFacts &host)
{
    std::vector<Attachment> all;
    const std::vector<api::NetworkInfo> none;
    for (const api::NetworkInfo &network : host.networks.value.value_or(none))
        addOnce(all, Attachment { Attachment::Kind::Network, network.name });
    for (const api::NetworkInfo &network : host.networks.value.value_or(none)) {
        if (network.active && !network.bridge.isEmpty())
            addOnce(all, Attachment { Attachment::Kind::Bridge, network.bridge });
    }
    if (!host.interfaces.isKnown())
        return all;
    for (const auto kind : { Attachment::Kind::Bridge, Attachment::Kind::Device }) {
        for (const api::HostInterfaceInfo &interface : *host.interfaces) {
            if (interface.name != u"lo")
                addOnce(all, Attachment { kind, interface.name });
        }
    }
    return all;
}

bool canBeCopied(const GuestDiskFacts &disk)
{
    return !disk.path.isEmpty() && !disk.readOnly && !disk.shareable;
}

Route routeOf(const HostFacts &source, const HostFacts &destination, const MovePlan &plan)
{
    if (plan.way != MoveWay::Offline)
        return Route::Migration;
    const bool isSameEngine = source.info.driverName == destination.info.driverName;
    const bool canMigrate = source.canMigrate && destination.canMigrate;
    return plan.diskCopy == DiskCopy::None && isSameEngine && canMigrate ? Route::Migration : Route::Transfer;
}

Result<QByteArray> destinationDocument(const QByteArray &document, const MovePlan &plan, DocumentUse use)
{
    TRY_ASSIGN(auto domain, config::readDomain(document));
    const config::DomainConfig before = domain;
    for (config::InterfaceConfig &interface : domain.interfaces) {
        const std::optional<Attachment> from = attachmentOf(interface);
        if (const Attachment *to = from ? plan.mapped(*from) : nullptr; to && *to != *from)
            connectTo(interface, *to);
    }
    for (config::DiskConfig &disk : domain.disks) {
        if (const DiskMapping *mapping = plan.mappedDisk(config::targetOf(disk)))
            placeDisk(disk, mapping->path);
    }
    if (!plan.emulator.isEmpty())
        domain.emulator = plan.emulator;
    if (!plan.cpu.isEmpty() && use == DocumentUse::Definition)
        TRY(useProcessor(domain, plan.cpu));
    return domain == before ? document : config::writeDomain(domain);
}

Result<api::MigrationRequest> migrationRequest(const MovePlan &plan, const GuestFacts &guest)
{
    const Findings contradictions = checkOptions(plan);
    for (const Finding &finding : contradictions) {
        if (finding.verdict == Verdict::Refused)
            return Error { ErrorCode::InvalidConfig, finding.sentence };
    }
    const AdvancedOptions &advanced = plan.advanced;
    api::MigrationRequest request;
    request.flags = flagsOf(plan, guest);
    TRY(api::checkFlags(request.flags));
    if (!plan.name.isEmpty() && plan.name != guest.info.name)
        request.name = plan.name;
    request.uri = advanced.migrationUri;
    request.listenAddress = advanced.listenAddress;
    if (plan.way == MoveWay::Resume) { // all else is as it was when it began
        request.postCopyBandwidth = advanced.postCopyBandwidth;
        return request;
    }
    const bool isOffline = plan.way == MoveWay::Offline;
    const bool isRunning = guest.isActive() && !isOffline;
    const QByteArray &definition = guest.persistentXml.isEmpty() ? guest.xml : guest.persistentXml;
    const QByteArray &current = isRunning ? guest.xml : definition;
    TRY_ASSIGN(const QByteArray document, destinationDocument(current, plan, DocumentUse::Running));
    if (document != current && isRunning && !guest.persistentXml.isEmpty()) {
        TRY_ASSIGN(auto running, config::readDomain(document));
        TRY_ASSIGN(const auto defined, config::readDomain(definition));
        useDefinedProcessor(running, defined);
        request.destinationXml = config::writeDomain(running);
    } else if (document != current) {
        request.destinationXml = document;
    }
    if (plan.definition == Definition::Persistent && !isOffline) {
        TRY_ASSIGN(const QByteArray changed, destinationDocument(definition, plan));
        if (changed != definition)
            request.persistentXml = changed;
    }
    request.graphicsUri = advanced.graphicsUri;
    if (isOffline)
        return request;
    request.bandwidth = advanced.bandwidth;
    request.postCopyBandwidth = advanced.postCopyBandwidth;
    if (plan.diskCopy != DiskCopy::None) {
        request.disks = plan.disks;
        request.disksPort = advanced.disksPort;
        request.disksUri = advanced.disksUri;
    }
    request.compression = advanced.compression;
    if (advanced.compression.contains(QLatin1String("mt"))) {
        request.compressionLevel = advanced.compressionLevel;
        request.compressionThreads = advanced.compressionThreads;
        request.decompressionThreads = advanced.decompressionThreads;
    }
    if (advanced.compression.contains(QLatin1String("xbzrle")))
        request.compressionCache = advanced.compressionCache;
    if (advanced.autoConverge) {
        request.throttleInitial = advanced.throttleInitial;
        request.throttleIncrement = advanced.throttleIncrement;
    }
    request.connections = advanced.connections;
    if (plan.encryption == Encryption::Tls)
        request.tlsDestination = advanced.tlsDestination;
    return request;
}

Result<QByteArray> definitionAfterwards(const MovePlan &plan, const GuestFacts &guest)
{
    if (plan.way != MoveWay::Offline || plan.cpu.isEmpty())
        return QByteArray();
    const QByteArray &definition = guest.persistentXml.isEmpty() ? guest.xml : guest.persistentXml;
    TRY_ASSIGN(const QByteArray changed, destinationDocument(definition, plan));
    if (plan.name.isEmpty() || plan.name == guest.info.name)
        return changed;
    TRY_ASSIGN(auto domain, config::readDomain(changed));
    domain.name = plan.name;
    return config::writeDomain(domain);
}

} // namespace inn::migration
