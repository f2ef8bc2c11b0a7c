#pragma once

#include "backend/api/networks.h"
#include "backend/drivers/test/answers.h"

namespace inn::test {

class TestNetworks final : public api::Networks
{
    Q_OBJECT

public:
    explicit TestNetworks(Answers answers)
        : m_answers(answers)
    {
    }
    void load(const std::vector<QByteArray> &documents);

    [[nodiscard]] std::vector<api::NetworkInfoPtr> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid network) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> perform(QUuid network, api::NetworkAction action) override;
    QFuture<Result<>> setAutostart(QUuid network, api::Autostart autostart) override;
    QFuture<Result<std::vector<api::Lease>>> leases(QUuid network) override;
    QFuture<Result<>> update(QUuid network, api::NetworkCommand command, api::NetworkSection section,
        int parentIndex, QByteArray xml, api::NetworkUpdateScopes scopes) override;

private:
    struct Network
    {
        api::NetworkInfo info;
        QByteArray xml;
    };

    static Result<Network> read(const QByteArray &xml);
    Result<Network *> find(const QUuid &uuid);
    Result<QUuid> defineNow(const QByteArray &xml);
    void tell(const api::NetworkInfo &network, api::NetworkEvent event);
    Result<> performNow(const QUuid &uuid, api::NetworkAction action);

    Answers m_answers;
    std::vector<Network> m_networks;
};

} // namespace inn::test
