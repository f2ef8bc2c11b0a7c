// Running machines move between two embedded hosts, phase by phase, and whoever dies meanwhile: exactly one
// runs.
// label: real
// timeout: 120
#include "backend/api/migration.h"
#include "backend/api/savedstates.h"
#include "backend/drivers/qemu/migration/migrationcookies.h"
#include "backend/drivers/qemu/migration/migrationrecovery.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/countingguest.h"

using namespace inn;
using namespace inn::testing;
using api::DomainState;
using api::MigrateFlag;
using api::MigrationOutcome;

namespace {

const QUuid kGuest(u"6b0c1c8e-93f4-4b0e-8d1c-3c0f7a2b9d10"_qs);
const QString kName = QStringLiteral("traveller");
constexpr std::chrono::seconds kPatience { 60 };
using Phase = qemu::GuestStatus::Migration::Phase;

class Host : public EmbeddedHost
{
public:
    Host()
        : EmbeddedHost(kGuest)
    {
    }
    using EmbeddedHost::clear;
    using EmbeddedHost::domains;
    using EmbeddedHost::emulators;
    using EmbeddedHost::info;
    using EmbeddedHost::makeFolder;
    using EmbeddedHost::needQemu;
    using EmbeddedHost::open;
    using EmbeddedHost::path;
    using EmbeddedHost::perform;
    using EmbeddedHost::waitForState;
    // As after a kill -9: the emulators do not notice.
    void vanish() { m_connection.reset(); }
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    api::Migrations &migrations() { return *m_connection->migrations(); }
    api::SavedStates &jobs() { return *m_connection->savedStates(); }
    void killEmulator()
    {
        for (const QString &process : emulators())
            ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
    }
    [[nodiscard]] DomainState state()
    {
        const auto domain = info(kGuest);
        return domain ? domain->state : DomainState::Shutoff;
    }
};

api::MigrationRequest request(api::MigrateFlags flags = {})
{
    api::MigrationRequest request;
    request.flags = MigrateFlag::Live | MigrateFlag::Unsafe | MigrateFlag::ChangeProtection | flags;
    request.uri = QStringLiteral("tcp://127.0.0.1");
    return request;
}

} // namespace

Q_DECLARE_METATYPE(inn::qemu::GuestStatus::Migration::Phase)
Q_DECLARE_METATYPE(inn::qemu::MigrationRecovery)

class EmbeddedMigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Host::needQemu(); }
    void init();
    void cleanup();

    void whatIsFoundAgainIsDecidedByItsPhase_data();
    void whatIsFoundAgainIsDecidedByItsPhase();
    void addressesAreThoseOfLibvirt_data();
    void addressesAreThoseOfLibvirt();
    void theOtherHostsWordsAreChecked();

    void aRunningGuestGoesOnAtTheOtherHost();
    void itGoesThereAndBackWithItsDefinition();
    void whatIsPausedStaysPaused();
    void aDefinitionAloneMoves();
    void whatCannotMoveIsRefused();
    void whoeverAbortsKeepsTheGuest();
    void aClientThatGoesLeavesTheGuestWhereItWas();
    void theDyingEmulatorOfOneHostLeavesTheOther_data();
    void theDyingEmulatorOfOneHostLeavesTheOther();
    void aCoreThatDiesWhileItSendsGoesOn();
    void aCoreThatDiesWhenAllIsSentLeavesItPaused();
    void aCoreThatDiesWhileItReceivesForgetsIt();

