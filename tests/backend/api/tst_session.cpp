// uses: backend/drivers/test
#include "backend/api/lifecycle.h"
#include "backend/api/session.h"
#include "backend/drivers/test/testdriver.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace inn;
using namespace inn::testing;

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void whatIsThereIsToldInOrder();
    void callsRunInTheBackendThread();
    void callsBeforeOpeningAreAnswered();
    void aRefusalIsTold();
    void aHangingHostIsLeftBehind();
    void openCallsAreCancelledWithTheSession();
    void everyLifecycleEventHasWords();

private:
    test::TestDriver m_driver;
};

void TestSession::whatIsThereIsToldInOrder()
{
    api::Session session(m_driver, { QUrl(QStringLiteral("test:///default")) });
    QStringList order;
    connect(
        &session, &api::Session::opened, this, [&](const api::HostInfo &host, const api::HostParts &parts) {
            order << host.driverName;
            QVERIFY(parts.storage && parts.networks && parts.networkFilters);
        });
    connect(&session, &api::Session::domainChanged, this,
        [&](const api::DomainInfoPtr &domain) { order << domain->name; });
    connect(&session, &api::Session::listed, this, [&] { order << QStringLiteral("listed"); });
    session.open();
    QVERIFY(waitUntil([&] { return order.size() == 3; }));
    QCOMPARE(
        order, QStringList({ QStringLiteral("Test"), QStringLiteral("test"), QStringLiteral("listed") }));
}

void TestSession::callsRunInTheBackendThread()
{
    api::Session session(m_driver, { QUrl(QStringLiteral("test:///default")) });
    QSignalSpy listed(&session, &api::Session::listed);
    QSignalSpy changed(&session, &api::Session::domainChanged);
    session.open();
    QVERIFY(listed.wait());
    const QUuid uuid = changed.first().first().value<api::DomainInfoPtr>()->uuid;
    QThread *thread = nullptr;
    const auto answer = await(session.call([&](api::Connection &connection) {
        thread = QThread::currentThread();
        return connection.domains()->perform(uuid, api::DomainAction::Suspend);
    }));
    QVERIFY(answer);
    QVERIFY(thread && thread != QThread::currentThread());
    QVERIFY(waitUntil([&] {
        return changed.last().first().value<api::DomainInfoPtr>()->state == api::DomainState::Paused;
    }));
}

void TestSession::callsBeforeOpeningAreAnswered()
{
    api::Session session(m_driver, { QUrl(QStringLiteral("test:///default")) });
    const auto answer
        = await(session.call([](api::Connection &connection) { return connection.capabilities(); }));
    QCOMPARE(answer.error().code, ErrorCode::Unreachable);
}

void TestSession::aRefusalIsTold()
{
    api::Session session(m_driver, { QUrl(QStringLiteral("test:///default?fail=open")) });
    QSignalSpy failed(&session, &api::Session::failed);
    session.open();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Unreachable);
}

void TestSession::aHangingHostIsLeftBehind()
{
    QElapsedTimer timer;
    {
        api::Session session(m_driver, { QUrl(QStringLiteral("test:///default?hang=1")) });
        QSignalSpy opened(&session, &api::Session::opened);
        session.open();
        QTest::qWait(50);
        QVERIFY(opened.isEmpty());
        timer.start();
    }
    QVERIFY(timer.elapsed() < 1000);
}

void TestSession::openCallsAreCancelledWithTheSession()
{
    QFuture<Result<QByteArray>> answer;
    {
        api::Session session(m_driver, { QUrl(QStringLiteral("test:///default?latency=300")) });
        QSignalSpy listed(&session, &api::Session::listed);
        session.open();
        QVERIFY(listed.wait());
        answer = session.call([](api::Connection &connection) { return connection.capabilities(); });
        QTest::qWait(20);
    }
    QCOMPARE(await(answer, std::chrono::seconds(2)).error().code, ErrorCode::Cancelled);
}

void TestSession::everyLifecycleEventHasWords()
{
    for (int event = 0; event <= 8; ++event) {
        for (int detail = 0; detail < 9; ++detail)
            QVERIFY(!api::lifecycleText(event, detail).isEmpty());
    }
    QVERIFY(api::lifecycleText(99, 0).isEmpty());
    const QUuid uuid = QUuid::createUuid();
    const api::Event event
        = api::lifecycleEvent(uuid, api::Lifecycle::Stopped, api::lifecycle::kStoppedSaved);
    QCOMPARE(event.domain, uuid);
    QCOMPARE(event.libvirtEvent, 5);
    QCOMPARE(event.libvirtDetail, 4);
    QCOMPARE(event.text, QStringLiteral("State saved"));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
