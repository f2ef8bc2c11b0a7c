#pragma once

#include "backend/base/error.h"

#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

namespace inn {

// A value or an Error. The names are those of std::expected.
template<class T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Error error)
        : Base(tl::unexpected<Error>(std::move(error)))
    {
    }
    template<class U>
    requires(
        !std::is_void_v<
            T> && std::is_convertible_v<U, T> && !std::is_same_v<std::decay_t<U>, Error> && !std::is_base_of_v<Base, std::decay_t<U>>)
        Result(U &&value)
        : Base(T(std::forward<U>(value)))
    {
    }
};

} // namespace inn

#define INN_CONCAT_(a, b) a##b
#define INN_CONCAT(a, b) INN_CONCAT_(a, b)

// Early return on error, as a statement of its own: TRY(checkName(name));
#define TRY(expression)                                                                                      \
    if (auto innTried = (expression); !innTried)                                                             \
    return std::move(innTried).error()

// Early return on error, else a declaration: TRY_ASSIGN(auto pool, findPool(name));
#define TRY_ASSIGN(declaration, expression)                                                                  \
    auto INN_CONCAT(innTried, __LINE__) = (expression);                                                      \
    if (!INN_CONCAT(innTried, __LINE__))                                                                     \
        return std::move(INN_CONCAT(innTried, __LINE__)).error();                                            \
    declaration = std::move(*INN_CONCAT(innTried, __LINE__))

// The same in coroutines: CO_TRY(co_await runner.run(spec)); CO_TRY_ASSIGN(auto pid, co_await spawn());
#define CO_TRY(expression)                                                                                   \
    auto INN_CONCAT(innTried, __LINE__) = expression;                                                        \
    if (!INN_CONCAT(innTried, __LINE__))                                                                     \
    co_return std::move(INN_CONCAT(innTried, __LINE__)).error()

#define CO_TRY_ASSIGN(declaration, expression)                                                               \
    auto INN_CONCAT(innTried, __LINE__) = expression;                                                        \
    if (!INN_CONCAT(innTried, __LINE__))                                                                     \
        co_return std::move(INN_CONCAT(innTried, __LINE__)).error();                                         \
    declaration = std::move(*INN_CONCAT(innTried, __LINE__))