private:
    struct Journey // what the phases hand on
    {
        api::MigrationBegun begun;
        api::MigrationPrepared prepared;
        api::MigrationRequest request;
    };
    void start(const QStringList &options = {}, api::DomainAction action = api::DomainAction::Start);
    Result<Journey> depart(Host &from, Host &to, const api::MigrationRequest &request);
    QFuture<Result<QByteArray>> perform(Host &from, const Journey &journey)
    {
        return from.migrations().perform(
            kGuest, {}, journey.prepared.cookie, journey.prepared.uri, journey.request);
    }
    Result<api::MigrationFinished> arrive(
        Host &to, const Journey &journey, const QByteArray &cookie, MigrationOutcome outcome)
    {
        return await(to.migrations().finish(kName, cookie, journey.request, outcome), kPatience);
    }
    Result<> move(Host &from, Host &to, const api::MigrationRequest &request);
    [[nodiscard]] int count() const { return counter::count(m_image); }
    [[nodiscard]] bool countsOn() const
    {
        const int before = count();
        return before >= 0 && waitUntil([&] { return count() > before + 2; });
    }
    // Slow enough that there is time to do something meanwhile.
    [[nodiscard]] static api::MigrationRequest slow()
    {
        api::MigrationRequest slow = request();
        slow.bandwidth = 1;
        return slow;
    }
    bool waitUntilItMoves(Host &from)
    {
        return waitUntil([&] {
            const auto job = await(from.jobs().jobInfo(kGuest, api::DomainJobQuery::UnderWay), kPatience);
            if (!job)
                return false;
            return std::any_of(job->values.begin(), job->values.end(), [](const auto &value) {
                return value.name == u"memory_processed"_qs && std::get<quint64>(value.value) > 0;
            });
        });
    }

    Host m_a, m_b;
    QString m_image;
    std::unique_ptr<QTemporaryDir> m_disks;
};

void EmbeddedMigrationsTest::init()
{
    m_disks = std::make_unique<QTemporaryDir>();
    m_image = m_disks->filePath(QStringLiteral("disk.img"));
    for (Host *host : { &m_a, &m_b }) {
        host->makeFolder();
        host->open();
        QVERIFY(host->isOpen());
    }
}

void EmbeddedMigrationsTest::cleanup()
{
    m_a.clear();
    m_b.clear();
    m_disks.reset();
}

void EmbeddedMigrationsTest::start(const QStringList &options, api::DomainAction action)
{
    counter::make(m_image, options);
    const auto defined
        = await(m_a.domains().define(counter::document(kName, kGuest, 64, counter::raw(m_image))), kPatience);
    INN_OK(defined);
    INN_OK(m_a.perform(action, kGuest));
    if (action == api::DomainAction::Start)
        QVERIFY(waitUntil([&] { return count() > 0; }));
}

Result<EmbeddedMigrationsTest::Journey> EmbeddedMigrationsTest::depart(
    Host &from, Host &to, const api::MigrationRequest &request)
{
    Journey journey;
    journey.request = request;
    TRY_ASSIGN(journey.begun, await(from.migrations().begin(kGuest, request), kPatience));
    auto prepared
        = await(to.migrations().prepare(journey.begun.xml, journey.begun.cookie, request), kPatience);
    if (!prepared) {
        std::ignore = await(from.migrations().confirm(kGuest, {}, request, MigrationOutcome::Cancelled));
        return prepared.error();
    }
    journey.prepared = *prepared;
    return journey;
}

// As libvirt's client library does it.
Result<> EmbeddedMigrationsTest::move(Host &from, Host &to, const api::MigrationRequest &request)
{
    TRY_ASSIGN(const Journey journey, depart(from, to, request));
    Result<QByteArray> performed(QByteArray {});
    if (!request.flags.testFlag(MigrateFlag::Offline))
        performed = await(perform(from, journey), kPatience);
    const auto outcome = performed ? MigrationOutcome::Completed : MigrationOutcome::Cancelled;
    const auto finished = arrive(to, journey, performed ? *performed : QByteArray(), outcome);
    if (!performed)
        return performed.error();
    TRY(await(from.migrations().confirm(kGuest, finished ? finished->cookie : QByteArray(), request,
                  finished ? MigrationOutcome::Completed : MigrationOutcome::Cancelled),
        kPatience));
    return finished ? Result<>() : Result<>(finished.error());
}

// ---- rules

