// Post-copy that lost its connection: both emulators wait, neither has the whole guest, until a new way joins
// them.

#include "backend/base/pause.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"
#include "backend/drivers/qemu/migration/embeddedmigrations.h"

namespace inn::qemu {

using api::MigrateFlag;

namespace {

const QString kActive = QStringLiteral("postcopy-active");
const QString kPaused = QStringLiteral("postcopy-paused");
const QString kCompleted = QStringLiteral("completed");
constexpr int kMostTries = 100;
constexpr std::chrono::milliseconds kBetweenTries { 100 };

Error notWaiting(const QString &name)
{
    return migrationError(ErrorCode::InvalidState, kOperationInvalid,
        EmbeddedMigrations::tr("“%1” is not waiting for the rest of its memory.").arg(name));
}

// What is needed to join the halves is known to the process that saw them break.
Error notResumable(const QString &name)
{
    return migrationError(ErrorCode::InvalidState, kOperationInvalid,
        EmbeddedMigrations::tr(
            "The migration of “%1” cannot be resumed, as this host’s program was restarted "
            "since it broke: force the machine off on both hosts, then start it anew.")
            .arg(name));
}

QFuture<Result<QJsonValue>> resume(QmpClient &monitor, const QString &uri)
{
    QJsonObject arguments;
    arguments[QStringLiteral("uri")] = uri;
    arguments[QStringLiteral("resume")] = true;
    return monitor.execute(QStringLiteral("migrate"), arguments);
}

} // namespace

// ---- the source

QFuture<Result<>> MigrationSource::pausePostCopy()
{
    if (!isCurrent() || !m_watch || m_watch->status() != kActive) {
        co_return migrationError(ErrorCode::InvalidState, kOperationInvalid,
            tr("“%1” is not being moved by post-copy now.").arg(name()));
    }
    auto paused = co_await m_guest->monitor->execute(QStringLiteral("migrate-pause"));
    if (!paused)
        co_return paused.error().wrapped(tr("The post-copy of “%1” could not be stopped.").arg(name()));
    co_return Result<>();
}

Error MigrationSource::lieBroken()
{
    m_isBroken = true;
    enter(Phase::Performed); // it may run there
    m_domain.setState(api::DomainState::Paused, reason::kPausedPostcopyFailed);
    m_domain.announce(lifecycle::kSuspendedPostcopyFailed,
        tr("“%1” lost the connection to its new host before all of its memory was there.").arg(name()));
    m_domain.whenEnded(m_guest).then(this, [this](const Result<> &) { release(); });
    return migrationError(ErrorCode::Io, config::kOperationFailed,
        tr("“%1” runs on the other host without all of its memory; it stays paused here.").arg(name()));
}

QFuture<Result<api::MigrationBegun>> MigrationSource::beginResume(api::MigrationRequest request)
{
    if (!m_isBroken && m_domain.info()->reason == reason::kPausedPostcopyFailed && isPaused())
        co_return notResumable(name());
    if (!m_isBroken || m_isPerforming || !isCurrent())
        co_return notWaiting(name());
    if (!request.flags.testFlag(MigrateFlag::PostCopy)) {
        co_return migrationError(ErrorCode::Unsupported, kArgumentUnsupported,
            tr("What was begun by post-copy goes on by post-copy; ask for that, too."));
    }
    auto told = co_await commands::queryMigrate(*m_guest->monitor);
    if (!told)
        co_return told.error();
    if (told->status != kPaused)
        co_return notWaiting(name());
    CO_TRY_ASSIGN(const QByteArray document, movedDocument(m_guest->status.liveXml, request.destinationXml));
    m_request = std::move(request);
    config::MigrationCookieConfig cookie = cookieOf(m_here, name(), m_domain.uuid());
    cookie.capabilities = offeredCapabilities(m_means, MigrationSide::Source);
    api::MigrationBegun begun;
    begun.xml = document;
    begun.cookie = cookieBytes(cookie);
    co_return begun;
}

QFuture<Result<QByteArray>> MigrationSource::performResume(
    QByteArray cookie, QString destination, api::MigrationRequest request)
{
    if (!m_isBroken || m_isPerforming || !isCurrent())
        co_return notWaiting(name());
    m_request = std::move(request);
    CO_TRY_ASSIGN(const MigrationAddress address, migrationAddress(destination));
    CO_TRY(readCookie(cookie, m_here, {}, m_domain.uuid()));
    m_isPerforming = true;
    m_job = m_domain.longJob().begin(api::DomainJobOperation::MigrationOut, {}, [this] { return measure(); });
    m_job->setCancellation(Job::Cancellation::Impossible);
    auto joined = co_await join(address);
    m_isPerforming = false;
    if (!joined) {
        m_domain.longJob().end(api::DomainJobType::Failed, joined.error().fullText());
        if (!isCurrent())
            release();
        co_return joined.error();
    }
    m_isBroken = false;
    m_domain.setState(api::DomainState::Paused, reason::kPausedPostcopy);
    config::MigrationCookieConfig ours = cookieOf(m_here, name(), m_domain.uuid());
    ours.statistics = statisticsOf(m_values);
    co_return cookieBytes(ours);
}

QFuture<Result<>> MigrationSource::join(MigrationAddress address)
{
    m_watch = std::make_unique<MigrationWatch>(*m_guest->monitor);
    m_domain.whenEnded(m_guest).then(m_watch.get(), [this](const Result<> &) {
        if (m_watch)
            m_watch->fail(m_domain.notRunningAnyMore());
    });
    if (m_request.postCopyBandwidth) {
        QJsonObject parameters;
        CO_TRY_ASSIGN(parameters[QStringLiteral("max-postcopy-bandwidth")],
            bytesPerSecond(*m_request.postCopyBandwidth));
        auto set = co_await m_guest->monitor->execute(QStringLiteral("migrate-set-parameters"), parameters);
        if (!set)
            co_return failure(set.error().details);
    }
    const QString uri = address.emulatorUri();
    auto begun = co_await resume(*m_guest->monitor, uri);
    if (!begun)
        co_return failure(begun.error().details);
    // A way that cannot be gone leaves the emulator as it is, without a word.
    for (int tries = 0; tries < kMostTries && isCurrent(); ++tries) {
        auto told = co_await commands::queryMigrate(*m_guest->monitor);
        if (!told)
            co_return told.error();
        if (told->status == kActive || told->status == kCompleted)
            co_return Result<>();
        auto waited = co_await pause(kBetweenTries);
        Q_UNUSED(waited)
    }
    co_return failure({});
}

// ---- the destination

QFuture<Result<>> MigrationDestination::awaitRest()
{
    const QStringList over = MigrationWatch::ends() + QStringList { kCompleted };
    auto reached = co_await m_watch->reached(over);
    if (!m_domain->isCurrent(m_guest))
        co_return lost();
    if (!reached || *reached != kCompleted) {
        lieBroken();
        Error error = migrationError(ErrorCode::Io, config::kOperationFailed,
            tr("“%1” runs here without all of its memory, which is still on its old host.").arg(m_name));
        co_return error;
    }
    m_isBroken = false;
    if (m_domain->m_info.state == api::DomainState::Running) {
        m_domain->setState(api::DomainState::Running, reason::kRunningMigrated);
        m_domain->announce(lifecycle::kResumedMigrated, tr("All memory of “%1” has arrived.").arg(m_name));
    }
    co_return Result<>();
}

void MigrationDestination::lieBroken()
{
    m_isBroken = true;
    m_isResuming = false;
    m_isFinishing = false;
    m_guest->status.migration.reset(); // whatever becomes of us, it is a guest of this host
    m_domain->storeStatus(m_guest);
    const QString words
        = tr("“%1” lost the connection to its old host before all of its memory was here.").arg(m_name);
    if (m_domain->m_info.state == api::DomainState::Running) {
        m_domain->setState(api::DomainState::Running, reason::kRunningPostcopyFailed);
        m_domain->announce(lifecycle::kResumedPostcopyFailed, words);
    } else {
        m_domain->announce(lifecycle::kSuspendedPostcopyFailed, words);
    }
    m_domain->longJob().end(api::DomainJobType::Failed, words);
    m_domain->whenEnded(m_guest).then(this, [this](const Result<> &) { release(); });
}

QFuture<Result<api::MigrationPrepared>> MigrationDestination::prepareResume(
    QByteArray cookie, api::MigrationRequest request)
{
    if (!m_isBroken || isLost())
        co_return notWaiting(m_name);
    CO_TRY(readCookie(cookie, m_here, m_originalName, m_domain->uuid()));
    auto told = co_await commands::queryMigrate(*m_guest->monitor);
    if (!told)
        co_return told.error();
    if (told->status != kPaused)
        co_return notWaiting(m_name);
    m_request.uri = request.uri;
    CO_TRY_ASSIGN(const MigrationAddress address, chosenAddress());
    if (m_port != 0)
        m_ports.giveBack(std::exchange(m_port, 0));
    m_watch = std::make_unique<MigrationWatch>(*m_guest->monitor);
    m_domain->whenEnded(m_guest).then(m_watch.get(), [this](const Result<> &) {
        if (m_watch)
            m_watch->fail(lost());
    });
    auto listening = co_await listen(address, request.listenAddress);
    if (!listening)
        co_return listening.error();
    m_isResuming = true;
    if (!m_domain->longJob().isActive())
        m_domain->longJob().begin(api::DomainJobOperation::MigrationIn, {}, {});
    config::MigrationCookieConfig ours = cookieOf(m_here, m_originalName, m_domain->uuid());
    ours.capabilities = offeredCapabilities(m_means, MigrationSide::Destination);
    api::MigrationPrepared prepared;
    prepared.cookie = cookieBytes(ours);
    prepared.uri = *listening;
    co_return prepared;
}

QFuture<Result<api::MigrationFinished>> MigrationDestination::finishResume(api::MigrationOutcome outcome)
{
    if (!m_isResuming || isLost())
        co_return notWaiting(m_name);
    if (outcome == api::MigrationOutcome::Cancelled) {
        m_isResuming = false;
        m_domain->longJob().end(api::DomainJobType::Failed, tr("The machine did not arrive."));
        co_return migrationError(ErrorCode::Cancelled, kMigrateFinishOk,
            tr("“%1” is not waiting for the rest of its memory.").arg(m_name));
    }
    m_isFinishing = true;
    auto rest = co_await awaitRest();
    if (!rest)
        co_return rest.error();
    auto finished = co_await conclude({});
    co_return finished;
}

QFuture<Result<>> MigrationDestination::waitAt(QString uri)
{
    if (!m_isBroken) {
        auto waiting = co_await commands::migrateIncoming(*m_guest->monitor, uri);
        co_return waiting;
    }
    QJsonObject arguments;
    arguments[QStringLiteral("uri")] = uri;
    auto waiting = co_await m_guest->monitor->execute(QStringLiteral("migrate-recover"), arguments);
    if (!waiting)
        co_return waiting.error();
    co_return Result<>();
}

// ---- both

QFuture<Result<>> EmbeddedMigrations::pausePostCopy(QUuid domain)
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, runningGuest(domain));
    const auto source = m_sources.find(domain);
    if (source == m_sources.end()) {
        co_return migrationError(ErrorCode::InvalidState, kOperationInvalid,
            MigrationSource::tr("“%1” is not being moved by post-copy now.").arg(guest->status.name));
    }
    const SourcePtr moving = source->second;
    auto paused = co_await moving->pausePostCopy();
    co_return paused;
}

QFuture<Result<api::MigrationPrepared>> EmbeddedMigrations::prepareResume(
    QByteArray xml, QByteArray cookie, api::MigrationRequest request)
{
    CO_TRY_ASSIGN(const config::DomainConfig domain, config::readDomain(xml));
    const QString name = request.name.isEmpty() ? domain.name.value_or(QString()) : request.name;
    const auto found = m_destinations.find(name);
    if (found == m_destinations.end()) {
        const QemuDomain *half = domain.uuid ? m_domains.find(*domain.uuid) : nullptr;
        const bool isHalf = half && half->info()->state == api::DomainState::Running
            && half->info()->reason == reason::kRunningPostcopyFailed;
        co_return isHalf ? notResumable(name) : notWaiting(name);
    }
    const DestinationPtr destination = found->second;
    auto prepared = co_await destination->prepareResume(std::move(cookie), std::move(request));
    co_return prepared;
}

} // namespace inn::qemu
