#pragma once

#include "models/host.h"

namespace inn::models {

class ConnectingWatch;

// Opens a connection only to see whether that works, and closes it again. Questions go to the same person as
// those of real connections. Deleting it gives up at once.
class ConnectionTrial : public QObject
{
    Q_OBJECT

public:
    ConnectionTrial(const api::DriverRegistry &drivers, std::shared_ptr<api::Authenticator> authenticator,
        QObject *parent = nullptr);
    ~ConnectionTrial() override;

    void start(const HostEntry &entry); // gives up what is under way
    void stop();
    [[nodiscard]] bool isRunning() const { return m_session != nullptr; }

Q_SIGNALS:
    void succeeded(const inn::api::HostInfo &host, int machines);
    void failed(const inn::Error &error);

private:
    void finish();
    void fail(const Error &error);

    const api::DriverRegistry &m_drivers;
    std::shared_ptr<api::Authenticator> m_authenticator;
    std::unique_ptr<ConnectingWatch> m_watch;
    std::unique_ptr<api::Session> m_session;
    api::HostInfo m_host;
    QSet<QUuid> m_machines;
};

} // namespace inn::models
