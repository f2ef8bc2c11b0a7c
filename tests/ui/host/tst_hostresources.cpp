// uses: backend/drivers/test
// Networks, pools and volumes of a host as forms and as XML, and the documents of what it can do.
#include "backend/config/network/networkconfig.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/createnetworkdialog.h"
#include "ui/dialogs/createpooldialog.h"
#include "ui/dialogs/createvolumedialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/host/hostpage.h"
#include "ui/widgets/differencedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/xmleditor.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace inn;
using inn::testing::MachineRow;
using inn::testing::WindowFixture;
using inn::ui::NetworkPlan;
using Reply = inn::ui::ScriptedPrompter::Reply;
using Tab = inn::ui::HostPage::Tab;

Q_DECLARE_METATYPE(inn::ui::NetworkPlan)

namespace {

NetworkPlan plan(const char *subnet, const char *first = "", const char *last = "")
{
    NetworkPlan plan;
    plan.name = QStringLiteral("lab");
    plan.subnet = QString::fromLatin1(subnet);
    plan.firstAddress = QString::fromLatin1(first);
    plan.lastAddress = QString::fromLatin1(last);
    return plan;
}

const QByteArray kGuestOnNetwork
    = "<domain type='test'><name>on-network</name><memory>1024</memory><os><type>hvm</type></os><devices>"
      "<interface type='network'><source network='default'/></interface></devices></domain>";

struct Page
{
    explicit Page(Tab tab)
        : fixture({ { QStringLiteral("web-1"), 5 } })
    {
        if (!QTest::qWaitFor([this] { return fixture.isReady(); }, 30'000))
            qFatal("the host is not ready");
        fixture.window->select(fixture.host);
        if (!QTest::qWaitFor([this] { return fixture.find<ui::HostPage>("hostPage") != nullptr; }, 30'000))
            qFatal("no page of the host");
        page = fixture.find<ui::HostPage>("hostPage");
        page->showTab(tab);
    }
    template<class T>
    T *in(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QAction *action(const char *name) const { return in<QAction>(name); }
    QTreeWidget *list(const char *name) const { return in<QTreeWidget>(name); }
    bool select(const char *listName, const char *text) const
    {
        QTreeWidget *items = list(listName);
        const auto found = items->findItems(QString::fromLatin1(text), Qt::MatchExactly);
        items->setCurrentItem(found.value(0));
        return found.size() == 1;
    }
    void define(const QByteArray &domain)
    {
        fixture.host->call(
            [domain](api::Connection &connection) { return connection.domains()->define(domain); });
    }

    WindowFixture fixture;
    ui::HostPage *page = nullptr;
};

template<class T>
T *child(QWidget *parent, const char *name)
{
    return parent->findChild<T *>(QString::fromLatin1(name));
}

void click(QWidget *parent, const char *name)
{
    QTest::mouseClick(child<QAbstractButton>(parent, name), Qt::LeftButton);
}

} // namespace

class TestHostResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProposedSubnetCollidesWithNothing_data()
    {
        QTest::addColumn<QStringList>("used");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("nothing is taken") << QStringList() << QStringLiteral("192.168.100.0/24");
        QTest::newRow("the first is taken")
            << QStringList { QStringLiteral("192.168.100.0/24") } << QStringLiteral("192.168.101.0/24");
        QTest::newRow("a part of it is taken")
            << QStringList { QStringLiteral("192.168.100.128/25") } << QStringLiteral("192.168.101.0/24");
        QTest::newRow("all of 192.168 is taken")
            << QStringList { QStringLiteral("192.168.0.0/16") } << QStringLiteral("172.16.0.0/24");
        QTest::newRow("words that are none do not matter") << QStringList { QStringLiteral("fd00::/8"),
            QStringLiteral("x") } << QStringLiteral("192.168.100.0/24");
    }
    void aProposedSubnetCollidesWithNothing()
    {
        QFETCH(QStringList, used);
        QTEST(ui::proposedSubnet(used), "proposed");
    }

    void whatIsWrongWithANetworkIsTold_data()
    {
        QTest::addColumn<NetworkPlan>("plan");
        QTest::addColumn<QString>("problem");
        QTest::newRow("fine") << plan("10.1.2.0/24", "10.1.2.2", "10.1.2.254") << QString();
        QTest::newRow("no subnet") << plan("10.1.2.0") << QStringLiteral("no subnet");
        QTest::newRow("a subnet with letters") << plan("10.1.x.0/24") << QStringLiteral("no subnet");
        QTest::newRow("a subnet without room") << plan("10.1.2.0/31") << QStringLiteral("no subnet");
        QTest::newRow("a subnet of the host")
            << plan("192.168.0.0/16") << QStringLiteral("overlaps 192.168.1.0/24");
        QTest::newRow("no range") << plan("10.1.2.0/24") << QStringLiteral("first and a last");
        QTest::newRow("the own address is given out")
            << plan("10.1.2.0/24", "10.1.2.1", "10.1.2.9") << QStringLiteral("from 10.1.2.2 to 10.1.2.254");
        QTest::newRow("outside") << plan("10.1.2.0/24", "10.1.2.2", "10.1.3.9")
                                 << QStringLiteral("from 10.1.2.2");
        QTest::newRow("backwards") << plan("10.1.2.0/24", "10.1.2.9", "10.1.2.2")
                                   << QStringLiteral("the first one before");
        NetworkPlan isolated = plan("");
        isolated.way = NetworkPlan::Way::Isolated;
        QTest::newRow("isolated needs no subnet") << isolated << QString();
        QTest::newRow("NAT does") << plan("") << QStringLiteral("needs a subnet");
        NetworkPlan slash = isolated;
        slash.name = QStringLiteral("a/b");
        QTest::newRow("a name with a slash") << slash << QStringLiteral("no “/”");
        NetworkPlan taken = isolated;
        taken.name = QStringLiteral("default");
        QTest::newRow("a name that is taken") << taken << QStringLiteral("already");
        NetworkPlan bridge = plan("");
        bridge.way = NetworkPlan::Way::Bridge;
        bridge.bridge = QStringLiteral("br0");
        QTest::newRow("a bridge needs no subnet") << bridge << QString();
    }
    void whatIsWrongWithANetworkIsTold()
    {
        QFETCH(NetworkPlan, plan);
        QFETCH(QString, problem);
        auto network = std::make_shared<api::NetworkInfo>();
        network->name = QStringLiteral("default");
        const QString told
            = ui::problemOf(plan, { network }, QStringList { QStringLiteral("192.168.1.0/24") });
        QVERIFY2(problem.isEmpty() ? told.isEmpty() : told.contains(problem), qPrintable(told));
    }

    void eachPlanIsADocumentWithoutProblems_data()
    {
        QTest::addColumn<int>("way");
        for (int way = int(NetworkPlan::Way::Nat); way <= int(NetworkPlan::Way::Bridge); ++way)
            QTest::addRow("way %d", way) << way;
    }
    void eachPlanIsADocumentWithoutProblems()
    {
        QFETCH(int, way);
        NetworkPlan wanted = plan("10.1.2.0/24", "10.1.2.2", "10.1.2.254");
        wanted.way = NetworkPlan::Way(way);
        wanted.bridge = QStringLiteral("br0");
        wanted.domainName = QStringLiteral("lab.example");
        const QByteArray xml = config::writeNetwork(ui::configOf(wanted));
        xml::Issues issues;
        const auto read = config::readNetwork(xml, &issues);
        QVERIFY(read && issues.empty());
        const xml::Issues problems = config::checkNetwork(*read);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().message));
    }

    void aNetworkIsCreatedWithTheProposals()
    {
        Page page(Tab::Networks);
        page.action("newNetwork")->trigger();
        auto *dialog = page.fixture.dialog<ui::CreateNetworkDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(child<QLineEdit>(dialog, "subnet")->text(), QStringLiteral("192.168.100.0/24"));
        QCOMPARE(child<QLineEdit>(dialog, "first")->text(), QStringLiteral("192.168.100.2"));
        QCOMPARE(child<QLineEdit>(dialog, "last")->text(), QStringLiteral("192.168.100.254"));
        auto *ok = child<QAbstractButton>(dialog, "ok");
        QVERIFY(!ok->isEnabled());
        auto *name = child<QLineEdit>(dialog, "name");
        QTest::keyClicks(name, QStringLiteral("default"));
        QVERIFY(!ok->isEnabled()); // there is one
        QTest::keyClicks(name, QStringLiteral("-2"));
        QVERIFY(ok->isEnabled());
        // That of “default” is not possible.
        child<QLineEdit>(dialog, "subnet")->setText(QStringLiteral("192.168.122.0/24"));
        QVERIFY(!ok->isEnabled());
        child<QLineEdit>(dialog, "subnet")->setText(QStringLiteral("10.9.0.0/16"));
        QCOMPARE(child<QLineEdit>(dialog, "last")->text(), QStringLiteral("10.9.255.254"));
        QTest::keyClick(name, Qt::Key_Return);
        QTreeWidget *networks = page.list("networks");
        QTRY_COMPARE(networks->topLevelItemCount(), 2);
        QTRY_COMPARE(page.fixture.hosts->tasks()->runningCount(), 0);
        QVERIFY(page.select("networks", "default-2"));
        QTRY_COMPARE(networks->currentItem()->text(1), QStringLiteral("active"));
        QCOMPARE(networks->currentItem()->text(3), QStringLiteral("10.9.0.0/16"));
        QCOMPARE(networks->currentItem()->text(5), QStringLiteral("yes"));
    }

    void whatTheFormDoesNotAskIsWrittenAsXml()
    {
        Page page(Tab::Networks);
        page.action("newNetwork")->trigger();
        auto *form = page.fixture.dialog<ui::CreateNetworkDialog>();
        QTRY_VERIFY(!child<QLineEdit>(form, "subnet")->text().isEmpty());
        child<QComboBox>(form, "way")->setCurrentIndex(3);
        QTest::keyClicks(child<QLineEdit>(form, "name"), QStringLiteral("lab"));
        click(form, "editAsXml");
        auto *dialog = page.fixture.dialog<ui::DocumentDialog>();
        QVERIFY(dialog);
        auto *store = child<QAbstractButton>(dialog, "documentStore");
        QVERIFY(dialog->editor()->text().contains("<name>lab</name>"));
        QVERIFY(!dialog->editor()->text().contains("<forward"));
        QTRY_VERIFY(store->isEnabled());
        // A mistake stops it and is told.
        QByteArray text = dialog->editor()->text();
        dialog->editor()->setText(
            QByteArray(text).replace("netmask=\"", "netmask=\"x").replace("netmask='", "netmask='x"));
        QTRY_VERIFY(!dialog->editor()->isChecking() && dialog->editor()->hasErrors());
        QVERIFY(!store->isEnabled());
        dialog->editor()->setText(text);
        QTRY_VERIFY(store->isEnabled());
        child<QCheckBox>(dialog, "documentOption")->setChecked(false);
        click(dialog, "documentStore");
        QTRY_COMPARE(page.list("networks")->topLevelItemCount(), 2);
        QTRY_VERIFY(!page.fixture.dialog<ui::DocumentDialog>());
        QVERIFY(page.select("networks", "lab"));
        QCOMPARE(page.list("networks")->currentItem()->text(1), QStringLiteral("stopped"));
    }

    void whatTheHostRefusesStandsAboveTheText()
    {
        Page page(Tab::Networks);
        page.action("newNetwork")->trigger();
        auto *form = page.fixture.dialog<ui::CreateNetworkDialog>();
        click(form, "editAsXml");
        auto *dialog = page.fixture.dialog<ui::DocumentDialog>();
        dialog->editor()->setText("<network><name>default</name></network>");
        QTRY_VERIFY(child<QAbstractButton>(dialog, "documentStore")->isEnabled());
        click(dialog, "documentStore");
        auto *message = child<ui::MessageBar>(dialog, "documentMessage");
        QTRY_VERIFY(message->isVisible());
        QVERIFY2(message->text().contains(QStringLiteral("“default”")), qPrintable(message->text()));
        QVERIFY(dialog->editor()->text().contains("default"));
        // What was written is not thrown away without a question.
        dialog->reject();
        QCOMPARE(page.fixture.prompter.asked.size(), std::size_t(1));
        QVERIFY(dialog->isVisible());
        page.fixture.prompter.confirmations = { Reply::Agree };
        dialog->reject();
        QTRY_VERIFY(!page.fixture.dialog<ui::DocumentDialog>());
    }

    void aNetworksDefinitionIsChangedAfterTheDifferenceWasShown()
    {
        Page page(Tab::Networks);
        QTRY_VERIFY(page.select("networks", "default"));
        page.action("networkXml")->trigger();
        auto *dialog = page.fixture.dialog<ui::DocumentDialog>();
        QTRY_VERIFY(dialog->editor()->text().contains("<name>default</name>"));
        QVERIFY(!dialog->editor()->isReadOnly());
        QVERIFY(
            child<QLabel>(dialog, "documentEffect")->text().contains(QStringLiteral("stopped and started")));
        auto *choice = child<QComboBox>(dialog, "documentView");
        QVERIFY(choice->isVisible());
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QTRY_VERIFY(dialog->editor()->isReadOnly());
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QTRY_VERIFY(!dialog->editor()->isReadOnly());
        dialog->editor()->setText(dialog->editor()->text().replace(
            "<name>default</name>", "<name>default</name><mtu size='9000'/>"));
        QTRY_VERIFY(child<QAbstractButton>(dialog, "documentStore")->isEnabled());
        click(dialog, "documentStore");
        auto *difference = page.fixture.dialog<ui::DifferenceDialog>();
        QVERIFY(difference);
        click(difference, "applyDifference");
        QTRY_VERIFY(!page.fixture.dialog<ui::DocumentDialog>());
        page.action("networkXml")->trigger();
        dialog = page.fixture.dialog<ui::DocumentDialog>();
        QTRY_VERIFY(dialog->editor()->text().contains("<mtu size='9000'/>"));
    }

    void whoeverUsesANetworkIsNamedBeforeItIsDeleted()
    {
        Page page(Tab::Networks);
        page.define(kGuestOnNetwork);
        QTRY_VERIFY(page.fixture.domain("on-network"));
        QTRY_VERIFY(page.select("networks", "default"));
        page.action("deleteNetwork")->trigger();
        QTRY_COMPARE(page.fixture.prompter.asked.size(), std::size_t(1));
        QCOMPARE(page.fixture.prompter.asked[0].items, QStringList { QStringLiteral("on-network") });
        QVERIFY(page.fixture.prompter.asked[0].consequence.contains(QStringLiteral("do not start")));
        QCOMPARE(page.list("networks")->topLevelItemCount(), 1);
        page.fixture.prompter.confirmations = { Reply::Agree };
        page.action("deleteNetwork")->trigger();
        QTRY_COMPARE(page.list("networks")->topLevelItemCount(), 0); // it was active
    }

    void aPoolIsShownChangedAndWrittenAsXml()
    {
        Page page(Tab::Storage);
        QTRY_VERIFY(page.select("pools", "images"));
        page.action("poolXml")->trigger();
        auto *dialog = page.fixture.dialog<ui::DocumentDialog>();
        QTRY_VERIFY(dialog->editor()->text().contains("<name>images</name>"));
        QVERIFY(!dialog->editor()->isReadOnly());
        dialog->reject();
        QTRY_VERIFY(!page.fixture.dialog<ui::DocumentDialog>());
        page.action("newPool")->trigger();
        auto *form = page.fixture.dialog<ui::CreatePoolDialog>();
        QTest::keyClicks(child<QLineEdit>(form, "name"), QStringLiteral("extra"));
        QTest::keyClicks(child<QLineEdit>(form, "path"), QStringLiteral("/srv/extra"));
        click(form, "editAsXml");
        dialog = page.fixture.dialog<ui::DocumentDialog>();
        QVERIFY(dialog->editor()->text().contains("/srv/extra"));
        QTRY_VERIFY(child<QAbstractButton>(dialog, "documentStore")->isEnabled());
        click(dialog, "documentStore");
        QTRY_COMPARE(page.list("pools")->topLevelItemCount(), 2);
        QTRY_VERIFY(!page.fixture.dialog<ui::DocumentDialog>());
    }

    void whoeverUsesAPoolIsNamedBeforeItIsStopped()
    {
        Page page(Tab::Storage);
        QTRY_VERIFY(page.select("pools", "images"));
        page.action("stopPool")->trigger();
        QCOMPARE(page.fixture.prompter.asked.size(), std::size_t(1));
        QCOMPARE(page.fixture.prompter.asked[0].items, QStringList { QStringLiteral("web-1") });
        QVERIFY(page.action("stopPool")->isEnabled());
        page.fixture.prompter.confirmations = { Reply::Agree };
        page.action("stopPool")->trigger();
        QTRY_VERIFY(page.action("startPool")->isEnabled());
    }

    void aVolumeIsShownAndWrittenAsXml()
    {
        Page page(Tab::Storage);
        QTRY_COMPARE(page.list("volumes")->topLevelItemCount(), 2);
        QVERIFY(page.select("volumes", "spare.qcow2"));
        page.action("volumeXml")->trigger();
        auto *dialog = page.fixture.dialog<ui::DocumentDialog>();
        QTRY_VERIFY(dialog->editor()->text().contains("<name>spare.qcow2</name>"));
        QVERIFY(dialog->editor()->isReadOnly());
        QVERIFY(!child<QAbstractButton>(dialog, "documentStore")->isVisible());
        dialog->reject();
        QTRY_VERIFY(!page.fixture.dialog<ui::DocumentDialog>());
        page.action("newVolume")->trigger();
        auto *form = page.fixture.dialog<ui::CreateVolumeDialog>();
        QTest::keyClicks(child<QLineEdit>(form, "name"), QStringLiteral("written"));
        click(form, "editAsXml");
        dialog = page.fixture.dialog<ui::DocumentDialog>();
        QTRY_VERIFY(child<QAbstractButton>(dialog, "documentStore")->isEnabled());
        click(dialog, "documentStore");
        QTRY_COMPARE(page.list("volumes")->topLevelItemCount(), 3);
    }

    void whatTheHostCanDoIsShownAndExplained()
    {
        Page page(Tab::Capabilities);
        auto *editor = page.in<ui::XmlEditor>("capabilitiesXml");
        QVERIFY(editor);
        QTRY_VERIFY(editor->text().contains("<capabilities>"));
        QVERIFY(editor->isReadOnly());
        auto *choice = page.in<QComboBox>("capabilitiesOf");
        QTRY_COMPARE(choice->count(), 2);
        QVERIFY2(choice->itemText(1).contains(QStringLiteral("test-hv")), qPrintable(choice->itemText(1)));
        const int line = int(editor->text().left(editor->text().indexOf("<topology")).count('\n')) + 1;
        editor->goToLine(line, 10);
        auto *explanation = child<QWidget>(editor, "xmlExplanation");
        QTRY_VERIFY2(explanation->toolTip().startsWith(QStringLiteral("topology")),
            qPrintable(explanation->toolTip()));
        choice->setCurrentIndex(1);
        Q_EMIT choice->activated(1);
        QTRY_VERIFY(editor->text().contains("<domainCapabilities>"));
        choice->setCurrentIndex(0);
        Q_EMIT choice->activated(0);
        QTRY_VERIFY(editor->text().contains("<capabilities>"));
    }
};

QTEST_MAIN(TestHostResources)
#include "tst_hostresources.moc"
