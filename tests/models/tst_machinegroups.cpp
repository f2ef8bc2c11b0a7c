#include "models/domain.h"
#include "models/hostlist.h"
#include "models/machinesmodel.h"
#include "models/tabletext.h"
#include "tests/models/scripteddriver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;
using Grouping = MachinesModel::Grouping;
using Expansion = MachinesModel::Expansion;

class MachineGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void machinesStandBelowTheirHeads_data();
    void machinesStandBelowTheirHeads();
    void groupsKeepTheirOrderWhenSortedDownwards();
    void aMachineThatChangesMovesToItsGroup();
    void collapsedGroupsHideTheirMachines();
    void theFilterHidesHeadsOfNobody();
    void removedHostsTakeTheirGroupsAlong();
    void exportedTablesHaveNoHeads();

private:
    void publish(const api::DomainInfo &info);
    [[nodiscard]] QString shown() const;

    ScriptPtr m_script;
    std::unique_ptr<api::DriverRegistry> m_drivers;
    std::unique_ptr<HostList> m_hosts;
    Host *m_host = nullptr;
    std::unique_ptr<MachinesModel> m_model;
    std::unique_ptr<MachinesProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester, m_proxyTester;
};

void MachineGroupsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_script = std::make_shared<Script>();
    api::DomainInfo web = domainInfo(1, QStringLiteral("web-10"));
    web.tags = { QStringLiteral("front"), QStringLiteral("live") };
    web.osId = QStringLiteral("http://debian.org/debian/12");
    api::DomainInfo other = domainInfo(2, QStringLiteral("web-2"), api::DomainState::Paused);
    other.group = QStringLiteral("shop");
    const api::DomainInfo database = domainInfo(3, QStringLiteral("db"), api::DomainState::Shutoff);
    m_script->domains = { share(web), share(other), share(database) };
    m_drivers = std::make_unique<api::DriverRegistry>();
    m_drivers->add(std::make_unique<ScriptedDriver>(m_script));
    m_hosts = std::make_unique<HostList>(*m_drivers, nullptr);
    m_model = std::make_unique<MachinesModel>();
    m_proxy = std::make_unique<MachinesProxy>();
    m_proxy->setSourceModel(m_model.get());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), Mode::QtTest);
    HostEntry entry;
    entry.uri = QUrl(QStringLiteral("scripted://h/"));
    m_host = m_hosts->add(entry);
    QSignalSpy listed(m_host, &Host::listed);
    QVERIFY(listed.wait());
    m_model->addHost(m_host);
    QTRY_COMPARE(m_model->machineCount(), 3);
}

void MachineGroupsTest::cleanup()
{
    m_proxyTester.reset();
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
    m_hosts.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void MachineGroupsTest::publish(const api::DomainInfo &info)
{
    invoke(m_script, [info](ScriptedConnection &c) { Q_EMIT c.domains()->changed(share(info)); });
}

// Heads in brackets.
QString MachineGroupsTest::shown() const
{
    QStringList rows;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, MachinesModel::Name);
        const QString text = index.data().toString();
        rows += index.data(ExpandedRole).isValid() ? u'[' + text + u']' : text;
    }
    return rows.join(u' ');
}

void MachineGroupsTest::machinesStandBelowTheirHeads_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QString>("rows");
    QTest::newRow("not at all") << Grouping::None << QStringLiteral("db web-2 web-10");
    QTest::newRow("by host") << Grouping::Host << QStringLiteral("[h (3)] db web-2 web-10");
    QTest::newRow("by group") << Grouping::Group
                              << QStringLiteral("[shop (1)] web-2 [without a group (2)] db web-10");
    QTest::newRow("by state") << Grouping::State
                              << QStringLiteral("[off (1)] db [paused (1)] web-2 [running (1)] web-10");
    QTest::newRow("by tags") << Grouping::Tags
                             << QStringLiteral("[front, live (1)] web-10 [without tags (2)] db web-2");
    QTest::newRow("by system") << Grouping::System
                               << QStringLiteral("[debian12 (1)] web-10 [unknown system (2)] db web-2");
}

