// label: real
// timeout: 900
// The program is killed at random moments of its work; nothing may be lost, half written or left running.
// INN_CRASH_ROUNDS sets how often (20), INN_CRASH_SEED repeats a run.
#include "backend/config/domain/domainconfig.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;

namespace {

constexpr int kGuests = 4;

QUuid uuidOf(int number)
{
    return QUuid::fromString(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QChar(u'0')));
}

QString nameOf(int number)
{
    return QStringLiteral("guest-%1").arg(number);
}

// One step of the victim; told on standard output before ("try") and after ("did") so that the test knows
// what was promised.
bool step(api::Domains &domains, int number, int what)
{
    const QUuid uuid = uuidOf(number);
    const auto say = [&](const char *word, const char *action) {
        std::printf("%s %s %d\n", word, action, number);
        std::fflush(stdout);
    };
    const auto run = [&](const char *action, auto future) {
        const auto result = await(std::move(future));
        if (result)
            say("did", action);
    };
    switch (what) {
    case 0:
    case 1:
        say("try", "define");
        run("define", domains.define(emptyGuest(nameOf(number), uuid)));
        break;
    case 2:
        say("try", "undefine");
        run("undefine", domains.undefine(uuid, api::UndefineFlag::ManagedSave | api::UndefineFlag::Nvram));
        break;
    case 3:
    case 4:
        run("start", domains.perform(uuid, DomainAction::Start));
        break;
    case 5:
        run("destroy", domains.perform(uuid, DomainAction::Destroy));
        break;
    case 6:
        run("save", domains.perform(uuid, DomainAction::ManagedSave));
        break;
    case 7:
        run("suspend", domains.perform(uuid, DomainAction::Suspend));
        break;
    case 8:
        run("rename", domains.rename(uuid, QStringLiteral("renamed-%1").arg(number)));
        break;
    case 9:
        run("autostart", domains.setAutostart(uuid, api::Autostart::On));
        break;
    default:
        run("title",
            domains.setTitle(uuid, QStringLiteral("title %1").arg(QRandomGenerator::global()->generate())));
        break;
    }
    return true;
}

int beTheVictim(const QString &folder, quint32 seed)
{
    auto connection = openRoot(folder);
    if (!connection) {
        std::printf("failed %s\n", qPrintable(connection.error().fullText()));
        return 1;
    }
    std::printf("open\n");
    std::fflush(stdout);
    QRandomGenerator random(seed);
    for (;;)
        step(*(*connection)->domains(), random.bounded(kGuests), random.bounded(11));
}

} // namespace

class tst_EmbeddedCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostWhenTheProgramIsKilled();
    void cleanupTestCase();

private:
    // What the victim has promised: defined, undefined, or in the middle of changing that.
    enum class Promise { Unknown, Defined, Undefined };
    void readPromises(const QByteArray &output);
    void checkHost(const std::shared_ptr<api::Connection> &connection);

    QTemporaryDir m_folder { QDir::tempPath() + QStringLiteral("/inn-XXXXXX") };
    Promise m_promises[kGuests] = {};
};

void tst_EmbeddedCrash::initTestCase()
{
    QVERIFY(m_folder.isValid());
    std::fill(std::begin(m_promises), std::end(m_promises), Promise::Undefined);
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
}

void tst_EmbeddedCrash::readPromises(const QByteArray &output)
{
    for (const QByteArray &line : output.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() != 3)
            continue;
        Promise &promise = m_promises[words.at(2).toInt()];
        const bool isDefine = words.at(1) == "define";
        if (!isDefine && words.at(1) != "undefine")
            continue;
        if (words.at(0) == "try")
            promise
                = promise == (isDefine ? Promise::Defined : Promise::Undefined) ? promise : Promise::Unknown;
        else
            promise = isDefine ? Promise::Defined : Promise::Undefined;
    }
}

