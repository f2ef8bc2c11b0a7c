#include "models/domain.h"
#include "models/eventmodel.h"
#include "models/hostlist.h"
#include "models/inventorymodel.h"
#include "models/machinesmodel.h"
#include "models/taskmodel.h"
#include "models/texts.h"
#include "tests/models/scripteddriver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;

class ItemModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void inventoryShowsHostsGroupsAndMachines();
    void inventoryFollowsGroupsAndRemovals();
    void inventoryFillsInFewSteps();
    void inventoryAnnouncesABatchOncePerParent();
    void inventoryLetsGoOfARemovedHost();
    void inventoryGivesTheSparklineItsSeries();
    void removedBeforeItIsShownNeverAppears();
    void searchFinds_data();
    void searchFinds();
    void searchKeepsParentsAndShowsAnEmptyHostByName();
    void stateButtons_data();
    void stateButtons();
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

private:
    Host *connected(const QString &uri = QStringLiteral("scripted:///"));
    void publish(const api::DomainInfo &info);
    void drop(int number);
    void sample(int seconds);

    ScriptPtr m_script;
    std::unique_ptr<api::DriverRegistry> m_drivers;
    std::unique_ptr<HostList> m_hosts;
};

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

HostEntry entryOf(const QUrl &uri)
{
    HostEntry entry;
    entry.uri = uri;
    return entry;
}

// "host(group(a b) c)", in the model's order.
QString outline(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList parts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = outline(model, index);
        parts += index.data().toString() + (below.isEmpty() ? QString() : QStringLiteral("(%1)").arg(below));
    }
    return parts.join(u' ');
}

QStringList column(const QAbstractItemModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, number).data().toString();
    return texts;
}

} // namespace

void ItemModelsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_script = std::make_shared<Script>();
    api::DomainInfo web = domainInfo(1, QStringLiteral("web-10"));
    web.group = QStringLiteral("shop");
    web.tags = { QStringLiteral("front"), QStringLiteral("müller") };
    web.addresses = { QStringLiteral("192.168.122.14") };
    web.osId = QStringLiteral("http://debian.org/debian/12");
    api::DomainInfo other = domainInfo(2, QStringLiteral("web-2"), api::DomainState::Paused);
    other.group = QStringLiteral("shop");
    other.reason = 5;
    other.problem = QStringLiteral("I/O error on vda.");
    const api::DomainInfo database = domainInfo(3, QStringLiteral("db"), api::DomainState::Shutoff);
    m_script->domains = { share(web), share(other), share(database) };
    m_drivers = std::make_unique<api::DriverRegistry>();
    m_drivers->add(std::make_unique<ScriptedDriver>(m_script));
    m_hosts = std::make_unique<HostList>(*m_drivers, nullptr);
}

