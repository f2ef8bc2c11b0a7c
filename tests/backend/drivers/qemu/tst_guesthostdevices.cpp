#include "backend/drivers/qemu/helperprograms.h"
#include "backend/drivers/qemu/hostdevices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

// A made-up /sys and /dev with a kernel that moves PCI devices between drivers.
class MadeUpComputer
{
public:
    MadeUpComputer()
        : devices(m_folder.filePath(QStringLiteral("sys")), m_folder.filePath(QStringLiteral("dev")),
            [this](const QString &path, const QByteArray &text) { return write(path, text); })
    {
    }
    void addUsb(const QString &name, const QByteArray &vendor, const QByteArray &product, int bus, int device)
    {
        const QString folder = QStringLiteral("sys/bus/usb/devices/") + name;
        put(folder + QStringLiteral("/idVendor"), vendor);
        put(folder + QStringLiteral("/idProduct"), product);
        put(folder + QStringLiteral("/busnum"), QByteArray::number(bus));
        put(folder + QStringLiteral("/devnum"), QByteArray::number(device));
    }
    void addPci(
        const QString &name, const QString &driver, int group, const QByteArray &classCode = "0x020000")
    {
        const QString folder = pci(name);
        put(folder + QStringLiteral("/class"), classCode);
        put(folder + QStringLiteral("/driver_override"), "(null)");
        own.insert(name, driver);
        bind(name, driver);
        if (group < 0)
            return;
        const QString members = QStringLiteral("sys/kernel/iommu_groups/%1/devices").arg(group);
        QDir(m_folder.path()).mkpath(members + u'/' + name);
        QFile::link(m_folder.filePath(QStringLiteral("sys/kernel/iommu_groups/%1").arg(group)),
            m_folder.filePath(folder + QStringLiteral("/iommu_group")));
    }
    void put(const QString &path, const QByteArray &text)
    {
        QDir(m_folder.path()).mkpath(path.section(u'/', 0, -2));
        QFile file(m_folder.filePath(path));
        if (file.open(QIODevice::WriteOnly))
            file.write(text + '\n');
    }
    void makeFolder(const QString &path) { QDir(m_folder.path()).mkpath(path); }
    [[nodiscard]] QString path(const QString &below) const { return m_folder.filePath(below); }

    QHash<QString, QString> own; // the driver that takes a device by itself
    QString refused; // a device that cannot be bound to vfio-pci
    QStringList writes;

private:
    static QString pci(const QString &name) { return QStringLiteral("sys/bus/pci/devices/") + name; }
    void bind(const QString &name, const QString &driver)
    {
        const QString link = m_folder.filePath(pci(name) + QStringLiteral("/driver"));
        QFile::remove(link);
        if (driver.isEmpty())
            return;
        const QString folder = QStringLiteral("sys/bus/pci/drivers/") + driver;
        makeFolder(folder);
        QFile::link(m_folder.filePath(folder), link);
    }
    Result<> write(const QString &path, const QByteArray &text)
    {
        writes << path.mid(m_folder.path().size()) + u'=' + QString::fromLatin1(text.trimmed());
        if (path.endsWith(u"/driver_override")) {
            m_override = QString::fromLatin1(text.trimmed());
        } else if (path.endsWith(u"/driver/unbind")) {
            bind(QString::fromLatin1(text), {});
        } else if (path.endsWith(u"/drivers_probe")) {
            const QString name = QString::fromLatin1(text);
            if (name != refused || m_override.isEmpty())
                bind(name, m_override.isEmpty() ? own.value(name) : m_override);
        } else {
            return Error { ErrorCode::Io, path };
        }
        return {};
    }

    QTemporaryDir m_folder;
    QString m_override;

public:
    HostDevices devices; // last: it uses the folder
};

config::HostdevConfig pciDevice(unsigned slot, const char *managed)
{
    config::HostdevConfig hostdev;
    hostdev.mode = QStringLiteral("subsystem");
    hostdev.type = QStringLiteral("pci");
    hostdev.managed = QString::fromLatin1(managed);
    hostdev.source.emplace();
    hostdev.source->address.emplace();
    hostdev.source->address->bus = 3;
    hostdev.source->address->slot = slot;
    return hostdev;
}

