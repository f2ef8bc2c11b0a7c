// label: real
// timeout: 300
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "tests/support/await.h"
#include "tests/support/networkcontract.h"
#include "tests/support/privatelibvirtd.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;

// Filters, networks' parts and volumes' content of a real libvirt.
class TestLibvirtNetworking : public QObject
{
    Q_OBJECT

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

    void networking_data() { NetworkContract::addRows(); }
    void networking()
    {
        NetworkContract([this] { return Result<std::shared_ptr<api::Connection>>(m_connection); },
            m_daemon->path(QStringLiteral("pool")))
            .run(QTest::currentDataTag());
    }
};

QTEST_GUILESS_MAIN(TestLibvirtNetworking)
#include "tst_libvirtnetworking.moc"
