// Memory and processors of the machine as a whole: sizes, nodes, I/O threads.

#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"
#include "backend/config/domain/tuninghelpers.h"
#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/command/words.h"

namespace inn::qemu {

namespace {

constexpr quint64 kMib = 1 << 20;
constexpr unsigned kLocalDistance = 10, kRemoteDistance = 20;

quint64 inMib(quint64 bytes)
{
    return (bytes + kMib - 1) / kMib;
}

// Without the memory modules.
quint64 initialMemory(const config::DomainConfig &domain)
{
    if (hasNodes(domain))
        return config::cellMemory(domain).count;
    const quint64 whole = domain.memory.value_or(Bytes {}).count;
    const quint64 modules = config::deviceMemory(domain).count;
    return whole > modules ? whole - modules : 0;
}

Result<> addMemorySize(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const quint64 mib = inMib(initialMemory(domain));
    if (mib == 0)
        return invalid(translated("“%1” has no memory size; add a <memory> element.").arg(context.name()));
    QString options = QStringLiteral("size=%1k").arg(mib * 1024);
    if (domain.maxMemory && domain.memorySlots) {
        options += QStringLiteral(",slots=%1,maxmem=%2k")
                       .arg(*domain.memorySlots)
                       .arg(domain.maxMemory->count >> 10);
    }
    context.add(QStringLiteral("-m"), options);
    return {};
}

Result<> addWholeMemory(const BuildContext &context)
{
    const MachineInfo *machine = context.capabilities.machine(text(context.domain.os.machine));
    if (!machine || machine->defaultRamId.isEmpty())
        return {};
    MemoryBackendRequest request;
    request.id = machine->defaultRamId;
    request.size = inMib(initialMemory(context.domain)) * kMib;
    request.use = MemoryBackendRequest::Use::System;
    TRY_ASSIGN(const MemoryBackend backend, memoryBackend(context, request));
    context.add(QStringLiteral("-object"), backend.object);
    return {};
}

QString topologyCounts(const config::CpuConfig &cpu, unsigned maximum)
{
    if (!cpu.sockets && !cpu.cores && !cpu.threads)
        return QStringLiteral(",sockets=%1,cores=1,threads=1").arg(maximum);
    QString list = QStringLiteral(",sockets=%1").arg(cpu.sockets.value_or(1));
    if (cpu.dies)
        list += QStringLiteral(",dies=%1").arg(*cpu.dies);
    return list
        + QStringLiteral(",cores=%1,threads=%2").arg(cpu.cores.value_or(1)).arg(cpu.threads.value_or(1));
}

// How many are there at the start. Where each is listed, those before the first that is off.
Result<unsigned> presentVcpus(const BuildContext &context, unsigned maximum)
{
    const config::DomainConfig &domain = context.domain;
    if (domain.vcpuList.empty())
        return domain.vcpusCurrent.value_or(maximum);
    config::CpuSet on;
    for (const config::VcpuConfig &vcpu : domain.vcpuList) {
        if (!is(vcpu.enabled, u"no"))
            on.insert(vcpu.id.value_or(0));
    }
    if (on.last() + 1 != int(on.count())) {
        return unsupported(
            translated("“%1” leaves out a virtual CPU before others; enable those with the lowest numbers.")
                .arg(context.name()));
    }
    return on.count();
}

Result<> addProcessors(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    const unsigned maximum = domain.vcpus.value_or(1);
    TRY_ASSIGN(const unsigned current, presentVcpus(context, maximum));
    const config::CpuConfig cpu = domain.cpu.value_or(config::CpuConfig {});
    const quint64 product = quint64(cpu.sockets.value_or(1)) * cpu.dies.value_or(1) * cpu.cores.value_or(1)
        * cpu.threads.value_or(1);
    if ((cpu.sockets || cpu.cores || cpu.threads) && product != maximum) {
        return invalid(
            translated("The CPU topology of “%1” makes %2 virtual CPUs, but it has %3; make them equal.")
                .arg(context.name())
                .arg(product)
                .arg(maximum));
    }
    QString list = QString::number(current);
    if (current != maximum)
        list += QStringLiteral(",maxcpus=%1").arg(maximum);
    context.add(QStringLiteral("-smp"), list + topologyCounts(cpu, maximum));
    return {};
}

void addThreadPool(QJsonObject &object, const std::optional<int> &minimum, const std::optional<int> &maximum)
{
    if (minimum && *minimum >= 0)
        object.insert(QStringLiteral("thread-pool-min"), *minimum);
    if (maximum && *maximum >= 0)
        object.insert(QStringLiteral("thread-pool-max"), *maximum);
}

void addIoThreads(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    for (const unsigned number : config::ioThreadNumbers(domain)) {
        QJsonObject object { { QStringLiteral("qom-type"), QStringLiteral("iothread") },
            { QStringLiteral("id"), QStringLiteral("iothread%1").arg(number) } };
        for (const config::IoThreadConfig &thread : domain.ioThreadList) {
            if (thread.id == number)
                addThreadPool(object, thread.poolMinimum, thread.poolMaximum);
        }
        context.add(QStringLiteral("-object"), object);
    }
    if (domain.defaultIoThread) {
        QJsonObject object { { QStringLiteral("qom-type"), QStringLiteral("main-loop") },
            { QStringLiteral("id"), QStringLiteral("main-loop") } };
        addThreadPool(object, domain.defaultIoThread->poolMinimum, domain.defaultIoThread->poolMaximum);
        context.add(QStringLiteral("-object"), object);
    }
}

// The guest's cells in the order of their numbers.
std::vector<const config::NumaCellConfig *> sortedCells(const config::CpuConfig &cpu)
{
    std::map<unsigned, const config::NumaCellConfig *> byNumber;
    for (std::size_t i = 0; i < cpu.cells.size(); ++i)
        byNumber.emplace(config::cellNumber(cpu, i), &cpu.cells[i]);
    std::vector<const config::NumaCellConfig *> cells;
    for (const auto &[number, cell] : byNumber)
        cells.push_back(cell);
    return cells;
}

config::CpuSet cpusOf(const config::NumaCellConfig &cell)
{
    return config::CpuSet::parse(text(cell.cpus)).value_or(config::CpuSet());
}

QString cpuOptions(const config::NumaCellConfig &cell)
{
    QString list;
    const QString cpus = cpusOf(cell).toString();
    for (const QString &range : cpus.split(u',', Qt::SkipEmptyParts))
        list += QStringLiteral(",cpus=") + range;
    return list;
}

// The cell whose processors reach this cell's memory best: with the lowest latency, or else the widest path.
unsigned initiatorOf(const config::CpuConfig &cpu, unsigned cell, unsigned otherwise)
{
    const config::NumaInterconnectConfig *fastest = nullptr, *widest = nullptr;
    for (const config::NumaInterconnectConfig &link : cpu.interconnects) {
        if (link.target != cell)
            continue;
        const quint64 value = link.value.value_or(0);
        if (link.kind != u"bandwidth") {
            if (!fastest || value < fastest->value.value_or(0))
                fastest = &link;
        } else if (!widest || value > widest->value.value_or(0)) {
            widest = &link;
        }
    }
    const config::NumaInterconnectConfig *best = fastest ? fastest : widest;
    return best ? best->initiator.value_or(otherwise) : otherwise;
}

// One for all or a distance for every pair.
void addDistances(const BuildContext &context, const std::vector<const config::NumaCellConfig *> &cells)
{
    const bool isSaid = std::any_of(cells.begin(), cells.end(),
        [](const config::NumaCellConfig *cell) { return !cell->distances.empty(); });
    if (!isSaid)
        return;
    const auto said = [&cells](unsigned from, unsigned to) -> std::optional<unsigned> {
        for (const config::NumaDistanceConfig &distance : cells[from]->distances) {
            if (distance.id == to)
                return distance.value;
        }
        return {};
    };
    for (unsigned from = 0; from < cells.size(); ++from) {
        for (unsigned to = 0; to < cells.size(); ++to) {
            const unsigned absent = from == to ? kLocalDistance : kRemoteDistance;
            const auto there = said(from, to);
            const unsigned distance = there ? *there : said(to, from).value_or(absent);
            context.add(QStringLiteral("-numa"),
                QStringLiteral("dist,src=%1,dst=%2,val=%3").arg(from).arg(to).arg(distance));
        }
    }
}

QString hierarchy(unsigned cache)
{
    static const char *const words[] { "memory", "first-level", "second-level", "third-level" };
    return QString::fromLatin1(words[qMin(cache, 3U)]);
}

void addInterconnects(const BuildContext &context)
{
    for (const config::NumaInterconnectConfig &link : context.domain.cpu->interconnects) {
        const bool isBandwidth = link.kind == u"bandwidth";
        const quint64 value = link.value.value_or(0);
        const quint64 bytes = config::scale(value, link.unit, 1024).bytes.value_or(0);
        const QString amount = isBandwidth ? QStringLiteral("bandwidth,bandwidth=%1K").arg(bytes >> 10)
                                           : QStringLiteral("latency,latency=%1").arg(value);
        context.add(QStringLiteral("-numa"),
            QStringLiteral("hmat-lb,initiator=%1,target=%2,hierarchy=%3,data-type=%4-%5")
                .arg(link.initiator.value_or(0))
                .arg(link.target.value_or(0))
                .arg(hierarchy(link.cache.value_or(0)), text(link.type), amount));
    }
}

void addCaches(const BuildContext &context, unsigned number, const config::NumaCellConfig &cell)
{
    static const QHash<QString, QString> associativities { { QStringLiteral("full"),
                                                               QStringLiteral("complex") },
        { QStringLiteral("direct"), QStringLiteral("direct") } };
    static const QHash<QString, QString> policies { { QStringLiteral("writeback"),
                                                        QStringLiteral("write-back") },
        { QStringLiteral("writethrough"), QStringLiteral("write-through") } };
    for (const config::NumaCacheConfig &cache : cell.caches) {
        const quint64 size = config::scale(cache.size.value_or(0), cache.sizeUnit, 1024).bytes.value_or(0);
        const quint64 line = config::scale(cache.line.value_or(0), cache.lineUnit, 1).bytes.value_or(0);
        QString options = QStringLiteral("hmat-cache,node-id=%1,size=%2K,level=%3,associativity=%4,policy=%5")
                              .arg(number)
                              .arg(size >> 10)
                              .arg(cache.level.value_or(1))
                              .arg(associativities.value(text(cache.associativity), QStringLiteral("none")),
                                  policies.value(text(cache.policy), QStringLiteral("none")));
        if (line > 0)
            options += QStringLiteral(",line=%1").arg(line);
        context.add(QStringLiteral("-numa"), options);
    }
}

Result<> addCell(
    const BuildContext &context, unsigned number, const config::NumaCellConfig &cell, unsigned firstWithCpus)
{
    MemoryBackendRequest request;
    request.id = QStringLiteral("ram-node%1").arg(number);
    request.size = config::scaleMemory(cell.memory.value_or(0), cell.unit).bytes.value_or(0);
    request.size = inMib(request.size) * kMib;
    request.node = int(number);
    request.use = MemoryBackendRequest::Use::Cell;
    TRY_ASSIGN(const MemoryBackend backend, memoryBackend(context, request));
    context.add(QStringLiteral("-object"), backend.object);
    QString options = QStringLiteral("node,nodeid=%1%2").arg(number).arg(cpuOptions(cell));
    if (describesMemory(context.domain)) {
        const unsigned initiator
            = cpusOf(cell).isEmpty() ? initiatorOf(*context.domain.cpu, number, firstWithCpus) : number;
        options += QStringLiteral(",initiator=%1").arg(initiator);
    }
    context.add(QStringLiteral("-numa"), options + QStringLiteral(",memdev=") + request.id);
    return {};
}

Result<> addNodes(const BuildContext &context)
{
    const auto cells = sortedCells(*context.domain.cpu);
    unsigned first = 0;
    while (first < cells.size() && cpusOf(*cells[first]).isEmpty())
        ++first;
    if (first == cells.size()) {
        return invalid(
            translated("No NUMA cell of “%1” has processors; give some to one of them.").arg(context.name()));
    }
    for (unsigned number = 0; number < cells.size(); ++number)
        TRY(addCell(context, number, *cells[number], first));
    addDistances(context, cells);
    if (!describesMemory(context.domain))
        return {};
    addInterconnects(context);
    for (unsigned number = 0; number < cells.size(); ++number)
        addCaches(context, number, *cells[number]);
    return {};
}

} // namespace

Result<> addMemory(const BuildContext &context)
{
    const config::DomainConfig &domain = context.domain;
    TRY(addMemorySize(context));
    if (!hasNodes(domain))
        TRY(addWholeMemory(context));
    const bool isLocked = domain.memoryBacking && domain.memoryBacking->locked;
    context.add(QStringLiteral("-overcommit"),
        isLocked ? QStringLiteral("mem-lock=on") : QStringLiteral("mem-lock=off"));
    TRY(addProcessors(context));
    addIoThreads(context);
    if (hasNodes(domain))
        TRY(addNodes(context));
    return {};
}

} // namespace inn::qemu
