// What is read of a disk image's first bytes: of those that programs write, and of those that lie.
#include "backend/base/imageheader.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace inn;

namespace {

template<class T>
void putBig(QByteArray &bytes, qsizetype at, T value)
{
    qToBigEndian(value, bytes.data() + at);
}

template<class T>
void putLittle(QByteArray &bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

QByteArray with(const QByteArray &bytes, qsizetype at, qsizetype size = 1024)
{
    QByteArray image(size, '\0');
    image.replace(at, bytes.size(), bytes);
    return image;
}

// 64 KiB clusters, 3 GiB, the image "base" of format "raw" below; the name stands at 128.
QByteArray qcow(quint32 version = 3)
{
    QByteArray image = with(QByteArray("QFI\xfb", 4), 0);
    putBig<quint32>(image, 4, version);
    putBig<quint64>(image, 8, 128);
    putBig<quint32>(image, 16, 4);
    putBig<quint32>(image, 20, 16);
    putBig<quint64>(image, 24, quint64(3) << 30);
    putBig<quint32>(image, 36, 6);
    putBig<quint64>(image, 40, 0x30000);
    const qsizetype extension = version >= 3 ? 104 : 72;
    if (version >= 3)
        putBig<quint32>(image, 100, 104);
    putBig<quint32>(image, extension, 0xe2792aca);
    putBig<quint32>(image, extension + 4, 3);
    image.replace(extension + 8, 3, "raw");
    image.replace(128, 4, "base");
    return image;
}

template<class T>
QByteArray qcowWith(qsizetype at, T value)
{
    QByteArray image = qcow();
    putBig(image, at, value);
    return image;
}

QByteArray qed(quint64 features, quint32 offset, quint32 size)
{
    QByteArray image = with(QByteArray("QED\0", 4), 0);
    putLittle(image, 16, features);
    putLittle(image, 56, offset);
    putLittle(image, 60, size);
    image.replace(64, 4, "base");
    return image;
}

QByteArray vmdk(quint64 sector, quint64 sectors)
{
    QByteArray image = with("KDMV", 0, 4096);
    putLittle(image, 28, sector);
    putLittle(image, 36, sectors);
    return image;
}

} // namespace

class TestImageHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreToldByTheirFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QString>("format");
        const auto row = [](const char *name, const QByteArray &begin, const char *format) {
            QTest::newRow(name) << begin << QString::fromLatin1(format);
        };
        row("nothing", {}, "raw");
        row("zeros", QByteArray(512, '\0'), "raw");
        row("QCOW2", qcow(), "qcow2");
        row("QCOW2 of four bytes", QByteArray("QFI\xfb", 4), "qcow2");
        row("QCOW2, a byte short", "QFI", "raw");
        row("QED", QByteArray("QED\0", 4), "qed");
        row("a text that begins with QED", "QED: which was to be shown", "raw");
        row("VMDK", "KDMV", "vmdk");
        row("VMDK that only describes", "# Disk DescriptorFile\nversion=1\n", "vmdk");
        row("VDI", with("\x7f\x10\xda\xbe", 64), "vdi");
        row("VDI, cut in its magic", with("\x7f\x10\xda\xbe", 64).first(67), "raw");
        row("VHDX", "vhdxfile", "vhdx");
        row("VHD", "conectix", "vpc");
        row("ISO", with("CD001", 32769, 40000), "iso");
        row("QCOW2 before what its data may say", qcow() + with("CD001", 32769 - 1024, 40000), "qcow2");
    }
    void formatsAreToldByTheirFirstBytes()
    {
        QFETCH(const QByteArray, begin);
        QTEST(readImageHeader(begin).format, "format");
    }

    void aQcow2HeaderIsReadWhole()
    {
        for (const quint32 version : { 2, 3 }) {
            const ImageHeader header = readImageHeader(qcow(version));
            QCOMPARE(header.version, version);
            QCOMPARE(header.capacity, Bytes::gib(3));
            QCOMPARE(header.clusterSize, quint64(65536));
            QCOMPARE(header.leastSize, quint64(0x30000 + 6 * 8));
            QCOMPARE(header.backingFile, QByteArray("base"));
            QCOMPARE(header.backingFormat, QByteArray("raw"));
            QCOMPARE(header.backing, (ImageHeader::Place { 128, 4 }));
            QVERIFY(!header.isCut && !header.isDamaged && !header.isEncrypted && !header.hasDataFile);
        }
        QVERIFY(readImageHeader(qcowWith<quint32>(32, 2)).isEncrypted);
        QVERIFY(readImageHeader(qcowWith<quint64>(72, 4)).hasDataFile);
    }

    void namesOfImagesBelow_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("isDamaged");
        const auto row = [](const char *title, const QByteArray &begin, const char *name,
                             const char *format = "", bool isDamaged = false) {
            QTest::newRow(title) << begin << QByteArray(name) << QByteArray(format) << isDamaged;
        };
        const auto damaged = [&](const char *title, const QByteArray &begin, const char *name = "") {
            row(title, begin, name, "", true);
        };
        row("none", qcowWith<quint64>(8, 0), "");
        row("of no length", qcowWith<quint32>(16, 0), "");
        row("a format of another kind of extension", qcowWith<quint32>(104, 0x6803f857), "base");
        row("no extensions", qcowWith<quint32>(104, 0), "base");
        row("extensions behind the end", qcowWith<quint32>(100, 0xfffffff0), "base");
        row("extensions behind the name", qcowWith<quint32>(100, 128), "base");
        row("extensions in the fixed part", qcowWith<quint32>(100, 0), "base");
        row("the first version says no format", qcowWith<quint32>(4, 1), "base");
        damaged("in the fixed part", qcowWith<quint64>(8, 40));
        damaged("across the end", qcowWith<quint64>(8, 1021));
        damaged("behind the end", qcowWith<quint64>(8, 70000));
        damaged("behind all numbers", qcowWith<quint64>(8, ~quint64(0)));
        damaged("too long", qcowWith<quint32>(16, 1024) + QByteArray(4096, 'x'));
        damaged("of four gigabytes", qcowWith<quint32>(16, 0xffffffff));
        damaged("an extension of four gigabytes", qcowWith<quint32>(108, 0xffffffff), "base");
        row("QED", qed(1, 64, 4), "base");
        row("QED on a raw one", qed(5, 64, 4), "base", "raw");
        row("QED alone", qed(4, 64, 4), "");
        row("QED of four bytes", QByteArray("QED\0", 4), "");
        damaged("QED, across the end", qed(1, 1021, 4));
        damaged("QED, behind all numbers", qed(1, 0xffffffff, 0xffffffff));
        row("VMDK has none here", vmdk(1, 2), "");
    }
    void namesOfImagesBelow()
    {
        QFETCH(const QByteArray, begin);
        const ImageHeader header = readImageHeader(begin);
        QTEST(header.backingFile, "name");
        QTEST(header.backingFormat, "format");
        QTEST(header.isDamaged, "isDamaged");
    }

    void whatIsCutIsSaid()
    {
        const ImageHeader cut = readImageHeader(qcow().first(71));
        QVERIFY(cut.isCut && cut.version == 3 && cut.capacity == Bytes());
        QVERIFY(!readImageHeader(qcow(2).first(72)).isCut);
        QVERIFY(readImageHeader(with("CD001", 32769, 32851)).isCut);
        QByteArray iso = with("CD001", 32769, 32852);
        putLittle<quint32>(iso, 32848, 0xffffffff);
        QCOMPARE(readImageHeader(iso).leastSize, quint64(0xffffffff) * 2048);
        QVERIFY(!readImageHeader(iso).isCut);
        // Nothing is that long; it must not come round to a small number.
        QCOMPARE(readImageHeader(qcowWith<quint64>(40, ~quint64(0))).leastSize, ~quint64(0));
        for (const quint32 bits : { 8u, 22u, 64u, 0xffffffffu })
            QCOMPARE(readImageHeader(qcowWith(20, bits)).clusterSize, quint64(0));
    }

    void aVmdkSaysWhereItsDescriptionIs_data()
    {
        QTest::addColumn<quint64>("sector");
        QTest::addColumn<quint64>("sectors");
        QTest::addColumn<quint64>("size");
        QTest::newRow("behind the header") << quint64(1) << quint64(7) << quint64(7 * 512);
        QTest::newRow("none") << quint64(0) << quint64(7) << quint64(0);
        QTest::newRow("across the end") << quint64(1) << quint64(8) << quint64(0);
        QTest::newRow("behind the end") << quint64(9) << quint64(1) << quint64(0);
        QTest::newRow("round the largest number") << (quint64(1) << 55) + 1 << quint64(1) << quint64(0);
        QTest::newRow("of all bytes there are") << quint64(1) << ~quint64(0) << quint64(0);
    }
    void aVmdkSaysWhereItsDescriptionIs()
    {
        QFETCH(const quint64, sector);
        QFETCH(const quint64, sectors);
        const ImageHeader header = readImageHeader(vmdk(sector, sectors));
        QTEST(header.description.size, "size");
        QVERIFY(!header.isText);
        QVERIFY(readImageHeader("# Disk DescriptorFile\n").isText);
    }

    void aVhdSaysItsKind()
    {
        QByteArray footer = with("conectix", 0, 512);
        putBig<quint32>(footer, 60, 4);
        QCOMPARE(readImageHeader(footer).diskType, 4u);
        QCOMPARE(readImageHeader("conectix").diskType, 0u);
    }

    void noBytesAreReadThatAreNotThere()
    {
        QRandomGenerator random(7);
        for (const QByteArray &good : { qcow(), qcow(2), qed(5, 64, 4), vmdk(1, 2) }) {
            for (int round = 0; round < 4000; ++round) {
                QByteArray bytes = good;
                for (int i = random.bounded(1, 8); i > 0; --i)
                    bytes[random.bounded(4, 136)] = char(random.bounded(4) == 0 ? 0xff : random.bounded(256));
                bytes.truncate(random.bounded(2) ? bytes.size() : random.bounded(int(bytes.size())));
                bytes.squeeze();
                const ImageHeader header = readImageHeader(bytes);
                QVERIFY(header.backingFile.size() <= bytes.size());
                QVERIFY(header.description.offset + header.description.size <= quint64(bytes.size()));
                QVERIFY(header.backingFile.isEmpty() || header.backing.offset < quint64(bytes.size()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestImageHeader)
#include "tst_imageheader.moc"
