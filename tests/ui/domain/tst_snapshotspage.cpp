// uses: backend/drivers/test
#include "backend/api/connection.h"
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "models/snapshotsmodel.h"
#include "models/tasklist.h"
#include "tests/support/testhosts.h"
#include "ui/domain/domainpage.h"
#include "ui/domain/pages/snapshotspage.h"
#include "ui/domain/snapshots/deletesnapshotdialog.h"
#include "ui/domain/snapshots/revertsnapshotdialog.h"
#include "ui/domain/snapshots/takesnapshotdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scriptedprompter.h"
#include "ui/widgets/xmleditor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace inn;
using namespace inn::ui;

namespace {

QByteArray machine(const char *name, int state, const char *format = "qcow2", const char *more = "")
{
    return QStringLiteral(
        "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>%1</name>"
        "<test:runstate>%2</test:runstate><memory unit='MiB'>512</memory><vcpu>1</vcpu>"
        "<os><type arch='x86_64'>hvm</type></os><devices><disk type='file' device='disk'>"
        "<driver name='qemu' type='%3'/><source file='/pool/%1.qcow2'/><target dev='vda' "
        "bus='virtio'/></disk>"
        "%4</devices></domain>")
        .arg(QString::fromLatin1(name))
        .arg(state)
        .arg(QString::fromLatin1(format), QString::fromLatin1(more))
        .toUtf8();
}

// A host in memory with one machine and its page of snapshots.
class Fixture
{
public:
    explicit Fixture(const QByteArray &machines, const QString &query = {})
    {
        m_registry.add(std::make_unique<test::TestDriver>());
        hosts = std::make_unique<models::HostList>(m_registry, nullptr);
        host = testing::addTestHost(
            *hosts, m_folder, QStringLiteral("rehearsal"), "<node>" + machines + "</node>", query);
    }
    [[nodiscard]] models::Domain *domain() const
    {
        return host->domains().empty() ? nullptr : host->domains().front();
    }
    void open()
    {
        page = std::make_unique<SnapshotsPage>(domain());
        page->resize(900, 500);
        page->show();
    }
    template<class T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    template<class T>
    [[nodiscard]] T *dialog() const
    {
        const auto found = page->findChildren<T *>();
        for (T *each : found) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    // The tree as a person reads it: "a(b(c) d)", the current one with a star.
    [[nodiscard]] QString tree(const QModelIndex &parent = {}) const
    {
        const models::SnapshotsModel *model = page->model();
        QStringList all;
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            const QString below = tree(index);
            all += model->snapshot(index)->name
                + (model->snapshot(index)->isCurrent ? QStringLiteral("*") : QString())
                + (below.isEmpty() ? QString() : u'(' + below + u')');
        }
        return all.join(u' ');
    }
    void take(const char *name, bool diskOnly = false)
    {
        models::SnapshotRequest request;
        request.name = QString::fromLatin1(name);
        request.diskOnly = diskOnly;
        auto taken = page->model()->take(request);
        QTRY_VERIFY(taken.isFinished());
        QVERIFY(taken.result().has_value());
        QTRY_VERIFY(page->model()->find(request.name));
    }

private:
    QTemporaryDir m_folder;
    api::DriverRegistry m_registry;

public:
    std::unique_ptr<models::HostList> hosts;
    models::Host *host = nullptr;
    std::unique_ptr<SnapshotsPage> page;
};

#define OPEN(fixture)                                                                                        \
    QTRY_VERIFY((fixture).domain());                                                                         \
    (fixture).open();                                                                                        \
    QTRY_VERIFY((fixture).page->model()->isLoaded())

} // namespace

class TestSnapshotsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyListSaysWhatSnapshotsAre();
    void oneIsTakenByKeyboard();
    void theTreeFollowsTheHost();
    void theDialogOffersOnlyWhatIsPossible();
    void aBadNameIsToldAtOnce();
    void goingBackSaysWhatIsLost();
    void thePresentIsKeptFirst();
    void deletingSaysWhatGoes();
    void onesInNewFilesAreMerged();
    void itsDocumentCanBeRead();
    void aBusyMachineSaysSo();
    void everyWidgetHasAName();
    void theMachinePageHasIt();
};

