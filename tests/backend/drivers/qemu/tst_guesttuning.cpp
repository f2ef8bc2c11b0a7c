// label: real
// timeout: 600
// uses: backend/drivers/libvirt backend/drivers/test
#include "backend/api/guestoperations.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "backend/drivers/qemu/tuning/guestgroup.h"
#include "backend/drivers/test/testdriver.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/tuningcontract.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;

namespace {

QByteArray tunedGuest(const QString &name, const QUuid &uuid, const QString &disk)
{
    return "<domain type='qemu'><name>" + name.toUtf8() + "</name><uuid>" + api::uuidText(uuid).toLatin1()
        + "</uuid><memory unit='MiB'>64</memory><vcpu current='1'>3</vcpu><iothreads>1</iothreads>"
          "<os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/><apic/></features><devices>"
          "<serial type='pty'/><disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
        + disk.toUtf8()
        + "'/><target dev='vda' bus='virtio'/></disk><memballoon model='virtio'/></devices></domain>";
}

bool makeDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.resize(4 << 20)
        && file.setPermissions(QFile::Permissions(0x6666));
}

bool hasGroups()
{
    const qemu::ControlGroups groups;
    return groups.has(qemu::Controller::Cpu) && groups.has(qemu::Controller::Memory);
}

QStringList groupFolders()
{
    QStringList found;
    const qemu::ControlGroups groups;
    for (const auto controller : { qemu::Controller::Cpu, qemu::Controller::CpuSet, qemu::Controller::Memory,
             qemu::Controller::Blkio }) {
        const QDir folder(groups.folder(controller, QStringLiteral("/machine")));
        for (const QString &name : folder.entryList({ QStringLiteral("qemu-embed-*tuned*") }, QDir::Dirs))
            found << folder.filePath(name);
    }
    return found;
}

} // namespace

// How much of the host guests get: what every driver promises, and that the kernel really holds them to it.
class tst_Tuning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void embedded_data() { TuningContract::addRows(); }
    void embedded();
    void testHost_data() { TuningContract::addRows(); }
    void testHost();
    void libvirtHost_data() { TuningContract::addRows(); }
    void libvirtHost();
    void theKernelHoldsAGuestToItsLimits();
    void groupsAreRemovedAfterAKill();
    void valuesOfAnIoThreadChangeTogetherOrNotAtAll();
    void cleanupTestCase();

private:
    QString libvirtSocket();

    QTemporaryDir m_folder { QDir::tempPath() + QStringLiteral("/inn-XXXXXX") };
    QTemporaryDir m_libvirtFolder { QStringLiteral("/tmp/inn-lv-XXXXXX") };
    QProcess m_libvirtd;
    QString m_socket;
    bool m_triedLibvirt = false;
};

void tst_Tuning::initTestCase()
{
    QVERIFY(m_folder.isValid() && m_libvirtFolder.isValid());
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(m_libvirtFolder.path(), QFile::Permissions(0x7755));
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
}

void tst_Tuning::embedded()
{
    const QString disk = m_folder.filePath(QStringLiteral("disk.img"));
    QVERIFY(makeDisk(disk));
    TuningSetup setup;
    setup.open = [this] { return openRoot(m_folder.filePath(QStringLiteral("r"))); };
    setup.guestXml = [disk](const QString &name, const QUuid &uuid) { return tunedGuest(name, uuid, disk); };
    setup.hasGroups = hasGroups();
    TuningContract(setup).run(QTest::currentDataTag());
}

void tst_Tuning::testHost()
{
    static test::TestDriver driver;
    TuningSetup setup;
    setup.open = [] { return await(driver.open({ QUrl(QStringLiteral("test:///default")) })); };
    setup.guestXml = [](const QString &name, const QUuid &uuid) {
        return tunedGuest(name, uuid, QStringLiteral("/disk.img")).replace("type='qemu'>", "type='test'>");
    };
    TuningContract(setup).run(QTest::currentDataTag());
}

