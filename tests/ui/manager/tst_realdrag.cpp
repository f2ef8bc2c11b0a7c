// uses: backend/drivers/test
// label: real
#include "tests/ui/twohosts.h"
#include "ui/migration/dropnote.h"
#include "ui/migration/migratedialog.h"

#include <QComboBox>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>

// A real pointer drags machines in the real window on a screen of its own (Xvfb, moved by xdotool).

using namespace inn;
using inn::testing::TwoHosts;

namespace {

// Presses the button at the first place, and lets it go at the last, in small steps as a hand would.
void dragBetween(const QPoint &from, const QPoint &to)
{
    const auto at = [](const QPoint &place) {
        return QStringList { QStringLiteral("mousemove"), QString::number(place.x()),
            QString::number(place.y()), QStringLiteral("sleep"), QStringLiteral("0.08") };
    };
    QStringList steps = at(from);
    steps += { QStringLiteral("mousedown"), QStringLiteral("1"), QStringLiteral("sleep"),
        QStringLiteral("0.2") };
    constexpr int kSteps = 12;
    for (int i = 1; i <= kSteps; ++i)
        steps += at(from + (to - from) * i / kSteps);
    steps += at(to + QPoint(2, 0));
    steps
        += { QStringLiteral("sleep"), QStringLiteral("0.6"), QStringLiteral("mouseup"), QStringLiteral("1") };
    // Qt drags in a loop of its own: this process must not wait for the hand.
    QVERIFY(QProcess::startDetached(QStringLiteral("xdotool"), steps));
}

} // namespace

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
    if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty()) {
        std::puts("SKIP: a real pointer needs Xvfb and xdotool");
        return 0;
    }
    QProcess screen;
    screen.start(QStringLiteral("Xvfb"),
        { QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp") });
    QByteArray number;
    while (!number.contains('\n') && screen.waitForReadyRead(30000))
        number += screen.readAllStandardOutput();
    qputenv("DISPLAY", ':' + number.trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int code = 1;
    {
        QApplication application(argc, argv);
        TestRealDrag test;
        code = QTest::qExec(&test, argc, argv);
    }
    screen.terminate();
    screen.waitForFinished(5000);
    return code;
}

#include "tst_realdrag.moc"
