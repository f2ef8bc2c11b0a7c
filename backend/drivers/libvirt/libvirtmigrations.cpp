#include "backend/drivers/libvirt/libvirtmigrations.h"

#include "backend/base/translated.h"
#include "backend/drivers/libvirt/domaincalls.h"
#include "backend/drivers/libvirt/jobwatch.h"
#include "backend/drivers/libvirt/libvirtdomains.h"
#include "backend/drivers/libvirt/libvirterror.h"
#include "backend/drivers/libvirt/migrationcalls.h"
#include "backend/drivers/libvirt/tunnelcalls.h"

#include <QMutex>
#include <QTimer>
#include <QUrlQuery>

#include <thread>

namespace inn::libvirt {

namespace {

constexpr std::chrono::milliseconds kLookInterval { 1000 };

QString notSet(const QString &name)
{
    return translated(QT_TRANSLATE_NOOP("inn::libvirt", "How “%1” moves could not be asked or changed."))
        .arg(name);
}

unsigned flagsOf(api::MigrationSpeed of)
{
    return of == api::MigrationSpeed::PostCopy ? VIR_DOMAIN_MIGRATE_MAX_SPEED_POSTCOPY : 0;
}

} // namespace

// The lists of a host, as long as they are there.
struct LibvirtMigrations::Lists
{
    void refresh(const QUuid &domain)
    {
        const QMutexLocker locker(&mutex);
        if (LibvirtDomains *const list = domains) {
            QMetaObject::invokeMethod(
                list, [list, domain] { list->refresh(domain); }, Qt::QueuedConnection);
        }
    }
    QMutex mutex;
    LibvirtDomains *domains = nullptr;
};

class LibvirtMigrations::Target final : public api::MigrationTarget
{
public:
    Target(virConnectPtr connection, QUrl uri, QString name, std::shared_ptr<Lists> lists)
        : m_connection(connection)
        , m_uri(std::move(uri))
        , m_name(std::move(name))
        , m_lists(std::move(lists))
    {
        virConnectRef(connection);
    }
    // Closing the last use of a connection waits for the host.
    ~Target() override
    {
        std::thread([connection = m_connection] { virConnectClose(connection); }).detach();
    }
    Q_DISABLE_COPY_MOVE(Target)

