#include "backend/config/capabilities/domaincapabilities.h"

#include "backend/config/capabilities/capabilitiestype.h"
#include "backend/config/domain/domaintype.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <algorithm>

// What guests of an emulator can have: one line per value, in libvirt's order.
namespace inn::config {

const CapabilityEnumConfig *CapabilityConfig::findEnum(QStringView name) const
{
    const auto found = std::find_if(
        enums.begin(), enums.end(), [&](const CapabilityEnumConfig &it) { return it.name == name; });
    return found == enums.end() ? nullptr : &*found;
}

namespace {

const xml::Table &capabilityType()
{
    using C = CapabilityConfig;
    static const xml::Table table
        = xml::Type<C>("capability")
              .attribute<&C::supported>("@supported", "Whether it is possible")
              .yesNo()
              .texts<&C::values>("value", "Paths to choose from")
              .children<&C::enums>("enum", capabilityEnumType, "What can be chosen");
    return table;
}

const xml::Table &osCapabilityType()
{
    using O = OsCapabilityConfig;
    static const xml::Table table = xml::Type<O>("os")
                                        .attribute<&O::supported>("@supported", "Whether it is possible")
                                        .yesNo()
                                        .children<&O::enums>("enum", capabilityEnumType, "What can be chosen")
                                        .child<&O::loader>("loader", capabilityType, "Firmware images");
    return table;
}

const xml::Table &cpuModelCapabilityType()
{
    using M = CpuModelCapabilityConfig;
    static const xml::Table table
        = xml::Type<M>("model")
              .attribute<&M::fallback>("@fallback", "Whether a similar model may be taken")
              .words({ "allow", "forbid" })
              .attribute<&M::usable>("@usable", "Whether the host can run it")
              .words({ "yes", "no", "unknown" })
              .attribute<&M::deprecated>("@deprecated", "Whether it will go away")
              .yesNo()
              .since("7.1.0")
              .attribute<&M::vendor>("@vendor", "Maker of such processors")
              .since("8.9.0")
              .text<&M::name>("", "Name of the model");
    return table;
}

const xml::Table &cpuModeCapabilityType()
{
    using M = CpuModeCapabilityConfig;
    static const xml::Table table
        = xml::Type<M>("mode")
              .attribute<&M::name>("@name", "How the processor is chosen")
              .words({ "host-passthrough", "maximum", "host-model", "custom" })
              .attribute<&M::supported>("@supported", "Whether it is possible")
              .yesNo()
              .children<&M::enums>("enum", capabilityEnumType, "What can be chosen")
              .children<&M::models>("model", cpuModelCapabilityType, "Models")
              .text<&M::vendor>("vendor", "Maker of the host’s processor")
              .attribute<&M::maxPhysAddrMode>(
                  "maxphysaddr/@mode", "Where the width of physical addresses comes from")
              .attribute<&M::maxPhysAddrBits>("maxphysaddr/@bits", "Bits of a physical address")
              .attribute<&M::maxPhysAddrLimit>("maxphysaddr/@limit", "Most bits of a physical address")
              .children<&M::features>("feature", cpuFeatureType, "Features beside the model’s");
    return table;
}

const xml::Table &sevCapabilityType()
{
    using S = SevCapabilityConfig;
    static const xml::Table table
        = xml::Type<S>("sev")
              .attribute<&S::supported>("@supported", "Whether it is possible")
              .yesNo()
              .text<&S::cbitpos>("cbitpos", "Which bit of a page’s entry says that it is encrypted")
              .text<&S::reducedPhysBits>("reducedPhysBits", "Bits lost of physical addresses")
              .text<&S::maxGuests>("maxGuests", "Most SEV guests")
              .since("8.0.0")
              .text<&S::maxEsGuests>("maxESGuests", "Most SEV-ES guests")
              .since("8.0.0")
              .text<&S::cpu0Id>("cpu0Id", "Identity of the first processor")
              .since("8.4.0");
    return table;
}

const xml::Table &sgxSectionType()
{
    using S = SgxSectionConfig;
    static const xml::Table table = xml::Type<S>("section")
                                        .attribute<&S::node>("@node", "Node that it is on")
                                        .attribute<&S::size>("@size", "Its size")
                                        .attribute<&S::unit>("@unit", "Unit of the size");
    return table;
}

const xml::Table &sgxCapabilityType()
{
    using S = SgxCapabilityConfig;
    static const xml::Table table
        = xml::Type<S>("sgx")
              .attribute<&S::supported>("@supported", "Whether it is possible")
              .yesNo()
              .text<&S::flc>("flc", "Whether start can be controlled")
              .text<&S::sgx1>("sgx1", "First version")
              .text<&S::sgx2>("sgx2", "Second version")
              .text<&S::sectionSize>("section_size", "Protected memory of the host")
              .unit("KiB")
              .children<&S::sections>("sections/section", sgxSectionType, "Protected memory of each node");
    return table;
}

xml::Type<DomainCapabilitiesConfig> declareHead()
{
    using C = DomainCapabilitiesConfig;
    return xml::Type<C>("domainCapabilities")
        .text<&C::path>("path", "Path of the emulator")
        .text<&C::domain>("domain", "Hypervisor")
        .text<&C::machine>("machine", "Machine type")
        .text<&C::arch>("arch", "Architecture")
        .attribute<&C::mostProcessors>("vcpu/@max", "Most processors")
        .child<&C::ioThreads>("iothreads", capabilityType, "Threads for disks")
        .since("4.0.0")
        .child<&C::os>("os", osCapabilityType, "Firmware")
        .children<&C::cpuModes>("cpu/mode", cpuModeCapabilityType, "How the processor can be chosen")
        .since("2.0.0")
        .child<&C::memoryBacking>("memoryBacking", capabilityType, "Where memory can come from")
        .since("8.0.0");
}

xml::Type<DomainCapabilitiesConfig> declareDevices(xml::Type<DomainCapabilitiesConfig> type)
{
    using C = DomainCapabilitiesConfig;
    return type.child<&C::disk>("devices/disk", capabilityType, "Disks")
        .child<&C::graphics>("devices/graphics", capabilityType, "Displays")
        .child<&C::video>("devices/video", capabilityType, "Graphics cards")
        .child<&C::hostdev>("devices/hostdev", capabilityType, "Devices of the host")
        .child<&C::rng>("devices/rng", capabilityType, "Random number generators")
        .since("7.0.0")
        .child<&C::filesystem>("devices/filesystem", capabilityType, "Shared folders")
        .since("7.0.0")
        .child<&C::tpm>("devices/tpm", capabilityType, "Trusted platform modules")
        .since("8.0.0")
        .child<&C::redirdev>("devices/redirdev", capabilityType, "Redirected USB devices")
        .since("9.0.0")
        .child<&C::channel>("devices/channel", capabilityType, "Channels")
        .since("9.0.0")
        .child<&C::crypto>("devices/crypto", capabilityType, "Crypto accelerators")
        .since("9.2.0");
}

} // namespace

const xml::Table &domainCapabilitiesType()
{
    using C = DomainCapabilitiesConfig;
    static const xml::Table table
        = declareDevices(declareHead())
              .child<&C::gic>("features/gic", capabilityType, "ARM’s interrupt controller")
              .child<&C::vmCoreInfo>("features/vmcoreinfo", capabilityType, "Notes for dumps")
              .since("4.0.0")
              .child<&C::genId>("features/genid", capabilityType, "Generation identity")
              .since("4.4.0")
              .child<&C::backingStoreInput>(
                  "features/backingStoreInput", capabilityType, "Chains of images can be given")
              .since("5.10.0")
              .child<&C::backup>("features/backup", capabilityType, "Incremental backup")
              .since("6.3.0")
              .child<&C::asyncTeardown>("features/async-teardown", capabilityType, "Memory is freed later")
              .since("9.6.0")
              .child<&C::s390Pv>("features/s390-pv", capabilityType, "Protected guests on s390")
              .since("7.6.0")
              .child<&C::sev>("features/sev", sevCapabilityType, "AMD’s encrypted guests")
              .since("4.5.0")
              .child<&C::sgx>("features/sgx", sgxCapabilityType, "Intel’s protected memory")
              .since("8.10.0")
              .child<&C::hyperv>("features/hyperv", capabilityType, "Features for Windows")
              .since("9.0.0")
              .child<&C::launchSecurity>("features/launchSecurity", capabilityType, "Protected guests")
              .since("10.5.0");
    return table;
}

Result<DomainCapabilitiesConfig> readDomainCapabilities(const QByteArray &xml, xml::Issues *issues)
{
    DomainCapabilitiesConfig config;
    TRY(xml::readDocument(domainCapabilitiesType(), &config, xml, issues));
    return config;
}

QByteArray writeDomainCapabilities(const DomainCapabilitiesConfig &config)
{
    return xml::writeDocument(domainCapabilitiesType(), &config);
}

} // namespace inn::config
