#pragma once

#include "backend/api/blockjobs.h"

#include <QJsonObject>
#include <QStringList>

namespace inn::qemu {

// A job on the images of one disk, as the status file keeps it: whoever finds the guest again goes on with
// it.
struct BlockJobRecord
{
    enum class State {
        New, // QEMU may not know it yet
        Running,
        Ready,
        Pivoting,
        Aborting,
        Finishing, // over, the documents are right; only nodes and files are left to go
    };
    QString id; // QEMU's, "inn-pull-virtio-disk0"
    QString alias; // of the disk
    api::BlockJobType type = api::BlockJobType::Unknown;
    State state = State::New;
    unsigned top = 0, base = 0; // numbers of images; 0 is none
    bool deletes = false; // commit: the files that were merged
    QByteArray destination; // copy: the disk as it will be
    unsigned destinationIndex = 0; // of its own image
    QString madeFile; // for the copy
    QStringList nodes; // new ones while it is New, those to be forgotten when Finishing
    QStringList files; // Finishing: to be deleted
    int status = 0; // Finishing: what is told, virConnectDomainEventBlockJobStatus
    QString problem; // Finishing: why it failed

    [[nodiscard]] bool isCopy() const { return type == api::BlockJobType::Copy; }
    [[nodiscard]] bool canPivot() const { return isCopy() || type == api::BlockJobType::ActiveCommit; }
    [[nodiscard]] QJsonObject toJson() const;
    static BlockJobRecord fromJson(const QJsonObject &json);
};

} // namespace inn::qemu
