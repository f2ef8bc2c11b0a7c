// label: real
// timeout: 300
// What people and computers get wrong, through the window over the embedded core: each is told in a sentence,
// and the program goes on.
#include "tests/app/program.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "wizards/common/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using namespace inn::wizards;
using namespace Qt::StringLiterals;

namespace {

app::GuiApplication *gui = nullptr;

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<Program> m_program;
    QPointer<CreateVmWizard> m_wizard;
    QByteArray m_path;
    bool m_isMounted = false;

    QString path(const QString &name) const { return m_root->filePath(name); }
    QString images() const { return path(u"state/images"_s); }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile made(path(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return made.fileName();
    }
    void start(const QStringList &more = {})
    {
        m_program = std::make_unique<Program>(
            *gui, QStringList { u"--connect"_s, u"embed:///?root="_s + m_root->path() } + more);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isConnected(), 30'000);
    }
    void openWizard(const QString &iso = {})
    {
        Q_EMIT m_program->window()->newMachineRequested(m_program->host(), iso);
        QTRY_VERIFY(m_program->dialog<CreateVmWizard>());
        m_wizard = m_program->dialog<CreateVmWizard>();
    }
    template<class T>
    T *in(const char *name) const
    {
        auto *found = m_wizard->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return found;
    }
    QString note(const char *name) const
    {
        const auto *label = in<FieldNote>(name);
        return label->isVisible() ? label->text() : QString();
    }
    void next() const { QTest::mouseClick(in<QPushButton>("next"), Qt::LeftButton); }
    // To the summary with a small empty machine.
    void emptyMachine(const QString &name)
    {
        openWizard();
        QTRY_VERIFY_WITH_TIMEOUT(!m_wizard->plan().host.support.machines.isEmpty(), 30'000);
        in<QRadioButton>("sourceEmpty")->click();
        for (const Page page : { Page::System, Page::Resources, Page::Disk, Page::Network, Page::Summary }) {
            next();
            QTRY_COMPARE(m_wizard->currentPage(), page);
            if (page == Page::Resources)
                in<QSpinBox>("memory")->setValue(64);
            if (page == Page::Disk)
                in<QDoubleSpinBox>("diskSize")->setValue(1);
        }
        in<QLineEdit>("name")->setText(name);
        Q_EMIT in<QLineEdit>("name")->textEdited(name);
    }
    QString message() const { return m_program->find<ui::MessageBar>("windowMessages")->text(); }
    void verifySentence(const QString &text, const QString &pattern) const
    {
        qInfo("%s", qPrintable(text));
        QVERIFY2(QRegularExpression(pattern).match(text).hasMatch(), qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u"Error("_s) && !text.contains(u"%1"_s), qPrintable(text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"qemu-system-x86_64"_s).isEmpty())
            QSKIP("qemu-system-x86_64 is not installed");
        m_path = qgetenv("PATH");
    }
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_isMounted = false;
    }
    void cleanup()
    {
        m_program.reset();
        qputenv("PATH", m_path);
        endGuestsBelow(m_root->path());
        if (m_isMounted)
            ::umount2(QFile::encodeName(images()).constData(), MNT_DETACH);
        m_root.reset();
    }

