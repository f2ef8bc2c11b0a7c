#pragma once

#include "backend/drivers/qemu/definition/definition.h"

namespace inn::qemu {

// Sockets that the driver makes itself are not kept.
void completeCharacterDevices(config::DomainConfig &domain);
// What the driver refuses of ports, consoles and channels.
void checkCharacterDevices(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report);
// Of one backend, also that of a random number generator or a smart card.
void checkCharacterBackend(const config::DomainConfig &domain, const config::CharacterBackendConfig &backend,
    const QByteArray &prefix, const xml::Report &report);

} // namespace inn::qemu
