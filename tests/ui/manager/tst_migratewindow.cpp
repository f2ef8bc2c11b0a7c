// uses: backend/drivers/test
#include "models/inventorymodel.h"
#include "models/machinesmime.h"
#include "models/migrationlist.h"
#include "tests/ui/twohosts.h"
#include "ui/domain/domainpage.h"
#include "ui/manager/inventorytree.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/taskspanel.h"
#include "ui/migration/dropnote.h"
#include "ui/migration/findingsview.h"
#include "ui/migration/machinedrags.h"
#include "ui/migration/migratedialog.h"
#include "ui/migration/migrationview.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace inn;
using inn::testing::MachineRow;
using inn::testing::TwoHosts;

namespace {

// Machines that are dragged over a view and let go, or not.
class Dragging
{
public:
    Dragging(QWidget *viewport, const std::vector<models::Domain *> &domains)
        : m_viewport(viewport)
        , m_data(models::machinesData(domains))
    {
    }
    bool enter(const QPoint &place)
    {
        QDragEnterEvent event(place, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_viewport, &event);
        return event.isAccepted();
    }
    bool move(const QPoint &place)
    {
        QDragMoveEvent event(place, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_viewport, &event);
        return event.isAccepted();
    }
    bool drop(const QPoint &place)
    {
        QDropEvent event(place, Qt::CopyAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_viewport, &event);
        return event.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(m_viewport, &event);
    }

private:
    QWidget *m_viewport;
    std::unique_ptr<QMimeData> m_data;
};

QString sentences(const ui::MigrateDialog *dialog)
{
    QStringList all;
    for (const QLabel *label : dialog->findChildren<QLabel *>(QStringLiteral("findingSentence")))
        all += label->text();
    return all.join(u'\n');
}

} // namespace

class TestMigrateWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineDroppedOnAnotherHostMovesThere()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        QTRY_VERIFY(window.row(QStringLiteral("web-1")).isValid());
        QTRY_VERIFY(window.row(QStringLiteral("db-1")).isValid());
        window.click(QStringLiteral("web-1"));
        Dragging drag(window.tree()->viewport(), { window.domain("web-1") });
        QVERIFY(drag.enter(window.placeOf(QStringLiteral("web-2"))));
        QVERIFY(!drag.move(window.placeOf(QStringLiteral("web-2")))); // its own host
        const auto *note = window.find<ui::DropNote>("dropNote");
        QVERIFY(!note || !note->isVisible());
        QVERIFY(drag.move(window.placeOf(QStringLiteral("stage"))));
        note = window.find<ui::DropNote>("dropNote");
        QVERIFY(note && note->isVisible());
        QCOMPARE(note->offer().title, QStringLiteral("Move “web-1” to “stage”"));
        QVERIFY(note->offer().verdict != migration::Verdict::Refused);
        const auto *mark = window.tree()->viewport()->findChild<ui::DropMark *>();
        QVERIFY(mark && mark->isVisible());
        QVERIFY(mark->geometry().contains(window.placeOf(QStringLiteral("stage"))));
        QVERIFY(drag.move(window.placeOf(QStringLiteral("db-1")))); // a machine of that host
        QVERIFY(drag.drop(window.placeOf(QStringLiteral("stage"))));
        QVERIFY(!note->isVisible());
        QVERIFY(!mark->isVisible());
        auto *dialog = window.dialog<ui::MigrateDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("migrateDestination"))->currentText(),
            QStringLiteral("stage"));
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QVERIFY(!start->isEnabled()); // the hosts are being asked
        QTRY_VERIFY2(start->isEnabled(), qPrintable(sentences(dialog)));
        // Hosts are called as the window calls them, whatever their computers are named.
        QVERIFY2(sentences(dialog).contains(QStringLiteral("“rehearsal” must reach “stage”")),
            qPrintable(sentences(dialog)));
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(window.isThere("web-1"));
        QTRY_VERIFY(!window.host->domainByName(QStringLiteral("web-1")));
        QTRY_COMPARE(window.migrations()->migrations().size(), std::size_t(1));
        const models::Migration *migration = window.migrations()->migrations().front();
        QTRY_COMPARE(migration->state(), models::Migration::State::Succeeded);
        QVERIFY2(migration->summary().contains(QStringLiteral("Moved to “stage”")),
            qPrintable(migration->summary()));
        QTRY_COMPARE(migration->task()->state(), models::Task::State::Succeeded);
        QCOMPARE(migration->task()->status(), migration->summary());
    }

    void theSelectionFollowsTheMachineToItsNewHost()
    {
        TwoHosts window;
        window.window->setDomainPageFactory([&window](models::Domain *domain, QWidget *parent) -> QWidget * {
            return new ui::DomainPage(
                domain, window.prompter, [](models::Domain *, QWidget *holder) { return new QLabel(holder); },
                parent);
        });
        QTRY_VERIFY(window.areReady());
        window.click(QStringLiteral("web-1"));
        QTRY_VERIFY(window.window->workspace()->currentDomain() == window.domain("web-1"));
        qobject_cast<ui::DomainPage *>(window.window->workspace()->currentWidget())
            ->showTab(ui::DomainPage::Tab::Console);
        QTRY_VERIFY(window.action("actionMigrate")->isEnabled());
        window.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.window.get()));
        QTest::keyClick(window.window.get(), Qt::Key_M, Qt::ControlModifier);
        QTRY_VERIFY(window.dialog<ui::MigrateDialog>());
        auto *start
            = window.dialog<ui::MigrateDialog>()->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        QTest::keyClick(window.dialog<ui::MigrateDialog>(), Qt::Key_Return);
        QTRY_VERIFY(window.isThere("web-1"));
        models::Domain *arrived = window.other->domainByName(QStringLiteral("web-1"));
        QTRY_VERIFY(window.window->workspace()->currentDomain() == arrived);
        QTRY_COMPARE(models::InventoryModel::domain(window.tree()->currentIndex()), arrived);
        const auto *page = qobject_cast<ui::DomainPage *>(window.window->workspace()->currentWidget());
        QVERIFY(page);
        QTRY_COMPARE(page->currentTab(), ui::DomainPage::Tab::Console);
    }

    void whoSelectsSomethingElseMeanwhileIsNotTakenElsewhere()
    {
        TwoHosts window(QStringLiteral("migration=1500"));
        QTRY_VERIFY(window.areReady());
        window.click(QStringLiteral("web-1"));
        QTRY_VERIFY(window.action("actionMigrate")->isEnabled());
        window.action("actionMigrate")->trigger();
        QTRY_VERIFY(window.dialog<ui::MigrateDialog>());
        auto *start
            = window.dialog<ui::MigrateDialog>()->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(!window.dialog<ui::MigrateDialog>());
        window.click(QStringLiteral("web-2"));
        QTRY_VERIFY(window.isThere("web-1"));
        QTRY_COMPARE(window.migrations()->migrations().front()->state(), models::Migration::State::Succeeded);
        QCOMPARE(models::InventoryModel::domain(window.tree()->currentIndex()), window.domain("web-2"));
    }

    void aTakenNameIsToldWhileTheMachineIsDragged()
    {
        TwoHosts window(QStringLiteral("migration=200"), { { QStringLiteral("web-1"), 1 } });
        QTRY_VERIFY(window.areReady());
        QTRY_VERIFY(window.row(QStringLiteral("stage")).isValid());
        Dragging drag(window.tree()->viewport(), { window.domain("web-1") });
        QVERIFY(drag.enter(window.placeOf(QStringLiteral("stage"))));
        QVERIFY(drag.move(window.placeOf(QStringLiteral("stage"))));
        const auto *note = window.find<ui::DropNote>("dropNote");
        QVERIFY(note && note->isVisible());
        QCOMPARE(note->offer().verdict, migration::Verdict::Advice);
        QVERIFY2(note->offer().lines.join(u' ').contains(QStringLiteral("another machine named “web-1”")),
            qPrintable(note->offer().lines.join(u'\n')));
        drag.leave();
        QVERIFY(!note->isVisible());
    }

    void aHostThatIsNotConnectedRefusesWhileTheMachineIsDragged()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        QTRY_VERIFY(window.row(QStringLiteral("stage")).isValid());
        window.other->disconnectNow();
        QTRY_COMPARE(window.other->state(), models::Host::State::Disconnected);
        Dragging drag(window.tree()->viewport(), { window.domain("web-1") });
        QVERIFY(drag.enter(window.placeOf(QStringLiteral("stage"))));
        QVERIFY(!drag.move(window.placeOf(QStringLiteral("stage"))));
        const auto *note = window.find<ui::DropNote>("dropNote");
        QVERIFY(note && note->isVisible());
        QCOMPARE(note->offer().verdict, migration::Verdict::Refused);
        QVERIFY2(note->offer().lines.join(u' ').contains(QStringLiteral("stage")),
            qPrintable(note->offer().lines.join(u'\n')));
        QVERIFY(!drag.drop(window.placeOf(QStringLiteral("stage"))));
        QVERIFY(!window.dialog<ui::MigrateDialog>());
    }

    void filesCanStillBeDroppedOnMachinesAndHosts()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        QTRY_VERIFY(window.row(QStringLiteral("web-1")).isValid());
        auto *tree = qobject_cast<ui::InventoryTree *>(window.tree());
        QSignalSpy dropped(tree, &ui::InventoryTree::fileDropped);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(QStringLiteral("/tmp/a.iso")) });
        const QPoint place = window.placeOf(QStringLiteral("web-1"));
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &drop);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][2].toString(), QStringLiteral("/tmp/a.iso"));
    }

    void theTableOfAHostTakesMachinesOfOthers()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        QTRY_VERIFY(window.row(QStringLiteral("stage")).isValid());
        window.click(QStringLiteral("stage"));
        const auto shown = [&window] { return window.window->workspace()->currentWidget(); };
        QTRY_COMPARE(shown()->objectName(), QStringLiteral("hostPage"));
        auto *table = shown()->findChild<QTableView *>(QStringLiteral("machines"));
        QVERIFY(table);
        Dragging drag(table->viewport(), { window.domain("web-1"), window.domain("web-2") });
        QVERIFY(drag.enter(QPoint(5, 5)));
        QVERIFY(drag.move(QPoint(5, 5)));
        QCOMPARE(window.find<ui::DropNote>("dropNote")->offer().title,
            QStringLiteral("Move 2 machine(s) to “stage”"));
        QVERIFY(drag.drop(QPoint(5, 5)));
        auto *dialog = window.dialog<ui::MigrateDialog>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("migrateMachines"));
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        list->item(1)->setCheckState(Qt::Unchecked);
        list->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!start->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("migrateProblem"))->text(),
            QStringLiteral("Tick a machine."));
        list->item(1)->setCheckState(Qt::Checked);
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY(window.isThere("web-2"));
        QVERIFY(!window.isThere("web-1"));
    }

    void severalMachinesMoveAFewAtATime()
    {
        TwoHosts window(QStringLiteral("migration=800"));
        QTRY_VERIFY(window.areReady());
        window.migrations()->setLimit(1);
        window.click(QStringLiteral("web-1"));
        window.click(QStringLiteral("web-2"), Qt::ControlModifier);
        QTRY_COMPARE(window.window->machineActions()->selection().size(), std::size_t(2));
        QTRY_VERIFY(window.action("actionMigrate")->isEnabled());
        window.action("actionMigrate")->trigger();
        auto *dialog = window.dialog<ui::MigrateDialog>();
        QVERIFY(dialog);
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QCOMPARE(window.migrations()->migrations().size(), std::size_t(2));
        const models::Migration *second = window.migrations()->migrations()[1];
        QCOMPARE(second->state(), models::Migration::State::Queued);
        QVERIFY(second->task()->isCancellable());
        QTRY_VERIFY(window.isThere("web-1") && window.isThere("web-2"));
        QTRY_COMPARE(second->state(), models::Migration::State::Succeeded);
        // Both were selected, both are.
        QTRY_COMPARE(window.window->machineActions()->selection().size(), std::size_t(2));
        for (const models::Domain *domain : window.window->machineActions()->selection())
            QCOMPARE(domain->host(), window.other);
    }

    void whatRunsIsShownAndCanBeCancelled()
    {
        TwoHosts window(QStringLiteral("migration=600000"));
        QTRY_VERIFY(window.areReady());
        window.click(QStringLiteral("web-1"));
        QTRY_VERIFY(window.action("actionMigrate")->isEnabled());
        window.action("actionMigrate")->trigger();
        auto *start
            = window.dialog<ui::MigrateDialog>()->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_COMPARE(window.migrations()->migrations().size(), std::size_t(1));
        models::Migration *migration = window.migrations()->migrations().front();
        QTRY_COMPARE(migration->state(), models::Migration::State::Moving);
        QTRY_VERIFY(migration->samples().size() > 1);
        window.action("actionTasks")->trigger();
        auto *tasks = window.find<QTableView>("tasks");
        QVERIFY(tasks);
        tasks->selectRow(0);
        auto *view = window.find<ui::MigrationView>("migrationView");
        QTRY_VERIFY(view && view->isVisible());
        QVERIFY(view->findChild<QLabel *>(QStringLiteral("migrationRemaining"))
                    ->text()
                    .contains(QStringLiteral("iB of")));
        auto *postCopy = view->findChild<QPushButton *>(QStringLiteral("migrationPostCopy"));
        QVERIFY(!postCopy->isEnabled());
        QVERIFY(postCopy->toolTip().contains(QStringLiteral("not allowed")));
        window.prompter.texts = { QStringLiteral("7") };
        QTest::mouseClick(
            view->findChild<QPushButton *>(QStringLiteral("migrationBandwidth")), Qt::LeftButton);
        const auto speedOf = [&window, migration] {
            auto future = window.host->call([id = migration->domain()](api::Connection &connection) {
                return connection.migrations()->speed(id);
            });
            while (!future.isFinished())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            return future.takeResult().value_or(0);
        };
        QTRY_COMPARE(speedOf(), quint64(7));
        QTest::mouseClick(view->findChild<QPushButton *>(QStringLiteral("migrationCancel")), Qt::LeftButton);
        QTRY_COMPARE(migration->state(), models::Migration::State::Cancelled);
        QCOMPARE(window.stateOf("web-1"), api::DomainState::Running);
        QVERIFY(!window.isThere("web-1"));
        QTRY_COMPARE(migration->task()->state(), models::Task::State::Cancelled);
    }

    void aMachineThatIsOffMovesOffline()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        window.click(QStringLiteral("spare"));
        QTRY_VERIFY(window.action("actionMigrate")->isEnabled());
        window.action("actionMigrate")->trigger();
        auto *dialog = window.dialog<ui::MigrateDialog>();
        QVERIFY(dialog);
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY2(start->isEnabled(), qPrintable(sentences(dialog)));
        QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("migrateOffline"))->isChecked());
        QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("migrateLive"))->isEnabled());
        start->click();
        QTRY_VERIFY(window.isThere("spare"));
        QTRY_VERIFY(!window.host->domainByName(QStringLiteral("spare")));
    }

    void theSourceKeepsItsDefinitionWhenAskedTo()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        window.click(QStringLiteral("web-1"));
        QTRY_VERIFY(window.action("actionMigrate")->isEnabled());
        window.action("actionMigrate")->trigger();
        auto *dialog = window.dialog<ui::MigrateDialog>();
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        auto *remove = dialog->findChild<QCheckBox *>(QStringLiteral("migrateRemove"));
        QVERIFY(remove->isChecked());
        remove->click();
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(window.isThere("web-1"));
        QTRY_COMPARE(window.stateOf("web-1"), api::DomainState::Shutoff);
        QTRY_COMPARE(models::InventoryModel::domain(window.tree()->currentIndex()),
            window.other->domainByName(QStringLiteral("web-1")));
    }
};

QTEST_MAIN(TestMigrateWindow)
#include "tst_migratewindow.moc"
