// label: real
// timeout: 300
#include "backend/api/blockjobs.h"
#include "backend/api/domainevent.h"
#include "backend/api/snapshots.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/blockcontract.h"
#include "tests/support/outcome.h"
#include "tests/support/victim.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::BlockAbort;
using api::BlockCommit;
using api::BlockCopy;
using api::BlockJobType;
using api::DomainAction;
using api::DomainState;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-777777777777");
const QString kDisk = QStringLiteral("vda");
constexpr quint64 kSlow = 64 << 10; // bytes per second: a job that does not end by itself

bool image(const QStringList &arguments)
{
    return runTool(QStringLiteral("qemu-img"), arguments);
}

QJsonObject imageInfo(const QString &path)
{
    QByteArray output;
    runTool(QStringLiteral("qemu-img"),
        { QStringLiteral("info"), QStringLiteral("-U"), QStringLiteral("--output=json"), path }, &output);
    return QJsonDocument::fromJson(output).object();
}

QString backingOf(const QString &path)
{
    return imageInfo(path)[QStringLiteral("backing-filename")].toString();
}

} // namespace

// Jobs on the images of running guests of an embedded host.
class tst_BlockJobs : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_BlockJobs()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void contract_data() { BlockContract::addRows(); }
    void contract();
    void imagesBelowAreFoundAndNumbered();
    void pullingFlattensADisk();
    void pullingStopsAboveABase();
    void committingTheMiddleKeepsTheDisk();
    void committingTheActiveImagePivots();
    void anActiveCommitCanBeGivenUp();
    void aCopyPivots_data();
    void aCopyPivots();
    void aJobGoesOnWithoutTheProgram();
    void oneJobForADisk();
    void wrongRequestsAreRefused();
    void speedAndProgressAreTold();
    void aFullDiskFailsTheJobOnly();
    void sizesAndContents();
    void sizesAreToldWhileAJobEnds();
    void disksGrow();
    void nothingIsBrokenByAKill_data();
    void nothingIsBrokenByAKill();

private:
    void open();
    void start();
    api::BlockJobs &jobs() { return *m_connection->blockJobs(); }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->path() + u'/' + QLatin1String(name) + QStringLiteral(".qcow2");
    }
    QByteArray xml(api::XmlView view = api::XmlView::Live) { return *await(domains().xml(kUuid, view)); }
    bool waitForEnd();
    bool waitForReady();
    QStringList chain();
    bool dataIsIn(const QString &image);

    std::vector<api::domainevent::BlockJob> m_told;
};

void tst_BlockJobs::initTestCase()
{
    needQemu();
}

// base <- middle <- top, each with something of its own in it.
void tst_BlockJobs::init()
{
    makeFolder();
    const QString qcow2 = QStringLiteral("qcow2");
    QVERIFY(image({ QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), qcow2, path("base"),
        QStringLiteral("16M") }));
    QVERIFY(diskIo(path("base"), QStringLiteral("write -P 0x11 0 2M")));
    const auto overlay = [&](const char *name, const QString &below) {
        return image({ QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), qcow2,
            QStringLiteral("-F"), qcow2, QStringLiteral("-b"), below, path(name) });
    };
    QVERIFY(overlay("middle", QStringLiteral("base.qcow2")));
    QVERIFY(diskIo(path("middle"), QStringLiteral("write -P 0x22 1M 2M")));
    QVERIFY(overlay("top", path("middle")));
    QVERIFY(diskIo(path("top"), QStringLiteral("write -P 0x33 2M 2M")));
    m_told.clear();
    open();
}

void tst_BlockJobs::cleanup()
{
    clear();
}

void tst_BlockJobs::open()
{
    EmbeddedHost::open();
    QVERIFY(m_connection);
    connect(&domains(), &api::Domains::occurred, this, [this](const api::DomainEventPtr &event) {
        if (const auto *job = std::get_if<api::domainevent::BlockJob>(&event->what))
            m_told.push_back(*job);
    });
}

