// uses: backend/drivers/test
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/createpooldialog.h"
#include "ui/dialogs/createvolumedialog.h"
#include "ui/host/hostpage.h"
#include "ui/manager/machineactions.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace inn;
using inn::testing::MachineRow;
using inn::testing::WindowFixture;
using Reply = inn::ui::ScriptedPrompter::Reply;
using Tab = inn::ui::HostPage::Tab;

namespace {

const std::vector<MachineRow> kMachines = {
    { QStringLiteral("web-1"), 1 },
    { QStringLiteral("web-2"), 5 },
    { QStringLiteral("web-10"), 5 },
};

ui::HostPage *openPage(WindowFixture &fixture, Tab tab)
{
    fixture.window->select(fixture.host);
    if (!QTest::qWaitFor([&] { return fixture.find<ui::HostPage>("hostPage") != nullptr; }))
        return nullptr;
    auto *page = fixture.find<ui::HostPage>("hostPage");
    page->showTab(tab);
    return page;
}

QStringList column(const QAbstractItemView *view, int which)
{
    QStringList texts;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        texts << view->model()->index(row, which).data().toString();
    return texts;
}

} // namespace

class TestHostPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectingThatTakesLongCanBeGivenUp_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("button") << false;
        QTest::newRow("Escape") << true;
    }

    void connectingThatTakesLongCanBeGivenUp()
    {
        QFETCH(bool, byKey);
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        models::Host *silent = fixture.hosts->add(
            { QUrl(QStringLiteral("test:///default?hang=1")), QStringLiteral("silent"), true });
        fixture.window->select(silent);
        QTRY_VERIFY(fixture.find<ui::HostPage>("hostPage"));
        auto *page = fixture.find<ui::HostPage>("hostPage");
        auto *bar = page->findChild<ui::MessageBar *>(QStringLiteral("hostError"));
        QVERIFY(!bar->isVisible());
        const auto cancel
            = [bar] { return bar->findChild<QToolButton *>(QStringLiteral("cancelConnectingButton")); };
        QTRY_VERIFY(cancel() && cancel()->isVisible());
        QCOMPARE(bar->text(), QStringLiteral("“silent” has not answered yet."));
        if (byKey) {
            page->findChild<QTabWidget *>(QStringLiteral("hostTabs"))->setFocus();
            QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
        } else {
            QTest::mouseClick(cancel(), Qt::LeftButton);
        }
        QCOMPARE(silent->state(), models::Host::State::Disconnected);
        QVERIFY(bar->text().contains(QStringLiteral("is not connected")));
        QTRY_VERIFY(!cancel());
        QVERIFY(bar->findChild<QToolButton *>(QStringLiteral("connectNowButton"))->isVisible());
    }

    void onlyTheTabInFrontIsMade()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Machines);
        QVERIFY(page);
        QVERIFY(page->findChild<QWidget *>(QStringLiteral("hostMachines")));
        QVERIFY(!page->findChild<QWidget *>(QStringLiteral("hostStorage")));
        page->showTab(Tab::Storage);
        QVERIFY(page->findChild<QWidget *>(QStringLiteral("hostStorage")));
    }

    void theTableSortsNamesNaturallyAndFilters()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Machines);
        auto *table = page->findChild<QTableView *>(QStringLiteral("machines"));
        QTRY_COMPARE(column(table, 0),
            QStringList({ QStringLiteral("web-1"), QStringLiteral("web-2"), QStringLiteral("web-10") }));
        QTest::keyClicks(
            page->findChild<QLineEdit *>(QStringLiteral("machinesSearch")), QStringLiteral("-1"));
        QTRY_COMPARE(column(table, 0), QStringList({ QStringLiteral("web-1"), QStringLiteral("web-10") }));
    }

    void actionsConcernTheMachinesSelectedInTheTable()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Machines);
        auto *table = page->findChild<QTableView *>(QStringLiteral("machines"));
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(!fixture.action("actionStart")->isEnabled());
        table->selectAll();
        QTRY_COMPARE(fixture.window->machineActions()->selection().size(), std::size_t(3));
        fixture.action("actionStart")->trigger();
        QTRY_COMPARE(fixture.stateOf("web-10"), api::DomainState::Running);
        page->showTab(Tab::Summary);
        QTRY_VERIFY(fixture.window->machineActions()->selection().empty());
    }

    void columnsAreChosenInTheHeaderAndRemembered()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Machines);
        auto *table = page->findChild<QTableView *>(QStringLiteral("machines"));
        auto *menu = page->findChild<QMenu *>(QStringLiteral("columnMenu"));
        QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
        auto *autostart = menu->findChild<QAction *>(QStringLiteral("column-autostart"));
        QVERIFY(autostart && !autostart->isChecked());
        autostart->trigger();
        QVERIFY(!table->isColumnHidden(6));
        QVERIFY(fixture.store().contains(QStringLiteral("host/machineColumns")));
    }

    void poolsAndVolumesAreListedWithTheirUsers()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Storage);
        auto *pools = page->findChild<QTreeWidget *>(QStringLiteral("pools"));
        QTRY_COMPARE(pools->topLevelItemCount(), 1);
        auto *volumes = page->findChild<QTreeWidget *>(QStringLiteral("volumes"));
        QTRY_COMPARE(volumes->topLevelItemCount(), 2);
        const auto used = volumes->findItems(QStringLiteral("web-1.qcow2"), Qt::MatchExactly);
        QCOMPARE(used.size(), 1);
        QCOMPARE(used[0]->text(4), QStringLiteral("web-1"));
        volumes->setCurrentItem(used[0]);
        QVERIFY(!page->findChild<QAction *>(QStringLiteral("deleteVolume"))->isEnabled());
    }

    void aVolumeIsCreatedAndDeleted()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Storage);
        auto *volumes = page->findChild<QTreeWidget *>(QStringLiteral("volumes"));
        QTRY_COMPARE(volumes->topLevelItemCount(), 2);
        page->findChild<QAction *>(QStringLiteral("newVolume"))->trigger();
        auto *dialog = fixture.dialog<ui::CreateVolumeDialog>();
        QVERIFY(dialog);
        auto *ok = dialog->findChild<QAbstractButton *>(QStringLiteral("ok"));
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        QTest::keyClicks(name, QStringLiteral("spare"));
        QVERIFY(!ok->isEnabled()); // spare.qcow2 is there
        name->clear();
        QTest::keyClicks(name, QStringLiteral("fresh"));
        QVERIFY(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_COMPARE(volumes->topLevelItemCount(), 3);
        volumes->setCurrentItem(volumes->findItems(QStringLiteral("fresh.qcow2"), Qt::MatchExactly).value(0));
        fixture.prompter.confirmations = { Reply::Agree };
        page->findChild<QAction *>(QStringLiteral("deleteVolume"))->trigger();
        QTRY_COMPARE(volumes->topLevelItemCount(), 2);
        QCOMPARE(fixture.prompter.asked.size(), std::size_t(1));
    }

    void aPoolIsCreatedStoppedAndRemoved()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Storage);
        auto *pools = page->findChild<QTreeWidget *>(QStringLiteral("pools"));
        page->findChild<QAction *>(QStringLiteral("newPool"))->trigger();
        auto *dialog = fixture.dialog<ui::CreatePoolDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("extra"));
        QTest::keyClicks(
            dialog->findChild<QLineEdit *>(QStringLiteral("path")), QStringLiteral("/srv/extra"));
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("ok")), Qt::LeftButton);
        QTRY_COMPARE(pools->topLevelItemCount(), 2);
        QTRY_COMPARE(fixture.hosts->tasks()->runningCount(), 0);
        pools->setCurrentItem(pools->findItems(QStringLiteral("extra"), Qt::MatchExactly).value(0));
        auto *remove = page->findChild<QAction *>(QStringLiteral("removePool"));
        QVERIFY(!remove->isEnabled());
        page->findChild<QAction *>(QStringLiteral("stopPool"))->trigger();
        QTRY_VERIFY(remove->isEnabled());
        fixture.prompter.confirmations = { Reply::Agree };
        remove->trigger();
        QTRY_COMPARE(pools->topLevelItemCount(), 1);
    }

    void aNetworkIsStoppedAndStarted()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *page = openPage(fixture, Tab::Networks);
        auto *networks = page->findChild<QTreeWidget *>(QStringLiteral("networks"));
        QTRY_COMPARE(networks->topLevelItemCount(), 1);
        auto *stop = page->findChild<QAction *>(QStringLiteral("stopNetwork"));
        QTRY_VERIFY(stop->isEnabled());
        stop->trigger(); // declined: nothing in the script
        QTRY_COMPARE(fixture.prompter.asked.size(), std::size_t(1));
        QVERIFY(stop->isEnabled());
        fixture.prompter.confirmations = { Reply::Agree };
        stop->trigger();
        auto *start = page->findChild<QAction *>(QStringLiteral("startNetwork"));
        QTRY_VERIFY(start->isEnabled());
        start->trigger();
        QTRY_VERIFY(stop->isEnabled());
    }

    void aHostThatCannotBeReachedSaysWhyAndOffersToTryNow()
    {
        WindowFixture fixture({}, QStringLiteral("fail=open"));
        auto *page = openPage(fixture, Tab::Summary);
        QVERIFY(page);
        auto *error = page->findChild<ui::MessageBar *>(QStringLiteral("hostError"));
        QTRY_VERIFY(error->isVisible());
        QVERIFY(!error->text().isEmpty());
        QVERIFY(error->findChild<QToolButton *>(QStringLiteral("connectNowButton")));
        QVERIFY(!fixture.action("actionNewOnHost")->isEnabled());
    }
};

QTEST_MAIN(TestHostPage)
#include "tst_hostpage.moc"
