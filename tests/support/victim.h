#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

// What a killed program leaves behind: the test program is run once more as the victim, which works on a host
// in a folder, and is killed meanwhile. The main() of such a test:
//     return inn::testing::runTestOrVictim<tst_Thing>(argc, argv, runVictim);
namespace inn::testing {

// Called by the victim when that begins what it is to be killed in.
inline void sayVictimBegins()
{
    std::fputs("begin\n", stdout);
    std::fflush(stdout);
}

// `what` is the number that killVictim() got.
template<class Test>
int runTestOrVictim(int &argc, char **argv, int (*victim)(const QString &folder, int what))
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--victim") == 0)
        return victim(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    Test test;
    return QTest::qExec(&test, argc, argv);
}

// Runs the victim and kills it `delay` ms after it began; false when it did not.
inline bool killVictim(const QString &folder, int what, int delay)
{
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    victim.start(QCoreApplication::applicationFilePath(),
        { QStringLiteral("--victim"), folder, QString::number(what) });
    const bool hasBegun = victim.waitForReadyRead(60'000);
    if (hasBegun)
        QTest::qWait(delay);
    victim.kill();
    return victim.waitForFinished() && hasBegun;
}

} // namespace inn::testing
