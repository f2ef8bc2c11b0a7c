#include "backend/api/session.h"

namespace inn::api {

// The other side of the session; lives in the backend thread.
class Session::Worker : public QObject
{
public:
    Worker(Driver &driver, OpenRequest request)
        : m_driver(driver)
        , m_request(std::move(request))
    {
    }

    void open(Session *session)
    {
        m_driver.open(m_request).then(
            this, [this, session](Result<std::shared_ptr<Connection>> connection) { opened(session, connection); });
    }

    Connection *connection() { return m_connection.get(); }

private:
    void opened(Session *session, const Result<std::shared_ptr<Connection>> &connection)
    {
        if (!connection) {
            Q_EMIT session->failed(connection.error());
            return;
        }
        m_connection = *connection;
        // Emitted from this thread: every receiver lives in the session's, so delivery is queued and in order.
        Q_EMIT session->opened(m_connection->host());
        connect(m_connection.get(), &Connection::closed, this, [this, session](const Error &reason) {
            Q_EMIT session->closed(reason);
            m_connection->setSampling(std::chrono::milliseconds::zero());
        });
        connect(m_connection.get(), &Connection::hostChanged, session, &Session::hostChanged, Qt::DirectConnection);
        connect(m_connection.get(), &Connection::sampled, session, &Session::sampled, Qt::DirectConnection);
        Domains *domains = m_connection->domains();
        connect(domains, &Domains::changed, session, &Session::domainChanged, Qt::DirectConnection);
        connect(domains, &Domains::removed, session, &Session::domainRemoved, Qt::DirectConnection);
        connect(domains, &Domains::eventHappened, session, &Session::eventHappened, Qt::DirectConnection);
        if (StoragePools *storage = m_connection->storage()) {
            connect(storage, &StoragePools::changed, session, &Session::poolChanged, Qt::DirectConnection);
            connect(storage, &StoragePools::removed, session, &Session::poolRemoved, Qt::DirectConnection);
            connect(storage, &StoragePools::volumesChanged, session, &Session::volumesChanged, Qt::DirectConnection);
            for (const PoolInfoPtr &pool : storage->list())
                Q_EMIT session->poolChanged(pool);
        }
        if (Networks *networks = m_connection->networks()) {
            connect(networks, &Networks::changed, session, &Session::networkChanged, Qt::DirectConnection);
            connect(networks, &Networks::removed, session, &Session::networkRemoved, Qt::DirectConnection);
            for (const NetworkInfoPtr &network : networks->list())
                Q_EMIT session->networkChanged(network);
        }
        for (const DomainInfoPtr &domain : domains->list())
            Q_EMIT session->domainChanged(domain);
        Q_EMIT session->listed();
    }

    Driver &m_driver;
    OpenRequest m_request;
    std::shared_ptr<Connection> m_connection;
};

Session::Session(Driver &driver, OpenRequest request, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new Worker(driver, std::move(request)))
{
    qRegisterMetaType<DomainInfoPtr>();
    qRegisterMetaType<PoolInfoPtr>();
    qRegisterMetaType<NetworkInfoPtr>();
    qRegisterMetaType<StatsBatchPtr>();
    qRegisterMetaType<HostInfo>();
    qRegisterMetaType<Event>();
    qRegisterMetaType<Error>();
    m_thread->setObjectName(QStringLiteral("backend"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Session::~Session()
{
    // The worker (and with it the connection) is deleted in its own thread as that ends.
    m_thread->quit();
    if (m_thread->wait(3000)) {
        delete m_thread;
        return;
    }
    // A driver broke the rule and blocks its thread: leave both to themselves rather than hang the window.
    qWarning("a backend thread did not end in time");
    m_worker->disconnect();
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void Session::open()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, this] { worker->open(this); }, Qt::QueuedConnection);
}

Error Session::notConnected()
{
    return { ErrorCode::Unreachable, QCoreApplication::translate("inn::api", "The host is not connected.") };
}

void Session::post(std::function<void(Connection *, QObject *)> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = std::move(job)] { job(worker->connection(), worker); },
        Qt::QueuedConnection);
}

} // namespace inn::api
