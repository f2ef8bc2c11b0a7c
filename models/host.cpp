#include "models/host.h"

#include "models/cdrommedium.h"
#include "models/connectingwatch.h"
#include "models/domain.h"
#include "models/tasklist.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>

namespace inn::models {

namespace {

constexpr std::size_t kEventLimit = 2000;
constexpr int kLongestWait = 60; // seconds

// Whether the same attempt may succeed a little later without anybody doing something.
bool isCurable(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Timeout || code == ErrorCode::Busy
        || code == ErrorCode::Io;
}

template<class Info>
void putInto(std::vector<std::shared_ptr<const Info>> &list, const std::shared_ptr<const Info> &info)
{
    const auto same = [&](const auto &other) { return other->uuid == info->uuid; };
    const auto found = std::find_if(list.begin(), list.end(), same);
    if (found != list.end())
        *found = info;
    else
        list.push_back(info);
}

} // namespace

Host::Host(HostEntry entry, const api::DriverRegistry &drivers,
    std::shared_ptr<api::Authenticator> authenticator, TaskList *tasks, QObject *parent)
    : QObject(parent)
    , m_entry(std::move(entry))
    , m_drivers(drivers)
    , m_authenticator(std::move(authenticator))
    , m_tasks(tasks)
    , m_connecting(std::make_unique<ConnectingWatch>(m_authenticator))
{
    connect(m_connecting.get(), &ConnectingWatch::slow, this, &Host::changed);
    connect(m_connecting.get(), &ConnectingWatch::exhausted, this,
        [this](std::chrono::seconds after) { lost(ConnectingWatch::silence(label(), after)); });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Host::connectNow);
    connect(tasks, &TaskList::added, this, &Host::taskChanged);
    connect(tasks, &TaskList::changed, this, &Host::taskChanged);
}

Host::~Host()
{
    m_scope.cancelAll();
    m_sessionContext.reset();
    m_session.reset();
    qDeleteAll(m_domains);
}

void Host::setEntry(const HostEntry &entry)
{
    const bool isAnotherWay = entry.uri != m_entry.uri || entry.readOnly != m_entry.readOnly;
    m_entry = entry;
    Q_EMIT changed();
    if (!isAnotherWay || m_state == State::Disconnected)
        return;
    disconnectNow();
    connectNow();
}

void Host::setServedAt(const QString &uri)
{
    if (std::exchange(m_servedAt, uri) != uri)
        Q_EMIT changed();
}

QString Host::label() const
{
    if (!m_entry.label.isEmpty())
        return m_entry.label;
    const QUrl &uri = m_entry.uri;
    const QString driver = uri.scheme().section(u'+', 0, 0);
    const QString transport = uri.scheme().section(u'+', 1);
    const bool isSystem = uri.path() == QLatin1String("/system");
    const QString root = QUrlQuery(uri).queryItemValue(QStringLiteral("root"), QUrl::FullyDecoded);
    if (driver == QLatin1String("embed") && !root.isEmpty())
        return tr("This computer (%1)").arg(root);
    if (driver == QLatin1String("embed"))
        return isSystem ? tr("This computer (system)") : tr("This computer");
    if (!uri.host().isEmpty())
        return transport.isEmpty() ? uri.host() : QStringLiteral("%1 (%2)").arg(uri.host(), transport);
    const QString what = uri.path().section(u'/', -1);
    if (driver == QLatin1String("test"))
        return what.isEmpty() || what == QLatin1String("default") ? tr("Test host")
                                                                  : tr("Test host (%1)").arg(what);
    return what.isEmpty() ? tr("libvirt here (%1)").arg(driver)
                          : tr("libvirt here (%1, %2)").arg(driver, what);
}

std::chrono::seconds Host::untilNextAttempt() const
{
    return std::chrono::seconds((std::max(m_retry.remainingTime(), 0) + 999) / 1000);
}

Error Host::notConnected() const
{
    return { ErrorCode::Unreachable, tr("“%1” is not connected.").arg(label()) };
}