void MachineGroupsTest::machinesStandBelowTheirHeads()
{
    QFETCH(Grouping, grouping);
    QFETCH(QString, rows);
    m_model->setGrouping(grouping);
    QCOMPARE(shown(), rows);
    QCOMPARE(m_proxy->machineCount(), 3);
    m_model->setGrouping(Grouping::None);
    QCOMPARE(shown(), QStringLiteral("db web-2 web-10"));
}

void MachineGroupsTest::groupsKeepTheirOrderWhenSortedDownwards()
{
    m_model->setGrouping(Grouping::Group);
    m_proxy->sort(MachinesModel::Name, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("[shop (1)] web-2 [without a group (2)] web-10 db"));
}

void MachineGroupsTest::aMachineThatChangesMovesToItsGroup()
{
    m_model->setGrouping(Grouping::State);
    publish(domainInfo(3, QStringLiteral("db")));
    QTRY_COMPARE(shown(), QStringLiteral("[paused (1)] web-2 [running (2)] db web-10"));
    publish(domainInfo(4, QStringLiteral("new"), api::DomainState::Shutoff));
    QTRY_COMPARE(shown(), QStringLiteral("[off (1)] new [paused (1)] web-2 [running (2)] db web-10"));
    invoke(m_script, [](ScriptedConnection &c) { Q_EMIT c.domains()->removed(uuidOf(2)); });
    QTRY_COMPARE(shown(), QStringLiteral("[off (1)] new [running (2)] db web-10"));
}

void MachineGroupsTest::collapsedGroupsHideTheirMachines()
{
    m_model->setGrouping(Grouping::Group);
    const int head = m_proxy->mapToSource(m_proxy->index(2, 0)).row();
    QVERIFY(m_model->isHead(head));
    m_model->setExpansion(head, Expansion::Collapsed);
    QCOMPARE(shown(), QStringLiteral("[shop (1)] web-2 [without a group (2)]"));
    QCOMPARE(m_proxy->machineCount(), 3);
    publish(domainInfo(4, QStringLiteral("new"), api::DomainState::Shutoff));
    QTRY_COMPARE(shown(), QStringLiteral("[shop (1)] web-2 [without a group (3)]"));
    m_model->setExpansion(m_model->rowCount() - 1, Expansion::Expanded);
    m_model->setExpansion(m_model->rowCount() - 2, Expansion::Expanded);
    QCOMPARE(shown(), QStringLiteral("[shop (1)] web-2 [without a group (3)] db new web-10"));
}

void MachineGroupsTest::theFilterHidesHeadsOfNobody()
{
    m_model->setGrouping(Grouping::State);
    m_proxy->setText(QStringLiteral("web"));
    QCOMPARE(shown(), QStringLiteral("[paused (1)] web-2 [running (1)] web-10"));
    QCOMPARE(m_proxy->machineCount(), 2);
    publish(domainInfo(4, QStringLiteral("web-3"), api::DomainState::Shutoff));
    QTRY_COMPARE(shown(), QStringLiteral("[off (1)] web-3 [paused (1)] web-2 [running (1)] web-10"));
    m_proxy->setText({});
    QCOMPARE(m_proxy->machineCount(), 4);
}

void MachineGroupsTest::removedHostsTakeTheirGroupsAlong()
{
    m_model->setGrouping(Grouping::Host);
    m_hosts->remove(m_host);
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void MachineGroupsTest::exportedTablesHaveNoHeads()
{
    m_model->setGrouping(Grouping::Group);
    QCOMPARE(tableText(*m_proxy, { MachinesModel::Name, MachinesModel::State }),
        QByteArray("Name,State\r\nweb-2,paused\r\ndb,off\r\nweb-10,running\r\n"));
}

QTEST_GUILESS_MAIN(MachineGroupsTest)
#include "tst_machinegroups.moc"
