// “domstats”: every guest is asked at once and has little time to answer, so that one that hangs delays
// nobody for long.

#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/guestoperations/embeddedguestoperations.h"
#include "backend/drivers/qemu/guestoperations/guestmeasures.h"

namespace inn::qemu {

namespace {

constexpr std::chrono::seconds kPatience { 2 };
constexpr int kAllGroups = 0x7ff;

using Answer = QFuture<Result<QJsonValue>>;

// The commands of one guest, all sent before the first answer is awaited.
struct Questions
{
    Answer blockStats, blocks, ioThreads, balloon, dirtyRate, schemas, vcpuStats, vmStats;
};

Answer question(QmpClient &monitor, bool isWanted, const char *command, const QJsonObject &arguments = {})
{
    if (!isWanted)
        return ready<QJsonValue>(QJsonValue());
    QmpOptions options;
    options.timeout = kPatience;
    return monitor.execute(QString::fromLatin1(command), arguments, options);
}

Questions askAll(const GuestAccess &guest, api::StatsGroups groups, bool isKvm)
{
    using enum api::StatsGroup;
    QmpClient &monitor = guest.monitor();
    const config::DomainConfig &live = guest.live();
    const auto target = [](const char *name) {
        return QJsonObject { { QStringLiteral("target"), QLatin1String(name) } };
    };
    const QString balloon = live.balloon && live.balloon->model != QStringLiteral("none")
        ? live.balloon->alias.value_or(QString())
        : QString();
    const bool hasThreads = live.ioThreads.value_or(0) > 0 || !live.ioThreadList.empty();
    const bool wantsVcpus = groups.testFlag(Vcpu) || groups.testFlag(CpuTotal);
    Questions all;
    all.blockStats = question(monitor, groups.testFlag(Block), "query-blockstats");
    all.blocks = question(monitor, groups.testFlag(Block) && !live.disks.empty(), "query-block");
    all.ioThreads = question(monitor, groups.testFlag(IoThread) && hasThreads, "query-iothreads");
    all.balloon = question(monitor, groups.testFlag(Balloon) && !balloon.isEmpty(), "qom-get",
        { { QStringLiteral("path"), QStringLiteral("/machine/peripheral/") + balloon },
            { QStringLiteral("property"), QStringLiteral("guest-stats") } });
    all.dirtyRate = question(monitor, groups.testFlag(DirtyRate), "query-dirty-rate");
    all.schemas = question(monitor, isKvm && (wantsVcpus || groups.testFlag(Vm)), "query-stats-schemas");
    all.vcpuStats = question(monitor, isKvm && wantsVcpus, "query-stats", target("vcpu"));
    all.vmStats = question(monitor, isKvm && groups.testFlag(Vm), "query-stats", target("vm"));
    return all;
}

} // namespace

// Who watches a host asks again and again, also about hundreds that are off: their documents are read once.
Result<std::vector<api::TypedParameter>> EmbeddedGuestOperations::measureStopped(
    QemuDomain &domain, api::StatsGroups groups)
{
    TRY_ASSIGN(const QByteArray document, domain.xml(api::XmlView::Inactive));
    const api::DomainInfoPtr info = domain.info();
    const auto known = m_stopped.constFind(domain.uuid());
    if (known != m_stopped.cend() && known->groups == groups && known->state == info->state
        && known->reason == info->reason && known->document == document)
        return known->values;
    GuestMeasures measures;
    measures.groups = groups;
    measures.state = int(info->state);
    measures.reason = info->reason;
    TRY_ASSIGN(measures.config, config::readDomain(document));
    auto values = domainStatistics(measures);
    m_stopped.insert(domain.uuid(), { document, info->state, info->reason, groups, values });
    return values;
}

QFuture<Result<api::DomainStatistics>> EmbeddedGuestOperations::measure(QUuid domain, api::StatsGroups groups)
{
    CO_TRY_ASSIGN(QemuDomain *const found, find(domain));
    GuestMeasures measures;
    measures.groups = groups;
    measures.state = int(found->info()->state);
    measures.reason = found->info()->reason;
    const auto guest = GuestAccess::running(*found);
    if (!guest) {
        CO_TRY_ASSIGN(auto values, measureStopped(*found, groups));
        co_return api::DomainStatistics { domain, std::move(values) };
    }
    measures.isRunning = true;
    measures.isKvm = guest->live().type == QStringLiteral("kvm");
    measures.pid = guest->guest().status.process.pid;
    const Questions asked = askAll(*guest, groups, measures.isKvm);
    if (!std::exchange(guest->guest().threadsAsked, true)) {
        auto threads = co_await commands::queryCpusFast(guest->monitor());
        if (threads)
            guest->guest().threads = std::move(*threads);
        else
            guest->guest().threadsAsked = false;
    }
    auto blockStats = co_await asked.blockStats;
    auto blocks = co_await asked.blocks;
    auto ioThreads = co_await asked.ioThreads;
    auto balloon = co_await asked.balloon;
    auto dirtyRate = co_await asked.dirtyRate;
    auto schemas = co_await asked.schemas;
    auto vcpuStats = co_await asked.vcpuStats;
    auto vmStats = co_await asked.vmStats;
    const auto valueOf = [](const Result<QJsonValue> &answer) { return answer ? *answer : QJsonValue(); };
    measures.threads = guest->guest().threads;
    measures.config = guest->live();
    measures.blockStats = valueOf(blockStats).toArray();
    measures.blocks = valueOf(blocks).toArray();
    measures.ioThreads = valueOf(ioThreads).toArray();
    measures.balloon = valueOf(balloon).toObject();
    measures.dirtyRate = valueOf(dirtyRate).toObject();
    measures.statsSchemas = valueOf(schemas).toArray();
    measures.vcpuStats = valueOf(vcpuStats).toArray();
    measures.vmStats = valueOf(vmStats).toArray();
    co_return api::DomainStatistics { domain, domainStatistics(measures) };
}

QFuture<Result<std::vector<api::DomainStatistics>>> EmbeddedGuestOperations::statistics(
    std::vector<QUuid> domains, api::StatsGroups groups)
{
    const bool wantsAll = domains.empty();
    if (wantsAll) {
        for (const api::DomainInfoPtr &info : m_domains.list())
            domains.push_back(info->uuid);
    }
    if (!groups)
        groups = api::StatsGroups(kAllGroups);
    std::vector<QFuture<Result<api::DomainStatistics>>> measuring;
    measuring.reserve(domains.size());
    for (const QUuid &domain : domains)
        measuring.push_back(measure(domain, groups));
    std::vector<api::DomainStatistics> all;
    all.reserve(domains.size());
    for (auto &one : measuring) {
        auto measured = co_await one;
        if (measured)
            all.push_back(std::move(*measured));
        else if (!wantsAll)
            co_return measured.error();
    }
    co_return all;
}

} // namespace inn::qemu
