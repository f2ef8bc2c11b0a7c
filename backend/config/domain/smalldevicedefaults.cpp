#include "backend/config/domain/cpuset.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/tidypath.h"

namespace inn::config {

namespace {

template<class... Values>
void forget(Values &...values)
{
    (values.reset(), ...);
}

// libvirt keeps amounts of memory in whole KiB.
void roundUp(std::optional<Bytes> &amount)
{
    if (amount)
        amount = Bytes { (amount->count / 1024 + (amount->count % 1024 > 0 ? 1 : 0)) * 1024 };
}

void forgetNothing(std::optional<Bytes> &amount)
{
    roundUp(amount);
    if (amount && amount->count == 0)
        amount.reset();
}

void completeInput(InputConfig &input, const DomainConfig &domain)
{
    input.bus = inputBus(input, domain);
    if (input.bus == u"none")
        input.bus.reset();
    if (input.type != u"evdev")
        forget(input.sourceDev, input.grab, input.grabToggle, input.repeat);
    if (input.type != u"passthrough")
        input.sourceEvdev.reset();
    for (std::optional<QString> *path : { &input.sourceDev, &input.sourceEvdev }) {
        if (*path)
            *path = tidyPath(**path);
    }
    applyDeviceInfoDefaults(input);
}

void completeTpm(TpmConfig &tpm)
{
    if (tpm.backendType == u"passthrough")
        tpm.devicePath = tpm.devicePath.value_or(QStringLiteral("/dev/tpm0"));
    else
        tpm.devicePath.reset();
    if (tpm.backendType != u"emulator") {
        forget(tpm.backendVersion, tpm.persistentState, tpm.encryptionSecret);
        tpm.activePcrBanks = tpm.sha1 = tpm.sha256 = tpm.sha384 = tpm.sha512 = false;
    }
    if (!tpm.sha1 && !tpm.sha256 && !tpm.sha384 && !tpm.sha512)
        tpm.activePcrBanks = false;
    if (tpm.persistentState == u"no")
        tpm.persistentState.reset();
    forget(tpm.logFile, tpm.logAppend, tpm.protocol);
    if (tpm.backendType == u"external" && !tpm.sources.empty()) {
        CharacterSourceConfig kept;
        kept.origin = tpm.sources[0].origin;
        kept.type = tpm.sources[0].type;
        kept.mode = QStringLiteral("connect");
        kept.path = tpm.sources[0].path;
        tpm.sources.assign(1, kept);
    } else {
        tpm.sources.clear();
    }
    applyDeviceInfoDefaults(tpm);
}

void completeRng(RngConfig &rng)
{
    if (rng.rateBytes.value_or(0) == 0)
        forget(rng.rateBytes, rng.ratePeriod);
    if (rng.ratePeriod == 0U)
        rng.ratePeriod.reset();
    if (rng.backendModel == u"random")
        rng.backend = rng.backend.value_or(QStringLiteral("/dev/random"));
    else
        rng.backend.reset();
    if (rng.backendModel == u"egd") {
        applyCharacterBackendDefaults(rng);
    } else {
        forget(rng.type, rng.protocol, rng.logFile, rng.logAppend);
        rng.sources.clear();
    }
    applyDeviceInfoDefaults(rng);
}

void completeBalloon(BalloonConfig &balloon)
{
    if (balloon.statsPeriod.value_or(0) <= 0)
        balloon.statsPeriod.reset();
    if (balloon.model == u"none")
        static_cast<DeviceInfoConfig &>(balloon) = {};
    applyDeviceInfoDefaults(balloon);
}

void completeVsock(VsockConfig &vsock)
{
    if (!vsock.cidAuto)
        vsock.cidAuto = vsock.cid ? QStringLiteral("no") : QStringLiteral("yes");
    if (vsock.model == u"default")
        vsock.model.reset();
    applyDeviceInfoDefaults(vsock);
}

void completeShmem(ShmemConfig &shmem)
{
    shmem.model = shmem.model.value_or(QStringLiteral("ivshmem"));
    if (shmem.model == u"ivshmem")
        shmem.role.reset();
    if (shmem.size && shmem.size->count == 0)
        shmem.size.reset();
    if (shmem.size)
        shmem.size = Bytes { (shmem.size->count >> 20) << 20 };
    if (!shmem.server)
        shmem.serverPath.reset();
    else if (shmem.serverPath)
        shmem.serverPath = tidyPath(*shmem.serverPath);
    if (!shmem.msi)
        forget(shmem.msiVectors, shmem.msiIoEventFd);
    if (shmem.msiVectors == 0U)
        shmem.msiVectors.reset();
    applyDeviceInfoDefaults(shmem);
}

void completeMemory(MemoryDeviceConfig &memory, const DomainConfig &domain)
{
    const bool isNvdimm = memory.model == u"nvdimm";
    const bool isDimm = memory.model == u"dimm" || memory.model == u"virtio-mem";
    const bool isPower = domain.os.arch.value_or(QString()).startsWith(QLatin1StringView("ppc64"));
    if (memory.model == u"virtio-pmem" && !memory.access)
        memory.access = QStringLiteral("shared");
    if (!isNvdimm)
        memory.uuid.reset();
    else if (isPower && !memory.uuid)
        memory.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!isDimm && memory.model != u"sgx-epc")
        memory.nodemask.reset();
    if (const auto nodes = CpuSet::parse(memory.nodemask.value_or(QString())); memory.nodemask && nodes)
        memory.nodemask = nodes->toString();
    if (!isNvdimm && memory.model != u"virtio-pmem")
        memory.path.reset();
    if (!isDimm)
        memory.pageSize.reset();
    if (!isNvdimm) {
        forget(memory.alignSize, memory.labelSize);
        memory.pmem = memory.readOnly = false;
    }
    roundUp(memory.size);
    forgetNothing(memory.pageSize);
    forgetNothing(memory.alignSize);
    forgetNothing(memory.labelSize);
    forgetNothing(memory.blockSize);
    if (memory.model != u"virtio-mem")
        memory.blockSize.reset();
    roundUp(memory.requestedSize);
    if (memory.blockSize)
        memory.requestedSize = memory.requestedSize.value_or(Bytes {});
    else
        memory.requestedSize.reset();
    memory.currentSize.reset();
    applyDeviceInfoDefaults(memory);
}

} // namespace

void applySmallDeviceDefaults(DomainConfig &domain)
{
    for (InputConfig &input : domain.inputs)
        completeInput(input, domain);
    for (TpmConfig &tpm : domain.tpms)
        completeTpm(tpm);
    for (RngConfig &rng : domain.rngs)
        completeRng(rng);
    if (domain.balloon)
        completeBalloon(*domain.balloon);
    for (WatchdogConfig &watchdog : domain.watchdogs) {
        watchdog.action = watchdog.action.value_or(QStringLiteral("reset"));
        applyDeviceInfoDefaults(watchdog);
    }
    for (PanicConfig &panic : domain.panics) {
        if (panic.model == u"default")
            panic.model.reset();
        applyDeviceInfoDefaults(panic);
    }
    if (domain.vsock)
        completeVsock(*domain.vsock);
    for (ShmemConfig &shmem : domain.shmems)
        completeShmem(shmem);
    if (domain.iommu) {
        if (domain.iommu->awBits == 0U)
            domain.iommu->awBits.reset();
        applyDeviceInfoDefaults(*domain.iommu);
    }
    if (domain.nvramDevice)
        applyDeviceInfoDefaults(*domain.nvramDevice);
    for (MemoryDeviceConfig &memory : domain.memoryDevices)
        completeMemory(memory, domain);
}

} // namespace inn::config
