// label: real
// timeout: 900
// uses: backend/drivers/storage
// The program is killed at random moments of its work; nothing may be lost, half written or left running.
// INN_CRASH_ROUNDS sets how often (20), INN_CRASH_SEED repeats a run.
#include "backend/config/domain/domainconfig.h"
#include "backend/config/storage/storageconfig.h"
#include "backend/drivers/storage/storagedriver.h"
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
constexpr int kPools = 2;
constexpr qint64 kSourceSize = 48 << 20; // converting it takes longer than the victim lives, or about as long

// As app/drivers.cpp makes it.
std::shared_ptr<api::StoragePools> makeStorage(const qemu::Roots &roots, const api::SecretKeeper &)
{
    auto storage = std::make_shared<storage::StorageDriver>(
        storage::Folders {
            roots.config + QStringLiteral("/storage"), roots.state + QStringLiteral("/images") },
        std::make_unique<ProcessRunner>());
    if (const auto loaded = storage->load(); !loaded)
        qWarning("%s", qPrintable(loaded.error().fullText()));
    for (const QString &problem : storage->problems())
        qWarning("%s", qPrintable(problem));
    return storage;
}

Result<std::shared_ptr<api::Connection>> openWithStorage(const QString &folder)
{
    static qemu::EmbeddedDriver driver({ makeStorage, {}, qemu::Accelerator::Tcg });
    return await(driver.open({ rootUri(folder) }), std::chrono::seconds(40));
}

QString sourcePath(const QString &folder)
{
    return folder + QStringLiteral("/source.raw");
}

QString imagesPath(const QString &folder)
{
    return folder + QStringLiteral("/state/images");
}

// Without those that were killed already and only have to leave the kernel: their end is certain.
QStringList livingProcessesOf(const QString &folder)
{
    QStringList processes = processesOf(folder);
    processes.removeIf([](const QString &process) {
        QFile status(QStringLiteral("/proc/%1/status").arg(process.section(u' ', 0, 0)));
        if (!status.open(QIODevice::ReadOnly))
            return true;
        for (const QByteArray &line : status.readAll().split('\n')) {
            const bool isPending = line.startsWith("SigPnd:") || line.startsWith("ShdPnd:");
            if (isPending && (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGKILL - 1) & 1) != 0)
                return true;
        }
        return false;
    });
    return processes;
}

// How a volume was made can be told by its name.
enum class Making { Raw, Qcow2, RawCopy, Qcow2Copy };
constexpr const char *kMakings[] = { "raw", "qcow2", "rawcopy", "qcow2copy" };

QByteArray volumeXml(const QString &name, Making making)
{
    const bool isRaw = making == Making::Raw || making == Making::RawCopy;
    return "<volume><name>" + name.toUtf8() + "</name><capacity>" + QByteArray::number(kSourceSize)
        + "</capacity><target><format type='" + (isRaw ? "raw" : "qcow2") + "'/></target></volume>";
}

// Keeps volumes in the making beside whatever else the victim does; told on standard output as steps are.
class VolumeMaker : public QObject
{
public:
    VolumeMaker(api::StoragePools &pools, QString folder, quint32 seed)
        : m_pools(pools)
        , m_folder(std::move(folder))
        , m_random(seed)
    {
        for (const api::PoolInfoPtr &pool : pools.list()) {
            if (pool->name == QStringLiteral("default"))
                m_pool = pool->uuid;
        }
    }

    void makeNext()
    {
        const auto making = Making(m_random.bounded(4));
        const QString name
            = QStringLiteral("%1-%2").arg(QLatin1String(kMakings[int(making)])).arg(m_random.generate());
        std::printf("try volume %s\n", qPrintable(name));
        std::fflush(stdout);
        const bool isCopy = making == Making::RawCopy || making == Making::Qcow2Copy;
        auto made = isCopy ? m_pools.createVolumeFrom(m_pool, volumeXml(name, making), sourcePath(m_folder))
                           : m_pools.createVolume(m_pool, volumeXml(name, making));
        made.then(this, [this, name](const Result<api::VolumeInfo> &result) {
            if (!result)
                std::printf("failed %s\n", qPrintable(result.error().fullText()));
            else
                std::printf("did volume %s\n", qPrintable(name));
            std::fflush(stdout);
            makeNext();
        });
    }

private:
    api::StoragePools &m_pools;
    QString m_folder;
    QUuid m_pool;
    QRandomGenerator m_random;
};

// Pools come and go; nothing is promised of them but that their definitions are whole.
void stepPools(api::StoragePools &pools, const QString &folder, int number, int what)
{
    const QUuid uuid(0x1000u + uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 0);
    switch (what) {
    case 0:
        std::ignore = await(pools.define("<pool type='dir'><name>pool-" + QByteArray::number(number)
            + "</name><uuid>" + api::uuidText(uuid).toLatin1() + "</uuid><target><path>" + folder.toUtf8()
            + "/pool-" + QByteArray::number(number) + "</path></target></pool>"));
        break;
    case 1:
        std::ignore = await(pools.setAutostart(uuid, api::Autostart::On));
        break;
    default:
        std::ignore = await(pools.perform(uuid, api::PoolAction::Undefine));
        break;
    }
}

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
    auto connection = openWithStorage(folder);
    if (!connection) {
        std::printf("failed %s\n", qPrintable(connection.error().fullText()));
        return 1;
    }
    std::printf("open\n");
    std::fflush(stdout);
    QRandomGenerator random(seed);
    api::StoragePools &pools = *(*connection)->storage();
    VolumeMaker maker(pools, folder, random.generate());
    maker.makeNext();
    for (;;) {
        step(*(*connection)->domains(), random.bounded(kGuests), random.bounded(11));
        stepPools(pools, folder, random.bounded(kPools), random.bounded(3));
    }
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
    void checkPools() const;
    void checkVolumes(api::StoragePools &pools);

    QTemporaryDir m_folder { QDir::tempPath() + QStringLiteral("/inn-XXXXXX") };
    Promise m_promises[kGuests] = {};
    QStringList m_madeVolumes; // of this round
    int m_startedVolumes = 0;
    int m_finishedVolumes = 0;
};

