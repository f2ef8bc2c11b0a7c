#include "backend/config/domain/cputype.h"

#include "backend/config/domain/cpuconfig.h"
#include "backend/config/domain/domaintype.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/type.h"

// The processor: one line per value, in libvirt's order.
namespace inn::config {

CpuConfig::CpuConfig() = default;
CpuConfig::CpuConfig(const CpuConfig &other) = default;
CpuConfig::CpuConfig(CpuConfig &&other) noexcept = default;
CpuConfig &CpuConfig::operator=(const CpuConfig &other) = default;
CpuConfig &CpuConfig::operator=(CpuConfig &&other) noexcept = default;
CpuConfig::~CpuConfig() = default;
bool CpuConfig::operator==(const CpuConfig &other) const = default;

namespace {

using C = CpuConfig;

xml::Type<C> withMode(xml::Type<C> type)
{
    return type.attribute<&C::mode>("@mode", "How the processor is chosen")
        .words({ "custom", "host-model", "host-passthrough", "maximum" })
        .errorCode(kUnsupported)
        .defaultsTo("custom")
        .since("0.9.10")
        .attribute<&C::match>("@match", "How closely the host must provide it")
        .words({ "minimum", "exact", "strict" })
        .defaultsTo("exact")
        .attribute<&C::check>("@check", "How it is compared with the host at start")
        .words({ "default", "none", "partial", "full" })
        .since("3.2.0")
        .attribute<&C::migratable>("@migratable", "Leaves out what would prevent migration")
        .onOff()
        .since("6.5.0");
}

xml::Type<C> withModel(xml::Type<C> type)
{
    return type.attribute<&C::modelFallback>("model/@fallback", "Whether a similar model may be taken")
        .emptyIsNone()
        .words({ "allow", "forbid" })
        .errorCode(kUnsupported)
        .countsWhen([](const C &cpu) { return !cpu.takesWhatIsThere(); })
        .defaultsTo("allow")
        .attribute<&C::modelVendorId>("model/@vendor_id", "Twelve letters that the guest sees as the maker")
        .emptyIsNone()
        .text<&C::model>("model", "Named processor model")
        .text<&C::vendor>("vendor", "Maker that the host’s processor must have");
}

xml::Type<C> withTopology(xml::Type<C> type)
{
    return type.attribute<&C::sockets>("topology/@sockets", "Sockets")
        .positive()
        .requiredInElement()
        .attribute<&C::dies>("topology/@dies", "Dies of a socket")
        .positive()
        .defaultsTo("1")
        .since("6.1.0")
        .attribute<&C::cores>("topology/@cores", "Cores of a die")
        .positive()
        .requiredInElement()
        .attribute<&C::threads>("topology/@threads", "Threads of a core")
        .positive()
        .requiredInElement()
        .attribute<&C::cacheLevel>("cache/@level", "Which of the processor’s caches")
        .range(1, 3)
        .since("3.3.0")
        .attribute<&C::cacheMode>("cache/@mode", "What the guest sees of it")
        .words({ "emulate", "passthrough", "disable" })
        .requiredInElement()
        .since("3.3.0")
        .attribute<&C::maxPhysAddrMode>(
            "maxphysaddr/@mode", "Where the width of physical addresses comes from")
        .words({ "emulate", "passthrough" })
        .requiredInElement()
        .since("8.7.0")
        .attribute<&C::maxPhysAddrBits>("maxphysaddr/@bits", "Bits of a physical address")
        .range(0, std::numeric_limits<int>::max())
        .since("8.7.0")
        .children<&C::features>("feature", cpuFeatureType, "Single processor features");
}

xml::Type<NumaInterconnectConfig> interconnect(const char *name)
{
    using I = NumaInterconnectConfig;
    return xml::Type<I>(name)
        .attribute<&I::initiator>("@initiator", "Node that asks")
        .required()
        .since("6.6.0")
        .attribute<&I::target>("@target", "Node whose memory it asks for")
        .required()
        .since("6.6.0")
        .attribute<&I::cache>("@cache", "Level of the cache on the way; none is the memory itself")
        .since("6.6.0")
        .attribute<&I::type>("@type", "Which accesses are meant")
        .words({ "access", "read", "write" })
        .required()
        .since("6.6.0");
}

} // namespace

const xml::Table &cpuFeatureType()
{
    using F = CpuFeatureConfig;
    static const xml::Table table = xml::Type<F>("feature")
                                        .attribute<&F::policy>("@policy", "Whether the guest gets it")
                                        .words({ "force", "require", "optional", "disable", "forbid" })
                                        .errorCode(kUnsupported)
                                        .defaultsTo("require")
                                        .attribute<&F::name>("@name", "Name of the processor feature")
                                        .required()
                                        .rule(checkCpuFeature);
    return table;
}

const xml::Table &numaDistanceType()
{
    using S = NumaDistanceConfig;
    static const xml::Table table
        = xml::Type<S>("sibling")
              .attribute<&S::id>("@id", "Number of the other node")
              .required()
              .since("3.10.0")
              .attribute<&S::value>("@value", "Distance: 10 is the node itself, 255 out of reach")
              .range(10, 255)
              .required()
              .since("3.10.0");
    return table;
}

const xml::Table &numaCacheType()
{
    using N = NumaCacheConfig;
    static const xml::Table table
        = xml::Type<N>("cache")
              .attribute<&N::level>("@level", "Level of the cache")
              .positive()
              .required()
              .since("6.6.0")
              .attribute<&N::associativity>("@associativity", "How lines find their places")
              .words({ "none", "direct", "full" })
              .required()
              .since("6.6.0")
              .attribute<&N::policy>("@policy", "When writes reach the memory")
              .words({ "none", "writeback", "writethrough" })
              .required()
              .since("6.6.0")
              .attribute<&N::size>("size/@value", "Size of the cache")
              .emptyIsNone()
              .required()
              .since("6.6.0")
              .attribute<&N::sizeUnit>("size/@unit", "Unit of the size")
              .defaultsTo("KiB")
              .attribute<&N::line>("line/@value", "Size of a cache line")
              .emptyIsNone()
              .required()
              .since("6.6.0")
              .attribute<&N::lineUnit>("line/@unit", "Unit of the line’s size")
              .defaultsTo("B")
              .rule(checkNumaCache);
    return table;
}

const xml::Table &numaCellType()
{
    using N = NumaCellConfig;
    static const xml::Table table
        = xml::Type<N>("cell")
              .attribute<&N::id>("@id", "Number of the node, from 0")
              .attribute<&N::cpus>("@cpus", "Virtual processors of the node")
              .attribute<&N::memory>("@memory", "Memory of the node")
              .emptyIsNone()
              .required()
              .attribute<&N::unit>("@unit", "Unit of the memory")
              .defaultsTo("KiB")
              .since("1.2.11")
              .attribute<&N::memAccess>("@memAccess", "Whether other processes may share the memory")
              .words({ "shared", "private" })
              .since("1.2.9")
              .attribute<&N::discard>("@discard", "Whether the memory’s content is discarded at shutdown")
              .yesNo()
              .since("4.4.0")
              .children<&N::distances>("distances/sibling", numaDistanceType, "Distances to other nodes")
              .children<&N::caches>("cache", numaCacheType, "Caches beside the node’s memory")
              .rule(checkNumaCell);
    return table;
}

const xml::Table &numaLatencyType()
{
    using I = NumaInterconnectConfig;
    static const xml::Table table
        = interconnect("latency")
              .attribute<&I::value>("@value", "Time that an access takes, in nanoseconds")
              .required()
              .since("6.6.0")
              .rule(checkNumaInterconnect);
    return table;
}

const xml::Table &numaBandwidthType()
{
    using I = NumaInterconnectConfig;
    static const xml::Table table = interconnect("bandwidth")
                                        .attribute<&I::value>("@value", "Amount of data a second")
                                        .required()
                                        .since("6.6.0")
                                        .attribute<&I::unit>("@unit", "Unit of the amount")
                                        .defaultsTo("KiB")
                                        .since("6.6.0")
                                        .rule(checkNumaInterconnect);
    return table;
}

const xml::Table &cpuType()
{
    static const xml::Table table
        = withTopology(withModel(withMode(xml::Type<C>("cpu"))))
              .children<&C::cells>("numa/cell", numaCellType, "Nodes that the guest sees")
              .inFirst()
              .variants<&C::interconnects, &NumaInterconnectConfig::kind>("numa/interconnects",
                  { { "latency", numaLatencyType }, { "bandwidth", numaBandwidthType } },
                  "How fast nodes reach one another’s memory")
              .inFirst()
              .rule(checkGuestCpu);
    return table;
}

namespace {

const xml::Table &counterType()
{
    using N = CpuCounterConfig;
    static const xml::Table table
        = xml::Type<N>("counter")
              .attribute<&N::name>("@name", "Name of the counter")
              .suggestions({ "tsc" })
              .since("5.6.0")
              .attribute<&N::frequency>("@frequency", "Ticks a second")
              .required()
              .since("5.6.0")
              .attribute<&N::scaling>("@scaling", "Whether guests can be given another rate")
              .yesNo()
              .since("5.6.0");
    return table;
}

const xml::Table &pagesType()
{
    using P = CpuPagesConfig;
    static const xml::Table table = xml::Type<P>("pages")
                                        .attribute<&P::unit>("@unit", "Unit of the size")
                                        .attribute<&P::size>("@size", "Size of a memory page");
    return table;
}

} // namespace

const xml::Table &cpuDocumentType()
{
    static const xml::Table table = withTopology(
        withModel(withMode(xml::Type<C>("cpu"))
                      .text<&C::arch>("arch", "Architecture; its presence makes this a host’s processor"))
            .attribute<&C::microcode>("microcode/@version", "Version of the microcode")
            .errorCode(kUnsupported)
            .attribute<&C::signatureFamily>("signature/@family", "Family number")
            .positive()
            .requiredInElement()
            .attribute<&C::signatureModel>("signature/@model", "Model number")
            .requiredInElement()
            .attribute<&C::signatureStepping>("signature/@stepping", "Stepping number")
            .requiredInElement()
            .children<&C::counters>("counter", counterType, "Counters"))
                                        .children<&C::pages>("pages", pagesType, "Sizes of memory pages")
                                        .rule(checkHostCpu);
    return table;
}

} // namespace inn::config