void TestSnapshotsPage::anEmptyListSaysWhatSnapshotsAre()
{
    Fixture fixture(machine("web", 1));
    OPEN(fixture);
    QTRY_VERIFY(fixture.find<QLabel>("noSnapshots")->isVisible());
    QVERIFY(fixture.find<QPushButton>("takeSnapshot")->isEnabled());
    QVERIFY(!fixture.find<QPushButton>("revertSnapshot")->isEnabled());
    QVERIFY(!fixture.find<QPushButton>("deleteSnapshot")->isEnabled());
}

void TestSnapshotsPage::oneIsTakenByKeyboard()
{
    Fixture fixture(machine("web", 1));
    OPEN(fixture);
    auto *take = fixture.find<QPushButton>("takeSnapshot");
    take->setFocus();
    QTest::keyClick(take, Qt::Key_Space);
    QTRY_VERIFY(fixture.dialog<TakeSnapshotDialog>());
    auto *dialog = fixture.dialog<TakeSnapshotDialog>();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    QVERIFY(!name->text().isEmpty());
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("before upgrade"));
    auto *description = dialog->findChild<QPlainTextEdit *>(QStringLiteral("description"));
    QTest::keyClicks(description, QStringLiteral("all is well"));
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("ok"));
    QTRY_VERIFY(ok->isEnabled());
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(fixture.tree(), QStringLiteral("before upgrade*"));
    QTRY_COMPARE(fixture.find<QLabel>("snapshotDescription")->text(), QStringLiteral("all is well"));
    const api::SnapshotInfo *snapshot = fixture.page->model()->find(QStringLiteral("before upgrade"));
    QCOMPARE(snapshot->state, api::DomainState::Running);
    QVERIFY(!snapshot->diskOnly);
    QTRY_VERIFY(fixture.find<QPushButton>("revertSnapshot")->isEnabled());
}

void TestSnapshotsPage::theTreeFollowsTheHost()
{
    Fixture fixture(machine("web", 5));
    OPEN(fixture);
    QAbstractItemModelTester tester(
        fixture.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.take("a");
    fixture.take("b");
    auto reverted = fixture.page->model()->revert(QStringLiteral("a"));
    QTRY_VERIFY(reverted.isFinished());
    fixture.take("c");
    QTRY_COMPARE(fixture.tree(), QStringLiteral("a(b c*)"));
    // Somebody else deletes one.
    const QUuid uuid = fixture.domain()->uuid();
    auto removed = fixture.host->call([uuid](api::Connection &connection) {
        return connection.snapshots()->remove(uuid, QStringLiteral("a"), {});
    });
    QTRY_COMPARE(fixture.tree(), QStringLiteral("b c*"));
    // What was chosen stays chosen.
    fixture.page->select(QStringLiteral("b"));
    fixture.take("d");
    QTRY_COMPARE(fixture.tree(), QStringLiteral("b c(d*)"));
    QTRY_COMPARE(
        fixture.find<QTreeView>("snapshotsTree")->currentIndex().data().toString(), QStringLiteral("b"));
}

void TestSnapshotsPage::theDialogOffersOnlyWhatIsPossible()
{
    Fixture fixture(machine("web", 1, "raw"));
    OPEN(fixture);
    fixture.find<QPushButton>("takeSnapshot")->click();
    QTRY_VERIFY(fixture.dialog<TakeSnapshotDialog>());
    auto *dialog = fixture.dialog<TakeSnapshotDialog>();
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("ok"));
    QTRY_VERIFY(ok->isEnabled());
    QVERIFY(!dialog->findChild<QRadioButton *>(QStringLiteral("inside"))->isEnabled());
    const QString reason = dialog->findChild<QLabel *>(QStringLiteral("insideReason"))->text();
    QVERIFY2(reason.contains(u"vda") && reason.contains(u"raw"), qPrintable(reason));
    QVERIFY(dialog->findChild<QRadioButton *>(QStringLiteral("disksAlone"))->isChecked());
    auto *quiesce = dialog->findChild<QCheckBox *>(QStringLiteral("quiesce"));
    QVERIFY(!quiesce->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("quiesceReason"))->text().contains(u"agent"));
    ok->click();
    QTRY_COMPARE(fixture.page->model()->count(), 1);
    QVERIFY(fixture.page->model()->snapshot(fixture.page->model()->index(0, 0))->diskOnly);
}

