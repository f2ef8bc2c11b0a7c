// label: real
#include "backend/drivers/storage/storagedriver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace inn;
using namespace inn::storage;

namespace {

const QByteArray kPassphrase = "correct-horse-battery";

class FakeKeeper final : public api::SecretKeeper
{
public:
    std::optional<QByteArray> value;
    [[nodiscard]] Result<QByteArray> reveal(const api::SecretReference &secret) const override
    {
        if (value)
            return *value;
        return api::secretNotFound(secret.uuid.value_or(QUuid()));
    }
};

QByteArray document(const QByteArray &name, const QByteArray &format, const QByteArray &encryption)
{
    return "<volume><name>" + name
        + "</name><capacity unit='MiB'>1</capacity><allocation>0</allocation><target><format type='" + format
        + "'/>" + encryption + "</target></volume>";
}

const QByteArray kLuks = "<encryption format='luks'><secret type='passphrase' "
                         "uuid='aaaaaaaa-2222-4333-8444-555555555577'/></encryption>";

} // namespace

// Volumes that are encrypted as they are made.
class tst_EncryptedVolumes : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FakeKeeper m_keeper;
    std::unique_ptr<StorageDriver> m_driver;

    Result<api::VolumeInfo> create(const QByteArray &xml)
    {
        auto future = m_driver->createVolume(m_driver->list().front()->uuid, xml, {});
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Error { ErrorCode::Timeout, QStringLiteral("the test waited too long") };
        return future.takeResult();
    }
    [[nodiscard]] QString images() const { return m_folder.filePath(QStringLiteral("images")); }
    bool opensWith(const QString &options, const QByteArray &passphrase) const
    {
        QFile key(m_folder.filePath(QStringLiteral("key")));
        if (!key.open(QIODevice::WriteOnly) || key.write(passphrase) != passphrase.size())
            return false;
        key.close();
        QProcess tool;
        tool.start(QStringLiteral("qemu-io"),
            { QStringLiteral("--object"), QStringLiteral("secret,id=s,file=") + key.fileName(),
                QStringLiteral("--image-opts"), options, QStringLiteral("-c"),
                QStringLiteral("read 0 512") });
        const bool isOpen = tool.waitForFinished(60'000) && tool.exitCode() == 0;
        return isOpen && tool.readAllStandardOutput().contains("read 512/512");
    }

private Q_SLOTS:
    void init()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qemu-io")).isEmpty())
            QSKIP("qemu-utils is not installed");
        m_keeper.value = kPassphrase;
        m_driver = std::make_unique<StorageDriver>(
            Folders { m_folder.filePath(QStringLiteral("pools")), images() },
            std::make_unique<ProcessRunner>());
        m_driver->setSecrets(&m_keeper);
        QVERIFY(m_driver->load());
    }

    void aPassphraseOpensWhatItWasMadeWith_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("options");
        QTest::newRow("raw") << QByteArray("raw")
                             << QStringLiteral("driver=luks,key-secret=s,file.filename=");
        QTest::newRow("qcow2") << QByteArray("qcow2")
                               << QStringLiteral("driver=qcow2,encrypt.key-secret=s,file.filename=");
    }
    void aPassphraseOpensWhatItWasMadeWith()
    {
        QFETCH(QByteArray, format);
        QFETCH(QString, options);
        const auto made = create(document("locked-" + format, format, kLuks));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().fullText()));
        QVERIFY(opensWith(options + made->path, kPassphrase));
        QVERIFY(!opensWith(options + made->path, "wrong"));
        QVERIFY(QDir(images()).entryList({ QStringLiteral(".*") }, QDir::Files | QDir::Hidden).isEmpty());
    }

    void whatCannotBeEncryptedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("hasSecret");
        QTest::newRow("a secret that is not there") << document("a", "raw", kLuks) << false;
        QTest::newRow("no secret named") << document("b", "raw", "<encryption format='luks'/>") << true;
        QTest::newRow("an old kind of encryption")
            << document("c", "qcow2", QByteArray(kLuks).replace("luks", "qcow")) << true;
    }
    void whatCannotBeEncryptedIsRefused()
    {
        QFETCH(QByteArray, xml);
        QFETCH(bool, hasSecret);
        if (!hasSecret)
            m_keeper.value.reset();
        const auto before = QDir(images()).entryList(QDir::Files | QDir::Hidden);
        const auto made = create(xml);
        QVERIFY(!made);
        QVERIFY(!made.error().fullText().contains(QString::fromLatin1(kPassphrase)));
        QCOMPARE(QDir(images()).entryList(QDir::Files | QDir::Hidden), before);
    }
};

QTEST_GUILESS_MAIN(tst_EncryptedVolumes)
#include "tst_encryptedvolumes.moc"
