#include "backend/drivers/qemu/migration/movingbitmaps.h"

#include "backend/base/pause.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"

namespace inn::qemu {

namespace {

const QString kCapability = QStringLiteral("dirty-bitmaps");
const QString kCopyPrefix = QStringLiteral("inn-migration-"); // of the source's copies

// The emulator's limits, in bytes.
constexpr qsizetype kLongestAlias = 255, kLongestName = 1023;

constexpr int kMostTries = 40;
constexpr std::chrono::milliseconds kBetweenTries { 50 };

QString copyOf(const QString &alias)
{
    return kCopyPrefix + alias;
}

bool fits(const QString &name, const QString &alias)
{
    return name.toUtf8().size() <= kLongestName && alias.toUtf8().size() <= kLongestAlias;
}

QJsonObject removal(const QString &node, const QString &name)
{
    return blockAction(QStringLiteral("block-dirty-bitmap-remove"),
        { { QStringLiteral("node"), node }, { QStringLiteral("name"), name } });
}

// “block-bitmap-mapping”: what the bitmaps are called here and on the way.
enum class Names { OfCopies, Own };
QJsonArray mappingOf(const BitmapDisks &disks, const DiskNodes &nodes, Names names)
{
    QJsonArray mapping;
    for (const config::CookieBitmapDiskConfig &disk : disks) {
        QJsonArray bitmaps;
        for (const config::CookieBitmapConfig &bitmap : disk.bitmaps) {
            QJsonObject each;
            each[QStringLiteral("alias")] = *bitmap.alias;
            each[QStringLiteral("name")] = names == Names::Own ? *bitmap.name : copyOf(*bitmap.alias);
            if (names == Names::OfCopies)
                each[QStringLiteral("transform")] = QJsonObject { { QStringLiteral("persistent"), true } };
            bitmaps.append(each);
        }
        mapping.append(QJsonObject { { QStringLiteral("node-name"), nodes.at(*disk.target) },
            { QStringLiteral("alias"), *disk.target }, { QStringLiteral("bitmaps"), bitmaps } });
    }
    return mapping;
}

} // namespace

bool carriesBitmaps(const MigrationMeans &means)
{
    // The other capability is as old (QEMU 6.0) as the possibility to send a copy that is to be kept there.
    return means.capabilities.contains(kCapability)
        && means.capabilities.contains(QStringLiteral("background-snapshot"));
}

void addBitmaps(MigrationSettings &settings, const QJsonArray &mapping)
{
    QJsonArray capabilities;
    for (const auto &each : std::as_const(settings.capabilities)) {
        if (each.toObject()[QStringLiteral("capability")] != kCapability)
            capabilities.append(each);
    }
    capabilities.append(
        QJsonObject { { QStringLiteral("capability"), kCapability }, { QStringLiteral("state"), true } });
    settings.capabilities = capabilities;
    settings.parameters[QStringLiteral("block-bitmap-mapping")] = mapping;
}

BitmapDisks offeredBitmaps(const DiskNodes &disks, const BlockGraph &graph)
{
    BitmapDisks offered;
    for (const auto &[target, node] : disks) {
        const BlockNode *image = graph.find(node);
        const auto isInTheWay = [](const DirtyBitmap &bitmap) {
            return !bitmap.name.isEmpty() && (bitmap.isInconsistent || bitmap.isBusy);
        };
        if (!image || std::any_of(image->bitmaps.begin(), image->bitmaps.end(), isInTheWay))
            continue;
        config::CookieBitmapDiskConfig disk;
        disk.target = target;
        for (const DirtyBitmap &bitmap : image->bitmaps) {
            const QString alias = QStringLiteral("libvirt-%1-%2").arg(target, bitmap.name);
            if (bitmap.name.isEmpty() || !fits(bitmap.name, alias))
                continue;
            if (graph.validBitmap(node, bitmap.name).empty())
                continue;
            config::CookieBitmapConfig each;
            each.name = bitmap.name;
            each.alias = alias;
            disk.bitmaps.push_back(std::move(each));
        }
        if (!disk.bitmaps.empty())
            offered.push_back(std::move(disk));
    }
    return offered;
}

Result<BitmapDisks> takenBitmaps(const BitmapDisks &offered, const DiskNodes &disks, const BlockGraph &graph)
{
    BitmapDisks taken;
    for (const config::CookieBitmapDiskConfig &offer : offered) {
        const QString target = offer.target.value_or(QString());
        const auto node = disks.find(target);
        if (node == disks.end()) {
            return migrationError(ErrorCode::Protocol, config::kInternal,
                translated("The other host speaks of a disk “%1”, which the machine does not have.")
                    .arg(target));
        }
        const BlockNode *image = graph.find(node->second);
        if (!image || image->driver != u"qcow2" || image->isOldQcow2)
            continue;
        config::CookieBitmapDiskConfig disk;
        disk.target = target;
        for (const config::CookieBitmapConfig &bitmap : offer.bitmaps) {
            const QString name = bitmap.name.value_or(QString());
            const QString alias = bitmap.alias.value_or(QString());
            if (!name.isEmpty() && !alias.isEmpty() && fits(name, alias))
                disk.bitmaps.push_back(bitmap);
        }
        if (!disk.bitmaps.empty())
            taken.push_back(std::move(disk));
    }
    return taken;
}

MovingBitmaps::MovingBitmaps(RunningGuestPtr guest)
    : m_guest(std::move(guest))
{
}

MovingBitmaps::~MovingBitmaps()
{
    m_tasks.cancelAll();
}

Error MovingBitmaps::lost() const
{
    return migrationError(ErrorCode::InvalidState, kOperationInvalid,
        translated("“%1” is not running.").arg(m_guest->status.name));
}

DiskNodes MovingBitmaps::nodesOf(const std::vector<config::DiskConfig> &disks) const
{
    DiskNodes nodes;
    for (const config::DiskConfig &disk : disks) {
        const auto index = m_guest->status.blockIndexes.constFind(disk.alias.value_or(QString()));
        if (index != m_guest->status.blockIndexes.constEnd())
            nodes[disk.targetDev.value_or(QString())] = formatNodeName(*index);
    }
    return nodes;
}

QFuture<Result<BlockGraph>> MovingBitmaps::graph()
{
    if (m_guest->hasEnded || !m_guest->monitor)
        return ready<BlockGraph>(lost());
    return BlockGraph::query(*m_guest->monitor);
}

QFuture<Result<>> MovingBitmaps::transact(QJsonArray actions)
{
    if (actions.isEmpty())
        co_return Result<>();
    if (m_guest->hasEnded || !m_guest->monitor)
        co_return lost();
    QJsonObject arguments;
    arguments[QStringLiteral("actions")] = actions;
    auto done = co_await m_guest->monitor->execute(QStringLiteral("transaction"), arguments);
    if (!done)
        co_return done.error();
    co_return Result<>();
}

QFuture<Result<BitmapDisks>> MovingBitmaps::offer(std::vector<config::DiskConfig> copied)
{
    auto known = co_await graph();
    if (!known)
        co_return known.error();
    co_return offeredBitmaps(nodesOf(copied), *known);
}

QFuture<Result<QJsonArray>> MovingBitmaps::send(std::vector<config::DiskConfig> copied, BitmapDisks taken)
{
    auto dropped = co_await drop();
    if (!dropped)
        co_return dropped.error();
    auto known = co_await graph();
    if (!known)
        co_return known.error();
    const DiskNodes nodes = nodesOf(copied);
    // Only what is still as it was offered.
    const BitmapDisks valid = offeredBitmaps(nodes, *known);
    QJsonArray actions;
    BitmapDisks sent;
    for (const config::CookieBitmapDiskConfig &disk : valid) {
        const auto wanted = std::find_if(taken.begin(), taken.end(),
            [&](const config::CookieBitmapDiskConfig &each) { return each.target == disk.target; });
        if (wanted == taken.end())
            continue;
        const QString node = nodes.at(*disk.target);
        config::CookieBitmapDiskConfig going;
        going.target = disk.target;
        for (const config::CookieBitmapConfig &bitmap : disk.bitmaps) {
            const bool isWanted = std::any_of(wanted->bitmaps.begin(), wanted->bitmaps.end(),
                [&](const auto &each) { return each.name == bitmap.name && each.alias == bitmap.alias; });
            if (!isWanted)
                continue;
            const QJsonArray merges = mergeActions(known->validBitmap(node, *bitmap.name), *bitmap.name, node,
                copyOf(*bitmap.alias), Recording::GoesOn);
            for (const auto &action : merges)
                actions.append(action);
            going.bitmaps.push_back(bitmap);
        }
        if (!going.bitmaps.empty())
            sent.push_back(std::move(going));
    }
    auto made = co_await transact(actions);
    if (!made) {
        co_return made.error().wrapped(
            translated("What the disks of “%1” remember of changes cannot be sent.")
                .arg(m_guest->status.name));
    }
    co_return mappingOf(sent, nodes, Names::OfCopies);
}

QFuture<Result<>> MovingBitmaps::drop()
{
    Result<> removed;
    // A migration that has just failed holds them for a moment.
    for (int tries = 0; tries < kMostTries; ++tries) {
        auto known = co_await graph();
        if (!known)
            co_return known.error();
        QJsonArray actions;
        for (const BlockNode &node : known->nodes()) {
            for (const DirtyBitmap &bitmap : node.bitmaps) {
                if (!bitmap.isPersistent && bitmap.name.startsWith(kCopyPrefix))
                    actions.append(removal(node.name, bitmap.name));
            }
        }
        auto done = co_await transact(actions);
        removed = std::move(done);
        if (removed)
            break;
        auto paused = co_await pause(kBetweenTries);
        Q_UNUSED(paused)
    }
    co_return removed;
}

QFuture<Result<BitmapDisks>> MovingBitmaps::take(QStringList copied, BitmapDisks offered)
{
    auto known = co_await graph();
    if (!known)
        co_return known.error();
    DiskNodes nodes = nodesOf(m_guest->live().disks);
    CO_TRY_ASSIGN(BitmapDisks taken, takenBitmaps(offered, nodes, *known));
    std::erase_if(taken, [&](const auto &disk) { return !copied.contains(*disk.target); });
    QJsonArray removals;
    for (const config::CookieBitmapDiskConfig &disk : taken) {
        const BlockNode *image = known->find(nodes.at(*disk.target));
        for (const config::CookieBitmapConfig &bitmap : disk.bitmaps) {
            if (image && image->bitmap(*bitmap.name))
                removals.append(removal(image->name, *bitmap.name));
        }
    }
    auto removed = co_await transact(removals);
    if (!removed)
        co_return removed.error();
    if (taken.empty())
        co_return taken;
    if (m_guest->hasEnded || !m_guest->monitor)
        co_return lost();
    MigrationSettings settings;
    addBitmaps(settings, mappingOf(taken, nodes, Names::Own));
    auto applied = co_await applyMigrationSettings(*m_guest->monitor, settings);
    if (!applied)
        co_return applied.error();
    co_return taken;
}

} // namespace inn::qemu
