#pragma once

#include "backend/api/connection.h"
#include "backend/drivers/test/nodefile.h"
#include "backend/drivers/test/testblockjobs.h"
#include "backend/drivers/test/testcheckpoints.h"
#include "backend/drivers/test/testdomains.h"
#include "backend/drivers/test/testguestoperations.h"
#include "backend/drivers/test/testmigrations.h"
#include "backend/drivers/test/testnetworkfilters.h"
#include "backend/drivers/test/testnetworks.h"
#include "backend/drivers/test/testnodedevices.h"
#include "backend/drivers/test/testsecrets.h"
#include "backend/drivers/test/testsnapshots.h"
#include "backend/drivers/test/teststorage.h"
#include "backend/drivers/test/testtuning.h"

#include <QTimer>
#include <QUrlQuery>

namespace inn::test {

class TestConnection final : public api::Connection
{
    Q_OBJECT

public:
    TestConnection(NodeFile node, const QUrl &uri);

    [[nodiscard]] api::HostInfo host() const override { return m_host; }
    [[nodiscard]] api::Domains *domains() override { return &m_domains; }
    [[nodiscard]] api::StoragePools *storage() override { return &m_storage; }
    [[nodiscard]] api::Networks *networks() override { return &m_networks; }
    [[nodiscard]] api::NetworkFilters *networkFilters() override { return &m_networkFilters; }
    [[nodiscard]] api::Snapshots *snapshots() override { return &m_snapshots; }
    [[nodiscard]] api::BlockJobs *blockJobs() override { return &m_blockJobs; }
    [[nodiscard]] api::SavedStates *savedStates() override { return &m_savedStates; }
    [[nodiscard]] api::Migrations *migrations() override { return &m_migrations; }
    [[nodiscard]] api::Checkpoints *checkpoints() override { return &m_checkpoints; }
    [[nodiscard]] api::GuestOperations *guestOperations() override { return &m_guestOperations; }
    [[nodiscard]] api::Tuning *tuning() override { return &m_tuning; }
    [[nodiscard]] api::Secrets *secrets() override { return &m_secrets; }
    [[nodiscard]] api::NodeDevices *nodeDevices() override { return &m_nodeDevices; }
    [[nodiscard]] api::HostInterfaces *hostInterfaces() override { return &m_hostInterfaces; }
    QFuture<Result<QByteArray>> capabilities() override;
    QFuture<Result<QByteArray>> domainCapabilities(
        QString emulator, QString architecture, QString machine, QString virtType) override;
    QFuture<Result<api::GuestSupport>> guestSupport(QString architecture) override;
    void setSampling(std::chrono::milliseconds interval) override;

private:
    TestConnection(NodeFile node, const QUrl &uri, const QUrlQuery &query);
    void sample();

    api::HostInfo m_host;
    Answers m_answers;
    TestDomains m_domains;
    TestGuestOperations m_guestOperations;
    TestTuning m_tuning;
    TestSnapshots m_snapshots;
    TestSavedStates m_savedStates;
    TestMigrations m_migrations;
    TestCheckpoints m_checkpoints;
    TestBlockJobs m_blockJobs;
    TestStorage m_storage;
    TestNetworks m_networks;
    TestNetworkFilters m_networkFilters;
    TestSecrets m_secrets;
    TestNodeDevices m_nodeDevices;
    TestHostInterfaces m_hostInterfaces;
    QTimer m_sampling;
};

} // namespace inn::test
