#include "backend/drivers/libvirt/libvirtstats.h"

#include "backend/drivers/libvirt/objects.h"

#include <libvirt/virterror.h>

#include <cstdlib>
#include <cstring>
#include <string_view>

namespace inn::libvirt {

namespace {

// Numbers inside names come from the host; they bound what is allocated.
constexpr unsigned kIndexLimit = 4096;

constexpr unsigned kStats = VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON
    | VIR_DOMAIN_STATS_VCPU | VIR_DOMAIN_STATS_INTERFACE | VIR_DOMAIN_STATS_BLOCK;

quint64 numberOf(const virTypedParameter &parameter)
{
    switch (parameter.type) {
    case VIR_TYPED_PARAM_INT:
        return quint64(qMax(0, parameter.value.i));
    case VIR_TYPED_PARAM_UINT:
        return parameter.value.ui;
    case VIR_TYPED_PARAM_LLONG:
        return quint64(qMax(0ll, parameter.value.l));
    case VIR_TYPED_PARAM_ULLONG:
        return parameter.value.ul;
    default:
        return 0;
    }
}

// "net.3.rx.bytes" as "net", 3, "rx.bytes"; false for names of another form.
struct IndexedName
{
    std::string_view group;
    unsigned index = 0;
    std::string_view rest;
};

bool split(std::string_view name, IndexedName &result)
{
    const size_t first = name.find('.');
    if (first == std::string_view::npos)
        return false;
    result.group = name.substr(0, first);
    size_t position = first + 1;
    unsigned index = 0;
    bool hasDigits = false;
    while (position < name.size() && name[position] >= '0' && name[position] <= '9') {
        index = index * 10 + unsigned(name[position++] - '0');
        hasDigits = true;
        if (index >= kIndexLimit)
            return false;
    }
    if (!hasDigits || position >= name.size() || name[position] != '.')
        return false;
    result.index = index;
    result.rest = name.substr(position + 1);
    return true;
}

template<class T>
T &at(std::vector<T> &list, unsigned index)
{
    if (list.size() <= index)
        list.resize(index + 1);
    return list[index];
}

void fillBlock(api::DomainSample::Block &block, std::string_view name, const virTypedParameter &parameter)
{
    if (name == "name" && parameter.type == VIR_TYPED_PARAM_STRING)
        block.target = QString::fromUtf8(parameter.value.s);
    else if (name == "rd.reqs")
        block.readRequests = numberOf(parameter);
    else if (name == "rd.bytes")
        block.readBytes = numberOf(parameter);
    else if (name == "wr.reqs")
        block.writeRequests = numberOf(parameter);
    else if (name == "wr.bytes")
        block.writeBytes = numberOf(parameter);
    else if (name == "allocation")
        block.allocation = numberOf(parameter);
    else if (name == "capacity")
        block.capacity = numberOf(parameter);
}

void fillInterface(
    api::DomainSample::Interface &interface, std::string_view name, const virTypedParameter &parameter)
{
    if (name == "name" && parameter.type == VIR_TYPED_PARAM_STRING)
        interface.name = QString::fromUtf8(parameter.value.s);
    else if (name == "rx.bytes")
        interface.receivedBytes = numberOf(parameter);
    else if (name == "tx.bytes")
        interface.sentBytes = numberOf(parameter);
}

struct Balloon
{
    quint64 available = 0;
    quint64 unused = 0;
    quint64 usable = 0;
};

void fillPlain(
    api::DomainSample &sample, Balloon &balloon, std::string_view name, const virTypedParameter &parameter)
{
    if (name == "cpu.time")
        sample.cpuTimeNs = numberOf(parameter);
    else if (name == "vcpu.current")
        sample.vcpuCount = unsigned(qBound<quint64>(1, numberOf(parameter), kIndexLimit));
    else if (name == "balloon.current")
        sample.memoryCurrentKib = numberOf(parameter);
    else if (name == "balloon.rss")
        sample.memoryRssKib = numberOf(parameter);
    else if (name == "balloon.available")
        balloon.available = numberOf(parameter);
    else if (name == "balloon.unused")
        balloon.unused = numberOf(parameter);
    else if (name == "balloon.usable")
        balloon.usable = numberOf(parameter);
}

void readHost(virConnectPtr connection, api::StatsBatch &batch)
{
    // Both calls want to be asked first how much they have to say.
    int count = 0;
    virNodeGetCPUStats(connection, VIR_NODE_CPU_STATS_ALL_CPUS, nullptr, &count, 0);
    std::vector<virNodeCPUStats> cpu(size_t(qBound(0, count, 64)));
    if (!cpu.empty()
        && virNodeGetCPUStats(connection, VIR_NODE_CPU_STATS_ALL_CPUS, cpu.data(), &count, 0) == 0) {
        quint64 idle = 0;
        for (const virNodeCPUStats &one : cpu) {
            batch.hostCpuTotalNs += one.value;
            if (std::strcmp(one.field, VIR_NODE_CPU_STATS_IDLE) == 0
                || std::strcmp(one.field, VIR_NODE_CPU_STATS_IOWAIT) == 0)
                idle += one.value;
        }
        batch.hostCpuBusyNs = batch.hostCpuTotalNs - qMin(idle, batch.hostCpuTotalNs);
    }
    count = 0;
    virNodeGetMemoryStats(connection, VIR_NODE_MEMORY_STATS_ALL_CELLS, nullptr, &count, 0);
    std::vector<virNodeMemoryStats> memory(size_t(qBound(0, count, 64)));
    if (memory.empty()
        || virNodeGetMemoryStats(connection, VIR_NODE_MEMORY_STATS_ALL_CELLS, memory.data(), &count, 0) != 0)
        return;
    quint64 available = 0;
    for (const virNodeMemoryStats &one : memory) {
        if (std::strcmp(one.field, VIR_NODE_MEMORY_STATS_TOTAL) == 0)
            batch.hostMemoryKib = one.value;
        else // free, buffers and cached: what a new guest could get
            available += one.value;
    }
    batch.hostMemoryUsedKib = batch.hostMemoryKib - qMin(available, batch.hostMemoryKib);
}

// False when the host does not tell what is needed that way.
bool readBulk(virConnectPtr connection, unsigned flags, api::StatsBatch &batch)
{
    virDomainStatsRecordPtr *records = nullptr;
    const int count = virConnectGetAllDomainStats(
        connection, kStats, &records, VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE | flags);
    if (count < 0)
        return false;
    bool hasCounters = count == 0;
    batch.domains.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        const virDomainStatsRecord &record = *records[i];
        batch.domains.push_back(sampleOf(uuidOf(record.dom), record.params, record.nparams));
        hasCounters = hasCounters || batch.domains.back().cpuTimeNs > 0;
    }
    virDomainStatsRecordListFree(records);
    return hasCounters;
}

bool readEach(virConnectPtr connection, api::StatsBatch &batch)
{
    const auto domains
        = listAll<DomainHandle>(virConnectListAllDomains, connection, {}, VIR_CONNECT_LIST_DOMAINS_ACTIVE);
    if (!domains)
        return false;
    for (const DomainHandle &domain : *domains) {
        virDomainInfo info {};
        if (virDomainGetInfo(domain.get(), &info) != 0)
            continue;
        api::DomainSample sample;
        sample.uuid = uuidOf(domain.get());
        sample.cpuTimeNs = info.cpuTime;
        sample.vcpuCount = qMax<unsigned>(1, info.nrVirtCpu);
        sample.memoryCurrentKib = info.memory;
        batch.domains.push_back(std::move(sample));
    }
    return true;
}

} // namespace

