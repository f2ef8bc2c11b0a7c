#include "backend/config/absent.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/tuningconfig.h"
#include "backend/config/domain/tuninghelpers.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

// What libvirt's reader makes of memory, processors and their tuning at a definition, whatever the
// hypervisor.
namespace inn::config {

namespace {

constexpr quint64 kUnlimitedKib = 9007199254740991; // libvirt's word for no limit of memory

void roundUp(std::optional<Bytes> &amount)
{
    if (amount)
        amount = Bytes { scaleMemory(amount->count, QStringLiteral("b")).bytes.value_or(amount->count) };
}

void dropUnlimited(std::optional<Bytes> &limit)
{
    roundUp(limit);
    if (limit && limit->toKib() >= kUnlimitedKib)
        limit.reset();
}

// Into libvirt's own unit, if the amount can be read.
void toKib(std::optional<quint64> &value, std::optional<QString> &unit)
{
    if (!value)
        return;
    const Scaled scaled = scaleMemory(*value, unit);
    if (!scaled.bytes)
        return;
    value = *scaled.bytes / 1024;
    unit = QStringLiteral("KiB");
}

void applyBackingDefaults(DomainConfig &domain)
{
    if (!domain.memoryBacking)
        return;
    MemoryBackingConfig &backing = *domain.memoryBacking;
    dropZero(backing.allocationThreads);
    if (backing.hugePages) {
        const bool hasCells = domain.cpu && !domain.cpu->cells.empty();
        for (MemoryPageConfig &page : backing.hugePages->pages) {
            toKib(page.size, page.unit);
            normalizeSet(page.nodeset);
            // Without nodes of its own, the guest is node 0.
            if (!hasCells && page.nodeset == u"0")
                page.nodeset.reset();
        }
    }
    if (backing == MemoryBackingConfig())
        domain.memoryBacking.reset();
}

void applyMemoryTuningDefaults(DomainConfig &domain)
{
    if (!domain.memoryTuning)
        return;
    MemoryTuningConfig &tuning = *domain.memoryTuning;
    dropUnlimited(tuning.hardLimit);
    dropUnlimited(tuning.softLimit);
    dropUnlimited(tuning.swapHardLimit);
    roundUp(tuning.minGuarantee);
    if (tuning.minGuarantee == Bytes())
        tuning.minGuarantee.reset();
    if (tuning == MemoryTuningConfig())
        domain.memoryTuning.reset();
}

void applyBlockTuningDefaults(DomainConfig &domain)
{
    if (!domain.blockTuning)
        return;
    BlockTuningConfig &tuning = *domain.blockTuning;
    dropZero(tuning.weight);
    for (BlockTuningDeviceConfig &device : tuning.devices) {
        dropZero(device.weight);
        dropZero(device.readOperations);
        dropZero(device.writeOperations);
        dropZero(device.readBytes);
        dropZero(device.writeBytes);
    }
    std::set<QString> seen;
    // Those without any value say nothing; a repetition stays, to be refused.
    std::erase_if(tuning.devices, [&seen](const BlockTuningDeviceConfig &device) {
        const bool isRepeated = !seen.insert(device.path.value_or(QString())).second;
        return device.path && !isRepeated && !device.weight && !device.readOperations
            && !device.writeOperations && !device.readBytes && !device.writeBytes;
    });
    if (tuning == BlockTuningConfig())
        domain.blockTuning.reset();
}

void completeVcpuList(DomainConfig &domain)
{
    std::map<unsigned, VcpuConfig> byNumber;
    for (const VcpuConfig &vcpu : domain.vcpuList) {
        if (!vcpu.id || *vcpu.id >= vcpuCount(domain) || !vcpu.enabled)
            return; // refused by the rules
        byNumber[*vcpu.id] = vcpu;
    }
    unsigned online = 0;
    std::vector<VcpuConfig> all;
    for (unsigned number = 0; number < std::min(vcpuCount(domain), CpuSet::kLimit); ++number) {
        VcpuConfig &vcpu = byNumber[number];
        vcpu.id = number;
        if (!vcpu.enabled)
            vcpu.enabled = QStringLiteral("no");
        const bool isOn = vcpu.enabled == u"yes";
        if (!vcpu.hotpluggable)
            vcpu.hotpluggable = isOn ? QStringLiteral("no") : QStringLiteral("yes");
        dropZero(vcpu.order);
        online += isOn ? 1 : 0;
        all.push_back(vcpu);
    }
    domain.vcpuList = std::move(all);
    if (online < vcpuCount(domain))
        domain.vcpusCurrent = online;
    else
        domain.vcpusCurrent.reset();
}

void completeIoThreads(DomainConfig &domain)
{
    if (domain.ioThreads.value_or(0) > CpuSet::kLimit)
        return;
    const std::vector<unsigned> numbers = ioThreadNumbers(domain);
    if (numbers.empty())
        domain.ioThreads.reset();
    else
        domain.ioThreads = unsigned(numbers.size());
    if (!domain.ioThreadList.empty()) {
        for (std::size_t i = domain.ioThreadList.size(); i < numbers.size(); ++i) {
            IoThreadConfig thread;
            thread.id = numbers[i];
            domain.ioThreadList.push_back(thread);
        }
    }
    if (domain.defaultIoThread && !domain.defaultIoThread->poolMinimum
        && !domain.defaultIoThread->poolMaximum)
        domain.defaultIoThread.reset();
}

// One entry for each, in ascending order. What the rules refuse stays as it is.
void expandSchedulers(std::vector<SchedulerConfig> &schedulers, const std::vector<unsigned> &order)
{
    std::map<unsigned, SchedulerConfig> byNumber;
    for (const SchedulerConfig &scheduler : schedulers) {
        const std::optional<CpuSet> set = CpuSet::parse(scheduler.members.value_or(QString()));
        if (!set || set->isEmpty() || !scheduler.scheduler
            || (scheduler.hasPriority() && !scheduler.priority))
            return;
        for (const unsigned number : set->numbers()) {
            SchedulerConfig one = scheduler;
            one.members = QString::number(number);
            one.origin = {};
            if (!one.hasPriority())
                one.priority.reset();
            if (std::find(order.begin(), order.end(), number) == order.end()
                || !byNumber.emplace(number, one).second)
                return;
        }
    }
    schedulers.clear();
    for (const unsigned number : order) {
        if (const auto found = byNumber.find(number); found != byNumber.end())
            schedulers.push_back(found->second);
    }
}

void applyPinDefaults(CpuTuningConfig &tuning, unsigned vcpus, const std::vector<unsigned> &ioThreads)
{
    std::erase_if(
        tuning.vcpuPins, [vcpus](const VcpuPinConfig &pin) { return pin.vcpu && *pin.vcpu >= vcpus; });
    for (VcpuPinConfig &pin : tuning.vcpuPins)
        normalizeSet(pin.cpuset);
    std::stable_sort(
        tuning.vcpuPins.begin(), tuning.vcpuPins.end(), [](const VcpuPinConfig &a, const VcpuPinConfig &b) {
            return a.vcpu.value_or(0) < b.vcpu.value_or(0);
        });
    normalizeSet(tuning.emulatorPin);
    for (IoThreadPinConfig &pin : tuning.ioThreadPins)
        normalizeSet(pin.cpuset);
    const auto place = [&ioThreads](const IoThreadPinConfig &pin) {
        return std::find(ioThreads.begin(), ioThreads.end(), pin.ioThread.value_or(0)) - ioThreads.begin();
    };
    std::stable_sort(tuning.ioThreadPins.begin(), tuning.ioThreadPins.end(),
        [&place](const IoThreadPinConfig &a, const IoThreadPinConfig &b) { return place(a) < place(b); });
}

// The set in libvirt's spelling, without processors that there are not; false: none is left.
bool trimSet(std::optional<QString> &vcpus, unsigned count)
{
    std::optional<CpuSet> set = vcpus ? CpuSet::parse(*vcpus) : std::nullopt;
    if (!set)
        return true;
    set->truncate(count);
    vcpus = set->toString();
    return !set->isEmpty();
}

void trimMonitors(std::vector<VcpuMonitorConfig> &monitors, unsigned vcpus)
{
    for (VcpuMonitorConfig &monitor : monitors)
        trimSet(monitor.vcpus, vcpus);
}

int typeRank(const std::optional<QString> &type)
{
    return type == u"both" ? 0 : type == u"code" ? 1 : 2;
}

void applyCacheDefaults(CpuTuningConfig &tuning, unsigned vcpus)
{
    std::erase_if(tuning.caches, [vcpus](CacheTuningConfig &cache) {
        const bool isLeft = trimSet(cache.vcpus, vcpus);
        return cache.vcpus && (!isLeft || (cache.caches.empty() && cache.monitors.empty()));
    });
    for (CacheTuningConfig &group : tuning.caches) {
        group.id.reset();
        trimMonitors(group.monitors, vcpus);
        for (CacheAllocationConfig &cache : group.caches) {
            const Scaled size = cache.size ? scale(*cache.size, cache.unit, 1024) : Scaled {};
            if (!size.bytes)
                continue;
            QString unit;
            cache.size = prettyAmount(*size.bytes, &unit);
            cache.unit = unit;
        }
        std::stable_sort(group.caches.begin(), group.caches.end(),
            [](const CacheAllocationConfig &a, const CacheAllocationConfig &b) {
                return std::tuple(a.level.value_or(0), typeRank(a.type), a.id.value_or(0))
                    < std::tuple(b.level.value_or(0), typeRank(b.type), b.id.value_or(0));
            });
    }
    std::erase_if(tuning.bandwidths, [vcpus](BandwidthTuningConfig &bandwidth) {
        const bool isLeft = trimSet(bandwidth.vcpus, vcpus);
        return bandwidth.vcpus && (!isLeft || (bandwidth.nodes.empty() && bandwidth.monitors.empty()));
    });
    for (BandwidthTuningConfig &group : tuning.bandwidths) {
        group.id.reset();
        trimMonitors(group.monitors, vcpus);
        std::stable_sort(group.nodes.begin(), group.nodes.end(),
            [](const NodeBandwidthConfig &a, const NodeBandwidthConfig &b) {
                return a.id.value_or(0) < b.id.value_or(0);
            });
    }
}

void applyCpuTuningDefaults(DomainConfig &domain)
{
    if (!domain.cpuTuning)
        return;
    CpuTuningConfig &tuning = *domain.cpuTuning;
    for (auto *period :
        { &tuning.period, &tuning.globalPeriod, &tuning.emulatorPeriod, &tuning.ioThreadPeriod })
        dropZero(*period);
    for (auto *quota : { &tuning.quota, &tuning.globalQuota, &tuning.emulatorQuota, &tuning.ioThreadQuota })
        dropZero(*quota);
    const unsigned vcpus = vcpuCount(domain);
    const std::vector<unsigned> ioThreads = ioThreadNumbers(domain);
    applyPinDefaults(tuning, vcpus, ioThreads);
    expandSchedulers(tuning.vcpuSchedulers, CpuSet::first(vcpus).numbers());
    expandSchedulers(tuning.ioThreadSchedulers, ioThreads);
    if (tuning.emulatorScheduler && !tuning.emulatorScheduler->hasPriority())
        tuning.emulatorScheduler->priority.reset();
    applyCacheDefaults(tuning, vcpus);
    if (tuning == CpuTuningConfig())
        domain.cpuTuning.reset();
}

void applyNumaMemoryDefaults(DomainConfig &domain)
{
    const bool isAutomatic = domain.vcpuPlacement == u"auto";
    const bool isWritten = domain.numaTuning && domain.numaTuning->memory;
    if (!isWritten && !isAutomatic)
        return;
    if (!domain.numaTuning)
        domain.numaTuning.emplace();
    if (!domain.numaTuning->memory)
        domain.numaTuning->memory.emplace();
    NumaMemoryConfig &memory = *domain.numaTuning->memory;
    if (isWritten && memory == NumaMemoryConfig()) {
        domain.numaTuning->memory.reset();
        return;
    }
    if (!memory.mode)
        memory.mode = QStringLiteral("strict");
    if (!memory.placement || memory.placement == u"default")
        memory.placement = memory.nodeset || !isAutomatic ? QStringLiteral("static") : QStringLiteral("auto");
    normalizeSet(memory.nodeset);
    if (memory.placement == u"auto")
        memory.nodeset.reset();
    else if (memory.nodeset)
        memory.placement.reset(); // the set says it
}

void applyNumaTuningDefaults(DomainConfig &domain)
{
    applyNumaMemoryDefaults(domain);
    if (!domain.numaTuning)
        return;
    NumaTuningConfig &tuning = *domain.numaTuning;
    for (NumaNodeMemoryConfig &node : tuning.nodes) {
        if (!node.mode)
            node.mode = QStringLiteral("strict");
        normalizeSet(node.nodeset);
    }
    std::stable_sort(tuning.nodes.begin(), tuning.nodes.end(),
        [](const NumaNodeMemoryConfig &a, const NumaNodeMemoryConfig &b) {
            return a.cell.value_or(0) < b.cell.value_or(0);
        });
    const bool isAutomatic = tuning.memory && tuning.memory->placement == u"auto";
    if (tuning == NumaTuningConfig())
        domain.numaTuning.reset();
    const CpuTuningConfig cpu = domain.cpuTuning.value_or(CpuTuningConfig());
    const bool isPinned
        = domain.vcpuSet || !cpu.vcpuPins.empty() || cpu.emulatorPin || !cpu.ioThreadPins.empty();
    if (isAutomatic && !isPinned)
        domain.vcpuPlacement = QStringLiteral("auto");
}

} // namespace

void applyMemoryDefaults(DomainConfig &domain)
{
    for (auto *amount : { &domain.memory, &domain.currentMemory, &domain.maxMemory })
        roundUp(*amount);
    if (const Bytes cells = cellMemory(domain); cells.count > 0)
        domain.memory = cells + deviceMemory(domain);
    const Bytes whole = domain.memory.value_or(Bytes());
    if (whole.count > 0
        && (domain.currentMemory.value_or(Bytes()).count == 0 || *domain.currentMemory > whole))
        domain.currentMemory = whole;
    if (domain.maxMemory == Bytes() && domain.memorySlots.value_or(0) == 0) {
        domain.maxMemory.reset();
        domain.memorySlots.reset();
    }
    applyBlockTuningDefaults(domain);
    applyMemoryTuningDefaults(domain);
    applyBackingDefaults(domain);
}

void applyVcpuDefaults(DomainConfig &domain)
{
    if (!domain.vcpus)
        domain.vcpus = 1;
    if (!domain.vcpuPlacement)
        domain.vcpuPlacement = QStringLiteral("static");
    if (domain.vcpuPlacement == u"auto")
        domain.vcpuSet.reset();
    normalizeSet(domain.vcpuSet);
    if (domain.vcpuSet && CpuSet::parse(*domain.vcpuSet) == CpuSet::first(CpuSet::kLimit))
        domain.vcpuSet.reset();
    if (!domain.vcpuList.empty())
        completeVcpuList(domain);
    else if (domain.vcpusCurrent == domain.vcpus)
        domain.vcpusCurrent.reset();
    completeIoThreads(domain);
}

void applyTuningDefaults(DomainConfig &domain)
{
    applyCpuTuningDefaults(domain);
    applyNumaTuningDefaults(domain);
}

} // namespace inn::config
