#pragma once

#include "backend/api/connection.h"
#include "backend/drivers/qemu/embeddeddriver.h"
#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"
#include "backend/drivers/qemu/rootlock.h"
#include "backend/drivers/qemu/sampler.h"
#include "backend/drivers/qemu/snapshots/embeddedsnapshots.h"

namespace inn::qemu {

// One open embedded host. Guests go on when it is closed.
class EmbeddedConnection : public api::Connection
{
    Q_OBJECT

public:
    EmbeddedConnection(RootLock lock, const Roots &roots, const EmbeddedOptions &options);
    ~EmbeddedConnection() override;

    // Loads the machines and finds the running ones again.
    QFuture<Result<>> load();

    [[nodiscard]] api::HostInfo host() const override { return m_hostInfo; }
    [[nodiscard]] api::Domains *domains() override { return m_domains.get(); }
    [[nodiscard]] api::StoragePools *storage() override { return m_storage.get(); }
    [[nodiscard]] api::Networks *networks() override { return m_networks.networks.get(); }
    [[nodiscard]] api::Snapshots *snapshots() override { return m_snapshots.get(); }
    [[nodiscard]] api::GuestOperations *guestOperations() override { return m_guestOperations.get(); }
    QFuture<Result<QByteArray>> capabilities() override;
    QFuture<Result<QByteArray>> domainCapabilities(
        QString emulator, QString architecture, QString machine, QString virtType) override;
    QFuture<Result<api::GuestSupport>> guestSupport(QString architecture) override;
    void setSampling(std::chrono::milliseconds interval) override;

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<>> learnVersion();
    void keepHouse();

    RootLock m_lock; // first member: released when all else is gone
    HostContext m_host;
    std::shared_ptr<api::StoragePools> m_storage;
    NetworkServices m_networks;
    std::unique_ptr<EmbeddedDomains> m_domains;
    std::unique_ptr<EmbeddedSnapshots> m_snapshots;
    std::unique_ptr<EmbeddedGuestOperations> m_guestOperations;
    std::unique_ptr<Sampler> m_sampler;
    QTimer m_housekeeping;
    api::HostInfo m_hostInfo;
    TaskScope m_tasks;
};

} // namespace inn::qemu
