#pragma once

#include "backend/api/connection.h"
#include "tests/support/checks.h"

#include <QUuid>

#include <functional>

namespace inn::testing {

// What every driver promises of network filters, of parts of networks that change alone, and of volumes'
// content. A test runs it as SecretContract.
class NetworkContract
{
public:
    using Open = std::function<Result<std::shared_ptr<api::Connection>>()>;
    // `folder` is the host's, for a pool of the contract's own.
    NetworkContract(Open open, QString folder);
    ~NetworkContract();
    Q_DISABLE_COPY_MOVE(NetworkContract)

    static void addRows();
    void run(const char *row);

private:
    static const Checks<NetworkContract> &checks();

    void filtersAreKept();
    void filtersThatAreNotThere();
    void reservationsComeAndGo();
    void partsThatCannotChange();
    void networksTellOfTheirLife();
    void bytesComeBack();
    void volumesGrow();
    void volumesThatAreNotThere();

    QUuid network();
    QString volume();

    Open m_open;
    QString m_folder;
    std::shared_ptr<api::Connection> m_connection;
    QUuid m_network, m_pool;
    std::vector<QUuid> m_filters;
};

} // namespace inn::testing