config::HostdevConfig usbDevice(unsigned vendor, unsigned product)
{
    config::HostdevConfig hostdev;
    hostdev.mode = QStringLiteral("subsystem");
    hostdev.type = QStringLiteral("usb");
    hostdev.source.emplace();
    hostdev.source->vendor = vendor;
    hostdev.source->product = product;
    return hostdev;
}

inline const QString kCard = QStringLiteral("0000:03:01.0");
inline const QString kSecond = QStringLiteral("0000:03:02.0");

} // namespace

class TestGuestHostDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usbDevicesAreFoundByVendorAndProduct()
    {
        MadeUpComputer computer;
        computer.addUsb(QStringLiteral("1-1"), "046d", "c52b", 1, 7);
        computer.addUsb(QStringLiteral("usb1"), "1d6b", "0002", 1, 1);
        config::DomainConfig domain;
        domain.hostdevs = { usbDevice(0x046d, 0xc52b) };
        QVERIFY(computer.devices.locate(domain).has_value());
        QCOMPARE(domain.hostdevs.size(), 1U);
        QCOMPARE(*domain.hostdevs[0].source->address->bus, 1U);
        QCOMPARE(*domain.hostdevs[0].source->address->device, 7U);
    }

    void twoAlikeUsbDevicesNeedAnAddress()
    {
        MadeUpComputer computer;
        computer.addUsb(QStringLiteral("1-1"), "046d", "c52b", 1, 7);
        computer.addUsb(QStringLiteral("2-3"), "046d", "c52b", 2, 9);
        config::DomainConfig domain;
        domain.hostdevs = { usbDevice(0x046d, 0xc52b) };
        const auto found = computer.devices.locate(domain);
        QVERIFY(!found);
        QVERIFY(found.error().message.contains(u"046d:c52b"));
        domain.hostdevs = { usbDevice(0x046d, 0xc52b) };
        domain.hostdevs[0].source->address.emplace();
        domain.hostdevs[0].source->address->bus = 2;
        domain.hostdevs[0].source->address->device = 9;
        QVERIFY(computer.devices.locate(domain).has_value());
        QCOMPARE(*domain.hostdevs[0].source->address->device, 9U);
    }

    void aMissingUsbDeviceIsAnErrorUnlessItMayMiss()
    {
        MadeUpComputer computer;
        config::DomainConfig domain;
        domain.hostdevs = { usbDevice(0x1234, 0x5678) };
        const auto found = computer.devices.locate(domain);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        domain.hostdevs = { usbDevice(0x1234, 0x5678) };
        domain.hostdevs[0].source->startupPolicy = QStringLiteral("optional");
        QVERIFY(computer.devices.locate(domain).has_value());
        QVERIFY(domain.hostdevs.empty());
    }

    void scsiUnitsAreFoundAtTheirAdapter()
    {
        MadeUpComputer computer;
        computer.makeFolder(QStringLiteral("sys/bus/scsi/devices/2:0:3:1/scsi_generic/sg4"));
        config::HostdevConfig hostdev;
        hostdev.mode = QStringLiteral("subsystem");
        hostdev.type = QStringLiteral("scsi");
        hostdev.source.emplace();
        hostdev.source->adapter = QStringLiteral("scsi_host2");
        hostdev.source->address.emplace();
        hostdev.source->address->target = 3;
        hostdev.source->address->unit = 1;
        config::DomainConfig domain;
        domain.hostdevs = { hostdev };
        QVERIFY(computer.devices.locate(domain).has_value());
        QCOMPARE(*domain.hostdevs[0].source->block, computer.path(QStringLiteral("dev/sg4")));
        hostdev.source->adapter = QStringLiteral("../../etc");
        domain.hostdevs = { hostdev };
        QVERIFY(!computer.devices.locate(domain));
    }

    void aManagedDeviceGoesToVfioAndBack()
    {
        MadeUpComputer computer;
        computer.addPci(kCard, QStringLiteral("e1000e"), 12);
        config::DomainConfig domain;
        domain.hostdevs = { pciDevice(1, "yes") };
        const auto taken = computer.devices.takePci(domain);
        QVERIFY2(taken.has_value(), taken ? "" : qPrintable(taken.error().fullText()));
        QCOMPARE(computer.devices.pciDriver(kCard), QStringLiteral("vfio-pci"));
        computer.devices.giveBackPci(domain);
        QCOMPARE(computer.devices.pciDriver(kCard), QStringLiteral("e1000e"));
        computer.writes.clear();
        computer.devices.giveBackPci(domain); // once more: nothing to do
        QVERIFY(computer.writes.isEmpty());
    }

    void anInterfaceThatIsADeviceIsTakenToo()
    {
        MadeUpComputer computer;
        computer.addPci(kCard, QStringLiteral("ixgbevf"), 12);
        config::DomainConfig domain;
        config::InterfaceConfig interface;
        interface.type = QStringLiteral("hostdev");
        interface.managed = QStringLiteral("yes");
        interface.hostAddress = pciDevice(1, "yes").source->address;
        domain.interfaces = { interface };
        QVERIFY(computer.devices.takePci(domain).has_value());
        QCOMPARE(computer.devices.pciDriver(kCard), QStringLiteral("vfio-pci"));
    }

    void whatIsNotManagedMustBeFree()
    {
        MadeUpComputer computer;
        computer.addPci(kCard, QStringLiteral("e1000e"), 12);
        config::DomainConfig domain;
        domain.hostdevs = { pciDevice(1, "no") };
        const auto taken = computer.devices.takePci(domain);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Busy);
        QVERIFY(computer.writes.isEmpty());
        computer.addPci(kSecond, QStringLiteral("vfio-pci"), 13);
        domain.hostdevs = { pciDevice(2, "no") };
        QVERIFY(computer.devices.takePci(domain).has_value());
        computer.devices.giveBackPci(domain);
        QCOMPARE(computer.devices.pciDriver(kSecond), QStringLiteral("vfio-pci"));
    }

    void aGroupThatTheHostUsesIsRefusedAndAllIsGivenBack()
    {
        MadeUpComputer computer;
        computer.addPci(kCard, QStringLiteral("e1000e"), 12);
        computer.addPci(kSecond, QStringLiteral("snd_hda_intel"), 12);
        computer.addPci(QStringLiteral("0000:00:1c.0"), QStringLiteral("pcieport"), 12, "0x060400");
        config::DomainConfig domain;
        domain.hostdevs = { pciDevice(1, "yes") };
        const auto taken = computer.devices.takePci(domain);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Busy);
        QVERIFY(taken.error().message.contains(kSecond));
        QVERIFY(taken.error().message.contains(u"snd_hda_intel"));
        QCOMPARE(computer.devices.pciDriver(kCard), QStringLiteral("e1000e"));
        domain.hostdevs.push_back(pciDevice(2, "yes"));
        QVERIFY(computer.devices.takePci(domain).has_value());
    }

    void withoutIommuNothingIsTouched()
    {
        MadeUpComputer computer;
        computer.addPci(kCard, QStringLiteral("e1000e"), -1);
        config::DomainConfig domain;
        domain.hostdevs = { pciDevice(1, "yes") };
        const auto taken = computer.devices.takePci(domain);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Unsupported);
        QVERIFY(computer.writes.isEmpty());
        domain.hostdevs = { pciDevice(9, "yes") };
        QCOMPARE(computer.devices.takePci(domain).error().code, ErrorCode::NotFound);
    }

    void aDeviceThatDoesNotLetGoIsReported()
    {
        MadeUpComputer computer;
        computer.addPci(kCard, QStringLiteral("e1000e"), 12);
        computer.addPci(kSecond, QStringLiteral("nvme"), 13);
        computer.refused = kSecond;
        config::DomainConfig domain;
        domain.hostdevs = { pciDevice(1, "yes"), pciDevice(2, "yes") };
        const auto taken = computer.devices.takePci(domain);
        QVERIFY(!taken);
        QVERIFY(taken.error().message.contains(kSecond));
        QCOMPARE(computer.devices.pciDriver(kCard), QStringLiteral("e1000e"));
    }

    void passtGetsAddressesAndPorts()
    {
        config::InterfaceConfig interface;
        interface.sourceDev = QStringLiteral("eth0");
        interface.ips.resize(1);
        interface.ips[0].address = QStringLiteral("172.17.2.4");
        interface.ips[0].prefix = 24;
        interface.portForwards.resize(2);
        interface.portForwards[0].protocol = QStringLiteral("tcp");
        interface.portForwards[0].address = QStringLiteral("192.0.2.1");
        interface.portForwards[0].ranges.resize(2);
        interface.portForwards[0].ranges[0].start = 2001;
        interface.portForwards[0].ranges[0].end = 2010;
        interface.portForwards[0].ranges[0].to = 22;
        interface.portForwards[0].ranges[1].start = 2005;
        interface.portForwards[0].ranges[1].exclude = QStringLiteral("yes");
        interface.portForwards[1].protocol = QStringLiteral("udp");
        const QStringList arguments = passtHelper(interface, 9).arguments;
        const auto valueOf = [&](const char *option) {
            return arguments.value(arguments.indexOf(QLatin1String(option)) + 1);
        };
        QCOMPARE(valueOf("--interface"), QStringLiteral("eth0"));
        QCOMPARE(valueOf("--address"), QStringLiteral("172.17.2.4"));
        QCOMPARE(valueOf("--netmask"), QStringLiteral("24"));
        QCOMPARE(valueOf("--tcp-ports"), QStringLiteral("192.0.2.1/2001-2010:22-31,~2005"));
        QCOMPARE(valueOf("--udp-ports"), QStringLiteral("all"));
    }

    void aTpmIsMadeOnceAndKeepsItsBanks()
    {
        config::DomainConfig domain;
        domain.name = QStringLiteral("web");
        config::TpmConfig tpm;
        tpm.backendVersion = QStringLiteral("2.0");
        tpm.activePcrBanks = tpm.sha256 = tpm.sha512 = true;
        const QString folder = tpmStateFolder(QStringLiteral("/state"), tpm);
        QCOMPARE(folder, QStringLiteral("/state/tpm2"));
        const QString none;
        const auto steps = tpmPreparation(domain, tpm, folder, none, true);
        QVERIFY(!steps.empty());
        QVERIFY(steps.back().arguments.contains(QStringLiteral("--create-ek-cert")));
        QVERIFY(steps.back().arguments.contains(QStringLiteral("sha256,sha512")));
        const auto later = tpmPreparation(domain, tpm, folder, none, false);
        QCOMPARE(later.size(), 1U);
        QVERIFY(later[0].arguments.contains(QStringLiteral("--reconfigure")));
        tpm.activePcrBanks = false;
        QVERIFY(tpmPreparation(domain, tpm, folder, none, false).empty());
        QVERIFY(tpmHelper(tpm, folder, none, 5).arguments.contains(QStringLiteral("--tpm2")));
        // The passphrase is in a file, never in an argument.
        tpm.encryptionSecret = QUuid(QStringLiteral("11111111-2222-4333-8444-555555555555"));
        const QString secret = tpmSecretFile(QStringLiteral("/run/guest"), tpm);
        QVERIFY(secret.startsWith(QStringLiteral("/run/guest/")));
        const QStringList encrypted = tpmHelper(tpm, folder, secret, 5).arguments;
        QVERIFY(encrypted.contains(QStringLiteral("--key")));
        QVERIFY(encrypted.join(u' ').contains(QStringLiteral("pwdfile=") + secret));
        const auto locked = tpmPreparation(domain, tpm, folder, secret, true);
        QVERIFY(locked.back().arguments.contains(secret));
    }
};

QTEST_GUILESS_MAIN(TestGuestHostDevices)
#include "tst_guesthostdevices.moc"
