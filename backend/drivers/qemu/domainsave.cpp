// Saving a guest to disk and loading it again.

#include "backend/drivers/qemu/blockjobs/domainblockjobs.h"
#include "backend/drivers/qemu/processors/startedprocessor.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/savedstates/domainjob.h"
#include "backend/drivers/qemu/savedstates/savedguest.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace inn::qemu {

namespace {

constexpr std::chrono::milliseconds kProgressInterval { 250 };
constexpr double kAllBandwidth = 9007199254740991; // the largest whole number of JSON

QString partName(const QString &path)
{
    return path + QStringLiteral(".part");
}

} // namespace

QString QemuDomain::savePath(const RunningGuest &guest) const
{
    return guest.status.savePath.isEmpty() ? m_host.roots.saveFile(m_info.uuid) : guest.status.savePath;
}

QFuture<Result<>> QemuDomain::save(SaveRequest request, JobPtr job)
{
    CO_TRY(api::checkFlags(request.flags, api::SaveUse::Save));
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being saved"), JobQueue::Length::Long);
    if (!ticket)
        co_return ticket.error();
    const RunningGuestPtr guest = m_guest;
    if (!guest || !guest->monitor)
        co_return notRunningAnyMore();
    if (m_blockJobs->hasJobs())
        co_return m_blockJobs->busyError(55); // VIR_ERR_OPERATION_INVALID
    if (request.path.isEmpty() && !isPersistent())
        co_return invalidState(tr("“%1” is transient; save it to a file instead.").arg(m_info.name));
    request.document = withAskedProcessor(guest->status, request.document);
    CO_TRY_ASSIGN(request.document, savedDocument(askedXml(guest->status), request.document));
    const std::weak_ptr<RunningGuest> weak = guest;
    job = m_longJob->begin(
        api::DomainJobOperation::Save, job, [weak]() -> QFuture<Result<DomainJob::Values>> {
            const auto saved = weak.lock();
            return saved && saved->monitor ? DomainJob::migrationValues(*saved->monitor)
                                           : ready<DomainJob::Values>(DomainJob::Values());
        });
    auto saved = co_await saveHolding(std::move(request), guest, job);
    if (!saved && m_longJob->isActive()) {
        const bool cancelled = saved.error().code == ErrorCode::Cancelled;
        m_longJob->end(
            cancelled ? api::DomainJobType::Cancelled : api::DomainJobType::Failed, saved.error().fullText());
    }
    co_return saved;
}

QFuture<Result<>> QemuDomain::saveHolding(SaveRequest request, RunningGuestPtr guest, JobPtr job)
{
    const bool isRunning = m_info.state == api::DomainState::Running;
    const SaveImage::Head head { request.document,
        !request.flags.testFlag(api::SaveFlag::Paused)
            && (isRunning || request.flags.testFlag(api::SaveFlag::Running)),
        exactProcessor(guest->status) };
    guest->status.savePath = request.path;
    const QString path = savePath(*guest);
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        co_return Error { ErrorCode::Unsupported,
            tr("“%1” is no ordinary file; choose a file to save “%2” to.").arg(path, m_info.name) };
    }
    // Whoever finds the guest again tells by this file whether its saved state is complete.
    CO_TRY(SaveImage::create(partName(path), head));
    guest->status.saving = true;
    guest->status.wasRunning = isRunning;
    storeStatus(guest);
    if (isRunning) {
        guest->nextPauseReason = reason::kPausedSave;
        auto stopped = co_await commands::stop(*guest->monitor);
        if (!stopped || !isCurrent(guest)) {
            guest->status.saving = false;
            QFile::remove(partName(path));
            co_return stopped ? notRunningAnyMore()
                              : stopped.error().wrapped(tr("“%1” could not be saved.").arg(m_info.name));
        }
    }
    auto written = co_await writeImageWith(guest, path, head, job);
    if (!written) {
        auto undone = co_await undoSave(guest, path, isRunning, written.error());
        co_return undone;
    }
    if (request.flags.testFlag(api::SaveFlag::BypassCache)) {
        if (const auto image = SaveImage::open(path))
            SaveImage::dropFromCache(image->file);
    }
    auto values = co_await DomainJob::migrationValues(*guest->monitor);
    // Told of before the guest's end, as libvirt does.
    m_longJob->end(api::DomainJobType::Completed, {}, values ? *values : DomainJob::Values());
    endGuest(guest, RunningGuest::End::Saved);
    auto ended = co_await whenEnded(guest);
    publish();
    co_return ended;
}

QFuture<Result<>> QemuDomain::restore(SaveRequest request, JobPtr job)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("it is being restored"), JobQueue::Length::Long);
    if (!ticket)
        co_return ticket.error();
    if (QFile::exists(m_host.roots.saveFile(m_info.uuid))) {
        co_return invalidState(
            tr("“%1” has a saved state of its own; discard it before another one is restored.")
                .arg(m_info.name));
    }
    job = m_longJob->begin(api::DomainJobOperation::Restore, job, {});
    const QByteArray document = request.document;
    StartPoint point { StartPoint::Kind::File, {}, std::move(request) };
    auto started = co_await startHolding(document, StartMode::Run, std::move(point), job);
    m_longJob->end(started ? api::DomainJobType::Completed : api::DomainJobType::Failed,
        started ? QString() : started.error().fullText());
    if (!started && !m_guest && !m_definition)
        Q_EMIT vanished();
    co_return started;
}

