// label: real
// timeout: 300
// The whole program against a libvirt host behind an sshd of the test's own, with a user and password that
// exist only while it runs. The asking program and the stand-in for ssh are this test too, see main().
#include "app/askpass.h"
#include "tests/app/program.h"
#include "ui/dialogs/credentialsdialog.h"
#include "ui/dialogs/hostkeydialog.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrlQuery>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

app::GuiApplication *gui = nullptr;
const QString kPassword = u"far-Away 7"_s;
const QString kPassphrase = u"un lock 8"_s;

// What a program says; fails the caller's check when it ended badly.
bool runs(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool isGood = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!isGood)
        qWarning("%s: %s", qPrintable(program), process.readAll().constData());
    return isGood;
}

bool writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

} // namespace

class TestSsh : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_user;
    QString m_socket;
    int m_port = 0;
    QProcess m_libvirt;
    QProcess m_sshd;
    QProcess m_guard;
    std::unique_ptr<Program> m_program;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    models::Host *host() const { return m_program->anyHost(); }
    models::Host::State state() const { return host()->state(); }
    QList<pid_t> clients() const { return processesWith(path("client.conf")); }
    QString uri() const
    {
        return u"qemu+ssh://%1@127.0.0.1:%2/system?proxy=netcat&socket=%3"_s.arg(m_user).arg(m_port).arg(
            m_socket);
    }
    void startSshd()
    {
        m_sshd.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
        m_sshd.setStandardErrorFile(path("sshd.log"), QIODevice::Append);
        m_sshd.start(u"/usr/sbin/sshd"_s, { u"-D"_s, u"-e"_s, u"-f"_s, path("sshd.conf") });
        const bool isUp = waitUntil(
            [this] {
                QTcpSocket probe;
                probe.connectToHost(u"127.0.0.1"_s, quint16(m_port));
                return probe.waitForConnected(100);
            },
            std::chrono::seconds(10));
        QVERIFY(isUp);
    }
    // The listener and what it started for this user.
    void killSshd()
    {
        m_sshd.kill();
        m_sshd.waitForFinished();
        const auto sessions = processesWith(u"sshd: "_s + m_user);
        for (const pid_t pid : sessions)
            ::kill(pid, SIGKILL);
    }
    void start()
    {
        m_program = std::make_unique<Program>(*gui, QStringList { u"--connect"_s, uri() });
        QTRY_VERIFY(host());
    }
    void trust(const char *button)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_program->dialog<ui::HostKeyDialog>(), 20'000);
        auto *dialog = m_program->dialog<ui::HostKeyDialog>();
        keepPicture(dialog, "hostkey");
        QVERIFY(dialog->findChild<QLineEdit *>(u"fingerprint"_s)->text().startsWith(u"SHA256:"_s));
        if (QByteArray(button) == "trust")
            dialog->findChild<QPushButton *>(u"trust"_s)->click();
        else
            dialog->reject();
    }
    void type(const QString &text, const QString &expected)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_program->dialog<ui::CredentialsDialog>(), 20'000);
        auto *dialog = m_program->dialog<ui::CredentialsDialog>();
        keepPicture(dialog, expected.left(6).toLatin1().constData());
        const QString prompt = dialog->findChild<QLabel *>(u"prompt"_s)->text();
        QVERIFY2(prompt.contains(expected), qPrintable(prompt));
        auto *line = dialog->findChild<QLineEdit *>(u"password"_s);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(m_program->dialog<ui::CredentialsDialog>() != dialog);
    }
    static void keepPicture(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("INN_TEST_PICTURES");
        if (!folder.isEmpty())
            widget->grab().save(folder + u'/' + QString::fromLatin1(name) + u".png"_s);
    }
    int livePort(const models::Domain &machine) const
    {
        const auto xml = await(host()->call([uuid = machine.uuid()](api::Connection &connection) {
            return connection.domains()->xml(uuid, api::XmlView::Live);
        }));
        static const QRegularExpression port(u"<graphics [^>]*port='(\\d+)'"_s);
        return xml ? port.match(QString::fromUtf8(*xml)).captured(1).toInt() : 0;
    }
    QString problem() const { return host()->lastError() ? host()->lastError()->fullText() : QString(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("needs root to make a user");
        for (const char *needed : { "/usr/sbin/sshd", "/usr/sbin/useradd", "/usr/bin/ssh", "/usr/bin/nc" }) {
            if (!QFile::exists(QString::fromLatin1(needed)))
                QSKIP(qPrintable(QString::fromLatin1(needed) + u" is not installed"_s));
        }
        ::chmod(QFile::encodeName(m_folder.path()).constData(), 0755);
        m_libvirt.start(
            QStringLiteral(INN_SOURCE_DIR "/tests/support/private-libvirtd"), { path("libvirt") });
        if (!waitUntil(
                [this] { return m_libvirt.canReadLine() || m_libvirt.state() == QProcess::NotRunning; },
                std::chrono::seconds(60))
            || !m_libvirt.canReadLine())
            QSKIP(m_libvirt.readAllStandardError().constData());
        m_socket = QString::fromUtf8(m_libvirt.readLine()).section(u' ', 1).trimmed();
        ::chmod(QFile::encodeName(m_socket).constData(), 0777);
        QVERIFY(writeFile(path("far.xml"),
            u"<domain type='qemu'><name>far</name><memory unit='MiB'>64</memory><os>"
            "<type arch='x86_64'>hvm</type></os><devices><serial type='pty'/>"
            "<graphics type='vnc' autoport='yes' listen='127.0.0.1'/></devices></domain>"_s));
        QVERIFY(runs(u"virsh"_s,
            { u"-c"_s, u"qemu+unix:///system?socket="_s + m_socket, u"define"_s, path("far.xml") }));

        const QString user = u"inntest%1"_s.arg(QRandomGenerator::global()->bounded(100'000));
        QVERIFY(runs(u"/usr/sbin/useradd"_s,
            { u"--no-create-home"_s, u"--home-dir"_s, m_folder.path(), u"--shell"_s, u"/bin/sh"_s, user }));
        m_user = user;
        // Takes the user away when this process has ended, however that was.
        m_guard.start(u"sh"_s,
            { u"-c"_s, u"trap '' INT TERM; cat >/dev/null; pkill -KILL -U \"$0\"; userdel -f \"$0\""_s,
                user });
        QVERIFY(m_guard.waitForStarted());
        QVERIFY(runs(u"/usr/sbin/chpasswd"_s, {}, (m_user + u':' + kPassword + u'\n').toUtf8()));

        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
        free.close();
        QVERIFY(runs(u"ssh-keygen"_s,
            { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path("hostkey") }));
        QVERIFY(runs(u"ssh-keygen"_s,
            { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, kPassphrase, u"-f"_s, path("userkey") }));
        QDir().mkpath(u"/run/sshd"_s);
        QVERIFY(writeFile(path("sshd.conf"),
            u"ListenAddress 127.0.0.1\nPort %1\nHostKey %2\nUsePAM no\nPidFile none\nStrictModes no\n"
            "AuthorizedKeysFile %3\nKbdInteractiveAuthentication no\nAllowUsers %4\n"_s.arg(m_port)
                .arg(path("hostkey"), path("authorized"), m_user)));
        QVERIFY(writeFile(path("client.conf"),
            u"UserKnownHostsFile %1\nGlobalKnownHostsFile /dev/null\nIdentityAgent none\n"
            "IdentitiesOnly yes\nIdentityFile %2\n"_s.arg(path("known"), path("identity"))));
        QDir(m_folder.path()).mkdir(u"bin"_s);
        QVERIFY(writeFile(
            path("bin/ssh"), u"#!/bin/sh\nexec /usr/bin/ssh -F %1 \"$@\"\n"_s.arg(path("client.conf"))));
        ::chmod(QFile::encodeName(path("bin/ssh")).constData(), 0755);
        qputenv("PATH", QFile::encodeName(path("bin")) + ':' + qgetenv("PATH"));
        startSshd();
    }
    void cleanupTestCase()
    {
        m_program.reset();
        const auto left = clients();
        for (const pid_t pid : left)
            ::kill(pid, SIGKILL);
        if (m_user.isEmpty())
            return;
        killSshd();
        m_libvirt.closeWriteChannel();
        m_libvirt.waitForFinished(20'000);
        m_guard.closeWriteChannel();
        QVERIFY(m_guard.waitForFinished(20'000));
        QCOMPARE(m_guard.exitCode(), 0);
    }
    void cleanup() { m_program.reset(); }

    void anUnknownHostThatIsDeclinedIsLeftAlone()
    {
        start();
        trust("cancel");
        QTRY_COMPARE_WITH_TIMEOUT(state(), models::Host::State::Disconnected, 20'000);
        QVERIFY2(problem().contains(u"was not accepted"_s), qPrintable(problem()));
        QCOMPARE(host()->lastError()->code, ErrorCode::AuthFailed);
        QVERIFY(!QFile::exists(path("known")));
    }
    void aTrustedHostAsksForThePasswordUntilItIsRight()
    {
        start();
        trust("trust");
        type(u"wrong"_s, u"Type the password of “%1@127.0.0.1”."_s.arg(m_user));
        type(kPassword, u"That was not right"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isConnected(), 30'000);
        QTRY_VERIFY(host()->domainByName(u"far"_s));
        models::Domain *machine = host()->domainByName(u"far"_s);
        m_program->window()->select(machine);
        QTRY_VERIFY(m_program->find<QAction>("actionStart")->isEnabled());
        m_program->trigger("actionStart");
        QTRY_COMPARE_WITH_TIMEOUT(machine->info().state, api::DomainState::Running, 30'000);

        // Its serial line comes through ssh.
        const auto serial = host()->call([uuid = machine->uuid()](api::Connection &connection) {
            return connection.domains()->openConsole(uuid, QString());
        });
        QTRY_VERIFY_WITH_TIMEOUT(serial.isFinished(), 20'000);
        const auto line = QFuture(serial).takeResult();
        QVERIFY2(line, line ? "" : qPrintable(line.error().fullText()));
        // Its screen, which listens only on the host itself, comes through another ssh, which asks again. The
        // private libvirtd's QEMU has a network of its own, so this server stands where its screen would be.
        QTcpServer display;
        const int port = livePort(*machine);
        QVERIFY2(display.listen(QHostAddress::LocalHost, quint16(port)), qPrintable(QString::number(port)));
        connect(&display, &QTcpServer::newConnection, &display,
            [&] { display.nextPendingConnection()->write("RFB 003.008\n"); });
        const auto screen = host()->call([uuid = machine->uuid()](api::Connection &connection) {
            return connection.domains()->openGraphics(uuid, 0);
        });
        type(kPassword, u"Type the password"_s);
        QTRY_VERIFY_WITH_TIMEOUT(screen.isFinished(), 20'000);
        const auto picture = QFuture(screen).takeResult();
        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().fullText()));
        QByteArray greeting(4, Qt::Uninitialized);
        QCOMPARE(::recv(picture->get(), greeting.data(), 4, MSG_PEEK), ssize_t(4));
        QCOMPARE(greeting, QByteArray("RFB "));
    }
    void onlyWrongPasswordsEndInOneSentence()
    {
        start();
        for (int attempt = 0; attempt < 3; ++attempt)
            type(u"wrong"_s, attempt == 0 ? u"Type the password"_s : u"That was not right"_s);
        QTRY_COMPARE_WITH_TIMEOUT(state(), models::Host::State::Disconnected, 20'000);
        QVERIFY2(problem().contains(u"refused to let you in"_s), qPrintable(problem()));
    }
    void aLockedKeyAsksForItsPassphraseAndTheHostComesBack()
    {
        QVERIFY(QFile::copy(path("userkey"), path("identity")));
        QVERIFY(QFile::copy(path("userkey.pub"), path("authorized")));
        ::chmod(QFile::encodeName(path("authorized")).constData(), 0644);
        start();
        type(kPassphrase, u"Type the passphrase that protects the key “%1”."_s.arg(path("identity")));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isConnected(), 30'000);

        killSshd();
        QTRY_COMPARE_WITH_TIMEOUT(state(), models::Host::State::Waiting, 30'000);
        QVERIFY2(problem().contains(u"127.0.0.1"_s), qPrintable(problem()));
        QVERIFY(host()->domainByName(u"far"_s)); // what was known stays
        QTRY_VERIFY_WITH_TIMEOUT(problem().contains(u"refuses connections"_s), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(host()->untilNextAttempt() > std::chrono::seconds(1), 20'000); // backs off
        startSshd();
        type(kPassphrase, u"Type the passphrase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isConnected(), 30'000);
    }
    void anSshThatHangsWhileConnectingCanBeLeft()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->dialog<ui::CredentialsDialog>(), 20'000);
        const auto stopped = clients();
        QVERIFY(!stopped.isEmpty());
        for (const pid_t pid : stopped)
            ::kill(pid, SIGSTOP);
        m_program->dialog<ui::CredentialsDialog>()->reject();
        QElapsedTimer time;
        time.start();
        host()->disconnectNow();
        QCOMPARE(state(), models::Host::State::Disconnected);
        m_program.reset();
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        for (const pid_t pid : stopped)
            ::kill(pid, SIGKILL);
    }
    void aHangingSshDoesNotHoldTheWindow()
    {
        start();
        type(kPassphrase, u"Type the passphrase"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isConnected(), 30'000);
        const auto stopped = clients();
        QVERIFY(!stopped.isEmpty());
        for (const pid_t pid : stopped)
            ::kill(pid, SIGSTOP);
        QTRY_COMPARE_WITH_TIMEOUT(state(), models::Host::State::Waiting, 40'000);
        QVERIFY2(problem().contains(u"no longer answers"_s), qPrintable(problem()));
        QElapsedTimer time;
        time.start();
        host()->disconnectNow();
        QCOMPARE(state(), models::Host::State::Disconnected);
        m_program.reset();
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        for (const pid_t pid : stopped)
            ::kill(pid, SIGKILL);
    }
};

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    if (app::isAskPassCall(arguments))
        return app::runAskPass(arguments);
    if (app::isSshCall(arguments))
        return app::runSsh(arguments);
    app::GuiApplication application(argc, argv);
    gui = &application;
    TestSsh test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ssh.moc"
