// label: real
// timeout: 300
// Guests of an administrator's host, kept to what is their own: whom they run as, what they see, whose their
// files are while they run and afterwards, who writes to an image, and the hooks that are told. Needs root.
#include "backend/api/blockjobs.h"
#include "backend/api/snapshots.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/safety/guestuser.h"
#include "backend/drivers/qemu/safety/imagelocks.h"
#include "backend/drivers/qemu/safety/rememberedowner.h"
#include "backend/drivers/qemu/statusfile.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"
#include "tests/support/privatelibvirtd.h"
#include "tests/support/victim.h"

#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using api::DeviceScope;
using api::DomainAction;
using api::XmlView;
using qemu::FileOwner;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-777777777701");
const QUuid kOther = QUuid::fromString(u"11111111-2222-4333-8444-777777777702");
constexpr uid_t kOwner = 12345, kGroup = 12346; // whose files were before
constexpr const char *kSettings = "user = \"libvirt-qemu\"\n";

FileOwner ownerOf(const QString &path)
{
    struct stat status
    {
    };
    ::stat(QFile::encodeName(path).constData(), &status);
    return { status.st_uid, status.st_gid };
}

void writeFile(const QString &path, const QByteArray &text, int mode)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    ::chmod(QFile::encodeName(path).constData(), mode_t(mode));
}

QByteArray disk(const QString &path, const char *target, const QByteArray &more = {})
{
    return "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='" + path.toUtf8()
        + "'/><target dev='" + target + "' bus='virtio'/>" + more + "</disk>";
}

// "Uid", "CapEff"… of a process.
QByteArray statusOf(qint64 pid, const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).simplified();
    }
    return {};
}

// What is to be killed: starts the guest and waits for that.
int runVictim(const QString &folder, int)
{
    auto opened = openRoot(folder);
    if (!opened || !await((*opened)->domains()->perform(kUuid, DomainAction::Start)))
        return 1;
    sayVictimBegins();
    return QCoreApplication::exec();
}

} // namespace

class tst_GuestSafety : public QObject, private EmbeddedHost
{
    Q_OBJECT

public:
    tst_GuestSafety()
        : EmbeddedHost(kUuid)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aGuestRunsAsAUserOfItsOwnAndNothingMore();
    void filesGoBackToTheirOwner_data();
    void filesGoBackToTheirOwner();
    void aProgramThatWasKilledLeavesNothingToOthers();
    void labelsSayOtherwise();
    void disksComeAndGoWithTheirOwners();
    void snapshotsAndJobsHaveTheirFiles();
    void devicesAreSeenOnlyByTheirGuest();
    void aClosedFolderIsNamed();
    void oneGuestWritesToAnImage();
    void libvirtsGuestsKeepTheirImagesAndOursOurs();
    void hooksAreToldAndMayRefuse();
    void guestsOfOtherFoldersRunAsBefore();

private:
    QString image(const char *name);
    [[nodiscard]] qint64 pidOf(const QUuid &uuid = kUuid) const;
};

void tst_GuestSafety::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only the administrator can give guests another user");
    needQemu();
}

void tst_GuestSafety::init()
{
    makeFolder();
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0711);
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("config/hooks")));
    writeFile(m_folder->path() + QStringLiteral("/config/qemu.conf"), kSettings, 0600);
    open();
}

void tst_GuestSafety::cleanup()
{
    endGuests();
}

QString tst_GuestSafety::image(const char *name)
{
    const QString path = m_folder->path() + u'/' + QString::fromLatin1(name);
    writeFile(path, QByteArray(1 << 20, '\0'), 0600);
    [[maybe_unused]] const int given = ::chown(QFile::encodeName(path).constData(), kOwner, kGroup);
    return path;
}

qint64 tst_GuestSafety::pidOf(const QUuid &uuid) const
{
    const auto roots = qemu::Roots::fromUri(rootUri(m_folder->path()));
    const auto status = qemu::readStatus(roots->guest(uuid));
    return status ? status->process.pid : 0;
}

