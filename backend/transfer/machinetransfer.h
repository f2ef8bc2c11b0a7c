#pragma once

#include "backend/transfer/flattener.h"
#include "backend/transfer/secretgiver.h"
#include "backend/transfer/statecarrier.h"
#include "backend/transfer/transferplan.h"
#include "backend/transfer/volumecopy.h"

namespace inn::transfer {

// What came out of it.
struct TransferOutcome
{
    QUuid uuid;
    QString name;
    QStringList volumes; // paths of the new volumes
};

// The steps, for imports too.
Result<> checkPlan(const TransferPlan &plan); // InvalidConfig with the first finding that stops it
Result<QByteArray> documentOf(const TransferPlan &plan); // the edited one, else the adapted one
QFuture<Result<QUuid>> defineMachine(HostAccess &host, const QByteArray &xml);

// Makes a plan real: copies disks, images below them and the firmware's settings as volumes of the
// destination, and defines the machine there. Nothing of the source is changed. What was made is removed
// again when a later step fails or is cancelled. The hosts live longer than this.
class MachineTransfer
{
public:
    MachineTransfer(HostAccess &from, HostAccess &to, TransferPlan plan);

    // Once. Errors: those of the plan (InvalidConfig), InvalidState (the machine was started meanwhile),
    // Cancelled, and whatever the hosts say.
    QFuture<Result<TransferOutcome>> run(JobPtr job);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    struct Piece // one image to copy
    {
        VolumeCopyRequest request;
        bool flattens = false;
        bool isEncrypted = false; // only its bytes can be copied
        ImageFacts top; // of the chain
        QString label;
        double weight = 0;
    };
    std::vector<Piece> pieces() const;
    QFuture<Result<TransferOutcome>> build(JobPtr job);
    QFuture<Result<>> copyPiece(Piece piece, JobPtr job, JobShare share);
    QFuture<Result<>> cloneHere(Piece piece, JobPtr job);
    QFuture<Result<>> carryState(QByteArray document, JobPtr job);
    QFuture<Result<>> stillOff();
    QFuture<Result<QStringList>> removeWhatWasMade();

    HostAccess &m_from;
    HostAccess &m_to;
    TransferPlan m_plan;
    VolumeCopier m_copier;
    Flattener m_flattener;
    SecretGiver m_secrets;
    StateCarrier m_state;
    std::vector<api::VolumeInfo> m_made;
    QUuid m_defined;
    TaskScope m_tasks;
};

} // namespace inn::transfer
