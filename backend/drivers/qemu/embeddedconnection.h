#pragma once

#include "backend/api/connection.h"
#include "backend/api/keptstates.h"
#include "backend/api/processordocuments.h"
#include "backend/drivers/qemu/blockjobs/embeddedblockjobs.h"
#include "backend/drivers/qemu/checkpoints/embeddedcheckpoints.h"
#include "backend/drivers/qemu/embeddeddriver.h"
#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"
#include "backend/drivers/qemu/migration/embeddedmigrations.h"
#include "backend/drivers/qemu/nodedevices/embeddedhostinterfaces.h"
#include "backend/drivers/qemu/nodedevices/embeddednodedevices.h"
#include "backend/drivers/qemu/rootlock.h"
#include "backend/drivers/qemu/sampler.h"
#include "backend/drivers/qemu/savedstates/embeddedsavedstates.h"
#include "backend/drivers/qemu/secrets/embeddedsecrets.h"
#include "backend/drivers/qemu/snapshots/embeddedsnapshots.h"
#include "backend/drivers/qemu/tuning/embeddedtuning.h"

namespace inn::qemu {

// One open embedded host. Guests go on when it is closed.
class EmbeddedConnection : public api::Connection, public api::ProcessorDocuments, public api::KeptStates
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
    [[nodiscard]] api::NetworkFilters *networkFilters() override { return m_networks.filters.get(); }
    [[nodiscard]] api::Snapshots *snapshots() override { return m_snapshots.get(); }
    [[nodiscard]] api::BlockJobs *blockJobs() override { return m_blockJobs.get(); }
    [[nodiscard]] api::GuestOperations *guestOperations() override { return m_guestOperations.get(); }
    [[nodiscard]] api::Tuning *tuning() override { return m_tuning.get(); }
    [[nodiscard]] api::Secrets *secrets() override { return m_secrets.get(); }
    [[nodiscard]] api::NodeDevices *nodeDevices() override { return m_nodeDevices.get(); }
    [[nodiscard]] api::HostInterfaces *hostInterfaces() override { return &m_hostInterfaces; }
    [[nodiscard]] api::Checkpoints *checkpoints() override { return m_checkpoints.get(); }
    [[nodiscard]] api::SavedStates *savedStates() override { return m_savedStates.get(); }
    [[nodiscard]] api::Migrations *migrations() override { return m_migrations.get(); }
    QFuture<Result<QByteArray>> capabilities() override;
    QFuture<Result<QByteArray>> domainCapabilities(
        QString emulator, QString architecture, QString machine, QString virtType) override;
    QFuture<Result<api::GuestSupport>> guestSupport(QString architecture) override;
    QFuture<Result<api::CpuMatch>> compareCpu(QByteArray xml, api::CompareCpuFlags flags) override;
    QFuture<Result<QByteArray>> baselineCpu(
        std::vector<QByteArray> documents, api::BaselineCpuFlags flags) override;
    QFuture<Result<api::CpuMatch>> compareHypervisorCpu(
        api::HypervisorChoice hypervisor, QByteArray xml, api::CompareCpuFlags flags) override;
    QFuture<Result<QByteArray>> baselineHypervisorCpu(api::HypervisorChoice hypervisor,
        std::vector<QByteArray> documents, api::BaselineCpuFlags flags) override;
    QFuture<Result<QByteArray>> withHostsProcessor(QByteArray domain) override;
    QFuture<Result<QString>> settingsFile(QUuid domain) override;
    QFuture<Result<QByteArray>> tpmState(QUuid domain) override;
    QFuture<Result<>> keep(QByteArray document, api::KeptState state) override;
    QFuture<Result<>> discard(QByteArray document, api::KeptState state) override;
    void setSampling(std::chrono::milliseconds interval) override;

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<>> learnVersion();
    // An emulator that was chosen, and what it can do.
    struct ChosenEmulator
    {
        QemuCapabilitiesPtr capabilities;
        KvmStatus kvm;
        QString architecture;
        bool withKvm = false; // chosen, or best where nothing was
    };
    QFuture<Result<ChosenEmulator>> chosenEmulator(api::HypervisorChoice choice);
    void keepHouse();
    // Which running machine has that PCI device of the host; empty: none.
    [[nodiscard]] QString userOfPciDevice(const QString &device) const;

    RootLock m_lock; // first member: released when all else is gone
    HostContext m_host;
    std::unique_ptr<EmbeddedSecrets> m_secrets;
    std::shared_ptr<api::StoragePools> m_storage;
    NetworkServices m_networks;
    std::unique_ptr<EmbeddedDomains> m_domains;
    std::unique_ptr<EmbeddedSnapshots> m_snapshots;
    std::unique_ptr<EmbeddedBlockJobs> m_blockJobs;
    std::unique_ptr<EmbeddedGuestOperations> m_guestOperations;
    std::unique_ptr<EmbeddedTuning> m_tuning;
    std::unique_ptr<EmbeddedSavedStates> m_savedStates;
    std::unique_ptr<EmbeddedCheckpoints> m_checkpoints;
    std::unique_ptr<EmbeddedMigrations> m_migrations;
    std::unique_ptr<EmbeddedNodeDevices> m_nodeDevices;
    EmbeddedHostInterfaces m_hostInterfaces;
    std::unique_ptr<Sampler> m_sampler;
    QTimer m_housekeeping;
    api::HostInfo m_hostInfo;
    bool m_startsMachines;
    TaskScope m_tasks;
};

} // namespace inn::qemu
