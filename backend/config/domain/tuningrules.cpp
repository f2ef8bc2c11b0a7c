#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/tuningconfig.h"
#include "backend/config/domain/tuninghelpers.h"
#include "backend/config/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

// What libvirt demands of memory, processors and I/O threads, whatever the hypervisor.
namespace inn::config {

namespace {

constexpr unsigned kMostVcpus = CpuSet::kLimit;
constexpr unsigned kMostIoThreads = 16384;

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

void checkAmount(const std::optional<Bytes> &amount, const xml::Report &report, QByteArrayView where)
{
    if (amount && !scaleMemory(amount->count, QStringLiteral("b")).bytes)
        report.error(where, tr("The amount is too large."), kOverflow);
}

void checkHugePages(const DomainConfig &domain, const xml::Report &report)
{
    if (!domain.memoryBacking || !domain.memoryBacking->hugePages)
        return;
    const std::vector<MemoryPageConfig> &pages = domain.memoryBacking->hugePages->pages;
    const std::size_t cells = domain.cpu ? domain.cpu->cells.size() : 0;
    CpuSet seen;
    bool hasMaster = false;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const xml::Report here = report.at(pages[i].origin, "memoryBacking/hugepages/page", i);
        const std::optional<CpuSet> set = pages[i].nodeset ? CpuSet::parse(*pages[i].nodeset) : std::nullopt;
        // Without nodes of its own, the guest is node 0.
        if (!pages[i].nodeset || (cells == 0 && set && set->last() == 0)) {
            if (hasMaster)
                here.error({},
                    tr("There is more than one page size for all nodes; give the others a “nodeset”."),
                    kXmlDetail);
            hasMaster = true;
            continue;
        }
        if (!set)
            continue;
        if (set->overlaps(seen))
            here.error("@nodeset", tr("The nodes “%1” have more than one page size.").arg(*pages[i].nodeset),
                kXmlDetail);
        for (const unsigned node : set->numbers())
            seen.insert(node);
        if (set->last() >= int(cells))
            here.error("@nodeset", tr("There is no node %1.").arg(set->last()), kXmlDetail);
    }
}

void checkMemorySum(const DomainConfig &domain, const xml::Report &report)
{
    const Bytes total = domain.memory.value_or(Bytes());
    const Bytes cells = cellMemory(domain);
    const Bytes devices = deviceMemory(domain);
    const bool isUnreadable = !domain.memory && hasText(domain.origin, "memory");
    // A definition takes the sum of the nodes.
    const Bytes whole = cells.count > 0 ? cells + devices : total;
    if (!isUnreadable && total.count == 0 && cells.count == 0)
        report.error(domain.memory ? "memory" : "", tr("The machine has no memory; give it some."));
    else if (cells.count == 0 && devices > total)
        report.error("memory", tr("The memory devices have more memory than the whole machine."));
    else if (cells.count == 0 && total.count > 0 && devices == total)
        report.error("memory", tr("All memory is in memory devices; the machine needs some at boot."));
    if (domain.currentMemory && *domain.currentMemory > whole && whole.count > 0)
        report.warning("currentMemory",
            tr("The memory in use is more than the machine’s memory; %1 is taken.").arg(whole.toString()));
    const Bytes most = domain.maxMemory.value_or(Bytes());
    const bool unreadable = (!domain.maxMemory && hasText(domain.origin, "maxMemory"))
        || (!domain.memorySlots && hasAttribute(domain.origin, "maxMemory", "slots"));
    if (!unreadable && (most.count > 0) != (domain.memorySlots.value_or(0) > 0))
        report.error("maxMemory", tr("The largest memory needs both an amount and a number of “slots”."));
    if (most.count > 0 && most < whole)
        report.error("maxMemory",
            tr("The largest memory is less than the machine’s memory of %1.").arg(whole.toString()));
}

void checkPool(
    const std::optional<int> &minimum, const std::optional<int> &maximum, const xml::Report &report)
{
    if (maximum == 0)
        report.error("@thread_pool_max", tr("The most threads must be at least one."), kUnsupported);
    if (minimum.value_or(-1) > maximum.value_or(-1))
        report.error("@thread_pool_min", tr("The fewest threads are more than the most."), kUnsupported);
}

// Set beside the document's own: the number of processors in nodes.
void checkCellCpus(const DomainConfig &domain, const xml::Report &report)
{
    unsigned count = 0;
    int last = -1;
    for (const NumaCellConfig &cell : domain.cpu->cells) {
        const CpuSet set = cell.cpus ? CpuSet::parse(*cell.cpus).value_or(CpuSet()) : CpuSet();
        count += set.count();
        last = std::max(last, set.last());
    }
    if (count > vcpuCount(domain))
        report.error("cpu/numa",
            tr("The nodes have %1 processors, but the machine has %2.").arg(count).arg(vcpuCount(domain)),
            kInternal);
    else if (last >= 0 && unsigned(last) >= vcpuCount(domain))
        report.error("cpu/numa",
            tr("There is no processor %1 for the nodes; the machine has %2.")
                .arg(last)
                .arg(vcpuCount(domain)),
            kInternal);
}

} // namespace

