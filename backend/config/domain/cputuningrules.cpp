#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/tuningconfig.h"
#include "backend/config/domain/tuninghelpers.h"
#include "backend/config/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

// What libvirt demands of shares of processor time, of pinning, scheduling and of parts of caches.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

// 0 and, of a quota, what is less means no limit.
template<class T>
void checkRange(
    const std::optional<T> &value, T least, T most, const xml::Report &report, QByteArrayView where)
{
    if (!value || *value <= 0 || (*value >= least && *value <= most))
        return;
    report.error(where,
        tr("“%1” must be from %2 to %3.").arg(QString::fromUtf8(where.toByteArray())).arg(least).arg(most),
        kUnsupported);
}

void checkVcpuPins(const DomainConfig &domain, const xml::Report &report)
{
    std::set<unsigned> seen;
    const std::vector<VcpuPinConfig> &pins = domain.cpuTuning->vcpuPins;
    for (std::size_t i = 0; i < pins.size(); ++i) {
        // libvirt does not look at pins of processors that there are not.
        if (!pins[i].vcpu || *pins[i].vcpu >= vcpuCount(domain))
            continue;
        const xml::Report here = report.at(pins[i].origin, "cputune/vcpupin", i);
        if (!pins[i].cpuset)
            here.error({}, tr("The pin of the processor %1 has no “cpuset”.").arg(*pins[i].vcpu), kInternal);
        if (!seen.insert(*pins[i].vcpu).second)
            here.error(
                "@vcpu", tr("The processor %1 is pinned more than once.").arg(*pins[i].vcpu), kInternal);
        checkSet(pins[i].cpuset, here, "@cpuset");
    }
}

void checkIoThreadPins(
    const DomainConfig &domain, const std::set<unsigned> &threads, const xml::Report &report)
{
    std::set<unsigned> seen;
    const std::vector<IoThreadPinConfig> &pins = domain.cpuTuning->ioThreadPins;
    for (std::size_t i = 0; i < pins.size(); ++i) {
        if (!pins[i].ioThread)
            continue;
        const xml::Report here = report.at(pins[i].origin, "cputune/iothreadpin", i);
        if (!threads.contains(*pins[i].ioThread))
            here.error("@iothread", tr("There is no I/O thread %1.").arg(*pins[i].ioThread), kUnsupported);
        if (!seen.insert(*pins[i].ioThread).second)
            here.error("@iothread", tr("The I/O thread %1 is pinned more than once.").arg(*pins[i].ioThread),
                kInternal);
        checkSet(pins[i].cpuset, here, "@cpuset");
    }
}

template<class Exists>
void checkSchedulers(const std::vector<SchedulerConfig> &schedulers, const char *path, const char *attribute,
    Exists exists, const xml::Report &report)
{
    CpuSet seen;
    for (std::size_t i = 0; i < schedulers.size(); ++i) {
        const xml::Report here = report.at(schedulers[i].origin, path, i);
        const std::optional<CpuSet> set = checkSet(schedulers[i].members, here, attribute);
        if (!set)
            continue;
        for (const unsigned number : set->numbers()) {
            if (exists(number))
                continue;
            here.error(
                attribute, tr("There is no number %1 among those of the machine.").arg(number), kUnsupported);
            break;
        }
        if (seen.overlaps(*set))
            here.error(attribute,
                tr("“%1” has a number that is scheduled more than once.").arg(*schedulers[i].members),
                kXmlDetail);
        for (const unsigned number : set->numbers())
            seen.insert(number);
    }
}

// The processors of one group on the host, and what is known of it so far.
struct Group
{
    CpuSet vcpus;
    bool isEmpty = true; // no allocation
    std::vector<std::pair<CpuSet, bool>> monitors = {}; // the processors; true: of caches
    std::set<unsigned> nodes = {};
};

class GroupChecker
{
public:
    GroupChecker(const DomainConfig &domain, const xml::Report &report)
        : m_domain(domain)
        , m_report(report)
    {
    }
    void caches();
    void bandwidths();

private:
    std::optional<CpuSet> vcpus(const std::optional<QString> &text, const xml::Report &here);
    // Null: overlaps another one, which is told.
    Group *find(const CpuSet &vcpus, const xml::Report &here, bool *isNew);
    void monitors(const std::vector<VcpuMonitorConfig> &monitors, bool ofCaches, Group &group,
        const QByteArray &path, const xml::Report &here);
    void monitor(const CpuSet &vcpus, bool ofCaches, Group &group, const xml::Report &here);
    void collisions(const std::vector<CacheAllocationConfig> &caches, const xml::Report &here);