void EmbeddedMigrationsTest::whatIsFoundAgainIsDecidedByItsPhase_data()
{
    using Recovery = qemu::MigrationRecovery;
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("wasRunning");
    QTest::addColumn<bool>("sharesDisks");
    QTest::addColumn<QString>("runState");
    QTest::addColumn<Recovery>("recovery");
    const QString running = QStringLiteral("running"), paused = QStringLiteral("paused"),
                  sent = QStringLiteral("postmigrate"), waiting = QStringLiteral("inmigrate");
    QTest::newRow("nothing happened yet") << Phase::Begun << true << false << running << Recovery::Keep;
    QTest::newRow("sending") << Phase::Performing << true << false << running << Recovery::Resume;
    QTest::newRow("sent, told nobody") << Phase::Performing << true << false << sent << Recovery::Resume;
    QTest::newRow("sending what was paused")
        << Phase::Performing << false << false << paused << Recovery::Keep;
    QTest::newRow("sent") << Phase::Performed << true << false << sent << Recovery::LeavePaused;
    QTest::newRow("resumed by hand") << Phase::Performed << true << false << running << Recovery::Keep;
    QTest::newRow("runs elsewhere") << Phase::Confirmed << true << false << sent << Recovery::End;
    QTest::newRow("runs nowhere else") << Phase::Cancelled << true << false << sent << Recovery::Resume;
    QTest::newRow("receiving") << Phase::Prepared << false << true << waiting << Recovery::End;
    QTest::newRow("received") << Phase::Finishing << false << true << paused << Recovery::End;
    QTest::newRow("runs with locked disks") << Phase::Finishing << false << true << running << Recovery::Keep;
    QTest::newRow("runs with copied disks") << Phase::Finishing << false << false << running << Recovery::End;
}

void EmbeddedMigrationsTest::whatIsFoundAgainIsDecidedByItsPhase()
{
    QFETCH(const Phase, phase);
    QFETCH(const bool, wasRunning);
    QFETCH(const bool, sharesDisks);
    QFETCH(const QString, runState);
    QFETCH(const qemu::MigrationRecovery, recovery);
    QCOMPARE(int(qemu::migrationRecovery({ phase, wasRunning, sharesDisks }, runState)), int(recovery));
}

void EmbeddedMigrationsTest::addressesAreThoseOfLibvirt_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("emulators");
    QTest::addColumn<QString>("clients");
    QTest::newRow("host and port") << "tcp://there:49152"
                                   << "tcp:there:49152"
                                   << "tcp://there:49152";
    QTest::newRow("old form") << "tcp:there:49152"
                              << "tcp:there:49152"
                              << "tcp:there:49152";
    QTest::newRow("IPv6") << "tcp://[::1]:49152"
                          << "tcp:[::1]:49152"
                          << "tcp://[::1]:49152";
    QTest::newRow("socket") << "unix:///run/there"
                            << "unix:/run/there"
                            << "unix:///run/there";
    QTest::newRow("no host") << "tcp://:49152" << QString() << QString();
    QTest::newRow("no scheme") << "there:49152" << QString() << QString();
    QTest::newRow("RDMA") << "rdma://there:49152" << QString() << QString();
    QTest::newRow("options of the emulator") << "unix:///run/there,server=on" << QString() << QString();
}

void EmbeddedMigrationsTest::addressesAreThoseOfLibvirt()
{
    QFETCH(const QString, uri);
    QFETCH(const QString, emulators);
    QFETCH(const QString, clients);
    const auto address = qemu::migrationAddress(uri);
    QCOMPARE(address.has_value(), !emulators.isEmpty());
    if (address) {
        QCOMPARE(address->emulatorUri(), emulators);
        QCOMPARE(address->uri(), clients);
    }
}

void EmbeddedMigrationsTest::theOtherHostsWordsAreChecked()
{
    const qemu::MigrationHost there { QStringLiteral("there"), QUuid::createUuid() };
    const qemu::MigrationHost here { QStringLiteral("here"), QUuid::createUuid() };
    auto cookie = qemu::cookieOf(there, kName, kGuest);
    cookie.statistics = qemu::statisticsOf({ { QStringLiteral("memory_total"), quint64(4096) } });
    const QByteArray bytes = qemu::cookieBytes(cookie);
    QVERIFY(bytes.endsWith('\0'));
    const auto read = qemu::readCookie(bytes, here, kName, kGuest);
    INN_OK(read);
    QCOMPARE(read->statistics->memoryTotal, quint64(4096));
    cookie.features.push_back({ QStringLiteral("memory-hotplug"), {} });
    INN_OK(qemu::readCookie(qemu::cookieBytes(cookie), here, kName, kGuest));
    cookie.features.push_back({ QStringLiteral("lockstate"), {} });
    for (const auto &refused : { qemu::readCookie(bytes, there, kName, kGuest),
             qemu::readCookie(qemu::cookieBytes(cookie), here, kName, kGuest),
             qemu::readCookie(bytes, here, QStringLiteral("other"), kGuest),
             qemu::readCookie(bytes, here, kName, QUuid::createUuid()),
             qemu::readCookie(bytes.left(bytes.size() - 1), here, kName, kGuest),
             qemu::readCookie({}, here, kName, kGuest) }) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().libvirtNumber(), 1);
    }
}

