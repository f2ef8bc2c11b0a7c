#include "backend/drivers/qemu/domaintuning.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"
#include "backend/config/words.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/tuning/guestlimits.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <cerrno>
#include <sched.h>

namespace inn::qemu {

namespace {

using config::CpuSet;
using config::is;
using Text = std::optional<QString>;

QString vcpuLabel(unsigned number)
{
    return translated("virtual CPU %1").arg(number);
}

QString ioThreadLabel(unsigned number)
{
    return translated("I/O thread %1").arg(number);
}

// A set of the kernel's with room for every number that a document can name.
class KernelSet
{
public:
    explicit KernelSet(const CpuSet &cpus)
        : m_set(CPU_ALLOC(CpuSet::kLimit))
        , m_size(CPU_ALLOC_SIZE(CpuSet::kLimit))
    {
        CPU_ZERO_S(m_size, m_set);
        for (const unsigned number : cpus.numbers())
            CPU_SET_S(number, m_size, m_set);
    }
    ~KernelSet() { CPU_FREE(m_set); }
    Q_DISABLE_COPY_MOVE(KernelSet)

    [[nodiscard]] int apply(qint64 thread) const { return ::sched_setaffinity(pid_t(thread), m_size, m_set); }

private:
    cpu_set_t *m_set;
    std::size_t m_size;
};

// A thread that has ended meanwhile needs nothing.
Result<> pin(qint64 thread, const Text &cpus, const QString &label)
{
    if (!cpus || cpus->isEmpty())
        return {};
    const auto set = CpuSet::parse(*cpus);
    if (!set || set->isEmpty() || (KernelSet(*set).apply(thread) != 0 && errno == EINVAL)) {
        return Error { ErrorCode::Unsupported,
            translated("The %1 is to run on the host’s processors %2, which are not there or not allowed; "
                       "correct its pinning.")
                .arg(label, *cpus) };
    }
    return {};
}

int policyOf(const config::SchedulerConfig &scheduler)
{
    if (is(scheduler.scheduler, u"batch"))
        return SCHED_BATCH;
    if (is(scheduler.scheduler, u"idle"))
        return SCHED_IDLE;
    return is(scheduler.scheduler, u"fifo") ? SCHED_FIFO : SCHED_RR;
}

Result<> schedule(qint64 thread, const config::SchedulerConfig &scheduler, const QString &label)
{
    sched_param parameters {};
    parameters.sched_priority = scheduler.hasPriority() ? scheduler.priority.value_or(1) : 0;
    if (::sched_setscheduler(pid_t(thread), policyOf(scheduler), &parameters) == 0 || errno == ESRCH)
        return {};
    const ErrorCode code = errno == EPERM ? ErrorCode::Denied : ErrorCode::Io;
    return Error { code,
        translated("The %1 cannot have the scheduler “%2” here; this takes the right to real-time "
                   "scheduling. Remove it or run as the administrator.")
            .arg(label, scheduler.scheduler.value_or(QString())) };
}

Result<> scheduleMembers(const std::vector<config::SchedulerConfig> &schedulers,
    const std::map<unsigned, qint64> &threads, QString (*label)(unsigned number))
{
    for (const config::SchedulerConfig &scheduler : schedulers) {
        const auto members = CpuSet::parse(scheduler.members.value_or(QString()));
        for (const auto &[number, thread] : threads) {
            if (members && members->contains(number))
                TRY(schedule(thread, scheduler, label(number)));
        }
    }
    return {};
}

Result<> tuneEmulator(
    const config::DomainConfig &domain, const config::CpuTuningConfig &tuning, const GuestThreads &threads)
{
    const Text cpus = tuning.emulatorPin ? tuning.emulatorPin : domain.vcpuSet;
    const QString label = translated("emulator");
    for (const qint64 thread : emulatorThreads(threads)) {
        TRY(pin(thread, cpus, label));
        if (tuning.emulatorScheduler)
            TRY(schedule(thread, *tuning.emulatorScheduler, label));
    }
    return {};
}

template<class Pins, class Number>
Result<> pinEach(const Pins &pins, Number number, const Text &otherwise,
    const std::map<unsigned, qint64> &threads, QString (*label)(unsigned number))
{
    for (const auto &[index, thread] : threads) {
        Text cpus = otherwise;
        for (const auto &each : pins) {
            if (each.*number == index)
                cpus = each.cpuset;
        }
        TRY(pin(thread, cpus, label(index)));
    }
    return {};
}

unsigned ioThreadNumber(const QString &id)
{
    return id.startsWith(u"iothread") ? id.mid(8).toUInt() : 0;
}

} // namespace

std::vector<qint64> emulatorThreads(const GuestThreads &threads)
{
    QSet<qint64> others;
    for (const auto &[number, thread] : threads.vcpus)
        others.insert(thread);
    for (const auto &[number, thread] : threads.ioThreads)
        others.insert(thread);
    std::vector<qint64> found;
    const auto names = QDir(QStringLiteral("/proc/%1/task").arg(threads.process))
                           .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!others.contains(name.toLongLong()))
            found.push_back(name.toLongLong());
    }
    return found;
}

