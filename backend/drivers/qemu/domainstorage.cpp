// Disks at a guest's start (what may stay away, what is written elsewhere, how fast they may be), and media
// that change while it runs.

#include "backend/base/commandrunner.h"
#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/hoststorage.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/secrets/guestsecrets.h"

#include <QFile>

namespace inn::qemu {

namespace {

// What has to be there for a medium, and goes with it.
struct Medium
{
    std::vector<QJsonObject> objects, nodes;
    QString top; // what the drive gets; empty: nothing
};

Result<Medium> mediumOf(const config::DiskConfig &disk, int index, const HostState &host)
{
    Medium medium;
    TRY_ASSIGN(medium.objects, blockNodeObjects(disk, index, host));
    TRY_ASSIGN(medium.nodes, blockNodes(disk, index, host));
    if (!medium.nodes.empty())
        medium.top = topNodeName(disk, index);
    return medium;
}

// What takes it away, in this order.
std::vector<std::pair<QString, QJsonObject>> removalOf(const Medium &medium)
{
    std::vector<std::pair<QString, QJsonObject>> commands;
    const auto add = [&](const auto &list, const QString &command, const QString &key) {
        for (auto one = list.rbegin(); one != list.rend(); ++one)
            commands.emplace_back(command, QJsonObject { { key, one->value(key) } });
    };
    add(medium.nodes, QStringLiteral("blockdev-del"), QStringLiteral("node-name"));
    add(medium.objects, QStringLiteral("object-del"), QStringLiteral("id"));
    return commands;
}

// All images of the disks, so that each has nodes of its own; the running document says them too.
Result<> findImages(config::DomainConfig &live, config::DomainConfig &forCommand)
{
    int last = int(forCommand.disks.size());
    for (size_t i = 0; i < forCommand.disks.size(); ++i) {
        config::DiskConfig &disk = forCommand.disks[i];
        TRY(completeChain(disk));
        numberImages(disk, blockIndex(forCommand, int(i)), &last);
        if (i < live.disks.size() && live.disks[i].source && disk.source) {
            live.disks[i].source->index = disk.source->index;
            live.disks[i].backingStore = disk.backingStore;
        }
    }
    return {};
}

} // namespace

QFuture<Result<>> QemuDomain::prepareStorage(PlanPtr plan)
{
    const StartKind kind = plan->image ? StartKind::Restore : StartKind::Boot;
    for (const QString &target : applyStartupPolicies(plan->live, plan->forCommand, kind))
        announce(tr("“%1” starts without the medium of “%2”, which is not there.").arg(m_info.name, target));
    CO_TRY(findImages(plan->live, plan->forCommand));
    plan->host.memoryFolder = m_host.roots.state + QStringLiteral("/ram");
    CO_TRY(ensureFolder(plan->host.memoryFolder));
    describeStorage(plan->forCommand, plan->host);
    CO_TRY_ASSIGN(const std::vector<TransientDisk> transient, useOverlays(plan->forCommand));
    for (const TransientDisk &disk : transient) {
        if (plan->image && QFile::exists(disk.overlay))
            continue; // what was saved goes on with it
        ProcessRunner runner;
        auto created = co_await runner.output(disk.create);
        if (!created) {
            co_return created.error().wrapped(
                tr("The file “%1”, which a transient disk is to write to, could not be created.")
                    .arg(disk.overlay));
        }
    }
    co_return Result<>();
}

Result<> QemuDomain::serveStorage(StartPlan &plan)
{
    TRY(writeSecrets(plan.forCommand, plan.host, m_host.secrets));
    TRY_ASSIGN(const std::vector<HelperStart> servers, storageHelpers(plan.live, plan.host, plan.kept));
    plan.helpers.insert(plan.helpers.end(), servers.begin(), servers.end());
    return {};
}

QFuture<Result<>> QemuDomain::limitDisks(RunningGuestPtr guest)
{
    std::vector<QJsonObject> limits;
    for (const config::DiskConfig &disk : guest->live().disks) {
        const bool hasMedium = disk.source.has_value();
        if (hasMedium && disk.ioTune && disk.ioTune->limitsSomething())
            limits.push_back(throttleArguments(disk));
    }
    for (const QJsonObject &arguments : limits) {
        if (!guest->monitor)
            co_return notRunningAnyMore();
        auto limited = co_await guest->monitor->execute(QStringLiteral("block_set_io_throttle"), arguments);
        if (!limited)
            co_return limited.error();
    }
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::addMedium(
    RunningGuestPtr guest, std::vector<QJsonObject> objects, std::vector<QJsonObject> nodes)
{
    const Medium medium { std::move(objects), std::move(nodes), {} };
    Medium added;
    Result<> problem;
    for (const QJsonObject &object : medium.objects) {
        auto made = co_await guest->monitor->execute(QStringLiteral("object-add"), object);
        if (!made) {
            problem = made.error();
            break;
        }
        added.objects.push_back(object);
    }
    if (problem) {
        for (const QJsonObject &node : medium.nodes) {
            auto made = co_await guest->monitor->execute(QStringLiteral("blockdev-add"), node);
            if (!made) {
                problem = made.error();
                break;
            }
            added.nodes.push_back(node);
        }
    }
    if (!problem) {
        for (const auto &[command, arguments] : removalOf(added))
            guest->monitor->execute(command, arguments);
    }
    co_return problem;
}

QFuture<Result<>> QemuDomain::changeMedium(RunningGuestPtr guest, config::DiskConfig wanted)
{
    const QString target = text(wanted.targetDev);
    const QString failed = tr("The medium could not be inserted into “%1” of “%2”.").arg(target, m_info.name);
    const QJsonObject id { { QStringLiteral("id"), text(wanted.alias) } };
    QmpClient &monitor = *guest->monitor;
    auto plan = std::make_shared<StartPlan>();
    plan->host.paths = guest->paths;
    plan->forCommand.disks = { wanted };
    auto resolved = co_await resolveVolumes(plan);
    if (!resolved)
        co_return resolved.error();
    describeStorage(plan->forCommand, plan->host);
    const config::DiskConfig &disk = plan->forCommand.disks.front();
    // Everything that can be refused is tried before the old medium goes.
    CO_TRY(m_blockJobs->refuseBusy(wanted));
    const int index = takeBlockIndex(*guest);
    CO_TRY_ASSIGN(const Medium medium, mediumOf(disk, index, plan->host));
    if (auto written = writeSecrets(disk, index, m_info.name, plan->host, m_host.secrets); !written) {
        removeSecrets(guest->paths.folder);
        co_return written.error();
    }
    auto added = co_await addMedium(guest, medium.objects, medium.nodes);
    removeSecrets(guest->paths.folder);
    if (!added)
        co_return added.error().wrapped(failed);
    // A tray that the guest has locked opens by force.
    QJsonObject byForce = id;
    byForce[QStringLiteral("force")] = true;
    auto opened = co_await monitor.execute(QStringLiteral("blockdev-open-tray"), byForce);
    const bool hasTray = opened.has_value();
    auto removed = co_await monitor.execute(QStringLiteral("blockdev-remove-medium"), id);
    if (!removed) {
        for (const auto &[command, arguments] : removalOf(medium))
            monitor.execute(command, arguments);
        co_return removed.error().wrapped(
            tr("The medium could not be taken out of “%1” of “%2”.").arg(target, m_info.name));
    }
    auto forgotten = co_await forgetMedium(guest, text(wanted.alias));
    if (!forgotten)
        co_return forgotten.error();
    if (!medium.top.isEmpty()) {
        QJsonObject insertion = id;
        insertion[QStringLiteral("node-name")] = medium.top;
        auto inserted = co_await monitor.execute(QStringLiteral("blockdev-insert-medium"), insertion);
        if (!inserted)
            co_return inserted.error().wrapped(failed);
    }
    guest->status.blockIndexes.insert(text(wanted.alias), index);
    if (!medium.top.isEmpty() && disk.ioTune && disk.ioTune->limitsSomething()) {
        auto limited
            = co_await monitor.execute(QStringLiteral("block_set_io_throttle"), throttleArguments(disk));
        if (!limited)
            co_return limited.error();
    }
    if (hasTray) {
        auto closed = co_await monitor.execute(QStringLiteral("blockdev-close-tray"), id);
        if (!closed)
            co_return closed.error();
    }
    co_return Result<>();
}

// What the drive's last medium left behind.
QFuture<Result<>> QemuDomain::forgetMedium(RunningGuestPtr guest, QString drive)
{
    HostState host;
    host.paths = guest->paths;
    const int index = guest->status.blockIndexes.value(drive, -1);
    std::optional<config::DiskConfig> old;
    for (const config::DiskConfig &disk : guest->live().disks) {
        if (text(disk.alias) == drive)
            old = disk;
    }
    if (index < 0 || !old || !old->source)
        co_return Result<>();
    if (old->type == QStringLiteral("volume")) {
        old->type = QStringLiteral("file"); // the names of its nodes are the same
        old->source->file = QStringLiteral("/");
    }
    auto medium = mediumOf(*old, index, host);
    if (!medium)
        co_return Result<>(); // it was never inserted
    for (const auto &[command, arguments] : removalOf(*medium)) {
        auto gone = co_await guest->monitor->execute(command, arguments);
        Q_UNUSED(gone) // a medium that came another way has other parts
    }
    co_return Result<>();
}

} // namespace inn::qemu