void tst_GuestSafety::aGuestRunsAsAUserOfItsOwnAndNothingMore()
{
    const QString path = image("disk.img");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk(path, "vda")))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    const qint64 pid = pidOf();
    const auto user = *qemu::guestUser(QStringLiteral("libvirt-qemu"));
    const QByteArray uid = QByteArray::number(user.uid);
    const QByteArray gid = QByteArray::number(user.gid);
    QCOMPARE(statusOf(pid, "Uid"), uid + ' ' + uid + ' ' + uid + ' ' + uid);
    QCOMPARE(statusOf(pid, "Gid"), gid + ' ' + gid + ' ' + gid + ' ' + gid);
    QVERIFY(!statusOf(pid, "Groups").split(' ').contains("0"));
    for (const char *set : { "CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb" })
        QCOMPARE(statusOf(pid, set), QByteArray("0000000000000000"));
    QCOMPARE(statusOf(pid, "NoNewPrivs"), QByteArray("1"));
    QCOMPARE(statusOf(pid, "Seccomp"), QByteArray("2"));
    QCOMPARE(ownerOf(path), (FileOwner { user.uid, user.gid }));

    // Its own /dev: what QEMU needs, and no disk of the host.
    const QStringList devices = QDir(QStringLiteral("/proc/%1/root/dev").arg(pid))
                                    .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    QVERIFY2(devices.contains(QStringLiteral("urandom")), qPrintable(devices.join(u' ')));
    QVERIFY2(devices.contains(QStringLiteral("pts")), qPrintable(devices.join(u' ')));
    QVERIFY2(
        !devices.contains(QStringLiteral("loop0")) && devices.size() < 20, qPrintable(devices.join(u' ')));

    const auto live = await(domains().xml(kUuid, XmlView::Live));
    INN_OK(live);
    const auto config = config::readDomain(*live);
    INN_OK(config);
    QCOMPARE(config->securityLabels.size(), size_t(1));
    QCOMPARE(config->securityLabels[0].label, user.label());
    QVERIFY(!(*await(domains().xml(kUuid, XmlView::Inactive))).contains("<seclabel"));
    const auto log = await(domains().log(kUuid, Bytes::mib(1)));
    QVERIFY(log && log->contains("running as user libvirt-qemu"));
    const auto capabilities = await(m_connection->capabilities());
    QVERIFY(capabilities && capabilities->contains("<baselabel type='qemu'>" + user.label().toUtf8()));
}

void tst_GuestSafety::filesGoBackToTheirOwner_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("when the guest is forced off") << QStringLiteral("destroy");
    QTest::newRow("when its emulator is killed") << QStringLiteral("kill");
    QTest::newRow("when it is saved") << QStringLiteral("save");
    QTest::newRow("when it does not start") << QStringLiteral("broken");
}

void tst_GuestSafety::filesGoBackToTheirOwner()
{
    QFETCH(QString, end);
    const QString path = image("disk.img");
    const QString second = image("second.img");
    const bool isBroken = end == QStringLiteral("broken");
    // QEMU refuses it: it is no qcow2 image.
    const QByteArray trouble = isBroken ? "<disk type='file' device='disk'><driver name='qemu' "
                                          "type='qcow2'/><source file='"
            + second.toUtf8() + "'/><target dev='vdb' bus='virtio'/></disk>"
                                        : disk(second, "vdb");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk(path, "vda") + trouble))));
    const auto started = await(domains().perform(kUuid, DomainAction::Start));
    QCOMPARE(started.has_value(), !isBroken);
    if (!isBroken)
        QVERIFY(ownerOf(path).uid != kOwner);
    if (end == QStringLiteral("destroy"))
        INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    else if (end == QStringLiteral("save"))
        INN_OK(await(domains().perform(kUuid, DomainAction::ManagedSave)));
    else if (end == QStringLiteral("kill"))
        ::kill(pid_t(pidOf()), SIGKILL);
    QTRY_COMPARE(ownerOf(path), (FileOwner { kOwner, kGroup }));
    QTRY_COMPARE(ownerOf(second), (FileOwner { kOwner, kGroup }));
    QCOMPARE(qemu::ownerCount(QFile::encodeName(path)), 0);
    if (end == QStringLiteral("save")) {
        INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
        QVERIFY(ownerOf(path).uid != kOwner);
    }
}

