#include "backend/drivers/qemu/capabilities/tpmemulator.h"

#include <QTest>

using namespace inn::qemu;

class TestTpmEmulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionsComeFromItsAnswer_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("versions");
        QTest::newRow("both") << QByteArray(
            R"({ "type": "swtpm_setup", "features": [ "tpm-1.2", "tpm-2.0", "cmdarg-keyfile-fd" ] })")
                              << QStringLiteral("1.2 2.0");
        QTest::newRow("one") << QByteArray(R"({ "features": [ "tpm-2.0" ] })") << QStringLiteral("2.0");
        QTest::newRow("an old one that does not say") << QByteArray(R"({ "features": [] })") << QString();
        QTest::newRow("not a list") << QByteArray(R"({ "features": "tpm-2.0" })") << QString();
        QTest::newRow("no JSON") << QByteArray("swtpm_setup: bad option") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void versionsComeFromItsAnswer()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, versions);
        QCOMPARE(tpmVersions(tpmFeatures(answer)).join(u' '), versions);
    }
};

QTEST_GUILESS_MAIN(TestTpmEmulator)
#include "tst_tpmemulator.moc"