void tst_BlockJobs::start()
{
    QVERIFY(EmbeddedHost::start(diskXml(path("top"))));
}

bool tst_BlockJobs::waitForEnd()
{
    return waitUntil(
        [&] {
            const auto job = await(jobs().job(kUuid, kDisk));
            return job && !*job;
        },
        std::chrono::seconds(30));
}

bool tst_BlockJobs::waitForReady()
{
    return waitUntil(
        [&] {
            const auto job = await(jobs().job(kUuid, kDisk));
            return job && *job && (*job)->ready && xml().contains("ready='yes'");
        },
        std::chrono::seconds(30));
}

QStringList tst_BlockJobs::chain()
{
    const auto images = await(jobs().chain(kUuid, kDisk));
    if (!images) {
        qInfo("%s", qPrintable(images.error().fullText()));
        return {};
    }
    QStringList names;
    for (const api::ChainImage &one : *images)
        names += QFileInfo(one.path).completeBaseName();
    return names;
}

// After the guest's end: what it wrote to whichever image is there, unbroken.
bool tst_BlockJobs::dataIsIn(const QString &image)
{
    return runTool(QStringLiteral("qemu-img"), { QStringLiteral("check"), QStringLiteral("-q"), image })
        && diskIo(image, QStringLiteral("read -P 0x11 0 1M"))
        && diskIo(image, QStringLiteral("read -P 0x22 1M 1M"))
        && diskIo(image, QStringLiteral("read -P 0x33 2M 2M"));
}

