// uses: backend/drivers/test
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "models/tasklist.h"
#include "tests/support/testhosts.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/manager/savemenu.h"
#include "ui/widgets/scriptedprompter.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace inn;
using namespace inn::ui;
using Entry = SaveMenu::Entry;

namespace {

QByteArray machine(const char *name, int state)
{
    return QStringLiteral(
        "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
        "<name>%1</name><test:runstate>%2</test:runstate><memory unit='MiB'>512</memory>"
        "<vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os><devices><disk type='file' device='disk'>"
        "<driver name='qemu' type='qcow2'/><source file='/images/%1.qcow2'/><target dev='vda' "
        "bus='virtio'/></disk></devices></domain>")
        .arg(QString::fromLatin1(name))
        .arg(state)
        .toUtf8();
}

} // namespace

class TestSaveMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entriesSayWhyTheyCannotBeUsed();
    void aMachineIsBackedUpWithACheckpoint();

private:
    [[nodiscard]] models::Domain *domain(const char *name) const
    {
        return m_host->domainByName(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<api::DriverRegistry> m_registry;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_host = nullptr;
    ScriptedPrompter m_prompter;
};

void TestSaveMenu::init()
{
    m_hosts.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_registry = std::make_unique<api::DriverRegistry>();
    m_registry->add(std::make_unique<test::TestDriver>());
    m_hosts = std::make_unique<models::HostList>(*m_registry, nullptr);
    m_host = testing::addTestHost(*m_hosts, *m_folder, QStringLiteral("rehearsal"),
        "<node>" + machine("web", 1) + machine("off", 5) + "</node>");
    QTRY_VERIFY(domain("web") && domain("off"));
}

void TestSaveMenu::entriesSayWhyTheyCannotBeUsed()
{
    QWidget window;
    SaveMenu menu(m_prompter, &window);
    menu.update({});
    QVERIFY(!menu.action(Entry::BackUp)->isEnabled());
    menu.update({ domain("off") });
    for (const Entry entry : { Entry::SaveToFile, Entry::BackUp }) {
        QVERIFY(!menu.action(entry)->isEnabled());
        QVERIFY(menu.action(entry)->toolTip().contains(QStringLiteral("“off” is not running")));
    }
    menu.update({ domain("web") });
    QVERIFY(menu.action(Entry::SaveToFile)->isEnabled());
    QVERIFY(menu.action(Entry::BackUp)->isEnabled());
    QVERIFY(!menu.action(Entry::EditSaved)->isEnabled());
    QVERIFY(menu.action(Entry::EditSaved)->toolTip().contains(QStringLiteral("“web” is not saved")));
    menu.update({ domain("web"), domain("off") });
    QVERIFY(!menu.action(Entry::BackUp)->isEnabled());
}

void TestSaveMenu::aMachineIsBackedUpWithACheckpoint()
{
    QWidget window;
    auto *first = new BackupDialog(domain("web"), m_prompter, &window);
    first->open();
    auto *start = first->findChild<QPushButton *>(QStringLiteral("backupStart"));
    QVERIFY(start);
    QTRY_COMPARE(first->findChild<QListWidget *>(QStringLiteral("backupDisks"))->count(), 1);
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(!first->findChild<QRadioButton *>(QStringLiteral("backupChanges"))->isEnabled());
    start->click();
    QTRY_VERIFY(!m_host->tasks()->tasks().empty());
    const models::Task *task = m_host->tasks()->tasks().back();
    QTRY_COMPARE(task->state(), models::Task::State::Succeeded);
    // The next one can copy what changed since.
    auto *second = new BackupDialog(domain("web"), m_prompter, &window);
    second->open();
    auto *list = second->findChild<QTreeWidget *>(QStringLiteral("backupCheckpoints"));
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QVERIFY(second->findChild<QRadioButton *>(QStringLiteral("backupChanges"))->isEnabled());
    QVERIFY(list->topLevelItem(0)->text(0).startsWith(QStringLiteral("backup-")));
}

QTEST_MAIN(TestSaveMenu)
#include "tst_savemenu.moc"
