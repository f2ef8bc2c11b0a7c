#pragma once

#include "backend/api/domains.h"
#include "backend/rpc/errors.h"
#include "backend/rpc/serve.h"
#include "backend/rpc/wire.h"

// What procedures of several subjects need.
namespace inn::rpc {

wire::Domain named(const api::DomainInfo &info);

// VIR_DOMAIN_AFFECT_…
enum Affect : quint32 { kCurrent = 0, kLive = 1, kConfig = 2 };
// What these flags mean for a domain in its state now; VIR_ERR_OPERATION_INVALID.
Result<api::DeviceScope> scopeOf(quint32 flags, const api::DomainInfo &domain);
// The same where only one document is asked; VIR_ERR_INVALID_ARG for both.
Result<api::DeviceScope> oneScopeOf(quint32 flags, const api::DomainInfo &domain);

// `f(const DomainInfo &)`, which gives a future, for the domain that the reference names.
template<class F>
auto withDomain(Client &client, const wire::Domain &domain, F f)
    -> std::invoke_result_t<F, const api::DomainInfo &>
{
    using Answer = decltype(std::declval<std::invoke_result_t<F, const api::DomainInfo &>>().takeResult());
    const auto found = client.find(domain);
    if (!found)
        return ready<typename Answer::value_type>(found.error());
    return f(**found);
}

// `f(part, const DomainInfo &)` for a part of the connection that may be missing: then no support.
template<class Part, class F>
auto withPart(Client &client, Part *part, const char *function, const wire::Domain &domain, F f)
    -> std::invoke_result_t<F, Part &, const api::DomainInfo &>
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        using Future = std::invoke_result_t<F, Part &, const api::DomainInfo &>;
        using Answer = decltype(std::declval<Future>().takeResult());
        if (!part)
            return ready<typename Answer::value_type>(noSupport(QLatin1String(function)));
        return f(*part, info);
    });
}

// `f(api::Tuning &, const DomainInfo &)`
template<class F>
auto withTuning(Client &client, const char *function, const wire::Domain &domain, F f)
{
    return withPart(client, client.connection().tuning(), function, domain, f);
}

// What begins with a domain and then is another one of its states: the reference as it is afterwards.
QFuture<Result<wire::Domain>> thenNamed(Client &client, QUuid uuid, QFuture<Result<>> work);
QFuture<Result<wire::Domain>> thenNamed(Client &client, QFuture<Result<QUuid>> work);

} // namespace inn::rpc
