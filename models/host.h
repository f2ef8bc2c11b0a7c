#pragma once

#include "backend/api/session.h"
#include "backend/stats/history.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <memory>
#include <vector>

namespace inn::models {

class ConnectingWatch;
class Domain;
class Task;
class TaskList;

// What is remembered of a host between runs.
struct HostEntry
{
    QUrl uri;
    QString label; // shown name; empty: from the URI
    bool autoconnect = true;
    bool readOnly = false; // connect for looking only
    bool operator==(const HostEntry &) const = default;
};

// The GUI-thread mirror of one host: its connection, domains, pools and networks. Reconnects by itself with
// back-off (1 s, 2, 4 … 60 s) after a loss or a failed attempt that trying again can cure; while offline, the
// last known domains stay, greyed.
class Host : public QObject
{
    Q_OBJECT

public:
    enum class State { Disconnected, Connecting, Connected, Waiting /* for the next attempt */ };
    Q_ENUM(State)

    Host(HostEntry entry, const api::DriverRegistry &drivers,
        std::shared_ptr<api::Authenticator> authenticator, TaskList *tasks, QObject *parent = nullptr);
    ~Host() override;

    [[nodiscard]] const HostEntry &entry() const { return m_entry; }
    void setEntry(
        const HostEntry &entry); // connects anew when the way has changed and it was not told to rest
    [[nodiscard]] QString label() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error *lastError() const { return m_lastError.get(); } // why not connected, or null
    [[nodiscard]] std::chrono::seconds untilNextAttempt() const;
    // Connecting for so long that somebody may want to give it up by disconnectNow().
    [[nodiscard]] bool isSlow() const;
    void setPatience(std::chrono::seconds patience); // how long a host may be silent while connecting
    [[nodiscard]] const api::HostInfo &info() const { return m_info; }
    [[nodiscard]] const stats::HostHistory &history() const { return m_history; }
    [[nodiscard]] const std::deque<api::Event> &events() const { return m_events; }
    [[nodiscard]] TaskList *tasks() const { return m_tasks; }
    [[nodiscard]] bool hasStorage() const { return m_parts.storage; } // the driver has pools
    [[nodiscard]] bool hasNetworks() const { return m_parts.networks; }
    [[nodiscard]] bool hasNetworkFilters() const { return m_parts.networkFilters; }
    [[nodiscard]] TaskScope &taskScope() { return m_scope; }

    // Where programs for libvirt reach this host; "" when it is not served. Whoever serves it sets it.
    [[nodiscard]] const QString &servedAt() const { return m_servedAt; }
    void setServedAt(const QString &uri);
    enum class Service { Off, On };
    void wishService(Service service) { Q_EMIT serviceWished(service); }

    void connectNow();
    void disconnectNow(); // stays so until connectNow()
    void setSampling(std::chrono::milliseconds interval);
    // What an earlier run knew of its guests; counts only until the host itself has told.
    void recall(const std::vector<api::DomainInfoPtr> &guests);

    [[nodiscard]] const std::vector<Domain *> &domains() const { return m_domains; } // in order of arrival
    [[nodiscard]] Domain *domain(const QUuid &uuid) const { return m_byUuid.value(uuid); }
    [[nodiscard]] Domain *domainByName(const QString &name) const { return m_byName.value(name); }
    [[nodiscard]] const std::vector<api::PoolInfoPtr> &pools() const { return m_pools; }
    [[nodiscard]] const std::vector<api::NetworkInfoPtr> &networks() const { return m_networks; }
    // Which domains (other than `except`) use that image path; for refusing to delete or share it.
    [[nodiscard]] std::vector<Domain *> usersOf(const QString &path, const Domain *except = nullptr) const;

    // Runs f(api::Connection &) in the backend thread, see Session::call. Unreachable when not connected.
    template<class F>
    auto call(F f) -> std::invoke_result_t<F, api::Connection &>
    {
        using Future = std::invoke_result_t<F, api::Connection &>;
        using Answer = decltype(std::declval<Future>().takeResult());
        if (!m_session || m_state != State::Connected)
            return ready<typename Answer::value_type>(Answer(notConnected()));
        return m_session->call(std::move(f));
    }

Q_SIGNALS:
    void changed(); // state, label, info, error, service
    void serviceWished(inn::models::Host::Service service);
    void historyChanged(); // once per sample
    void domainAboutToBeAdded(inn::models::Domain *domain);
    void domainAdded(inn::models::Domain *domain);
    void domainAboutToBeRemoved(inn::models::Domain *domain); // still complete
    void domainRemoved(const QUuid &uuid);
    void domainChanged(inn::models::Domain *domain);
    void domainsSampled(); // after all domains of a batch have their sample; update views once here
    void poolsChanged();
    void volumesChanged(const QUuid &pool);
    void networksChanged();
    void eventHappened(const inn::api::Event &event); // of the host or any of its domains
    void listed(); // everything there was at connecting has been announced

private:
    friend class Domain;
    friend class MigrationList; // tells both hosts what became of a machine
    [[nodiscard]] Error notConnected() const;
    void setState(State state);
    void watchSession();
    void retireSession();
    void opened(const api::HostInfo &info, const api::HostParts &parts);
    void lost(const Error &reason);
    void scheduleAttempt();
    void takeDomain(const api::DomainInfoPtr &info);
    void dropDomain(const QUuid &uuid);
    void takeBatch(const api::StatsBatchPtr &batch);
    void takeEvent(const api::Event &event);
    void finishListing();
    void taskChanged(const Task *task);
    // Outlives the domain's mirror, which goes when the domain is undefined half way.
    QFuture<Result<>> removeDomain(QUuid uuid, QString name, QStringList storage, JobPtr job);
    QFuture<Result<>> insertMediumInto(QUuid uuid, QString name, QString imagePath);

    HostEntry m_entry;
    const api::DriverRegistry &m_drivers;
    std::shared_ptr<api::Authenticator> m_authenticator;
    TaskList *m_tasks;
    std::unique_ptr<api::Session> m_session;
    api::HostParts m_parts;
    State m_state = State::Disconnected;
    std::shared_ptr<const Error> m_lastError;
    int m_attempts = 0;
    QString m_servedAt;
    QTimer m_retry;
    std::unique_ptr<ConnectingWatch> m_connecting;
    std::chrono::milliseconds m_sampling { 1000 };
    api::HostInfo m_info;
    stats::HostHistory m_history;
    std::deque<api::Event> m_events;
    std::vector<Domain *> m_domains;
    QHash<QUuid, Domain *> m_byUuid;
    QHash<QString, Domain *> m_byName;
    QSet<QUuid> m_unlisted; // known from before, not announced again yet
    std::vector<api::PoolInfoPtr> m_pools;
    std::vector<api::NetworkInfoPtr> m_networks;
    std::unique_ptr<QObject> m_sessionContext; // receives the session's signals; goes with it
    TaskScope m_scope;
};

} // namespace inn::models
