// uses: app
// label: real
// timeout: 400
// A machine goes into files and comes out of them as one that boots.
#include "app/drivers.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "models/machinefiles.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;
using transfer::ExportFormat;

namespace {

const QUuid kMachine(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c311"_s);
constexpr std::chrono::minutes kPatience { 3 };

bool tool(const QStringList &command, QByteArray *output = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.front(), command.mid(1));
    const bool done = process.waitForFinished(120'000) && process.exitCode() == 0;
    const QByteArray said = process.readAll();
    if (!done)
        qInfo("%s: %s", qPrintable(command.join(u' ')), said.constData());
    if (output)
        *output = said;
    return done;
}

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
    // Writes the machine; the answer is where.
    Result<QString> exported(ExportFormat format)
    {
        auto *task = new models::MachineExportTask(m_host, kMachine, u"box"_s);
        auto machine = await(task->look(), kPatience);
        if (!machine)
            return machine.error();
        transfer::ExportRequest request;
        request.machine = *machine;
        request.format = format;
        request.path = path(u"box"_s + transfer::exportSuffix(format));
        TRY(await(task->start(request), kPatience));
        return request.path;
    }
    Result<transfer::TransferOutcome> imported(const QString &file, const QString &name)
    {
        auto *task = new models::MachineImportTask(m_host);
        auto source = await(task->open(file), kPatience);
        if (!source)
            return source.error();
        auto plan = await(task->look(m_host, *source, transfer::Purpose::Clone), kPatience);
        if (!plan)
            return plan.error();
        plan->name = name;
        transfer::nameVolumes(*plan);
        return await(task->start(m_host, *source, *plan), kPatience);
    }
    QString boots(const QUuid &uuid)
    {
        if (!waitUntil([&] { return m_host->domain(uuid) != nullptr; }))
            return u"the machine is not there"_s;
        models::Domain *domain = m_host->domain(uuid);
        if (const auto started = await(domain->perform(api::DomainAction::Start), kPatience); !started)
            return started.error().fullText();
        auto console = await(domain->openConsole({}), kPatience);
        if (!console)
            return console.error().fullText();
        ::fcntl(console->get(), F_SETFL, ::fcntl(console->get(), F_GETFL) | O_NONBLOCK);
        QByteArray heard;
        const auto speaks = [&] {
            char part[4096];
            const ssize_t got = ::read(console->get(), part, sizeof part);
            if (got > 0)
                heard.append(part, got);
            return heard.contains("GUEST-UP");
        };
        const bool spoke = waitUntil(speaks, kPatience);
        std::ignore = await(domain->perform(api::DomainAction::Destroy), kPatience);
        return spoke ? QString() : QString::fromUtf8(heard.right(1000)) + u"(said nothing more)"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"qemu-system-x86_64"_s).isEmpty())
            QSKIP("qemu-system-x86_64 is not installed");
        const QString guest = QStringLiteral(INN_BINARY_DIR "/test-guest");
        QProcess make;
        make.setProcessChannelMode(QProcess::MergedChannels);
        make.start(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-guest"), { guest, u"iso"_s });
        QVERIFY(make.waitForFinished(120'000));
        if (make.exitCode() == 3)
            QSKIP(make.readAll().constData());
        app::addDrivers(m_drivers, ui::Acceleration::Emulation);
        m_hosts = std::make_unique<models::HostList>(m_drivers, nullptr);
        m_host = m_hosts->add({ QUrl(u"embed:///?root=%1"_s.arg(path(u"own"_s))), u"own"_s });
        QTRY_VERIFY(m_host->state() == models::Host::State::Connected && !m_host->pools().empty());
        const QString disk = images() + u"/box.qcow2"_s;
        QVERIFY(tool({ u"qemu-img"_s, u"convert"_s, u"-O"_s, u"qcow2"_s, guest + u"/guest.iso"_s, disk }));
        const QByteArray xml = "<domain type='qemu'><name>box</name><uuid>"
            + api::uuidText(kMachine).toLatin1()
            + "</uuid><memory unit='MiB'>256</memory><vcpu>1</vcpu><os><type arch='x86_64' "
              "machine='q35'>hvm</type><boot dev='hd'/></os><features><acpi/></features><devices>"
              "<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
            + disk.toUtf8()
            + "'/><target dev='vda' bus='virtio'/></disk><serial type='pty'/><console type='pty'/>"
              "<video><model type='vga'/></video></devices></domain>";
        INN_OK(await(
            m_host->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        QTRY_VERIFY(m_host->domain(kMachine));
    }
    void cleanupTestCase()
    {
        if (!m_hosts)
            return;
        for (models::Domain *domain : m_host->domains())
            std::ignore = await(domain->perform(api::DomainAction::Destroy));
        m_hosts.reset();
    }

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
        QCOMPARE(boots(machine->uuid), QString());
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
        QByteArray list;
        QVERIFY(tool({ u"tar"_s, u"-tf"_s, *file }, &list));
        QCOMPARE(list, QByteArray("box.ovf\nbox.mf\nbox-vda.vmdk\n"));
        QVERIFY(tool({ u"tar"_s, u"-xf"_s, *file, u"-C"_s, m_folder.path(), u"box-vda.vmdk"_s }));
        QByteArray info;
        QVERIFY(tool({ u"qemu-img"_s, u"info"_s, path(u"box-vda.vmdk"_s) }, &info));
        QVERIFY2(info.contains("streamOptimized"), info.constData());
        const auto machine = imported(*file, u"from-ova"_s);
        INN_OK(machine);
        QVERIFY(tool({ u"qemu-img"_s, u"compare"_s, machine->volumes.front(), images() + u"/box.qcow2"_s }));
        QCOMPARE(boots(machine->uuid), QString());
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
