#include "models/hostlist.h"

#include "models/connectiontrial.h"

#include <algorithm>

namespace inn::models {

HostList::HostList(
    const api::DriverRegistry &drivers, std::shared_ptr<api::Authenticator> authenticator, QObject *parent)
    : QObject(parent)
    , m_drivers(drivers)
    , m_authenticator(std::move(authenticator))
{
}

HostList::~HostList()
{
    // Before the task list that they use.
    qDeleteAll(m_hosts);
}

void HostList::load(QSettings &settings, const HostEntry &local)
{
    std::vector<HostEntry> entries;
    const int count = std::min(settings.beginReadArray(QStringLiteral("hosts")), 1000);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        HostEntry entry;
        entry.uri = QUrl(settings.value(QStringLiteral("uri")).toString());
        entry.label = settings.value(QStringLiteral("label")).toString();
        entry.autoconnect
            = settings.value(QStringLiteral("autoconnect"), QVariant(entry.autoconnect)).toBool();
        entry.readOnly = settings.value(QStringLiteral("readOnly"), QVariant(entry.readOnly)).toBool();
        if (entry.uri.isValid() && !entry.uri.scheme().isEmpty())
            entries.push_back(entry);
    }
    settings.endArray();
    const auto isLocal = [&](const HostEntry &entry) { return entry.uri == local.uri; };
    if (local.uri.isValid() && std::none_of(entries.begin(), entries.end(), isLocal))
        entries.insert(entries.begin(), local);
    for (const HostEntry &entry : entries) {
        Host *host = append(entry);
        if (entry.autoconnect)
            host->connectNow();
    }
}

void HostList::save(QSettings &settings) const
{
    settings.remove(QStringLiteral("hosts"));
    settings.beginWriteArray(QStringLiteral("hosts"), int(m_hosts.size()));
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        const HostEntry &entry = m_hosts[i]->entry();
        settings.setArrayIndex(int(i));
        settings.setValue(
            QStringLiteral("uri"), entry.uri.toString(QUrl::FullyEncoded | QUrl::RemovePassword));
        settings.setValue(QStringLiteral("label"), entry.label);
        settings.setValue(QStringLiteral("autoconnect"), entry.autoconnect);
        settings.setValue(QStringLiteral("readOnly"), entry.readOnly);
    }
    settings.endArray();
}

Host *HostList::append(const HostEntry &entry)
{
    if (Host *known = find(entry.uri))
        return known;
    auto *host = new Host(entry, m_drivers, m_authenticator, &m_tasks, this);
    Q_EMIT aboutToAdd(host);
    m_hosts.push_back(host);
    Q_EMIT added(host);
    return host;
}

Host *HostList::add(const HostEntry &entry)
{
    const std::size_t before = m_hosts.size();
    Host *host = append(entry);
    host->connectNow();
    if (m_hosts.size() != before)
        Q_EMIT entriesChanged();
    return host;
}

void HostList::remove(Host *host)
{
    const auto found = std::find(m_hosts.begin(), m_hosts.end(), host);
    if (found == m_hosts.end())
        return;
    Q_EMIT aboutToRemove(host);
    m_hosts.erase(found);
    Q_EMIT removed();
    host->disconnectNow();
    host->deleteLater();
    Q_EMIT entriesChanged();
}

ConnectionTrial *HostList::makeTrial(QObject *parent) const
{
    return new ConnectionTrial(m_drivers, m_authenticator, parent);
}

Host *HostList::find(const QUrl &uri) const
{
    const auto same = [&](const Host *host) { return host->entry().uri == uri; };
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(), same);
    return found == m_hosts.end() ? nullptr : *found;
}

} // namespace inn::models
