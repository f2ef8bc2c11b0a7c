#pragma once

#include "backend/base/commandrunner.h"
#include "backend/transfer/archive.h"
#include "backend/transfer/machinetransfer.h"
#include "backend/transfer/ovf.h"
#include "backend/transfer/package.h"
#include "backend/transfer/statecarrier.h"

namespace inn::transfer {

// A file with a machine, looked at. Nothing of it is trusted.
struct ImportSource
{
    // An image that is cut into files or compressed.
    struct Packed
    {
        QStringList pieces;
        bool isGzip = false;
        quint64 most = 0; // bytes that can come out of it
    };
    QString path;
    bool isOvf = false;
    QHash<QString, QByteArray> sums; // by file; empty: none are there
    QHash<QString, Packed> packed; // by file
    MachineFacts machine; // documents without what would reach into the host; disks' keys are files
    QByteArray tpm; // what the TPM keeps
    QByteArray original; // the document as it stands there
    migration::Findings notes;
    std::shared_ptr<ArchiveReader> reader;
};

// Opens and reads all but the disks. Blocks; in a thread of its own. Errors: InvalidConfig and those of
// ArchiveReader.
Result<ImportSource> openImport(const QString &path, const JobPtr &job = {});
// What in a stranger's document would reach into the host is left out; sentences say what.
migration::Findings disarm(config::DomainConfig &domain);
// A plan for it with the most likely answers.
TransferPlan importPlan(const ImportSource &source, const DestinationFacts &destination, Purpose purpose);

// Makes a plan of importing real: disks become volumes, the machine is defined. What was made is removed
// again when a later step fails or is cancelled. The host lives longer than this.
class MachineImport
{
public:
    MachineImport(
        HostAccess &to, ImportSource source, TransferPlan plan, std::shared_ptr<CommandRunner> runner);
    QFuture<Result<TransferOutcome>> run(JobPtr job);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Piece
    {
        QString file, format, volume, volumeFormat, label;
        Bytes capacity;
    };
    [[nodiscard]] std::vector<Piece> pieces() const;
    QFuture<Result<QUuid>> build(JobPtr job);
    QFuture<Result<>> importPiece(Piece piece, JobPtr job);
    QFuture<Result<>> stream(Piece piece, QString key, JobPtr job);
    QFuture<Result<>> convert(Piece piece, QString key, JobPtr job);
    QFuture<Result<>> putState(QByteArray document);
    QFuture<Result<>> removeWhatWasMade();

    HostAccess &m_to;
    ImportSource m_source;
    TransferPlan m_plan;
    std::shared_ptr<CommandRunner> m_runner;
    StateCarrier m_state;
    std::vector<api::VolumeInfo> m_made;
    TaskScope m_tasks;
};

} // namespace inn::transfer
