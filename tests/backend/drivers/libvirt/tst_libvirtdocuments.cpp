// Documents of networks, pools and emulators through the libvirt driver, on libvirt's own test driver.
#include "backend/api/networks.h"
#include "backend/api/storagepools.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "tests/support/await.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;

class TestLibvirtDocuments : public QObject
{
    Q_OBJECT

    std::shared_ptr<api::Connection> m_connection;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        libvirt::LibvirtDriver driver;
        auto opened = await(driver.open({ QUrl(QStringLiteral("libvirt-test:///default")) }));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().fullText()));
        m_connection = *opened;
        QTRY_VERIFY(!m_connection->networks()->list().empty());
        QTRY_VERIFY(!m_connection->storage()->list().empty());
    }
    void cleanup() { m_connection.reset(); }

    void aNetworksDefinitionIsReadAndItsSubnetTaken()
    {
        const api::NetworkInfo network = *m_connection->networks()->list().front();
        const auto definition = await(m_connection->networks()->definition(network.uuid));
        QVERIFY2(definition, definition ? "" : qPrintable(definition.error().fullText()));
        QVERIFY(definition->contains("<name>" + network.name.toUtf8() + "</name>"));
        const auto used = await(m_connection->networks()->usedSubnets());
        QVERIFY(used && used->contains(network.subnet));
        QVERIFY(!await(m_connection->networks()->definition(QUuid::createUuid())));
    }

    void aPoolsDefinitionIsReadAndStored()
    {
        const api::PoolInfo pool = *m_connection->storage()->list().front();
        const auto definition = await(m_connection->storage()->definition(pool.uuid));
        QVERIFY2(definition, definition ? "" : qPrintable(definition.error().fullText()));
        QVERIFY(definition->contains(pool.name.toUtf8()));
        QVERIFY(!await(m_connection->storage()->definition(QUuid::createUuid())));
    }

    void anUnknownEmulatorIsRefused()
    {
        const auto text = await(
            m_connection->domainCapabilities(QStringLiteral("/nowhere"), QStringLiteral("no-such"), {}, {}));
        QVERIFY(!text);
        QVERIFY(!text.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLibvirtDocuments)
#include "tst_libvirtdocuments.moc"
