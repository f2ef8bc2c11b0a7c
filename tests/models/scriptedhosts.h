#pragma once

#include "models/domain.h"
#include "models/hostlist.h"
#include "tests/models/scripteddriver.h"

#include <QSignalSpy>
#include <QTest>

// Tests of the window's models: hosts that a ScriptedDriver plays.
namespace inn::tests {

inline models::HostEntry entryOf(const QUrl &uri)
{
    models::HostEntry entry;
    entry.uri = uri;
    return entry;
}

class ScriptedHosts : public QObject
{
protected:
    // For init(): nobody is connected yet; every host that will be has these machines.
    void play(std::vector<api::DomainInfoPtr> machines)
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_script = std::make_shared<Script>();
        m_script->domains = std::move(machines);
        m_drivers = std::make_unique<api::DriverRegistry>();
        m_drivers->add(std::make_unique<ScriptedDriver>(m_script));
        m_hosts = std::make_unique<models::HostList>(*m_drivers, nullptr);
    }
    // For cleanup().
    void endPlay()
    {
        m_hosts.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    // A host whose machines are all there; null when that takes too long.
    models::Host *connected(const QString &uri = QStringLiteral("scripted:///"))
    {
        models::Host *host = m_hosts->add(entryOf(QUrl(uri)));
        QSignalSpy listed(host, &models::Host::listed);
        return listed.wait() ? host : nullptr;
    }
    void publish(const api::DomainInfo &info)
    {
        invoke(m_script, [info](ScriptedConnection &c) { Q_EMIT c.domains()->changed(share(info)); });
    }
    void drop(int number)
    {
        invoke(m_script, [number](ScriptedConnection &c) { Q_EMIT c.domains()->removed(uuidOf(number)); });
    }
    void sample(int seconds)
    {
        invoke(m_script, [seconds, domains = m_script->domains](ScriptedConnection &c) {
            Q_EMIT c.sampled(batch(seconds, domains));
        });
    }

    ScriptPtr m_script;
    std::unique_ptr<api::DriverRegistry> m_drivers;
    std::unique_ptr<models::HostList> m_hosts;
};

} // namespace inn::tests
