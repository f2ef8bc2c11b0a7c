#include "app/hostserving.h"

#include "backend/drivers/qemu/roots.h"
#include "models/host.h"

namespace inn::app {

using models::Host;

HostServing::HostServing(models::HostList &hosts, ui::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_hosts(hosts)
{
    connect(&hosts, &models::HostList::added, this, &HostServing::watch);
    const auto known = hosts.hosts();
    for (Host *host : known)
        watch(host);
}

HostServing::~HostServing() = default;

void HostServing::watch(Host *host)
{
    if (!qemu::Roots::claims(host->entry().uri))
        return;
    connect(host, &Host::changed, this, [this, host] { updateHost(host); });
    connect(host, &Host::serviceWished, this, [this](Host::Service wished) {
        m_settings.setServesPrograms(wished == Host::Service::On);
        update();
    });
    connect(host, &QObject::destroyed, this, [this, host] { m_services.erase(host); });
}

void HostServing::update()
{
    const auto known = m_hosts.hosts();
    for (Host *host : known) {
        if (qemu::Roots::claims(host->entry().uri))
            updateHost(host);
    }
}

void HostServing::updateHost(Host *host)
{
    // A host that another process holds is served there.
    const bool isOurs = host->info().driverName.contains(QLatin1String("embedded"));
    const bool wanted = m_settings.servesPrograms() && host->state() == Host::State::Connected && isOurs;
    const auto found = m_services.find(host);
    if (wanted == (found != m_services.end()))
        return;
    if (!wanted) {
        const auto ending = std::move(found->second); // it asks the host, which tells us
        m_services.erase(found);
        host->setServedAt({});
        return;
    }
    const auto place = RpcPlace::of(host->entry().uri);
    if (!place)
        return;
    const QPointer<Host> where(host);
    auto service = std::make_unique<RpcService>(
        [where](RpcService::Job job) { return where ? where->call(std::move(job)) : ready(); }, *place);
    RpcService *started = service.get();
    m_services[host] = std::move(service);
    started->start().then(started, [this, host, started](const Result<> &result) {
        if (result) {
            host->setServedAt(started->place().clientUri());
            return;
        }
        m_settings.setServesPrograms(false);
        const Error error = result.error();
        update();
        Q_EMIT failed(error);
    });
}

} // namespace inn::app