Bytes cellMemory(const DomainConfig &domain)
{
    Bytes sum;
    if (!domain.cpu)
        return sum;
    for (const NumaCellConfig &cell : domain.cpu->cells) {
        if (cell.memory)
            sum = sum + Bytes { scaleMemory(*cell.memory, cell.unit).bytes.value_or(0) };
    }
    return sum;
}

Bytes deviceMemory(const DomainConfig &domain)
{
    Bytes sum;
    for (const MemoryDeviceConfig &device : domain.memoryDevices) {
        if (device.size)
            sum = sum + Bytes { scaleMemory(device.size->count, QStringLiteral("b")).bytes.value_or(0) };
    }
    return sum;
}

unsigned vcpuCount(const DomainConfig &domain)
{
    return domain.vcpus.value_or(1);
}

std::vector<unsigned> ioThreadNumbers(const DomainConfig &domain)
{
    std::vector<unsigned> numbers;
    std::set<unsigned> taken;
    for (const IoThreadConfig &thread : domain.ioThreadList) {
        numbers.push_back(thread.id.value_or(0));
        taken.insert(thread.id.value_or(0));
    }
    const std::size_t count = std::min(domain.ioThreads.value_or(0), kMostIoThreads);
    for (unsigned next = 1; numbers.size() < count; ++next) {
        if (!taken.contains(next))
            numbers.push_back(next);
    }
    return numbers;
}

void checkMemoryPage(const MemoryPageConfig &page, xml::Report &report)
{
    const std::optional<quint64> size = checkScaled(page.size, page.unit, report, "@size");
    if (size == quint64(0))
        report.error("@size", tr("The size of a page cannot be 0."), kXmlDetail);
    checkSet(page.nodeset, report, "@nodeset");
}

void checkBlockTuning(const BlockTuningConfig &tuning, xml::Report &report)
{
    std::set<QString> paths;
    for (std::size_t i = 0; i < tuning.devices.size(); ++i) {
        const QString path = tuning.devices[i].path.value_or(QString());
        if (!path.isEmpty() && !paths.insert(path).second)
            report.at(tuning.devices[i].origin, "device", i)
                .error("path", tr("The device “%1” is listed more than once.").arg(path), kUnsupported);
    }
}

void checkNumaMemory(const NumaMemoryConfig &memory, xml::Report &report)
{
    checkSet(memory.nodeset, report, "@nodeset");
}

void checkNumaNodeMemory(const NumaNodeMemoryConfig &node, xml::Report &report)
{
    checkSet(node.nodeset, report, "@nodeset");
}

void checkMemory(const DomainConfig &domain, xml::Report &report)
{
    checkAmount(domain.memory, report, "memory");
    checkAmount(domain.currentMemory, report, "currentMemory");
    checkAmount(domain.maxMemory, report, "maxMemory");
    checkMemorySum(domain, report);
    checkHugePages(domain, report);
    if (domain.memoryTuning)
        checkAmount(domain.memoryTuning->minGuarantee, report, "memtune/min_guarantee");
}

void checkVcpus(const DomainConfig &domain, xml::Report &report)
{
    if (domain.vcpus == 0U)
        report.error("vcpu", tr("The machine has no processor; give it at least one."), kInternal);
    if (domain.vcpus && *domain.vcpus > kMostVcpus)
        report.error("vcpu",
            tr("%1 processors are too many; at most %2 are possible.").arg(*domain.vcpus).arg(kMostVcpus),
            kUnsupported);
    if (domain.vcpuPlacement != u"auto")
        checkSet(domain.vcpuSet, report, "vcpu/@cpuset");
    if (!domain.vcpuList.empty()) {
        checkVcpuList(domain, report);
        return;
    }
    const unsigned most = vcpuCount(domain);
    if (domain.vcpusCurrent && *domain.vcpusCurrent > most)
        report.error("vcpu/@current",
            tr("%1 processors at boot are more than the machine’s %2.").arg(*domain.vcpusCurrent).arg(most),
            kUnsupported);
    if (domain.vcpusCurrent == 0U)
        report.error(
            "vcpu/@current", tr("The machine has no processor at boot; give it at least one."), kUnsupported);
}

void checkIoThreads(const DomainConfig &domain, xml::Report &report)
{
    if (domain.ioThreads.value_or(0) > kMostIoThreads)
        report.error("iothreads",
            tr("%1 I/O threads are too many; at most %2 are possible.")
                .arg(*domain.ioThreads)
                .arg(kMostIoThreads),
            kUnsupported);
    std::set<unsigned> seen;
    for (std::size_t i = 0; i < domain.ioThreadList.size(); ++i) {
        const IoThreadConfig &thread = domain.ioThreadList[i];
        const xml::Report here = report.at(thread.origin, "iothreadids/iothread", i);
        if (thread.id && !seen.insert(*thread.id).second)
            here.error("@id", tr("There is more than one I/O thread %1.").arg(*thread.id));
        checkPool(thread.poolMinimum, thread.poolMaximum, here);
    }
    if (!domain.defaultIoThread)
        return;
    const DefaultIoThreadConfig &thread = *domain.defaultIoThread;
    if (thread.poolMinimum || thread.poolMaximum)
        checkPool(thread.poolMinimum, thread.poolMaximum, report.at(thread.origin, "defaultiothread", 0));
}

