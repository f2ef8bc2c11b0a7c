#include "backend/drivers/libvirt/libvirtsecrets.h"

#include "backend/base/translated.h"
#include "backend/config/secret/secretconfig.h"
#include "backend/drivers/libvirt/objects.h"

#include <libvirt/virterror.h>

namespace inn::libvirt {

namespace {

Result<SecretHandle> findSecret(virConnectPtr connection, const QUuid &uuid)
{
    SecretHandle secret(virSecretLookupByUUIDString(connection, api::uuidText(uuid).toLatin1().constData()));
    if (!secret)
        return lastError(api::secretNotFound(uuid).message);
    return secret;
}

Result<QByteArray> documentOf(virSecretPtr secret)
{
    const CString text(virSecretGetXMLDesc(secret, 0));
    if (!text)
        return lastError(translated("The secret's document cannot be read."));
    return QByteArray(text.get());
}

Result<api::SecretInfo> infoOf(virSecretPtr secret)
{
    TRY_ASSIGN(const QByteArray text, documentOf(secret));
    TRY_ASSIGN(const config::SecretConfig document, config::readSecret(text));
    api::SecretInfo info;
    info.uuid = uuidOf(secret);
    info.usage = api::SecretUsage(std::clamp(virSecretGetUsageType(secret), 0, int(api::SecretUsage::Vtpm)));
    info.usageId = QString::fromUtf8(virSecretGetUsageID(secret));
    info.description = document.description.value_or(QString());
    info.ephemeral = document.ephemeral == QStringLiteral("yes");
    info.isPrivate = document.isPrivate == QStringLiteral("yes");
    return info;
}

Result<std::vector<QUuid>> listSecrets(virConnectPtr connection)
{
    return listUuids<SecretHandle>(
        virConnectListAllSecrets, connection, translated("The host does not list its secrets."));
}

Result<QByteArray> readValue(virConnectPtr connection, const QUuid &uuid)
{
    TRY_ASSIGN(const SecretHandle secret, findSecret(connection, uuid));
    size_t length = 0;
    unsigned char *raw = virSecretGetValue(secret.get(), &length, 0);
    if (!raw) {
        return lastError(
            translated("The value of the secret “%1” is not given away.").arg(api::uuidText(uuid)));
    }
    const QByteArray value(reinterpret_cast<const char *>(raw), qsizetype(length));
    ::explicit_bzero(raw, length);
    std::free(raw);
    return value;
}

} // namespace

LibvirtSecrets::LibvirtSecrets(CallPool &pool)
    : m_pool(pool)
{
}

QFuture<Result<>> LibvirtSecrets::fill()
{
    CO_TRY_ASSIGN(const std::vector<QUuid> uuids, co_await m_pool.run<std::vector<QUuid>>(listSecrets));
    for (const QUuid &uuid : uuids)
        refresh(uuid);
    co_return Result<>();
}

void LibvirtSecrets::handleChange(const QUuid &secret)
{
    refresh(secret);
}

QFuture<Result<>> LibvirtSecrets::refresh(QUuid secret)
{
    const auto ask = [secret](virConnectPtr connection) -> Result<api::SecretInfo> {
        TRY_ASSIGN(const SecretHandle handle, findSecret(connection, secret));
        return infoOf(handle.get());
    };
    auto info = co_await m_pool.run<api::SecretInfo>(ask);
    if (!info && info.error().code == ErrorCode::NotFound) {
        if (m_secrets.erase(secret) > 0)
            Q_EMIT removed(secret);
        co_return Result<>();
    }
    if (!info)
        co_return info.error();
    const auto known = m_secrets.find(secret);
    if (known == m_secrets.end() || known->second != *info) {
        m_secrets[secret] = *info;
        Q_EMIT changed(*info);
    }
    co_return Result<>();
}

std::vector<api::SecretInfo> LibvirtSecrets::list() const
{
    std::vector<api::SecretInfo> result;
    for (const auto &[uuid, info] : m_secrets)
        result.push_back(info);
    return result;
}

QFuture<Result<QByteArray>> LibvirtSecrets::xml(QUuid secret)
{
    return m_pool.run<QByteArray>([secret](virConnectPtr connection) -> Result<QByteArray> {
        TRY_ASSIGN(const SecretHandle handle, findSecret(connection, secret));
        return documentOf(handle.get());
    });
}

QFuture<Result<QUuid>> LibvirtSecrets::define(QByteArray xml)
{
    const auto work = [xml](virConnectPtr connection) -> Result<QUuid> {
        const SecretHandle secret(virSecretDefineXML(connection, xml.constData(), 0));
        if (!secret) {
            return lastError(
                translated("The host does not accept the secret's document."), Purpose::Definition);
        }
        return uuidOf(secret.get());
    };
    CO_TRY_ASSIGN(const QUuid uuid, co_await m_pool.run<QUuid>(work));
    auto refreshed = co_await refresh(uuid);
    std::ignore = refreshed;
    co_return uuid;
}

QFuture<Result<>> LibvirtSecrets::undefine(QUuid secret)
{
    const auto work = [secret](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const SecretHandle handle, findSecret(connection, secret));
        if (virSecretUndefine(handle.get()) == 0)
            return {};
        return lastError(translated("The secret “%1” could not be removed.").arg(api::uuidText(secret)));
    };
    auto done = co_await m_pool.run<void>(work);
    auto refreshed = co_await refresh(secret);
    std::ignore = refreshed;
    co_return done;
}

QFuture<Result<>> LibvirtSecrets::setValue(QUuid secret, QByteArray value)
{
    if (const auto checked = api::checkSecretValue(value); !checked)
        return ready<void>(checked.error());
    return m_pool.run<void>([secret, value](virConnectPtr connection) -> Result<> {
        TRY_ASSIGN(const SecretHandle handle, findSecret(connection, secret));
        const auto *bytes = reinterpret_cast<const unsigned char *>(value.constData());
        if (virSecretSetValue(handle.get(), bytes, size_t(value.size()), 0) == 0)
            return {};
        return lastError(
            translated("The value of the secret “%1” could not be set.").arg(api::uuidText(secret)));
    });
}

QFuture<Result<QByteArray>> LibvirtSecrets::value(QUuid secret)
{
    return m_pool.run<QByteArray>(
        [secret](virConnectPtr connection) { return readValue(connection, secret); });
}

QFuture<Result<api::SecretInfo>> LibvirtSecrets::findByUsage(api::SecretUsage usage, QString usageId)
{
    return m_pool.run<api::SecretInfo>([usage, usageId](virConnectPtr connection) -> Result<api::SecretInfo> {
        const QString missing = api::secretNotFound(usage, usageId).message;
        const SecretHandle handle(
            virSecretLookupByUsage(connection, int(usage), usageId.toUtf8().constData()));
        if (!handle)
            return lastError(missing);
        return infoOf(handle.get());
    });
}

} // namespace inn::libvirt
