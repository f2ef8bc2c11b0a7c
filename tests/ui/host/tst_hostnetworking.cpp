// uses: backend/drivers/test
// Network filters, reserved addresses and the content of volumes, as the window offers them.
#include "models/tasklist.h"
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/reservationsdialog.h"
#include "ui/host/hostpage.h"
#include "ui/widgets/xmleditor.h"

#include <QAbstractButton>
#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QTreeWidget>

using namespace inn;
using inn::testing::WindowFixture;
using Reply = inn::ui::ScriptedPrompter::Reply;
using Tab = inn::ui::HostPage::Tab;

namespace {

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
    bool select(const char *listName, const char *text) const
    {
        auto *items = in<QTreeWidget>(listName);
        const auto found = items->findItems(QString::fromLatin1(text), Qt::MatchExactly);
        items->setCurrentItem(found.value(0));
        return found.size() == 1;
    }

    WindowFixture fixture;
    ui::HostPage *page = nullptr;
};

} // namespace

class TestHostNetworking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersAreListedWrittenAndDeleted()
    {
        Page page(Tab::Filters);
        QTRY_COMPARE(page.in<QTreeWidget>("filters")->topLevelItemCount(), 2);
        page.in<QAction>("newFilter")->trigger();
        auto *dialog = page.fixture.dialog<ui::DocumentDialog>();
        QTRY_VERIFY(dialog->editor()->text().contains("my-filter"));
        auto *store = dialog->findChild<QAbstractButton *>(QStringLiteral("documentStore"));
        QTRY_VERIFY(store->isEnabled());
        QTest::mouseClick(store, Qt::LeftButton);
        QTRY_COMPARE(page.in<QTreeWidget>("filters")->topLevelItemCount(), 3);
        QTRY_VERIFY(!page.fixture.dialog<ui::DocumentDialog>());
        QVERIFY(page.select("filters", "my-filter"));
        page.fixture.prompter.confirmations = { Reply::Agree };
        page.in<QAction>("deleteFilter")->trigger();
        QTRY_COMPARE(page.in<QTreeWidget>("filters")->topLevelItemCount(), 2);
        QVERIFY(page.fixture.prompter.asked.back().text.contains(QStringLiteral("“my-filter”")));
    }

    void anAddressIsReservedAndFreed()
    {
        Page page(Tab::Networks);
        QTRY_VERIFY(page.select("networks", "default"));
        page.in<QAction>("reserveAddresses")->trigger();
        auto *dialog = page.fixture.dialog<ui::ReservationsDialog>();
        QVERIFY(dialog);
        auto *add = dialog->findChild<QAbstractButton *>(QStringLiteral("addReservation"));
        auto *list = dialog->findChild<QTreeWidget *>(QStringLiteral("reservations"));
        QVERIFY(!add->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("reservationMac"))
            ->setText(QStringLiteral("52:54:00:00:00:01"));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("reservationAddress")),
            QStringLiteral("192.168.122.50"));
        QTRY_VERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("192.168.122.50"));
        list->setCurrentItem(list->topLevelItem(0));
        QTest::mouseClick(
            dialog->findChild<QAbstractButton *>(QStringLiteral("removeReservation")), Qt::LeftButton);
        QTRY_COMPARE(list->topLevelItemCount(), 0);
    }

    void aVolumesContentGoesInAndOutAndItsSizeChanges()
    {
        Page page(Tab::Storage);
        QTRY_COMPARE(page.in<QTreeWidget>("volumes")->topLevelItemCount(), 2);
        QVERIFY(page.select("volumes", "web-1.qcow2"));
        QVERIFY(!page.in<QAction>("wipeVolume")->isEnabled()); // a machine uses it
        QVERIFY(page.select("volumes", "spare.qcow2"));
        QTemporaryDir folder;
        QFile source(folder.filePath(QStringLiteral("in")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("hello");
        source.close();
        ui::ScriptedPrompter &prompter = page.fixture.prompter;
        prompter.files = { source.fileName(), folder.filePath(QStringLiteral("out")) };
        prompter.confirmations = { Reply::Agree };
        page.in<QAction>("uploadVolume")->trigger();
        QTRY_COMPARE(page.fixture.host->tasks()->runningCount(), 0);
        page.in<QAction>("downloadVolume")->trigger();
        QFile target(folder.filePath(QStringLiteral("out")));
        QTRY_COMPARE(QFileInfo(target.fileName()).size(), 5);
        prompter.texts = { QStringLiteral("10 GiB") };
        page.in<QAction>("resizeVolume")->trigger();
        const auto sizes = [&] {
            const auto found
                = page.in<QTreeWidget>("volumes")->findItems(QStringLiteral("spare.qcow2"), Qt::MatchExactly);
            return found.isEmpty() ? QString() : found.front()->text(2);
        };
        QTRY_COMPARE(sizes(), Bytes::gib(10).toString());
        prompter.texts = { QStringLiteral("1 GiB") };
        prompter.confirmations = { Reply::Decline };
        QVERIFY(page.select("volumes", "spare.qcow2"));
        page.in<QAction>("resizeVolume")->trigger();
        QVERIFY(prompter.asked.back().consequence.contains(QStringLiteral("lost")));
        QCOMPARE(sizes(), Bytes::gib(10).toString());
    }
};

QTEST_MAIN(TestHostNetworking)
#include "tst_hostnetworking.moc"
