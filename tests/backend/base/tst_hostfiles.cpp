#include "backend/base/bytes.h"
#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace inn;

class TestHostFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aRootPrefixGivesAnotherHost()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("proc")));
        QVERIFY(writeFileAtomically(folder.filePath(QStringLiteral("proc/version")), "mine"));
        const HostFiles files(folder.path());
        QCOMPARE(*files.read(QStringLiteral("/proc/version")), QByteArray("mine"));
        QCOMPARE(*files.read(QStringLiteral("/proc/version"), 2), QByteArray("mi"));
        QVERIFY(files.exists(QStringLiteral("/proc")));
        QCOMPARE(files.list(QStringLiteral("/proc")), QStringList { QStringLiteral("version") });
        QCOMPARE(files.read(QStringLiteral("/proc/none")).error().code, ErrorCode::NotFound);
    }

    void anAtomicWriteReplacesTheWholeFileWithItsMode()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a file"));
        QVERIFY(writeFileAtomically(path, "first, longer"));
        QVERIFY(writeFileAtomically(path, "second", Durability::Fast, 0640));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("second"));
        struct stat status;
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0640);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFullDiskLeavesTheOldFileAndSaysSo()
    {
        const QString path = QStringLiteral("/dev/full/none");
        const auto impossible = writeFileAtomically(path, "x");
        QVERIFY(!impossible);
        QVERIFY(impossible.error().message.contains(path));
    }

    void errorNumbersBecomeWhatTheCallerCanDo_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("no entry") << ENOENT << int(ErrorCode::NotFound);
        QTest::newRow("no permission") << EACCES << int(ErrorCode::Denied);
        QTest::newRow("no space") << ENOSPC << int(ErrorCode::NoSpace);
        QTest::newRow("over quota") << EDQUOT << int(ErrorCode::NoSpace);
        QTest::newRow("busy") << EBUSY << int(ErrorCode::Busy);
        QTest::newRow("refused") << ECONNREFUSED << int(ErrorCode::Unreachable);
        QTest::newRow("anything else") << EIO << int(ErrorCode::Io);
    }
    void errorNumbersBecomeWhatTheCallerCanDo()
    {
        QFETCH(int, number);
        QFETCH(int, code);
        QCOMPARE(int(systemError(number, QStringLiteral("x")).code), code);
    }

    void removingWhatIsNotThereIsSuccess()
    {
        QTemporaryDir folder;
        QVERIFY(removeFileDurably(folder.filePath(QStringLiteral("none"))));
    }

    void foldersAreMadeWithTheirParents()
    {
        QTemporaryDir folder;
        const QString deep = folder.filePath(QStringLiteral("a/b/c"));
        QVERIFY(ensureFolder(deep));
        QVERIFY(ensureFolder(deep));
        QVERIFY(QFileInfo(deep).isDir());
        QCOMPARE(
            ensureFolder(QStringLiteral("/proc/none")).error().message.contains(QStringLiteral("/proc/none")),
            true);
    }

    void aDescriptorIsClosedWithItsLastCopy()
    {
        const int raw = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        {
            FileDescriptor one(raw);
            FileDescriptor two = one;
            one.reset();
            QVERIFY(::fcntl(raw, F_GETFD) >= 0);
        }
        QCOMPARE(::fcntl(raw, F_GETFD), -1);
        QVERIFY(!FileDescriptor(-1).isValid());
    }

    void sizesAreShownInBinaryUnits()
    {
        QCOMPARE(Bytes::mib(1536).toString(), QStringLiteral("1.5 GiB"));
        QCOMPARE(Bytes { 12 }.toString(), QStringLiteral("12 bytes"));
    }
};

QTEST_GUILESS_MAIN(TestHostFiles)
#include "tst_hostfiles.moc"
