#include "backend/config/macaddress.h"

#include <QCoreApplication>
#include <QStringList>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

} // namespace

QString macAddressProblem(const QString &text)
{
    const QStringList parts = text.left(100).split(QLatin1Char(':'));
    bool valid = parts.size() == 6 && text.size() <= 17;
    uint first = 0;
    for (qsizetype i = 0; i < parts.size() && valid; ++i) {
        const uint byte = parts[i].toUInt(&valid, 16);
        valid = valid && parts[i].size() <= 2 && !parts[i].startsWith(QLatin1Char('+'));
        if (i == 0)
            first = byte;
    }
    if (!valid)
        return tr("“%1” is not a hardware address; write it like “52:54:00:12:34:56”.").arg(text.left(80));
    if (first & 1)
        return tr("“%1” is the address of a group; the first pair must be even.").arg(text);
    return {};
}

QString objectNameProblem(const QString &name, const QString &kind)
{
    if (name.isEmpty())
        return tr("The %1 has no name.").arg(kind);
    if (name.trimmed().isEmpty())
        return tr("The name of the %1 is only white space.").arg(kind);
    const QString shown = name.size() > 60 ? name.left(60) + u'…' : name;
    if (name.contains(u'\n') || name.contains(u'\r'))
        return tr("The name of the %1 cannot contain a line break.").arg(kind);
    for (const QChar c : name) {
        if (c.category() == QChar::Other_Control)
            return tr("The name of the %1 cannot contain control characters.").arg(kind);
    }
    if (name.contains(u'/'))
        return tr("The name “%1” cannot contain “/”.").arg(shown);
    if (name == u"." || name == u"..")
        return tr("“%1” cannot be a name.").arg(name);
    if (name.toUtf8().size() > 200)
        return tr("The name “%1” is too long; at most 200 bytes are possible.").arg(shown);
    return {};
}

} // namespace inn::config
