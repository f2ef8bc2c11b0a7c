// Processors and threads of the embedded host's guests.

#include "backend/base/hostfiles.h"
#include "backend/config/domain/cpuset.h"
#include "backend/config/errorcodes.h"
#include "backend/config/words.h"
#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/guestoperations/guestaccess.h"
#include "backend/drivers/qemu/tuning/embeddedtuning.h"
#include "backend/drivers/qemu/vcpuslots.h"
#include "backend/tuning/documenttuning.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <sched.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

using api::DeviceScope;
using api::Numbers;
using api::TypedParameters;
using config::DomainConfig;

Numbers hostCpus()
{
    const auto text = HostFiles().read(QStringLiteral("/sys/devices/system/cpu/online"));
    const auto set = config::CpuSet::parse(QString::fromLatin1(text.value_or(QByteArray()).trimmed()));
    return set ? set->numbers() : Numbers { 0 };
}

Numbers affinityOf(qint64 thread)
{
    cpu_set_t *set = CPU_ALLOC(config::CpuSet::kLimit);
    const std::size_t size = CPU_ALLOC_SIZE(config::CpuSet::kLimit);
    CPU_ZERO_S(size, set);
    Numbers numbers;
    if (::sched_getaffinity(pid_t(thread), size, set) == 0) {
        for (unsigned number = 0; number < config::CpuSet::kLimit; ++number) {
            if (CPU_ISSET_S(number, size, set))
                numbers.push_back(number);
        }
    }
    CPU_FREE(set);
    return numbers;
}

// Time and place of a thread from the kernel's line about it.
void learnThread(api::VcpuInfo &vcpu, qint64 process, qint64 thread)
{
    const QByteArray text
        = HostFiles()
              .read(QStringLiteral("/proc/%1/task/%2/stat").arg(process).arg(thread), 64 << 10)
              .value_or(QByteArray());
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype kUser = 11, kSystem = 12, kProcessor = 36;
    if (fields.size() <= kProcessor)
        return;
    static const quint64 tick = 1'000'000'000 / quint64(::sysconf(_SC_CLK_TCK));
    vcpu.cpuTimeNs = (fields[kUser].toULongLong() + fields[kSystem].toULongLong()) * tick;
    vcpu.hostCpu = fields[kProcessor].toInt();
}

QFuture<Result<>> done(TuningAccess, DomainConfig, DomainConfig)
{
    return ready();
}

QJsonObject named(const char *name, const QJsonValue &value)
{
    return { { QString::fromLatin1(name), value } };
}

qint64 wholeNumber(const api::TypedParameter &value)
{
    if (const auto *wide = std::get_if<quint64>(&value.value))
        return qint64(*wide);
    if (const auto *positive = std::get_if<unsigned>(&value.value))
        return *positive;
    const auto *signedNumber = std::get_if<int>(&value.value);
    return signedNumber ? *signedNumber : 0;
}

} // namespace

QFuture<Result<unsigned>> EmbeddedTuning::vcpuCount(QUuid domain, api::VcpuCount which, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    const unsigned maximum = config::vcpuCount(document);
    co_return which == api::VcpuCount::Maximum ? maximum : document.vcpusCurrent.value_or(maximum);
}

QFuture<Result<std::vector<api::VcpuInfo>>> EmbeddedTuning::vcpus(QUuid domain)
{
    CO_TRY_ASSIGN(const TuningAccess access, running(domain));
    auto threads = co_await access.threads();
    if (!threads)
        co_return threads.error();
    if (!access.isCurrent())
        co_return access.gone();
    std::vector<api::VcpuInfo> all;
    for (const auto &[number, thread] : threads->vcpus) {
        api::VcpuInfo vcpu;
        vcpu.number = number;
        vcpu.state = api::VcpuState::Running;
        vcpu.affinity = affinityOf(thread);
        learnThread(vcpu, access.process(), thread);
        all.push_back(vcpu);
    }
    co_return all;
}

