// Memory and processors of the definition and of the running guest.

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/qemudomain.h"
#include "backend/drivers/qemu/vcpuslots.h"

#include <algorithm>

namespace inn::qemu {

namespace {

using config::DomainConfig;

constexpr int kInvalidArgument = 8; // VIR_ERR_INVALID_ARG
constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
constexpr unsigned kMostVcpus = 4096;

Error coded(ErrorCode code, const QString &message, int libvirtCode)
{
    Error error { code, message };
    error.libvirtCode = libvirtCode;
    return error;
}

// Processors that the document lists one by one follow the number.
void setCount(DomainConfig &domain, unsigned count)
{
    const unsigned maximum = std::max(domain.vcpus.value_or(1), count);
    domain.vcpus = maximum;
    domain.vcpusCurrent = count == maximum ? std::optional<unsigned>() : count;
    for (config::VcpuConfig &vcpu : domain.vcpuList) {
        if (!vcpu.id)
            continue;
        const bool enabled = *vcpu.id < count;
        vcpu.enabled = enabled ? QStringLiteral("yes") : QStringLiteral("no");
        vcpu.order.reset();
        if (!enabled)
            vcpu.hotpluggable = QStringLiteral("yes");
    }
}

} // namespace

QFuture<Result<>> QemuDomain::setMemory(Bytes memory, api::DeviceScope scope)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("its memory is being changed"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY(checkScope(scope));
    if (memory.toKib() == 0) {
        co_return coded(ErrorCode::InvalidConfig, tr("“%1” cannot be without memory.").arg(m_info.name),
            kInvalidArgument);
    }
    const QString tooMuch
        = tr("“%1” cannot have more memory than its maximum; raise that first.").arg(m_info.name);
    QByteArray document;
    if (scope != api::DeviceScope::Live) {
        const auto change = [memory, tooMuch](DomainConfig &domain) -> Result<> {
            if (domain.memory && memory.count > domain.memory->count)
                return coded(ErrorCode::InvalidConfig, tooMuch, kInvalidArgument);
            domain.currentMemory = memory;
            return {};
        };
        auto changed = co_await changedDefinition(change);
        if (!changed)
            co_return changed.error();
        document = *changed;
    }
    if (scope != api::DeviceScope::Config) {
        const RunningGuestPtr guest = m_guest;
        if (!guest || !guest->monitor)
            co_return notRunningAnyMore();
        const DomainConfig &live = guest->live();
        if (live.memory && memory.count > live.memory->count)
            co_return coded(ErrorCode::InvalidConfig, tooMuch, kInvalidArgument);
        if (!live.balloon || is(live.balloon->model, u"none")) {
            co_return coded(ErrorCode::InvalidState,
                tr("The memory of “%1” can change only while it is off: it has no memory balloon.")
                    .arg(m_info.name),
                kOperationInvalid);
        }
        auto set = co_await commands::balloon(*guest->monitor, memory);
        if (!set)
            co_return set.error().wrapped(tr("The memory of “%1” could not be changed.").arg(m_info.name));
    }
    if (scope != api::DeviceScope::Live) {
        CO_TRY(storeDefinition(std::move(document), scope));
    }
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::setMaximumMemory(Bytes memory)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("its memory is being changed"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY(checkScope(api::DeviceScope::Config));
    const QString name = m_info.name;
    const auto change = [memory, name](DomainConfig &domain) -> Result<> {
        if (memory.toKib() == 0) {
            return coded(
                ErrorCode::InvalidConfig, tr("“%1” cannot be without memory.").arg(name), kInvalidArgument);
        }
        if (domain.cpu && !domain.cpu->cells.empty()) {
            return coded(ErrorCode::InvalidState,
                tr("“%1” has NUMA nodes, whose memory is set one by one in its document.").arg(name),
                kOperationInvalid);
        }
        if (domain.maxMemory && memory.count > domain.maxMemory->count) {
            return coded(ErrorCode::InvalidConfig,
                tr("“%1” cannot have more memory than “maxMemory” in its document says.").arg(name),
                kInvalidArgument);
        }
        const bool hadAll
            = !domain.currentMemory || (domain.memory && domain.currentMemory->count >= domain.memory->count);
        domain.memory = memory;
        if (hadAll || domain.currentMemory->count > memory.count)
            domain.currentMemory = memory;
        return {};
    };
    auto changed = co_await changedDefinition(change);
    if (!changed)
        co_return changed.error();
    CO_TRY(storeDefinition(std::move(*changed), api::DeviceScope::Config));
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::setVcpus(unsigned count, api::DeviceScope scope)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("its number of processors is being changed"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY(checkScope(scope));
    if (count == 0 || count > kMostVcpus) {
        co_return coded(ErrorCode::InvalidConfig,
            tr("“%1” can have 1 to %2 processors.").arg(m_info.name).arg(kMostVcpus), kInvalidArgument);
    }
    QByteArray document;
    if (scope != api::DeviceScope::Live) {
        const auto change = [count](DomainConfig &domain) -> Result<> {
            setCount(domain, count);
            return {};
        };
        auto changed = co_await changedDefinition(change);
        if (!changed)
            co_return changed.error();
        document = *changed;
    }
    if (scope != api::DeviceScope::Config) {
        auto set = co_await changeVcpus(m_guest, count);
        if (!set)
            co_return set.error();
    }
    if (scope != api::DeviceScope::Live) {
        CO_TRY(storeDefinition(std::move(document), scope));
    }
    co_return Result<>();
}

QFuture<Result<>> QemuDomain::setMaximumVcpus(unsigned count)
{
    auto ticket = co_await m_jobs->begin(m_info.name, tr("its number of processors is being changed"));
    if (!ticket)
        co_return ticket.error();
    CO_TRY(checkScope(api::DeviceScope::Config));
    if (count == 0 || count > kMostVcpus) {
        co_return coded(ErrorCode::InvalidConfig,
            tr("“%1” can have 1 to %2 processors.").arg(m_info.name).arg(kMostVcpus), kInvalidArgument);
    }
    const auto change = [count](DomainConfig &domain) -> Result<> {
        const unsigned current = domain.vcpusCurrent.value_or(domain.vcpus.value_or(1));
        domain.vcpus = count;
        domain.vcpusCurrent = current < count ? current : std::optional<unsigned>();
        return {};
    };
    auto changed = co_await changedDefinition(change);
    if (!changed)
        co_return changed.error();
    co_return storeDefinition(*changed, api::DeviceScope::Config);
}

QFuture<Result<>> QemuDomain::changeVcpus(RunningGuestPtr guest, unsigned count)
{
    if (!guest || !guest->monitor)
        co_return notRunningAnyMore();
    if (count > guest->live().vcpus.value_or(1)) {
        co_return coded(ErrorCode::InvalidConfig,
            tr("“%1” was started with room for %2 processors; raise the maximum for the next start.")
                .arg(m_info.name)
                .arg(guest->live().vcpus.value_or(1)),
            kInvalidArgument);
    }
    auto asked = co_await queryVcpuSlots(*guest->monitor);
    if (!asked) {
        co_return asked.error().wrapped(
            tr("The processors of “%1” cannot change while it runs.").arg(m_info.name));
    }
    std::vector<VcpuSlot> places = std::move(*asked);
    unsigned present = presentVcpus(places);
    std::optional<Error> failure;
    for (VcpuSlot &place : places) {
        if (place.isTaken() || present + place.vcpus > count || failure)
            continue;
        auto added = co_await guest->monitor->execute(QStringLiteral("device_add"), place.device());
        if (added) {
            present += place.vcpus;
            place.plugged();
        } else {
            failure = added.error();
        }
    }
    for (auto place = places.rbegin(); place != places.rend() && !failure; ++place) {
        if (present < count + place->vcpus || !place->isRemovable())
            continue;
        const QString alias = place->alias();
        auto gone = co_await unplug(guest, alias, tr("processor “%1”").arg(alias), {});
        guest->status.unplugging.removeAll(alias);
        if (gone) {
            present -= place->vcpus;
            place->path.clear();
        } else {
            failure = gone.error();
        }
    }
    if (!isCurrent(guest))
        co_return notRunningAnyMore();
    DomainConfig live = guest->live();
    followVcpuSlots(live, places);
    guest->setLive(std::move(live));
    liveChanged(guest);
    guest->threadsAsked = false; // there are others now
    auto tuned = co_await tuneGuest(guest);
    if (!tuned && !failure)
        failure = tuned.error();
    if (failure) {
        co_return failure->wrapped(tr("“%1” has %2 processors now.").arg(m_info.name).arg(present));
    }
    if (present != count) {
        co_return coded(ErrorCode::Unsupported,
            tr("The processors that “%1” was started with cannot leave it while it runs; it has %2.")
                .arg(m_info.name)
                .arg(present),
            kInvalidArgument);
    }
    co_return Result<>();
}

} // namespace inn::qemu
