#include "models/connectingwatch.h"

#include "models/texts.h"

#include <unistd.h>

namespace inn::models {

namespace {

constexpr std::chrono::seconds kTick { 1 };
constexpr std::chrono::seconds kSlowAfter { 2 };
constexpr int kForPasswords = 10; // times the usual patience

// The desktop's own agent may be asking for a password, of which nothing is heard here.
bool mayAskPolkit(const QUrl &uri)
{
    return uri.host().isEmpty() && uri.path() == QLatin1String("/system") && ::geteuid() != 0;
}

} // namespace

ConnectingWatch::ConnectingWatch(std::shared_ptr<api::Authenticator> authenticator)
    : m_authenticator(std::move(authenticator))
{
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &ConnectingWatch::tick);
}

void ConnectingWatch::start(const QUrl &uri)
{
    stop();
    m_limit = mayAskPolkit(uri) ? m_patience * kForPasswords : m_patience;
    m_waited = m_silent = std::chrono::seconds::zero();
    m_timer.start();
}

void ConnectingWatch::stop()
{
    m_timer.stop();
    m_isSlow = false;
}

void ConnectingWatch::tick()
{
    if (m_authenticator && m_authenticator->isAsking()) {
        m_silent = std::chrono::seconds::zero(); // what comes after the answer has its own time
        return;
    }
    m_waited += kTick;
    m_silent += kTick;
    if (m_silent >= m_limit) {
        stop();
        Q_EMIT exhausted(m_silent);
    } else if (m_waited >= kSlowAfter && !std::exchange(m_isSlow, true)) {
        Q_EMIT slow();
    }
}

Error ConnectingWatch::silence(const QString &host, std::chrono::seconds after)
{
    return { ErrorCode::Timeout,
        tr("“%1” has not answered for %2; check that it is on, that it is not overloaded and that no "
           "firewall is between.")
            .arg(host, durationText(after)) };
}

} // namespace inn::models
