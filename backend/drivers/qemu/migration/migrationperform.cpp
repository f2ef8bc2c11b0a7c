// Moving the memory of a guest to another host, and what is done when that fails.

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/migration/migrationsource.h"
#include "backend/drivers/qemu/safety/guestguard.h"

#include <QJsonArray>

namespace inn::qemu {

using api::MigrateFlag;

namespace {

const QString kCompleted = QStringLiteral("completed");
const QString kPreSwitchover = QStringLiteral("pre-switchover");
const QString kPostCopy = QStringLiteral("postcopy-active");

} // namespace

Error MigrationSource::failure(const QString &details) const
{
    Error error = migrationError(ErrorCode::Io, config::kOperationFailed,
        tr("The emulator could not send the memory of “%1” to the other host.").arg(name()));
    error.details = details;
    return error;
}

QFuture<Result<DomainJob::Values>> MigrationSource::measure()
{
    if (!isCurrent() || !m_guest->monitor)
        co_return DomainJob::Values();
    auto values = co_await DomainJob::migrationValues(*m_guest->monitor);
    if (!values || !m_storage)
        co_return values;
    auto disks = co_await m_storage->progress();
    if (!disks)
        co_return values;
    const quint64 left = disks->total - qMin(disks->processed, disks->total);
    const std::pair<QString, quint64> sums[] = { { QStringLiteral("data_total"), disks->total },
        { QStringLiteral("data_processed"), disks->processed }, { QStringLiteral("data_remaining"), left } };
    for (const auto &[name, number] : sums) {
        const auto sum = std::find_if(values->begin(), values->end(),
            [name = name](const api::TypedParameter &value) { return value.name == name; });
        if (sum == values->end())
            values->push_back({ name, number });
        else
            sum->value = std::get<quint64>(sum->value) + number;
    }
    values->push_back({ QStringLiteral("disk_total"), disks->total });
    values->push_back({ QStringLiteral("disk_processed"), disks->processed });
    values->push_back({ QStringLiteral("disk_remaining"), left });
    values->push_back({ QStringLiteral("disk_bps"), disks->bytesPerSecond });
    co_return values;
}

QFuture<Result<>> MigrationSource::stopGuest()
{
    m_guest->nextPauseReason = reason::kPausedMigration;
    auto stopped = co_await commands::stop(*m_guest->monitor);
    if (!stopped)
        co_return stopped.error().wrapped(tr("“%1” could not be paused.").arg(name()));
    if (!isCurrent())
        co_return m_domain.notRunningAnyMore();
    m_domain.handleStop(m_guest);
    co_return Result<>();
}

// With the memory, what the copied disks remember of changes.
QFuture<Result<>> MigrationSource::sendBitmaps(BitmapDisks taken)
{
    if (taken.empty() || !copiesStorage(m_request) || !carriesBitmaps(m_means))
        co_return Result<>();
    CO_TRY_ASSIGN(std::vector<config::DiskConfig> copied, disksToCopy(m_guest->live(), m_request));
    m_bitmaps = std::make_unique<MovingBitmaps>(m_guest);
    auto mapping = co_await m_bitmaps->send(std::move(copied), std::move(taken));
    if (!mapping)
        co_return mapping.error();
    if (!mapping->isEmpty())
        addBitmaps(m_settings, *mapping);
    co_return Result<>();
}

// What the locks are on, also of a life that an earlier process of ours began.
QFuture<Result<>> MigrationSource::learnImages()
{
    m_images.clear();
    auto answer = co_await m_guest->monitor->execute(QStringLiteral("query-named-block-nodes"));
    if (!answer)
        co_return answer.error();
    const QJsonArray nodes = answer->toArray();
    for (const auto &each : nodes) {
        const QJsonObject node = each.toObject();
        ImageNode image;
        image.path = node[QStringLiteral("file")].toString();
        image.node = node[QStringLiteral("node-name")].toString();
        image.isWritten = !node[QStringLiteral("ro")].toBool();
        if (image.isWritten && image.path.startsWith(u'/'))
            m_images.push_back(std::move(image));
    }
    co_return Result<>();
}

Result<std::optional<config::DomainConfig>> MigrationSource::persistentDocument()
{
    std::optional<config::DomainConfig> persistent;
    if (!m_request.flags.testFlag(MigrateFlag::PersistDestination))
        return persistent;
    QByteArray document = m_request.persistentXml;
    if (document.isEmpty()) {
        TRY_ASSIGN(document, m_domain.xml(api::XmlView::Inactive));
    }
    TRY_ASSIGN(persistent, config::readDomain(document));
    return persistent;
}

QFuture<Result<QByteArray>> MigrationSource::run(config::MigrationCookieConfig theirs, QString destination)
{
    const auto chosen
        = m_tunnel.isValid() ? Result<MigrationAddress>(tunnelAddress()) : migrationAddress(destination);
    if (!chosen)
        co_return chosen.error();
    const MigrationAddress address = *chosen;
    auto means = co_await migrationMeans(*m_guest->monitor, m_domain.m_host.roots);
    if (!means)
        co_return means.error();
    m_means = *means;
    CO_TRY_ASSIGN(m_settings,
        migrationSettings(m_request, MigrationSide::Source, m_means, theirs.capabilities, address.host));
    CO_TRY_ASSIGN(const auto persistent, persistentDocument());
    enter(Phase::Performing);
    m_guest->usualPauseReason = reason::kPausedMigration;
    m_watch = std::make_unique<MigrationWatch>(*m_guest->monitor);
    m_domain.whenEnded(m_guest).then(m_watch.get(), [this](const Result<> &) {
        if (m_watch)
            m_watch->fail(m_domain.notRunningAnyMore());
    });
    connect(m_guest->monitor.get(), &QmpClient::eventReceived, m_watch.get(), [this](const QmpEvent &event) {
        if (event.name == QStringLiteral("STOP"))
            m_stoppedAt = event.time;
        const bool aborts = m_request.flags.testFlag(MigrateFlag::AbortOnError) && m_isPerforming;
        if (aborts && event.name == QStringLiteral("BLOCK_IO_ERROR") && !m_broken) {
            m_broken = failure(tr("A disk of the machine failed."));
            cancelMemory();
        }
    });
    auto sent = co_await sendBitmaps(theirs.bitmapDisks);
    if (!sent)
        co_return sent.error();
    auto applied = co_await applyMigrationSettings(*m_guest->monitor, m_settings);
    if (!applied)
        co_return applied.error().wrapped(tr("The emulator of “%1” cannot move it this way.").arg(name()));
    const QJsonValue allowed = m_means.parameters[QStringLiteral("downtime-limit")];
    m_downtime
        = std::make_unique<DowntimeAim>(*m_guest->monitor, std::chrono::milliseconds(allowed.toInteger(300)));
    m_downtime->begin();
    if (copiesStorage(m_request) && theirs.nbd) {
        m_storage = std::make_unique<SourceStorage>(m_guest, m_request);
        connect(m_storage.get(), &SourceStorage::failed, this, [this](const Error &problem) {
            if (m_isPerforming && !m_broken && !m_job->isCancelRequested()) {
                m_broken = problem;
                cancelMemory();
            }
        });
        auto copied = co_await m_storage->start(address.host, *theirs.nbd, m_job);
        if (!copied)
            co_return copied.error();
    }
    auto learned = co_await learnImages();
    if (!learned)
        co_return learned.error();
    if (!isCurrent())
        co_return m_domain.notRunningAnyMore();
    if (!m_request.flags.testFlag(MigrateFlag::Live) && m_domain.m_info.state == api::DomainState::Running) {
        auto stopped = co_await stopGuest();
        if (!stopped)
            co_return stopped.error();
    }
    auto transferred = co_await transfer(address);
    if (!transferred)
        co_return transferred.error();
    m_job->setCancellation(Job::Cancellation::Impossible);
    // From here on the other host may be told to continue it.
    enter(Phase::Performed);
    auto values = co_await measure();
    if (values)
        m_values = *values;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    config::MigrationCookieConfig ours = cookieOf(m_here, name(), m_domain.uuid());
    ours.persistent = persistent;
    ours.statistics = statisticsOf(m_values);
    ours.statistics->elapsed = quint64(m_begunAt.msecsTo(now));
    ours.statistics->started = quint64(m_begunAt.toMSecsSinceEpoch());
    ours.statistics->sent = quint64(now.toMSecsSinceEpoch());
    if (m_stoppedAt.isValid())
        ours.statistics->stopped = quint64(m_stoppedAt.toMSecsSinceEpoch());
    co_return cookieBytes(ours);
}

// From then on it ends with the emulator's use of it.
QFuture<Result<>> MigrationSource::giveTunnel(MigrationAddress address)
{
    auto given = co_await commands::getfd(*m_guest->monitor, address.host, m_tunnel);
    m_tunnel.reset();
    if (!given)
        co_return failure(given.error().details);
    co_return Result<>();
}

// Ends with the memory on the other host, or with post-copy begun.
QFuture<Result<>> MigrationSource::transfer(MigrationAddress address)
{
    if (m_job->isCancelRequested())
        co_return detail::cancelledError();
    if (address.kind == MigrationAddress::Kind::Tunnel) {
        auto given = co_await giveTunnel(address);
        if (!given)
            co_return given.error();
    }
    m_hasStarted = true;
    const QString uri = address.emulatorUri();
    auto begun = co_await commands::migrate(*m_guest->monitor, uri);
    if (!begun)
        co_return failure(begun.error().details);
    if (m_job->isCancelRequested() && isCurrent())
        cancelMemory();
    const QStringList awaited
        = MigrationWatch::ends() + QStringList { kPreSwitchover, kPostCopy, kCompleted };
    auto reached = co_await m_watch->reached(awaited);
    if (!reached)
        co_return reached.error();
    QString status = *reached;
    if (status == kPreSwitchover) {
        auto switched = co_await switchOver();
        if (!switched)
            co_return switched.error();
        const QStringList last = MigrationWatch::ends() + QStringList { kPostCopy, kCompleted };
        auto over = co_await m_watch->reached(last);
        if (!over)
            co_return over.error();
        status = *over;
    }
    if (m_broken)
        co_return *m_broken;
    if (m_job->isCancelRequested())
        co_return detail::cancelledError();
    if (status != kCompleted && status != kPostCopy) {
        auto told = co_await commands::queryMigrate(*m_guest->monitor);
        co_return failure(told ? told->error : QString());
    }
    if (status == kPostCopy && isCurrent())
        m_domain.setState(api::DomainState::Paused, reason::kPausedPostcopy);
    co_return Result<>();
}

// The guest is stopped; its images are given up before the last of its memory goes.
QFuture<Result<>> MigrationSource::switchOver()
{
    GuestGuard::unlock(m_guest->guard, *m_guest->monitor, m_images);
    if (m_storage) {
        auto finished = co_await m_storage->finish();
        if (!finished)
            co_return finished.error();
    }
    QJsonObject state;
    state[QStringLiteral("state")] = kPreSwitchover;
    auto continued = co_await m_guest->monitor->execute(QStringLiteral("migrate-continue"), state);
    if (!continued)
        co_return failure(continued.error().details);
    co_return Result<>();
}

QFuture<Result<>> MigrationSource::cancelMemory()
{
    if (m_storage)
        m_storage->cutConnections();
    return commands::migrateCancel(*m_guest->monitor);
}

// The machine is here as before. Errors: it is not, and which one it is then.
QFuture<Result<>> MigrationSource::undo()
{
    if (!isCurrent())
        co_return m_domain.notRunningAnyMore();
    const QString status = m_watch ? m_watch->status() : QString();
    if (status == kPostCopy || status == QStringLiteral("postcopy-paused")) {
        co_return lieBroken();
    }
    if (m_hasStarted) {
        const QStringList over = MigrationWatch::ends() + QStringList { kCompleted };
        if (!over.contains(status)) {
            auto cancelled = co_await cancelMemory();
            Q_UNUSED(cancelled)
            auto reached = co_await m_watch->reached(over);
            if (!reached)
                co_return reached.error();
        }
    }
    if (m_storage) {
        auto cancelled = co_await m_storage->cancel();
        Q_UNUSED(cancelled)
    }
    if (m_bitmaps) {
        auto dropped = co_await m_bitmaps->drop();
        Q_UNUSED(dropped) // the next move, or the guest's end, takes them away
    }
    if (!isCurrent())
        co_return m_domain.notRunningAnyMore();
    enter(Phase::Cancelled);
    auto reset = co_await resetMigrationSettings(*m_guest->monitor, m_means, m_settings);
    Q_UNUSED(reset)
    m_hasStarted = false;
    m_watch.reset();
    m_downtime.reset();
    if (!isCurrent())
        co_return m_domain.notRunningAnyMore();
    auto resumed = co_await goOn();
    co_return resumed;
}

QFuture<Result<>> MigrationSource::goOn()
{
    m_guest->usualPauseReason = 0;
    const auto locked = m_guest->guard->lockNow(*m_guest->monitor);
    if (m_wasRunning && m_domain.m_info.state == api::DomainState::Paused) {
        Result<> continued = locked;
        if (locked) {
            m_guest->nextRunReason = reason::kRunningMigrationCancelled;
            auto told = co_await commands::cont(*m_guest->monitor);
            continued = told;
        }
        if (!continued) {
            Error error = continued.error().wrapped(
                tr("“%1” could not be resumed after it was not moved; it stays paused here.").arg(name()));
            error.libvirtCode = config::kOperationFailed;
            m_domain.m_info.problem = error.message;
            m_domain.publish();
            co_return error;
        }
        if (!isCurrent())
            co_return m_domain.notRunningAnyMore();
        m_domain.handleOther(m_guest, { QStringLiteral("RESUME"), {}, {} });
    }
    co_return Result<>();
}

} // namespace inn::qemu