bool Host::isSlow() const
{
    return m_connecting->isSlow();
}

void Host::setPatience(std::chrono::seconds patience)
{
    m_connecting->setPatience(patience);
}

void Host::setState(State state)
{
    m_state = state;
    if (state == State::Connecting)
        m_connecting->start(m_entry.uri);
    else
        m_connecting->stop();
    Q_EMIT changed();
}

void Host::connectNow()
{
    if (m_state == State::Connecting || m_state == State::Connected)
        return;
    m_retry.stop();
    api::Driver *driver = m_drivers.find(m_entry.uri);
    if (!driver) {
        m_lastError = std::make_shared<const Error>(Error { ErrorCode::Unsupported,
            tr("No driver knows the address “%1”; correct it.")
                .arg(m_entry.uri.toString(QUrl::RemovePassword)) });
        setState(State::Disconnected);
        return;
    }
    retireSession();
    api::OpenRequest request;
    request.uri = m_entry.uri;
    request.access = m_entry.readOnly ? api::Access::ReadOnly : api::Access::Full;
    request.authenticator = m_authenticator;
    m_session = std::make_unique<api::Session>(*driver, request);
    m_sessionContext = std::make_unique<QObject>();
    watchSession();
    setState(State::Connecting);
    m_session->open();
}

void Host::watchSession()
{
    api::Session *session = m_session.get();
    QObject *context = m_sessionContext.get();
    connect(session, &api::Session::opened, context,
        [this](const api::HostInfo &info, const api::HostParts &parts) { opened(info, parts); });
    connect(session, &api::Session::failed, context, [this](const Error &error) { lost(error); });
    connect(session, &api::Session::closed, context, [this](const Error &reason) { lost(reason); });
    connect(session, &api::Session::hostChanged, context, [this](const api::HostInfo &info) {
        m_info = info;
        Q_EMIT changed();
    });
    connect(session, &api::Session::sampled, context,
        [this](const api::StatsBatchPtr &batch) { takeBatch(batch); });
    connect(session, &api::Session::domainChanged, context,
        [this](const api::DomainInfoPtr &domain) { takeDomain(domain); });
    connect(
        session, &api::Session::domainRemoved, context, [this](const QUuid &domain) { dropDomain(domain); });
    connect(session, &api::Session::eventHappened, context,
        [this](const api::Event &event) { takeEvent(event); });
    connect(session, &api::Session::poolChanged, context, [this](const api::PoolInfoPtr &pool) {
        putInto(m_pools, pool);
        Q_EMIT poolsChanged();
    });
    connect(session, &api::Session::poolRemoved, context, [this](const QUuid &pool) {
        std::erase_if(m_pools, [&](const auto &other) { return other->uuid == pool; });
        Q_EMIT poolsChanged();
    });
    connect(session, &api::Session::volumesChanged, context,
        [this](const QUuid &pool) { Q_EMIT volumesChanged(pool); });
    connect(session, &api::Session::networkChanged, context, [this](const api::NetworkInfoPtr &network) {
        putInto(m_networks, network);
        Q_EMIT networksChanged();
    });
    connect(session, &api::Session::networkRemoved, context, [this](const QUuid &network) {
        std::erase_if(m_networks, [&](const auto &other) { return other->uuid == network; });
        Q_EMIT networksChanged();
    });
    connect(session, &api::Session::listed, context, [this] { finishListing(); });
}

// May run inside a slot of the session's own signal, hence not at once; what it had queued must not arrive
// any more.
void Host::retireSession()
{
    if (!m_session)
        return;
    m_session->disconnect(m_sessionContext.get());
    QCoreApplication::removePostedEvents(m_sessionContext.get(), QEvent::MetaCall);
    m_sessionContext.release()->deleteLater();
    // The driver it may still be asking lives as long as the list of hosts at least.
    m_session->setParent(parent());
    m_session.release()->deleteLater();
}

