// Going back to an external snapshot: new images on those of then, which stay as they are.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace inn::qemu {

namespace {

constexpr int kMostTries = 10'000;

// "web.back-3.qcow2" beside "web.qcow2".
QString freePath(const QString &base)
{
    const QFileInfo file(base);
    QString stem = file.completeBaseName();
    stem.remove(QRegularExpression(QStringLiteral("\\.back-\\d+$")));
    for (int number = 1; number < kMostTries; ++number) {
        const QString path = QStringLiteral("%1/%2.back-%3.qcow2").arg(file.path(), stem).arg(number);
        if (!QFileInfo::exists(path))
            return path;
    }
    return {};
}

bool isOurs(const QString &path)
{
    static const QRegularExpression pattern(QStringLiteral("\\.back-\\d+\\.qcow2$"));
    return pattern.match(path).hasMatch();
}

void useImages(config::DomainConfig &domain, const std::vector<std::pair<QString, QString>> &images)
{
    for (config::DiskConfig &disk : domain.disks) {
        for (const auto &[target, path] : images) {
            if (disk.targetDev != target)
                continue;
            ChainElement image;
            image.type = QStringLiteral("file");
            image.format = QStringLiteral("qcow2");
            image.source.file = path;
            setChain(disk, { { image }, false });
        }
    }
}

} // namespace

Result<DomainSnapshots::Branch> DomainSnapshots::branchFor(const config::Snapshot &snapshot)
{
    Branch branch;
    config::DomainConfig then = snapshot.config.domain.value_or(config::DomainConfig());
    for (const config::SnapshotDiskConfig &wanted : snapshot.config.disks) {
        if (wanted.snapshot != u"external")
            continue;
        for (const config::DiskConfig &disk : then.disks) {
            if (disk.targetDev != wanted.name || !disk.source)
                continue;
            const ChainElement base = chainOf(disk).images.front();
            const QString path = base.path();
            if (path.isEmpty() || !QFileInfo::exists(path)) {
                return snapshotError(ErrorCode::NotFound, kConfigUnsupported,
                    tr("The image “%1”, which the snapshot “%2” goes back to, is not there.")
                        .arg(base.place(), snapshot.name()));
            }
            const QString overlay = freePath(path);
            branch.images.emplace_back(wanted.name.value_or(QString()), overlay);
            branch.commands.push_back({ QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                QStringLiteral("qcow2"), QStringLiteral("-F"), base.formatWord(), QStringLiteral("-b"), path,
                overlay });
        }
    }
    useImages(then, branch.images);
    then.name = domainName();
    branch.document = config::writeDomain(then);
    branch.definition = branch.document;
    if (const QByteArray inactive = snapshot.inactiveDomainXml(); !inactive.isEmpty()) {
        TRY_ASSIGN(config::DomainConfig next, config::readDomain(inactive));
        useImages(next, branch.images);
        next.name = domainName();
        branch.definition = config::writeDomain(next);
    }
    return branch;
}

QFuture<Result<>> DomainSnapshots::revertExternal(
    config::Snapshot snapshot, api::SnapshotRevertFlags flags, JobPtr job)
{
    CO_TRY_ASSIGN(const Branch branch, branchFor(snapshot));
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::Revert;
    journal.name = snapshot.name();
    journal.definition = branch.definition;
    for (const auto &[target, path] : branch.images)
        journal.files += path;
    CO_TRY(m_store.writeJournal(journal));
    // Nothing has happened yet to the guest: what cannot be made is told before it ends.
    Result<> made;
    for (const QStringList &command : branch.commands) {
        auto one = co_await runImageTool(command);
        if (!one) {
            made = std::move(one);
            break;
        }
    }
    if (!made) {
        for (const QString &file : std::as_const(journal.files))
            QFile::remove(file);
        CO_TRY(m_store.removeJournal());
        co_return made;
    }
    QStringList before;
    for (const auto &[target, path] : branch.images) {
        const ImageChain chain = chainsOf(target).front();
        if (!chain.images.empty())
            before += chain.images.front().path();
    }
    if (const RunningGuestPtr guest = m_domain.m_guest) {
        auto ended = co_await end(guest);
        if (!ended)
            co_return ended.error();
    }
    journal.prepared = true;
    CO_TRY(m_store.writeJournal(journal));
    CO_TRY(finishBranch(journal));
    for (const QString &path : std::as_const(before)) {
        if (isOurs(path) && !isInUse(path))
            QFile::remove(path);
    }
    CO_TRY(m_store.removeJournal());
    const bool paused = flags.testFlag(api::SnapshotRevert::Paused)
        || (snapshot.config.state == u"paused" && !flags.testFlag(api::SnapshotRevert::Running));
    const bool starts = snapshot.isLive() || flags.testFlag(api::SnapshotRevert::Running) || paused;
    if (!starts)
        co_return Result<>();
    QemuDomain::StartPoint point { QemuDomain::StartPoint::Kind::Afresh, {} };
    if (snapshot.isLive() && snapshot.config.memoryFile) {
        point.kind = QemuDomain::StartPoint::Kind::File;
        point.saved.path = *snapshot.config.memoryFile;
        point.saved.flags = paused ? api::SaveFlag::Paused : api::SaveFlag::Running;
    }
    const auto mode = paused ? QemuDomain::StartMode::Paused : QemuDomain::StartMode::Run;
    auto started = co_await m_domain.startHolding(branch.document, mode, point, job);
    co_return started;
}

bool DomainSnapshots::isInUse(const QString &path)
{
    for (const config::Snapshot *snapshot : list().descendantsOf({})) {
        if (!snapshot->config.domain)
            continue;
        for (config::DiskConfig disk : snapshot->config.domain->disks) {
            auto complete = completeChain(disk);
            Q_UNUSED(complete)
            if (chainOf(disk).find(path) >= 0)
                return true;
        }
    }
    return false;
}

Result<> DomainSnapshots::finishBranch(const SnapshotJournal &journal)
{
    TRY(removeFileDurably(m_domain.m_host.roots.saveFile(m_domain.uuid())));
    TRY(define(journal.definition));
    TRY(setCurrent(journal.name));
    m_domain.refreshDescription();
    m_domain.publish();
    return {};
}

} // namespace inn::qemu
