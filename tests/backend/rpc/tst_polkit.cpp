// label: real
// uses: backend/drivers/test
// Users of other accounts at the system's sockets: polkit decides, a pretended one and the real one, over a
// bus of our own.
#include "tests/backend/rpc/rpcpeer.h"
#include "tests/support/programs.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

using namespace inn;
using namespace inn::testing;

// CheckAuthorization's answer: (bba{ss}).
struct Authorization
{
    bool isAuthorized = false, isChallenge = false;
    QMap<QString, QString> details = {};
};
Q_DECLARE_METATYPE(Authorization)

QDBusArgument &operator<<(QDBusArgument &argument, const Authorization &value)
{
    argument.beginStructure();
    argument << value.isAuthorized << value.isChallenge << value.details;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Authorization &value)
{
    argument.beginStructure();
    argument >> value.isAuthorized >> value.isChallenge >> value.details;
    argument.endStructure();
    return argument;
}

namespace {

constexpr uint kNobody = 65534;
const QString kService = QStringLiteral("org.freedesktop.PolicyKit1");
const QString kPath = QStringLiteral("/org/freedesktop/PolicyKit1/Authority");
const char *const kPolkitd = "/usr/lib/polkit-1/polkitd";
const char *const kBusConfig
    = "<busconfig><type>system</type><listen>unix:path=%1</listen><auth>EXTERNAL</auth>"
      "<policy context=\"default\"><allow user=\"*\"/><allow own=\"*\"/>"
      "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow receive_sender=\"*\"/></policy></busconfig>";

struct Question
{
    QString action;
    uint pid = 0;
    int uid = -1;
    qulonglong startTime = 0;
};

class PretendedPolkit : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != QLatin1String("CheckAuthorization"))
            return false;
        QString kind;
        QVariantMap details;
        const auto subject = message.arguments().at(0).value<QDBusArgument>();
        subject.beginStructure();
        subject >> kind >> details;
        subject.endStructure();
        if (kind == QLatin1String("unix-process")) {
            questions.append({ message.arguments().at(1).toString(), details[QStringLiteral("pid")].toUInt(),
                details[QStringLiteral("uid")].toInt(),
                details[QStringLiteral("start-time")].toULongLong() });
        }
        bus.send(message.createReply(QVariant::fromValue(answer)));
        return true;
    }
    QList<Question> questions;
    Authorization answer;
};

} // namespace

class TestPolkit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void whatPolkitSaysHolds_data();
    void whatPolkitSaysHolds();
    void withoutPolkitOthersMayOnlyRead();
    void rootIsNotAskedAbout();
    void nothingIsServedBeforePolkitAgreed();
    void theRealPolkitIsUnderstood();

private:
    Outcome virsh(const QStringList &arguments, const QString &socket);

    QTemporaryDir m_folder;
    QProcess m_bus;
    std::unique_ptr<ServedHost> m_host;
};

void TestPolkit::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only root can be another user");
    for (const char *program : { "dbus-daemon", "virsh", "setpriv" }) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP("dbus-daemon, virsh or setpriv is not installed");
    }
    qDBusRegisterMetaType<Authorization>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
    const QString socket = m_folder.filePath(QStringLiteral("bus"));
    QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QString::fromLatin1(kBusConfig).arg(socket).toUtf8());
    config.close();
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + QFile::encodeName(socket));
    m_bus.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_bus.start(QStringLiteral("dbus-daemon"),
        { QStringLiteral("--nofork"), QStringLiteral("--config-file=") + config.fileName() });
    QVERIFY(m_bus.waitForStarted());
    QVERIFY(waitUntil([&] { return QFileInfo::exists(socket); }));
}

void TestPolkit::init()
{
    m_host = std::make_unique<ServedHost>(rpc::ServerOptions::Audience::System);
    QVERIFY(QFile::setPermissions(m_host->folder.path(), QFile::Permissions(0x7755)));
}

void TestPolkit::cleanup()
{
    m_host.reset();
}

void TestPolkit::cleanupTestCase()
{
    m_bus.terminate();
    if (m_bus.state() != QProcess::NotRunning && !m_bus.waitForFinished())
        m_bus.kill();
}

// As the user nobody, while this thread serves.
Outcome TestPolkit::virsh(const QStringList &arguments, const QString &socket)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    QStringList all { QStringLiteral("--reuid=%1").arg(kNobody), QStringLiteral("--regid=%1").arg(kNobody),
        QStringLiteral("--clear-groups"), QStringLiteral("virsh"), QStringLiteral("-c"),
        QStringLiteral("test+unix:///default?socket=") + socket };
    process.start(QStringLiteral("setpriv"), all + arguments);
    if (!waitUntil([&] { return process.state() == QProcess::NotRunning; }))
        process.kill();
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

void TestPolkit::whatPolkitSaysHolds_data()
{
    QTest::addColumn<Authorization>("answer");
    QTest::addColumn<QString>("error");
    QTest::newRow("agreed") << Authorization { true, false } << QString();
    QTest::newRow("denied") << Authorization {}
                            << QStringLiteral("authentication failed: access denied by policy");
    QTest::newRow("dismissed") << Authorization {
        false, true, { { QStringLiteral("polkit.dismissed"), QStringLiteral("true") } }
    } << QStringLiteral("authentication cancelled: user cancelled authentication process");
    QTest::newRow("nobody to ask") << Authorization { false,
        true } << QStringLiteral("authentication unavailable: no polkit agent available to authenticate");
}

