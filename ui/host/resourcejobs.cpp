#include "ui/host/resourcejobs.h"

#include "backend/api/domains.h"
#include "backend/config/domain/domainconfig.h"

#include <QScopeGuard>

#include <algorithm>

namespace inn::ui {

namespace {

// What runs in the backend thread goes with the object that it asks, or when it is done.
class Steps : public QObject
{
public:
    using QObject::QObject;
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    QFuture<Result<>> defineNetwork(
        api::Networks *networks, QByteArray xml, StartAfter start, api::Autostart autostart)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        const std::vector<api::NetworkInfoPtr> before = networks->list();
        CO_TRY_ASSIGN(const QUuid network, co_await networks->define(xml));
        const auto known = std::find_if(before.begin(), before.end(),
            [&network](const api::NetworkInfoPtr &each) { return each->uuid == network; });
        if (start == StartAfter::Yes && (known == before.end() || !(*known)->active)) {
            auto started = co_await networks->perform(network, api::NetworkAction::Start);
            if (!started && known == before.end()) {
                auto undone = co_await networks->perform(network, api::NetworkAction::Undefine);
                Q_UNUSED(undone)
            }
            if (!started)
                co_return started.error();
        }
        if (autostart == api::Autostart::Off)
            co_return Result<>();
        auto marked = co_await networks->setAutostart(network, autostart);
        co_return marked;
    }

    QFuture<Result<>> definePool(api::StoragePools *pools, QByteArray xml, StartAfter start)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        const std::vector<api::PoolInfoPtr> before = pools->list();
        CO_TRY_ASSIGN(const QUuid pool, co_await pools->define(xml));
        const auto known = std::find_if(before.begin(), before.end(),
            [&pool](const api::PoolInfoPtr &each) { return each->uuid == pool; });
        const bool isActive = known != before.end() && (*known)->state != api::PoolState::Inactive;
        if (start == StartAfter::No || isActive)
            co_return Result<>();
        auto started = co_await pools->perform(pool, api::PoolAction::Start);
        if (!started && known == before.end()) {
            auto undone = co_await pools->perform(pool, api::PoolAction::Undefine);
            Q_UNUSED(undone)
        }
        co_return started;
    }

    QFuture<Result<>> createVolume(api::StoragePools *pools, QUuid pool, QByteArray xml)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        auto created = co_await pools->createVolume(pool, xml);
        if (!created)
            co_return created.error();
        co_return Result<>();
    }

    QFuture<Result<>> removeNetwork(api::Networks *networks, api::NetworkInfo network)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        if (network.active) {
            auto stopped = co_await networks->perform(network.uuid, api::NetworkAction::Stop);
            // One without a definition is gone then.
            if (!stopped || !network.persistent)
                co_return stopped;
        }
        auto removed = co_await networks->perform(network.uuid, api::NetworkAction::Undefine);
        co_return removed;
    }

    QFuture<Result<QStringList>> usersOfNetwork(api::Domains *domains, QString network, QString bridge)
    {
        const auto ends = qScopeGuard([this] { deleteLater(); });
        QStringList names;
        const std::vector<api::DomainInfoPtr> all = domains->list();
        for (const api::DomainInfoPtr &domain : all) {
            const auto view = api::isActive(domain->state) ? api::XmlView::Live : api::XmlView::Inactive;
            auto xml = co_await domains->xml(domain->uuid, view);
            if (xml && uses(*xml, network, bridge))
                names << domain->name;
        }
        names.sort();
        co_return names;
    }

private:
    static bool uses(const QByteArray &xml, const QString &network, const QString &bridge)
    {
        // Most machines need not be read.
        if (!xml.contains(network.toUtf8()) && (bridge.isEmpty() || !xml.contains(bridge.toUtf8())))
            return false;
        const auto domain = config::readDomain(xml);
        if (!domain)
            return false;
        return std::any_of(domain->interfaces.begin(), domain->interfaces.end(),
            [&](const config::InterfaceConfig &interface) {
                return interface.sourceNetwork == network
                    || (!bridge.isEmpty() && interface.sourceBridge == bridge);
            });
    }

    TaskScope m_tasks;
};

} // namespace

QFuture<Result<>> defineNetwork(
    api::Networks *networks, QByteArray xml, StartAfter start, api::Autostart autostart)
{
    return (new Steps(networks))->defineNetwork(networks, std::move(xml), start, autostart);
}

QFuture<Result<>> definePool(api::StoragePools *pools, QByteArray xml, StartAfter start)
{
    return (new Steps(pools))->definePool(pools, std::move(xml), start);
}

QFuture<Result<>> createVolume(api::StoragePools *pools, QUuid pool, QByteArray xml)
{
    return (new Steps(pools))->createVolume(pools, pool, std::move(xml));
}

QFuture<Result<>> removeNetwork(api::Networks *networks, api::NetworkInfo network)
{
    return (new Steps(networks))->removeNetwork(networks, std::move(network));
}

QFuture<Result<QStringList>> usersOfNetwork(api::Connection &connection, QString network, QString bridge)
{
    return (new Steps(connection.domains()))
        ->usersOfNetwork(connection.domains(), std::move(network), std::move(bridge));
}

} // namespace inn::ui
