#pragma once

#include <QObject>
#include <QSet>
#include <QSettings>
#include <QUuid>

namespace inn::models {

class Domain;
class Host;
class HostList;

// Machines that were copied to another host and still stand on their former one. Remembered between runs,
// until the machine has started on its new host.
class MovedMachines : public QObject
{
    Q_OBJECT

public:
    MovedMachines(HostList &hosts, QSettings &settings, QObject *parent = nullptr);

    void add(Host *from, Host *to, const QUuid &machine);
    [[nodiscard]] int count() const { return int(m_waiting.size()); }

Q_SIGNALS:
    // It runs on its new host for the first time; what is left on the former one can go.
    void startedThere(inn::models::Domain *former, inn::models::Host *now);

private:
    void watch(Host *host);
    void look(const Domain *domain);

    HostList &m_hosts;
    QSettings &m_settings;
    QSet<QUuid> m_waiting;
};

} // namespace inn::models
