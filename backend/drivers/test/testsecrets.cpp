#include "backend/drivers/test/testsecrets.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/config/secret/secretconfig.h"
#include "backend/xml/firsterror.h"

namespace inn::test {

namespace {

Error refused(ErrorCode code, const QString &message)
{
    Error error { code, message };
    error.libvirtCode = config::kInternal;
    return error;
}

api::SecretInfo infoOf(const config::SecretConfig &document)
{
    api::SecretInfo info;
    info.uuid = document.uuid.value_or(QUuid());
    info.usage = api::secretUsageFromName(document.usage.value_or(QString()));
    info.usageId = document.volume.value_or(document.name.value_or(document.target.value_or(QString())));
    info.description = document.description.value_or(QString());
    info.ephemeral = document.ephemeral == QStringLiteral("yes");
    info.isPrivate = document.isPrivate == QStringLiteral("yes");
    info.hasValue = false;
    return info;
}

} // namespace

std::vector<api::SecretInfo> TestSecrets::list() const
{
    std::vector<api::SecretInfo> result;
    for (const auto &[uuid, secret] : m_secrets)
        result.push_back(secret.info);
    return result;
}

Result<TestSecrets::Secret *> TestSecrets::find(const QUuid &secret)
{
    const auto found = m_secrets.find(secret);
    if (found == m_secrets.end())
        return api::secretNotFound(secret);
    return &found->second;
}

QFuture<Result<QByteArray>> TestSecrets::xml(QUuid secret)
{
    const auto found = find(secret);
    return m_answers.give<QByteArray>(
        this, found ? Result<QByteArray>((*found)->xml) : Result<QByteArray>(found.error()));
}

Result<QUuid> TestSecrets::defineNow(const QByteArray &xml)
{
    xml::Issues issues;
    TRY_ASSIGN(config::SecretConfig wanted, config::readSecret(xml, &issues));
    const xml::Issues rules = config::checkSecret(wanted);
    issues.insert(issues.end(), rules.begin(), rules.end());
    if (const xml::Issue *error = xml::firstErrorOf(issues))
        return refused(ErrorCode::InvalidConfig, error->message);
    config::applySecretDefaults(wanted);
    api::SecretInfo info = infoOf(wanted);
    for (const auto &[uuid, other] : m_secrets) {
        const bool isSame = uuid == info.uuid;
        const bool isSameUse = other.info.usage == info.usage && other.info.usageId == info.usageId;
        const bool isTaken = !isSame && isSameUse && info.usage != api::SecretUsage::None;
        const bool isOpened = isSame && other.info.isPrivate && !info.isPrivate;
        if (isTaken || isOpened || (isSame && other.info.usageId != info.usageId)) {
            return refused(ErrorCode::AlreadyExists,
                translated("The secret “%1” is for “%2” already; change that one instead.")
                    .arg(api::uuidText(uuid), other.info.usageId));
        }
    }
    Secret &secret = m_secrets[info.uuid];
    info.hasValue = secret.info.hasValue.value_or(false);
    secret.info = info;
    secret.xml = config::writeSecret(wanted);
    Q_EMIT changed(info);
    return info.uuid;
}

QFuture<Result<QUuid>> TestSecrets::define(QByteArray xml)
{
    return m_answers.give<QUuid>(this, defineNow(xml));
}

QFuture<Result<>> TestSecrets::undefine(QUuid secret)
{
    if (m_secrets.erase(secret) == 0)
        return m_answers.give<void>(this, api::secretNotFound(secret));
    Q_EMIT removed(secret);
    return m_answers.give<void>(this, {});
}

QFuture<Result<>> TestSecrets::setValue(QUuid secret, QByteArray value)
{
    const auto found = find(secret);
    if (!found)
        return m_answers.give<void>(this, found.error());
    if (const auto checked = api::checkSecretValue(value); !checked)
        return m_answers.give<void>(this, checked.error());
    (*found)->value = value;
    (*found)->info.hasValue = true;
    Q_EMIT valueChanged(secret);
    Q_EMIT changed((*found)->info);
    return m_answers.give<void>(this, {});
}

QFuture<Result<QByteArray>> TestSecrets::value(QUuid secret)
{
    const auto found = find(secret);
    Result<QByteArray> answer
        = found ? Result<QByteArray>((*found)->value) : Result<QByteArray>(found.error());
    if (found && (*found)->info.isPrivate)
        answer = api::secretIsPrivate(secret);
    else if (found && (*found)->info.hasValue != true)
        answer = api::secretHasNoValue(secret);
    return m_answers.give<QByteArray>(this, std::move(answer));
}

QFuture<Result<api::SecretInfo>> TestSecrets::findByUsage(api::SecretUsage usage, QString usageId)
{
    for (const auto &[uuid, secret] : m_secrets) {
        if (secret.info.usage == usage && secret.info.usageId == usageId)
            return m_answers.give<api::SecretInfo>(this, secret.info);
    }
    return m_answers.give<api::SecretInfo>(this, api::secretNotFound(usage, usageId));
}

} // namespace inn::test
