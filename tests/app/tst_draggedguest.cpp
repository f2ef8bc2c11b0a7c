// label: real
// A running guest is dragged by a real pointer from one embedded host of the program onto another, both in
// its window, and goes on counting there on the same disk.
#include "tests/app/program.h"
#include "tests/support/await.h"
#include "tests/support/countingguest.h"
#include "tests/support/realpointer.h"
#include "ui/migration/findingsview.h"
#include "ui/migration/migratedialog.h"

#include <QTemporaryDir>
#include <QTreeView>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;
using api::DomainState;

namespace {

app::GuiApplication *gui = nullptr;
const QString kName = u"counter"_s;
const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-999999999901");

QModelIndex rowOf(const QTreeView *tree, const QString &text, const QModelIndex &parent = {})
{
    for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
        const QModelIndex index = tree->model()->index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
        const QModelIndex below = rowOf(tree, text, index);
        if (below.isValid())
            return below;
    }
    return {};
}

} // namespace

class TestDraggedGuest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;

    QString root(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString image() const { return m_folder.filePath(u"counter.img"_s); }
    // Of the inventory, by the folder that the host keeps its things in.
    models::Host *host(const char *name) const
    {
        const QAbstractItemModel *rows = tree()->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            auto *found = rows->index(row, 0).data(models::HostRole).value<models::Host *>();
            if (found && found->entry().uri.query().endsWith(root(name)))
                return found;
        }
        return nullptr;
    }
    bool isConnected(const char *name) const
    {
        return host(name) && host(name)->state() == models::Host::State::Connected;
    }
    bool runsOn(const char *name) const
    {
        const models::Domain *domain = host(name)->domain(kUuid);
        return domain && domain->info().state == DomainState::Running;
    }
    QTreeView *tree() const { return m_program->find<QTreeView>("inventory"); }
    QPoint placeOf(const QString &text) const
    {
        return tree()->viewport()->mapToGlobal(tree()->visualRect(rowOf(tree(), text)).center());
    }
    qsizetype emulators() const
    {
        const QList<pid_t> ours = processesWith(m_folder.path() + u'/');
        return std::count_if(ours.begin(), ours.end(), [](pid_t pid) {
            return QFileInfo(u"/proc/%1/exe"_s.arg(pid)).symLinkTarget().contains(u"qemu-system");
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"qemu-system-x86_64"_s).isEmpty())
            QSKIP("qemu-system-x86_64 is not installed");
        counter::make(image());
        QVERIFY(QFile::exists(image()));
        for (const char *each : { "here", "there" })
            QVERIFY(QDir().mkpath(root(each)));
        m_program = std::make_unique<Program>(*gui,
            QStringList { u"--connect"_s, u"embed:///?root="_s + root("here"), u"--connect"_s,
                u"embed:///?root="_s + root("there") });
        QTRY_VERIFY(isConnected("here") && isConnected("there"));
        QVERIFY(QTest::qWaitForWindowExposed(m_program->window()));
        const QByteArray document = counter::document(kName, kUuid, 16, counter::raw(image()));
        QVERIFY(await(host("here")->call(
            [document](api::Connection &connection) { return connection.domains()->define(document); })));
        QTRY_VERIFY(host("here")->domain(kUuid));
        QVERIFY(await(host("here")->domain(kUuid)->perform(api::DomainAction::Start)));
        QTRY_VERIFY(runsOn("here"));
        QTRY_VERIFY(counter::count(image()) > 10);
    }
    void cleanupTestCase()
    {
        m_program.reset();
        endGuestsBelow(m_folder.path());
    }

    void aRunningGuestIsDraggedOntoAnotherHostAndCountsOn()
    {
        QTRY_VERIFY(rowOf(tree(), kName).isValid());
        const QString there = host("there")->label();
        QTRY_VERIFY(rowOf(tree(), there).isValid());
        dragBetween(placeOf(kName), placeOf(there));
        QTRY_VERIFY(m_program->dialog<ui::MigrateDialog>());
        auto *dialog = m_program->dialog<ui::MigrateDialog>();
        // Both hosts are on one computer: the disk is there, but nothing says that it is shared safely.
        const QString remedy = u"remedy%1"_s.arg(int(migration::Remedy::MoveUnsafe));
        QTRY_VERIFY(dialog->findChild<QPushButton *>(remedy));
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        clickAt(dialog->findChild<QPushButton *>(remedy));
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(remedy));
        auto *start = dialog->findChild<QPushButton *>(u"migrateStart"_s);
        QTRY_VERIFY(start->isEnabled());
        const int before = counter::count(image());
        clickAt(start);

        QTRY_VERIFY(runsOn("there"));
        QTRY_VERIFY(!host("here")->domain(kUuid)); // removed, as the dialog proposed
        const int moved = counter::count(image()); // -1 if both had written
        QVERIFY2(moved >= before, qPrintable(QString::number(moved)));
        QTRY_VERIFY(counter::count(image()) > moved);
        QTRY_COMPARE(emulators(), 1);
    }

    void whatWasSelectedGoesAlong()
    {
        QTRY_VERIFY(tree()->currentIndex().isValid());
        QTRY_COMPARE(tree()->currentIndex().data().toString(), kName);
        auto *selected = tree()->currentIndex().data(models::HostRole).value<models::Host *>();
        QVERIFY(!selected || selected == host("there"));
    }
};

int main(int argc, char **argv)
{
    if (!PrivateScreen::isPossible())
        return 0;
    const PrivateScreen screen;
    app::GuiApplication application(argc, argv);
    gui = &application;
    TestDraggedGuest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draggedguest.moc"
