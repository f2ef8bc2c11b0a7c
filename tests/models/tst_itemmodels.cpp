#include "models/eventmodel.h"
#include "models/machinesmodel.h"
#include "models/taskmodel.h"
#include "models/texts.h"
#include "tests/models/scriptedshop.h"

#include <QAbstractItemModelTester>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;

class ItemModelsTest : public ScriptedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openShop(); }
    void cleanup() { endPlay(); }

    void namesSortNaturally();
    void machinesTableShowsEveryColumn();
    void machinesTableFollowsItsHost();
    void machinesTableRefreshesMeasuredColumnsOncePerBatch();
    void machinesSortByNumber();
    void machinesTableSurvivesItsHost();
    void tasksAreNewestFirst();
    void taskRowsTellOutcomeAndError();
    void eventsKeepTheNameOfWhoIsGone();
    void eventsAreBounded();
    void durations_data();
    void durations();
    void shortSystemNames_data();
    void shortSystemNames();
    void toolTipsEscapeWhatTheMachineSays();
};

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

QStringList column(const QAbstractItemModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, number).data().toString();
    return texts;
}

} // namespace

void ItemModelsTest::namesSortNaturally()
{
    m_script->domains.clear();
    int number = 0;
    for (const char *name : { "web-10", "Web-9", "web-1", "alpha", "web-100" })
        m_script->domains.push_back(share(domainInfo(++number, QString::fromLatin1(name))));
    MachinesModel model;
    MachinesProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, Mode::QtTest);
    Host *host = connected();
    QVERIFY(host);
    model.addHost(host);
    const QStringList sorted { QStringLiteral("alpha"), QStringLiteral("web-1"), QStringLiteral("Web-9"),
        QStringLiteral("web-10"), QStringLiteral("web-100") };
    QCOMPARE(column(proxy, MachinesModel::Name), sorted);
    proxy.setText(QStringLiteral("web-10"));
    QCOMPARE(proxy.rowCount(), 2);
    proxy.setText({});
    proxy.setStates(StateFilter::Off);
    QCOMPARE(proxy.rowCount(), 0);
}

void ItemModelsTest::machinesTableShowsEveryColumn()
{
    MachinesModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Host *host = connected();
    QVERIFY(host);
    model.addHost(host);
    QSignalSpy sampled(host, &Host::domainsSampled);
    sample(1);
    sample(2);
    QTRY_COMPARE(sampled.count(), 2);
    const auto text = [&](int number) { return model.index(0, number).data().toString(); };
    QCOMPARE(text(MachinesModel::Name), QStringLiteral("web-10"));
    QCOMPARE(text(MachinesModel::State), QStringLiteral("running"));
    QCOMPARE(text(MachinesModel::Os), QStringLiteral("debian12"));
    QCOMPARE(text(MachinesModel::Address), QStringLiteral("192.168.122.14"));
    QCOMPARE(text(MachinesModel::Vcpus), QStringLiteral("2"));
    QCOMPARE(text(MachinesModel::Memory), QStringLiteral("2.0 GiB"));
    QCOMPARE(text(MachinesModel::Group), QStringLiteral("shop"));
    QCOMPARE(text(MachinesModel::Tags), QStringLiteral("front, müller"));
    QCOMPARE(text(MachinesModel::Uptime), QStringLiteral("2 h 0 min"));
    QCOMPARE(text(MachinesModel::Cpu), QStringLiteral("50 %"));
    QCOMPARE(text(MachinesModel::Disk), QStringLiteral("3.0 MiB/s"));
    QCOMPARE(text(MachinesModel::Network), QStringLiteral("1.5 MiB/s"));
    QVERIFY(model.index(0, MachinesModel::Disk).data(SeriesRole).value<const stats::Series *>());
    QVERIFY(!model.index(0, MachinesModel::Name).data(SeriesRole).isValid());
    QCOMPARE(model.index(2, MachinesModel::Cpu).data().toString(), QString()); // off
    QSet<QString> keys;
    for (int number = 0; number < MachinesModel::ColumnCount; ++number) {
        QVERIFY(!model.headerData(number, Qt::Horizontal).toString().isEmpty());
        keys.insert(MachinesModel::columnKey(number));
    }
    QCOMPARE(keys.size(), int(MachinesModel::ColumnCount));
}

