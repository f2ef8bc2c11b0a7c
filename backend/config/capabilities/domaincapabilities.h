#pragma once

#include "backend/config/capabilities/hostcapabilities.h"

// What guests of one emulator, machine and architecture can have: <domainCapabilities>.
namespace inn::config {

// One thing that is possible or not, and in which variants.
struct CapabilityConfig
{
    std::optional<QString> supported; // "yes", "no"
    std::vector<QString> values; // of a loader: paths
    std::vector<CapabilityEnumConfig> enums;
    xml::Origin origin;
    bool operator==(const CapabilityConfig &) const = default;
    [[nodiscard]] bool isSupported() const { return supported == QStringLiteral("yes"); }
    // Null: nothing is told.
    [[nodiscard]] const CapabilityEnumConfig *findEnum(QStringView name) const;
};

struct OsCapabilityConfig
{
    std::optional<QString> supported;
    std::vector<CapabilityEnumConfig> enums;
    std::optional<CapabilityConfig> loader;
    xml::Origin origin;
    bool operator==(const OsCapabilityConfig &) const = default;
};

struct CpuModelCapabilityConfig
{
    std::optional<QString> name, usable, deprecated, vendor; // "yes", "no", "unknown"
    std::optional<QString> fallback; // of the host's model
    xml::Origin origin;
    bool operator==(const CpuModelCapabilityConfig &) const = default;
};

struct CpuModeCapabilityConfig
{
    std::optional<QString> name, supported; // "host-model"
    std::vector<CapabilityEnumConfig> enums;
    std::vector<CpuModelCapabilityConfig> models;
    std::optional<QString> vendor, maxPhysAddrMode;
    std::optional<unsigned> maxPhysAddrBits, maxPhysAddrLimit;
    std::vector<CpuFeatureConfig> features;
    xml::Origin origin;
    bool operator==(const CpuModeCapabilityConfig &) const = default;
};

struct SevCapabilityConfig
{
    std::optional<QString> supported, cpu0Id;
    std::optional<unsigned> cbitpos, reducedPhysBits, maxGuests, maxEsGuests;
    xml::Origin origin;
    bool operator==(const SevCapabilityConfig &) const = default;
};

struct SgxSectionConfig
{
    std::optional<unsigned> node;
    std::optional<quint64> size;
    std::optional<QString> unit;
    xml::Origin origin;
    bool operator==(const SgxSectionConfig &) const = default;
};

struct SgxCapabilityConfig
{
    std::optional<QString> supported, flc, sgx1, sgx2;
    std::optional<Bytes> sectionSize;
    std::vector<SgxSectionConfig> sections;
    xml::Origin origin;
    bool operator==(const SgxCapabilityConfig &) const = default;
};

struct DomainCapabilitiesConfig
{
    std::optional<QString> path, domain, machine, arch;
    std::optional<unsigned> mostProcessors;
    std::optional<CapabilityConfig> ioThreads;
    std::optional<OsCapabilityConfig> os;
    std::vector<CpuModeCapabilityConfig> cpuModes;
    std::optional<CapabilityConfig> memoryBacking;
    std::optional<CapabilityConfig> disk, graphics, video, hostdev, rng, filesystem, tpm, redirdev, channel,
        crypto;
    std::optional<CapabilityConfig> gic, vmCoreInfo, genId, backingStoreInput, backup, asyncTeardown, s390Pv;
    std::optional<SevCapabilityConfig> sev;
    std::optional<SgxCapabilityConfig> sgx;
    std::optional<CapabilityConfig> hyperv, launchSecurity;
    xml::Origin origin;
    bool operator==(const DomainCapabilitiesConfig &) const = default;
};

Result<DomainCapabilitiesConfig> readDomainCapabilities(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeDomainCapabilities(const DomainCapabilitiesConfig &config);

} // namespace inn::config
