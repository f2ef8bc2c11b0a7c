// uses: backend/drivers/test
#include "backend/api/checkpoints.h"
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "models/migrationcheck.h"
#include "models/migrationlist.h"
#include "models/texts.h"
#include "tests/support/testhosts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using models::Migration;
using models::MigrationCheck;
using models::MigrationList;

namespace {

QByteArray node(int first, int count)
{
    QByteArray text = "<node>";
    for (int i = first; i < first + count; ++i) {
        text += QStringLiteral(
            "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>m%1</name>"
            "<uuid>00000000-0000-4000-8000-%2</uuid><test:runstate>1</test:runstate>"
            "<memory unit='MiB'>256</memory><vcpu>1</vcpu><os><type arch='i686'>hvm</type></os></domain>")
                    .arg(i)
                    .arg(i, 12, 10, QLatin1Char('0'))
                    .toUtf8();
    }
    return text + "</node>";
}

class Hosts
{
public:
    explicit Hosts(const QString &query, int machines = 1)
    {
        m_registry.add(std::make_unique<test::TestDriver>());
        list = std::make_unique<models::HostList>(m_registry, nullptr);
        here = testing::addTestHost(*list, m_folder, QStringLiteral("here"), node(1, machines), query);
        there = testing::addTestHost(*list, m_folder, QStringLiteral("there"), node(100, 1), query);
        m_machines = std::size_t(machines);
    }
    [[nodiscard]] bool areReady() const
    {
        return here->domains().size() == m_machines && there->domains().size() == 1;
    }
    [[nodiscard]] models::Domain *machine(int number = 1) const
    {
        return here->domainByName(QStringLiteral("m%1").arg(number));
    }
    [[nodiscard]] MigrationList *migrations() const { return MigrationList::of(list->tasks()); }
    // As the pre-flight suggests; null when it was refused.
    Migration *move(int number = 1, const std::function<void(migration::MovePlan &)> &change = {})
    {
        MigrationCheck check(*machine(number), *there);
        if (!QTest::qWaitFor([&check] { return check.state() != MigrationCheck::State::Asking; }, 30000)
            || check.state() == MigrationCheck::State::Failed)
            return nullptr;
        models::MigrationOrder order = check.order();
        if (change)
            change(order.plan);
        return migrations()->start(*machine(number), *there, std::move(order));
    }

    // A move whose post-copy is stopped half-way.
    Migration *breakApart()
    {
        Migration *migration
            = move(1, [](migration::MovePlan &plan) { plan.postCopy = migration::PostCopy::Allowed; });
        if (!migration || !QTest::qWaitFor([&] { return !migration->samples().empty(); }, 30000))
            return nullptr;
        migration->startPostCopy();
        const auto stop = [id = migration->domain()](api::Connection &connection) {
            return connection.migrations()->pausePostCopy(id);
        };
        auto stopped = here->call(stop);
        return QTest::qWaitFor([&] { return stopped.isFinished(); }, 30000) && stopped.takeResult()
            ? migration
            : nullptr;
    }

private:
    QTemporaryDir m_folder;
    api::DriverRegistry m_registry;
    std::size_t m_machines = 0;

public:
    std::unique_ptr<models::HostList> list;
    models::Host *here = nullptr;
    models::Host *there = nullptr;
};

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreMadeOfWhatHostsTellOfAJob()
    {
        api::DomainJobInfo info;
        QVERIFY(!models::migrationSample(info, 1));
        info.type = api::DomainJobType::Unbounded;
        info.values = { { QStringLiteral("data_total"), quint64(1000) },
            { QStringLiteral("data_remaining"), quint64(400) }, { QStringLiteral("memory_bps"), quint64(70) },
            { QStringLiteral("disk_bps"), quint64(30) }, { QStringLiteral("memory_dirty_rate"), quint64(2) },
            { QStringLiteral("memory_page_size"), quint64(16) }, { QStringLiteral("downtime"), quint64(12) },
            { QStringLiteral("memory_iteration"), quint64(3) } };
        const auto sample = models::migrationSample(info, 2.5);
        QVERIFY(sample.has_value());
        QCOMPARE(sample->total, quint64(1000));
        QCOMPARE(sample->remaining, quint64(400));
        QCOMPARE(sample->bytesPerSecond, 100.0);
        QCOMPARE(sample->dirtyBytesPerSecond, 32.0);
        QCOMPARE(sample->expectedDowntime, 12.0);
        QCOMPARE(sample->pass, quint64(3));
        QCOMPARE(sample->seconds, 2.5);
    }

