#include "backend/config/capabilities/hostcapabilities.h"

#include "backend/config/capabilities/capabilitiestype.h"
#include "backend/config/domain/cputype.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

// What a host is: one line per value, in libvirt's order.
namespace inn::config {

const xml::Table &capabilityEnumType()
{
    using E = CapabilityEnumConfig;
    static const xml::Table table = xml::Type<E>("enum")
                                        .attribute<&E::name>("@name", "What is listed")
                                        .texts<&E::values>("value", "What is possible");
    return table;
}

namespace {

const xml::Table &memoryPagesType()
{
    using P = MemoryPagesConfig;
    static const xml::Table table = xml::Type<P>("pages")
                                        .attribute<&P::unit>("@unit", "Unit of the size")
                                        .attribute<&P::size>("@size", "Size of a page")
                                        .text<&P::count>("", "Number of such pages");
    return table;
}

const xml::Table &hostProcessorType()
{
    using P = HostProcessorConfig;
    static const xml::Table table = xml::Type<P>("cpu")
                                        .attribute<&P::id>("@id", "Number of the processor")
                                        .attribute<&P::socket>("@socket_id", "Its socket")
                                        .attribute<&P::die>("@die_id", "Its die in the socket")
                                        .since("6.1.0")
                                        .attribute<&P::core>("@core_id", "Its core")
                                        .attribute<&P::siblings>("@siblings", "Processors of the same core");
    return table;
}

const xml::Table &hostCellType()
{
    using C = HostCellConfig;
    static const xml::Table table
        = xml::Type<C>("cell")
              .attribute<&C::id>("@id", "Number of the node")
              .text<&C::memory>("memory", "Memory of the node")
              .unit("KiB")
              .children<&C::pages>("pages", memoryPagesType, "Pages of the node")
              .children<&C::distances>("distances/sibling", numaDistanceType, "Distances to other nodes")
              .children<&C::caches>("cache", numaCacheType, "Caches beside the node’s memory")
              .attribute<&C::processorCount>("cpus/@num", "Number of its processors")
              .children<&C::processors>("cpus/cpu", hostProcessorType, "Its processors");
    return table;
}

const xml::Table &resourceControlType()
{
    using R = ResourceControlConfig;
    static const xml::Table table = xml::Type<R>("control")
                                        .attribute<&R::granularity>("@granularity", "Smallest step")
                                        .attribute<&R::least>("@min", "Smallest part")
                                        .attribute<&R::unit>("@unit", "Unit of step and part")
                                        .attribute<&R::type>("@type", "What is divided")
                                        .words({ "both", "code", "data" })
                                        .attribute<&R::mostGroups>("@maxAllocs", "Most groups of processes");
    return table;
}

const xml::Table &monitoredType()
{
    using F = CpuFeatureConfig;
    static const xml::Table table
        = xml::Type<F>("feature").attribute<&F::name>("@name", "What can be measured");
    return table;
}

const xml::Table &resourceMonitorType()
{
    using R = ResourceMonitorConfig;
    static const xml::Table table
        = xml::Type<R>("monitor")
              .attribute<&R::level>("@level", "Level of the cache")
              .attribute<&R::reuseThreshold>("@reuseThreshold", "Bytes left when a monitor is free again")
              .attribute<&R::mostMonitors>("@maxMonitors", "Most monitors")
              .children<&R::features>("feature", monitoredType, "What can be measured");
    return table;
}

xml::Type<ResourceBankConfig> declareBank(const char *name)
{
    using B = ResourceBankConfig;
    return xml::Type<B>(name)
        .attribute<&B::id>("@id", "Number")
        .attribute<&B::level>("@level", "Level of the cache")
        .attribute<&B::type>("@type", "What it holds")
        .words({ "both", "code", "data" })
        .attribute<&B::size>("@size", "Its size")
        .attribute<&B::unit>("@unit", "Unit of the size")
        .attribute<&B::cpus>("@cpus", "Processors that share it")
        .children<&B::controls>("control", resourceControlType, "How it can be divided");
}

const xml::Table &cacheBankType()
{
    static const xml::Table table = declareBank("bank");
    return table;
}

const xml::Table &bandwidthNodeType()
{
    static const xml::Table table = declareBank("node");
    return table;
}

const xml::Table &baseLabelType()
{
    using B = BaseLabelConfig;
    static const xml::Table table = xml::Type<B>("baselabel")
                                        .attribute<&B::type>("@type", "Type of the guest")
                                        .text<&B::label>("", "Label that its guests get");
    return table;
}

const xml::Table &securityModelType()
{
    using S = SecurityModelConfig;
    static const xml::Table table
        = xml::Type<S>("secmodel")
              .text<&S::model>("model", "Name of the security driver")
              .text<&S::doi>("doi", "Domain of interpretation of its labels")
              .children<&S::labels>("baselabel", baseLabelType, "Labels that guests get");
    return table;
}

const xml::Table &powerManagementType()
{
    using P = PowerManagementConfig;
    static const xml::Table table = xml::Type<P>("power_management")
                                        .flag<&P::suspendMem>("suspend_mem", "The host can sleep")
                                        .flag<&P::suspendDisk>("suspend_disk", "The host can hibernate")
                                        .flag<&P::suspendHybrid>("suspend_hybrid", "The host can do both");
    return table;
}

const xml::Table &migrationFeaturesType()
{
    using M = MigrationFeaturesConfig;
    static const xml::Table table
        = xml::Type<M>("migration_features")
              .flag<&M::live>("live", "Guests can move while they run")
              .texts<&M::transports>("uri_transports/uri_transport", "How they can move");
    return table;
}

// What is told of a host's processor need not be enough for a guest's.
class WithoutRules : public xml::Table
{
public:
    explicit WithoutRules(const xml::Table &table)
        : Table(table)
    {
        m_rules.clear();
    }
};

const xml::Table &hostCpuType()
{
    static const WithoutRules table(cpuDocumentType());
    return table;
}

const xml::Table &hostType()
{
    using H = HostConfig;
    static const xml::Table table
        = xml::Type<H>("host")
              .text<&H::uuid>("uuid", "Identity of the host")
              .emptyIsNone()
              .child<&H::cpu>("cpu", hostCpuType, "Its processor")
              .flag<&H::pae>("cpu/features/pae", "It can address more than 4 GiB")
              .flag<&H::nonPae>("cpu/features/nonpae", "…and guests without that")
              .flag<&H::nx>("cpu/features/nx", "It can forbid execution of pages")
              .flag<&H::vmx>("cpu/features/vmx", "Intel’s virtualization")
              .flag<&H::svm>("cpu/features/svm", "AMD’s virtualization")
              .child<&H::power>("power_management", powerManagementType, "How the host can sleep")
              .attribute<&H::iommu>("iommu/@support", "Whether devices can be isolated")
              .yesNo()
              .since("4.9.0")
              .child<&H::migration>("migration_features", migrationFeaturesType, "How guests can move")
              .text<&H::netPrefix>("netprefix", "How names of guests’ interfaces begin")
              .since("1.2.19")
              .attribute<&H::cellCount>("topology/cells/@num", "Number of nodes")
              .children<&H::cells>("topology/cells/cell", hostCellType, "Nodes of processors and memory")
              .variants<&H::interconnects, &NumaInterconnectConfig::kind>("topology/interconnects",
                  { { "latency", numaLatencyType }, { "bandwidth", numaBandwidthType } },
                  "How fast nodes reach one another’s memory")
              .children<&H::caches>("cache/bank", cacheBankType, "Caches of the processors")
              .child<&H::cacheMonitor>("cache/monitor", resourceMonitorType, "How caches are measured")
              .children<&H::bandwidths>(
                  "memory_bandwidth/node", bandwidthNodeType, "Bandwidth of the nodes’ memory")
              .child<&H::bandwidthMonitor>(
                  "memory_bandwidth/monitor", resourceMonitorType, "How bandwidth is measured")
              .children<&H::security>("secmodel", securityModelType, "How guests are confined");
    return table;
}

const xml::Table &guestMachineType()
{
    using M = GuestMachineConfig;
    static const xml::Table table = xml::Type<M>("machine")
                                        .attribute<&M::canonical>("@canonical", "What the name stands for")
                                        .attribute<&M::mostProcessors>("@maxCpus", "Most processors")
                                        .attribute<&M::deprecated>("@deprecated", "Whether it will go away")
                                        .yesNo()
                                        .since("8.2.0")
                                        .text<&M::name>("", "Name of the machine type");
    return table;
}

const xml::Table &guestDomainType()
{
    using D = GuestDomainConfig;
    static const xml::Table table
        = xml::Type<D>("domain")
              .attribute<&D::type>("@type", "Hypervisor")
              .text<&D::emulator>("emulator", "Its own emulator")
              .text<&D::loader>("loader", "Its own firmware")
              .children<&D::machines>("machine", guestMachineType, "Its own machine types");
    return table;
}

const xml::Table &guestToggleType()
{
    using T = GuestToggleConfig;
    static const xml::Table table = xml::Type<T>("toggle")
                                        .attribute<&T::usual>("@default", "What guests have if not told")
                                        .onOff()
                                        .attribute<&T::toggle>("@toggle", "Whether it can be changed")
                                        .yesNo();
    return table;
}

const xml::Table &guestType()
{
    using G = GuestConfig;
    static const xml::Table table
        = xml::Type<G>("guest")
              .text<&G::osType>("os_type", "Kind of virtualization")
              .attribute<&G::arch>("arch/@name", "Architecture")
              .text<&G::wordSize>("arch/wordsize", "Bits of a word")
              .text<&G::emulator>("arch/emulator", "Path of the emulator")
              .text<&G::loader>("arch/loader", "Path of the firmware")
              .children<&G::machines>("arch/machine", guestMachineType, "Machine types")
              .children<&G::domains>("arch/domain", guestDomainType, "Hypervisors")
              .flag<&G::pae>("features/pae", "More than 4 GiB can be addressed")
              .flag<&G::nonPae>("features/nonpae", "…and without")
              .flag<&G::ia64BigEndian>("features/ia64_be", "Big endian Itanium")
              .child<&G::acpi>("features/acpi", guestToggleType, "Power management")
              .child<&G::apic>("features/apic", guestToggleType, "Interrupt controller")
              .flag<&G::cpuSelection>("features/cpuselection", "Processor models can be chosen")
              .flag<&G::deviceBoot>("features/deviceboot", "Devices have a boot order")
              .child<&G::diskSnapshot>("features/disksnapshot", guestToggleType, "External snapshots")
              .child<&G::hap>("features/hap", guestToggleType, "Paging by the processor");
    return table;
}

} // namespace

const xml::Table &capabilitiesType()
{
    using C = CapabilitiesConfig;
    static const xml::Table table
        = xml::Type<C>("capabilities")
              .child<&C::host>("host", hostType, "The host")
              .children<&C::guests>("guest", guestType, "Guests that it can run")
              .children<&C::poolEnums>("pool/enum", capabilityEnumType, "Storage pools that it knows")
              .since("5.2.0");
    return table;
}

Result<CapabilitiesConfig> readCapabilities(const QByteArray &xml, xml::Issues *issues)
{
    CapabilitiesConfig config;
    TRY(xml::readDocument(capabilitiesType(), &config, xml, issues));
    return config;
}

QByteArray writeCapabilities(const CapabilitiesConfig &config)
{
    return xml::writeDocument(capabilitiesType(), &config);
}

} // namespace inn::config
