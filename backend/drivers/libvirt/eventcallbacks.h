#pragma once

#include "backend/api/domainevent.h"

#include <libvirt/libvirt.h>

#include <functional>
#include <vector>

namespace inn::libvirt {

using EventHandler = std::function<void(const api::DomainEventPtr &)>;

// Registers for every kind of event of domains that this libvirt's driver knows and answers the
// registrations, for virConnectDomainEventDeregisterAny(). The handler is called in the event loop's thread.
// For pool threads.
std::vector<int> registerDomainEvents(virConnectPtr connection, const EventHandler &handler);

} // namespace inn::libvirt
