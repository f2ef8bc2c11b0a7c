#include "backend/config/domain/cpuconfig.h"
#include "backend/config/domain/tuninghelpers.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

// What libvirt demands of a processor by itself.
namespace inn::config {

namespace {

constexpr qsizetype kVendorIdLength = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

void checkFeatureList(const CpuConfig &cpu, const xml::Report &report)
{
    std::set<QString> seen;
    for (std::size_t i = 0; i < cpu.features.size(); ++i) {
        const QString name = cpu.features[i].name.value_or(QString());
        if (!name.isEmpty() && !seen.insert(name).second)
            report.at(cpu.features[i].origin, "feature", i)
                .error("@name", tr("The processor feature “%1” is given more than once.").arg(name));
    }
}

// What guests and hosts have in common.
void checkModel(const CpuConfig &cpu, const xml::Report &report)
{
    if (cpu.vendor && !cpu.model)
        report.error("vendor", tr("The processor has a vendor but no model; give it a model."));
    checkFeatureList(cpu, report);
    if (countWritten(cpu.origin, "cache") > 1)
        report.error("cache", tr("There is more than one “cache”; keep one."));
}

void checkVendorId(const CpuConfig &cpu, const xml::Report &report)
{
    if (!cpu.modelVendorId || cpu.modelVendorId->isEmpty() || cpu.takesWhatIsThere())
        return;
    if (cpu.modelVendorId->toUtf8().size() != kVendorIdLength)
        report.error("model/@vendor_id",
            tr("The vendor “%1” must have exactly %2 letters.")
                .arg(cpu.modelVendorId->left(80))
                .arg(kVendorIdLength));
    else if (cpu.modelVendorId->contains(u','))
        report.error(
            "model/@vendor_id", tr("The vendor “%1” cannot contain a comma.").arg(*cpu.modelVendorId));
}

void checkMode(const CpuConfig &cpu, const xml::Report &report)
{
    if (cpu.migratable && !cpu.takesWhatIsThere())
        report.error("@migratable",
            tr("Only the modes “host-passthrough” and “maximum” can be made migratable; remove "
               "“migratable”."),
            kUnsupported);
    const bool isCustom = cpu.modeOr("custom") == u"custom";
    if (isCustom && !cpu.model && !cpu.features.empty())
        report.error("feature", tr("The processor has features but no model; give it a model."));
}

void checkDistances(const NumaCellConfig &cell, unsigned number, std::size_t count, const xml::Report &report)
{
    for (std::size_t i = 0; i < cell.distances.size(); ++i) {
        const NumaDistanceConfig &distance = cell.distances[i];
        const xml::Report here = report.at(distance.origin, "distances/sibling", i);
        if (!distance.id)
            continue;
        if (*distance.id >= count)
            here.error("@id", tr("There is no node %1.").arg(*distance.id));
        const bool isOwn = *distance.id == number;
        if (distance.value && isOwn != (*distance.value == 10))
            here.error("@value",
                isOwn ? tr("The distance of a node to itself must be 10.")
                      : tr("The distance to another node must be from 11 to 255."));
    }
}

void checkCells(const CpuConfig &cpu, const xml::Report &report)
{
    if (cpu.cells.empty() && report.isWritten("numa"))
        report.error("numa", tr("There are no nodes in “numa”; add at least one “cell”."));
    std::map<unsigned, CpuSet> seen;
    for (std::size_t i = 0; i < cpu.cells.size(); ++i) {
        const NumaCellConfig &cell = cpu.cells[i];
        const xml::Report here = report.at(cell.origin, "numa/cell", i);
        const unsigned number = cellNumber(cpu, i);
        if (number >= cpu.cells.size()) {
            here.error("@id", tr("The numbers of nodes must begin with 0 and have no gaps."));
            continue;
        }
        const CpuSet cpus = cell.cpus ? CpuSet::parse(*cell.cpus).value_or(CpuSet()) : CpuSet();
        for (const auto &[other, set] : seen) {
            if (other != number && set.overlaps(cpus))
                here.error("@cpus",
                    tr("The nodes %1 and %2 have the same processors.").arg(other).arg(number), kUnsupported);
        }
        if (!seen.emplace(number, cpus).second)
            here.error("@id", tr("There is more than one node %1.").arg(number));
        checkDistances(cell, number, cpu.cells.size(), here);
    }
}

const NumaCellConfig *findCell(const CpuConfig &cpu, unsigned number)
{
    for (std::size_t i = 0; i < cpu.cells.size(); ++i) {
        if (cellNumber(cpu, i) == number)
            return &cpu.cells[i];
    }
    return nullptr;
}

void checkInterconnectNodes(const CpuConfig &cpu, const NumaInterconnectConfig &link, const xml::Report &here)
{
    const NumaCellConfig *initiator = findCell(cpu, *link.initiator);
    const NumaCellConfig *target = findCell(cpu, *link.target);
    if (!initiator)
        here.error("@initiator", tr("There is no node %1.").arg(*link.initiator));
    if (!target)
        here.error("@target", tr("There is no node %1.").arg(*link.target));
    // Node 0 gets the processors that no other has.
    if (initiator && *link.initiator != 0
        && (!initiator->cpus || CpuSet::parse(*initiator->cpus).value_or(CpuSet()).isEmpty()))
        here.error("@initiator",
            tr("The node %1 has no processors that could ask for memory.").arg(*link.initiator));
    if (!target || link.cache.value_or(0) == 0)
        return;
    const bool hasCache = std::any_of(target->caches.begin(), target->caches.end(),
        [&link](const NumaCacheConfig &cache) { return cache.level == link.cache; });
    if (!hasCache)
        here.error("@cache", tr("The node %1 has no cache of level %2.").arg(*link.target).arg(*link.cache));
}

void checkInterconnects(const CpuConfig &cpu, const xml::Report &report)
{
    std::set<std::tuple<QString, unsigned, unsigned, unsigned, QString>> seen;
    std::set<std::pair<unsigned, unsigned>> ways;
    for (std::size_t i = 0; i < cpu.interconnects.size(); ++i) {
        const NumaInterconnectConfig &link = cpu.interconnects[i];
        if (!link.initiator || !link.target)
            continue;
        const xml::Report here = report.at(link.origin, "numa/interconnects", i);
        checkInterconnectNodes(cpu, link, here);
        const auto same = std::tuple(
            link.kind, *link.initiator, *link.target, link.cache.value_or(0), link.type.value_or(QString()));
        if (!seen.insert(same).second)
            here.error({},
                tr("This is told more than once for the nodes %1 and %2.")
                    .arg(*link.initiator)
                    .arg(*link.target));
        if (link.initiator != link.target && ways.contains({ *link.target, *link.initiator }))
            here.error({},
                tr("The way between the nodes %1 and %2 is told in both directions; keep one.")
                    .arg(*link.initiator)
                    .arg(*link.target));
        ways.insert({ *link.initiator, *link.target });
    }
}

void checkHostOnly(const CpuConfig &cpu, const xml::Report &report)
{
    if (cpu.mode)
        report.error(
            "@mode", tr("The processor of a host has no mode; remove “mode” or “arch”."), kUnsupported);
    else if (cpu.migratable)
        report.error("@migratable", tr("The processor of a host is not migratable; remove “migratable”."),
            kUnsupported);
    if (cpu.match)
        report.error("@match", tr("The processor of a host has no “match”; remove it or “arch”."));
    if (!cpu.model)
        report.error({}, tr("The processor of the host has no model."));
    if (!cpu.arch) {
        report.error("arch", tr("The processor of the host has no architecture."));
        return;
    }
    static const QSet<QString> known = [] {
        const QString names = QStringLiteral("alpha armv6l armv7l armv7b aarch64 cris i686 ia64 lm32 m68k "
                                             "microblaze microblazeel mips mipsel mips64 "
                                             "mips64el openrisc parisc parisc64 ppc ppcle ppc64 ppc64le "
                                             "ppcemb riscv32 riscv64 s390 s390x sh4 sh4eb "
                                             "sparc sparc64 unicore32 x86_64 xtensa xtensaeb");
        const QStringList list = names.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    if (!known.contains(*cpu.arch))
        report.error("arch", tr("“%1” is no known architecture.").arg(cpu.arch->left(80)), kUnsupported);
}

} // namespace

unsigned cellNumber(const CpuConfig &cpu, std::size_t index)
{
    return cpu.cells[index].id.value_or(unsigned(index));
}

void checkCpuFeature(const CpuFeatureConfig &feature, xml::Report &report)
{
    if (feature.name && feature.name->isEmpty())
        report.error("@name", tr("A processor feature has no name."));
}

void checkNumaCell(const NumaCellConfig &cell, xml::Report &report)
{
    checkSet(cell.cpus, report, "@cpus", Emptiness::Allowed);
    checkScaled(cell.memory, cell.unit, report, "@memory");
    if (report.isWritten("distances") && cell.distances.empty())
        report.error("distances", tr("There is no “sibling” in “distances”; add one for each other node."));
    std::set<unsigned> levels;
    for (const NumaCacheConfig &cache : cell.caches) {
        if (cache.level && !levels.insert(*cache.level).second)
            report.error("cache", tr("There is more than one cache of level %1.").arg(*cache.level));
    }
}

void checkNumaCache(const NumaCacheConfig &cache, xml::Report &report)
{
    if (cache.level.value_or(1) > 3)
        report.error("@level", tr("Caches have levels from 1 to 3."));
    checkScaled(cache.size, cache.sizeUnit, report, "size/@value");
    if (cache.line && !scale(*cache.line, cache.lineUnit, 1).bytes)
        report.error("line/@value", tr("The size of a line has an unknown unit or is too large."),
            scale(*cache.line, cache.lineUnit, 1).libvirtCode);
}

void checkNumaInterconnect(const NumaInterconnectConfig &link, xml::Report &report)
{
    if (link.kind == u"bandwidth")
        checkScaled(link.value, link.unit, report, "@value");
}

void checkGuestCpu(const CpuConfig &cpu, xml::Report &report)
{
    checkModel(cpu, report);
    checkVendorId(cpu, report);
    checkMode(cpu, report);
    checkCells(cpu, report);
    checkInterconnects(cpu, report);
}

void checkHostCpu(const CpuConfig &cpu, xml::Report &report)
{
    checkModel(cpu, report);
    if (cpu.arch || report.isWritten("arch")) {
        checkHostOnly(cpu, report);
        return;
    }
    checkVendorId(cpu, report);
    checkMode(cpu, report);
}

} // namespace inn::config
