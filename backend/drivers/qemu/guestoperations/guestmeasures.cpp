#include "backend/drivers/qemu/guestoperations/guestmeasures.h"

#include "backend/base/hostfiles.h"

#include <ctime>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr quint64 kSecond = 1'000'000'000; // in nanoseconds

class Values
{
public:
    template<class T>
    void add(const QString &name, T value)
    {
        m_values.push_back({ name, api::TypedParameter::Value(std::in_place_type<T>, std::move(value)) });
    }
    [[nodiscard]] std::vector<api::TypedParameter> take() { return std::move(m_values); }

private:
    std::vector<api::TypedParameter> m_values;
};

quint64 unsignedOf(const QJsonValue &value)
{
    return quint64(std::max<qint64>(0, value.toInteger()));
}

QByteArray procFile(const QString &path)
{
    constexpr qint64 kLimit = 64 << 10;
    return HostFiles().read(path, kLimit).value_or(QByteArray());
}

// "se.wait_sum            :             0.000000" of the kernel's “sched” files, in nanoseconds.
quint64 schedulerTime(const QByteArray &text, const char *key)
{
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || !line.left(colon).trimmed().endsWith(key))
            continue;
        return quint64(line.mid(colon + 1).trimmed().toDouble() * 1'000'000); // milliseconds
    }
    return 0;
}

void addState(Values &values, const GuestMeasures &measures)
{
    values.add(QStringLiteral("state.state"), measures.state);
    values.add(QStringLiteral("state.reason"), measures.reason);
}

// KVM's counters are sums, peaks or present values.
QString kindOfStat(const QString &name, const QJsonArray &schemas, const QString &target)
{
    for (const auto &schema : schemas) {
        const QJsonObject object = schema.toObject();
        if (object[u"target"].toString() != target)
            continue;
        for (const auto &stat : object[u"stats"].toArray()) {
            if (stat.toObject()[u"name"].toString() != name)
                continue;
            const QString type = stat.toObject()[u"type"].toString();
            return type == QStringLiteral("cumulative") ? QStringLiteral("sum")
                : type == QStringLiteral("peak")        ? QStringLiteral("max")
                : type == QStringLiteral("instant")     ? QStringLiteral("cur")
                                                        : QString();
        }
    }
    return {};
}

void addKvmStats(Values &values, const QString &prefix, const QJsonArray &stats, const QJsonArray &schemas,
    const QString &target)
{
    for (const auto &entry : stats) {
        const QString name = entry.toObject()[u"name"].toString();
        const QJsonValue value = entry.toObject()[u"value"];
        const QString kind = kindOfStat(name, schemas, target);
        if (kind.isEmpty())
            continue;
        const QString full = QStringLiteral("%1.%2.%3").arg(prefix, name, kind);
        if (value.isBool())
            values.add(full, value.toBool());
        else if (value.isDouble())
            values.add(full, unsignedOf(value));
    }
}

quint64 sumOfVcpus(const GuestMeasures &measures, const QString &name)
{
    quint64 sum = 0;
    for (const auto &vcpu : measures.vcpuStats) {
        for (const auto &stat : vcpu.toObject()[u"stats"].toArray()) {
            if (stat.toObject()[u"name"].toString() == name)
                sum += unsignedOf(stat.toObject()[u"value"]);
        }
    }
    return sum;
}

void addCpu(Values &values, const GuestMeasures &measures)
{
    if (!measures.isRunning)
        return;
    const QByteArray stat = procFile(QStringLiteral("/proc/%1/stat").arg(measures.pid));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kUser = 11;
    constexpr qsizetype kSystem = 12;
    if (fields.size() > kSystem) {
        static const quint64 tick = kSecond / quint64(::sysconf(_SC_CLK_TCK));
        clockid_t clock = 0;
        timespec time = {};
        quint64 total = (fields[kUser].toULongLong() + fields[kSystem].toULongLong()) * tick;
        if (::clock_getcpuclockid(pid_t(measures.pid), &clock) == 0 && ::clock_gettime(clock, &time) == 0)
            total = quint64(time.tv_sec) * kSecond + quint64(time.tv_nsec);
        values.add(QStringLiteral("cpu.time"), total);
        values.add(QStringLiteral("cpu.user"), fields[kUser].toULongLong() * tick);
        values.add(QStringLiteral("cpu.system"), fields[kSystem].toULongLong() * tick);
    }
    values.add(QStringLiteral("cpu.cache.monitor.count"), 0u); // we set up none
    values.add(QStringLiteral("cpu.haltpoll.success.time"),
        sumOfVcpus(measures, QStringLiteral("halt_poll_success_ns")));
    values.add(
        QStringLiteral("cpu.haltpoll.fail.time"), sumOfVcpus(measures, QStringLiteral("halt_poll_fail_ns")));
}

