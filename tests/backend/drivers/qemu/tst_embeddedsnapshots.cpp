// label: real
// timeout: 600
#include "backend/config/moment/momentconfig.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"
#include "tests/support/snapshotcontract.h"
#include "tests/support/victim.h"

#include <QTest>

#include <sys/wait.h>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-666666666666");

} // namespace

// Snapshots of real guests on an embedded host.
class tst_EmbeddedSnapshots : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_EmbeddedSnapshots()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void contract_data() { SnapshotContract::addRows(); }
    void contract();
    void aSystemComesBackAsItWas();
    void goingBackNeedsNoNewEmulator();
    void hardwareThatChangedIsStartedAnew();
    void theyOutliveTheProgram();
    void memoryGoesToAFile();
    void anImageThatIsThereIsReused();
    void aRawDiskHoldsNoSnapshot();
    void freezingNeedsAnAgent();
    void aCrashLeavesBeforeOrAfter_data();
    void aCrashLeavesBeforeOrAfter();

private:
    api::Snapshots &snapshots() { return *m_connection->snapshots(); }
    [[nodiscard]] QString disk() const { return m_folder->path() + QStringLiteral("/vda.qcow2"); }
    Result<QString> take(
        const QByteArray &name, api::SnapshotCreateFlags flags = {}, const QByteArray &more = {});
    Result<> revert(const QString &name) { return await(snapshots().revert(kUuid, name, {})); }
};

void tst_EmbeddedSnapshots::initTestCase()
{
    needQemu();
}

void tst_EmbeddedSnapshots::init()
{
    makeFolder();
    QVERIFY(makeQcow2(disk()));
    if (qstrcmp(QTest::currentTestFunction(), "contract") != 0)
        open();
}

void tst_EmbeddedSnapshots::cleanup()
{
    clear();
}

Result<QString> tst_EmbeddedSnapshots::take(
    const QByteArray &name, api::SnapshotCreateFlags flags, const QByteArray &more)
{
    const QByteArray xml = "<domainsnapshot><name>" + name + "</name>" + more + "</domainsnapshot>";
    return await(snapshots().create(kUuid, xml, flags), std::chrono::seconds(60));
}

void tst_EmbeddedSnapshots::contract()
{
    SnapshotSetup setup;
    setup.open = [this] { return openRoot(m_folder->path()); };
    setup.guestXml
        = [this](const QString &name, const QUuid &uuid) { return emptyGuest(name, uuid, diskXml(disk())); };
    setup.returnsToExternal = true;
    SnapshotContract(setup).run(QTest::currentDataTag());
}

void tst_EmbeddedSnapshots::aSystemComesBackAsItWas()
{
    if (fixtureFolder().isEmpty())
        QSKIP("the test guest cannot be made here");
    INN_OK(await(domains().define(fixtureGuest(QStringLiteral("web"), kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::StartPaused));
    auto socket = await(domains().openConsole(kUuid, {}));
    INN_OK(socket);
    Console console(*socket);
    INN_OK(perform(DomainAction::Resume));
    QVERIFY2(console.waitFor("GUEST-UP"), console.text().constData());
    console.type("mark=before; echo before >/dev/vda; sync; echo set-$mark\n");
    QVERIFY2(console.waitFor("set-before"), console.text().constData());
    INN_OK(take("then"));
    QVERIFY(waitForState(DomainState::Running));
    console.type("mark=after; echo after! >/dev/vda; sync; echo set-$mark\n");
    QVERIFY2(console.waitFor("set-after"), console.text().constData());
    console.forget();
    INN_OK(revert(QStringLiteral("then")));
    QVERIFY(waitForState(DomainState::Running));
    // What it remembers and what its disk holds are of then.
    console.type("echo now-$mark; echo 3 >/proc/sys/vm/drop_caches; head -c 6 /dev/vda\n");
    QVERIFY2(console.waitFor("now-before"), console.text().constData());
    QVERIFY2(console.waitFor("\nbefore"), console.text().constData());
    QVERIFY2(!console.text().contains("now-after"), console.text().constData());

    // The same from off.
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_OK(revert(QStringLiteral("then")));
    QVERIFY(waitForState(DomainState::Running));
    auto again = await(domains().openConsole(kUuid, {}));
    INN_OK(again);
    Console second(*again);
    second.type("echo again-$mark\n");
    QVERIFY2(second.waitFor("again-before"), second.text().constData());
}

void tst_EmbeddedSnapshots::goingBackNeedsNoNewEmulator()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("then"));
    const int id = info()->id;
    INN_OK(revert(QStringLiteral("then")));
    QVERIFY(waitForState(DomainState::Running));
    QCOMPARE(info()->id, id);
    QCOMPARE(info()->reason, 4);
    QVERIFY(!info()->restartNeeded);
}