void Host::disconnectNow()
{
    m_retry.stop();
    m_attempts = 0;
    m_lastError.reset();
    retireSession();
    setState(State::Disconnected);
}

void Host::opened(const api::HostInfo &info, const api::HostParts &parts)
{
    m_info = info;
    m_parts = parts;
    m_lastError.reset();
    m_pools.clear();
    m_networks.clear();
    m_unlisted.clear();
    for (const Domain *domain : m_domains)
        m_unlisted.insert(domain->uuid());
    setState(State::Connected);
    setSampling(m_sampling);
}

void Host::recall(const std::vector<api::DomainInfoPtr> &guests)
{
    if (!m_domains.empty() || m_state == State::Connected)
        return;
    for (const api::DomainInfoPtr &guest : guests)
        takeDomain(guest);
}

void Host::finishListing()
{
    m_attempts = 0;
    const QSet<QUuid> gone = std::exchange(m_unlisted, {});
    for (const QUuid &uuid : gone)
        dropDomain(uuid);
    Q_EMIT poolsChanged();
    Q_EMIT networksChanged();
    Q_EMIT listed();
}

void Host::lost(const Error &reason)
{
    m_lastError = std::make_shared<const Error>(reason);
    retireSession();
    if (isCurable(reason.code))
        return scheduleAttempt();
    m_attempts = 0;
    setState(State::Disconnected);
}

void Host::scheduleAttempt()
{
    const int wait = std::min(1 << std::min(m_attempts, 10), kLongestWait);
    ++m_attempts;
    m_retry.start(std::chrono::seconds(wait));
    setState(State::Waiting);
}

void Host::setSampling(std::chrono::milliseconds interval)
{
    m_sampling = interval;
    auto done = call([interval](api::Connection &connection) {
        connection.setSampling(interval);
        return ready();
    });
    Q_UNUSED(done)
}

void Host::takeDomain(const api::DomainInfoPtr &info)
{
    m_unlisted.remove(info->uuid);
    if (Domain *domain = m_byUuid.value(info->uuid)) {
        if (domain->name() != info->name) {
            if (m_byName.value(domain->name()) == domain)
                m_byName.remove(domain->name());
            m_byName.insert(info->name, domain);
        }
        domain->setInfo(info);
        Q_EMIT domainChanged(domain);
        return;
    }
    auto *domain = new Domain(this, info);
    Q_EMIT domainAboutToBeAdded(domain);
    m_domains.push_back(domain);
    m_byUuid.insert(info->uuid, domain);
    m_byName.insert(info->name, domain);
    Q_EMIT domainAdded(domain);
}

void Host::dropDomain(const QUuid &uuid)
{
    m_unlisted.remove(uuid);
    Domain *domain = m_byUuid.value(uuid);
    if (!domain)
        return;
    Q_EMIT domainAboutToBeRemoved(domain);
    std::erase(m_domains, domain);
    m_byUuid.remove(uuid);
    if (m_byName.value(domain->name()) == domain)
        m_byName.remove(domain->name());
    delete domain;
    Q_EMIT domainRemoved(uuid);
}

void Host::takeBatch(const api::StatsBatchPtr &batch)
{
    m_history.add(*batch);
    for (const api::DomainSample &sample : batch->domains) {
        if (Domain *domain = m_byUuid.value(sample.uuid))
            domain->addSample(batch->time, sample);
    }
    Q_EMIT historyChanged();
    Q_EMIT domainsSampled();
}

void Host::takeEvent(const api::Event &event)
{
    if (m_events.size() == kEventLimit)
        m_events.pop_front();
    m_events.push_back(event);
    if (Domain *domain = m_byUuid.value(event.domain))
        domain->addEvent(event);
    Q_EMIT eventHappened(event);
}

void Host::taskChanged(const Task *task)
{
    if (Domain *domain = m_byUuid.value(task->domain()))
        Q_EMIT domain->taskChanged();
}

