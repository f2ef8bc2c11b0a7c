// The files of an embedded host: roots, lock, definitions, status, saved states, logs.
#include "backend/base/hostfiles.h"
#include "backend/drivers/qemu/definitionstore.h"
#include "backend/drivers/qemu/guestlog.h"
#include "backend/drivers/qemu/rootlock.h"
#include "backend/drivers/qemu/saveimage.h"
#include "backend/drivers/qemu/statusfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace inn;
using namespace inn::qemu;

class tst_EmbeddedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void addressesNameRoots_data();
    void addressesNameRoots();
    void foldersOfOthersAreMadePrivate();
    void aTooLongPathIsToldBeforeSocketsFail();
    void oneProgramHoldsARoot();
    void savedDefinitionsAreLoaded();
    void renamingMovesTheFile();
    void anInterruptedRenameIsTakenBack();
    void temporaryFilesOfACrashAreRemoved();
    void unreadableFilesAreReportedAndKept();
    void autostartFollowsTheUuid();
    void statusSurvivesTheFile();
    void badStatusIsRefused_data();
    void badStatusIsRefused();
    void savedStatesAreReadBack();
    void badSavedStatesAreRefused_data();
    void badSavedStatesAreRefused();
    void theLogTellsTheLastWords();
    void theLogStaysBounded();

private:
    Roots roots() const;
    void write(const QString &path, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_EmbeddedFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/inn-XXXXXX"));
    QVERIFY(m_folder->isValid());
    QVERIFY(roots().create());
}

Roots tst_EmbeddedFiles::roots() const
{
    return *Roots::fromUri(QUrl(QStringLiteral("embed:///?root=") + m_folder->path()));
}

void tst_EmbeddedFiles::write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void tst_EmbeddedFiles::addressesNameRoots_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("config");
    QTest::newRow("the user's own host is below the home folder") << QStringLiteral(
        "embed:///session") << qEnvironmentVariable("XDG_CONFIG_HOME") + QStringLiteral("/innkeeper");
    if (::geteuid() == 0)
        QTest::newRow("the system's host is in /etc")
            << QStringLiteral("embed:///system") << QStringLiteral("/etc/innkeeper");
    QTest::newRow("a folder holds everything")
        << QStringLiteral("embed:///?root=/srv/x") << QStringLiteral("/srv/x/config");
    QTest::newRow("a folder's name may be encoded")
        << QStringLiteral("embed:///?root=/srv/a%20b%26c") << QStringLiteral("/srv/a b&c/config");
    QTest::newRow("dots are resolved")
        << QStringLiteral("embed:///?root=/srv/x/../y") << QStringLiteral("/srv/y/config");
    QTest::newRow("a relative folder is refused") << QStringLiteral("embed:///?root=srv") << QString();
    QTest::newRow("the root folder itself is refused") << QStringLiteral("embed:///?root=/") << QString();
    QTest::newRow("a host name is refused") << QStringLiteral("embed://other/session") << QString();
    QTest::newRow("another word is refused") << QStringLiteral("embed:///sessions") << QString();
    QTest::newRow("both ways at once are refused")
        << QStringLiteral("embed:///session?root=/srv") << QString();
}

void tst_EmbeddedFiles::addressesNameRoots()
{
    QFETCH(QString, uri);
    QFETCH(QString, config);
    const auto found = Roots::fromUri(QUrl(uri));
    QCOMPARE(found.has_value(), !config.isEmpty());
    if (found)
        QCOMPARE(found->config, config);
    else
        QCOMPARE(found.error().code, ErrorCode::InvalidConfig);
}

void tst_EmbeddedFiles::foldersOfOthersAreMadePrivate()
{
    const QByteArray folder = roots().guests().toUtf8();
    for (const mode_t before : { 0777, 0600 /* nobody could enter */ }) {
        QCOMPARE(::chmod(folder.constData(), before), 0);
        QVERIFY(roots().create());
        struct stat status = {};
        QCOMPARE(::stat(folder.constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0700);
    }
}

void tst_EmbeddedFiles::aTooLongPathIsToldBeforeSocketsFail()
{
    const auto long1 = Roots::fromUri(
        QUrl(QStringLiteral("embed:///?root=") + m_folder->path() + u'/' + QString(100, u'x')));
    QVERIFY(long1);
    const auto created = long1->create();
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::InvalidConfig);
    QVERIFY(!QDir(m_folder->path() + u'/' + QString(100, u'x')).exists());
    QVERIFY(roots().guest(QUuid::createUuid()).size() < 80);
}

