#include "backend/drivers/qemu/migration/migrationdestination.h"

#include "backend/base/translated.h"
#include "backend/config/domain/domainsummary.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/migration/migrationsource.h"

#include <QFile>
#include <QJsonArray>

namespace inn::qemu {

using api::MigrateFlag;

int MigrationPorts::take(int after)
{
    for (int port = after + 1; port <= kLast; ++port) {
        if (m_taken.insert(port).second)
            return port;
    }
    return 0;
}

MigrationDestination::MigrationDestination(
    EmbeddedDomains &domains, HostContext &host, MigrationHost here, MigrationPorts &ports)
    : m_domains(domains)
    , m_host(host)
    , m_here(std::move(here))
    , m_ports(ports)
{
}

MigrationDestination::~MigrationDestination()
{
    m_tasks.cancelAll();
    if (m_port != 0)
        m_ports.giveBack(m_port);
}

Error MigrationDestination::lost() const
{
    Error error = migrationError(ErrorCode::Io, config::kOperationFailed,
        tr("The emulator of “%1” ended before the machine had arrived.").arg(m_name));
    if (m_guest)
        error.details = m_guest->lastWords;
    return error;
}

void MigrationDestination::release()
{
    if (m_port != 0)
        m_ports.giveBack(std::exchange(m_port, 0));
    m_tunnel.reset();
    m_storage.reset();
    m_watch.reset();
    m_ticket.reset();
}

// ---- prepare

Result<config::DomainConfig> MigrationDestination::arriving(const QByteArray &xml, const QByteArray &cookie)
{
    TRY_ASSIGN(config::DomainConfig domain, readAndCheck(xml));
    makeInactive(domain);
    m_originalName = domain.name.value_or(QString());
    TRY_ASSIGN(m_theirs, readCookie(cookie, m_here, m_originalName, domain.uuid.value_or(QUuid())));
    if (!domain.uuid) {
        return migrationError(ErrorCode::InvalidConfig, config::kInternal,
            tr("The document of “%1” has no UUID.").arg(m_originalName));
    }
    m_name = m_request.name.isEmpty() ? m_originalName : m_request.name;
    if (const QString problem = config::domainNameProblem(m_name); !problem.isEmpty())
        return Error { ErrorCode::InvalidConfig, problem };
    domain.name = m_name;
    return domain;
}

Result<MigrationAddress> MigrationDestination::chosenAddress() const
{
    if (m_tunnel.isValid())
        return tunnelAddress();
    if (!m_request.uri.isEmpty())
        return migrationAddress(m_request.uri);
    MigrationAddress address;
    address.host = m_here.name;
    address.isWellFormed = false; // as libvirt answers
    if (address.host.startsWith(QStringLiteral("localhost"))) {
        return migrationError(ErrorCode::Unreachable, config::kInternal,
            tr("This host calls itself “%1”, which other hosts cannot reach; say its address.")
                .arg(address.host));
    }
    return address;
}

QFuture<Result<api::MigrationPrepared>> MigrationDestination::prepare(
    QByteArray xml, QByteArray cookie, api::MigrationRequest request)
{
    CO_TRY(api::checkFlags(request.flags));
    m_request = std::move(request);
    const bool isOffline = m_request.flags.testFlag(MigrateFlag::Offline);
    CO_TRY_ASSIGN(const config::DomainConfig domain, arriving(xml, cookie));
    auto filtered = co_await filter(config::writeDomain(domain));
    if (!filtered)
        co_return filtered.error().wrapped(tr("“%1” could not be received.").arg(m_name));
    api::MigrationPrepared prepared;
    CO_TRY_ASSIGN(const MigrationAddress address, chosenAddress());
    CO_TRY_ASSIGN(m_domain, m_domains.admit(*domain.uuid, m_name));
    const QString what = tr("it is coming from another host");
    auto ticket = co_await m_domain->m_jobs->begin(m_name, what, JobQueue::Length::Long);
    if (!ticket)
        co_return ticket.error();
    m_ticket = *ticket;
    if (m_domain->isRunning()) {
        m_ticket.reset();
        co_return migrationError(
            ErrorCode::InvalidState, kOperationInvalid, tr("“%1” is already running.").arg(m_name));
    }
    if (isOffline) {
        m_document = *filtered;
        prepared.cookie = cookieBytes(cookieOf(m_here, m_originalName, *domain.uuid));
        prepared.uri = address.uri();
        co_return prepared;
    }
    Result<QString> uri(QString {});
    auto launched = co_await launch(*filtered);
    if (launched) {
        auto listening = co_await listen(address, m_request.listenAddress);
        uri = std::move(listening);
    } else {
        uri = launched.error();
    }
    if (!uri) {
        const Error problem = uri.error();
        auto discarded = co_await discard();
        Q_UNUSED(discarded)
        co_return problem;
    }
    m_domain->setState(api::DomainState::Paused, reason::kPausedMigration);
    m_domain->announce(lifecycle::kStartedMigrated, tr("“%1” is coming from another host.").arg(m_name));
    config::MigrationCookieConfig ours = cookieOf(m_here, m_originalName, m_domain->uuid());
    ours.capabilities = offeredCapabilities(m_means, MigrationSide::Destination);
    if (m_storage)
        ours.nbd = m_served;
    ours.bitmapDisks = m_bitmaps;
    for (size_t i = 0; i < m_guest->live().graphics.size() && !ours.graphics; ++i) {
        const config::GraphicsConfig &display = m_guest->live().graphics[i];
        const bool isVnc = display.type == QStringLiteral("vnc");
        if (display.port.value_or(-1) <= 0 || (!isVnc && display.type != QStringLiteral("spice")))
            continue;
        config::CookieGraphicsConfig graphics;
        graphics.type = display.type;
        graphics.port = display.port;
        graphics.tlsPort = display.tlsPort.value_or(-1);
        graphics.listen = display.listen.value_or(QStringLiteral("0.0.0.0"));
        ours.graphics = graphics;
    }
    prepared.cookie = cookieBytes(ours);
    prepared.uri = *uri;
    co_return prepared;
}

// The administrator's hook may change what the guest does not see: paths, networks.
QFuture<Result<QByteArray>> MigrationDestination::filter(QByteArray document)
{
    const QString driver = QStringLiteral("qemu");
    if (!m_host.hooks.has(driver))
        co_return document;
    const QString operation = QStringLiteral("migrate");
    const QString phase = QStringLiteral("begin");
    const QString nothing = QStringLiteral("-");
    auto told = co_await m_host.hooks.filter(driver, m_name, operation, phase, nothing, document);
    if (!told || *told == document)
        co_return told;
    const auto changed = MigrationSource::movedDocument(document, *told);
    if (!changed) {
        co_return changed.error().wrapped(
            tr("What the hook for arriving machines made of “%1” cannot be used; correct the hook.")
                .arg(m_name));
    }
    co_return changed;
}

// The emulator with all its devices, waiting.
QFuture<Result<>> MigrationDestination::launch(QByteArray document)
{
    QemuDomain &domain = *m_domain;
    domain.m_info.problem.clear();
    if (copiesStorage(m_request) && m_theirs.nbd) {
        m_storage = std::make_unique<DestinationStorage>(m_host, m_request);
        CO_TRY_ASSIGN(config::DomainConfig arriving, config::readDomain(document));
        auto created = co_await m_storage->createImages(arriving, *m_theirs.nbd);
        if (!created)
            co_return created.error();
    }
    QemuDomain::StartPoint point;
    point.kind = QemuDomain::StartPoint::Kind::Incoming;
    point.processor = m_theirs.cpu;
    auto plan = co_await domain.planStart(document, point);
    if (!plan)
        co_return plan.error().wrapped(tr("“%1” could not be received.").arg(m_name));
    const QByteArray asked = config::writeDomain((*plan)->live);
    for (const char *operation : { "prepare", "start" }) {
        const QString what = QString::fromLatin1(operation);
        const QString phase = QStringLiteral("begin");
        auto allowed = co_await domain.runHook(what, phase, asked);
        if (!allowed) {
            domain.releasePorts((*plan)->ports);
            co_return allowed.error().wrapped(tr("“%1” could not be received.").arg(m_name));
        }
    }
    auto launched = domain.launch(*plan);
    if (!launched) {
        domain.releasePorts((*plan)->ports);
        co_return launched.error();
    }
    m_guest = *launched;
    const bool hasDisks = std::any_of(m_guest->live().disks.begin(), m_guest->live().disks.end(),
        [](const config::DiskConfig &disk) { return disk.source && !disk.readOnly; });
    m_guest->status.migration = { Phase::Prepared, false, hasDisks && !m_storage };
    domain.longJob().begin(api::DomainJobOperation::MigrationIn, {}, {});
    auto configured = co_await domain.configureMonitor(m_guest);
    if (!configured)
        co_return configured.error();
    auto tuned = co_await domain.tuneGuest(m_guest);
    if (!tuned)
        co_return tuned.error();
    m_watch = std::make_unique<MigrationWatch>(*m_guest->monitor);
    domain.whenEnded(m_guest).then(m_watch.get(), [this](const Result<> &) {
        if (m_watch)
            m_watch->fail(lost());
    });
    auto means = co_await migrationMeans(*m_guest->monitor, m_host.roots);
    if (!means)
        co_return means.error();
    m_means = *means;
    CO_TRY_ASSIGN(
        m_settings, migrationSettings(m_request, MigrationSide::Destination, m_means, m_theirs.capabilities));
    auto applied = co_await applyMigrationSettings(*m_guest->monitor, m_settings);
    if (!applied)
        co_return applied.error().wrapped(tr("The emulator of “%1” cannot receive it this way.").arg(m_name));
    auto receiving = co_await receiveDisks();
    co_return receiving;
}

QFuture<Result<>> MigrationDestination::receiveDisks()
{
    if (!m_storage)
        co_return Result<>();
    auto served = co_await m_storage->serve(m_guest, *m_theirs.nbd);
    if (!served)
        co_return served.error();
    m_served = *served;
    if (m_theirs.bitmapDisks.empty() || !carriesBitmaps(m_means))
        co_return Result<>();
    QStringList copied;
    for (const config::CookieDiskConfig &disk : m_theirs.nbd->disks)
        copied += disk.target.value_or(QString());
    const auto bitmaps = std::make_shared<MovingBitmaps>(m_guest);
    auto taken = co_await bitmaps->take(std::move(copied), m_theirs.bitmapDisks);
    if (!taken)
        co_return taken.error();
    m_bitmaps = *taken;
    co_return Result<>();
}

QFuture<Result<QString>> MigrationDestination::listenToTunnel(MigrationAddress address)
{
    auto given = co_await commands::getfd(*m_guest->monitor, address.host, m_tunnel);
    m_tunnel.reset(); // it ends with the emulator
    if (!given)
        co_return given.error();
    const QString uri = address.emulatorUri();
    auto listening = co_await commands::migrateIncoming(*m_guest->monitor, uri);
    if (!listening)
        co_return listening.error();
    co_return QString();
}

QFuture<Result<QString>> MigrationDestination::listen(MigrationAddress address, QString listenAddress)
{
    if (address.kind == MigrationAddress::Kind::Tunnel) {
        auto listening = co_await listenToTunnel(address);
        if (listening)
            co_return listening;
        co_return listening.error().wrapped(tr("“%1” could not be received.").arg(m_name));
    }
    MigrationAddress here = address;
    const bool chooses = address.kind == MigrationAddress::Kind::Tcp && address.port == 0;
    if (address.kind == MigrationAddress::Kind::Tcp) {
        const bool hasIpv6 = QFile::exists(QStringLiteral("/proc/net/if_inet6"));
        here.host = !listenAddress.isEmpty() ? listenAddress
            : hasIpv6                        ? QStringLiteral("::")
                                             : QStringLiteral("0.0.0.0");
    }
    int port = chooses ? m_ports.take() : address.port;
    while (port != 0 || address.kind == MigrationAddress::Kind::Unix) {
        if (chooses)
            m_port = port;
        here.port = port;
        const QString uri = here.emulatorUri();
        auto listening = co_await waitAt(uri);
        if (listening) {
            address.port = port;
            co_return address.uri();
        }
        if (!m_domain->isCurrent(m_guest))
            co_return lost();
        if (!chooses || !listening.error().details.contains(QStringLiteral("in use"))) {
            co_return listening.error().wrapped(
                tr("“%1” cannot be waited for at “%2”.").arg(m_name, here.uri()));
        }
        // Another program, or another host of ours on this computer, is there.
        const int next = m_ports.take(port);
        m_ports.giveBack(port);
        m_port = 0;
        port = next;
    }
    co_return migrationError(ErrorCode::Busy, config::kInternal,
        tr("No port between %1 and %2 is free to receive “%3”.")
            .arg(MigrationPorts::kFirst)
            .arg(MigrationPorts::kLast)
            .arg(m_name));
}

// All traces go.
QFuture<Result<>> MigrationDestination::discard()
{
    QemuDomain &domain = *m_domain;
    domain.longJob().end(api::DomainJobType::Failed, tr("The machine did not arrive."));
    if (m_guest && domain.isCurrent(m_guest)) {
        domain.endGuest(m_guest, RunningGuest::End::StartFailed);
        if (m_guest->watch)
            m_guest->watch->sendSignal(9);
        auto ended = co_await domain.whenEnded(m_guest);
        Q_UNUSED(ended)
    }
    if (m_storage) {
        auto discarded = co_await m_storage->discard();
        Q_UNUSED(discarded)
    }
    const bool wasStarted = m_guest != nullptr;
    release();
    if (!wasStarted && !domain.isRunning() && !domain.isPersistent())
        Q_EMIT domain.vanished();
    co_return Result<>();
}

} // namespace inn::qemu
