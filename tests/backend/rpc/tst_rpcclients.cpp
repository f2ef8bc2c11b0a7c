// label: real
// uses: backend/drivers/test
// timeout: 180
#include "tests/support/await.h"
#include "tests/support/programs.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;

namespace {

const QString kProgram = QStringLiteral(INN_BINARY_DIR "/innkeeper");

// innkeeper --serve, until it goes.
class Serving
{
public:
    Serving(const QString &host, const QString &socket)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(kProgram, { QStringLiteral("--serve"), host, QStringLiteral("--socket"), socket });
        waitUntil([&] {
            m_output += QString::fromUtf8(m_process.readAll());
            return m_output.contains(u'\n') || m_process.state() == QProcess::NotRunning;
        });
    }
    ~Serving() { end(); }
    [[nodiscard]] QString output() const { return m_output; }
    [[nodiscard]] QString uri() const { return m_output.section(QStringLiteral("Ready: "), 1).trimmed(); }
    // The exit code after SIGTERM.
    int end()
    {
        if (m_process.state() == QProcess::NotRunning)
            return m_process.exitCode();
        m_process.terminate();
        if (!m_process.waitForFinished(30'000)) {
            m_process.kill();
            m_process.waitForFinished();
            return -1;
        }
        return m_process.exitCode();
    }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace

class TestRpcClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pythonUsesTheHost_data();
    void pythonUsesTheHost();
    void whatOnlyQemuHasIsServed();
    void disksThatFailAreTold();
    void virshUsesTheHost();
    void itEndsCleanlyAndLeavesNoSocket();
    void whatCannotBeServedIsSaid();
};

void TestRpcClients::initTestCase()
{
    if (!QFileInfo::exists(kProgram))
        QSKIP("the program is not built");
    if (run(QStringLiteral("/usr/bin/python3"), { QStringLiteral("-c"), QStringLiteral("import libvirt") })
            .exitCode
        != 0)
        QSKIP("Python's libvirt module is not installed");
    if (QStandardPaths::findExecutable(QStringLiteral("virsh")).isEmpty())
        QSKIP("virsh is not installed");
}

void TestRpcClients::pythonUsesTheHost_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("the test host") << QStringLiteral("test");
    QTest::newRow("an embedded host") << QStringLiteral("qemu");
}

void TestRpcClients::pythonUsesTheHost()
{
    QFETCH(QString, kind);
    if (kind == QLatin1String("qemu")
        && QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
    const QTemporaryDir folder;
    const QString host = kind == QLatin1String("test") ? QStringLiteral("test:///default")
                                                       : QStringLiteral("embed:///?root=") + folder.path();
    Serving serving(host, folder.filePath(QStringLiteral("s")));
    QVERIFY2(!serving.uri().isEmpty(), qPrintable(serving.output()));
    const Outcome outcome = run(QStringLiteral("/usr/bin/python3"),
        { QStringLiteral(INN_SOURCE_DIR "/tests/backend/rpc/clients.py"), serving.uri(), kind });
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
    QCOMPARE(serving.end(), 0);
}

// Screens over a viewer's own socket, the emulator's events, errors of disks, sparse streams, processors.
void TestRpcClients::whatOnlyQemuHasIsServed()
{
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
    const QTemporaryDir folder;
    Serving serving(QStringLiteral("embed:///?root=") + folder.path(), folder.filePath(QStringLiteral("s")));
    QVERIFY2(!serving.uri().isEmpty(), qPrintable(serving.output()));
    const Outcome outcome = run(QStringLiteral("/usr/bin/python3"),
        { QStringLiteral(INN_SOURCE_DIR "/tests/backend/rpc/qemuclients.py"), serving.uri() });
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
    QCOMPARE(serving.end(), 0);
}

// In a mount namespace with a file system that is full; what is expected is held against libvirtd there, too.
void TestRpcClients::disksThatFailAreTold()
{
    if (run(QStringLiteral("unshare"), { QStringLiteral("--mount"), QStringLiteral("true") }).exitCode != 0)
        QSKIP("mount namespaces are not allowed here");
    for (const char *program : { "qemu-system-x86_64", "qemu-nbd", "as" }) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("QEMU, its tools or binutils are not installed");
    }
    QTemporaryDir folder;
    QFile::setPermissions(
        folder.path(), QFile::permissions(folder.path()) | QFile::ReadOther | QFile::ExeOther);
    const Outcome outcome = run(QStringLiteral("unshare"),
        { QStringLiteral("--mount"), QStringLiteral("--propagation"), QStringLiteral("private"),
            QStringLiteral("/usr/bin/python3"),
            QStringLiteral(INN_SOURCE_DIR "/tests/backend/rpc/diskerrors.py"), kProgram, folder.path() });
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.output));
    QVERIFY(outcome.output.contains(QStringLiteral("ours: all as it should be")));
}

void TestRpcClients::virshUsesTheHost()
{
    const QTemporaryDir folder;
    Serving serving(QStringLiteral("test:///default"), folder.filePath(QStringLiteral("s")));
    QVERIFY2(!serving.uri().isEmpty(), qPrintable(serving.output()));
    const auto virsh = [&](const QStringList &command) {
        return run(QStringLiteral("virsh"), QStringList { QStringLiteral("-c"), serving.uri() } + command);
    };
    const Outcome list = virsh({ QStringLiteral("list"), QStringLiteral("--all") });
    QVERIFY2(list.exitCode == 0, qPrintable(list.output));
    QVERIFY(list.output.contains(QStringLiteral(" test ")));
    const char *const commands[] = { "dominfo test", "domstate test --reason", "dumpxml test", "suspend test",
        "resume test", "nodeinfo", "hostname", "uri", "version", "domstats test", "dommemstat test",
        "desc test --title --new-desc x", "net-list --all", "pool-list --all", "snapshot-list test",
        "destroy test", "start test" };
    for (const char *command : commands) {
        const Outcome outcome = virsh(QString::fromLatin1(command).split(u' '));
        if (qstrcmp(command, "dommemstat test") == 0)
            continue; // the test host measures nothing
        QVERIFY2(outcome.exitCode == 0, qPrintable(QLatin1String(command) + u'\n' + outcome.output));
    }
    const Outcome wrong = virsh({ QStringLiteral("dominfo"), QStringLiteral("nobody") });
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.output.contains(QStringLiteral("failed to get domain 'nobody'")));
}

void TestRpcClients::itEndsCleanlyAndLeavesNoSocket()
{
    const QTemporaryDir folder;
    const QString socket = folder.filePath(QStringLiteral("s"));
    Serving serving(QStringLiteral("test:///default"), socket);
    QVERIFY(QFileInfo::exists(socket));
    Serving second(QStringLiteral("test:///default"), socket);
    QVERIFY(second.uri().isEmpty());
    QCOMPARE(second.end(), 1);
    QCOMPARE(serving.end(), 0);
    QVERIFY(!QFileInfo::exists(socket));
}

void TestRpcClients::whatCannotBeServedIsSaid()
{
    Serving serving(QStringLiteral("qemu+ssh://nowhere/system"), QStringLiteral("/nowhere/s"));
    QVERIFY(serving.output().contains(QStringLiteral("only embedded hosts")));
    QCOMPARE(serving.end(), 1);
}

QTEST_GUILESS_MAIN(TestRpcClients)
#include "tst_rpcclients.moc"
