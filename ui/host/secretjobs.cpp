#include "ui/host/secretjobs.h"

#include "backend/api/domains.h"
#include "backend/api/unsupported.h"
#include "backend/config/secret/secretconfig.h"
#include "backend/config/storage/storageconfig.h"

#include <QScopeGuard>

namespace inn::ui {

namespace {

// What runs in the backend thread goes with the object that it asks, or when it is done.
class SecretSteps : public QObject
{
public:
    using QObject::QObject;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    QFuture<Result<>> create(api::Secrets *secrets, QByteArray xml, QByteArray value)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        const std::vector<api::SecretInfo> before = secrets->list();
        CO_TRY_ASSIGN(const QUuid uuid, co_await secrets->define(xml));
        if (value.isEmpty())
            co_return Result<>();
        auto set = co_await secrets->setValue(uuid, value);
        const bool isNew = std::none_of(
            before.begin(), before.end(), [&uuid](const api::SecretInfo &each) { return each.uuid == uuid; });
        if (!set && isNew) {
            auto undone = co_await secrets->undefine(uuid);
            Q_UNUSED(undone)
        }
        co_return set;
    }

    QFuture<Result<QStringList>> users(api::Domains *domains, api::SecretInfo secret)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        QStringList names;
        const std::vector<api::DomainInfoPtr> all = domains->list();
        const QByteArray uuid = api::uuidText(secret.uuid).toUtf8();
        const QByteArray usage
            = "usage='" + secret.usageId.toHtmlEscaped().toUtf8() + "'"; // as drivers write it
        for (const api::DomainInfoPtr &domain : all) {
            const auto view = api::isActive(domain->state) ? api::XmlView::Live : api::XmlView::Inactive;
            auto xml = co_await domains->xml(domain->uuid, view);
            if (!xml)
                continue;
            const QByteArray text = QByteArray(*xml).replace('"', '\'');
            const bool byUsage = !secret.usageId.isEmpty() && text.contains(usage);
            if (text.contains(uuid) || byUsage)
                names << domain->name;
        }
        names.sort();
        co_return names;
    }

    QFuture<Result<>> createVolume(api::Connection *connection, QUuid pool, QByteArray xml, QString path,
        QByteArray passphrase, JobPtr job)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        api::Secrets *secrets = connection->secrets();
        if (!secrets) {
            auto refused = co_await api::unsupportedHere<void>();
            co_return refused;
        }
        config::SecretConfig secret;
        secret.usage = QStringLiteral("volume");
        secret.volume = path;
        secret.isPrivate = QStringLiteral("yes");
        secret.ephemeral = QStringLiteral("no");
        const QByteArray document = config::writeSecret(secret);
        CO_TRY_ASSIGN(const QUuid uuid, co_await secrets->define(document));
        auto set = co_await secrets->setValue(uuid, passphrase);
        Result<> done = set;
        if (done) {
            CO_TRY_ASSIGN(const QByteArray volume, withEncryption(xml, uuid));
            auto made = co_await connection->storage()->createVolume(pool, volume, job);
            if (!made)
                done = made.error();
        }
        if (!done) {
            auto undone = co_await secrets->undefine(uuid);
            Q_UNUSED(undone)
        }
        co_return done;
    }

private:
    TaskScope m_tasks;
};

} // namespace

Result<QByteArray> withEncryption(const QByteArray &volumeXml, const QUuid &secret)
{
    TRY_ASSIGN(config::VolumeConfig volume, config::readVolume(volumeXml));
    volume.encryption.emplace();
    volume.encryption->format = QStringLiteral("luks");
    config::EncryptionSecretConfig passphrase;
    passphrase.type = QStringLiteral("passphrase");
    passphrase.uuid = secret;
    volume.encryption->secrets = { passphrase };
    return config::writeVolume(volume);
}

QFuture<Result<>> createSecret(api::Secrets *secrets, QByteArray xml, QByteArray value)
{
    if (!secrets)
        return api::unsupportedHere<void>();
    return (new SecretSteps(secrets))->create(secrets, std::move(xml), std::move(value));
}

QFuture<Result<QStringList>> usersOfSecret(api::Connection &connection, api::SecretInfo secret)
{
    return (new SecretSteps(connection.domains()))->users(connection.domains(), std::move(secret));
}

QFuture<Result<>> createEncryptedVolume(
    api::Connection &connection, QUuid pool, QByteArray xml, QString path, QByteArray passphrase, JobPtr job)
{
    return (new SecretSteps(&connection))
        ->createVolume(
            &connection, pool, std::move(xml), std::move(path), std::move(passphrase), std::move(job));
}

} // namespace inn::ui
