// The cookie of a migration, the image of a saved guest, and what hosts say of themselves.
#include "backend/config/capabilities/domaincapabilities.h"
#include "backend/config/capabilities/hostcapabilities.h"
#include "backend/config/kinds.h"
#include "backend/config/migration/migrationcookie.h"
#include "backend/config/migration/saveimage.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace inn;
using namespace inn::config;

namespace {

QByteArray fileText(const char *name)
{
    QFile file(QStringLiteral(INN_TEST_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<SaveImage> readImage(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSaveImage(buffer);
}

SaveImage sampleImage()
{
    SaveImage image;
    image.domain = "<domain/>";
    image.cookie = "<cookie/>";
    image.compression = SaveCompression::Xz;
    image.wasRunning = false;
    return image;
}

void setWord(QByteArray &bytes, int number, quint32 value)
{
    std::memcpy(bytes.data() + 16 + 4 * number, &value, sizeof(value));
}

} // namespace

class MigrationConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCookieIsRefusedAsAnInternalError_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("plain") << QByteArray() << true;
        QTest::newRow("unknown feature") << QByteArray("<feature name='colour'/>") << false;
        QTest::newRow("known feature") << QByteArray("<feature name='block-dirty-bitmaps'/>") << true;
        QTest::newRow("display without port") << QByteArray("<graphics type='vnc' listen='a'/>") << false;
        QTest::newRow("display") << QByteArray("<graphics type='vnc' listen='a' port='1' tlsPort='x'/>")
                                 << true;
        QTest::newRow("SPICE without encrypted port")
            << QByteArray("<graphics type='spice' listen='a' port='1'/>") << false;
        QTest::newRow("lock without driver") << QByteArray("<lockstate/>") << false;
        QTest::newRow("disk without size") << QByteArray("<nbd><disk target='vda'/></nbd>") << false;
        QTest::newRow("unreadable statistics")
            << QByteArray("<statistics><sent>x</sent></statistics>") << true;
        QTest::newRow("capability without name")
            << QByteArray("<capabilities><cap/></capabilities>") << false;
        QTest::newRow("record without alias")
            << QByteArray("<blockDirtyBitmaps><disk target='a'><bitmap name='b'/></disk></blockDirtyBitmaps>")
            << false;
    }
    void aCookieIsRefusedAsAnInternalError()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const bool, accepted);
        xml::Issues issues;
        const auto cookie
            = readMigrationCookie("<qemu-migration><name>g</name><uuid>0d0d0d0d-0000-4000-8000-00000000a0a0</"
                                  "uuid><hostname>h</hostname>"
                                  "<hostuuid>5a1c8e2e-6a0c-4f5e-8f6a-0c3d5e7f9a11</hostuuid>"
                    + content + "</qemu-migration>",
                &issues);
        QVERIFY(cookie);
        const xml::Issues rules = checkMigrationCookie(*cookie);
        issues.insert(issues.end(), rules.begin(), rules.end());
        const auto error = std::find_if(issues.begin(), issues.end(),
            [](const xml::Issue &issue) { return issue.severity == xml::Severity::Error; });
        QCOMPARE(error == issues.end(), accepted);
        if (!accepted)
            QCOMPARE(error->libvirtCode, 1);
    }

    void whatTheOtherHostNeedsIsRead()
    {
        const auto cookie = readMigrationCookie(fileText("migration/cookie.xml"));
        QVERIFY(cookie);
        QCOMPARE(cookie->statistics->delta, qint64(-3));
        QCOMPARE(cookie->nbd->disks.at(0).capacity, quint64(10737418240));
        QCOMPARE(cookie->bitmapDisks.at(0).bitmaps.at(0).alias, QStringLiteral("libvirt-vda-monday"));
        QCOMPARE(cookie->cpu->model, QStringLiteral("Westmere"));
        QCOMPARE(cookie->persistent->name, QStringLiteral("oracle-helper"));
        MigrationCookieConfig passed = *cookie;
        applyMigrationCookieDefaults(passed);
        QVERIFY(!passed.allowReboot);
    }

    void anImageIsReadAsItWasWritten()
    {
        const auto bytes = writeSaveImage(sampleImage());
        QVERIFY(bytes);
        QVERIFY(bytes->startsWith("LibvirtQemudSave"));
        QCOMPARE(bytes->size(), 92 + 10 + 10 + 65536);
        const auto image = readImage(*bytes + "QEVM");
        QVERIFY(image);
        QCOMPARE(image->domain, QByteArray("<domain/>"));
        QCOMPARE(image->cookie, QByteArray("<cookie/>"));
        QCOMPARE(image->compression, SaveCompression::Xz);
        QVERIFY(!image->wasRunning);
        QCOMPARE(image->dataOffset, bytes->size());
    }

    void anImageOfTheOtherByteOrderIsRead()
    {
        QByteArray bytes = *writeSaveImage(sampleImage());
        for (int word = 0; word < 5; ++word) {
            quint32 value = 0;
            std::memcpy(&value, bytes.data() + 16 + 4 * word, sizeof(value));
            setWord(bytes, word, qbswap(value));
        }
        const auto image = readImage(bytes);
        QVERIFY(image);
        QCOMPARE(image->cookie, QByteArray("<cookie/>"));
    }

    void aNewDescriptionKeepsTheLength()
    {
        const QByteArray old = *writeSaveImage(sampleImage());
        SaveImage image = sampleImage();
        image.domain = "<domain><name>other</name></domain>";
        const auto replaced = writeSaveImage(image, old.size());
        QVERIFY(replaced);
        QCOMPARE(replaced->size(), old.size());
        image.domain = QByteArray(70000, 'x');
        const auto tooLong = writeSaveImage(image, old.size());
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::NoSpace);
    }

    void damagedImagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = *writeSaveImage(sampleImage());
        const auto changed = [&](int word, quint32 value) {
            QByteArray bytes = good;
            setWord(bytes, word, value);
            return bytes;
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << good.first(50);
        QTest::newRow("another file") << QByteArray(1000, 'x');
        QTest::newRow("cut within the text") << good.first(1000);
        QTest::newRow("version") << changed(0, 77);
        QTest::newRow("no text") << changed(1, 0);
        QTest::newRow("endless text") << changed(1, 0xffffffff);
        QTest::newRow("compression") << changed(3, 9);
        QTest::newRow("cookie behind the text") << changed(4, 0x7fffffff);
        QByteArray nothing = good;
        nothing[92] = '\0';
        QTest::newRow("no guest") << nothing;
    }
    void damagedImagesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto image = readImage(bytes);
        QVERIFY(!image);
        QCOMPARE(image.error().code, ErrorCode::Protocol);
        QVERIFY(image.error().message.endsWith(u'.'));
    }

    void anImageThatWasNotFinishedIsToldApart()
    {
        SaveImage image = sampleImage();
        image.state = SaveState::Partial;
        const auto read = readImage(*writeSaveImage(image));
        QVERIFY(read);
        QCOMPARE(read->state, SaveState::Partial);
    }

    void aSavedGuestNamesWhatWouldBeMadeUp_data()
    {
        QTest::addColumn<QByteArray>("without");
        QTest::addColumn<QString>("path");
        QTest::newRow("complete") << QByteArray() << QString();
        QTest::newRow("no UUID") << QByteArray("<uuid>3c0ffee0-6b1e-4a3f-9b8e-5d2a7c9e0a41</uuid>")
                                 << QStringLiteral("/domain/uuid");
        QTest::newRow("no hardware address") << QByteArray("<mac address='52:54:00:5c:1e:07'/>")
                                             << QStringLiteral("/domain/devices/interface/mac");
    }
    void aSavedGuestNamesWhatWouldBeMadeUp()
    {
        QFETCH(const QByteArray, without);
        QFETCH(const QString, path);
        QByteArray text = fileText("saveimage/guest.xml");
        if (!without.isEmpty()) {
            QVERIFY(text.contains(without));
            text.replace(without, "");
        }
        QVERIFY(define(*findKind("domain"), text).isAccepted());
        const ReadDocument document = define(*findKind("saveimage"), text);
        QCOMPARE(document.isAccepted(), path.isEmpty());
        if (!path.isEmpty()) {
            QCOMPARE(document.issues.front().path, path);
            QCOMPARE(document.issues.front().libvirtCode, 67);
        }
    }

    void aHostTellsItsNodesAndGuests()
    {
        const auto capabilities = readCapabilities(fileText("capabilities/host.xml"));
        QVERIFY(capabilities);
        QCOMPARE(capabilities->host.cells.size(), 2U);
        QCOMPARE(capabilities->host.cells[0].processors.at(1).siblings, QStringLiteral("0-1"));
        QCOMPARE(capabilities->host.cpu->signatureModel, 85U);
        QCOMPARE(capabilities->host.caches.at(0).controls.size(), 2U);
        QCOMPARE(capabilities->guests.at(0).domains.at(1).machines.at(0).mostProcessors, 288U);
    }

    void anEmulatorTellsWhatGuestsCanHave()
    {
        const auto capabilities = readDomainCapabilities(fileText("capabilities/emulator.xml"));
        QVERIFY(capabilities);
        QVERIFY(capabilities->disk->isSupported());
        QCOMPARE(
            capabilities->disk->findEnum(u"bus")->values, std::vector<QString> { QStringLiteral("virtio") });
        QVERIFY(!capabilities->disk->findEnum(u"colour"));
        QCOMPARE(capabilities->cpuModes.at(3).models.at(1).deprecated, QStringLiteral("yes"));
        QCOMPARE(capabilities->sgx->sectionSize->count, 524288ULL * 1024);
    }
};

QTEST_GUILESS_MAIN(MigrationConfigTest)
#include "tst_migrationconfig.moc"