void tst_GuestSafety::aProgramThatWasKilledLeavesNothingToOthers()
{
    const QString path = image("disk.img");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk(path, "vda")))));
    m_connection.reset();
    QVERIFY(killVictim(m_folder->path(), 0, 0));
    QVERIFY(ownerOf(path).uid != kOwner);

    open();
    QVERIFY(qemu::isAlive(qemu::processWithNumber(pidOf())));
    // The lock is the emulator's: the program that took it is no more.
    QVERIFY(!qemu::lockImage(path, qemu::ImageUse::Exclusive, QStringLiteral("other")));
    // Its device rules hold for what comes later too.
    const QString more = image("more.img");
    INN_OK(await(domains().attachDevice(kUuid, disk(more, "vdb"), DeviceScope::Live)));
    QVERIFY(ownerOf(more).uid != kOwner);
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    QCOMPARE(ownerOf(path), (FileOwner { kOwner, kGroup }));
    QCOMPARE(ownerOf(more), (FileOwner { kOwner, kGroup }));
    QVERIFY(qemu::lockImage(path, qemu::ImageUse::Exclusive, QStringLiteral("other")));

    // And when the emulator ends while nobody is there.
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    const qint64 pid = pidOf();
    const auto process = qemu::processWithNumber(pid);
    m_connection.reset();
    ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY(!qemu::isAlive(process));
    QVERIFY(ownerOf(path).uid != kOwner);
    open();
    QTRY_COMPARE(ownerOf(path), (FileOwner { kOwner, kGroup }));
}

void tst_GuestSafety::labelsSayOtherwise()
{
    const QString path = image("disk.img");
    const QString untouched = image("untouched.img");
    ::chmod(QFile::encodeName(untouched).constData(), 0666);
    QByteArray guest = emptyGuest(QStringLiteral("web"), kUuid,
        disk(path, "vda") + "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
            + untouched.toUtf8()
            + "'><seclabel model='dac' relabel='no'/></source><target dev='vdb' bus='virtio'/></disk>");
    guest.replace("</domain>",
        "<seclabel type='static' model='dac' relabel='yes'><label>+54321:+54322</label></seclabel></domain>");
    INN_OK(await(domains().define(guest)));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    QCOMPARE(statusOf(pidOf(), "Uid"), QByteArray("54321 54321 54321 54321"));
    QCOMPARE(ownerOf(path), (FileOwner { 54321, 54322 }));
    QCOMPARE(ownerOf(untouched), (FileOwner { kOwner, kGroup }));

    // Another guest, of another user, may not even look.
    const QString mine = image("mine.img");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("other"), kOther, disk(mine, "vda")))));
    INN_OK(await(domains().perform(kOther, DomainAction::Start)));
    const auto user = *qemu::guestUser(QStringLiteral("libvirt-qemu"));
    QVERIFY(qemu::mayAccess(user, mine, qemu::Access::ReadWrite));
    QVERIFY(!qemu::mayAccess(user, path, qemu::Access::Read));
    QVERIFY(!qemu::mayAccess(*qemu::userOfLabel(QStringLiteral("+54321:+54322")), mine, qemu::Access::Read));
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    QCOMPARE(ownerOf(path), (FileOwner { kOwner, kGroup }));
}

