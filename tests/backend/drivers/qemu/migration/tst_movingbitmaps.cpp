// Which of the disks' bitmaps go along with a guest, and what the emulator is told of them.
#include "backend/drivers/qemu/migration/movingbitmaps.h"

#include <QJsonDocument>
#include <QTest>

using namespace inn;
using namespace inn::qemu;

namespace {

// As query-named-block-nodes answers; of the top image of “vda”.
BlockGraph graphWith(
    const QByteArray &bitmaps, const QByteArray &driver = "qcow2", const QByteArray &compat = "1.1")
{
    const QByteArray text = R"([{ "node-name": "top", "drv": ")" + driver
        + R"(", "file": "/top", "image": { "virtual-size": 65536, "format-specific": { "type": "qcow2", "data": {
          "compat": ")"
        + compat + R"(" } } }, "dirty-bitmaps": [)" + bitmaps + "] }]";
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return BlockGraph::fromAnswer(document.array());
}

const QByteArray kGood
    = R"({ "name": "monday", "persistent": true, "recording": true, "busy": false, "count": 0, "granularity": 65536 })";

// "vda: monday=libvirt-vda-monday"
QString text(const BitmapDisks &disks)
{
    QStringList all;
    for (const config::CookieBitmapDiskConfig &disk : disks) {
        for (const config::CookieBitmapConfig &bitmap : disk.bitmaps)
            all += QStringLiteral("%1: %2=%3").arg(*disk.target, *bitmap.name, *bitmap.alias);
    }
    return all.join(QStringLiteral("; "));
}

BitmapDisks offerOf(const QString &target, const QString &name, const QString &alias)
{
    config::CookieBitmapConfig bitmap;
    bitmap.name = name;
    bitmap.alias = alias;
    config::CookieBitmapDiskConfig disk;
    disk.target = target;
    disk.bitmaps.push_back(bitmap);
    return { disk };
}

const DiskNodes kNodes { { QStringLiteral("vda"), QStringLiteral("top") } };
const QString kLong = QString(256, u'x');

} // namespace

class TestMovingBitmaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCanBeReliedOnIsOffered_data();
    void onlyWhatCanBeReliedOnIsOffered();
    void onlyImagesThatKeepThemTakeThem_data();
    void onlyImagesThatKeepThemTakeThem();
    void anUnknownDiskIsNoWordOfThisMachine();
    void theEmulatorIsToldOfThem();
    void oldEmulatorsCarryNone();
};

void TestMovingBitmaps::onlyWhatCanBeReliedOnIsOffered_data()
{
    QTest::addColumn<QByteArray>("bitmaps");
    QTest::addColumn<QString>("offered");
    const QString monday = QStringLiteral("vda: monday=libvirt-vda-monday");
    const auto other = [](const QByteArray &name, const QByteArray &flags) {
        return R"({ "name": ")" + name + R"(", "granularity": 65536, )" + flags + " }";
    };
    const QByteArray persistent = R"("persistent": true, "recording": true)";
    QTest::newRow("one") << kGood << monday;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("not kept") << kGood + "," + other("now", R"("persistent": false, "recording": true)")
                              << monday;
    QTest::newRow("not recording") << kGood + "," + other("then", R"("persistent": true, "recording": false)")
                                   << monday;
    QTest::newRow("one is damaged") << kGood + "," + other("bad", persistent + R"(, "inconsistent": true)")
                                    << QString();
    QTest::newRow("one is in use") << kGood + "," + other("used", persistent + R"(, "busy": true)")
                                   << QString();
    QTest::newRow("a name that is too long") << kGood + "," + other(kLong.toUtf8(), persistent) << monday;
}

void TestMovingBitmaps::onlyWhatCanBeReliedOnIsOffered()
{
    QFETCH(QByteArray, bitmaps);
    QFETCH(QString, offered);
    QCOMPARE(text(offeredBitmaps(kNodes, graphWith(bitmaps))), offered);
}

void TestMovingBitmaps::onlyImagesThatKeepThemTakeThem_data()
{
    QTest::addColumn<QByteArray>("driver");
    QTest::addColumn<QByteArray>("compat");
    QTest::addColumn<QString>("alias");
    QTest::addColumn<bool>("isTaken");
    const QString alias = QStringLiteral("libvirt-vda-monday");
    QTest::newRow("qcow2") << QByteArray("qcow2") << QByteArray("1.1") << alias << true;
    QTest::newRow("an old one") << QByteArray("qcow2") << QByteArray("0.10") << alias << false;
    QTest::newRow("raw") << QByteArray("raw") << QByteArray() << alias << false;
    QTest::newRow("a name that is too long") << QByteArray("qcow2") << QByteArray("1.1") << kLong << false;
}

void TestMovingBitmaps::onlyImagesThatKeepThemTakeThem()
{
    QFETCH(QByteArray, driver);
    QFETCH(QByteArray, compat);
    QFETCH(QString, alias);
    QFETCH(bool, isTaken);
    const auto taken = takenBitmaps(offerOf(QStringLiteral("vda"), QStringLiteral("monday"), alias), kNodes,
        graphWith({}, driver, compat));
    QVERIFY(taken);
    QCOMPARE(!taken->empty(), isTaken);
}

void TestMovingBitmaps::anUnknownDiskIsNoWordOfThisMachine()
{
    const auto taken = takenBitmaps(
        offerOf(QStringLiteral("vdz"), QStringLiteral("monday"), QStringLiteral("x")), kNodes, graphWith({}));
    QVERIFY(!taken);
    QVERIFY2(taken.error().message.contains(QStringLiteral("vdz")), qPrintable(taken.error().message));
}

void TestMovingBitmaps::theEmulatorIsToldOfThem()
{
    MigrationSettings settings;
    for (const char *name : { "events", "dirty-bitmaps" }) {
        settings.capabilities.append(QJsonObject { { QStringLiteral("capability"), QLatin1String(name) },
            { QStringLiteral("state"), qstrcmp(name, "events") == 0 } });
    }
    addBitmaps(settings, QJsonArray { 1 });
    QCOMPARE(QJsonDocument(settings.capabilities).toJson(QJsonDocument::Compact),
        QByteArray(R"([{"capability":"events","state":true},{"capability":"dirty-bitmaps","state":true}])"));
    QCOMPARE(settings.parameters[QStringLiteral("block-bitmap-mapping")].toArray(), QJsonArray { 1 });
}

void TestMovingBitmaps::oldEmulatorsCarryNone()
{
    MigrationMeans means;
    means.capabilities = QStringList { QStringLiteral("dirty-bitmaps") };
    QVERIFY(!carriesBitmaps(means));
    means.capabilities += QStringLiteral("background-snapshot");
    QVERIFY(carriesBitmaps(means));
}

QTEST_GUILESS_MAIN(TestMovingBitmaps)
#include "tst_movingbitmaps.moc"
