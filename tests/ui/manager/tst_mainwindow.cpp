// uses: backend/drivers/test
#include "models/inventorymodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/host/hostpage.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/taskspanel.h"
#include "ui/widgets/messagebar.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace inn;
using inn::testing::MachineRow;
using inn::testing::WindowFixture;
using Reply = inn::ui::ScriptedPrompter::Reply;

namespace {

const std::vector<MachineRow> kFive = {
    { QStringLiteral("web-1"), 1, {}, QStringLiteral("Frontend"), QStringLiteral("production") },
    { QStringLiteral("web-2"), 1, {}, QStringLiteral("Frontend") },
    { QStringLiteral("web-10"), 5, {}, QStringLiteral("Frontend") },
    { QStringLiteral("db-1"), 3, {}, {}, QStringLiteral("production") },
    { QStringLiteral("spare"), 5 },
};

QStringList shownMachines(const QTreeView *tree, const QModelIndex &parent = {})
{
    QStringList names;
    for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
        const QModelIndex index = tree->model()->index(row, 0, parent);
        if (models::InventoryModel::domain(index))
            names << index.data().toString();
        names << shownMachines(tree, index);
    }
    return names;
}

QModelIndex rowOf(const QTreeView *tree, const QString &name, const QModelIndex &parent = {})
{
    for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
        const QModelIndex index = tree->model()->index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
        const QModelIndex below = rowOf(tree, name, index);
        if (below.isValid())
            return below;
    }
    return {};
}

void click(const QTreeView *tree, const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const QModelIndex index = rowOf(tree, name);
    QVERIFY2(index.isValid(), qPrintable(name));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, modifiers, tree->visualRect(index).center());
}