    void aMovedMachineIsAnnouncedOnItsNewHostWithItsHistory()
    {
        Hosts hosts(QStringLiteral("migration=300"));
        QTRY_VERIFY(hosts.areReady());
        QSignalSpy arrived(hosts.migrations(), &MigrationList::arrived);
        QSignalSpy ended(hosts.migrations(), &MigrationList::ended);
        const Migration *migration = hosts.move();
        QVERIFY(migration);
        QTRY_COMPARE(arrived.size(), 1);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(migration->state(), Migration::State::Succeeded);
        const auto *domain = arrived[0][1].value<models::Domain *>();
        QCOMPARE(domain->host(), hosts.there);
        QVERIFY(!domain->events().empty());
        QVERIFY2(domain->events().back().text.contains(QStringLiteral("came from “here”")),
            qPrintable(domain->events().back().text));
        QTRY_VERIFY(!hosts.machine());
        QTRY_COMPARE(migration->task()->state(), models::Task::State::Succeeded);
        QVERIFY(migration->task()->status().startsWith(QStringLiteral("Moved to “there” in ")));
    }

    void onlyAFewMoveAtOnceAndTheOthersFollow()
    {
        Hosts hosts(QStringLiteral("migration=500"), 10);
        QTRY_VERIFY(hosts.areReady());
        hosts.migrations()->setLimit(3);
        int most = 0;
        connect(hosts.migrations(), &MigrationList::ended, this, [&hosts, &most] {
            int now = 0;
            for (const Migration *each : hosts.migrations()->migrations())
                now += !each->isOver() && each->state() != Migration::State::Queued;
            most = std::max(most, now);
        });
        for (int i = 1; i <= 10; ++i)
            QVERIFY(hosts.move(i));
        QTRY_COMPARE(hosts.there->domains().size(), std::size_t(11));
        for (const Migration *each : hosts.migrations()->migrations())
            QTRY_COMPARE(each->state(), Migration::State::Succeeded);
        QVERIFY(most <= 3);
    }

    void oneThatWaitsIsCancelledWithoutTouchingAnything()
    {
        Hosts hosts(QStringLiteral("migration=600000"), 2);
        QTRY_VERIFY(hosts.areReady());
        hosts.migrations()->setLimit(1);
        Migration *first = hosts.move(1);
        Migration *second = hosts.move(2);
        QVERIFY(first && second);
        QTRY_COMPARE(first->state(), Migration::State::Moving);
        QCOMPARE(second->state(), Migration::State::Queued);
        second->cancel();
        QTRY_COMPARE(second->state(), Migration::State::Cancelled);
        first->cancel();
        QTRY_COMPARE(first->state(), Migration::State::Cancelled);
        QCOMPARE(hosts.machine(1)->info().state, api::DomainState::Running);
        QCOMPARE(hosts.there->domains().size(), std::size_t(1));
    }

    void theTimeLimitGivesUp()
    {
        Hosts hosts(QStringLiteral("migration=600000"));
        QTRY_VERIFY(hosts.areReady());
        const Migration *migration = hosts.move(1, [](migration::MovePlan &plan) {
            plan.advanced.timeout = std::chrono::seconds(1);
            plan.advanced.afterTimeout = migration::AfterTimeout::Abort;
        });
        QVERIFY(migration);
        QTRY_COMPARE(migration->state(), Migration::State::Cancelled);
        QCOMPARE(hosts.machine()->info().state, api::DomainState::Running);
    }

    void postCopyCanBeSwitchedToWhileItRuns()
    {
        Hosts hosts(QStringLiteral("migration=4000"));
        QTRY_VERIFY(hosts.areReady());
        Migration *migration
            = hosts.move(1, [](migration::MovePlan &plan) { plan.postCopy = migration::PostCopy::Allowed; });
        QVERIFY(migration);
        QVERIFY(!migration->whyNotPostCopy().isEmpty()); // it does not move yet
        QTRY_COMPARE(migration->state(), Migration::State::Moving);
        QTRY_VERIFY(!migration->samples().empty());
        QVERIFY(migration->whyNotPostCopy().isEmpty());
        migration->startPostCopy();
        QTRY_COMPARE(migration->state(), Migration::State::Succeeded);
        QVERIFY(hosts.there->domainByName(QStringLiteral("m1")));
    }

