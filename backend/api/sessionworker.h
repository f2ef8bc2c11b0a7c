#pragma once

#include "backend/api/domains.h"
#include "backend/api/driver.h"
#include "backend/api/hostparts.h"
#include "backend/api/networks.h"
#include "backend/api/storagepools.h"

namespace inn::api {

// The other side of a Session: lives in the backend thread with the connection and knows nothing of who
// listens, so the session may go at any moment.
class SessionWorker : public QObject
{
    Q_OBJECT

public:
    SessionWorker(Driver &driver, OpenRequest request);
    void open();
    [[nodiscard]] Connection *connection() { return m_connection.get(); }

Q_SIGNALS:
    void opened(const inn::api::HostInfo &host, const inn::api::HostParts &parts);
    void failed(const inn::Error &error);
    void closed(const inn::Error &reason);
    void hostChanged(const inn::api::HostInfo &host);
    void sampled(const inn::api::StatsBatchPtr &batch);
    void domainChanged(const inn::api::DomainInfoPtr &domain);
    void domainRemoved(const QUuid &domain);
    void eventHappened(const inn::api::Event &event);
    void poolChanged(const inn::api::PoolInfoPtr &pool);
    void poolRemoved(const QUuid &pool);
    void volumesChanged(const QUuid &pool);
    void networkChanged(const inn::api::NetworkInfoPtr &network);
    void networkRemoved(const QUuid &network);
    void listed();

private:
    void announce(const Result<std::shared_ptr<Connection>> &connection);

    Driver &m_driver;
    OpenRequest m_request;
    std::shared_ptr<Connection> m_connection;
};

} // namespace inn::api