void tst_EmbeddedCrash::initTestCase()
{
    QVERIFY(m_folder.isValid());
    std::fill(std::begin(m_promises), std::end(m_promises), Promise::Undefined);
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-img")).isEmpty())
        QSKIP("qemu-img is not installed");
    for (int number = 0; number < kPools; ++number)
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("pool-%1").arg(number)));
    QFile source(sourcePath(m_folder.path()));
    QVERIFY(source.open(QIODevice::WriteOnly));
    QByteArray piece(1 << 20, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (qint64 written = 0; written < kSourceSize; written += piece.size()) {
        random.generate(reinterpret_cast<quint32 *>(piece.data()),
            reinterpret_cast<quint32 *>(piece.data() + piece.size()));
        QCOMPARE(source.write(piece), qint64(piece.size()));
    }
}

void tst_EmbeddedCrash::readPromises(const QByteArray &output)
{
    for (const QByteArray &line : output.split('\n')) {
        const auto words = line.split(' ');
        if (words.size() == 3 && words.at(1) == "volume") {
            m_startedVolumes += words.at(0) == "try" ? 1 : 0;
            if (words.at(0) == "did")
                m_madeVolumes += QString::fromLatin1(words.at(2));
            continue;
        }
        QVERIFY2(words.at(0) != "failed", line.constData());
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
    const QStringList processes = livingProcessesOf(m_folder.path());
    QVERIFY2(processes.size() == running, qPrintable(processes.join(u'\n')));
    QCOMPARE(sockets.size(), running);
    QVERIFY(QDir(m_folder.path() + QStringLiteral("/state/save"))
                .entryList({ QStringLiteral("*.part") }, QDir::Files)
                .isEmpty());
}

void tst_EmbeddedCrash::checkPools() const
{
    const QDir definitions(m_folder.path() + QStringLiteral("/config/storage"));
    const auto files = definitions.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(QStringLiteral("default.xml")));
    for (const QString &name : files) {
        QFile file(definitions.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = config::readPool(file.readAll());
        QVERIFY2(read && read->name && read->uuid, qPrintable(name));
        QCOMPARE(QString(*read->name + QStringLiteral(".xml")), name);
    }
    const QDir marks(definitions.filePath(QStringLiteral("autostart")));
    for (const QString &name : marks.entryList(QDir::Files | QDir::Hidden))
        QVERIFY2(files.contains(name), qPrintable(name));
}

// What has a volume's name is complete, what was promised is there, and nothing else is.
void tst_EmbeddedCrash::checkVolumes(api::StoragePools &pools)
{
    const QDir images(imagesPath(m_folder.path()));
    const auto files = images.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : m_madeVolumes)
        QVERIFY2(files.contains(name), qPrintable(name));
    for (const QString &name : files) {
        const QByteArray making = name.section(u'-', 0, 0).toLatin1();
        const auto known = std::find(std::begin(kMakings), std::end(kMakings), making);
        QVERIFY2(known != std::end(kMakings), qPrintable(name)); // no unfinished file is left
        const QString path = images.filePath(name);
        const auto image = await(pools.inspectImage(path));
        QVERIFY2(image, image ? "" : qPrintable(image.error().fullText()));
        QCOMPARE(image->virtualSize.count, quint64(kSourceSize));
        const QString format = making.startsWith("raw") ? QStringLiteral("raw") : QStringLiteral("qcow2");
        QCOMPARE(image->format, format);
        if (making.endsWith("copy")) {
            QCOMPARE(QProcess::execute(QStringLiteral("qemu-img"),
                         { QStringLiteral("compare"), QStringLiteral("-q"), QStringLiteral("-f"),
                             QStringLiteral("raw"), QStringLiteral("-F"), format, sourcePath(m_folder.path()),
                             path }),
                0);
        }
        QVERIFY(await(pools.deleteVolume(path))); // the next round has room
    }
    m_finishedVolumes += int(files.size());
    m_madeVolumes.clear();
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
        if (QTest::currentTestFailed())
            return;
        auto connection = openWithStorage(m_folder.path());
        QVERIFY2(connection, connection ? "" : qPrintable(connection.error().fullText()));
        checkHost(*connection);
        checkPools();
        checkVolumes(*(*connection)->storage());
        if (QTest::currentTestFailed()) {
            qInfo("round %d", round);
            return;
        }
    }
    qInfo("%d volumes begun, %d complete", m_startedVolumes, m_finishedVolumes);
    QVERIFY(m_finishedVolumes > 0);
    QVERIFY(m_finishedVolumes < m_startedVolumes); // some were under way
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
