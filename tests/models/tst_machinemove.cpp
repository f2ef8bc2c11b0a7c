// uses: app
// label: real
// timeout: 400
// A machine that is off moves from the embedded core to a libvirtd and back, and speaks on both.
#include "app/drivers.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "models/transfers.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"
#include "tests/support/privatelibvirtd.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

const QUuid kMachine(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c301"_s);
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

class TestMachineMove : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder { QDir::tempPath() + u"/inn-move-XXXXXX"_s };
    PrivateLibvirtd m_libvirtd;
    api::DriverRegistry m_drivers;
    std::unique_ptr<models::HostList> m_hosts;
    models::Host *m_own = nullptr;
    models::Host *m_other = nullptr;

    [[nodiscard]] QString images() const { return m_folder.path() + u"/images-there"_s; }
    QStringList filesThere() const { return QDir(images()).entryList(QDir::Files); }
    QString ownImages() const
    {
        for (const api::PoolInfoPtr &pool : m_own->pools()) {
            if (pool->name == u"default")
                return pool->targetPath;
        }
        return {};
    }
    static QByteArray document(const QString &disk)
    {
        return "<domain type='qemu'><name>wanderer</name><uuid>" + api::uuidText(kMachine).toLatin1()
            + "</uuid><title>Goes about</title><memory unit='MiB'>256</memory><vcpu>1</vcpu>"
              "<os><type arch='x86_64' machine='q35'>hvm</type><boot "
              "dev='hd'/></os><features><acpi/></features>"
              "<devices><disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
            + disk.toUtf8()
            + "'/><target dev='vda' bus='virtio'/></disk><serial type='pty'/><console type='pty'/>"
              "<video><model type='vga'/></video></devices></domain>";
    }
    Result<transfer::TransferPlan> plan(
        models::MachineCopy *copy, models::Host *to, transfer::Purpose purpose = transfer::Purpose::Move)
    {
        return await(copy->look(to, purpose), kPatience);
    }
    // Starts the machine, hears it and switches it off.
    QString boots(models::Host *host, const QUuid &uuid)
    {
        if (!waitUntil([&] { return host->domain(uuid) != nullptr; }))
            return u"the machine is not there"_s;
        const auto started = await(host->domain(uuid)->perform(api::DomainAction::Start), kPatience);
        if (!started)
            return started.error().fullText();
        auto console = await(host->domain(uuid)->openConsole({}), kPatience);
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
        const auto stopped = await(host->domain(uuid)->perform(api::DomainAction::Destroy), kPatience);
        if (!stopped)
            return stopped.error().fullText();
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
        if (const QString problem = m_libvirtd.start(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        QVERIFY(QDir().mkpath(images()));
        app::addDrivers(m_drivers, ui::Acceleration::Emulation);
        m_hosts = std::make_unique<models::HostList>(m_drivers, nullptr);
        m_own = m_hosts->add({ QUrl(u"embed:///?root=%1"_s.arg(m_folder.path() + u"/own"_s)), u"own"_s });
        m_other = m_hosts->add({ QUrl(m_libvirtd.uri()), u"there"_s });
        QTRY_VERIFY(m_own->state() == models::Host::State::Connected && !m_own->pools().empty());
        QTRY_VERIFY(m_other->state() == models::Host::State::Connected);
        const QByteArray pool = "<pool type='dir'><name>images</name><target><path>" + images().toUtf8()
            + "</path></target></pool>";
        const auto defined = await(m_other->call(
            [pool](api::Connection &connection) { return connection.storage()->define(pool); }));
        INN_OK(defined);
        INN_OK(await(m_other->call([id = *defined](api::Connection &connection) {
            return connection.storage()->perform(id, api::PoolAction::Start);
        })));
        QTRY_VERIFY(!m_other->pools().empty() && m_other->pools().front()->state == api::PoolState::Running);

        // A disk that boots, with an image below it.
        const QString base = ownImages() + u"/base.qcow2"_s, top = ownImages() + u"/wanderer.qcow2"_s;
        QVERIFY(tool({ u"qemu-img"_s, u"convert"_s, u"-O"_s, u"qcow2"_s, guest + u"/guest.iso"_s, base }));
        QVERIFY(tool({ u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, base, u"-F"_s,
            u"qcow2"_s, top }));
        const auto machine = await(m_own->call([xml = document(top)](api::Connection &connection) {
            return connection.domains()->define(xml);
        }));
        INN_OK(machine);
        QTRY_VERIFY(m_own->domain(kMachine));
    }
    void cleanupTestCase()
    {
        if (!m_hosts)
            return;
        for (models::Host *host : m_hosts->hosts()) {
            for (models::Domain *domain : host->domains())
                std::ignore = await(domain->perform(api::DomainAction::Destroy));
        }
        m_hosts.reset();
    }

    void cancelledNothingIsLeft()
    {
        auto *copy = new models::MachineCopy(m_own, kMachine, u"wanderer"_s);
        const auto planned = plan(copy, m_other);
        INN_OK(planned);
        auto moved = copy->start(m_other, *planned);
        models::Task *task = m_hosts->tasks()->tasks().back();
        QTRY_VERIFY(task->isCancellable());
        task->cancel();
        INN_FAILS(await(moved, kPatience), ErrorCode::Cancelled);
        QCOMPARE(task->state(), models::Task::State::Cancelled);
        QCOMPARE(filesThere(), QStringList());
        QVERIFY(!m_other->domain(kMachine));
    }

    void aMachineMovesToLibvirtWithTheImagesBelowIt()
    {
        auto *copy = new models::MachineCopy(m_own, kMachine, u"wanderer"_s);
        const auto planned = plan(copy, m_other);
        INN_OK(planned);
        QCOMPARE(planned->disks[0].facts.chain.size(), size_t(2));
        QCOMPARE(planned->disks[0].way, transfer::DiskWay::Copy);
        const auto moved = await(copy->start(m_other, *planned), kPatience);
        INN_OK(moved);
        QCOMPARE(moved->uuid, kMachine);
        QCOMPARE(filesThere(), (QStringList { u"wanderer-vda-1.qcow2"_s, u"wanderer-vda.qcow2"_s }));
        QByteArray info;
        QVERIFY(tool({ u"qemu-img"_s, u"info"_s, images() + u"/wanderer-vda.qcow2"_s }, &info));
        QVERIFY2(info.contains("backing file: wanderer-vda-1.qcow2"), info.constData());
        QVERIFY(tool({ u"qemu-img"_s, u"compare"_s, images() + u"/wanderer-vda.qcow2"_s,
            ownImages() + u"/wanderer.qcow2"_s }));
        QVERIFY(m_own->domain(kMachine)); // stays until somebody deletes it
        QCOMPARE(boots(m_other, kMachine), QString());
        QCOMPARE(m_other->domain(kMachine)->info().title, u"Goes about"_s);
    }

    void itComesBackAsOneImage()
    {
        QVERIFY(m_other->domain(kMachine));
        INN_OK(await(m_own->domain(kMachine)->remove({}), kPatience));
        QTRY_VERIFY(!m_own->domain(kMachine));
        auto *copy = new models::MachineCopy(m_other, kMachine, u"wanderer"_s);
        auto planned = plan(copy, m_own);
        INN_OK(planned);
        planned->disks[0].way = transfer::DiskWay::Flatten;
        transfer::nameVolumes(*planned);
        const auto moved = await(copy->start(m_own, *planned), kPatience);
        INN_OK(moved);
        const QString path = moved->volumes.value(0);
        QByteArray info;
        QVERIFY(tool({ u"qemu-img"_s, u"info"_s, path }, &info));
        QVERIFY2(!info.contains("backing file"), info.constData());
        QCOMPARE(filesThere(), (QStringList { u"wanderer-vda-1.qcow2"_s, u"wanderer-vda.qcow2"_s }));
        QCOMPARE(boots(m_own, kMachine), QString());
    }

    void theFirmwaresSettingsGoAlong()
    {
        const QUuid uuid(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c302"_s);
        const QByteArray xml = "<domain type='qemu'><name>efi</name><uuid>" + api::uuidText(uuid).toLatin1()
            + "</uuid><memory unit='MiB'>256</memory><os firmware='efi'><type arch='x86_64' "
              "machine='q35'>hvm</type></os><features><acpi/></features><devices/></domain>";
        INN_OK(await(
            m_own->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        QTRY_VERIFY(m_own->domain(uuid));
        const auto started = await(m_own->domain(uuid)->perform(api::DomainAction::StartPaused), kPatience);
        if (!started && started.error().code == ErrorCode::Unsupported)
            QSKIP("no EFI firmware is installed");
        INN_OK(started);
        INN_OK(await(m_own->domain(uuid)->perform(api::DomainAction::Destroy), kPatience));
        QTRY_VERIFY(!api::isActive(m_own->domain(uuid)->info().state));
        auto *copy = new models::MachineCopy(m_own, uuid, u"efi"_s);
        const auto planned = plan(copy, m_other);
        INN_OK(planned);
        QVERIFY(planned->machine.nvram);
        const auto moved = await(copy->start(m_other, *planned), kPatience);
        INN_OK(moved);
        QVERIFY(filesThere().contains(u"efi_VARS.fd"_s));
        QTRY_VERIFY(m_other->domain(uuid));
        INN_OK(await(m_other->domain(uuid)->perform(api::DomainAction::StartPaused), kPatience));
        INN_OK(await(m_other->domain(uuid)->perform(api::DomainAction::Destroy), kPatience));
        // Pools that were made for looking are gone.
        QTRY_COMPARE(m_own->pools().size(), size_t(1));
    }

    void aCloneOnTheSameHostHasItsOwnDisk()
    {
        QVERIFY(m_other->domain(kMachine));
        auto *copy = new models::MachineCopy(m_other, kMachine, u"wanderer"_s);
        auto planned = plan(copy, m_other, transfer::Purpose::Clone);
        INN_OK(planned);
        QVERIFY(planned->sameHost);
        const auto cloned = await(copy->start(m_other, *planned), kPatience);
        INN_OK(cloned);
        QVERIFY(cloned->uuid != kMachine);
        QTRY_VERIFY(m_other->domain(cloned->uuid));
        QVERIFY(filesThere().contains(planned->disks[0].volumes.value(0)));
    }
};

QTEST_MAIN(TestMachineMove)
#include "tst_machinemove.moc"
