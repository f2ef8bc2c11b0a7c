#include "backend/transfer/secretgiver.h"

#include "backend/api/secrets.h"
#include "backend/base/translated.h"

namespace inn::transfer {

namespace {

TransferJournal::Entry entryOf(const HostAccess &host, const QUuid &secret)
{
    return { TransferJournal::Entry::Kind::Secret, host.uri(), {}, api::uuidText(secret) };
}

template<class T, class F>
QFuture<Result<T>> callSecrets(HostAccess &host, F f)
{
    return host.call([f = std::move(f), label = host.label()](api::Connection &connection) {
        api::Secrets *secrets = connection.secrets();
        return secrets
            ? f(*secrets)
            : ready<T>(
                Result<T>(Error { ErrorCode::Unsupported, translated("“%1” keeps no secrets.").arg(label) }));
    });
}

QFuture<Result<QByteArray>> secretXml(HostAccess &host, const QUuid &secret)
{
    return callSecrets<QByteArray>(host, [secret](api::Secrets &secrets) { return secrets.xml(secret); });
}

QFuture<Result<QByteArray>> secretValue(HostAccess &host, const QUuid &secret)
{
    return callSecrets<QByteArray>(host, [secret](api::Secrets &secrets) { return secrets.value(secret); });
}

QFuture<Result<QUuid>> defineSecret(HostAccess &host, const QByteArray &xml)
{
    return callSecrets<QUuid>(host, [xml](api::Secrets &secrets) { return secrets.define(xml); });
}

QFuture<Result<>> setSecret(HostAccess &host, const QUuid &secret, const QByteArray &value)
{
    return callSecrets<void>(
        host, [secret, value](api::Secrets &secrets) { return secrets.setValue(secret, value); });
}

} // namespace

QFuture<Result<>> undefineSecret(HostAccess &host, const QUuid &secret)
{
    return callSecrets<void>(host, [secret](api::Secrets &secrets) { return secrets.undefine(secret); });
}

QFuture<Result<>> SecretGiver::give(HostAccess &from, HostAccess &to, QList<QUuid> secrets)
{
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        const QUuid secret = secrets[i];
        auto xml = co_await secretXml(from, secret);
        if (!xml)
            co_return xml.error();
        auto value = co_await secretValue(from, secret);
        if (!value)
            co_return value.error();
        if (to.journal())
            to.journal()->note(entryOf(to, secret));
        auto defined = co_await defineSecret(to, *xml);
        if (!defined) {
            if (to.journal())
                to.journal()->forget(entryOf(to, secret));
            co_return defined.error();
        }
        m_given += secret;
        auto set = co_await setSecret(to, secret, *value);
        if (!set)
            co_return set.error();
    }
    co_return Result<>();
}

QFuture<Result<>> SecretGiver::takeBack(HostAccess &to)
{
    Result<> answer;
    for (qsizetype i = 0; i < m_given.size(); ++i) {
        auto gone = co_await undefineSecret(to, m_given[i]);
        if (gone && to.journal())
            to.journal()->forget(entryOf(to, m_given[i]));
        if (!gone)
            answer = gone.error();
    }
    m_given.clear();
    co_return answer;
}

} // namespace inn::transfer
