// label: real
// timeout: 180
// An embedded host that innkeeper --serve offers, reached as one reaches a libvirt host on another computer:
// through ssh and netcat, by virsh and by our own driver for libvirt; and virt-install makes a machine there.
#include "backend/api/domains.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "tests/support/await.h"
#include "tests/support/programs.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(INN_BINARY_DIR "/innkeeper");

void writeFile(const QString &path, const QString &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

class TestServedHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void virshReachesItThroughSsh();
    void ourDriverReachesItThroughSsh();
    void theOtherSideGoesAndOursSaysSo();
    void virtInstallMakesAMachine();

private:
    void startSshd();
    void serve();
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString remoteUri() const
    {
        return u"qemu+ssh://root@127.0.0.1:%1/session?socket=%2&keyfile=%3&no_verify=1&proxy=netcat"_s
            .arg(m_port)
            .arg(path("s"), path("key"));
    }
    [[nodiscard]] QString localUri() const { return u"qemu:///session?socket="_s + path("s"); }

    QTemporaryDir m_folder;
    QProcess m_sshd, m_host;
    int m_port = 0;
};

void TestServedHost::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only root can log in to itself here");
    for (const char *needed : { "/usr/sbin/sshd", "/usr/bin/ssh", "/usr/bin/nc", "/usr/bin/virsh",
             "/usr/bin/qemu-system-x86_64" }) {
        if (!QFileInfo::exists(QString::fromLatin1(needed)))
            QSKIP(qPrintable(QString::fromLatin1(needed) + u" is not installed"_s));
    }
    if (!QFileInfo::exists(kProgram))
        QSKIP("the program is not built");
    serve();
    startSshd();
}

void TestServedHost::serve()
{
    m_host.setProcessChannelMode(QProcess::MergedChannels);
    m_host.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_host.start(kProgram, { u"--serve"_s, u"embed:///?root="_s + path("root"), u"--socket"_s, path("s") });
    QString output;
    const bool isReady = waitUntil(
        [&] {
            output += QString::fromUtf8(m_host.readAll());
            return output.contains(u"Ready: "_s) || m_host.state() == QProcess::NotRunning;
        },
        std::chrono::seconds(60));
    QVERIFY2(isReady && m_host.state() == QProcess::Running, qPrintable(output));
}

void TestServedHost::startSshd()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    free.close();
    for (const char *key : { "hostkey", "key" }) {
        const Outcome made = run(
            u"ssh-keygen"_s, { u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, path(key) });
        QVERIFY2(made.exitCode == 0, qPrintable(made.output));
    }
    QFile key(path("key.pub"));
    QVERIFY(key.open(QIODevice::ReadOnly));
    writeFile(path("authorized"), QString::fromUtf8(key.readAll()));
    QDir().mkpath(u"/run/sshd"_s);
    writeFile(path("sshd.conf"),
        u"ListenAddress 127.0.0.1\nPort %1\nHostKey %2\nUsePAM no\nPidFile none\nStrictModes no\n"
        "PermitRootLogin prohibit-password\nAuthorizedKeysFile %3\nPasswordAuthentication no\n"_s.arg(m_port)
            .arg(path("hostkey"), path("authorized")));
    m_sshd.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_sshd.setStandardErrorFile(path("sshd.log"));
    m_sshd.start(u"/usr/sbin/sshd"_s, { u"-D"_s, u"-e"_s, u"-f"_s, path("sshd.conf") });
    const bool isUp = waitUntil([this] {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, quint16(m_port));
        return probe.waitForConnected(100);
    });
    QVERIFY(isUp);
}

