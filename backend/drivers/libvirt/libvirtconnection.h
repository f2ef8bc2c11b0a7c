#pragma once

#include "backend/api/connection.h"
#include "backend/api/driver.h"
#include "backend/api/filling.h"
#include "backend/api/keptstates.h"
#include "backend/drivers/libvirt/callbacks.h"
#include "backend/drivers/libvirt/callpool.h"
#include "backend/drivers/libvirt/libvirtblockjobs.h"
#include "backend/drivers/libvirt/libvirtcheckpoints.h"
#include "backend/drivers/libvirt/libvirtdomains.h"
#include "backend/drivers/libvirt/libvirtguestoperations.h"
#include "backend/drivers/libvirt/libvirtmigrations.h"
#include "backend/drivers/libvirt/libvirtnetworkfilters.h"
#include "backend/drivers/libvirt/libvirtnetworks.h"
#include "backend/drivers/libvirt/libvirtnodedevices.h"
#include "backend/drivers/libvirt/libvirtsavedstates.h"
#include "backend/drivers/libvirt/libvirtsecrets.h"
#include "backend/drivers/libvirt/libvirtsnapshots.h"
#include "backend/drivers/libvirt/libvirtstats.h"
#include "backend/drivers/libvirt/libvirtstorage.h"
#include "backend/drivers/libvirt/libvirttuning.h"

#include <QElapsedTimer>
#include <QTimer>

namespace inn::libvirt {

// A host reached through libvirt's client library.
class LibvirtConnection final : public api::Connection, public api::FirmwareSettings
{
    Q_OBJECT

public:
    explicit LibvirtConnection(QUrl uri);
    ~LibvirtConnection() override;

    // Once. Lists fill after it succeeded.
    QFuture<Result<>> open(api::OpenRequest request);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    [[nodiscard]] api::HostInfo host() const override { return m_host; }
    [[nodiscard]] api::Domains *domains() override { return &m_domains; }
    [[nodiscard]] api::StoragePools *storage() override { return m_hasStorage ? &m_storage : nullptr; }
    [[nodiscard]] api::Networks *networks() override { return m_hasNetworks ? &m_networks : nullptr; }
    [[nodiscard]] api::NetworkFilters *networkFilters() override
    {
        return m_hasFilters ? &m_networkFilters : nullptr;
    }
    [[nodiscard]] api::Snapshots *snapshots() override { return &m_snapshots; }
    [[nodiscard]] api::BlockJobs *blockJobs() override { return &m_blockJobs; }
    [[nodiscard]] api::Checkpoints *checkpoints() override { return &m_checkpoints; }
    [[nodiscard]] api::Migrations *migrations() override { return &m_migrations; }
    [[nodiscard]] api::SavedStates *savedStates() override { return &m_savedStates; }
    [[nodiscard]] api::GuestOperations *guestOperations() override { return &m_guestOperations; }
    [[nodiscard]] api::Tuning *tuning() override { return &m_tuning; }
    QFuture<Result<api::CpuMatch>> compareCpu(QByteArray xml, api::CompareCpuFlags flags) override;
    QFuture<Result<QByteArray>> baselineCpu(
        std::vector<QByteArray> documents, api::BaselineCpuFlags flags) override;
    QFuture<Result<api::CpuMatch>> compareHypervisorCpu(
        api::HypervisorChoice hypervisor, QByteArray xml, api::CompareCpuFlags flags) override;
    QFuture<Result<QByteArray>> baselineHypervisorCpu(api::HypervisorChoice hypervisor,
        std::vector<QByteArray> documents, api::BaselineCpuFlags flags) override;
    [[nodiscard]] api::Secrets *secrets() override { return m_hasSecrets ? &m_secrets : nullptr; }
    [[nodiscard]] api::NodeDevices *nodeDevices() override { return m_hasDevices ? &m_nodeDevices : nullptr; }
    [[nodiscard]] api::HostInterfaces *hostInterfaces() override
    {
        return m_hasInterfaces ? &m_hostInterfaces : nullptr;
    }
    QFuture<Result<QByteArray>> capabilities() override;
    QFuture<Result<QByteArray>> domainCapabilities(
        QString emulator, QString architecture, QString machine, QString virtType) override;
    QFuture<Result<api::GuestSupport>> guestSupport(QString architecture) override;
    QFuture<Result<QString>> settingsFile(QUuid domain) override;
    void setSampling(std::chrono::milliseconds interval) override;

private:
    [[nodiscard]] std::shared_ptr<const Listener> makeListener();
    void handleClose(int reason);
    QFuture<Result<>> watch();
    QFuture<Result<>> sample();

    QUrl m_uri;
    api::Filling m_filling;
    CallPool m_pool;
    std::shared_ptr<EventSink> m_sink;
    api::HostInfo m_host;
    bool m_hasStorage = false;
    bool m_hasNetworks = false;
    bool m_hasFilters = false;
    bool m_hasSecrets = false;
    bool m_hasDevices = false;
    bool m_hasInterfaces = false;
    bool m_isClosed = false;
    bool m_isSampling = false;
    std::shared_ptr<StatsWay> m_statsWay; // written only by the one sampling call under way
    LibvirtDomains m_domains;
    LibvirtGuestOperations m_guestOperations;
    LibvirtTuning m_tuning;
    LibvirtSnapshots m_snapshots;
    LibvirtCheckpoints m_checkpoints;
    LibvirtSavedStates m_savedStates;
    LibvirtBlockJobs m_blockJobs;
    LibvirtMigrations m_migrations;
    LibvirtStorage m_storage;
    LibvirtNetworks m_networks;
    LibvirtNetworkFilters m_networkFilters;
    LibvirtSecrets m_secrets;
    LibvirtNodeDevices m_nodeDevices;
    LibvirtHostInterfaces m_hostInterfaces;
    QTimer m_samplingTimer;
    QTimer m_addressTimer;
    QTimer m_watchTimer;
    QElapsedTimer m_ping; // valid while one is under way
    TaskScope m_tasks;
};

} // namespace inn::libvirt