    const DomainConfig &m_domain;
    const xml::Report &m_report;
    std::vector<Group> m_groups;
};

std::optional<CpuSet> GroupChecker::vcpus(const std::optional<QString> &text, const xml::Report &here)
{
    if (!text)
        return {};
    std::optional<CpuSet> set = CpuSet::parse(*text);
    if (!set)
        here.error("@vcpus", tr("“%1” is no set of processors.").arg(text->left(80)));
    else
        set->truncate(vcpuCount(m_domain));
    return set;
}

Group *GroupChecker::find(const CpuSet &vcpus, const xml::Report &here, bool *isNew)
{
    *isNew = true;
    for (Group &group : m_groups) {
        if (group.vcpus == vcpus) {
            *isNew = false;
            return &group;
        }
        if (group.vcpus.overlaps(vcpus)) {
            here.error(
                "@vcpus", tr("The processors “%1” are partly in another group too.").arg(vcpus.toString()));
            return nullptr;
        }
    }
    m_groups.push_back({ vcpus });
    return &m_groups.back();
}

void GroupChecker::monitor(const CpuSet &vcpus, bool ofCaches, Group &group, const xml::Report &here)
{
    if (vcpus.isEmpty()) {
        here.error("@vcpus", tr("The measurement has no processors."), kInvalidArgument);
        return;
    }
    if (!group.vcpus.containsAll(vcpus)) {
        here.error("@vcpus", tr("Only processors of the group itself can be measured."), kInvalidArgument);
        return;
    }
    bool overlapsAny = false;
    bool overlapsPart = false;
    for (const auto &[other, otherOfCaches] : group.monitors) {
        if (other == vcpus) {
            if (otherOfCaches != ofCaches)
                continue;
            here.error("@vcpus", tr("The processors “%1” are measured more than once.").arg(vcpus.toString()),
                kInvalidArgument);
            return;
        }
        const bool overlaps = other.overlaps(vcpus);
        overlapsAny = overlapsAny || overlaps;
        const bool isWhole = vcpus == group.vcpus || other == group.vcpus;
        overlapsPart = overlapsPart || (overlaps && !isWhole);
    }
    if (overlapsPart || (group.isEmpty && overlapsAny))
        here.error("@vcpus", tr("The processors “%1” are partly measured elsewhere.").arg(vcpus.toString()),
            kInvalidArgument);
}

void GroupChecker::monitors(const std::vector<VcpuMonitorConfig> &monitors, bool ofCaches, Group &group,
    const QByteArray &path, const xml::Report &here)
{
    for (std::size_t i = 0; i < monitors.size(); ++i) {
        const xml::Report at = here.at(monitors[i].origin, path, i);
        const std::optional<CpuSet> set = vcpus(monitors[i].vcpus, at);
        if (!set)
            continue;
        monitor(*set, ofCaches, group, at);
        group.monitors.emplace_back(*set, ofCaches);
    }
}

void GroupChecker::collisions(const std::vector<CacheAllocationConfig> &caches, const xml::Report &here)
{
    std::map<std::pair<unsigned, unsigned>, std::set<QString>> seen;
    for (std::size_t i = 0; i < caches.size(); ++i) {
        if (!caches[i].id || !caches[i].level || !caches[i].type)
            continue;
        std::set<QString> &types = seen[{ *caches[i].level, *caches[i].id }];
        const bool isTaken = types.contains(*caches[i].type) || types.contains(QStringLiteral("both"))
            || (caches[i].type == u"both" && !types.empty());
        if (isTaken)
            here.at(caches[i].origin, "cache", i)
                .error({},
                    tr("The cache %1 of level %2 is given more than once.")
                        .arg(*caches[i].id)
                        .arg(*caches[i].level));
        types.insert(*caches[i].type);
    }
}

void GroupChecker::caches()
{
    const std::vector<CacheTuningConfig> &all = m_domain.cpuTuning->caches;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const xml::Report here = m_report.at(all[i].origin, "cputune/cachetune", i);
        const std::optional<CpuSet> set = vcpus(all[i].vcpus, here);
        if (!set || set->isEmpty())
            continue;
        bool isNew = false;
        Group *group = find(*set, here, &isNew);
        if (!group)
            continue;
        if (!isNew)
            here.error("@vcpus", tr("There is more than one “cachetune” for “%1”.").arg(set->toString()));
        collisions(all[i].caches, here);
        group->isEmpty = all[i].caches.empty();
        monitors(all[i].monitors, /*ofCaches=*/true, *group, "monitor", here);
        if (isNew && all[i].caches.empty() && all[i].monitors.empty())
            m_groups.pop_back();
    }
}

