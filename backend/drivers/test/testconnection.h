#pragma once

#include "backend/api/connection.h"
#include "backend/drivers/test/nodefile.h"
#include "backend/drivers/test/testdomains.h"
#include "backend/drivers/test/testguestoperations.h"
#include "backend/drivers/test/testnetworks.h"
#include "backend/drivers/test/testsnapshots.h"
#include "backend/drivers/test/teststorage.h"

#include <QTimer>

class QUrlQuery;

namespace inn::test {

class TestConnection final : public api::Connection
{
    Q_OBJECT

public:
    TestConnection(NodeFile node, const QUrlQuery &query);

    [[nodiscard]] api::HostInfo host() const override { return m_host; }
    [[nodiscard]] api::Domains *domains() override { return &m_domains; }
    [[nodiscard]] api::StoragePools *storage() override { return &m_storage; }
    [[nodiscard]] api::Networks *networks() override { return &m_networks; }
    [[nodiscard]] api::Snapshots *snapshots() override { return &m_snapshots; }
    [[nodiscard]] api::GuestOperations *guestOperations() override { return &m_guestOperations; }
    QFuture<Result<QByteArray>> capabilities() override;
    QFuture<Result<QByteArray>> domainCapabilities(
        QString emulator, QString architecture, QString machine, QString virtType) override;
    QFuture<Result<api::GuestSupport>> guestSupport(QString architecture) override;
    void setSampling(std::chrono::milliseconds interval) override;

private:
    void sample();

    api::HostInfo m_host;
    Answers m_answers;
    TestDomains m_domains;
    TestGuestOperations m_guestOperations;
    TestSnapshots m_snapshots;
    TestStorage m_storage;
    TestNetworks m_networks;
    QTimer m_sampling;
};

} // namespace inn::test
