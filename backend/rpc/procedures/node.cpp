#include "backend/base/hostfiles.h"
#include "backend/rpc/procedures/common.h"

#include <algorithm>
#include <unistd.h>

// This computer's processors and memory, from where the kernel tells of them.
namespace inn::rpc {

namespace {

constexpr qint32 kAllCpus = -1;
constexpr int kMostCpus = 16384;
constexpr quint64 kTick = 10'000'000; // ns: /proc/stat counts hundredths of a second
constexpr int kMostParameters = 16;

struct Value
{
    QString field;
    quint64 value = 0;
    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.field, self.value);
    }
};
using Values = List<Value, kMostParameters>;
using Measured = std::tuple<Values, qint32>;

QByteArray read(const QString &path)
{
    const auto content = HostFiles().read(path);
    return content ? *content : QByteArray();
}

// "0-3,5"
std::vector<int> numbers(const QString &path)
{
    std::vector<int> all;
    const QByteArrayList ranges = read(path).trimmed().split(',');
    for (const QByteArray &range : ranges) {
        const QByteArrayList ends = range.split('-');
        bool isNumber = false;
        const int first = ends.value(0).toInt(&isNumber);
        const int last = ends.size() > 1 ? ends.value(1).toInt() : first;
        for (int number = first; isNumber && number <= std::min(last, kMostCpus); ++number)
            all.push_back(number);
    }
    return all;
}

int cellCount()
{
    return std::max(1, int(numbers(QStringLiteral("/sys/devices/system/node/online")).size()));
}

qint32 megahertz()
{
    for (const QByteArray &line : read(QStringLiteral("/proc/cpuinfo")).split('\n')) {
        if (line.startsWith("cpu MHz"))
            return qint32(line.mid(line.indexOf(':') + 1).trimmed().toDouble());
    }
    return 0;
}

using NodeInfo = std::tuple<Characters<32>, quint64, qint32, qint32, qint32, qint32, qint32, qint32>;

Result<NodeInfo> nodeInfo(Client &client)
{
    const api::HostInfo host = client.connection().host();
    const int cells = cellCount();
    const auto sockets = qint32(std::max(1u, host.sockets));
    const auto cores = qint32(std::max(1u, host.cores / sockets));
    const auto threads = qint32(std::max(1u, host.cpus / std::max(1u, host.cores)));
    return NodeInfo(Characters<32> { host.architecture.toLatin1() }, host.memory.toKib(), qint32(host.cpus),
        megahertz(), cells, std::max(1, sockets / cells), cores, threads);
}

// user nice system idle iowait irq softirq …
Result<Measured> cpuStats(Client &, qint32 cpu, qint32 count, Flags<0> flags)
{
    Q_UNUSED(flags)
    constexpr int kFields = 4;
    if (count == 0)
        return Measured(Values(), kFields);
    const QByteArray wanted = cpu == kAllCpus ? QByteArray("cpu ") : "cpu" + QByteArray::number(cpu) + ' ';
    for (const QByteArray &line : read(QStringLiteral("/proc/stat")).split('\n')) {
        if (!line.startsWith(wanted))
            continue;
        const QByteArrayList words = line.simplified().split(' ');
        const auto ticks = [&](int index) { return words.value(index).toULongLong() * kTick; };
        Values values;
        values.push_back({ QStringLiteral("kernel"), ticks(3) + ticks(6) + ticks(7) });
        values.push_back({ QStringLiteral("user"), ticks(1) + ticks(2) });
        values.push_back({ QStringLiteral("idle"), ticks(4) });
        values.push_back({ QStringLiteral("iowait"), ticks(5) });
        return Measured(values, kFields);
    }
    return libvirtError(kInvalidArgument,
        QStringLiteral("Invalid cpuNum in %1").arg(QLatin1String("virHostCPUGetStatsLinux")), kFromNothing);
}

struct MemoryRow
{
    const char *name;
    const char *field;
    bool ofCells; // a cell tells these only
};

constexpr MemoryRow kMemoryRows[] = {
    { "MemTotal:", "total", true },
    { "MemFree:", "free", true },
    { "Buffers:", "buffers", false },
    { "Cached:", "cached", false },
};

Values memoryValues(qint32 cell)
{
    const QString path = cell == kAllCpus
        ? QStringLiteral("/proc/meminfo")
        : QStringLiteral("/sys/devices/system/node/node%1/meminfo").arg(cell);
    Values values;
    for (const QByteArray &line : read(path).split('\n')) {
        QByteArrayList words = line.simplified().split(' ');
        if (cell != kAllCpus && words.size() > 2) // "Node 0 MemTotal: …"
            words.remove(0, 2);
        for (const MemoryRow &row : kMemoryRows) {
            if (words.value(0) == row.name && (cell == kAllCpus || row.ofCells))
                values.push_back({ QLatin1String(row.field), words.value(1).toULongLong() });
        }
    }
    return values;
}

Result<Measured> memoryStats(Client &, qint32 count, qint32 cell, Flags<0> flags)
{
    Q_UNUSED(flags)
    Values values = memoryValues(cell);
    if (values.empty()) {
        return libvirtError(kInvalidArgument,
            QStringLiteral("cellNum in %1 must be less than or equal to %2")
                .arg(QLatin1String("virHostMemGetStats"))
                .arg(cellCount() - 1),
            kFromNothing);
    }
    const auto size = qint32(values.size());
    if (count == 0)
        values.clear();
    return Measured(values, size);
}

