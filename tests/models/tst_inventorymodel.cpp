#include "models/inventorymodel.h"
#include "models/machinesmodel.h"
#include "tests/models/scriptedshop.h"

#include <QAbstractItemModelTester>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;

class InventoryModelTest : public ScriptedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openShop(); }
    void cleanup() { endPlay(); }

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
};

namespace {

using Mode = QAbstractItemModelTester::FailureReportingMode;

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

} // namespace

void InventoryModelTest::inventoryShowsHostsGroupsAndMachines()
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

void InventoryModelTest::inventoryFollowsGroupsAndRemovals()
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

void InventoryModelTest::inventoryFillsInFewSteps()
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

void InventoryModelTest::inventoryAnnouncesABatchOncePerParent()
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

void InventoryModelTest::inventoryLetsGoOfARemovedHost()
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

void InventoryModelTest::inventoryGivesTheSparklineItsSeries()
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

void InventoryModelTest::removedBeforeItIsShownNeverAppears()
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

void InventoryModelTest::searchFinds_data()
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

void InventoryModelTest::searchFinds()
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

void InventoryModelTest::searchKeepsParentsAndShowsAnEmptyHostByName()
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

void InventoryModelTest::stateButtons_data()
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

void InventoryModelTest::stateButtons()
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

QTEST_GUILESS_MAIN(InventoryModelTest)
#include "tst_inventorymodel.moc"
