// label: real
// timeout: 300
// alone: whole programs start again and again, which needs the processors for itself
// Machines outlive the program: closed, killed with -9, started again. The programs that are killed are other
// processes: this test starts itself with "--program ROOT ISO NAME", and the real one.
#include "console/serial/terminalview.h"
#include "console/widgets/consolewidget.h"
#include "console/widgets/graphicspane.h"
#include "console/widgets/serialpane.h"
#include "tests/app/program.h"
#include "ui/domain/domainpage.h"
#include "ui/domain/pages/consolepage.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

app::GuiApplication *gui = nullptr;
constexpr auto kProgram = "--program";

QStringList hostArguments(const QString &root)
{
    return { u"--connect"_s, u"embed:///?root="_s + root };
}

// Makes a machine as a person does, says so and stays.
int runProgram(const QStringList &arguments)
{
    Program program(*gui, hostArguments(arguments.value(2)));
    if (!waitUntil([&] { return program.isConnected(); }, std::chrono::seconds(30)))
        return 1;
    Q_EMIT program.window()->newMachineRequested(program.host(), arguments.value(3));
    const QPointer wizard = program.dialog<wizards::CreateVmWizard>();
    const QUuid made = finishWizard(wizard, arguments.value(3), arguments.value(4));
    const auto runs = [&] {
        const auto *machine = program.host()->domain(made);
        return machine && machine->info().state == api::DomainState::Running;
    };
    if (made.isNull() || !waitUntil(runs))
        return 1;
    std::puts("running");
    std::fflush(stdout);
    return app::GuiApplication::exec();
}

} // namespace