void tst_GuestSafety::disksComeAndGoWithTheirOwners()
{
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid,
        "<controller type='usb' model='qemu-xhci'/>"
        "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>"))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    const QString medium = image("medium.iso");
    const QByteArray drive
        = "<disk type='file' device='cdrom'>%1<target dev='sda' bus='sata'/><readonly/></disk>";
    QByteArray with = drive;
    with.replace("%1", "<driver name='qemu' type='raw'/><source file='" + medium.toUtf8() + "'/>");
    QByteArray without = drive;
    without.replace("%1", "");
    INN_OK(await(domains().updateDevice(kUuid, with, DeviceScope::Live)));
    QVERIFY(ownerOf(medium).uid != kOwner);
    INN_OK(await(domains().updateDevice(kUuid, without, DeviceScope::Live)));
    QCOMPARE(ownerOf(medium), (FileOwner { kOwner, kGroup }));
    // What anybody may read stays as it is.
    ::chmod(QFile::encodeName(medium).constData(), 0644);
    INN_OK(await(domains().updateDevice(kUuid, with, DeviceScope::Live)));
    QCOMPARE(ownerOf(medium), (FileOwner { kOwner, kGroup }));
}

// Whoever opens a file for the emulator, it may open it.
void tst_GuestSafety::snapshotsAndJobsHaveTheirFiles()
{
    const auto path
        = [this](const char *name) { return m_folder->path() + u'/' + QString::fromLatin1(name); };
    for (const QStringList &more : { QStringList { path("base.qcow2"), QStringLiteral("4M") },
             QStringList { QStringLiteral("-b"), path("base.qcow2"), QStringLiteral("-F"),
                 QStringLiteral("qcow2"), path("top.qcow2") } }) {
        QCOMPARE(QProcess::execute(QStringLiteral("qemu-img"),
                     QStringList { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                         QStringLiteral("qcow2") }
                         + more),
            0);
    }
    for (const char *name : { "base.qcow2", "top.qcow2" })
        ::chmod(QFile::encodeName(path(name)).constData(), 0600);
    QByteArray xml = disk(path("top.qcow2"), "vda");
    xml.replace("'raw'", "'qcow2'");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, xml))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    const auto user = *qemu::guestUser(QStringLiteral("libvirt-qemu"));
    const FileOwner guests { user.uid, user.gid };
    QCOMPARE(ownerOf(path("top.qcow2")), guests);
    QCOMPARE(ownerOf(path("base.qcow2")), guests);

    const QByteArray snapshot = "<domainsnapshot><name>s</name><disks><disk name='vda' snapshot='external'>"
                                "<source file='"
        + path("overlay.qcow2").toUtf8() + "'/></disk></disks></domainsnapshot>";
    INN_OK(await(m_connection->snapshots()->create(kUuid, snapshot, api::SnapshotCreate::DiskOnly)));
    QCOMPARE(ownerOf(path("overlay.qcow2")), guests);

    api::BlockJobs &jobs = *m_connection->blockJobs();
    const QByteArray destination = "<disk type='file'><driver type='qcow2'/><source file='"
        + path("copy.qcow2").toUtf8() + "'/></disk>";
    INN_OK(await(jobs.copy(kUuid, QStringLiteral("vda"), destination, {}, api::BlockCopy::TransientJob)));
    QTRY_VERIFY([&] {
        const auto job = await(jobs.job(kUuid, QStringLiteral("vda")));
        return job && *job && (*job)->ready;
    }());
    INN_OK(await(jobs.abort(kUuid, QStringLiteral("vda"), api::BlockAbort::Pivot)));
    QCOMPARE(ownerOf(path("copy.qcow2")), guests);

    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    for (const char *name : { "base.qcow2", "top.qcow2", "overlay.qcow2", "copy.qcow2" }) {
        QVERIFY(QFile::exists(path(name)));
        QCOMPARE(ownerOf(path(name)), (FileOwner { 0, 0 }));
    }
}

