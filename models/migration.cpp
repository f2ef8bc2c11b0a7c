#include "models/migration.h"

#include "backend/base/pause.h"
#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>

namespace inn::models {

namespace {

constexpr std::chrono::milliseconds kLookInterval { 500 };
constexpr std::chrono::milliseconds kShutdownInterval { 300 };
constexpr std::chrono::minutes kShutdownPatience { 3 };
constexpr std::chrono::milliseconds kNewsInterval { 50 }, kPatienceWithNews { 1500 };
constexpr quint64 kUsualPage = 4096;
constexpr double kAlmostAll = 0.99; // the end is told by the driver, not by numbers

Error unsupported(const QString &host)
{
    return { ErrorCode::Unsupported,
        Migration::tr("“%1” cannot move machines to or from other hosts.").arg(host) };
}

} // namespace

std::optional<MigrationSample> migrationSample(const api::DomainJobInfo &info, double seconds)
{
    if (info.type != api::DomainJobType::Bounded && info.type != api::DomainJobType::Unbounded)
        return {};
    const auto number = [&info](const char *name) { return info.number(QLatin1String(name)).value_or(0); };
    MigrationSample sample;
    sample.seconds = seconds;
    sample.total = number("data_total");
    sample.remaining = number("data_remaining");
    sample.diskRemaining = number("disk_remaining");
    sample.bytesPerSecond = double(number("memory_bps") + number("disk_bps"));
    const quint64 page = number("memory_page_size");
    sample.dirtyBytesPerSecond = double(number("memory_dirty_rate")) * double(page ? page : kUsualPage);
    sample.expectedDowntime = double(number("downtime"));
    sample.pass = number("memory_iteration");
    sample.throttle = number("auto_converge_throttle");
    return sample;
}

Migration::Migration(Domain &domain, Host &destination, MigrationOrder order, QObject *parent)
    : QObject(parent)
    , m_domain(domain.uuid())
    , m_name(domain.name())
    , m_sourceLabel(domain.host()->label())
    , m_destinationLabel(destination.label())
    , m_source(domain.host())
    , m_destination(&destination)
    , m_order(std::move(order))
    , m_job(std::make_shared<Job>())
    , m_wasActive(api::isActive(domain.info().state))
{
    m_turn.start();
    m_job->setCancellation(Job::Cancellation::Possible);
    connect(m_job.get(), &Job::cancelRequested, this, &Migration::cancelAsked);
    m_lookTimer.setInterval(kLookInterval);
    connect(&m_lookTimer, &QTimer::timeout, this, &Migration::look);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &Migration::timedOut);
}

Migration::~Migration() = default;

Host *Migration::source() const
{
    return m_source;
}

Host *Migration::destination() const
{
    return m_destination;
}

Error Migration::gone() const
{
    return { ErrorCode::Unreachable,
        tr("A host of the migration of “%1” was taken out of the window.").arg(m_name) };
}

void Migration::setState(State state)
{
    m_state = state;
    if (state == State::PostCopy) // neither host has the whole guest from here on
        m_job->setCancellation(Job::Cancellation::Impossible);
    reportProgress();
    Q_EMIT changed();
}

void Migration::begin()
{
    if (std::exchange(m_hasTurn, true))
        return;
    m_turn.addResult(Result<>());
    m_turn.finish();
}

void Migration::cancel()
{
    if (m_task)
        m_task->cancel();
}

void Migration::cancelAsked()
{
    if (m_driverJob)
        m_driverJob->requestCancel();
    if (std::exchange(m_hasTurn, true))
        return;
    m_turn.addResult(Result<>(detail::cancelledError()));
    m_turn.finish();
}

QFuture<Result<>> Migration::run()
{
    auto turn = co_await m_turn.future();
    if (!turn) {
        setState(State::Cancelled);
        co_return turn.error();
    }
    auto moved = co_await move();
    m_lookTimer.stop();
    m_timeout.stop();
    if (moved) {
        auto told = co_await finishTelling();
        Q_UNUSED(told)
        setState(State::Succeeded);
        co_return Result<>();
    }
    if (moved.error().code == ErrorCode::Cancelled || m_job->isCancelRequested()) {
        setState(State::Cancelled);
        co_return detail::cancelledError();
    }
    auto looked = co_await awaitHalf();
    Q_UNUSED(looked)
    m_explanation = isInTwoHalves()
        ? migration::explainBrokenPostCopy(moved.error(), m_order.plan, m_name, m_destinationLabel)
        : migration::explainFailure(moved.error(), m_order.plan);
    m_error = std::make_shared<const Error>(failure(moved.error()));
    setState(State::Failed);
    co_return *m_error;
}

