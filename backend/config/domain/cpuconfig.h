#pragma once

#include "backend/xml/origin.h"

#include <QString>

#include <optional>
#include <vector>

namespace inn::xml {
class Report;
class Table;
} // namespace inn::xml

// The processor: of a guest, as a part of the domain document, and of a host, as a document of its own or a
// part of the capabilities.
namespace inn::config {

struct CpuFeatureConfig
{
    std::optional<QString> name, policy;
    xml::Origin origin;
    bool operator==(const CpuFeatureConfig &) const = default;
};

struct NumaDistanceConfig
{
    std::optional<unsigned> id, value;
    xml::Origin origin;
    bool operator==(const NumaDistanceConfig &) const = default;
};

// Cache beside the memory of a node.
struct NumaCacheConfig
{
    std::optional<unsigned> level;
    std::optional<QString> associativity, policy;
    std::optional<quint64> size, line;
    std::optional<QString> sizeUnit, lineUnit;
    xml::Origin origin;
    bool operator==(const NumaCacheConfig &) const = default;
};

struct NumaCellConfig
{
    std::optional<unsigned> id;
    std::optional<QString> cpus; // a set of processors
    std::optional<quint64> memory;
    std::optional<QString> unit, memAccess, discard;
    std::vector<NumaDistanceConfig> distances;
    std::vector<NumaCacheConfig> caches;
    xml::Origin origin;
    bool operator==(const NumaCellConfig &) const = default;
};

struct NumaInterconnectConfig
{
    QString kind = QStringLiteral("latency"); // or "bandwidth"
    std::optional<unsigned> initiator, target, cache;
    std::optional<QString> type; // "access", "read", "write"
    std::optional<quint64> value;
    std::optional<QString> unit; // of a bandwidth
    xml::Origin origin;
    bool operator==(const NumaInterconnectConfig &) const = default;
};

struct CpuCounterConfig
{
    std::optional<QString> name; // "tsc"
    std::optional<quint64> frequency; // Hz
    std::optional<QString> scaling;
    xml::Origin origin;
    bool operator==(const CpuCounterConfig &) const = default;
};

// A page size that the host offers.
struct CpuPagesConfig
{
    std::optional<QString> unit;
    std::optional<quint64> size;
    xml::Origin origin;
    bool operator==(const CpuPagesConfig &) const = default;
};

struct CpuConfig
{
    std::optional<QString> mode, match, check,
        migratable; // "host-passthrough", "host-model", "custom", "maximum"
    std::optional<QString> model, modelFallback, modelVendorId, vendor;
    std::optional<unsigned> sockets, dies, cores, threads;
    std::optional<int> cacheLevel;
    std::optional<QString> cacheMode;
    std::optional<QString> maxPhysAddrMode;
    std::optional<int> maxPhysAddrBits;
    std::vector<CpuFeatureConfig> features;
    std::vector<NumaCellConfig> cells;
    std::vector<NumaInterconnectConfig> interconnects;
    // Of a host's processor only.
    std::optional<QString> arch;
    std::optional<unsigned> microcode;
    std::optional<unsigned> signatureFamily, signatureModel, signatureStepping;
    std::vector<CpuCounterConfig> counters;
    std::vector<CpuPagesConfig> pages;
    xml::Origin origin;

    // Out of line like DomainConfig's.
    CpuConfig();
    CpuConfig(const CpuConfig &other);
    CpuConfig(CpuConfig &&other) noexcept;
    CpuConfig &operator=(const CpuConfig &other);
    CpuConfig &operator=(CpuConfig &&other) noexcept;
    ~CpuConfig();
    bool operator==(const CpuConfig &other) const;

    [[nodiscard]] QString modeOr(const char *absent) const
    {
        return mode.value_or(QString::fromLatin1(absent));
    }
    // "host-passthrough" and "maximum", which take the host's or all features.
    [[nodiscard]] bool takesWhatIsThere() const
    {
        return mode == QStringLiteral("host-passthrough") || mode == QStringLiteral("maximum");
    }
};

struct DomainConfig;

void checkGuestCpu(const CpuConfig &cpu, xml::Report &report);
void checkHostCpu(const CpuConfig &cpu, xml::Report &report);
void checkCpuFeature(const CpuFeatureConfig &feature, xml::Report &report);
void checkNumaCell(const NumaCellConfig &cell, xml::Report &report);
void checkNumaCache(const NumaCacheConfig &cache, xml::Report &report);
void checkNumaInterconnect(const NumaInterconnectConfig &link, xml::Report &report);
// What libvirt's reader fills into a guest's processor and drops from it, and its nodes.
void applyCpuDefaults(DomainConfig &domain);
// The same for a processor that is a document of its own.
void applyCpuDocumentDefaults(CpuConfig &cpu);
// The place of a cell in libvirt's order: its number, or else where it stands.
unsigned cellNumber(const CpuConfig &cpu, std::size_t index);

} // namespace inn::config
