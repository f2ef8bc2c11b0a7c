#include "backend/drivers/qemu/tuning/guestlimits.h"

#include "backend/config/words.h"
#include "backend/tuning/documenttuning.h"

namespace inn::qemu {

namespace {

using config::CpuTuningConfig;
using config::DomainConfig;
using Bandwidth = GuestGroup::Bandwidth;

constexpr Controller kControllers[]
    = { Controller::Cpu, Controller::CpuSet, Controller::Memory, Controller::Blkio };
constexpr const char *kMemoryLimits[] = { "soft_limit", "hard_limit", "swap_hard_limit" };

CpuTuningConfig tuningOf(const DomainConfig &domain)
{
    return domain.cpuTuning.value_or(CpuTuningConfig {});
}

Bandwidth vcpuBandwidth(const DomainConfig &domain)
{
    const CpuTuningConfig tuning = tuningOf(domain);
    return { tuning.period.value_or(0), tuning.quota.value_or(0) };
}

Bandwidth emulatorBandwidth(const DomainConfig &domain)
{
    const CpuTuningConfig tuning = tuningOf(domain);
    return { tuning.emulatorPeriod.value_or(0), tuning.emulatorQuota.value_or(0) };
}

Bandwidth ioThreadBandwidth(const DomainConfig &domain)
{
    const CpuTuningConfig tuning = tuningOf(domain);
    return { tuning.ioThreadPeriod.value_or(0), tuning.ioThreadQuota.value_or(0) };
}

Bandwidth globalBandwidth(const DomainConfig &domain)
{
    const CpuTuningConfig tuning = tuningOf(domain);
    return { tuning.globalPeriod.value_or(0), tuning.globalQuota.value_or(0) };
}

bool isGiven(const Bandwidth &bandwidth)
{
    return bandwidth.period != 0 || bandwidth.quota != 0;
}

// What differs; 0 stays.
Bandwidth change(const Bandwidth &before, const Bandwidth &after)
{
    return { before.period == after.period ? 0 : after.period,
        before.quota == after.quota ? 0 : after.quota };
}

std::optional<quint64> memoryLimit(const DomainConfig &domain, const char *name)
{
    const auto values = tuning::memoryOf(domain);
    const auto *value = tuning::valueOf<quint64>(values, QLatin1StringView(name));
    return value && *value < tuning::kUnlimitedKib ? std::optional(*value) : std::nullopt;
}

bool limitsMemory(const DomainConfig &domain)
{
    return std::any_of(std::begin(kMemoryLimits), std::end(kMemoryLimits),
        [&domain](const char *name) { return memoryLimit(domain, name).has_value(); });
}

// The nodes that only a control group can hold a thread to; empty: any.
QString restrictedNodes(const DomainConfig &domain)
{
    if (tuning::numaMode(domain) != QStringLiteral("restrictive") || !domain.numaTuning->memory)
        return {};
    return domain.numaTuning->memory->nodeset.value_or(QString());
}

// A vCPU of a guest's node that has a set of its own.
QString restrictedNodes(const DomainConfig &domain, unsigned vcpu)
{
    if (domain.cpu && domain.numaTuning) {
        for (std::size_t i = 0; i < domain.cpu->cells.size(); ++i) {
            const auto members = tuning::numbersOf(domain.cpu->cells[i].cpus, {});
            if (std::find(members.begin(), members.end(), vcpu) == members.end())
                continue;
            const unsigned cell = domain.cpu->cells[i].id.value_or(unsigned(i));
            for (const config::NumaNodeMemoryConfig &node : domain.numaTuning->nodes) {
                if (node.cell == cell && config::is(node.mode, u"restrictive"))
                    return node.nodeset.value_or(QString());
            }
        }
    }
    return restrictedNodes(domain);
}

bool restrictsNodes(const DomainConfig &domain)
{
    if (!restrictedNodes(domain).isEmpty())
        return true;
    return domain.numaTuning
        && std::any_of(domain.numaTuning->nodes.begin(), domain.numaTuning->nodes.end(),
            [](const config::NumaNodeMemoryConfig &node) { return config::is(node.mode, u"restrictive"); });
}

bool limitsCpu(const DomainConfig &domain)
{
    return tuningOf(domain).shares || isGiven(globalBandwidth(domain)) || isGiven(vcpuBandwidth(domain))
        || isGiven(emulatorBandwidth(domain)) || isGiven(ioThreadBandwidth(domain));
}

Result<> setBandwidths(const GuestGroup &group, const DomainConfig &domain, const GuestThreads &threads)
{
    if (const Bandwidth wanted = emulatorBandwidth(domain); isGiven(wanted))
        TRY(group.setBandwidth(GuestGroup::emulator(), wanted));
    if (const Bandwidth wanted = vcpuBandwidth(domain); isGiven(wanted)) {
        for (const auto &[number, thread] : threads.vcpus)
            TRY(group.setBandwidth(GuestGroup::vcpu(number), wanted));
    }
    if (const Bandwidth wanted = ioThreadBandwidth(domain); isGiven(wanted)) {
        for (const auto &[number, thread] : threads.ioThreads)
            TRY(group.setBandwidth(GuestGroup::ioThread(number), wanted));
    }
    return {};
}

Result<> stepBandwidth(Steps &steps, const GuestGroup &group, const QString &child, const Bandwidth &wanted)
{
    const Bandwidth before = group.bandwidth(child);
    return steps.take(group.setBandwidth(child, wanted),
        [&group, child, before] { return group.setBandwidth(child, before); });
}

// What is set before what: a limit for memory and swap together is never below the one for memory.
Result<> stepMemory(Steps &steps, const GuestGroup &group, const char *name, const DomainConfig &before,
    const DomainConfig &after)
{
    const auto wanted = memoryLimit(after, name);
    if (memoryLimit(before, name) == wanted)
        return {};
    const QString parameter = QString::fromLatin1(name);
    const quint64 now = group.memoryLimit(parameter);
    return steps.take(group.setMemoryLimit(parameter, wanted.value_or(tuning::kUnlimitedKib)),
        [&group, parameter, now] { return group.setMemoryLimit(parameter, now); });
}

Result<> takeBackOnError(Steps &steps, Result<> result)
{
    if (!result)
        steps.takeBack();
    return result;
}

Result<> stepsOfScheduler(Steps &steps, const GuestGroup &group, const DomainConfig &before,
    const DomainConfig &after, const GuestThreads &threads)
{
    const auto shares = tuningOf(after).shares;
    if (shares && shares != tuningOf(before).shares) {
        const quint64 now = group.cpuShares();
        TRY(steps.take(group.setCpuShares(*shares), [&group, now] { return group.setCpuShares(now); }));
    }
    if (const Bandwidth wanted = change(globalBandwidth(before), globalBandwidth(after)); isGiven(wanted))
        TRY(stepBandwidth(steps, group, {}, wanted));
    if (const Bandwidth wanted = change(emulatorBandwidth(before), emulatorBandwidth(after)); isGiven(wanted))
        TRY(stepBandwidth(steps, group, GuestGroup::emulator(), wanted));
    if (const Bandwidth wanted = change(vcpuBandwidth(before), vcpuBandwidth(after)); isGiven(wanted)) {
        for (const auto &[number, thread] : threads.vcpus)
            TRY(stepBandwidth(steps, group, GuestGroup::vcpu(number), wanted));
    }
    if (const Bandwidth wanted = change(ioThreadBandwidth(before), ioThreadBandwidth(after));
        isGiven(wanted)) {
        for (const auto &[number, thread] : threads.ioThreads)
            TRY(stepBandwidth(steps, group, GuestGroup::ioThread(number), wanted));
    }
    return {};
}

Result<> stepsOfMemory(
    Steps &steps, const GuestGroup &group, const DomainConfig &before, const DomainConfig &after)
{
    TRY(stepMemory(steps, group, "soft_limit", before, after));
    const quint64 wanted = memoryLimit(after, "hard_limit").value_or(tuning::kUnlimitedKib);
    const bool lowers = wanted < group.memoryLimit(QStringLiteral("hard_limit"));
    if (lowers)
        TRY(stepMemory(steps, group, "hard_limit", before, after));
    TRY(stepMemory(steps, group, "swap_hard_limit", before, after));
    if (!lowers)
        TRY(stepMemory(steps, group, "hard_limit", before, after));
    return {};
}

Result<> stepsOfBlkio(
    Steps &steps, const GuestGroup &group, const DomainConfig &before, const DomainConfig &after)
{
    const auto weightOf = [](const DomainConfig &domain) {
        return domain.blockTuning ? domain.blockTuning->weight.value_or(0) : 0;
    };
    if (const unsigned weight = weightOf(after); weight != weightOf(before) && weight != 0) {
        const unsigned now = group.blkioWeight();
        TRY(steps.take(group.setBlkioWeight(weight), [&group, now] { return group.setBlkioWeight(now); }));
    }
    const auto old = tuning::blkioLimitsOf(before);
    const auto wanted = tuning::blkioLimitsOf(after);
    const auto valueIn = [](const std::vector<tuning::BlkioLimit> &limits, const tuning::BlkioLimit &like) {
        for (const tuning::BlkioLimit &limit : limits) {
            if (limit.parameter == like.parameter && limit.device == like.device)
                return limit.value;
        }
        return quint64(0);
    };
    std::vector<tuning::BlkioLimit> all = wanted;
    for (const tuning::BlkioLimit &limit : old) {
        if (valueIn(wanted, limit) == 0)
            all.push_back(limit);
    }
    for (const tuning::BlkioLimit &limit : all) {
        const quint64 now = valueIn(old, limit);
        const quint64 then = valueIn(wanted, limit);
        if (now == then)
            continue;
        TRY(steps.take(group.setBlkioDevice(limit.parameter, limit.device, then),
            [&group, limit, now] { return group.setBlkioDevice(limit.parameter, limit.device, now); }));
    }
    return {};
}

} // namespace

Result<> Steps::take(const Result<> &done, Step undo)
{
    if (!done)
        return done.error();
    m_undo.push_back(std::move(undo));
    return {};
}

void Steps::takeBack()
{
    for (auto step = m_undo.rbegin(); step != m_undo.rend(); ++step) {
        if (auto undone = (*step)(); !undone)
            qWarning("%s", qUtf8Printable(undone.error().fullText()));
    }
    m_undo.clear();
}

Result<> makeGroups(const GuestGroup &group, const DomainConfig &domain)
{
    const DomainConfig nothing;
    Steps unused; // the groups go away again when a start fails
    if (limitsMemory(domain)) {
        TRY(group.make(Controller::Memory));
        TRY(stepsOfMemory(unused, group, nothing, domain));
    }
    if (domain.blockTuning && (domain.blockTuning->weight || !domain.blockTuning->devices.empty())) {
        TRY(group.make(Controller::Blkio));
        TRY(stepsOfBlkio(unused, group, nothing, domain));
    }
    if (restrictsNodes(domain))
        TRY(group.make(Controller::CpuSet));
    if (!limitsCpu(domain))
        return {};
    TRY(group.make(Controller::Cpu));
    return stepsOfScheduler(unused, group, nothing,
        [&domain] {
            DomainConfig whole; // single threads come later
            whole.cpuTuning.emplace();
            whole.cpuTuning->shares = tuningOf(domain).shares;
            whole.cpuTuning->globalPeriod = tuningOf(domain).globalPeriod;
            whole.cpuTuning->globalQuota = tuningOf(domain).globalQuota;
            return whole;
        }(),
        {});
}

Result<> joinGroups(const GuestGroup &group, qint64 process)
{
    for (const Controller controller : kControllers) {
        if (group.exists(controller))
            TRY(group.ensure(controller, process));
    }
    return {};
}

bool limitsThreads(const DomainConfig &domain)
{
    return limitsCpu(domain) || restrictsNodes(domain);
}

Result<> limitThreads(const GuestGroup &group, const DomainConfig &domain, const GuestThreads &threads)
{
    if (limitsCpu(domain)) {
        TRY(group.ensureThreads(Controller::Cpu, threads));
        TRY(setBandwidths(group, domain, threads));
    }
    if (!restrictsNodes(domain))
        return {};
    TRY(group.ensureThreads(Controller::CpuSet, threads));
    if (const QString nodes = restrictedNodes(domain); !nodes.isEmpty()) {
        TRY(group.setMemoryNodes(GuestGroup::emulator(), nodes));
        for (const auto &[number, thread] : threads.ioThreads)
            TRY(group.setMemoryNodes(GuestGroup::ioThread(number), nodes));
    }
    for (const auto &[number, thread] : threads.vcpus) {
        if (const QString nodes = restrictedNodes(domain, number); !nodes.isEmpty())
            TRY(group.setMemoryNodes(GuestGroup::vcpu(number), nodes));
    }
    return {};
}

Result<> changeScheduler(const GuestGroup &group, const DomainConfig &before, const DomainConfig &after,
    const GuestThreads &threads)
{
    TRY(group.ensureThreads(Controller::Cpu, threads));
    Steps steps;
    return takeBackOnError(steps, stepsOfScheduler(steps, group, before, after, threads));
}

Result<> changeMemory(
    const GuestGroup &group, const DomainConfig &before, const DomainConfig &after, qint64 process)
{
    TRY(group.ensure(Controller::Memory, process));
    Steps steps;
    return takeBackOnError(steps, stepsOfMemory(steps, group, before, after));
}

Result<> changeBlkio(
    const GuestGroup &group, const DomainConfig &before, const DomainConfig &after, qint64 process)
{
    TRY(group.ensure(Controller::Blkio, process));
    Steps steps;
    return takeBackOnError(steps, stepsOfBlkio(steps, group, before, after));
}

Result<> changeNodes(const GuestGroup &group, const QString &nodes, const GuestThreads &threads)
{
    TRY(group.ensureThreads(Controller::CpuSet, threads));
    QStringList children { GuestGroup::emulator() };
    for (const auto &[number, thread] : threads.vcpus)
        children << GuestGroup::vcpu(number);
    for (const auto &[number, thread] : threads.ioThreads)
        children << GuestGroup::ioThread(number);
    const QString before = group.memoryNodes();
    Steps steps;
    for (const QString &child : std::as_const(children)) {
        auto set = steps.take(group.setMemoryNodes(child, nodes),
            [&group, child, before] { return group.setMemoryNodes(child, before); });
        if (!set)
            return takeBackOnError(steps, set);
    }
    return {};
}

} // namespace inn::qemu