bool Migration::isInTwoHalves() const
{
    const Domain *here = m_source ? m_source->domain(m_domain) : nullptr;
    return here && migration::brokenHalf(here->info()) == migration::BrokenHalf::Left;
}

// What became of a machine is told a moment after the answer.
QFuture<Result<>> Migration::awaitHalf()
{
    const bool mayBreak
        = m_order.plan.postCopy != migration::PostCopy::No || m_order.plan.way == migration::MoveWay::Resume;
    QElapsedTimer waiting;
    waiting.start();
    while (mayBreak && !isInTwoHalves() && !waiting.hasExpired(kPatienceWithNews.count())) {
        auto waited = co_await pause(kNewsInterval);
        Q_UNUSED(waited)
    }
    co_return Result<>();
}

QFuture<Result<QUuid>> Migration::move()
{
    setState(State::Preparing);
    if (m_order.plan.way == migration::MoveWay::Offline && m_wasActive) {
        auto off = co_await shutDownFirst();
        if (!off)
            co_return off.error();
    }
    Result<api::MigrationRequest> request = migration::migrationRequest(m_order.plan, *m_order.guest);
    if (!request)
        co_return request.error();
    const bool isResumed = m_order.plan.way == migration::MoveWay::Resume;
    if (!m_order.destinationXml.isEmpty() && !isResumed)
        request->destinationXml = m_order.destinationXml;
    if (!m_destination)
        co_return gone();
    const std::function<QFuture<Result<api::MigrationTargetPtr>>(api::Connection &)> ask
        = [label = m_destinationLabel](api::Connection &connection) {
              api::Migrations *migrations = connection.migrations();
              return migrations ? migrations->target() : ready<api::MigrationTargetPtr>(unsupported(label));
          };
    auto target = co_await m_destination->call(ask);
    if (!target)
        co_return target.error();
    if (m_job->isCancelRequested())
        co_return detail::cancelledError();
    if (!m_source)
        co_return gone();
    auto checkpoints = co_await readCheckpoints();
    m_driverJob = std::make_shared<Job>();
    connect(m_driverJob.get(), &Job::progressChanged, this, [this](double fraction) {
        if (m_samples.empty() && !isOver())
            m_job->report(std::min(fraction, kAlmostAll), phaseText());
    });
    m_clock.start();
    setState(isResumed ? State::PostCopy : State::Moving);
    m_lookTimer.start();
    if (const auto &timeout = m_order.plan.advanced.timeout; timeout && timeout->count() > 0)
        m_timeout.start(*timeout);
    const std::function<QFuture<Result<QUuid>>(api::Connection &)> go
        = [id = m_domain, to = *target, what = *request, job = m_driverJob, label = m_sourceLabel](
              api::Connection &connection) {
              api::Migrations *migrations = connection.migrations();
              return migrations ? migrations->migrate(id, to, what, job) : ready<QUuid>(unsupported(label));
          };
    auto moved = co_await m_source->call(go);
    if (!moved)
        co_return moved.error();
    auto told = co_await tellCheckpoints(checkpoints.value_or(migration::CheckpointDocuments()));
    Q_UNUSED(told) // the machine has moved; without them its next backup is a full one
    const Result<QByteArray> definition = migration::definitionAfterwards(m_order.plan, *m_order.guest);
    if (definition && !definition->isEmpty() && m_destination) {
        const std::function<QFuture<Result<QUuid>>(api::Connection &)> define =
            [text = *definition](api::Connection &connection) { return connection.domains()->define(text); };
        auto defined = co_await m_destination->call(define);
        if (!defined) {
            co_return defined.error().wrapped(tr("“%1” is on “%2” now, but could not get its new processor.")
                                                  .arg(m_name, m_destinationLabel));
        }
    }
    if (m_order.plan.way == migration::MoveWay::Offline && m_wasActive) {
        auto started = co_await startThere();
        if (!started)
            co_return started.error();
    }
    co_return moved;
}