void checkNumaCells(const DomainConfig &domain, xml::Report &report)
{
    if (!domain.cpu)
        return;
    checkCellCpus(domain, report);
    const CpuConfig &cpu = *domain.cpu;
    const bool emulated = domain.type == u"kvm" || domain.type == u"qemu";
    // QEMU's driver gives it a model.
    if (!emulated && !cpu.model && cpu.modeOr("custom") == u"custom" && cpu.check && cpu.check != u"default")
        report.error("cpu/@check", tr("A processor without a model cannot be checked; give it a model."),
            kUnsupported);
    if (!cpu.sockets)
        return;
    quint64 product = *cpu.sockets;
    for (const unsigned part : { cpu.dies.value_or(1), cpu.cores.value_or(1), cpu.threads.value_or(1) }) {
        product *= part;
        if (product > std::numeric_limits<unsigned>::max()) {
            report.error("cpu/topology", tr("The topology makes too many processors."), kUnsupported);
            return;
        }
    }
    if (product != vcpuCount(domain) && emulated && product != 0)
        report.error("cpu/topology",
            tr("The topology makes %1 processors, but the machine has %2.")
                .arg(product)
                .arg(vcpuCount(domain)),
            kUnsupported);
}

void checkNumaTuning(const DomainConfig &domain, xml::Report &report)
{
    if (countWritten(domain.origin, "numatune") > 1)
        report.error("numatune", tr("There is more than one “numatune”; keep one."));
    if (!domain.numaTuning)
        return;
    const NumaTuningConfig &tuning = *domain.numaTuning;
    const NumaMemoryConfig memory = tuning.memory.value_or(NumaMemoryConfig());
    const bool isAutomatic = domain.vcpuPlacement == u"auto";
    const bool wantsStatic = memory.placement == u"static"
        || (!isAutomatic && (!memory.placement || memory.placement == u"default"));
    if (tuning.memory && (memory.mode || memory.placement) && wantsStatic && !memory.nodeset)
        report.error("numatune/memory", tr("Memory that is placed by hand needs a “nodeset”."), kUnsupported);
    const bool isSaid = !tuning.memory || memory.mode || memory.placement;
    const bool placesItself = memory.placement == u"auto"
        || (isAutomatic && isSaid && !memory.nodeset && memory.placement != u"static");
    if (!tuning.nodes.empty() && placesItself)
        report.error("numatune/memnode",
            tr("Nodes cannot be placed by hand where the host places the memory."), kUnsupported);
    const std::size_t cells = domain.cpu ? domain.cpu->cells.size() : 0;
    std::set<unsigned> seen;
    for (std::size_t i = 0; i < tuning.nodes.size(); ++i) {
        const NumaNodeMemoryConfig &node = tuning.nodes[i];
        const xml::Report here = report.at(node.origin, "numatune/memnode", i);
        if (node.cell && *node.cell >= cells)
            here.error("@cellid", tr("The machine has no node %1.").arg(*node.cell));
        else if (node.cell && !seen.insert(*node.cell).second)
            here.error("@cellid", tr("The node %1 is placed more than once.").arg(*node.cell));
        if (memory.mode == u"restrictive" && node.mode != u"restrictive")
            here.error("@mode", tr("Write “restrictive” here too: it is the mode of the whole memory."));
    }
}

void checkRepetitions(const DomainConfig &domain, xml::Report &report)
{
    struct Place
    {
        const char *holder;
        const char *child;
        int libvirtCode;
    };
    static constexpr Place kPlaces[] {
        { "cputune", "vcpupin", kInternal },
        { "cputune", "emulatorpin", kXml },
        { "cputune", "iothreadpin", kInternal },
        { "cputune", "vcpusched", kXmlDetail },
        { "cputune", "iothreadsched", kXmlDetail },
        { "cputune", "emulatorsched", kXml },
        { "cputune", "cachetune", kXml },
        { "cputune", "memorytune", kXml },
        { "memoryBacking/hugepages", "page", kXmlDetail },
        { "cpu", "numa", kXml },
        { "blkiotune", "device", kUnsupported },
    };
    for (const Place &place : kPlaces) {
        if (countHolders(domain.origin, place.holder, place.child) > 1)
            report.error(place.holder,
                tr("There is more than one “%1” with “%2”; put all into the first.")
                    .arg(QString::fromLatin1(place.holder), QString::fromLatin1(place.child)),
                place.libvirtCode);
    }
    const bool hasCellsTwice = countHolders(domain.origin, "cpu", "numa") > 1;
    const auto isUnnumbered = [](const NumaCellConfig &cell) { return !cell.id; };
    if (hasCellsTwice && domain.cpu
        && std::any_of(domain.cpu->cells.begin(), domain.cpu->cells.end(), isUnnumbered))
        report.error("cpu", tr("The nodes of both have the same processors."), kUnsupported);
}

} // namespace inn::config