void tst_BlockJobs::contract()
{
    m_connection.reset(); // one program at a time
    QVERIFY(image({ QStringLiteral("rebase"), QStringLiteral("-u"), QStringLiteral("-b"), path("base"),
        QStringLiteral("-F"), QStringLiteral("qcow2"), path("top") }));
    BlockSetup setup;
    setup.open = [this] { return openRoot(m_folder->path()); };
    setup.upper = path("top");
    setup.lower = path("base");
    setup.copy = path("copy");
    setup.guestXml = [this](const QString &name, const QUuid &uuid) {
        return emptyGuest(name, uuid,
            "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
                + path("top").toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>");
    };
    BlockContract(setup).run(QTest::currentDataTag());
}

void tst_BlockJobs::imagesBelowAreFoundAndNumbered()
{
    start();
    QCOMPARE(
        chain(), (QStringList { QStringLiteral("top"), QStringLiteral("middle"), QStringLiteral("base") }));
    const QByteArray live = xml();
    QVERIFY2(live.contains("<source file='" + path("top").toUtf8() + "' index='1'/>"), live.constData());
    QVERIFY2(live.contains("<backingStore type='file' index='2'>"), live.constData());
    QVERIFY2(live.contains("<backingStore type='file' index='3'>"), live.constData());
    QVERIFY(!xml(api::XmlView::Inactive).contains("backingStore"));
    const auto images = await(jobs().chain(kUuid, kDisk));
    INN_OK(images);
    QCOMPARE(images->front().capacity, Bytes::mib(16));
    QVERIFY(images->front().allocation > Bytes::mib(1));
}

void tst_BlockJobs::pullingFlattensADisk()
{
    start();
    INN_OK(await(jobs().pull(kUuid, kDisk, {}, 0)));
    QVERIFY(waitForEnd());
    QCOMPARE(chain(), QStringList { QStringLiteral("top") });
    QTRY_COMPARE(m_told.size(), size_t(1));
    const api::domainevent::BlockJob expected { path("top"), kDisk, int(BlockJobType::Pull), 0 };
    QCOMPARE(m_told.front(), expected);
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(backingOf(path("top")).isEmpty());
    QVERIFY(dataIsIn(path("top")));
}

void tst_BlockJobs::pullingStopsAboveABase()
{
    start();
    INN_OK(await(jobs().pull(kUuid, kDisk, QStringLiteral("vda[3]"), 0)));
    QVERIFY(waitForEnd());
    QCOMPARE(chain(), (QStringList { QStringLiteral("top"), QStringLiteral("base") }));
    QCOMPARE(backingOf(path("top")), path("base"));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(QFile::remove(path("middle")));
    QVERIFY(dataIsIn(path("top")));
}

void tst_BlockJobs::committingTheMiddleKeepsTheDisk()
{
    start();
    INN_OK(await(jobs().commit(kUuid, kDisk, {}, path("middle"), 0, BlockCommit::Delete)));
    QVERIFY(waitForEnd());
    QCOMPARE(chain(), (QStringList { QStringLiteral("top"), QStringLiteral("base") }));
    QTRY_VERIFY(!QFile::exists(path("middle")));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(dataIsIn(path("top")));
    INN_OK(perform(DomainAction::Start));
}

void tst_BlockJobs::committingTheActiveImagePivots()
{
    start();
    INN_OK(await(jobs().commit(kUuid, kDisk, {}, {}, 0, BlockCommit::Active)));
    QVERIFY(waitForReady());
    QVERIFY(xml().contains("job='active-commit'"));
    INN_OK(await(jobs().abort(kUuid, kDisk, BlockAbort::Pivot)));
    QCOMPARE(chain(), QStringList { QStringLiteral("base") });
    QVERIFY(!xml().contains("<mirror"));
    // The next start uses what the guest uses now.
    QVERIFY(xml(api::XmlView::Inactive).contains("base.qcow2'/>"));
    QVERIFY(!info()->restartNeeded);
    QCOMPARE(m_told.size(), size_t(2));
    QCOMPARE(m_told[0].status, 3);
    QCOMPARE(m_told[0].type, int(BlockJobType::ActiveCommit));
    QCOMPARE(m_told[1].status, 0);
    QCOMPARE(m_told[1].path, path("base"));
    // The emulator has let go of the others.
    QVERIFY(image({ QStringLiteral("info"), path("top") }));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(dataIsIn(path("base")));
    INN_OK(perform(DomainAction::Start));
}

void tst_BlockJobs::anActiveCommitCanBeGivenUp()
{
    start();
    INN_OK(await(jobs().commit(kUuid, kDisk, {}, {}, 0, BlockCommit::Active)));
    QVERIFY(waitForReady());
    INN_OK(await(jobs().abort(kUuid, kDisk)));
    QCOMPARE(chain().size(), 3);
    QVERIFY(!xml().contains("<mirror"));
    QCOMPARE(m_told.back().status, 2);
    // And again: nothing is in the way.
    INN_OK(await(jobs().commit(kUuid, kDisk, {}, {}, kSlow, BlockCommit::Active)));
    INN_OK(await(jobs().abort(kUuid, kDisk)));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(dataIsIn(path("top")));
}

void tst_BlockJobs::aCopyPivots_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("flags");
    QTest::addColumn<QStringList>("after");
    const QString copy = QStringLiteral("copy");
    QTest::newRow("a whole one") << QByteArray("qcow2") << 4 << QStringList { copy };
    QTest::newRow("a whole one with synchronous writes") << QByteArray("qcow2") << 12 << QStringList { copy };
    QTest::newRow("of the top image")
        << QByteArray("qcow2") << 5 << QStringList { copy, QStringLiteral("middle"), QStringLiteral("base") };
    QTest::newRow("into an image that is there") << QByteArray("qcow2") << 6 << QStringList { copy };
}

