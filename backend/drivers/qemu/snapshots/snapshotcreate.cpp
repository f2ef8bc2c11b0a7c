// Taking snapshots: internal ones, those of a domain that is off, and telling of old ones.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/snapshots/domainsnapshots.h"

#include <QFile>

namespace inn::qemu {

QFuture<Result<QString>> DomainSnapshots::create(QByteArray xml, Flags flags, JobPtr job)
{
    CO_TRY(api::checkFlags(flags));
    auto ticket = co_await m_domain.m_jobs->begin(
        domainName(), tr("a snapshot of it is being taken"), JobQueue::Length::Long);
    if (!ticket)
        co_return ticket.error();
    if (!m_domain.m_definition && flags.testFlag(api::SnapshotCreate::Halt)) {
        co_return m_domain.invalidState(
            tr("“%1” is transient and cannot be halted by a snapshot.").arg(domainName()));
    }
    if (flags.testFlag(api::SnapshotCreate::Redefine)) {
        auto told = co_await redefine(std::move(xml), flags);
        co_return told;
    }
    CO_TRY_ASSIGN(SnapshotPlan plan, this->plan(xml, flags));
    const QString name = plan.name();
    if (job)
        job->report(-1, tr("Taking the snapshot “%1” of “%2”").arg(name, domainName()));
    const bool active = m_domain.m_guest != nullptr;
    const bool external = plan.flags.testFlag(api::SnapshotCreate::DiskOnly) || plan.hasMemoryFile();
    QFuture<Result<>> work = active
        ? external ? createExternal(std::move(plan), job) : createInternal(std::move(plan), job)
        : external ? createExternalOff(std::move(plan))
                   : createInternalOff(std::move(plan));
    auto done = co_await work;
    if (!done) {
        const Error error = done.error();
        if (error.code == ErrorCode::Cancelled)
            co_return error;
        co_return error.wrapped(tr("The snapshot “%1” of “%2” could not be taken.").arg(name, domainName()));
    }
    Q_EMIT changed();
    co_return name;
}

Result<SnapshotPlan> DomainSnapshots::plan(const QByteArray &xml, Flags flags)
{
    TRY_ASSIGN(config::SnapshotConfig request, readRequest(xml, config::MomentUse::Create, flags));
    config::DomainConfig now;
    if (m_domain.m_guest)
        now = m_domain.m_guest->live();
    else if (m_domain.m_definition) {
        TRY_ASSIGN(now, config::readDomain(*m_domain.m_definition));
    }
    TRY_ASSIGN(SnapshotPlan plan, planSnapshot(std::move(request), now, m_domain.m_info.state, flags));
    const bool keeps = !flags.testFlag(api::SnapshotCreate::NoMetadata);
    if (keeps && list().find(plan.name())) {
        return snapshotError(ErrorCode::AlreadyExists, kOperationFailed,
            tr("“%1” has a snapshot “%2” already; choose another name.").arg(domainName(), plan.name()));
    }
    if (keeps && !list().current().isEmpty())
        plan.config.parent = list().current();
    plan.config.cookie.reset();
    if (m_domain.m_guest && !m_domain.m_guest->status.askedProcessor.isEmpty())
        plan.config.cookie.emplace().cpu = now.cpu;
    const QByteArray inactive
        = m_domain.m_guest ? m_domain.m_definition.value_or(QByteArray()) : QByteArray();
    for (const config::DiskConfig &disk : now.disks)
        TRY(m_domain.blockJobs().refuseBusy(disk));
    plan.document = config::withDomains(plan.config, domainXml(), inactive);
    return plan;
}

QFuture<Result<QString>> DomainSnapshots::redefine(QByteArray xml, Flags flags)
{
    CO_TRY_ASSIGN(const config::SnapshotConfig told, readRequest(xml, config::MomentUse::Redefine, flags));
    const QString name = told.name.value_or(QString());
    const auto refuse = [](const QString &sentence) {
        return snapshotError(ErrorCode::InvalidConfig, kInvalidArgument, sentence);
    };
    CO_TRY(list().checkParent(name, told.parent.value_or(QString())));
    const bool isDiskOnly = told.state == u"disk-snapshot";
    if (flags.testFlag(api::SnapshotCreate::DiskOnly) && !isDiskOnly)
        co_return refuse(tr("The snapshot “%1” is not one of the disks alone.").arg(name));
    if (told.domain && told.domain->uuid != m_domain.uuid())
        co_return refuse(tr("The snapshot “%1” is one of another machine.").arg(name));
    if (const config::Snapshot *other = list().find(name)) {
        const bool isLive = told.state == u"running" || told.state == u"paused";
        if (other->isLive() != isLive || (other->config.state == u"disk-snapshot") != isDiskOnly)
            co_return refuse(tr("The snapshot “%1” cannot become one of another kind.").arg(name));
    }
    const config::Snapshot given { told, xml };
    const QByteArray document = config::withDomains(told, given.domainXml(), given.inactiveDomainXml());
    const bool becomesCurrent = flags.testFlag(api::SnapshotCreate::Current);
    CO_TRY(keep(document, becomesCurrent ? name : list().current()));
    Q_EMIT changed();
    co_return name;
}

QFuture<Result<>> DomainSnapshots::createInternal(SnapshotPlan plan, JobPtr job)
{
    const RunningGuestPtr guest = m_domain.m_guest;
    if (!guest->monitor)
        co_return lost();
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::CreateInternal;
    journal.name = plan.name();
    journal.online = true;
    journal.continues = m_domain.m_info.state == api::DomainState::Running;
    journal.keepsDocument = !plan.flags.testFlag(api::SnapshotCreate::NoMetadata);
    journal.document = plan.document;
    auto images = co_await imagesOf(plan.domain, plan.config);
    if (images)
        journal.images = *images; // for the case that the guest ends before we are back
    CO_TRY(m_store.writeJournal(journal));
    auto stopped = co_await stop(guest, reason::kPausedSave);
    Result<> saved = std::move(stopped);
    if (saved) {
        if (job)
            job->setCancellation(Job::Cancellation::Possible);
        auto written = co_await snapshotJob(guest, QStringLiteral("snapshot-save"), plan.name(), plan.config);
        saved = std::move(written);
        if (job)
            job->setCancellation(Job::Cancellation::Impossible);
    }
    // QEMU hears nothing while it writes its memory: what is not wanted any more is taken back.
    if (saved && job && job->isCancelRequested() && m_domain.isCurrent(guest)) {
        auto undone
            = co_await snapshotJob(guest, QStringLiteral("snapshot-delete"), plan.name(), plan.config);
        saved = undone ? detail::cancelledError() : undone.error();
    }
    if (saved && journal.keepsDocument)
        saved = keep(plan.document, plan.name());
    const bool halts = saved && plan.flags.testFlag(api::SnapshotCreate::Halt);
    if (halts) {
        auto ended = co_await end(guest);
        saved = std::move(ended);
    } else if (journal.continues && m_domain.isCurrent(guest)) {
        auto continued = co_await goOn(guest, 0);
        if (saved)
            saved = std::move(continued);
    }
    CO_TRY(m_store.removeJournal());
    co_return saved;
}

QFuture<Result<>> DomainSnapshots::createInternalOff(SnapshotPlan plan)
{
    auto images = co_await imagesOf(plan.domain, plan.config);
    if (!images)
        co_return images.error();
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::CreateInternal;
    journal.name = plan.name();
    journal.keepsDocument = !plan.flags.testFlag(api::SnapshotCreate::NoMetadata);
    journal.document = plan.document;
    journal.images = *images;
    CO_TRY(m_store.writeJournal(journal));
    QStringList taken;
    Result<> done;
    for (const QString &image : *images) {
        const QStringList arguments { QStringLiteral("snapshot"), QStringLiteral("-c"), plan.name(), image };
        auto one = co_await runImageTool(arguments);
        if (!one) {
            done = std::move(one);
            break;
        }
        taken += image;
    }
    if (done && journal.keepsDocument)
        done = keep(plan.document, plan.name());
    if (!done) {
        auto undone = co_await onImages(QStringLiteral("-d"), plan.name(), taken, Try::All);
        Q_UNUSED(undone) // the first failure is the one to tell
    }
    CO_TRY(m_store.removeJournal());
    co_return done;
}

QFuture<Result<>> DomainSnapshots::createExternalOff(SnapshotPlan plan)
{
    auto resolved = std::make_shared<QemuDomain::StartPlan>();
    resolved->forCommand = plan.domain;
    auto volumes = co_await m_domain.resolveVolumes(resolved);
    if (!volumes)
        co_return volumes.error();
    const bool reuses = plan.flags.testFlag(api::SnapshotCreate::ReuseExternal);
    SnapshotJournal journal;
    journal.kind = SnapshotJournal::Kind::CreateExternal;
    journal.name = plan.name();
    journal.keepsDocument = !plan.flags.testFlag(api::SnapshotCreate::NoMetadata);
    CO_TRY(writeOverlayDocuments({}, plan, journal));
    CO_TRY(m_store.writeJournal(journal));
    Result<> done;
    for (std::size_t i = 0; i < plan.config.disks.size() && done && !reuses; ++i) {
        const config::SnapshotDiskConfig &wanted = plan.config.disks[i];
        const config::DiskConfig &disk = resolved->forCommand.disks[i];
        if (wanted.snapshot != u"external" || !wanted.source || !disk.source)
            continue;
        const QString base
            = (disk.type == u"block" ? disk.source->dev : disk.source->file).value_or(QString());
        const QString target
            = (wanted.type == u"block" ? wanted.source->dev : wanted.source->file).value_or(QString());
        const QStringList arguments { QStringLiteral("create"), QStringLiteral("-f"),
            wanted.driverType.value_or(QStringLiteral("qcow2")), QStringLiteral("-F"),
            disk.driverType.value_or(QStringLiteral("raw")), QStringLiteral("-b"), base, target };
        auto created = co_await runImageTool(arguments);
        done = std::move(created);
    }
    if (done) {
        journal.prepared = true;
        done = m_store.writeJournal(journal);
    }
    if (done)
        done = define(journal.definition);
    if (done && journal.keepsDocument)
        done = keep(plan.document, plan.name());
    if (!done) {
        for (const QString &file : journal.files)
            QFile::remove(file);
    }
    CO_TRY(m_store.removeJournal());
    co_return done;
}

} // namespace inn::qemu
