// label: real
// timeout: 300
#include "backend/api/blockjobs.h"
#include "backend/api/snapshots.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"

#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;
using api::SnapshotCreate;
using api::SnapshotDelete;
using api::SnapshotRevert;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-888888888888");

bool runTool(const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!done)
        qInfo("%s", process.readAllStandardError().constData());
    if (output)
        *output = process.readAllStandardOutput();
    return done;
}

bool io(const QString &path, const QString &command)
{
    QByteArray output;
    return runTool(QStringLiteral("qemu-io"),
               { QStringLiteral("-f"), QStringLiteral("qcow2"), QStringLiteral("-c"), command, path },
               &output)
        && !output.contains("verification failed");
}

} // namespace

// External snapshots of an embedded host's machines: going back to them, and deleting them with their images.
class tst_ExternalSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void goingBackMakesNewImages();
    void goingBackWithMemoryStartsAgain();
    void deletingTheLastMerges_data();
    void deletingTheLastMerges();
    void deletingInTheMiddleKeepsTheOthers_data();
    void deletingInTheMiddleKeepsTheOthers();
    void deletingWithChildrenLeavesOneImage();
    void imagesWithOtherHeirsStay();
    void aCrashLeavesWholeImages_data();
    void aCrashLeavesWholeImages();

private:
    void open();
    api::Domains &domains() { return *m_connection->domains(); }
    api::Snapshots &snapshots() { return *m_connection->snapshots(); }
    [[nodiscard]] QString base() const { return m_folder->path() + QStringLiteral("/vda.qcow2"); }
    api::DomainInfoPtr info();
    bool waitForState(DomainState state);
    Result<> perform(DomainAction action) { return await(domains().perform(kUuid, action)); }
    Result<QString> take(const char *name, const QByteArray &more = {});
    Result<> revert(const char *name, api::SnapshotRevertFlags flags = {})
    {
        return await(snapshots().revert(kUuid, QLatin1String(name), flags));
    }
    Result<> remove(const char *name, api::SnapshotDeleteFlags flags = {})
    {
        return await(snapshots().remove(kUuid, QLatin1String(name), flags), std::chrono::seconds(60));
    }
    QStringList names();
    QStringList chain();
    QString active() { return chain().value(0); }
    bool stop();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<api::Connection> m_connection;
};

void tst_ExternalSnapshots::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
}

void tst_ExternalSnapshots::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/inn-XXXXXX"));
    QVERIFY(m_folder->isValid());
    static QTemporaryDir cache; // one probe of QEMU is enough for all tests
    QVERIFY(QFile::link(cache.path(), m_folder->path() + QStringLiteral("/cache")));
    QVERIFY(runTool(QStringLiteral("qemu-img"),
        { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"),
            base(), QStringLiteral("16M") }));
    QVERIFY(io(base(), QStringLiteral("write -P 0x11 0 1M")));
    open();
    const QByteArray disk = "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
        + base().toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>";
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk))));
}

void tst_ExternalSnapshots::cleanup()
{
    m_connection.reset();
    if (!m_folder)
        return;
    const QStringList left = processesOf(m_folder->path());
    for (const QString &process : left)
        ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
    QVERIFY(waitUntil([this] { return processesOf(m_folder->path()).isEmpty(); }));
    QFile::remove(m_folder->path() + QStringLiteral("/cache"));
    m_folder.reset();
}

void tst_ExternalSnapshots::open()
{
    m_connection.reset();
    auto opened = openRoot(m_folder->path());
    INN_OK(opened);
    m_connection = *opened;
}

api::DomainInfoPtr tst_ExternalSnapshots::info()
{
    for (const api::DomainInfoPtr &domain : domains().list()) {
        if (domain->uuid == kUuid)
            return domain;
    }
    return {};
}

bool tst_ExternalSnapshots::waitForState(DomainState state)
{
    return waitUntil([&] { return info() && info()->state == state; });
}

bool tst_ExternalSnapshots::stop()
{
    return perform(DomainAction::Destroy).has_value() && waitForState(DomainState::Shutoff);
}

Result<QString> tst_ExternalSnapshots::take(const char *name, const QByteArray &more)
{
    return await(snapshots().create(kUuid,
        QByteArray("<domainsnapshot><name>") + name + "</name>" + more + "</domainsnapshot>",
        more.isEmpty() ? api::SnapshotCreateFlags(SnapshotCreate::DiskOnly) : api::SnapshotCreateFlags()));
}