void TestServedHost::cleanupTestCase()
{
    m_sshd.kill();
    m_sshd.waitForFinished();
    m_host.terminate();
    if (m_host.state() != QProcess::NotRunning && !m_host.waitForFinished(30'000))
        m_host.kill();
}

void TestServedHost::virshReachesItThroughSsh()
{
    writeFile(path("far.xml"),
        u"<domain type='qemu'><name>far</name><memory unit='MiB'>64</memory><os>"
        "<type arch='x86_64'>hvm</type></os></domain>"_s);
    const QStringList commands[] = { { u"define"_s, path("far.xml") }, { u"start"_s, u"far"_s },
        { u"list"_s, u"--all"_s }, { u"dumpxml"_s, u"far"_s }, { u"domstats"_s, u"far"_s },
        { u"screenshot"_s, u"far"_s, path("picture") }, { u"destroy"_s, u"far"_s },
        { u"undefine"_s, u"far"_s } };
    for (const QStringList &command : commands) {
        const Outcome outcome = run(u"virsh"_s, QStringList { u"-c"_s, remoteUri() } + command);
        const bool mayFail = command.constFirst() == u"screenshot"; // it has no screen
        QVERIFY2(mayFail || outcome.exitCode == 0, qPrintable(command.join(u' ') + u'\n' + outcome.output));
        if (command.constFirst() == u"list")
            QVERIFY2(outcome.output.contains(u"running"_s), qPrintable(outcome.output));
    }
}

void TestServedHost::ourDriverReachesItThroughSsh()
{
    libvirt::LibvirtDriver driver;
    const auto host = await(driver.open({ QUrl(remoteUri()) }), std::chrono::seconds(60));
    QVERIFY2(host, qPrintable(host ? QString() : host.error().fullText()));
    api::Domains *domains = (*host)->domains();
    const QSignalSpy changes(domains, &api::Domains::changed);
    const auto made
        = await(domains->define("<domain type='qemu'><name>near</name><memory unit='MiB'>64</memory><os>"
                                "<type arch='x86_64'>hvm</type></os></domain>"));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().fullText()));
    const auto is = [&](api::DomainState state) {
        for (const api::DomainInfoPtr &each : domains->list()) {
            if (each->uuid == *made)
                return each->state == state;
        }
        return false;
    };
    QTRY_VERIFY(is(api::DomainState::Shutoff));
    QVERIFY(await(domains->perform(*made, api::DomainAction::Start), std::chrono::seconds(60)));
    QTRY_VERIFY(is(api::DomainState::Running));
    QVERIFY(await(domains->perform(*made, api::DomainAction::Destroy), std::chrono::seconds(60)));
    QTRY_VERIFY(is(api::DomainState::Shutoff));
    QVERIFY(await(domains->undefine(*made, {})));
    QVERIFY(!changes.isEmpty());
}

void TestServedHost::theOtherSideGoesAndOursSaysSo()
{
    libvirt::LibvirtDriver driver;
    const auto host = await(driver.open({ QUrl(remoteUri()) }), std::chrono::seconds(60));
    QVERIFY2(host, qPrintable(host ? QString() : host.error().fullText()));
    QSignalSpy closed(host->get(), &api::Connection::closed);
    m_host.terminate();
    QVERIFY(m_host.waitForFinished(30'000));
    QTRY_COMPARE(closed.count(), 1);
    serve();
}

void TestServedHost::virtInstallMakesAMachine()
{
    if (QStandardPaths::findExecutable(u"virt-install"_s).isEmpty())
        QSKIP("virt-install is not installed");
    const Outcome made = run(u"virt-install"_s,
        { u"--connect"_s, localUri(), u"--name"_s, u"installed"_s, u"--memory"_s, u"64"_s, u"--virt-type"_s,
            u"qemu"_s, u"--osinfo"_s, u"detect=off,require=off"_s, u"--disk"_s,
            path("root") + u"/installed.qcow2,size=1"_s, u"--import"_s, u"--graphics"_s, u"vnc"_s,
            u"--network"_s, u"none"_s, u"--noautoconsole"_s });
    const Outcome listed = run(u"virsh"_s, { u"-c"_s, localUri(), u"domstate"_s, u"installed"_s });
    const Outcome disks = run(u"virsh"_s, { u"-c"_s, localUri(), u"domblklist"_s, u"installed"_s });
    run(u"virsh"_s, { u"-c"_s, localUri(), u"destroy"_s, u"installed"_s });
    const Outcome removed
        = run(u"virsh"_s, { u"-c"_s, localUri(), u"undefine"_s, u"installed"_s, u"--nvram"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.output));
    QVERIFY2(listed.output.contains(u"running"_s), qPrintable(listed.output));
    QVERIFY2(disks.output.contains(u"installed.qcow2"_s), qPrintable(disks.output));
    QVERIFY2(removed.exitCode == 0, qPrintable(removed.output));
}

QTEST_GUILESS_MAIN(TestServedHost)
#include "tst_servedhost.moc"
