#include "backend/drivers/test/testdriver.h"
#include "tests/support/await.h"
#include "tests/support/secretcontract.h"

#include <QTest>

using namespace inn;
using namespace inn::testing;

// The secrets of the test host keep what every host promises.
class tst_TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_data() { SecretContract::addRows(); }
    void contract()
    {
        const auto open = [] {
            test::TestDriver driver;
            return await(driver.open({ QUrl(QStringLiteral("test:///default")) }));
        };
        SecretContract(open).run(QTest::currentDataTag());
    }
};

QTEST_GUILESS_MAIN(tst_TestSecrets)
#include "tst_testsecrets.moc"
