#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/roots.h"

// Where what a machine keeps beside its document and its disks is on an embedded host.
namespace inn::qemu {

// Its firmware has settings in a file of this computer.
bool hasSettingsFile(const config::DomainConfig &domain);
// That file: what the document says, else the host's own place.
QString settingsFile(const Roots &roots, const config::DomainConfig &domain);
QString ownSettingsFile(const Roots &roots, const QString &machine);

// Of all TPMs of a machine.
QString tpmFolder(const Roots &roots, const QUuid &machine);
// The emulated one; null: there is none.
const config::TpmConfig *emulatedTpm(const config::DomainConfig &domain);
// In the folder of its version: what swtpm keeps while nothing runs.
QString tpmStateFile(const config::TpmConfig &tpm);

} // namespace inn::qemu
