// What decides about a guest's rights, without a guest: settings, labels, what an emulator opens, logs.
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/guestlog.h"
#include "backend/drivers/qemu/safety/eventlog.h"
#include "backend/drivers/qemu/safety/guestguard.h"
#include "backend/drivers/qemu/safety/hostnodes.h"
#include "backend/drivers/qemu/safety/imagelocks.h"
#include "backend/drivers/qemu/safety/privatedevices.h"
#include "backend/drivers/qemu/safety/safetyoptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace inn;
using namespace inn::qemu;

namespace {

// A qcow2 header of version 3 with one extension, the backing file's format.
QByteArray header(const QByteArray &backing, const QByteArray &format)
{
    QByteArray text(104, '\0');
    const auto put = [&text](qsizetype at, quint32 value) { qToBigEndian(value, text.data() + at); };
    put(0, 0x514649fb);
    put(4, 3);
    put(100, 104);
    QByteArray extension(8, '\0');
    if (!format.isEmpty()) {
        qToBigEndian<quint32>(0xe2792aca, extension.data());
        qToBigEndian<quint32>(quint32(format.size()), extension.data() + 4);
        extension += format;
        extension += QByteArray((8 - format.size() % 8) % 8, '\0') + QByteArray(8, '\0');
    }
    text += extension;
    put(12, quint32(text.size()));
    put(16, quint32(backing.size()));
    return text + backing;
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
}

} // namespace

class tst_SafetyParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverDamagedItGuestsMayWriteToNull();
    void settingsAreReadAsLibvirtWritesThem_data();
    void settingsAreReadAsLibvirtWritesThem();
    void aListOfDevicesMaySpanLines();
    void labelsAreNamesOrNumbers_data();
    void labelsAreNamesOrNumbers();
    void imagesAreFoundAmongTheArguments();
    void chainsAreFollowedAsFarAsTheySayTheyAreQcow2();
    void aHeaderThatLiesLeadsNowhere_data();
    void aHeaderThatLiesLeadsNowhere();
    void whatARunningDocumentSaysOfLabelsIsForgotten();
    void eventsAndTheEmulatorsLogAreInOneOrder();
    void oneWriterHasAnImage();
};

void tst_SafetyParts::settingsAreReadAsLibvirtWritesThem_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isSystem");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<qint64>("user"); // -1: as we are
    QTest::newRow("a folder of its own says nothing") << QByteArray() << false << QString() << qint64(-1);
    QTest::newRow("preferences are the system's")
        << QByteArray() << false << QStringLiteral("+77") << qint64(-1);
    QTest::newRow("the system follows the preferences")
        << QByteArray() << true << QStringLiteral("+77") << qint64(77);
    QTest::newRow("the file wins") << QByteArray("user = \"+78\"\n") << true << QStringLiteral("+77")
                                   << qint64(78);
    QTest::newRow("a folder's file counts")
        << QByteArray("user = \"+78\"\n") << false << QString() << qint64(78);
    QTest::newRow("root keeps its rights when asked")
        << QByteArray("user=\"root\"") << true << QString() << qint64(-1);
    QTest::newRow("comments are no settings")
        << QByteArray("#user = \"+78\"\n") << false << QString() << qint64(-1);
}

void tst_SafetyParts::settingsAreReadAsLibvirtWritesThem()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isSystem);
    QFETCH(QString, preferred);
    QFETCH(qint64, user);
    const SafetyOptions options = safetyOptions(text, isSystem, preferred);
    QCOMPARE(options.user ? qint64(options.user->uid) : -1, user);
    QVERIFY(options.problems.isEmpty());
}

