#include "backend/config/domain/cpuconfig.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/tuninghelpers.h"

#include <algorithm>
#include <map>

// What libvirt's reader makes of a guest's processor at a definition, whatever the hypervisor.
namespace inn::config {

namespace {

// libvirt keeps distances as a table: what one node says of another counts both ways, and each node that is
// in the table at all knows its own distance.
using Distances = std::map<unsigned, std::map<unsigned, NumaDistanceConfig>>;

NumaDistanceConfig distance(unsigned node, unsigned value)
{
    NumaDistanceConfig result;
    result.id = node;
    result.value = value;
    return result;
}

void addDistance(Distances &distances, unsigned from, const NumaDistanceConfig &way)
{
    const unsigned to = *way.id;
    distances[from].try_emplace(from, distance(from, 10));
    distances[from][to] = way;
    distances[to].try_emplace(to, distance(to, 10));
    distances[to].try_emplace(from, distance(from, *way.value));
}

void completeDistances(CpuConfig &cpu)
{
    Distances distances;
    for (std::size_t i = 0; i < cpu.cells.size(); ++i) {
        for (const NumaDistanceConfig &way : cpu.cells[i].distances) {
            if (!way.id || !way.value || *way.id >= cpu.cells.size())
                return; // refused by the rules
            addDistance(distances, cellNumber(cpu, i), way);
        }
    }
    for (std::size_t i = 0; i < cpu.cells.size(); ++i) {
        std::vector<NumaDistanceConfig> &own = cpu.cells[i].distances;
        own.clear();
        for (const auto &[to, way] : distances[cellNumber(cpu, i)])
            own.push_back(way);
    }
}

void normalizeCache(NumaCacheConfig &cache)
{
    // libvirt drops “none” here and cannot read what it stored: both stay.
    if (const Scaled size = cache.size ? scaleMemory(*cache.size, cache.sizeUnit) : Scaled {}; size.bytes) {
        cache.size = *size.bytes / 1024;
        cache.sizeUnit = QStringLiteral("KiB");
    }
    if (const Scaled line = cache.line ? scale(*cache.line, cache.lineUnit, 1) : Scaled {}; line.bytes) {
        cache.line = *line.bytes;
        cache.lineUnit = QStringLiteral("B");
    }
    if (cache.line == quint64(0)) {
        cache.line.reset();
        cache.lineUnit.reset();
    }
}

void normalizeCell(NumaCellConfig &cell)
{
    normalizeSet(cell.cpus);
    if (cell.cpus && cell.cpus->isEmpty())
        cell.cpus.reset();
    if (const Scaled memory = cell.memory ? scaleMemory(*cell.memory, cell.unit) : Scaled {}; memory.bytes) {
        cell.memory = *memory.bytes / 1024;
        cell.unit = QStringLiteral("KiB");
    }
    for (NumaCacheConfig &cache : cell.caches)
        normalizeCache(cache);
}

void normalizeCells(CpuConfig &cpu)
{
    for (std::size_t i = 0; i < cpu.cells.size(); ++i) {
        cpu.cells[i].id = cellNumber(cpu, i);
        normalizeCell(cpu.cells[i]);
    }
    std::stable_sort(cpu.cells.begin(), cpu.cells.end(),
        [](const NumaCellConfig &a, const NumaCellConfig &b) { return *a.id < *b.id; });
    completeDistances(cpu);
    for (NumaInterconnectConfig &link : cpu.interconnects) {
        if (link.cache == 0U)
            link.cache.reset();
        const Scaled value
            = link.value && link.kind == u"bandwidth" ? scaleMemory(*link.value, link.unit) : Scaled {};
        if (!value.bytes)
            continue;
        link.value = *value.bytes / 1024;
        link.unit = QStringLiteral("KiB");
    }
}

void normalizeMode(CpuConfig &cpu)
{
    if (cpu.check == u"default")
        cpu.check.reset();
    const bool isCustom = cpu.modeOr("custom") == u"custom";
    if (cpu.takesWhatIsThere()) {
        cpu.model.reset();
        cpu.modelFallback.reset();
        cpu.modelVendorId.reset();
        cpu.vendor.reset();
    }
    if (cpu.modelVendorId && cpu.modelVendorId->isEmpty())
        cpu.modelVendorId.reset();
    if (!isCustom)
        cpu.match.reset();
    if (isCustom && !cpu.model) {
        // Only a topology: nothing says how it is chosen.
        cpu.mode.reset();
        cpu.match.reset();
        cpu.check.reset();
        cpu.modelFallback.reset();
        return;
    }
    if (isCustom) {
        cpu.mode = QStringLiteral("custom");
        if (!cpu.match)
            cpu.match = QStringLiteral("exact");
    }
    if (!cpu.model)
        cpu.modelFallback.reset();
    else if (!cpu.modelFallback)
        cpu.modelFallback = QStringLiteral("allow");
}

} // namespace

void applyCpuDefaults(DomainConfig &domain)
{
    if (!domain.cpu)
        return;
    CpuConfig &cpu = *domain.cpu;
    if (cpu.migratable && !cpu.takesWhatIsThere())
        return; // refused by the rules
    if (!cpu.check || cpu.model || cpu.modeOr("custom") != u"custom" || cpu.check == u"default")
        normalizeMode(cpu);
    if ((cpu.sockets || cpu.cores) && !cpu.dies)
        cpu.dies = 1;
    for (CpuFeatureConfig &feature : cpu.features) {
        if (!feature.policy)
            feature.policy = QStringLiteral("require");
    }
    normalizeCells(cpu);
    // With nothing in it, it is not there.
    CpuConfig empty;
    if (cpu == empty)
        domain.cpu.reset();
}

void applyCpuDocumentDefaults(CpuConfig &cpu)
{
    if (cpu.sockets && !cpu.dies)
        cpu.dies = 1;
    if (cpu.arch) {
        // A host has its features, so there is no policy.
        for (CpuFeatureConfig &feature : cpu.features)
            feature.policy.reset();
        cpu.check.reset();
        cpu.modelFallback.reset();
        cpu.modelVendorId.reset();
        return;
    }
    normalizeMode(cpu);
    for (CpuFeatureConfig &feature : cpu.features) {
        if (!feature.policy)
            feature.policy = QStringLiteral("require");
    }
}

} // namespace inn::config
