#include "backend/api/domains.h"
#include "backend/api/migration.h"
#include "backend/api/savedstates.h"
#include "backend/api/session.h"
#include "backend/drivers/test/testdriver.h"
#include "tests/support/await.h"

#include <QSignalSpy>
#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainState;
using api::MigrateFlag;

namespace {

using Opened = std::shared_ptr<api::Connection>;

const QUuid kGuest(QStringLiteral("6695eb01-f6a4-8304-79aa-97f2502e193f"));

Opened openHost(const QString &uri)
{
    test::TestDriver driver;
    auto opened = await(driver.open({ QUrl(uri) }));
    return opened ? *opened : Opened();
}

api::DomainInfoPtr find(const Opened &host, const QUuid &uuid = kGuest)
{
    for (const api::DomainInfoPtr &info : host->domains()->list()) {
        if (info->uuid == uuid)
            return info;
    }
    return {};
}

api::MigrationTargetPtr targetOf(const Opened &host)
{
    return await(host->migrations()->target()).value_or(api::MigrationTargetPtr());
}

Result<QUuid> move(const Opened &from, const Opened &to, api::MigrationRequest request, JobPtr job = {})
{
    return await(from->migrations()->migrate(kGuest, targetOf(to), std::move(request), std::move(job)));
}

api::MigrationRequest withFlags(api::MigrateFlags flags)
{
    api::MigrationRequest request;
    request.flags = flags;
    return request;
}

constexpr api::MigrateFlags kUsual
    = MigrateFlag::Live | MigrateFlag::PersistDestination | MigrateFlag::UndefineSource;

} // namespace

class TestTestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMachineIsOnTheOtherHostAndNoLongerHere();
    void itsDefinitionStaysWhereItIsNotTakenAlong();
    void itStaysPausedWhenThatIsWished();
    void aMachineThatIsOffMovesOfflineOnly();
    void anotherNameAndDocumentAreTaken();
    void refusals_data();
    void refusals();
    void aCancelledMoveLeavesItWhereItWas();
    void aMoveThatFailsAtTheEndLetsItGoOnHere();
    void theFiguresFollowTheMove();
    void aSlowMoveEndsWithMoreSpeed();
    void aMoveThatCannotEndIsSavedByPostCopy();
    void aClosedDestinationIsAnError();
    void hostsOfDifferentThreads();

private:
    Opened m_from, m_to;
};

void TestTestMigrations::init()
{
    m_from = openHost(QStringLiteral("test:///default?migration=200"));
    m_to = openHost(QStringLiteral("test:///second"));
    QVERIFY(m_from && m_to);
    QVERIFY(m_to->domains()->list().empty());
}

void TestTestMigrations::aMachineIsOnTheOtherHostAndNoLongerHere()
{
    m_from = openHost(QStringLiteral("test:///default?migration=1500"));
    auto job = std::make_shared<Job>();
    QSignalSpy progress(job.get(), &Job::progressChanged);
    const auto moved = move(m_from, m_to, withFlags(kUsual), job);
    QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().fullText()));
    QCOMPARE(*moved, kGuest);
    QVERIFY(!find(m_from));
    QVERIFY(find(m_to));
    QCOMPARE(find(m_to)->state, DomainState::Running);
    QVERIFY(find(m_to)->persistent);
    QVERIFY(job->isCancellable());
    QVERIFY(progress.count() > 0);
    // And back.
    const auto back = move(m_to, m_from, withFlags(kUsual));
    QVERIFY(back);
    QVERIFY(find(m_from) && !find(m_to));
}

void TestTestMigrations::itsDefinitionStaysWhereItIsNotTakenAlong()
{
    QVERIFY(move(m_from, m_to, withFlags(MigrateFlag::Live)));
    QVERIFY(find(m_from));
    QCOMPARE(find(m_from)->state, DomainState::Shutoff);
    QVERIFY(!find(m_to)->persistent);
}

void TestTestMigrations::itStaysPausedWhenThatIsWished()
{
    QVERIFY(move(m_from, m_to, withFlags(kUsual | MigrateFlag::Paused)));
    QCOMPARE(find(m_to)->state, DomainState::Paused);
}

void TestTestMigrations::aMachineThatIsOffMovesOfflineOnly()
{
    QVERIFY(await(m_from->domains()->perform(kGuest, api::DomainAction::Destroy, {})));
    const auto refused = move(m_from, m_to, withFlags(kUsual));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidState);
    QVERIFY(move(m_from, m_to, withFlags(MigrateFlag::Offline | MigrateFlag::PersistDestination)));
    QCOMPARE(find(m_to)->state, DomainState::Shutoff);
    QVERIFY(find(m_from));
}

