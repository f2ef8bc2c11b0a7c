#pragma once

#include "backend/rpc/client.h"
#include "backend/rpc/errors.h"

#include <type_traits>

// Makes a procedure of the protocol out of a function: its parameters are the arguments in their order on the
// wire, its result is the answer.
//
//     Result<QString> hostName(Client &client) { … }
//     QFuture<Result<QByteArray>> domainXml(Client &client, wire::Domain domain, Flags<0xf> flags) { … }
//     …
//     constexpr Procedure kProcedures[] = {
//         { 59, "CONNECT_GET_HOSTNAME", PROCEDURE(hostName), Need::Open },
//         { 14, "DOMAIN_GET_XML_DESC", PROCEDURE(domainXml), Need::Open },
//     };
//
// Where the answer is a document, DOCUMENT(domainXml) has it in libvirt's normal form.
// Functions that return a future may be coroutines; they end with their client. Several values are answered
// as a std::tuple, none as Result<>.
namespace inn::rpc {

namespace detail {

template<class T>
struct IsFlags : std::false_type
{
};
template<quint32 known>
struct IsFlags<Flags<known>> : std::true_type
{
};

Result<> refuseFlags(quint32 unknown, const Procedure &procedure);

template<class T>
Result<> checkArgument(const T &argument, const Procedure &procedure)
{
    if constexpr (IsFlags<T>::value) {
        if (const quint32 unknown = argument.value & ~T::kKnown)
            return refuseFlags(unknown, procedure);
    }
    return {};
}

enum class Answering { AsItIs, NormalForm };

template<Answering answering, class T>
void answer(Client &client, const CallPtr &call, const Result<T> &result)
{
    if (!result)
        client.fail(*call, result.error());
    else if constexpr (std::is_void_v<T>)
        client.reply(*call, {});
    else if constexpr (answering == Answering::NormalForm)
        client.reply(*call, xdr::encoded(client.normalForm(*result)));
    else if constexpr (requires { result->descriptors; })
        client.reply(*call, xdr::encoded(result->value), result->descriptors);
    else
        client.reply(*call, xdr::encoded(*result));
}

// Waits in the client's scope: when the client goes nobody needs the answer.
template<Answering answering, class T>
QFuture<Result<>> answerLater(Client &client, CallPtr call, QFuture<Result<T>> future)
{
    auto result = co_await future;
    answer<answering>(client, call, result);
    co_return Result<>();
}

template<Answering answering, class T>
void answer(Client &client, const CallPtr &call, const QFuture<Result<T>> &future)
{
    answerLater<answering>(client, call, future);
}

template<auto function, Answering answering = Answering::AsItIs>
struct Served;

template<class Answer, class... Arguments, Answer (*function)(Client &, Arguments...), Answering answering>
struct Served<function, answering>
{
    using Values = std::tuple<std::decay_t<Arguments>...>;

    static bool read(const QByteArray &bytes, Values &values, const CallPtr &call)
    {
        xdr::Reader reader(bytes);
        std::apply(
            [&](auto &...each) {
                [[maybe_unused]] const auto take = [&](auto &value) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, CallPtr>)
                        value = call;
                    else
                        reader.take(value);
                };
                (take(each), ...);
            },
            values);
        return reader.isDone();
    }
    static bool decodes(const QByteArray &bytes)
    {
        Values values;
        return read(bytes, values, nullptr);
    }
    static void serve(Client &client, const CallPtr &call)
    {
        Values values;
        if (!read(call->arguments, values, call)) {
            client.fail(*call, undecodable());
            return;
        }
        Result<> checked;
        std::apply(
            [&](const auto &...each) {
                ((checked = checked ? checkArgument(each, *call->procedure) : checked), ...);
            },
            values);
        if (!checked) {
            client.fail(*call, checked.error());
            return;
        }
        answer<answering>(client, call,
            std::apply([&](auto &...each) { return function(client, std::move(each)...); }, values));
    }
};

} // namespace detail

} // namespace inn::rpc

#define PROCEDURE(function)                                                                                  \
    &::inn::rpc::detail::Served<&(function)>::serve, &::inn::rpc::detail::Served<&(function)>::decodes
#define DOCUMENT(function)                                                                                   \
    &::inn::rpc::detail::Served<&(function), ::inn::rpc::detail::Answering::NormalForm>::serve,              \
        &::inn::rpc::detail::Served<&(function)>::decodes
