#pragma once

#include "models/roles.h"
#include "tests/models/scriptedhosts.h"

namespace inn::tests {

// The three machines that the tests of tables and trees show.
class ScriptedShop : public ScriptedHosts
{
protected:
    void openShop()
    {
        api::DomainInfo web = domainInfo(1, QStringLiteral("web-10"));
        web.group = QStringLiteral("shop");
        web.tags = { QStringLiteral("front"), QStringLiteral("müller") };
        web.addresses = { QStringLiteral("192.168.122.14") };
        web.osId = QStringLiteral("http://debian.org/debian/12");
        api::DomainInfo other = domainInfo(2, QStringLiteral("web-2"), api::DomainState::Paused);
        other.group = QStringLiteral("shop");
        other.reason = 5;
        other.problem = QStringLiteral("I/O error on vda.");
        const api::DomainInfo database = domainInfo(3, QStringLiteral("db"), api::DomainState::Shutoff);
        play({ share(web), share(other), share(database) });
    }
};

// What a batch of samples announced; states and connections announce more beside it.
inline QList<QList<QVariant>> refreshes(const QSignalSpy &changed)
{
    QList<QList<QVariant>> found;
    for (const QList<QVariant> &signal : changed) {
        if (signal.at(2).value<QList<int>>().contains(models::SeriesRole))
            found.append(signal);
    }
    return found;
}

} // namespace inn::tests