void tst_BlockJobs::aCopyPivots()
{
    QFETCH(QByteArray, format);
    QFETCH(int, flags);
    QFETCH(QStringList, after);
    start();
    if (flags & 2) {
        QVERIFY(image({ QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
            QStringLiteral("qcow2"), path("copy"), QStringLiteral("16M") }));
    }
    const QByteArray destination = "<disk type='file'><driver type='" + format + "'/><source file='"
        + path("copy").toUtf8() + "'/></disk>";
    api::BlockCopyParameters parameters;
    parameters.granularity = 65536;
    parameters.bufferSize = 1 << 20;
    INN_OK(await(jobs().copy(kUuid, kDisk, destination, parameters, api::BlockCopyFlags(flags))));
    QVERIFY(waitForReady());
    QVERIFY2(xml().contains("<mirror type='file' file='" + path("copy").toUtf8()), xml().constData());
    INN_OK(await(jobs().abort(kUuid, kDisk, BlockAbort::Pivot)));
    QCOMPARE(chain(), after);
    QVERIFY(!xml().contains("<mirror"));
    QVERIFY(xml(api::XmlView::Inactive).contains("copy.qcow2'/>"));
    QVERIFY(diskIo(path("top"), QStringLiteral("write -P 0x44 8M 64k")));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(dataIsIn(path("copy")));
    INN_OK(perform(DomainAction::Start));
}

void tst_BlockJobs::aJobGoesOnWithoutTheProgram()
{
    start();
    const QByteArray destination = "<disk><source file='" + path("copy").toUtf8() + "'/></disk>";
    INN_OK(await(jobs().copy(kUuid, kDisk, destination, {}, BlockCopy::TransientJob)));
    m_connection.reset();
    QTest::qWait(20);
    open();
    QVERIFY(waitForState(DomainState::Running));
    QVERIFY(waitForReady());
    INN_OK(await(jobs().abort(kUuid, kDisk, BlockAbort::Pivot)));
    QCOMPARE(chain(), QStringList { QStringLiteral("copy") });
}

void tst_BlockJobs::oneJobForADisk()
{
    start();
    INN_OK(await(jobs().pull(kUuid, kDisk, {}, kSlow)));
    const auto second = await(jobs().pull(kUuid, kDisk, {}, 0));
    QVERIFY(!second);
    QCOMPARE(second.error().libvirtNumber(), 84); // VIR_ERR_OPERATION_UNSUPPORTED
    const auto snapshot
        = await(m_connection->snapshots()->create(kUuid, "<domainsnapshot/>", api::SnapshotCreate::DiskOnly));
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().libvirtNumber(), 84);
    const auto saved = perform(DomainAction::ManagedSave);
    QVERIFY(!saved);
    QCOMPARE(saved.error().libvirtNumber(), 55);
    const auto pivot = await(jobs().abort(kUuid, kDisk, BlockAbort::Pivot));
    QVERIFY(!pivot);
    QCOMPARE(pivot.error().libvirtNumber(), 83); // VIR_ERR_BLOCK_COPY_ACTIVE
    INN_OK(await(jobs().abort(kUuid, kDisk)));
    QCOMPARE(m_told.back().status, 2);
    QVERIFY(waitForEnd());
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(dataIsIn(path("top")));
}

void tst_BlockJobs::wrongRequestsAreRefused()
{
    const auto number = [](const auto &answer) { return answer ? 0 : answer.error().libvirtNumber(); };
    start();
    QCOMPARE(number(await(jobs().pull(kUuid, QStringLiteral("vdz"), {}, 0))), 8);
    QCOMPARE(number(await(jobs().pull(kUuid, kDisk, QStringLiteral("/nowhere"), 0))), 8);
    QCOMPARE(number(await(jobs().commit(kUuid, kDisk, {}, {}, 0))), 8);
    QCOMPARE(number(await(jobs().commit(kUuid, kDisk, {}, path("base"), 0))), 8);
    QCOMPARE(number(await(jobs().commit(kUuid, kDisk, {}, path("middle"), 0, BlockCommit::Active))), 8);
    QCOMPARE(number(await(jobs().abort(kUuid, kDisk))), 8);
    QCOMPARE(number(await(jobs().copy(kUuid, kDisk, "<disk><source file='/tmp/x'/></disk>"))), 55);
    QCOMPARE(number(await(
                 jobs().copy(kUuid, kDisk, "<disk><source file='x'/></disk>", {}, BlockCopy::TransientJob))),
        8);
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QCOMPARE(number(await(jobs().pull(kUuid, kDisk, {}, 0))), 55);
}