void tst_GuestSafety::devicesAreSeenOnlyByTheirGuest()
{
    const QString path = image("block.img");
    QProcess setup;
    setup.start(QStringLiteral("losetup"), { QStringLiteral("--find"), QStringLiteral("--show"), path });
    if (!setup.waitForFinished() || setup.exitCode() != 0)
        QSKIP("no loop device can be set up here");
    const QString device = QString::fromLatin1(setup.readAllStandardOutput()).trimmed();
    struct Cleaner
    {
        QString device;
        ~Cleaner() { QProcess::execute(QStringLiteral("losetup"), { QStringLiteral("--detach"), device }); }
    } const cleaner { device };
    const FileOwner before = ownerOf(device);
    const QByteArray xml = "<disk type='block' device='disk'><driver name='qemu' type='raw'/><source dev='"
        + device.toUtf8() + "'/><target dev='vda' bus='virtio'/></disk>";
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, xml))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    const QString seen = QStringLiteral("/proc/%1/root%2").arg(pidOf()).arg(device);
    const auto user = *qemu::guestUser(QStringLiteral("libvirt-qemu"));
    QCOMPARE(ownerOf(seen), (FileOwner { user.uid, user.gid }));
    QCOMPARE(ownerOf(device), before);
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));

    // One that comes later.
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("other"), kOther))));
    INN_OK(await(domains().perform(kOther, DomainAction::Start)));
    const QString there = QStringLiteral("/proc/%1/root%2").arg(pidOf(kOther)).arg(device);
    QVERIFY(!QFile::exists(there));
    QByteArray plugged = xml;
    plugged.replace("vda", "vdc");
    INN_OK(await(domains().attachDevice(kOther, plugged, DeviceScope::Live)));
    QCOMPARE(ownerOf(there), (FileOwner { user.uid, user.gid }));
    QCOMPARE(ownerOf(device), before);
}

void tst_GuestSafety::aClosedFolderIsNamed()
{
    QDir(m_folder->path()).mkdir(QStringLiteral("closed"));
    ::chmod(QFile::encodeName(m_folder->path() + QStringLiteral("/closed")).constData(), 0700);
    const QString path = image("closed/disk.img");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk(path, "vda")))));
    const auto started = await(domains().perform(kUuid, DomainAction::Start));
    QVERIFY(!started);
    QVERIFY2(started.error().fullText().contains(m_folder->path() + QStringLiteral("/closed”")),
        qPrintable(started.error().fullText()));
    QCOMPARE(ownerOf(path), (FileOwner { kOwner, kGroup }));
}

void tst_GuestSafety::oneGuestWritesToAnImage()
{
    // Two hosts, one of them without a user of its own, as two programs would have them.
    QTemporaryDir second(QDir::tempPath() + QStringLiteral("/inn-XXXXXX"));
    auto opened = openRoot(second.path());
    INN_OK(opened);
    api::Domains &others = *(*opened)->domains();
    const QString path = image("disk.img");
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk(path, "vda")))));
    INN_OK(await(others.define(emptyGuest(QStringLiteral("thief"), kOther, disk(path, "vda")))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    const auto refused = await(others.perform(kOther, DomainAction::Start));
    QVERIFY(!refused);
    QCOMPARE(refused.error().libvirtNumber(), 87); // VIR_ERR_RESOURCE_BUSY
    const QString text = refused.error().fullText();
    QVERIFY2(text.contains(path) && text.contains(QStringLiteral("“web”")), qPrintable(text));

    // Where both say that they share it, both may.
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    const QByteArray shared = "<shareable/>";
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk(path, "vda", shared)))));
    INN_OK(await(others.define(emptyGuest(QStringLiteral("thief"), kOther, disk(path, "vda", shared)))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    INN_OK(await(others.perform(kOther, DomainAction::Start)));
    INN_OK(await(others.perform(kOther, DomainAction::Destroy)));
}

void tst_GuestSafety::libvirtsGuestsKeepTheirImagesAndOursOurs()
{
    PrivateLibvirtd daemon;
    if (!daemon.isThere())
        QSKIP("there is no libvirtd of our own");
    const auto virsh = [&daemon](const QStringList &arguments) {
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral("virsh"),
            QStringList { QStringLiteral("-q"), QStringLiteral("-c"), daemon.uri() } + arguments);
        program.waitForFinished(60'000);
        return std::pair(program.exitCode(), program.readAll());
    };
    const QString path = image("disk.img");
    const QString document = m_folder->path() + QStringLiteral("/theirs.xml");
    writeFile(document, emptyGuest(QStringLiteral("theirs"), kOther, disk(path, "vda")), 0600);
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid, disk(path, "vda")))));

    const auto theirs = virsh({ QStringLiteral("create"), document });
    QVERIFY2(theirs.first == 0, theirs.second.constData());
    const auto refused = await(domains().perform(kUuid, DomainAction::Start));
    const auto ended = virsh({ QStringLiteral("destroy"), QStringLiteral("theirs") });
    QVERIFY2(ended.first == 0, ended.second.constData());
    QVERIFY(!refused);
    QCOMPARE(refused.error().libvirtNumber(), 87);
    QVERIFY2(refused.error().fullText().contains(QStringLiteral("“theirs”")),
        qPrintable(refused.error().fullText()));

    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    const auto late = virsh({ QStringLiteral("create"), document });
    QVERIFY(late.first != 0);
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
}