QFuture<Result<>> EmbeddedTuning::setVcpu(QUuid domain, Numbers vcpus, api::Switch wanted, DeviceScope scope)
{
    const Edit edit
        = [vcpus, wanted](DomainConfig &document) { return tuning::setVcpu(document, vcpus, wanted); };
    const Apply apply = [this, vcpus, wanted](TuningAccess access, DomainConfig before, DomainConfig after) {
        const bool isUndo = tuning::isVcpuEnabled(after, vcpus.front()) != (wanted == api::Switch::On);
        Q_UNUSED(before)
        return switchVcpu(std::move(access), vcpus,
            isUndo == (wanted == api::Switch::On) ? api::Switch::Off : api::Switch::On);
    };
    return change(domain, wish(tr("its processors are being changed"), edit, apply), scope);
}

// What is plugged in one piece has to be named as a whole, and only one piece at a time.
QFuture<Result<>> EmbeddedTuning::switchVcpu(TuningAccess access, Numbers vcpus, api::Switch wanted)
{
    auto asked = co_await queryVcpuSlots(access.monitor());
    if (!asked)
        co_return asked.error().wrapped(
            tr("The processors of “%1” cannot change while it runs.").arg(access.name()));
    if (!access.isCurrent())
        co_return access.gone();
    const auto refused = [&access](const QString &why) {
        return tuning::problem(ErrorCode::InvalidConfig, config::kInvalidArgument, why.arg(access.name()));
    };
    const std::vector<VcpuSlot> places = std::move(*asked);
    for (const VcpuSlot &place : places) {
        if (place.first != vcpus.front())
            continue;
        const unsigned last = place.first + place.vcpus - 1;
        if (vcpus.size() != place.vcpus || vcpus.back() != last) {
            co_return refused(tr("The processors %2 to %3 of “%1” come and go together; name just these.")
                                  .arg(QStringLiteral("%1"))
                                  .arg(place.first)
                                  .arg(last));
        }
        if (place.isTaken() == (wanted == api::Switch::On))
            co_return refused(tr("The processor of “%1” is already so."));
        if (place.isTaken() && !place.isRemovable())
            co_return refused(tr("“%1” was started with this processor, which cannot leave it."));
        if (place.isTaken()) {
            const QString alias = place.alias();
            auto gone = co_await access.unplug(alias, tr("processor “%1”").arg(alias));
            if (access.isCurrent()) {
                access.guest().status.unplugging.removeAll(alias);
                access.forgetThreads();
            }
            co_return gone;
        }
        auto added = co_await access.monitor().execute(QStringLiteral("device_add"), place.device());
        if (!added)
            co_return added.error().wrapped(tr("“%1” got no new processor.").arg(access.name()));
        if (!access.isCurrent())
            co_return access.gone();
        access.forgetThreads();
        auto tuned = co_await access.retune();
        co_return tuned;
    }
    co_return refused(tr("A processor of “%1” cannot be plugged by itself."));
}

QFuture<Result<std::vector<Numbers>>> EmbeddedTuning::vcpuPins(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    co_return tuning::vcpuPinsOf(document, hostCpus());
}

// Threads follow the document: those whose pinning is another one now.
QFuture<Result<>> EmbeddedTuning::applyPins(TuningAccess access, DomainConfig before, DomainConfig after)
{
    auto threads = co_await access.threads();
    if (!threads)
        co_return threads.error();
    if (!access.isCurrent())
        co_return access.gone();
    auto tuned = tuneThreads(after, *threads);
    if (!tuned) {
        const auto restored = tuneThreads(before, *threads);
        Q_UNUSED(restored) // what was possible is still
        tuned.error().libvirtCode = 38; // VIR_ERR_SYSTEM_ERROR
    }
    co_return tuned;
}

QFuture<Result<>> EmbeddedTuning::pinVcpu(QUuid domain, unsigned vcpu, Numbers hostCpus, DeviceScope scope)
{
    const Edit edit = [=](DomainConfig &document) { return tuning::pinVcpu(document, vcpu, hostCpus); };
    const Apply apply = [this](TuningAccess access, DomainConfig before, DomainConfig after) {
        return applyPins(std::move(access), std::move(before), std::move(after));
    };
    const TypedParameters event { { QStringLiteral("cputune.vcpupin%1").arg(vcpu),
        tuning::numbersText(hostCpus) } };
    return change(domain, wish(tr("its processors are being pinned"), edit, apply, event), scope);
}

