#pragma once

#include "backend/api/connection.h"
#include "backend/api/domains.h"
#include "tests/support/checks.h"

#include <QSignalSpy>

#include <functional>

namespace inn::testing {

// What every driver promises, checked on a real connection. A test runs it so:
//     void contract_data() { DriverContract::addRows(); }
//     void contract() { DriverContract(setup()).run(QTest::currentDataTag()); }
struct ContractSetup
{
    // A connection to work with; guests that it shows already are left alone.
    std::function<Result<std::shared_ptr<api::Connection>>()> open;
    // A guest that can be started; its document must have exactly this name and UUID.
    std::function<QByteArray(const QString &name, const QUuid &uuid)> guestXml;
    QString poolFolder = {}; // an existing empty folder for a pool; empty: pools are not tried
    bool canUseNetworks = true; // define and start an isolated network
    QString media = {}; // an image for the guest's CD-ROM drive "sda"; empty: not tried

    // Where drivers may differ, and do.
    bool answersShutdown = true; // the guest follows a power button
    bool canStartPaused = true;
    bool canSave = true;
    bool tellsRestored = true; // a start from the saved state has reason and event "restored"
    bool savedStateBlocksRename = true;
    bool refusesUndefineOfTransient = true;
    bool refusesAutostartOfTransient = true;
    bool samplesDevices = true;
    bool opensImages = true; // an image that does not exist is noticed
    bool guestKeepsDevices = false; // the guest has no system that lets go of PCI devices
    std::chrono::milliseconds patience = std::chrono::seconds(20);
};

class DriverContract
{
public:
    explicit DriverContract(ContractSetup setup);
    ~DriverContract();
    Q_DISABLE_COPY_MOVE(DriverContract)

    static void addRows(); // one test row for each check, named as a sentence
    void run(const char *row);

private:
    static const Checks<DriverContract> &checks();

    void defineAnnounces();
    void redefineChanges();
    void takenNames();
    void badDocuments();
    void startRuns();
    void startTwice();
    void pauseAndResume();
    void actionsThatDoNotFit();
    void shutdownEnds();
    void destroyEnds();
    void startPaused();
    void resetKeepsRunning();
    void undefineRemoves();
    void undefineOfRunning();
    void transientVanishes();
    void saveAndRestore();
    void savedStateGuards();
    void transientLimits();
    void renameRules();
    void autostart();
    void titleAndDescription();
    void metadata();
    void xmlViews();
    void redefineOfRunning();
    void unknownDomains();
    void samples();
    void mediaChange();
    void devicesOfDefinition();
    void devicesOfRunning();
    void devicesTheGuestKeeps();
    void memoryAndProcessors();
    void poolLife();
    void poolErrors();
    void networkLife();

    // The published state of our guest, or null.
    [[nodiscard]] api::DomainInfoPtr info(const QUuid &uuid) const;
    [[nodiscard]] api::DomainInfoPtr guest() const { return info(m_uuid); }
    [[nodiscard]] bool waitFor(const std::function<bool(const api::DomainInfo &)> &condition) const;
    [[nodiscard]] bool waitForState(api::DomainState state, int reason) const;
    [[nodiscard]] bool sawEvent(int event, int detail) const;
    [[nodiscard]] bool isAnnounced(const QUuid &uuid) const;
    [[nodiscard]] bool waitForEvent(int event, int detail) const;
    Result<> perform(api::DomainAction action);
    Result<QByteArray> xml(api::XmlView view);
    bool define();
    bool start();
    void cleanUp();

    ContractSetup m_setup;
    std::shared_ptr<api::Connection> m_connection;
    api::Domains *m_domains = nullptr;
    QString m_name;
    QUuid m_uuid;
    std::vector<api::Event> m_events;
    std::vector<api::DomainInfoPtr> m_changes;
    std::vector<QUuid> m_removals;
};

} // namespace inn::testing