void tst_EmbeddedFiles::oneProgramHoldsARoot()
{
    {
        const auto first = RootLock::acquire(roots());
        QVERIFY(first);
        const auto second = RootLock::acquire(roots());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QVERIFY(second.error().message.contains(QString::number(::getpid())));
    }
    QVERIFY(RootLock::acquire(roots()));
}

void tst_EmbeddedFiles::savedDefinitionsAreLoaded()
{
    const DefinitionStore store(roots());
    QVERIFY(store.save(QStringLiteral("ä b"), "<domain/>"));
    QVERIFY(store.save(QStringLiteral(".hidden"), "<domain>1</domain>"));
    QVERIFY(store.save(QStringLiteral(".hidden"), "<domain>2</domain>"));
    const auto loaded = store.load();
    QCOMPARE(loaded.definitions.size(), size_t(2));
    QCOMPARE(loaded.definitions[0].fileName, QStringLiteral(".hidden"));
    QCOMPARE(loaded.definitions[0].xml, QByteArray("<domain>2</domain>"));
    QVERIFY(store.remove(QStringLiteral("ä b")));
    QVERIFY(store.remove(QStringLiteral("ä b"))); // twice is fine
    QCOMPARE(store.load().definitions.size(), size_t(1));
}

void tst_EmbeddedFiles::renamingMovesTheFile()
{
    const DefinitionStore store(roots());
    QVERIFY(store.save(QStringLiteral("a"), "1"));
    QVERIFY(store.save(QStringLiteral("b"), "2"));
    const auto taken = store.rename(QStringLiteral("a"), QStringLiteral("b"), "x");
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::AlreadyExists);
    QVERIFY(store.rename(QStringLiteral("a"), QStringLiteral("c"), "3"));
    const auto loaded = store.load();
    QCOMPARE(loaded.definitions.size(), size_t(2));
    QCOMPARE(loaded.definitions[0].xml, QByteArray("2"));
    QCOMPARE(loaded.definitions[1].fileName, QStringLiteral("c"));
    QCOMPARE(loaded.definitions[1].xml, QByteArray("3"));
}

void tst_EmbeddedFiles::anInterruptedRenameIsTakenBack()
{
    const DefinitionStore store(roots());
    QVERIFY(store.save(QStringLiteral("new"), "<domain><name>old</name></domain>"));
    QVERIFY(store.repairName(QStringLiteral("new"), QStringLiteral("old")));
    QCOMPARE(store.load().definitions[0].fileName, QStringLiteral("old"));
    QVERIFY(store.save(QStringLiteral("other"), "kept"));
    QVERIFY(!store.repairName(QStringLiteral("old"), QStringLiteral("other"))); // never overwrites
    QCOMPARE(store.load().definitions.size(), size_t(2));
}

void tst_EmbeddedFiles::temporaryFilesOfACrashAreRemoved()
{
    const DefinitionStore store(roots());
    write(roots().definitions() + QStringLiteral("/web.xml.Ab3dEf"), "<doma");
    write(roots().definitions() + QStringLiteral("/notes.txt"), "mine");
    QVERIFY(store.load().definitions.empty());
    QVERIFY(!QFile::exists(roots().definitions() + QStringLiteral("/web.xml.Ab3dEf")));
    QVERIFY(QFile::exists(roots().definitions() + QStringLiteral("/notes.txt")));
}

void tst_EmbeddedFiles::unreadableFilesAreReportedAndKept()
{
    const DefinitionStore store(roots());
    const QString path = store.path(QStringLiteral("large"));
    write(path, "x");
    QVERIFY(QFile::resize(path, 17 << 20));
    const auto loaded = store.load();
    QCOMPARE(loaded.broken.size(), size_t(1));
    QCOMPARE(loaded.broken[0].path, path);
    QVERIFY(loaded.broken[0].problem.contains(path));
    QVERIFY(QFile::exists(path));
}

