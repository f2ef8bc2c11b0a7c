#include "models/machinesmodel.h"
#include "models/roles.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/historychart.h"
#include "ui/manager/comparisonwindow.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/machinefilters.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using namespace inn;
using namespace inn::testing;
using models::MachinesModel;

namespace {

const std::vector<MachineRow> kMachines {
    { QStringLiteral("web-1"), 1, {}, QStringLiteral("shop"), QStringLiteral("live") },
    { QStringLiteral("web-2"), 3, {}, QStringLiteral("shop") },
    { QStringLiteral("db"), 5 },
};

} // namespace

// Groups, filters to keep, and comparing: in the table of all machines, with mouse and keys.
class MachinesTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreChosenAndFoldedByKeys();
    void aFilterIsSavedChosenAndDeleted();
    void statesAreFiltered();
    void theCountFollowsMachinesThatGo();
    void selectedMachinesAreCompared();
    void hostsAreComparedAndTheirProblemsListed();

private:
    struct Table
    {
        explicit Table(const WindowFixture &fixture)
        {
            fixture.find<QTabWidget>("homeTabs")->setCurrentIndex(1);
            page = fixture.find<QWidget>("allMachines");
            view = page->findChild<QTableView *>(QStringLiteral("machines"));
        }
        // The menu is filled as when it opens.
        QAction *action(const char *menu, const QString &name) const
        {
            auto *found = page->findChild<QMenu *>(QString::fromLatin1(menu));
            Q_EMIT found->aboutToShow();
            return found->findChild<QAction *>(name);
        }
        [[nodiscard]] QString shown() const
        {
            QStringList rows;
            for (int row = 0; row < view->model()->rowCount(); ++row)
                rows += view->model()->index(row, MachinesModel::Name).data().toString();
            return rows.join(u' ');
        }
        QWidget *page = nullptr;
        QTableView *view = nullptr;
    };
};

void MachinesTableTest::groupsAreChosenAndFoldedByKeys()
{
    WindowFixture fixture(kMachines);
    QTRY_VERIFY(fixture.isReady());
    const Table table(fixture);
    QTRY_COMPARE(table.shown(), QStringLiteral("db web-1 web-2"));
    table.action("groupingMenu", QStringLiteral("grouping-group"))->trigger();
    QCOMPARE(table.shown(), QStringLiteral("shop (2) web-1 web-2 without a group (1) db"));
    table.view->setFocus();
    table.view->setCurrentIndex(table.view->model()->index(0, MachinesModel::Name));
    QTest::keyClick(table.view, Qt::Key_Left);
    QCOMPARE(table.shown(), QStringLiteral("shop (2) without a group (1) db"));
    QTest::keyClick(table.view, Qt::Key_Left); // folded already
    QCOMPARE(table.shown(), QStringLiteral("shop (2) without a group (1) db"));
    QTest::keyClick(table.view, Qt::Key_Right);
    QCOMPARE(table.shown(), QStringLiteral("shop (2) web-1 web-2 without a group (1) db"));
    QTest::keyClick(table.view, Qt::Key_Return);
    QCOMPARE(table.shown(), QStringLiteral("shop (2) without a group (1) db"));
    QTest::keyClick(table.view, Qt::Key_Return);
    QCOMPARE(table.page->findChild<QLabel *>(QStringLiteral("machinesCount"))->text(),
        QStringLiteral("3 machine(s)"));
    // Actions are for machines; the heads between them count for nothing.
    table.view->selectAll();
    QCOMPARE(fixture.window->machineActions()->selection().size(), std::size_t(3));
    QCOMPARE(
        fixture.store().value(QStringLiteral("home/machineGrouping")).toByteArray(), QByteArray("group"));
}

void MachinesTableTest::aFilterIsSavedChosenAndDeleted()
{
    WindowFixture fixture(kMachines);
    QTRY_VERIFY(fixture.isReady());
    const Table table(fixture);
    auto *search = table.page->findChild<ui::SearchField *>(QStringLiteral("machinesSearch"));
    search->setText(QStringLiteral("web"));
    table.action("groupingMenu", QStringLiteral("grouping-tags"))->trigger();
    fixture.prompter.texts.push_back(QStringLiteral("The web"));
    table.action("filterMenu", QStringLiteral("filterSave"))->trigger();
    const auto *button = table.page->findChild<QToolButton *>(QStringLiteral("machinesFilters"));
    QTRY_VERIFY2(button->text().contains(QStringLiteral("The web")), qPrintable(button->text()));

    table.action("filterMenu", QStringLiteral("filterNone"))->trigger();
    table.action("groupingMenu", QStringLiteral("grouping-none"))->trigger();
    QCOMPARE(search->text(), QString());
    QCOMPARE(table.shown(), QStringLiteral("db web-1 web-2"));
    QVERIFY(!button->text().contains(QStringLiteral("The web")));

    table.action("filterMenu", QStringLiteral("filter-The web"))->trigger();
    QCOMPARE(search->text(), QStringLiteral("web"));
    QCOMPARE(table.shown(), QStringLiteral("live (1) web-1 without tags (1) web-2"));
    QCOMPARE(ui::SavedFilters(fixture.store()).list().size(), std::size_t(1));

    table.action("filterMenu", QStringLiteral("filterDelete-The web"))->trigger();
    QVERIFY(ui::SavedFilters(fixture.store()).list().empty());
    QVERIFY(!table.action("filterMenu", QStringLiteral("filter-The web")));
}

