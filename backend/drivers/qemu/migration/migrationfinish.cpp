// A machine that has arrived goes on here.

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/migration/migrationdestination.h"
#include "backend/drivers/qemu/safety/guestguard.h"

namespace inn::qemu {

using api::MigrateFlag;

namespace {

const QString kCompleted = QStringLiteral("completed");
const QString kPostCopy = QStringLiteral("postcopy-active");

} // namespace

QFuture<Result<api::MigrationFinished>> MigrationDestination::finish(
    QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome)
{
    m_receivedAt = QDateTime::currentDateTimeUtc();
    if (!m_ticket || m_isFinishing) {
        co_return migrationError(
            ErrorCode::InvalidState, kOperationInvalid, tr("“%1” is not coming to this host.").arg(m_name));
    }
    if (m_isBroken) {
        auto finished = co_await finishResume(outcome);
        co_return finished;
    }
    m_isFinishing = true;
    if (m_request.flags.testFlag(MigrateFlag::Offline)) {
        auto finished = co_await finishOffline(std::move(cookie), std::move(request), outcome);
        co_return finished;
    }
    Result<> ran;
    if (outcome == api::MigrationOutcome::Cancelled) {
        ran = migrationError(
            ErrorCode::Cancelled, kMigrateFinishOk, tr("“%1” did not come to this host.").arg(m_name));
        if (isLost())
            ran = lost();
    } else {
        auto continued = co_await run(request);
        ran = std::move(continued);
    }
    if (!ran) {
        const Error problem = ran.error();
        auto discarded = co_await discard();
        Q_UNUSED(discarded)
        co_return problem;
    }
    // It runs here, whatever comes.
    const auto theirs = readCookie(cookie, m_here, m_originalName, m_domain->uuid());
    if (!theirs)
        qWarning("%s", qUtf8Printable(theirs.error().fullText()));
    if (request.flags.testFlag(MigrateFlag::PersistDestination)) {
        // Named: GCC 12 destroys what a conditional in a co_await makes twice.
        std::optional<config::DomainConfig> persistent;
        if (theirs)
            persistent = theirs->persistent;
        auto persisted = co_await persist(std::move(persistent));
        if (!persisted) {
            m_domain->m_info.problem
                = tr("“%1” has arrived, but could not be defined here; it is gone once it is off.")
                      .arg(m_name);
            qWarning("%s", qUtf8Printable(persisted.error().fullText()));
            m_domain->publish();
        }
    }
    if (m_watch && m_watch->status() == kPostCopy) {
        auto rest = co_await awaitRest();
        if (!rest)
            co_return rest.error();
    }
    std::optional<config::CookieStatisticsConfig> statistics;
    if (theirs)
        statistics = theirs->statistics;
    auto concluded = co_await conclude(std::move(statistics));
    co_return concluded;
}

QFuture<Result<api::MigrationFinished>> MigrationDestination::conclude(
    std::optional<config::CookieStatisticsConfig> statistics)
{
    if (m_storage)
        m_storage->keep();
    api::MigrationFinished finished;
    finished.cookie = closingCookie(statistics);
    finished.domain = m_domain->uuid();
    if (m_domain->isCurrent(m_guest)) {
        m_guest->status.migration.reset();
        m_domain->storeStatus(m_guest);
        auto reset = co_await resetMigrationSettings(*m_guest->monitor, m_means, m_settings);
        Q_UNUSED(reset)
    }
    release();
    co_return finished;
}

QFuture<Result<>> MigrationDestination::run(api::MigrationRequest request)
{
    if (!m_guest || isLost() || !m_watch)
        co_return lost();
    const QStringList good { kCompleted, kPostCopy };
    const QStringList awaited = good + MigrationWatch::ends();
    auto reached = co_await m_watch->reached(awaited);
    if (!reached)
        co_return reached.error();
    if (!good.contains(*reached)) {
        auto told = co_await commands::queryMigrate(*m_guest->monitor);
        Error error = migrationError(
            ErrorCode::Io, config::kOperationFailed, tr("The memory of “%1” did not arrive.").arg(m_name));
        error.details = told ? told->error : QString();
        co_return error;
    }
    const bool inPostCopy = *reached == kPostCopy;
    if (m_storage) {
        auto closed = co_await m_storage->close(m_guest);
        if (!closed)
            co_return closed.error();
    }
    if (isLost())
        co_return lost();
    m_guest->status.phase = GuestStatus::Phase::Running;
    m_guest->status.migration->phase = Phase::Finishing;
    m_domain->storeStatus(m_guest);
    CO_TRY(m_guest->guard->lockNow(*m_guest->monitor));
    if (request.flags.testFlag(MigrateFlag::Paused)) {
        m_domain->setState(api::DomainState::Paused, reason::kPausedUser);
        m_domain->announce(lifecycle::kSuspendedPaused, tr("“%1” is paused.").arg(m_name));
    } else {
        auto continued = co_await goOn(inPostCopy);
        if (!continued)
            co_return continued.error();
    }
    m_runsSince = QDateTime::currentDateTimeUtc();
    m_domain->tellAgents(m_guest);
    co_return Result<>();
}

QFuture<Result<>> MigrationDestination::goOn(bool inPostCopy)
{
    m_guest->nextRunReason = inPostCopy ? reason::kRunningPostcopy : reason::kRunningMigrated;
    auto continued = co_await commands::cont(*m_guest->monitor);
    if (!continued) {
        Error error = continued.error().wrapped(tr("“%1” could not be continued here.").arg(m_name));
        error.libvirtCode = config::kOperationFailed;
        co_return error;
    }
    if (isLost())
        co_return lost();
    m_domain->handleOther(m_guest, { QStringLiteral("RESUME"), {}, {} }); // the event may be on its way
    if (inPostCopy) {
        // There is no way back: after a crash of ours it is a guest of this host.
        if (m_storage)
            m_storage->keep();
        m_guest->status.migration.reset();
        m_domain->storeStatus(m_guest);
    }
    co_return Result<>();
}

QFuture<Result<>> MigrationDestination::persist(std::optional<config::DomainConfig> persistent)
{
    QByteArray document = m_document;
    if (persistent) {
        persistent->name = m_name;
        document = config::writeDomain(*persistent);
    } else if (document.isEmpty()) {
        config::DomainConfig live = m_guest->live();
        makeInactive(live);
        document = config::writeDomain(live);
    }
    auto defined = co_await m_domains.define(std::move(document));
    if (!defined)
        co_return defined.error();
    if (m_guest && m_domain->isCurrent(m_guest)) {
        m_guest->status.definitionHash = m_domain->m_definitionHash;
        m_domain->refreshRestartNeeded();
        m_domain->publish();
    }
    co_return Result<>();
}

QFuture<Result<api::MigrationFinished>> MigrationDestination::finishOffline(
    QByteArray cookie, api::MigrationRequest, api::MigrationOutcome outcome)
{
    QemuDomain &domain = *m_domain;
    api::MigrationFinished finished;
    Result<> persisted;
    if (outcome == api::MigrationOutcome::Completed) {
        std::optional<config::DomainConfig> persistent;
        if (const auto theirs = readCookie(cookie, m_here, m_originalName, domain.uuid()))
            persistent = theirs->persistent;
        auto defined = co_await persist(std::move(persistent));
        persisted = std::move(defined);
        finished.domain = domain.uuid();
        finished.cookie = cookieBytes(cookieOf(m_here, m_originalName, domain.uuid()));
    } else {
        persisted = migrationError(
            ErrorCode::Cancelled, kMigrateFinishOk, tr("“%1” did not come to this host.").arg(m_name));
    }
    release();
    if (!domain.isPersistent() && !domain.isRunning())
        Q_EMIT domain.vanished();
    if (!persisted)
        co_return persisted.error();
    co_return finished;
}

// What it was like, for the source; and for whoever asks here.
QByteArray MigrationDestination::closingCookie(const std::optional<config::CookieStatisticsConfig> &theirs)
{
    config::MigrationCookieConfig ours = cookieOf(m_here, m_originalName, m_domain->uuid());
    DomainJob::Values values;
    if (theirs) {
        config::CookieStatisticsConfig statistics = *theirs;
        const auto since = [](const std::optional<quint64> &then, const QDateTime &now) {
            return quint64(qMax<qint64>(0, now.toMSecsSinceEpoch() - qint64(then.value_or(0))));
        };
        if (statistics.sent)
            statistics.delta = m_receivedAt.toMSecsSinceEpoch() - qint64(*statistics.sent);
        if (statistics.stopped && m_runsSince.isValid())
            statistics.downtime = since(statistics.stopped, m_runsSince);
        if (statistics.started)
            statistics.elapsed = since(statistics.started, m_runsSince);
        ours.statistics = statistics;
        values = valuesOf(statistics);
        if (statistics.delta && statistics.downtime) {
            values.push_back({ QStringLiteral("downtime_net"),
                quint64(qMax<qint64>(0, qint64(*statistics.downtime) - *statistics.delta)) });
        }
    }
    m_domain->longJob().end(api::DomainJobType::Completed, {}, std::move(values));
    return cookieBytes(ours);
}

} // namespace inn::qemu