void tst_EmbeddedSnapshots::hardwareThatChangedIsStartedAnew()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("then"));
    INN_OK(perform(DomainAction::Destroy));
    QByteArray more = diskXml(disk());
    more += "<input type='tablet' bus='virtio'/>";
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, more))));
    INN_OK(perform(DomainAction::Start));
    const int id = info()->id;
    INN_OK(revert(QStringLiteral("then")));
    QVERIFY(waitForState(DomainState::Running));
    QVERIFY(info()->id != id);
    for (const auto view : { api::XmlView::Live, api::XmlView::Inactive }) {
        const auto xml = await(domains().xml(kUuid, view));
        INN_OK(xml);
        QVERIFY2(!xml->contains("tablet"), xml->constData());
    }
    QVERIFY(!info()->restartNeeded);
}

void tst_EmbeddedSnapshots::theyOutliveTheProgram()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid,
        diskXml(disk()) + "</devices><metadata><x:y xmlns:x='urn:x'>kept</x:y></metadata><devices>"))));
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("a"));
    INN_OK(take("b"));
    const auto before = await(snapshots().xml(kUuid, QStringLiteral("b")));
    INN_OK(before);
    QVERIFY2(before->contains("kept"), before->constData());
    open();
    QVERIFY(waitForState(DomainState::Running));
    const auto all = await(snapshots().list(kUuid));
    INN_OK(all);
    QCOMPARE(int(all->size()), 2);
    QCOMPARE(all->at(1).name, QStringLiteral("b"));
    QCOMPARE(all->at(1).parent, QStringLiteral("a"));
    QVERIFY(all->at(1).isCurrent);
    const auto after = await(snapshots().xml(kUuid, QStringLiteral("b")));
    INN_OK(after);
    QCOMPARE(*after, *before);
    INN_OK(revert(QStringLiteral("a")));
}

void tst_EmbeddedSnapshots::memoryGoesToAFile()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    const QString memory = m_folder->path() + QStringLiteral("/memory");
    const QByteArray wanted = "<memory snapshot='external' file='" + memory.toUtf8() + "'/>";
    INN_OK(take("full", {}, wanted));
    QVERIFY(waitForState(DomainState::Running));
    QFile file(memory);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(16), QByteArray("LibvirtQemudSave"));
    QVERIFY(QFile::exists(m_folder->path() + QStringLiteral("/vda.full")));
    const auto all = await(snapshots().list(kUuid));
    INN_OK(all);
    QCOMPARE(all->front().where, api::SnapshotInfo::Where::External);
    QCOMPARE(all->front().state, DomainState::Running);
}

void tst_EmbeddedSnapshots::anImageThatIsThereIsReused()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    const QString overlay = m_folder->path() + QStringLiteral("/mine.qcow2");
    const QByteArray wanted = "<disks><disk name='vda' snapshot='external'><source file='" + overlay.toUtf8()
        + "'/></disk></disks>";
    const auto missing
        = take("x", api::SnapshotCreate::DiskOnly | api::SnapshotCreate::ReuseExternal, wanted);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(runTool(QStringLiteral("qemu-img"),
        { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("qcow2"),
            QStringLiteral("-u"), QStringLiteral("-F"), QStringLiteral("qcow2"), QStringLiteral("-b"), disk(),
            overlay, QStringLiteral("64M") }));
    // Without being told, what is there is not overwritten.
    const auto refused = take("x", api::SnapshotCreate::DiskOnly, wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().libvirtNumber(), 67);
    INN_OK(take("x", api::SnapshotCreate::DiskOnly | api::SnapshotCreate::ReuseExternal, wanted));
    const auto live = await(domains().xml(kUuid, api::XmlView::Live));
    INN_OK(live);
    QVERIFY2(live->contains("mine.qcow2"), live->constData());
}

