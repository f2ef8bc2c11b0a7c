// Files that hold machines, as honest and as hostile ones write them.
#include "backend/transfer/archive.h"
#include "backend/transfer/imageheader.h"
#include "backend/transfer/imagereading.h"
#include "backend/transfer/machineimport.h"
#include "tests/backend/transfer/exercisefiles.h"
#include "tests/support/outcome.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace inn;
using namespace inn::transfer;
using namespace Qt::StringLiterals;

namespace {

// One entry of a tar archive, as raw as somebody with bad intentions would write it.
QByteArray tarEntry(const QByteArray &name, const QByteArray &content, char type = '0',
    const QByteArray &link = {}, qint64 size = -1)
{
    QByteArray header(512, '\0');
    const auto put
        = [&header](qsizetype at, const QByteArray &text) { header.replace(at, text.size(), text); };
    put(0, name.left(100));
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, QByteArray::number(size < 0 ? qint64(content.size()) : size, 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    header[156] = type;
    put(157, link.left(100));
    put(257,
        QByteArray("ustar\0"
                   "00",
            8));
    unsigned sum = 0;
    for (const char letter : header)
        sum += static_cast<unsigned char>(letter);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    QByteArray body = content;
    body.append(QByteArray((512 - body.size() % 512) % 512, '\0'));
    return header + body;
}

QByteArray tarEnd()
{
    return QByteArray(1024, '\0');
}

QByteArray shaLine(const QByteArray &name, const QByteArray &content, const char *kind = "SHA256")
{
    const auto algorithm = qstrcmp(kind, "SHA1") == 0 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    return kind + QByteArray("(") + name + ")= " + QCryptographicHash::hash(content, algorithm).toHex()
        + '\n';
}

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(INN_TEST_DATA "/ovf/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray vmdk(const QByteArray &descriptor)
{
    QByteArray image(64 * 1024, '\0');
    image.replace(0, 4, "KDMV");
    qToLittleEndian<quint64>(1, image.data() + 28);
    qToLittleEndian<quint64>(20, image.data() + 36);
    image.replace(512, descriptor.size(), descriptor);
    return image;
}

// With the header of swtpm's files.
QByteArray tpmState(int size)
{
    QByteArray state(size, 't');
    state.replace(0, 4, QByteArray("\x02\x01\x00\x0a", 4));
    qToBigEndian<quint32>(quint32(size), state.data() + 6);
    return state;
}

QByteArray qcow(quint64 backing, quint64 features)
{
    QByteArray image(1024, '\0');
    image.replace(0, 4, "QFI\xfb");
    qToBigEndian<quint32>(3, image.data() + 4);
    qToBigEndian(backing, image.data() + 8);
    qToBigEndian(features, image.data() + 72);
    return image;
}

} // namespace

class TestMachineFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString write(const QByteArray &bytes, const QString &name = u"x.ova"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }

private Q_SLOTS:
    void hostileArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const QByteArray fine = tarEntry("a", "text");
        QTest::newRow("path upwards") << fine + tarEntry("../../etc/cron.d/x", "x") + tarEnd();
        QTest::newRow("path upwards inside") << fine + tarEntry("a/../../x", "x") + tarEnd();
        QTest::newRow("absolute path") << fine + tarEntry("/etc/x", "x") + tarEnd();
        QTest::newRow("backslashes") << fine + tarEntry("..\\x", "x") + tarEnd();
        QTest::newRow("control letters") << fine + tarEntry("a\nb", "x") + tarEnd();
        QTest::newRow("symbolic link") << fine + tarEntry("b", {}, '2', "/etc/shadow") + tarEnd();
        QTest::newRow("hard link") << fine + tarEntry("b", {}, '1', "a") + tarEnd();
        QTest::newRow("device") << fine + tarEntry("b", {}, '3') + tarEnd();
        QTest::newRow("pipe") << fine + tarEntry("b", {}, '6') + tarEnd();
        QTest::newRow("the same name twice") << fine + tarEntry("a", "other") + tarEnd();
        QTest::newRow("nothing in it") << tarEnd();
        QTest::newRow("no archive") << QByteArray("this is not an archive at all, by any means");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut in the middle") << (fine + tarEntry("b", QByteArray(4096, 'x'))).left(2000);
        QByteArray many;
        for (size_t i = 0; i <= kMostEntries; ++i)
            many += tarEntry("f" + QByteArray::number(qulonglong(i)), {});
        QTest::newRow("too many files") << many + tarEnd();
    }
    void hostileArchivesAreRefused()
    {
        QFETCH(const QByteArray, archive);
        const auto opened = openImport(write(archive));
        INN_FAILS(opened, ErrorCode::InvalidConfig);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList { u"x.ova"_s });
    }
    void aBombIsNotUnpackedForItsText()
    {
        // A thousand times as large as its file.
        const QString path = m_folder.filePath(u"bomb.tar"_s);
        const QByteArray manifest(64 << 20, ' ');
        write(tarEntry("manifest.json", manifest) + tarEnd(), u"bomb.tar"_s);
        QCOMPARE(QProcess::execute(u"gzip"_s, { u"-kf"_s, path }), 0);
        INN_FAILS(openImport(path + u".gz"_s), ErrorCode::InvalidConfig);
        QFile::remove(path);
        QFile::remove(path + u".gz"_s);
    }
    void linksInFoldersAreRefused()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
        write("{}", u"folder/manifest.json"_s);
        QVERIFY(QFile::link(u"/etc/passwd"_s, m_folder.filePath(u"folder/machine.xml"_s)));
        INN_FAILS(openImport(m_folder.filePath(u"folder"_s)), ErrorCode::InvalidConfig);
        QVERIFY(QDir(m_folder.filePath(u"folder"_s)).removeRecursively());
    }

    void whatWasWrittenIsReadAgain_data()
    {
        QTest::addColumn<int>("packing");
        QTest::newRow("folder") << int(Packing::Folder);
        QTest::newRow("tar") << int(Packing::Tar);
        QTest::newRow("tar.gz") << int(Packing::TarGzip);
        QTest::newRow("tar.zst") << int(Packing::TarZstd);
    }
    void whatWasWrittenIsReadAgain()
    {
        QFETCH(const int, packing);
        const QString path = m_folder.filePath(u"made-%1"_s.arg(packing));
        auto writer = ArchiveWriter::create(path, Packing(packing));
        INN_OK(writer);
        INN_OK((*writer)->add(u"manifest.json"_s, "{}"));
        QByteArray content(3 << 20, 'x');
        content[100] = 'y';
        const QString source = write(content, u"source"_s);
        const FileDescriptor file(::open(QFile::encodeName(source).constData(), O_RDONLY | O_CLOEXEC));
        INN_OK((*writer)->addFrom(u"disks/vda.img"_s, quint64(content.size()), file, {}));
        const QByteArray sums = (*writer)->sums();
        INN_OK((*writer)->finish());
        QVERIFY(sums.contains(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
        auto reader = ArchiveReader::open(path);
        INN_OK(reader);
        QCOMPARE((*reader)->find(u"disks/vda.img"_s)->size, quint64(content.size()));
        INN_OK((*reader)->text(u"disks/vda.img"_s));
        QCOMPARE(*(*reader)->text(u"disks/vda.img"_s), content);
        INN_FAILS(ArchiveWriter::create(path, Packing(packing)), ErrorCode::AlreadyExists);
        QFile::remove(source);
    }
    void anUnfinishedFileIsRemoved()
    {
        const QString path = m_folder.filePath(u"half.tar"_s);
        {
            auto writer = ArchiveWriter::create(path, Packing::Tar);
            INN_OK(writer);
            INN_OK((*writer)->add(u"a"_s, "text"));
        }
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + u".part"_s));
    }

    void imagesMustStandAlone_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("image");
        QTest::addColumn<bool>("isFine");
        const QByteArray head = "# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\n"
                                "createType=\"streamOptimized\"\n";
        QTest::newRow("QCOW2") << u"qcow2"_s << qcow(0, 0) << true;
        QTest::newRow("QCOW2 on another image") << u"qcow2"_s << qcow(512, 0) << false;
        QTest::newRow("QCOW2 with its data elsewhere") << u"qcow2"_s << qcow(0, 4) << false;
        QTest::newRow("QCOW2 that is none") << u"qcow2"_s << QByteArray(512, 'x') << false;
        QTest::newRow("VMDK") << u"vmdk"_s << vmdk(head + "RDONLY 2048 SPARSE \"a.vmdk\"\n") << true;
        QTest::newRow("VMDK with a parent") << u"vmdk"_s
                                            << vmdk(head
                                                   + "parentFileNameHint=\"/etc/shadow\"\n"
                                                     "RDONLY 2048 SPARSE \"a.vmdk\"\n")
                                            << false;
        QTest::newRow("VMDK with a second part")
            << u"vmdk"_s << vmdk(head + "RDONLY 2048 SPARSE \"a.vmdk\"\nRW 2048 FLAT \"/etc/shadow\" 0\n")
            << false;
        QTest::newRow("VMDK that only describes") << u"vmdk"_s << head + "RW 2048 FLAT \"/etc/shadow\" 0\n"
                                                  << false;
        QTest::newRow("VMDK without a description")
            << u"vmdk"_s << QByteArray("KDMV") + QByteArray(600, '\0') << false;
        QByteArray fixed(2048, '\0');
        fixed.replace(1536, 8, "conectix");
        qToBigEndian<quint32>(2, fixed.data() + 1536 + 60);
        QTest::newRow("VHD") << u"vpc"_s << fixed << true;
        qToBigEndian<quint32>(4, fixed.data() + 1536 + 60);
        QTest::newRow("VHD on another image") << u"vpc"_s << fixed << false;
        QTest::newRow("raw is taken as it is") << u"raw"_s << qcow(512, 4) << true;
    }
    void imagesMustStandAlone()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, image);
        QFETCH(const bool, isFine);
        const auto checked = checkSoleImage(u"disk"_s, format, image, QByteArrayView(image).last(512));
        QCOMPARE(checked.has_value(), isFine);
    }

    void strangersDocumentsDoNotReachIntoTheHost()
    {
        const QByteArray xml
            = "<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>x</name>"
              "<memory>1024</memory><os><type arch='x86_64'>hvm</type><kernel>/etc/shadow</kernel></os>"
              "<devices><emulator>/tmp/evil</emulator>"
              "<filesystem type='mount'><source dir='/'/><target dir='all'/></filesystem>"
              "<serial type='file'><source path='/root/.bashrc'/></serial>"
              "<disk type='file' device='disk'><source file='/etc/shadow'/><target dev='vda' "
              "bus='virtio'/></disk>"
              "<graphics type='vnc' listen='0.0.0.0'/>"
              "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/><product id='0x2'/></source>"
              "</hostdev></devices><qemu:commandline><qemu:arg value='-evil'/></qemu:commandline></domain>";
        const Package package { u"x"_s, {}, {} };
        const QString path = write(
            tarEntry("manifest.json", writeManifest(package)) + tarEntry("machine.xml", xml) + tarEnd(),
            u"x.tar"_s);
        const auto source = openImport(path);
        INN_OK(source);
        const TransferPlan plan = importPlan(*source, {}, Purpose::Clone);
        const auto adapted = adapt(plan);
        INN_OK(adapted);
        for (const char *evil : { "evil", "/etc/shadow", "<filesystem", ".bashrc", "<hostdev", "0.0.0.0" })
            QVERIFY2(!adapted->document.contains(evil), adapted->document.constData());
        QVERIFY(source->notes.size() >= 4);
        QFile::remove(path);
    }
    void wrongChecksumsAreFound()
    {
        const QByteArray manifest = writeManifest({ u"x"_s, {}, {} });
        const QByteArray xml = "<domain type='kvm'><name>x</name></domain>";
        const QByteArray sum = QCryptographicHash::hash("other", QCryptographicHash::Sha256).toHex();
        const QString path = write(tarEntry("manifest.json", manifest) + tarEntry("machine.xml", xml)
                + tarEntry("SHA256SUMS", sum + "  machine.xml\n") + tarEnd(),
            u"x.tar"_s);
        INN_FAILS(openImport(path), ErrorCode::InvalidConfig);
        QFile::remove(path);
    }
    void whatATpmKeepsIsChecked_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("name"); // in the archive; "" is none
        QTest::addColumn<bool>("isFine");
        const QByteArray whole = tpmState(600);
        QTest::newRow("as swtpm writes it") << whole << QByteArray("tpm.permall") << true;
        QTest::newRow("cut off") << whole.left(500) << QByteArray("tpm.permall") << false;
        QTest::newRow("longer than it says") << whole + "more" << QByteArray("tpm.permall") << false;
        QTest::newRow("only its header") << tpmState(10) << QByteArray("tpm.permall") << false;
        QTest::newRow("empty") << QByteArray() << QByteArray("tpm.permall") << false;
        QTest::newRow("something else") << QByteArray(600, 'x') << QByteArray("tpm.permall") << false;
        QTest::newRow("too large") << tpmState(int(api::kMostTpmState) + 1) << QByteArray("tpm.permall")
                                   << false;
        QTest::newRow("not there") << whole << QByteArray() << false;
    }
    void whatATpmKeepsIsChecked()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const QByteArray, name);
        QFETCH(const bool, isFine);
        const QByteArray manifest = writeManifest({ u"x"_s, {}, {}, u"tpm.permall"_s });
        const QByteArray xml = "<domain type='kvm'><name>x</name><memory>1024</memory><os><type>hvm</type>"
                               "</os><devices><tpm model='tpm-crb'><backend type='emulator' version='2.0'/>"
                               "</tpm></devices></domain>";
        const QString path = write(tarEntry("manifest.json", manifest) + tarEntry("machine.xml", xml)
                + (name.isEmpty() ? QByteArray() : tarEntry(name, state)) + tarEnd(),
            u"x.tar"_s);
        const auto source = openImport(path);
        QFile::remove(path);
        if (!isFine) {
            INN_FAILS(source, ErrorCode::InvalidConfig);
            return;
        }
        INN_OK(source);
        QCOMPARE(source->tpm, state);
        DestinationFacts there;
        there.takesStates = true;
        QVERIFY(importPlan(*source, there, Purpose::Move).givesTpm());
        QVERIFY(!importPlan(*source, there, Purpose::Clone).givesTpm()); // gets its own
        there.takesStates = false;
        QVERIFY(!importPlan(*source, there, Purpose::Move).givesTpm());
    }
    void aMachineWithoutATpmTakesNoStateOfOne()
    {
        const QByteArray xml = "<domain type='kvm'><name>x</name></domain>";
        const QString path
            = write(tarEntry("manifest.json", writeManifest({ u"x"_s, {}, {}, u"machine.xml"_s }))
                    + tarEntry("machine.xml", xml) + tarEnd(),
                u"x.tar"_s);
        const auto source = openImport(path);
        QFile::remove(path);
        INN_OK(source);
        QVERIFY(source->tpm.isEmpty());
    }
    void manifestsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("another format") << QByteArray("{\"format\":\"other\",\"version\":1}");
        QTest::newRow("newer") << QByteArray(
            "{\"format\":\"innkeeper-machine\",\"version\":2,\"document\":\"machine.xml\"}");
        const QByteArray begin
            = "{\"format\":\"innkeeper-machine\",\"version\":1,\"document\":\"machine.xml\",\"disks\":[";
        QTest::newRow("file outside")
            << begin + "{\"target\":\"vda\",\"file\":\"../x\",\"format\":\"raw\"}]}";
        QTest::newRow("strange format")
            << begin + "{\"target\":\"vda\",\"file\":\"x\",\"format\":\"vmdk\"}]}";
        QTest::newRow("TPM's file outside") << begin + "],\"tpm\":\"../../tpm\"}";
        QTest::newRow("firmware's file outside") << begin + "],\"nvram\":\"/etc/shadow\"}";
        QTest::newRow("negative size")
            << begin + "{\"target\":\"vda\",\"file\":\"x\",\"format\":\"raw\",\"capacity\":-1}]}";
    }
    void manifestsAreChecked()
    {
        QFETCH(const QByteArray, json);
        INN_FAILS(readManifest(json), ErrorCode::InvalidConfig);
    }

    void ovfsOfOthersAreRead_data()
    {
        QTest::addColumn<QByteArray>("ovf");
        QTest::addColumn<QString>("name");
        QTest::addColumn<unsigned>("cpus");
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<bool>("efi");
        QTest::addColumn<QStringList>("disks");
        QTest::addColumn<QStringList>("interfaces");
        QTest::newRow("VirtualBox") << fixture("virtualbox.ovf") << u"Debian Box"_s << 2u << quint64(1024)
                                    << true << QStringList { u"sda sata vmdk Debian-disk001.vmdk 20.0 GiB"_s }
                                    << QStringList { u"NAT e1000"_s, u"HostOnly virtio"_s };
        QTest::newRow("VMware") << fixture("vmware.ovf") << u"appliance-7"_s << 4u << quint64(8192) << false
                                << QStringList { u"sda scsi vmdk appliance-disk1.vmdk 16.0 GiB"_s,
                                       u"hda ide vmdk appliance-disk2.vmdk 512.0 MiB"_s }
                                << QStringList { u"VM Network vmxnet3"_s };
        QTest::newRow("VirtualBox, OVF 0.9")
            << fixture("virtualbox-0.9.ovf") << u"Old Box"_s << 1u << quint64(512) << false
            << QStringList { u"sda sata vmdk Old_Box-disk1.vmdk 8.0 GiB"_s }
            << QStringList { u"NAT e1000"_s };
        QByteArray pieces = fixture("vmware-pieces.ovf");
        pieces.replace("CHUNK", "1000").replace("SIZE", "2500");
        QTest::newRow("VMware, in pieces") << pieces << u"pieces"_s << 1u << quint64(1024) << true
                                           << QStringList { u"sda scsi vmdk pieces-disk1.vmdk 64.0 MiB"_s }
                                           << QStringList { u"VM Network e1000e"_s };
    }
    void ovfsOfOthersAreRead()
    {
        QFETCH(const QByteArray, ovf);
        QVERIFY(!ovf.isEmpty());
        const auto machine = readOvf(ovf);
        INN_OK(machine);
        QTEST(machine->name, "name");
        QTEST(machine->cpus, "cpus");
        QTEST(machine->memory.toMib(), "memory");
        QTEST(machine->efi, "efi");
        QStringList disks, interfaces;
        for (size_t i = 0; i < machine->disks.size(); ++i) {
            const OvfDisk &disk = machine->disks[i];
            disks += QStringList { ovfTarget(*machine, i), disk.bus, disk.format, disk.file,
                disk.capacity.toString() }
                         .join(u' ');
        }
        for (const OvfInterface &interface : machine->interfaces)
            interfaces += interface.network + u' ' + interface.model;
        QTEST(disks, "disks");
        QTEST(interfaces, "interfaces");
        const auto domain = config::readDomain(domainOf(*machine));
        INN_OK(domain);
        const auto issues = config::checkDomain(*domain);
        for (const xml::Issue &issue : issues)
            QVERIFY2(issue.severity != xml::Severity::Error, qPrintable(issue.message));
    }
    void hostileOvfsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("file outside") << QByteArray("Debian-disk001.vmdk") << QByteArray("../../etc/shadow");
        QTest::newRow("absolute file") << QByteArray("Debian-disk001.vmdk") << QByteArray("/etc/shadow");
        QTest::newRow("file of the network")
            << QByteArray("Debian-disk001.vmdk") << QByteArray("http://host/x.vmdk");
        QTest::newRow("endless disk") << QByteArray("ovf:capacity=\"21474836480\"")
                                      << QByteArray("ovf:capacity=\"99999999999999999999\"");
        QTest::newRow("negative disk")
            << QByteArray("ovf:capacity=\"21474836480\"") << QByteArray("ovf:capacity=\"-1\"");
        QTest::newRow("disk on another")
            << QByteArray("ovf:diskId=") << QByteArray("ovf:parentRef=\"x\" ovf:diskId=");
        QTest::newRow("disk without a file")
            << QByteArray("ovf:fileRef=\"file1\"") << QByteArray("ovf:fileRef=\"file9\"");
        QTest::newRow("drive without a disk") << QByteArray("/disk/vmdisk1") << QByteArray("/disk/vmdisk9");
        QTest::newRow("no machine") << QByteArray("VirtualSystem ") << QByteArray("Nothing ");
        QTest::newRow("no envelope") << QByteArray("Envelope") << QByteArray("Letter");
    }
    void hostileOvfsAreRefused()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        QByteArray ovf = fixture("virtualbox.ovf");
        QVERIFY(ovf.contains(before));
        ovf.replace(before, after);
        if (before == "VirtualSystem ")
            ovf.replace("</VirtualSystem>", "</Nothing>");
        INN_FAILS(readOvf(ovf), ErrorCode::InvalidConfig);
    }
    void checksumsOfOvasCount_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("SHA-1") << QByteArray("SHA1") << true;
        QTest::newRow("SHA-256") << QByteArray("SHA256") << true;
        QTest::newRow("lying SHA-1") << QByteArray("SHA1") << false;
        QTest::newRow("lying SHA-256") << QByteArray("SHA256") << false;
    }
    void checksumsOfOvasCount()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const bool, isRight);
        const QByteArray disk(1000, 'x');
        QByteArray ovf = fixture("virtualbox.ovf");
        ovf.replace("ovf:size=\"734003200\"", "ovf:size=\"1000\"");
        const QByteArray list = shaLine("box.ovf", isRight ? ovf : "other", kind.constData());
        const QString path = write(tarEntry("box.ovf", ovf) + tarEntry("box.mf", list)
            + tarEntry("Debian-disk001.vmdk", disk) + tarEnd());
        const auto source = openImport(path);
        QCOMPARE(source.has_value(), isRight);
        if (isRight) {
            QVERIFY(source->isOvf);
            QCOMPARE(source->machine.disks[0].chain[0].key, u"Debian-disk001.vmdk"_s);
        }
    }
    void compressedDisksInPiecesAreRead_data()
    {
        QTest::addColumn<bool>("isCut"); // the last piece is missing its end
        QTest::addColumn<bool>("isFull"); // it is larger than its disk
        QTest::addColumn<bool>("isRight"); // the checksum of the second piece
        QTest::addColumn<bool>("isFine");
        QTest::newRow("fine") << false << false << true << true;
        QTest::newRow("cut") << true << false << true << false;
        QTest::newRow("a bomb") << false << true << true << false;
        QTest::newRow("wrong checksum") << false << false << false << false;
    }
    void compressedDisksInPiecesAreRead()
    {
        QFETCH(const bool, isCut);
        QFETCH(const bool, isFull);
        QFETCH(const bool, isRight);
        QFETCH(const bool, isFine);
        QByteArray image = vmdk("# Disk DescriptorFile\nversion=1\nCID=12345678\nparentCID=ffffffff\n"
                                "createType=\"streamOptimized\"\nRDONLY 2048 SPARSE \"a.vmdk\"\n");
        if (isFull)
            image.append(QByteArray(200 << 20, '\0'));
        const QString plain = write(image, u"disk"_s);
        QCOMPARE(QProcess::execute(u"gzip"_s, { u"-kf"_s, plain }), 0);
        QFile packed(plain + u".gz"_s);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QByteArray bytes = packed.readAll();
        if (isCut)
            bytes.chop(20);
        const qsizetype each = (bytes.size() + 2) / 3;
        QByteArray ovf = fixture("vmware-pieces.ovf");
        ovf.replace("CHUNK", QByteArray::number(each));
        ovf.replace("SIZE", QByteArray::number(bytes.size()));
        QByteArray archive = tarEntry("pieces.ovf", ovf), list = shaLine("pieces.ovf", ovf);
        for (int i = 0; i < 3; ++i) {
            const QByteArray name = "pieces-disk1.vmdk.00000000" + QByteArray::number(i);
            const QByteArray piece = bytes.mid(i * each, each);
            archive += tarEntry(name, piece);
            list += shaLine(name, i == 1 && !isRight ? "other" : piece);
        }
        const QString path = write(archive + tarEntry("pieces.mf", list) + tarEnd());
        const auto source = openImport(path);
        INN_OK(source);
        const ImageFacts disk = source->machine.disks[0].chain[0];
        QByteArray whole;
        const ByteSink sink = [&whole](QByteArrayView piece) -> Result<> {
            whole.append(piece.data(), piece.size());
            return {};
        };
        const auto read = readImage(*source, disk.key, disk.format, sink, {});
        QCOMPARE(read.has_value(), isFine);
        QVERIFY(!isFine || whole == image);
        QVERIFY(whole.size() < 150 << 20);
        QFile::remove(plain);
        packed.remove();
    }
    void aFileOfAnotherSizeThanAnnouncedIsRefused()
    {
        const QString path = write(tarEntry("box.ovf", fixture("virtualbox.ovf"))
            + tarEntry("Debian-disk001.vmdk", "short") + tarEnd());
        INN_FAILS(openImport(path), ErrorCode::InvalidConfig);
    }
    void damagedFilesAreReadWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("VirtualBox's OVF") << fixture("virtualbox.ovf");
        QTest::newRow("VMware's OVF") << fixture("vmware.ovf");
        QTest::newRow("VirtualBox's OVF 0.9") << fixture("virtualbox-0.9.ovf");
        QTest::newRow("list of contents")
            << writeManifest({ u"x"_s, { { u"vda"_s, u"disks/vda.qcow2"_s, u"qcow2"_s, Bytes::gib(1) } },
                   u"nvram.fd"_s, u"tpm.permall"_s });
        QTest::newRow("archive") << tarEntry("box.ovf", fixture("virtualbox.ovf")).left(9000)
                + tarEntry("Debian-disk001.vmdk", "x") + tarEnd();
        QTest::newRow("image") << vmdk("createType=\"streamOptimized\"\nRDONLY 1 SPARSE \"a\"\n").left(12000);
    }
    void damagedFilesAreReadWithoutHarm()
    {
        QFETCH(const QByteArray, text);
        QRandomGenerator random(20261122);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = text;
            for (int changes = random.bounded(1, 6); changes > 0 && !bytes.isEmpty(); --changes) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = char(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(1, 40));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 200)));
                    break;
                default:
                    bytes.truncate(at);
                }
            }
            for (const QByteArray &broken : { exercise::ovf(bytes), exercise::manifest(bytes) })
                QVERIFY2(broken.isEmpty(), broken + "\nof\n" + bytes);
            for (const char *format : { "qcow2", "vmdk", "vpc" })
                std::ignore = checkSoleImage(u"x"_s, QLatin1String(format), bytes,
                    QByteArrayView(bytes).last(std::min<qsizetype>(512, bytes.size())));
            if (round % 8 == 0)
                QCOMPARE(exercise::archive(write(bytes)), QByteArray());
        }
    }
    void whatWeWriteForOthersWeReadOurselves()
    {
        const auto domain = config::readDomain(
            "<domain type='kvm'><name>web &amp; co</name><description>Notes</description>"
            "<memory unit='MiB'>768</memory><vcpu>3</vcpu><os firmware='efi'><type "
            "arch='x86_64'>hvm</type></os>"
            "<devices><disk type='file' device='disk'><source file='/a'/><target dev='vda' "
            "bus='virtio'/></disk>"
            "<interface type='network'><mac address='52:54:00:aa:bb:cc'/><source network='office'/>"
            "<model type='e1000e'/></interface></devices></domain>");
        INN_OK(domain);
        const QByteArray ovf
            = writeOvf(*domain, { { u"vda"_s, u"web-vda.vmdk"_s, Bytes::mib(3), Bytes::gib(5) } });
        const auto machine = readOvf(ovf);
        INN_OK(machine);
        QCOMPARE(machine->name, u"web & co"_s);
        QCOMPARE(machine->annotation, u"Notes"_s);
        QCOMPARE(machine->cpus, 3u);
        QCOMPARE(machine->memory, Bytes::mib(768));
        QVERIFY(machine->efi);
        QCOMPARE(machine->disks[0].file, u"web-vda.vmdk"_s);
        QCOMPARE(machine->disks[0].capacity, Bytes::gib(5));
        QCOMPARE(machine->disks[0].bus, u"sata"_s);
        QCOMPARE(machine->interfaces[0].mac, u"52:54:00:aa:bb:cc"_s);
        QCOMPARE(machine->interfaces[0].model, u"e1000e"_s);
    }
};

QTEST_GUILESS_MAIN(TestMachineFiles)
#include "tst_machinefiles.moc"
