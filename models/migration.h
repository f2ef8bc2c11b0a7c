#pragma once

#include "backend/api/savedstates.h"
#include "backend/migration/checkpointmove.h"
#include "backend/migration/mover.h"
#include "models/tasklist.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace inn::models {

class Domain;
class Host;

// One machine that is to move, as a person decided.
struct MigrationOrder
{
    migration::MovePlan plan;
    migration::GuestFactsPtr guest;
    migration::HostFactsPtr source, destination;
    QByteArray destinationXml = {}; // edited by the person; empty: as the plan says
};

// How far a migration was at one moment.
struct MigrationSample
{
    double seconds = 0; // since it began
    quint64 total = 0, remaining = 0; // bytes, memory and disks together
    quint64 diskRemaining = 0;
    double bytesPerSecond = 0, dirtyBytesPerSecond = 0;
    double expectedDowntime = 0; // ms; 0 is unknown
    quint64 pass = 0; // over the memory
    quint64 throttle = 0; // per cent that the guest is slowed down by
};
// From what libvirt tells of a job; nothing when no migration is under way.
std::optional<MigrationSample> migrationSample(const api::DomainJobInfo &info, double seconds);

// A machine on its way from one host to another, as a task of the list: with its numbers, what can be changed
// while it runs, and what became of it. Made by MigrationList.
class Migration : public QObject
{
    Q_OBJECT

public:
    enum class State { Queued, Preparing, Moving, PostCopy, Succeeded, Failed, Cancelled };
    Q_ENUM(State)

    ~Migration() override;

    [[nodiscard]] const QUuid &domain() const { return m_domain; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Host *source() const; // null when its host is gone from the window
    [[nodiscard]] Host *destination() const;
    [[nodiscard]] const QString &sourceLabel() const { return m_sourceLabel; }
    [[nodiscard]] const QString &destinationLabel() const { return m_destinationLabel; }
    [[nodiscard]] const MigrationOrder &order() const { return m_order; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOver() const { return m_state >= State::Succeeded; }
    [[nodiscard]] Task *task() const { return m_task; } // null once the list forgot it
    // At most kMostSamples; of a long migration fewer per second.
    [[nodiscard]] const std::vector<MigrationSample> &samples() const { return m_samples; }
    static constexpr std::size_t kMostSamples = 2400;
    [[nodiscard]] QString phaseText() const; // what it does now, or what became of it
    // When it is over: how long it took, how long the guest stood still, and what changed.
    [[nodiscard]] const QString &summary() const { return m_summary; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> downtime() const { return m_downtime; }
    [[nodiscard]] const Error *error() const { return m_error.get(); } // when Failed
    // When Failed: why, and what may work instead; those with a plan can be begun with retry().
    [[nodiscard]] const migration::Findings &explanation() const { return m_explanation; }
    [[nodiscard]] std::optional<migration::MovePlan> planWith(migration::Remedy remedy) const;

    // While it moves. Errors name the machine. What a host cannot do is Unsupported.
    QFuture<Result<>> setBandwidth(quint64 mebibytesPerSecond);
    QFuture<Result<>> setMaximumDowntime(std::chrono::milliseconds downtime);
    QFuture<Result<>> startPostCopy();
    [[nodiscard]] QString whyNotPostCopy() const; // a sentence; empty when it can be switched now
    [[nodiscard]] QString whyNotControlled() const; // the same for the other two
    void cancel();

    [[nodiscard]] TaskScope &taskScope() { return m_scope; }

Q_SIGNALS:
    void changed(); // state, phase, and what became of it
    void sampled();

private:
    friend class MigrationList;
    Migration(Domain &domain, Host &destination, MigrationOrder order, QObject *parent);
    void begin(); // it is its turn
    QFuture<Result<>> run();
    QFuture<Result<QUuid>> move();
    QFuture<Result<>> shutDownFirst();
    QFuture<Result<>> awaitHalf();
    [[nodiscard]] bool isInTwoHalves() const;
    QFuture<Result<>> startThere();
    QFuture<Result<migration::CheckpointDocuments>> readCheckpoints();
    QFuture<Result<QStringList>> tellCheckpoints(migration::CheckpointDocuments documents);
    QFuture<Result<>> finishTelling();
    QFuture<Result<api::DomainJobInfo>> jobInfo(Host &host, api::DomainJobQuery query) const;
    void setState(State state);
    void cancelAsked();
    void look();
    void take(const MigrationSample &sample);
    void applyAtStart();
    void timedOut();
    void reportProgress();
    [[nodiscard]] Error failure(const Error &reason) const;
    [[nodiscard]] QString whereabouts() const;
    [[nodiscard]] Error gone() const;

    QUuid m_domain;
    QString m_name, m_sourceLabel, m_destinationLabel;
    QPointer<Host> m_source, m_destination;
    MigrationOrder m_order;
    State m_state = State::Queued;
    QPointer<Task> m_task;
    JobPtr m_job; // of the task
    JobPtr m_driverJob; // of the driver's call
    QPromise<Result<>> m_turn;
    bool m_hasTurn = false; // or was cancelled before
    bool m_wasActive = false;
    bool m_isAsking = false;
    bool m_appliedAtStart = false;
    bool m_askedPostCopy = false;
    QTimer m_lookTimer, m_timeout;
    QElapsedTimer m_clock;
    double m_sampleSpacing = 0; // seconds between remembered samples
    std::vector<MigrationSample> m_samples;
    std::optional<std::chrono::milliseconds> m_downtime;
    QString m_summary;
    std::shared_ptr<const Error> m_error;
    migration::Findings m_explanation;
    TaskScope m_scope;
};

} // namespace inn::models
