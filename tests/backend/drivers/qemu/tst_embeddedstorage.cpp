// label: real
// timeout: 300
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"

#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;
using api::DomainState;
using api::XmlView;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-555555555556");

} // namespace

// Disks, shared folders and memory of guests of a real QEMU, and what the host does for them.
class TestEmbeddedStorage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<api::Connection> m_connection;

    api::Domains &domains() { return *m_connection->domains(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    api::DomainInfoPtr info()
    {
        for (const api::DomainInfoPtr &domain : domains().list()) {
            if (domain->uuid == kUuid)
                return domain;
        }
        return {};
    }
    Result<> perform(DomainAction action)
    {
        return await(domains().perform(kUuid, action), std::chrono::seconds(60));
    }
    Result<> define(const QByteArray &devices, const QByteArray &before = {})
    {
        QByteArray xml = emptyGuest(QStringLiteral("stored"), kUuid, devices);
        xml.replace("<vcpu>", before + "<vcpu>");
        auto defined = await(domains().define(xml), std::chrono::seconds(40));
        if (!defined)
            return defined.error();
        return {};
    }
    QByteArray image(const QString &name, const QByteArray &content = QByteArray(1 << 20, 'x'))
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path(name).toUtf8();
    }
    QByteArray liveXml()
    {
        const auto xml = await(domains().xml(kUuid, XmlView::Live), std::chrono::seconds(20));
        return xml.value_or(QByteArray());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *program : { "qemu-system-x86_64", "qemu-img" }) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP("QEMU is not installed");
        }
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/inn-XXXXXX"));
        QVERIFY(m_folder->isValid());
        static QTemporaryDir cache; // one probe of QEMU is enough for all tests
        QVERIFY(QFile::link(cache.path(), path(QStringLiteral("cache"))));
        auto opened = openRoot(m_folder->path());
        INN_OK(opened);
        m_connection = *opened;
    }
    void cleanup()
    {
        if (m_connection && info() && api::isActive(info()->state))
            std::ignore = perform(DomainAction::Destroy);
        m_connection.reset();
        // A helper ends a moment after its guest.
        QTRY_VERIFY(processesOf(m_folder->path()).isEmpty());
        for (const QString &process : processesOf(m_folder->path()))
            ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
        QFile::remove(path(QStringLiteral("cache")));
        m_folder.reset();
    }

    void aTransientDiskLeavesItsImageAlone()
    {
        const QByteArray file = image(QStringLiteral("disk.raw"));
        const auto overlays = [&] {
            return QDir(m_folder->path())
                .entryList({ QStringLiteral("disk.raw.transient-*") }, QDir::Files)
                .size();
        };
        INN_OK(define("<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='" + file
            + "'/><target dev='vda' bus='virtio'/><transient/></disk>"));
        INN_OK(perform(DomainAction::Start));
        QCOMPARE(overlays(), 1);
        QVERIFY(liveXml().contains("file='" + file + "'"));
        INN_OK(perform(DomainAction::Destroy));
        QCOMPARE(overlays(), 0);
        QFile after(path(QStringLiteral("disk.raw")));
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), QByteArray(1 << 20, 'x'));
    }

    void optionalMediaMayBeMissing()
    {
        const QByteArray missing = path(QStringLiteral("missing")).toUtf8();
        INN_OK(define("<disk type='file' device='cdrom'><source file='" + missing
            + "' startupPolicy='optional'/><target dev='sda' bus='sata'/><readonly/></disk>"
              "<disk type='file' device='disk'><source file='"
            + missing
            + "' startupPolicy='optional'/><target dev='vdb' bus='virtio'/></disk>"
              "<disk type='file' device='disk'><source file='"
            + image(QStringLiteral("there.raw")) + "'/><target dev='vdc' bus='virtio'/></disk>"));
        INN_OK(perform(DomainAction::Start));
        const QByteArray live = liveXml();
        QVERIFY(live.contains("dev='sda'"));
        QVERIFY(!live.contains(missing));
        QVERIFY(!live.contains("dev='vdb'"));
        QVERIFY(live.contains("dev='vdc'"));
    }

    void aMediumThatMustBeThereIsNamed()
    {
        const QByteArray missing = path(QStringLiteral("missing")).toUtf8();
        INN_OK(define("<disk type='file' device='cdrom'><source file='" + missing
            + "' startupPolicy='requisite'/><target dev='sda' bus='sata'/><readonly/></disk>"));
        const auto started = perform(DomainAction::Start);
        QVERIFY(!started);
        QVERIFY2(started.error().fullText().contains(QString::fromUtf8(missing)),
            qPrintable(started.error().fullText()));
        QVERIFY(!api::isActive(info()->state));
    }

    void aSecretThatNobodyKeepsIsNamed()
    {
        INN_OK(define("<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
            + image(QStringLiteral("luks.raw"))
            + "'><encryption format='luks'><secret type='passphrase' "
              "uuid='5f3f9a4e-1111-4222-8333-000000000009'/></encryption></source><target dev='vda' "
              "bus='virtio'/></disk>"));
        const auto started = perform(DomainAction::Start);
        QVERIFY(!started);
        QVERIFY2(started.error().fullText().contains(u"5f3f9a4e-1111-4222-8333-000000000009"),
            qPrintable(started.error().fullText()));
        QVERIFY(!api::isActive(info()->state));
    }

    void limitedDisksStart_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("virtio") << QByteArray("<target dev='vda' bus='virtio'/>");
        QTest::newRow("scsi") << QByteArray("<target dev='sda' bus='scsi'/>");
        QTest::newRow("sata") << QByteArray("<target dev='sda' bus='sata'/>");
        QTest::newRow("usb") << QByteArray("<target dev='sda' bus='usb'/>");
    }
    void limitedDisksStart()
    {
        QFETCH(QByteArray, target);
        INN_OK(
            define("<controller type='usb' model='qemu-xhci'/><controller type='scsi' model='virtio-scsi'/>"
                   "<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
                + image(QStringLiteral("slow.raw")) + "'/>" + target
                + "<iotune><total_bytes_sec>1000000</total_bytes_sec><group_name>g</group_name></iotune></"
                  "disk>"));
        INN_OK(perform(DomainAction::Start));
        QVERIFY(api::isActive(info()->state));
    }

    void sharedFoldersHaveTheirServer()
    {
        const bool there = QFile::exists(QStringLiteral("/usr/lib/qemu/virtiofsd"))
            || QFile::exists(QStringLiteral("/usr/libexec/virtiofsd"));
        if (!there || geteuid() != 0)
            QSKIP("virtiofsd is not installed, or this is not the administrator");
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("shared")));
        const QByteArray folder = path(QStringLiteral("shared")).toUtf8();
        INN_OK(define("<filesystem type='mount'><driver type='virtiofs' queue='1024'/><binary><sandbox "
                      "mode='chroot'/></binary><source dir='"
                + folder + "'/><target dir='tag'/></filesystem>"
                + "<filesystem type='mount' accessmode='mapped'><source dir='" + folder
                + "'/><target dir='old'/></filesystem>",
            "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>"));
        INN_OK(perform(DomainAction::Start));
        const auto servers
            = [this] { return processesOf(m_folder->path()).filter(QStringLiteral("virtiofsd")).size(); };
        QVERIFY(servers() > 0);
        INN_OK(perform(DomainAction::Destroy));
        QTRY_COMPARE(servers(), 0);
    }

    void aMissingSharedFolderIsNamed()
    {
        INN_OK(define("<filesystem type='mount'><driver type='virtiofs'/><source dir='"
                + path(QStringLiteral("nowhere")).toUtf8() + "'/><target dir='tag'/></filesystem>",
            "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>"));
        const auto started = perform(DomainAction::Start);
        QVERIFY(!started);
        QVERIFY2(started.error().fullText().contains(path(QStringLiteral("nowhere"))),
            qPrintable(started.error().fullText()));
    }

    void mediaComeAndGoWithAllTheirParts()
    {
        const QByteArray first = image(QStringLiteral("first.img"), QByteArray(1440 * 1024, 'a'));
        const QByteArray base = image(QStringLiteral("base.img"), QByteArray(1440 * 1024, 'b'));
        const QByteArray top = path(QStringLiteral("top.qcow2")).toUtf8();
        QCOMPARE(QProcess::execute(QStringLiteral("qemu-img"),
                     { QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
                         QStringLiteral("qcow2"), QStringLiteral("-F"), QStringLiteral("raw"),
                         QStringLiteral("-b"), QString::fromUtf8(base), QString::fromUtf8(top) }),
            0);
        const auto drive = [](const QByteArray &medium) {
            return "<disk type='file' device='floppy'>" + medium + "<target dev='fda' bus='fdc'/></disk>";
        };
        const QByteArray plain = drive("<driver name='qemu' type='raw'/><source file='" + first + "'/>");
        const QByteArray chain = drive("<driver name='qemu' type='qcow2'/><source file='" + top
            + "'/><backingStore type='file'><format type='raw'/><source file='" + base
            + "'/><backingStore/></backingStore>");
        INN_OK(define(plain));
        INN_OK(perform(DomainAction::Start));
        // A medium that was not let go of is still locked when it comes again.
        for (const QByteArray &medium : { chain, plain, drive({}), chain, plain }) {
            INN_OK(await(
                domains().updateDevice(kUuid, medium, api::DeviceScope::Live), std::chrono::seconds(60)));
            QCOMPARE(liveXml().contains("file='" + first + "'"), medium == plain);
            QCOMPARE(liveXml().contains("file='" + top + "'"), medium == chain);
            QCOMPARE(liveXml().contains("file='" + base + "'"), medium == chain);
        }
        const auto missing = await(
            domains().updateDevice(kUuid, drive("<source file='/no/such/image'/>"), api::DeviceScope::Live),
            std::chrono::seconds(60));
        QVERIFY(!missing);
        QVERIFY(liveXml().contains("file='" + first + "'"));
    }

    void memoryInFilesLeavesNothing()
    {
        INN_OK(define({}, "<memoryBacking><source type='file'/><access mode='shared'/></memoryBacking>"));
        INN_OK(perform(DomainAction::Start));
        QVERIFY(api::isActive(info()->state));
        INN_OK(perform(DomainAction::Destroy));
        QCOMPARE(
            QDir(path(QStringLiteral("state/ram"))).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestEmbeddedStorage)
#include "tst_embeddedstorage.moc"
