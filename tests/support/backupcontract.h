#pragma once

#include "backend/api/checkpoints.h"
#include "backend/api/connection.h"
#include "backend/api/domains.h"
#include "backend/api/savedstates.h"
#include "tests/support/checks.h"

#include <functional>

namespace inn::testing {

// What every driver promises of saved states, checkpoints and backups, checked on a real connection, as
// DriverContract does for the rest.
struct BackupSetup
{
    std::function<Result<std::shared_ptr<api::Connection>>()> open;
    // A guest that starts at once, with one disk "vda" whose fresh image can remember changes.
    std::function<QByteArray(const QString &name, const QUuid &uuid)> guestXml;
    QString folder; // of the host, for files
    std::chrono::milliseconds patience = std::chrono::seconds(60);
};

class BackupContract
{
public:
    explicit BackupContract(BackupSetup setup);
    ~BackupContract();
    Q_DISABLE_COPY_MOVE(BackupContract)

    static void addRows();
    void run(const char *row);

private:
    static const Checks<BackupContract> &checks();

    void aFileBringsItBack();
    void howItGoesOnCanBeChosen();
    void savedDocumentsAreEdited();
    void managedDocumentsAreRead();
    void savingNeedsARunningMachine();
    void unknownMachines();
    void checkpointsFormATree();
    void checkpointsNeedARunningMachine();
    void checkpointsAreToldOfAgain();
    void aCopyCompletes();
    void changesAreCopied();
    void aServedBackupIsEnded();
    void badBackups();

    api::DomainInfoPtr guest() const;
    [[nodiscard]] bool waitForState(api::DomainState state) const;
    Result<> perform(api::DomainAction action);
    [[nodiscard]] bool start();
    Result<> save(api::SaveFlags flags = {});
    Result<> restore(api::SaveFlags flags = {});
    Result<QString> mark(const char *name);
    Result<> forget(const char *name, api::CheckpointDeleteFlags flags = {});
    Result<> backup(const QByteArray &document, const QByteArray &checkpoint = {});
    Result<api::DomainJobInfo> end();
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] QByteArray push(const char *file, const QByteArray &since = {}) const;
    // "a b<a c<b": names with their parents, in alphabetical order.
    QString tree();
    template<class T>
    Result<T> wait(QFuture<Result<T>> future) const;

    BackupSetup m_setup;
    std::shared_ptr<api::Connection> m_connection;
    api::Domains *m_domains = nullptr;
    api::SavedStates *m_saves = nullptr;
    api::Checkpoints *m_checkpoints = nullptr;
    QString m_name = QStringLiteral("backup guest");
    QUuid m_uuid = QUuid::createUuid();
};

} // namespace inn::testing
