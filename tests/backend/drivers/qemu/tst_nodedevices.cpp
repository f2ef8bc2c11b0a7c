#include "backend/api/nodedevices.h"
#include "backend/drivers/qemu/nodedevices/embeddedhostinterfaces.h"
#include "backend/drivers/qemu/nodedevices/embeddednodedevices.h"
#include "tests/support/await.h"
#include "tests/support/outcome.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::testing;

namespace {

constexpr int kNoNodeDevice = 53, kNoInterface = 57, kInvalidArgument = 8, kOperationInvalid = 55;

// A host made of files: the kernel's tree as far as it is read.
class MadeUpHost
{
public:
    [[nodiscard]] QString root() const { return m_folder.path(); }
    void write(const QString &path, const QByteArray &content) const
    {
        const QString file = root() + path;
        QDir().mkpath(file.section(u'/', 0, -2));
        QFile target(file);
        if (target.open(QIODevice::WriteOnly))
            target.write(content);
    }
    void link(const QString &path, const QString &target) const
    {
        const QString file = root() + path;
        QDir().mkpath(file.section(u'/', 0, -2));
        QFile::link(root() + target, file);
    }
    void pci(const QString &address, const QByteArray &vendor, const QByteArray &product,
        const QByteArray &driver = {}) const
    {
        const QString path = QStringLiteral("/sys/devices/pci0000:00/") + address;
        write(path + QStringLiteral("/uevent"),
            (driver.isEmpty() ? QByteArray() : "DRIVER=" + driver + "\n") + "PCI_CLASS=30000\n");
        write(path + QStringLiteral("/vendor"), "0x" + vendor + "\n");
        write(path + QStringLiteral("/device"), "0x" + product + "\n");
        write(path + QStringLiteral("/numa_node"), "-1\n");
        link(QStringLiteral("/sys/bus/pci/devices/") + address, path);
    }
    void group(const QString &number, const QStringList &addresses) const
    {
        for (const QString &address : addresses) {
            const QString place = QStringLiteral("/sys/kernel/iommu_groups/") + number;
            link(place + QStringLiteral("/devices/") + address,
                QStringLiteral("/sys/devices/pci0000:00/") + address);
            link(
                QStringLiteral("/sys/devices/pci0000:00/") + address + QStringLiteral("/iommu_group"), place);
        }
    }
    void usb() const
    {
        const QString path = QStringLiteral("/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2");
        write(path + QStringLiteral("/uevent"),
            "MAJOR=189\nMINOR=1\nDEVNAME=bus/usb/001/002\nDEVTYPE=usb_device\nDRIVER=usb\n");
        write(path + QStringLiteral("/busnum"), "1\n");
        write(path + QStringLiteral("/devnum"), "2\n");
        write(path + QStringLiteral("/idVendor"), "0781\n");
        write(path + QStringLiteral("/idProduct"), "5567\n");
        write(path + QStringLiteral("/manufacturer"), "SanDisk\n");
        write(path + QStringLiteral("/product"), "Cruzer \x01 Blade\n");
        link(QStringLiteral("/sys/bus/usb/devices/1-2"), path);
        const QString part = path + QStringLiteral("/1-2:1.0");
        write(part + QStringLiteral("/uevent"), "DEVTYPE=usb_interface\nDRIVER=usb-storage\n");
        write(part + QStringLiteral("/bInterfaceNumber"), "00\n");
        write(part + QStringLiteral("/bInterfaceClass"), "08\n");
        write(part + QStringLiteral("/bInterfaceSubClass"), "06\n");
        write(part + QStringLiteral("/bInterfaceProtocol"), "50\n");
        link(QStringLiteral("/sys/bus/usb/devices/1-2:1.0"), part);
        scsiBelow(part);
    }
    void disk() const
    {
        const QString path = QStringLiteral("/sys/devices/pci0000:00/0000:00:02.0/virtio1/block/vda");
        write(path + QStringLiteral("/uevent"), "MAJOR=254\nMINOR=0\nDEVNAME=vda\nDEVTYPE=disk\n");
        write(path + QStringLiteral("/size"), "2048\n");
        write(path + QStringLiteral("/queue/logical_block_size"), "512\n");
        link(QStringLiteral("/sys/class/block/vda"), path);
        const QString loop = QStringLiteral("/sys/devices/virtual/block/loop0");
        write(loop + QStringLiteral("/uevent"), "MAJOR=7\nMINOR=0\nDEVNAME=loop0\nDEVTYPE=disk\n");
        link(QStringLiteral("/sys/class/block/loop0"), loop);
        write(QStringLiteral("/run/udev/data/b254:0"), "S:disk/by-id/virtio-x\nE:ID_SERIAL=x\n");
    }
    void network() const
    {
        const QString path = QStringLiteral("/sys/devices/pci0000:00/0000:00:03.0/net/eth7");
        write(path + QStringLiteral("/uevent"), "INTERFACE=eth7\nIFINDEX=7\n");
        write(path + QStringLiteral("/address"), "52:54:00:00:00:07\n");
        write(path + QStringLiteral("/operstate"), "up\n");
        write(path + QStringLiteral("/speed"), "1000\n");
        write(path + QStringLiteral("/mtu"), "1500\n");
        link(QStringLiteral("/sys/class/net/eth7"), path);
        const QString bridge = QStringLiteral("/sys/devices/virtual/net/br7");
        write(bridge + QStringLiteral("/uevent"), "DEVTYPE=bridge\nINTERFACE=br7\nIFINDEX=8\n");
        write(bridge + QStringLiteral("/address"), "52:54:00:00:00:07\n");
        write(bridge + QStringLiteral("/operstate"), "down\n");
        write(bridge + QStringLiteral("/mtu"), "1500\n");
        write(bridge + QStringLiteral("/bridge/stp_state"), "0\n");
        write(bridge + QStringLiteral("/bridge/forward_delay"), "1500\n");
        link(bridge + QStringLiteral("/brif/eth7"), path);
        link(QStringLiteral("/sys/class/net/br7"), bridge);
        write(QStringLiteral("/sys/class/net/bonding_masters"), "\n");
    }

private:
    void scsiBelow(const QString &above) const
    {
        const QString host = above + QStringLiteral("/host6");
        write(host + QStringLiteral("/uevent"), "DEVTYPE=scsi_host\n");
        write(host + QStringLiteral("/scsi_host/host6/unique_id"), "1\n");
        link(QStringLiteral("/sys/bus/scsi/devices/host6"), host);
        const QString target = host + QStringLiteral("/target6:0:0");
        write(target + QStringLiteral("/uevent"), "DEVTYPE=scsi_target\n");
        link(QStringLiteral("/sys/bus/scsi/devices/target6:0:0"), target);
        const QString unit = target + QStringLiteral("/6:0:0:0");
        write(unit + QStringLiteral("/uevent"), "DEVTYPE=scsi_device\nDRIVER=sd\n");
        write(unit + QStringLiteral("/type"), "0\n");
        link(QStringLiteral("/sys/bus/scsi/devices/6:0:0:0"), unit);
        const QString access = unit + QStringLiteral("/scsi_generic/sg0");
        write(access + QStringLiteral("/uevent"), "MAJOR=21\nMINOR=0\nDEVNAME=sg0\n");
        link(QStringLiteral("/sys/class/scsi_generic/sg0"), access);
        const QString drive = unit + QStringLiteral("/block/sda");
        write(drive + QStringLiteral("/uevent"), "MAJOR=8\nMINOR=0\nDEVNAME=sda\nDEVTYPE=disk\n");
        write(drive + QStringLiteral("/size"), "100\n");
        write(drive + QStringLiteral("/queue/logical_block_size"), "512\n");
        link(drive + QStringLiteral("/device"), unit);
        link(QStringLiteral("/sys/class/block/sda"), drive);
    }

