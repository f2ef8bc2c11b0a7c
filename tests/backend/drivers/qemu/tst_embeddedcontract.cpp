// label: real
// timeout: 600
#include "tests/backend/drivers/qemu/embeddedhost.h"
#include "tests/support/drivercontract.h"

#include <QTest>

#include <csignal>

using namespace inn;
using namespace inn::testing;

// What every driver promises, held by the embedded one with a real QEMU.
class tst_EmbeddedContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contract_data() { DriverContract::addRows(); }
    void contract();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder { QDir::tempPath() + QStringLiteral("/inn-XXXXXX") };
};

void tst_EmbeddedContract::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (QStandardPaths::findExecutable(QStringLiteral("qemu-system-x86_64")).isEmpty())
        QSKIP("qemu-system-x86_64 is not installed");
}

void tst_EmbeddedContract::contract()
{
    const QString medium = m_folder.path() + QStringLiteral("/medium.iso");
    QFile file(medium);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(1 << 20));
    file.close();
    ContractSetup setup;
    setup.open = [this] { return openRoot(m_folder.path() + QStringLiteral("/r")); };
    setup.guestXml = [](const QString &name, const QUuid &uuid) {
        return emptyGuest(
            name, uuid, "<disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>");
    };
    setup.canUseNetworks = false;
    setup.media = medium;
    setup.answersShutdown = false; // it has no system
    setup.guestKeepsDevices = true;
    DriverContract(setup).run(QTest::currentDataTag());
}

void tst_EmbeddedContract::cleanupTestCase()
{
    const QStringList left = processesOf(m_folder.path());
    for (const QString &process : left)
        ::kill(pid_t(process.section(u' ', 0, 0).toLongLong()), SIGKILL);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_EmbeddedContract)
#include "tst_embeddedcontract.moc"
