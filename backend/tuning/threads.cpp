// Where a guest's threads run, which processors and I/O threads it has, and what happens at its end.

#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/tuning/documenttuning.h"

#include <algorithm>

namespace inn::tuning {

namespace {

using config::CpuTuningConfig;

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
constexpr unsigned kMostIoThread = 0x7fffffff;

Result<QString> cpuSetText(const Numbers &cpus)
{
    if (cpus.empty())
        return badArgument(translated("Name at least one of the host’s processors."));
    return numbersText(cpus);
}

CpuTuningConfig &ensureTuning(DomainConfig &domain)
{
    if (!domain.cpuTuning)
        domain.cpuTuning.emplace();
    return *domain.cpuTuning;
}

bool hasIoThread(const DomainConfig &domain, unsigned id)
{
    const auto numbers = config::ioThreadNumbers(domain);
    return std::find(numbers.begin(), numbers.end(), id) != numbers.end();
}

Error noIoThread(const DomainConfig &domain, unsigned id)
{
    return badArgument(translated("“%1” has no I/O thread %2.").arg(domain.name.value_or(QString())).arg(id));
}

// With each I/O thread in it, so that single ones can come and go.
void listIoThreads(DomainConfig &domain, const std::vector<unsigned> &numbers)
{
    std::vector<config::IoThreadConfig> list;
    for (const unsigned number : numbers) {
        const auto known = std::find_if(domain.ioThreadList.begin(), domain.ioThreadList.end(),
            [number](const config::IoThreadConfig &each) { return each.id == number; });
        config::IoThreadConfig thread;
        if (known != domain.ioThreadList.end())
            thread = *known;
        thread.id = number;
        list.push_back(thread);
    }
    domain.ioThreadList = list;
    domain.ioThreads = numbers.empty() ? std::optional<unsigned>() : unsigned(numbers.size());
}

constexpr const char *kReactions[]
    = { "destroy", "restart", "rename-restart", "preserve", "coredump-destroy", "coredump-restart" };

} // namespace

QString numbersText(const Numbers &numbers)
{
    config::CpuSet set;
    for (const unsigned number : numbers) {
        if (number < config::CpuSet::kLimit)
            set.insert(number);
    }
    return set.toString();
}

Numbers numbersOf(const std::optional<QString> &text, const Numbers &otherwise)
{
    if (!text || text->isEmpty())
        return otherwise;
    const auto set = config::CpuSet::parse(*text);
    return set ? set->numbers() : otherwise;
}

std::vector<Numbers> vcpuPinsOf(const DomainConfig &domain, const Numbers &host)
{
    const Numbers usual = numbersOf(domain.vcpuSet, host);
    std::vector<Numbers> pins(config::vcpuCount(domain), usual);
    if (!domain.cpuTuning)
        return pins;
    for (const config::VcpuPinConfig &pin : domain.cpuTuning->vcpuPins) {
        if (pin.vcpu && *pin.vcpu < pins.size())
            pins[*pin.vcpu] = numbersOf(pin.cpuset, usual);
    }
    return pins;
}

Numbers emulatorPinOf(const DomainConfig &domain, const Numbers &host)
{
    const Numbers usual = numbersOf(domain.vcpuSet, host);
    return domain.cpuTuning ? numbersOf(domain.cpuTuning->emulatorPin, usual) : usual;
}

std::vector<api::IoThreadInfo> ioThreadsOf(const DomainConfig &domain, const Numbers &host)
{
    const Numbers usual = numbersOf(domain.vcpuSet, host);
    std::vector<api::IoThreadInfo> threads;
    for (const unsigned number : config::ioThreadNumbers(domain)) {
        api::IoThreadInfo thread { number, usual };
        for (const auto &pin : domain.cpuTuning.value_or(CpuTuningConfig {}).ioThreadPins) {
            if (pin.ioThread == number)
                thread.affinity = numbersOf(pin.cpuset, usual);
        }
        threads.push_back(thread);
    }
    return threads;
}

Result<> pinVcpu(DomainConfig &domain, unsigned vcpu, const Numbers &cpus)
{
    TRY_ASSIGN(const QString text, cpuSetText(cpus));
    if (vcpu >= config::vcpuCount(domain)) {
        return badArgument(translated("“%1” has no processor %2; it has %3.")
                               .arg(domain.name.value_or(QString()))
                               .arg(vcpu)
                               .arg(config::vcpuCount(domain)));
    }
    auto &pins = ensureTuning(domain).vcpuPins;
    auto place = std::find_if(
        pins.begin(), pins.end(), [vcpu](const config::VcpuPinConfig &pin) { return pin.vcpu >= vcpu; });
    if (place == pins.end() || place->vcpu != vcpu) {
        config::VcpuPinConfig pin;
        pin.vcpu = vcpu;
        place = pins.insert(place, pin);
    }
    place->cpuset = text;
    return {};
}

Result<> pinEmulator(DomainConfig &domain, const Numbers &cpus)
{
    TRY_ASSIGN(const QString text, cpuSetText(cpus));
    ensureTuning(domain).emulatorPin = text;
    return {};
}

Result<> pinIoThread(DomainConfig &domain, unsigned id, const Numbers &cpus)
{
    TRY_ASSIGN(const QString text, cpuSetText(cpus));
    if (!hasIoThread(domain, id))
        return noIoThread(domain, id);
    auto &pins = ensureTuning(domain).ioThreadPins;
    auto place = std::find_if(
        pins.begin(), pins.end(), [id](const config::IoThreadPinConfig &pin) { return pin.ioThread == id; });
    if (place == pins.end()) {
        config::IoThreadPinConfig pin;
        pin.ioThread = id;
        place = pins.insert(pins.end(), pin);
    }
    place->cpuset = text;
    return {};
}

Result<> addIoThread(DomainConfig &domain, unsigned id)
{
    if (id == 0 || id > kMostIoThread)
        return badArgument(translated("I/O threads are numbered from 1 on."));
    if (hasIoThread(domain, id)) {
        return badArgument(
            translated("“%1” has an I/O thread %2 already.").arg(domain.name.value_or(QString())).arg(id));
    }
    auto numbers = config::ioThreadNumbers(domain);
    numbers.push_back(id);
    listIoThreads(domain, numbers);
    return {};
}

Result<> removeIoThread(DomainConfig &domain, unsigned id)
{
    if (!hasIoThread(domain, id))
        return noIoThread(domain, id);
    for (const config::DiskConfig &disk : domain.disks) {
        if (disk.ioThread == id) {
            return badArgument(translated("The disk “%1” uses the I/O thread %2; give it another one first.")
                                   .arg(disk.targetDev.value_or(QString()))
                                   .arg(id));
        }
    }
    for (const config::ControllerConfig &controller : domain.controllers) {
        if (controller.ioThread == id) {
            return badArgument(
                translated("A controller uses the I/O thread %1; give it another one first.").arg(id));
        }
    }
    auto numbers = config::ioThreadNumbers(domain);
    std::erase(numbers, id);
    listIoThreads(domain, numbers);
    if (domain.cpuTuning) {
        std::erase_if(domain.cpuTuning->ioThreadPins,
            [id](const config::IoThreadPinConfig &pin) { return pin.ioThread == id; });
    }
    return {};
}

Result<> setIoThread(DomainConfig &domain, unsigned id, const TypedParameters &values, api::DeviceScope scope)
{
    static const std::vector<KnownParameter> known { { "poll_max_ns", Kind::UnsignedLong },
        { "poll_grow", Kind::Unsigned }, { "poll_shrink", Kind::Unsigned }, { "thread_pool_min", Kind::Int },
        { "thread_pool_max", Kind::Int } };
    TRY(checkKnown(values, known));
    constexpr quint64 kMost = 0x7fffffff;
    const quint64 *most = valueOf<quint64>(values, QLatin1StringView("poll_max_ns"));
    const unsigned *grow = valueOf<unsigned>(values, QLatin1StringView("poll_grow"));
    const unsigned *shrink = valueOf<unsigned>(values, QLatin1StringView("poll_shrink"));
    const int *poolMin = valueOf<int>(values, QLatin1StringView("thread_pool_min"));
    const int *poolMax = valueOf<int>(values, QLatin1StringView("thread_pool_max"));
    if ((most && *most > kMost) || (grow && *grow > kMost) || (shrink && *shrink > kMost)
        || (poolMin && *poolMin < -1) || (poolMax && (*poolMax < -1 || *poolMax == 0))) {
        return problem(ErrorCode::Unsupported, config::kUnsupported,
            translated("A value for the I/O thread %1 is out of its range.").arg(id));
    }
    if (!hasIoThread(domain, id))
        return noIoThread(domain, id);
    if (scope == api::DeviceScope::Config && (most || grow || shrink)) {
        return problem(ErrorCode::Unsupported, config::kOperationUnsupported,
            translated("How an I/O thread polls can be set only while the machine runs."));
    }
    const bool isLive = scope == api::DeviceScope::Live;
    if (isLive && ((poolMin && *poolMin < 0) || (poolMax && *poolMax < 0))) {
        return problem(ErrorCode::InvalidState, kOperationInvalid,
            translated("While the machine runs, its threads cannot go back to their usual number."));
    }
    DomainConfig changed = domain;
    listIoThreads(changed, config::ioThreadNumbers(domain));
    for (config::IoThreadConfig &thread : changed.ioThreadList) {
        if (thread.id != id)
            continue;
        if (poolMin)
            thread.poolMinimum = *poolMin < 0 ? std::optional<int>() : *poolMin;
        if (poolMax)
            thread.poolMaximum = *poolMax < 0 ? std::optional<int>() : *poolMax;
        if (thread.poolMinimum && thread.poolMaximum && *thread.poolMinimum > *thread.poolMaximum) {
            return problem(ErrorCode::InvalidState, kOperationInvalid,
                translated("The I/O thread %1 cannot have more threads at least than at most.").arg(id));
        }
    }
    domain = changed;
    return {};
}

bool isVcpuEnabled(const DomainConfig &domain, unsigned vcpu)
{
    for (const config::VcpuConfig &each : domain.vcpuList) {
        if (each.id == vcpu)
            return each.enabled == u"yes";
    }
    return vcpu < domain.vcpusCurrent.value_or(config::vcpuCount(domain));
}

Result<> setVcpu(DomainConfig &domain, const Numbers &vcpus, api::Switch wanted)
{
    const unsigned count = config::vcpuCount(domain);
    const auto isNamed
        = [&vcpus](unsigned number) { return std::find(vcpus.begin(), vcpus.end(), number) != vcpus.end(); };
    if (vcpus.empty() || vcpus.back() >= count) {
        return badArgument(translated("“%1” has only the processors 0 to %2.")
                               .arg(domain.name.value_or(QString()))
                               .arg(count - 1));
    }
    if (isNamed(0))
        return badArgument(translated("The processor 0 stays as it is."));
    std::vector<config::VcpuConfig> list;
    for (unsigned number = 0; number < count; ++number) {
        config::VcpuConfig vcpu;
        vcpu.id = number;
        for (const config::VcpuConfig &each : domain.vcpuList) {
            if (each.id == number)
                vcpu = each;
        }
        const bool isOn = isNamed(number) ? wanted == api::Switch::On : isVcpuEnabled(domain, number);
        vcpu.enabled = isOn ? QStringLiteral("yes") : QStringLiteral("no");
        if (isNamed(number) || !isOn)
            vcpu.hotpluggable = QStringLiteral("yes");
        else if (!vcpu.hotpluggable)
            vcpu.hotpluggable = QStringLiteral("no");
        if (number > vcpus.front() && isOn && !isNamed(number) && vcpu.hotpluggable == u"no") {
            return badArgument(
                translated("The processor %1 cannot change: processors that stay for good come after it.")
                    .arg(vcpus.front()));
        }
        vcpu.order.reset();
        list.push_back(vcpu);
    }
    const auto present = unsigned(std::count_if(
        list.begin(), list.end(), [](const config::VcpuConfig &vcpu) { return vcpu.enabled == u"yes"; }));
    domain.vcpuList = list;
    domain.vcpusCurrent = present == count ? std::optional<unsigned>() : present;
    return {};
}

Result<> setLifecycleAction(DomainConfig &domain, api::LifecycleKind kind, api::LifecycleReaction reaction)
{
    const auto number = std::size_t(reaction);
    const bool dumps = reaction == api::LifecycleReaction::CoredumpDestroy
        || reaction == api::LifecycleReaction::CoredumpRestart;
    if (number >= std::size(kReactions) || (dumps && kind != api::LifecycleKind::Crash))
        return badArgument(translated("The machine cannot react to that in this way."));
    auto powerOff = domain.onPoweroff.value_or(QStringLiteral("destroy"));
    auto reboot = domain.onReboot.value_or(QStringLiteral("restart"));
    auto crash = domain.onCrash.value_or(QStringLiteral("destroy"));
    const QString word = QString::fromLatin1(kReactions[number]);
    (kind == api::LifecycleKind::PowerOff        ? powerOff
            : kind == api::LifecycleKind::Reboot ? reboot
                                                 : crash)
        = word;
    const bool renames
        = powerOff == u"rename-restart" || reboot == u"rename-restart" || crash == u"rename-restart";
    const bool preserves = powerOff == u"preserve" || reboot == u"preserve";
    if (renames || preserves || (powerOff == u"restart" && reboot == u"destroy")) {
        return problem(ErrorCode::Unsupported, config::kUnsupported,
            translated("“%1” cannot react with “%2” to that.").arg(domain.name.value_or(QString()), word));
    }
    if (kind == api::LifecycleKind::PowerOff)
        domain.onPoweroff = word;
    else if (kind == api::LifecycleKind::Reboot)
        domain.onReboot = word;
    else
        domain.onCrash = word;
    return {};
}

Result<> setMemoryStatsPeriod(DomainConfig &domain, std::chrono::seconds period)
{
    constexpr qint64 kMostSeconds = 0x7fffffff;
    if (period.count() < 0 || period.count() > kMostSeconds)
        return badArgument(translated("That is no time between two measurements of the memory."));
    if (!domain.balloon || domain.balloon->model == u"none") {
        return problem(ErrorCode::InvalidConfig, kOperationInvalid,
            translated("“%1” has no memory balloon, which would measure its memory; add one.")
                .arg(domain.name.value_or(QString())));
    }
    domain.balloon->statsPeriod = period.count() == 0 ? std::optional<int>() : int(period.count());
    return {};
}

} // namespace inn::tuning
