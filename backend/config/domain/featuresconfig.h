#pragma once

#include "backend/base/bytes.h"
#include "backend/xml/origin.h"

#include <QString>

#include <optional>

namespace inn::xml {
class Report;
}

// The element “features” of a domain.
namespace inn::config {

struct DomainConfig;

struct ApicConfig
{
    std::optional<QString> eoi;
    xml::Origin origin;
    bool operator==(const ApicConfig &) const = default;
};

// What a container's processes may do; each "on" or "off".
struct ContainerCapabilitiesConfig
{
    std::optional<QString> policy; // "default", "allow", "deny"
    std::optional<QString> auditControl, auditWrite, blockSuspend, chown, dacOverride, dacReadSearch, fowner,
        fsetid, ipcLock, ipcOwner, kill, lease, linuxImmutable, macAdmin, macOverride, mknod, netAdmin,
        netBindService, netBroadcast, netRaw, setgid, setfcap, setpcap, setuid, sysAdmin, sysBoot, sysChroot,
        sysModule, sysNice, sysPacct, sysPtrace, sysRawio, sysResource, sysTime, sysTtyConfig, syslog,
        wakeAlarm;
    xml::Origin origin;
    bool operator==(const ContainerCapabilitiesConfig &) const = default;
};

// Enlightenments for Windows; each "on" or "off".
struct FeaturesConfig
{
    bool acpi = false, pae = false, viridian = false, privnet = false;
    bool hasKvm = false, hasXen = false; // the element is there, if only empty
    std::optional<ApicConfig> apic;
    std::optional<QString> hap, pvspinlock, pmu, vmport, vmcoreinfo, htm, nestedHv, ccfAssist;
    std::optional<QString> hypervMode; // "custom", "passthrough"
    std::optional<QString> hypervRelaxed, hypervVapic, hypervSpinlocks, hypervVpindex, hypervRuntime,
        hypervSynic, hypervStimer, hypervStimerDirect, hypervReset, hypervVendorId, hypervVendorIdValue,
        hypervFrequencies, hypervReenlightenment, hypervTlbflush, hypervIpi, hypervEvmcs, hypervAvic;
    std::optional<QString> hypervSpinlocksRetries; // a number as in C
    std::optional<QString> kvmHidden, kvmHintDedicated, kvmPollControl, kvmPvIpi, kvmDirtyRing;
    std::optional<unsigned> kvmDirtyRingSize;
    std::optional<QString> xenE820Host, xenPassthrough, xenPassthroughMode;
    std::optional<ContainerCapabilitiesConfig> capabilities;
    std::optional<QString> gicVersion; // "2", "3", "host"
    std::optional<QString> smm;
    std::optional<quint64> smmTseg;
    std::optional<QString> smmTsegUnit;
    std::optional<QString> ioapicDriver; // "kvm", "qemu"
    std::optional<QString> hptResizing; // "enabled", "disabled", "required"
    std::optional<Bytes> hptMaxPageSize;
    std::optional<QString> msrsUnknown; // "ignore", "fault"
    std::optional<QString> cfpc, sbbc, ibs;
    std::optional<Bytes> tcgTbCache;
    xml::Origin origin;
    bool operator==(const FeaturesConfig &) const = default;
};

void checkFeatures(const FeaturesConfig &features, xml::Report &report);
void checkContainerCapabilities(const ContainerCapabilitiesConfig &capabilities, xml::Report &report);
void applyFeaturesDefaults(DomainConfig &domain);

} // namespace inn::config
