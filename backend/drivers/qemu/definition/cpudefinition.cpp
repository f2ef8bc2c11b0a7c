#include "backend/drivers/qemu/definition/cpudefinition.h"

#include "backend/config/domain/cpuset.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <algorithm>

namespace inn::qemu {

namespace {

constexpr unsigned kMostWithoutExtendedInterrupts = 255;

QString tr(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Definition", message);
}

// "qemu64-x86_64-cpu" is "qemu64" to libvirt.
QString modelOfType(const QString &type)
{
    static const QString kEnd = QStringLiteral("-cpu");
    if (!type.endsWith(kEnd))
        return type;
    const QString rest = type.chopped(kEnd.size());
    const qsizetype dash = rest.lastIndexOf(u'-');
    return dash < 0 ? rest : rest.first(dash);
}

bool hasKnownProcessors(const config::DomainConfig &domain)
{
    return isX86(domain) || isS390(domain) || isPpc64(domain) || isArm(domain);
}

void chooseModel(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    if (domain.cpu && (domain.cpu->modeOr("custom") != u"custom" || domain.cpu->model))
        return;
    const bool isTrusted = isX86(domain) || isS390(domain) || isPpc64(domain) || is(domain.type, u"qemu");
    const MachineInfo *machine = capabilities.machine(text(domain.os.machine));
    if (!machine || machine->defaultCpuType.isEmpty() || !isTrusted || !hasKnownProcessors(domain))
        return;
    if (!domain.cpu)
        domain.cpu.emplace();
    config::CpuConfig &cpu = *domain.cpu;
    const QString model = modelOfType(machine->defaultCpuType);
    if (model == u"host") {
        cpu.mode = isS390(domain) ? QStringLiteral("host-model") : QStringLiteral("host-passthrough");
        return;
    }
    cpu.mode = QStringLiteral("custom");
    cpu.match = QStringLiteral("exact");
    // The machine's own processor runs on any host: what is missing is left out.
    cpu.check = QStringLiteral("none");
    cpu.modelFallback = QStringLiteral("forbid");
    cpu.model = model;
}

// ARM's vector lengths need the vectors.
void completeVectors(config::CpuConfig &cpu)
{
    config::CpuFeatureConfig *vectors = nullptr;
    bool hasLengths = false;
    for (config::CpuFeatureConfig &feature : cpu.features) {
        const QString name = text(feature.name);
        if (name == u"sve")
            vectors = &feature;
        else if (name.startsWith(u"sve"))
            hasLengths = true;
    }
    if (!hasLengths)
        return;
    if (!vectors) {
        config::CpuFeatureConfig added;
        added.name = QStringLiteral("sve");
        added.policy = QStringLiteral("require");
        cpu.features.push_back(added);
    } else if (!is(vectors->policy, u"disable") && !is(vectors->policy, u"forbid")) {
        vectors->policy = QStringLiteral("require");
    }
}

void completeCheck(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, config::CpuConfig &cpu)
{
    // Only the 64-bit emulator's processor can leave out what cannot migrate.
    if (is(cpu.mode, u"host-passthrough") && !cpu.migratable && isX86(domain))
        cpu.migratable
            = capabilities.architecture == u"x86_64" ? QStringLiteral("on") : QStringLiteral("off");
    const bool isCustom = cpu.modeOr("custom") == u"custom";
    if (cpu.check || (isCustom && !cpu.model))
        return;
    const bool isFree = cpu.takesWhatIsThere() || (isCustom && is(domain.type, u"qemu"));
    cpu.check = isFree ? QStringLiteral("none") : QStringLiteral("partial");
}

// Processors that no node has belong to node 0.
void completeNodes(config::DomainConfig &domain)
{
    if (!domain.cpu || domain.cpu->cells.empty())
        return;
    config::NumaCellConfig *first = nullptr;
    config::CpuSet others;
    unsigned count = 0;
    for (std::size_t i = 0; i < domain.cpu->cells.size(); ++i) {
        config::NumaCellConfig &cell = domain.cpu->cells[i];
        const config::CpuSet own = config::CpuSet::parse(text(cell.cpus)).value_or(config::CpuSet());
        count += own.count();
        if (config::cellNumber(*domain.cpu, i) == 0) {
            first = &cell;
            continue;
        }
        for (const unsigned number : own.numbers())
            others.insert(number);
    }
    if (!first || count >= config::vcpuCount(domain))
        return;
    config::CpuSet all = config::CpuSet::first(config::vcpuCount(domain));
    all.remove(others);
    first->cpus = all.toString();
}

void checkVectors(const config::CpuConfig &cpu, const xml::Report &report)
{
    const config::CpuFeatureConfig *vectors = nullptr;
    bool hasLengths = false;
    for (const config::CpuFeatureConfig &feature : cpu.features) {
        const QString name = text(feature.name);
        if (name == u"sve")
            vectors = &feature;
        else if (name.startsWith(u"sve"))
            hasLengths = true;
    }
    if (hasLengths && vectors && (is(vectors->policy, u"disable") || is(vectors->policy, u"forbid")))
        report.error("cpu/feature", tr("Vector lengths are given, but “sve” is switched off."), kUnsupported);
}

void checkAddressWidth(
    const config::DomainConfig &domain, const config::CpuConfig &cpu, const xml::Report &report)
{
    if (!cpu.maxPhysAddrMode)
        return;
    if (!isX86(domain))
        report.error("cpu/maxphysaddr", tr("The width of addresses can only be set on x86."), kUnsupported);
    const bool isPassed = cpu.maxPhysAddrMode == u"passthrough";
    if (isPassed && cpu.maxPhysAddrBits)
        report.error("cpu/maxphysaddr/@bits", tr("The host’s width is taken; remove “bits”."), kUnsupported);
    if (!isPassed && !cpu.maxPhysAddrBits)
        report.error("cpu/maxphysaddr", tr("An emulated width of addresses needs “bits”."), kUnsupported);
}

void checkCache(const config::DomainConfig &domain, const config::CpuConfig &cpu, const xml::Report &report)
{
    if (!cpu.cacheMode)
        return;
    if (!isX86(domain))
        report.error("cpu/cache", tr("The processor’s cache can only be set on x86."), kUnsupported);
    if (cpu.cacheMode == u"emulate" && cpu.cacheLevel != 3)
        report.error("cpu/cache", tr("Only the cache of level 3 can be emulated."), kUnsupported);
    if (cpu.cacheMode != u"emulate" && cpu.cacheLevel)
        report.error(
            "cpu/cache/@level", tr("“level” is only for an emulated cache; remove it."), kUnsupported);
    if (cpu.cacheMode == u"passthrough" && !cpu.takesWhatIsThere())
        report.error("cpu/cache/@mode",
            tr("The host’s cache needs the mode “host-passthrough” or “maximum” of the processor."),
            kUnsupported);
}

void checkTopology(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    const unsigned count = config::vcpuCount(domain);
    const MachineInfo *machine = capabilities.machine(text(domain.os.machine));
    if (machine && machine->maximumCpus > 0 && count > machine->maximumCpus)
        report.error("vcpu",
            tr("The machine type “%1” has at most %2 processors.")
                .arg(machine->name)
                .arg(machine->maximumCpus),
            kUnsupported);
    const unsigned threads = domain.cpu && domain.cpu->sockets ? domain.cpu->threads.value_or(1) : 1;
    const unsigned online = domain.vcpusCurrent.value_or(count);
    if (isPSeries(domain) && threads > 0 && online % threads != 0)
        report.error("vcpu/@current",
            tr("The number of processors must be a multiple of %1, the threads of a core.").arg(threads),
            kUnsupported);
    if (!isX86(domain) || count <= kMostWithoutExtendedInterrupts)
        return;
    const bool hasExtended = domain.iommu && is(domain.iommu->eim, u"on");
    if (!isQ35(domain))
        report.error("vcpu",
            tr("More than %1 processors need a machine type of the family “q35”.")
                .arg(kMostWithoutExtendedInterrupts),
            kUnsupported);
    else if (!hasExtended)
        report.error("vcpu",
            tr("More than %1 processors need an IOMMU with extended interrupts.")
                .arg(kMostWithoutExtendedInterrupts),
            kUnsupported);
}

} // namespace

void completeProcessor(config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    chooseModel(domain, capabilities);
    if (domain.cpu) {
        completeVectors(*domain.cpu);
        completeCheck(domain, capabilities, *domain.cpu);
    }
    completeNodes(domain);
}

void checkProcessor(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    checkTopology(domain, capabilities, report);
    if (!domain.cpu)
        return;
    checkVectors(*domain.cpu, report);
    checkAddressWidth(domain, *domain.cpu, report);
    checkCache(domain, *domain.cpu, report);
}

} // namespace inn::qemu