    [[nodiscard]] QUrl uri() const override { return m_uri; }
    [[nodiscard]] virConnectPtr connection() const { return m_connection; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Lists &lists() const { return *m_lists; }

private:
    virConnectPtr m_connection;
    QUrl m_uri;
    QString m_name;
    std::shared_ptr<Lists> m_lists;
};

// libvirt's client waits for the source alone: of a destination that is gone it hears when the memory, which
// may take hours, is over.
void LibvirtMigrations::watchDestination(QObject *context, const QUuid &domain, std::shared_ptr<Target> there)
{
    auto *timer = new QTimer(context);
    connect(timer, &QTimer::timeout, context, [this, timer, domain, there = std::move(there)] {
        m_pool
            .runUrgent<bool>([there](virConnectPtr) -> Result<bool> {
                return virConnectIsAlive(there->connection()) == 1;
            })
            .then(timer, [this, timer, domain](const Result<bool> &isAlive) {
                if (!isAlive || *isAlive)
                    return;
                timer->stop();
                with<void>(domain, [](virDomainPtr handle, const QString &) -> Result<> {
                    virDomainAbortJob(handle);
                    return {};
                });
            });
    });
    timer->start(kLookInterval);
}

QString peerUri(const QUrl &source, const QUrl &target, const QString &hostName)
{
    QUrl uri = target;
    QUrlQuery query(target);
    // A socket of this computer is the same one for a libvirtd on it.
    const bool isNear = source.host().isEmpty() && query.hasQueryItem(QStringLiteral("socket"));
    if (target.host().isEmpty() && !isNear) {
        uri.setScheme(target.scheme().section(u'+', 0, 0) + QStringLiteral("+ssh"));
        uri.setHost(hostName);
        query.removeQueryItem(QStringLiteral("socket"));
    }
    const QString ours[] = { QStringLiteral("command"), QStringLiteral("keyfile"),
        QStringLiteral("known_hosts"), QStringLiteral("known_hosts_verify"), QStringLiteral("sshauth"),
        QStringLiteral("pkipath"), QStringLiteral("no_tty"), QStringLiteral("no_verify"),
        QStringLiteral("no_sanity"), QStringLiteral("authfile") };
    for (const QString &name : ours)
        query.removeQueryItem(name);
    uri.setQuery(query);
    return uri.toString(QUrl::FullyEncoded);
}

LibvirtMigrations::LibvirtMigrations(CallPool &pool, LibvirtDomains &domains, QUrl uri)
    : m_pool(pool)
    , m_domains(domains)
    , m_uri(std::move(uri))
    , m_lists(std::make_shared<Lists>())
{
    m_lists->domains = &domains;
}

LibvirtMigrations::~LibvirtMigrations()
{
    const QMutexLocker locker(&m_lists->mutex);
    m_lists->domains = nullptr;
}

template<class T>
QFuture<Result<T>> LibvirtMigrations::with(const QUuid &domain, Work<T> work)
{
    return m_pool.runUrgent<T>([domain, work = std::move(work)](virConnectPtr connection) -> Result<T> {
        TRY_ASSIGN(const DomainHandle handle, findDomain(connection, domain));
        return work(handle.get(), QString::fromUtf8(virDomainGetName(handle.get())));
    });
}

QFuture<Result<api::MigrationTargetPtr>> LibvirtMigrations::target()
{
    const auto work
        = [uri = m_uri, lists = m_lists](virConnectPtr connection) -> Result<api::MigrationTargetPtr> {
        const CString name(virConnectGetHostname(connection));
        return api::MigrationTargetPtr(std::make_shared<Target>(
            connection, uri, name ? QString::fromUtf8(name.get()) : hostOf(uri), lists));
    };
    return m_pool.run<api::MigrationTargetPtr>(work);
}

QFuture<Result<QUuid>> LibvirtMigrations::migrate(
    QUuid domain, api::MigrationTargetPtr target, api::MigrationRequest request, JobPtr job)
{
    const auto there = std::dynamic_pointer_cast<Target>(target);
    if (!there) {
        Error error { ErrorCode::Unsupported,
            translated(QT_TRANSLATE_NOOP("inn::libvirt",
                "A machine of a libvirt host cannot move there while it runs; move it while it is off.")) };
        error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
        co_return error;
    }
    CO_TRY(api::checkFlags(request.flags));
    if (job && job->isCancelRequested())
        co_return detail::cancelledError();
    const QString peer = request.peer.isEmpty() ? peerUri(m_uri, there->uri(), there->name()) : request.peer;
    const auto watching = std::make_unique<QObject>();
    if (job)
        watchJob(m_pool, watching.get(), domain, job);
    if (!request.flags.testFlag(api::MigrateFlag::Peer2Peer))
        watchDestination(watching.get(), domain, there);
    const auto work = [there, domain, request, peer](virConnectPtr connection) {
        return moveDomain({ connection, there->connection(), there->name(), peer }, domain, request);
    };
    auto moved = co_await m_pool.runAlone<void>(work);
    there->lists().refresh(domain);
    auto seen = co_await m_domains.refresh(domain);
    if (!moved)
        co_return moved.error();
    co_return domain;
}

QFuture<Result<std::chrono::milliseconds>> LibvirtMigrations::maximumDowntime(QUuid domain)
{
    return with<std::chrono::milliseconds>(
        domain, [](virDomainPtr handle, const QString &name) -> Result<std::chrono::milliseconds> {
            unsigned long long downtime = 0;
            if (virDomainMigrateGetMaxDowntime(handle, &downtime, 0) < 0)
                return lastError(notSet(name));
            return std::chrono::milliseconds(downtime);
        });
}

QFuture<Result<>> LibvirtMigrations::setMaximumDowntime(QUuid domain, std::chrono::milliseconds downtime)
{
    return with<void>(domain, [downtime](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainMigrateSetMaxDowntime(handle, static_cast<unsigned long long>(downtime.count()), 0) < 0)
            return lastError(notSet(name));
        return {};
    });
}

QFuture<Result<quint64>> LibvirtMigrations::speed(QUuid domain, api::MigrationSpeed of)
{
    return with<quint64>(domain, [of](virDomainPtr handle, const QString &name) -> Result<quint64> {
        unsigned long bandwidth = 0;
        if (virDomainMigrateGetMaxSpeed(handle, &bandwidth, flagsOf(of)) < 0)
            return lastError(notSet(name));
        return quint64(bandwidth);
    });
}

QFuture<Result<>> LibvirtMigrations::setSpeed(QUuid domain, quint64 bandwidth, api::MigrationSpeed of)
{
    return with<void>(domain, [=](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainMigrateSetMaxSpeed(handle, static_cast<unsigned long>(bandwidth), flagsOf(of)) < 0)
            return lastError(notSet(name));
        return {};
    });
}

