#include "backend/api/secrets.h"

#include "backend/rpc/errors.h"
#include "backend/rpc/procedures/listing.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/subscriptions.h"

namespace inn::rpc {

namespace {

constexpr qint32 kLifecycle = 0, kValueChanged = 1; // virSecretEventID
constexpr qint32 kLifecycleMessage = 382, kValueMessage = 383;
constexpr qint32 kDefined = 0, kUndefined = 1;

Result<api::Secrets *> secretsOf(Client &client)
{
    if (api::Secrets *secrets = client.connection().secrets())
        return secrets;
    return noSupport(QStringLiteral("virSecret"));
}

wire::Secret named(const api::SecretInfo &secret)
{
    return { secret.uuid, qint32(secret.usage), secret.usageId };
}

Result<wire::Secret> lookUpByUuid(Client &client, QUuid uuid)
{
    TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    for (const api::SecretInfo &secret : secrets->list()) {
        if (secret.uuid == uuid)
            return named(secret);
    }
    return api::secretNotFound(uuid);
}

QFuture<Result<wire::Secret>> lookUpByUsage(Client &client, qint32 usage, QString usageId)
{
    CO_TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    auto found = co_await secrets->findByUsage(api::SecretUsage(usage), std::move(usageId));
    if (!found)
        co_return found.error();
    co_return named(*found);
}

Result<std::tuple<wire::Listed<wire::Secret>, quint32>> listAll(
    Client &client, qint32 wanted, Flags<0xf> flags)
{
    TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    std::vector<wire::Secret> found;
    for (const api::SecretInfo &secret : secrets->list()) {
        if (admits(flags,
                { { { 1, secret.ephemeral }, { 2, !secret.ephemeral } },
                    { { 4, secret.isPrivate }, { 8, !secret.isPrivate } } }))
            found.push_back(named(secret));
    }
    return listed(std::move(found), wanted);
}

Result<qint32> count(Client &client)
{
    TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    return qint32(secrets->list().size());
}

Result<Names> listUuids(Client &client, qint32 most)
{
    TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    std::vector<QString> uuids;
    for (const api::SecretInfo &secret : secrets->list())
        uuids.push_back(api::uuidText(secret.uuid));
    return firstNames(std::move(uuids), most);
}

QFuture<Result<QByteArray>> xmlText(Client &client, wire::Secret secret, Flags<0>)
{
    CO_TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    auto xml = co_await secrets->xml(secret.uuid);
    co_return xml;
}

QFuture<Result<wire::Secret>> define(Client &client, QByteArray xml, Flags<1>)
{
    CO_TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    auto uuid = co_await secrets->define(std::move(xml));
    if (!uuid)
        co_return uuid.error();
    co_return lookUpByUuid(client, *uuid);
}

QFuture<Result<>> undefine(Client &client, wire::Secret secret)
{
    CO_TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    auto done = co_await secrets->undefine(secret.uuid);
    co_return done;
}

QFuture<Result<>> setValue(Client &client, wire::Secret secret, QByteArray value, Flags<0>)
{
    CO_TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    auto done = co_await secrets->setValue(secret.uuid, std::move(value));
    co_return done;
}

QFuture<Result<QByteArray>> value(Client &client, wire::Secret secret, Flags<0>)
{
    CO_TRY_ASSIGN(api::Secrets * secrets, secretsOf(client));
    auto bytes = co_await secrets->value(secret.uuid);
    co_return bytes;
}

// ---- events

wire::Secret known(Client &client, const QUuid &uuid)
{
    const auto found = lookUpByUuid(client, uuid);
    return found ? *found : wire::Secret { uuid, 0, {} };
}

void tellLifecycle(Client &client, const wire::Secret &secret, qint32 event)
{
    client.subscriptions().tell(Family::Secret, kLifecycle, api::uuidText(secret.uuid),
        [&](const Subscriptions::Subscription &subscription) {
            client.sendEvent(
                kLifecycleMessage, xdr::encoded(std::tuple(subscription.callback, secret, event, qint32(0))));
        });
}

void listen(Client &client)
{
    api::Secrets *secrets = client.connection().secrets();
    QObject::connect(secrets, &api::Secrets::changed, &client,
        [&client](const api::SecretInfo &secret) { tellLifecycle(client, named(secret), kDefined); });
    QObject::connect(secrets, &api::Secrets::removed, &client,
        [&client](const QUuid &uuid) { tellLifecycle(client, known(client, uuid), kUndefined); });
    QObject::connect(secrets, &api::Secrets::valueChanged, &client, [&client](const QUuid &uuid) {
        const wire::Secret secret = known(client, uuid);
        client.subscriptions().tell(Family::Secret, kValueChanged, api::uuidText(uuid),
            [&](const Subscriptions::Subscription &subscription) {
                client.sendEvent(kValueMessage, xdr::encoded(std::tuple(subscription.callback, secret)));
            });
    });
}

Result<qint32> registerEvent(Client &client, qint32 event, std::optional<wire::Secret> secret)
{
    TRY(secretsOf(client));
    if (event != kLifecycle && event != kValueChanged) {
        return libvirtError(
            kInvalidArgument, QStringLiteral("unsupported secret event ID %1").arg(event), kFromRpc);
    }
    if (client.subscriptions().isFirst(Family::Secret))
        listen(client);
    return client.subscriptions().add(
        Family::Secret, event, secret ? api::uuidText(secret->uuid) : QString());
}

Result<> deregisterEvent(Client &client, qint32 callback)
{
    return client.subscriptions().remove(Family::Secret, callback);
}

constexpr Procedure kProcedures[] = {
    { 141, "SECRET_LOOKUP_BY_UUID", PROCEDURE(lookUpByUuid), Need::Open },
    { 147, "SECRET_LOOKUP_BY_USAGE", PROCEDURE(lookUpByUsage), Need::Open },
    { 287, "CONNECT_LIST_ALL_SECRETS", PROCEDURE(listAll), Need::Open },
    { 139, "CONNECT_NUM_OF_SECRETS", PROCEDURE(count), Need::Open },
    { 140, "CONNECT_LIST_SECRETS", PROCEDURE(listUuids), Need::Open },
    { 143, "SECRET_GET_XML_DESC", DOCUMENT(xmlText), Need::Open },
    { 142, "SECRET_DEFINE_XML", PROCEDURE(define), Need::Write },
    { 146, "SECRET_UNDEFINE", PROCEDURE(undefine), Need::Write },
    { 144, "SECRET_SET_VALUE", PROCEDURE(setValue), Need::Write },
    { 145, "SECRET_GET_VALUE", PROCEDURE(value), Need::Write },
    { 380, "CONNECT_SECRET_EVENT_REGISTER_ANY", PROCEDURE(registerEvent), Need::Open },
    { 381, "CONNECT_SECRET_EVENT_DEREGISTER_ANY", PROCEDURE(deregisterEvent), Need::Open },
};

} // namespace

std::span<const Procedure> secretProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
