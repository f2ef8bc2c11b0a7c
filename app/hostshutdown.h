#pragma once

#include "app/options.h"
#include "backend/api/session.h"

#include <QHash>
#include <QQueue>
#include <QSet>

namespace inn::app {

// Brings all running machines of one host to rest before it goes down: several at a time, each saved or asked
// to shut down, and forced off when the time is over.
class HostShutdown : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        bool saves = true; // else they are asked to shut down
        std::chrono::seconds patience { 300 }; // for each
        int together = 4;
    };
    // The session need not be open yet; it is opened.
    HostShutdown(api::Session &session, const Plan &plan, QObject *parent = nullptr);

    // Those that ran and can be started again.
    [[nodiscard]] const QList<QUuid> &ran() const { return m_ran; }
    [[nodiscard]] bool allRest() const { return m_failed == 0; }

Q_SIGNALS:
    void begins(); // ran() is known, nothing has been stopped
    void told(const QString &sentence);
    void finished();
    void failed(const inn::Error &error); // the host cannot be reached; instead of finished()

private:
    void begin();
    void next();
    void rest(const api::DomainInfoPtr &domain);
    void shutDown(const QUuid &domain);
    void forceOff(const QUuid &domain);
    void take(const api::DomainInfoPtr &domain);
    void done(const QUuid &domain, const QString &sentence);
    [[nodiscard]] QString name(const QUuid &domain) const;

    api::Session &m_session;
    Plan m_plan;
    QHash<QUuid, api::DomainInfoPtr> m_domains;
    QQueue<api::DomainInfoPtr> m_waiting;
    QHash<QUuid, QTimer *> m_underWay; // asked to shut down; until when
    QSet<QUuid> m_forced;
    int m_busy = 0;
    int m_failed = 0;
    QList<QUuid> m_ran;
};

// innkeeper --host-shutdown. The exit code: 0 when all machines rest.
int runHostShutdown(int argc, char **argv, const Options &options);

} // namespace inn::app
