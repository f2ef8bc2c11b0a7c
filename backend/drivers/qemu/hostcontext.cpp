#include "backend/drivers/qemu/hostcontext.h"

#include "backend/base/background.h"
#include "backend/drivers/qemu/statusfile.h"

namespace inn::qemu {

HostContext::HostContext(Roots hostRoots, Accelerator hostAccelerator)
    : roots(std::move(hostRoots))
    , store(roots)
    , accelerator(hostAccelerator)
    , bootId(currentBootId())
    , probe(roots.cache)
    , kvmProbe(roots.cache)
    , hooks(roots.config + QStringLiteral("/hooks"))
{
}

const std::vector<FirmwareDescriptor> &HostContext::firmware()
{
    if (!m_firmware)
        m_firmware = readFirmwareDescriptors(HostFiles());
    return *m_firmware;
}

QFuture<Result<QemuCapabilitiesPtr>> HostContext::capabilitiesFor(config::DomainConfig domain)
{
    if (domain.emulator && !domain.emulator->isEmpty())
        return probe.capabilities(*domain.emulator);
    auto emulator = findEmulator(domain.os.arch.value_or(QString()));
    if (!emulator)
        return ready<QemuCapabilitiesPtr>(emulator.error());
    return probe.capabilities(*emulator);
}

QFuture<Result<>> inPool(std::function<Result<>()> work)
{
    return runIn<void>(*QThreadPool::globalInstance(), std::move(work));
}

} // namespace inn::qemu
