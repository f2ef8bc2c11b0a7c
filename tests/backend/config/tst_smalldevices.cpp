// Input devices, TPMs, random number generators, memory modules and the like: what is refused and with which
// of libvirt's codes, and what a definition makes of them.
#include "tests/backend/config/definitioncheck.h"

using namespace inn;
using namespace inn::config;

class TestSmallDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("devices");
        QTest::addColumn<QString>("errors");
        const auto row = [](const char *name, const QByteArray &devices, const char *errors) {
            QTest::newRow(name) << devices << QString::fromLatin1(errors);
        };
        const auto memory
            = [&](const char *name, const QByteArray &model, const QByteArray &content, const char *errors) {
                  row(name, "<memory model='" + model + "'>" + content + "</memory>", errors);
              };
        row("an input device without a type", "<input bus='usb'/>", "1 input");
        row("an unknown bus", "<input type='mouse' bus='adb'/>", "67 input/@bus");
        row("a tablet on PS/2", "<input type='tablet' bus='ps2'/>", "1 input/@bus");
        row("a Xen mouse", "<input type='mouse' bus='xen'/>", "1 input/@bus");
        row("a model beyond virtio", "<input type='tablet' bus='usb' model='virtio'/>", "67 input/@model");
        row("USB input on PCI", "<input type='tablet'><address type='pci'/></input>", "27 input/address");
        row("USB input without USB", "<controller type='usb' model='none'/><input type='tablet'/>",
            "67 input");
        row("a passed device on USB", "<input type='passthrough' bus='usb'><source evdev='/dev/a'/></input>",
            "67 input/@bus");
        row("a passed device that is not named", "<input type='passthrough'><source dev='/dev/a'/></input>",
            "27 input/source");
        row("an event device grabbed strangely",
            "<input type='evdev'><source dev='/dev/a' grab='some'/></input>", "27 input/source/@grab");
        row("the same where nobody reads it", "<input type='mouse'><source grab='some'/></input>", "");

        row("a TPM without a backend", "<tpm/>", "27 tpm");
        row("a TPM with two backends",
            "<tpm><backend type='passthrough'/><backend type='passthrough'/></tpm>", "27 tpm/backend");
        row("a version of TPM 3", "<tpm><backend type='emulator' version='3.0'/></tpm>",
            "27 tpm/backend/@version");
        row("nobody reads it elsewhere", "<tpm><backend type='passthrough' version='3.0'/></tpm>", "");
        row("an external TPM over TCP",
            "<tpm><backend type='external'><source type='tcp' host='a' service='1'/></backend></tpm>",
            "27 tpm/backend/source/@type");
        row("an external TPM without a socket",
            "<tpm><backend type='external'><source type='unix'/></backend></tpm>", "27 tpm/backend/source");

        row("randomness without a backend", "<rng model='virtio'/>", "27 rng");
        row("randomness from two backends",
            "<rng model='virtio'><backend model='random'/><backend model='random'/></rng>", "27 rng/backend");
        row("a rate below nothing", "<rng model='virtio'><rate bytes='-1'/><backend model='random'/></rng>",
            "27 rng/rate/@bytes");
        row("a program that nobody knows how to reach", "<rng model='virtio'><backend model='egd'/></rng>",
            "27 rng/backend");
        row("a program without a host",
            "<rng model='virtio'><backend model='egd' type='tcp'><source service='1'/></backend></rng>",
            "1 rng/backend/source");

        row("two watchdogs", "<watchdog model='ib700'/><watchdog model='ib700'/>", "1 watchdog");
        row("two balloons", "<memballoon model='none'/><memballoon model='none'/>", "1 memballoon");
        row("a balloon without a model", "<memballoon/>", "27 memballoon/@model");
        row("two panic devices of one model", "<panic model='isa'/><panic model='isa'/>",
            "27 panic[2]/@model");
        row("two panic devices", "<panic model='isa'/><panic model='hyperv'/>", "");
        row("a guest's address of the host", "<vsock><cid address='2'/></vsock>", "67 vsock/cid/@address");
        row("a guest's address of nobody", "<vsock><cid address='0'/></vsock>", "27 vsock/cid/@address");
        row("two sockets to the host", "<vsock/><vsock/>", "27 vsock");
        row("shared memory with a folder", "<shmem name='a/b'/>", "67 shmem/@name");
        row("interrupts without a server", "<shmem name='a'><msi/></shmem>", "27 shmem/msi");
        row("an IOMMU with options that it does not have",
            "<iommu model='virtio'><driver eim='off'/></iommu>", "27 iommu/driver");
        row("an Intel IOMMU with an address", "<iommu model='intel'><address type='pci'/></iommu>",
            "27 iommu/address");
        row("interrupts that nobody can remap", "<iommu model='intel'><driver intremap='on'/></iommu>",
            "67 iommu/driver/@intremap");

        memory("a module without a target", "dimm", "", "27 memory");
        memory("a module without a size", "dimm", "<target><node/></target>", "27 memory/target");
        memory("a node that the guest has not", "dimm", "<target><size>1</size><node>0</node></target>",
            "35 memory/target/node");
        memory("a node below nothing", "dimm", "<target><size>1</size><node>-1</node></target>",
            "27 memory/target/node");
        memory("an empty set of nodes", "dimm",
            "<source><nodemask>1,^1</nodemask></source><target><size>1</size></target>",
            "67 memory/source/nodemask");
        memory("an NVDIMM without a file", "nvdimm", "<target><size>512</size></target>", "35 memory");
        memory("a label that is too small", "nvdimm",
            "<source><path>/a</path></source><target><size>512</size><label><size>1</size></label></target>",
            "27 memory/target/label/size");
        memory("a private virtio-pmem", "virtio-pmem' access='private",
            "<source><path>/a</path></source><target><size>1</size></target>", "67 memory/@access");
        memory("a block that is no power of two", "virtio-mem",
            "<target><size>512</size><block>3</block></target>", "35 memory/target/block");
        memory("enclave memory with an address", "sgx-epc",
            "<target><size>1</size></target><address type='pci'/>", "67 memory/address");
        memory("more memory in modules than altogether", "dimm", "<target><size>2048</size></target>",
            "27 /domain/memory");
    }

    void refused()
    {
        QFETCH(const QByteArray, devices);
        QFETCH(const QString, errors);
        QStringList lines;
        for (const xml::Issue &issue : checkDomainText(documentOf({}, devices))) {
            if (issue.severity == xml::Severity::Error)
                lines << QStringLiteral("%1 %2")
                             .arg(issue.libvirtCode)
                             .arg(QString(issue.path).remove(QStringLiteral("/domain/devices/")));
        }
        QCOMPARE(lines.join(u'\n'), errors);
    }

    void defined_data()
    {
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *device, const char *expected) {
            QTest::newRow(name) << QByteArray(device) << QByteArray(expected);
        };
        row("a mouse is on PS/2", "<input type='mouse'/>", "<input bus='ps2' type='mouse'/>");
        row("a tablet is on USB", "<input type='tablet'/>", "<input bus='usb' type='tablet'/>");
        row("an event device has no bus", "<input type='evdev'><source dev='/a'/></input>",
            "<input type='evdev'><source dev='/a'/></input>");
        row("the host's TPM", "<tpm><backend type='passthrough' version='2.0'/></tpm>",
            "<tpm><backend type='passthrough'><device path='/dev/tpm0'/></backend></tpm>");
        row("randomness of the host",
            "<rng model='virtio'><rate bytes='0' period='7'/><backend model='random'/></rng>",
            "<rng model='virtio'><backend model='random'>/dev/random</backend></rng>");
        row("what a watchdog does", "<watchdog model='ib700'/>", "<watchdog action='reset' model='ib700'/>");
        row("reports that never come", "<memballoon model='virtio'><stats period='-5'/></memballoon>",
            "<memballoon model='virtio'/>");
        row("a balloon that is none sits nowhere",
            "<memballoon model='none'><address type='pci' slot='3'/></memballoon>",
            "<memballoon model='none'/>");
        row("a chosen address of a guest", "<vsock><cid address='5'/></vsock>",
            "<vsock><cid address='5' auto='no'/></vsock>");
        row("one that is chosen at start", "<vsock/>", "<vsock><cid auto='yes'/></vsock>");
        row("shared memory in whole mebibytes",
            "<shmem name='a' role='peer'><size unit='KiB'>4100</size></shmem>",
            "<shmem name='a'><model type='ivshmem'/><size unit='M'>4</size></shmem>");
        row("sizes of modules in kibibytes",
            "<memory model='dimm'><source><nodemask>1,0</nodemask><path>/a</path></source><target><size "
            "unit='b'>1025</size></target></memory>",
            "<memory model='dimm'><source><nodemask>0-1</nodemask></source><target><size "
            "unit='KiB'>2</size></target></memory>");
        row("virtio-pmem is shared",
            "<memory "
            "model='virtio-pmem'><source><path>/a</path></source><target><size>1</size></target></memory>",
            "<memory access='shared' model='virtio-pmem'><source><path>/a</path></source><target><size "
            "unit='KiB'>1</size></target></memory>");
    }

    void defined()
    {
        QFETCH(const QByteArray, device);
        QFETCH(const QByteArray, expected);
        const QByteArray name = device.mid(1, device.indexOf(' ') - 1).replace("/>", "").split('>')[0];
        QByteArray stored = definedPart(documentOf({}, device), "devices/" + name);
        QCOMPARE(sortedAttributes(stored.replace('"', '\'')), sortedAttributes(expected));
    }

private:
    // Only their values count.
    static QByteArray sortedAttributes(const QByteArray &text)
    {
        QByteArray result;
        for (const QByteArray &tag : text.split('<')) {
            QByteArrayList words
                = QByteArray(tag).replace("/>", " / ").replace(">", " > ").simplified().split(' ');
            const auto end = std::find_if(words.begin(), words.end(),
                [](const QByteArray &word) { return word == "/" || word == ">"; });
            if (end - words.begin() > 2)
                std::sort(words.begin() + 1, end);
            result += '<' + words.join(' ');
        }
        return result;
    }
};

QTEST_GUILESS_MAIN(TestSmallDevices)
#include "tst_smalldevices.moc"
