#include "backend/config/cleanpath.h"

namespace inn::config {

QString cleanPath(const QString &path)
{
    const qsizetype scheme = path.indexOf(QLatin1StringView("://"));
    if (scheme >= 0 && path.indexOf(u'/') > scheme)
        return path;
    QString clean;
    qsizetype at = 0;
    // Two slashes at the beginning have a meaning of their own in POSIX; three are one.
    if (path.startsWith(QLatin1StringView("//")) && !path.startsWith(QLatin1StringView("///"))) {
        clean = QStringLiteral("//");
        at = 2;
    }
    const qsizetype root = clean.isEmpty() ? 1 : 2;
    bool slash = false;
    for (; at < path.size(); ++at) {
        const bool isSlash = path[at] == u'/';
        if (!isSlash || !slash)
            clean += path[at];
        slash = isSlash;
    }
    if (clean.size() > root && clean.endsWith(u'/'))
        clean.chop(1);
    return clean;
}

} // namespace inn::config
