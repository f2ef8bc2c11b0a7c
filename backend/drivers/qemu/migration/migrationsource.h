#pragma once

#include "backend/api/migration.h"
#include "backend/drivers/qemu/migration/downtimeaim.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"
#include "backend/drivers/qemu/migration/migrationparameters.h"
#include "backend/drivers/qemu/migration/migrationwatch.h"
#include "backend/drivers/qemu/migration/movingbitmaps.h"
#include "backend/drivers/qemu/migration/storagecopy.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/safety/hostnodes.h"

namespace inn::qemu {

// One machine on its way to another host, on the side that it leaves. The phase stands in the status file
// before anybody is told of it. Implemented in migrationsource.cpp (the phases), migrationperform.cpp (moving
// the memory, and back), migrationrules.cpp (what may go).
class MigrationSource : public QObject
{
    Q_OBJECT

public:
    MigrationSource(QemuDomain &domain, MigrationHost here);
    ~MigrationSource() override;

    QFuture<Result<api::MigrationBegun>> begin(api::MigrationRequest request);
    // The memory goes into this socket, and perform() is called without a destination.
    void setTunnel(FileDescriptor tunnel) { m_tunnel = std::move(tunnel); }
    // With any error the machine is here as before, unless the error says otherwise.
    QFuture<Result<QByteArray>> perform(
        QByteArray cookie, QString destination, api::MigrationRequest request);
    QFuture<Result<>> confirm(
        QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome);
    // Between begin() or perform() and its end; nobody else can change the machine then.
    [[nodiscard]] bool isUnderWay() const { return m_ticket != nullptr; }
    // migrationresume.cpp: stops the post-copy, and goes on with one that was stopped.
    QFuture<Result<>> pausePostCopy();
    QFuture<Result<api::MigrationBegun>> beginResume(api::MigrationRequest request);
    QFuture<Result<QByteArray>> performResume(
        QByteArray cookie, QString destination, api::MigrationRequest request);
    // Nobody will call again. What the other host has not got is cancelled; else it stays paused here.
    void abandon();
    [[nodiscard]] RunningGuestPtr guest() const { return m_guest; }
    [[nodiscard]] QString name() const { return m_domain.name(); }
    [[nodiscard]] bool isPaused() const { return m_domain.info()->state == api::DomainState::Paused; }
    [[nodiscard]] bool mayUsePostCopy() const { return m_request.flags.testFlag(api::MigrateFlag::PostCopy); }
    [[nodiscard]] DowntimeAim *downtime() const { return m_downtime.get(); } // null: it does not move now
    void setDiskSpeed(qint64 bytesPerSecond)
    {
        if (m_storage)
            m_storage->setSpeed(bytesPerSecond);
    }

    // The document that a machine arrives with. `wanted` may differ in what the guest does not see.
    static Result<QByteArray> movedDocument(const QByteArray &present, const QByteArray &wanted);

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    using Phase = GuestStatus::Migration::Phase;
    [[nodiscard]] bool isCurrent() const { return m_domain.isCurrent(m_guest); }
    QFuture<Result<>> hold(api::MigrationRequest request);
    QFuture<Result<>> checkAllowed(RunningGuestPtr guest, api::MigrationRequest request);
    void enter(Phase phase);
    void release();
    void beginJob();
    QFuture<Result<DomainJob::Values>> measure();

    QFuture<Result<QByteArray>> run(config::MigrationCookieConfig theirs, QString destination);
    QFuture<Result<>> stopGuest();
    QFuture<Result<>> sendBitmaps(BitmapDisks taken);
    QFuture<Result<>> learnImages();
    QFuture<Result<>> transfer(MigrationAddress address);
    QFuture<Result<>> giveTunnel(MigrationAddress address);
    QFuture<Result<>> switchOver();
    QFuture<Result<>> undo();
    QFuture<Result<>> cancelMemory();
    Error lieBroken();
    QFuture<Result<>> join(MigrationAddress address);
    QFuture<Result<>> goOn();
    [[nodiscard]] Error failure(const QString &details) const;
    Result<std::optional<config::DomainConfig>> persistentDocument();
    QFuture<Result<>> leave(api::MigrationRequest request);

    QemuDomain &m_domain;
    MigrationHost m_here;
    api::MigrationRequest m_request;
    JobQueue::TicketPtr m_ticket;
    RunningGuestPtr m_guest; // null: it is off
    bool m_wasRunning = false;
    bool m_isPerforming = false;
    bool m_hasStarted = false; // the emulator was told to migrate
    bool m_isAbandoned = false;
    bool m_isBroken = false; // the other host runs it and lacks a part of its memory, which waits here
    std::unique_ptr<MigrationWatch> m_watch;
    std::unique_ptr<DowntimeAim> m_downtime;
    std::unique_ptr<SourceStorage> m_storage;
    std::unique_ptr<MovingBitmaps> m_bitmaps; // null: none were sent
    FileDescriptor m_tunnel;
    std::vector<ImageNode> m_images;
    MigrationMeans m_means;
    MigrationSettings m_settings;
    std::optional<Error> m_broken; // why it is being cancelled, if not by the user
    QDateTime m_begunAt, m_stoppedAt;
    JobPtr m_job;
    DomainJob::Values m_values; // what was measured at the end
    TaskScope m_tasks;
};

} // namespace inn::qemu
