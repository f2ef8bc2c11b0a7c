// Controllers, file systems, host devices and what goes with them: what is refused and with which of
// libvirt's codes, and what a definition makes of them. The expected codes and forms were taken from
// libvirt 9.0.
#include "tests/backend/config/devicecheck.h"

using namespace inn;
using namespace inn::config;

class TestHostDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptance_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &devices, int code) {
            QTest::newRow(name) << devices << code;
        };
        row("a controller without a type is one of IDE", "<controller/>", 0);
        row("an unknown kind of controller", "<controller type='isdn'/>", 27);
        row("a model of another kind", "<controller type='usb' model='virtio-scsi'/>", 67);
        row("kinds without models", "<controller type='sata' model='ich9'/>", 67);
        row("a negative index", "<controller type='scsi' index='-1'/>", 27);
        row("a PCI index beyond", "<controller type='pci' index='256' model='pci-bridge'/>", 67);
        row("a root with an address",
            "<controller type='pci' index='0' model='pci-root'><address type='pci'/></controller>", 67);
        row("a chassis number 0",
            "<controller type='pci' index='1' model='pci-bridge'><target chassisNr='0'/></controller>", 67);
        row("a chassis number 0 elsewhere", "<controller type='scsi'><target chassisNr='0'/></controller>",
            0);
        row("the NUMA node of the root",
            "<controller type='pci' index='0' model='pci-root'><target><node>1</node></target></controller>",
            67);
        row("two targets", "<controller type='scsi'><target/><target/></controller>", 27);
        row("an I/O thread of LSI",
            "<controller type='scsi' model='lsilogic'><driver iothread='1'/></controller>", 27);
        row("two controllers of one number",
            "<controller type='scsi' index='1'/><controller type='scsi' index='1'/>", 27);
        row("two USB controllers of one number",
            "<controller type='usb' index='1'/><controller type='usb' index='1'/>", 0);
        row("USB off and on", "<controller type='usb' model='none'/><controller type='usb'/>", 35);
        row("companions without their master", "<controller type='usb' model='ich9-uhci1'/>", 35);

        row("a folder", "<filesystem><source dir='/a'/><target dir='a'/></filesystem>", 0);
        row("no source", "<filesystem><target dir='a'/></filesystem>", 19);
        row("no target", "<filesystem><source dir='/a'/></filesystem>", 20);
        row("rights that are none",
            "<filesystem fmode='888'><source dir='/a'/><target dir='a'/></filesystem>", 27);
        row("rights beyond", "<filesystem fmode='1777'><source dir='/a'/><target dir='a'/></filesystem>", 27);
        row("booting from 9p",
            "<filesystem><source dir='/a'/><target dir='a'/><boot order='1'/></filesystem>", 67);
        row("a queue of 9p does not count",
            "<filesystem><driver type='path' queue='x'/><source dir='/a'/><target dir='a'/></filesystem>", 0);
        row("a queue of virtiofs",
            "<filesystem><driver type='virtiofs' queue='x'/><source dir='/a'/><target dir='a'/></filesystem>",
            27);
        row("memory without a size", "<filesystem type='ram'><source/><target dir='a'/></filesystem>", 27);
        row("memory with an unknown unit",
            "<filesystem type='ram'><source usage='1' units='furlong'/><target dir='a'/></filesystem>", 8);
        row("more memory than there are numbers",
            "<filesystem type='ram'><source usage='18446744073709551615'/><target dir='a'/></filesystem>",
            82);
        row("one virtiofs target twice",
            "<filesystem><driver type='virtiofs'/><source dir='/a'/><target dir='a'/></filesystem>"
            "<filesystem><driver type='virtiofs'/><source dir='/b'/><target dir='a'/></filesystem>",
            67);

        row("a USB device",
            "<hostdev type='usb'><source><vendor id='0x1'/><product id='0'/></source></hostdev>", 0);
        row("no type", "<hostdev><source/></hostdev>", 27);
        row("an unknown type", "<hostdev type='isa'><source/></hostdev>", 67);
        row("no source", "<hostdev type='pci'/>", 27);
        row("a vendor without a product", "<hostdev type='usb'><source><vendor id='1'/></source></hostdev>",
            1);
        row("vendor 0", "<hostdev type='usb'><source><vendor id='0'/><product id='1'/></source></hostdev>",
            27);
        row("half a USB address", "<hostdev type='usb'><source><address bus='1'/></source></hostdev>", 27);
        row("nonsense in “managed”",
            "<hostdev type='usb' managed='maybe'><source><address bus='1' device='2'/></source></hostdev>",
            0);
        row("a startup policy of PCI",
            "<hostdev type='pci'><source startupPolicy='optional'><address bus='1'/></source></hostdev>", 67);
        row("a model of PCI",
            "<hostdev type='pci' model='virtio'><source><address bus='1'/></source></hostdev>", 27);
        row("a PCI device on a drive address",
            "<hostdev type='pci'><source><address bus='1'/></source><address type='drive'/></hostdev>", 1);
        row("an unassigned PCI device",
            "<hostdev type='pci'><source><address bus='1'/></source><address type='unassigned'/></hostdev>",
            0);
        row("a disk is never unassigned",
            "<disk><source file='/a'/><target dev='vda'/><address type='unassigned'/></disk>", 67);
        row("a SCSI device without an adapter",
            "<hostdev type='scsi'><source><address bus='0' target='0' unit='0'/></source></hostdev>", 27);
        row("two hosts of iSCSI",
            "<hostdev type='scsi'><source protocol='iscsi' name='a'><host name='h'/><host "
            "name='i'/></source></hostdev>",
            27);
        row("a SCSI host with a short name",
            "<hostdev type='scsi_host'><source protocol='vhost' wwpn='naa.1'/></hostdev>", 27);
        row("a mediated device without a model",
            "<hostdev type='mdev'><source><address "
            "uuid='53764d0e-85a0-42b4-af5c-2046b460b1dc'/></source></hostdev>",
            27);
        row("a mediated device with a wrong UUID",
            "<hostdev type='mdev' model='vfio-pci'><source><address uuid='5'/></source></hostdev>", 1);
        row("a mediated device without a UUID",
            "<hostdev type='mdev' model='vfio-pci'><source><address/></source></hostdev>", 67);
        row("a container's device without a path",
            "<hostdev mode='capabilities' type='storage'><source/></hostdev>", 27);
        row("the same device twice",
            "<hostdev type='pci'><source><address bus='1'/></source></hostdev>"
            "<hostdev type='pci'><source><address bus='1'/></source></hostdev>",
            27);
        row("a team of USB devices",
            "<hostdev type='usb'><source><address bus='1' device='2'/></source><teaming type='transient' "
            "persistent='ua-a'/></hostdev>",
            67);
        row("a ROM that is off and has a file",
            "<hostdev type='pci'><source><address bus='1'/></source><rom enabled='no' file='/r'/></hostdev>",
            67);

        row("redirected USB", "<redirdev type='spicevmc'/>", 0);
        row("redirected nothing", "<redirdev/>", 1);
        row("a redirected device on PCI", "<redirdev type='spicevmc'><address type='pci'/></redirdev>", 27);
        row("redirection without USB", "<controller type='usb' model='none'/><redirdev type='spicevmc'/>",
            67);
        row("a filter without an answer", "<redirfilter><usbdev class='8'/></redirfilter>", 27);
        row("a class beyond", "<redirfilter><usbdev class='256' allow='yes'/></redirfilter>", 1);
        row("a version of three parts", "<redirfilter><usbdev version='1.2.3' allow='yes'/></redirfilter>",
            27);
        row("two filters", "<redirfilter/><redirfilter/>", 27);
        row("a smart card without a mode", "<smartcard/>", 27);
        row("two certificates",
            "<smartcard "
            "mode='host-certificates'><certificate>a</certificate><certificate>b</certificate></smartcard>",
            27);
        row("a card on PCI", "<smartcard mode='host'><address type='pci'/></smartcard>", 67);
        row("a hub without a type", "<hub/>", 1);
        row("a hub of an unknown type", "<hub type='firewire'/>", 67);
        row("a lease without a key", "<lease><lockspace>a</lockspace><target path='/a'/></lease>", 27);
        row("a lease without a target", "<lease><lockspace>a</lockspace><key>k</key></lease>", 27);
    }
    void acceptance()
    {
        QFETCH(const QByteArray, devices);
        QFETCH(const int, code);
        checkCode(devices, code);
    }

    void definition_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &devices, const QByteArray &expected) {
            QTest::newRow(name) << devices << expected;
        };
        row("a controller keeps what its kind has",
            "<controller type='scsi' index='0' ports='4' vectors='2'><model name='pxb'/><target port='1'/>"
            "<driver queues='0' cmd_per_lun='5'/><pcihole64>1</pcihole64></controller>",
            "<controller type='scsi' index='0'><driver cmd_per_lun='5'/></controller>");
        row("ports in hexadecimal",
            "<controller type='pci' index='1' model='pcie-root-port'><target port='16' "
            "chassis='0x2'/></controller>",
            "<controller type='pci' index='1' model='pcie-root-port'><target chassis='2' "
            "port='0x10'/></controller>");
        row("companions get their port of the master",
            "<controller type='usb' index='0' model='ich9-uhci2'/>",
            "<controller type='usb' index='0' model='ich9-uhci2'><master startport='2'/></controller>");
        row("a folder", "<filesystem fmode='640'><source dir='/a' file='/b'/><target dir='a'/></filesystem>",
            "<filesystem type='mount' accessmode='passthrough' fmode='0640'><source dir='/a'/>"
            "<target dir='a'/></filesystem>");
        row("memory in KiB",
            "<filesystem type='ram'><source usage='2' units='MiB'/><target dir='a'/></filesystem>",
            "<filesystem type='ram' accessmode='passthrough'><source usage='2048' units='KiB'/>"
            "<target dir='a'/></filesystem>");
        row("what is virtiofs's stays with it",
            "<filesystem><driver type='path' queue='5'/><binary path='/b'/><source dir='/a'/>"
            "<target dir='a'/></filesystem>",
            "<filesystem type='mount' accessmode='passthrough'><driver type='path'/><source dir='/a'/>"
            "<target dir='a'/></filesystem>");
        row("a USB device",
            "<hostdev type='usb'><source autoAddress='yes'><vendor id='4660'/><product id='0xBEEF'/>"
            "<address bus='0x1' device='2'/></source></hostdev>",
            "<hostdev mode='subsystem' type='usb' managed='no'><source><vendor id='0x1234'/>"
            "<product id='0xbeef'/><address bus='1' device='2'/></source></hostdev>");
        row("a PCI device",
            "<hostdev type='pci' managed='yes'><source><address type='pci' bus='6' slot='2'/></source>"
            "<readonly/></hostdev>",
            "<hostdev mode='subsystem' type='pci' managed='yes'><source>"
            "<address domain='0x0000' bus='0x06' slot='0x02' function='0x0'/></source></hostdev>");
        row("a SCSI device gets the next free place",
            "<disk><source file='/a'/><target dev='sda'/></disk>"
            "<hostdev type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='0'/>"
            "</source></hostdev>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='sda' bus='scsi'/>"
            "<address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>"
            "<controller type='scsi' index='0'/>"
            "<hostdev mode='subsystem' type='scsi' managed='no'><source><adapter name='scsi_host0'/>"
            "<address bus='0' target='0' unit='0'/></source>"
            "<address type='drive' controller='0' bus='0' target='0' unit='1'/></hostdev>");
        row("a SCSI device brings its controllers",
            "<hostdev type='scsi'><source><adapter name='scsi_host0'/><address bus='0' target='0' unit='0'/>"
            "</source><address type='drive' controller='1'/></hostdev>",
            "<controller type='scsi' index='0'/><controller type='scsi' index='1'/>"
            "<hostdev mode='subsystem' type='scsi' managed='no'><source><adapter name='scsi_host0'/>"
            "<address bus='0' target='0' unit='0'/></source>"
            "<address type='drive' controller='1' bus='0' target='0' unit='0'/></hostdev>");
        row("a filter in libvirt's spelling",
            "<redirfilter><usbdev class='8' vendor='0x15e1' product='-1' version='1.1' "
            "allow='yes'/></redirfilter>",
            "<redirfilter><usbdev class='0x08' vendor='0x15E1' version='1.10' allow='yes'/></redirfilter>");
        row("an empty filter is none", "<redirfilter/>", "");
    }
    void definition()
    {
        QFETCH(const QByteArray, devices);
        QTEST(definedDevices(devices), "expected");
    }
};

QTEST_GUILESS_MAIN(TestHostDevices)
#include "tst_hostdevices.moc"
