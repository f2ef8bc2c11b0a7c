#include "backend/drivers/network/networkdriver.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/network/links.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <signal.h>

namespace inn::network {

namespace {

// libvirt's virErrorNumber and virErrorDomain for networks.
constexpr int kNoNetwork = 43, kNetworkDomain = 19, kOperationInvalid = 55, kOperationFailed = 9;

Error networkError(ErrorCode code, const QString &message, int libvirtCode = 0)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    error.libvirtDomain = kNetworkDomain;
    return error;
}

bool isSafeFileName(const QString &name)
{
    return !name.trimmed().isEmpty() && !name.contains(u'/') && !name.startsWith(u'.')
        && !name.contains(u'\n') && name.toUtf8().size() <= 200;
}

// The process that the pid file names, if it still is the dnsmasq of that configuration; else 0.
qint64 dnsmasqPid(const DnsmasqFiles &files)
{
    const HostFiles host;
    const auto text = host.read(files.pid, 32);
    const qint64 pid = text ? text->trimmed().toLongLong() : 0;
    if (pid <= 1)
        return 0;
    const auto commandLine = host.read(QStringLiteral("/proc/%1/cmdline").arg(pid), 4096);
    return commandLine && commandLine->contains(QFile::encodeName(files.configuration)) ? pid : 0;
}

// Guests are put on a bridge that the host has; nothing is made for them.
bool isOnHostBridge(const config::NetworkConfig &network)
{
    return network.forwardMode == QStringLiteral("bridge") && network.bridgeName;
}

bool overlaps(const Subnet &wanted, const std::vector<std::pair<QHostAddress, int>> &used)
{
    for (const auto &[address, prefix] : used) {
        const int shorter = qMin(prefix, wanted.prefix);
        if (address.isInSubnet(wanted.address, shorter))
            return true;
    }
    return false;
}

} // namespace

api::NetworkInfo NetworkDriver::Network::info() const
{
    const config::NetworkConfig &shown = active ? live : config;
    api::NetworkInfo info;
    info.uuid = uuid();
    info.name = name();
    info.active = active;
    info.autostart = autostart;
    info.bridge = bridge();
    info.forwardMode = shown.forwardMode.value_or(QString());
    if (const auto subnet = subnetOf(shown))
        info.subnet = subnet->toString();
    return info;
}

NetworkDriver::NetworkDriver(Folders folders, std::unique_ptr<CommandRunner> runner, QObject *parent)
    : Networks(parent)
    , m_folders(std::move(folders))
    , m_runner(std::move(runner))
{
}

NetworkDriver::~NetworkDriver() = default;

QString NetworkDriver::definitionPath(const QString &name) const
{
    return m_folders.definitions + u'/' + name + QStringLiteral(".xml");
}

QString NetworkDriver::autostartPath(const QString &name) const
{
    return m_folders.definitions + QStringLiteral("/autostart/") + name + QStringLiteral(".xml");
}

QString NetworkDriver::statusPath(const QString &name) const
{
    return m_folders.runtime + u'/' + name + QStringLiteral(".xml");
}

DnsmasqFiles NetworkDriver::filesOf(const QString &name) const
{
    const QString base = m_folders.runtime + u'/' + name;
    return { base + QStringLiteral(".conf"), base + QStringLiteral(".hosts"),
        m_folders.state + u'/' + name + QStringLiteral(".leases"), base + QStringLiteral(".pid") };
}

Result<> NetworkDriver::readDefinitions()
{
    TRY(ensureFolder(m_folders.definitions + QStringLiteral("/autostart")));
    TRY(ensureFolder(m_folders.state));
    TRY(ensureFolder(m_folders.runtime));
    const QDir folder(m_folders.definitions);
    const QStringList files = folder.entryList({ QStringLiteral("*.xml") }, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        const auto text = HostFiles().read(folder.filePath(fileName));
        auto config = text ? config::readNetwork(*text) : Result<config::NetworkConfig>(text.error());
        if (!config || !config->uuid || !config->name || !isSafeFileName(*config->name)) {
            m_problems.append(
                translated("The network definition “%1” is damaged.").arg(folder.filePath(fileName)));
            continue;
        }
        Network network { std::move(*config), {}, false, false, {} };
        network.autostart = QFile::exists(autostartPath(network.name()));
        if (const auto status = HostFiles().read(statusPath(network.name()))) {
            auto live = config::readNetwork(*status);
            network.active = live && live->bridgeName && linkExists(*live->bridgeName);
            if (network.active)
                network.live = std::move(*live);
            else
                TRY(removeFileDurably(statusPath(network.name())));
        }
        m_networks.insert_or_assign(network.uuid(), std::move(network));
    }
    return {};
}

