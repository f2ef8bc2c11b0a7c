#include "models/connectiontrial.h"

#include "models/connectingwatch.h"

namespace inn::models {

ConnectionTrial::ConnectionTrial(
    const api::DriverRegistry &drivers, std::shared_ptr<api::Authenticator> authenticator, QObject *parent)
    : QObject(parent)
    , m_drivers(drivers)
    , m_authenticator(std::move(authenticator))
    , m_watch(std::make_unique<ConnectingWatch>(m_authenticator))
{
}

ConnectionTrial::~ConnectionTrial() = default;

void ConnectionTrial::start(const HostEntry &entry)
{
    stop();
    api::Driver *driver = m_drivers.find(entry.uri);
    if (!driver) {
        Q_EMIT failed({ ErrorCode::Unsupported,
            tr("No driver knows the address “%1”; correct it.")
                .arg(entry.uri.toString(QUrl::RemovePassword)) });
        return;
    }
    api::OpenRequest request;
    request.uri = entry.uri;
    request.access = entry.readOnly ? api::Access::ReadOnly : api::Access::Full;
    request.authenticator = m_authenticator;
    m_machines.clear();
    m_session = std::make_unique<api::Session>(*driver, request);
    api::Session *session = m_session.get();
    connect(session, &api::Session::opened, this, [this](const api::HostInfo &host) { m_host = host; });
    connect(session, &api::Session::domainChanged, this,
        [this](const api::DomainInfoPtr &domain) { m_machines.insert(domain->uuid); });
    connect(session, &api::Session::listed, this, [this] {
        finish();
        Q_EMIT succeeded(m_host, int(m_machines.size()));
    });
    connect(session, &api::Session::failed, this, &ConnectionTrial::fail);
    connect(session, &api::Session::closed, this, &ConnectionTrial::fail);
    m_watch->disconnect(this);
    connect(m_watch.get(), &ConnectingWatch::exhausted, this,
        [this, host = entry.uri.host()](std::chrono::seconds after) {
            fail(ConnectingWatch::silence(host.isEmpty() ? tr("this computer") : host, after));
        });
    m_watch->start(entry.uri);
    session->open();
}

void ConnectionTrial::stop()
{
    if (m_session)
        finish();
}

void ConnectionTrial::fail(const Error &error)
{
    finish();
    Q_EMIT failed(error);
}

// May run inside one of the session's own signals.
void ConnectionTrial::finish()
{
    m_watch->stop();
    m_session->disconnect(this);
    m_session.release()->deleteLater();
}

} // namespace inn::models