void TestSnapshotsPage::aBadNameIsToldAtOnce()
{
    Fixture fixture(machine("web", 5));
    OPEN(fixture);
    fixture.take("taken");
    fixture.find<QPushButton>("takeSnapshot")->click();
    QTRY_VERIFY(fixture.dialog<TakeSnapshotDialog>());
    auto *dialog = fixture.dialog<TakeSnapshotDialog>();
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("ok"));
    QTRY_VERIFY(ok->isEnabled());
    for (const char *bad : { "", "taken", "a/b", ".hidden" }) {
        name->setText(QString::fromLatin1(bad));
        QVERIFY2(!ok->isEnabled(), bad);
    }
    name->setText(QStringLiteral("fine"));
    QVERIFY(ok->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.dialog<TakeSnapshotDialog>());
}

void TestSnapshotsPage::goingBackSaysWhatIsLost()
{
    Fixture fixture(machine("web", 5));
    OPEN(fixture);
    fixture.take("cold");
    auto started = fixture.domain()->perform(api::DomainAction::Start);
    QTRY_COMPARE(fixture.domain()->info().state, api::DomainState::Running);
    QTRY_VERIFY(fixture.find<QPushButton>("revertSnapshot")->isEnabled());
    auto *tree = fixture.find<QTreeView>("snapshotsTree");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_VERIFY(fixture.dialog<RevertSnapshotDialog>());
    auto *dialog = fixture.dialog<RevertSnapshotDialog>();
    const QString text = dialog->findChild<QLabel *>(QStringLiteral("consequence"))->text();
    QVERIFY2(text.contains(u"web") && text.contains(u"lost") && text.contains(u"off"), qPrintable(text));
    // Without a choice nothing is lost.
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("ok"))->isDefault());
    dialog->findChild<QPushButton *>(QStringLiteral("ok"))->click();
    QTRY_COMPARE(fixture.domain()->info().state, api::DomainState::Shutoff);
}

void TestSnapshotsPage::thePresentIsKeptFirst()
{
    Fixture fixture(machine("web", 1));
    OPEN(fixture);
    fixture.take("then");
    QTRY_VERIFY(fixture.find<QPushButton>("revertSnapshot")->isEnabled());
    fixture.find<QPushButton>("revertSnapshot")->click();
    QTRY_VERIFY(fixture.dialog<RevertSnapshotDialog>());
    auto *dialog = fixture.dialog<RevertSnapshotDialog>();
    auto *keep = dialog->findChild<QCheckBox *>(QStringLiteral("keepPresent"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("presentName"));
    QVERIFY(!name->isEnabled());
    keep->setChecked(true);
    name->setText(QStringLiteral("then"));
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("ok"))->isEnabled());
    name->setText(QStringLiteral("present"));
    dialog->findChild<QPushButton *>(QStringLiteral("ok"))->click();
    QTRY_COMPARE(fixture.tree(), QStringLiteral("then*(present)"));
}

void TestSnapshotsPage::deletingSaysWhatGoes()
{
    Fixture fixture(machine("web", 5));
    OPEN(fixture);
    fixture.take("a");
    fixture.take("b");
    fixture.take("c");
    fixture.page->select(QStringLiteral("b"));
    auto *tree = fixture.find<QTreeView>("snapshotsTree");
    tree->setFocus();
    QTRY_VERIFY(fixture.find<QPushButton>("deleteSnapshot")->isEnabled());
    fixture.find<QPushButton>("deleteSnapshot")->click();
    QTRY_VERIFY(fixture.dialog<DeleteSnapshotDialog>());
    auto *dialog = fixture.dialog<DeleteSnapshotDialog>();
    auto *text = dialog->findChild<QLabel *>(QStringLiteral("consequence"));
    QVERIFY2(text->text().contains(u"“b”") && !text->text().contains(u"“c”"), qPrintable(text->text()));
    dialog->findChild<QRadioButton *>(QStringLiteral("withChildren"))->setChecked(true);
    QVERIFY2(text->text().contains(u"“b”, “c”"), qPrintable(text->text()));
    dialog->findChild<QPushButton *>(QStringLiteral("ok"))->click();
    QTRY_COMPARE(fixture.tree(), QStringLiteral("a*"));
}