void ItemModelsTest::machinesTableFollowsItsHost()
{
    MachinesModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Host *host = m_hosts->add(entryOf(QUrl(QStringLiteral("scripted:///"))));
    model.addHost(host);
    QTRY_COMPARE(model.rowCount(), 3);
    publish(domainInfo(4, QStringLiteral("new")));
    QTRY_COMPARE(model.rowCount(), 4);
    drop(2);
    QTRY_COMPARE(column(model, MachinesModel::Name),
        QStringList({ QStringLiteral("web-10"), QStringLiteral("db"), QStringLiteral("new") }));
    QCOMPARE(model.rowOf(host->domain(uuidOf(4))), 2);
    QCOMPARE(model.domain(2), host->domain(uuidOf(4)));
    publish(domainInfo(4, QStringLiteral("newer"), api::DomainState::Crashed));
    QTRY_COMPARE(model.index(2, MachinesModel::State).data().toString(), QStringLiteral("crashed"));
}

void ItemModelsTest::machinesTableRefreshesMeasuredColumnsOncePerBatch()
{
    MachinesModel model;
    Host *host = connected();
    QVERIFY(host);
    model.addHost(host);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy sampled(host, &Host::domainsSampled);
    sample(1);
    sample(2);
    QTRY_COMPARE(sampled.count(), 2);
    const auto refreshed = refreshes(changed);
    QCOMPARE(refreshed.size(), 2);
    const QModelIndex first = refreshed.last().at(0).toModelIndex();
    const QModelIndex last = refreshed.last().at(1).toModelIndex();
    QVERIFY(first.column() >= MachinesModel::Uptime);
    QCOMPARE(first.row(), 0);
    QCOMPARE(last.row(), 2);
    QCOMPARE(last.column(), int(MachinesModel::Network));
}

void ItemModelsTest::machinesSortByNumber()
{
    MachinesModel model;
    MachinesProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, Mode::QtTest);
    m_script->domains.clear();
    int number = 0;
    for (const quint64 memory : { 8, 512, 64 }) {
        api::DomainInfo info = domainInfo(++number, QStringLiteral("g%1").arg(memory));
        info.maximumMemory = Bytes::gib(memory);
        m_script->domains.push_back(share(info));
    }
    Host *host = connected();
    QVERIFY(host);
    model.addHost(host);
    proxy.sort(MachinesModel::Memory, Qt::DescendingOrder);
    QCOMPARE(column(proxy, MachinesModel::Name),
        QStringList({ QStringLiteral("g512"), QStringLiteral("g64"), QStringLiteral("g8") }));
    // Sorted by use, a batch reorders the rows.
    proxy.sort(MachinesModel::Cpu, Qt::DescendingOrder);
    QSignalSpy sampled(host, &Host::domainsSampled);
    invoke(m_script, [domains = m_script->domains](ScriptedConnection &c) {
        for (int i = 0; i < 2; ++i) {
            auto made = std::make_shared<api::StatsBatch>(*batch(i, domains));
            made->domains[2].cpuTimeNs *= 2;
            made->domains[0].cpuTimeNs = 0;
            Q_EMIT c.sampled(made);
        }
    });
    QTRY_COMPARE(sampled.count(), 2);
    QCOMPARE(column(proxy, MachinesModel::Name),
        QStringList({ QStringLiteral("g64"), QStringLiteral("g512"), QStringLiteral("g8") }));
}

