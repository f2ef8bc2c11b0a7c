// label: real
// timeout: 300
// uses: backend/drivers/qemu
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "backend/drivers/qemu/nodedevices/embeddedhostinterfaces.h"
#include "backend/drivers/qemu/nodedevices/embeddednodedevices.h"
#include "tests/support/await.h"
#include "tests/support/privatelibvirtd.h"
#include "tests/support/secretcontract.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;

// Secrets and devices of a real libvirt; the devices are compared with what we make of the same computer.
class tst_LibvirtHostReal : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateLibvirtd> m_daemon;
    std::shared_ptr<api::Connection> m_connection;

private Q_SLOTS:
    void initTestCase()
    {
        m_daemon = std::make_unique<PrivateLibvirtd>();
        if (const QString problem = m_daemon->start(); !problem.isEmpty()) {
            m_daemon.reset();
            QSKIP(qPrintable(problem));
        }
        libvirt::LibvirtDriver driver;
        auto opened = await(driver.open({ QUrl(m_daemon->uri()) }), std::chrono::seconds(60));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().fullText()));
        m_connection = *opened;
    }
    void cleanupTestCase()
    {
        m_connection.reset();
        m_daemon.reset();
    }

    void secrets_data() { SecretContract::addRows(); }
    void secrets()
    {
        SecretContract([this] {
            return Result<std::shared_ptr<api::Connection>>(m_connection);
        }).run(QTest::currentDataTag());
    }

    void devicesAreThoseThatLibvirtNames()
    {
        api::NodeDevices *theirs = m_connection->nodeDevices();
        QVERIFY(theirs);
        qemu::EmbeddedNodeDevices ours({});
        const auto listed = await(theirs->list(), std::chrono::seconds(60));
        QVERIFY2(listed.has_value(), listed ? "" : qPrintable(listed.error().fullText()));
        int compared = 0;
        for (const api::NodeDeviceInfo &device : *listed) {
            // Interfaces come and go with tests; only libvirt's own identity of the computer differs.
            if (device.capabilities.contains(QStringLiteral("net"))
                || device.capabilities.contains(QStringLiteral("system")))
                continue;
            const auto expected = await(theirs->xml(device.name));
            const auto actual = await(ours.xml(device.name));
            QVERIFY2(actual.has_value(), qPrintable(device.name));
            QVERIFY2(*actual == *expected, *actual + *expected);
            const auto found = await(ours.find(device.name));
            QVERIFY(found.has_value());
            QCOMPARE(found->parent, device.parent);
            QCOMPARE(found->capabilities, device.capabilities);
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void interfacesAreThoseThatLibvirtNames()
    {
        api::HostInterfaces *theirs = m_connection->hostInterfaces();
        if (!theirs)
            QSKIP("this libvirt has no interfaces");
        qemu::EmbeddedHostInterfaces ours;
        const auto expected = await(theirs->xml(QStringLiteral("lo")));
        const auto actual = await(ours.xml(QStringLiteral("lo"), api::XmlView::Live));
        QVERIFY(expected.has_value() && actual.has_value());
        QCOMPARE(*actual, *expected);
    }
};

QTEST_GUILESS_MAIN(tst_LibvirtHostReal)
#include "tst_libvirthostreal.moc"