// ---- moving

void EmbeddedMigrationsTest::aRunningGuestGoesOnAtTheOtherHost()
{
    start();
    const int before = count();
    INN_OK(move(m_a, m_b, request()));
    QCOMPARE(m_b.state(), DomainState::Running);
    QCOMPARE(m_b.info(kGuest)->reason, 2); // VIR_DOMAIN_RUNNING_MIGRATED
    QVERIFY(!m_b.info(kGuest)->persistent);
    QCOMPARE(m_a.state(), DomainState::Shutoff);
    QCOMPARE(m_a.info(kGuest)->reason, 4); // VIR_DOMAIN_SHUTOFF_MIGRATED
    QVERIFY(m_a.emulators().isEmpty());
    QVERIFY(count() >= before);
    QVERIFY(countsOn());
    // How it went is known on both sides.
    const auto there = await(m_b.jobs().jobInfo(kGuest, api::DomainJobQuery::Completed));
    INN_OK(there);
    QCOMPARE(there->operation(), api::DomainJobOperation::MigrationIn);
    const auto here = await(m_a.jobs().jobInfo(kGuest, api::DomainJobQuery::Completed));
    INN_OK(here);
    QCOMPARE(here->operation(), api::DomainJobOperation::MigrationOut);
    const auto downtime = std::find_if(here->values.begin(), here->values.end(),
        [](const auto &value) { return value.name == u"downtime"_qs; });
    QVERIFY(downtime != here->values.end());
    qInfo("downtime: %llu ms", std::get<quint64>(downtime->value));
}

void EmbeddedMigrationsTest::itGoesThereAndBackWithItsDefinition()
{
    start();
    INN_OK(move(m_a, m_b, request(MigrateFlag::PersistDestination | MigrateFlag::UndefineSource)));
    QVERIFY(!m_a.info(kGuest));
    QVERIFY(m_b.info(kGuest)->persistent);
    QVERIFY(!m_b.info(kGuest)->restartNeeded);
    QVERIFY(countsOn());
    INN_OK(move(m_b, m_a, request(MigrateFlag::PersistDestination)));
    QCOMPARE(m_a.state(), DomainState::Running);
    QVERIFY(m_a.info(kGuest)->persistent);
    QVERIFY(m_b.info(kGuest)->persistent);
    QCOMPARE(m_b.state(), DomainState::Shutoff);
    QVERIFY(countsOn());
    INN_OK(m_a.perform(api::DomainAction::Destroy, kGuest));
    INN_OK(m_a.perform(api::DomainAction::Start, kGuest));
}

void EmbeddedMigrationsTest::whatIsPausedStaysPaused()
{
    start();
    INN_OK(m_a.perform(api::DomainAction::Suspend, kGuest));
    INN_OK(move(m_a, m_b, request(MigrateFlag::Paused)));
    QCOMPARE(m_b.state(), DomainState::Paused);
    INN_OK(m_b.perform(api::DomainAction::Resume, kGuest));
    QVERIFY(countsOn());
}

void EmbeddedMigrationsTest::aDefinitionAloneMoves()
{
    counter::make(m_image);
    INN_OK(await(m_a.domains().define(counter::document(kName, kGuest, 64, counter::raw(m_image)))));
    api::MigrationRequest offline = request(MigrateFlag::Offline);
    const auto transient = move(m_a, m_b, offline);
    QVERIFY(!transient);
    QCOMPARE(transient.error().libvirtNumber(), 55);
    offline.flags |= MigrateFlag::PersistDestination | MigrateFlag::UndefineSource;
    INN_OK(move(m_a, m_b, offline));
    QVERIFY(!m_a.info(kGuest));
    QVERIFY(m_b.info(kGuest)->persistent);
    INN_OK(m_b.perform(api::DomainAction::Start, kGuest));
}