QFuture<Result<>> NetworkDriver::load()
{
    if (auto read = readDefinitions(); !read)
        co_return read.error();
    if (m_networks.empty() && m_problems.isEmpty()) {
        if (auto defined = defineDefault(); !defined)
            m_problems.append(defined.error().message);
    }
    std::vector<QUuid> uuids;
    for (const auto &[uuid, network] : m_networks)
        uuids.push_back(uuid);
    for (const QUuid &uuid : uuids) {
        const Network &network = m_networks[uuid];
        Result<> result;
        if (network.active && dnsmasqPid(filesOf(network.name())) == 0) {
            auto again = co_await startDnsmasq(network.name(), network.live);
            result = again;
        } else if (!network.active && network.autostart) {
            auto started = co_await start(uuid);
            result = started;
        }
        if (!result)
            m_problems.append(result.error().message);
    }
    co_return {};
}

// 192.168.122.0/24 as everywhere, or the next one that no device of this host uses.
Result<> NetworkDriver::defineDefault()
{
    const auto used = network::usedSubnets();
    for (quint32 third = 122; third < 255; ++third) {
        const Subnet subnet { QHostAddress(0xc0a80001u | third << 8), 24 };
        if (overlaps(subnet, used))
            continue;
        Network network { defaultNetwork(subnet, freeBridgeName()), {}, false, true, {} };
        config::applyNetworkDefaults(network.config);
        TRY(store(network));
        TRY(writeFileAtomically(autostartPath(network.name()), ""));
        m_networks.emplace(network.uuid(), std::move(network));
        return {};
    }
    return networkError(ErrorCode::Busy, translated("No private subnet is free for the network “default”."));
}

QString NetworkDriver::freeBridgeName() const
{
    for (int number = 0;; ++number) {
        const QString name = QStringLiteral("innbr%1").arg(number);
        const bool taken = std::any_of(m_networks.begin(), m_networks.end(),
            [&](const auto &entry) { return entry.second.config.bridgeName == name; });
        if (!taken && !linkExists(name))
            return name;
    }
}

Result<> NetworkDriver::store(const Network &network)
{
    return writeFileAtomically(definitionPath(network.name()), config::writeNetwork(network.config));
}

Result<NetworkDriver::Network *> NetworkDriver::find(const QUuid &network)
{
    const auto found = m_networks.find(network);
    if (found == m_networks.end()) {
        return networkError(ErrorCode::NotFound,
            translated("There is no network with the UUID %1.").arg(api::uuidText(network)), kNoNetwork);
    }
    return &found->second;
}

NetworkDriver::Network *NetworkDriver::findByName(const QString &name)
{
    for (auto &[uuid, network] : m_networks) {
        if (network.name() == name)
            return &network;
    }
    return nullptr;
}

void NetworkDriver::announce(const Network &network)
{
    Q_EMIT changed(std::make_shared<const api::NetworkInfo>(network.info()));
}

std::vector<api::NetworkInfoPtr> NetworkDriver::list() const
{
    std::vector<api::NetworkInfoPtr> networks;
    for (const auto &[uuid, network] : m_networks)
        networks.push_back(std::make_shared<const api::NetworkInfo>(network.info()));
    return networks;
}

QFuture<Result<QByteArray>> NetworkDriver::xml(QUuid network)
{
    auto found = find(network);
    if (!found)
        return ready<QByteArray>(found.error());
    return ready<QByteArray>(config::writeNetwork((*found)->active ? (*found)->live : (*found)->config));
}