    void aPostCopyThatBrokeIsOfferedAndResumed()
    {
        Hosts hosts(QStringLiteral("migration=4000"));
        QTRY_VERIFY(hosts.areReady());
        Migration *migration = hosts.breakApart();
        QVERIFY(migration);
        QTRY_COMPARE(migration->state(), Migration::State::Failed);
        QVERIFY2(migration->error()->message.contains(
                     QStringLiteral("it runs on “there”, and the rest of its memory is still on “here”.")),
            qPrintable(migration->error()->message));
        QCOMPARE(migration->explanation().size(), std::size_t(1));
        QCOMPARE(migration->explanation().front().remedy, migration::Remedy::ResumePostCopy);
        const models::Domain *left = hosts.machine();
        QVERIFY(left->info().problem.contains(QStringLiteral("force off neither")));
        QVERIFY(!left->whyNot(api::DomainAction::Resume).isEmpty()); // it would run twice
        const auto arrived = [&hosts] { return hosts.there->domainByName(QStringLiteral("m1")); };
        QTRY_VERIFY(arrived());
        QTRY_VERIFY(arrived()->info().problem.contains(QStringLiteral("force off neither")));
        QCOMPARE(models::stateText(arrived()->info()), QStringLiteral("running (post-copy failed)"));

        models::MigrationOrder order = migration->order();
        const auto plan = migration->planWith(migration::Remedy::ResumePostCopy);
        QVERIFY(plan.has_value());
        order.plan = *plan;
        const Migration *resumed = hosts.migrations()->start(*hosts.machine(), *hosts.there, order);
        QTRY_VERIFY(resumed->isOver());
        QVERIFY2(resumed->state() == Migration::State::Succeeded,
            qPrintable(resumed->error() ? resumed->error()->fullText() : QString()));
        QTRY_VERIFY(!hosts.machine());
        QTRY_VERIFY(arrived()->info().problem.isEmpty());
        QVERIFY2(resumed->summary().contains(QStringLiteral("rest of its memory came to “there”")),
            qPrintable(resumed->summary()));
    }

    void aPostCopyThatBrokeIsSuggestedToTheHostThatHasTheOtherHalf()
    {
        Hosts hosts(QStringLiteral("migration=4000"));
        QTRY_VERIFY(hosts.areReady());
        const Migration *migration = hosts.breakApart();
        QVERIFY(migration);
        QTRY_COMPARE(migration->state(), Migration::State::Failed);
        MigrationCheck check(*hosts.machine(), *hosts.there);
        QTRY_COMPARE(check.state(), MigrationCheck::State::Known);
        QCOMPARE(check.plan().way, migration::MoveWay::Resume);
        QCOMPARE(check.verdict(), migration::Verdict::Ready);
        migration::MovePlan live = check.plan();
        live.way = migration::MoveWay::Live;
        check.setPlan(live);
        QCOMPARE(check.verdict(), migration::Verdict::Refused);
        QCOMPARE(check.findings().front().remedy, migration::Remedy::ResumePostCopy);
        check.apply(migration::Remedy::ResumePostCopy);
        QCOMPARE(check.verdict(), migration::Verdict::Ready);
    }

    void whatNobodyCouldExplainIsSaidOnce()
    {
        Error said { ErrorCode::Internal, QStringLiteral("“m1” could not be moved to “there”."),
            QStringLiteral("operation failed: the moon is in the way") };
        QCOMPARE(migration::hostsWords(said), QStringLiteral("The moon is in the way."));
        QCOMPARE(
            migration::explainFailure(said, {}).front().sentence, QStringLiteral("The moon is in the way."));
        said.details.clear();
        QCOMPARE(migration::hostsWords(said), said.message);
    }