class TestSurvival : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    QString m_iso;
    const QString m_name = u"lasting"_s;
    QList<pid_t> m_emulator;

    QList<pid_t> emulators() const
    {
        QList<pid_t> found;
        const auto all = processesWith(m_root.path() + u'/');
        for (const pid_t pid : all) {
            const QString program = QFileInfo(u"/proc/%1/exe"_s.arg(pid)).symLinkTarget();
            if (program.contains(u"qemu-system"))
                found.append(pid);
        }
        return found;
    }
    static console::ConsoleWidget *consoles(const Program &program, models::Domain *machine)
    {
        Q_EMIT program.window()->consoleRequested(machine);
        auto *page = qobject_cast<ui::DomainPage *>(program.window()->workspace()->domainPage(machine));
        page->showTab(ui::DomainPage::Tab::Console);
        return qobject_cast<ui::ConsolePage *>(page->tabWidget(ui::DomainPage::Tab::Console))->consoles();
    }
    template<class T>
    static T *pane(console::ConsoleWidget *widget)
    {
        for (int index = 0; index < widget->endpointCount(); ++index) {
            widget->setCurrentEndpoint(index);
            if (auto *found = qobject_cast<T *>(widget->currentPane()))
                return found;
        }
        return nullptr;
    }
    // The machine runs in the same emulator, and its consoles open and answer.
    void verifyFoundAgain(const Program &program, const QString &answer) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(program.isConnected(), 30'000);
        QTRY_VERIFY(program.host()->domainByName(m_name));
        models::Domain *machine = program.host()->domainByName(m_name);
        QTRY_COMPARE(machine->info().state, api::DomainState::Running);
        QCOMPARE(emulators(), m_emulator);
        auto *widget = consoles(program, machine);
        auto *screen = pane<console::GraphicsPane>(widget);
        QVERIFY(screen);
        QTRY_VERIFY_WITH_TIMEOUT(screen->framebuffer().width() > 100, 30'000);
        auto *serial = pane<console::SerialPane>(widget);
        QVERIFY(serial);
        console::TerminalView *terminal = serial->terminalView();
        QTRY_VERIFY(terminal->isAttached());
        // The guest may still be booting: asked again until it answers.
        const auto answers = [&] {
            type(terminal, u"echo $((41+1))-%1\n"_s.arg(answer));
            return waitUntil(
                [&] { return terminal->screenText().contains(u"42-"_s + answer); }, std::chrono::seconds(3));
        };
        QVERIFY2(waitUntil(answers, std::chrono::seconds(90)), qPrintable(terminal->screenText()));
    }
    std::unique_ptr<QProcess> startReal(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QStringLiteral(INN_BINARY_DIR "/innkeeper"), QStringList { u"--only"_s } + arguments);
        return process;
    }
    QString mark(const QString &name) const { return m_root.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        const Guest guest = testGuest();
        if (guest.iso.isEmpty())
            QSKIP(qPrintable(guest.whyNot));
        if (!QFile::exists(QStringLiteral(INN_BINARY_DIR "/innkeeper")))
            QSKIP("the program itself is not built");
        m_iso = guest.iso;
    }
    void cleanupTestCase() { endGuestsBelow(m_root.path()); }

    void aKilledProgramLeavesItsMachineRunning()
    {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
            { QString::fromLatin1(kProgram), m_root.path(), m_iso, m_name });
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine() || program.state() == QProcess::NotRunning, 120'000);
        QCOMPARE(program.readLine(), "running\n");
        m_emulator = emulators();
        QCOMPARE(m_emulator.size(), 1);
        program.kill();
        QTRY_COMPARE(program.state(), QProcess::NotRunning);
        QCOMPARE(emulators(), m_emulator);
    }
    void startedAgainItsConsolesOpen()
    {
        QCOMPARE(m_emulator.size(), 1);
        const Program program(*gui, hostArguments(m_root.path()));
        verifyFoundAgain(program, u"FIRST"_s);
    }
    void theClosedWindowLeavesItRunning()
    {
        QCOMPARE(m_emulator.size(), 1);
        {
            const Program program(*gui, hostArguments(m_root.path()));
            QTRY_VERIFY_WITH_TIMEOUT(program.isConnected(), 30'000);
            QElapsedTimer clock;
            clock.start();
            QVERIFY(program.window()->close());
            QVERIFY(clock.elapsed() < 1000);
        }
        QCOMPARE(emulators(), m_emulator);
        const Program again(*gui, hostArguments(m_root.path()));
        verifyFoundAgain(again, u"SECOND"_s);
    }
    void theRealProgramFindsItAndMayBeKilled()
    {
        QCOMPARE(m_emulator.size(), 1);
        const auto show = [&](const QString &file) {
            return hostArguments(m_root.path())
                + QStringList { u"--show"_s, m_name, u"--touch-when-shown"_s, mark(file) };
        };
        const auto first = startReal(show(u"first"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark(u"first"_s)), 30'000);
        first->kill();
        QTRY_COMPARE(first->state(), QProcess::NotRunning);
        const auto again = startReal(show(u"again"_s)); // also past the dead one's socket and lock
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark(u"again"_s)), 30'000);
        QCOMPARE(emulators(), m_emulator);
        again->terminate();
        QTRY_COMPARE(again->state(), QProcess::NotRunning);
        QCOMPARE(emulators(), m_emulator);
    }
    void theSecondProgramAsksTheFirstAndEnds()
    {
        const QStringList host { u"--connect"_s, u"test:///default"_s };
        const auto arguments = [&](const QString &file) {
            return host + QStringList { u"--show"_s, u"test"_s, u"--touch-when-shown"_s, mark(file) };
        };
        const auto first = startReal(arguments(u"one"_s));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark(u"one"_s)), 30'000);
        const auto second = startReal(arguments(u"two"_s));
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, 10'000);
        QCOMPARE(second->exitCode(), 0);
        QTRY_VERIFY(QFile::exists(mark(u"two"_s)));
        QCOMPARE(first->state(), QProcess::Running);
        first->kill();
        QTRY_COMPARE(first->state(), QProcess::NotRunning);
    }
    void twoProgramsDoNotShareAHost()
    {
        // The other one keeps the folder; this one says so in one sentence and gets it when the other has
        // ended.
        const auto other = startReal(hostArguments(m_root.path())
            + QStringList { u"--show"_s, m_name, u"--touch-when-shown"_s, mark(u"other"_s) });
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark(u"other"_s)), 30'000);
        const Program program(*gui, hostArguments(m_root.path()));
        QTRY_VERIFY_WITH_TIMEOUT(program.anyHost() && program.anyHost()->lastError(), 30'000);
        const QString problem = program.anyHost()->lastError()->fullText();
        QVERIFY2(problem.contains(u"another"_s), qPrintable(problem));
        QVERIFY(!program.isConnected());
        QCOMPARE(other->state(), QProcess::Running);
        QCOMPARE(emulators(), m_emulator);
        other->kill();
        QTRY_COMPARE(other->state(), QProcess::NotRunning);
        QTRY_VERIFY_WITH_TIMEOUT(program.isConnected(), 60'000);
        QCOMPARE(emulators(), m_emulator);
    }
};

int main(int argc, char **argv)
{
    app::GuiApplication application(argc, argv);
    gui = &application;
    if (argc > 1 && qstrcmp(argv[1], kProgram) == 0)
        return runProgram(QCoreApplication::arguments());
    TestSurvival test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_survival.moc"
