// label: real
// timeout: 300
#include "backend/api/secrets.h"
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/outcome.h"
#include "tests/support/secretcontract.h"

#include <QDirIterator>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace inn;
using namespace inn::testing;
using api::DomainAction;

namespace {

const QUuid kUuid = QUuid::fromString(u"11111111-2222-4333-8444-555555555577");
const QUuid kSecret = QUuid::fromString(u"aaaaaaaa-2222-4333-8444-555555555577");
const QByteArray kPassphrase = "correct-horse-battery";

} // namespace

// The secrets of an embedded host, and machines that cannot be without them.
class tst_EmbeddedSecrets : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<api::Connection> m_connection;

    api::Domains &domains() { return *m_connection->domains(); }
    api::Secrets &secrets() { return *m_connection->secrets(); }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    Result<> perform(DomainAction action)
    {
        return await(domains().perform(kUuid, action), std::chrono::seconds(60));
    }
    void reopen()
    {
        m_connection.reset();
        auto opened = openRoot(m_folder->path());
        INN_OK(opened);
        m_connection = *opened;
    }
    Result<QUuid> defineSecret(const QByteArray &attributes = "ephemeral='no' private='yes'")
    {
        return await(secrets().define("<secret " + attributes + "><uuid>" + api::uuidText(kSecret).toLatin1()
            + "</uuid><usage type='volume'><volume>" + path(QStringLiteral("disk")).toUtf8()
            + "</volume></usage></secret>"));
    }
    // An image encrypted with kPassphrase that begins with “readable”.
    bool makeEncrypted(const QString &name, const QStringList &options)
    {
        const auto write = [&](const QString &file, const QByteArray &content) {
            QFile target(path(file));
            return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
        };
        if (!write(QStringLiteral("key"), kPassphrase)
            || !write(QStringLiteral("plain"), QByteArray("readable").leftJustified(1 << 20, '.')))
            return false;
        const QStringList arguments = QStringList { QStringLiteral("convert"), QStringLiteral("--object"),
            QStringLiteral("secret,id=s,file=") + path(QStringLiteral("key")), QStringLiteral("-f"),
            QStringLiteral("raw") }
            + options + QStringList { path(QStringLiteral("plain")), path(name) };
        bool isMade = false;
        // It measures how fast the processor is, which fails now and then on a busy one.
        for (int attempt = 0; attempt < 30 && !isMade; ++attempt) {
            QProcess maker;
            maker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            maker.start(QStringLiteral("qemu-img"), arguments);
            isMade = maker.waitForFinished(60'000) && maker.exitCode() == 0;
        }
        QFile::remove(path(QStringLiteral("key")));
        return isMade;
    }
    bool makeLuks(const QString &name)
    {
        return makeEncrypted(name,
            { QStringLiteral("-O"), QStringLiteral("luks"), QStringLiteral("-o"),
                QStringLiteral("key-secret=s,iter-time=200") });
    }
    bool makeEncryptedQcow2(const QString &name)
    {
        return makeEncrypted(name,
            { QStringLiteral("-O"), QStringLiteral("qcow2"), QStringLiteral("-o"),
                QStringLiteral("encrypt.format=luks,encrypt.key-secret=s,encrypt.iter-time=200") });
    }
    QByteArray disk(const QString &name, const QByteArray &format, const QByteArray &target,
        const QByteArray &reference = {}) const
    {
        const QByteArray named
            = reference.isEmpty() ? "uuid='" + api::uuidText(kSecret).toLatin1() + "'" : reference;
        return "<disk type='file' device='disk'><driver name='qemu' type='" + format + "'/><source file='"
            + path(name).toUtf8() + "'><encryption format='luks'><secret type='passphrase' " + named
            + "/></encryption></source><target dev='" + target + "' bus='virtio'/></disk>";
    }
    Result<> define(const QByteArray &devices)
    {
        auto defined = await(
            domains().define(emptyGuest(QStringLiteral("locked"), kUuid, devices)), std::chrono::seconds(40));
        if (!defined)
            return defined.error();
        return {};
    }
    // Every file below the root but the images and the store of secrets that has the passphrase in it.
    QStringList leaks() const
    {
        QStringList found;
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            QFile content(file);
            if (content.open(QIODevice::ReadOnly) && content.readAll().contains(kPassphrase))
                found << file;
        }
        for (const QString &process : processesOf(m_folder->path())) {
            if (process.contains(QString::fromLatin1(kPassphrase)))
                found << process;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *program : { "qemu-system-x86_64", "qemu-img" }) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
                QSKIP("QEMU is not installed");
        }
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/inn-XXXXXX"));
        QVERIFY(m_folder->isValid());
        static QTemporaryDir cache; // one probe of QEMU is enough for all tests
        QVERIFY(QFile::link(cache.path(), path(QStringLiteral("cache"))));
        reopen();
    }
    void cleanup()
    {
        if (m_connection)
            std::ignore = perform(DomainAction::Destroy);
        m_connection.reset();
        QTRY_VERIFY(processesOf(m_folder->path()).isEmpty());
        for (const QString &process : processesOf(m_folder->path()))
            ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
        QFile::remove(path(QStringLiteral("cache")));
        m_folder.reset();
    }

    void contract_data() { SecretContract::addRows(); }
    void contract()
    {
        SecretContract([this] {
            return Result<std::shared_ptr<api::Connection>>(m_connection);
        }).run(QTest::currentDataTag());
    }

    void valuesSurviveTheProgramAndEphemeralOnesDoNot()
    {
        INN_OK(defineSecret("ephemeral='no' private='no'"));
        INN_OK(await(secrets().setValue(kSecret, kPassphrase)));
        const auto passing = await(secrets().define(
            "<secret ephemeral='yes' private='no'><usage type='ceph'><name>x</name></usage></secret>"));
        INN_OK(passing);
        INN_OK(await(secrets().setValue(*passing, "only in memory")));
        const QString place = m_folder->path() + QStringLiteral("/config/secrets/");
        const QString id = api::uuidText(kSecret);
        QCOMPARE(QDir(place).entryList(QDir::Files),
            (QStringList { id + QStringLiteral(".base64"), id + QStringLiteral(".xml") }));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(place + id + QStringLiteral(".base64")).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600U);
        QCOMPARE(::stat(QFile::encodeName(place).constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0700U);
        reopen();
        QCOMPARE(secrets().list().size(), size_t(1));
        QCOMPARE(await(secrets().value(kSecret)).value_or(QByteArray()), kPassphrase);
        // What becomes ephemeral leaves the disk.
        INN_OK(defineSecret("ephemeral='yes' private='no'"));
        QVERIFY(QDir(place).entryList(QDir::Files).isEmpty());
        QCOMPARE(await(secrets().value(kSecret)).value_or(QByteArray()), kPassphrase);
        INN_OK(defineSecret("ephemeral='no' private='no'"));
        QCOMPARE(QDir(place).entryList(QDir::Files).size(), 2);
    }

    void damagedFilesTakeNothingFromTheOthers()
    {
        INN_OK(defineSecret());
        INN_OK(await(secrets().setValue(kSecret, kPassphrase)));
        m_connection.reset();
        const QString place = m_folder->path() + QStringLiteral("/config/secrets/");
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(place + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(QStringLiteral("broken.xml"), "<secret");
        write(QStringLiteral("00000000-1111-4222-8333-444444444444.xml"),
            "<secret><uuid>00000000-1111-4222-8333-444444444445</uuid></secret>");
        reopen();
        QCOMPARE(secrets().list().size(), size_t(1));
        QCOMPARE(secrets().list().front().hasValue, std::optional(true));
    }

    void anEncryptedDiskNeedsItsSecret()
    {
        QVERIFY(makeLuks(QStringLiteral("disk")));
        INN_OK(define(disk(QStringLiteral("disk"), "raw", "vda")));
        constexpr int kNoSecret = 66;
        const auto missing = perform(DomainAction::Start);
        QVERIFY(!missing);
        QCOMPARE(missing.error().libvirtNumber(), kNoSecret);
        QVERIFY(missing.error().fullText().contains(api::uuidText(kSecret)));
        INN_OK(defineSecret());
        QCOMPARE(perform(DomainAction::Start).error().libvirtNumber(), kNoSecret); // no value yet
        INN_OK(await(secrets().setValue(kSecret, "wrong")));
        const auto wrong = perform(DomainAction::Start);
        QVERIFY(!wrong);
        QVERIFY(!wrong.error().fullText().contains(QStringLiteral("correct-horse")));
        INN_OK(await(secrets().setValue(kSecret, kPassphrase)));
        INN_OK(perform(DomainAction::Start));
        QCOMPARE(leaks(), QStringList());
    }

    void encryptedDisksAreNamedByTheirUse()
    {
        QVERIFY(makeEncryptedQcow2(QStringLiteral("disk")));
        INN_OK(defineSecret());
        INN_OK(await(secrets().setValue(kSecret, kPassphrase)));
        INN_OK(define(disk(QStringLiteral("disk"), "qcow2", "vda",
            "usage='" + path(QStringLiteral("disk")).toUtf8() + "'")));
        INN_OK(perform(DomainAction::Start));
        QCOMPARE(leaks(), QStringList());
        // The next program finds the machine and needs no secret for it.
        INN_OK(await(secrets().undefine(kSecret)));
        reopen();
        INN_OK(perform(DomainAction::Suspend));
    }

    void encryptedDisksComeAndGoWhileTheMachineRuns()
    {
        QVERIFY(makeLuks(QStringLiteral("disk")));
        INN_OK(define({}));
        INN_OK(perform(DomainAction::Start));
        const QByteArray device = disk(QStringLiteral("disk"), "raw", "vdb");
        const auto plug = [&] {
            return await(
                domains().attachDevice(kUuid, device, api::DeviceScope::Live), std::chrono::seconds(40));
        };
        QVERIFY(!plug());
        INN_OK(defineSecret());
        INN_OK(await(secrets().setValue(kSecret, "wrong")));
        QVERIFY(!plug());
        INN_OK(await(secrets().setValue(kSecret, kPassphrase)));
        INN_OK(plug());
        QCOMPARE(leaks(), QStringList());
        const auto live = await(domains().xml(kUuid, api::XmlView::Live));
        QVERIFY(live && live->contains("vdb"));
    }

    void aGuestReadsWhatIsEncrypted()
    {
        if (fixtureFolder().isEmpty())
            QSKIP("the test guest could not be made");
        QVERIFY(makeLuks(QStringLiteral("disk")));
        INN_OK(defineSecret());
        INN_OK(await(secrets().setValue(kSecret, kPassphrase)));
        const QByteArray guest
            = fixtureGuest(QStringLiteral("locked"), kUuid, disk(QStringLiteral("disk"), "raw", "vda"));
        INN_OK(await(domains().define(guest), std::chrono::seconds(40)));
        INN_OK(perform(DomainAction::Start));
        const auto socket = await(domains().openConsole(kUuid, QStringLiteral("serial0")));
        INN_OK(socket);
        Console console(*socket);
        QVERIFY2(console.waitFor("GUEST-UP"), console.text().constData());
        console.forget();
        console.type("head -c 8 /dev/vda; echo; echo en''d\n");
        QVERIFY2(console.waitFor("end"), console.text().constData());
        QVERIFY2(console.text().contains("readable"), console.text().constData());
    }

    void aLoginOpensADiskOfAnotherHost()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("tgtd"), { QStringLiteral("/usr/sbin") }).isEmpty())
            QSKIP("tgt is not installed");
        QFile image(path(QStringLiteral("lun")));
        QVERIFY(image.open(QIODevice::WriteOnly) && image.resize(1 << 20));
        const QString control = QStringLiteral("77"), target = QStringLiteral("iqn.2026-11.test:disk");
        QProcess server;
        server.start(QStringLiteral("/usr/sbin/tgtd"),
            { QStringLiteral("-f"), QStringLiteral("-C"), control, QStringLiteral("--iscsi"),
                QStringLiteral("portal=127.0.0.1:32601") });
        QVERIFY(server.waitForStarted());
        const auto ends = qScopeGuard([&] {
            server.terminate();
            if (!server.waitForFinished(5000))
                server.kill();
            server.waitForFinished(5000);
        });
        const auto admin = [&](const QStringList &arguments) {
            return QProcess::execute(QStringLiteral("/usr/sbin/tgtadm"),
                       QStringList {
                           QStringLiteral("-C"), control, QStringLiteral("--lld"), QStringLiteral("iscsi") }
                           + arguments)
                == 0;
        };
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        QTRY_VERIFY(admin(words("--op show --mode target"))); // it listens
        QVERIFY(admin(words("--op new --mode target --tid 1 -T") + QStringList { target }));
        QVERIFY(admin(
            words("--op new --mode logicalunit --tid 1 --lun 1 -b") + QStringList { image.fileName() }));
        QVERIFY(admin(words("--op new --mode account --user joe --password")
            + QStringList { QString::fromLatin1(kPassphrase) }));
        QVERIFY(admin(words("--op bind --mode account --tid 1 --user joe")));
        QVERIFY(admin(words("--op bind --mode target --tid 1 -I ALL")));
        INN_OK(define(
            "<disk type='network' device='disk'><driver name='qemu' type='raw'/><source "
            "protocol='iscsi' name='iqn.2026-11.test:disk/1'><host name='127.0.0.1' port='32601'/><auth "
            "username='joe'><secret type='iscsi' usage='login'/></auth></source><target dev='vda' "
            "bus='virtio'/></disk>"));
        const auto login = await(secrets().define("<secret ephemeral='yes' private='yes'><usage "
                                                  "type='iscsi'><target>login</target></usage></secret>"));
        INN_OK(login);
        INN_OK(await(secrets().setValue(*login, "a-wrong-password")));
        const auto refused = perform(DomainAction::Start);
        QVERIFY(!refused);
        if (refused.error().fullText().contains(QStringLiteral("Unknown driver")))
            QSKIP("this QEMU has no driver for iSCSI; it is in qemu-block-extra");
        INN_OK(await(secrets().setValue(*login, kPassphrase)));
        INN_OK(perform(DomainAction::Start));
        QCOMPARE(leaks(), QStringList());
    }

    void anEncryptedTpmNeedsItsSecret()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("swtpm_setup")).isEmpty())
            QSKIP("swtpm is not installed");
        INN_OK(define("<tpm model='tpm-crb'><backend type='emulator' version='2.0'><encryption secret='"
            + api::uuidText(kSecret).toLatin1() + "'/></backend></tpm>"));
        QVERIFY(!perform(DomainAction::Start));
        INN_OK(await(
            secrets().define("<secret ephemeral='no' private='yes'><uuid>" + api::uuidText(kSecret).toLatin1()
                + "</uuid><usage type='vtpm'><name>t</name></usage></secret>")));
        INN_OK(await(secrets().setValue(kSecret, kPassphrase)));
        INN_OK(perform(DomainAction::Start));
        INN_OK(perform(DomainAction::Destroy));
        QTRY_VERIFY(processesOf(m_folder->path()).isEmpty());
        INN_OK(perform(DomainAction::Start)); // the state is read again
        QCOMPARE(leaks(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_EmbeddedSecrets)
#include "tst_embeddedsecrets.moc"
