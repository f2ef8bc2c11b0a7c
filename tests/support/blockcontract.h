#pragma once

#include "backend/api/blockjobs.h"
#include "backend/api/connection.h"
#include "backend/api/domainevent.h"
#include "backend/api/domains.h"
#include "tests/support/checks.h"

#include <functional>
#include <set>

namespace inn::testing {

// What every driver promises of jobs on images, checked on a real connection, as DriverContract does for the
// rest.
struct BlockSetup
{
    std::function<Result<std::shared_ptr<api::Connection>>()> open;
    // A guest that starts at once, with one disk "vda" of two images, fresh ones; their paths are given.
    std::function<QByteArray(const QString &name, const QUuid &uuid)> guestXml;
    QString upper, lower;
    QString copy; // a path where nothing is yet
    std::chrono::milliseconds patience = std::chrono::seconds(60);
};

class BlockContract
{
public:
    explicit BlockContract(BlockSetup setup);
    ~BlockContract();
    Q_DISABLE_COPY_MOVE(BlockContract)

    static void addRows();
    void run(const char *row);

private:
    static const Checks<BlockContract> &checks();

    void flattens();
    void mergesTheActiveImage();
    void staysWhenGivenUp();
    void copies();
    void refusesASecondJob();
    void saysWhatIsWrong();
    void needsARunningMachine();
    void grows();

    bool start();
    [[nodiscard]] QStringList chain();
    bool waitForEnd();
    bool waitForReady();
    api::DomainInfoPtr guest() const;

    BlockSetup m_setup;
    std::shared_ptr<api::Connection> m_connection;
    api::Domains *m_domains = nullptr;
    api::BlockJobs *m_jobs = nullptr;
    QUuid m_uuid;
    QString m_name;
    std::vector<api::domainevent::BlockJob> m_told;
    QObject m_listener;
};

} // namespace inn::testing
