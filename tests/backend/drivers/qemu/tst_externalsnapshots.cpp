// label: real
// timeout: 300
#include "backend/api/blockjobs.h"
#include "backend/api/snapshots.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"
#include "tests/support/victim.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;
using api::SnapshotCreate;
using api::SnapshotDelete;
using api::SnapshotRevert;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-888888888888");

} // namespace

// External snapshots of an embedded host's machines: going back to them, and deleting them with their images.
class tst_ExternalSnapshots : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_ExternalSnapshots()
        : EmbeddedHost(kUuid)
    {
    }

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
    api::Snapshots &snapshots() { return *m_connection->snapshots(); }
    [[nodiscard]] QString base() const { return m_folder->path() + QStringLiteral("/vda.qcow2"); }
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
};

void tst_ExternalSnapshots::initTestCase()
{
    needQemu();
}

void tst_ExternalSnapshots::init()
{
    makeFolder();
    QVERIFY(makeQcow2(base(), QStringLiteral("16M")));
    QVERIFY(diskIo(base(), QStringLiteral("write -P 0x11 0 1M")));
    open();
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, diskXml(base())))));
}

void tst_ExternalSnapshots::cleanup()
{
    clear();
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
    QVERIFY(diskIo(active(), QStringLiteral("write -P 0x22 0 1M")));
    INN_OK(perform(DomainAction::Start));
    INN_OK(revert("first"));
    QVERIFY(waitForState(DomainState::Shutoff));
    QCOMPARE(chain().size(), 2);
    QCOMPARE(chain().back(), base());
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x11 0 1M")));
    // And once more: what the last way back made is not left lying about.
    const QString before = active();
    INN_OK(perform(DomainAction::Start));
    INN_OK(revert("first", SnapshotRevert::Running));
    QVERIFY(waitForState(DomainState::Running));
    QVERIFY(active() == before || !QFile::exists(before));
    QVERIFY(stop());
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x11 0 1M")));
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
    QVERIFY(diskIo(overlay, QStringLiteral("write -P 0x22 1M 1M")));
    if (runs)
        INN_OK(perform(DomainAction::Start));
    INN_OK(remove("first"));
    QVERIFY(names().isEmpty());
    QCOMPARE(chain(), QStringList { base() });
    QVERIFY(!QFile::exists(overlay));
    if (runs)
        QVERIFY(stop());
    QCOMPARE(chain(), QStringList { base() });
    QVERIFY(diskIo(base(), QStringLiteral("read -P 0x11 0 1M")));
    QVERIFY(diskIo(base(), QStringLiteral("read -P 0x22 1M 1M")));
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
    QVERIFY(diskIo(active(), QStringLiteral("write -P 0x22 1M 1M")));
    INN_OK(take("second"));
    QVERIFY(diskIo(active(), QStringLiteral("write -P 0x33 1M 1M")));
    if (runs)
        INN_OK(perform(DomainAction::Start));
    INN_OK(remove("first"));
    QCOMPARE(names(), QStringList { QStringLiteral("second") });
    QCOMPARE(chain().size(), 2);
    if (runs)
        QVERIFY(stop());
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x33 1M 1M")));
    // The one that is left can still be gone back to: to what was written before it.
    INN_OK(revert("second"));
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x22 1M 1M")));
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
    QVERIFY(diskIo(old, QStringLiteral("write -P 0x22 1M 1M")));
    INN_OK(take("second"));
    INN_OK(revert("first"));
    // “second” and the machine both build on the image of “first” now.
    INN_OK(remove("first"));
    QCOMPARE(names(), QStringList { QStringLiteral("second") });
    QVERIFY(QFile::exists(base()));
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x11 0 1M")));
    INN_OK(revert("second"));
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x22 1M 1M")));
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
    QVERIFY(diskIo(active(), QStringLiteral("write -P 0x22 1M 1M")));
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("second"));
    m_connection.reset();
    QVERIFY(killVictim(m_folder->path(), operation, delay));
    open();
    QVERIFY(info());
    QVERIFY2(chain().size() >= 1 && chain().size() <= 4, qPrintable(chain().join(u' ')));
    QVERIFY(!QFile::exists(m_folder->path() + QStringLiteral("/state/snapshot/") + api::uuidText(kUuid)
        + QStringLiteral("/.journal")));
    if (info()->state != DomainState::Shutoff)
        QVERIFY(stop());
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x11 0 1M")));
    // Everything works.
    INN_OK(perform(DomainAction::Start));
    INN_OK(take("again"));
    INN_OK(remove("again"));
    QVERIFY(stop());
    QVERIFY(diskIo(active(), QStringLiteral("read -P 0x11 0 1M")));
}

namespace {

int runVictim(const QString &folder, int what)
{
    auto opened = openRoot(folder);
    if (!opened)
        return 1;
    api::Snapshots &snapshots = *(*opened)->snapshots();
    sayVictimBegins();
    const QString first = QStringLiteral("first");
    switch (what) {
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
    return runTestOrVictim<tst_ExternalSnapshots>(argc, argv, runVictim);
}

#include "tst_externalsnapshots.moc"
