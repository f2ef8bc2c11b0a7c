// Deleting snapshots.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <algorithm>

namespace inn::qemu {

QFuture<Result<>> DomainSnapshots::remove(QString name, api::SnapshotDeleteFlags flags, JobPtr job)
{
    CO_TRY(api::checkFlags(flags));
    auto ticket = co_await m_domain.m_jobs->begin(
        domainName(), tr("a snapshot of it is being deleted"), JobQueue::Length::Long);
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const config::Snapshot snapshot, found(name));
    const bool metadataOnly = flags.testFlag(api::SnapshotDelete::MetadataOnly);
    if (!metadataOnly) {
        CO_TRY(checkRemove(snapshot, flags));
    }
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::Delete;
    journal.name = name;
    journal.online = m_domain.m_guest != nullptr;
    journal.keepsDocument = false;
    const bool childrenOnly = flags.testFlag(api::SnapshotDelete::ChildrenOnly);
    if (childrenOnly || flags.testFlag(api::SnapshotDelete::Children)) {
        for (const config::Snapshot *child : list().descendantsOf(name))
            journal.names.prepend(child->name()); // the last ones first
    }
    if (!childrenOnly)
        journal.names += name;
    if (!metadataOnly) {
        CO_TRY(m_store.writeJournal(journal));
    }
    int gone = 0;
    for (const QString &each : std::as_const(journal.names)) {
        if (job) {
            job->report(double(gone++) / double(journal.names.size()),
                tr("Deleting the snapshot “%1” of “%2”").arg(each, domainName()));
        }
        if (!metadataOnly) {
            const config::Snapshot *one = list().find(each);
            const bool isExternal = one && one->isExternal();
            journal.images.clear();
            QFuture<Result<>> work = isExternal ? removeExternal(each, &journal, job) : removeInternal(each);
            auto removed = co_await work;
            if (!removed) {
                CO_TRY(m_store.removeJournal());
                Q_EMIT changed();
                co_return removed.error().wrapped(
                    tr("The snapshot “%1” of “%2” could not be deleted.").arg(each, domainName()));
            }
        }
        CO_TRY(forget(each));
    }
    CO_TRY(m_store.removeJournal());
    Q_EMIT changed();
    co_return Result<>();
}

Result<> DomainSnapshots::checkRemove(const config::Snapshot &snapshot, api::SnapshotDeleteFlags flags)
{
    const bool withChildren
        = flags.testFlag(api::SnapshotDelete::Children) || flags.testFlag(api::SnapshotDelete::ChildrenOnly);
    const auto descendants = list().descendantsOf(snapshot.name());
    const bool externalBelow = std::any_of(descendants.begin(), descendants.end(),
        [](const config::Snapshot *child) { return child->isExternal(); });
    const bool merges = (withChildren && externalBelow) || snapshot.isExternal();
    if (merges && m_domain.blockJobs().hasJobs())
        return m_domain.blockJobs().busyError(kOperationUnsupported);
    if (snapshot.isExternal() || !m_domain.m_guest || !snapshot.config.domain)
        return {};
    // The running guest must be on the images that hold it.
    for (const config::SnapshotDiskConfig &wanted : snapshot.config.disks) {
        const auto imageOf
            = [&](const config::DomainConfig &domain) -> std::optional<config::DiskSourceConfig> {
            for (const config::DiskConfig &disk : domain.disks) {
                if (disk.targetDev == wanted.name)
                    return disk.source;
            }
            return {};
        };
        const auto now = imageOf(m_domain.m_guest->live());
        const auto then = imageOf(*snapshot.config.domain);
        const bool isSame
            = now && then && now->file == then->file && now->dev == then->dev && now->volume == then->volume;
        if (wanted.snapshot == u"internal" && !isSame) {
            return snapshotError(ErrorCode::Unsupported, kOperationUnsupported,
                tr("“%1” runs on other images than those that hold the snapshot “%2”; shut it down first.")
                    .arg(domainName(), snapshot.name()));
        }
    }
    return {};
}

QFuture<Result<>> DomainSnapshots::removeInternal(QString name)
{
    CO_TRY_ASSIGN(const config::Snapshot snapshot, found(name));
    if (const RunningGuestPtr guest = m_domain.m_guest) {
        if (!guest->monitor)
            co_return lost();
        // One that is gone from the images already is as good as deleted, as for libvirt.
        auto removed = co_await snapshotJob(guest, QStringLiteral("snapshot-delete"), name, snapshot.config);
        if (!removed && !m_domain.isCurrent(guest))
            co_return removed.error();
        co_return Result<>();
    }
    const config::DomainConfig then = snapshot.config.domain.value_or(config::DomainConfig());
    auto images = co_await imagesOf(then, snapshot.config);
    if (!images)
        co_return images.error();
    auto removed = co_await onImages(QStringLiteral("-d"), name, *images, Try::All);
    co_return removed;
}

// Its children get its parent, and so does the mark of the current one.
Result<> DomainSnapshots::forget(const QString &name)
{
    const config::Snapshot *snapshot = list().find(name);
    if (!snapshot)
        return {};
    const QString parent = list().find(snapshot->parent()) ? snapshot->parent() : QString();
    std::vector<config::Snapshot> children;
    for (const config::Snapshot *child : list().childrenOf(name))
        children.push_back(*child);
    for (config::Snapshot &child : children) {
        config::SnapshotConfig config = child.config;
        config.parent = parent.isEmpty() ? std::optional<QString>() : parent;
        const QByteArray document = config::withDomains(config, child.domainXml(), child.inactiveDomainXml());
        TRY_ASSIGN(config::Snapshot moved, config::Snapshot::read(document));
        TRY(m_store.save(child.name(), document));
        list().insert(std::move(moved));
    }
    if (list().current() == name) {
        TRY(setCurrent(parent));
    }
    TRY(m_store.remove(name));
    list().remove(name);
    return {};
}

} // namespace inn::qemu
