#include "backend/drivers/network/networkdriver.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/network/halfdone.h"
#include "backend/drivers/network/links.h"
#include "backend/drivers/network/networkerrors.h"
#include "backend/xml/firsterror.h"

#include <QDir>
#include <QFile>

namespace inn::network {

namespace {

bool isSafeFileName(const QString &name)
{
    return !name.trimmed().isEmpty() && !name.contains(u'/') && !name.startsWith(u'.')
        && !name.contains(u'\n') && name.toUtf8().size() <= 200;
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
    info.persistent = persistent;
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
    , m_hooks(m_folders.hooks)
{
    if (!m_folders.filters.isEmpty())
        m_filters = std::make_unique<FilterDriver>(
            FilterFolders { m_folders.filters, m_folders.runtime + QStringLiteral("/filters") },
            [this](const QString &mac) { return addresses(mac); });
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
        m_folders.state + u'/' + name + QStringLiteral(".leases"), base + QStringLiteral(".pid"),
        base + QStringLiteral(".names") };
}

Result<> NetworkDriver::readDefinitions()
{
    TRY(ensureFolder(m_folders.definitions + QStringLiteral("/autostart")));
    TRY(ensureFolder(m_folders.state));
    TRY(ensureFolder(m_folders.runtime));
    HalfDone(m_folders.runtime).finish([this](const QString &network, const QString &bridge) {
        stopDnsmasq(network);
        Q_UNUSED(applyFirewall(firewallRemoval(bridge)));
        Q_UNUSED(deleteLink(bridge));
        QFile::remove(statusPath(network));
    });
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
        Network network { std::move(*config), {}, false, false, true };
        network.autostart = QFile::exists(autostartPath(network.name()));
        if (const auto status = HostFiles().read(statusPath(network.name()))) {
            auto live = config::readNetwork(*status);
            network.active = live && (isDirect(*live) || (live->bridgeName && linkExists(*live->bridgeName)));
            if (network.active)
                network.live = std::move(*live);
            else
                TRY(removeFileDurably(statusPath(network.name())));
        }
        m_networks.insert_or_assign(network.uuid(), std::move(network));
    }
    readTransient();
    return {};
}

// Active without a definition, found again by what it runs with.
void NetworkDriver::readTransient()
{
    const QDir folder(m_folders.runtime);
    const QStringList files = folder.entryList({ QStringLiteral("*.xml") }, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        const auto text = HostFiles().read(folder.filePath(fileName));
        auto live = text ? config::readNetwork(*text) : Result<config::NetworkConfig>(text.error());
        if (!live || !live->uuid || !live->name || !isSafeFileName(*live->name)
            || statusPath(*live->name) != folder.filePath(fileName) || m_networks.count(*live->uuid)
            || findByName(*live->name))
            continue;
        if (isDirect(*live) || (live->bridgeName && linkExists(*live->bridgeName)))
            m_networks.emplace(*live->uuid, Network { *live, *live, true, false, false });
        else
            std::ignore = removeFileDurably(folder.filePath(fileName));
    }
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
        if (network.active && needsDnsmasq(network)) {
            auto again = co_await startDnsmasq(network.name(), network.live);
            result = again;
        } else if (!network.active && network.autostart) {
            auto started = co_await start(uuid);
            result = started;
        }
        if (!result)
            m_problems.append(result.error().message);
    }
    readPorts();
    if (m_filters) {
        if (auto filters = m_filters->load(); !filters)
            m_problems.append(filters.error().message);
        m_problems += m_filters->problems();
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
        Network network { defaultNetwork(subnet, freeBridgeName()), {}, false, true, true };
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

void NetworkDriver::tell(const Network &network, api::NetworkEvent event)
{
    Q_EMIT lifecycle(network.uuid(), network.name(), int(event), 0);
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
    return ready<QByteArray>(config::writeNetwork((*found)->active ? shownLive(**found) : (*found)->config));
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

Result<config::NetworkConfig> NetworkDriver::readAsked(const QByteArray &xml) const
{
    xml::Issues issues;
    TRY_ASSIGN(config::NetworkConfig config, config::readNetwork(xml, &issues));
    const xml::Issues rules = config::checkNetwork(config);
    issues.insert(issues.end(), rules.begin(), rules.end());
    const QString name = config.name.value_or(QString());
    if (const xml::Issue *error = xml::firstErrorOf(issues)) {
        return networkError(ErrorCode::InvalidConfig,
            translated("The network “%1” cannot be defined: %2").arg(name, error->message),
            error->libvirtCode);
    }
    if (!isSafeFileName(name)) {
        return networkError(ErrorCode::InvalidConfig,
            translated("The network needs a name without “/” that does not begin with a dot."), 27);
    }
    config::applyNetworkDefaults(config);
    const QString mode = config.forwardMode.value_or(QString());
    if (mode == QStringLiteral("hostdev")) {
        return networkError(ErrorCode::Unsupported,
            translated("The network “%1” has the forward mode “%2”, which is not possible here yet.")
                .arg(name, mode),
            67);
    }
    if (!config.bridgeName && !isDirect(config))
        config.bridgeName = freeBridgeName();
    for (const auto &[uuid, other] : m_networks) {
        if ((uuid == *config.uuid) != (other.name() == name)) {
            return networkError(ErrorCode::AlreadyExists,
                translated("A network “%1” with the UUID %2 exists already.")
                    .arg(other.name(), api::uuidText(uuid)),
                kOperationFailed);
        }
    }
    return config;
}

QFuture<Result<QUuid>> NetworkDriver::define(QByteArray xml)
{
    const auto answer = [this, &xml]() -> Result<QUuid> {
        TRY_ASSIGN(const config::NetworkConfig config, readAsked(xml));
        const auto existing = m_networks.find(*config.uuid);
        Network network = existing == m_networks.end() ? Network {} : existing->second;
        network.config = config;
        network.persistent = true;
        TRY(store(network));
        Network &kept = m_networks[*config.uuid] = std::move(network);
        announce(kept);
        tell(kept, api::NetworkEvent::Defined);
        return *config.uuid;
    };
    return ready<QUuid>(answer());
}

QFuture<Result<QUuid>> NetworkDriver::create(QByteArray xml)
{
    CO_TRY_ASSIGN(const config::NetworkConfig config, readAsked(xml));
    const QUuid uuid = *config.uuid;
    if (const auto existing = m_networks.find(uuid); existing != m_networks.end()) {
        const QString name = existing->second.name();
        const QString message = existing->second.active
            ? translated("The network “%1” is already active.").arg(name)
            : translated("The network “%1” is defined already; start it.").arg(name);
        co_return networkError(ErrorCode::InvalidState, message, kOperationInvalid);
    }
    m_networks.emplace(uuid, Network { config, {}, false, false, false });
    auto started = co_await start(uuid);
    if (!started) {
        forget(uuid);
        co_return started.error();
    }
    co_return uuid;
}

void NetworkDriver::forget(const QUuid &network)
{
    if (m_networks.erase(network))
        Q_EMIT removed(network);
}

// An active network goes on as one without a definition.
Result<> NetworkDriver::undefine(Network &network)
{
    if (!network.persistent) {
        return networkError(ErrorCode::InvalidState,
            translated("The network “%1” has no definition; stop it.").arg(network.name()),
            kOperationInvalid);
    }
    TRY(removeFileDurably(autostartPath(network.name())));
    TRY(removeFileDurably(definitionPath(network.name())));
    network.autostart = false;
    network.persistent = false;
    tell(network, api::NetworkEvent::Undefined);
    if (network.active) {
        network.config = network.live;
        announce(network);
        return {};
    }
    QFile::remove(filesOf(network.name()).leases);
    forget(network.uuid());
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
    return ready<void>(undefine(**found));
}

QFuture<Result<>> NetworkDriver::setAutostart(QUuid network, api::Autostart autostart)
{
    const auto answer = [this, network, autostart]() -> Result<> {
        TRY_ASSIGN(Network * found, find(network));
        if (!found->persistent) {
            return networkError(ErrorCode::InvalidState,
                translated("The network “%1” cannot start with the host: it has no definition.")
                    .arg(found->name()),
                kOperationInvalid);
        }
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
        if (words.size() > 4 && words[4] != "*")
            lease.clientId = QString::fromLatin1(words[4]);
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
