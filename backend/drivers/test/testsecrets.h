#pragma once

#include "backend/api/secrets.h"
#include "backend/drivers/test/answers.h"

#include <map>

namespace inn::test {

class TestSecrets final : public api::Secrets
{
    Q_OBJECT

public:
    explicit TestSecrets(Answers answers)
        : m_answers(answers)
    {
    }

    [[nodiscard]] std::vector<api::SecretInfo> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid secret) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QUuid secret) override;
    QFuture<Result<>> setValue(QUuid secret, QByteArray value) override;
    QFuture<Result<QByteArray>> value(QUuid secret) override;
    QFuture<Result<api::SecretInfo>> findByUsage(api::SecretUsage usage, QString usageId) override;

private:
    struct Secret
    {
        api::SecretInfo info;
        QByteArray xml, value;
    };
    Result<QUuid> defineNow(const QByteArray &xml);
    Result<Secret *> find(const QUuid &secret);

    Answers m_answers;
    std::map<QUuid, Secret> m_secrets;
};

} // namespace inn::test