void tst_SafetyParts::aListOfDevicesMaySpanLines()
{
    const SafetyOptions options = safetyOptions(
        "cgroup_device_acl = [\n    \"/dev/null\", # always\n    \"/dev/kvm\"\n]\nnamespaces = [ ]\n"
        "dynamic_ownership = 0\n",
        true, {});
    QCOMPARE(options.devices, QStringList({ QStringLiteral("/dev/null"), QStringLiteral("/dev/kvm") }));
    QVERIFY(!options.privateDevices);
    QVERIFY(!options.ownsFiles);
    // A name that is not there never means all rights.
    const SafetyOptions unknown = safetyOptions("user = \"nobody-by-this-name\"\n", true, {});
    QVERIFY(unknown.user && unknown.user->uid != 0);
    QCOMPARE(unknown.problems.size(), 1);
}

void tst_SafetyParts::labelsAreNamesOrNumbers_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("numbers") << QStringLiteral("+107:+108") << QStringLiteral("+107:+108");
    QTest::newRow("numbers without a sign")
        << QStringLiteral("54321:54322") << QStringLiteral("+54321:+54322");
    QTest::newRow("names") << QStringLiteral("root:root") << QStringLiteral("+0:+0");
    QTest::newRow("no such user") << QStringLiteral("no-such-user:root") << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("three parts") << QStringLiteral("1:2:3") << QString();
}

void tst_SafetyParts::labelsAreNamesOrNumbers()
{
    QFETCH(QString, label);
    QFETCH(QString, expected);
    const auto user = userOfLabel(label);
    QCOMPARE(user ? user->label() : QString(), expected);
}

void tst_SafetyParts::imagesAreFoundAmongTheArguments()
{
    const auto images = imagesIn({ QStringLiteral("-blockdev"),
        QStringLiteral(R"({"auto-read-only":true,"driver":"file","filename":"/a.qcow2","node-name":"s1"})"),
        QStringLiteral("-blockdev"),
        QStringLiteral(R"({"driver":"qcow2","file":"s1","node-name":"f1","read-only":false})"),
        QStringLiteral("-blockdev"),
        QStringLiteral(R"({"driver":"file","filename":"/b.iso","node-name":"s2","read-only":true})"),
        QStringLiteral("-blockdev"),
        QStringLiteral(R"({"driver":"raw","file":"s2","node-name":"f2","read-only":true})"),
        QStringLiteral("-blockdev"),
        QStringLiteral(R"({"driver":"nbd","server":{"type":"unix","path":"/x"},"node-name":"s3"})") });
    QCOMPARE(images,
        (std::vector<ImageNode> {
            { QStringLiteral("/a.qcow2"), QStringLiteral("f1"), QStringLiteral("s1"), true, true },
            { QStringLiteral("/b.iso"), QStringLiteral("f2"), QStringLiteral("s2"), false, false } }));
}

void tst_SafetyParts::chainsAreFollowedAsFarAsTheySayTheyAreQcow2()
{
    const QTemporaryDir folder;
    const auto in = [&folder](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    write(in("top"), header("middle", "qcow2"));
    write(in("middle"), header(in("base").toUtf8(), "raw"));
    // A guest that writes to a raw image may have put anything there.
    write(in("base"), header("/etc/shadow", "raw"));
    QCOMPARE(backingFiles(in("top")), QStringList({ in("middle"), in("base") }));
}

void tst_SafetyParts::aHeaderThatLiesLeadsNowhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray far = header("x", "raw");
    qToBigEndian<quint32>(0x7fffffff, far.data() + 12);
    QByteArray large = header("x", "raw");
    qToBigEndian<quint32>(0xffffffff, large.data() + 16);
    QByteArray endless = header("x", "raw");
    qToBigEndian<quint32>(0xfffffff0, endless.data() + 108);
    QTest::newRow("a name beyond the end") << far;
    QTest::newRow("a name of four gigabytes") << large;
    QTest::newRow("a short file") << header("x", "raw").left(30);
    QTest::newRow("an address") << header("nbd://host/x", "raw");
    QTest::newRow("nothing") << QByteArray();
}