struct BalloonRow
{
    const char *device; // as QEMU's balloon device calls it
    const char *name;
    quint64 unit; // the device's, in that of the value
};
constexpr BalloonRow kBalloon[] = {
    { "stat-swap-in", "swap_in", 1024 },
    { "stat-swap-out", "swap_out", 1024 },
    { "stat-major-faults", "major_fault", 1 },
    { "stat-minor-faults", "minor_fault", 1 },
    { "stat-free-memory", "unused", 1024 },
    { "stat-total-memory", "available", 1024 },
    { "stat-available-memory", "usable", 1024 },
};
constexpr BalloonRow kLateBalloon[] = {
    { "stat-disk-caches", "disk_caches", 1024 },
    { "stat-htlb-pgalloc", "hugetlb_pgalloc", 1 },
    { "stat-htlb-pgfail", "hugetlb_pgfail", 1 },
};

void addBalloonRow(Values &values, const GuestMeasures &measures, const BalloonRow &row)
{
    const QJsonValue value = measures.balloon[u"stats"].toObject()[QLatin1String(row.device)];
    constexpr double kMost = 1e18; // not known is -1 or the largest number
    if (value.isDouble() && value.toDouble() >= 0 && value.toDouble() < kMost)
        values.add(QStringLiteral("balloon.") + QLatin1String(row.name), unsignedOf(value) / row.unit);
}

void addBalloon(Values &values, const GuestMeasures &measures)
{
    const config::DomainConfig &config = measures.config;
    const Bytes maximum = config.memory.value_or(Bytes());
    const bool hasBalloon = measures.isRunning && config.balloon && config.balloon->model != u"none"_qs;
    const Bytes current
        = hasBalloon || !measures.isRunning ? config.currentMemory.value_or(maximum) : maximum;
    values.add(QStringLiteral("balloon.current"), current.toKib());
    values.add(QStringLiteral("balloon.maximum"), maximum.toKib());
    if (!measures.isRunning)
        return;
    for (const BalloonRow &row : kBalloon)
        addBalloonRow(values, measures, row);
    if (hasBalloon) {
        values.add(QStringLiteral("balloon.last-update"), unsignedOf(measures.balloon[u"last-update"]));
        for (const BalloonRow &row : kLateBalloon)
            addBalloonRow(values, measures, row);
    }
    const auto pages = procFile(QStringLiteral("/proc/%1/statm").arg(measures.pid)).split(' ');
    static const quint64 pageKib = quint64(::sysconf(_SC_PAGESIZE)) / 1024;
    if (pages.size() > 1)
        values.add(QStringLiteral("balloon.rss"), pages[1].toULongLong() * pageKib);
}

void addVcpus(Values &values, const GuestMeasures &measures)
{
    const unsigned maximum = measures.config.vcpus.value_or(1);
    values.add(QStringLiteral("vcpu.current"), measures.config.vcpusCurrent.value_or(maximum));
    values.add(QStringLiteral("vcpu.maximum"), maximum);
    if (!measures.isRunning)
        return;
    for (const commands::CpuThread &thread : measures.threads) {
        constexpr int kVcpuRunning = 1; // VIR_VCPU_RUNNING
        const QString prefix = QStringLiteral("vcpu.%1").arg(thread.index);
        const QString folder = QStringLiteral("/proc/%1/task/%2/").arg(measures.pid).arg(thread.threadId);
        const auto times = procFile(folder + QStringLiteral("schedstat")).simplified().split(' ');
        values.add(prefix + QStringLiteral(".state"), kVcpuRunning);
        values.add(prefix + QStringLiteral(".time"), quint64(times.value(0).toULongLong()));
        values.add(prefix + QStringLiteral(".wait"),
            schedulerTime(procFile(folder + QStringLiteral("sched")), "wait_sum"));
        values.add(prefix + QStringLiteral(".delay"), quint64(times.value(1).toULongLong()));
        for (const auto &entry : measures.vcpuStats) {
            if (entry.toObject()[u"qom-path"].toString() == thread.qomPath) {
                addKvmStats(values, prefix, entry.toObject()[u"stats"].toArray(), measures.statsSchemas,
                    QStringLiteral("vcpu"));
            }
        }
    }
}