quint64 freeKib(qint32 cell)
{
    const Values values = memoryValues(cell);
    for (const Value &each : values) {
        if (each.field == QLatin1String("free"))
            return each.value;
    }
    return 0;
}

Result<quint64> freeMemory(Client &)
{
    return freeKib(kAllCpus) * 1024;
}

Result<List<quint64, 1024>> cellsFreeMemory(Client &, qint32 first, qint32 most)
{
    const int count = cellCount();
    if (first < 0 || first >= count || most <= 0) {
        return libvirtError(kInternalError,
            QStringLiteral("start cell %1 out of range (0-%2)").arg(first).arg(count - 1), kFromNothing);
    }
    List<quint64, 1024> cells;
    for (int cell = first; cell < count && cell - first < most; ++cell)
        cells.push_back(freeKib(count == 1 ? kAllCpus : cell));
    return cells;
}

Result<std::tuple<QByteArray, quint32, qint32>> cpuMap(
    Client &, qint32 needMap, qint32 needOnline, Flags<0> flags)
{
    Q_UNUSED(flags)
    const std::vector<int> present = numbers(QStringLiteral("/sys/devices/system/cpu/present"));
    const std::vector<int> online = numbers(QStringLiteral("/sys/devices/system/cpu/online"));
    QByteArray map((present.size() + 7) / 8, '\0');
    for (const int cpu : online) {
        if (cpu / 8 < map.size())
            map[cpu / 8] = char(map[cpu / 8] | 1 << cpu % 8);
    }
    return std::tuple(
        needMap ? map : QByteArray(), quint32(needOnline ? online.size() : 0), qint32(present.size()));
}

// Free pages of each size (KiB) in each cell from the first one.
Result<List<quint64, 1024>> freePages(
    Client &, List<quint32, 1024> sizes, qint32 first, quint32 cells, Flags<0>)
{
    const int count = cellCount();
    if (first < 0 || first >= count) {
        return libvirtError(kInternalError,
            QStringLiteral("start cell %1 out of range (0-%2)").arg(first).arg(count - 1), kFromNothing);
    }
    const quint32 pageKib = quint32(::sysconf(_SC_PAGESIZE) / 1024);
    List<quint64, 1024> pages;
    for (int cell = first; cell < count && quint32(cell - first) < cells; ++cell) {
        for (const quint32 size : sizes) {
            if (pages.size() == 1024)
                return pages;
            const QByteArray huge = read(
                QStringLiteral("/sys/devices/system/node/node%1/hugepages/hugepages-%2kB/free_hugepages")
                    .arg(cell)
                    .arg(size));
            if (size == pageKib) {
                pages.push_back(freeKib(count == 1 ? kAllCpus : cell) / pageKib);
            } else if (huge.isEmpty()) {
                return libvirtError(kOperationFailed,
                    QStringLiteral("unable to get free pages of size %1 KiB").arg(size), kFromNothing);
            } else {
                pages.push_back(huge.trimmed().toULongLong());
            }
        }
    }
    return pages;
}

struct SharingRow
{
    const char *file;
    const char *name;
    bool isWide;
};

// Of the kernel's merging of equal pages, in libvirt's order.
constexpr SharingRow kSharingRows[] = {
    { "pages_to_scan", "shm_pages_to_scan", false },
    { "sleep_millisecs", "shm_sleep_millisecs", false },
    { "pages_shared", "shm_pages_shared", true },
    { "pages_sharing", "shm_pages_sharing", true },
    { "pages_unshared", "shm_pages_unshared", true },
    { "pages_volatile", "shm_pages_volatile", true },
    { "full_scans", "shm_full_scans", true },
    { "merge_across_nodes", "shm_merge_across_nodes", false },
};

Result<std::tuple<Parameters<64>, qint32>> memoryParameters(Client &, qint32 room, Flags<4>)
{
    Parameters<64> parameters;
    for (const SharingRow &row : kSharingRows) {
        const QByteArray text
            = read(QStringLiteral("/sys/kernel/mm/ksm/") + QLatin1String(row.file)).trimmed();
        if (text.isEmpty())
            continue;
        const QString name = QLatin1String(row.name);
        if (row.isWide)
            parameters.push_back({ name, text.toULongLong() });
        else
            parameters.push_back({ name, text.toUInt() });
    }
    const auto count = qint32(parameters.size());
    if (room == 0)
        parameters.clear();
    return std::tuple(std::move(parameters), count);
}

constexpr Procedure kProcedures[] = {
    { 6, "NODE_GET_INFO", PROCEDURE(nodeInfo), Need::Open },
    { 101, "NODE_GET_CELLS_FREE_MEMORY", PROCEDURE(cellsFreeMemory), Need::Open },
    { 102, "NODE_GET_FREE_MEMORY", PROCEDURE(freeMemory), Need::Open },
    { 227, "NODE_GET_CPU_STATS", PROCEDURE(cpuStats), Need::Open },
    { 228, "NODE_GET_MEMORY_STATS", PROCEDURE(memoryStats), Need::Open },
    { 289, "NODE_GET_MEMORY_PARAMETERS", PROCEDURE(memoryParameters), Need::Open },
    { 293, "NODE_GET_CPU_MAP", PROCEDURE(cpuMap), Need::Open },
    { 340, "NODE_GET_FREE_PAGES", PROCEDURE(freePages), Need::Open },
};

} // namespace

std::span<const Procedure> nodeProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
