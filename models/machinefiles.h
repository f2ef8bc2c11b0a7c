#pragma once

#include "backend/transfer/machineexport.h"
#include "backend/transfer/machineimport.h"

#include <QObject>
#include <QPointer>

// Machines in files, as tasks of their hosts.
namespace inn::models {

class Host;

// Looks at a machine and writes it into a file. Belongs to the machine's host.
class MachineExportTask : public QObject
{
    Q_OBJECT

public:
    MachineExportTask(Host *host, const QUuid &domain, const QString &name);
    ~MachineExportTask() override;

    QFuture<Result<transfer::MachineFacts>> look();
    // Starts the task; this deletes itself when it is over.
    QFuture<Result<>> start(transfer::ExportRequest request);
    // Without starting: cleans up and deletes itself.
    void abandon();
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<>> run(JobPtr job);
    QFuture<Result<>> cleanUp();

    QPointer<Host> m_host;
    QUuid m_domain;
    QString m_name;
    transfer::HostAccessPtr m_access;
    transfer::TransferJournalPtr m_journal;
    transfer::Surveyor m_surveyor;
    std::unique_ptr<transfer::MachineExport> m_export;
    QStringList m_madePools;
    TaskScope m_tasks;
};

// Reads a file with a machine and makes it on a host.
class MachineImportTask : public QObject
{
    Q_OBJECT

public:
    explicit MachineImportTask(QObject *parent);
    ~MachineImportTask() override;

    QFuture<Result<transfer::ImportSource>> open(const QString &path);
    QFuture<Result<transfer::TransferPlan>> look(
        Host *to, transfer::ImportSource source, transfer::Purpose purpose);
    // Starts the task; this belongs to the host then and deletes itself when it is over.
    QFuture<Result<transfer::TransferOutcome>> start(
        Host *to, transfer::ImportSource source, transfer::TransferPlan plan);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<transfer::TransferOutcome>> run(JobPtr job);

    transfer::HostAccessPtr m_access;
    transfer::TransferJournalPtr m_journal;
    transfer::Surveyor m_surveyor;
    std::unique_ptr<transfer::MachineImport> m_import;
    JobPtr m_opening;
    TaskScope m_tasks;
};

} // namespace inn::models
