#pragma once

#include "backend/api/secretkeeper.h"
#include "backend/config/secret/secretconfig.h"
#include "backend/drivers/qemu/secrets/secretfiles.h"

#include <map>

namespace inn::qemu {

// The secrets of an embedded host. Ephemeral ones live in memory only and go with the connection.
class EmbeddedSecrets final : public api::Secrets, public api::SecretKeeper
{
    Q_OBJECT

public:
    explicit EmbeddedSecrets(const QString &folder);
    ~EmbeddedSecrets() override;

    // Reads what is stored; says what could not be read.
    QStringList load();

    [[nodiscard]] std::vector<api::SecretInfo> list() const override;
    QFuture<Result<QByteArray>> xml(QUuid secret) override;
    QFuture<Result<QUuid>> define(QByteArray xml) override;
    QFuture<Result<>> undefine(QUuid secret) override;
    QFuture<Result<>> setValue(QUuid secret, QByteArray value) override;
    QFuture<Result<QByteArray>> value(QUuid secret) override;
    QFuture<Result<api::SecretInfo>> findByUsage(api::SecretUsage usage, QString usageId) override;

    [[nodiscard]] Result<QByteArray> reveal(const api::SecretReference &secret) const override;

private:
    struct Secret
    {
        config::SecretConfig config;
        std::optional<QByteArray> value;
    };
    using Map = std::map<QUuid, Secret>;

    [[nodiscard]] Map::const_iterator withUsage(api::SecretUsage usage, const QString &usageId) const;
    Result<QUuid> defineNow(const QByteArray &xml);
    [[nodiscard]] Result<> checkAgainstOthers(const config::SecretConfig &wanted) const;
    Result<> store(const config::SecretConfig &wanted, const Secret *before) const;
    Result<> setValueNow(const QUuid &secret, const QByteArray &value);
    Result<> undefineNow(const QUuid &secret);
    [[nodiscard]] api::SecretInfo info(const Secret &secret) const;

    SecretFiles m_files;
    Map m_secrets;
};

} // namespace inn::qemu
