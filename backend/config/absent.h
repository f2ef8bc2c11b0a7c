#pragma once

#include <QString>

#include <optional>

// What libvirt takes for nothing although it is written, for the rules and defaults of all kinds of
// documents.
namespace inn::config {

template<class T>
void dropZero(std::optional<T> &value)
{
    if (value == T())
        value.reset();
}

[[nodiscard]] inline bool isAbsent(const std::optional<QString> &text)
{
    return !text || text->isEmpty();
}

inline void dropEmpty(std::optional<QString> &text)
{
    if (text && text->isEmpty())
        text.reset();
}

} // namespace inn::config
