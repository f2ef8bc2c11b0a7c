#pragma once

#include "backend/api/connection.h"
#include "backend/api/domains.h"
#include "backend/api/snapshots.h"
#include "tests/support/checks.h"

#include <functional>

namespace inn::testing {

// What every driver promises of snapshots, checked on a real connection, as DriverContract does for the rest.
struct SnapshotSetup
{
    std::function<Result<std::shared_ptr<api::Connection>>()> open;
    // A guest that starts at once, with one disk "vda" whose fresh image can hold snapshots.
    std::function<QByteArray(const QString &name, const QUuid &uuid)> guestXml;
    bool tellsReasonOfRevert = true;
    bool returnsToExternal = false; // libvirt 9.0 does not
    std::chrono::milliseconds patience = std::chrono::seconds(60);
};

class SnapshotContract
{
public:
    explicit SnapshotContract(SnapshotSetup setup);
    ~SnapshotContract();
    Q_DISABLE_COPY_MOVE(SnapshotContract)

    static void addRows();
    void run(const char *row);

private:
    static const Checks<SnapshotContract> &checks();

    void runningComesBack();
    void pausedComesBack();
    void offComesBack();
    void theyFormATree();
    void namesAreKeptApart();
    void documentsTellOfTheMachine();
    void disksAlone();
    void flagsThatContradict();
    void toldOfAgain();
    void onlyTheListForgets();
    void undefiningIsGuarded();
    void savedStatesAreGuarded();
    void haltsWhenAsked();
    void withoutEntry();
    void revertToRunningOrPaused();

    api::DomainInfoPtr guest() const;
    [[nodiscard]] bool waitForState(api::DomainState state) const;
    Result<> perform(api::DomainAction action);
    bool define();
    Result<QString> create(const QByteArray &xml, api::SnapshotCreateFlags flags = {});
    Result<QString> take(const char *name, api::SnapshotCreateFlags flags = {});
    Result<> revert(const QString &name, api::SnapshotRevertFlags flags = {});
    Result<> remove(const QString &name, api::SnapshotDeleteFlags flags = {});
    std::vector<api::SnapshotInfo> list();
    // "a b<a c<b*": names with their parents, the current one with a star, in alphabetical order.
    QString tree();

    SnapshotSetup m_setup;
    std::shared_ptr<api::Connection> m_connection;
    api::Domains *m_domains = nullptr;
    api::Snapshots *m_snapshots = nullptr;
    QString m_name = QStringLiteral("snapshot guest");
    QUuid m_uuid = QUuid::createUuid();
    std::vector<api::Event> m_events;
    int m_changes = 0;
};

} // namespace inn::testing
