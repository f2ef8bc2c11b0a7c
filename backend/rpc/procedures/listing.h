#pragma once

#include "backend/rpc/client.h"
#include "backend/rpc/wire.h"

#include <initializer_list>

// What the calls that list objects have in common.
namespace inn::rpc {

using Names = wire::Listed<QString>;

// One flag of a list call and whether the object is what it asks for.
struct Criterion
{
    quint32 flag;
    bool fits;
};

// Flags come in groups; a group of which one is given admits only what one of the given fits.
inline bool admits(quint32 flags, std::initializer_list<std::initializer_list<Criterion>> groups)
{
    for (const auto &group : groups) {
        bool asked = false, fits = false;
        for (const Criterion &criterion : group) {
            asked = asked || (flags & criterion.flag) != 0;
            fits = fits || ((flags & criterion.flag) != 0 && criterion.fits);
        }
        if (asked && !fits)
            return false;
    }
    return true;
}

// The answer of a list call: the objects only where they are wanted, and how many there are.
template<class T, class Count = quint32>
std::tuple<wire::Listed<T>, Count> listed(std::vector<T> all, qint32 wanted)
{
    const auto count = Count(all.size());
    return { wanted ? wire::Listed<T>(std::move(all)) : wire::Listed<T>(), count };
}

// The answer of the older calls, which say how many names they take.
inline Names firstNames(std::vector<QString> names, qint32 most)
{
    if (names.size() > std::size_t(qMax(0, most)))
        names.resize(std::size_t(qMax(0, most)));
    return Names(std::move(names));
}

// Waits for a future and makes its value into the answer's: `convert` is T(const Value &). For procedures.
template<class Value, class Convert>
auto converted(Client &client, QFuture<Result<Value>> future, Convert convert)
    -> QFuture<Result<decltype(convert(std::declval<const Value &>()))>>
{
    using T = decltype(convert(std::declval<const Value &>()));
    auto value = co_await future;
    if (!value)
        co_return value.error();
    if constexpr (std::is_void_v<T>)
        co_return Result<>();
    else
        co_return convert(*value);
    Q_UNUSED(client) // whose scope this is
}

} // namespace inn::rpc
