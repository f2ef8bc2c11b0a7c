#include "backend/drivers/qemu/checkpoints/blockgraph.h"

#include <algorithm>

namespace inn::qemu {

namespace {

constexpr std::size_t kLongestChain = 200;

quint64 number(const QJsonObject &object, const QString &name)
{
    return quint64(qMax(0.0, object[name].toDouble()));
}

DirtyBitmap bitmapFrom(const QJsonObject &object)
{
    DirtyBitmap bitmap;
    bitmap.name = object[QStringLiteral("name")].toString();
    bitmap.isPersistent = object[QStringLiteral("persistent")].toBool();
    bitmap.isRecording = object[QStringLiteral("recording")].toBool();
    bitmap.isInconsistent = object[QStringLiteral("inconsistent")].toBool();
    bitmap.isBusy = object[QStringLiteral("busy")].toBool();
    bitmap.count = number(object, QStringLiteral("count"));
    bitmap.granularity = number(object, QStringLiteral("granularity"));
    return bitmap;
}

BlockNode nodeFrom(const QJsonObject &object)
{
    BlockNode node;
    node.name = object[QStringLiteral("node-name")].toString();
    node.driver = object[QStringLiteral("drv")].toString();
    node.file = object[QStringLiteral("file")].toString();
    node.backingFile = object[QStringLiteral("backing_file")].toString();
    const QJsonObject image = object[QStringLiteral("image")].toObject();
    node.size = number(image, QStringLiteral("virtual-size"));
    const QJsonObject specific = image[QStringLiteral("format-specific")].toObject();
    node.isOldQcow2
        = specific[QStringLiteral("data")].toObject()[QStringLiteral("compat")] == QStringLiteral("0.10");
    const QJsonArray bitmaps = object[QStringLiteral("dirty-bitmaps")].toArray();
    for (const auto &bitmap : bitmaps)
        node.bitmaps.push_back(bitmapFrom(bitmap.toObject()));
    return node;
}

// The node of a format has the same file as the one of its storage below.
bool isStorage(const BlockNode &node)
{
    return node.driver == u"file" || node.driver == u"host_device" || node.driver == u"host_cdrom";
}

} // namespace

const DirtyBitmap *BlockNode::bitmap(const QString &wanted) const
{
    const auto found = std::find_if(
        bitmaps.begin(), bitmaps.end(), [&](const DirtyBitmap &one) { return one.name == wanted; });
    return found == bitmaps.end() ? nullptr : &*found;
}

BlockGraph BlockGraph::fromAnswer(const QJsonValue &answer)
{
    BlockGraph graph;
    const QJsonArray all = answer.toArray();
    for (const auto &entry : all)
        graph.m_nodes.push_back(nodeFrom(entry.toObject()));
    return graph;
}

QFuture<Result<BlockGraph>> BlockGraph::query(QmpClient &monitor)
{
    QJsonObject flat;
    flat[QStringLiteral("flat")] = true;
    const std::function<Result<BlockGraph>(const QJsonValue &)> decode
        = [](const QJsonValue &answer) -> Result<BlockGraph> { return fromAnswer(answer); };
    return monitor.execute<BlockGraph>(QStringLiteral("query-named-block-nodes"), flat, {}, decode);
}

const BlockNode *BlockGraph::find(const QString &name) const
{
    const auto found = std::find_if(
        m_nodes.begin(), m_nodes.end(), [&](const BlockNode &node) { return node.name == name; });
    return found == m_nodes.end() ? nullptr : &*found;
}

std::vector<const BlockNode *> BlockGraph::chain(const QString &top) const
{
    std::vector<const BlockNode *> images;
    for (const BlockNode *node = find(top); node && images.size() < kLongestChain;) {
        images.push_back(node);
        const QString below = node->backingFile;
        const auto next = std::find_if(m_nodes.begin(), m_nodes.end(), [&](const BlockNode &other) {
            return !below.isEmpty() && other.file == below && !isStorage(other);
        });
        node = next == m_nodes.end() ? nullptr : &*next;
    }
    return images;
}

std::vector<const BlockNode *> BlockGraph::validBitmap(const QString &top, const QString &bitmap) const
{
    std::vector<const BlockNode *> images;
    bool hasEnded = false;
    for (const BlockNode *image : chain(top)) {
        const DirtyBitmap *found = image->bitmap(bitmap);
        if (!found) {
            hasEnded = true;
            continue;
        }
        if (hasEnded || found->isInconsistent || !found->isPersistent || !found->isRecording)
            return {};
        images.push_back(image);
    }
    return images;
}

QJsonArray BlockGraph::reopened(const QString &top, const QString &bitmap, Writing writing) const
{
    QJsonArray all;
    const std::vector<const BlockNode *> images = chain(top);
    for (std::size_t i = 1; i < images.size(); ++i) {
        const BlockNode &image = *images[i];
        const auto storage = std::find_if(m_nodes.begin(), m_nodes.end(),
            [&](const BlockNode &other) { return isStorage(other) && other.file == image.file; });
        if (!image.bitmap(bitmap) || storage == m_nodes.end())
            continue;
        QJsonObject options;
        options[QStringLiteral("driver")] = image.driver;
        options[QStringLiteral("node-name")] = image.name;
        options[QStringLiteral("read-only")] = writing == Writing::Refused;
        options[QStringLiteral("file")] = storage->name;
        options[QStringLiteral("backing")]
            = i + 1 < images.size() ? QJsonValue(images[i + 1]->name) : QJsonValue(QJsonValue::Null);
        all.append(options);
    }
    return all;
}

QJsonObject blockAction(const QString &type, const QJsonObject &data)
{
    return { { QStringLiteral("type"), type }, { QStringLiteral("data"), data } };
}

QJsonArray mergeActions(const std::vector<const BlockNode *> &images, const QString &bitmap,
    const QString &node, const QString &name, Recording recording)
{
    QJsonArray sources;
    for (const BlockNode *image : images) {
        QJsonObject source;
        source[QStringLiteral("node")] = image->name;
        source[QStringLiteral("name")] = bitmap;
        sources.append(source);
    }
    QJsonObject added;
    added[QStringLiteral("node")] = node;
    added[QStringLiteral("name")] = name;
    added[QStringLiteral("persistent")] = false;
    added[QStringLiteral("disabled")] = recording == Recording::Stopped;
    if (const DirtyBitmap *first = images.empty() ? nullptr : images.front()->bitmap(bitmap))
        added[QStringLiteral("granularity")] = qint64(first->granularity);
    QJsonObject merged;
    merged[QStringLiteral("node")] = node;
    merged[QStringLiteral("target")] = name;
    merged[QStringLiteral("bitmaps")] = sources;
    QJsonArray actions;
    actions.append(blockAction(QStringLiteral("block-dirty-bitmap-add"), added));
    actions.append(blockAction(QStringLiteral("block-dirty-bitmap-merge"), merged));
    return actions;
}

} // namespace inn::qemu