void tst_BlockJobs::speedAndProgressAreTold()
{
    start();
    INN_OK(await(jobs().pull(kUuid, kDisk, {}, kSlow)));
    const auto all = await(jobs().jobs(kUuid));
    INN_OK(all);
    QCOMPARE(all->size(), size_t(1));
    QCOMPARE(all->front().target, kDisk);
    QCOMPARE(all->front().type, BlockJobType::Pull);
    QCOMPARE(all->front().bandwidth, kSlow);
    QVERIFY(all->front().current < all->front().end);
    INN_OK(await(jobs().setSpeed(kUuid, kDisk, 0)));
    QVERIFY(waitForEnd());
    QCOMPARE(chain().size(), 1);
}

void tst_BlockJobs::aFullDiskFailsTheJobOnly()
{
    start();
    // A file system of one megabyte.
    QTemporaryDir small;
    if (!runTool(QStringLiteral("mount"),
            { QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=1m"),
                QStringLiteral("tmpfs"), small.path() }))
        QSKIP("a small file system cannot be mounted here");
    const QString copy = small.path() + QStringLiteral("/copy.qcow2");
    const QByteArray destination = "<disk><source file='" + copy.toUtf8() + "'/></disk>";
    const auto begun = await(jobs().copy(kUuid, kDisk, destination, {}, BlockCopy::TransientJob));
    const bool ended = begun && waitForEnd();
    const bool told = waitUntil([this] { return !m_told.empty() && m_told.back().status == 1; });
    // The emulator has let go of it.
    const bool unmounted = waitUntil([&] { return runTool(QStringLiteral("umount"), { small.path() }); });
    INN_OK(begun);
    QVERIFY(ended);
    QVERIFY(told);
    QVERIFY(unmounted);
    QCOMPARE(chain().size(), 3);
    QVERIFY(!xml().contains("<mirror"));
    INN_OK(await(jobs().pull(kUuid, kDisk, {}, 0)));
    QVERIFY(waitForEnd());
}

void tst_BlockJobs::sizesAndContents()
{
    start();
    const auto running = await(jobs().blockInfo(kUuid, kDisk));
    INN_OK(running);
    QCOMPARE(running->capacity, Bytes::mib(16));
    QCOMPARE(running->physical, Bytes { quint64(QFileInfo(path("top")).size()) });
    const auto memory = await(jobs().memoryPeek(kUuid, 0xfffffff0, Bytes { 16 }, api::MemoryPeek::Physical));
    INN_OK(memory);
    QCOMPARE(memory->size(), 16);
    QVERIFY(memory->at(0) == '\xea'); // the end of the firmware, where every PC begins: a far jump
    const auto looked = await(jobs().blockPeek(kUuid, kDisk, 0, Bytes { 512 }));
    QVERIFY(!looked);
    QCOMPARE(looked.error().libvirtNumber(), 84);
    INN_OK(await(jobs().setThreshold(kUuid, QStringLiteral("vda[1]"), 1 << 20)));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    const auto off = await(jobs().blockInfo(kUuid, kDisk));
    INN_OK(off);
    QCOMPARE(off->capacity, Bytes::mib(16));
    QCOMPARE(chain().size(), 3);
}

// An emulator that was asked about all its nodes at that moment ended.
void tst_BlockJobs::sizesAreToldWhileAJobEnds()
{
    start();
    INN_OK(await(jobs().pull(kUuid, kDisk, {}, 0)));
    std::vector<QFuture<Result<api::BlockInfo>>> asked;
    for (bool isOver = false; !isOver;) {
        for (int each = 0; each < 3; ++each)
            asked.push_back(jobs().blockInfo(kUuid, kDisk));
        const auto job = await(jobs().job(kUuid, kDisk));
        INN_OK(job);
        isOver = !*job;
    }
    for (const auto &future : asked) {
        const auto info = await(future);
        INN_OK(info);
        QVERIFY(info->capacity > Bytes {});
    }
    QVERIFY(waitForState(DomainState::Running));
    QTRY_COMPARE(chain(), QStringList { QStringLiteral("top") });
}