struct CounterRow
{
    const char *name;
    const char *tap; // of the host's end: what it receives the guest has sent
    const char *own; // of an interface that the guest sees as the host does
};
constexpr CounterRow kCounters[] = {
    { "rx.bytes", "tx_bytes", "rx_bytes" },
    { "rx.pkts", "tx_packets", "rx_packets" },
    { "rx.errs", "tx_errors", "rx_errors" },
    { "rx.drop", "tx_dropped", "rx_dropped" },
    { "tx.bytes", "rx_bytes", "tx_bytes" },
    { "tx.pkts", "rx_packets", "tx_packets" },
    { "tx.errs", "rx_errors", "tx_errors" },
    { "tx.drop", "rx_dropped", "tx_dropped" },
};

void addInterfaces(Values &values, const GuestMeasures &measures)
{
    if (!measures.isRunning)
        return;
    const auto &interfaces = measures.config.interfaces;
    values.add(QStringLiteral("net.count"), unsigned(interfaces.size()));
    for (size_t i = 0; i < interfaces.size(); ++i) {
        const QString device = interfaces[i].targetDev.value_or(QString());
        if (device.isEmpty() || device.contains(u'/'))
            continue;
        const QString prefix = QStringLiteral("net.%1.").arg(i);
        values.add(prefix + QStringLiteral("name"), device);
        const QString folder = QStringLiteral("/sys/class/net/%1/statistics/").arg(device);
        const bool isShared = interfaces[i].type == QStringLiteral("direct");
        if (!HostFiles().exists(folder))
            continue;
        for (const CounterRow &row : kCounters) {
            const QByteArray count = procFile(folder + QLatin1String(isShared ? row.own : row.tap)).trimmed();
            values.add(prefix + QLatin1String(row.name), quint64(count.toULongLong()));
        }
    }
}

// The entry of one of our disks, by the alias in its path or the path itself.
QJsonObject ofDisk(const QJsonArray &entries, const QString &alias)
{
    if (alias.isEmpty())
        return {};
    const QString path = QStringLiteral("/machine/peripheral/") + alias;
    for (const auto &entry : entries) {
        const QString device = entry.toObject()[u"qdev"].toString();
        if (device == alias || device == path || device.startsWith(path + u'/'))
            return entry.toObject();
    }
    return {};
}

struct BlockRow
{
    const char *name;
    const char *key;
};
constexpr BlockRow kBlock[] = {
    { "rd.reqs", "rd_operations" },
    { "rd.bytes", "rd_bytes" },
    { "rd.times", "rd_total_time_ns" },
    { "wr.reqs", "wr_operations" },
    { "wr.bytes", "wr_bytes" },
    { "wr.times", "wr_total_time_ns" },
    { "fl.reqs", "flush_operations" },
    { "fl.times", "flush_total_time_ns" },
};

void addBlocks(Values &values, const GuestMeasures &measures)
{
    const auto &disks = measures.config.disks;
    values.add(QStringLiteral("block.count"), unsigned(disks.size()));
    for (size_t i = 0; i < disks.size(); ++i) {
        const config::DiskConfig &disk = disks[i];
        const QString prefix = QStringLiteral("block.%1.").arg(i);
        values.add(prefix + QStringLiteral("name"), disk.targetDev.value_or(QString()));
        const QString path
            = disk.source ? disk.source->file.value_or(disk.source->dev.value_or(QString())) : QString();
        if (!path.isEmpty())
            values.add(prefix + QStringLiteral("path"), path);
        if (!measures.isRunning)
            continue;
        const QJsonObject entry = ofDisk(measures.blockStats, disk.alias.value_or(QString()));
        if (entry.isEmpty())
            continue;
        const QJsonObject stats = entry[u"stats"].toObject();
        for (const BlockRow &row : kBlock)
            values.add(prefix + QLatin1String(row.name), unsignedOf(stats[QLatin1String(row.key)]));
        const QJsonObject image = ofDisk(measures.blocks, disk.alias.value_or(QString()))[u"inserted"]
                                      .toObject()[u"image"]
                                      .toObject();
        if (image.isEmpty())
            continue;
        const QJsonObject parent = entry[u"parent"].toObject()[u"stats"].toObject();
        values.add(prefix + QStringLiteral("allocation"), unsignedOf(parent[u"wr_highest_offset"]));
        values.add(prefix + QStringLiteral("capacity"), unsignedOf(image[u"virtual-size"]));
        values.add(prefix + QStringLiteral("physical"), unsignedOf(image[u"actual-size"]));
    }
}