void tst_SafetyParts::aHeaderThatLiesLeadsNowhere()
{
    QFETCH(QByteArray, text);
    const QTemporaryDir folder;
    write(folder.filePath(QStringLiteral("image")), text);
    QCOMPARE(backingFiles(folder.filePath(QStringLiteral("image"))), QStringList());
}

void tst_SafetyParts::whatARunningDocumentSaysOfLabelsIsForgotten()
{
    const QByteArray head = "<domain type='qemu'><name>a</name>";
    const auto without = [&head](const QByteArray &labels) {
        auto domain = config::readDomain(head + labels + "</domain>");
        forgetLabels(*domain);
        return config::writeDomain(*domain);
    };
    QVERIFY(!without("<seclabel type='dynamic' model='dac' relabel='yes'><label>+1:+2</label>"
                     "<imagelabel>+1:+2</imagelabel></seclabel>")
                 .contains("seclabel"));
    const QByteArray fixed = without("<seclabel type='static' model='dac' relabel='yes'><label>+1:+2</label>"
                                     "<imagelabel>+1:+2</imagelabel></seclabel>");
    QVERIFY(fixed.contains("<label>+1:+2</label>") && !fixed.contains("imagelabel"));
    QVERIFY(without("<seclabel type='none' model='dac'/>").contains("type='none'"));
}

void tst_SafetyParts::eventsAndTheEmulatorsLogAreInOneOrder()
{
    const QTemporaryDir folder;
    const QUuid uuid = QUuid::createUuid();
    const EventLog log(folder.path(), uuid);
    const QByteArray past = "2020-01-01 10:00:00.000+0000: starting up\nits arguments\n";
    const QByteArray future = "2999-01-01T10:00:00.000000Z qemu: bye\n";
    QCOMPARE(log.mergedInto(past, Bytes::mib(1)), past);
    log.append({ QDateTime::currentDateTimeUtc(), uuid, 2, 0, QStringLiteral("“a” was\nstarted.") });
    const QByteArrayList lines = log.mergedInto(past + future, Bytes::mib(1)).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[0].endsWith("starting up") && lines[1] == "its arguments");
    QVERIFY2(lines[2].endsWith("“a” was started. (event 2, detail 0)"), lines[2].constData());
    QVERIFY(lines[3].endsWith("bye"));
}

void tst_SafetyParts::oneWriterHasAnImage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("image"));
    write(path, "x");
    const QString guest = QStringLiteral("web");
    auto held = lockImage(path, ImageUse::Exclusive, guest);
    QVERIFY(held && held->isValid());
    QCOMPARE(lockHolders(path), std::vector<qint64> { QCoreApplication::applicationPid() });
    for (const ImageUse use : { ImageUse::Exclusive, ImageUse::Shared }) {
        const auto refused = lockImage(path, use, guest);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY(refused.error().message.contains(path));
    }
    held->reset();
    const auto first = lockImage(path, ImageUse::Shared, guest);
    const auto second = lockImage(path, ImageUse::Shared, guest);
    QVERIFY(first && second);
    QVERIFY(!lockImage(path, ImageUse::Exclusive, guest));
}

// Without that QEMU does not lock its images.
void tst_SafetyParts::whoeverDamagedItGuestsMayWriteToNull()
{
    if (::geteuid() != 0)
        QSKIP("only root makes device nodes");
    const QByteArray path = "/dev/innkeeper-test-" + QByteArray::number(QCoreApplication::applicationPid());
    const auto gone = qScopeGuard([&path] { ::unlink(path.constData()); });
    QCOMPARE(::mknod(path.constData(), S_IFCHR | 0600, makedev(1, 3)), 0);
    const auto nodes = deviceNodes(QString::fromLatin1(path));
    QCOMPARE(nodes.size(), size_t(1));
    QCOMPARE(nodes.front().mode & 0777, mode_t(0666));
}

QTEST_GUILESS_MAIN(tst_SafetyParts)
#include "tst_safetyparts.moc"