void tst_BlockJobs::disksGrow()
{
    start();
    INN_OK(await(jobs().resize(kUuid, kDisk, Bytes { (20 << 20) + 1 })));
    const auto running = await(jobs().blockInfo(kUuid, kDisk));
    INN_OK(running);
    QCOMPARE(running->capacity, Bytes { (20 << 20) + 512 });
}

void tst_BlockJobs::nothingIsBrokenByAKill_data()
{
    QTest::addColumn<int>("operation");
    const char *names[] = { "pull", "commit", "active commit and pivot", "copy and pivot" };
    for (int operation = 0; operation < 4; ++operation) {
        for (int trial = 0; trial < 5; ++trial)
            QTest::addRow("%s, %d", names[operation], trial + 1) << operation;
    }
}

// Another process of the program does it and is killed on the way.
void tst_BlockJobs::nothingIsBrokenByAKill()
{
    QFETCH(int, operation);
    const int delay = QRandomGenerator::global()->bounded(40);
    start();
    m_connection.reset();
    QVERIFY(killVictim(m_folder->path(), operation, delay));
    open();
    qInfo("killed after %d ms: %s", delay, qPrintable(chain().join(u' ')));
    QVERIFY(waitForState(DomainState::Running));
    // What was under way can be ended.
    QVERIFY(waitUntil([&] {
        const auto job = await(jobs().job(kUuid, kDisk));
        if (job && *job && (*job)->ready)
            std::ignore = await(jobs().abort(kUuid, kDisk, BlockAbort::Pivot));
        return job && !*job;
    }));
    const QStringList now = chain();
    const QString active = now.value(0);
    QVERIFY2(!active.isEmpty() && now.size() <= 3, qPrintable(now.join(u' ')));
    QVERIFY(!xml().contains("<mirror"));
    QVERIFY(xml(api::XmlView::Inactive).contains(active.toUtf8() + ".qcow2'/>"));
    // Another job finds nothing in its way.
    INN_OK(await(jobs().pull(kUuid, kDisk, {}, 0)));
    QVERIFY(waitForEnd());
    QCOMPARE(chain(), QStringList { active });
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    QVERIFY(dataIsIn(path(active.toLatin1().constData())));
    INN_OK(perform(DomainAction::Start));
}

namespace {

int runVictim(const QString &folder, int what)
{
    auto opened = openRoot(folder);
    if (!opened)
        return 1;
    api::BlockJobs &jobs = *(*opened)->blockJobs();
    sayVictimBegins();
    const QByteArray copy = "<disk><source file='" + folder.toUtf8() + "/copy.qcow2'/></disk>";
    switch (what) {
    case 0:
        std::ignore = await(jobs.pull(kUuid, kDisk, {}, 0));
        break;
    case 1:
        std::ignore = await(
            jobs.commit(kUuid, kDisk, {}, folder + QStringLiteral("/middle.qcow2"), 0, BlockCommit::Delete));
        break;
    case 2:
        std::ignore = await(jobs.commit(kUuid, kDisk, {}, {}, 0, BlockCommit::Active));
        break;
    default:
        std::ignore = await(jobs.copy(kUuid, kDisk, copy, {}, BlockCopy::TransientJob));
    }
    while (what >= 2 && !await(jobs.abort(kUuid, kDisk, BlockAbort::Pivot)))
        QTest::qWait(1);
    QTest::qWait(60'000);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    return runTestOrVictim<tst_BlockJobs>(argc, argv, runVictim);
}

#include "tst_blockjobs.moc"