void MachinesTableTest::statesAreFiltered()
{
    WindowFixture fixture(kMachines);
    QTRY_VERIFY(fixture.isReady());
    const Table table(fixture);
    table.action("filterMenu", QStringLiteral("filterOff"))->trigger();
    QCOMPARE(table.shown(), QStringLiteral("db"));
    table.action("filterMenu", QStringLiteral("filterPaused"))->trigger();
    QCOMPARE(table.shown(), QStringLiteral("db web-2"));
    QCOMPARE(table.page->findChild<QLabel *>(QStringLiteral("machinesCount"))->text(),
        QStringLiteral("2 of 3 machine(s)"));
}

void MachinesTableTest::theCountFollowsMachinesThatGo()
{
    WindowFixture fixture(kMachines);
    QTRY_VERIFY(fixture.isReady());
    const Table table(fixture);
    const auto *count = table.page->findChild<QLabel *>(QStringLiteral("machinesCount"));
    QTRY_COMPARE(count->text(), QStringLiteral("3 machine(s)"));
    fixture.domain("db")->remove({});
    QTRY_COMPARE(table.shown(), QStringLiteral("web-1 web-2"));
    QCOMPARE(count->text(), QStringLiteral("2 machine(s)"));
}

void MachinesTableTest::selectedMachinesAreCompared()
{
    WindowFixture fixture(kMachines);
    QTRY_VERIFY(fixture.isReady());
    const Table table(fixture);
    QTRY_COMPARE(table.view->model()->rowCount(), 3);
    QVERIFY(!fixture.action("actionCompare")->isEnabled());
    table.view->selectAll();
    QTRY_VERIFY(fixture.action("actionCompare")->isEnabled());
    QTRY_VERIFY(fixture.domain("web-1")->history().lastTime().count() > 0);
    fixture.action("actionCompare")->trigger();
    auto *window = fixture.dialog<ui::ComparisonWindow>();
    QVERIFY(window);
    auto *legend = window->findChild<QTableWidget *>(QStringLiteral("comparisonLegend"));
    QCOMPARE(legend->rowCount(), 3);
    const auto *chart = window->findChild<ui::HistoryChart *>(QStringLiteral("comparisonChart"));
    QCOMPARE(chart->curves().size(), std::size_t(3));
    const auto rowOf = [&](const char *name) {
        return legend->findItems(QString::fromLatin1(name), Qt::MatchExactly).constFirst()->row();
    };
    QTRY_VERIFY(legend->item(rowOf("web-1"), 2)->text() != QStringLiteral("–"));
    QCOMPARE(legend->item(rowOf("db"), 2)->text(), QStringLiteral("–")); // off
    // A curve is taken out, another measure chosen, values are read further back.
    legend->item(rowOf("web-1"), 0)->setCheckState(Qt::Unchecked);
    QVERIFY(chart->curves()[std::size_t(rowOf("web-1"))].points.empty());
    auto *measure = window->findChild<QComboBox *>(QStringLiteral("comparisonMeasure"));
    measure->setCurrentIndex(measure->findData(QStringLiteral("network")));
    chart = window->findChild<ui::HistoryChart *>(QStringLiteral("comparisonChart"));
    QCOMPARE(chart->unit(), ui::ChartUnit::BytesPerSecond);
    QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(legend->horizontalHeaderItem(2)->text(), QStringLiteral("−1 s"));
    // A machine that goes leaves a row without values.
    fixture.hosts->remove(fixture.host);
    fixture.host = nullptr;
    measure->setCurrentIndex(0);
    QCOMPARE(legend->item(0, 2)->text(), QStringLiteral("–"));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.dialog<ui::ComparisonWindow>());
}

void MachinesTableTest::hostsAreComparedAndTheirProblemsListed()
{
    WindowFixture fixture(kMachines);
    QTRY_VERIFY(fixture.isReady());
    auto *compare = fixture.find<QPushButton>("homeCompare");
    QVERIFY(!compare->isVisible());
    models::Host *second
        = fixture.hosts->add({ QUrl(QStringLiteral("test:///default")), QStringLiteral("second"), true });
    QTRY_COMPARE(second->state(), models::Host::State::Connected);
    QTRY_VERIFY(compare->isVisible() && compare->isEnabled());
    compare->click();
    auto *window = fixture.dialog<ui::ComparisonWindow>();
    QVERIFY(window);
    QCOMPARE(window->findChild<QTableWidget *>(QStringLiteral("comparisonLegend"))->rowCount(), 2);
    window->close();
    auto *problems = fixture.find<QWidget>("homeProblems");
    QVERIFY(!problems->isVisible());
    fixture.hosts->add(
        { QUrl(QStringLiteral("test:///nonexistent/node.xml")), QStringLiteral("broken"), true });
    QTRY_VERIFY(problems->isVisible());
    auto *list = fixture.find<QTableView>("homeProblemList");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("broken"));
}

QTEST_MAIN(MachinesTableTest)
#include "tst_machinestable.moc"