void TestSnapshotsPage::onesInNewFilesAreMerged()
{
    Fixture fixture(machine("web", 1));
    OPEN(fixture);
    fixture.take("disks", true);
    QTRY_VERIFY(fixture.find<QPushButton>("deleteSnapshot")->isEnabled());
    QVERIFY(fixture.find<QPushButton>("revertSnapshot")->isEnabled());
    QVERIFY(!fixture.find<QLabel>("snapshotsReason")->text().isEmpty());
    fixture.find<QPushButton>("deleteSnapshot")->click();
    QTRY_VERIFY(fixture.dialog<DeleteSnapshotDialog>());
    auto *dialog = fixture.dialog<DeleteSnapshotDialog>();
    auto *consequence = dialog->findChild<QLabel *>(QStringLiteral("consequence"));
    QVERIFY2(consequence->text().contains(u"merged into"), qPrintable(consequence->text()));
    auto *keeps = dialog->findChild<QCheckBox *>(QStringLiteral("keepData"));
    keeps->setChecked(true);
    QVERIFY(!consequence->text().contains(u"merged"));
    keeps->setChecked(false);
    dialog->findChild<QPushButton *>(QStringLiteral("ok"))->click();
    QTRY_COMPARE(fixture.page->model()->count(), 0);
}

void TestSnapshotsPage::itsDocumentCanBeRead()
{
    Fixture fixture(machine("web", 5));
    OPEN(fixture);
    fixture.take("one");
    fixture.find<QTabWidget>("snapshotTabs")->setCurrentIndex(1);
    auto *editor = fixture.find<XmlEditor>("snapshotXml");
    QVERIFY(editor->isReadOnly());
    QTRY_VERIFY(editor->text().contains("<name>one</name>"));
    fixture.take("two");
    fixture.page->select(QStringLiteral("two"));
    QTRY_VERIFY(editor->text().contains("<name>two</name>"));
}

void TestSnapshotsPage::aBusyMachineSaysSo()
{
    Fixture fixture(machine("web", 1), QStringLiteral("latency=300"));
    OPEN(fixture);
    auto paused = fixture.domain()->perform(api::DomainAction::Suspend);
    QTRY_VERIFY(!fixture.find<QPushButton>("takeSnapshot")->isEnabled());
    QVERIFY(fixture.find<QLabel>("snapshotsReason")->text().contains(u"web"));
    QTRY_VERIFY(fixture.find<QPushButton>("takeSnapshot")->isEnabled());
}

void TestSnapshotsPage::everyWidgetHasAName()
{
    Fixture fixture(machine("web", 1));
    OPEN(fixture);
    fixture.take("one");
    for (const char *button : { "takeSnapshot", "revertSnapshot", "deleteSnapshot" }) {
        auto *press = fixture.find<QPushButton>(button);
        QTRY_VERIFY(press->isEnabled());
        press->click();
    }
    QTRY_VERIFY(fixture.dialog<DeleteSnapshotDialog>());
    const auto widgets = fixture.page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool interactive = qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTreeView *>(widget);
        if (!interactive || !widget->isVisible() || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

void TestSnapshotsPage::theMachinePageHasIt()
{
    Fixture fixture(machine("web", 1));
    QTRY_VERIFY(fixture.domain());
    ScriptedPrompter prompter;
    DomainPage page(fixture.domain(), prompter, {});
    page.show();
    page.showTab(DomainPage::Tab::Snapshots);
    QVERIFY(qobject_cast<SnapshotsPage *>(page.tabWidget(DomainPage::Tab::Snapshots)));
}

QTEST_MAIN(TestSnapshotsPage)
#include "tst_snapshotspage.moc"