void tst_Tuning::libvirtHost()
{
    const QString socket = libvirtSocket();
    if (socket.isEmpty())
        QSKIP("there is no libvirtd of our own");
    const QString disk = m_libvirtFolder.filePath(QStringLiteral("disk.img"));
    QVERIFY(makeDisk(disk));
    static libvirt::LibvirtDriver driver;
    TuningSetup setup;
    setup.open = [socket] {
        return await(driver.open({ QUrl(QStringLiteral("qemu+unix:///system?socket=") + socket) }),
            std::chrono::seconds(60));
    };
    setup.guestXml = [disk](const QString &name, const QUuid &uuid) { return tunedGuest(name, uuid, disk); };
    setup.hasGroups = false; // they are kept from it
    TuningContract(setup).run(QTest::currentDataTag());
}

void tst_Tuning::theKernelHoldsAGuestToItsLimits()
{
    if (!hasGroups())
        QSKIP("there are no control groups to be used");
    const QString disk = m_folder.filePath(QStringLiteral("limited.img"));
    QVERIFY(makeDisk(disk));
    const auto host = openRoot(m_folder.filePath(QStringLiteral("limited")));
    QVERIFY(host);
    const QUuid uuid = QUuid::createUuid();
    QByteArray xml = tunedGuest(QStringLiteral("tuned limits"), uuid, disk);
    xml.replace("<devices>",
        "<cputune><shares>700</shares><period>50000</period><quota>25000</quota>"
        "<emulator_quota>60000</emulator_quota><global_quota>200000</global_quota></cputune>"
        "<memtune><hard_limit unit='KiB'>4000000</hard_limit></memtune><devices>");
    const auto started = await((*host)->domains()->create(xml), std::chrono::seconds(60));
    QVERIFY2(started, started ? "" : qPrintable(started.error().fullText()));
    const qemu::ControlGroups groups;
    const auto folders = groupFolders();
    QCOMPARE(folders.size(), 2);
    const auto content = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray("unreadable");
    };
    if (!groups.isUnified(qemu::Controller::Cpu)) {
        QCOMPARE(content(folders.front() + QStringLiteral("/cpu.shares")), QByteArray("700"));
        QCOMPARE(content(folders.front() + QStringLiteral("/cpu.cfs_quota_us")), QByteArray("200000"));
        QCOMPARE(content(folders.front() + QStringLiteral("/vcpu0/cpu.cfs_quota_us")), QByteArray("25000"));
        QCOMPARE(content(folders.front() + QStringLiteral("/vcpu0/tasks")).split('\n').size(), 1);
        QVERIFY(!content(folders.front() + QStringLiteral("/emulator/tasks")).isEmpty());
        // Nothing is left outside the threads' groups.
        QCOMPARE(content(folders.front() + QStringLiteral("/tasks")), QByteArray());
        QCOMPARE(
            content(folders.back() + QStringLiteral("/memory.limit_in_bytes")), QByteArray("4096000000"));
    }
    QVERIFY(await((*host)->domains()->perform(uuid, api::DomainAction::Destroy)));
    QTRY_COMPARE_WITH_TIMEOUT(groupFolders(), QStringList(), 30'000);
}

