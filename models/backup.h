#pragma once

#include "backend/api/checkpoints.h"
#include "backend/api/savedstates.h"

#include <QObject>
#include <QPointer>

namespace inn::models {

class Domain;
class Host;

// What is to be copied of a machine's disks, and where to.
struct BackupRequest
{
    QStringList disks; // targets
    QString folder; // on the machine's host
    QString since; // checkpoint; "" copies everything
    QString checkpoint; // to be made in the same instant; "" is none
};

// The disks of a running machine that can be copied (not read-only, with a medium), by their targets.
Result<QStringList> backupDisks(const QByteArray &domainXml);
// The documents that ask for it; files are named after the machine, the disk and `stamp`.
QByteArray backupDocument(const BackupRequest &request, const QString &machine, const QString &stamp);
QByteArray checkpointDocument(const BackupRequest &request);
// "backup-20261122-1530": a name for a checkpoint of now.
QString checkpointName(const QDateTime &now);

// One backup of one machine from its begin to its end, as a task of the host's list with progress that can be
// cancelled. Deletes itself.
class Backup : public QObject
{
    Q_OBJECT

public:
    static void start(Domain &domain, const BackupRequest &request);
    ~Backup() override;

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    Backup(Domain &domain, BackupRequest request);
    QFuture<Result<>> run();
    QFuture<Result<api::DomainJobInfo>> info(api::DomainJobQuery query);
    void cancel();

    QPointer<Host> m_host;
    QUuid m_domain;
    QString m_name;
    BackupRequest m_request;
    JobPtr m_job;
    TaskScope m_tasks;
};

} // namespace inn::models