void TestTestMigrations::anotherNameAndDocumentAreTaken()
{
    api::MigrationRequest request = withFlags(kUsual);
    request.name = QStringLiteral("elsewhere");
    request.destinationXml = await(m_from->domains()->xml(kGuest, api::XmlView::Live)).value_or(QByteArray());
    QVERIFY(request.destinationXml.contains("network='default'"));
    request.destinationXml.replace("network='default'", "network='other'");
    QVERIFY(move(m_from, m_to, request));
    QCOMPARE(find(m_to)->name, QStringLiteral("elsewhere"));
    QVERIFY(await(m_to->domains()->xml(kGuest, api::XmlView::Live))
                .value_or(QByteArray())
                .contains("network='other'"));
}

void TestTestMigrations::refusals_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<int>("flags");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("runs there already")
        << QStringLiteral("test:///default") << QByteArray() << 0 << ErrorCode::AlreadyExists;
    QTest::newRow("is there already") << QString() << QByteArray() << 0 << ErrorCode::InvalidState;
    QTest::newRow("host device") << QStringLiteral("test:///second")
                                 << QByteArray(
                                        "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/>"
                                        "<product id='0x2'/></source></hostdev>")
                                 << 0 << ErrorCode::InvalidState;
    QTest::newRow("contradicting flags")
        << QStringLiteral("test:///second") << QByteArray()
        << int(MigrateFlag::NonSharedDisk) + int(MigrateFlag::NonSharedIncremental)
        << ErrorCode::InvalidConfig;
}

void TestTestMigrations::refusals()
{
    QFETCH(QString, to);
    QFETCH(QByteArray, device);
    QFETCH(int, flags);
    QFETCH(ErrorCode, code);
    if (!device.isEmpty())
        QVERIFY(await(m_from->domains()->attachDevice(kGuest, device, api::DeviceScope::Live)));
    const Opened there = to.isEmpty() ? m_from : openHost(to);
    const auto moved = move(m_from, there, withFlags(kUsual | api::MigrateFlags(flags)));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, code);
    QCOMPARE(find(m_from)->state, DomainState::Running);
}

