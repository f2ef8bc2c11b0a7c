#include "backend/api/sessionworker.h"

#include "backend/api/filling.h"

namespace inn::api {

namespace {

HostParts partsOf(Connection &connection)
{
    return { .storage = connection.storage() != nullptr,
        .networks = connection.networks() != nullptr,
        .networkFilters = connection.networkFilters() != nullptr };
}

} // namespace

SessionWorker::SessionWorker(Driver &driver, OpenRequest request)
    : m_driver(driver)
    , m_request(std::move(request))
{
}

void SessionWorker::open()
{
    m_driver.open(m_request).then(
        this, [this](const Result<std::shared_ptr<Connection>> &connection) { announce(connection); });
}

void SessionWorker::announce(const Result<std::shared_ptr<Connection>> &connection)
{
    if (!connection) {
        Q_EMIT failed(connection.error());
        return;
    }
    m_connection = *connection;
    Q_EMIT opened(m_connection->host(), partsOf(*m_connection));
    connect(m_connection.get(), &Connection::closed, this, [this](const Error &reason) {
        Q_EMIT closed(reason);
        m_connection->setSampling(std::chrono::milliseconds::zero());
    });
    connect(m_connection.get(), &Connection::hostChanged, this, &SessionWorker::hostChanged);
    connect(m_connection.get(), &Connection::sampled, this, &SessionWorker::sampled);
    Domains *domains = m_connection->domains();
    connect(domains, &Domains::changed, this, &SessionWorker::domainChanged);
    connect(domains, &Domains::removed, this, &SessionWorker::domainRemoved);
    connect(domains, &Domains::eventHappened, this, &SessionWorker::eventHappened);
    if (StoragePools *storage = m_connection->storage()) {
        connect(storage, &StoragePools::changed, this, &SessionWorker::poolChanged);
        connect(storage, &StoragePools::removed, this, &SessionWorker::poolRemoved);
        connect(storage, &StoragePools::volumesChanged, this, &SessionWorker::volumesChanged);
        for (const PoolInfoPtr &pool : storage->list())
            Q_EMIT poolChanged(pool);
    }
    if (Networks *networks = m_connection->networks()) {
        connect(networks, &Networks::changed, this, &SessionWorker::networkChanged);
        connect(networks, &Networks::removed, this, &SessionWorker::networkRemoved);
        for (const NetworkInfoPtr &network : networks->list())
            Q_EMIT networkChanged(network);
    }
    for (const DomainInfoPtr &domain : domains->list())
        Q_EMIT domainChanged(domain);
    const auto *filling = m_connection->findChild<Filling *>();
    if (filling && !filling->isDone())
        connect(filling, &Filling::done, this, &SessionWorker::listed);
    else
        Q_EMIT listed();
}

} // namespace inn::api
