#include "backend/drivers/qemu/tuning/embeddedtuning.h"

#include "backend/api/domainevent.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/tuning/guestlimits.h"
#include "backend/tuning/documenttuning.h"

namespace inn::qemu {

namespace {

using api::DeviceScope;
using api::TypedParameters;
using config::DomainConfig;

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID

Error withoutController(const TuningAccess &access, Controller controller)
{
    return tuning::problem(ErrorCode::InvalidState, kOperationInvalid,
        EmbeddedTuning::tr(
            "The control group controller “%1” is not mounted here or not ours to use; while “%2” runs "
            "this cannot be changed.")
            .arg(ControlGroups::name(controller), access.name()));
}

Result<> needs(const TuningAccess &access, Controller controller)
{
    if (access.groups().has(controller))
        return {};
    return withoutController(access, controller);
}

// A zero leaves what a running guest has.
TypedParameters withoutZeros(const TypedParameters &values)
{
    TypedParameters kept;
    for (const api::TypedParameter &value : values) {
        const auto *number = std::get_if<quint64>(&value.value);
        const auto *quota = std::get_if<qint64>(&value.value);
        const bool isZero = (number && *number == 0) || (quota && *quota == 0);
        if (!isZero || value.name == QStringLiteral("cpu_shares"))
            kept.push_back(value);
    }
    return kept;
}

TypedParameters prefixed(const QString &prefix, const TypedParameters &values)
{
    TypedParameters all;
    for (const api::TypedParameter &value : values)
        all.push_back({ prefix + value.name, value.value });
    return all;
}

} // namespace

EmbeddedTuning::EmbeddedTuning(EmbeddedDomains &domains, api::GuestOperations &measuring)
    : m_domains(domains)
    , m_measuring(measuring)
{
}

Result<TuningAccess> EmbeddedTuning::find(const QUuid &uuid) const
{
    if (QemuDomain *found = m_domains.find(uuid))
        return TuningAccess(*found);
    return tuning::problem(ErrorCode::NotFound, 42, // VIR_ERR_NO_DOMAIN
        EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(uuid)));
}

Result<TuningAccess> EmbeddedTuning::running(const QUuid &uuid) const
{
    TRY_ASSIGN(TuningAccess access, find(uuid));
    TRY(access.reach());
    return access;
}

EmbeddedTuning::WishPtr EmbeddedTuning::wish(
    const QString &what, Edit edit, Apply apply, TypedParameters event) const
{
    return std::make_shared<const Wish>(Wish { what, edit, edit, std::move(apply), std::move(event) });
}

void EmbeddedTuning::tellTuned(const TuningAccess &access, const TypedParameters &values) const
{
    if (values.empty())
        return;
    auto event = std::make_shared<api::DomainEvent>();
    event->domain = access.uuid();
    event->name = access.name();
    event->id = access.id();
    event->what = api::domainevent::Tunable { values };
    Q_EMIT m_domains.occurred(event);
}

QFuture<Result<>> EmbeddedTuning::change(QUuid domain, WishPtr wish, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess before, find(domain));
    auto ticket = co_await before.begin(wish->what);
    if (!ticket)
        co_return ticket.error();
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY(access.checkScope(scope));
    QByteArray document;
    if (scope != DeviceScope::Live) {
        auto changed = co_await access.changedDefinition(wish->edit);
        if (!changed)
            co_return changed.error();
        document = *changed;
    }
    DomainConfig old;
    if (scope != DeviceScope::Config) {
        CO_TRY(access.reach());
        old = access.guest().live();
        DomainConfig live = old;
        CO_TRY(wish->liveEdit(live));
        auto applied = co_await wish->apply(access, old, live);
        if (!applied)
            co_return applied.error();
        if (!access.isCurrent())
            co_return access.gone();
        access.setLive(std::move(live));
        tellTuned(access, wish->event);
    }
    if (scope == DeviceScope::Live)
        co_return Result<>();
    auto stored = access.storeDefinition(std::move(document), scope);
    if (!stored && scope == DeviceScope::Both && access.isCurrent()) {
        const DomainConfig live = access.guest().live();
        auto undone = co_await wish->apply(access, live, old);
        if (undone && access.isCurrent())
            access.setLive(std::move(old));
    }
    co_return stored;
}

QFuture<Result<api::SchedulerType>> EmbeddedTuning::schedulerType(QUuid domain)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    if (access.id() >= 0) {
        CO_TRY(needs(access, Controller::Cpu));
    }
    constexpr int kParameters = 9;
    co_return api::SchedulerType { QStringLiteral("posix"), kParameters };
}

QFuture<Result<TypedParameters>> EmbeddedTuning::schedulerParameters(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    if (scope != DeviceScope::Live)
        co_return tuning::schedulerOf(document);
    CO_TRY(needs(access, Controller::Cpu));
    const GuestGroup group = access.group();
    const bool hasIoThreads = !config::ioThreadNumbers(document).empty();
    const QString firstIoThread
        = hasIoThreads ? GuestGroup::ioThread(config::ioThreadNumbers(document).front()) : QString();
    const std::pair<const char *, QString> rows[] = {
        { "vcpu", GuestGroup::vcpu(0) },
        { "emulator", GuestGroup::emulator() },
        { "global", {} },
        { "iothread", firstIoThread },
    };
    TypedParameters values;
    tuning::addParameter<quint64>(values, QLatin1StringView("cpu_shares"), group.cpuShares());
    for (const auto &[word, child] : rows) {
        const GuestGroup::Bandwidth bandwidth = group.bandwidth(child);
        const QString name = QString::fromLatin1(word);
        values.push_back({ name + QStringLiteral("_period"), quint64(bandwidth.period) });
        values.push_back({ name + QStringLiteral("_quota"), qint64(bandwidth.quota) });
    }
    co_return values;
}

