// label: unit
#include "backend/drivers/storage/imageprobe.h"
#include "backend/drivers/storage/storagedriver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::storage;

namespace {

QByteArray volumeDocument(const QString &name, const char *format, Bytes capacity)
{
    config::VolumeConfig volume;
    volume.name = name;
    volume.format = QString::fromLatin1(format);
    volume.capacity = capacity;
    volume.allocation = Bytes {};
    return config::writeVolume(volume);
}

bool qemuImg(const QStringList &arguments)
{
    return QProcess::execute(QStringLiteral("qemu-img"), arguments) == 0;
}

} // namespace

class TestStorageDriver : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StorageDriver> m_driver;

    template<class T>
    Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
            return Error { ErrorCode::Timeout, QStringLiteral("the test waited too long") };
        return future.takeResult();
    }
    QString path(const QString &name) const { return m_folder->filePath(QStringLiteral("images/") + name); }
    QUuid pool() const { return m_driver->list().front()->uuid; }
    void reload()
    {
        m_driver = std::make_unique<StorageDriver>(Folders { m_folder->filePath(QStringLiteral("pools")),
                                                       m_folder->filePath(QStringLiteral("images")) },
            std::make_unique<ProcessRunner>());
        QVERIFY(m_driver->load());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
        reload();
    }
    void cleanup()
    {
        m_driver.reset();
        m_folder.reset();
    }

    void theFirstStartHasARunningDefaultPool()
    {
        QCOMPARE(m_driver->list().size(), 1u);
        const auto pool = m_driver->list().front();
        QCOMPARE(pool->name, QStringLiteral("default"));
        QCOMPARE(pool->state, api::PoolState::Running);
        QVERIFY(pool->autostart);
        QVERIFY(pool->capacity.count > 0);
        const QUuid uuid = pool->uuid;
        reload();
        QCOMPARE(m_driver->list().front()->uuid, uuid);
    }

    void volumesOfEveryFormatAreCreatedAndFoundAgain_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : { "qcow2", "raw", "vmdk", "vdi", "vhdx", "qed" })
            QTest::newRow(format) << QByteArray(format);
    }
    void volumesOfEveryFormatAreCreatedAndFoundAgain()
    {
        QFETCH(QByteArray, format);
        const QString name = QStringLiteral("a disk, ünï.img");
        QSignalSpy changes(m_driver.get(), &api::StoragePools::volumesChanged);
        auto created = wait(m_driver->createVolume(pool(), volumeDocument(name, format, Bytes::mib(64)), {}));
        QVERIFY2(created, created ? "" : qPrintable(created.error().fullText()));
        QCOMPARE(created->path, path(name));
        QCOMPARE(changes.size(), 1);
        auto volumes = wait(m_driver->volumes(pool()));
        QVERIFY(volumes);
        QCOMPARE(volumes->size(), 1u);
        QCOMPARE(volumes->front().name, name);
        QCOMPARE(volumes->front().format.toLatin1(), format);
        QCOMPARE(volumes->front().capacity.toMib(), 64u);
        auto info = wait(m_driver->inspectImage(path(name)));
        QVERIFY(info);
        QCOMPARE(info->virtualSize.toMib(), 64u);
    }

    void anExistingVolumeIsNeverOverwritten()
    {
        QVERIFY(wait(
            m_driver->createVolume(pool(), volumeDocument(QStringLiteral("x"), "qcow2", Bytes::mib(1)), {})));
        auto again = wait(
            m_driver->createVolume(pool(), volumeDocument(QStringLiteral("x"), "raw", Bytes::mib(1)), {}));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(again.error().libvirtNumber(), 90);
        QVERIFY(again.error().message.contains(u'x'));
    }

    void aCopyIsConvertedAndGrown()
    {
        const QString source = m_folder->filePath(QStringLiteral("source.vmdk"));
        QVERIFY(qemuImg({ QStringLiteral("create"), QStringLiteral("-q"), QStringLiteral("-f"),
            QStringLiteral("vmdk"), source, QStringLiteral("8M") }));
        auto job = std::make_shared<Job>();
        auto copied = wait(m_driver->createVolumeFrom(
            pool(), volumeDocument(QStringLiteral("copy.qcow2"), "qcow2", Bytes::mib(32)), source, job));
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().fullText()));
        QCOMPARE(copied->format, QStringLiteral("qcow2"));
        QCOMPARE(wait(m_driver->inspectImage(copied->path))->virtualSize.toMib(), 32u);
        QVERIFY(QFile::exists(source));
    }

    void aCancelledCopyLeavesNothing()
    {
        const QString source = m_folder->filePath(QStringLiteral("source.raw"));
        QVERIFY(qemuImg({ QStringLiteral("create"), QStringLiteral("-q"), source, QStringLiteral("8M") }));
        auto job = std::make_shared<Job>();
        job->requestCancel();
        auto copied = wait(m_driver->createVolumeFrom(
            pool(), volumeDocument(QStringLiteral("copy.qcow2"), "qcow2", Bytes::mib(8)), source, job));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(path({})).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void whatACrashLeftIsRemovedAtTheNextStart()
    {
        QFile left(path(QStringLiteral(".web.qcow2.inn-part")));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        reload();
        QVERIFY(!left.exists());
    }

    void moreThanTheDiskHoldsIsRefusedBeforeAnythingIsWritten()
    {
        config::VolumeConfig volume;
        volume.name = QStringLiteral("huge");
        volume.format = QStringLiteral("raw");
        volume.capacity = Bytes::gib(1 << 20);
        volume.allocation = volume.capacity;
        auto created = wait(m_driver->createVolume(pool(), config::writeVolume(volume), {}));
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::NoSpace);
        QVERIFY(QDir(path({})).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void aPoolWithoutADefinitionIsGoneWhenItIsStopped()
    {
        const QString folder = m_folder->filePath(QStringLiteral("brief"));
        const QByteArray document = "<pool type='dir'><name>brief</name><target><path>" + folder.toUtf8()
            + "</path></target></pool>";
        const auto missing = wait(m_driver->create(document, api::StoragePools::BuildFirst::No));
        QVERIFY(!missing && missing.error().code == ErrorCode::NotFound);
        QCOMPARE(m_driver->list().size(), 1u);
        QSignalSpy heard(m_driver.get(), &api::StoragePools::lifecycle);
        const auto created = wait(m_driver->create(document, api::StoragePools::BuildFirst::Yes));
        QVERIFY2(created, created ? "" : qPrintable(created.error().fullText()));
        const auto find = [this, &created]() -> api::PoolInfoPtr {
            for (const api::PoolInfoPtr &each : m_driver->list()) {
                if (each->uuid == *created)
                    return each;
            }
            return {};
        };
        QVERIFY(find() && !find()->persistent && find()->state == api::PoolState::Running);
        const auto document2 = wait(m_driver->xml(*created));
        QVERIFY(document2 && document2->contains("<mode>0711</mode>"));
        const auto marked = wait(m_driver->setAutostart(*created, api::Autostart::On));
        QVERIFY(!marked && marked.error().libvirtNumber() == 55);
        QVERIFY(wait(m_driver->perform(*created, api::PoolAction::Stop)));
        QVERIFY(!find());
        QList<int> events;
        for (const auto &arguments : heard)
            events << arguments[2].toInt();
        QCOMPARE(events, (QList<int> { 4, 2, 3 })); // created, started, stopped
        const auto kinds = wait(m_driver->capabilities());
        QVERIFY(kinds && kinds->contains("<pool type='dir' supported='yes'>"));
    }

    void badNamesGetOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("with a slash") << QStringLiteral("../../etc/passwd");
        QTest::newRow("hidden") << QStringLiteral(".hidden");
        QTest::newRow("only spaces") << QStringLiteral("   ");
        QTest::newRow("300 characters") << QString(300, u'n');
    }
    void badNamesGetOneSentence()
    {
        QFETCH(QString, name);
        auto created = wait(m_driver->createVolume(pool(), volumeDocument(name, "qcow2", Bytes::mib(1)), {}));
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::InvalidConfig);
        QVERIFY(!created.error().message.isEmpty());
    }

    void badImagesGetOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("code");
        QByteArray qcow2(72, '\0');
        qcow2.replace(0, 4, QByteArray("QFI\xfb", 4));
        qcow2[7] = 3;
        qcow2[40] = 0x7f; // an L1 table far behind the end
        QTest::newRow("a qcow2 header alone") << qcow2 << int(ErrorCode::InvalidConfig);
        QTest::newRow("a cut qcow2 header") << qcow2.left(20) << int(ErrorCode::InvalidConfig);
        QByteArray iso(17 * 2048, '\0');
        iso.replace(16 * 2048 + 1, 5, "CD001");
        iso[16 * 2048 + 82] = 1; // 65,536 blocks
        QTest::newRow("an ISO whose download broke off") << iso << int(ErrorCode::InvalidConfig);
        QTest::newRow("a VDI that is garbage")
            << (QByteArray(0x40, 'x') + QByteArray("\x7f\x10\xda\xbe", 4) + QByteArray(600, '\xff'))
            << int(ErrorCode::InvalidConfig);
        QTest::newRow("a QED of four bytes") << QByteArray("QED\0", 4) << int(ErrorCode::InvalidConfig);
    }
    void badImagesGetOneSentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, code);
        const QString file = m_folder->filePath(QStringLiteral("bad image"));
        QFile image(file);
        QVERIFY(image.open(QIODevice::WriteOnly));
        image.write(content);
        image.close();
        auto inspected = wait(m_driver->inspectImage(file));
        QVERIFY(!inspected);
        QCOMPARE(int(inspected.error().code), code);
        QVERIFY2(inspected.error().message.contains(file), qPrintable(inspected.error().message));
    }

    void whatIsNoFileIsSaid()
    {
        QCOMPARE(wait(m_driver->inspectImage(QStringLiteral("/nonexistent.iso"))).error().code,
            ErrorCode::NotFound);
        QCOMPARE(wait(m_driver->inspectImage(m_folder->path())).error().code, ErrorCode::InvalidConfig);
        QCOMPARE(
            wait(m_driver->inspectImage(QStringLiteral("/dev/null"))).error().code, ErrorCode::InvalidConfig);
    }

    void poolsHaveALifeOfTheirOwn()
    {
        config::PoolConfig config;
        config.type = QStringLiteral("dir");
        config.name = QStringLiteral("more");
        config.targetPath = m_folder->filePath(QStringLiteral("more"));
        auto uuid = wait(m_driver->define(config::writePool(config)));
        QVERIFY2(uuid, uuid ? "" : qPrintable(uuid.error().fullText()));
        QCOMPARE(wait(m_driver->define(config::writePool(config))).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(wait(m_driver->perform(*uuid, api::PoolAction::Start)).error().code, ErrorCode::NotFound);
        QVERIFY(wait(m_driver->perform(*uuid, api::PoolAction::Build)));
        QVERIFY(wait(m_driver->perform(*uuid, api::PoolAction::Start)));
        QCOMPARE(
            wait(m_driver->perform(*uuid, api::PoolAction::Start)).error().code, ErrorCode::InvalidState);
        QVERIFY(wait(m_driver->setAutostart(*uuid, api::Autostart::On)));
        reload();
        QCOMPARE(m_driver->list().size(), 2u);
        QCOMPARE(
            wait(m_driver->perform(*uuid, api::PoolAction::Undefine)).error().code, ErrorCode::InvalidState);
        QVERIFY(wait(m_driver->perform(*uuid, api::PoolAction::Stop)));
        QVERIFY(wait(m_driver->perform(*uuid, api::PoolAction::DeleteStorage)));
        QVERIFY(wait(m_driver->perform(*uuid, api::PoolAction::Undefine)));
        QCOMPARE(m_driver->list().size(), 1u);
        QCOMPARE(wait(m_driver->xml(*uuid)).error().libvirtNumber(), 49);
    }

    void aDamagedDefinitionStaysAndIsReported()
    {
        QFile broken(m_folder->filePath(QStringLiteral("pools/broken.xml")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("<pool type='dir'><name>bro");
        broken.close();
        reload();
        QCOMPARE(m_driver->problems().size(), 1);
        QVERIFY(m_driver->problems().front().contains(QStringLiteral("broken.xml")));
        QVERIFY(broken.exists());
        QCOMPARE(m_driver->list().size(), 1u);
    }

    void deletingAVolumeDeletesThatFileOnly()
    {
        QVERIFY(wait(
            m_driver->createVolume(pool(), volumeDocument(QStringLiteral("a"), "raw", Bytes::mib(1)), {})));
        QVERIFY(wait(
            m_driver->createVolume(pool(), volumeDocument(QStringLiteral("b"), "raw", Bytes::mib(1)), {})));
        QVERIFY(wait(m_driver->deleteVolume(path(QStringLiteral("a")))));
        QCOMPARE(wait(m_driver->volumes(pool()))->size(), 1u);
        QCOMPARE(wait(m_driver->deleteVolume(path(QStringLiteral("a")))).error().libvirtNumber(), 50);
        QCOMPARE(wait(m_driver->deleteVolume(path({}))).error().code, ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestStorageDriver)
#include "tst_storagedriver.moc"