QFuture<Result<Bytes>> LibvirtMigrations::compressionCache(QUuid domain)
{
    return with<Bytes>(domain, [](virDomainPtr handle, const QString &name) -> Result<Bytes> {
        unsigned long long size = 0;
        if (virDomainMigrateGetCompressionCache(handle, &size, 0) < 0)
            return lastError(notSet(name));
        return Bytes { size };
    });
}

QFuture<Result<>> LibvirtMigrations::setCompressionCache(QUuid domain, Bytes size)
{
    return with<void>(domain, [size](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainMigrateSetCompressionCache(handle, size.count, 0) < 0)
            return lastError(notSet(name));
        return {};
    });
}

QFuture<Result<>> LibvirtMigrations::startPostCopy(QUuid domain)
{
    return with<void>(domain, [](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainMigrateStartPostCopy(handle, 0) < 0) {
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "“%1” could not be switched to post-copy."))
                    .arg(name));
        }
        return {};
    });
}

QFuture<Result<>> LibvirtMigrations::pausePostCopy(QUuid domain)
{
    return with<void>(domain, [](virDomainPtr handle, const QString &name) -> Result<> {
        if (virDomainAbortJobFlags(handle, VIR_DOMAIN_ABORT_JOB_POSTCOPY) < 0) {
            return lastError(
                translated(QT_TRANSLATE_NOOP("inn::libvirt", "The post-copy of “%1” could not be stopped."))
                    .arg(name));
        }
        return {};
    });
}

QFuture<Result<api::MigrationPrepared>> LibvirtMigrations::prepareTunnel(
    FileDescriptor stream, QByteArray xml, QByteArray cookie, api::MigrationRequest request)
{
    request.destinationXml = std::move(xml);
    return m_pool.runAlone<api::MigrationPrepared>(
        [stream = std::move(stream), cookie = std::move(cookie), request = std::move(request)](
            virConnectPtr connection) -> Result<api::MigrationPrepared> {
            StreamHandle way(virStreamNew(connection, 0));
            auto prepared = libvirt::prepareTunnel(connection, way.get(), cookie, request);
            if (prepared)
                sendThrough(std::move(way), stream);
            return prepared;
        });
}

QFuture<Result<api::MigrationFinished>> LibvirtMigrations::finish(
    QString name, QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome)
{
    return m_pool.runAlone<api::MigrationFinished>([=](virConnectPtr connection) {
        return finishMigration(connection, name, cookie, request, outcome);
    });
}

} // namespace inn::libvirt
