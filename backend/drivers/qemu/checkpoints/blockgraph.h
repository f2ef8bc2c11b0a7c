#pragma once

#include "backend/drivers/qemu/qmp/qmpclient.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

// The emulator's images as it knows them, with what they remember of changes.
namespace inn::qemu {

struct DirtyBitmap
{
    QString name;
    bool isPersistent = false, isRecording = false, isInconsistent = false, isBusy = false;
    quint64 count = 0, granularity = 0; // bytes
};

struct BlockNode
{
    QString name, driver, file, backingFile;
    quint64 size = 0; // as the guest sees it
    bool isOldQcow2 = false; // version 2, which keeps no bitmaps
    std::vector<DirtyBitmap> bitmaps;
    [[nodiscard]] const DirtyBitmap *bitmap(const QString &name) const;
};

class BlockGraph
{
public:
    static BlockGraph fromAnswer(const QJsonValue &answer);
    static QFuture<Result<BlockGraph>> query(QmpClient &monitor);

    [[nodiscard]] const BlockNode *find(const QString &name) const;
    [[nodiscard]] const std::vector<BlockNode> &nodes() const { return m_nodes; }
    // The image and those it builds on.
    [[nodiscard]] std::vector<const BlockNode *> chain(const QString &top) const;
    // The images from the top on that have it. Empty: it cannot be relied on (missing on top, damaged, or
    // missing in between).
    [[nodiscard]] std::vector<const BlockNode *> validBitmap(const QString &top, const QString &bitmap) const;

    // What blockdev-reopen needs for the images below the top that have the bitmap: those the guest does not
    // write to are opened for reading only.
    enum class Writing { Allowed, Refused };
    [[nodiscard]] QJsonArray reopened(const QString &top, const QString &bitmap, Writing writing) const;

private:
    std::vector<BlockNode> m_nodes;
};

// One action of a transaction.
QJsonObject blockAction(const QString &type, const QJsonObject &data);
// A bitmap `name` on the node that has what these images remember together under `bitmap`.
enum class Recording { Stopped, GoesOn };
QJsonArray mergeActions(const std::vector<const BlockNode *> &images, const QString &bitmap,
    const QString &node, const QString &name, Recording recording = Recording::Stopped);

} // namespace inn::qemu