void TestTestMigrations::aCancelledMoveLeavesItWhereItWas()
{
    m_from = openHost(QStringLiteral("test:///default?migration=600000"));
    auto job = std::make_shared<Job>();
    auto moving = m_from->migrations()->migrate(kGuest, targetOf(m_to), withFlags(kUsual), job);
    QVERIFY(waitUntil([&] { return job->isCancellable(); }));
    // Nobody else gets its name meanwhile, and nothing else begins with it.
    const Opened third = openHost(QStringLiteral("test:///default"));
    QCOMPARE(move(third, m_to, withFlags(kUsual)).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(move(m_from, m_to, withFlags(kUsual)).error().code, ErrorCode::Busy);
    job->requestCancel();
    const auto ended = await(moving);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QCOMPARE(find(m_from)->state, DomainState::Running);
    QVERIFY(!find(m_to));
    QVERIFY(waitUntil([&] { return bool(move(third, m_to, withFlags(kUsual))); })); // its name is free again
}

void TestTestMigrations::aMoveThatFailsAtTheEndLetsItGoOnHere()
{
    m_to = openHost(QStringLiteral("test:///second?fail=migrate"));
    QVERIFY(!move(m_from, m_to, withFlags(kUsual)));
    QCOMPARE(find(m_from)->state, DomainState::Running);
    QVERIFY(find(m_from)->persistent);
    QVERIFY(!find(m_to));
}

void TestTestMigrations::theFiguresFollowTheMove()
{
    m_from = openHost(QStringLiteral("test:///default?migration=3000"));
    auto moving = m_from->migrations()->migrate(kGuest, targetOf(m_to), withFlags(kUsual));
    const auto ask = [&](api::DomainJobQuery query = api::DomainJobQuery::UnderWay) {
        return await(m_from->savedStates()->jobInfo(kGuest, query)).value_or(api::DomainJobInfo());
    };
    QVERIFY(waitUntil([&] { return ask().number(QStringLiteral("memory_processed")).value_or(0) > 0; }));
    const api::DomainJobInfo first = ask();
    QCOMPARE(first.operation(), api::DomainJobOperation::MigrationOut);
    QVERIFY(first.number(QStringLiteral("memory_bps")).value_or(0) > 0);
    QVERIFY(first.number(QStringLiteral("memory_dirty_rate")).value_or(0) > 0);
    const quint64 remaining = first.number(QStringLiteral("data_remaining")).value_or(0);
    QVERIFY(waitUntil([&] {
        const auto now = ask();
        return now.type == api::DomainJobType::None
            || now.number(QStringLiteral("data_remaining")).value_or(0) < remaining;
    }));
    QVERIFY(await(m_from->savedStates()->abortJob(kGuest)));
    QCOMPARE(await(moving).error().code, ErrorCode::Cancelled);
    QCOMPARE(ask(api::DomainJobQuery::CompletedAndKept).type, api::DomainJobType::Cancelled);
}

void TestTestMigrations::aSlowMoveEndsWithMoreSpeed()
{
    api::MigrationRequest request = withFlags(kUsual);
    request.bandwidth = 1;
    auto moving = m_from->migrations()->migrate(kGuest, targetOf(m_to), request);
    QVERIFY(waitUntil([&] {
        return await(m_from->migrations()->speed(kGuest, api::MigrationSpeed::PreCopy)).value_or(0) == 1;
    }));
    QTest::qWait(500); // more than it takes at full speed
    QVERIFY(!moving.isFinished());
    QVERIFY(await(m_from->migrations()->setMaximumDowntime(kGuest, std::chrono::milliseconds(500))));
    QCOMPARE(await(m_from->migrations()->maximumDowntime(kGuest)).value_or(std::chrono::milliseconds()),
        std::chrono::milliseconds(500));
    QVERIFY(await(m_from->migrations()->setSpeed(kGuest, 0)));
    QVERIFY(await(moving));
}

void TestTestMigrations::aMoveThatCannotEndIsSavedByPostCopy()
{
    api::MigrationRequest request = withFlags(kUsual);
    request.bandwidth = 1;
    auto moving = m_from->migrations()->migrate(kGuest, targetOf(m_to), request);
    QVERIFY(waitUntil([&] {
        return await(m_from->savedStates()->jobInfo(kGuest)).value_or(api::DomainJobInfo()).type
            != api::DomainJobType::None;
    }));
    QCOMPARE(await(m_from->migrations()->startPostCopy(kGuest)).error().code, ErrorCode::InvalidState);
    QVERIFY(await(m_from->savedStates()->abortJob(kGuest)));
    QVERIFY(!await(moving));
    request.flags |= MigrateFlag::PostCopy;
    auto again = m_from->migrations()->migrate(kGuest, targetOf(m_to), request);
    QVERIFY(waitUntil([&] { return bool(await(m_from->migrations()->startPostCopy(kGuest))); }));
    QVERIFY(await(again));
    QVERIFY(find(m_to));
}

void TestTestMigrations::aClosedDestinationIsAnError()
{
    const api::MigrationTargetPtr target = targetOf(m_to);
    m_to.reset();
    const auto moved = await(m_from->migrations()->migrate(kGuest, target, withFlags(kUsual)));
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::Unreachable);
    QCOMPARE(find(m_from)->state, DomainState::Running);
}

void TestTestMigrations::hostsOfDifferentThreads()
{
    test::TestDriver driver;
    api::Session from(driver, { QUrl(QStringLiteral("test:///default?migration=50")) });
    api::Session to(driver, { QUrl(QStringLiteral("test:///second")) });
    QSignalSpy fromListed(&from, &api::Session::listed), toListed(&to, &api::Session::listed);
    from.open();
    to.open();
    QVERIFY(waitUntil([&] { return fromListed.count() > 0 && toListed.count() > 0; }));
    const auto askTarget = [](api::Connection &host) { return host.migrations()->target(); };
    const auto target = await(to.call(askTarget));
    QVERIFY(target);
    QCOMPARE((*target)->uri(), QUrl(QStringLiteral("test:///second")));
    const auto move = [there = *target](api::Connection &host) {
        return host.migrations()->migrate(kGuest, there, withFlags(kUsual));
    };
    QVERIFY(await(from.call(move)));
    const auto count = [](api::Connection &host) { return ready<int>(int(host.domains()->list().size())); };
    QCOMPARE(await(from.call(count)).value_or(-1), 0);
    QCOMPARE(await(to.call(count)).value_or(-1), 1);
}

QTEST_GUILESS_MAIN(TestTestMigrations)
#include "tst_testmigrations.moc"