void tst_EmbeddedFiles::autostartFollowsTheUuid()
{
    const DefinitionStore store(roots());
    const QUuid uuid = QUuid::createUuid();
    QVERIFY(!store.isAutostart(uuid));
    QVERIFY(store.setAutostart(uuid, api::Autostart::On));
    QVERIFY(store.isAutostart(uuid));
    QVERIFY(store.setAutostart(uuid, api::Autostart::Off));
    QVERIFY(store.setAutostart(uuid, api::Autostart::Off));
    QVERIFY(!store.isAutostart(uuid));
}

void tst_EmbeddedFiles::statusSurvivesTheFile()
{
    GuestStatus status;
    status.phase = GuestStatus::Phase::Resuming;
    status.uuid = QUuid::createUuid();
    status.name = QStringLiteral("web “1”");
    status.id = 7;
    status.process = { 1234, 18'446'744'073'709'551'615ULL };
    status.helpers = { { 5, 6 } };
    status.state = api::DomainState::Running;
    status.reason = 3;
    status.wasRunning = true;
    status.persistent = false;
    status.startedAt = QDateTime::currentDateTimeUtc();
    status.blockIndexes = { { QStringLiteral("sata0-0-0"), 4 } };
    status.ports = { { QStringLiteral("vnet0"), QStringLiteral("default") } };
    status.definitionHash = QByteArray::fromHex("00ff10");
    status.liveXml = "<domain>ü</domain>";
    const QString folder = roots().guest(status.uuid);
    QVERIFY(ensureFolder(folder));
    QVERIFY(writeStatus(folder, status));
    const auto read = readStatus(folder);
    QVERIFY(read);
    QCOMPARE(read->phase, status.phase);
    QCOMPARE(read->uuid, status.uuid);
    QCOMPARE(read->name, status.name);
    QCOMPARE(read->id, 7);
    QVERIFY(read->process == status.process);
    QVERIFY(read->helpers == status.helpers);
    QCOMPARE(read->state, status.state);
    QCOMPARE(read->reason, 3);
    QVERIFY(read->wasRunning && !read->saving && !read->persistent);
    QCOMPARE(read->startedAt, status.startedAt);
    QCOMPARE(read->blockIndexes, status.blockIndexes);
    QCOMPARE(read->ports.at(0).device, QStringLiteral("vnet0"));
    QCOMPARE(read->definitionHash, status.definitionHash);
    QCOMPARE(read->liveXml, status.liveXml);
}

void tst_EmbeddedFiles::badStatusIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("another format") << QByteArray("{\"format\":99}");
    QTest::newRow("no UUID") << QByteArray("{\"format\":1,\"phase\":0,\"state\":1}");
    QTest::newRow("an unknown state") << QByteArray(
        "{\"format\":1,\"phase\":0,\"state\":99,\"uuid\":\"11111111-2222-4333-8444-555555555555\"}");
    QTest::newRow("an unknown phase") << QByteArray(
        "{\"format\":1,\"phase\":9,\"state\":1,\"uuid\":\"11111111-2222-4333-8444-555555555555\"}");
}

void tst_EmbeddedFiles::badStatusIsRefused()
{
    QFETCH(QByteArray, text);
    write(statusPath(m_folder->path()), text);
    const auto read = readStatus(m_folder->path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Protocol);
}

void tst_EmbeddedFiles::savedStatesAreReadBack()
{
    const QString path = m_folder->path() + QStringLiteral("/x.save");
    const auto file = SaveImage::create(path, { "<domain/>", true });
    QVERIFY(file);
    QCOMPARE(::write(file->get(), "STREAM", 6), ssize_t(6));
    QVERIFY(!SaveImage::open(path)); // not finished
    QVERIFY(SaveImage::finish(*file, path));
    const auto opened = SaveImage::open(path);
    QVERIFY(opened);
    QCOMPARE(opened->head.xml, QByteArray("<domain/>"));
    QVERIFY(opened->head.wasRunning);
    char stream[8] = {};
    QCOMPARE(::read(opened->file.get(), stream, sizeof stream), ssize_t(6));
    QCOMPARE(QByteArray(stream), QByteArray("STREAM"));
}