// A file dragged from a file manager and let go there.
void drop(QWidget *target, const QPoint &place, const QString &path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &move);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allMachinesAppearUnderTheirHostAndGroupInNaturalOrder()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree),
            QStringList({ QStringLiteral("web-1"), QStringLiteral("web-2"), QStringLiteral("web-10"),
                QStringLiteral("db-1"), QStringLiteral("spare") }));
        QVERIFY(tree->isExpanded(rowOf(tree, QStringLiteral("rehearsal"))));
        QVERIFY(tree->isExpanded(rowOf(tree, QStringLiteral("Frontend"))));
    }

    void withoutASelectionEveryMachineActionSaysWhyItCannotBeUsed()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        for (int i = 0; i < api::kDomainActionCount; ++i) {
            const QAction *action = fixture.window->machineActions()->action(api::DomainAction(i));
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), QStringLiteral("No machine is selected."));
        }
    }

    void aMachineIsStartedByClickingItAndTheToolBarButton()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_VERIFY(rowOf(tree, QStringLiteral("spare")).isValid());
        click(tree, QStringLiteral("spare"));
        auto *start = fixture.find<QToolButton>("actionStartButton");
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(fixture.stateOf("spare"), api::DomainState::Running);
        QTRY_VERIFY(!start->isEnabled());
        QTRY_COMPARE(start->defaultAction()->toolTip(), QStringLiteral("“spare” is already running."));
        QTRY_VERIFY(fixture.find<QWidget>("taskSummary")->accessibleName().contains(QStringLiteral("spare")));
    }

    void everythingWorksWithTheKeyboardAlone()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
        QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *search = fixture.find<QLineEdit>("inventorySearch");
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("spare"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(tree->hasFocus());
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("spare"));
        QTRY_VERIFY(fixture.action("actionStart")->isEnabled());
        QTest::keyClick(tree, Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(fixture.stateOf("spare"), api::DomainState::Running);
    }

    void theSearchFindsNamesGroupsAndTags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("part of a name")
            << QStringLiteral("b-1")
            << QStringList({ QStringLiteral("web-1"), QStringLiteral("web-10"), QStringLiteral("db-1") });
        QTest::newRow("a tag") << QStringLiteral("production")
                               << QStringList({ QStringLiteral("web-1"), QStringLiteral("db-1") });
        QTest::newRow("two words in any order")
            << QStringLiteral("production web") << QStringList({ QStringLiteral("web-1") });
        QTest::newRow("nothing") << QStringLiteral("zebra") << QStringList();
    }
    void theSearchFindsNamesGroupsAndTags()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        QTest::keyClicks(fixture.find<QLineEdit>("inventorySearch"), text);
        QTRY_COMPARE(shownMachines(tree), found);
        QCOMPARE(fixture.find<QLabel>("noMatch")->isVisible(), found.isEmpty());
        QTest::keyClick(fixture.find<QLineEdit>("inventorySearch"), Qt::Key_Escape);
        QTRY_COMPARE(shownMachines(tree).size(), 5);
    }

    void theStateButtonsFilterTheInventory()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        QTest::mouseClick(fixture.find<QToolButton>("filterRunning"), Qt::LeftButton);
        QTRY_COMPARE(shownMachines(tree), QStringList({ QStringLiteral("web-1"), QStringLiteral("web-2") }));
        QTest::mouseClick(fixture.find<QToolButton>("filterPaused"), Qt::LeftButton);
        QTRY_COMPARE(shownMachines(tree).size(), 3);
    }

    void anActionOnSeveralMachinesConcernsOnlyThoseItFits()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        click(tree, QStringLiteral("web-1"));
        click(tree, QStringLiteral("web-10"), Qt::ControlModifier);
        click(tree, QStringLiteral("spare"), Qt::ControlModifier);
        QTRY_COMPARE(
            fixture.action("actionStart")->toolTip(), QStringLiteral("Start: 2 of 3 selected machines"));
        QVERIFY(fixture.find<QLabel>("selectionTitle")->text().startsWith(QStringLiteral("3 ")));
        fixture.action("actionStart")->trigger();
        QTRY_COMPARE(fixture.stateOf("web-10"), api::DomainState::Running);
        QTRY_COMPARE(fixture.stateOf("spare"), api::DomainState::Running);
        QTRY_COMPARE(fixture.find<QLabel>("selectionStates")->text(), QStringLiteral("3 running"));
    }

    void forcingSeveralMachinesOffNamesThemAndDoesNothingWhenDeclined()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        click(tree, QStringLiteral("web-1"));
        click(tree, QStringLiteral("web-2"), Qt::ControlModifier);
        QTRY_VERIFY(fixture.action("actionForceOff")->isEnabled());
        fixture.prompter.confirmations = { Reply::Decline, Reply::Agree };
        fixture.action("actionForceOff")->trigger();
        QCOMPARE(fixture.prompter.asked.size(), std::size_t(1));
        QCOMPARE(fixture.prompter.asked[0].items,
            QStringList({ QStringLiteral("web-1"), QStringLiteral("web-2") }));
        QCOMPARE(fixture.prompter.asked[0].risk, ui::Confirmation::Risk::LosesData);
        QCOMPARE(fixture.hosts->tasks()->tasks().size(), std::size_t(0));
        fixture.action("actionForceOff")->trigger();
        QTRY_COMPARE(fixture.stateOf("web-1"), api::DomainState::Shutoff);
        QTRY_COMPARE(fixture.stateOf("web-2"), api::DomainState::Shutoff);
    }

    void selectingAGroupSelectsItsMachines()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        click(tree, QStringLiteral("Frontend"));
        QTRY_COMPARE(fixture.window->machineActions()->selection().size(), std::size_t(3));
    }

    void theWorkspaceFollowsTheSelection()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->setDomainPageFactory([](models::Domain *domain, QWidget *parent) -> QWidget * {
            auto *page = new QLabel(domain->name(), parent);
            page->setObjectName(QStringLiteral("domainPage"));
            return page;
        });
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        auto *workspace = fixture.find<QStackedWidget>("workspace");
        QCOMPARE(workspace->currentWidget()->objectName(), QStringLiteral("homePage"));
        click(tree, QStringLiteral("rehearsal"));
        QTRY_COMPARE(workspace->currentWidget()->objectName(), QStringLiteral("hostPage"));
        click(tree, QStringLiteral("db-1"));
        QTRY_COMPARE(workspace->currentWidget()->objectName(), QStringLiteral("domainPage"));
        click(tree, QStringLiteral("web-1"), Qt::ControlModifier);
        QTRY_COMPARE(workspace->currentWidget()->objectName(), QStringLiteral("selectionPage"));
        fixture.action("actionHome")->trigger();
        QTRY_COMPARE(workspace->currentWidget()->objectName(), QStringLiteral("homePage"));
    }

    void aPageGoesWithItsMachine()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->setDomainPageFactory([](models::Domain *domain, QWidget *parent) -> QWidget * {
            return new QLabel(domain->name(), parent);
        });
        fixture.window->select(fixture.domain("spare"));
        auto *workspace = fixture.find<QStackedWidget>("workspace");
        QTRY_VERIFY(fixture.window->workspace()->currentDomain() == fixture.domain("spare"));
        fixture.domain("spare")->remove({});
        QTRY_VERIFY(!fixture.domain("spare"));
        QTRY_VERIFY(!fixture.window->workspace()->currentDomain());
        QVERIFY(workspace->currentWidget());
    }

    void aFailedTaskIsShownWithItsCauseAndCountedAsAProblem()
    {
        WindowFixture fixture(kFive, QStringLiteral("fail=start"));
        QTRY_VERIFY(fixture.isReady());
        fixture.window->select(fixture.domain("spare"));
        QTRY_VERIFY(fixture.action("actionStart")->isEnabled());
        fixture.action("actionStart")->trigger();
        auto *bar = fixture.find<ui::MessageBar>("windowMessages");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(QStringLiteral("spare")), qPrintable(bar->text()));
        QTRY_VERIFY(fixture.find<QToolButton>("problemCount")->isVisible());
        QTest::mouseClick(fixture.find<QToolButton>("problemCount"), Qt::LeftButton);
        auto *problems = fixture.find<QTableView>("problems");
        QVERIFY(problems && problems->isVisible());
        QCOMPARE(problems->model()->rowCount(), 1);
    }

    void theTasksPanelListsWhatWasDoneAndCanBeCleared()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        QVERIFY(!fixture.find<QTableView>("tasks")); // made when first opened
        QTest::mouseClick(fixture.find<QToolButton>("tasksToggle"), Qt::LeftButton);
        auto *tasks = fixture.find<QTableView>("tasks");
        QVERIFY(tasks && tasks->isVisible());
        fixture.domain("spare")->perform(api::DomainAction::Start);
        QTRY_COMPARE(tasks->model()->rowCount(), 1);
        auto *clear = fixture.find<QAbstractButton>("clearTasks");
        QTRY_VERIFY(clear->isEnabled());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(tasks->model()->rowCount(), 0);
    }

    void anIsoDroppedOnTheWindowAsksForANewMachine()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        QSignalSpy asked(fixture.window.get(), &ui::MainWindow::newMachineRequested);
        drop(fixture.window.get(), fixture.window->rect().center(), QStringLiteral("/tmp/debian.iso"));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<models::Host *>(), fixture.host);
        QCOMPARE(asked[0][1].toString(), QStringLiteral("/tmp/debian.iso"));
    }

    void anIsoDroppedOnAMachineGoesIntoItsDrive()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        auto *tree = fixture.find<QTreeView>("inventory");
        QTRY_COMPARE(shownMachines(tree).size(), 5);
        QSignalSpy asked(fixture.window.get(), &ui::MainWindow::newMachineRequested);
        const QPoint place = tree->visualRect(rowOf(tree, QStringLiteral("db-1"))).center();
        drop(tree->viewport(), place, QStringLiteral("/tmp/debian.iso"));
        QCOMPARE(asked.size(), 0);
        QTRY_COMPARE(fixture.hosts->tasks()->tasks().size(), std::size_t(1));
        QVERIFY(fixture.hosts->tasks()->tasks().front()->title().contains(QStringLiteral("db-1")));
    }

    void theWindowComesBackAsItWasLeft()
    {
        WindowFixture fixture(kFive);
        fixture.window->resize(900, 600);
        fixture.action("actionTasks")->trigger();
        fixture.window->close();
        ui::MainWindow second(*fixture.hosts, fixture.prompter, fixture.store());
        second.show();
        QCOMPARE(second.size(), QSize(900, 600));
        QVERIFY(second.findChild<ui::TasksPanel *>());
    }

    void everyWidgetThatTakesInputHasANameForTestsAndForScreenReaders()
    {
        WindowFixture fixture(kFive);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->select(fixture.host);
        fixture.action("actionTasks")->trigger();
        QTRY_VERIFY(fixture.find<QTableView>("machines"));
        const auto widgets = fixture.window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool internal = widget->objectName().startsWith(QLatin1String("qt_"));
            const bool input = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
            const QString parentClass = QString::fromLatin1(
                widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
            const bool part = parentClass.startsWith(QLatin1Char('Q'))
                && parentClass != QLatin1String("QWidget") && parentClass != QLatin1String("QToolBar")
                && parentClass != QLatin1String("QSplitter")
                && parentClass != QLatin1String("QStackedWidget");
            if (!input || internal || part
                || QString::fromLatin1(widget->metaObject()->className()) == QLatin1String("QHeaderView"))
                continue;
            if (qobject_cast<const QLineEdit *>(widget->parentWidget()))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
