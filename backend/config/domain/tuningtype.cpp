#include "backend/config/domain/tuningtype.h"

#include "backend/config/domain/tuningconfig.h"
#include "backend/config/errorcodes.h"

// Memory, processors, I/O threads and their tuning: one line per value, in libvirt's order.
namespace inn::config {

namespace {

constexpr int kMostInt = std::numeric_limits<int>::max();

const xml::Table &memoryPageType()
{
    using P = MemoryPageConfig;
    static const xml::Table table
        = xml::Type<P>("page")
              .attribute<&P::size>("@size", "Size of a huge page")
              .emptyIsNone()
              .required()
              .since("1.2.5")
              .attribute<&P::unit>("@unit", "Unit of the size")
              .defaultsTo("KiB")
              .since("1.2.5")
              .attribute<&P::nodeset>("@nodeset", "Guest’s nodes that use pages of this size")
              .since("1.2.5")
              .rule(checkMemoryPage);
    return table;
}

const xml::Table &hugePagesType()
{
    static const xml::Table table
        = xml::Type<HugePagesConfig>("hugepages")
              .children<&HugePagesConfig::pages>("page", memoryPageType, "Sizes of pages for single nodes");
    return table;
}

const xml::Table &memoryBackingType()
{
    using M = MemoryBackingConfig;
    static const xml::Table table
        = xml::Type<M>("memoryBacking")
              .child<&M::hugePages>("hugepages", hugePagesType, "Memory comes from the host’s huge pages")
              .flag<&M::noSharePages>("nosharepages", "The host does not merge equal pages")
              .since("1.0.6")
              .flag<&M::locked>("locked", "The host does not swap the memory out")
              .since("1.0.6")
              .attribute<&M::source>("source/@type", "Where the memory comes from")
              .emptyIsNone()
              .words({ "file", "anonymous", "memfd" })
              .errorCode(kUnsupported)
              .since("3.2.0")
              .attribute<&M::access>("access/@mode", "Whether other processes may share the memory")
              .emptyIsNone()
              .words({ "shared", "private" })
              .errorCode(kUnsupported)
              .since("3.2.0")
              .attribute<&M::allocation>("allocation/@mode", "When the memory is taken from the host")
              .emptyIsNone()
              .words({ "immediate", "ondemand" })
              .errorCode(kUnsupported)
              .since("3.2.0")
              .attribute<&M::allocationThreads>("allocation/@threads", "Threads that take it at start")
              .emptyIsNone()
              .since("8.2.0")
              .flag<&M::discard>("discard", "The memory’s content is discarded at shutdown")
              .since("4.4.0");
    return table;
}

const xml::Table &memoryTuningType()
{
    using M = MemoryTuningConfig;
    static const xml::Table table
        = xml::Type<M>("memtune")
              .text<&M::hardLimit>("hard_limit", "Most memory the domain may take")
              .emptyIsNone()
              .unit("KiB")
              .text<&M::softLimit>("soft_limit", "Most memory it may take when the host is short of it")
              .emptyIsNone()
              .unit("KiB")
              .text<&M::minGuarantee>("min_guarantee", "Memory it is sure to get")
              .emptyIsNone()
              .unit("KiB")
              .text<&M::swapHardLimit>("swap_hard_limit", "Most memory and swap space together")
              .emptyIsNone()
              .unit("KiB");
    return table;
}

const xml::Table &blockDeviceType()
{
    using B = BlockTuningDeviceConfig;
    static const xml::Table table
        = xml::Type<B>("device")
              .text<&B::path>("path", "Path of the host’s device")
              .required()
              .errorCode(kUnsupported)
              .text<&B::weight>("weight", "Share of this device’s time")
              .emptyIsNone()
              .wrapsNegative()
              .errorCode(kUnsupported)
              .text<&B::readOperations>("read_iops_sec", "Most reads a second")
              .emptyIsNone()
              .wrapsNegative()
              .errorCode(kUnsupported)
              .since("1.2.2")
              .text<&B::writeOperations>("write_iops_sec", "Most writes a second")
              .emptyIsNone()
              .wrapsNegative()
              .errorCode(kUnsupported)
              .since("1.2.2")
              .text<&B::readBytes>("read_bytes_sec", "Most bytes read a second")
              .emptyIsNone()
              .wrapsNegative()
              .errorCode(kUnsupported)
              .since("1.2.2")
              .text<&B::writeBytes>("write_bytes_sec", "Most bytes written a second")
              .emptyIsNone()
              .wrapsNegative()
              .errorCode(kUnsupported)
              .since("1.2.2");
    return table;
}

const xml::Table &blockTuningType()
{
    using B = BlockTuningConfig;
    static const xml::Table table
        = xml::Type<B>("blkiotune")
              .text<&B::weight>("weight", "Share of the disks’ time, from 100 to 1000")
              .ignoresUnreadable()
              .children<&B::devices>("device", blockDeviceType, "Shares and limits of single devices")
              .rule(checkBlockTuning);
    return table;
}

const xml::Table &vcpuType()
{
    using V = VcpuConfig;
    static const xml::Table table
        = xml::Type<V>("vcpu")
              .attribute<&V::id>("@id", "Number of the processor, from 0")
              .required()
              .since("2.2.0")
              .attribute<&V::enabled>("@enabled", "Whether the guest has it at start")
              .yesNo()
              .required()
              .since("2.2.0")
              .attribute<&V::hotpluggable>(
                  "@hotpluggable", "Whether it can be added and removed while running")
              .yesNo()
              .since("2.2.0")
              .attribute<&V::order>("@order", "Order of adding")
              .since("2.2.0");
    return table;
}

const xml::Table &ioThreadType()
{
    using I = IoThreadConfig;
    static const xml::Table table
        = xml::Type<I>("iothread")
              .attribute<&I::id>("@id", "Number of the thread, from 1")
              .positive()
              .required()
              .since("1.2.15")
              .attribute<&I::poolMinimum>("@thread_pool_min", "Fewest helper threads")
              .range(0, kMostInt)
              .since("8.5.0")
              .attribute<&I::poolMaximum>("@thread_pool_max", "Most helper threads")
              .range(0, kMostInt)
              .since("8.5.0");
    return table;
}

const xml::Table &defaultIoThreadType()
{
    using I = DefaultIoThreadConfig;
    static const xml::Table table
        = xml::Type<I>("defaultiothread")
              .attribute<&I::poolMinimum>("@thread_pool_min", "Fewest helper threads")
              .range(0, kMostInt)
              .since("8.5.0")
              .attribute<&I::poolMaximum>("@thread_pool_max", "Most helper threads")
              .range(0, kMostInt)
              .since("8.5.0");
    return table;
}

const xml::Table &vcpuPinType()
{
    using V = VcpuPinConfig;
    static const xml::Table table = xml::Type<V>("vcpupin")
                                        .attribute<&V::vcpu>("@vcpu", "Number of the virtual processor")
                                        .required()
                                        .attribute<&V::cpuset>("@cpuset", "Host’s processors it may run on");
    return table;
}

const xml::Table &ioThreadPinType()
{
    using I = IoThreadPinConfig;
    static const xml::Table table = xml::Type<I>("iothreadpin")
                                        .attribute<&I::ioThread>("@iothread", "Number of the I/O thread")
                                        .positive()
                                        .required()
                                        .since("1.2.9")
                                        .attribute<&I::cpuset>("@cpuset", "Host’s processors it may run on")
                                        .required()
                                        .errorCode(kInternal)
                                        .since("1.2.9");
    return table;
}

using S = SchedulerConfig;

xml::Table scheduler(xml::Type<S> type)
{
    return type.attribute<&S::scheduler>("@scheduler", "Kind of scheduling")
        .words({ "batch", "idle", "fifo", "rr" })
        .required()
        .since("1.2.13")
        .attribute<&S::priority>("@priority", "Priority among the host’s real-time tasks")
        .countsWhen([](const S &scheduler) { return scheduler.hasPriority(); })
        .since("1.2.13")
        .rule(checkScheduler);
}

const xml::Table &vcpuSchedulerType()
{
    static const xml::Table table
        = scheduler(xml::Type<S>("vcpusched")
                        .attribute<&S::members>("@vcpus", "Virtual processors that are meant")
                        .required()
                        .since("1.2.13"));
    return table;
}

const xml::Table &ioThreadSchedulerType()
{
    static const xml::Table table
        = scheduler(xml::Type<S>("iothreadsched")
                        .attribute<&S::members>("@iothreads", "I/O threads that are meant")
                        .required()
                        .since("1.2.13"));
    return table;
}

const xml::Table &emulatorSchedulerType()
{
    static const xml::Table table = scheduler(xml::Type<S>("emulatorsched"));
    return table;
}

const xml::Table &cacheAllocationType()
{
    using A = CacheAllocationConfig;
    static const xml::Table table = xml::Type<A>("cache")
                                        .attribute<&A::id>("@id", "Number of the host’s cache")
                                        .required()
                                        .since("4.1.0")
                                        .attribute<&A::level>("@level", "Level of the cache")
                                        .required()
                                        .since("4.1.0")
                                        .attribute<&A::type>("@type", "What it holds")
                                        .words({ "both", "code", "data" })
                                        .required()
                                        .since("4.1.0")
                                        .attribute<&A::size>("@size", "Part that these processors get")
                                        .emptyIsNone()
                                        .required()
                                        .since("4.1.0")
                                        .attribute<&A::unit>("@unit", "Unit of the size")
                                        .defaultsTo("KiB")
                                        .since("4.1.0")
                                        .rule(checkCacheAllocation);
    return table;
}

const xml::Table &cacheMonitorType()
{
    using M = VcpuMonitorConfig;
    static const xml::Table table
        = xml::Type<M>("monitor")
              .attribute<&M::level>("@level", "Level of the cache")
              .range(3, 3)
              .required()
              .since("4.10.0")
              .attribute<&M::vcpus>("@vcpus", "Virtual processors whose use is measured")
              .required()
              .since("4.10.0");
    return table;
}

const xml::Table &bandwidthMonitorType()
{
    using M = VcpuMonitorConfig;
    static const xml::Table table
        = xml::Type<M>("monitor")
              .attribute<&M::vcpus>("@vcpus", "Virtual processors whose use is measured")
              .required()
              .since("6.0.0");
    return table;
}

const xml::Table &cacheTuningType()
{
    using T = CacheTuningConfig;
    static const xml::Table table
        = xml::Type<T>("cachetune")
              .attribute<&T::vcpus>("@vcpus", "Virtual processors that share this part of the cache")
              .required()
              .since("4.1.0")
              .attribute<&T::id>("@id", "Name of the group on the host, of a running domain")
              .since("4.1.0")
              .children<&T::caches>("cache", cacheAllocationType, "Parts of caches")
              .children<&T::monitors>("monitor", cacheMonitorType, "Measurements of cache use");
    return table;
}

const xml::Table &nodeBandwidthType()
{
    using B = NodeBandwidthConfig;
    static const xml::Table table
        = xml::Type<B>("node")
              .attribute<&B::id>("@id", "Number of the host’s node")
              .required()
              .since("4.7.0")
              .attribute<&B::bandwidth>("@bandwidth", "Percent of its memory bandwidth")
              .range(0, 100)
              .required()
              .since("4.7.0");
    return table;
}

const xml::Table &bandwidthTuningType()
{
    using T = BandwidthTuningConfig;
    static const xml::Table table
        = xml::Type<T>("memorytune")
              .attribute<&T::vcpus>("@vcpus", "Virtual processors that share this bandwidth")
              .required()
              .since("4.7.0")
              .attribute<&T::id>("@id", "Name of the group on the host, of a running domain")
              .since("4.7.0")
              .children<&T::nodes>("node", nodeBandwidthType, "Bandwidths of nodes")
              .children<&T::monitors>("monitor", bandwidthMonitorType, "Measurements of bandwidth use");
    return table;
}

const xml::Table &numaMemoryType()
{
    using M = NumaMemoryConfig;
    static const xml::Table table
        = xml::Type<M>("memory")
              .attribute<&M::mode>("@mode", "How strictly memory comes from these nodes")
              .words({ "strict", "preferred", "interleave", "restrictive" })
              .errorCode(kUnsupported)
              .defaultsTo("strict")
              .attribute<&M::nodeset>("@nodeset", "Host’s nodes that the memory comes from")
              .attribute<&M::placement>("@placement", "Whether the host chooses the nodes")
              .words({ "default", "static", "auto" })
              .errorCode(kUnsupported)
              .rule(checkNumaMemory);
    return table;
}

const xml::Table &numaNodeMemoryType()
{
    using N = NumaNodeMemoryConfig;
    static const xml::Table table
        = xml::Type<N>("memnode")
              .attribute<&N::cell>("@cellid", "Number of the guest’s node")
              .required()
              .since("1.2.7")
              .attribute<&N::mode>("@mode", "How strictly its memory comes from these nodes")
              .words({ "strict", "preferred", "interleave", "restrictive" })
              .defaultsTo("strict")
              .since("1.2.7")
              .attribute<&N::nodeset>("@nodeset", "Host’s nodes that its memory comes from")
              .required()
              .since("1.2.7")
              .rule(checkNumaNodeMemory);
    return table;
}

const xml::Table &numaTuningType()
{
    using N = NumaTuningConfig;
    static const xml::Table table
        = xml::Type<N>("numatune")
              .child<&N::memory>("memory", numaMemoryType, "Where the domain’s memory comes from")
              .children<&N::nodes>(
                  "memnode", numaNodeMemoryType, "Where the memory of single nodes comes from");
    return table;
}

} // namespace

const xml::Table &cpuTuningType()
{
    using C = CpuTuningConfig;
    static const xml::Table table
        = xml::Type<C>("cputune")
              .text<&C::shares>("shares", "Share of the processors’ time")
              .emptyIsNone()
              .text<&C::period>("period", "Length of a period, for each processor’s quota")
              .emptyIsNone()
              .text<&C::quota>("quota", "Time that each processor may run in a period")
              .emptyIsNone()
              .text<&C::globalPeriod>("global_period", "Length of a period, for the whole domain’s quota")
              .emptyIsNone()
              .since("1.3.3")
              .text<&C::globalQuota>("global_quota", "Time that the whole domain may run in a period")
              .emptyIsNone()
              .since("1.3.3")
              .text<&C::emulatorPeriod>("emulator_period", "Length of a period, for the emulator’s quota")
              .emptyIsNone()
              .text<&C::emulatorQuota>(
                  "emulator_quota", "Time that the emulator’s own threads may run in a period")
              .emptyIsNone()
              .text<&C::ioThreadPeriod>("iothread_period", "Length of a period, for the I/O threads’ quota")
              .emptyIsNone()
              .since("2.1.0")
              .text<&C::ioThreadQuota>("iothread_quota", "Time that each I/O thread may run in a period")
              .emptyIsNone()
              .since("2.1.0")
              .children<&C::vcpuPins>("vcpupin", vcpuPinType, "Host’s processors for virtual ones")
              .attribute<&C::emulatorPin>(
                  "emulatorpin/@cpuset", "Host’s processors for the emulator’s own threads")
              .requiredInElement()
              .errorCode(kInternal)
              .children<&C::ioThreadPins>("iothreadpin", ioThreadPinType, "Host’s processors for I/O threads")
              .child<&C::emulatorScheduler>(
                  "emulatorsched", emulatorSchedulerType, "Scheduling of the emulator’s own threads")
              .children<&C::vcpuSchedulers>(
                  "vcpusched", vcpuSchedulerType, "Scheduling of virtual processors")
              .children<&C::ioThreadSchedulers>(
                  "iothreadsched", ioThreadSchedulerType, "Scheduling of I/O threads")
              .children<&C::caches>("cachetune", cacheTuningType, "Parts of the host’s caches")
              .children<&C::bandwidths>(
                  "memorytune", bandwidthTuningType, "Parts of the host’s memory bandwidth")
              .rule(checkCpuTuning);
    return table;
}

using D = DomainConfig;

xml::Type<D> withMemory(xml::Type<D> type)
{
    return type.attribute<&D::memorySlots>("maxMemory/@slots", "Places for memory added while running")
        .emptyIsNone()
        .since("1.2.14")
        .text<&D::maxMemory>("maxMemory", "Memory with all that may be added while running")
        .emptyIsNone()
        .unit("KiB")
        .since("1.2.14")
        .attribute<&D::memoryDumpCore>(
            "memory/@dumpCore", "Whether a dump of the emulator has the guest’s memory")
        .onOff()
        .text<&D::memory>("memory", "Memory at boot")
        .emptyIsNone()
        .unit("KiB")
        .text<&D::currentMemory>("currentMemory", "Memory now")
        .emptyIsNone()
        .unit("KiB")
        .child<&D::blockTuning>("blkiotune", blockTuningType, "Shares of the disks’ time")
        .child<&D::memoryTuning>("memtune", memoryTuningType, "Limits of memory")
        .child<&D::memoryBacking>("memoryBacking", memoryBackingType, "How the host provides the memory");
}

xml::Type<D> withVcpus(xml::Type<D> type)
{
    return type.attribute<&D::vcpuPlacement>("vcpu/@placement", "Whether the host chooses its processors")
        .words({ "static", "auto" })
        .defaultsTo("static")
        .attribute<&D::vcpuSet>("vcpu/@cpuset", "Host’s processors that all threads may run on")
        .attribute<&D::vcpusCurrent>("vcpu/@current", "Virtual processors at boot")
        .text<&D::vcpus>("vcpu", "Most virtual processors")
        .defaultsTo("1")
        .children<&D::vcpuList>("vcpus/vcpu", vcpuType, "Single virtual processors")
        .text<&D::ioThreads>("iothreads", "Number of I/O threads")
        .emptyIsNone()
        .since("1.2.8")
        .children<&D::ioThreadList>("iothreadids/iothread", ioThreadType, "Single I/O threads")
        .child<&D::defaultIoThread>("defaultiothread", defaultIoThreadType, "The emulator’s main loop")
        .child<&D::cpuTuning>("cputune", cpuTuningType, "Shares of the processors’ time and their places")
        .child<&D::numaTuning>("numatune", numaTuningType, "Host’s nodes that memory comes from");
}

} // namespace inn::config
