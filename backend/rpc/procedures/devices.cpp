#include "backend/api/tuning.h"
#include "backend/base/job.h"
#include "backend/rpc/documents.h"
#include "backend/rpc/procedures/common.h"

#include <QTimer>

// Devices, memory and processors of domains.
namespace inn::rpc {

namespace {

using Scope = api::DeviceScope;

enum class Change { Attach, Detach, Update };

// So long libvirt lets a client wait for the guest; later the event says that the device has gone.
constexpr std::chrono::seconds kPatienceWithGuest { 5 };

QFuture<Result<>> detachOrAsk(Client &client, QUuid domain, QByteArray xml, Scope scope)
{
    const auto job = std::make_shared<Job>();
    QTimer::singleShot(kPatienceWithGuest, job.get(), [asked = job.get()] { asked->requestCancel(); });
    auto detached = co_await client.domains().detachDevice(domain, xml, scope, job);
    const bool isAsked = !detached && job->isCancelRequested()
        && (detached.error().code == ErrorCode::Cancelled || detached.error().code == ErrorCode::Timeout);
    if (!isAsked)
        co_return detached;
    if (scope == Scope::Live)
        co_return Result<>();
    auto changed = co_await client.domains().detachDevice(domain, xml, Scope::Config);
    co_return changed;
}

QFuture<Result<>> change(
    Client &client, const wire::Domain &domain, Change what, QByteArray xml, quint32 flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        if (!scope)
            return ready(Result<>(scope.error()));
        switch (what) {
        case Change::Attach:
            return client.domains().attachDevice(info.uuid, xml, *scope);
        case Change::Detach:
            return detachOrAsk(client, info.uuid, xml, *scope);
        case Change::Update:
            break;
        }
        return client.domains().updateDevice(info.uuid, xml, *scope);
    });
}

QFuture<Result<>> attach(Client &client, wire::Domain domain, QByteArray xml)
{
    return change(client, domain, Change::Attach, std::move(xml), kLive);
}

QFuture<Result<>> detach(Client &client, wire::Domain domain, QByteArray xml)
{
    return change(client, domain, Change::Detach, std::move(xml), kLive);
}

QFuture<Result<>> attachFlags(Client &client, wire::Domain domain, QByteArray xml, Flags<3> flags)
{
    return change(client, domain, Change::Attach, std::move(xml), flags);
}

QFuture<Result<>> detachFlags(Client &client, wire::Domain domain, QByteArray xml, Flags<3> flags)
{
    return change(client, domain, Change::Detach, std::move(xml), flags);
}

QFuture<Result<>> update(Client &client, wire::Domain domain, QByteArray xml, Flags<7> flags)
{
    return change(client, domain, Change::Update, std::move(xml), flags);
}

QFuture<Result<>> detachAlias(Client &client, wire::Domain domain, QString alias, Flags<3> flags)
{
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    const auto scope = scopeOf(flags, **found);
    if (!scope)
        co_return scope.error();
    const auto view = *scope == Scope::Config ? api::XmlView::Inactive : api::XmlView::Live;
    auto document = co_await client.domains().xml((*found)->uuid, view);
    if (!document)
        co_return document.error();
    const QByteArray device = deviceByAlias(*document, alias);
    if (device.isEmpty()) {
        constexpr int kDeviceMissing = 99; // VIR_ERR_DEVICE_MISSING
        co_return libvirtError(
            kDeviceMissing, QStringLiteral("no device found with alias %1").arg(alias), kFromDomain);
    }
    auto detached = co_await detachOrAsk(client, (*found)->uuid, device, *scope);
    co_return detached;
}

QFuture<Result<>> setMemoryIn(Client &client, const wire::Domain &domain, quint64 kib, quint32 flags)
{
    constexpr quint32 kMaximum = 4;
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        if (!scope)
            return ready(Result<>(scope.error()));
        if (kib == 0 || kib > std::numeric_limits<quint64>::max() / 1024) {
            return ready(Result<>(libvirtError(kInvalidArgument,
                QStringLiteral("memory in virDomainSetMemoryFlags must not be zero"), kFromDomain)));
        }
        if (!(flags & kMaximum))
            return client.domains().setMemory(info.uuid, Bytes::kib(kib), *scope);
        if (*scope != Scope::Config) {
            return ready(Result<>(libvirtError(
                kOperationInvalid, QStringLiteral("cannot resize the maximum memory on an active domain"))));
        }
        return client.domains().setMaximumMemory(info.uuid, Bytes::kib(kib));
    });
}