void tst_EmbeddedFiles::badSavedStatesAreRefused_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("size");
    QTest::newRow("another magic") << 0 << QByteArray("X") << 0;
    QTest::newRow("a newer version") << 16 << QByteArray("\x03", 1) << 0;
    QTest::newRow("a compressed one") << 28 << QByteArray("\x01", 1) << 0;
    QTest::newRow("a length beyond the file") << 20 << QByteArray("\xff\xff\xff\x02", 4) << 0;
    QTest::newRow("a length without bound") << 20 << QByteArray("\xff\xff\xff\xff", 4) << 0;
    QTest::newRow("no length") << 20 << QByteArray("\0\0\0\0", 4) << 0;
    QTest::newRow("cut in the header") << 0 << QByteArray() << 50;
    QTest::newRow("cut in the document") << 0 << QByteArray() << 95;
    QTest::newRow("an empty document") << 92 << QByteArray("\0", 1) << 0;
}

void tst_EmbeddedFiles::badSavedStatesAreRefused()
{
    QFETCH(int, offset);
    QFETCH(QByteArray, bytes);
    QFETCH(int, size);
    const QString path = m_folder->path() + QStringLiteral("/x.save");
    {
        const auto file = SaveImage::create(path, { "<domain/>", true });
        QVERIFY(file);
        QCOMPARE(::write(file->get(), "STREAM", 6), ssize_t(6));
        QVERIFY(SaveImage::finish(*file, path));
        QCOMPARE(
            ::pwrite(file->get(), bytes.constData(), size_t(bytes.size()), offset), ssize_t(bytes.size()));
    }
    if (size > 0)
        QVERIFY(QFile::resize(path, size));
    const auto opened = SaveImage::open(path);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(path));
}

void tst_EmbeddedFiles::theLogTellsTheLastWords()
{
    GuestLog log(roots().logFile(QStringLiteral("web")));
    const auto file
        = log.begin({ .program = QStringLiteral("/usr/bin/qemu"), .arguments = { QStringLiteral("-S") } },
            QStringLiteral("qemu: 7.2"));
    QVERIFY(file);
    QVERIFY(log.written().isEmpty());
    const QByteArray words = "qemu: something broke\n\nqemu: warning: not important\n";
    QCOMPARE(::write(file->get(), words.constData(), size_t(words.size())), ssize_t(words.size()));
    QCOMPARE(log.lastWords(), QStringLiteral("qemu: something broke"));
    log.append(QStringLiteral("the end"));
    const auto all = log.tail(Bytes::kib(64));
    QVERIFY(all);
    QVERIFY(all->contains("starting up, qemu: 7.2"));
    QVERIFY(all->contains("/usr/bin/qemu -S"));
    QVERIFY(all->endsWith("the end\n"));
    QCOMPARE(log.tail(Bytes { 4 })->size(), 4);
    QVERIFY(GuestLog(m_folder->path() + QStringLiteral("/none.log")).tail(Bytes::kib(1))->isEmpty());
}

void tst_EmbeddedFiles::theLogStaysBounded()
{
    GuestLog log(roots().logFile(QStringLiteral("web")));
    for (int round = 0; round < 5; ++round) {
        const auto file = log.begin({ .program = QStringLiteral("qemu") }, QString::number(round));
        QVERIFY(file);
        const QByteArray much(3 << 20, 'x');
        QCOMPARE(::write(file->get(), much.constData(), size_t(much.size())), ssize_t(much.size()));
    }
    log.rotate();
    QCOMPARE(QFileInfo(log.path()).size(), 0);
    QCOMPARE(QDir(roots().logs).entryList(QDir::Files).size(), 1 + GuestLog::kOldFiles);
    log.renameTo(roots().logFile(QStringLiteral("other")));
    QCOMPARE(QDir(roots().logs).entryList({ QStringLiteral("other.log*") }, QDir::Files).size(),
        1 + GuestLog::kOldFiles);
}

QTEST_GUILESS_MAIN(tst_EmbeddedFiles)
#include "tst_embeddedfiles.moc"