QStringList tst_ExternalSnapshots::names()
{
    QStringList all;
    const auto list = await(snapshots().list(kUuid));
    if (list) {
        for (const api::SnapshotInfo &one : *list)
            all += one.name;
    }
    return all;
}

QStringList tst_ExternalSnapshots::chain()
{
    const auto images = await(m_connection->blockJobs()->chain(kUuid, QStringLiteral("vda")));
    if (!images) {
        qInfo("%s", qPrintable(images.error().fullText()));
        return {};
    }
    QStringList paths;
    for (const api::ChainImage &one : *images)
        paths += one.path;
    return paths;
}

void tst_ExternalSnapshots::goingBackMakesNewImages()
{
    INN_OK(take("first"));
    QVERIFY(io(active(), QStringLiteral("write -P 0x22 0 1M")));
    INN_OK(perform(DomainAction::Start));
    INN_OK(revert("first"));
    QVERIFY(waitForState(DomainState::Shutoff));
    QCOMPARE(chain().size(), 2);
    QCOMPARE(chain().back(), base());
    QVERIFY(io(active(), QStringLiteral("read -P 0x11 0 1M")));
    // And once more: what the last way back made is not left lying about.
    const QString before = active();
    INN_OK(perform(DomainAction::Start));
    INN_OK(revert("first", SnapshotRevert::Running));
    QVERIFY(waitForState(DomainState::Running));
    QVERIFY(active() == before || !QFile::exists(before));
    QVERIFY(stop());
    QVERIFY(io(active(), QStringLiteral("read -P 0x11 0 1M")));
}

void tst_ExternalSnapshots::goingBackWithMemoryStartsAgain()
{
    INN_OK(perform(DomainAction::Start));
    const QByteArray memory = m_folder->path().toUtf8() + "/memory.save";
    INN_OK(take("live", "<memory snapshot='external' file='" + memory + "'/>"));
    QVERIFY(waitForState(DomainState::Running));
    QCOMPARE(chain().size(), 2);
    INN_OK(revert("live"));
    QVERIFY(waitForState(DomainState::Running));
    QCOMPARE(chain().size(), 2);
    QCOMPARE(chain().back(), base());
    INN_OK(remove("live"));
    QCOMPARE(chain().size(), 1);
    QVERIFY(!QFile::exists(QString::fromUtf8(memory)));
    QVERIFY(waitForState(DomainState::Running));
}

void tst_ExternalSnapshots::deletingTheLastMerges_data()
{
    QTest::addColumn<bool>("runs");
    QTest::newRow("while it runs") << true;
    QTest::newRow("while it is off") << false;
}

void tst_ExternalSnapshots::deletingTheLastMerges()
{
    QFETCH(bool, runs);
    INN_OK(take("first"));
    const QString overlay = active();
    QVERIFY(io(overlay, QStringLiteral("write -P 0x22 1M 1M")));
    if (runs)
        INN_OK(perform(DomainAction::Start));
    INN_OK(remove("first"));
    QVERIFY(names().isEmpty());
    QCOMPARE(chain(), QStringList { base() });
    QVERIFY(!QFile::exists(overlay));
    if (runs)
        QVERIFY(stop());
    QCOMPARE(chain(), QStringList { base() });
    QVERIFY(io(base(), QStringLiteral("read -P 0x11 0 1M")));
    QVERIFY(io(base(), QStringLiteral("read -P 0x22 1M 1M")));
    INN_OK(perform(DomainAction::Start));
}

void tst_ExternalSnapshots::deletingInTheMiddleKeepsTheOthers_data()
{
    deletingTheLastMerges_data();
}

void tst_ExternalSnapshots::deletingInTheMiddleKeepsTheOthers()
{
    QFETCH(bool, runs);
    INN_OK(take("first"));
    QVERIFY(io(active(), QStringLiteral("write -P 0x22 1M 1M")));
    INN_OK(take("second"));
    QVERIFY(io(active(), QStringLiteral("write -P 0x33 1M 1M")));
    if (runs)
        INN_OK(perform(DomainAction::Start));
    INN_OK(remove("first"));
    QCOMPARE(names(), QStringList { QStringLiteral("second") });
    QCOMPARE(chain().size(), 2);
    if (runs)
        QVERIFY(stop());
    QVERIFY(io(active(), QStringLiteral("read -P 0x33 1M 1M")));
    // The one that is left can still be gone back to: to what was written before it.
    INN_OK(revert("second"));
    QVERIFY(io(active(), QStringLiteral("read -P 0x22 1M 1M")));
    INN_OK(perform(DomainAction::Start));
}

