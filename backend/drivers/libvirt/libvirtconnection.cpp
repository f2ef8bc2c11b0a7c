#include "backend/drivers/libvirt/libvirtconnection.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/certificatecheck.h"
#include "backend/drivers/libvirt/credentialprompt.h"
#include "backend/drivers/libvirt/eventloop.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/hostfacts.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <QUrlQuery>

#include <libvirt/virterror.h>

#include <array>

namespace inn::libvirt {

namespace {

// A host that does not answer the smallest question for fifteen seconds is lost. virConnectSetKeepAlive()
// would do the same, but in libvirt 9.0 it leaves all but one of several calls under way waiting, and crashes
// in them when the host comes back.
constexpr std::chrono::seconds kPingInterval { 5 };
constexpr std::chrono::seconds kPingPatience { 15 };
constexpr std::chrono::seconds kAddressInterval { 10 };
constexpr int kPasswordTries = 3;

struct Opened
{
    api::HostInfo host;
    bool hasStorage = false;
    bool hasNetworks = false;
    bool hasFilters = false;
    bool hasSecrets = false;
    bool hasDevices = false;
    bool hasInterfaces = false;
};

// Our own scheme for libvirt's test driver, whose name the built-in one has.
QByteArray libvirtUri(const QUrl &uri)
{
    QUrl own = uri;
    if (uri.scheme() == u"libvirt-test")
        own.setScheme(QStringLiteral("test"));
    // libvirt runs ssh with little of the environment; the program may name one that asks in its window.
    QUrlQuery query(uri);
    const QString ssh = qEnvironmentVariable("INNKEEPER_SSH");
    if (uri.scheme().endsWith(QLatin1String("+ssh")) && !ssh.isEmpty()
        && !query.hasQueryItem(QStringLiteral("command"))) {
        query.addQueryItem(QStringLiteral("command"), ssh);
        own.setQuery(query);
    }
    return own.toEncoded();
}

// A password that is refused is asked for again; libvirt's client itself does not.
Result<virConnectPtr> signIn(const api::OpenRequest &request, unsigned flags)
{
    using Attempt = api::Question::Attempt;
    Attempt attempt = Attempt::First;
    for (int tries = 1;; ++tries) {
        CredentialPrompt prompt(request.authenticator, request.uri, attempt);
        virConnectPtr connection
            = virConnectOpenAuth(libvirtUri(request.uri).constData(), prompt.handle(), flags);
        if (connection)
            return connection;
        if (prompt.isDeclined()) {
            const Error told = connectError(request.uri);
            return connectError(request.uri, VIR_ERR_AUTH_CANCELLED, told.libvirtDomain, {});
        }
        Error error = connectError(request.uri);
        if (error.code != ErrorCode::AuthFailed || !prompt.gavePassword() || tries == kPasswordTries)
            return error;
        attempt = Attempt::AfterRefusal;
    }
}

} // namespace

LibvirtConnection::LibvirtConnection(QUrl uri)
    : m_uri(std::move(uri))
    , m_filling(this)
    , m_sink(std::make_shared<EventSink>(this))
    , m_statsWay(std::make_shared<StatsWay>(StatsWay::Bulk))
    , m_domains(m_pool, m_uri)
    , m_guestOperations(m_pool)
    , m_tuning(m_pool)
    , m_snapshots(m_pool)
    , m_checkpoints(m_pool)
    , m_savedStates(m_pool)
    , m_blockJobs(m_pool, m_domains)
    , m_migrations(m_pool, m_domains, m_uri)
    , m_storage(m_pool, m_uri)
    , m_networks(m_pool)
    , m_networkFilters(m_pool)
    , m_secrets(m_pool)
    , m_nodeDevices(m_pool)
    , m_hostInterfaces(m_pool)
{
    connect(&m_samplingTimer, &QTimer::timeout, this, [this] { sample(); });
    connect(&m_addressTimer, &QTimer::timeout, this, [this] {
        if (m_domains.hasRunning())
            m_domains.askAddresses();
    });
    connect(&m_domains, &api::Domains::occurred, &m_savedStates, [this](const api::DomainEventPtr &event) {
        if (const auto *job = std::get_if<api::domainevent::JobCompleted>(&event->what))
            Q_EMIT m_savedStates.jobCompleted(
                event->domain, api::DomainJobInfo { api::DomainJobType::Completed, job->values });
    });
    connect(&m_watchTimer, &QTimer::timeout, this, [this] { watch(); });
}

QFuture<Result<>> LibvirtConnection::watch()
{
    if (m_ping.isValid()) {
        if (m_ping.hasExpired(std::chrono::milliseconds(kPingPatience).count()))
            handleClose(VIR_CONNECT_CLOSE_REASON_KEEPALIVE);
        co_return Result<>();
    }
    m_ping.start();
    const auto ask = [](virConnectPtr connection) -> Result<bool> {
        unsigned long version = 0;
        return virConnectGetLibVersion(connection, &version) == 0;
    };
    auto answer = co_await m_pool.runUrgent<bool>(ask);
    m_ping.invalidate();
    if (!answer)
        co_return answer.error();
    co_return Result<>();
}

LibvirtConnection::~LibvirtConnection()
{
    m_sink->detach();
}

QFuture<Result<>> LibvirtConnection::open(api::OpenRequest request)
{
    ensureEventLoop();
    const bool readOnly = request.access == api::Access::ReadOnly;
    const auto work = [request, readOnly, sink = m_sink, listener = makeListener(),
                          adopt = m_pool.adopter()]() -> Result<Opened> {
        const Result<virConnectPtr> signedIn = signIn(request, readOnly ? VIR_CONNECT_RO : 0);
        if (!signedIn)
            return explainedCertificate(request.uri, signedIn.error());
        const virConnectPtr connection = *signedIn;
        adopt(connection, listen(connection, sink, listener));
        return Opened { readHost(connection, readOnly), virConnectNumOfStoragePools(connection) >= 0,
            virConnectNumOfNetworks(connection) >= 0, virConnectNumOfNWFilters(connection) >= 0,
            virConnectNumOfSecrets(connection) >= 0, virNodeNumOfDevices(connection, nullptr, 0) >= 0,
            virConnectNumOfInterfaces(connection) >= 0 };
    };
    CO_TRY_ASSIGN(const Opened opened, co_await m_pool.runOpening<Opened>(work));
    m_host = opened.host;
    m_hasStorage = opened.hasStorage;
    m_hasNetworks = opened.hasNetworks;
    m_hasFilters = opened.hasFilters;
    m_hasSecrets = opened.hasSecrets;
    m_hasDevices = opened.hasDevices;
    m_hasInterfaces = opened.hasInterfaces;
    m_domains.setReadOnly(readOnly);
    m_domains.setAuthenticator(request.authenticator);
    m_domains.fill().then(&m_filling, [this](const Result<> &filled) {
        if (filled)
            m_filling.finish();
    });
    if (m_hasStorage)
        m_storage.fill();
    if (m_hasNetworks)
        m_networks.fill();
    if (m_hasSecrets)
        m_secrets.fill();
    m_addressTimer.start(kAddressInterval);
    m_watchTimer.start(kPingInterval);
    co_return Result<>();
}

QFuture<Result<QByteArray>> LibvirtConnection::capabilities()
{
    return m_pool.run<QByteArray>(readCapabilities);
}

QFuture<Result<QByteArray>> LibvirtConnection::domainCapabilities(
    QString emulator, QString architecture, QString machine, QString virtType)
{
    const std::array words { emulator.toUtf8(), architecture.toUtf8(), machine.toUtf8(), virtType.toUtf8() };
    return m_pool.run<QByteArray>([words](virConnectPtr connection) -> Result<QByteArray> {
        const auto word
            = [&](std::size_t at) { return words[at].isEmpty() ? nullptr : words[at].constData(); };
        const CString text(
            virConnectGetDomainCapabilities(connection, word(0), word(1), word(2), word(3), 0));
        if (!text) {
            return lastError(translated(
                QT_TRANSLATE_NOOP("inn::libvirt", "The host does not tell what this emulator can do.")));
        }
        return QByteArray(text.get());
    });
}

QFuture<Result<api::GuestSupport>> LibvirtConnection::guestSupport(QString architecture)
{
    return m_pool.run<api::GuestSupport>(
        [architecture](virConnectPtr connection) { return readGuestSupport(connection, architecture); });
}

void LibvirtConnection::setSampling(std::chrono::milliseconds interval)
{
    if (interval.count() <= 0 || m_isClosed) {
        m_samplingTimer.stop();
        return;
    }
    m_samplingTimer.start(interval);
    sample();
}

// A host slower than the interval is asked again only when it has answered.
QFuture<Result<>> LibvirtConnection::sample()
{
    if (m_isSampling)
        co_return Result<>();
    m_isSampling = true;
    const auto work = [way = m_statsWay](virConnectPtr connection) { return readStats(connection, *way); };
    auto batch = co_await m_pool.run<api::StatsBatch>(work);
    m_isSampling = false;
    if (!batch)
        co_return batch.error();
    if (m_samplingTimer.isActive())
        Q_EMIT sampled(std::make_shared<const api::StatsBatch>(std::move(*batch)));
    co_return Result<>();
}

std::shared_ptr<const Listener> LibvirtConnection::makeListener()
{
    // `this` is alive whenever one of these runs: they are delivered as events to it.
    auto listener = std::make_shared<Listener>();
    listener->domainEvent = [this](const api::DomainEventPtr &event) {
        m_domains.handleEvent(event);
        if (const auto *lifecycle = std::get_if<api::domainevent::Lifecycle>(&event->what))
            m_snapshots.handleLifecycle(event->domain, lifecycle->event, lifecycle->detail);
    };
    listener->poolChanged = [this](const QUuid &pool) { m_storage.handleChange(pool); };
    listener->poolRefreshed = [this](const QUuid &pool) { m_storage.handleRefresh(pool); };
    listener->networkChanged = [this](const QUuid &network) { m_networks.handleChange(network); };
    listener->poolEvent = [this](const QUuid &pool, const QString &name, int event, int detail) {
        Q_EMIT m_storage.lifecycle(pool, name, event, detail);
    };
    listener->networkEvent = [this](const QUuid &network, const QString &name, int event, int detail) {
        Q_EMIT m_networks.lifecycle(network, name, event, detail);
    };
    listener->secretChanged = [this](const QUuid &secret) { m_secrets.handleChange(secret); };
    listener->secretValueChanged = [this](const QUuid &secret) { m_secrets.handleValue(secret); };
    listener->deviceEvent = [this](const QString &device, int event) {
        Q_EMIT m_nodeDevices.lifecycle(device, api::NodeDeviceEvent(event));
    };
    listener->deviceUpdated = [this](const QString &device) { Q_EMIT m_nodeDevices.updated(device); };
    listener->closed = [this](int reason) { handleClose(reason); };
    return listener;
}

void LibvirtConnection::handleClose(int reason)
{
    if (std::exchange(m_isClosed, true))
        return;
    m_samplingTimer.stop();
    m_addressTimer.stop();
    m_watchTimer.stop();
    const char *text = reason == VIR_CONNECT_CLOSE_REASON_KEEPALIVE
        ? QT_TRANSLATE_NOOP("inn::libvirt", "“%1” no longer answers.")
        : QT_TRANSLATE_NOOP("inn::libvirt", "The connection to “%1” was lost.");
    const Error error { ErrorCode::Unreachable, translated(text).arg(hostOf(m_uri)) };
    m_pool.abandon(error);
    Q_EMIT closed(error);
}

} // namespace inn::libvirt