bool hasThreadTuning(const config::DomainConfig &domain)
{
    if (domain.vcpuSet && !domain.vcpuSet->isEmpty())
        return true;
    if (!domain.cpuTuning)
        return false;
    const config::CpuTuningConfig &tuning = *domain.cpuTuning;
    return !tuning.vcpuPins.empty() || tuning.emulatorPin || !tuning.ioThreadPins.empty()
        || tuning.emulatorScheduler || !tuning.vcpuSchedulers.empty() || !tuning.ioThreadSchedulers.empty();
}

Result<> tuneThreads(const config::DomainConfig &domain, const GuestThreads &threads)
{
    const config::CpuTuningConfig tuning = domain.cpuTuning.value_or(config::CpuTuningConfig {});
    TRY(tuneEmulator(domain, tuning, threads));
    TRY(pinEach(tuning.vcpuPins, &config::VcpuPinConfig::vcpu, domain.vcpuSet, threads.vcpus, vcpuLabel));
    TRY(pinEach(tuning.ioThreadPins, &config::IoThreadPinConfig::ioThread, domain.vcpuSet, threads.ioThreads,
        ioThreadLabel));
    TRY(scheduleMembers(tuning.vcpuSchedulers, threads.vcpus, vcpuLabel));
    return scheduleMembers(tuning.ioThreadSchedulers, threads.ioThreads, ioThreadLabel);
}

QFuture<Result<GuestThreads>> QemuDomain::guestThreads(RunningGuestPtr guest)
{
    GuestThreads threads;
    threads.process = guest->status.process.pid;
    auto cpus = co_await commands::queryCpusFast(*guest->monitor);
    if (!cpus)
        co_return cpus.error();
    for (const commands::CpuThread &cpu : *cpus)
        threads.vcpus.emplace(unsigned(cpu.index), cpu.threadId);
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    auto ioThreads = co_await guest->monitor->execute(QStringLiteral("query-iothreads"));
    if (!ioThreads)
        co_return ioThreads.error();
    for (const QJsonValue &value : ioThreads->toArray()) {
        const QJsonObject thread = value.toObject();
        const unsigned number = ioThreadNumber(thread.value(QStringLiteral("id")).toString());
        if (number != 0)
            threads.ioThreads.emplace(number, thread.value(QStringLiteral("thread-id")).toInteger());
    }
    co_return threads;
}

QFuture<Result<>> QemuDomain::tuneGuest(RunningGuestPtr guest)
{
    const bool limits = limitsThreads(guest->live());
    if (!hasThreadTuning(guest->live()) && !limits)
        co_return Result<>();
    auto threads = co_await guestThreads(guest);
    if (!threads)
        co_return threads.error();
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    if (limits) {
        CO_TRY(limitThreads(groupOf(*guest), guest->live(), *threads));
    }
    co_return tuneThreads(guest->live(), *threads);
}

} // namespace inn::qemu
