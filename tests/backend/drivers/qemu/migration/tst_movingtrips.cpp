// A guest that counts on its disk, in its memory and over the network goes there and back: no count is lost
// or doubled. Some trips; benchmarks/migration.py --count makes as many as are wanted. label: real timeout:
// 240
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

class TestMovingTrips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCountIsLostOrDoubled();
};

void TestMovingTrips::noCountIsLostOrDoubled()
{
    const QString program = QStringLiteral(INN_BINARY_DIR "/innkeeper");
    if (!QFile::exists(program))
        QSKIP("no program to try: build the target “innkeeper”");
    if (::geteuid() != 0)
        QSKIP("two hosts on one computer need root");
    QProcess trips;
    trips.setProcessChannelMode(QProcess::MergedChannels);
    trips.start(QStringLiteral("/usr/bin/python3"),
        { QStringLiteral(INN_SOURCE_DIR "/benchmarks/migration.py"), program, QStringLiteral("--count"),
            QStringLiteral("3") });
    QVERIFY(trips.waitForStarted());
    if (!trips.waitForFinished(230'000)) {
        trips.closeWriteChannel();
        trips.terminate();
        trips.waitForFinished();
    }
    const QByteArray said = trips.readAll();
    if (said.contains("No module named") || said.contains("there are no hosts"))
        QSKIP(said.constData());
    QVERIFY2(trips.exitStatus() == QProcess::NormalExit && trips.exitCode() == 0, said.constData());
    QVERIFY2(said.contains(" 0 wrong"), said.constData());
}

QTEST_GUILESS_MAIN(TestMovingTrips)
#include "tst_movingtrips.moc"
