// uses: app
// label: real
// timeout: 400
// A machine that is off moves from the embedded core to a libvirtd and back, and speaks on both.
#include "app/drivers.h"
#include "backend/api/keptstates.h"
#include "backend/api/secrets.h"
#include "models/transfers.h"
#include "tests/support/bootingguest.h"
#include "tests/support/outcome.h"
#include "tests/support/privatelibvirtd.h"
#include "tests/support/sealedguest.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace inn;
using namespace inn::testing;
using namespace Qt::StringLiterals;

namespace {

const QUuid kMachine(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c301"_s);
constexpr std::chrono::minutes kPatience { 3 };

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
    Result<transfer::TransferPlan> plan(
        models::MachineCopy *copy, models::Host *to, transfer::Purpose purpose = transfer::Purpose::Move)
    {
        return await(copy->look(to, purpose), kPatience);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Guest guest = testGuest();
        if (guest.iso.isEmpty())
            QSKIP(qPrintable(guest.whyNot));
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
        QVERIFY(tool({ u"qemu-img"_s, u"convert"_s, u"-O"_s, u"qcow2"_s, guest.iso, base }));
        QVERIFY(tool({ u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-b"_s, base, u"-F"_s,
            u"qcow2"_s, top }));
        const QByteArray xml = bootingDocument(u"wanderer"_s, kMachine, top, u"<title>Goes about</title>"_s);
        const auto machine = await(
            m_own->call([xml](api::Connection &connection) { return connection.domains()->define(xml); }));
        INN_OK(machine);
        QTRY_VERIFY(m_own->domain(kMachine));
    }
    void cleanupTestCase() { leave(m_hosts); }

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
        QString info;
        QVERIFY(tool({ u"qemu-img"_s, u"info"_s, images() + u"/wanderer-vda.qcow2"_s }, &info));
        QVERIFY2(info.contains(u"backing file: wanderer-vda-1.qcow2"), qPrintable(info));
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
        QString info;
        QVERIFY(tool({ u"qemu-img"_s, u"info"_s, path }, &info));
        QVERIFY2(!info.contains(u"backing file"), qPrintable(info));
        QCOMPARE(filesThere(), (QStringList { u"wanderer-vda-1.qcow2"_s, u"wanderer-vda.qcow2"_s }));
        QCOMPARE(boots(m_own, kMachine), QString());
    }