void ItemModelsTest::cleanup()
{
    m_hosts.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

Host *ItemModelsTest::connected(const QString &uri)
{
    Host *host = m_hosts->add(entryOf(QUrl(uri)));
    QSignalSpy listed(host, &Host::listed);
    return listed.wait() ? host : nullptr;
}

void ItemModelsTest::publish(const api::DomainInfo &info)
{
    invoke(m_script, [info](ScriptedConnection &c) { Q_EMIT c.domains()->changed(share(info)); });
}

void ItemModelsTest::drop(int number)
{
    invoke(m_script, [number](ScriptedConnection &c) { Q_EMIT c.domains()->removed(uuidOf(number)); });
}

void ItemModelsTest::sample(int seconds)
{
    invoke(m_script, [seconds, domains = m_script->domains](ScriptedConnection &c) {
        Q_EMIT c.sampled(batch(seconds, domains));
    });
}

void ItemModelsTest::inventoryShowsHostsGroupsAndMachines()
{
    InventoryModel model(m_hosts.get());
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Host *host = connected(QStringLiteral("scripted://kvm2/"));
    QVERIFY(host);
    QTRY_COMPARE(outline(model), QStringLiteral("kvm2(shop(web-10 web-2) db)"));
    const QModelIndex index = model.indexOf(host->domain(uuidOf(1)));
    QCOMPARE(InventoryModel::domain(index), host->domain(uuidOf(1)));
    QCOMPARE(InventoryModel::host(index), host);
    QCOMPARE(index.parent().data(KindRole).toInt(), int(NodeKind::Group));
    QCOMPARE(index.parent().parent(), model.indexOf(host));
    QCOMPARE(index.data(StateRole).toInt(), int(api::DomainState::Running));
    QCOMPARE(index.data(TagsRole).toStringList().first(), QStringLiteral("front"));
    QCOMPARE(index.data(AddressesRole).toStringList(), QStringList(QStringLiteral("192.168.122.14")));
    QCOMPARE(index.data(OsRole).toString(), QStringLiteral("debian12"));
    QCOMPARE(index.data(IconNameRole).toString(), QStringLiteral("state-running"));
    QVERIFY(index.data(OnlineRole).toBool());
    QCOMPARE(index.data(UuidRole).toUuid(), uuidOf(1));
    const QModelIndex paused = model.indexOf(host->domain(uuidOf(2)));
    QCOMPARE(paused.data(StatusRole).toString(), QStringLiteral("paused (I/O error)"));
    QCOMPARE(paused.data(ProblemRole).toString(), QStringLiteral("I/O error on vda."));
    host->disconnectNow();
    QVERIFY(!index.data(OnlineRole).toBool());
    QCOMPARE(model.indexOf(host).data(StatusRole).toString(), QStringLiteral("not connected"));
    QCOMPARE(model.indexOf(host).data(IconNameRole).toString(), QStringLiteral("host-offline"));
}

void ItemModelsTest::inventoryFollowsGroupsAndRemovals()
{
    InventoryModel model(m_hosts.get());
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Host *host = connected(QStringLiteral("scripted://h/"));
    QVERIFY(host);
    QTRY_COMPARE(outline(model), QStringLiteral("h(shop(web-10 web-2) db)"));
    const QPersistentModelIndex kept = model.indexOf(host->domain(uuidOf(1)));

    api::DomainInfo web = *m_script->domains[0];
    web.group = QStringLiteral("lab");
    publish(web);
    QTRY_COMPARE(outline(model), QStringLiteral("h(shop(web-2) lab(web-10) db)"));
    QCOMPARE(kept.data().toString(), QStringLiteral("web-10")); // a selection stays with it
    web.group.clear();
    publish(web);
    QTRY_COMPARE(outline(model), QStringLiteral("h(shop(web-2) db web-10)"));
    api::DomainInfo database = *m_script->domains[2];
    database.group = QStringLiteral("shop");
    publish(database);
    QTRY_COMPARE(outline(model), QStringLiteral("h(shop(web-2 db) web-10)"));
    drop(2);
    drop(3);
    QTRY_COMPARE(outline(model), QStringLiteral("h(web-10)"));
}

void ItemModelsTest::inventoryFillsInFewSteps()
{
    m_script->domains.clear();
    for (int i = 1; i <= 600; ++i)
        m_script->domains.push_back(share(domainInfo(i, QStringLiteral("guest-%1").arg(i))));
    InventoryModel model(m_hosts.get());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    Host *host = connected();
    QVERIFY(host);
    QTRY_COMPARE(model.rowCount(model.indexOf(host)), 600);
    QVERIFY2(inserted.count() <= 10, qPrintable(QString::number(inserted.count())));
    QCOMPARE(model.indexOf(host->domain(uuidOf(600))).row(), 599);
}

// What a batch of samples announced; states and connections announce more beside it.
static QList<QList<QVariant>> refreshes(const QSignalSpy &changed)
{
    QList<QList<QVariant>> found;
    for (const QList<QVariant> &signal : changed) {
        if (signal.at(2).value<QList<int>>().contains(SeriesRole))
            found.append(signal);
    }
    return found;
}

void ItemModelsTest::inventoryAnnouncesABatchOncePerParent()
{
    InventoryModel model(m_hosts.get());
    Host *host = connected();
    QVERIFY(host);
    QTRY_VERIFY(model.indexOf(host->domain(uuidOf(3))).isValid());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy sampled(host, &Host::domainsSampled);
    sample(1);
    QTRY_COMPARE(sampled.count(), 1);
    const auto refreshed = refreshes(changed);
    QCOMPARE(refreshed.size(), 3); // the host, what is below it, what is below its group
    QCOMPARE(refreshed.last().at(2).value<QList<int>>(), QList<int> { SeriesRole });
}

void ItemModelsTest::inventoryLetsGoOfARemovedHost()
{
    InventoryModel model(m_hosts.get());
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    Host *first = connected(QStringLiteral("scripted://a/"));
    QVERIFY(first);
    Host *second = connected(QStringLiteral("scripted://b/"));
    QVERIFY(second);
    QTRY_COMPARE(outline(model), QStringLiteral("a(shop(web-10 web-2) db) b(shop(web-10 web-2) db)"));
    m_hosts->remove(first);
    QCOMPARE(outline(model), QStringLiteral("b(shop(web-10 web-2) db)"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(model.indexOf(second).row(), 0);
    m_hosts->remove(second);
    QCOMPARE(model.rowCount(), 0);
}

void ItemModelsTest::inventoryGivesTheSparklineItsSeries()
{
    InventoryModel model(m_hosts.get());
    Host *host = connected();
    QVERIFY(host);
    QSignalSpy sampled(host, &Host::domainsSampled);
    sample(1);
    sample(2);
    QTRY_COMPARE(sampled.count(), 2);
    QTRY_VERIFY(model.indexOf(host->domain(uuidOf(1))).isValid());
    const QModelIndex index = model.indexOf(host->domain(uuidOf(1)));
    const auto *series = index.data(SeriesRole).value<const stats::Series *>();
    QVERIFY(series);
    QCOMPARE(series->last(), 50.0f);
    QCOMPARE(index.data(ScaleRole).toDouble(), 100.0);
}

void ItemModelsTest::removedBeforeItIsShownNeverAppears()
{
    InventoryModel model(m_hosts.get());
    MachinesModel table;
    Host *host = connected();
    QVERIFY(host);
    table.addHost(host);
    QTRY_COMPARE(table.rowCount(), 3);
    QSignalSpy removed(host, &Host::domainRemoved);
    connect(host, &Host::domainAdded, this, [this](const Domain *domain) {
        Q_EMIT m_script->connection.load()->domains()->removed(domain->uuid());
    });
    publish(domainInfo(9, QStringLiteral("flash")));
    QTRY_COMPARE(removed.count(), 1);
    QTest::qWait(1); // lets the zero timers run
    QCOMPARE(table.rowCount(), 3);
    QVERIFY(!outline(model).contains(QStringLiteral("flash")));
}

void ItemModelsTest::searchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString all = QStringLiteral("h(shop(web-2 web-10) db)");
    QTest::newRow("nothing typed shows all") << QString() << all;
    QTest::newRow("only spaces show all") << QStringLiteral("  ") << all;
    QTest::newRow("part of a name") << QStringLiteral("WEB") << QStringLiteral("h(shop(web-2 web-10))");
    QTest::newRow("an address") << QStringLiteral("122.14") << QStringLiteral("h(shop(web-10))");
    QTest::newRow("a tag beyond ASCII") << QStringLiteral("MÜLLER") << QStringLiteral("h(shop(web-10))");
    QTest::newRow("a system's short name") << QStringLiteral("debian12") << QStringLiteral("h(shop(web-10))");
    QTest::newRow("a system's address") << QStringLiteral("debian.org") << QStringLiteral("h(shop(web-10))");
    QTest::newRow("a group") << QStringLiteral("shop") << QStringLiteral("h(shop(web-2 web-10))");
    QTest::newRow("all words must fit") << QStringLiteral("front web") << QStringLiteral("h(shop(web-10))");
    QTest::newRow("one word that does not fit") << QStringLiteral("front db") << QString();
    QTest::newRow("a pattern is plain text") << QStringLiteral(".*") << QString();
    QTest::newRow("very long") << QString(5000, u'x') << QString();
}

void ItemModelsTest::searchFinds()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    InventoryModel model(m_hosts.get());
    InventoryProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester tester(&proxy, Mode::QtTest);
    Host *host = connected(QStringLiteral("scripted://h/"));
    QVERIFY(host);
    QTRY_VERIFY(model.indexOf(host->domain(uuidOf(3))).isValid());
    proxy.setText(text);
    QCOMPARE(outline(proxy), found);
    proxy.setText({});
    QCOMPARE(outline(proxy), QStringLiteral("h(shop(web-2 web-10) db)"));
}

void ItemModelsTest::searchKeepsParentsAndShowsAnEmptyHostByName()
{
    InventoryModel model(m_hosts.get());
    InventoryProxy proxy;
    proxy.setSourceModel(&model);
    m_script->openError = Error { ErrorCode::Denied, QStringLiteral("No.") };
    Host *host = m_hosts->add(entryOf(QUrl(QStringLiteral("scripted://kvm7/"))));
    QTRY_COMPARE(host->state(), Host::State::Disconnected);
    proxy.setText(QStringLiteral("vm7"));
    QCOMPARE(outline(proxy), QStringLiteral("kvm7"));
    proxy.setText(QStringLiteral("vm8"));
    QCOMPARE(outline(proxy), QString());
    m_script->openError.reset();
    host->connectNow();
    proxy.setText(QStringLiteral("db"));
    QTRY_COMPARE(outline(proxy), QStringLiteral("kvm7(db)")); // arrives while the search is on
    proxy.setText(QStringLiteral("kvm7"));
    QCOMPARE(outline(proxy), QStringLiteral("kvm7(shop(web-2 web-10) db)"));
}

void ItemModelsTest::stateButtons_data()
{
    QTest::addColumn<StateFilters>("states");
    QTest::addColumn<QString>("found");
    QTest::newRow("none") << StateFilters() << QStringLiteral("h(shop(web-2 web-10) db)");
    QTest::newRow("running") << StateFilters(StateFilter::Running) << QStringLiteral("h(shop(web-10))");
    QTest::newRow("paused") << StateFilters(StateFilter::Paused) << QStringLiteral("h(shop(web-2))");
    QTest::newRow("off") << StateFilters(StateFilter::Off) << QStringLiteral("h(db)");
    QTest::newRow("with a problem") << StateFilters(StateFilter::Problem) << QStringLiteral("h(shop(web-2))");
    QTest::newRow("off or running") << (StateFilter::Off | StateFilter::Running)
                                    << QStringLiteral("h(shop(web-10) db)");
}

void ItemModelsTest::stateButtons()
{
    QFETCH(StateFilters, states);
    QFETCH(QString, found);
    InventoryModel model(m_hosts.get());
    InventoryProxy proxy;
    proxy.setSourceModel(&model);
    Host *host = connected(QStringLiteral("scripted://h/"));
    QVERIFY(host);
    QTRY_VERIFY(model.indexOf(host->domain(uuidOf(3))).isValid());
    proxy.setStates(states);
    QCOMPARE(outline(proxy), found);
    if (states != StateFilters(StateFilter::Running))
        return;
    // What changes its state enters and leaves.
    publish(domainInfo(3, QStringLiteral("db")));
    QTRY_COMPARE(outline(proxy), QStringLiteral("h(shop(web-10) db)"));
    publish(domainInfo(3, QStringLiteral("db"), api::DomainState::Shutoff));
    QTRY_COMPARE(outline(proxy), QStringLiteral("h(shop(web-10))"));
}

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