QFuture<Result<Numbers>> EmbeddedTuning::emulatorPin(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    co_return tuning::emulatorPinOf(document, hostCpus());
}

QFuture<Result<>> EmbeddedTuning::pinEmulator(QUuid domain, Numbers hostCpus, DeviceScope scope)
{
    const Edit edit = [=](DomainConfig &document) { return tuning::pinEmulator(document, hostCpus); };
    const Apply apply = [this](TuningAccess access, DomainConfig before, DomainConfig after) {
        return applyPins(std::move(access), std::move(before), std::move(after));
    };
    const TypedParameters event { { QStringLiteral("cputune.emulatorpin"), tuning::numbersText(hostCpus) } };
    return change(domain, wish(tr("its emulator is being pinned"), edit, apply, event), scope);
}

QFuture<Result<TypedParameters>> EmbeddedTuning::guestVcpus(QUuid domain)
{
    QemuDomain *const found = m_domains.find(domain);
    if (!found)
        co_return find(domain).error();
    CO_TRY_ASSIGN(const GuestAccess guest, GuestAccess::withAgent(*found));
    auto answer = co_await guest.agent().execute(QStringLiteral("guest-get-vcpus"));
    if (!answer)
        co_return answer.error().wrapped(tr("The agent in “%1” told nothing.").arg(guest.name()));
    config::CpuSet all, online, offlinable;
    const QJsonArray entries = answer->toArray();
    for (const auto &entry : entries) {
        const qint64 id = entry.toObject()[QStringLiteral("logical-id")].toInteger(-1);
        if (id < 0 || id >= qint64(config::CpuSet::kLimit))
            continue;
        all.insert(unsigned(id));
        if (entry.toObject()[QStringLiteral("online")].toBool())
            online.insert(unsigned(id));
        if (entry.toObject()[QStringLiteral("can-offline")].toBool())
            offlinable.insert(unsigned(id));
    }
    TypedParameters values;
    tuning::addParameter<QString>(values, QLatin1StringView("vcpus"), all.toString());
    tuning::addParameter<QString>(values, QLatin1StringView("online"), online.toString());
    tuning::addParameter<QString>(values, QLatin1StringView("offlinable"), offlinable.toString());
    co_return values;
}

