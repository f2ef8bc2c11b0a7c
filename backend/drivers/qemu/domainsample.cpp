// Measuring a running guest.

#include "backend/drivers/qemu/qemudomain.h"

#include <QFile>

#include <ctime>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr int kSamplesPerBlockQuery = 10; // sizes of images change slowly

QByteArray readSmall(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(4096) : QByteArray();
}

// The kernel's CPU clock of a whole process, in nanoseconds: one system call and finer than /proc/PID/stat.
quint64 processCpuTime(qint64 pid)
{
    clockid_t clock = 0;
    timespec time = {};
    if (::clock_getcpuclockid(pid_t(pid), &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        return 0;
    return quint64(time.tv_sec) * 1'000'000'000 + quint64(time.tv_nsec);
}

quint64 threadCpuTime(qint64 pid, qint64 thread)
{
    const QByteArray text = readSmall(QStringLiteral("/proc/%1/task/%2/schedstat").arg(pid).arg(thread));
    return text.left(text.indexOf(' ')).toULongLong();
}

quint64 residentKib(qint64 pid)
{
    const auto fields = readSmall(QStringLiteral("/proc/%1/statm").arg(pid)).split(' ');
    static const quint64 pageKib = quint64(::sysconf(_SC_PAGESIZE)) / 1024;
    return fields.size() > 1 ? fields.at(1).toULongLong() * pageKib : 0;
}

quint64 deviceCounter(const QString &device, const char *name)
{
    return readSmall(QStringLiteral("/sys/class/net/%1/statistics/%2").arg(device, QString::fromLatin1(name)))
        .trimmed()
        .toULongLong();
}

} // namespace

QFuture<Result<api::DomainSample>> QemuDomain::sample()
{
    const RunningGuestPtr guest = m_guest;
    if (!guest)
        co_return notRunningAnyMore();
    const qint64 pid = guest->status.process.pid;
    api::DomainSample sample;
    sample.uuid = m_info.uuid;
    sample.cpuTimeNs = processCpuTime(pid);
    sample.vcpuCount = std::max(1u, m_info.vcpus);
    sample.memoryRssKib = residentKib(pid);
    sample.memoryCurrentKib = m_info.currentMemory.toKib();
    const config::DomainConfig &live = guest->live();
    for (const config::InterfaceConfig &interface : live.interfaces) {
        if (interface.type == QStringLiteral("user") || !interface.targetDev)
            continue;
        // What the host receives the guest has sent.
        sample.interfaces.push_back({ *interface.targetDev, deviceCounter(*interface.targetDev, "tx_bytes"),
            deviceCounter(*interface.targetDev, "rx_bytes") });
    }
    if (!guest->monitor || guest->monitor->state() != QmpClient::State::Running)
        co_return sample;

    const int round = guest->samplesTaken++;
    auto statsFuture = commands::queryBlockstats(*guest->monitor);
    if (!std::exchange(guest->threadsAsked, true)) {
        auto threads = co_await commands::queryCpusFast(*guest->monitor);
        if (threads)
            guest->threads = std::move(*threads);
    }
    for (const commands::CpuThread &thread : guest->threads)
        sample.vcpus.push_back({ threadCpuTime(pid, thread.threadId) });
    if (round % kSamplesPerBlockQuery == 0) {
        auto blocks = co_await commands::queryBlock(*guest->monitor);
        if (blocks)
            guest->blocks = std::move(*blocks);
    }
    auto stats = co_await statsFuture;
    if (stats) {
        for (const config::DiskConfig &disk : live.disks) {
            for (const commands::BlockStats &entry : *stats) {
                if (!disk.alias || entry.alias() != *disk.alias)
                    continue;
                api::DomainSample::Block block { disk.targetDev.value_or(QString()), entry.readBytes,
                    entry.readRequests, entry.writeBytes, entry.writeRequests };
                for (const commands::BlockDevice &device : guest->blocks) {
                    if (device.qdev == entry.qdev) {
                        block.capacity = device.capacity;
                        block.allocation = device.allocation;
                    }
                }
                sample.blocks.push_back(block);
            }
        }
    }
    if (live.balloon && live.balloon->alias && live.balloon->statsPeriod.value_or(0) > 0) {
        auto memory = co_await commands::qomGet(*guest->monitor,
            QStringLiteral("/machine/peripheral/") + *live.balloon->alias, QStringLiteral("guest-stats"));
        if (memory) {
            const QJsonObject values = memory->toObject()[QStringLiteral("stats")].toObject();
            const double total = values[QStringLiteral("stat-total-memory")].toDouble(-1);
            double free = values[QStringLiteral("stat-available-memory")].toDouble(-1);
            if (free < 0)
                free = values[QStringLiteral("stat-free-memory")].toDouble(-1);
            // Nothing known is told as -1 or as the largest number.
            constexpr double kMost = 1e15;
            if (total > 0 && total < kMost && free >= 0 && free <= total)
                sample.memoryUsedKib = quint64((total - free) / 1024);
        }
    }
    co_return sample;
}

QFuture<Result<>> QemuDomain::refreshAddresses()
{
    const RunningGuestPtr guest = m_guest;
    if (!guest)
        co_return Result<>();
    QStringList found;
    if (guest->agent && guest->agentConnected && guest->agent->isUsable()) {
        auto told = co_await guest->agent->addresses();
        if (told)
            found = *told;
    }
    if (!isCurrent(guest))
        co_return Result<>();
    if (found.isEmpty() && m_host.networks) {
        for (const config::InterfaceConfig &interface : guest->live().interfaces)
            found += m_host.networks->addresses(interface.mac.value_or(QString()));
    }
    if (found != m_info.addresses) {
        m_info.addresses = found;
        publish();
    }
    co_return Result<>();
}

} // namespace inn::qemu
