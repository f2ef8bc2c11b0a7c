// label: real
// timeout: 300
// Checkpoints and external snapshots of one guest: what has changed since a checkpoint is known across
// images.
#include "backend/api/blockjobs.h"
#include "backend/api/checkpoints.h"
#include "backend/api/savedstates.h"
#include "backend/api/snapshots.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainJobType;
using api::DomainState;
using api::SnapshotCreate;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-999999999999");
constexpr std::chrono::seconds kPatience { 60 };

} // namespace

class tst_SnapshotCheckpoints : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_SnapshotCheckpoints()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void changesAreKnownAcrossASnapshot();
    void anEndForASnapshotForgetsNothing();

private:
    Result<QString> mark(const char *name)
    {
        const QByteArray document
            = QByteArray("<domaincheckpoint><name>") + name + "</name></domaincheckpoint>";
        return await(m_connection->checkpoints()->create(kUuid, document, {}), kPatience);
    }
    Result<QString> snapshot(const char *name, api::SnapshotCreateFlags flags)
    {
        const QByteArray document = QByteArray("<domainsnapshot><name>") + name + "</name></domainsnapshot>";
        return await(m_connection->snapshots()->create(kUuid, document, flags), kPatience);
    }
    // How the backup of what has changed ended.
    Result<DomainJobType> backup(const char *target, const char *since);
    QString active()
    {
        const auto chain = await(m_connection->blockJobs()->chain(kUuid, QStringLiteral("vda")));
        return chain && !chain->empty() ? chain->front().path : QString();
    }
    bool stop() { return perform(DomainAction::Destroy).has_value() && waitForState(DomainState::Shutoff); }
};

void tst_SnapshotCheckpoints::initTestCase()
{
    needQemu();
}

void tst_SnapshotCheckpoints::init()
{
    makeFolder();
    QVERIFY(makeQcow2(path("vda.qcow2"), QStringLiteral("32M")));
    QVERIFY(diskIo(path("vda.qcow2"), QStringLiteral("write -P 17 0 2M")));
    open();
    QVERIFY(start(diskXml(path("vda.qcow2"))));
}

void tst_SnapshotCheckpoints::cleanup()
{
    clear();
}

Result<DomainJobType> tst_SnapshotCheckpoints::backup(const char *target, const char *since)
{
    QByteArray document = "<domainbackup>";
    if (since)
        document += QByteArray("<incremental>") + since + "</incremental>";
    document += "<disks><disk name='vda' type='file'><target file='" + path(target).toUtf8()
        + "'/><driver type='qcow2'/></disk></disks></domainbackup>";
    TRY(await(m_connection->checkpoints()->backupBegin(kUuid, document, {}, {}), kPatience));
    api::SavedStates &jobs = *m_connection->savedStates();
    std::ignore = waitUntil(
        [&] {
            const auto job = await(jobs.jobInfo(kUuid));
            return !job || job->type == DomainJobType::None;
        },
        kPatience);
    TRY_ASSIGN(const auto ended, await(jobs.jobInfo(kUuid, api::DomainJobQuery::Completed)));
    return ended.type;
}

void tst_SnapshotCheckpoints::changesAreKnownAcrossASnapshot()
{
    INN_OK(backup("full", nullptr));
    INN_OK(mark("first"));
    QVERIFY(stop());
    QVERIFY(diskIo(active(), QStringLiteral("write -P 33 4M 1M")));
    INN_OK(perform(DomainAction::Start));
    INN_OK(snapshot("s", SnapshotCreate::DiskOnly));
    QVERIFY(stop());
    QVERIFY(active() != path("vda.qcow2"));
    QVERIFY(diskIo(active(), QStringLiteral("write -P 34 8M 1M")));
    INN_OK(perform(DomainAction::Start));
    const auto done = backup("changes", "first");
    INN_OK(done);
    QCOMPARE(*done, DomainJobType::Completed);
    INN_OK(await(
        m_connection->checkpoints()->remove(kUuid, QStringLiteral("first"), api::CheckpointDeleteFlags()),
        kPatience));
    QVERIFY(stop());
    // Both changes, and nothing but them.
    QVERIFY(runTool(QStringLiteral("qemu-img"),
        { QStringLiteral("rebase"), QStringLiteral("-u"), QStringLiteral("-f"), QStringLiteral("qcow2"),
            QStringLiteral("-F"), QStringLiteral("qcow2"), QStringLiteral("-b"), path("full"),
            path("changes") }));
    QVERIFY(runTool(QStringLiteral("qemu-img"), { QStringLiteral("compare"), active(), path("changes") }));
    QVERIFY(!runTool(QStringLiteral("qemu-img"),
        { QStringLiteral("compare"), QStringLiteral("-U"), path("full"), path("changes") }));
    QVERIFY(QFileInfo(path("changes")).size() < 4 << 20);
}

void tst_SnapshotCheckpoints::anEndForASnapshotForgetsNothing()
{
    INN_OK(mark("first"));
    INN_OK(snapshot("s", SnapshotCreate::DiskOnly | SnapshotCreate::Halt));
    QVERIFY(waitForState(DomainState::Shutoff));
    for (const QString &each : { path("vda.qcow2"), active() }) {
        QByteArray told;
        QVERIFY(runTool(
            QStringLiteral("qemu-img"), { QStringLiteral("info"), QStringLiteral("-U"), each }, &told));
        QVERIFY2(told.contains("name: first") && !told.contains("in-use"), told.constData());
    }
    INN_OK(perform(DomainAction::Start));
    const auto done = backup("changes", "first");
    INN_OK(done);
    QCOMPARE(*done, DomainJobType::Completed);
}

QTEST_GUILESS_MAIN(tst_SnapshotCheckpoints)

#include "tst_snapshotcheckpoints.moc"