void tst_EmbeddedSnapshots::aRawDiskHoldsNoSnapshot()
{
    const QString raw = m_folder->path() + QStringLiteral("/raw.img");
    QFile file(raw);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1 << 20));
    QByteArray xml = diskXml(raw);
    xml.replace("qcow2", "raw");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, xml))));
    for (const bool running : { false, true }) {
        if (running)
            INN_OK(perform(DomainAction::Start));
        const auto refused = take("x");
        QVERIFY(!refused);
        QCOMPARE(refused.error().libvirtNumber(), 67);
        QVERIFY(refused.error().fullText().contains(u"vda"));
    }
    INN_OK(take("disks", api::SnapshotCreate::DiskOnly));
}

void tst_EmbeddedSnapshots::freezingNeedsAnAgent()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    const auto refused = take("x", api::SnapshotCreate::DiskOnly | api::SnapshotCreate::Quiesce);
    QVERIFY(!refused);
    QCOMPARE(refused.error().libvirtNumber(), 74);
    QVERIFY(!QFile::exists(m_folder->path() + QStringLiteral("/vda.x")));
    QCOMPARE(info()->state, DomainState::Running);
}

void tst_EmbeddedSnapshots::aCrashLeavesBeforeOrAfter_data()
{
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("delay");
    const char *names[] = { "internal", "disks", "revert", "delete" };
    for (int operation = 0; operation < 4; ++operation) {
        for (const int delay : { 0, 3, 10, 30 })
            QTest::addRow("%s after %d ms", names[operation], delay) << operation << delay;
    }
}

// Another process of the program does it and is killed on the way.
void tst_EmbeddedSnapshots::aCrashLeavesBeforeOrAfter()
{
    QFETCH(int, operation);
    QFETCH(int, delay);
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, diskXml(disk())))));
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("old"));
    m_connection.reset();
    QVERIFY(killVictim(m_folder->path(), operation, delay));
    open();
    QVERIFY(waitForState(DomainState::Running));
    const auto all = await(snapshots().list(kUuid));
    INN_OK(all);
    QStringList names;
    for (const api::SnapshotInfo &one : *all)
        names += one.name;
    names.sort();
    const bool before = names == QStringList { QStringLiteral("old") };
    const bool after = operation == 3 ? names.isEmpty()
        : operation == 2              ? before
                                      : names == QStringList { QStringLiteral("new"), QStringLiteral("old") };
    QVERIFY2(before || after, qPrintable(names.join(u' ')));
    // No trace of the journal, and everything works.
    QVERIFY(!QFile::exists(m_folder->path() + QStringLiteral("/state/snapshot/") + api::uuidText(kUuid)
        + QStringLiteral("/.journal")));
    INN_OK(take("again"));
    if (operation != 1)
        INN_OK(revert(QStringLiteral("again")));
    QVERIFY(waitForState(DomainState::Running));
    INN_OK(perform(DomainAction::Destroy));
    QVERIFY(waitForState(DomainState::Shutoff));
    INN_OK(perform(DomainAction::Start));
}

namespace {

int runVictim(const QString &folder, int what)
{
    auto opened = openRoot(folder);
    if (!opened)
        return 1;
    api::Snapshots &snapshots = *(*opened)->snapshots();
    const QByteArray xml = "<domainsnapshot><name>new</name></domainsnapshot>";
    const QString old = QStringLiteral("old");
    sayVictimBegins();
    switch (what) {
    case 0:
        std::ignore = await(snapshots.create(kUuid, xml, {}));
        break;
    case 1:
        std::ignore = await(snapshots.create(kUuid, xml, api::SnapshotCreate::DiskOnly));
        break;
    case 2:
        std::ignore = await(snapshots.revert(kUuid, old, {}));
        break;
    default:
        std::ignore = await(snapshots.remove(kUuid, old, {}));
    }
    QTest::qWait(60'000);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    return runTestOrVictim<tst_EmbeddedSnapshots>(argc, argv, runVictim);
}

#include "tst_embeddedsnapshots.moc"
