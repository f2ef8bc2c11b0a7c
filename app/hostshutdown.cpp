#include "app/hostshutdown.h"

#include "app/drivers.h"
#include "app/localhosts.h"
#include "app/rpcservice.h"
#include "backend/base/hostfiles.h"
#include "backend/drivers/qemu/roots.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QTimer>

#include <cstdio>

namespace inn::app {

namespace {

constexpr std::chrono::seconds kBetweenTries { 1 };

void print(std::FILE *where, const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), where);
    std::fflush(where);
}

// What the next start of the host is to start. Nothing for hosts that are not ours.
void keepForNextStart(const QUrl &host, const QList<QUuid> &ran)
{
    const auto roots = qemu::Roots::fromUri(host);
    if (!roots)
        return;
    QByteArray list;
    for (const QUuid &uuid : ran)
        list += api::uuidText(uuid).toLatin1() + '\n';
    if (auto written = writeFileAtomically(roots->startAgainFile(), list); !written)
        print(stderr, written.error().fullText());
}

// Opens the host itself or, while another program of ours has it and serves it, through that.
class Attempts : public QObject
{
public:
    Attempts(const Options &options, const QUrl &host)
        : m_host(host)
        , m_keeps(options.startsAgain)
        , m_deadline(options.shutdownPlan.patience)
    {
        m_plan.saves = options.shutdownPlan.saves;
        m_plan.patience = options.shutdownPlan.patience;
        m_plan.together = options.shutdownPlan.together;
        QSettings store;
        const ui::Settings settings(store);
        addDrivers(m_drivers, settings.acceleration(), settings.guestUser(), Machines::AsTheyAre);
        attempt(m_host);
    }

private:
    void attempt(const QUrl &uri)
    {
        api::Driver *driver = m_drivers.find(uri);
        if (!driver) {
            print(stderr, tr("“%1” names no host that this program knows.").arg(uri.toString()));
            QMetaObject::invokeMethod(
                this, [] { QCoreApplication::exit(2); }, Qt::QueuedConnection);
            return;
        }
        auto session = std::make_unique<api::Session>(*driver, api::OpenRequest { uri });
        auto shutdown = std::make_unique<HostShutdown>(*session, m_plan);
        connect(shutdown.get(), &HostShutdown::told, this, [](const QString &text) { print(stdout, text); });
        connect(shutdown.get(), &HostShutdown::begins, this, [this] {
            if (m_keeps)
                keepForNextStart(m_host, m_shutdown->ran());
        });
        connect(shutdown.get(), &HostShutdown::finished, this,
            [this] { QCoreApplication::exit(m_shutdown->allRest() ? 0 : 1); });
        connect(
            shutdown.get(), &HostShutdown::failed, this,
            [this, uri](const Error &error) { again(uri, error); }, Qt::QueuedConnection);
        m_shutdown.reset(); // it uses the session that goes then
        m_session = std::move(session);
        m_shutdown = std::move(shutdown);
    }
    void again(const QUrl &tried, const Error &error)
    {
        if (m_deadline.hasExpired() || (tried == m_host && error.code != ErrorCode::Busy)) {
            print(stderr, error.fullText());
            QCoreApplication::exit(1);
            return;
        }
        const auto place = RpcPlace::of(m_host);
        const bool isServed = tried == m_host && place && HostFiles().exists(place->socket);
        const QUrl next = isServed ? QUrl(place->clientUri()) : m_host;
        QTimer::singleShot(
            isServed ? std::chrono::seconds(0) : kBetweenTries, this, [this, next] { attempt(next); });
    }

    QUrl m_host;
    bool m_keeps;
    QDeadlineTimer m_deadline;
    HostShutdown::Plan m_plan;
    api::DriverRegistry m_drivers;
    std::unique_ptr<api::Session> m_session;
    std::unique_ptr<HostShutdown> m_shutdown;
};

} // namespace

