// label: unit
#include "backend/drivers/storage/storagedriver.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace inn;
using namespace inn::storage;

// What goes into volumes, out of them, and is done with them, on real files.
class TestVolumeContent : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StorageDriver> m_driver;

    template<class T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
            return Error { ErrorCode::Timeout, QStringLiteral("the test waited too long") };
        return future.takeResult();
    }
    QString path(const QString &name) const { return m_folder->filePath(QStringLiteral("images/") + name); }
    QUuid pool() const { return m_driver->list().front()->uuid; }
    QString volume(const char *format, Bytes capacity)
    {
        config::VolumeConfig config;
        config.name = QStringLiteral("data");
        config.format = QString::fromLatin1(format);
        config.capacity = capacity;
        config.allocation = Bytes {};
        auto made = wait(m_driver->createVolume(pool(), config::writeVolume(config), {}));
        if (!made)
            qWarning("%s", qPrintable(made.error().fullText()));
        return path(QStringLiteral("data"));
    }
    static QByteArray fileText(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static FileDescriptor open(const QString &name, int flags)
    {
        return FileDescriptor(::open(QFile::encodeName(name).constData(), flags | O_CLOEXEC, 0600));
    }
    FileDescriptor source(const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QStringLiteral("source")));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.close();
        return open(file.fileName(), O_RDONLY);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        m_driver = std::make_unique<StorageDriver>(Folders { m_folder->filePath(QStringLiteral("pools")),
                                                       m_folder->filePath(QStringLiteral("images")) },
            std::make_unique<ProcessRunner>());
        QVERIFY(m_driver->load());
    }
    void cleanup()
    {
        m_driver.reset();
        m_folder.reset();
    }

    void aFileGoesIntoAVolumeAndComesBack()
    {
        const QString key = volume("raw", Bytes::kib(64));
        const QByteArray bytes = QByteArray(5000, 'x') + "end";
        const auto job = std::make_shared<Job>();
        QSignalSpy progress(job.get(), &Job::progressChanged);
        QSignalSpy changed(m_driver.get(), &api::StoragePools::volumesChanged);
        auto sent = wait(m_driver->uploadVolume(key, source(bytes), { 100, 0 }, job));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().fullText()));
        QTRY_VERIFY(!progress.isEmpty());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(fileText(key).size(), 65536);
        QCOMPARE(fileText(key).mid(100, bytes.size()), bytes);
        const QString target = m_folder->filePath(QStringLiteral("target"));
        auto got = wait(m_driver->downloadVolume(key, open(target, O_WRONLY | O_CREAT), { 5000, 103 }, {}));
        QVERIFY2(got, got ? "" : qPrintable(got.error().fullText()));
        QCOMPARE(fileText(target), QByteArray(100, 'x') + "end");
    }

    void holesAreSkippedBetweenFiles()
    {
        const QString key = volume("raw", Bytes::mib(64));
        const FileDescriptor file = open(key, O_WRONLY);
        QCOMPARE(::pwrite(file.get(), "here", 4, 32 << 20), ssize_t(4));
        const QString target = m_folder->filePath(QStringLiteral("target"));
        api::VolumeRange range;
        range.holes = api::VolumeRange::Holes::Skipped;
        QVERIFY(wait(m_driver->downloadVolume(key, open(target, O_RDWR | O_CREAT), range, {})));
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(target).constData(), &facts), 0);
        QCOMPARE(facts.st_size, off_t(64 << 20));
        QVERIFY2(facts.st_blocks * 512 < 16 << 20, "the holes were written");
        QVERIFY(fileText(target).mid(32 << 20, 4) == "here");
    }

    void holesGoThroughAPipe()
    {
        const QString key = volume("raw", Bytes::gib(10));
        const FileDescriptor file = open(key, O_WRONLY);
        QCOMPARE(::pwrite(file.get(), "here", 4, off_t(5) << 30), ssize_t(4));
        int ends[2] = {};
        QCOMPARE(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
        FileDescriptor reader(ends[0]), writer(ends[1]);
        api::VolumeRange range;
        range.holes = api::VolumeRange::Holes::Told;
        const QString target = path(QStringLiteral("copy"));
        // What was there is overwritten, also by holes.
        QVERIFY(::pwrite(open(target, O_WRONLY | O_CREAT).get(), "old", 3, 100) == 3);
        auto sent = m_driver->downloadVolume(key, writer, range, {});
        auto taken = m_driver->uploadVolume(target, reader, range, {});
        writer.reset();
        const auto read = wait(sent), written = wait(taken);
        QVERIFY2(read && written, "it was not copied");
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(target).constData(), &facts), 0);
        QCOMPARE(facts.st_size, off_t(10) << 30);
        QVERIFY2(facts.st_blocks * 512 < 2 << 20, "the holes were written");
        char bytes[4] = {};
        const FileDescriptor copy = open(target, O_RDONLY);
        QCOMPARE(::pread(copy.get(), bytes, 4, off_t(5) << 30), ssize_t(4));
        QCOMPARE(QByteArray(bytes, 4), QByteArray("here"));
        QCOMPARE(::pread(copy.get(), bytes, 3, 100), ssize_t(3));
        QCOMPARE(QByteArray(bytes, 3), QByteArray(3, '\0'));
    }

    void manyCopiesAtOnceDoNotBlockEachOther()
    {
        constexpr int kMany = 20; // more than there are threads for them
        const QString key = volume("raw", Bytes::mib(3));
        api::VolumeRange range;
        range.holes = api::VolumeRange::Holes::Told;
        const FileDescriptor file = open(key, O_WRONLY);
        QCOMPARE(::pwrite(file.get(), QByteArray(3 << 20, 'x').constData(), 3 << 20, 0), ssize_t(3 << 20));
        QList<QFuture<Result<>>> ends;
        for (int i = 0; i < kMany; ++i) {
            const QString target = path(QStringLiteral("copy-%1").arg(i));
            QVERIFY(open(target, O_WRONLY | O_CREAT).isValid());
            int pipe[2] = {};
            QCOMPARE(::pipe2(pipe, O_CLOEXEC | O_NONBLOCK), 0);
            const FileDescriptor reader(pipe[0]), writer(pipe[1]);
            ends += m_driver->downloadVolume(key, writer, range, {});
            ends += m_driver->uploadVolume(target, reader, range, {});
        }
        for (QFuture<Result<>> &end : ends)
            QVERIFY(wait(end));
        QCOMPARE(fileText(path(QStringLiteral("copy-19"))), fileText(key));
    }

    void aPipeThatNobodyReadsCanBeCancelled()
    {
        const QString key = volume("raw", Bytes::mib(8));
        int ends[2] = {};
        QCOMPARE(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
        const FileDescriptor reader(ends[0]), writer(ends[1]);
        const auto job = std::make_shared<Job>();
        auto future = m_driver->downloadVolume(key, writer, {}, job);
        QTRY_VERIFY(job->isCancellable());
        job->requestCancel();
        QCOMPARE(wait(future).error().code, ErrorCode::Cancelled);
    }

    void sizesChangeAsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<quint64>("capacity");
        QTest::addColumn<int>("flags");
        QTest::addColumn<quint64>("result"); // 0: refused
        const quint64 mib = 1 << 20;
        for (const QByteArray &format : { QByteArray("raw"), QByteArray("qcow2") }) {
            QTest::addRow("%s grows", format.constData()) << format << 16 * mib << 0 << 16 * mib;
            QTest::addRow("%s grows by", format.constData()) << format << 2 * mib << 2 << 10 * mib;
            QTest::addRow("%s does not shrink by accident", format.constData())
                << format << 4 * mib << 0 << quint64(0);
            QTest::addRow("%s shrinks when told", format.constData()) << format << 4 * mib << 4 << 4 * mib;
            QTest::addRow("%s shrinks by", format.constData()) << format << 2 * mib << 6 << 6 * mib;
        }
    }
    void sizesChangeAsAskedFor()
    {
        QFETCH(QByteArray, format);
        QFETCH(quint64, capacity);
        QFETCH(int, flags);
        QFETCH(quint64, result);
        const QString key = volume(format.constData(), Bytes::mib(8));
        const auto resized
            = wait(m_driver->resizeVolume(key, Bytes { capacity }, api::VolumeResizeFlags(flags)));
        if (result == 0) {
            QVERIFY(!resized);
            QCOMPARE(resized.error().libvirtNumber(), 8);
            return;
        }
        QVERIFY2(resized, resized ? "" : qPrintable(resized.error().fullText()));
        QCOMPARE(wait(m_driver->inspectImage(key))->virtualSize.count, result);
    }

    void wipingLeavesNoOldBytes_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("zeros") << int(api::WipeAlgorithm::Zero);
        QTest::newRow("random bytes") << int(api::WipeAlgorithm::Random);
    }
    void wipingLeavesNoOldBytes()
    {
        QFETCH(int, algorithm);
        const QString key = volume("raw", Bytes::mib(2));
        QVERIFY(wait(m_driver->uploadVolume(key, source(QByteArray(1 << 20, 's')), {}, {})));
        QVERIFY(wait(m_driver->wipeVolume(key, api::WipeAlgorithm(algorithm), {})));
        QCOMPARE(fileText(key).size(), 2 << 20);
        QVERIFY(!fileText(key).contains("ssss"));
        QVERIFY(!wait(m_driver->wipeVolume(key, api::WipeAlgorithm::Trim, {})));
    }

    void aCopyHasTheContent()
    {
        const QString key = volume("raw", Bytes::mib(1));
        QVERIFY(wait(m_driver->uploadVolume(key, source("content"), {}, {})));
        const auto made = wait(m_driver->cloneVolume(pool(),
            "<volume><name>copy</name><capacity>1048576</capacity><target><format type='raw'/></target>"
            "</volume>",
            key, {}, {}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().fullText()));
        QVERIFY(fileText(path(QStringLiteral("copy"))).startsWith("content"));
    }

    void onlyVolumesOfPoolsAreTouched()
    {
        QFile outside(m_folder->filePath(QStringLiteral("outside")));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write("precious");
        outside.close();
        QCOMPARE(wait(m_driver->wipeVolume(outside.fileName(), api::WipeAlgorithm::Zero, {}))
                     .error()
                     .libvirtNumber(),
            50);
        QCOMPARE(
            wait(m_driver->uploadVolume(outside.fileName(), source("x"), {}, {})).error().libvirtNumber(),
            50);
        QCOMPARE(fileText(outside.fileName()), "precious");
    }

    void libvirtsClientsHearOfAPoolsLife()
    {
        QSignalSpy heard(m_driver.get(), &api::StoragePools::lifecycle);
        QSignalSpy refreshed(m_driver.get(), &api::StoragePools::refreshed);
        const QUuid uuid = pool();
        for (const auto action : { api::PoolAction::Refresh, api::PoolAction::Stop, api::PoolAction::Start,
                 api::PoolAction::Stop, api::PoolAction::Undefine })
            QVERIFY(wait(m_driver->perform(uuid, action)));
        QList<int> events;
        for (const auto &arguments : heard)
            events << arguments[2].toInt();
        QCOMPARE(events, (QList<int> { 3, 2, 3, 1 }));
        QCOMPARE(refreshed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestVolumeContent)
#include "tst_volumecontent.moc"
