#pragma once

#include "backend/api/driver.h"

#include <QObject>
#include <QTimer>

namespace inn::models {

// How long somebody waits for a host that is being connected to: tells when giving up may be wanted, and when
// it is time to. While the person is asked for a password or a key nothing counts.
class ConnectingWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kUsualPatience { 30 };

    explicit ConnectingWatch(std::shared_ptr<api::Authenticator> authenticator);
    void setPatience(std::chrono::seconds patience) { m_patience = patience; }
    void start(const QUrl &uri);
    void stop();
    [[nodiscard]] bool isSlow() const { return m_isSlow; }
    // What is said when that much time has gone by.
    static Error silence(const QString &host, std::chrono::seconds after);

Q_SIGNALS:
    void slow();
    void exhausted(std::chrono::seconds after);

private:
    void tick();

    std::shared_ptr<api::Authenticator> m_authenticator;
    std::chrono::seconds m_patience = kUsualPatience;
    std::chrono::seconds m_limit = kUsualPatience;
    std::chrono::seconds m_waited { 0 }, m_silent { 0 };
    bool m_isSlow = false;
    QTimer m_timer;
};

} // namespace inn::models
