// Disks and addresses: what is refused and with which of libvirt's codes, and what a definition makes of
// them. The expected codes and forms were taken from libvirt 9.0.
#include "backend/config/domain/diskconfig.h"
#include "tests/backend/config/devicecheck.h"

using namespace inn;
using namespace inn::config;

namespace {

// A disk whose source is fine, with more inside.
QByteArray fileDisk(const QByteArray &attributes, const QByteArray &content = {})
{
    const QByteArray target = content.contains("<target") ? QByteArray() : QByteArray("<target dev='vda'/>");
    const QByteArray source = content.contains("<source") ? QByteArray() : QByteArray("<source file='/a'/>");
    return "<disk " + attributes + ">" + source + target + content + "</disk>";
}

QByteArray addressed(const QByteArray &address)
{
    return fileDisk("type='file'", "<target dev='vda' bus='virtio'/>" + address);
}

} // namespace

class TestDisks : public QObject
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
        row("a plain disk", fileDisk("type='file'"), 0);
        row("an unknown type", fileDisk("type='tape'"), 27);
        row("an unknown device", fileDisk("device='tape'"), 27);
        row("no target", "<disk><source file='/a'/></disk>", 20);
        row("a target that is no name", fileDisk("", "<target dev='data'/>"), 27);
        row("a target with an address may have any number",
            fileDisk("", "<target dev='vda1x' bus='virtio'/><address type='pci'/>"), 0);
        row("a floppy on a hard disk's name", fileDisk("device='floppy'", "<target dev='vda' bus='fdc'/>"),
            1);
        row("a disk on the floppy bus", fileDisk("", "<target dev='hda' bus='fdc'/>"), 1);
        row("a disk without a source", "<disk><target dev='vda'/></disk>", 19);
        row("a CD-ROM without a medium", "<disk device='cdrom'><target dev='hda'/></disk>", 0);
        row("a lun without a source (ours says no)",
            "<disk type='block' device='lun'><target dev='sda'/></disk>", 67);
        row("a folder", fileDisk("type='dir'", "<source dir='/d'/>"), 0);
        row("an unknown format is unsupported", fileDisk("", "<driver type='zip'/>"), 67);
        row("an I/O thread 0", fileDisk("", "<driver iothread='0'/>"), 27);
        row("a read error policy for writing", fileDisk("", "<driver rerror_policy='enospace'/>"), 67);
        row("a virtio option elsewhere", fileDisk("", "<target dev='hda' bus='ide'/><driver iommu='on'/>"),
            67);
        row("queues elsewhere", fileDisk("", "<target dev='hda' bus='ide'/><driver queues='2'/>"), 67);
        row("an SCSI disk at a PCI address",
            fileDisk("", "<target dev='sda' bus='scsi'/><address type='pci'/>"), 67);
        row("a tray of a hard disk", fileDisk("", "<target dev='vda' tray='open'/>"), 67);
        row("removable but not on USB", fileDisk("", "<target dev='vda' removable='on'/>"), 27);
        row("raw commands of a disk", fileDisk("rawio='yes'"), 67);
        row("unfiltered commands", fileDisk("sgio='unfiltered'"), 67);
        row("a lun from a file", fileDisk("device='lun'", "<target dev='sda'/>"), 67);
        row("reservations of a disk",
            fileDisk("", "<source file='/a'><reservations managed='yes'/></source>"), 67);
        row("reservations without a word on who starts the helper",
            "<disk type='block' device='lun'><source dev='/d'><reservations/></source>"
            "<target dev='sda' bus='scsi'/></disk>",
            27);
        row("a short world wide name", fileDisk("", "<wwn>5000</wwn>"), 1);
        row("a long vendor", fileDisk("", "<vendor>123456789</vendor>"), 67);
        row("limits for both and for one direction",
            fileDisk("",
                "<iotune><total_bytes_sec>1</total_bytes_sec><read_bytes_sec>1</read_bytes_sec></iotune>"),
            27);
        row("an empty limit is none", fileDisk("", "<iotune><total_bytes_sec/></iotune>"), 0);
        row("startup policy on the network",
            fileDisk("type='network'", "<source protocol='nbd' startupPolicy='optional'/>"), 27);
        row("requisite for a hard disk", fileDisk("", "<source file='/a' startupPolicy='requisite'/>"), 27);
        row("no protocol", fileDisk("type='network'", "<source name='a'/>"), 27);
        row("no name", fileDisk("type='network'", "<source protocol='http'/>"), 27);
        row("nbd needs no name", fileDisk("type='network'", "<source protocol='nbd'/>"), 0);
        row("an empty name of iSCSI, with which libvirt 9.0 crashes",
            fileDisk("type='network'", "<source protocol='iscsi' name=''/>"), 27);
        row("rbd without a pool", fileDisk("type='network'", "<source protocol='rbd' name='a'/>"), 27);
        row("a server without a name",
            fileDisk("type='network'", "<source protocol='nbd'><host port='1'/></source>"), 27);
        row("a port beyond 65535",
            fileDisk("type='network'", "<source protocol='nbd'><host name='h' port='65536'/></source>"), 8);
        row("a socket over TCP",
            fileDisk("type='network'", "<source protocol='nbd'><host name='h' socket='/s'/></source>"), 27);
        row("a login without a user",
            fileDisk("type='network'",
                "<source protocol='iscsi' name='a'><auth><secret type='iscsi' usage='u'/></auth></source>"),
            27);
        row("a login with the wrong kind of secret",
            fileDisk("type='network'",
                "<source protocol='iscsi' name='a'><auth username='u'><secret type='ceph' usage='u'/></auth>"
                "</source>"),
            67);
        row("two logins",
            fileDisk("type='network'",
                "<source protocol='iscsi' name='a'><auth username='u'><secret type='iscsi' usage='u'/></auth>"
                "</source><auth username='u'><secret type='iscsi' usage='u'/></auth>"),
            67);
        row("a cookie with a blank",
            fileDisk("type='network'",
                "<source protocol='http' name='a'><cookies><cookie name='a b'>c</cookie></cookies></source>"),
            27);
        row("a cookie elsewhere does not count",
            fileDisk("type='network'",
                "<source protocol='nbd'><cookies><cookie name='a b'>c</cookie></cookies></source>"),
            0);
        row("a pool without a volume", fileDisk("type='volume'", "<source pool='p'/>"), 27);
        row("an NVMe disk without an address", fileDisk("type='nvme'", "<source type='pci' namespace='1'/>"),
            27);
        row("NVMe's namespace 0",
            fileDisk("type='nvme'", "<source type='pci' namespace='0'><address bus='1'/></source>"), 67);
        row("a vhost-user disk", fileDisk("type='vhostuser'", "<source type='unix' path='/s'/>"), 0);
        row("a vhost-user disk with a cache",
            fileDisk("type='vhostuser'", "<source type='unix' path='/s'/><driver cache='none'/>"), 67);
        row("an encryption without a format", fileDisk("", "<encryption/>"), 27);
        row("an encryption with a cipher",
            fileDisk("", "<encryption format='luks'><cipher name='aes' size='256'/></encryption>"), 67);
        row("a secret without a name",
            fileDisk("", "<encryption format='luks'><secret type='passphrase'/></encryption>"), 27);
        row("a slice without a size",
            fileDisk("", "<source file='/a'><slices><slice type='storage' offset='0'/></slices></source>"),
            27);
        row("a label twice",
            fileDisk("", "<source file='/a'><seclabel model='dac'/><seclabel model='dac'/></source>"), 35);
        row("a backing image without a format",
            fileDisk("", "<backingStore type='file'><source file='/b'/></backingStore>"), 27);
        row("an end of the chain may say anything", fileDisk("", "<backingStore><format/></backingStore>"),
            0);
        row("a copy in the making does not count", fileDisk("", "<mirror job='nonsense'/>"), 0);
        row("boot order 0", fileDisk("", "<boot order='0'/>"), 27);
        row("no boot order", fileDisk("", "<boot/>"), 27);
        row("a load parameter with a comma", fileDisk("", "<boot order='1' loadparm='a,b'/>"), 1);
        row("the same target twice", fileDisk("") + fileDisk(""), 27);
        row("the same drive address twice",
            fileDisk("", "<target dev='sda' bus='sata'/>")
                + fileDisk("", "<target dev='sdz' bus='sata'/><address type='drive'/>"),
            67);
        row("an address without a type", addressed("<address/>"), 1);
        row("an unknown address", addressed("<address type='moon'/>"), 67);
        row("a PCI slot beyond", addressed("<address type='pci' slot='0x20'/>"), 27);
        row("a PCI function beyond, where libvirt chooses", addressed("<address type='pci' function='9'/>"),
            0);
        row("PCI numbers as in C", addressed("<address type='pci' slot='010'/>"), 0);
        row("drive numbers are decimal",
            fileDisk("", "<target dev='sda' bus='sata'/><address type='drive' unit='0x1'/>"), 27);
        row("a unit does not count in PCI", addressed("<address type='pci' slot='1' unit='x'/>"), 0);
        row("half a CCW address", addressed("<address type='ccw' cssid='0xfe'/>"), 1);
        row("a CCW address beyond", addressed("<address type='ccw' cssid='0xff' ssid='0' devno='0'/>"), 1);
        row("addresses of virtio-s390", addressed("<address type='virtio-s390'/>"), 27);
        row("a USB port of letters",
            fileDisk("", "<target dev='sda' bus='usb'/><address type='usb' port='a'/>"), 1);
        row("a USB port behind four hubs",
            fileDisk("", "<target dev='sda' bus='usb'/><address type='usb' port='1.2.3.4'/>"), 0);
        row("a USB port behind five",
            fileDisk("", "<target dev='sda' bus='usb'/><address type='usb' port='1.2.3.4.5'/>"), 1);
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
        row("the bus follows from the name", "<disk><source file='/a'/><target dev='vda'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/></disk>");
        row("an IDE address follows from the name", "<disk><source file='/a'/><target dev='hdd'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='hdd' bus='ide'/>"
            "<address type='drive' controller='0' bus='1' target='0' unit='1'/></disk>");
        row("seven disks to a SCSI controller", "<disk><source file='/a'/><target dev='sdi'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='sdi' bus='scsi'/>"
            "<address type='drive' controller='1' bus='0' target='0' unit='1'/></disk>");
        row("a drive without a medium is one of a file, and read-only",
            "<disk type='network' device='cdrom'><target dev='sda' bus='sata'/></disk>",
            "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/>"
            "<address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>");
        row("only the type's own source stays",
            "<disk type='block'><source file='/a' dev='/d' name='n'><host name='h'/></source>"
            "<target dev='vda'/></disk>",
            "<disk type='block' device='disk'><source dev='/d'/><target dev='vda' bus='virtio'/></disk>");
        row("ports of servers",
            "<disk type='network'><source protocol='nbd'><host name='h'/><host transport='unix' socket='/s'/>"
            "</source><target dev='vda'/></disk>",
            "<disk type='network' device='disk'><source protocol='nbd'><host name='h' port='10809'/>"
            "<host transport='unix' socket='/s'/></source><target dev='vda' bus='virtio'/></disk>");
        row("iSCSI names get a unit",
            "<disk type='network'><source protocol='iscsi' name='iqn'><host name='h'/></source>"
            "<target dev='vda'/></disk>",
            "<disk type='network' device='disk'><source protocol='iscsi' name='iqn/0'>"
            "<host name='h' port='3260'/></source><target dev='vda' bus='virtio'/></disk>");
        row("NVMe is managed",
            "<disk type='nvme'><source type='pci' namespace='1'><address bus='1'/></source>"
            "<target dev='vda'/></disk>",
            "<disk type='nvme' device='disk'><source type='pci' managed='yes' namespace='1'>"
            "<address domain='0x0000' bus='0x01' slot='0x00' function='0x0'/></source>"
            "<target dev='vda' bus='virtio'/></disk>");
        row("no snapshots of vhost-user disks",
            "<disk type='vhostuser'><source type='unix' path='/s'/><target dev='vda'/></disk>",
            "<disk type='vhostuser' device='disk' snapshot='no'><source type='unix' path='/s'/>"
            "<target dev='vda' bus='virtio'/></disk>");
        row("meaningless words and zeroes go",
            "<disk model='default'><driver cache='default' queues='0' type='aio'/><source file='/a'/>"
            "<geometry cyls='1' heads='1'/><blockio logical_block_size='0'/>"
            "<target dev='vda' tray='closed' "
            "removable='on'/><iotune><read_iops_sec>0</read_iops_sec></iotune>"
            "</disk>",
            "<disk type='file' device='disk'><driver type='raw'/><source file='/a'/>"
            "<target dev='vda' bus='virtio'/></disk>");
        row("copies, indices and names of libvirt's own go",
            "<disk><source file='/a' index='3'/><mirror type='file' file='/b'/><target dev='vda'/>"
            "<alias name='virtio-disk0'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/></disk>");
        row("own names stay", "<disk><source file='/a'/><target dev='vda'/><alias name='ua-1'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/>"
            "<alias name='ua-1'/></disk>");
        row("backing chains stay",
            "<disk><source file='/a'/><backingStore type='file' index='2'><format type='raw'/>"
            "<source file='/b' dev='/c'/><backingStore/></backingStore><target dev='vda'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><backingStore type='file'><format "
            "type='raw'/>"
            "<source file='/b'/><backingStore/></backingStore><target dev='vda' bus='virtio'/></disk>");
        row("the old prefix of Xen goes", "<disk><source file='/a'/><target dev='ioemu:hda'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='hda' bus='ide'/>"
            "<address type='drive' controller='0' bus='0' target='0' unit='0'/></disk>");
        row("an address of another bus loses what is not its own",
            "<disk><source file='/a'/><target dev='vda'/>"
            "<address type='pci' slot='3' unit='7' controller='1'/></disk>",
            "<disk type='file' device='disk'><source file='/a'/><target dev='vda' bus='virtio'/>"
            "<address type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/></disk>");
    }
    void definition()
    {
        QFETCH(const QByteArray, devices);
        QTEST(definedDevices(devices), "expected");
    }

    void aGroupSharesItsLimits()
    {
        auto domain = readDomain(
            machineWith("<disk><source file='/a'/><target dev='vda'/><iotune><read_iops_sec>5</read_iops_sec>"
                        "<group_name>g</group_name></iotune></disk>"
                        "<disk><source file='/b'/><target "
                        "dev='vdb'/><iotune><group_name>g</group_name></iotune></disk>"));
        applyDefaults(*domain);
        QCOMPARE(domain->disks[1].ioTune->readIops, quint64(5));
        QCOMPARE(domain->disks[1].ioTune->groupName, QStringLiteral("g"));
    }

    void namesOfDisks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("index");
        const auto row
            = [](const char *name, int index) { QTest::newRow(name) << QString::fromLatin1(name) << index; };
        row("vda", 0);
        row("sdz", 25);
        row("hdaa", 26);
        row("xvdab12", 27);
        row("vd", -1);
        row("vdA", -1);
        row("vda1x", -1);
        row("vdaaaaaaaaaaaaa", -1);
        row("nvme0", -1);
    }
    void namesOfDisks()
    {
        QFETCH(const QString, name);
        QTEST(parseDiskName(name).index, "index");
    }
};

QTEST_GUILESS_MAIN(TestDisks)
#include "tst_disks.moc"
