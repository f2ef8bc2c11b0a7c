// Snapshots, checkpoints and backups: what is refused, and how their disks are brought in line with the
// guest's.
#include "backend/config/moment/backupconfig.h"
#include "backend/config/moment/momentconfig.h"

#include <QTest>

using namespace inn;
using namespace inn::config;

namespace {

const QByteArray kDisks
    = "<disk type='file'><source file='/i/one.qcow2'/><target dev='vda' bus='virtio'/></disk>"
      "<disk type='file'><source file='/i/two.qcow2'/><target dev='vdb' bus='virtio'/></disk>"
      "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>";
const QByteArray kGuest
    = "<domain type='qemu'><name>g</name><uuid>0d0d0d0d-0000-4000-8000-00000000a0a0</uuid>"
      "<memory>1024</memory><os><type>hvm</type></os><devices>"
    + kDisks + "</devices></domain>";
const QByteArray kPast = "<name>s</name><creationTime>1</creationTime>" + kGuest;

QList<int> codes(const xml::Issues &issues)
{
    QList<int> result;
    for (const xml::Issue &issue : issues) {
        if (issue.severity == xml::Severity::Error)
            result.push_back(issue.libvirtCode);
    }
    return result;
}

void compareCodes(const QList<int> &found, int code)
{
    if (code == 0)
        QCOMPARE(found, QList<int>());
    else
        QVERIFY2(found.contains(code), qPrintable(QString::number(found.value(0))));
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result << QString::fromLatin1(text);
    return result;
}

DomainConfig guest()
{
    return *readDomain(kGuest);
}

QStringList places(const SnapshotConfig &snapshot)
{
    QStringList result;
    for (const SnapshotDiskConfig &disk : snapshot.disks)
        result << disk.name.value_or(QString()) + u' ' + disk.snapshot.value_or(QStringLiteral("-"));
    return result;
}

} // namespace

class MomentConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapshotsOfThePastAreAcceptedOrRefusedWithLibvirtsCode_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &content, int code) {
            QTest::newRow(name) << content << code;
        };
        const QByteArray running = kPast + "<state>running</state>";
        const QByteArray off = kPast + "<state>shutoff</state>";
        row("running", running, 0);
        row("no name", "<creationTime>1</creationTime><state>running</state>" + kGuest, 27);
        row("no time", "<name>s</name><state>running</state>" + kGuest, 1);
        row("no state", kPast, 27);
        row("unknown state", kPast + "<state>asleep</state>", 67);
        row("state that is none", kPast + "<state>nostate</state>", 67);
        row("suspended", kPast + "<state>pmsuspended</state>", 84);
        row("no guest", "<name>s</name><creationTime>1</creationTime><state>running</state>", 1);
        row("name of a hidden file",
            "<name>.s</name><creationTime>1</creationTime><state>running</state>" + kGuest, 35);
        row("its own parent", running + "<parent><name>s</name></parent>", 8);
        row("memory by hand", running + "<memory snapshot='manual'/>", 27);
        row("external memory without file", running + "<memory snapshot='external'/>", 27);
        row("file of internal memory", running + "<memory snapshot='internal' file='/m'/>", 27);
        row("relative file", running + "<memory file='m'/>", 27);
        row("memory of a guest that is off", off + "<memory file='/m'/>", 27);
        row("disk without name", running + "<disks><disk/></disks>", 1);
        row("unknown place", running + "<disks><disk name='vda' snapshot='cloud'/></disks>", 27);
        row("volume", running + "<disks><disk name='vda' snapshot='external' type='volume'/></disks>", 27);
        row("unknown format", running + "<disks><disk name='vda'><driver type='gif'/></disk></disks>", 67);
        row("relative image", running + "<disks><disk name='vda'><source file='a'/></disk></disks>", 27);
        row("unknown disk", running + "<disks><disk name='vdz'/></disks>", 67);
        row("disk named twice", running + "<disks><disk name='vda'/><disk name='/i/one.qcow2'/></disks>", 67);
        row("mixed places", running + "<disks><disk name='vda' snapshot='no'/></disks>", 67);
    }
    void snapshotsOfThePastAreAcceptedOrRefusedWithLibvirtsCode()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, code);
        xml::Issues issues;
        const auto snapshot = readSnapshot("<domainsnapshot>" + content + "</domainsnapshot>", &issues);
        QVERIFY(snapshot);
        const xml::Issues rules = checkSnapshot(*snapshot, MomentUse::Redefine);
        issues.insert(issues.end(), rules.begin(), rules.end());
        compareCodes(codes(issues), code);
    }

    void aNewSnapshotNeedsNothing()
    {
        QVERIFY(checkSnapshot(*readSnapshot("<domainsnapshot/>"), MomentUse::Create).empty());
        QCOMPARE(codes(checkSnapshot(*readSnapshot("<domainsnapshot/>"), MomentUse::Redefine)).size(), 4);
    }

    void disksFollowTheGuest()
    {
        SnapshotConfig snapshot = *readSnapshot("<domainsnapshot>" + kPast
            + "<state>running</state><disks><disk name='/i/two.qcow2'/></disks></domainsnapshot>");
        applySnapshotDefaults(snapshot, MomentUse::Redefine);
        QCOMPARE(places(snapshot), list({ "vda internal", "vdb internal", "sda no" }));
        QCOMPARE(snapshot.memorySnapshot, QStringLiteral("internal"));
    }

    void newImagesAreNamedAfterTheSnapshot()
    {
        SnapshotConfig snapshot = *readSnapshot("<domainsnapshot>" + kPast
            + "<state>disk-snapshot</state><disks><disk name='vdb' snapshot='no'/></disks></domainsnapshot>");
        applySnapshotDefaults(snapshot, MomentUse::Redefine);
        QCOMPARE(places(snapshot), list({ "vda external", "vdb no", "sda no" }));
        QCOMPARE(snapshot.disks[0].source->file, QStringLiteral("/i/one.s"));
        QCOMPARE(snapshot.memorySnapshot, QStringLiteral("no"));
    }

    void newImagesNeedAFileToBeNamedAfter()
    {
        SnapshotConfig snapshot;
        snapshot.name = QStringLiteral("s");
        xml::Issues issues;
        alignSnapshotDisks(
            snapshot, guest(), QStringLiteral("external"), [](const QString &) { return false; }, issues);
        QCOMPARE(codes(issues), QList<int>({ 67, 67 }));
    }

    void checkpointsAreHeldToTheSchema_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &content, int code) {
            QTest::newRow(name) << content << code;
        };
        row("fine", kPast, 0);
        row("no guest", "<name>s</name><creationTime>1</creationTime>", 0);
        row("no name", "<creationTime>1</creationTime>", 27);
        row("no time", "<name>s</name>", 1);
        row("time with a sign", "<name>s</name><creationTime>+1</creationTime>", 92);
        row("name with a slash", "<name>../s</name><creationTime>1</creationTime>", 92);
        row("unknown element", kPast + "<colour/>", 92);
        row("unknown element of the guest", QByteArray(kPast).replace("<memory>", "<colour/><memory>"), 92);
        row("unknown attribute", kPast + "<disks><disk name='vda' colour='red'/></disks>", 92);
        row("twice the same", kPast + "<description>a</description><description>b</description>", 92);
        row("empty list", kPast + "<disks/>", 92);
        row("disk without name", kPast + "<disks><disk/></disks>", 92);
        row("disk with an odd name", kPast + "<disks><disk name='one'/></disks>", 92);
        row("record of a disk that takes no part",
            kPast + "<disks><disk name='vda' checkpoint='no' bitmap='b'/></disks>", 92);
        row("unknown disk", kPast + "<disks><disk name='vdz'/></disks>", 67);
        row("empty drive", kPast + "<disks><disk name='sda'/></disks>", 67);
        row("its own parent", kPast + "<parent><name>s</name></parent>", 8);
    }
    void checkpointsAreHeldToTheSchema()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const int, code);
        xml::Issues issues;
        const auto checkpoint
            = readCheckpoint("<domaincheckpoint>" + content + "</domaincheckpoint>", &issues);
        QVERIFY(checkpoint);
        const xml::Issues rules = checkCheckpoint(*checkpoint, MomentUse::Redefine);
        issues.insert(issues.end(), rules.begin(), rules.end());
        compareCodes(codes(issues), code);
    }

    void checkpointsRecordAllWritableDisksUnlessSomeAreNamed()
    {
        const auto disks = [](const QByteArray &content) {
            CheckpointConfig checkpoint
                = *readCheckpoint("<domaincheckpoint>" + kPast + content + "</domaincheckpoint>");
            applyCheckpointDefaults(checkpoint);
            QStringList result;
            for (const CheckpointDiskConfig &disk : checkpoint.disks)
                result << *disk.name + u' ' + *disk.checkpoint + u' ' + disk.bitmap.value_or(QString());
            return result;
        };
        QCOMPARE(disks(""), list({ "vda bitmap s", "vdb bitmap s", "sda no " }));
        QCOMPARE(disks("<disks><disk name='vdb' bitmap='b'/></disks>"),
            list({ "vda no ", "vdb bitmap b", "sda no " }));
    }

    void backupsAreHeldToTheSchema_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row
            = [](const char *name, const QByteArray &text, int code) { QTest::newRow(name) << text << code; };
        const QByteArray server = "<server name='h'/>";
        row("all disks", "<domainbackup/>", 0);
        row("unknown mode", "<domainbackup mode='throw'/>", 92);
        row("push with server", "<domainbackup>" + server + "</domainbackup>", 92);
        row("pull without server", "<domainbackup mode='pull'/>", 92);
        row("pull", "<domainbackup mode='pull'>" + server + "</domainbackup>", 0);
        row("server without name", "<domainbackup mode='pull'><server/></domainbackup>", 92);
        row("socket", "<domainbackup mode='pull'><server transport='unix' socket='/'/></domainbackup>", 92);
        row("long socket",
            "<domainbackup mode='pull'><server transport='unix' socket='/run/s'/></domainbackup>", 0);
        row("relative socket",
            "<domainbackup mode='pull'><server transport='unix' socket='s'/></domainbackup>", 92);
        row("no disk", "<domainbackup><disks/></domainbackup>", 92);
        row("push needs a type", "<domainbackup><disks><disk name='vda'/></disks></domainbackup>", 92);
        row("push", "<domainbackup><disks><disk name='vda' type='file'/></disks></domainbackup>", 0);
        row("network", "<domainbackup><disks><disk name='vda' type='network'/></disks></domainbackup>", 92);
        row("scratch of a push",
            "<domainbackup><disks><disk name='vda' type='file'><scratch "
            "file='/a'/></disk></disks></domainbackup>",
            92);
        row("not saved but typed",
            "<domainbackup><disks><disk name='vda' backup='no' type='file'/></disks></domainbackup>", 92);
        row("scratch must be qcow2",
            "<domainbackup mode='pull'>" + server
                + "<disks><disk name='vda' type='file'><driver type='raw'/><scratch "
                  "file='/a/b'/></disk></disks>"
                  "</domainbackup>",
            92);
        row("state",
            "<domainbackup><disks><disk name='vda' type='file' state='running'/></disks></domainbackup>", 92);
    }
    void backupsAreHeldToTheSchema()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, code);
        xml::Issues issues;
        const auto backup = readBackup(text, &issues);
        QVERIFY(backup);
        const xml::Issues rules = checkBackup(*backup);
        issues.insert(issues.end(), rules.begin(), rules.end());
        compareCodes(codes(issues), code);
    }

    void backupsSaveAllDisksUnlessSomeAreNamed()
    {
        const auto disks = [](const QByteArray &text) {
            BackupConfig backup = *readBackup(text);
            applyBackupDefaults(backup);
            xml::Issues issues;
            alignBackupDisks(backup, guest(), QStringLiteral("monday"), issues);
            QStringList result;
            for (const BackupDiskConfig &disk : backup.disks) {
                const auto &image = backup.isPull() ? disk.scratch : disk.target;
                result << *disk.name + u' ' + *disk.backup + u' '
                        + disk.backupMode.value_or(QStringLiteral("-")) + u' '
                        + (image ? image->file.value_or(QString()) : QString());
            }
            for (const int code : codes(issues))
                result << QString::number(code);
            return result;
        };
        QCOMPARE(disks("<domainbackup/>"),
            list({ "vda yes full /i/one.qcow2.monday", "vdb yes full /i/two.qcow2.monday", "sda no - " }));
        QCOMPARE(disks("<domainbackup mode='pull'><incremental>c</incremental><server name='h'/><disks><disk "
                       "name='vdb'/></disks></domainbackup>"),
            list({ "vdb yes incremental /i/two.qcow2.monday", "vda no - ", "sda no - " }));
        QCOMPARE(disks("<domainbackup><disks><disk name='sda' type='file'/></disks></domainbackup>").last(),
            QStringLiteral("67"));
    }
};

QTEST_GUILESS_MAIN(MomentConfigTest)
#include "tst_momentconfig.moc"