void EmbeddedMigrationsTest::whatCannotMoveIsRefused()
{
    start();
    api::MigrationRequest safe = request();
    safe.flags.setFlag(MigrateFlag::Unsafe, false);
    const auto isUnsafe = move(m_a, m_b, safe);
    QVERIFY(!isUnsafe);
    QCOMPARE(isUnsafe.error().libvirtNumber(), 81); // VIR_ERR_MIGRATE_UNSAFE
    const auto toItself = move(m_a, m_a, request());
    QVERIFY(!toItself);
    QCOMPARE(toItself.error().libvirtNumber(), 1);
    const QByteArray other = counter::document(kName, QUuid::createUuid(), 64, counter::raw(m_image));
    INN_OK(await(m_b.domains().define(other)));
    const auto clashes = move(m_a, m_b, request());
    QVERIFY(!clashes);
    QCOMPARE(clashes.error().libvirtNumber(), 9); // VIR_ERR_OPERATION_FAILED
    api::MigrationRequest larger = request();
    larger.destinationXml = counter::document(kName, kGuest, 128, counter::raw(m_image));
    const auto differs = move(m_a, m_b, larger);
    QVERIFY(!differs);
    QCOMPARE(differs.error().libvirtNumber(), 67); // VIR_ERR_CONFIG_UNSUPPORTED
    QCOMPARE(m_a.state(), DomainState::Running);
    QVERIFY(countsOn());
    // By another name it fits.
    api::MigrationRequest renamed = request();
    renamed.name = QStringLiteral("settler");
    const auto journey = depart(m_a, m_b, renamed);
    INN_OK(journey);
    const auto performed = await(perform(m_a, *journey), kPatience);
    INN_OK(performed);
    INN_OK(await(m_b.migrations().finish(renamed.name, *performed, renamed, MigrationOutcome::Completed)));
    INN_OK(await(m_a.migrations().confirm(kGuest, {}, renamed, MigrationOutcome::Completed)));
    QCOMPARE(m_b.info(kGuest)->name, renamed.name);
    QVERIFY(countsOn());
}

void EmbeddedMigrationsTest::whoeverAbortsKeepsTheGuest()
{
    start({ QStringLiteral("--memory"), QStringLiteral("32") });
    const auto journey = depart(m_a, m_b, slow());
    INN_OK(journey);
    auto performed = perform(m_a, *journey);
    QVERIFY(waitUntilItMoves(m_a));
    INN_OK(await(m_a.jobs().abortJob(kGuest)));
    const auto result = await(performed, kPatience);
    QVERIFY(!result);
    QCOMPARE(result.error().libvirtNumber(), 78); // VIR_ERR_OPERATION_ABORTED
    const auto arrived = arrive(m_b, *journey, {}, MigrationOutcome::Cancelled);
    QVERIFY(!arrived);
    QCOMPARE(m_a.state(), DomainState::Running);
    QVERIFY(!m_b.info(kGuest));
    QVERIFY(countsOn());
    INN_OK(move(m_a, m_b, request()));
    QVERIFY(countsOn());
}

void EmbeddedMigrationsTest::aClientThatGoesLeavesTheGuestWhereItWas()
{
    start({ QStringLiteral("--memory"), QStringLiteral("32") });
    const auto journey = depart(m_a, m_b, slow());
    INN_OK(journey);
    auto performed = perform(m_a, *journey);
    QVERIFY(waitUntilItMoves(m_a));
    m_a.migrations().abandon(kGuest);
    std::ignore = arrive(m_b, *journey, {}, MigrationOutcome::Cancelled);
    QVERIFY(!await(performed, kPatience));
    QVERIFY(m_a.waitForState(DomainState::Running, kGuest));
    QVERIFY(!m_b.info(kGuest));
    QVERIFY(countsOn());
}