QFuture<Result<QByteArray>> NetworkDriver::definition(QUuid network)
{
    auto found = find(network);
    if (!found)
        return ready<QByteArray>(found.error());
    return ready<QByteArray>(config::writeNetwork((*found)->config));
}

QFuture<Result<QStringList>> NetworkDriver::usedSubnets()
{
    QStringList subnets;
    for (const auto &[address, prefix] : network::usedSubnets())
        subnets << QStringLiteral("%1/%2").arg(address.toString()).arg(prefix);
    for (const auto &[uuid, network] : m_networks) {
        if (const auto subnet = subnetOf(network.config))
            subnets << subnet->toString();
    }
    subnets.removeDuplicates();
    return ready<QStringList>(subnets);
}

QFuture<Result<QUuid>> NetworkDriver::define(QByteArray xml)
{
    const auto answer = [this, &xml]() -> Result<QUuid> {
        xml::Issues issues;
        TRY_ASSIGN(config::NetworkConfig config, config::readNetwork(xml, &issues));
        const xml::Issues rules = config::checkNetwork(config);
        issues.insert(issues.end(), rules.begin(), rules.end());
        const QString name = config.name.value_or(QString());
        for (const xml::Issue &issue : issues) {
            if (issue.severity == xml::Severity::Error) {
                return networkError(ErrorCode::InvalidConfig,
                    translated("The network “%1” cannot be defined: %2").arg(name, issue.message),
                    issue.libvirtCode);
            }
        }
        if (!isSafeFileName(name)) {
            return networkError(ErrorCode::InvalidConfig,
                translated("The network needs a name without “/” that does not begin with a dot."), 27);
        }
        config::applyNetworkDefaults(config);
        const QString mode = config.forwardMode.value_or(QString());
        if (!mode.isEmpty() && mode != QStringLiteral("nat") && mode != QStringLiteral("route")
            && mode != QStringLiteral("open") && !isOnHostBridge(config)) {
            return networkError(ErrorCode::Unsupported,
                translated("The network “%1” has the forward mode “%2”, which is not possible here yet.")
                    .arg(name, mode),
                67);
        }
        if (!config.bridgeName)
            config.bridgeName = freeBridgeName();
        for (const auto &[uuid, other] : m_networks) {
            if ((uuid == *config.uuid) != (other.name() == name)) {
                return networkError(ErrorCode::AlreadyExists,
                    translated("A network “%1” with the UUID %2 exists already.")
                        .arg(other.name(), api::uuidText(uuid)),
                    kOperationFailed);
            }
        }
        const auto existing = m_networks.find(*config.uuid);
        Network network = existing == m_networks.end() ? Network {} : existing->second;
        network.config = config;
        TRY(store(network));
        Network &kept = m_networks[*config.uuid] = std::move(network);
        announce(kept);
        return *config.uuid;
    };
    return ready<QUuid>(answer());
}

QFuture<Result<>> NetworkDriver::startDnsmasq(QString name, config::NetworkConfig live)
{
    const DnsmasqFiles files = filesOf(name);
    const QByteArray configuration = dnsmasqConfiguration(live, live.bridgeName.value_or(QString()), files);
    if (configuration.isEmpty())
        co_return {};
    CO_TRY(writeFileAtomically(files.configuration, configuration, Durability::Fast, 0644));
    CO_TRY(writeFileAtomically(files.hosts, dnsmasqHosts(live), Durability::Fast, 0644));
    CommandSpec dnsmasq;
    dnsmasq.program = QStringLiteral("dnsmasq");
    dnsmasq.arguments.append(QStringLiteral("--conf-file=") + files.configuration);
    auto started = co_await m_runner->output(dnsmasq);
    if (!started) {
        co_return started.error().wrapped(
            translated("The network “%1” could not start its DHCP and DNS server (dnsmasq).").arg(name));
    }
    co_return {};
}