api::DomainSample sampleOf(const QUuid &uuid, const virTypedParameter *parameters, int count)
{
    api::DomainSample sample;
    sample.uuid = uuid;
    Balloon balloon;
    for (int i = 0; i < count; ++i) {
        const std::string_view name(parameters[i].field);
        IndexedName indexed;
        if (!split(name, indexed))
            fillPlain(sample, balloon, name, parameters[i]);
        else if (indexed.group == "vcpu" && indexed.rest == "time")
            at(sample.vcpus, indexed.index).timeNs = numberOf(parameters[i]);
        else if (indexed.group == "block")
            fillBlock(at(sample.blocks, indexed.index), indexed.rest, parameters[i]);
        else if (indexed.group == "net")
            fillInterface(at(sample.interfaces, indexed.index), indexed.rest, parameters[i]);
    }
    const quint64 spare = balloon.usable > 0 ? balloon.usable : balloon.unused;
    if (balloon.available > spare && spare > 0)
        sample.memoryUsedKib = balloon.available - spare;
    return sample;
}

Result<api::StatsBatch> readStats(virConnectPtr connection, StatsWay &way)
{
    api::StatsBatch batch;
    if (way == StatsWay::Bulk && !readBulk(connection, VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT, batch)) {
        batch.domains.clear();
        way = StatsWay::BulkWaiting; // NOWAIT is younger than the call
    }
    if (way == StatsWay::BulkWaiting && batch.domains.empty() && !readBulk(connection, 0, batch)) {
        batch.domains.clear();
        way = StatsWay::EachDomain;
    }
    if (way == StatsWay::EachDomain && !readEach(connection, batch))
        return lastError(QCoreApplication::translate("inn::libvirt", "The host gives no statistics."));
    batch.time = std::chrono::steady_clock::now().time_since_epoch();
    readHost(connection, batch);
    return batch;
}

} // namespace inn::libvirt