    void aDiscThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray(100'000, 'x');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a header only") << QByteArray(32'769, '\0') + "CD001\1" + QByteArray(10, '\0');
    }
    void aDiscThatIsNone()
    {
        QFETCH(QByteArray, content);
        start();
        openWizard(file(u"not a disc.iso"_s, content));
        QTRY_VERIFY_WITH_TIMEOUT(
            !note("discNote").isEmpty() && note("discNote").contains(u"not a disc"_s), 10'000);
        verifySentence(note("discNote"), u"“not a disc.iso”|“.*/not a disc.iso”"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Source);
    }
    void aTruncatedDiskImage()
    {
        start();
        const QString whole = path(u"whole.qcow2"_s);
        QVERIFY(tool({ u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, whole, u"1G"_s }));
        QFile image(whole);
        QVERIFY(image.resize(50));
        openWizard();
        in<QRadioButton>("sourceImage")->click();
        auto *line = m_wizard->findChild<QWidget *>(u"imagePath"_s);
        auto *box = qobject_cast<QComboBox *>(line);
        auto *edit = box ? box->lineEdit() : qobject_cast<QLineEdit *>(line);
        edit->setFocus();
        QTest::keyClicks(edit, whole);
        QTRY_VERIFY_WITH_TIMEOUT(note("imageNote").contains(u"whole.qcow2"_s), 10'000);
        verifySentence(note("imageNote"), u"“.*whole.qcow2”"_s);
        next();
        QCOMPARE(m_wizard->currentPage(), Page::Source);
    }
    void oddNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isPossible");
        QTest::newRow("a slash") << u"a/b"_s << false;
        QTest::newRow("only dots") << u".."_s << false;
        QTest::newRow("300 letters") << QString(300, u'n') << false;
        QTest::newRow("300 bytes in 100 letters") << QString(100, QChar(0x4e2d)) << false;
        QTest::newRow("a line break") << u"a\u2028b\u0001"_s << false;
        QTest::newRow("other scripts") << u"Gäste 名前 “1”"_s << true;
        QTest::newRow("XML and shell") << u"<a>&amp;'\";$(x),id=y%n"_s << true;
        QTest::newRow("a dash in front") << u"-snapshot"_s << true;
    }
    void oddNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, isPossible);
        start();
        emptyMachine(name);
        if (!isPossible) {
            QTRY_VERIFY(!note("nameNote").isEmpty());
            verifySentence(note("nameNote"), u"[Nn]ame"_s);
            QVERIFY(!in<QPushButton>("create")->isEnabled());
            return;
        }
        QTRY_VERIFY2(in<QPushButton>("create")->isEnabled(), qPrintable(note("nameNote")));
        QTest::mouseClick(in<QPushButton>("create"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->host()->domainByName(name), 20'000);
        models::Domain *machine = m_program->host()->domainByName(name);
        QTRY_VERIFY2(machine->info().state == api::DomainState::Running, qPrintable(message()));
        const QStringList disks = machine->info().disks;
        QCOMPARE(disks.size(), 1);
        QVERIFY(QFile::exists(disks.front()));
        QVERIFY(await(machine->perform(api::DomainAction::Destroy)));
        QVERIFY(await(machine->remove(disks)));
        QVERIFY(!QFile::exists(disks.front()));
    }
    void noEmulatorInstalled()
    {
        const QString tools = path(u"tools"_s);
        QVERIFY(QDir().mkpath(tools));
        qputenv("PATH", tools.toUtf8());
        m_program = std::make_unique<Program>(
            *gui, QStringList { u"--connect"_s, u"embed:///?root="_s + m_root->path() });
        const auto host = [&] { return m_program->window()->findChild<QWidget *>(u"hostError"_s); };
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isConnected() || host(), 30'000);
        QVERIFY(m_program->isConnected()); // other things of the host still work
        openWizard();
        in<QRadioButton>("sourceEmpty")->click();
        next();
        const auto told = [&] {
            const auto bars = m_wizard->findChildren<ui::MessageBar *>();
            for (const auto *bar : bars) {
                if (bar->isVisible() && !bar->text().isEmpty())
                    return bar->text();
            }
            return QString();
        };
        if (!QTest::qWaitFor([&] { return told().contains(u"QEMU"_s); }, 10'000)) {
            const auto labels = m_wizard->findChildren<QLabel *>();
            for (const auto *label : labels) {
                if (label->isVisible())
                    qInfo("%s: %s", qPrintable(label->objectName()), qPrintable(label->text()));
            }
            QFAIL("nothing says that there is no QEMU");
        }
        verifySentence(told(), u"install"_s);
    }
    void theDiskIsFull()
    {
        if (::geteuid() != 0)
            QSKIP("only root may mount a small file system");
        QVERIFY(QDir().mkpath(images()));
        if (::mount("tmpfs", QFile::encodeName(images()).constData(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("no small file system can be mounted here");
        m_isMounted = true;
        start();
        emptyMachine(u"no room"_s);
        QTRY_VERIFY(in<QPushButton>("create")->isEnabled());
        QTest::mouseClick(in<QPushButton>("create"), Qt::LeftButton);
        auto *bar = m_wizard->findChild<ui::MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && !bar->text().isEmpty(), 20'000);
        verifySentence(bar->text(), u"“no room.*”"_s);
        const QString all = bar->text() + bar->details();
        QVERIFY2(all.contains(u"space"_s), qPrintable(all));
        QVERIFY(!m_program->host()->domainByName(u"no room"_s)); // nothing half made
        QVERIFY(QDir(images()).entryList(QDir::Files).isEmpty());
        QVERIFY(in<QPushButton>("create")->isEnabled()); // and again, when there is room
    }
    void anEmulatorThatDiesAtOnce()
    {
        start();
        emptyMachine(u"short-lived"_s);
        in<QCheckBox>("startNow")->setChecked(false);
        QTRY_VERIFY(in<QPushButton>("create")->isEnabled());
        QTest::mouseClick(in<QPushButton>("create"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->host()->domainByName(u"short-lived"_s), 20'000);
        models::Domain *machine = m_program->host()->domainByName(u"short-lived"_s);
        QTRY_VERIFY(machine->runningTask() == nullptr);
        // Answers what is asked of it, but runs no machine.
        const QString emulator = file(u"emulator"_s,
            "#!/bin/sh\n[ \"$1\" != -version ] || exec /usr/bin/qemu-system-x86_64 \"$@\"\n"
            "case \"$*\" in *'-machine none'*) exec /usr/bin/qemu-system-x86_64 \"$@\";; esac\n"
            "echo 'emulator: the moon is in the wrong place' >&2\nexit 1\n");
        QFile::setPermissions(emulator, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        auto xml = await(machine->xml(api::XmlView::Inactive));
        QVERIFY(xml);
        QByteArray text = *xml;
        const auto begin = text.indexOf("<emulator>");
        const auto end = text.indexOf("</emulator>");
        if (begin >= 0)
            text.replace(begin, end - begin, "<emulator>" + emulator.toUtf8());
        else
            text.replace("<devices>", "<devices><emulator>" + emulator.toUtf8() + "</emulator>");
        const auto redefined = await(machine->redefine(text));
        QVERIFY2(redefined, redefined ? "" : qPrintable(redefined.error().fullText()));
        m_program->window()->select(machine);
        QTRY_VERIFY(m_program->find<QAction>("actionStart")->isEnabled());
        m_program->trigger("actionStart");
        QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 30'000);
        verifySentence(message(), u"“short-lived”"_s);
        const auto *bar = m_program->find<ui::MessageBar>("windowMessages");
        QVERIFY2((bar->text() + bar->details()).contains(u"the moon is in the wrong place"_s),
            qPrintable(bar->text() + bar->details()));
        QTRY_COMPARE(machine->info().state, api::DomainState::Shutoff);
    }
    void aHostThatHangsDisturbsNobody()
    {
        start({ u"--connect"_s, u"test:///default?hang=1"_s });
        emptyMachine(u"unimpressed"_s);
        QTRY_VERIFY(in<QPushButton>("create")->isEnabled());
        QTest::mouseClick(in<QPushButton>("create"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->host()->domainByName(u"unimpressed"_s), 20'000);
        QElapsedTimer clock;
        clock.start();
        m_program->window()->close();
        m_program.reset();
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

int main(int argc, char **argv)
{
    app::GuiApplication application(argc, argv);
    gui = &application;
    TestBadInput test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_badinput.moc"
