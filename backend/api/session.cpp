#include "backend/api/session.h"

#include "backend/api/sessionworker.h"

namespace inn::api {

namespace {

// How long a driver's thread may take to end before it is left to itself; by rule it never blocks.
constexpr int kPatience = 300; // ms

} // namespace

Session::Session(Driver &driver, OpenRequest request, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new SessionWorker(driver, std::move(request)))
{
    qRegisterMetaType<DomainInfoPtr>();
    qRegisterMetaType<PoolInfoPtr>();
    qRegisterMetaType<NetworkInfoPtr>();
    qRegisterMetaType<StatsBatchPtr>();
    qRegisterMetaType<HostInfo>();
    qRegisterMetaType<HostParts>();
    qRegisterMetaType<Event>();
    qRegisterMetaType<Error>();
    m_thread->setObjectName(QStringLiteral("backend"));
    m_worker->moveToThread(m_thread);
    // Across threads: queued, in order, and gone with this object.
    connect(m_worker, &SessionWorker::opened, this, &Session::opened);
    connect(m_worker, &SessionWorker::failed, this, &Session::failed);
    connect(m_worker, &SessionWorker::closed, this, &Session::closed);
    connect(m_worker, &SessionWorker::hostChanged, this, &Session::hostChanged);
    connect(m_worker, &SessionWorker::sampled, this, &Session::sampled);
    connect(m_worker, &SessionWorker::domainChanged, this, &Session::domainChanged);
    connect(m_worker, &SessionWorker::domainRemoved, this, &Session::domainRemoved);
    connect(m_worker, &SessionWorker::eventHappened, this, &Session::eventHappened);
    connect(m_worker, &SessionWorker::poolChanged, this, &Session::poolChanged);
    connect(m_worker, &SessionWorker::poolRemoved, this, &Session::poolRemoved);
    connect(m_worker, &SessionWorker::volumesChanged, this, &Session::volumesChanged);
    connect(m_worker, &SessionWorker::networkChanged, this, &Session::networkChanged);
    connect(m_worker, &SessionWorker::networkRemoved, this, &Session::networkRemoved);
    connect(m_worker, &SessionWorker::listed, this, &Session::listed);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

Session::~Session()
{
    // The worker (and with it the connection) is deleted in its own thread as that ends.
    m_thread->quit();
    if (m_thread->wait(kPatience)) {
        delete m_thread;
        return;
    }
    // A driver broke the rule and blocks its thread: leave both to themselves rather than hang the window.
    qWarning("a backend thread did not end in time");
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void Session::open()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->open(); }, Qt::QueuedConnection);
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
