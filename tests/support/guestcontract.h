#pragma once

#include "backend/api/connection.h"
#include "backend/api/guestoperations.h"
#include "tests/support/checks.h"

#include <functional>

namespace inn::testing {

// What every driver promises about systems in guests. Run like DriverContract.
struct GuestContractSetup
{
    std::function<Result<std::shared_ptr<api::Connection>>()> open;
    // A guest that can be started, with more devices.
    std::function<QByteArray(const QString &name, const QUuid &uuid, const QByteArray &devices)> guestXml;
    QString folder = {}; // for files; must be writable for the host's programs
    bool hasSilentAgent = true; // a channel alone is no agent that answers
    bool refusesUnknownKeys = true;
    bool dumpHoldsMemory = true;
    int wakeupOfAwake = 1; // the error's number
};

class GuestContract
{
public:
    explicit GuestContract(GuestContractSetup setup);
    ~GuestContract();
    Q_DISABLE_COPY_MOVE(GuestContract)

    static void addRows();
    void run(const char *row);

private:
    static const Checks<GuestContract> &checks();
    void offIsRefused();
    void unknownIsNotFound();
    void keys();
    void interrupt();
    void noChannel();
    void silentAgent();
    void pausedHasNoAgent();
    void dump();
    void dumpArguments();
    void statistics();

    bool define(const QByteArray &devices = {});
    bool start(const QByteArray &devices = {}, api::DomainAction how = api::DomainAction::Start);
    // Every operation that needs an agent, as its error's number (0 is success).
    std::vector<std::pair<QString, int>> agentNumbers();

    GuestContractSetup m_setup;
    std::shared_ptr<api::Connection> m_connection;
    api::GuestOperations *m_operations = nullptr;
    QUuid m_uuid;
};

} // namespace inn::testing