// Of a machine that runs, only the definition can go when it does not run any more.
QFuture<Result<>> Migration::shutDownFirst()
{
    if (!m_source)
        co_return gone();
    const std::function<QFuture<Result<>>(api::Connection &)> ask
        = [id = m_domain](api::Connection &connection) {
              return connection.domains()->perform(id, api::DomainAction::Shutdown);
          };
    auto asked = co_await m_source->call(ask);
    if (!asked)
        co_return asked.error();
    const Domain *domain = m_source ? m_source->domain(m_domain) : nullptr;
    QElapsedTimer waiting;
    waiting.start();
    while (domain && api::isActive(domain->info().state)) {
        if (m_job->isCancelRequested())
            co_return detail::cancelledError();
        if (waiting.hasExpired(std::chrono::milliseconds(kShutdownPatience).count())) {
            co_return Error { ErrorCode::Timeout,
                tr("The guest system of “%1” did not shut down; shut it down by hand, then move it.")
                    .arg(m_name) };
        }
        auto waited = co_await pause(kShutdownInterval);
        Q_UNUSED(waited)
        domain = m_source ? m_source->domain(m_domain) : nullptr;
    }
    if (!m_source)
        co_return gone();
    const std::function<QFuture<Result<migration::GuestFactsPtr>>(api::Connection &)> learn
        = [id = m_domain](api::Connection &connection) { return migration::learnGuest(connection, id); };
    auto guest = co_await m_source->call(learn);
    if (!guest)
        co_return guest.error();
    m_order.guest = *guest;
    co_return Result<>();
}

QFuture<Result<>> Migration::startThere()
{
    if (!m_destination)
        co_return gone();
    const std::function<QFuture<Result<>>(api::Connection &)> start
        = [id = m_domain](api::Connection &connection) {
              return connection.domains()->perform(id, api::DomainAction::Start);
          };
    auto started = co_await m_destination->call(start);
    if (!started) {
        co_return started.error().wrapped(
            tr("“%1” is on “%2” now, but could not be started there.").arg(m_name, m_destinationLabel));
    }
    co_return Result<>();
}

QFuture<Result<api::DomainJobInfo>> Migration::jobInfo(Host &host, api::DomainJobQuery query) const
{
    return host.call([id = m_domain, query, label = host.label()](api::Connection &connection) {
        api::SavedStates *states = connection.savedStates();
        return states ? states->jobInfo(id, query) : ready<api::DomainJobInfo>(unsupported(label));
    });
}

void Migration::look()
{
    if (m_isAsking || !m_source) // a host that hangs is not asked twice
        return;
    m_isAsking = true;
    jobInfo(*m_source, api::DomainJobQuery::UnderWay)
        .then(this, [this](const Result<api::DomainJobInfo> &info) {
            m_isAsking = false;
            if (isOver() || !m_lookTimer.isActive())
                return;
            if (info && info->type != api::DomainJobType::None)
                applyAtStart();
            const auto sample
                = info ? migrationSample(*info, double(m_clock.elapsed()) / 1000) : std::nullopt;
            if (sample)
                take(*sample);
        });
    constexpr int kPausedForPostCopy = 12; // VIR_DOMAIN_PAUSED_POSTCOPY
    const Domain *domain = m_source->domain(m_domain);
    if (m_state == State::Moving && domain && domain->info().state == api::DomainState::Paused
        && domain->info().reason == kPausedForPostCopy)
        setState(State::PostCopy);
}

// What hosts only take once the migration runs.
void Migration::applyAtStart()
{
    if (std::exchange(m_appliedAtStart, true))
        return;
    if (m_order.plan.advanced.maximumDowntime)
        setMaximumDowntime(*m_order.plan.advanced.maximumDowntime);
}

void Migration::take(const MigrationSample &sample)
{
    const bool isNext = m_samples.empty() || sample.seconds - m_samples.back().seconds >= m_sampleSpacing;
    if (!isNext)
        m_samples.pop_back(); // the newest is always there
    m_samples.push_back(sample);
    if (m_samples.size() > kMostSamples) {
        std::vector<MigrationSample> fewer;
        for (std::size_t i = 0; i < m_samples.size(); i += 2)
            fewer.push_back(m_samples[i]);
        m_samples = std::move(fewer);
        m_sampleSpacing
            = std::max(2 * m_sampleSpacing, 2 * std::chrono::duration<double>(kLookInterval).count());
    }
    if (m_order.plan.postCopy == migration::PostCopy::AfterFirstPass && sample.pass > 1 && !m_askedPostCopy
        && whyNotPostCopy().isEmpty())
        startPostCopy();
    reportProgress();
    Q_EMIT sampled();
}