void tst_ExternalSnapshots::deletingWithChildrenLeavesOneImage()
{
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("first"));
    INN_OK(take("second"));
    INN_OK(take("third"));
    QCOMPARE(chain().size(), 4);
    INN_OK(remove("first", SnapshotDelete::ChildrenOnly));
    QCOMPARE(names(), QStringList { QStringLiteral("first") });
    QCOMPARE(chain().size(), 2);
    INN_OK(remove("first", SnapshotDelete::Children));
    QVERIFY(names().isEmpty());
    QCOMPARE(chain(), QStringList { base() });
}

void tst_ExternalSnapshots::imagesWithOtherHeirsStay()
{
    INN_OK(take("first"));
    const QString old = active();
    QVERIFY(io(old, QStringLiteral("write -P 0x22 1M 1M")));
    INN_OK(take("second"));
    INN_OK(revert("first"));
    // “second” and the machine both build on the image of “first” now.
    INN_OK(remove("first"));
    QCOMPARE(names(), QStringList { QStringLiteral("second") });
    QVERIFY(QFile::exists(base()));
    QVERIFY(io(active(), QStringLiteral("read -P 0x11 0 1M")));
    INN_OK(revert("second"));
    QVERIFY(io(active(), QStringLiteral("read -P 0x22 1M 1M")));
}

void tst_ExternalSnapshots::aCrashLeavesWholeImages_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("delay");
    const char *names[] = { "revert", "delete", "delete all" };
    for (int operation = 0; operation < 3; ++operation) {
        for (const int delay : { 0, 5, 20, 60 })
            QTest::addRow("%s after %d ms", names[operation], delay) << operation << delay;
    }
}

void tst_ExternalSnapshots::aCrashLeavesWholeImages()
{
    QFETCH(int, operation);
    QFETCH(int, delay);
    INN_OK(take("first"));
    QVERIFY(io(active(), QStringLiteral("write -P 0x22 1M 1M")));
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("second"));
    m_connection.reset();
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--victim"), m_folder->path(), QString::number(operation) });
    QVERIFY(victim.waitForReadyRead(60'000));
    QTest::qWait(delay);
    ::kill(pid_t(victim.processId()), SIGKILL);
    QVERIFY(victim.waitForFinished(10'000));
    open();
    QVERIFY(info());
    QVERIFY2(chain().size() >= 1 && chain().size() <= 4, qPrintable(chain().join(u' ')));
    QVERIFY(!QFile::exists(m_folder->path() + QStringLiteral("/state/snapshot/") + api::uuidText(kUuid)
        + QStringLiteral("/.journal")));
    if (info()->state != DomainState::Shutoff)
        QVERIFY(stop());
    QVERIFY(io(active(), QStringLiteral("read -P 0x11 0 1M")));
    // Everything works.
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("again"));
    INN_OK(remove("again"));
    QVERIFY(stop());
    QVERIFY(io(active(), QStringLiteral("read -P 0x11 0 1M")));
}

namespace {

int runVictim(int &argc, char **argv)
{
    QCoreApplication app(argc, argv);
    auto opened = openRoot(QString::fromLocal8Bit(argv[2]));
    if (!opened)
        return 1;
    api::Snapshots &snapshots = *(*opened)->snapshots();
    std::fputs("begin\n", stdout);
    std::fflush(stdout);
    const QString first = QStringLiteral("first");
    switch (atoi(argv[3])) {
    case 0:
        std::ignore = await(snapshots.revert(kUuid, first, {}));
        break;
    case 1:
        std::ignore = await(snapshots.remove(kUuid, first, {}));
        break;
    default:
        std::ignore = await(snapshots.remove(kUuid, first, SnapshotDelete::Children));
    }
    QTest::qWait(60'000);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && qstrcmp(argv[1], "--victim") == 0)
        return runVictim(argc, argv);
    QCoreApplication app(argc, argv);
    tst_ExternalSnapshots test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_externalsnapshots.moc"
