#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <initializer_list>
#include <optional>

// Small questions about the words of documents.
namespace inn::config {

[[nodiscard]] inline bool is(const std::optional<QString> &value, QStringView word)
{
    return value && QStringView(*value) == word;
}

[[nodiscard]] inline bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char *each) { return word == QLatin1StringView(each); });
}

} // namespace inn::config
