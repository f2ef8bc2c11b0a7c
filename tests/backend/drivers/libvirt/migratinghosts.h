#pragma once

#include "backend/api/connection.h"
#include "backend/api/domains.h"
#include "backend/api/migration.h"
#include "backend/api/savedstates.h"
#include "backend/drivers/libvirt/libvirtdriver.h"
#include "tests/support/await.h"
#include "tests/support/countingguest.h"
#include "tests/support/twohosts.h"

#include <QDir>

namespace inn::testing {

using Opened = std::shared_ptr<api::Connection>;

// Two libvirtds, and guests that go from one to the other.
class MigratingHosts
{
public:
    // Empty when they are there, else why not.
    QString start()
    {
        const QString problem = m_hosts.start({ QStringLiteral("a"), QStringLiteral("b") });
        if (!problem.isEmpty())
            return problem;
        m_isInside = m_hosts.enterNetwork();
        QDir(m_hosts.folder()).mkdir(QStringLiteral("shared"));
        for (const char *name : { "a", "b" }) {
            auto opened = open(QString::fromLatin1(name), QStringLiteral("unix"));
            if (!opened)
                return opened.error().fullText();
            m_connections.push_back(*opened);
        }
        return {};
    }
    void stop() { m_connections.clear(); }
    Result<Opened> open(const QString &host, const QString &way) const
    {
        libvirt::LibvirtDriver driver;
        QUrl uri(m_hosts.uri(host, way));
        if (!uri.host().isEmpty()) // only the hosts themselves know their names
            uri.setHost(host == u"a" ? QStringLiteral("10.99.0.1") : QStringLiteral("10.99.0.2"));
        return await(driver.open({ uri }));
    }
    [[nodiscard]] const Opened &from() const { return m_connections[0]; }
    [[nodiscard]] const Opened &to() const { return m_connections[1]; }
    [[nodiscard]] const TwoHosts &hosts() const { return m_hosts; }
    [[nodiscard]] bool isInside() const { return m_isInside; }
    // On both hosts one file.
    [[nodiscard]] QString shared(const QString &name) const
    {
        return m_hosts.folder() + QStringLiteral("/shared/") + name;
    }
    // The file of one host that both call pool()/name.
    [[nodiscard]] QString own(const QString &host, const QString &name) const
    {
        return m_hosts.folder() + u'/' + host + QStringLiteral("/pool/") + name;
    }

    static api::DomainInfoPtr find(const Opened &host, const QUuid &uuid)
    {
        for (const api::DomainInfoPtr &info : host->domains()->list()) {
            if (info->uuid == uuid)
                return info;
        }
        return {};
    }
    static bool isThere(const Opened &host, const QUuid &uuid, api::DomainState state)
    {
        return waitUntil([&] {
            const auto info = find(host, uuid);
            return info && info->state == state;
        });
    }
    static bool isGone(const Opened &host, const QUuid &uuid)
    {
        return waitUntil([&] { return !find(host, uuid); });
    }
    // A guest that runs and counts on the first host; null when it does not.
    QUuid run(const QString &image, const QByteArray &document, const QUuid &uuid) const
    {
        const auto defined = await(from()->domains()->define(document));
        if (!defined)
            qWarning("%s", qPrintable(defined.error().fullText()));
        const auto started = await(from()->domains()->start(uuid, {}));
        if (!started)
            qWarning("%s", qPrintable(started.error().fullText()));
        return waitUntil([&] { return counter::count(image) > 2; }) ? uuid : QUuid();
    }
    // The count goes on, and nobody else writes to that disk.
    static bool counts(const QString &image)
    {
        const int now = counter::count(image);
        return now > 0 && waitUntil([&] { return counter::count(image) > now + 2; });
    }
    [[nodiscard]] api::MigrationTargetPtr target(const Opened &host) const
    {
        return await(host->migrations()->target()).value_or(api::MigrationTargetPtr());
    }
    Result<QUuid> move(const QUuid &uuid, api::MigrationRequest request, JobPtr job = {}) const
    {
        return await(from()->migrations()->migrate(uuid, target(to()), std::move(request), std::move(job)),
            std::chrono::seconds(60));
    }
    // Removes it from both.
    void clear(const QUuid &uuid) const
    {
        for (const Opened &host : m_connections) {
            const auto ended = await(host->domains()->perform(uuid, api::DomainAction::Destroy, {}));
            const auto undefined = await(host->domains()->undefine(uuid, {}));
            if ((ended || undefined) && !isGone(host, uuid))
                qWarning("it is still there");
        }
    }
    [[nodiscard]] api::DomainJobInfo job(const QUuid &uuid) const
    {
        return await(from()->savedStates()->jobInfo(uuid)).value_or(api::DomainJobInfo());
    }
    [[nodiscard]] quint64 figure(const QUuid &uuid, const char *name) const
    {
        return job(uuid).number(QString::fromLatin1(name)).value_or(0);
    }

private:
    TwoHosts m_hosts;
    bool m_isInside = false;
    std::vector<Opened> m_connections;
};

inline api::MigrationRequest withFlags(api::MigrateFlags flags)
{
    api::MigrationRequest request;
    request.flags = flags;
    return request;
}

constexpr api::MigrateFlags kUsualMove = api::MigrateFlag::Live | api::MigrateFlag::PersistDestination
    | api::MigrateFlag::UndefineSource | api::MigrateFlag::Unsafe;

} // namespace inn::testing
