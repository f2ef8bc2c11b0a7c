// uses: backend/drivers/test
// label: real
#include "tests/support/realpointer.h"
#include "tests/ui/twohosts.h"
#include "ui/migration/dropnote.h"
#include "ui/migration/migratedialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

// A real pointer drags machines in the real window on a screen of its own (Xvfb, moved by xdotool).

using namespace inn;
using inn::testing::dragBetween;
using inn::testing::TwoHosts;

class TestRealDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMachineOfTheTreeIsDraggedOntoAHost()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
        QTRY_VERIFY(window.row(QStringLiteral("web-1")).isValid());
        QTRY_VERIFY(window.row(QStringLiteral("db-1")).isValid());
        const auto place = [&window](const char *name) {
            return window.tree()->viewport()->mapToGlobal(window.placeOf(QString::fromLatin1(name)));
        };
        dragBetween(place("web-1"), place("stage"));
        bool wasNoteShown = false;
        const auto isOpen = [&window, &wasNoteShown] {
            const auto *note = window.find<ui::DropNote>("dropNote");
            wasNoteShown = wasNoteShown || note;
            return window.dialog<ui::MigrateDialog>() != nullptr;
        };
        QTRY_VERIFY(isOpen());
        QVERIFY(wasNoteShown);
        auto *dialog = window.dialog<ui::MigrateDialog>();
        auto *start = dialog->findChild<QPushButton *>(QStringLiteral("migrateStart"));
        QTRY_VERIFY(start->isEnabled());
        start->click();
        QTRY_VERIFY(window.isThere("web-1"));
    }

    void aRowOfAHostsTableIsDraggedOntoAnotherHost()
    {
        TwoHosts window;
        QTRY_VERIFY(window.areReady());
        QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
        window.click(QStringLiteral("rehearsal"));
        const auto shown = [&window] { return window.window->workspace()->currentWidget(); };
        QTRY_COMPARE(shown()->objectName(), QStringLiteral("hostPage"));
        const auto *table = shown()->findChild<QTableView *>(QStringLiteral("machines"));
        QVERIFY(table);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(window.row(QStringLiteral("stage")).isValid());
        const QPoint from
            = table->viewport()->mapToGlobal(table->visualRect(table->model()->index(1, 0)).center());
        dragBetween(from, window.tree()->viewport()->mapToGlobal(window.placeOf(QStringLiteral("stage"))));
        QTRY_VERIFY(window.dialog<ui::MigrateDialog>());
        QCOMPARE(window.dialog<ui::MigrateDialog>()
                     ->findChild<QComboBox *>(QStringLiteral("migrateDestination"))
                     ->currentText(),
            QStringLiteral("stage"));
        QVERIFY2(window.dialog<ui::MigrateDialog>()->windowTitle().contains(
                     table->model()->index(1, 0).data().toString()),
            qPrintable(window.dialog<ui::MigrateDialog>()->windowTitle()));
    }
};

int main(int argc, char **argv)
{
    if (!inn::testing::PrivateScreen::isPossible())
        return 0;
    const inn::testing::PrivateScreen screen;
    QApplication application(argc, argv);
    TestRealDrag test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_realdrag.moc"
