#include "console/vnc/displaycertificates.h"

#include <QDir>
#include <QFile>

#include <initializer_list>

namespace inn::console {

namespace {

QString firstOf(std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (QFile::exists(candidate))
            return candidate;
    }
    return {};
}

} // namespace

DisplayCertificates displayCertificates(const QString &folder)
{
    const QString home = QDir::homePath() + QStringLiteral("/.pki/");
    const QString all = QStringLiteral("/etc/pki/");
    const QString authority = QStringLiteral("cacert.pem");
    const QString own = QStringLiteral("clientcert.pem");
    const QString key = QStringLiteral("clientkey.pem");
    const QString given = folder.isEmpty() ? QString() : folder + u'/';
    if (!given.isEmpty() && QFile::exists(given + authority))
        return { given + authority, firstOf({ given + own }), firstOf({ given + key }) };
    const QString display = QStringLiteral("libvirt-vnc/");
    const QString host = QStringLiteral("libvirt/");
    DisplayCertificates found;
    found.authority = firstOf({ home + QStringLiteral("CA/") + authority, home + host + authority,
        all + QStringLiteral("CA/") + authority });
    found.own = firstOf({ home + display + own, all + display + own, home + host + own, all + host + own });
    found.ownKey = firstOf({ home + display + QStringLiteral("private/") + key, home + display + key,
        all + display + QStringLiteral("private/") + key, home + host + key,
        all + host + QStringLiteral("private/") + key });
    return found;
}

} // namespace inn::console