void tst_GuestSafety::hooksAreToldAndMayRefuse()
{
    const QString told = m_folder->path() + QStringLiteral("/told");
    const QString refuse = m_folder->path() + QStringLiteral("/refuse");
    writeFile(m_folder->path() + QStringLiteral("/config/hooks/qemu"),
        "#!/bin/sh\necho \"$*\" >>" + told.toUtf8() + "\ngrep -q '<name>web</name>' || echo no document >>"
            + told.toUtf8() + "\n[ ! -e " + refuse.toUtf8()
            + " ] || { echo 'not on Sundays' >&2; exit 1; }\n",
        0700);
    INN_OK(await(domains().define(emptyGuest(QStringLiteral("web"), kUuid))));
    INN_OK(await(domains().perform(kUuid, DomainAction::Start)));
    INN_OK(await(domains().perform(kUuid, DomainAction::Destroy)));
    const auto lines = [&told] {
        QFile file(told);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE(lines(),
        QByteArray("web prepare begin -\nweb start begin -\nweb started begin -\nweb stopped end -\n"
                   "web release end -\n"));
    writeFile(refuse, {}, 0600);
    const auto refused = await(domains().perform(kUuid, DomainAction::Start));
    QVERIFY(!refused);
    QVERIFY2(refused.error().fullText().contains(QStringLiteral("not on Sundays")),
        qPrintable(refused.error().fullText()));
    QCOMPARE(refused.error().cause ? refused.error().cause->libvirtNumber() : 0, 70);
}

void tst_GuestSafety::guestsOfOtherFoldersRunAsBefore()
{
    QTemporaryDir second(QDir::tempPath() + QStringLiteral("/inn-XXXXXX"));
    auto opened = openRoot(second.path());
    INN_OK(opened);
    const QString path = image("disk.img");
    INN_OK(
        await((*opened)->domains()->define(emptyGuest(QStringLiteral("plain"), kOther, disk(path, "vda")))));
    INN_OK(await((*opened)->domains()->perform(kOther, DomainAction::Start)));
    QCOMPARE(ownerOf(path), (FileOwner { kOwner, kGroup }));
    const auto live = await((*opened)->domains()->xml(kOther, XmlView::Live));
    QVERIFY(live && !live->contains("<seclabel"));
    INN_OK(await((*opened)->domains()->perform(kOther, DomainAction::Destroy)));
}

int main(int argc, char **argv)
{
    return runTestOrVictim<tst_GuestSafety>(argc, argv, runVictim);
}

#include "tst_guestsafety.moc"