    QTemporaryDir m_folder;
};

} // namespace

// The devices of hosts made of files.
class tst_NodeDevices : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<MadeUpHost> m_host;
    std::unique_ptr<qemu::EmbeddedNodeDevices> m_devices;
    QString m_user; // of every PCI device

    QByteArray xml(const char *name) const
    {
        return await(m_devices->xml(QString::fromLatin1(name))).value_or(QByteArray());
    }
    QStringList names() const
    {
        QStringList result;
        const auto all = await(m_devices->list());
        for (const api::NodeDeviceInfo &device : all.value_or(std::vector<api::NodeDeviceInfo>()))
            result << device.name;
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_host = std::make_unique<MadeUpHost>();
        m_host->pci(QStringLiteral("0000:00:02.0"), "1af4", "1042", "virtio-pci");
        m_host->pci(QStringLiteral("0000:00:03.0"), "8086", "100e", "e1000");
        m_host->pci(QStringLiteral("0000:00:14.0"), "8086", "9ded", "xhci_hcd");
        m_host->group(
            QStringLiteral("5"), { QStringLiteral("0000:00:02.0"), QStringLiteral("0000:00:03.0") });
        m_host->usb();
        m_host->disk();
        m_host->network();
        m_host->write(QStringLiteral("/usr/share/misc/pci.ids"),
            "# names\n1af4  Red Hat, Inc.\n\t1042  Virtio 1.0 block device\n\t\t1af4 1100  other\n"
            "8086  Intel Corporation\n\t100e  82540EM\nC 01  Mass storage\n");
        m_host->write(QStringLiteral("/sys/devices/virtual/dmi/id/product_name"), "Made Up\n");
        m_user.clear();
        m_devices = std::make_unique<qemu::EmbeddedNodeDevices>([this](const QString &) { return m_user; },
            HostFiles(m_host->root()),
            qemu::HostDevices(
                m_host->root() + QStringLiteral("/sys"), m_host->root() + QStringLiteral("/dev")));
    }

    void devicesHaveTheNamesThatLibvirtGivesThem()
    {
        const QStringList all = names();
        QCOMPARE(all.front(), QStringLiteral("computer"));
        for (const char *name : { "pci_0000_00_02_0", "pci_0000_00_03_0", "usb_1_2", "usb_1_2_1_0",
                 "scsi_host6", "scsi_target6_0_0", "scsi_6_0_0_0", "scsi_generic_sg0", "block_sda",
                 "block_vda_x", "net_eth7_52_54_00_00_00_07", "net_br7_52_54_00_00_00_07" })
            QVERIFY2(all.contains(QString::fromLatin1(name)), name);
        QVERIFY(!all.join(u' ').contains(QStringLiteral("loop")));
        QCOMPARE(all.size(), 14);
    }

    void parentsAreTheNextKnownDeviceAbove()
    {
        QHash<QString, QString> parents;
        const auto all = await(m_devices->list());
        INN_OK(all);
        for (const api::NodeDeviceInfo &device : *all) {
            QVERIFY(device.parent.isEmpty() || parents.contains(device.parent));
            parents.insert(device.name, device.parent);
        }
        QCOMPARE(parents.value(QStringLiteral("block_vda_x")), QStringLiteral("pci_0000_00_02_0"));
        QCOMPARE(parents.value(QStringLiteral("usb_1_2")), QStringLiteral("pci_0000_00_14_0"));
        QCOMPARE(parents.value(QStringLiteral("block_sda")), QStringLiteral("scsi_6_0_0_0"));
        QCOMPARE(parents.value(QStringLiteral("net_br7_52_54_00_00_00_07")), QStringLiteral("computer"));
    }

    void documentsSayWhatADeviceIs_data()
    {
        QTest::addColumn<QByteArrayList>("parts");
        QTest::newRow("computer") << QByteArrayList { "<product>Made Up</product>", "<firmware" };
        QTest::newRow("pci_0000_00_02_0") << QByteArrayList { "<name>virtio-pci</name>",
            "<class>0x030000</class>", "<product id='0x1042'>Virtio 1.0 block device</product>",
            "<vendor id='0x1af4'>Red Hat, Inc.</vendor>", "<iommuGroup number='5'>",
            "<address domain='0x0000' bus='0x00' slot='0x03' function='0x0'/>" };
        QTest::newRow("usb_1_2") << QByteArrayList { "<devnode type='dev'>/dev/bus/usb/001/002</devnode>",
            "<bus>1</bus>", "<device>2</device>", "<product id='0x5567'>Cruzer  Blade</product>",
            "<vendor id='0x0781'>SanDisk</vendor>" };
        QTest::newRow("usb_1_2_1_0") << QByteArrayList { "<number>0</number>", "<class>8</class>",
            "<subclass>6</subclass>", "<protocol>80</protocol>" };
        QTest::newRow("scsi_host6") << QByteArrayList { "<host>6</host>", "<unique_id>1</unique_id>" };
        QTest::newRow("scsi_6_0_0_0") << QByteArrayList { "<lun>0</lun>", "<type>disk</type>" };
        QTest::newRow("scsi_generic_sg0") << QByteArrayList { "<char>/dev/sg0</char>" };
        QTest::newRow("block_vda_x") << QByteArrayList { "<block>/dev/vda</block>",
            "<devnode type='link'>/dev/disk/by-id/virtio-x</devnode>", "<serial>x</serial>",
            "<size>1048576</size>", "<num_blocks>2048</num_blocks>" };
        QTest::newRow("net_eth7_52_54_00_00_00_07") << QByteArrayList { "<interface>eth7</interface>",
            "<link speed='1000' state='up'/>", "<capability type='80203'/>" };
    }
    void documentsSayWhatADeviceIs()
    {
        QFETCH(QByteArrayList, parts);
        const QByteArray document = xml(QTest::currentDataTag());
        for (const QByteArray &part : parts)
            QVERIFY2(document.contains(part), part + "\n" + document);
        const auto read = config::readNodeDevice(document);
        QVERIFY(read.has_value());
        QVERIFY(config::checkNodeDevice(*read).empty());
    }

    void whatIsNotThereIsMissed()
    {
        const auto missing = await(m_devices->xml(QStringLiteral("pci_9")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().libvirtNumber(), kNoNodeDevice);
        QVERIFY(!await(m_devices->find(QStringLiteral("pci_9"))));
    }

    void onlyFreePciDevicesAreTakenFromTheirDrivers()
    {
        const auto detach = [&](const char *name, const char *driver) {
            const auto done
                = await(m_devices->detach(QString::fromLatin1(name), QString::fromLatin1(driver)));
            return done ? 0 : done.error().libvirtNumber();
        };
        QCOMPARE(detach("usb_1_2", ""), kInvalidArgument);
        QCOMPARE(detach("pci_0000_00_03_0", "strange"), kInvalidArgument);
        QCOMPARE(detach("pci_9", ""), kNoNodeDevice);
        m_user = QStringLiteral("web");
        QCOMPARE(detach("pci_0000_00_03_0", ""), kOperationInvalid);
        const auto reset = await(m_devices->reset(QStringLiteral("pci_0000_00_03_0")));
        QVERIFY(!reset && reset.error().message.contains(QStringLiteral("web")));
    }

    void whatComesAndGoesIsTold()
    {
        QVERIFY(names().contains(QStringLiteral("usb_1_2")));
        QSignalSpy told(m_devices.get(), &api::NodeDevices::lifecycle);
        QSignalSpy changed(m_devices.get(), &api::NodeDevices::updated);
        m_host->pci(QStringLiteral("0000:00:09.0"), "8086", "0001");
        QFile::remove(m_host->root() + QStringLiteral("/sys/class/block/vda"));
        m_host->write(QStringLiteral("/sys/devices/pci0000:00/0000:00:03.0/net/eth7/operstate"), "down\n");
        QTRY_VERIFY(names().contains(QStringLiteral("pci_0000_00_09_0"))); // a list may be a second old
        QCOMPARE(told.size(), 2);
        QHash<QString, api::NodeDeviceEvent> events;
        for (const QList<QVariant> &one : told)
            events.insert(one[0].toString(), one[1].value<api::NodeDeviceEvent>());
        QCOMPARE(events.value(QStringLiteral("pci_0000_00_09_0"), api::NodeDeviceEvent::Defined),
            api::NodeDeviceEvent::Created);
        QCOMPARE(events.value(QStringLiteral("block_vda_x")), api::NodeDeviceEvent::Deleted);
        QCOMPARE(changed.size(), 1);
    }

    void interfacesAreListedAndDescribed()
    {
        qemu::EmbeddedHostInterfaces interfaces { HostFiles(m_host->root()) };
        const auto all = await(interfaces.list());
        INN_OK(all);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->at(0).name, QStringLiteral("br7"));
        QVERIFY(!all->at(0).active);
        QVERIFY(all->at(1).active);
        const auto bridge = await(interfaces.xml(QStringLiteral("br7"), api::XmlView::Live));
        INN_OK(bridge);
        QVERIFY2(bridge->contains("<bridge stp='off' delay='1500'>"), *bridge);
        QVERIFY2(bridge->contains("name='eth7'"), *bridge);
        constexpr int kMultiple = 59;
        const auto twice = await(interfaces.findByMac(QStringLiteral("52:54:00:00:00:07")));
        QVERIFY(!twice);
        QCOMPARE(twice.error().libvirtNumber(), kMultiple);
        const auto missing = await(interfaces.findByName(QStringLiteral("eth9")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().libvirtNumber(), kNoInterface);
        QVERIFY(!await(interfaces.start(QStringLiteral("eth7"))));
    }

    void anEmptyHostHasButItself()
    {
        const QTemporaryDir nothing;
        qemu::EmbeddedNodeDevices devices({}, HostFiles(nothing.path()));
        const auto all = await(devices.list());
        INN_OK(all);
        QCOMPARE(all->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(tst_NodeDevices)
#include "tst_nodedevices.moc"
