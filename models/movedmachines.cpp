#include "models/movedmachines.h"

#include "models/domain.h"
#include "models/hostlist.h"

namespace inn::models {

namespace {

const QString kGroup = QStringLiteral("movedMachines");
const QString kFrom = QStringLiteral("/from"), kTo = QStringLiteral("/to");

QString keyOf(const QUuid &machine)
{
    return kGroup + u'/' + machine.toString(QUuid::WithoutBraces);
}

} // namespace

MovedMachines::MovedMachines(HostList &hosts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_hosts(hosts)
    , m_settings(settings)
{
    m_settings.beginGroup(kGroup);
    for (const QString &machine : m_settings.childGroups())
        m_waiting += QUuid(machine);
    m_settings.endGroup();
    for (Host *host : hosts.hosts())
        watch(host);
    connect(&hosts, &HostList::added, this, &MovedMachines::watch);
}

void MovedMachines::watch(Host *host)
{
    connect(host, &Host::domainChanged, this, &MovedMachines::look);
}

void MovedMachines::add(Host *from, Host *to, const QUuid &machine)
{
    m_settings.setValue(keyOf(machine) + kFrom, from->entry().uri);
    m_settings.setValue(keyOf(machine) + kTo, to->entry().uri);
    m_waiting += machine;
    if (const Domain *domain = to->domain(machine))
        look(domain);
}

void MovedMachines::look(const Domain *domain)
{
    if (!m_waiting.contains(domain->uuid()) || domain->info().state != api::DomainState::Running)
        return;
    const QString key = keyOf(domain->uuid());
    if (m_settings.value(key + kTo).toUrl() != domain->host()->entry().uri)
        return;
    const Host *from = m_hosts.find(m_settings.value(key + kFrom).toUrl());
    Domain *former = from ? from->domain(domain->uuid()) : nullptr;
    m_settings.remove(key);
    m_waiting.remove(domain->uuid());
    if (former && !api::isActive(former->info().state))
        Q_EMIT startedThere(former, domain->host());
}

} // namespace inn::models