QFuture<Result<>> setMemory(Client &client, wire::Domain domain, quint64 kib)
{
    return setMemoryIn(client, domain, kib, kLive);
}

QFuture<Result<>> setMaximumMemory(Client &client, wire::Domain domain, quint64 kib)
{
    constexpr quint32 kMaximum = 4;
    return setMemoryIn(client, domain, kib, kMaximum);
}

QFuture<Result<>> setMemoryFlags(Client &client, wire::Domain domain, quint64 kib, Flags<7> flags)
{
    return setMemoryIn(client, domain, kib, flags);
}

// VIR_DOMAIN_VCPU_…: 4 the maximum, 8 by the guest's agent, 16 pluggable.
// VIR_DOMAIN_VCPU_…
constexpr quint32 kMaximumVcpus = 4, kGuestVcpus = 8;

// "0-2,5"
api::Numbers numbersIn(const api::TypedParameters &parameters, const QString &field)
{
    api::Numbers numbers;
    for (const api::TypedParameter &each : parameters) {
        const auto *text = std::get_if<QString>(&each.value);
        if (each.name != field || !text)
            continue;
        for (const QString &range : text->split(u',', Qt::SkipEmptyParts)) {
            const unsigned first = range.section(u'-', 0, 0).toUInt();
            const unsigned last = std::min(range.section(u'-', -1).toUInt(), 65535u);
            for (unsigned number = first; number <= last; ++number)
                numbers.push_back(number);
        }
    }
    return numbers;
}