QFuture<Result<>> EmbeddedTuning::setSchedulerParameters(
    QUuid domain, TypedParameters values, DeviceScope scope)
{
    const TypedParameters kept = withoutZeros(values);
    auto wanted = std::make_shared<Wish>();
    wanted->what = tr("its processor time is being changed");
    wanted->edit = [values](DomainConfig &document) { return tuning::setScheduler(document, values); };
    wanted->liveEdit = [kept](DomainConfig &document) { return tuning::setScheduler(document, kept); };
    wanted->apply = [this](TuningAccess access, DomainConfig before, DomainConfig after) {
        return applyScheduler(std::move(access), std::move(before), std::move(after));
    };
    wanted->event = prefixed(QStringLiteral("cputune."), kept);
    if (auto valid = tuning::checkScheduler(values); !valid)
        return ready(Result<>(valid.error()));
    return change(domain, wanted, scope);
}

QFuture<Result<>> EmbeddedTuning::applyScheduler(TuningAccess access, DomainConfig before, DomainConfig after)
{
    CO_TRY(needs(access, Controller::Cpu));
    auto threads = co_await access.threads();
    if (!threads)
        co_return threads.error();
    if (!access.isCurrent())
        co_return access.gone();
    co_return changeScheduler(access.group(), before, after, *threads);
}

QFuture<Result<TypedParameters>> EmbeddedTuning::memoryParameters(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    TypedParameters values = tuning::memoryOf(document);
    if (scope != DeviceScope::Live)
        co_return values;
    CO_TRY(needs(access, Controller::Memory));
    for (api::TypedParameter &value : values)
        value.value = access.group().memoryLimit(value.name);
    co_return values;
}

QFuture<Result<>> EmbeddedTuning::setMemoryParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    const Edit edit = [values](DomainConfig &document) { return tuning::setMemory(document, values); };
    const Apply apply = [](TuningAccess access, DomainConfig before, DomainConfig after) {
        if (auto has = needs(access, Controller::Memory); !has)
            return ready(Result<>(has.error()));
        return ready(changeMemory(access.group(), before, after, access.process()));
    };
    return change(domain, wish(tr("its memory limits are being changed"), edit, apply), scope);
}

QFuture<Result<TypedParameters>> EmbeddedTuning::blkioParameters(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    TypedParameters values = tuning::blkioOf(document);
    if (scope != DeviceScope::Live)
        co_return values;
    CO_TRY(needs(access, Controller::Blkio));
    const unsigned weight = access.group().blkioWeight();
    if (weight != 0)
        values.front().value = weight;
    co_return values;
}

QFuture<Result<>> EmbeddedTuning::setBlkioParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    const Edit edit = [values](DomainConfig &document) { return tuning::setBlkio(document, values); };
    const Apply apply = [](TuningAccess access, DomainConfig before, DomainConfig after) {
        if (auto has = needs(access, Controller::Blkio); !has)
            return ready(Result<>(has.error()));
        return ready(changeBlkio(access.group(), before, after, access.process()));
    };
    return change(domain, wish(tr("its disk limits are being changed"), edit, apply), scope);
}

QFuture<Result<TypedParameters>> EmbeddedTuning::numaParameters(QUuid domain, DeviceScope scope)
{
    CO_TRY_ASSIGN(const TuningAccess access, find(domain));
    CO_TRY_ASSIGN(const DomainConfig document, access.document(scope));
    co_return tuning::numaOf(document);
}

QFuture<Result<>> EmbeddedTuning::setNumaParameters(QUuid domain, TypedParameters values, DeviceScope scope)
{
    const Edit edit = [values](DomainConfig &document) { return tuning::setNuma(document, values); };
    const Apply apply = [this](TuningAccess access, DomainConfig before, DomainConfig after) {
        return applyNodes(std::move(access), std::move(before), std::move(after));
    };
    return change(domain, wish(tr("its memory nodes are being changed"), edit, apply), scope);
}

QFuture<Result<>> EmbeddedTuning::applyNodes(TuningAccess access, DomainConfig before, DomainConfig after)
{
    CO_TRY(needs(access, Controller::CpuSet));
    const bool hadMode = before.numaTuning && before.numaTuning->memory;
    const QString mode = tuning::numaMode(before);
    if (hadMode && mode != tuning::numaMode(after)) {
        co_return tuning::problem(ErrorCode::InvalidState, kOperationInvalid,
            tr("How “%1” uses memory nodes cannot change while it runs.").arg(access.name()));
    }
    if (tuning::numaOf(before) == tuning::numaOf(after))
        co_return Result<>();
    if (hadMode && mode != QStringLiteral("restrictive")) {
        co_return tuning::problem(ErrorCode::InvalidState, kOperationInvalid,
            tr("The memory nodes of “%1” can change while it runs only in the mode “restrictive”.")
                .arg(access.name()));
    }
    auto threads = co_await access.threads();
    if (!threads)
        co_return threads.error();
    if (!access.isCurrent())
        co_return access.gone();
    const QString nodes = after.numaTuning->memory->nodeset.value_or(QString());
    if (nodes.isEmpty())
        co_return Result<>();
    co_return changeNodes(access.group(), nodes, *threads);
}

} // namespace inn::qemu
