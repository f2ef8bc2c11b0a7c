#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/config/domain/cpuconfig.h"
#include "backend/xml/issue.h"
#include "backend/xml/origin.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// What a host is and which guests it can run: <capabilities>. Hosts write it, we read and show it; our own
// core writes it from the same structures.
namespace inn::config {

// A named list of what is possible: <enum name='type'><value>…
struct CapabilityEnumConfig
{
    std::optional<QString> name;
    std::vector<QString> values;
    xml::Origin origin;
    bool operator==(const CapabilityEnumConfig &) const = default;
};

struct MemoryPagesConfig
{
    std::optional<QString> unit;
    std::optional<quint64> size, count;
    xml::Origin origin;
    bool operator==(const MemoryPagesConfig &) const = default;
};

struct HostProcessorConfig
{
    std::optional<unsigned> id, socket, die, core;
    std::optional<QString> siblings;
    xml::Origin origin;
    bool operator==(const HostProcessorConfig &) const = default;
};

struct HostCellConfig
{
    std::optional<unsigned> id;
    std::optional<Bytes> memory;
    std::vector<MemoryPagesConfig> pages;
    std::vector<NumaDistanceConfig> distances;
    std::vector<NumaCacheConfig> caches;
    std::optional<unsigned> processorCount;
    std::vector<HostProcessorConfig> processors;
    xml::Origin origin;
    bool operator==(const HostCellConfig &) const = default;
};

// How a cache or memory bandwidth can be divided among guests.
struct ResourceControlConfig
{
    std::optional<quint64> granularity, least;
    std::optional<QString> unit, type;
    std::optional<unsigned> mostGroups;
    xml::Origin origin;
    bool operator==(const ResourceControlConfig &) const = default;
};

struct ResourceMonitorConfig
{
    std::optional<unsigned> level, reuseThreshold, mostMonitors;
    std::vector<CpuFeatureConfig> features; // their names
    xml::Origin origin;
    bool operator==(const ResourceMonitorConfig &) const = default;
};

// A cache of the host's processors, or a node with its memory bandwidth.
struct ResourceBankConfig
{
    std::optional<unsigned> id, level;
    std::optional<QString> type, unit, cpus;
    std::optional<quint64> size;
    std::vector<ResourceControlConfig> controls;
    xml::Origin origin;
    bool operator==(const ResourceBankConfig &) const = default;
};

struct BaseLabelConfig
{
    std::optional<QString> type, label;
    xml::Origin origin;
    bool operator==(const BaseLabelConfig &) const = default;
};

struct SecurityModelConfig
{
    std::optional<QString> model, doi;
    std::vector<BaseLabelConfig> labels;
    xml::Origin origin;
    bool operator==(const SecurityModelConfig &) const = default;
};

struct PowerManagementConfig
{
    bool suspendMem = false, suspendDisk = false, suspendHybrid = false;
    xml::Origin origin;
    bool operator==(const PowerManagementConfig &) const = default;
};

struct MigrationFeaturesConfig
{
    bool live = false;
    std::vector<QString> transports;
    xml::Origin origin;
    bool operator==(const MigrationFeaturesConfig &) const = default;
};

struct HostConfig
{
    std::optional<QUuid> uuid;
    std::optional<CpuConfig> cpu;
    bool pae = false, nonPae = false, nx = false, vmx = false, svm = false;
    std::optional<PowerManagementConfig> power;
    std::optional<QString> iommu; // "yes", "no"
    std::optional<MigrationFeaturesConfig> migration;
    std::optional<QString> netPrefix;
    std::optional<unsigned> cellCount;
    std::vector<HostCellConfig> cells;
    std::vector<NumaInterconnectConfig> interconnects;
    std::vector<ResourceBankConfig> caches;
    std::optional<ResourceMonitorConfig> cacheMonitor;
    std::vector<ResourceBankConfig> bandwidths;
    std::optional<ResourceMonitorConfig> bandwidthMonitor;
    std::vector<SecurityModelConfig> security;
    xml::Origin origin;
    bool operator==(const HostConfig &) const = default;
};

struct GuestMachineConfig
{
    std::optional<QString> name, canonical, deprecated;
    std::optional<unsigned> mostProcessors;
    xml::Origin origin;
    bool operator==(const GuestMachineConfig &) const = default;
};

struct GuestDomainConfig
{
    std::optional<QString> type, emulator, loader; // "kvm"
    std::vector<GuestMachineConfig> machines;
    xml::Origin origin;
    bool operator==(const GuestDomainConfig &) const = default;
};

struct GuestToggleConfig
{
    std::optional<QString> usual, toggle; // "on"; "yes"
    xml::Origin origin;
    bool operator==(const GuestToggleConfig &) const = default;
};

struct GuestConfig
{
    std::optional<QString> osType, arch, emulator, loader;
    std::optional<unsigned> wordSize;
    std::vector<GuestMachineConfig> machines;
    std::vector<GuestDomainConfig> domains;
    bool pae = false, nonPae = false, ia64BigEndian = false;
    std::optional<GuestToggleConfig> acpi, apic, diskSnapshot, hap;
    bool cpuSelection = false, deviceBoot = false;
    xml::Origin origin;
    bool operator==(const GuestConfig &) const = default;
};

struct CapabilitiesConfig
{
    HostConfig host;
    std::vector<GuestConfig> guests;
    std::vector<CapabilityEnumConfig> poolEnums;
    xml::Origin origin;
    bool operator==(const CapabilitiesConfig &) const = default;
};

Result<CapabilitiesConfig> readCapabilities(const QByteArray &xml, xml::Issues *issues = nullptr);
QByteArray writeCapabilities(const CapabilitiesConfig &config);

} // namespace inn::config