void addIoThreads(Values &values, const GuestMeasures &measures)
{
    if (!measures.isRunning || measures.ioThreads.isEmpty())
        return;
    values.add(QStringLiteral("iothread.count"), unsigned(measures.ioThreads.size()));
    for (const auto &entry : measures.ioThreads) {
        const QJsonObject thread = entry.toObject();
        const QString name = thread[u"id"].toString();
        const QString word = QStringLiteral("iothread");
        bool isNumber = false;
        const unsigned id = name.startsWith(word) ? name.mid(word.size()).toUInt(&isNumber) : 0;
        if (!isNumber)
            continue;
        const QString prefix = QStringLiteral("iothread.%1.").arg(id);
        values.add(prefix + QStringLiteral("poll-max-ns"), unsignedOf(thread[u"poll-max-ns"]));
        values.add(prefix + QStringLiteral("poll-grow"), unsigned(unsignedOf(thread[u"poll-grow"])));
        values.add(prefix + QStringLiteral("poll-shrink"), unsigned(unsignedOf(thread[u"poll-shrink"])));
    }
}

void addDirtyRate(Values &values, const GuestMeasures &measures)
{
    if (!measures.isRunning || measures.dirtyRate.isEmpty())
        return;
    const QString status = measures.dirtyRate[u"status"].toString();
    const int number = status == QStringLiteral("measured") ? 2
        : status == QStringLiteral("measuring")             ? 1
                                                            : 0;
    values.add(QStringLiteral("dirtyrate.calc_status"), number);
    values.add(
        QStringLiteral("dirtyrate.calc_start_time"), qint64(measures.dirtyRate[u"start-time"].toInteger()));
    values.add(QStringLiteral("dirtyrate.calc_period"), measures.dirtyRate[u"calc-time"].toInt());
    const QString mode = measures.dirtyRate[u"mode"].toString();
    if (!mode.isEmpty())
        values.add(QStringLiteral("dirtyrate.calc_mode"), mode);
    constexpr int kMeasured = 2;
    if (number != kMeasured)
        return;
    values.add(QStringLiteral("dirtyrate.megabytes_per_second"),
        qint64(measures.dirtyRate[u"dirty-rate"].toInteger()));
    for (const auto &entry : measures.dirtyRate[u"vcpu-dirty-rate"].toArray()) {
        values.add(
            QStringLiteral("dirtyrate.vcpu.%1.megabytes_per_second").arg(entry.toObject()[u"id"].toInt()),
            unsignedOf(entry.toObject()[u"dirty-rate"]));
    }
}

void addVm(Values &values, const GuestMeasures &measures)
{
    for (const auto &entry : measures.vmStats) {
        addKvmStats(values, QStringLiteral("vm"), entry.toObject()[u"stats"].toArray(), measures.statsSchemas,
            QStringLiteral("vm"));
    }
}

struct GroupRow
{
    api::StatsGroup group;
    void (*add)(Values &values, const GuestMeasures &measures);
};
// Perf counters and memory bandwidth need what we do not set up: a guest of ours has none.
constexpr GroupRow kGroups[] = {
    { api::StatsGroup::State, addState },
    { api::StatsGroup::CpuTotal, addCpu },
    { api::StatsGroup::Balloon, addBalloon },
    { api::StatsGroup::Vcpu, addVcpus },
    { api::StatsGroup::Interface, addInterfaces },
    { api::StatsGroup::Block, addBlocks },
    { api::StatsGroup::IoThread, addIoThreads },
    { api::StatsGroup::DirtyRate, addDirtyRate },
    { api::StatsGroup::Vm, addVm },
};

} // namespace

std::vector<api::TypedParameter> domainStatistics(const GuestMeasures &measures)
{
    Values values;
    for (const GroupRow &row : kGroups) {
        if (measures.groups.testFlag(row.group))
            row.add(values, measures);
    }
    return values.take();
}

} // namespace inn::qemu
