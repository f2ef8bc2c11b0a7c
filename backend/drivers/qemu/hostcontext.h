#pragma once

#include "backend/api/attachment.h"
#include "backend/api/secretkeeper.h"
#include "backend/api/storagepools.h"
#include "backend/base/commandrunner.h"
#include "backend/base/hookscripts.h"
#include "backend/base/hostfiles.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/drivers/qemu/capabilities/capabilityprobe.h"
#include "backend/drivers/qemu/capabilities/firmware.h"
#include "backend/drivers/qemu/capabilities/kvmstatus.h"
#include "backend/drivers/qemu/definitionstore.h"
#include "backend/drivers/qemu/roots.h"
#include "backend/drivers/qemu/safety/safetyoptions.h"
#include "backend/drivers/qemu/tuning/controlgroups.h"

#include <optional>

namespace inn::qemu {

// What all domains of one embedded host share.
class HostContext
{
public:
    HostContext(Roots hostRoots, Accelerator hostAccelerator);

    const Roots roots;
    const DefinitionStore store;
    const Accelerator accelerator;
    const QString bootId;
    const ControlGroups controlGroups;
    CapabilityProbe probe;
    KvmProbe kvmProbe;
    SafetyOptions safety; // set before anything is loaded
    HookScripts hooks;
    api::NetworkAttacher *networks = nullptr; // null: no virtual networks, no bridges
    api::StoragePools *storage = nullptr; // null: no volumes
    const api::SecretKeeper *secrets = nullptr; // null: no secrets

    [[nodiscard]] int takeId() { return m_nextId++; }
    void idIsTaken(int id) { m_nextId = std::max(m_nextId, id + 1); }
    const std::vector<FirmwareDescriptor> &firmware(); // read at first use
    // The capabilities of the emulator that the document names, or of its architecture's.
    QFuture<Result<QemuCapabilitiesPtr>> capabilitiesFor(config::DomainConfig domain);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    int m_nextId = 1;
    std::optional<std::vector<FirmwareDescriptor>> m_firmware;
    TaskScope m_tasks;
};

// Runs blocking work (waiting for disks) in the global pool; the answer may come in any thread.
QFuture<Result<>> inPool(std::function<Result<>()> work);

} // namespace inn::qemu