Result<> NetworkDriver::startOnHostBridge(const QUuid &uuid)
{
    TRY_ASSIGN(Network * network, find(uuid));
    const QString bridge = network->config.bridgeName.value_or(QString());
    if (!linkExists(bridge)) {
        return networkError(ErrorCode::NotFound,
            translated("The network “%1” cannot start: this host has no bridge “%2”.")
                .arg(network->name(), bridge),
            kOperationFailed);
    }
    TRY(writeFileAtomically(
        statusPath(network->name()), config::writeNetwork(network->config), Durability::Fast));
    network->live = network->config;
    network->active = true;
    announce(*network);
    return {};
}

QFuture<Result<>> NetworkDriver::start(QUuid uuid)
{
    auto found = find(uuid);
    if (!found)
        co_return found.error();
    const QString name = (*found)->name();
    config::NetworkConfig live = (*found)->config;
    if ((*found)->active)
        co_return networkError(ErrorCode::InvalidState,
            translated("The network “%1” is already active.").arg(name), kOperationInvalid);
    const QString bridge = live.bridgeName.value_or(QString());
    const QString message = translated("The network “%1” could not be started.").arg(name);
    if (isOnHostBridge(live)) {
        CO_TRY(startOnHostBridge(uuid));
        co_return {};
    }
    const auto subnet = subnetOf(live);
    if (subnet && overlaps(*subnet, network::usedSubnets())) {
        co_return networkError(ErrorCode::Busy,
            translated("The network “%1” uses the subnet %2, which another network of this host uses too.")
                .arg(name, subnet->toString()),
            1);
    }
    auto made = createBridge(bridge, subnet ? subnet->address : QHostAddress(), subnet ? subnet->prefix : 0,
        live.bridgeStp != QStringLiteral("off"), live.mac.value_or(QString()));
    if (!made)
        co_return made.error().wrapped(message);
    Result<> rules;
    if (live.forwardMode != QStringLiteral("open"))
        rules = applyFirewall(firewallRules(live, bridge));
    if (rules && live.forwardMode) {
        QFile forwarding(QStringLiteral("/proc/sys/net/ipv4/ip_forward"));
        if (forwarding.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            forwarding.write("1\n");
    }
    if (rules)
        rules = writeFileAtomically(statusPath(name), config::writeNetwork(live), Durability::Fast);
    if (rules) {
        auto served = co_await startDnsmasq(name, live);
        rules = served;
    }
    found = find(uuid);
    if (!rules || !found) {
        Q_UNUSED(applyFirewall(firewallRemoval(bridge)));
        Q_UNUSED(deleteLink(bridge));
        Q_UNUSED(removeFileDurably(statusPath(name)));
        co_return rules ? found.error() : rules.error().wrapped(message);
    }
    (*found)->live = live;
    (*found)->active = true;
    announce(**found);
    co_return {};
}

void NetworkDriver::stopDnsmasq(const QString &name)
{
    const DnsmasqFiles files = filesOf(name);
    if (const qint64 pid = dnsmasqPid(files); pid > 0)
        ::kill(pid_t(pid), SIGTERM);
    for (const QString &path : { files.configuration, files.hosts, files.pid })
        QFile::remove(path);
}

Result<> NetworkDriver::stop(Network &network)
{
    if (!network.active) {
        return networkError(ErrorCode::InvalidState,
            translated("The network “%1” is not active.").arg(network.name()), kOperationInvalid);
    }
    stopDnsmasq(network.name());
    if (!isOnHostBridge(network.live)) {
        Q_UNUSED(applyFirewall(firewallRemoval(network.bridge())));
        TRY(deleteLink(network.bridge()));
    }
    TRY(removeFileDurably(statusPath(network.name())));
    network.active = false;
    network.devices.clear();
    announce(network);
    return {};
}

QFuture<Result<>> NetworkDriver::perform(QUuid network, api::NetworkAction action)
{
    auto found = find(network);
    if (!found)
        return ready<void>(found.error());
    switch (action) {
    case api::NetworkAction::Start:
        return start(network);
    case api::NetworkAction::Stop:
        return ready<void>(stop(**found));
    case api::NetworkAction::Undefine:
        break;
    }
    const auto undefine = [this, network](Network &gone) -> Result<> {
        // libvirt makes an active one transient; ours have no life without a definition.
        if (gone.active)
            TRY(stop(gone));
        TRY(removeFileDurably(autostartPath(gone.name())));
        TRY(removeFileDurably(definitionPath(gone.name())));
        QFile::remove(filesOf(gone.name()).leases);
        m_networks.erase(network);
        Q_EMIT removed(network);
        return {};
    };
    return ready<void>(undefine(**found));
}

QFuture<Result<>> NetworkDriver::setAutostart(QUuid network, api::Autostart autostart)
{
    const auto answer = [this, network, autostart]() -> Result<> {
        TRY_ASSIGN(Network * found, find(network));
        const QString mark = autostartPath(found->name());
        TRY(autostart == api::Autostart::On ? writeFileAtomically(mark, "") : removeFileDurably(mark));
        found->autostart = autostart == api::Autostart::On;
        announce(*found);
        return {};
    };
    return ready<void>(answer());
}

// dnsmasq's lease file: "expiry mac ip name clientid" a line.
std::vector<api::Lease> NetworkDriver::readLeases(const QString &name) const
{
    std::vector<api::Lease> leases;
    const auto text = HostFiles().read(filesOf(name).leases, 1 << 20);
    if (!text)
        return leases;
    const auto lines = text->split('\n');
    for (const QByteArray &line : lines) {
        const auto words = line.split(' ');
        if (words.size() < 4)
            continue;
        api::Lease lease;
        lease.expires = QDateTime::fromSecsSinceEpoch(words[0].toLongLong(), Qt::UTC);
        lease.mac = QString::fromLatin1(words[1]);
        lease.address = QString::fromLatin1(words[2]);
        lease.hostName = words[3] == "*" ? QString() : QString::fromUtf8(words[3]);
        leases.push_back(lease);
    }
    return leases;
}

QFuture<Result<std::vector<api::Lease>>> NetworkDriver::leases(QUuid network)
{
    auto found = find(network);
    if (!found)
        return ready<std::vector<api::Lease>>(found.error());
    return ready<std::vector<api::Lease>>(readLeases((*found)->name()));
}

QFuture<Result<api::Attachment>> NetworkDriver::attach(api::AttachmentRequest request)
{
    const auto answer = [this, &request]() -> Result<api::Attachment> {
        QString bridge = request.bridge;
        Network *network = nullptr;
        if (!request.network.isEmpty()) {
            network = findByName(request.network);
            if (!network) {
                return networkError(ErrorCode::NotFound,
                    translated("There is no network “%1”.").arg(request.network), kNoNetwork);
            }
            if (!network->active) {
                return networkError(ErrorCode::InvalidState,
                    translated("The network “%1” is not active; start it first.").arg(request.network),
                    kOperationInvalid);
            }
            bridge = network->bridge();
        }
        const QString pattern = request.device.isEmpty() ? QStringLiteral("vnet%d") : request.device;
        TRY_ASSIGN(Tap tap, createTap(pattern, bridge, request.mac));
        api::Attachment attachment { tap.name, bridge, tap.handle, {} };
        if (request.vhost)
            attachment.vhost = FileDescriptor(::open("/dev/vhost-net", O_RDWR | O_CLOEXEC));
        if (network)
            network->devices.append(tap.name);
        return attachment;
    };
    return ready<api::Attachment>(answer());
}

void NetworkDriver::detach(QString device)
{
    for (auto &[uuid, network] : m_networks)
        network.devices.removeAll(device);
    if (linkExists(device))
        Q_UNUSED(deleteLink(device));
}

void NetworkDriver::adopt(QString device, QString network)
{
    if (Network *found = findByName(network))
        found->devices.append(device);
}

QStringList NetworkDriver::addresses(const QString &mac) const
{
    QStringList addresses;
    for (const auto &[uuid, network] : m_networks) {
        if (!network.active)
            continue;
        for (const api::Lease &lease : readLeases(network.name())) {
            if (lease.mac.compare(mac, Qt::CaseInsensitive) == 0)
                addresses.append(lease.address);
        }
    }
    return addresses;
}

} // namespace inn::network