void tst_EmbeddedCrash::checkHost(const std::shared_ptr<api::Connection> &connection)
{
    const QDir definitions(m_folder.path() + QStringLiteral("/config/qemu"));
    const auto files = definitions.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : files) {
        QVERIFY2(name.endsWith(QStringLiteral(".xml")), qPrintable(name)); // no temporary file is left
        QFile file(definitions.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = config::readDomain(file.readAll());
        QVERIFY2(read, qPrintable(name));
        QCOMPARE(QString(*read->name + QStringLiteral(".xml")), name);
    }
    QStringList sockets
        = QDir(m_folder.path() + QStringLiteral("/run/g")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    qsizetype running = 0;
    qsizetype defined = 0;
    for (int number = 0; number < kGuests; ++number) {
        api::DomainInfoPtr found;
        for (const api::DomainInfoPtr &domain : connection->domains()->list()) {
            if (domain->uuid == uuidOf(number))
                found = domain;
        }
        const bool isDefined = found && found->persistent;
        if (m_promises[number] == Promise::Defined)
            QVERIFY2(isDefined, qPrintable(nameOf(number)));
        if (m_promises[number] == Promise::Undefined)
            QVERIFY2(!isDefined, qPrintable(nameOf(number)));
        if (isDefined)
            QVERIFY2(files.contains(found->name + QStringLiteral(".xml")), qPrintable(found->name));
        defined += isDefined ? 1 : 0;
        m_promises[number] = isDefined ? Promise::Defined : Promise::Undefined;
        if (found && api::isActive(found->state)) {
            ++running;
            QVERIFY2(found->problem.isEmpty(), qPrintable(found->problem));
        }
    }
    QCOMPARE(files.size(), defined);
    // Every emulator belongs to a machine that is shown as running, and every folder of sockets too.
    const QStringList processes = processesOf(m_folder.path());
    QVERIFY2(processes.size() == running, qPrintable(processes.join(u'\n')));
    QCOMPARE(sockets.size(), running);
    QVERIFY(QDir(m_folder.path() + QStringLiteral("/state/save"))
                .entryList({ QStringLiteral("*.part") }, QDir::Files)
                .isEmpty());
}

void tst_EmbeddedCrash::nothingIsLostWhenTheProgramIsKilled()
{
    const int rounds = qEnvironmentVariableIntValue("INN_CRASH_ROUNDS") > 0
        ? qEnvironmentVariableIntValue("INN_CRASH_ROUNDS")
        : 20;
    const quint32 seed = qEnvironmentVariableIsSet("INN_CRASH_SEED")
        ? quint32(qEnvironmentVariableIntValue("INN_CRASH_SEED"))
        : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        QProcess victim;
        // By this its children are known, whatever they are.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path() + QStringLiteral("/home"));
        victim.setProcessEnvironment(environment);
        victim.setProcessChannelMode(QProcess::SeparateChannels);
        victim.start(QCoreApplication::applicationFilePath(),
            { QStringLiteral("--victim"), m_folder.path(), QString::number(random.generate()) });
        QVERIFY(waitUntil([&] { return victim.canReadLine() || victim.state() == QProcess::NotRunning; },
            std::chrono::seconds(40)));
        QCOMPARE(victim.readLine().trimmed(), QByteArray("open"));
        QTest::qWait(int(random.bounded(400)));
        ::kill(pid_t(victim.processId()), SIGKILL);
        QVERIFY(victim.waitForFinished());
        readPromises(victim.readAllStandardOutput());
        auto connection = openRoot(m_folder.path());
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().fullText()));
        checkHost(*connection);
        if (QTest::currentTestFailed()) {
            qInfo("round %d", round);
            return;
        }
    }
}

void tst_EmbeddedCrash::cleanupTestCase()
{
    const QStringList left = processesOf(m_folder.path());
    for (const QString &process : left)
        ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--victim"))
        return beTheVictim(arguments.at(2), arguments.at(3).toUInt());
    tst_EmbeddedCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_embeddedcrash.moc"
