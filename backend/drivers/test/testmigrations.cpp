#include "backend/base/translated.h"
#include "backend/drivers/test/guest.h"
#include "backend/drivers/test/testgate.h"
#include "backend/drivers/test/xmltext.h"

namespace inn::test {

using api::DomainJobOperation;
using api::DomainJobType;
using api::DomainState;
using api::Lifecycle;
using api::MigrateFlag;

namespace {

// virDomainEvent…DetailType and the reasons of states, as far as they are of migrations.
constexpr int kStartedMigrated = 1, kSuspendedMigrated = 1, kResumedMigrated = 1, kStoppedMigrated = 3;
constexpr int kRunningMigrated = 2, kPausedMigration = 2, kShutoffMigrated = 4, kRunningCanceled = 4;
constexpr quint64 kUnlimited = 8796093022207; // MiB/s, as libvirt answers without a limit
constexpr quint64 kDiskSize = 1ull << 30; // of each that is copied

} // namespace

struct TestMigrations::Target : api::MigrationTarget
{
    explicit Target(std::shared_ptr<Gate> of)
        : gate(std::move(of))
    {
    }
    [[nodiscard]] QUrl uri() const override { return gate->uri; }
    std::shared_ptr<Gate> gate;
};

// A name that nobody else gets on the destination while the machine is on its way.
struct TestMigrations::Reservation
{
    Reservation(std::shared_ptr<Gate> at, QString of)
        : gate(std::move(at))
        , name(std::move(of))
    {
    }
    Q_DISABLE_COPY_MOVE(Reservation)
    ~Reservation()
    {
        gate->call<void>([name = name](TestMigrations &there) -> Result<> {
            there.m_expected.removeOne(name);
            return {};
        });
    }
    std::shared_ptr<Gate> gate;
    QString name;
};

TestMigrations::TestMigrations(QUrl uri, TestDomains &domains, TestSavedStates &jobs, Answers answers,
    std::chrono::milliseconds duration)
    : m_domains(domains)
    , m_jobs(jobs)
    , m_answers(answers)
    , m_duration(duration)
    , m_gate(std::make_shared<Gate>())
{
    m_gate->host = this;
    m_gate->uri = std::move(uri);
    connect(&domains, &api::Domains::removed, this, [this](const QUuid &domain) {
        m_settings.erase(domain);
        finishCarrying(domain, invalid(translated("The machine ended before it could move.")));
    });
}

TestMigrations::~TestMigrations()
{
    const QMutexLocker locker(&m_gate->mutex);
    m_gate->host = nullptr;
}

QFuture<Result<api::MigrationTargetPtr>> TestMigrations::target()
{
    return m_answers.give<api::MigrationTargetPtr>(
        this, api::MigrationTargetPtr(std::make_shared<Target>(m_gate)));
}

QFuture<Result<QUuid>> TestMigrations::migrate(
    QUuid domain, api::MigrationTargetPtr target, api::MigrationRequest request, JobPtr job)
{
    const auto there = std::dynamic_pointer_cast<Target>(target);
    if (!there) {
        co_return failure(ErrorCode::Unsupported, 3,
            translated("A machine of a test host can only move to another test host."));
    }
    CO_TRY_ASSIGN(const Luggage luggage, pack(domain, request));
    const std::shared_ptr<Gate> gate = there->gate;
    if (gate == m_gate)
        co_return invalid(translated("“%1” is on that host already.").arg(luggage.summary.name));
    if (request.flags.testFlag(MigrateFlag::PostCopyResume)) {
        auto resumed = co_await resume(domain, gate, request, job);
        co_return resumed;
    }
    std::function<Result<>(TestMigrations &)> prepare
        = [summary = luggage.summary](TestMigrations &host) { return host.prepareNow(summary); };
    CO_TRY(co_await gate->call<void>(prepare));
    const Reservation reservation(gate, luggage.summary.name);
    bool isBreaking = false;
    if (luggage.state != DomainState::Shutoff) {
        auto carried = co_await carry(domain, request, job);
        isBreaking = m_breaking.erase(domain) > 0;
        if (!carried && !isBreaking)
            co_return carried.error();
    }
    std::function<Result<QUuid>(TestMigrations &)> arrive
        = [luggage, flags = request.flags](TestMigrations &host) { return host.arriveNow(luggage, flags); };
    auto arrived = co_await gate->call<QUuid>(arrive);
    if (arrived && isBreaking) {
        auto left = co_await breakApart(domain, gate);
        co_return left;
    }
    if (arrived)
        leave(domain, request);
    else
        resumeHere(domain);
    co_return arrived;
}

// All that libvirt looks at before it asks the destination.
Result<TestMigrations::Luggage> TestMigrations::pack(
    const QUuid &domain, const api::MigrationRequest &request) const
{
    TRY(api::checkFlags(request.flags));
    TRY_ASSIGN(const TestDomains::Guest *guest, m_domains.find(domain));
    const QString name = guest->info.name;
    const bool isOn = api::isActive(guest->info.state);
    if (!isOn && !request.flags.testFlag(MigrateFlag::Offline))
        return invalid(translated("“%1” is off; move it offline, or start it first.").arg(name));
    if (!isOn && !request.flags.testFlag(MigrateFlag::PersistDestination)) {
        return invalid(
            translated("“%1” is off and would be nowhere; let it become persistent there.").arg(name));
    }
    if (m_jobs.hasJob(domain))
        return failure(
            ErrorCode::Busy, 68, translated("Something else is under way with “%1”; wait for it.").arg(name));
    if (isOn && guest->live.contains("<hostdev")) {
        return invalid(translated("“%1” uses a device of this host, which cannot move with it; detach it "
                                  "or shut the machine down.")
                           .arg(name));
    }
    if (m_domains.m_snapshotCount && m_domains.m_snapshotCount(domain) > 0)
        return invalid(translated("“%1” has snapshots, which stay behind; delete them first.").arg(name));
    Luggage luggage;
    luggage.state = guest->info.state;
    if (isOn)
        luggage.live = request.destinationXml.isEmpty() ? guest->live : request.destinationXml;
    if (request.flags.testFlag(MigrateFlag::PersistDestination)) {
        const bool isOther = !isOn && !request.destinationXml.isEmpty();
        luggage.persistent = !request.persistentXml.isEmpty() ? request.persistentXml
            : isOther                                         ? request.destinationXml
                                                              : guest->inactive;
    }
    for (QByteArray *xml : { &luggage.live, &luggage.persistent }) {
        if (!xml->isEmpty() && !request.name.isEmpty()) {
            TRY_ASSIGN(*xml, withChildText(*xml, QStringLiteral("name"), request.name, {}));
        }
    }
    TRY_ASSIGN(luggage.summary, config::readDomainSummary(isOn ? luggage.live : luggage.persistent));
    if (luggage.summary.uuid != domain) {
        return failure(ErrorCode::InvalidConfig, 67,
            translated("The document for the destination describes another machine than “%1”.").arg(name));
    }
    return luggage;
}

QFuture<Result<>> TestMigrations::carry(
    const QUuid &domain, const api::MigrationRequest &request, const JobPtr &job)
{
    const TestDomains::Guest *guest = m_domains.m_byUuid.value(domain);
    if (!guest || !api::isActive(guest->info.state))
        return ready<void>(invalid(translated("The machine ended before it could move.")));
    PretendedMove::Load load;
    load.memory = guest->info.currentMemory;
    load.duration = m_duration;
    load.isBusy = guest->info.state == DomainState::Running;
    load.isThrottled = request.flags.testFlag(MigrateFlag::AutoConverge);
    load.throttle = request.throttleInitial.value_or(load.throttle);
    load.throttleStep = request.throttleIncrement.value_or(load.throttleStep);
    if (request.flags & (MigrateFlag::NonSharedDisk | MigrateFlag::NonSharedIncremental)) {
        const auto count = request.disks.isEmpty() ? guest->info.disks.size() : request.disks.size();
        load.disks = { quint64(count) * kDiskSize };
    }
    auto moving = std::make_shared<Moving>();
    moving->move = std::make_unique<PretendedMove>(load);
    moving->mayPostCopy = request.flags.testFlag(MigrateFlag::PostCopy);
    moving->done.start();
    Settings &settings = m_settings[domain];
    settings.speed[0] = request.bandwidth.value_or(settings.speed[0]);
    settings.speed[1] = request.postCopyBandwidth.value_or(settings.speed[1]);
    PretendedMove *move = moving->move.get();
    if (request.flags.testFlag(MigrateFlag::PostCopyResume)) {
        moving->isPostCopy = true;
        move->startPostCopy();
    }
    move->setMaximumDowntime(settings.downtime);
    move->setSpeed(api::MigrationSpeed::PreCopy, settings.speed[0]);
    move->setSpeed(api::MigrationSpeed::PostCopy, settings.speed[1]);
    connect(move, &PretendedMove::arrived, this, [this, domain] {
        pauseForSwitch(domain);
        finishCarrying(domain, {});
    });
    m_moving[domain] = moving;
    m_jobs.beginJob(
        domain, DomainJobOperation::MigrationOut,
        [this, domain] {
            finishCarrying(domain,
                failure(ErrorCode::Cancelled, 78,
                    translated("The move was ended; the machine is where it was.")));
        },
        [move] { return move->figures(); });
    if (job) {
        job->setCancellation(Job::Cancellation::Possible);
        connect(
            move, &PretendedMove::progressed, job.get(),
            [move, job = job.get()] { job->report(move->fraction()); }, Qt::DirectConnection);
        connect(job.get(), &Job::cancelRequested, move, [this, domain] {
            if (m_moving.contains(domain))
                m_jobs.abortJob(domain);
        });
        if (job->isCancelRequested())
            m_jobs.abortJob(domain);
    }
    return moving->done.future();
}

void TestMigrations::finishCarrying(const QUuid &domain, Result<> how)
{
    const auto found = m_moving.find(domain);
    if (found == m_moving.end())
        return;
    const std::shared_ptr<Moving> moving = found->second;
    m_moving.erase(found);
    if (how)
        m_jobs.endJob(domain, DomainJobOperation::MigrationOut, DomainJobType::Completed);
    moving->move.release()->deleteLater(); // it may be telling us
    moving->done.addResult(std::move(how));
    moving->done.finish();
}

void TestMigrations::pauseForSwitch(const QUuid &domain)
{
    TestDomains::Guest *guest = m_domains.m_byUuid.value(domain);
    if (!guest || guest->info.state != DomainState::Running)
        return;
    guest->info.state = DomainState::Paused;
    guest->info.reason = kPausedMigration;
    m_domains.publish(*guest);
    m_domains.tell(*guest, Lifecycle::Suspended, kSuspendedMigrated);
}

void TestMigrations::resumeHere(const QUuid &domain)
{
    TestDomains::Guest *guest = m_domains.m_byUuid.value(domain);
    if (!guest || guest->info.state != DomainState::Paused || guest->info.reason != kPausedMigration)
        return;
    guest->info.state = DomainState::Running;
    guest->info.reason = kRunningCanceled;
    m_domains.publish(*guest);
    m_domains.tell(*guest, Lifecycle::Resumed, kResumedMigrated);
}

void TestMigrations::leave(const QUuid &domain, const api::MigrationRequest &request)
{
    if (const TestDomains::Guest *guest = m_domains.m_byUuid.value(domain);
        guest && api::isActive(guest->info.state))
        m_domains.stop(*m_domains.m_byUuid.value(domain), kShutoffMigrated, kStoppedMigrated);
    TestDomains::Guest *guest = m_domains.m_byUuid.value(domain); // a transient one is gone
    if (!guest || !request.flags.testFlag(MigrateFlag::UndefineSource))
        return;
    m_domains.tell(*guest, Lifecycle::Undefined, api::lifecycle::kUndefinedRemoved);
    m_domains.removeGuest(*guest);
}

Result<> TestMigrations::prepareNow(const config::DomainSummary &summary)
{
    TRY(m_domains.checkFree(summary));
    const TestDomains::Guest *same = m_domains.m_byUuid.value(summary.uuid);
    if ((same && api::isActive(same->info.state)) || m_expected.contains(summary.name)) {
        return failure(ErrorCode::AlreadyExists, 55,
            translated("“%1” runs on the other host already, or is on its way there.").arg(summary.name));
    }
    m_expected.append(summary.name);
    return {};
}

Result<QUuid> TestMigrations::arriveNow(const Luggage &luggage, api::MigrateFlags flags)
{
    if (m_domains.m_failing == u"migrate") {
        return failure(ErrorCode::Internal, 9,
            translated("“%1” cannot go on, as the address of the other test host asks; it is where it was.")
                .arg(luggage.summary.name));
    }
    const bool isOn = luggage.state != DomainState::Shutoff;
    const bool stays = flags.testFlag(MigrateFlag::PersistDestination);
    TestDomains::Guest *guest = m_domains.m_byUuid.value(luggage.summary.uuid);
    const bool isNew = !guest || !guest->info.persistent;
    if (!guest) {
        guest = &m_domains.addGuest(luggage.summary, isOn ? luggage.live : luggage.persistent);
        guest->info.persistent = stays;
    }
    if (stays) {
        guest->inactive = luggage.persistent;
        guest->info.persistent = true;
    }
    if (isOn) {
        const bool isPaused = luggage.state != DomainState::Running || flags.testFlag(MigrateFlag::Paused);
        guest->live = luggage.live;
        guest->info.id = m_domains.m_nextId++;
        guest->info.state = isPaused ? DomainState::Paused : DomainState::Running;
        guest->info.reason = isPaused ? 1 : kRunningMigrated;
        guest->info.startedAt = QDateTime::currentDateTimeUtc();
        guest->started = now();
    }
    m_domains.publish(*guest);
    if (isOn)
        m_domains.tell(*guest, Lifecycle::Started, kStartedMigrated);
    if (stays) {
        m_domains.tell(*guest, Lifecycle::Defined,
            isNew ? api::lifecycle::kDefinedAdded : api::lifecycle::kDefinedUpdated);
    }
    if (guest->info.state == DomainState::Running)
        m_domains.tell(*guest, Lifecycle::Resumed, kResumedMigrated);
    return guest->info.uuid;
}

Result<TestDomains::Guest *> TestMigrations::active(const QUuid &domain) const
{
    TRY_ASSIGN(TestDomains::Guest * guest, m_domains.find(domain));
    if (api::isActive(guest->info.state))
        return guest;
    return invalid(translated("“%1” is not running.").arg(guest->info.name));
}

template<class T, class F>
QFuture<Result<T>> TestMigrations::ofActive(const QUuid &domain, F f)
{
    const auto guest = active(domain);
    if (!guest)
        return m_answers.give<T>(this, guest.error());
    const auto moving = m_moving.find(domain);
    PretendedMove *move = moving == m_moving.end() ? nullptr : moving->second->move.get();
    return m_answers.give<T>(this, f(m_settings[domain], move));
}

QFuture<Result<std::chrono::milliseconds>> TestMigrations::maximumDowntime(QUuid domain)
{
    return ofActive<std::chrono::milliseconds>(
        domain, [](const Settings &settings, PretendedMove *) { return settings.downtime; });
}

QFuture<Result<>> TestMigrations::setMaximumDowntime(QUuid domain, std::chrono::milliseconds downtime)
{
    return ofActive<void>(domain, [downtime](Settings &settings, PretendedMove *move) -> Result<> {
        settings.downtime = downtime;
        if (move)
            move->setMaximumDowntime(downtime);
        return {};
    });
}

QFuture<Result<quint64>> TestMigrations::speed(QUuid domain, api::MigrationSpeed of)
{
    return ofActive<quint64>(domain, [of](const Settings &settings, PretendedMove *) -> Result<quint64> {
        const quint64 limit = settings.speed[size_t(of)];
        return limit == 0 && of == api::MigrationSpeed::PreCopy ? kUnlimited : limit;
    });
}

QFuture<Result<>> TestMigrations::setSpeed(QUuid domain, quint64 bandwidth, api::MigrationSpeed of)
{
    return ofActive<void>(domain, [=](Settings &settings, PretendedMove *move) -> Result<> {
        settings.speed[size_t(of)] = bandwidth >= kUnlimited ? 0 : bandwidth;
        if (move)
            move->setSpeed(of, settings.speed[size_t(of)]);
        return {};
    });
}

QFuture<Result<Bytes>> TestMigrations::compressionCache(QUuid domain)
{
    return ofActive<Bytes>(domain, [](const Settings &settings, PretendedMove *) { return settings.cache; });
}

QFuture<Result<>> TestMigrations::setCompressionCache(QUuid domain, Bytes size)
{
    return ofActive<void>(domain, [size](Settings &settings, PretendedMove *) -> Result<> {
        settings.cache = size;
        return {};
    });
}

QFuture<Result<>> TestMigrations::startPostCopy(QUuid domain)
{
    const auto moving = m_moving.find(domain);
    if (moving != m_moving.end())
        moving->second->isPostCopy = moving->second->mayPostCopy;
    const bool mayPostCopy = moving != m_moving.end() && moving->second->mayPostCopy;
    return ofActive<void>(domain, [mayPostCopy](const Settings &, PretendedMove *move) -> Result<> {
        if (!mayPostCopy)
            return invalid(translated("The machine does not move in a way that post-copy was allowed for."));
        move->startPostCopy();
        return {};
    });
}

} // namespace inn::test
