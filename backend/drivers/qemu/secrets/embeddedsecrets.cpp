#include "backend/drivers/qemu/secrets/embeddedsecrets.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"

namespace inn::qemu {

namespace {

bool saysYes(const std::optional<QString> &answer)
{
    return answer == QStringLiteral("yes");
}

api::SecretUsage usageOf(const config::SecretConfig &secret)
{
    return api::secretUsageFromName(secret.usage.value_or(QString()));
}

QString usageIdOf(const config::SecretConfig &secret)
{
    for (const auto &id : { secret.volume, secret.name, secret.target }) {
        if (id)
            return *id;
    }
    return {};
}

Error taken(const QString &message)
{
    Error error { ErrorCode::AlreadyExists, message };
    error.libvirtCode = config::kInternal;
    return error;
}

Result<config::SecretConfig> readChecked(const QByteArray &xml)
{
    xml::Issues issues;
    TRY_ASSIGN(config::SecretConfig wanted, config::readSecret(xml, &issues));
    const xml::Issues rules = config::checkSecret(wanted);
    issues.insert(issues.end(), rules.begin(), rules.end());
    TRY(firstError(issues));
    config::applySecretDefaults(wanted);
    return wanted;
}

} // namespace

EmbeddedSecrets::EmbeddedSecrets(const QString &folder)
    : m_files(folder)
{
}

EmbeddedSecrets::~EmbeddedSecrets()
{
    for (auto &[uuid, secret] : m_secrets) {
        if (secret.value)
            forget(*secret.value);
    }
}

QStringList EmbeddedSecrets::load()
{
    QStringList problems;
    for (SecretFiles::Stored &stored : m_files.load(problems)) {
        auto config = readChecked(stored.xml);
        if (!config) {
            problems << config.error().message;
            continue;
        }
        if (api::uuidText(*config->uuid) != stored.fileName) {
            problems << translated("The secret in “%1.xml” has another UUID inside and is not used.")
                            .arg(stored.fileName);
            continue;
        }
        if (saysYes(config->ephemeral)) { // it became one, and the program ended before the files went
            if (const auto removed = m_files.remove(*config->uuid); !removed)
                problems << removed.error().message;
            continue;
        }
        const QUuid uuid = *config->uuid;
        m_secrets[uuid] = Secret { std::move(*config), std::move(stored.value) };
    }
    return problems;
}

api::SecretInfo EmbeddedSecrets::info(const Secret &secret) const
{
    api::SecretInfo info;
    info.uuid = secret.config.uuid.value_or(QUuid());
    info.usage = usageOf(secret.config);
    info.usageId = usageIdOf(secret.config);
    info.description = secret.config.description.value_or(QString());
    info.ephemeral = saysYes(secret.config.ephemeral);
    info.isPrivate = saysYes(secret.config.isPrivate);
    info.hasValue = secret.value.has_value();
    return info;
}

std::vector<api::SecretInfo> EmbeddedSecrets::list() const
{
    std::vector<api::SecretInfo> result;
    for (const auto &[uuid, secret] : m_secrets)
        result.push_back(info(secret));
    return result;
}

QFuture<Result<QByteArray>> EmbeddedSecrets::xml(QUuid secret)
{
    const auto found = m_secrets.find(secret);
    if (found == m_secrets.end())
        return ready<QByteArray>(api::secretNotFound(secret));
    return ready<QByteArray>(config::writeSecret(found->second.config));
}

EmbeddedSecrets::Map::const_iterator EmbeddedSecrets::withUsage(
    api::SecretUsage usage, const QString &usageId) const
{
    if (usage == api::SecretUsage::None)
        return m_secrets.end();
    return std::find_if(m_secrets.begin(), m_secrets.end(), [&](const auto &entry) {
        return usageOf(entry.second.config) == usage && usageIdOf(entry.second.config) == usageId;
    });
}

Result<> EmbeddedSecrets::checkAgainstOthers(const config::SecretConfig &wanted) const
{
    const QString usageId = usageIdOf(wanted);
    const auto same = m_secrets.find(*wanted.uuid);
    if (same == m_secrets.end()) {
        const auto other = withUsage(usageOf(wanted), usageId);
        if (other == m_secrets.end())
            return {};
        return taken(translated("The secret “%1” is for “%2” already; change that one instead.")
                         .arg(api::uuidText(other->first), usageId));
    }
    const config::SecretConfig &before = same->second.config;
    if (usageIdOf(before) != usageId) {
        return taken(translated("The secret “%1” is for “%2”; what a secret is for cannot be changed.")
                         .arg(api::uuidText(*wanted.uuid), usageIdOf(before)));
    }
    if (saysYes(before.isPrivate) && !saysYes(wanted.isPrivate)) {
        return taken(translated("The secret “%1” is private, and stays so as long as it is there.")
                         .arg(api::uuidText(*wanted.uuid)));
    }
    return {};
}

// Both files follow whether the secret may be on a disk.
Result<> EmbeddedSecrets::store(const config::SecretConfig &wanted, const Secret *before) const
{
    const bool wasKept = before && !saysYes(before->config.ephemeral);
    if (saysYes(wanted.ephemeral))
        return wasKept ? m_files.remove(*wanted.uuid) : Result<>();
    if (before && !wasKept && before->value)
        TRY(m_files.saveValue(*wanted.uuid, *before->value));
    return m_files.saveDocument(*wanted.uuid, config::writeSecret(wanted));
}

Result<QUuid> EmbeddedSecrets::defineNow(const QByteArray &xml)
{
    TRY_ASSIGN(config::SecretConfig wanted, readChecked(xml));
    TRY(checkAgainstOthers(wanted));
    const QUuid uuid = *wanted.uuid;
    const auto before = m_secrets.find(uuid);
    TRY(store(wanted, before == m_secrets.end() ? nullptr : &before->second));
    Secret &secret = m_secrets[uuid];
    secret.config = std::move(wanted);
    Q_EMIT changed(info(secret));
    return uuid;
}

QFuture<Result<QUuid>> EmbeddedSecrets::define(QByteArray xml)
{
    return ready<QUuid>(defineNow(xml));
}

Result<> EmbeddedSecrets::undefineNow(const QUuid &secret)
{
    const auto found = m_secrets.find(secret);
    if (found == m_secrets.end())
        return api::secretNotFound(secret);
    if (!saysYes(found->second.config.ephemeral))
        TRY(m_files.remove(secret));
    if (found->second.value)
        forget(*found->second.value);
    m_secrets.erase(found);
    Q_EMIT removed(secret);
    return {};
}

QFuture<Result<>> EmbeddedSecrets::undefine(QUuid secret)
{
    return ready<void>(undefineNow(secret));
}

Result<> EmbeddedSecrets::setValueNow(const QUuid &secret, const QByteArray &value)
{
    const auto found = m_secrets.find(secret);
    if (found == m_secrets.end())
        return api::secretNotFound(secret);
    TRY(api::checkSecretValue(value));
    if (!saysYes(found->second.config.ephemeral))
        TRY(m_files.saveValue(secret, value));
    if (found->second.value)
        forget(*found->second.value);
    found->second.value = value;
    Q_EMIT valueChanged(secret);
    Q_EMIT changed(info(found->second));
    return {};
}

QFuture<Result<>> EmbeddedSecrets::setValue(QUuid secret, QByteArray value)
{
    return ready<void>(setValueNow(secret, value));
}

QFuture<Result<QByteArray>> EmbeddedSecrets::value(QUuid secret)
{
    const auto found = m_secrets.find(secret);
    if (found == m_secrets.end())
        return ready<QByteArray>(api::secretNotFound(secret));
    if (saysYes(found->second.config.isPrivate))
        return ready<QByteArray>(api::secretIsPrivate(secret));
    if (!found->second.value)
        return ready<QByteArray>(api::secretHasNoValue(secret));
    return ready<QByteArray>(*found->second.value);
}

QFuture<Result<api::SecretInfo>> EmbeddedSecrets::findByUsage(api::SecretUsage usage, QString usageId)
{
    const auto found = withUsage(usage, usageId);
    if (found == m_secrets.end())
        return ready<api::SecretInfo>(api::secretNotFound(usage, usageId));
    return ready<api::SecretInfo>(info(found->second));
}

Result<QByteArray> EmbeddedSecrets::reveal(const api::SecretReference &secret) const
{
    const auto found = secret.uuid ? m_secrets.find(*secret.uuid) : withUsage(secret.usage, secret.usageId);
    if (found == m_secrets.end())
        return secret.uuid ? api::secretNotFound(*secret.uuid)
                           : api::secretNotFound(secret.usage, secret.usageId);
    if (!found->second.value)
        return api::secretHasNoValue(found->first);
    return *found->second.value;
}

} // namespace inn::qemu