void ItemModelsTest::machinesTableSurvivesItsHost()
{
    MachinesModel model;
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Host *host = connected();
    QVERIFY(host);
    model.addHost(host);
    QCOMPARE(model.rowCount(), 3);
    m_hosts->remove(host);
    QCoreApplication::sendPostedEvents(host, QEvent::DeferredDelete);
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::tasksAreNewestFirst()
{
    TaskModel model(m_hosts->tasks());
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    for (int i = 0; i < 205; ++i)
        m_hosts->tasks()->follow<void>(QStringLiteral("Task %1").arg(i), {}, {}, ready());
    QTRY_COMPARE(m_hosts->tasks()->runningCount(), 0);
    QCOMPARE(model.rowCount(), 200);
    QCOMPARE(model.index(0, TaskModel::Title).data().toString(), QStringLiteral("Task 204"));
    QCOMPARE(model.task(199)->title(), QStringLiteral("Task 5"));
    m_hosts->tasks()->clearFinished();
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::taskRowsTellOutcomeAndError()
{
    TaskModel model(m_hosts->tasks());
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    const auto job = std::make_shared<Job>();
    QPromise<Result<>> promise;
    promise.start();
    Task *task = m_hosts->tasks()->follow<void>(
        QStringLiteral("Copy"), { QStringLiteral("kvm2"), uuidOf(1) }, job, promise.future());
    const QModelIndex index = model.index(0, TaskModel::Progress);
    QCOMPARE(index.data().toString(), QStringLiteral("running"));
    QCOMPARE(index.data(FractionRole).toDouble(), -1.0);
    job->setCancellation(Job::Cancellation::Possible);
    job->report(0.25, QStringLiteral("Reading"));
    QCOMPARE(index.data().toString(), QStringLiteral("25 %, Reading"));
    QVERIFY(index.data(CancellableRole).toBool());
    QCOMPARE(index.data(TaskRole).value<Task *>(), task);
    QCOMPARE(index.data(UuidRole).toUuid(), uuidOf(1));
    QCOMPARE(model.index(0, TaskModel::HostName).data().toString(), QStringLiteral("kvm2"));
    promise.addResult(
        Result<>(Error { ErrorCode::NoSpace, QStringLiteral("Full."), QStringLiteral("ENOSPC") }));
    promise.finish();
    QTRY_COMPARE(index.data(StateRole).toInt(), int(Task::State::Failed));
    QCOMPARE(index.data().toString(), QStringLiteral("Full."));
    QVERIFY(index.data(ProblemRole).toString().contains(QStringLiteral("ENOSPC")));
    QVERIFY(!index.data(CancellableRole).toBool());
}

void ItemModelsTest::eventsKeepTheNameOfWhoIsGone()
{
    EventModel ofHost;
    EventModel ofMachine;
    const QAbstractItemModelTester tester(&ofHost, Mode::QtTest);
    const QAbstractItemModelTester second(&ofMachine, Mode::QtTest);
    Host *host = connected();
    QVERIFY(host);
    ofHost.setHost(host);
    ofMachine.setDomain(host->domain(uuidOf(3)));
    invoke(m_script, [](ScriptedConnection &c) {
        const QDateTime time(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
        Q_EMIT c.domains()->eventHappened({ time, uuidOf(3), 0, 0, QStringLiteral("Defined") });
        Q_EMIT c.domains()->eventHappened({ time, uuidOf(1), 2, 0, QStringLiteral("Started") });
    });
    QTRY_COMPARE(ofHost.rowCount(), 2);
    QCOMPARE(ofMachine.rowCount(), 1);
    QCOMPARE(ofHost.index(0, EventModel::Time).data().toString(), QStringLiteral("2024-05-06 07:08:09"));
    drop(3);
    QTRY_VERIFY(!host->domain(uuidOf(3)));
    QCOMPARE(
        column(ofHost, EventModel::Machine), QStringList({ QStringLiteral("db"), QStringLiteral("web-10") }));
    QCOMPARE(column(ofHost, EventModel::Text),
        QStringList({ QStringLiteral("Defined"), QStringLiteral("Started") }));
    QCOMPARE(ofMachine.rowCount(), 1);
    EventModel later;
    later.setHost(host);
    QCOMPARE(later.rowCount(), 2);
}

void ItemModelsTest::eventsAreBounded()
{
    EventModel model;
    Host *host = connected();
    QVERIFY(host);
    model.setHost(host);
    invoke(m_script, [](ScriptedConnection &c) {
        for (int i = 0; i < 2500; ++i)
            Q_EMIT c.domains()->eventHappened({ {}, uuidOf(1), 0, 0, QString::number(i) });
    });
    QTRY_COMPARE(host->events().size(), 2000u);
    QTRY_COMPARE(column(model, EventModel::Text).last(), QStringLiteral("2499"));
    QCOMPARE(model.rowCount(), EventModel::kLimit);
    QCOMPARE(host->domain(uuidOf(1))->events().size(), 500u);
}

void ItemModelsTest::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << "0 s";
    QTest::newRow("less than a minute") << 59 << "59 s";
    QTest::newRow("minutes") << 60 * 12 + 5 << "12 min";
    QTest::newRow("hours") << 3600 * 5 + 60 * 7 << "5 h 7 min";
    QTest::newRow("days") << 86400 * 3 + 3600 * 4 << "3 d 4 h";
    QTest::newRow("negative") << -5 << "0 s";
}

void ItemModelsTest::durations()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(std::chrono::seconds(seconds)), text);
}

void ItemModelsTest::shortSystemNames_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("Debian") << "http://debian.org/debian/12"
                            << "debian12";
    QTest::newRow("Windows") << "http://microsoft.com/win/11"
                             << "win11";
    QTest::newRow("unknown") << ""
                             << "";
    QTest::newRow("no address") << "something"
                                << "something";
}

void ItemModelsTest::shortSystemNames()
{
    QFETCH(QString, id);
    QFETCH(QString, name);
    QCOMPARE(shortOsName(id), name);
}

void ItemModelsTest::toolTipsEscapeWhatTheMachineSays()
{
    m_script->domains = { share(domainInfo(1, QStringLiteral("<b>&x"))) };
    Host *host = connected();
    QVERIFY(host);
    const QString tip = toolTip(*host->domain(uuidOf(1)));
    QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;&amp;x")));
}

QTEST_GUILESS_MAIN(ItemModelsTest)
#include "tst_itemmodels.moc"
