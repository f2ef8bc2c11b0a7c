#include "backend/base/hostfiles.h"
#include "backend/rpc/procedures/common.h"

#include <algorithm>

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

constexpr Procedure kProcedures[] = {
    { 6, "NODE_GET_INFO", PROCEDURE(nodeInfo), Need::Open },
    { 101, "NODE_GET_CELLS_FREE_MEMORY", PROCEDURE(cellsFreeMemory), Need::Open },
    { 102, "NODE_GET_FREE_MEMORY", PROCEDURE(freeMemory), Need::Open },
    { 227, "NODE_GET_CPU_STATS", PROCEDURE(cpuStats), Need::Open },
    { 228, "NODE_GET_MEMORY_STATS", PROCEDURE(memoryStats), Need::Open },
    { 293, "NODE_GET_CPU_MAP", PROCEDURE(cpuMap), Need::Open },
};

} // namespace

std::span<const Procedure> nodeProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