// As many of the guest's processors as that are on, the first ones first.
QFuture<Result<>> setGuestVcpus(Client &client, QUuid domain, quint32 count)
{
    api::Tuning *tuning = client.connection().tuning();
    if (!tuning)
        co_return noSupport(QStringLiteral("virDomainSetVcpusFlags"));
    auto known = co_await tuning->guestVcpus(domain);
    if (!known)
        co_return known.error();
    const api::Numbers all = numbersIn(*known, QStringLiteral("vcpus"));
    const api::Numbers online = numbersIn(*known, QStringLiteral("online"));
    const api::Numbers removable = numbersIn(*known, QStringLiteral("offlinable"));
    const auto has = [](const api::Numbers &numbers, auto number) {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    api::Numbers changed;
    if (count > all.size()) {
        co_return libvirtError(kInvalidArgument,
            QStringLiteral("requested vcpu count is greater than the count of enabled vcpus"));
    }
    const bool more = count > online.size();
    for (size_t at = 0; at < all.size(); ++at) {
        const auto number = more ? all[at] : all[all.size() - 1 - at];
        const size_t wanted = more ? count - online.size() : online.size() - count;
        if (changed.size() < wanted
            && (more ? !has(online, number) : has(online, number) && has(removable, number)))
            changed.push_back(number);
    }
    if (changed.empty() && count != online.size()) {
        co_return libvirtError(kOperationFailed, QStringLiteral("failed to set state of cpus in the guest"));
    }
    if (changed.empty())
        co_return Result<>();
    auto set = co_await tuning->setGuestVcpus(domain, changed, more ? api::Switch::On : api::Switch::Off);
    co_return set;
}

// More than there is room for is no wish to make room.
QFuture<Result<>> setVcpusWithin(Client &client, QUuid domain, quint32 count, api::DeviceScope scope)
{
    if (scope != api::DeviceScope::Live) {
        auto document = co_await client.domains().xml(domain, api::XmlView::Inactive);
        if (!document)
            co_return document.error();
        const unsigned maximum = vcpuNumbers(*document).maximum;
        if (count > maximum) {
            co_return libvirtError(kInvalidArgument,
                QStringLiteral("requested vcpus is greater than max allowable vcpus for the persistent "
                               "domain: %1 > %2")
                    .arg(count)
                    .arg(maximum));
        }
    }
    auto set = co_await client.domains().setVcpus(domain, count, scope);
    co_return set;
}

QFuture<Result<>> setVcpusIn(Client &client, const wire::Domain &domain, quint32 count, quint32 flags)
{
    return withDomain(client, domain, [&](const api::DomainInfo &info) {
        const auto scope = scopeOf(flags, info);
        if (!scope)
            return ready(Result<>(scope.error()));
        if (count == 0) {
            return ready(Result<>(libvirtError(kInvalidArgument,
                QStringLiteral("nvcpus in virDomainSetVcpusFlags must not be zero"), kFromDomain)));
        }
        if (flags & kGuestVcpus)
            return setGuestVcpus(client, info.uuid, count);
        if (!(flags & kMaximumVcpus))
            return setVcpusWithin(client, info.uuid, count, *scope);
        if (*scope != api::DeviceScope::Config) {
            return ready(Result<>(libvirtError(kOperationUnsupported,
                QStringLiteral("maximum vcpu count of a live domain can't be modified"))));
        }
        return client.domains().setMaximumVcpus(info.uuid, count);
    });
}

QFuture<Result<>> setVcpus(Client &client, wire::Domain domain, quint32 count)
{
    return setVcpusIn(client, domain, count, kLive);
}

QFuture<Result<>> setVcpusFlags(Client &client, wire::Domain domain, quint32 count, Flags<0x1f> flags)
{
    return setVcpusIn(client, domain, count, flags);
}

// <vcpu current='1'>4</vcpu> where tuning cannot say.
QFuture<Result<qint32>> vcpuCount(Client &client, wire::Domain domain, quint32 flags)
{
    constexpr quint32 kMaximum = 4, kGuest = 8;
    const auto found = client.find(domain);
    if (!found)
        co_return found.error();
    if (flags & kGuest)
        co_return noSupport(QStringLiteral("virDomainGetVcpusFlags"));
    const auto scope = oneScopeOf(flags, **found);
    if (!scope)
        co_return scope.error();
    if (api::Tuning *tuning = client.connection().tuning()) {
        const auto which = flags & kMaximum ? api::VcpuCount::Maximum : api::VcpuCount::Current;
        auto count = co_await tuning->vcpuCount((*found)->uuid, which, *scope);
        if (count)
            co_return qint32(*count);
        if (count.error().code != ErrorCode::Unsupported)
            co_return count.error();
    }
    const auto view = *scope == Scope::Config ? api::XmlView::Inactive : api::XmlView::Live;
    auto document = co_await client.domains().xml((*found)->uuid, view);
    if (!document)
        co_return document.error();
    const VcpuNumbers numbers = vcpuNumbers(*document);
    co_return qint32(flags & kMaximum ? numbers.maximum : numbers.current);
}

QFuture<Result<qint32>> vcpusFlags(Client &client, wire::Domain domain, Flags<0xf> flags)
{
    return vcpuCount(client, std::move(domain), flags);
}

QFuture<Result<qint32>> maximumVcpus(Client &client, wire::Domain domain)
{
    constexpr quint32 kMaximum = 4;
    return vcpuCount(client, std::move(domain), kMaximum);
}

constexpr Procedure kProcedures[] = {
    { 8, "DOMAIN_ATTACH_DEVICE", PROCEDURE(attach), Need::Write },
    { 13, "DOMAIN_DETACH_DEVICE", PROCEDURE(detach), Need::Write },
    { 18, "DOMAIN_GET_MAX_VCPUS", PROCEDURE(maximumVcpus), Need::Open },
    { 30, "DOMAIN_SET_MAX_MEMORY", PROCEDURE(setMaximumMemory), Need::Write },
    { 31, "DOMAIN_SET_MEMORY", PROCEDURE(setMemory), Need::Write },
    { 32, "DOMAIN_SET_VCPUS", PROCEDURE(setVcpus), Need::Write },
    { 160, "DOMAIN_ATTACH_DEVICE_FLAGS", PROCEDURE(attachFlags), Need::Write },
    { 161, "DOMAIN_DETACH_DEVICE_FLAGS", PROCEDURE(detachFlags), Need::Write },
    { 174, "DOMAIN_UPDATE_DEVICE_FLAGS", PROCEDURE(update), Need::Write },
    { 199, "DOMAIN_SET_VCPUS_FLAGS", PROCEDURE(setVcpusFlags), Need::Write },
    { 200, "DOMAIN_GET_VCPUS_FLAGS", PROCEDURE(vcpusFlags), Need::Open },
    { 204, "DOMAIN_SET_MEMORY_FLAGS", PROCEDURE(setMemoryFlags), Need::Write },
    { 392, "DOMAIN_DETACH_DEVICE_ALIAS", PROCEDURE(detachAlias), Need::Write },
};

} // namespace

std::span<const Procedure> deviceProcedures()
{
    return kProcedures;
}

} // namespace inn::rpc