void TestPolkit::whatPolkitSaysHolds()
{
    QFETCH(Authorization, answer);
    QFETCH(QString, error);
    PretendedPolkit polkit;
    polkit.answer = answer;
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("pretended"));
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    QVERIFY(bus.registerVirtualObject(kPath, &polkit));
    QVERIFY(bus.registerService(kService));
    for (const bool reads : { false, true }) {
        polkit.questions.clear();
        const QStringList options = reads ? QStringList { QStringLiteral("-r") } : QStringList();
        const Outcome outcome
            = virsh(options + QStringList { QStringLiteral("list"), QStringLiteral("--all") },
                reads ? m_host->readOnlySocket() : m_host->socket());
        QCOMPARE(outcome.exitCode, error.isEmpty() ? 0 : 1);
        QVERIFY2(outcome.output.contains(error.isEmpty() ? QStringLiteral(" test ") : error),
            qPrintable(outcome.output));
        QVERIFY(!polkit.questions.isEmpty());
        const Question question = polkit.questions.constFirst();
        QCOMPARE(question.action,
            reads ? QStringLiteral("org.libvirt.unix.monitor") : QStringLiteral("org.libvirt.unix.manage"));
        QCOMPARE(question.uid, int(kNobody));
        QVERIFY(question.pid > 1);
        QVERIFY(question.startTime > 0);
    }
    bus.unregisterService(kService);
    bus.unregisterObject(kPath);
    QDBusConnection::disconnectFromBus(QStringLiteral("pretended"));
}

void TestPolkit::withoutPolkitOthersMayOnlyRead()
{
    const QStringList list { QStringLiteral("list"), QStringLiteral("--all") };
    const Outcome managing = virsh(list, m_host->socket());
    QCOMPARE(managing.exitCode, 1);
    QVERIFY2(managing.output.contains(QStringLiteral("have yourself added to that group")),
        qPrintable(managing.output));
    const Outcome reading = virsh(QStringList { QStringLiteral("-r") } + list, m_host->readOnlySocket());
    QVERIFY2(reading.exitCode == 0, qPrintable(reading.output));
}

void TestPolkit::rootIsNotAskedAbout()
{
    RpcPeer peer(m_host->socket());
    QVERIFY(peer.open());
    constexpr int kAuthPolkit = 70, kAuthFailed = 45;
    QCOMPARE(peer.errorOf(kAuthPolkit), kAuthFailed); // nothing is to be asked
}

void TestPolkit::nothingIsServedBeforePolkitAgreed()
{
    const rpc::Service service { *m_host->connection, QUrl(QStringLiteral("test:///default")),
        std::make_shared<const rpc::DomainIndex>(*m_host->connection->domains()) };
    int pair[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair), 0);
    QPromise<Result<>> promise;
    promise.start();
    rpc::Client::Admission admission;
    admission.authentication = [&promise] { return promise.future(); };
    rpc::Client client(service, FileDescriptor(pair[0]), admission);
    RpcPeer peer { FileDescriptor(pair[1]) };
    constexpr int kAuthList = 66, kAuthPolkit = 70, kRpcError = 39, kListDomains = 37;
    const auto kinds = peer.call(kAuthList);
    QVERIFY(kinds);
    QCOMPARE(kinds->payload, rpc::xdr::encoded(rpc::List<qint32, 20> { 2 }));
    QVERIFY(!peer.open());
    QCOMPARE(peer.errorOf(kListDomains, rpc::xdr::encoded(qint32(10))), kRpcError);
    const quint32 asking = peer.send(kAuthPolkit);
    constexpr int kAuthFailed = 45;
    QCOMPARE(peer.errorOf(kAuthPolkit), kAuthFailed); // one question at a time
    QVERIFY(!peer.open());
    promise.addResult(Result<>());
    promise.finish();
    const auto agreed = peer.answer(asking);
    QVERIFY(agreed);
    QCOMPARE(agreed->payload, rpc::xdr::encoded(qint32(1)));
    QVERIFY(peer.open());
    QCOMPARE(peer.errorOf(kListDomains, rpc::xdr::encoded(qint32(10))), 0);
}

// libvirt's own policy: everybody may look, managing wants the administrator's password.
void TestPolkit::theRealPolkitIsUnderstood()
{
    if (!QFileInfo::exists(QString::fromLatin1(kPolkitd))
        || !QFileInfo::exists(QStringLiteral("/usr/share/polkit-1/actions/org.libvirt.unix.policy")))
        QSKIP("polkitd or libvirt's policy is not installed");
    QProcess polkitd;
    polkitd.setProcessChannelMode(QProcess::MergedChannels);
    polkitd.start(QString::fromLatin1(kPolkitd), { QStringLiteral("--no-debug") });
    QVERIFY(polkitd.waitForStarted());
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("looking"));
    const bool runs = waitUntil([&] {
        return polkitd.state() == QProcess::NotRunning || bus.interface()->isServiceRegistered(kService);
    });
    const bool answers = runs && polkitd.state() == QProcess::Running;
    Outcome managing, reading;
    if (answers) {
        const QStringList list { QStringLiteral("list"), QStringLiteral("--all") };
        managing = virsh(list, m_host->socket());
        reading = virsh(QStringList { QStringLiteral("-r") } + list, m_host->readOnlySocket());
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("looking"));
    polkitd.terminate();
    if (polkitd.state() != QProcess::NotRunning && !polkitd.waitForFinished())
        polkitd.kill();
    if (!answers)
        QSKIP(
            qPrintable(QStringLiteral("polkitd does not run here: ") + QString::fromUtf8(polkitd.readAll())));
    QCOMPARE(managing.exitCode, 1);
    QVERIFY2(managing.output.contains(QStringLiteral(
                 "no polkit agent available to authenticate action 'org.libvirt.unix.manage'")),
        qPrintable(managing.output));
    QVERIFY2(reading.exitCode == 0, qPrintable(reading.output));
}

QTEST_GUILESS_MAIN(TestPolkit)
#include "tst_polkit.moc"