void EmbeddedMigrationsTest::theDyingEmulatorOfOneHostLeavesTheOther_data()
{
    QTest::addColumn<bool>("sender");
    QTest::newRow("the receiving one") << false;
    QTest::newRow("the sending one") << true;
}

void EmbeddedMigrationsTest::theDyingEmulatorOfOneHostLeavesTheOther()
{
    QFETCH(const bool, sender);
    start({ QStringLiteral("--memory"), QStringLiteral("32") });
    const auto journey = depart(m_a, m_b, slow());
    INN_OK(journey);
    auto performed = perform(m_a, *journey);
    QVERIFY(waitUntilItMoves(m_a));
    (sender ? m_a : m_b).killEmulator();
    QVERIFY(!await(performed, kPatience));
    QVERIFY(!arrive(m_b, *journey, {}, MigrationOutcome::Cancelled));
    QVERIFY(waitUntil([&] { return m_b.emulators().isEmpty(); }));
    QVERIFY(!m_b.info(kGuest));
    if (sender) {
        // It died of that, not of the migration: it is off, and nothing stands in its way.
        QVERIFY(m_a.waitForState(DomainState::Shutoff, kGuest));
        INN_OK(m_a.perform(api::DomainAction::Start, kGuest));
    }
    QVERIFY(m_a.waitForState(DomainState::Running, kGuest));
    QVERIFY(countsOn());
}

void EmbeddedMigrationsTest::aCoreThatDiesWhileItSendsGoesOn()
{
    start({ QStringLiteral("--memory"), QStringLiteral("32") });
    const auto journey = depart(m_a, m_b, slow());
    INN_OK(journey);
    auto performed = perform(m_a, *journey);
    QVERIFY(waitUntilItMoves(m_a));
    m_a.vanish();
    std::ignore = arrive(m_b, *journey, {}, MigrationOutcome::Cancelled);
    m_a.open();
    QVERIFY(m_a.isOpen());
    QCOMPARE(m_a.state(), DomainState::Running);
    QVERIFY(!m_b.info(kGuest));
    QVERIFY(countsOn());
    INN_OK(move(m_a, m_b, request()));
    QVERIFY(countsOn());
}

void EmbeddedMigrationsTest::aCoreThatDiesWhenAllIsSentLeavesItPaused()
{
    start();
    const auto journey = depart(m_a, m_b, request());
    INN_OK(journey);
    const auto performed = await(perform(m_a, *journey), kPatience);
    INN_OK(performed);
    m_a.vanish();
    m_a.open();
    QVERIFY(m_a.isOpen());
    QCOMPARE(m_a.state(), DomainState::Paused);
    QCOMPARE(m_a.info(kGuest)->reason, 2); // VIR_DOMAIN_PAUSED_MIGRATION
    QVERIFY(!m_a.info(kGuest)->problem.isEmpty());
    INN_OK(arrive(m_b, *journey, *performed, MigrationOutcome::Completed));
    QVERIFY(countsOn());
    // It cannot be resumed here: its disk is in use.
    QVERIFY(!m_a.perform(api::DomainAction::Resume, kGuest));
    QCOMPARE(m_a.state(), DomainState::Paused);
    INN_OK(m_a.perform(api::DomainAction::Destroy, kGuest));
    QVERIFY(countsOn());
}

void EmbeddedMigrationsTest::aCoreThatDiesWhileItReceivesForgetsIt()
{
    start({ QStringLiteral("--memory"), QStringLiteral("32") });
    const auto journey = depart(m_a, m_b, slow());
    INN_OK(journey);
    auto performed = perform(m_a, *journey);
    QVERIFY(waitUntilItMoves(m_a));
    m_b.vanish();
    m_b.open();
    QVERIFY(m_b.isOpen());
    QVERIFY(!m_b.info(kGuest));
    QVERIFY(m_b.emulators().isEmpty());
    QVERIFY(!await(performed, kPatience));
    QVERIFY(m_a.waitForState(DomainState::Running, kGuest));
    QVERIFY(countsOn());
}

QTEST_GUILESS_MAIN(EmbeddedMigrationsTest)
#include "tst_embeddedmigrations.moc"
