#include "backend/osinfo/osdatabase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace inn;
using namespace inn::osinfo;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2023, 6, 1);

template<class T>
Result<T> wait(QFuture<Result<T>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000))
        return Error { ErrorCode::Timeout, u"the test waited in vain"_s };
    return future.resultCount() ? future.takeResult()
                                : Result<T>(Error { ErrorCode::Cancelled, u"no result"_s });
}

OperatingSystem system(const QString &shortId, const QString &name, int year, int endOfLifeYear = 0)
{
    OperatingSystem os;
    os.id = u"http://test/"_s + shortId;
    os.shortId = shortId;
    os.name = name;
    os.distribution = name.section(u' ', 0, 0).toLower();
    os.version = name.section(u' ', 1, 1);
    os.released = QDate(year, 1, 1);
    if (endOfLifeYear)
        os.endOfLife = QDate(endOfLifeYear, 1, 1);
    return os;
}

const OperatingSystems kSome { system(u"debian12"_s, u"Debian 12"_s, 2023),
    system(u"debian11"_s, u"Debian 11"_s, 2021), system(u"debian7"_s, u"Debian 7"_s, 2013, 2018),
    system(u"fedora38"_s, u"Fedora 38"_s, 2023), system(u"fedora37"_s, u"Fedora 37"_s, 2022),
    system(u"ubuntu22.04"_s, u"Ubuntu 22.04"_s, 2022), system(u"openbsd7.2"_s, u"OpenBSD 7.2"_s, 2022) };

bool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

