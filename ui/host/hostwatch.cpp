#include "ui/host/hostwatch.h"

#include "models/host.h"

namespace inn::ui {

namespace {

constexpr std::chrono::milliseconds kCalm { 50 };

} // namespace

HostWatch::HostWatch(models::Host *host, Listen listen, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_listen(std::move(listen))
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(kCalm);
    connect(&m_calm, &QTimer::timeout, this, &HostWatch::changed);
    connect(host, &models::Host::changed, this, &HostWatch::attach);
    attach();
}

// Signals of the backend's thread reach this object through one that lives as long as either side needs it.
void HostWatch::attach()
{
    if (m_host->state() != models::Host::State::Connected) {
        m_isAttached = false;
        return;
    }
    if (std::exchange(m_isAttached, true))
        return;
    const std::shared_ptr<HostWatchRelay> relay(
        new HostWatchRelay, [](HostWatchRelay *object) { object->deleteLater(); });
    connect(relay.get(), &HostWatchRelay::told, &m_calm, qOverload<>(&QTimer::start));
    const Tell tell = [relay] { QMetaObject::invokeMethod(relay.get(), &HostWatchRelay::told); };
    m_host->call([listen = m_listen, tell](api::Connection &connection) {
        listen(connection, tell);
        return ready();
    });
    m_calm.start();
}

} // namespace inn::ui
