#pragma once

#include "backend/api/migration.h"
#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"
#include "backend/drivers/qemu/migration/migrationparameters.h"
#include "backend/drivers/qemu/migration/migrationwatch.h"
#include "backend/drivers/qemu/migration/movingbitmaps.h"
#include "backend/drivers/qemu/migration/storagecopy.h"

#include <set>

namespace inn::qemu {

// The ports that emulators of this host wait at for machines to come.
class MigrationPorts
{
public:
    static constexpr int kFirst = 49152, kLast = 49215;
    // 0: all are taken. `after` is one that did not do.
    int take(int after = kFirst - 1);
    void giveBack(int port) { m_taken.erase(port); }

private:
    std::set<int> m_taken;
};

// One machine that comes from another host. It runs here only once finish() was called; until then it may be
// ended at any time.
class MigrationDestination : public QObject
{
    Q_OBJECT

public:
    MigrationDestination(
        EmbeddedDomains &domains, HostContext &host, MigrationHost here, MigrationPorts &ports);
    ~MigrationDestination() override;

    // The memory comes out of this socket; before prepare().
    void setTunnel(FileDescriptor tunnel) { m_tunnel = std::move(tunnel); }
    QFuture<Result<api::MigrationPrepared>> prepare(
        QByteArray xml, QByteArray cookie, api::MigrationRequest request);
    // Errors: after anything but success the machine does not run here.
    QFuture<Result<api::MigrationFinished>> finish(
        QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome);
    [[nodiscard]] bool isUnderWay() const { return m_ticket != nullptr; }
    // It runs here and lacks a part of its memory (migrationresume.cpp). After this, finish() again.
    [[nodiscard]] bool isBroken() const { return m_isBroken && m_ticket; }
    QFuture<Result<api::MigrationPrepared>> prepareResume(QByteArray cookie, api::MigrationRequest request);
    [[nodiscard]] const QString &name() const { return m_name; }
    // The guest has ended by itself, or was forced off.
    [[nodiscard]] bool isLost() const { return m_guest && !m_domain->isCurrent(m_guest); }

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    using Phase = GuestStatus::Migration::Phase;
    Result<config::DomainConfig> arriving(const QByteArray &xml, const QByteArray &cookie);
    QFuture<Result<QByteArray>> filter(QByteArray document);
    Result<MigrationAddress> chosenAddress() const;
    QFuture<Result<QString>> listen(MigrationAddress address, QString listenAddress);
    QFuture<Result<QString>> listenToTunnel(MigrationAddress address);
    QFuture<Result<>> launch(QByteArray document);
    QFuture<Result<>> receiveDisks();
    QFuture<Result<>> waitAt(QString uri);
    QFuture<Result<>> discard();
    QFuture<Result<>> awaitRest();
    void lieBroken();
    QFuture<Result<api::MigrationFinished>> finishResume(api::MigrationOutcome outcome);
    QFuture<Result<api::MigrationFinished>> conclude(
        std::optional<config::CookieStatisticsConfig> statistics);
    QFuture<Result<>> run(api::MigrationRequest request);
    QFuture<Result<>> goOn(bool inPostCopy);
    QFuture<Result<>> persist(std::optional<config::DomainConfig> persistent);
    QFuture<Result<api::MigrationFinished>> finishOffline(
        QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome);
    [[nodiscard]] QByteArray closingCookie(const std::optional<config::CookieStatisticsConfig> &theirs);
    void release();
    [[nodiscard]] Error lost() const;

    EmbeddedDomains &m_domains;
    HostContext &m_host;
    MigrationHost m_here;
    MigrationPorts &m_ports;
    api::MigrationRequest m_request;
    QString m_name, m_originalName;
    config::MigrationCookieConfig m_theirs;
    QByteArray m_document; // of one that is off
    QemuDomain *m_domain = nullptr; // kept by the ticket
    JobQueue::TicketPtr m_ticket;
    RunningGuestPtr m_guest;
    std::unique_ptr<MigrationWatch> m_watch;
    std::unique_ptr<DestinationStorage> m_storage;
    config::CookieNbdConfig m_served;
    BitmapDisks m_bitmaps; // that it takes
    MigrationMeans m_means;
    MigrationSettings m_settings;
    FileDescriptor m_tunnel;
    int m_port = 0; // of MigrationPorts
    bool m_isFinishing = false;
    bool m_isBroken = false, m_isResuming = false;
    QDateTime m_receivedAt, m_runsSince;
    TaskScope m_tasks;
};

} // namespace inn::qemu