void tst_Tuning::groupsAreRemovedAfterAKill()
{
    if (!hasGroups())
        QSKIP("there are no control groups to be used");
    const QString disk = m_folder.filePath(QStringLiteral("killed.img"));
    QVERIFY(makeDisk(disk));
    const auto host = openRoot(m_folder.filePath(QStringLiteral("killed")));
    QVERIFY(host);
    const QUuid uuid = QUuid::createUuid();
    QByteArray xml = tunedGuest(QStringLiteral("tuned killed"), uuid, disk);
    xml.replace("<devices>", "<cputune><shares>700</shares></cputune><devices>");
    QVERIFY(await((*host)->domains()->create(xml), std::chrono::seconds(60)));
    QCOMPARE(groupFolders().size(), 1);
    const QStringList processes = processesOf(m_folder.filePath(QStringLiteral("killed")));
    QVERIFY(!processes.isEmpty());
    for (const QString &process : processes)
        ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(groupFolders(), QStringList(), 30'000);
}

void tst_Tuning::valuesOfAnIoThreadChangeTogetherOrNotAtAll()
{
    const QString disk = m_folder.filePath(QStringLiteral("threads.img"));
    QVERIFY(makeDisk(disk));
    const auto host = openRoot(m_folder.filePath(QStringLiteral("threads")));
    QVERIFY(host);
    const QUuid uuid = QUuid::createUuid();
    const QByteArray xml = tunedGuest(QStringLiteral("tuned threads"), uuid, disk);
    QVERIFY(await((*host)->domains()->create(xml), std::chrono::seconds(60)));
    const auto property = [&host, uuid](const char *name) {
        const QByteArray command
            = QByteArray(R"({"execute":"qom-get","arguments":{"path":"/objects/iothread1",)")
            + R"("property":")" + name + "\"}}";
        const auto answer
            = await((*host)->guestOperations()->monitorCommand(uuid, command, api::MonitorLanguage::Json));
        return answer ? QJsonDocument::fromJson(*answer).object().value(u"return").toInteger(-1) : qint64(-2);
    };
    const auto set = [&host, uuid](api::TypedParameters values) {
        return await((*host)->tuning()->setIoThread(uuid, 1, std::move(values), api::DeviceScope::Live));
    };
    const auto value = [](const char *name, api::TypedParameter::Value what) {
        return api::TypedParameter { QLatin1String(name), what };
    };
    const qint64 before = property("poll-max-ns");
    QVERIFY(before >= 0);
    // QEMU refuses a pool with fewer threads at most (64) than at least, when it has taken the first value.
    QVERIFY(!set({ value("poll_max_ns", quint64(7000)), value("thread_pool_min", 100) }));
    QCOMPARE(property("poll-max-ns"), before);
    QCOMPARE(property("thread-pool-min"), 0);
    // Up and down together, in whatever order they are told.
    QVERIFY(set({ value("thread_pool_min", 100), value("thread_pool_max", 120) }));
    QCOMPARE(property("thread-pool-min"), 100);
    QVERIFY(set({ value("thread_pool_max", 20), value("thread_pool_min", 10) }));
    QCOMPARE(property("thread-pool-max"), 20);
    QCOMPARE(property("thread-pool-min"), 10);
    QVERIFY(await((*host)->domains()->perform(uuid, api::DomainAction::Destroy)));
}

QString tst_Tuning::libvirtSocket()
{
    if (std::exchange(m_triedLibvirt, true))
        return m_socket;
    m_libvirtd.start(
        QStringLiteral(INN_SOURCE_DIR "/tests/support/private-libvirtd"), { m_libvirtFolder.path() });
    while (m_libvirtd.state() != QProcess::NotRunning) {
        if (m_libvirtd.canReadLine()) {
            m_socket = QString::fromUtf8(m_libvirtd.readLine()).trimmed().section(u' ', 1);
            return m_socket;
        }
        if (!m_libvirtd.waitForReadyRead(40'000))
            break;
    }
    qInfo("%s", m_libvirtd.readAllStandardError().constData());
    return {};
}

void tst_Tuning::cleanupTestCase()
{
    m_libvirtd.closeWriteChannel();
    if (m_libvirtd.state() != QProcess::NotRunning && !m_libvirtd.waitForFinished(10'000)) {
        m_libvirtd.kill();
        m_libvirtd.waitForFinished(5000);
    }
    const QStringList left = processesOf(m_folder.path());
    for (const QString &process : left)
        ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Tuning)
#include "tst_guesttuning.moc"