QFuture<Result<>> QemuDomain::writeImage(RunningGuestPtr guest, QString path, bool wasRunning, JobPtr job)
{
    return writeImageWith(guest, std::move(path), savedHead(guest->status, wasRunning), std::move(job));
}

QFuture<Result<>> QemuDomain::writeImageWith(
    RunningGuestPtr guest, QString path, SaveImage::Head head, JobPtr job)
{
    CO_TRY_ASSIGN(const FileDescriptor file, SaveImage::create(partName(path), head));
    auto prepared = co_await commands::migrateEvents(*guest->monitor);
    if (!prepared)
        co_return prepared.error();
    guest->monitor->execute(QStringLiteral("migrate-set-parameters"),
        QJsonObject { { QStringLiteral("max-bandwidth"), kAllBandwidth } });
    // A descriptor of its own: QEMU makes what it is given non-blocking and closes it.
    auto given = co_await commands::getfd(*guest->monitor, QStringLiteral("inn-save"), file);
    if (!given)
        co_return given.error();
    guest->migration.clear();
    auto over = awaitMigration(guest);
    auto begun = co_await commands::migrate(*guest->monitor, QStringLiteral("fd:inn-save"));
    if (!begun)
        co_return begun.error();
    QObject progress; // goes with this frame, and the connections with it
    QTimer timer;
    if (job) {
        connect(job.get(), &Job::cancelRequested, &progress,
            [guest] { commands::migrateCancel(*guest->monitor); });
        job->setCancellation(Job::Cancellation::Possible);
        if (job->isCancelRequested())
            commands::migrateCancel(*guest->monitor);
        connect(&timer, &QTimer::timeout, &progress, [this, guest, job] {
            commands::queryMigrate(*guest->monitor)
                .then(this, [this, job](const Result<commands::MigrationStatus> &status) {
                    if (status && status->total.count > 0) {
                        job->report(double(status->transferred.count) / double(status->total.count),
                            tr("Saving “%1”").arg(m_info.name));
                    }
                });
        });
        timer.start(kProgressInterval);
    }
    auto finished = co_await over;
    timer.stop();
    if (!finished)
        co_return finished.error();
    if (guest->migration == QStringLiteral("cancelled"))
        co_return detail::cancelledError();
    if (guest->migration != QStringLiteral("completed")) {
        auto status = co_await commands::queryMigrate(*guest->monitor);
        co_return Error { ErrorCode::Io,
            tr("The emulator could not write the state of “%1”.").arg(m_info.name),
            status ? status->error : QString() };
    }
    if (job) {
        job->setCancellation(Job::Cancellation::Impossible);
        job->report(1.0, tr("Writing “%1” to disk").arg(m_info.name));
    }
    // A variable of its own: GCC 12 destroys such an argument of an await expression twice.
    const std::function<Result<>()> finishImage = [file, path]() -> Result<> {
        TRY(SaveImage::finish(file, partName(path)));
        if (::rename(QFile::encodeName(partName(path)).constData(), QFile::encodeName(path).constData()) != 0)
            return systemError(errno, tr("The saved state “%1” could not be written.").arg(path));
        return {};
    };
    auto synced = co_await inPool(finishImage);
    co_return synced;
}

QFuture<Result<>> QemuDomain::undoSave(RunningGuestPtr guest, QString path, bool wasRunning, Error reason)
{
    QFile::remove(partName(path));
    if (isCurrent(guest)) {
        guest->status.saving = false;
        if (wasRunning) {
            auto continued = co_await commands::cont(*guest->monitor);
            if (continued && isCurrent(guest))
                setState(api::DomainState::Running, reason::kRunningSaveCancelled);
        }
        if (isCurrent(guest))
            storeStatus(guest);
    }
    co_return reason.code == ErrorCode::Cancelled
        ? reason
        : reason.wrapped(tr("“%1” could not be saved.").arg(m_info.name));
}

QFuture<Result<>> QemuDomain::awaitMigration(const RunningGuestPtr &guest)
{
    guest->migrationWaiter = std::make_shared<QPromise<Result<>>>();
    guest->migrationWaiter->start();
    return guest->migrationWaiter->future();
}

QFuture<Result<>> QemuDomain::loadImage(RunningGuestPtr guest, PlanPtr plan)
{
    auto prepared = co_await commands::migrateEvents(*guest->monitor);
    if (!prepared)
        co_return prepared.error();
    auto given = co_await commands::getfd(*guest->monitor, QStringLiteral("inn-restore"), plan->image->file);
    if (!given)
        co_return given.error();
    auto over = awaitMigration(guest);
    auto begun = co_await commands::migrateIncoming(*guest->monitor, QStringLiteral("fd:inn-restore"));
    if (!begun)
        co_return begun.error();
    auto finished = co_await over;
    if (!finished)
        co_return Error { ErrorCode::Unreachable, finished.error().message };
    if (guest->migration != QStringLiteral("completed")) {
        co_return Error { ErrorCode::Io,
            tr("The saved state of “%1” could not be loaded; discard it to start the machine anew.")
                .arg(m_info.name) };
    }
    co_return Result<>();
}

} // namespace inn::qemu
