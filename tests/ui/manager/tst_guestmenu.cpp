// uses: backend/drivers/test
#include "backend/drivers/test/testdriver.h"
#include "models/domain.h"
#include "models/tasklist.h"
#include "tests/support/testhosts.h"
#include "ui/dialogs/dumpmemorydialog.h"
#include "ui/domain/pages/guestsection.h"
#include "ui/domain/pages/summarypage.h"
#include "ui/manager/guestmenu.h"
#include "ui/widgets/scriptedprompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::ui;
using Entry = GuestMenu::Entry;

namespace {

QByteArray machine(const char *name, int state, const char *more = "")
{
    return QStringLiteral(
        "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>"
        "<name>%1</name><test:runstate>%2</test:runstate><memory unit='MiB'>512</memory>"
        "<vcpu>1</vcpu><os><type arch='x86_64'>hvm</type></os><devices>%3</devices></domain>")
        .arg(QString::fromLatin1(name))
        .arg(state)
        .arg(QString::fromLatin1(more))
        .toUtf8();
}

const char *const kChannel
    = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>";

// A host in memory with four machines.
class Fixture
{
public:
    Fixture()
    {
        m_registry.add(std::make_unique<test::TestDriver>());
        hosts = std::make_unique<models::HostList>(m_registry, nullptr);
        host = testing::addTestHost(*hosts, m_folder, QStringLiteral("rehearsal"),
            "<node>" + machine("told", 1, kChannel) + machine("silent", 1) + machine("paused", 3, kChannel)
                + machine("off", 5) + "</node>");
    }
    [[nodiscard]] models::Domain *domain(const char *name) const
    {
        return host->domainByName(QString::fromLatin1(name));
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;
    api::DriverRegistry m_registry;

public:
    ScriptedPrompter prompter;
    std::unique_ptr<models::HostList> hosts;
    models::Host *host = nullptr;
};

bool sawEvent(const models::Domain &domain, const QString &text)
{
    const auto &events = domain.events();
    return std::any_of(
        events.begin(), events.end(), [&](const api::Event &event) { return event.text.contains(text); });
}

} // namespace

class TestGuestMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesFitTheStateAndSayWhyNot()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.domain("off"));
        QWidget window;
        GuestMenu menu(fixture.prompter, &window);
        menu.update({});
        QVERIFY(!menu.action(Entry::Nmi)->isEnabled());
        menu.update({ fixture.domain("off") });
        for (const Entry entry : { Entry::Nmi, Entry::DumpMemory, Entry::Sleep, Entry::WakeUp }) {
            QVERIFY(!menu.action(entry)->isEnabled());
            QVERIFY(menu.action(entry)->toolTip().contains(QStringLiteral("“off” is not running")));
        }
        menu.update({ fixture.domain("paused") });
        QVERIFY(menu.action(Entry::Nmi)->isEnabled());
        QVERIFY(menu.action(Entry::DumpMemory)->isEnabled());
        QVERIFY(!menu.action(Entry::Sleep)->isEnabled());
        menu.update({ fixture.domain("told"), fixture.domain("off") });
        QVERIFY(menu.action(Entry::Sleep)->isEnabled());
        QVERIFY(!menu.action(Entry::WakeUp)->isEnabled());
        QVERIFY(!menu.action(Entry::DumpMemory)->isEnabled()); // of one machine only
    }

    void keysGoToAllSelectedMachinesThatRun()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.domain("off"));
        QWidget window;
        GuestMenu menu(fixture.prompter, &window);
        menu.update({ fixture.domain("told"), fixture.domain("silent"), fixture.domain("off") });
        auto *key = menu.findChild<QAction *>(QStringLiteral("guestKey Ctrl+Alt+Del"));
        QVERIFY(key && key->isEnabled());
        key->trigger();
        // The numbers of left control, left alt and delete.
        for (const char *name : { "told", "silent" })
            QTRY_VERIFY(sawEvent(*fixture.domain(name), QStringLiteral("29 56 211")));
        QVERIFY(!sawEvent(*fixture.domain("off"), QStringLiteral("29 56 211")));
        QMenu shown;
        menu.fill(&shown);
        QVERIFY(shown.findChild<QMenu *>(QStringLiteral("guestKeys"))->actions().size() > 12);
    }

    void aSystemSleepsAndWakesUp()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.domain("off"));
        QWidget window;
        GuestMenu menu(fixture.prompter, &window);
        models::Domain *domain = fixture.domain("told");
        menu.update({ domain });
        menu.action(Entry::Sleep)->trigger();
        QTRY_COMPARE(domain->info().state, api::DomainState::PmSuspended);
        menu.update({ domain });
        QVERIFY(!menu.action(Entry::Sleep)->isEnabled());
        menu.action(Entry::WakeUp)->trigger();
        QTRY_COMPARE(domain->info().state, api::DomainState::Running);
        menu.action(Entry::Nmi)->trigger();
        QTRY_VERIFY(sawEvent(*domain, QStringLiteral("NMI")));
    }

    void memoryIsDumpedToTheFileThatIsGiven()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.domain("off"));
        QWidget window;
        window.show();
        GuestMenu menu(fixture.prompter, &window);
        menu.update({ fixture.domain("told") });
        menu.action(Entry::DumpMemory)->trigger();
        auto *dialog = window.findChild<DumpMemoryDialog *>();
        QVERIFY(dialog);
        auto *path = dialog->findChild<QLineEdit *>(QStringLiteral("dumpPath"));
        auto *write = dialog->findChild<QPushButton *>(QStringLiteral("dumpWrite"));
        QVERIFY(
            dialog->findChild<QLabel *>(QStringLiteral("dumpSize"))->text().contains(QStringLiteral("512")));
        path->setText(QStringLiteral("nowhere"));
        QVERIFY(!write->isEnabled());
        path->setText(fixture.path("memory.dump"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(fixture.path("memory.dump")));
    }

    void theSummaryShowsWhatTheGuestTells()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.domain("off"));
        SummaryPage page(fixture.domain("told"), fixture.prompter);
        page.resize(1000, 800);
        page.show();
        const auto text
            = [&](const char *name) { return page.findChild<QLabel *>(QString::fromLatin1(name))->text(); };
        QTRY_COMPARE(text("guestHostName"), QStringLiteral("told"));
        QVERIFY(text("guestSystem").startsWith(QStringLiteral("Debian GNU/Linux 12 (bookworm), kernel ")));
        QCOMPARE(text("guestUsers"), QStringLiteral("root"));
        QCOMPARE(text("guestClock"), QStringLiteral("2 s ahead of this computer, time zone UTC"));
        auto *bar = page.findChild<QProgressBar *>(QStringLiteral("guestFileSystem"));
        QVERIFY(bar);
        QCOMPARE(bar->value(), 400);
        QVERIFY(!bar->accessibleName().isEmpty());
        const QString folder = qEnvironmentVariable("INN_TEST_PICTURES");
        if (!folder.isEmpty())
            page.grab().save(folder + QStringLiteral("/guest.png"));
    }

    void aGuestWithoutAgentSaysWhatToInstall()
    {
        Fixture fixture;
        QTRY_VERIFY(fixture.domain("off"));
        GuestSection silent(fixture.domain("silent"));
        silent.show();
        auto *problem = silent.findChild<QLabel *>(QStringLiteral("guestProblem"));
        QTRY_VERIFY(problem->text().contains(QStringLiteral("install “qemu-guest-agent”")));
        GuestSection off(fixture.domain("off"));
        off.show();
        QTRY_COMPARE(off.findChild<QLabel *>(QStringLiteral("guestProblem"))->text(),
            QStringLiteral("The machine is off."));
    }
};

QTEST_MAIN(TestGuestMenu)
#include "tst_guestmenu.moc"
