#pragma once

#include "app/rpcservice.h"
#include "models/hostlist.h"
#include "ui/widgets/settings.h"

#include <map>

namespace inn::app {

// Serves the window's embedded hosts to programs for libvirt while the preference says so and they are
// connected.
class HostServing : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    HostServing(models::HostList &hosts, ui::Settings &settings, QObject *parent = nullptr);
    ~HostServing() override;

    void update(); // the preference may have changed

Q_SIGNALS:
    void failed(const inn::Error &error);

private:
    void watch(models::Host *host);
    void updateHost(models::Host *host);

    ui::Settings &m_settings;
    models::HostList &m_hosts;
    std::map<models::Host *, std::unique_ptr<RpcService>> m_services;
};

} // namespace inn::app
