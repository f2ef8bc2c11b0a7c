#include "backend/drivers/qemu/definition/memorydefinition.h"

#include "backend/config/domain/tuninghelpers.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <algorithm>
#include <unistd.h>

namespace inn::qemu {

namespace {

QString tr(const char *message)
{
    return QCoreApplication::translate("inn::qemu::Definition", message);
}

void checkHotplug(const config::DomainConfig &domain, const xml::Report &report)
{
    const bool hasHotplug = domain.maxMemory || domain.memorySlots.value_or(0) > 0;
    const std::size_t devices = domain.memoryDevices.size();
    if (!hasHotplug) {
        if (devices > 0)
            report.error("devices/memory", tr("Memory devices need “maxMemory”; add it."), kUnsupported);
        return;
    }
    if (!isPpc64(domain) && (!domain.cpu || domain.cpu->cells.empty()))
        report.error("maxMemory", tr("Memory that is added while running needs at least one node in “numa”."),
            kUnsupported);
    if (devices > domain.memorySlots.value_or(0))
        report.error("maxMemory/@slots",
            tr("%1 memory devices need more than %2 “slots”.")
                .arg(devices)
                .arg(domain.memorySlots.value_or(0)),
            kUnsupported);
    const quint64 atStart = domain.memory.value_or(Bytes()).count - config::deviceMemory(domain).count;
    const quint64 most = domain.maxMemory.value_or(Bytes()).count;
    if (most >= atStart && config::deviceMemory(domain).count > most - atStart)
        report.error(
            "maxMemory", tr("The memory devices have more memory than “maxMemory” leaves."), kUnsupported);
}

void checkHugePages(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (!domain.memoryBacking || !domain.memoryBacking->hugePages)
        return;
    const config::MemoryBackingConfig &backing = *domain.memoryBacking;
    if (is(backing.allocation, u"ondemand"))
        report.error(
            "memoryBacking/allocation/@mode", tr("Huge pages cannot be taken on demand."), kUnsupported);
    if (is(backing.source, u"anonymous"))
        report.error(
            "memoryBacking/source/@type", tr("Huge pages cannot be anonymous memory."), kUnsupported);
    const MachineInfo *machine = capabilities.machine(text(domain.os.machine));
    const bool hasCells = domain.cpu && !domain.cpu->cells.empty();
    if ((machine && !machine->defaultRamId.isEmpty()) || hasCells || !is(backing.access, u"shared"))
        return;
    const std::vector<config::MemoryPageConfig> &pages = backing.hugePages->pages;
    const std::optional<quint64> size = pages.empty() || !pages[0].size
        ? std::nullopt
        : config::scaleMemory(*pages[0].size, pages[0].unit).bytes;
    if (size != quint64(sysconf(_SC_PAGESIZE)))
        report.error("memoryBacking/access/@mode", tr("Shared memory needs at least one node in “numa”."),
            kUnsupported);
}

void checkSharing(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (sharesMemory(domain, capabilities))
        return;
    for (std::size_t i = 0; i < domain.disks.size(); ++i) {
        if (is(domain.disks[i].type, u"vhostuser"))
            report.at(domain.disks[i].origin, "devices/disk", i)
                .error("@type", tr("A disk that another process serves needs shared memory of the guest."),
                    kUnsupported);
    }
}

bool hasGroups(const config::CpuTuningConfig &tuning)
{
    return !tuning.caches.empty() || !tuning.bandwidths.empty();
}

} // namespace

bool sharesMemory(const config::DomainConfig &domain, const QemuCapabilities &capabilities)
{
    const bool isShared = domain.memoryBacking && is(domain.memoryBacking->access, u"shared");
    if (!domain.cpu || domain.cpu->cells.empty()) {
        const MachineInfo *machine = capabilities.machine(text(domain.os.machine));
        return isShared && machine && !machine->defaultRamId.isEmpty();
    }
    return std::all_of(
        domain.cpu->cells.begin(), domain.cpu->cells.end(), [isShared](const config::NumaCellConfig &cell) {
            return cell.memAccess ? is(cell.memAccess, u"shared") : isShared;
        });
}

void checkMemoryAndTuning(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (domain.memoryTuning && domain.memoryTuning->minGuarantee)
        report.error("memtune/min_guarantee", tr("QEMU cannot guarantee memory; remove “min_guarantee”."),
            kUnsupported);
    checkHotplug(domain, report);
    checkHugePages(domain, capabilities, report);
    checkSharing(domain, capabilities, report);
    if (domain.cpuTuning && hasGroups(*domain.cpuTuning) && !is(domain.type, u"kvm"))
        report.error("cputune", tr("Parts of caches and of bandwidth can only be given to KVM’s guests."),
            kUnsupported);
}

} // namespace inn::qemu
