#pragma once

#include "backend/api/connection.h"
#include "backend/api/secrets.h"
#include "tests/support/checks.h"

#include <functional>

namespace inn::testing {

// What every driver promises of secrets. A test runs it so:
//     void secrets_data() { SecretContract::addRows(); }
//     void secrets() { SecretContract(open).run(QTest::currentDataTag()); }
class SecretContract
{
public:
    using Open = std::function<Result<std::shared_ptr<api::Connection>>()>;
    explicit SecretContract(Open open);
    ~SecretContract();
    Q_DISABLE_COPY_MOVE(SecretContract)

    static void addRows();
    void run(const char *row);

private:
    static const Checks<SecretContract> &checks();

    void defineAnnounces();
    void valuesAreKept();
    void privateValuesAreShownToNobody();
    void valuesThatAreNotThere();
    void oneUseHasOneSecret();
    void redefinitionKeepsTheValue();
    void foundByUse();
    void removedOnes();
    void badDocuments();

    api::Secrets &secrets() { return *m_connection->secrets(); }
    Result<QUuid> define(const QByteArray &usage, const QByteArray &attributes = {}, const QUuid &uuid = {});

    Open m_open;
    std::shared_ptr<api::Connection> m_connection;
    std::vector<QUuid> m_made;
};

} // namespace inn::testing
