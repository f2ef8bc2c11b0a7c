#include "backend/drivers/qemu/migration/migrationsource.h"

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"

namespace inn::qemu {

using api::MigrateFlag;

MigrationSource::MigrationSource(QemuDomain &domain, MigrationHost here)
    : m_domain(domain)
    , m_here(std::move(here))
{
}

MigrationSource::~MigrationSource()
{
    m_tasks.cancelAll();
}

// ---- the right to move it

QFuture<Result<>> MigrationSource::hold(api::MigrationRequest request)
{
    const QString what = tr("it is being moved to another host");
    auto ticket = co_await m_domain.m_jobs->begin(name(), what, JobQueue::Length::Long);
    if (!ticket)
        co_return ticket.error();
    const JobQueue::TicketPtr held = *ticket; // gone with this frame unless all is well
    const RunningGuestPtr guest = m_domain.m_guest;
    auto allowed = co_await checkAllowed(guest, request);
    if (!allowed)
        co_return allowed.error();
    if (guest && !m_domain.isCurrent(guest))
        co_return m_domain.notRunningAnyMore();
    m_ticket = held;
    m_request = std::move(request);
    m_guest = m_request.flags.testFlag(MigrateFlag::Offline) ? nullptr : guest;
    m_wasRunning = m_domain.m_info.state == api::DomainState::Running;
    co_return Result<>();
}

void MigrationSource::enter(Phase phase)
{
    if (!m_guest)
        return;
    m_guest->status.migration = { phase, m_wasRunning, false };
    m_domain.storeStatus(m_guest);
}

void MigrationSource::release()
{
    m_isPerforming = false;
    if (m_isBroken && isCurrent())
        return; // nobody else may have it
    m_isBroken = false;
    if (isCurrent() && m_guest->status.migration) {
        m_guest->status.migration.reset();
        m_guest->usualPauseReason = 0;
        m_domain.storeStatus(m_guest);
    }
    m_tunnel.reset();
    m_storage.reset();
    m_bitmaps.reset();
    m_downtime.reset();
    m_isPerforming = false;
    m_ticket.reset();
}

void MigrationSource::beginJob()
{
    if (m_domain.longJob().isActive() || !m_guest)
        return;
    m_begunAt = QDateTime::currentDateTimeUtc();
    m_job = m_domain.longJob().begin(api::DomainJobOperation::MigrationOut, {}, [this] { return measure(); });
    m_job->setCancellation(Job::Cancellation::Possible);
    connect(m_job.get(), &Job::cancelRequested, this, [this] {
        if (m_hasStarted && isCurrent())
            cancelMemory();
    });
}

// ---- the phases

QFuture<Result<api::MigrationBegun>> MigrationSource::begin(api::MigrationRequest request)
{
    auto held = co_await hold(std::move(request));
    if (!held)
        co_return held.error();
    const auto refuse = [this](const Error &error) {
        release();
        return error;
    };
    auto document = m_guest
        ? movedDocument(
            askedXml(m_guest->status), withAskedProcessor(m_guest->status, m_request.destinationXml))
        : movedDocument(m_domain.m_definition.value_or(QByteArray()), m_request.destinationXml);
    if (document && m_guest && m_request.flags.testFlag(MigrateFlag::NonSharedIncremental))
        document = withBaseImages(*document, m_guest->live());
    if (!document)
        co_return refuse(document.error());
    config::MigrationCookieConfig cookie = cookieOf(m_here, name(), m_domain.uuid());
    if (m_guest && copiesStorage(m_request)) {
        auto offered = co_await offeredDisks(m_guest, m_request);
        if (!offered)
            co_return refuse(offered.error());
        cookie.nbd = *offered;
    }
    if (m_guest) {
        auto means = co_await migrationMeans(*m_guest->monitor, m_domain.m_host.roots);
        if (!means)
            co_return refuse(means.error());
        m_means = *means;
        cookie.capabilities = offeredCapabilities(m_means, MigrationSide::Source);
        cookie.cpu = processorIn(exactProcessor(m_guest->status));
    }
    if (cookie.nbd && carriesBitmaps(m_means)) {
        const auto copied = disksToCopy(m_guest->live(), m_request);
        if (!copied)
            co_return refuse(copied.error());
        const auto bitmaps = std::make_shared<MovingBitmaps>(m_guest);
        auto offered = co_await bitmaps->offer(*copied);
        if (!offered)
            co_return refuse(offered.error());
        cookie.bitmapDisks = *offered;
    }
    api::MigrationBegun begun;
    begun.xml = *document;
    begun.cookie = cookieBytes(cookie);
    if (m_request.flags.testFlag(MigrateFlag::ChangeProtection)) {
        enter(Phase::Begun);
        beginJob();
    } else {
        release();
    }
    co_return begun;
}

QFuture<Result<QByteArray>> MigrationSource::perform(
    QByteArray cookie, QString destination, api::MigrationRequest request)
{
    if (!m_ticket) {
        auto held = co_await hold(std::move(request));
        if (!held)
            co_return held.error();
    } else {
        m_request = std::move(request);
    }
    if (!m_guest || !isCurrent()) {
        release();
        co_return m_domain.notRunningAnyMore();
    }
    beginJob();
    m_isPerforming = true;
    const auto theirs = readCookie(cookie, m_here, {}, m_domain.uuid());
    Result<QByteArray> performed = theirs ? Result<QByteArray>(QByteArray()) : theirs.error();
    if (theirs) {
        auto ran = co_await run(*theirs, destination);
        performed = std::move(ran);
    }
    m_isPerforming = false;
    if (performed && !m_isAbandoned)
        co_return performed;
    const Error problem = performed ? detail::cancelledError() : performed.error();
    const bool isCancelled = m_job && m_job->isCancelRequested();
    auto undone = co_await undo();
    m_domain.longJob().end(isCancelled ? api::DomainJobType::Cancelled : api::DomainJobType::Failed,
        isCancelled ? QString() : problem.fullText());
    release();
    if (!undone)
        co_return undone.error();
    if (isCancelled) {
        co_return migrationError(
            ErrorCode::Cancelled, kOperationAborted, tr("Moving “%1” was cancelled.").arg(name()));
    }
    Error error = problem.wrapped(tr("“%1” could not be moved; it is still here.").arg(name()));
    if (error.libvirtCode == 0)
        error.libvirtCode = config::kOperationFailed;
    co_return error;
}

QFuture<Result<>> MigrationSource::confirm(
    QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome)
{
    if (!m_ticket || m_isPerforming) {
        co_return migrationError(
            ErrorCode::InvalidState, kOperationInvalid, tr("“%1” is not being moved.").arg(name()));
    }
    if (m_guest && !isCurrent()) {
        release();
        co_return m_domain.notRunningAnyMore();
    }
    if (outcome == api::MigrationOutcome::Cancelled) {
        if (!m_guest) {
            release();
            co_return Result<>();
        }
        enter(Phase::Cancelled);
        auto undone = co_await undo();
        m_domain.longJob().end(api::DomainJobType::Failed, tr("The other host could not take it over."));
        release();
        co_return undone;
    }
    if (const auto theirs = readCookie(cookie, m_here, {}, m_domain.uuid()); theirs && theirs->statistics) {
        // The other host knows since when it runs again.
        for (const api::TypedParameter &told : valuesOf(*theirs->statistics)) {
            if (told.name != QStringLiteral("downtime"))
                continue;
            std::erase_if(m_values, [&](const auto &value) { return value.name == told.name; });
            m_values.push_back(told);
            if (theirs->statistics->delta) {
                const auto downtime = qint64(std::get<quint64>(told.value)) - *theirs->statistics->delta;
                m_values.push_back({ QStringLiteral("downtime_net"), quint64(qMax<qint64>(0, downtime)) });
            }
        }
    }
    auto left = co_await leave(std::move(request));
    co_return left;
}

// The machine is elsewhere.
QFuture<Result<>> MigrationSource::leave(api::MigrationRequest request)
{
    if (m_guest) {
        if (m_watch && m_watch->status() == QStringLiteral("postcopy-active")) {
            const QStringList statuses = MigrationWatch::ends() + QStringList { QStringLiteral("completed") };
            auto over = co_await m_watch->reached(statuses);
            Q_UNUSED(over) // the other host said that it has all
        }
        enter(Phase::Confirmed);
        m_domain.endGuest(m_guest, RunningGuest::End::Migrated);
        auto ended = co_await m_domain.whenEnded(m_guest);
        Q_UNUSED(ended)
        m_domain.longJob().end(api::DomainJobType::Completed, {}, m_values);
    }
    release();
    if (request.flags.testFlag(MigrateFlag::UndefineSource) && m_domain.isPersistent()) {
        using Flag = api::UndefineFlag;
        const api::UndefineFlags flags
            = Flag::ManagedSave | Flag::SnapshotsMetadata | Flag::CheckpointsMetadata | Flag::KeepNvram;
        auto undefined = co_await m_domain.undefine(flags);
        co_return undefined;
    }
    co_return Result<>();
}

void MigrationSource::abandon()
{
    if (!m_ticket || m_isBroken)
        return;
    if (m_isPerforming) {
        m_isAbandoned = true;
        if (m_job)
            m_job->requestCancel();
        return;
    }
    const bool mayRunThere
        = isCurrent() && m_guest->status.migration && m_guest->status.migration->phase == Phase::Performed;
    if (mayRunThere) {
        m_domain.m_info.problem
            = tr("“%1” was moved to another host, but nobody knows whether it runs there; "
                 "look there, then resume it here or force it off.")
                  .arg(name());
        m_domain.publish();
    }
    m_domain.longJob().end(api::DomainJobType::Failed, tr("Whoever moved it is gone."));
    release();
}

} // namespace inn::qemu