void GroupChecker::bandwidths()
{
    const std::vector<BandwidthTuningConfig> &all = m_domain.cpuTuning->bandwidths;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const xml::Report here = m_report.at(all[i].origin, "cputune/memorytune", i);
        const std::optional<CpuSet> set = vcpus(all[i].vcpus, here);
        if (!set || set->isEmpty())
            continue;
        bool isNew = false;
        Group *group = find(*set, here, &isNew);
        if (!group)
            continue;
        for (const NodeBandwidthConfig &node : all[i].nodes) {
            if (node.id && !group->nodes.insert(*node.id).second)
                here.error("node", tr("The bandwidth of the node %1 is given more than once.").arg(*node.id));
        }
        group->isEmpty = group->isEmpty && all[i].nodes.empty();
        monitors(all[i].monitors, /*ofCaches=*/false, *group, "monitor", here);
        if (isNew && all[i].nodes.empty() && all[i].monitors.empty())
            m_groups.pop_back();
    }
}

} // namespace

void checkScheduler(const SchedulerConfig &scheduler, xml::Report &report)
{
    if (scheduler.hasPriority() && !scheduler.priority && !report.isWritten("@priority"))
        report.error({}, tr("The scheduler “%1” needs a “priority”.").arg(*scheduler.scheduler));
}

void checkCacheAllocation(const CacheAllocationConfig &cache, xml::Report &report)
{
    if (!cache.size)
        return;
    if (const Scaled size = scale(*cache.size, cache.unit, 1024); !size.bytes)
        report.error("@size", tr("The size has an unknown unit or is too large."), size.libvirtCode);
}

void checkCpuTuning(const CpuTuningConfig &tuning, xml::Report &report)
{
    constexpr quint64 kMostShares = 262144;
    constexpr quint64 kMostPeriod = 1000000;
    constexpr qint64 kMostQuota = 17592186044415;
    checkRange<quint64>(tuning.shares, 2, kMostShares, report, "shares");
    checkRange<quint64>(tuning.period, 1000, kMostPeriod, report, "period");
    checkRange<quint64>(tuning.globalPeriod, 1000, kMostPeriod, report, "global_period");
    checkRange<quint64>(tuning.emulatorPeriod, 1000, kMostPeriod, report, "emulator_period");
    checkRange<quint64>(tuning.ioThreadPeriod, 1000, kMostPeriod, report, "iothread_period");
    checkRange<qint64>(tuning.quota, 1000, kMostQuota, report, "quota");
    checkRange<qint64>(tuning.globalQuota, 1000, kMostQuota, report, "global_quota");
    checkRange<qint64>(tuning.emulatorQuota, 1000, kMostQuota, report, "emulator_quota");
    checkRange<qint64>(tuning.ioThreadQuota, 1000, kMostQuota, report, "iothread_quota");
    checkSet(tuning.emulatorPin, report, "emulatorpin/@cpuset");
    if (countWritten(tuning.origin, "emulatorpin") > 1)
        report.error("emulatorpin", tr("There is more than one “emulatorpin”; keep one."));
    if (countWritten(tuning.origin, "emulatorsched") > 1)
        report.error("emulatorsched", tr("There is more than one “emulatorsched”; keep one."));
}

void checkPinning(const DomainConfig &domain, xml::Report &report)
{
    if (!domain.cpuTuning)
        return;
    const CpuTuningConfig &tuning = *domain.cpuTuning;
    const std::vector<unsigned> numbers = ioThreadNumbers(domain);
    const std::set<unsigned> threads(numbers.begin(), numbers.end());
    checkVcpuPins(domain, report);
    checkIoThreadPins(domain, threads, report);
    const unsigned count = vcpuCount(domain);
    checkSchedulers(
        tuning.vcpuSchedulers, "cputune/vcpusched", "@vcpus",
        [count](unsigned number) { return number < count; }, report);
    checkSchedulers(
        tuning.ioThreadSchedulers, "cputune/iothreadsched", "@iothreads",
        [&threads](unsigned number) { return threads.contains(number); }, report);
}

void checkResourceControl(const DomainConfig &domain, xml::Report &report)
{
    if (!domain.cpuTuning)
        return;
    GroupChecker checker(domain, report);
    checker.caches();
    checker.bandwidths();
}

} // namespace inn::config