void Migration::reportProgress()
{
    if (isOver())
        return;
    if (m_samples.empty()) {
        m_job->report(-1, phaseText());
        return;
    }
    const MigrationSample &now = m_samples.back();
    const double done = now.total > 0 ? 1 - double(now.remaining) / double(now.total) : -1;
    m_job->report(done < 0 ? -1 : std::clamp(done, 0.0, kAlmostAll),
        tr("%1: %2 left, %3")
            .arg(phaseText(), Bytes { now.remaining }.toString(), rateText(now.bytesPerSecond)));
}

std::optional<migration::MovePlan> Migration::planWith(migration::Remedy remedy) const
{
    if (!m_order.source || !m_order.guest || !m_order.destination)
        return {};
    return migration::remedied(m_order.plan, remedy, *m_order.source, *m_order.guest, *m_order.destination);
}

QString Migration::whyNotControlled() const
{
    if (m_state == State::Moving || m_state == State::PostCopy)
        return {};
    return isOver() ? tr("“%1” does not move any more.").arg(m_name)
                    : tr("“%1” does not move yet.").arg(m_name);
}

QString Migration::whyNotPostCopy() const
{
    if (m_state == State::PostCopy)
        return tr("“%1” runs on “%2” already.").arg(m_name, m_destinationLabel);
    if (const QString reason = whyNotControlled(); !reason.isEmpty())
        return reason;
    return m_order.plan.postCopy == migration::PostCopy::No
        ? tr("Post-copy was not allowed when the migration of “%1” began.").arg(m_name)
        : QString();
}

QFuture<Result<>> Migration::setBandwidth(quint64 mebibytesPerSecond)
{
    if (!m_source)
        return ready<void>(gone());
    const auto speed
        = m_state == State::PostCopy ? api::MigrationSpeed::PostCopy : api::MigrationSpeed::PreCopy;
    return m_source->call(
        [id = m_domain, mebibytesPerSecond, speed, label = m_sourceLabel](api::Connection &connection) {
            api::Migrations *migrations = connection.migrations();
            return migrations ? migrations->setSpeed(id, mebibytesPerSecond, speed)
                              : ready<void>(unsupported(label));
        });
}

QFuture<Result<>> Migration::setMaximumDowntime(std::chrono::milliseconds downtime)
{
    if (!m_source)
        return ready<void>(gone());
    return m_source->call([id = m_domain, downtime, label = m_sourceLabel](api::Connection &connection) {
        api::Migrations *migrations = connection.migrations();
        return migrations ? migrations->setMaximumDowntime(id, downtime) : ready<void>(unsupported(label));
    });
}

QFuture<Result<>> Migration::startPostCopy()
{
    if (!m_source)
        return ready<void>(gone());
    m_askedPostCopy = true;
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_source
        ->call([id = m_domain, label = m_sourceLabel](api::Connection &connection) {
            api::Migrations *migrations = connection.migrations();
            return migrations ? migrations->startPostCopy(id) : ready<void>(unsupported(label));
        })
        .then(this, [this, promise](const Result<> &started) {
            if (started && m_state == State::Moving)
                setState(State::PostCopy);
            promise->addResult(started);
            promise->finish();
        });
    return promise->future();
}

void Migration::timedOut()
{
    using migration::AfterTimeout;
    switch (m_order.plan.advanced.afterTimeout) {
    case AfterTimeout::Nothing:
        break;
    case AfterTimeout::Suspend: // what does not run does not change: the rest goes over in one pass
        if (m_source && m_state == State::Moving) {
            m_source->call([id = m_domain](api::Connection &connection) {
                return connection.domains()->perform(id, api::DomainAction::Suspend);
            });
        }
        break;
    case AfterTimeout::PostCopy:
        if (whyNotPostCopy().isEmpty())
            startPostCopy();
        break;
    case AfterTimeout::Abort:
        m_job->requestCancel();
        break;
    }
}

} // namespace inn::models
