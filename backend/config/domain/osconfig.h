#pragma once

#include "backend/config/domain/storagesource.h"
#include "backend/xml/origin.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

// What is booted and how, and what the firmware tells the guest about the machine.
namespace inn::xml {
class Report;
} // namespace inn::xml

namespace inn::config {

struct DomainConfig;

struct BootDeviceConfig
{
    std::optional<QString> dev; // "hd", "cdrom", "network", "fd"
    xml::Origin origin;
    bool operator==(const BootDeviceConfig &) const = default;
};

struct FirmwareFeatureConfig
{
    std::optional<QString> enabled, name; // "enrolled-keys", "secure-boot"
    xml::Origin origin;
    bool operator==(const FirmwareFeatureConfig &) const = default;
};

// Of the first process in a container.
struct InitEnvironmentConfig
{
    std::optional<QString> name, value;
    xml::Origin origin;
    bool operator==(const InitEnvironmentConfig &) const = default;
};

struct AcpiTableConfig
{
    std::optional<QString> type, path; // "slic"
    xml::Origin origin;
    bool operator==(const AcpiTableConfig &) const = default;
};

struct OsConfig
{
    std::optional<QString> type, arch, machine; // "hvm"
    std::optional<QString> firmware; // "bios", "efi": chosen by us
    std::vector<FirmwareFeatureConfig> firmwareFeatures; // of the one to be chosen
    std::optional<QString> init, initDirectory, initUser, initGroup; // containers
    std::vector<QString> initArguments;
    std::vector<InitEnvironmentConfig> initEnvironment;
    std::optional<QString> loader, loaderReadonly, loaderType, loaderSecure, loaderStateless;
    std::optional<QString> nvram, nvramTemplate;
    std::optional<QString> nvramType; // with a source instead of a path: "file", "block", "network"
    std::optional<DiskSourceConfig> nvramSource;
    std::optional<QString> kernel, initrd, cmdline, dtb, root;
    std::vector<AcpiTableConfig> acpiTables;
    std::vector<BootDeviceConfig> boot;
    std::optional<QString> bootMenu;
    std::optional<unsigned> bootMenuTimeout; // milliseconds
    std::optional<QString> biosUseSerial;
    std::optional<int> biosRebootTimeout; // milliseconds, -1: never
    std::optional<QString> smbiosMode; // "emulate", "host", "sysinfo"
    xml::Origin origin;
    bool operator==(const OsConfig &) const = default;
};

// A range of a container's users or groups on the host.
struct IdMapConfig
{
    std::optional<unsigned> start, target, count;
    xml::Origin origin;
    bool operator==(const IdMapConfig &) const = default;
};

struct SysinfoEntryConfig
{
    std::optional<QString> name, file, value;
    xml::Origin origin;
    bool operator==(const SysinfoEntryConfig &) const = default;
};

struct SysinfoSectionConfig
{
    std::vector<SysinfoEntryConfig> entries;
    xml::Origin origin;
    bool operator==(const SysinfoSectionConfig &) const = default;
};

struct SysinfoConfig
{
    std::optional<QString> type; // "smbios", "fwcfg"
    std::optional<SysinfoSectionConfig> bios, system;
    std::vector<SysinfoSectionConfig> baseBoards;
    std::optional<SysinfoSectionConfig> chassis, oemStrings;
    std::vector<SysinfoEntryConfig> entries; // fwcfg
    xml::Origin origin;
    bool operator==(const SysinfoConfig &) const = default;
    // The first of that name; null if there is none or it is empty.
    [[nodiscard]] static std::optional<QString> entry(
        const std::optional<SysinfoSectionConfig> &section, QStringView name);
};

void checkOs(const OsConfig &os, xml::Report &report);
void checkSysinfo(const SysinfoConfig &sysinfo, xml::Report &report);
// What depends on the rest of the document: user mapping, identity.
void checkBooting(const DomainConfig &domain, xml::Report &report);

// Takes the machine's identity from <sysinfo> where there is no <uuid>. Before a new one is made up.
void applySysinfoIdentity(DomainConfig &domain);
void applyOsDefaults(DomainConfig &domain);

} // namespace inn::config
