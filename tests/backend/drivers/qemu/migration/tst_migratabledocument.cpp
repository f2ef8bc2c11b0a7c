// What other hosts are told of a running guest.
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/migration/migratabledocument.h"
#include "tests/support/outcome.h"

#include <QTest>

using namespace inn;

class TestMigratableDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualDevicesAreLeftOut_data();
    void usualDevicesAreLeftOut();
    void whatWasLeftOutIsPutBackAtItsPlace();
    void whatWasChangedIsNotPutBack();
    void whatBelongsToThisLifeIsLeftOut();
    void whatIsNoDocumentIsRefused();
};

namespace {

QByteArray documentWith(const char *devices, const char *machine = "pc-i440fx-7.2")
{
    return QByteArray("<domain type='qemu' id='3'><name>web</name>"
                      "<uuid>11111111-2222-4333-8444-aaaaaaaaaaaa</uuid><memory unit='MiB'>64</memory>"
                      "<os><type arch='x86_64' machine='")
        + machine + "'>hvm</type></os><devices>" + devices + "</devices></domain>";
}

} // namespace

void TestMigratableDocument::usualDevicesAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<bool>("stays");
    const char *const usb = "<controller type='usb' index='0' model='piix3-uhci'/>";
    QTest::newRow("the usual USB") << documentWith(usb) << QByteArray("piix3-uhci") << false;
    QTest::newRow("USB of q35") << documentWith(usb, "pc-q35-7.2") << QByteArray("piix3-uhci") << true;
    QTest::newRow("another USB") << documentWith("<controller type='usb' index='0' model='qemu-xhci'/>")
                                 << QByteArray("qemu-xhci") << true;
    QTest::newRow("two USB") << documentWith("<controller type='usb' index='0' model='piix3-uhci'/>"
                                             "<controller type='usb' index='1' model='piix3-uhci'/>")
                             << QByteArray("piix3-uhci") << true;
    QTest::newRow("USB of the user's name")
        << documentWith("<controller type='usb' index='0' model='piix3-uhci'><alias name='ua-usb'/>"
                        "</controller>")
        << QByteArray("piix3-uhci") << true;
    QTest::newRow("the usual PCI") << documentWith("<controller type='pci' index='0' model='pci-root'/>")
                                   << QByteArray("pci-root") << false;
    QTest::newRow("PCI with a hole") << documentWith(
        "<controller type='pci' index='0' model='pci-root'><pcihole64 unit='KiB'>1024"
        "</pcihole64></controller>") << QByteArray("pci-root")
                                     << true;
    QTest::newRow("the keyboard") << documentWith("<input type='keyboard' bus='ps2'/>")
                                  << QByteArray("keyboard") << false;
    QTest::newRow("a USB keyboard") << documentWith("<input type='keyboard' bus='usb'/>")
                                    << QByteArray("keyboard") << true;
    QTest::newRow("silence") << documentWith("<audio id='1' type='none'/>") << QByteArray("<audio") << false;
    QTest::newRow("sound") << documentWith("<audio id='1' type='alsa'/>") << QByteArray("<audio") << true;
}

void TestMigratableDocument::usualDevicesAreLeftOut()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, word);
    QFETCH(bool, stays);
    const auto migratable = qemu::migratableDocument(document);
    INN_OK(migratable);
    QCOMPARE(migratable->contains(word), stays);
    QVERIFY(migratable->contains("<name>web</name>"));
}

void TestMigratableDocument::whatWasLeftOutIsPutBackAtItsPlace()
{
    const QByteArray document
        = documentWith("<controller type='usb' index='0' model='piix3-uhci'/>"
                       "<controller type='scsi' index='0' model='virtio-scsi'/>"
                       "<controller type='pci' index='0' model='pci-root'/>"
                       "<input type='mouse' bus='ps2'/><input type='keyboard' bus='ps2'/>"
                       "<audio id='1' type='none'/>");
    const auto migratable = qemu::migratableDocument(document);
    INN_OK(migratable);
    auto wanted = config::readDomain(*migratable);
    const auto present = config::readDomain(document);
    INN_OK(wanted);
    INN_OK(present);
    QCOMPARE(wanted->controllers.size(), 1u);
    QCOMPARE(wanted->inputs.size(), 1u);
    qemu::putBackUsual(*wanted, *present);
    QStringList types;
    for (const config::ControllerConfig &controller : wanted->controllers)
        types += controller.type.value_or(QString());
    QCOMPARE(types, QStringList({ QStringLiteral("usb"), QStringLiteral("scsi"), QStringLiteral("pci") }));
    QCOMPARE(wanted->inputs.size(), 2u);
    QCOMPARE(wanted->inputs[1].type, QStringLiteral("keyboard"));
    QCOMPARE(wanted->audios.size(), 1u);
}

void TestMigratableDocument::whatWasChangedIsNotPutBack()
{
    const auto present
        = config::readDomain(documentWith("<controller type='usb' index='0' model='piix3-uhci'/>"));
    auto wanted = config::readDomain(documentWith("<controller type='usb' index='0' model='qemu-xhci'/>"));
    INN_OK(present);
    INN_OK(wanted);
    qemu::putBackUsual(*wanted, *present);
    QCOMPARE(wanted->controllers.size(), 1u);
    QCOMPARE(wanted->controllers[0].model, QStringLiteral("qemu-xhci"));
}

void TestMigratableDocument::whatBelongsToThisLifeIsLeftOut()
{
    const auto migratable = qemu::migratableDocument(
        documentWith("<disk type='file' device='disk'><driver name='qemu' type='raw'/>"
                     "<source file='/a' index='1'/><backingStore/><target dev='vda' bus='virtio'/>"
                     "<alias name='virtio-disk0'/></disk>"
                     "<graphics type='vnc' port='5901' autoport='yes' passwd='secret'/>"));
    INN_OK(migratable);
    for (const char *word : { "id='3'", "index=", "virtio-disk0", "5901" })
        QVERIFY2(!migratable->contains(word), migratable->constData());
    for (const char *word : { "<backingStore", "passwd=", "port=\"-1\"" }) {
        QByteArray same = word;
        QVERIFY2(migratable->contains(same) || migratable->contains(same.replace('"', '\'')),
            migratable->constData());
    }
}

void TestMigratableDocument::whatIsNoDocumentIsRefused()
{
    QVERIFY(!qemu::migratableDocument("<network/>"));
    QVERIFY(!qemu::migratableDocument({}));
}

QTEST_GUILESS_MAIN(TestMigratableDocument)
#include "tst_migratabledocument.moc"
