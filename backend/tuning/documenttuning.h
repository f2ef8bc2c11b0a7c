#pragma once

#include "backend/api/tuning.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/tuning/parameterlist.h"

// What libvirt's tuning parameters are in a domain's document. Whose document it is, and what else has to be
// done, the drivers know. Setters leave the document as it was when they fail.
namespace inn::tuning {

using api::Numbers;
using config::DomainConfig;

// Of schedinfo, in microseconds; 0 is not given.
TypedParameters schedulerOf(const DomainConfig &domain);
Result<> checkScheduler(const TypedParameters &values);
Result<> setScheduler(DomainConfig &domain, const TypedParameters &values);

inline constexpr quint64 kUnlimitedKib = 9007199254740991; // VIR_DOMAIN_MEMORY_PARAM_UNLIMITED
TypedParameters memoryOf(const DomainConfig &domain);
Result<> setMemory(DomainConfig &domain, const TypedParameters &values);

TypedParameters blkioOf(const DomainConfig &domain);
Result<> setBlkio(DomainConfig &domain, const TypedParameters &values);

struct BlkioLimit
{
    QString parameter, device;
    quint64 value = 0;
    bool operator==(const BlkioLimit &) const = default;
};
std::vector<BlkioLimit> blkioLimitsOf(const DomainConfig &domain);

TypedParameters numaOf(const DomainConfig &domain);
Result<> setNuma(DomainConfig &domain, const TypedParameters &values);
// The policy's word; "strict" without one.
QString numaMode(const DomainConfig &domain);
QString numaModeWord(int mode); // empty: there is none of that number

// The disk by its target or its source's path.
Result<config::DiskConfig *> findDisk(DomainConfig &domain, const QString &disk);
TypedParameters ioTuneOf(const config::DiskConfig &disk);
// All disks of its group get the same.
Result<> setIoTune(DomainConfig &domain, const QString &disk, const TypedParameters &values);

// The interface by its MAC or its device on the host.
Result<config::InterfaceConfig *> findInterface(DomainConfig &domain, const QString &device);
TypedParameters bandwidthOf(const config::InterfaceConfig &interface);
Result<> setBandwidth(DomainConfig &domain, const QString &device, const TypedParameters &values);

TypedParameters perfEventsOf(const DomainConfig &domain);
Result<> setPerfEvents(DomainConfig &domain, const TypedParameters &values);

// `host` is what a thread without pinning may use.
std::vector<Numbers> vcpuPinsOf(const DomainConfig &domain, const Numbers &host);
Numbers emulatorPinOf(const DomainConfig &domain, const Numbers &host);
std::vector<api::IoThreadInfo> ioThreadsOf(const DomainConfig &domain, const Numbers &host);
Result<> pinVcpu(DomainConfig &domain, unsigned vcpu, const Numbers &cpus);
Result<> pinEmulator(DomainConfig &domain, const Numbers &cpus);
Result<> pinIoThread(DomainConfig &domain, unsigned id, const Numbers &cpus);
QString numbersText(const Numbers &numbers); // "0-2,5"
Numbers numbersOf(const std::optional<QString> &text, const Numbers &otherwise);

Result<> addIoThread(DomainConfig &domain, unsigned id);
Result<> removeIoThread(DomainConfig &domain, unsigned id);
Result<> setIoThread(
    DomainConfig &domain, unsigned id, const TypedParameters &values, api::DeviceScope scope);

Result<> setVcpu(DomainConfig &domain, const Numbers &vcpus, api::Switch wanted);
bool isVcpuEnabled(const DomainConfig &domain, unsigned vcpu);
Result<> setLifecycleAction(DomainConfig &domain, api::LifecycleKind kind, api::LifecycleReaction reaction);
Result<> setMemoryStatsPeriod(DomainConfig &domain, std::chrono::seconds period);

} // namespace inn::tuning
