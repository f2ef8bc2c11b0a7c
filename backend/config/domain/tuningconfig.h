#pragma once

#include "backend/base/bytes.h"
#include "backend/xml/origin.h"

#include <QString>

#include <optional>
#include <vector>

namespace inn::xml {
class Report;
}

// How much memory and processor time a domain gets, and from where.
namespace inn::config {

struct DomainConfig;

struct MemoryPageConfig
{
    std::optional<quint64> size;
    std::optional<QString> unit, nodeset;
    xml::Origin origin;
    bool operator==(const MemoryPageConfig &) const = default;
};

struct HugePagesConfig
{
    std::vector<MemoryPageConfig> pages; // none: of the default size
    xml::Origin origin;
    bool operator==(const HugePagesConfig &) const = default;
};

struct MemoryBackingConfig
{
    std::optional<HugePagesConfig> hugePages;
    bool noSharePages = false, locked = false, discard = false;
    std::optional<QString> source, access, allocation; // "file"; "shared"; "immediate"
    std::optional<unsigned> allocationThreads;
    xml::Origin origin;
    bool operator==(const MemoryBackingConfig &) const = default;
};

struct MemoryTuningConfig
{
    std::optional<Bytes> hardLimit, softLimit, minGuarantee, swapHardLimit;
    xml::Origin origin;
    bool operator==(const MemoryTuningConfig &) const = default;
};

struct BlockTuningDeviceConfig
{
    std::optional<QString> path;
    std::optional<unsigned> weight, readOperations, writeOperations; // operations a second
    std::optional<quint64> readBytes, writeBytes; // bytes a second
    xml::Origin origin;
    bool operator==(const BlockTuningDeviceConfig &) const = default;
};

struct BlockTuningConfig
{
    std::optional<unsigned> weight;
    std::vector<BlockTuningDeviceConfig> devices;
    xml::Origin origin;
    bool operator==(const BlockTuningConfig &) const = default;
};

// One virtual processor where each is listed.
struct VcpuConfig
{
    std::optional<unsigned> id;
    std::optional<QString> enabled, hotpluggable;
    std::optional<unsigned> order;
    xml::Origin origin;
    bool operator==(const VcpuConfig &) const = default;
};

struct IoThreadConfig
{
    std::optional<unsigned> id;
    std::optional<int> poolMinimum, poolMaximum;
    xml::Origin origin;
    bool operator==(const IoThreadConfig &) const = default;
};

struct DefaultIoThreadConfig
{
    std::optional<int> poolMinimum, poolMaximum;
    xml::Origin origin;
    bool operator==(const DefaultIoThreadConfig &) const = default;
};

struct VcpuPinConfig
{
    std::optional<unsigned> vcpu;
    std::optional<QString> cpuset;
    xml::Origin origin;
    bool operator==(const VcpuPinConfig &) const = default;
};

struct IoThreadPinConfig
{
    std::optional<unsigned> ioThread;
    std::optional<QString> cpuset;
    xml::Origin origin;
    bool operator==(const IoThreadPinConfig &) const = default;
};

struct SchedulerConfig
{
    std::optional<QString> members; // a set of processors or I/O threads; none for the emulator
    std::optional<QString> scheduler; // "batch", "idle", "fifo", "rr"
    std::optional<int> priority; // of "fifo" and "rr"
    xml::Origin origin;
    bool operator==(const SchedulerConfig &) const = default;
    [[nodiscard]] bool hasPriority() const
    {
        return scheduler == QStringLiteral("fifo") || scheduler == QStringLiteral("rr");
    }
};

struct CacheAllocationConfig
{
    std::optional<unsigned> id, level;
    std::optional<QString> type; // "both", "code", "data"
    std::optional<quint64> size;
    std::optional<QString> unit;
    xml::Origin origin;
    bool operator==(const CacheAllocationConfig &) const = default;
};

struct VcpuMonitorConfig
{
    std::optional<unsigned> level; // of a cache monitor
    std::optional<QString> vcpus;
    xml::Origin origin;
    bool operator==(const VcpuMonitorConfig &) const = default;
};

struct CacheTuningConfig
{
    std::optional<QString> vcpus;
    std::optional<QString> id; // a running domain's
    std::vector<CacheAllocationConfig> caches;
    std::vector<VcpuMonitorConfig> monitors;
    xml::Origin origin;
    bool operator==(const CacheTuningConfig &) const = default;
};

struct NodeBandwidthConfig
{
    std::optional<unsigned> id, bandwidth; // percent
    xml::Origin origin;
    bool operator==(const NodeBandwidthConfig &) const = default;
};

struct BandwidthTuningConfig
{
    std::optional<QString> vcpus;
    std::optional<QString> id; // a running domain's
    std::vector<NodeBandwidthConfig> nodes;
    std::vector<VcpuMonitorConfig> monitors;
    xml::Origin origin;
    bool operator==(const BandwidthTuningConfig &) const = default;
};

// Periods and quotas are in microseconds.
struct CpuTuningConfig
{
    std::optional<quint64> shares, period, globalPeriod, emulatorPeriod, ioThreadPeriod;
    std::optional<qint64> quota, globalQuota, emulatorQuota, ioThreadQuota;
    std::vector<VcpuPinConfig> vcpuPins;
    std::optional<QString> emulatorPin;
    std::vector<IoThreadPinConfig> ioThreadPins;
    std::optional<SchedulerConfig> emulatorScheduler;
    std::vector<SchedulerConfig> vcpuSchedulers, ioThreadSchedulers;
    std::vector<CacheTuningConfig> caches;
    std::vector<BandwidthTuningConfig> bandwidths;
    xml::Origin origin;
    bool operator==(const CpuTuningConfig &) const = default;
};

struct NumaMemoryConfig
{
    std::optional<QString> mode; // "strict", "preferred", "interleave", "restrictive"
    std::optional<QString> placement; // "static", "auto"
    std::optional<QString> nodeset;
    xml::Origin origin;
    bool operator==(const NumaMemoryConfig &) const = default;
};

struct NumaNodeMemoryConfig
{
    std::optional<unsigned> cell;
    std::optional<QString> mode, nodeset;
    xml::Origin origin;
    bool operator==(const NumaNodeMemoryConfig &) const = default;
};

struct NumaTuningConfig
{
    std::optional<NumaMemoryConfig> memory;
    std::vector<NumaNodeMemoryConfig> nodes;
    xml::Origin origin;
    bool operator==(const NumaTuningConfig &) const = default;
};

// Rules of single structures.
void checkMemoryPage(const MemoryPageConfig &page, xml::Report &report);
void checkBlockTuning(const BlockTuningConfig &tuning, xml::Report &report);
void checkCpuTuning(const CpuTuningConfig &tuning, xml::Report &report);
void checkNumaMemory(const NumaMemoryConfig &memory, xml::Report &report);
void checkNumaNodeMemory(const NumaNodeMemoryConfig &node, xml::Report &report);
void checkScheduler(const SchedulerConfig &scheduler, xml::Report &report);
void checkCacheAllocation(const CacheAllocationConfig &cache, xml::Report &report);
// Rules of the whole document, for what stands in these structures.
void checkMemory(const DomainConfig &domain, xml::Report &report);
void checkVcpus(const DomainConfig &domain, xml::Report &report);
void checkVcpuList(const DomainConfig &domain, const xml::Report &report);
void checkIoThreads(const DomainConfig &domain, xml::Report &report);
void checkNumaCells(const DomainConfig &domain, xml::Report &report);
void checkNumaTuning(const DomainConfig &domain, xml::Report &report);
void checkPinning(const DomainConfig &domain, xml::Report &report);
void checkResourceControl(const DomainConfig &domain, xml::Report &report);
// Elements that count once may stand twice; libvirt takes what is in both together, and refuses it then.
void checkRepetitions(const DomainConfig &domain, xml::Report &report);

// What libvirt's reader fills in and drops, whatever the hypervisor.
void applyMemoryDefaults(DomainConfig &domain);
void applyVcpuDefaults(DomainConfig &domain);
void applyTuningDefaults(DomainConfig &domain);

// The sum of the guest’s nodes, and of the memory devices.
Bytes cellMemory(const DomainConfig &domain);
Bytes deviceMemory(const DomainConfig &domain);
// As many as the document says, or one.
unsigned vcpuCount(const DomainConfig &domain);
// The numbers of all I/O threads: those listed, then free ones up to the count.
std::vector<unsigned> ioThreadNumbers(const DomainConfig &domain);

} // namespace inn::config
