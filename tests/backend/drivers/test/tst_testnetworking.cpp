#include "backend/drivers/test/testdriver.h"
#include "tests/support/await.h"
#include "tests/support/networkcontract.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;

class TestTestNetworking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networking_data() { NetworkContract::addRows(); }
    void networking()
    {
        const auto open = [] {
            test::TestDriver driver;
            return await(driver.open({ QUrl(QStringLiteral("test:///default")) }));
        };
        NetworkContract(open, QStringLiteral("/srv/contract")).run(QTest::currentDataTag());
    }
};

QTEST_GUILESS_MAIN(TestTestNetworking)
#include "tst_testnetworking.moc"