    void aRunningMachineThatMovesOfflineIsShutDownAndStartsThere()
    {
        Hosts hosts(QStringLiteral("migration=300"));
        QTRY_VERIFY(hosts.areReady());
        const Migration *migration
            = hosts.move(1, [](migration::MovePlan &plan) { plan.way = migration::MoveWay::Offline; });
        QVERIFY(migration);
        QTRY_VERIFY(migration->isOver());
        QVERIFY2(migration->state() == Migration::State::Succeeded,
            qPrintable(migration->error() ? migration->error()->fullText() : QString()));
        const models::Domain *domain = hosts.there->domainByName(QStringLiteral("m1"));
        QTRY_VERIFY(domain || (domain = hosts.there->domainByName(QStringLiteral("m1"))));
        QTRY_COMPARE(domain->info().state, api::DomainState::Running);
        QVERIFY(!hosts.machine());
    }

    void theOtherHostIsToldOfItsCheckpoints()
    {
        Hosts hosts(QStringLiteral("migration=300"));
        QTRY_VERIFY(hosts.areReady());
        const QUuid id = QUuid::fromString(u"00000000-0000-4000-8000-0000000000d2");
        const QByteArray document
            = "<domain type='test'><name>m2</name><uuid>00000000-0000-4000-8000-0000000000d2</uuid>"
              "<memory unit='MiB'>256</memory><vcpu>1</vcpu><os><type arch='i686'>hvm</type></os><devices>"
              "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='/m2.qcow2'/>"
              "<target dev='vda' bus='virtio'/></disk></devices></domain>";
        const auto defined = hosts.here->call(
            [document](api::Connection &connection) { return connection.domains()->define(document); });
        QTRY_VERIFY(defined.isFinished() && hosts.machine(2));
        const auto started = hosts.here->call([id](api::Connection &connection) {
            return connection.domains()->perform(id, api::DomainAction::Start);
        });
        QTRY_VERIFY(started.isFinished() && hosts.machine(2)->info().state == api::DomainState::Running);
        const auto make = [id](api::Connection &connection) {
            return connection.checkpoints()->create(
                id, "<domaincheckpoint><name>monday</name></domaincheckpoint>", {});
        };
        const auto made = hosts.here->call(make);
        QTRY_VERIFY(made.isFinished());
        QVERIFY2(made.result(), made.result() ? "" : qPrintable(made.result().error().fullText()));
        const Migration *migration = hosts.move(2);
        QVERIFY(migration);
        QTRY_VERIFY(migration->isOver());
        QVERIFY2(migration->state() == Migration::State::Succeeded,
            qPrintable(migration->error() ? migration->error()->fullText() : QString()));
        const auto list = [id](api::Connection &connection) { return connection.checkpoints()->list(id); };
        const auto there = hosts.there->call(list);
        QTRY_VERIFY(there.isFinished());
        QVERIFY(there.result());
        QCOMPARE(int(there.result()->size()), 1);
        QCOMPARE(there.result()->front().name, QStringLiteral("monday"));
    }

    void aFailureSaysWhereTheMachineIs()
    {
        Hosts hosts(QStringLiteral("migration=300"));
        QTRY_VERIFY(hosts.areReady());
        const Migration *migration = hosts.move(1, [](migration::MovePlan &plan) {
            plan.name = QStringLiteral("m100"); // taken there
        });
        QVERIFY(migration);
        QTRY_COMPARE(migration->state(), Migration::State::Failed);
        QVERIFY2(migration->error()->message.contains(
                     QStringLiteral("“m1” could not be moved to “there”; it still runs on “here”.")),
            qPrintable(migration->error()->message));
        QVERIFY(migration->error()->cause);
        QTRY_COMPARE(migration->task()->state(), models::Task::State::Failed);
        QCOMPARE(hosts.machine()->info().state, api::DomainState::Running);
    }

    void aHostThatDoesNotAnswerNeedNotBeWaitedFor()
    {
        Hosts hosts(QStringLiteral("migration=300"));
        QTRY_VERIFY(hosts.areReady());
        MigrationCheck check(*hosts.machine(), *hosts.there);
        QCOMPARE(check.state(), MigrationCheck::State::Asking);
        check.cancel();
        QCOMPARE(check.state(), MigrationCheck::State::Failed);
        QVERIFY(check.error()->message.contains(QStringLiteral("“here”")));
        check.refresh();
        QTRY_COMPARE(check.state(), MigrationCheck::State::Known);
        QStringList sentences;
        for (const migration::Finding &finding : check.findings())
            sentences += finding.sentence;
        QVERIFY2(check.verdict() != migration::Verdict::Refused, qPrintable(sentences.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
