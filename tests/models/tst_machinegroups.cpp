#include "models/machinesmodel.h"
#include "models/tabletext.h"
#include "tests/models/scriptedhosts.h"

#include <QAbstractItemModelTester>

#include <ctime>

using namespace inn;
using namespace inn::models;
using namespace inn::tests;
using Grouping = MachinesModel::Grouping;
using Expansion = MachinesModel::Expansion;

class MachineGroupsTest : public ScriptedHosts
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
    void rowsFollowWhatTheyAreSortedBy();
    void thousandsSortedByLoadStayInOrder();
    void removedHostsTakeTheirGroupsAlong();
    void exportedTablesHaveNoHeads();

private:
    [[nodiscard]] QString shown() const;

    Host *m_host = nullptr;
    std::unique_ptr<MachinesModel> m_model;
    std::unique_ptr<MachinesProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester, m_proxyTester;
};

void MachineGroupsTest::init()
{
    api::DomainInfo web = domainInfo(1, QStringLiteral("web-10"));
    web.tags = { QStringLiteral("front"), QStringLiteral("live") };
    web.osId = QStringLiteral("http://debian.org/debian/12");
    api::DomainInfo other = domainInfo(2, QStringLiteral("web-2"), api::DomainState::Paused);
    other.group = QStringLiteral("shop");
    const api::DomainInfo database = domainInfo(3, QStringLiteral("db"), api::DomainState::Shutoff);
    play({ share(web), share(other), share(database) });
    m_model = std::make_unique<MachinesModel>();
    m_proxy = std::make_unique<MachinesProxy>();
    m_proxy->setSourceModel(m_model.get());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), Mode::QtTest);
    m_proxyTester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(), Mode::QtTest);
    m_host = connected(QStringLiteral("scripted://h/"));
    QVERIFY(m_host);
    m_model->addHost(m_host);
    QTRY_COMPARE(m_model->machineCount(), 3);
}

void MachineGroupsTest::cleanup()
{
    m_proxyTester.reset();
    m_tester.reset();
    m_proxy.reset();
    m_model.reset();
    endPlay();
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

void MachineGroupsTest::rowsFollowWhatTheyAreSortedBy()
{
    m_model->setGrouping(Grouping::Group);
    api::DomainInfo other = domainInfo(2, QStringLiteral("web-1"), api::DomainState::Paused); // was web-2
    publish(other);
    QTRY_COMPARE(shown(), QStringLiteral("[without a group (3)] db web-1 web-10"));
    other.group = QStringLiteral("a new one");
    other.vcpus = 7;
    publish(other);
    QTRY_COMPARE(shown(), QStringLiteral("[a new one (1)] web-1 [without a group (2)] db web-10"));
    api::DomainInfo added = domainInfo(4, QStringLiteral("b"));
    added.group = QStringLiteral("0");
    added.vcpus = 1;
    publish(added);
    QTRY_COMPARE(shown(), QStringLiteral("[0 (1)] b [a new one (1)] web-1 [without a group (2)] db web-10"));
    m_model->setGrouping(Grouping::None);
    m_proxy->sort(MachinesModel::Vcpus, Qt::DescendingOrder);
    QCOMPARE(shown().section(u' ', 0, 0), QStringLiteral("web-1"));
    QCOMPARE(shown().section(u' ', -1), QStringLiteral("b"));
    m_proxy->sort(MachinesModel::State, Qt::AscendingOrder);
    QCOMPARE(shown().section(u' ', 0, 0), QStringLiteral("db")); // off
    m_proxy->sort(MachinesModel::Name, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("web-10 web-1 db b"));
}

void MachineGroupsTest::thousandsSortedByLoadStayInOrder()
{
    constexpr int kUsually = 1000; // more by INN_TEST_MACHINES, for measuring
    const int count = std::max(qEnvironmentVariableIntValue("INN_TEST_MACHINES"), kUsually);
    m_proxyTester.reset(); // they look at each row again and again
    m_tester.reset();
    std::vector<api::DomainInfoPtr> machines;
    for (int i = 0; i < count; ++i) {
        api::DomainInfo info = domainInfo(i + 10, QStringLiteral("guest-%1").arg(i));
        info.group = QStringLiteral("group %1").arg(i % 7);
        machines.push_back(share(info));
    }
    invoke(m_script, [machines](ScriptedConnection &c) {
        for (const api::DomainInfoPtr &each : machines)
            Q_EMIT c.domains()->changed(each);
    });
    QTRY_COMPARE(m_model->machineCount(), count + 3);
    const auto costOf = [](const auto &work) {
        const std::clock_t before = std::clock();
        work();
        return 1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC; // ms
    };
    const double grouping = costOf([this] { m_model->setGrouping(Grouping::Group); });
    const double sorting = costOf([this] { m_proxy->sort(MachinesModel::Cpu, Qt::DescendingOrder); });
    double longest = 0;
    for (int second = 0; second < 4; ++second) {
        auto samples = std::make_shared<api::StatsBatch>(*batch(second, machines));
        for (std::size_t i = 0; i < samples->domains.size(); ++i)
            samples->domains[i].cpuTimeNs = quint64(second) * (i * 7919 % 1000) * (second + i % 3) * 100'000;
        const QSignalSpy sampled(m_host, &Host::domainsSampled);
        invoke(m_script, [samples](ScriptedConnection &c) { Q_EMIT c.sampled(samples); });
        QTRY_COMPARE(sampled.count(), 1);
        const double again = costOf([this] { Q_EMIT m_host->domainsSampled(); }); // alone
        longest = std::max(longest, again);
    }
    qInfo("%d machines: grouped in %.1f ms, sorted in %.1f ms, again in at most %.1f ms", count, grouping,
        sorting, longest);
    QString group;
    double before = 0;
    int heads = 0;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const int source = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
        if (m_model->isHead(source)) {
            ++heads;
            group = m_model->group(source);
            before = std::numeric_limits<double>::max();
            continue;
        }
        QCOMPARE(m_model->group(source), group);
        const double load = m_model->sortNumber(source, MachinesModel::Cpu);
        QVERIFY(load <= before);
        before = load;
    }
    QCOMPARE(heads, 9);
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
    // What is more than ASCII is marked, so that spreadsheets read it; no name becomes a formula.
    publish(domainInfo(3, QStringLiteral("＝Bücher"), api::DomainState::Shutoff));
    QTRY_COMPARE(tableText(*m_proxy, { MachinesModel::Name }),
        QStringLiteral("\ufeffName\r\nweb-2\r\n'＝Bücher\r\nweb-10\r\n").toUtf8());
}

QTEST_GUILESS_MAIN(MachineGroupsTest)
#include "tst_machinegroups.moc"
