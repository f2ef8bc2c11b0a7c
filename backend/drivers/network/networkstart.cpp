// How a virtual network comes up, goes down and takes up changes while it runs.

#include "backend/base/hostfiles.h"
#include "backend/base/pause.h"
#include "backend/base/translated.h"
#include "backend/config/network/networkupdate.h"
#include "backend/drivers/network/bandwidth.h"
#include "backend/drivers/network/halfdone.h"
#include "backend/drivers/network/links.h"
#include "backend/drivers/network/networkdriver.h"
#include "backend/drivers/network/networkerrors.h"
#include "backend/xml/firsterror.h"

#include <QDir>
#include <QFile>

#include <signal.h>

namespace inn::network {

namespace {

constexpr std::chrono::milliseconds kPause { 20 };
constexpr int kMostTries = 250;

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

// Servers that have not yet said who they are, of a program that was killed while it started them.
void killStrays(const DnsmasqFiles &files)
{
    const HostFiles host;
    const QByteArray wanted = "--conf-file=" + QFile::encodeName(files.configuration);
    for (const QString &name :
        QDir(QStringLiteral("/proc")).entryList({ QStringLiteral("[0-9]*") }, QDir::Dirs)) {
        const auto words = host.read(QStringLiteral("/proc/%1/cmdline").arg(name), 4096);
        if (words && words->split('\0').contains(wanted))
            ::kill(pid_t(name.toLongLong()), SIGKILL);
    }
}

} // namespace

bool NetworkDriver::needsDnsmasq(const Network &network) const
{
    return dnsmasqPid(filesOf(network.name())) == 0;
}

QFuture<Result<>> NetworkDriver::startDnsmasq(QString name, config::NetworkConfig live)
{
    const DnsmasqFiles files = filesOf(name);
    const QByteArray configuration = dnsmasqConfiguration(live, live.bridgeName.value_or(QString()), files);
    if (configuration.isEmpty())
        co_return {};
    CO_TRY(writeFileAtomically(files.configuration, configuration, Durability::Fast, 0644));
    CO_TRY(writeFileAtomically(files.hosts, dnsmasqHosts(live), Durability::Fast, 0644));
    CO_TRY(writeFileAtomically(files.names, dnsmasqNames(live), Durability::Fast, 0644));
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
    if (!isDirect(network->config) && !linkExists(bridge)) {
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
    tell(*network, api::NetworkEvent::Started);
    return {};
}

QFuture<Result<>> NetworkDriver::runHook(
    QString network, QString operation, QString phase, config::NetworkConfig document)
{
    const QString driver = QStringLiteral("network");
    const QString nothing = QStringLiteral("-");
    if (!m_hooks.has(driver))
        co_return Result<>();
    QByteArray xml = config::writeNetwork(document);
    if (xml.startsWith("<?"))
        xml.remove(0, xml.indexOf("?>") + 2);
    const QByteArray told = "<hookData>\n" + xml + "</hookData>\n";
    auto ran = co_await m_hooks.run(driver, network, operation, phase, nothing, told);
    co_return ran;
}

QFuture<Result<>> NetworkDriver::start(QUuid uuid)
{
    auto found = find(uuid);
    if (!found)
        co_return found.error();
    const QString name = (*found)->name();
    const config::NetworkConfig document = (*found)->config;
    const QString start = QStringLiteral("start");
    const QString started = QStringLiteral("started");
    const QString begin = QStringLiteral("begin");
    if (!(*found)->active) {
        auto allowed = co_await runHook(name, start, begin, document);
        if (!allowed)
            co_return allowed.error().wrapped(translated("The network “%1” could not be started.").arg(name));
    }
    auto result = co_await startAsked(uuid);
    if (!result)
        co_return result.error();
    auto told = co_await runHook(name, started, begin, document);
    found = find(uuid);
    if (!told && found) {
        std::ignore = stop(**found);
        co_return told.error().wrapped(translated("The network “%1” could not be started.").arg(name));
    }
    co_return Result<>();
}

QFuture<Result<>> NetworkDriver::startAsked(QUuid uuid)
{
    auto found = find(uuid);
    if (!found)
        co_return found.error();
    const QString name = (*found)->name();
    config::NetworkConfig live = (*found)->config;
    if ((*found)->active)
        co_return networkError(ErrorCode::InvalidState,
            translated("The network “%1” is already active.").arg(name), kOperationInvalid);
    if (live.forwardMode == QStringLiteral("nat") && !live.natPortStart && !live.natAddressStart) {
        // As libvirt has it: guests' connections never get a port of the host's own services.
        live.natPortStart = 1024;
        live.natPortEnd = 65535;
    }
    const QString bridge = live.bridgeName.value_or(QString());
    const QString message = translated("The network “%1” could not be started.").arg(name);
    if (isOnHostBridge(live) || isDirect(live)) {
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
    const HalfDone note(m_folders.runtime);
    if (!linkExists(bridge)) {
        CO_TRY(note.begin(name, bridge)); // what is there already is not ours to remove
    }
    auto made = createBridge(bridge, subnet ? subnet->address : QHostAddress(), subnet ? subnet->prefix : 0,
        live.bridgeStp != QStringLiteral("off"), live.mac.value_or(QString()));
    if (!made) {
        note.end(name);
        co_return made.error().wrapped(message);
    }
    Result<> rules;
    if (live.forwardMode != QStringLiteral("open"))
        rules = applyFirewall(firewallRules(live, bridge));
    if (rules && live.forwardMode) {
        QFile forwarding(QStringLiteral("/proc/sys/net/ipv4/ip_forward"));
        if (forwarding.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            forwarding.write("1\n");
    }
    if (rules && live.bandwidth)
        rules = limitBandwidth(bridge, limitsFrom(*live.bandwidth), View::Tap);
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
        note.end(name);
        co_return rules ? found.error() : rules.error().wrapped(message);
    }
    note.end(name);
    (*found)->live = live;
    (*found)->active = true;
    announce(**found);
    tell(**found, api::NetworkEvent::Started);
    co_return {};
}

void NetworkDriver::stopDnsmasq(const QString &name)
{
    const DnsmasqFiles files = filesOf(name);
    if (const qint64 pid = dnsmasqPid(files); pid > 0)
        ::kill(pid_t(pid), SIGTERM);
    else
        killStrays(files);
    for (const QString &path : { files.configuration, files.hosts, files.names, files.pid })
        QFile::remove(path);
}

Result<> NetworkDriver::stop(Network &network)
{
    if (!network.active) {
        return networkError(ErrorCode::InvalidState,
            translated("The network “%1” is not active.").arg(network.name()), kOperationInvalid);
    }
    const HalfDone note(m_folders.runtime);
    const bool hasBridge = !isOnHostBridge(network.live) && !isDirect(network.live);
    if (hasBridge)
        TRY(note.begin(network.name(), network.bridge()));
    stopDnsmasq(network.name());
    if (hasBridge) {
        forgetBandwidth(network.bridge());
        Q_UNUSED(applyFirewall(firewallRemoval(network.bridge())));
        TRY(deleteLink(network.bridge()));
    }
    TRY(removeFileDurably(statusPath(network.name())));
    note.end(network.name());
    network.active = false;
    forgetPorts(network.uuid());
    announce(network);
    tell(network, api::NetworkEvent::Stopped);
    runHook(network.name(), QStringLiteral("stopped"), QStringLiteral("end"), network.live);
    if (!network.persistent) {
        QFile::remove(filesOf(network.name()).leases);
        forget(network.uuid());
    }
    return {};
}

// The running server takes up reservations and names; for the rest it starts again.
QFuture<Result<>> NetworkDriver::refreshDnsmasq(QUuid network, api::NetworkSection section)
{
    auto found = find(network);
    if (!found || !(*found)->active)
        co_return {};
    const QString name = (*found)->name();
    const config::NetworkConfig live = (*found)->live;
    const DnsmasqFiles files = filesOf(name);
    const qint64 pid = dnsmasqPid(files);
    const bool hasReservations
        = pid > 0 && (section == api::NetworkSection::IpDhcpHost || section == api::NetworkSection::DnsHost);
    const auto before = HostFiles().read(files.configuration);
    if (hasReservations && before
        && *before == dnsmasqConfiguration(live, live.bridgeName.value_or(QString()), files)) {
        CO_TRY(writeFileAtomically(files.hosts, dnsmasqHosts(live), Durability::Fast, 0644));
        CO_TRY(writeFileAtomically(files.names, dnsmasqNames(live), Durability::Fast, 0644));
        ::kill(pid_t(pid), SIGHUP);
        co_return {};
    }
    stopDnsmasq(name);
    for (int tries = 0; pid > 0 && tries < kMostTries && ::kill(pid_t(pid), 0) == 0; ++tries) {
        auto paused = co_await pause(kPause);
        Q_UNUSED(paused)
    }
    auto started = co_await startDnsmasq(name, live);
    co_return started;
}

QFuture<Result<>> NetworkDriver::update(QUuid network, api::NetworkCommand command,
    api::NetworkSection section, int parentIndex, QByteArray xml, api::NetworkUpdateScopes scopes)
{
    auto found = find(network);
    if (!found)
        co_return found.error();
    const bool active = (*found)->active;
    if (!scopes)
        scopes = active ? api::NetworkUpdateScope::Live : api::NetworkUpdateScope::Config;
    const bool live = scopes.testFlag(api::NetworkUpdateScope::Live);
    if (live && !active) {
        co_return networkError(ErrorCode::InvalidState,
            translated("The network “%1” is not active.").arg((*found)->name()), kOperationInvalid);
    }
    const config::NetworkUpdate part { config::NetworkUpdate::Command(command),
        config::NetworkUpdate::Section(section), parentIndex, xml };
    if (scopes.testFlag(api::NetworkUpdateScope::Config) && !(*found)->persistent) {
        co_return networkError(ErrorCode::InvalidState,
            translated("The network “%1” has no definition that could be changed.").arg((*found)->name()),
            kOperationInvalid);
    }
    // Both or none: what cannot be done for one is not begun for the other.
    config::NetworkConfig definition = (*found)->config;
    config::NetworkConfig running = live ? shownLive(**found) : (*found)->live;
    if (scopes.testFlag(api::NetworkUpdateScope::Config)) {
        CO_TRY(config::updateNetwork(definition, part));
        CO_TRY(checked(definition));
    }
    if (live) {
        CO_TRY(config::updateNetwork(running, part));
        CO_TRY(checked(running));
    }
    const config::NetworkConfig before = (*found)->live;
    if (live) {
        (*found)->live = running;
        CO_TRY(writeFileAtomically(
            statusPath((*found)->name()), config::writeNetwork(running), Durability::Fast));
        auto refreshed = co_await refreshDnsmasq(network, section);
        found = find(network);
        if (!found)
            co_return found.error();
        if (!refreshed) {
            (*found)->live = before;
            const QString path = statusPath((*found)->name());
            Q_UNUSED(writeFileAtomically(path, config::writeNetwork(before), Durability::Fast));
            auto again = co_await refreshDnsmasq(network, api::NetworkSection::IpDhcpRange);
            Q_UNUSED(again)
            co_return refreshed.error();
        }
    }
    if (scopes.testFlag(api::NetworkUpdateScope::Config)) {
        (*found)->config = definition;
        CO_TRY(store(**found));
    }
    announce(**found);
    co_return {};
}

Result<> NetworkDriver::checked(const config::NetworkConfig &network) const
{
    const xml::Issues issues = config::checkNetwork(network);
    if (const xml::Issue *error = xml::firstErrorOf(issues)) {
        return networkError(ErrorCode::InvalidConfig,
            translated("The network “%1” cannot be changed: %2")
                .arg(network.name.value_or(QString()), error->message),
            error->libvirtCode);
    }
    return {};
}

} // namespace inn::network
