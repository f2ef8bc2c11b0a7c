#pragma once

#include "models/migration.h"

#include <QObject>
#include <QPointer>

namespace inn::models {

// Whether one machine can move to one host: asks both hosts, then judges a plan as often as it changes. A
// host that hangs only keeps its own answer waiting; cancel() does without it.
class MigrationCheck : public QObject
{
    Q_OBJECT

public:
    enum class State { Asking, Known, Failed };

    MigrationCheck(Domain &domain, Host &destination, QObject *parent = nullptr);
    ~MigrationCheck() override;

    [[nodiscard]] Domain *domain() const;
    [[nodiscard]] Host *destination() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString asking() const; // whom, while Asking: "“kvm2”"
    [[nodiscard]] const Error *error() const { return m_error.get(); } // when Failed
    void refresh(); // asks the hosts anew; the plan stays once there is one
    void cancel(); // Asking: gives up

    // From here on when Known.
    [[nodiscard]] const migration::MovePlan &plan() const { return m_plan; }
    void setPlan(const migration::MovePlan &plan);
    [[nodiscard]] const migration::GuestFacts &guest() const { return *m_guest; }
    [[nodiscard]] const migration::HostFacts &destinationFacts() const { return *m_there; }
    [[nodiscard]] const migration::Findings &findings() const { return m_findings; } // worst first
    [[nodiscard]] migration::Verdict verdict() const { return migration::worstOf(m_findings); }
    // Applies what the finding offers, if it needs nobody's choice; planChanged() follows when it did.
    void apply(migration::Remedy remedy);
    // The document that the destination gets by the plan.
    [[nodiscard]] Result<QByteArray> document() const;
    [[nodiscard]] MigrationOrder order() const;

    [[nodiscard]] TaskScope &taskScope() { return m_scope; }

Q_SIGNALS:
    void changed(); // state or findings
    void planChanged(); // by apply(), or the first suggestion

private:
    QFuture<Result<>> gather(int round);
    QFuture<Result<>> findProcessor();
    QFuture<Result<>> learnMorePaths();
    void judge();
    void fail(const Error &error);

    QPointer<Domain> m_domain;
    QPointer<Host> m_source, m_destination;
    QString m_waitingFor;
    State m_state = State::Asking;
    int m_round = 0; // answers to others than the last question are too late
    bool m_hasPlan = false;
    bool m_isLearning = false;
    migration::GuestFactsPtr m_guest;
    migration::HostFactsPtr m_here, m_there;
    migration::MovePlan m_plan;
    migration::Findings m_findings;
    std::shared_ptr<const Error> m_error;
    TaskScope m_scope;
};

} // namespace inn::models
