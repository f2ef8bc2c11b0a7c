#pragma once

#include <QString>

namespace inn::config {

// A path as libvirt keeps some: no doubled and no trailing slashes, except two at the beginning; what looks
// like an address is left alone.
[[nodiscard]] inline QString tidyPath(const QString &path)
{
    const qsizetype uri = path.indexOf(QLatin1StringView("://"));
    if (uri >= 0 && path.indexOf(u'/') > uri)
        return path;
    const bool hasTwo
        = path.startsWith(QLatin1StringView("//")) && !path.startsWith(QLatin1StringView("///"));
    QString result = hasTwo ? QStringLiteral("//") : QString();
    for (qsizetype i = result.size(); i < path.size(); ++i) {
        const bool isSlash = path[i] == u'/';
        const bool repeats = isSlash && i + 1 < path.size() && path[i + 1] == u'/';
        const bool trails = isSlash && i + 1 == path.size() && !result.isEmpty();
        if (!repeats && !trails)
            result += path[i];
    }
    return result;
}

} // namespace inn::config
