#pragma once

#include "backend/api/secrets.h"
#include "backend/drivers/libvirt/callpool.h"

#include <map>

namespace inn::libvirt {

class LibvirtSecrets final : public api::Secrets
{
    Q_OBJECT

public:
    explicit LibvirtSecrets(CallPool &pool);

    QFuture<Result<>> fill();
    void handleChange(const QUuid &secret); // from libvirt's callbacks
    void handleValue(const QUuid &secret) { Q_EMIT valueChanged(secret); }
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    [[nodiscard]] std::vector<api::SecretInfo> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid secret) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QUuid secret) override;
    QFuture<Result<>> setValue(QUuid secret, QByteArray value) override;
    QFuture<Result<QByteArray>> value(QUuid secret) override;
    QFuture<Result<api::SecretInfo>> findByUsage(api::SecretUsage usage, QString usageId) override;

private:
    QFuture<Result<>> refresh(QUuid secret);

    CallPool &m_pool;
    std::map<QUuid, api::SecretInfo> m_secrets;
    TaskScope m_tasks;
};

} // namespace inn::libvirt