HostShutdown::HostShutdown(api::Session &session, const Plan &plan, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_plan(plan)
{
    connect(&session, &api::Session::domainChanged, this, &HostShutdown::take);
    connect(&session, &api::Session::failed, this, &HostShutdown::failed);
    connect(&session, &api::Session::closed, this, &HostShutdown::failed);
    connect(&session, &api::Session::domainRemoved, this, [this](const QUuid &domain) {
        if (m_underWay.contains(domain))
            done(domain, tr("“%1” was shut down.").arg(name(domain)));
    });
    connect(&session, &api::Session::listed, this, &HostShutdown::begin);
    session.open();
}

QString HostShutdown::name(const QUuid &domain) const
{
    const auto info = m_domains.value(domain);
    return info ? info->name : api::uuidText(domain);
}

void HostShutdown::take(const api::DomainInfoPtr &domain)
{
    m_domains.insert(domain->uuid, domain);
    if (api::isActive(domain->state) || !m_underWay.contains(domain->uuid))
        return;
    done(domain->uuid,
        m_forced.contains(domain->uuid) ? tr("“%1” was forced off.").arg(domain->name)
                                        : tr("“%1” was shut down.").arg(domain->name));
}

void HostShutdown::begin()
{
    for (const api::DomainInfoPtr &domain : std::as_const(m_domains)) {
        if (!api::isActive(domain->state))
            continue;
        m_waiting.enqueue(domain);
        if (domain->persistent)
            m_ran.append(domain->uuid);
    }
    if (m_waiting.isEmpty())
        Q_EMIT told(tr("No machine is running."));
    Q_EMIT begins();
    next();
}

void HostShutdown::next()
{
    while (m_busy < m_plan.together && !m_waiting.isEmpty()) {
        ++m_busy;
        rest(m_waiting.dequeue());
    }
    if (m_busy == 0 && m_waiting.isEmpty())
        Q_EMIT finished();
}

void HostShutdown::rest(const api::DomainInfoPtr &domain)
{
    const QUuid uuid = domain->uuid;
    if (!m_plan.saves || !domain->persistent) {
        shutDown(uuid);
        return;
    }
    Q_EMIT told(tr("Saving “%1”…").arg(domain->name));
    auto job = std::make_shared<Job>();
    QTimer::singleShot(m_plan.patience, job.get(), [job = std::weak_ptr(job)] {
        if (const auto late = job.lock())
            late->requestCancel();
    });
    m_session
        .call([uuid, job](api::Connection &connection) {
            return connection.domains()->perform(uuid, api::DomainAction::ManagedSave, job);
        })
        .then(this, [this, uuid, job](const Result<> &saved) {
            if (saved) {
                --m_busy;
                Q_EMIT told(tr("“%1” was saved.").arg(name(uuid)));
                next();
                return;
            }
            Q_EMIT told(saved.error().fullText());
            shutDown(uuid);
        });
}

void HostShutdown::shutDown(const QUuid &domain)
{
    Q_EMIT told(tr("Shutting “%1” down…").arg(name(domain)));
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [this, domain] { forceOff(domain); });
    m_underWay.insert(domain, timer);
    timer->start(m_plan.patience);
    m_session
        .call([domain](api::Connection &connection) {
            return connection.domains()->perform(domain, api::DomainAction::Shutdown);
        })
        .then(this, [this, domain](const Result<> &asked) {
            if (!asked && m_underWay.contains(domain)) {
                Q_EMIT told(asked.error().fullText());
                forceOff(domain);
            }
        });
}

void HostShutdown::forceOff(const QUuid &domain)
{
    m_forced.insert(domain);
    Q_EMIT told(tr("“%1” did not shut down in time and is forced off.").arg(name(domain)));
    m_session
        .call([domain](api::Connection &connection) {
            return connection.domains()->perform(domain, api::DomainAction::Destroy);
        })
        .then(this, [this, domain](const Result<> &forced) {
            if (!m_underWay.contains(domain))
                return; // its end was told already
            if (!forced)
                ++m_failed;
            done(domain, forced ? tr("“%1” was forced off.").arg(name(domain)) : forced.error().fullText());
        });
}

void HostShutdown::done(const QUuid &domain, const QString &sentence)
{
    m_underWay.take(domain)->deleteLater();
    --m_busy;
    Q_EMIT told(sentence);
    next();
}

int runHostShutdown(int argc, char **argv, const Options &options)
{
    QCoreApplication application(argc, argv);
    const QUrl host = options.hostShutdown->isEmpty() ? embeddedHost().uri : *options.hostShutdown;
    const Attempts attempts(options, host);
    return QCoreApplication::exec();
}

} // namespace inn::app
