#include "backend/drivers/libvirt/libvirtconnection.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/certificatecheck.h"
#include "backend/drivers/libvirt/eventloop.h"
#include "backend/drivers/libvirt/handles.h"
#include "backend/drivers/libvirt/hostfacts.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <QUrlQuery>

#include <array>
#include <cstring>

namespace inn::libvirt {

namespace {

// A host that does not answer the smallest question for fifteen seconds is lost. virConnectSetKeepAlive()
// would do the same, but in libvirt 9.0 it leaves all but one of several calls under way waiting, and crashes
// in them when the host comes back.
constexpr std::chrono::seconds kPingInterval { 5 };
constexpr std::chrono::seconds kPingPatience { 15 };
constexpr std::chrono::seconds kAddressInterval { 10 };

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
        CredentialPrompt prompt(request.authenticator, request.uri);
        virConnectPtr connection = virConnectOpenAuth(
            libvirtUri(request.uri).constData(), prompt.handle(), readOnly ? VIR_CONNECT_RO : 0);
        if (!connection)
            return explainedCertificate(request.uri, connectError(request.uri));
        adopt(connection, listen(connection, sink, listener));
        return Opened { readHost(connection, readOnly), virConnectNumOfStoragePools(connection) >= 0,
            virConnectNumOfNetworks(connection) >= 0, virConnectNumOfNWFilters(connection) >= 0,
            virConnectNumOfSecrets(connection) >= 0, virNodeNumOfDevices(connection, nullptr, 0) >= 0,
            virConnectNumOfInterfaces(connection) >= 0 };
    };
    CO_TRY_ASSIGN(const Opened opened, co_await m_pool.runUnconnected<Opened>(work));
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

CredentialPrompt::CredentialPrompt(std::shared_ptr<api::Authenticator> authenticator, QUrl uri)
    : m_authenticator(std::move(authenticator))
    , m_uri(std::move(uri))
{
    static int types[] = { VIR_CRED_AUTHNAME, VIR_CRED_USERNAME, VIR_CRED_ECHOPROMPT, VIR_CRED_PASSPHRASE,
        VIR_CRED_NOECHOPROMPT };
    m_auth.credtype = types;
    m_auth.ncredtype = unsigned(std::size(types));
    m_auth.cb = answer;
    m_auth.cbdata = this;
}

int CredentialPrompt::answer(virConnectCredentialPtr credentials, unsigned count, void *opaque)
{
    const auto &self = *static_cast<CredentialPrompt *>(opaque);
    if (!self.m_authenticator)
        return -1;
    for (unsigned i = 0; i < count; ++i) {
        virConnectCredential &one = credentials[i];
        const bool isName = one.type == VIR_CRED_AUTHNAME || one.type == VIR_CRED_USERNAME;
        const bool isShown = isName || one.type == VIR_CRED_ECHOPROMPT;
        // libssh2's question about a host key comes as a prompt that shows what is typed.
        const QString prompt = QString::fromUtf8(one.prompt ? one.prompt : "");
        const bool isHostKey = isShown && prompt.contains(QLatin1String("host key"), Qt::CaseInsensitive);
        api::Question question;
        question.kind = isHostKey ? api::Question::Kind::HostKey
            : isShown             ? api::Question::Kind::UserName
                                  : api::Question::Kind::Password;
        question.prompt = prompt;
        question.host = hostOf(self.m_uri);
        if (one.type == VIR_CRED_PASSPHRASE)
            question.subject
                = QStringLiteral("libvirt %1 %2")
                      .arg(self.m_uri.toString(QUrl::RemoveQuery | QUrl::RemovePassword), prompt);
        auto asked = self.m_authenticator->ask(question);
        asked.waitForFinished(); // this thread is made for waiting
        if (asked.resultCount() == 0)
            return -1;
        const Result<QString> answered = asked.result();
        if (!answered)
            return -1;
        // Its libraries for ssh want this letter.
        const QByteArray text = isHostKey ? QByteArrayLiteral("y") : answered->toUtf8();
        one.result = ::strdup(text.constData());
        one.resultlen = unsigned(text.size());
    }
    return 0;
}

} // namespace inn::libvirt
