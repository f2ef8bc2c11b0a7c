#pragma once

#include "backend/config/migration/migrationcookie.h"
#include "backend/drivers/qemu/checkpoints/blockgraph.h"
#include "backend/drivers/qemu/migration/migrationparameters.h"
#include "backend/drivers/qemu/runningguest.h"

#include <map>

// What copied disks remember of changes (dirty bitmaps, the base of checkpoints) goes along in the stream of
// the guest's memory. Images that both hosts see need nothing of this: the emulator writes its bitmaps into
// the image when it gives that up, and the other one reads them when it takes it over.
namespace inn::qemu {

using BitmapDisks = std::vector<config::CookieBitmapDiskConfig>; // of a cookie
using DiskNodes = std::map<QString, QString>; // target, and the node of its top image

// Whether the emulator can send and receive bitmaps under other names.
[[nodiscard]] bool carriesBitmaps(const MigrationMeans &means);
void addBitmaps(MigrationSettings &settings, const QJsonArray &mapping);

// The source's: what can be relied on. A disk with one that is in use or damaged has none, as the emulator
// would refuse them all.
[[nodiscard]] BitmapDisks offeredBitmaps(const DiskNodes &disks, const BlockGraph &graph);
// The destination's: of images that can keep them. Errors: a disk that the machine does not have
// (VIR_ERR_INTERNAL_ERROR).
Result<BitmapDisks> takenBitmaps(const BitmapDisks &offered, const DiskNodes &disks, const BlockGraph &graph);

// One guest's, on either side.
class MovingBitmaps : public QObject
{
    Q_OBJECT

public:
    explicit MovingBitmaps(RunningGuestPtr guest);
    ~MovingBitmaps() override;

    // The source's first word, and how it sends what the destination takes: copies go, which record on, so
    // that the disks' own bitmaps are untouched when the move comes to nothing. Gives the mapping; empty:
    // none go.
    QFuture<Result<BitmapDisks>> offer(std::vector<config::DiskConfig> copied);
    QFuture<Result<QJsonArray>> send(std::vector<config::DiskConfig> copied, BitmapDisks taken);
    // The copies go; also those that an earlier process of ours made.
    QFuture<Result<>> drop();
    // The destination's, when its images are open for writing; `copied` are targets. Bitmaps of the same
    // names go from an image that was there: they are of what is being overwritten.
    QFuture<Result<BitmapDisks>> take(QStringList copied, BitmapDisks offered);

    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    [[nodiscard]] DiskNodes nodesOf(const std::vector<config::DiskConfig> &disks) const;
    QFuture<Result<BlockGraph>> graph();
    QFuture<Result<>> transact(QJsonArray actions);
    [[nodiscard]] Error lost() const;

    RunningGuestPtr m_guest;
    TaskScope m_tasks;
};

} // namespace inn::qemu