class TestOsDatabase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    OsDatabase m_database;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    // A small disc with the identifiers that known ones carry.
    QString disc(const QString &name, const QString &label, const QStringList &more = {})
    {
        QDir(m_folder.path()).mkpath(u"content"_s);
        QFile file(path(u"content/hello.txt"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray(200'000, 'x'));
        file.close();
        const QStringList arguments = QStringList { u"-as"_s, u"mkisofs"_s, u"-quiet"_s, u"-J"_s, u"-r"_s,
            u"-V"_s, label, u"-o"_s, path(name) }
            + more + QStringList { path(u"content"_s) };
        return run(u"xorriso"_s, arguments) ? path(name) : QString();
    }
    bool write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void searchFinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("everything current, newest first")
            << u""_s
            << QStringList { u"debian12"_s, u"fedora38"_s, u"fedora37"_s, u"ubuntu22.04"_s, u"openbsd7.2"_s,
                   u"debian11"_s };
        QTest::newRow("a name in another case")
            << u"DEBIAN"_s << QStringList { u"debian12"_s, u"debian11"_s };
        QTest::newRow("two words in any order") << u"11 deb"_s << QStringList { u"debian11"_s };
        QTest::newRow("a short identifier") << u"fedora37"_s << QStringList { u"fedora37"_s };
        QTest::newRow("the middle of a word") << u"bsd"_s << QStringList { u"openbsd7.2"_s };
        QTest::newRow("a version with a dot") << u"22.04"_s << QStringList { u"ubuntu22.04"_s };
        QTest::newRow("swapped letters") << u"ubutnu"_s << QStringList { u"ubuntu22.04"_s };
        QTest::newRow("a missing letter") << u"fedra 38"_s << QStringList { u"fedora38"_s };
        QTest::newRow("a doubled letter") << u"debbian 12"_s << QStringList { u"debian12"_s };
        QTest::newRow("nonsense") << u"qwertz"_s << QStringList {};
        QTest::newRow("only separators finds all as an empty text does")
            << u" --- "_s
            << QStringList { u"debian12"_s, u"fedora38"_s, u"fedora37"_s, u"ubuntu22.04"_s, u"openbsd7.2"_s,
                   u"debian11"_s };
    }
    void searchFinds()
    {
        QFETCH(QString, words);
        QStringList ids;
        for (int index : search(kSome, words, Outdated::Hidden, kToday))
            ids << kSome[size_t(index)].shortId;
        QTEST(ids, "found");
    }
    void searchShowsOutdatedSystemsOnlyWhenAsked()
    {
        QCOMPARE(search(kSome, u"debian7"_s, Outdated::Hidden, kToday).size(), 0U);
        QCOMPARE(search(kSome, u"debian7"_s, Outdated::Shown, kToday).size(), 1U);
    }
    void anUnknownEndOfLifeIsTenYears()
    {
        OperatingSystem os = system(u"x"_s, u"X 1"_s, 2010);
        QVERIFY(os.isOutdated(kToday));
        os.endOfLife = QDate(2030, 1, 1);
        QVERIFY(!os.isOutdated(kToday));
        QVERIFY(!OperatingSystem().isOutdated(kToday));
    }
    void labelsSuggestTheNearestKnownRelease_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a newer one than known") << u"Fedora-WS-Live-40-1-14"_s << u"fedora38"_s;
        QTest::newRow("one between") << u"Debian 11.7.0 amd64 n"_s << u"debian11"_s;
        QTest::newRow("without a number, the newest") << u"DEBIAN_NETINST"_s << u"debian12"_s;
        QTest::newRow("older than all known") << u"Debian 3"_s << QString();
        QTest::newRow("another word") << u"RESCUE"_s << QString();
        QTest::newRow("part of a word") << u"undebianed 12"_s << QString();
    }
    void labelsSuggestTheNearestKnownRelease()
    {
        QFETCH(QString, label);
        const auto found = similarByLabel(kSome, label);
        QTEST(found ? found->shortId : QString(), "expected");
    }

    void theInstalledDatabaseHasSystemsNewestFirst()
    {
        const auto systems = wait(m_database.systems());
        QVERIFY2(systems, systems ? "" : qPrintable(systems.error().fullText()));
        QVERIFY((*systems)->size() > 300);
        QVERIFY((*systems)->front().released >= (*systems)->back().released);
        const auto debian = std::find_if((*systems)->begin(), (*systems)->end(),
            [](const OperatingSystem &os) { return os.shortId == u"debian11"_s; });
        QVERIFY(debian != (*systems)->end());
        QCOMPARE(debian->id, u"http://debian.org/debian/11"_s);
        QCOMPARE(debian->name, u"Debian 11"_s);
        QCOMPARE(debian->released, QDate(2021, 8, 14));
        QCOMPARE(debian->codename, u"bullseye"_s);
    }
    void profilesComeFromTheDatabase()
    {
        const auto debian = wait(m_database.profile(u"http://debian.org/debian/11"_s));
        QVERIFY(debian);
        const Profile &profile = **debian;
        QCOMPARE(profile.minimum.memory, Bytes::gib(1));
        QCOMPARE(profile.recommended.disk, Bytes::gib(20));
        QVERIFY(profile.recommended.vcpus >= 1);
        QVERIFY(profile.virtioDisk && profile.virtioNetwork && profile.virtioVideo && profile.q35);
        QVERIFY(!profile.localTimeClock && !profile.hypervEnlightenments && !profile.tpm);
        QVERIFY(profile.bios && profile.uefi);
    }
    void windows11WantsUefiAndATpm()
    {
        const auto windows = wait(m_database.profile(u"http://microsoft.com/win/11"_s));
        QVERIFY(windows);
        const Profile &profile = **windows;
        QVERIFY(profile.uefi && !profile.bios);
        QVERIFY(profile.tpm && profile.secureBoot && profile.localTimeClock && profile.hypervEnlightenments);
        QVERIFY(!profile.virtioDisk);
        QCOMPARE(profile.minimum.memory, Bytes::gib(4));
        QCOMPARE(profile.recommended.memory, Bytes::gib(8));
        QVERIFY(profile.recommended.disk >= profile.minimum.disk);
    }
    void oldSystemsGetOldHardware()
    {
        const auto xp = wait(m_database.profile(u"http://microsoft.com/winxp"_s));
        QVERIFY(xp);
        const auto old = wait(m_database.profile(u"http://microsoft.com/win/xp"_s));
        QVERIFY(old);
        QVERIFY(!(*old)->virtioDisk && !(*old)->uefi);
    }
    void anUnknownSystemIsTheGenericOne()
    {
        const auto generic = wait(m_database.profile(u"http://nowhere.example/os/1"_s));
        QVERIFY(generic);
        QCOMPARE(**generic, Profile());
        QVERIFY((*generic)->os.isGeneric());
    }
    void withoutADatabaseThereIsOneClearSentence()
    {
        OsDatabase empty(m_folder.filePath(u"nothing-here"_s));
        const auto systems = wait(empty.systems());
        QVERIFY(!systems);
        QCOMPARE(systems.error().code, ErrorCode::NotFound);
        QVERIFY(systems.error().message.contains(u"osinfo-db"_s));
    }
    void withoutADatabaseADiscIsStillADisc()
    {
        const QString iso = disc(u"nodb.iso"_s, u"HELLO"_s);
        QVERIFY(!iso.isEmpty());
        OsDatabase empty(m_folder.filePath(u"nothing-here"_s));
        const auto medium = wait(empty.detect(iso));
        QVERIFY(medium);
        QCOMPARE(medium->label, u"HELLO"_s);
        QCOMPARE(medium->match, Medium::Match::None);
    }

    void discsAreRecognised_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("shortId");
        QTest::addColumn<int>("match");
        const QStringList boot { u"-b"_s, u"hello.txt"_s, u"-no-emul-boot"_s, u"-boot-load-size"_s, u"4"_s };
        const QStringList microsoft { u"-publisher"_s, u"MICROSOFT CORPORATION"_s, u"-appid"_s,
            u"CDIMAGE 2.56"_s };
        const int exact = int(Medium::Match::Exact);
        const int similar = int(Medium::Match::Similar);
        const int none = int(Medium::Match::None);
        QTest::newRow("Debian 11 network installer")
            << u"Debian 11.2.0 amd64 n"_s << boot << u"debian11"_s << exact;
        QTest::newRow("Fedora server") << u"Fedora-S-dvd-x86_64-37"_s << boot << u"fedora37"_s << exact;
        QTest::newRow("Windows 10 or 11, whose discs look alike")
            << u"CCCOMA_X64FRE_EN-US_DV9"_s << microsoft + boot << u"win1"_s << exact;
        QTest::newRow("an Ubuntu newer than the database")
            << u"Ubuntu-Server 99.04 LTS amd64"_s << boot << u"ubuntu"_s << similar;
        QTest::newRow("a rescue disc of somebody") << u"MYRESCUE"_s << boot << QString() << none;
        QTest::newRow("a disc that does not start") << u"PHOTOS"_s << QStringList() << QString() << none;
    }
    void discsAreRecognised()
    {
        QFETCH(QString, label);
        QFETCH(QStringList, more);
        QFETCH(QString, shortId);
        const QString iso = disc(u"known.iso"_s, label, more);
        QVERIFY(!iso.isEmpty());
        const auto medium = wait(m_database.detect(iso));
        QVERIFY2(medium, medium ? "" : qPrintable(medium.error().fullText()));
        QCOMPARE(medium->label, label);
        QCOMPARE(medium->bootable, !more.isEmpty());
        QTEST(int(medium->match), "match");
        QVERIFY2(medium->os.shortId.startsWith(shortId), qPrintable(medium->os.shortId));
        if (shortId.isEmpty())
            QVERIFY(medium->os.isGeneric());
    }
    void aRescueDiscOfGrubStarts()
    {
        if (QStandardPaths::findExecutable(u"grub-mkrescue"_s).isEmpty())
            QSKIP("grub-mkrescue is not installed");
        QDir(m_folder.path()).mkpath(u"empty"_s);
        QVERIFY(run(u"grub-mkrescue"_s, { u"-o"_s, path(u"grub.iso"_s), path(u"empty"_s) }));
        const auto medium = wait(m_database.detect(path(u"grub.iso"_s)));
        QVERIFY(medium);
        QVERIFY(medium->bootable);
        QCOMPARE(medium->match, Medium::Match::None);
    }
    void colonsInAFileNameMakeItNoAddress()
    {
        const QString iso = disc(
            u"http:evil.iso"_s, u"Debian 11.2.0 amd64 n"_s, { u"-b"_s, u"hello.txt"_s, u"-no-emul-boot"_s });
        QVERIFY(!iso.isEmpty());
        const auto medium = wait(m_database.detect(iso));
        QVERIFY(medium);
        QCOMPARE(medium->os.shortId, u"debian11"_s);
    }

    void whatIsNoDiscIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("words");
        QVERIFY(write(u"nothing.iso"_s, {}));
        QVERIFY(write(u"short.iso"_s, QByteArray(100, 'x')));
        QVERIFY(write(u"zeros.iso"_s, QByteArray(1 << 20, '\0')));
        QByteArray garbage(300'000, '\0');
        for (qsizetype i = 0; i < garbage.size(); ++i)
            garbage[i] = char((i * 7919) >> 3);
        QVERIFY(write(u"garbage.iso"_s, garbage));
        // A descriptor that lies about everything and never ends.
        QByteArray liar(200'000, '\xff');
        for (int sector = 16; sector < 90; ++sector)
            liar.replace(sector * 2048, 6,
                QByteArrayLiteral("\x02"
                                  "CD001"));
        QVERIFY(write(u"liar.iso"_s, liar));
        const QString iso = disc(u"whole.iso"_s, u"WHOLE"_s);
        QFile whole(iso);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QVERIFY(write(u"truncated.iso"_s, whole.read(whole.size() / 2)));
        QVERIFY(::mkfifo(qPrintable(path(u"fifo"_s)), 0600) == 0);

        QTest::newRow("absent") << u"absent.iso"_s << ErrorCode::NotFound << u"no file"_s;
        QTest::newRow("empty") << u"nothing.iso"_s << ErrorCode::InvalidConfig << u"not a disc image"_s;
        QTest::newRow("a few bytes") << u"short.iso"_s << ErrorCode::InvalidConfig << u"not a disc image"_s;
        QTest::newRow("zeros") << u"zeros.iso"_s << ErrorCode::InvalidConfig << u"not a disc image"_s;
        QTest::newRow("garbage") << u"garbage.iso"_s << ErrorCode::InvalidConfig << u"not a disc image"_s;
        QTest::newRow("endless descriptors")
            << u"liar.iso"_s << ErrorCode::InvalidConfig << u"not a disc image"_s;
        QTest::newRow("half a disc") << u"truncated.iso"_s << ErrorCode::InvalidConfig << u"incomplete"_s;
        QTest::newRow("a folder") << u"content"_s << ErrorCode::InvalidConfig << u"folder"_s;
        QTest::newRow("a pipe, which must not block")
            << u"fifo"_s << ErrorCode::InvalidConfig << u"neither"_s;
    }
    void whatIsNoDiscIsRefusedWithAReason()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const auto medium = wait(m_database.detect(path(name)));
        QVERIFY(!medium);
        QTEST(medium.error().code, "code");
        QVERIFY2(medium.error().message.contains(words), qPrintable(medium.error().message));
        QVERIFY(medium.error().message.contains(name));
    }
    void everyBytePrefixOfADiscIsHandled()
    {
        QFile whole(disc(u"prefix.iso"_s, u"PREFIX"_s, { u"-b"_s, u"hello.txt"_s, u"-no-emul-boot"_s }));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray content = whole.readAll();
        for (qsizetype length = 32'700; length < content.size(); length += 6'661) {
            QVERIFY(write(u"prefix-cut.iso"_s, content.left(length)));
            const auto medium = wait(m_database.detect(path(u"prefix-cut.iso"_s)));
            QVERIFY(!medium);
        }
    }
    void aCancelledDetectionEndsAtOnce()
    {
        const QString iso = disc(u"cancel.iso"_s, u"CANCEL"_s);
        auto job = std::make_shared<Job>();
        auto future = m_database.detect(iso, job);
        QVERIFY(job->isCancellable());
        job->requestCancel();
        QVERIFY(future.isFinished());
        const auto medium = wait(future);
        QVERIFY(medium || medium.error().code == ErrorCode::Cancelled);
    }
    void aDatabaseMayGoWhileItIsAsked()
    {
        const QString iso = disc(u"going.iso"_s, u"GOING"_s);
        QFuture<Result<Medium>> medium;
        QFuture<Result<OperatingSystemsPtr>> systems;
        {
            OsDatabase database;
            systems = database.systems();
            medium = database.detect(iso);
        }
        QTRY_VERIFY(medium.isFinished() && systems.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestOsDatabase)
#include "tst_osdatabase.moc"