std::vector<Domain *> Host::usersOf(const QString &path, const Domain *except) const
{
    std::vector<Domain *> users;
    for (Domain *domain : m_domains) {
        if (domain != except && domain->info().disks.contains(path))
            users.push_back(domain);
    }
    return users;
}

QFuture<Result<>> Host::insertMediumInto(QUuid uuid, QString name, QString imagePath)
{
    const Domain *before = domain(uuid);
    const bool active = before && api::isActive(before->info().state);
    const bool persistent = !before || before->info().persistent;
    const api::XmlView view = active ? api::XmlView::Live : api::XmlView::Inactive;
    const auto askXml
        = [uuid, view](api::Connection &connection) { return connection.domains()->xml(uuid, view); };
    auto xml = co_await call(askXml);
    if (!xml)
        co_return xml.error();
    const Result<QByteArray> device = cdromWithMedium(*xml, imagePath);
    if (!device) {
        co_return device.error().wrapped(imagePath.isEmpty()
                ? tr("Cannot eject the CD of “%1”.").arg(name)
                : tr("Cannot insert “%1” into “%2”.").arg(imagePath, name));
    }
    using enum api::DeviceScope;
    const api::DeviceScope scope = !active ? Config : persistent ? Both : Live;
    // Apart from the await: GCC 12 destroys the captures of a lambda inside an awaited expression twice.
    auto updating = call([uuid, element = *device, scope](api::Connection &connection) {
        return connection.domains()->updateDevice(uuid, element, scope);
    });
    auto updated = co_await updating;
    co_return updated;
}

QFuture<Result<>> Host::removeDomain(QUuid uuid, QString name, QStringList storage, JobPtr job)
{
    const Domain *before = domain(uuid);
    const bool active = before && api::isActive(before->info().state);
    const bool persistent = before && before->info().persistent;
    if (active) {
        job->report(-1, tr("Forcing off"));
        const auto stop = [uuid](api::Connection &connection) {
            return connection.domains()->perform(uuid, api::DomainAction::Destroy);
        };
        auto stopped = co_await call(stop);
        // InvalidState: it went off by itself meanwhile.
        if (!stopped && stopped.error().code != ErrorCode::InvalidState)
            co_return stopped.error();
    }
    if (persistent) {
        job->report(-1, tr("Removing the definition"));
        const api::UndefineFlags flags { api::UndefineFlag::ManagedSave, api::UndefineFlag::SnapshotsMetadata,
            api::UndefineFlag::CheckpointsMetadata, api::UndefineFlag::Nvram };
        const auto undefine = [uuid, flags](api::Connection &connection) {
            return connection.domains()->undefine(uuid, flags);
        };
        auto undefined = co_await call(undefine);
        if (!undefined)
            co_return undefined.error();
    }
    QStringList deleted;
    QStringList kept;
    for (const QString &path : storage) {
        job->report(
            double(deleted.size() + kept.size()) / double(storage.size()), tr("Deleting “%1”").arg(path));
        auto deleting = call([path](api::Connection &connection) {
            if (api::StoragePools *pools = connection.storage())
                return pools->deleteVolume(path);
            return ready<void>(Error { ErrorCode::Unsupported, Host::tr("This host has no storage pools.") });
        });
        auto gone = co_await deleting;
        if (gone)
            deleted += path;
        else
            kept += QStringLiteral("%1: %2").arg(path, gone.error().fullText());
    }
    const QString report
        = deleted.isEmpty() ? QString() : tr("Deleted: %1").arg(deleted.join(QStringLiteral(", ")));
    if (kept.isEmpty()) {
        job->report(1, report);
        co_return Result<>();
    }
    co_return Error { ErrorCode::Io,
        tr("“%1” is deleted, but of its storage %n file(s) could not be deleted.", nullptr, int(kept.size()))
            .arg(name),
        kept.join(u'\n') + (report.isEmpty() ? QString() : u'\n' + report) };
}

} // namespace inn::models
