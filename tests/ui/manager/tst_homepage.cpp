#include "backend/api/domains.h"
#include "models/machinesmodel.h"
#include "models/tasklist.h"
#include "tests/ui/windowfixture.h"
#include "ui/manager/homepage.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/workspace.h"
#include "ui/widgets/letterwidth.h"

#include <QAbstractItemModelTester>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace inn;
using namespace inn::testing;
using models::MachinesModel;

namespace {

const std::vector<MachineRow> kMachines { { QStringLiteral("web-1"), 1 }, { QStringLiteral("=db"), 5 } };

} // namespace

class HomePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machinesOfAllHostsAreOneTable()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        models::Host *second
            = fixture.hosts->add({ QUrl(QStringLiteral("test:///default")), QStringLiteral("second"), true });
        auto *tabs = fixture.find<QTabWidget>("homeTabs");
        QVERIFY(tabs);
        tabs->setCurrentIndex(1);
        auto *page = fixture.find<QWidget>("allMachines");
        QVERIFY(page);
        auto *table = page->findChild<QTableView *>(QStringLiteral("machines"));
        QVERIFY(!table->isColumnHidden(MachinesModel::HostName));
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(second->state() == models::Host::State::Connected && !second->domains().empty());
        const int ofSecond = int(second->domains().size());
        QTRY_COMPARE(table->model()->rowCount(), 2 + ofSecond);
        QStringList hosts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            hosts += table->model()->index(row, MachinesModel::HostName).data().toString();
        QCOMPARE(hosts.count(QStringLiteral("second")), ofSecond);
        QCOMPARE(hosts.count(QStringLiteral("rehearsal")), 2);
        fixture.hosts->remove(second);
        QTRY_COMPARE(table->model()->rowCount(), 2);
    }

    void cardsOfSilentHostsOfferToGiveUp()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        models::Host *silent = fixture.hosts->add(
            { QUrl(QStringLiteral("test:///default?hang=1")), QStringLiteral("silent"), true });
        const auto cards = fixture.window->findChildren<ui::HostCard *>();
        const auto found = std::find_if(cards.begin(), cards.end(),
            [silent](const ui::HostCard *card) { return card->host() == silent; });
        QVERIFY(found != cards.end());
        auto *cancel = (*found)->findChild<QPushButton *>(QStringLiteral("hostCardButton"));
        QVERIFY(!cancel->isVisible());
        QTRY_VERIFY(cancel->isVisible());
        QVERIFY((*found)->rect().contains(cancel->geometry()));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(silent->state(), models::Host::State::Disconnected);
        // The same button connects again.
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(silent->state(), models::Host::State::Connecting);
        QTRY_VERIFY(cancel->isVisible());
        (*found)->setFocus();
        QTest::keyClick(*found, Qt::Key_Escape);
        QCOMPARE(silent->state(), models::Host::State::Disconnected);
    }

    void cardsHaveTheMenuOfTheirHost()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *card = fixture.find<ui::HostCard>("hostCard");
        QVERIFY(!fixture.action("actionDisconnectHost")->isEnabled()); // no host is selected
        QContextMenuEvent wanted(
            QContextMenuEvent::Keyboard, card->rect().center(), card->mapToGlobal(card->rect().center()));
        QCoreApplication::sendEvent(card, &wanted);
        auto *menu = fixture.find<QMenu>("contextMenu");
        QVERIFY(menu && menu->isVisible());
        QVERIFY(fixture.action("actionDisconnectHost")->isEnabled());
        menu->setActiveAction(fixture.action("actionDisconnectHost"));
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(fixture.host->state(), models::Host::State::Disconnected);
        QTRY_VERIFY(!fixture.action("actionConnectHost")->isEnabled());
    }

    void theHomePageIsOnePressAwayOnTheToolBar()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->select(fixture.host);
        QTRY_VERIFY(!fixture.find<QWidget>("homePage")->isVisible());
        QTest::mouseClick(fixture.find<QToolButton>("actionHomeButton"), Qt::LeftButton);
        QTRY_VERIFY(fixture.find<QWidget>("homePage")->isVisible());
    }

    void roomThatStandardColumnsLeaveIsForNames()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        fixture.window->resize(2400, 700);
        fixture.find<QTabWidget>("homeTabs")->setCurrentIndex(1);
        const auto *table
            = fixture.find<QWidget>("allMachines")->findChild<QTableView *>(QStringLiteral("machines"));
        QTRY_VERIFY(table->columnWidth(MachinesModel::Name)
            > 32 * ui::letterWidth(table->fontMetrics())); // by itself 20
    }

    void anEmptyTableSaysWhatToDo()
    {
        WindowFixture fixture({});
        fixture.find<QTabWidget>("homeTabs")->setCurrentIndex(1);
        auto *page = fixture.find<QWidget>("allMachines");
        const auto *note = page->findChild<QLabel *>(QStringLiteral("machinesEmpty"));
        QVERIFY(note);
        QTRY_VERIFY(note->isVisible());
        QTRY_VERIFY2(note->text().contains(QStringLiteral("New Machine")), qPrintable(note->text()));
        const models::Host *second
            = fixture.hosts->add({ QUrl(QStringLiteral("test:///default")), QStringLiteral("second"), true });
        QTRY_VERIFY(!second->domains().empty() && !note->isVisible());
        page->findChild<QLineEdit *>(QStringLiteral("machinesSearch"))->setText(QStringLiteral("nowhere"));
        QVERIFY(note->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("Show All Machines")), qPrintable(note->text()));
    }

    void cardsCountMachinesThatComeRunning()
    {
        WindowFixture fixture({});
        models::Host *host
            = fixture.hosts->add({ QUrl(QStringLiteral("test:///default")), QStringLiteral("second"), true });
        const auto cards = fixture.window->findChildren<ui::HostCard *>(QStringLiteral("hostCard"));
        const auto card = std::find_if(
            cards.begin(), cards.end(), [host](const ui::HostCard *each) { return each->host() == host; });
        QVERIFY(card != cards.end());
        QTRY_COMPARE((*card)->runningCount(), 1);
        const QByteArray guest = "<domain type='test'><name>new</name><memory unit='MiB'>64</memory>"
                                 "<os><type>hvm</type></os></domain>";
        host->call([guest](api::Connection &connection) { return connection.domains()->create(guest); });
        QTRY_COMPARE((*card)->runningCount(), 2);
    }

    void actionsWorkOnTheSelectedOnes()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        auto *tabs = fixture.find<QTabWidget>("homeTabs");
        tabs->setCurrentIndex(1);
        auto *table
            = fixture.find<QWidget>("allMachines")->findChild<QTableView *>(QStringLiteral("machines"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        QCOMPARE(fixture.window->machineActions()->selection().size(), std::size_t(2));
        tabs->setCurrentIndex(0);
        QVERIFY(fixture.window->machineActions()->selection().empty());
    }

    void theTableIsExportedAsItIsShown()
    {
        WindowFixture fixture(kMachines);
        QTRY_VERIFY(fixture.isReady());
        fixture.find<QTabWidget>("homeTabs")->setCurrentIndex(1);
        auto *page = fixture.find<QWidget>("allMachines");
        auto *table = page->findChild<QTableView *>(QStringLiteral("machines"));
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (int column = 0; column < MachinesModel::ColumnCount; ++column)
            table->setColumnHidden(column, column > MachinesModel::State);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("machines.csv"));
        fixture.prompter.files.push_back(path);
        page->findChild<QToolButton *>(QStringLiteral("machinesExport"))->click();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
            QByteArray("Name,Host,State\r\n'=db,rehearsal,off\r\nweb-1,rehearsal,running\r\n"));
        // Where nothing can be written nothing is lost, and it is said.
        fixture.prompter.files.push_back(QStringLiteral("/proc/nowhere/machines.csv"));
        page->findChild<QToolButton *>(QStringLiteral("machinesExport"))->click();
        QCOMPARE(fixture.prompter.shownErrors.size(), std::size_t(1));
    }
};

QTEST_MAIN(HomePageTest)
#include "tst_homepage.moc"
