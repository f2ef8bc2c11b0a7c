// uses: app
// label: real
// timeout: 400
// A machine goes into files and comes out of them as one that boots.
#include "app/drivers.h"
#include "models/machinefiles.h"
#include "tests/support/bootingguest.h"
#include "tests/support/outcome.h"
#include "tests/support/sealedguest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;
using transfer::ExportFormat;

namespace {

const QUuid kMachine(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c311"_s);
constexpr std::chrono::minutes kPatience { 3 };

} // namespace

class TestMachineExchange : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder { QDir::tempPath() + u"/inn-exchange-XXXXXX"_s };
    api::DriverRegistry m_drivers;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_host = nullptr;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    QString images() const
    {
        return m_host->pools().empty() ? QString() : m_host->pools().front()->targetPath;
    }
    // Writes a machine; the answer is where.
    Result<QString> exported(
        ExportFormat format, const QUuid &uuid = kMachine, const QString &name = u"box"_s)
    {
        auto *task = new models::MachineExportTask(m_host, uuid, name);
        auto machine = await(task->look(), kPatience);
        if (!machine)
            return machine.error();
        transfer::ExportRequest request;
        request.machine = *machine;
        request.format = format;
        request.path = path(name + transfer::exportSuffix(format));
        TRY(await(task->start(request), kPatience));
        return request.path;
    }
    Result<transfer::TransferOutcome> imported(
        const QString &file, const QString &name, transfer::Purpose purpose = transfer::Purpose::Clone)
    {
        auto *task = new models::MachineImportTask(m_host);
        auto source = await(task->open(file), kPatience);
        if (!source)
            return source.error();
        auto plan = await(task->look(m_host, *source, purpose), kPatience);
        if (!plan)
            return plan.error();
        plan->name = name;
        transfer::nameVolumes(*plan);
        return await(task->start(m_host, *source, *plan), kPatience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Guest guest = testGuest();
        if (guest.iso.isEmpty())
            QSKIP(qPrintable(guest.whyNot));
        app::addDrivers(m_drivers, ui::Acceleration::Emulation);
        m_hosts = std::make_unique<models::HostList>(m_drivers, nullptr);
        m_host = m_hosts->add({ QUrl(u"embed:///?root=%1"_s.arg(path(u"own"_s))), u"own"_s });
        QTRY_VERIFY(m_host->state() == models::Host::State::Connected && !m_host->pools().empty());
        const QString disk = images() + u"/box.qcow2"_s;
        QVERIFY(tool({ u"qemu-img"_s, u"convert"_s, u"-O"_s, u"qcow2"_s, guest.iso, disk }));
        const QByteArray xml = bootingDocument(u"box"_s, kMachine, disk);
        INN_OK(await(
            m_host->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        QTRY_VERIFY(m_host->domain(kMachine));
    }
    void cleanupTestCase() { leave(m_hosts); }

    void ourOwnArchiveBringsTheMachineBack()
    {
        const auto file = exported(ExportFormat::TarZstd);
        INN_OK(file);
        QVERIFY(QDir().mkpath(path(u"unpacked"_s)));
        QVERIFY(tool({ u"tar"_s, u"-xf"_s, *file, u"-C"_s, path(u"unpacked"_s) }));
        QVERIFY(tool({ u"sh"_s, u"-c"_s, u"cd \"$0\" && sha256sum -c SHA256SUMS"_s, path(u"unpacked"_s) }));
        const auto machine = imported(*file, u"again"_s);
        INN_OK(machine);
        QVERIFY(machine->uuid != kMachine);
        QCOMPARE(machine->volumes, QStringList { images() + u"/again-vda.qcow2"_s });
        QVERIFY(tool({ u"qemu-img"_s, u"compare"_s, machine->volumes.front(), images() + u"/box.qcow2"_s }));
        QCOMPARE(boots(m_host, machine->uuid), QString());
    }
    void aFolderDoesToo()
    {
        const auto folder = exported(ExportFormat::Folder);
        INN_OK(folder);
        QVERIFY(QFileInfo(*folder + u"/disks/vda.qcow2"_s).isFile());
        const auto machine = imported(*folder, u"from-folder"_s);
        INN_OK(machine);
        QVERIFY(tool({ u"qemu-img"_s, u"compare"_s, machine->volumes.front(), images() + u"/box.qcow2"_s }));
    }
    void aFolderKeepsHoles()
    {
        const QUuid uuid(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c312"_s);
        QFile disk(images() + u"/sparse.img"_s);
        QVERIFY(disk.open(QIODevice::WriteOnly));
        const QByteArray data(1 << 20, 'd');
        QVERIFY(disk.seek(100 << 20) && disk.write(data) == data.size() && disk.resize(300 << 20));
        disk.close();
        const QByteArray xml = "<domain type='qemu'><name>sparse</name><uuid>"
            + api::uuidText(uuid).toLatin1()
            + "</uuid><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type></os><devices><disk "
              "type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
            + disk.fileName().toUtf8() + "'/><target dev='vda' bus='virtio'/></disk></devices></domain>";
        INN_OK(await(
            m_host->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        QTRY_VERIFY(m_host->domain(uuid));
        const auto isSparse = [](const QString &file) {
            struct stat facts = {};
            return ::stat(QFile::encodeName(file).constData(), &facts) == 0 && facts.st_size == 300 << 20
                && facts.st_blocks * 512 < 4 << 20;
        };
        const auto folder = exported(ExportFormat::Folder, uuid, u"sparse"_s);
        INN_OK(folder);
        QVERIFY(isSparse(*folder + u"/disks/vda.img"_s));
        QVERIFY(tool({ u"sh"_s, u"-c"_s, u"cd \"$0\" && sha256sum --quiet -c SHA256SUMS"_s, *folder }));
        const auto archive = exported(ExportFormat::TarZstd, uuid, u"sparse"_s); // its zeros are packed
        INN_OK(archive);
        QVERIFY(QFileInfo(*archive).size() < 1 << 20);
        for (const QString &file : { *folder, *archive }) {
            const auto machine
                = imported(file, u"sparse-"_s + (file == *folder ? u"folder"_s : u"archive"_s));
            INN_OK(machine);
            QVERIFY(isSparse(machine->volumes.value(0)));
            QVERIFY(tool({ u"cmp"_s, disk.fileName(), machine->volumes.value(0) }));
        }
    }
    void whatFirmwareAndTpmKeepComesBackWithTheMachine()
    {
        if (const QString problem = whyNoSealedGuest(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        const QUuid uuid(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c313"_s);
        const QString name = u"sealed"_s;
        const QByteArray xml = sealedDocument(name, uuid);
        INN_OK(await(
            m_host->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        INN_OK(startsOnce(m_host, uuid));
        const SealedFiles files(path(u"own"_s), name, uuid);
        QVERIFY(files.mark());
        const QByteArray settings = SealedFiles::content(files.settings);
        const QByteArray tpm = SealedFiles::content(files.tpm);
        QVERIFY(!settings.isEmpty() && !tpm.isEmpty());
        for (const ExportFormat format : { ExportFormat::Folder, ExportFormat::TarZstd }) {
            const auto file = exported(format, uuid, name);
            INN_OK(file);
            // Nobody else gets the keys in it.
            QCOMPARE(QFileInfo(*file).permissions() & QFile::Permissions(0x77), QFile::Permissions());
            if (format == ExportFormat::Folder) {
                QCOMPARE(SealedFiles::content(*file + u"/tpm.permall"_s), tpm);
                QVERIFY(tool({ u"sh"_s, u"-c"_s, u"cd \"$0\" && sha256sum --quiet -c SHA256SUMS"_s, *file }));
            }
            const auto twin = imported(*file, u"twin-%1"_s.arg(int(format)));
            INN_OK(twin);
            const SealedFiles others(path(u"own"_s), twin->name, twin->uuid);
            QCOMPARE(SealedFiles::content(others.settings), settings);
            QVERIFY(!QFile::exists(others.tpm)); // another machine has another TPM
            INN_OK(await(m_host->domain(uuid)->remove({}), kPatience));
            QTRY_VERIFY(!m_host->domain(uuid));
            QVERIFY(!QFile::exists(files.settings) && !QFile::exists(files.tpm));
            INN_OK(imported(*file, name, transfer::Purpose::Move));
            QCOMPARE(SealedFiles::content(files.settings), settings);
            QCOMPARE(SealedFiles::content(files.tpm), tpm);
        }
        INN_OK(startsOnce(m_host, uuid));
    }
    void aDamagedDiskIsFoundAndLeavesNothing()
    {
        const QString folder = path(u"box"_s);
        QFile disk(folder + u"/disks/vda.qcow2"_s);
        QVERIFY(disk.open(QIODevice::ReadWrite));
        QVERIFY(disk.seek(disk.size() - 100));
        QCOMPARE(disk.write("other"), 5);
        disk.close();
        const QStringList before = QDir(images()).entryList(QDir::Files);
        INN_FAILS(imported(folder, u"damaged"_s), ErrorCode::InvalidConfig);
        QCOMPARE(QDir(images()).entryList(QDir::Files), before);
        QVERIFY(!m_host->domainByName(u"damaged"_s));
    }
    void anOvaGoesOutAndComesIn()
    {
        const auto file = exported(ExportFormat::Ova);
        INN_OK(file);
        QString list;
        QVERIFY(tool({ u"tar"_s, u"-tf"_s, *file }, &list));
        QCOMPARE(list, u"box.ovf\nbox.mf\nbox-vda.vmdk\n"_s);
        QVERIFY(tool({ u"tar"_s, u"-xf"_s, *file, u"-C"_s, m_folder.path(), u"box-vda.vmdk"_s }));
        QString info;
        QVERIFY(tool({ u"qemu-img"_s, u"info"_s, path(u"box-vda.vmdk"_s) }, &info));
        QVERIFY2(info.contains(u"streamOptimized"), qPrintable(info));
        const auto machine = imported(*file, u"from-ova"_s);
        INN_OK(machine);
        QVERIFY(tool({ u"qemu-img"_s, u"compare"_s, machine->volumes.front(), images() + u"/box.qcow2"_s }));
        QCOMPARE(boots(m_host, machine->uuid), QString());
        QCOMPARE(
            QDir(m_folder.path()).entryList({ u".innkeeper-*"_s }, QDir::Dirs | QDir::Hidden), QStringList());
    }
    void aCancelledExportLeavesNoFile()
    {
        auto *task = new models::MachineExportTask(m_host, kMachine, u"box"_s);
        const auto machine = await(task->look(), kPatience);
        INN_OK(machine);
        transfer::ExportRequest request;
        request.machine = *machine;
        request.format = ExportFormat::TarGzip;
        request.path = path(u"cancelled.tar.gz"_s);
        auto written = task->start(request);
        m_hosts->tasks()->tasks().back()->cancel();
        INN_FAILS(await(written, kPatience), ErrorCode::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList({ u"cancelled*"_s }), QStringList());
    }
};

QTEST_MAIN(TestMachineExchange)
#include "tst_machineexchange.moc"