    void holesStayHolesBothWays()
    {
        const QUuid uuid(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c303"_s);
        const QString disk = ownImages() + u"/sparse.img"_s;
        QFile image(disk);
        QVERIFY(image.open(QIODevice::WriteOnly));
        const QByteArray data(1 << 20, 'd');
        QVERIFY(image.seek(qint64(5) << 30) && image.write(data) == data.size());
        QVERIFY(image.resize(qint64(10) << 30));
        image.close();
        const QByteArray xml = "<domain type='qemu'><name>sparse</name><uuid>"
            + api::uuidText(uuid).toLatin1()
            + "</uuid><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type></os><devices><disk "
              "type='file' device='disk'><driver name='qemu' type='raw'/><source file='"
            + disk.toUtf8() + "'/><target dev='vda' bus='virtio'/></disk></devices></domain>";
        INN_OK(await(
            m_own->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        QTRY_VERIFY(m_own->domain(uuid));
        const auto isAsBefore = [&](const QString &path) {
            struct stat facts = {};
            QFile copy(path);
            return ::stat(QFile::encodeName(path).constData(), &facts) == 0
                && facts.st_size == off_t(10) << 30 && facts.st_blocks * 512 < 4 << 20
                && copy.open(QIODevice::ReadOnly) && copy.seek((qint64(5) << 30) - 1)
                && copy.read(data.size() + 2) == '\0' + data + '\0';
        };
        QVERIFY(isAsBefore(disk));
        auto *out = new models::MachineCopy(m_own, uuid, u"sparse"_s);
        auto planned = plan(out, m_other);
        INN_OK(planned);
        INN_OK(await(out->start(m_other, *planned), kPatience));
        QVERIFY(isAsBefore(images() + u"/sparse-vda.img"_s));
        INN_OK(await(m_own->domain(uuid)->remove({}), kPatience));
        QTRY_VERIFY(!m_own->domain(uuid) && m_other->domain(uuid));
        auto *back = new models::MachineCopy(m_other, uuid, u"sparse"_s);
        planned = plan(back, m_own);
        INN_OK(planned);
        const auto moved = await(back->start(m_own, *planned), kPatience);
        INN_OK(moved);
        QVERIFY(isAsBefore(moved->volumes.value(0)));
        QVERIFY(QFile::remove(images() + u"/sparse-vda.img"_s));
    }

    void anEncryptedDiskGoesWithItsPassphrase()
    {
        const QUuid uuid(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c304"_s);
        const QUuid secret(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c3aa"_s);
        const QString disk = ownImages() + u"/locked.qcow2"_s;
        QVERIFY(tool({ u"qemu-img"_s, u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"--object"_s,
            u"secret,id=s,data=open sesame"_s, u"-o"_s,
            u"encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=100"_s, disk, u"8M"_s }));
        const QByteArray document = "<secret ephemeral='no' private='no'><uuid>"
            + api::uuidText(secret).toLatin1() + "</uuid><description>of a disk</description></secret>";
        INN_OK(await(m_own->call(
            [document](api::Connection &connection) { return connection.secrets()->define(document); })));
        INN_OK(await(m_own->call([secret](api::Connection &connection) {
            return connection.secrets()->setValue(secret, "open sesame");
        })));
        const QByteArray xml = "<domain type='qemu'><name>locked</name><uuid>"
            + api::uuidText(uuid).toLatin1()
            + "</uuid><memory unit='MiB'>64</memory><os><type arch='x86_64'>hvm</type></os><devices><disk "
              "type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='"
            + disk.toUtf8() + "'><encryption format='luks'><secret type='passphrase' uuid='"
            + api::uuidText(secret).toLatin1()
            + "'/></encryption></source><target dev='vda' bus='virtio'/></disk></devices></domain>";
        INN_OK(await(
            m_own->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        QTRY_VERIFY(m_own->domain(uuid));
        auto *copy = new models::MachineCopy(m_own, uuid, u"locked"_s);
        const auto planned = plan(copy, m_other);
        INN_OK(planned);
        QCOMPARE(planned->missingSecrets(), QList<QUuid> { secret });
        INN_OK(await(copy->start(m_other, *planned), kPatience));
        const auto value = await(m_other->call(
            [secret](api::Connection &connection) { return connection.secrets()->value(secret); }));
        INN_OK(value);
        QCOMPARE(*value, QByteArray("open sesame"));
        QVERIFY(tool({ u"cmp"_s, disk, images() + u"/locked-vda.qcow2"_s }));
        QTRY_VERIFY(m_other->domain(uuid));
        INN_OK(await(m_other->domain(uuid)->perform(api::DomainAction::StartPaused), kPatience));
        INN_OK(await(m_other->domain(uuid)->perform(api::DomainAction::Destroy), kPatience));
        QVERIFY(QFile::remove(images() + u"/locked-vda.qcow2"_s));
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

    void whatFirmwareAndTpmKeepGoesToAnotherEmbeddedHost()
    {
        if (const QString problem = whyNoSealedGuest(); !problem.isEmpty())
            QSKIP(qPrintable(problem));
        const QUuid uuid(u"7d0b6a3e-41f8-4a92-8d3f-1f65d2a7c305"_s);
        const QString name = u"sealed"_s, otherRoot = m_folder.path() + u"/second"_s;
        models::Host *second = m_hosts->add({ QUrl(u"embed:///?root=%1"_s.arg(otherRoot)), u"second"_s });
        QTRY_VERIFY(second->state() == models::Host::State::Connected);
        const QByteArray xml = sealedDocument(name, uuid);
        INN_OK(await(
            m_own->call([xml](api::Connection &connection) { return connection.domains()->define(xml); })));
        INN_OK(startsOnce(m_own, uuid));
        const SealedFiles here(m_folder.path() + u"/own"_s, name, uuid), there(otherRoot, name, uuid);
        QVERIFY(here.mark());

        // A clone gets the settings, and a TPM of its own.
        auto *twin = new models::MachineCopy(m_own, uuid, name);
        const auto planned = plan(twin, m_own, transfer::Purpose::Clone);
        INN_OK(planned);
        QVERIFY(planned->givesSettings() && !planned->givesTpm());
        const auto cloned = await(twin->start(m_own, *planned), kPatience);
        INN_OK(cloned);
        const SealedFiles clone(m_folder.path() + u"/own"_s, cloned->name, cloned->uuid);
        QCOMPARE(SealedFiles::content(clone.settings), SealedFiles::content(here.settings));
        QVERIFY(!QFile::exists(clone.tpm));
        INN_OK(startsOnce(m_own, cloned->uuid));
        QVERIFY(QFile::exists(clone.tpm));
        QVERIFY(SealedFiles::content(clone.tpm) != SealedFiles::content(here.tpm));

        // One that cannot be defined leaves nothing.
        auto *failing = new models::MachineCopy(m_own, uuid, name);
        auto broken = plan(failing, second);
        INN_OK(broken);
        broken->edited = QByteArray(xml).replace("tpm-crb", "tpm-none");
        QVERIFY(!await(failing->start(second, *broken), kPatience));
        QVERIFY(!QFile::exists(there.settings) && !QFile::exists(there.tpm));

        // The machine itself keeps both.
        auto *copy = new models::MachineCopy(m_own, uuid, name);
        const auto move = plan(copy, second);
        INN_OK(move);
        QVERIFY(move->givesTpm());
        INN_OK(await(copy->start(second, *move), kPatience));
        QVERIFY(there.isAsIn(here));
        INN_OK(startsOnce(second, uuid));
        QVERIFY(SealedFiles::content(there.settings).contains("mine"));
        QTRY_COMPARE(m_own->pools().size(), size_t(1));

        // Hosts of libvirt tell where the settings are, and nothing of the TPM.
        auto *away = new models::MachineCopy(second, uuid, name);
        const auto leaving = plan(away, m_other);
        INN_OK(leaving);
        QVERIFY(!leaving->givesTpm() && !leaving->givesSettings());
        QCOMPARE(leaving->nvramVolume(), u"sealed_VARS.fd"_s);
        away->abandon();
        const QByteArray theirs
            = QByteArray(sealedDocument(u"theirs"_s, QUuid::createUuid())).replace("'tpm-crb'", "'tpm-tis'");
        const auto machine = await(m_other->call(
            [theirs](api::Connection &connection) { return connection.domains()->define(theirs); }));
        INN_OK(machine);
        const auto told = await(m_other->call([id = *machine](api::Connection &connection) {
            return dynamic_cast<api::FirmwareSettings &>(connection).settingsFile(id);
        }));
        INN_OK(told);
        QCOMPARE(*told, u"/var/lib/libvirt/qemu/nvram/theirs_VARS.fd"_s);
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