QFuture<Result<>> EmbeddedTuning::setGuestVcpus(QUuid domain, Numbers vcpus, api::Switch wanted)
{
    auto known = co_await guestVcpus(domain);
    if (!known)
        co_return known.error();
    const auto setOf = [&known](const char *name) {
        const auto *text = tuning::valueOf<QString>(*known, QLatin1StringView(name));
        return tuning::numbersOf(text ? *text : QString(), {});
    };
    const auto contains = [](const Numbers &numbers, unsigned number) {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    const Numbers all = setOf("vcpus");
    const Numbers offlinable = setOf("offlinable");
    QJsonArray changes;
    for (const unsigned number : vcpus) {
        if (!contains(all, number))
            co_return tuning::badArgument(tr("The guest has no processor %1.").arg(number));
        if (wanted == api::Switch::Off && !contains(offlinable, number)) {
            co_return tuning::problem(ErrorCode::Unsupported, config::kOperationUnsupported,
                tr("The guest cannot do without its processor %1.").arg(number));
        }
        changes.append(QJsonObject { { QStringLiteral("logical-id"), int(number) },
            { QStringLiteral("online"), wanted == api::Switch::On } });
    }
    QemuDomain *const found = m_domains.find(domain);
    if (!found)
        co_return find(domain).error();
    CO_TRY_ASSIGN(const GuestAccess guest, GuestAccess::withAgent(*found));
    const QJsonObject arguments = named("vcpus", changes);
    auto set = co_await guest.agent().execute(QStringLiteral("guest-set-vcpus"), arguments);
    if (!set)
        co_return set.error().wrapped(tr("The processors in “%1” could not be switched.").arg(guest.name()));
    if (set->toInt(-1) < changes.size()) {
        co_return Error { ErrorCode::Io,
            tr("The guest “%1” switched only %2 of its processors.").arg(guest.name()).arg(set->toInt()) };
    }
    co_return Result<>();
}

QFuture<Result<std::vector<api::IoThreadInfo>>> EmbeddedTuning::ioThreads(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    if (scope != DeviceScope::Live)
        co_return tuning::ioThreadsOf(document, hostCpus());
    CO_TRY(access.reach());
    auto threads = co_await access.threads();
    if (!threads)
        co_return threads.error();
    std::vector<api::IoThreadInfo> all;
    for (const auto &[number, thread] : threads->ioThreads)
        all.push_back({ number, affinityOf(thread) });
    co_return all;
}

QFuture<Result<>> EmbeddedTuning::pinIoThread(QUuid domain, unsigned id, Numbers hostCpus, DeviceScope scope)
{
    const Edit edit = [=](DomainConfig &document) { return tuning::pinIoThread(document, id, hostCpus); };
    const Apply apply = [this](TuningAccess access, DomainConfig before, DomainConfig after) {
        return applyPins(std::move(access), std::move(before), std::move(after));
    };
    const TypedParameters event { { QStringLiteral("cputune.iothreadpin%1").arg(id),
        tuning::numbersText(hostCpus) } };
    return change(domain, wish(tr("its I/O threads are being pinned"), edit, apply, event), scope);
}

QFuture<Result<>> EmbeddedTuning::addIoThread(QUuid domain, unsigned id, DeviceScope scope)
{
    const Edit edit = [id](DomainConfig &document) { return tuning::addIoThread(document, id); };
    const Apply apply = [this, id](TuningAccess access, DomainConfig before, DomainConfig after) {
        const bool isUndo = config::ioThreadNumbers(after).size() < config::ioThreadNumbers(before).size();
        return isUndo ? unplugIoThread(std::move(access), id) : plugIoThread(std::move(access), id);
    };
    return change(domain, wish(tr("an I/O thread is being added"), edit, apply), scope);
}

QFuture<Result<>> EmbeddedTuning::removeIoThread(QUuid domain, unsigned id, DeviceScope scope)
{
    const Edit edit = [id](DomainConfig &document) { return tuning::removeIoThread(document, id); };
    const Apply apply = [this, id](TuningAccess access, DomainConfig before, DomainConfig after) {
        const bool isUndo = config::ioThreadNumbers(after).size() > config::ioThreadNumbers(before).size();
        return isUndo ? plugIoThread(std::move(access), id) : unplugIoThread(std::move(access), id);
    };
    return change(domain, wish(tr("an I/O thread is being removed"), edit, apply), scope);
}

QFuture<Result<>> EmbeddedTuning::plugIoThread(TuningAccess access, unsigned id)
{
    QJsonObject object;
    object[QStringLiteral("qom-type")] = QStringLiteral("iothread");
    object[QStringLiteral("id")] = QStringLiteral("iothread%1").arg(id);
    auto added = co_await access.monitor().execute(QStringLiteral("object-add"), object);
    if (!added)
        co_return added.error().wrapped(tr("“%1” got no new I/O thread.").arg(access.name()));
    if (!access.isCurrent())
        co_return access.gone();
    auto tuned = co_await access.retune();
    co_return tuned;
}

QFuture<Result<>> EmbeddedTuning::unplugIoThread(TuningAccess access, unsigned id)
{
    const QJsonObject object = named("id", QStringLiteral("iothread%1").arg(id));
    auto removed = co_await access.monitor().execute(QStringLiteral("object-del"), object);
    if (!removed)
        co_return removed.error().wrapped(tr("The I/O thread %1 of “%2” stays.").arg(id).arg(access.name()));
    if (access.isCurrent())
        access.group().removeThread(GuestGroup::ioThread(id));
    co_return Result<>();
}

QFuture<Result<>> EmbeddedTuning::setIoThread(
    QUuid domain, unsigned id, TypedParameters values, DeviceScope scope)
{
    auto wanted = std::make_shared<Wish>();
    wanted->what = tr("an I/O thread is being changed");
    wanted->edit = [=](DomainConfig &document) {
        return tuning::setIoThread(document, id, values, DeviceScope::Config);
    };
    wanted->liveEdit = [=](DomainConfig &document) {
        return tuning::setIoThread(document, id, values, DeviceScope::Live);
    };
    wanted->apply = [this, id, values](TuningAccess access, DomainConfig, DomainConfig) {
        return setIoThreadValues(std::move(access), id, values);
    };
    return change(domain, wanted, scope);
}

QFuture<Result<>> EmbeddedTuning::setIoThreadValues(TuningAccess access, unsigned id, TypedParameters values)
{
    struct Step
    {
        QString property;
        QJsonValue wanted, before;
    };
    const QString path = QStringLiteral("/objects/iothread%1").arg(id);
    const QString most = QStringLiteral("thread-pool-max");
    const auto failed = [&](const Error &error) {
        return error.wrapped(
            tr("The I/O thread %1 of “%2” could not be changed.").arg(id).arg(access.name()));
    };
    std::vector<Step> steps;
    for (const api::TypedParameter &value : values) {
        QString property = value.name;
        property.replace(u'_', u'-');
        auto before = co_await commands::qomGet(access.monitor(), path, property);
        if (!before)
            co_return failed(before.error());
        if (!access.isCurrent())
            co_return access.gone();
        const Step step { property, QJsonValue(wholeNumber(value)), *before };
        // The pool's bounds may not cross on the way: the upper one goes up first and comes down last.
        const bool isFirst = property == most && step.wanted.toDouble() >= step.before.toDouble();
        const bool isBeforeLast = property != most && !steps.empty() && steps.back().property == most
            && steps.back().wanted.toDouble() < steps.back().before.toDouble();
        steps.insert(isFirst ? steps.begin() : isBeforeLast ? steps.end() - 1 : steps.end(), step);
    }
    for (size_t done = 0; done < steps.size(); ++done) {
        auto set
            = co_await commands::qomSet(access.monitor(), path, steps[done].property, steps[done].wanted);
        if (!access.isCurrent())
            co_return access.gone();
        if (set)
            continue;
        // All or nothing; QEMU keeps even the value that it refused.
        for (size_t left = done + 1; left > 0; --left) {
            const Step &step = steps[left - 1];
            auto undone = co_await commands::qomSet(access.monitor(), path, step.property, step.before);
            if (!undone)
                qWarning("%s", qUtf8Printable(undone.error().fullText()));
            if (!access.isCurrent())
                co_return access.gone();
        }
        co_return failed(set.error());
    }
    co_return Result<>();
}

QFuture<Result<>> EmbeddedTuning::setLifecycleAction(
    QUuid domain, api::LifecycleKind kind, api::LifecycleReaction reaction, DeviceScope scope)
{
    // What happens at the end we decide when it comes, by the running document.
    const Edit edit
        = [=](DomainConfig &document) { return tuning::setLifecycleAction(document, kind, reaction); };
    if (kind != api::LifecycleKind::Reboot)
        return change(domain, wish(tr("its reactions are being changed"), edit, done), scope);
    const Apply apply = [](TuningAccess access, DomainConfig, DomainConfig after) {
        const bool restarts = !after.onReboot || config::is(after.onReboot, u"restart");
        const QString word = restarts ? QStringLiteral("reset") : QStringLiteral("shutdown");
        return access.monitor()
            .execute(QStringLiteral("set-action"), named("reboot", word))
            .then([](const Result<QJsonValue> &set) { return set ? Result<>() : Result<>(set.error()); });
    };
    return change(domain, wish(tr("its reactions are being changed"), edit, apply), scope);
}

} // namespace inn::qemu
