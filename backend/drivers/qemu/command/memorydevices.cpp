#include "backend/base/translated.h"
#include "backend/config/domain/cpuset.h"
#include "backend/drivers/qemu/command/deviceobjects.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QJsonArray>

#include <unistd.h>

// Memory of the host for the guest: modules, and what cells of its NUMA and its RAM are made of.
namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");

QString label(const config::MemoryDeviceConfig &memory)
{
    return translated("memory device “%1”").arg(text(memory.alias));
}

config::MemoryBackingConfig backingOf(const config::DomainConfig &domain)
{
    return domain.memoryBacking.value_or(config::MemoryBackingConfig {});
}

const config::NumaCellConfig *cellOf(const config::DomainConfig &domain, const std::optional<int> &node)
{
    if (!node || !domain.cpu)
        return nullptr;
    for (const config::NumaCellConfig &cell : domain.cpu->cells) {
        if (cell.id && int(*cell.id) == *node)
            return &cell;
    }
    return nullptr;
}

const config::NumaNodeMemoryConfig *tuningOf(
    const config::DomainConfig &domain, const std::optional<int> &node)
{
    if (!node || !domain.numaTuning)
        return nullptr;
    for (const config::NumaNodeMemoryConfig &tuning : domain.numaTuning->nodes) {
        if (tuning.cell && int(*tuning.cell) == *node)
            return &tuning;
    }
    return nullptr;
}

// What is said of the module, of its node, of all memory: the first counts.
Text accessOf(const DeviceContext &context, const MemoryBackendRequest &request)
{
    const config::NumaCellConfig *cell = cellOf(context.domain, request.node);
    for (const Text &said : { request.module.access, cell ? cell->memAccess : Text() }) {
        if (said)
            return said;
    }
    return backingOf(context.domain).access;
}

Text discardOf(const DeviceContext &context, const MemoryBackendRequest &request)
{
    const config::NumaCellConfig *cell = cellOf(context.domain, request.node);
    for (const Text &said : { request.module.discard, cell ? cell->discard : Text() }) {
        if (said)
            return said;
    }
    return backingOf(context.domain).discard ? Text(QStringLiteral("yes")) : Text();
}

struct Pages
{
    quint64 size = 0; // bytes; 0: the host's usual ones
    bool own = false; // asked for this memory, not for all
};

quint64 bytesOf(const config::MemoryPageConfig &page)
{
    static const QHash<QString, int> shifts { { QStringLiteral("b"), 0 }, { QStringLiteral("bytes"), 0 },
        { QStringLiteral("M"), 20 }, { QStringLiteral("MiB"), 20 }, { QStringLiteral("G"), 30 },
        { QStringLiteral("GiB"), 30 } };
    return page.size.value_or(0) << shifts.value(page.unit.value_or(QStringLiteral("KiB")), 10);
}

bool contains(const QString &nodes, int node)
{
    const auto set = config::CpuSet::parse(nodes);
    return set && node >= 0 && set->contains(unsigned(node));
}

Result<Pages> pagesOf(const DeviceContext &context, const MemoryBackendRequest &request)
{
    Pages pages;
    bool huge = false;
    if (request.module.pageSize) {
        pages = { request.module.pageSize->count, true };
        huge = true;
    } else if (const auto hugePages = backingOf(context.domain).hugePages) {
        huge = hugePages->pages.empty();
        for (const config::MemoryPageConfig &page : hugePages->pages) {
            if (!page.nodeset && !pages.own) {
                pages.size = bytesOf(page);
                huge = true;
            } else if (page.nodeset && request.node && contains(*page.nodeset, *request.node)) {
                pages = { bytesOf(page), true };
                huge = true;
            }
        }
    }
    if (!huge || pages.size == quint64(::sysconf(_SC_PAGESIZE)))
        return Pages {};
    if (pages.size != 0)
        return pages;
    if (context.host.hugePages.empty()) {
        return unsupported(
            translated("“%1” is to use huge pages, but this host has no file system for them (hugetlbfs).")
                .arg(context.name()));
    }
    pages.size = context.host.defaultHugePage != 0 ? context.host.defaultHugePage
                                                   : context.host.hugePages.begin()->first;
    return pages;
}

Result<QString> hugePagesFolder(const DeviceContext &context, quint64 size)
{
    const auto found = context.host.hugePages.find(size);
    if (found != context.host.hugePages.end())
        return found->second;
    return unsupported(translated("“%1” is to use pages of %2, but this host has no file system for them.")
                           .arg(context.name(), Bytes { size }.toString()));
}

void addShare(QJsonObject &object, const Text &access)
{
    if (access)
        object.insert(QStringLiteral("share"), is(access, u"shared"));
}

// File, memfd, enclave or plain memory.
Result<QString> addKind(QJsonObject &object, const DeviceContext &context,
    const MemoryBackendRequest &request, const Pages &pages)
{
    const config::MemoryBackingConfig backing = backingOf(context.domain);
    const Text access = accessOf(context, request);
    const Text &path = request.module.path;
    if (is(request.module.model, u"sgx-epc"))
        return QStringLiteral("memory-backend-epc");
    if (!path && is(backing.source, u"memfd")) {
        if (pages.size != 0) {
            object.insert(QStringLiteral("hugetlb"), true);
            object.insert(QStringLiteral("hugetlbsize"), qint64(pages.size));
        }
        addShare(object, access);
        return QStringLiteral("memory-backend-memfd");
    }
    if (pages.size == 0 && !path && !access && !is(backing.source, u"file"))
        return QStringLiteral("memory-backend-ram");
    // In a folder QEMU makes a file without a name, which goes with it.
    QString place = path.value_or(context.host.memoryFolder);
    if (!path && pages.size != 0) {
        TRY_ASSIGN(place, hugePagesFolder(context, pages.size));
    }
    object.insert(QStringLiteral("mem-path"), place);
    if (!path)
        addSwitch(object, QStringLiteral("discard-data"), discardOf(context, request));
    addShare(object, access);
    return QStringLiteral("memory-backend-file");
}

bool isPreallocated(
    const DeviceContext &context, const config::MemoryDeviceConfig &module, const Pages &pages)
{
    if (is(module.model, u"sgx-epc") || is(backingOf(context.domain).allocation, u"immediate"))
        return true;
    if (module.path) // a real module would only be worn out
        return !module.pmem && !is(module.model, u"virtio-pmem");
    return pages.size != 0;
}

// Whether memory on these pages has to be there from the beginning.
void addAllocation(QJsonObject &object, const DeviceContext &context,
    const config::MemoryDeviceConfig &module, const Pages &pages)
{
    if (is(module.model, u"virtio-mem")) {
        object.insert(QStringLiteral("reserve"), false);
        return;
    }
    if (isPreallocated(context, module, pages))
        object.insert(QStringLiteral("prealloc"), true);
    addPositive(object, QStringLiteral("prealloc-threads"), backingOf(context.domain).allocationThreads);
}

// The host's nodes that the memory comes from. Whether the document says so for this node.
Result<bool> addHostNodes(
    QJsonObject &object, const DeviceContext &context, const MemoryBackendRequest &request)
{
    const auto &tuning = context.domain.numaTuning;
    const config::NumaNodeMemoryConfig *own = tuningOf(context.domain, request.node);
    const bool fixed = tuning && tuning->memory && !is(tuning->memory->placement, u"auto");
    Text mode = tuning && tuning->memory ? tuning->memory->mode : Text();
    Text nodes = fixed ? tuning->memory->nodeset : Text();
    if (own) {
        mode = own->mode;
        nodes = own->nodeset;
    }
    if (request.module.nodemask)
        nodes = request.module.nodemask;
    if (!nodes || nodes->isEmpty() || is(mode, u"restrictive"))
        return own != nullptr;
    const auto set = config::CpuSet::parse(*nodes);
    if (!set || set->isEmpty()) {
        return invalid(
            translated("“%1” names the NUMA nodes “%2”, which are none.").arg(context.name(), *nodes));
    }
    QJsonArray list;
    for (const unsigned node : set->numbers())
        list.append(int(node));
    object.insert(QStringLiteral("host-nodes"), list);
    static const QHash<QString, QString> policies { { QStringLiteral("preferred"),
                                                        QStringLiteral("preferred") },
        { QStringLiteral("interleave"), QStringLiteral("interleave") } };
    object.insert(QStringLiteral("policy"), policies.value(text(mode), QStringLiteral("bind")));
    return own != nullptr;
}

QString deviceOf(const config::MemoryDeviceConfig &memory)
{
    static const QHash<QString, QString> devices { { QStringLiteral("dimm"), QStringLiteral("pc-dimm") },
        { QStringLiteral("nvdimm"), QStringLiteral("nvdimm") },
        { QStringLiteral("virtio-pmem"), QStringLiteral("virtio-pmem-pci") },
        { QStringLiteral("virtio-mem"), QStringLiteral("virtio-mem-pci") } };
    return devices.value(text(memory.model));
}

void addSize(QJsonObject &device, const QString &property, const std::optional<Bytes> &size)
{
    if (size && size->count > 0)
        device.insert(property, qint64(size->count));
}

void addSlot(QJsonObject &device, const std::optional<config::AddressConfig> &address)
{
    if (!address || !is(address->type, u"dimm"))
        return;
    device.insert(QStringLiteral("slot"), int(address->slot.value_or(0)));
    if (address->base.value_or(0) > 0)
        device.insert(QStringLiteral("addr"), qint64(*address->base));
}

Result<QJsonObject> moduleDevice(const DeviceContext &context, const config::MemoryDeviceConfig &memory)
{
    const QString driver = deviceOf(memory);
    TRY(context.require(driver, label(memory)));
    QJsonObject device { { kDriver, driver },
        { QStringLiteral("memdev"), QStringLiteral("mem") + text(memory.alias) } };
    if (memory.node && *memory.node >= 0)
        device.insert(QStringLiteral("node"), *memory.node);
    addSize(device, QStringLiteral("label-size"), memory.labelSize);
    addSize(device, QStringLiteral("block-size"), memory.blockSize);
    addSize(device, QStringLiteral("requested-size"), memory.requestedSize);
    if (memory.uuid)
        device.insert(QStringLiteral("uuid"), *memory.uuid);
    if (memory.readOnly)
        device.insert(QStringLiteral("unarmed"), true);
    if (is(memory.model, u"virtio-mem")) {
        TRY_ASSIGN(const Pages pages, pagesOf(context, { {}, 0, memory.node, memory }));
        if (isPreallocated(context, memory, pages))
            device.insert(QStringLiteral("prealloc"), true);
    }
    TRY(addDeviceInfo(device, context, memory));
    addSlot(device, memory.address);
    return device;
}

// What a module can be plugged in with; at the start a size is made to fit.
quint64 wholeModule(quint64 size, const config::DomainConfig &domain)
{
    const quint64 unit = isPpc64(domain) ? 256ULL << 20 : 2ULL << 20;
    return (size + unit - 1) / unit * unit;
}

} // namespace

Result<MemoryBackend> memoryBackend(const DeviceContext &context, const MemoryBackendRequest &request)
{
    QJsonObject object;
    TRY_ASSIGN(const Pages pages, pagesOf(context, request));
    TRY_ASSIGN(const QString kind, addKind(object, context, request, pages));
    object.insert(QStringLiteral("qom-type"), kind);
    object.insert(QStringLiteral("id"), request.id);
    object.insert(QStringLiteral("size"), qint64(request.size));
    const bool named
        = kind == u"memory-backend-file" || kind == u"memory-backend-memfd"; // by its path otherwise
    if (named && request.use == MemoryBackendRequest::Use::System)
        object.insert(QStringLiteral("x-use-canonical-path-for-ramblock-id"), false);
    addAllocation(object, context, request.module, pages);
    addSize(object, QStringLiteral("align"), request.module.alignSize);
    if (request.module.pmem)
        object.insert(QStringLiteral("pmem"), true);
    TRY_ASSIGN(const bool nodeTuned, addHostNodes(object, context, request));
    MemoryBackend result { object };
    const config::MemoryBackingConfig backing = backingOf(context.domain);
    result.needed = request.use == MemoryBackendRequest::Use::Module || pages.own || nodeTuned
        || accessOf(context, request) || is(backing.source, u"file") || is(backing.source, u"memfd");
    return result;
}

Result<StorageArguments> memoryDeviceArguments(
    const DeviceContext &context, const config::MemoryDeviceConfig &memory)
{
    StorageArguments result;
    MemoryBackendRequest request;
    request.id = QStringLiteral("mem") + text(memory.alias);
    request.size = wholeModule(memory.size.value_or(Bytes {}).count, context.domain);
    request.node = memory.node;
    request.module = memory;
    TRY_ASSIGN(const MemoryBackend backend, memoryBackend(context, request));
    result.objects.push_back(backend.object);
    if (is(memory.model, u"sgx-epc"))
        return result; // an option of the machine
    if (deviceOf(memory).isEmpty()) {
        return unsupported(translated("The %1 of “%2” has the model “%3”, which cannot be used here.")
                               .arg(label(memory), context.name(), text(memory.model)));
    }
    TRY_ASSIGN(const QJsonObject device, moduleDevice(context, memory));
    result.devices.push_back(device);
    return result;
}

Result<> addMemoryDevices(const BuildContext &context)
{
    for (const config::MemoryDeviceConfig &memory : context.domain.memoryDevices) {
        TRY_ASSIGN(const StorageArguments arguments, memoryDeviceArguments(context, memory));
        context.add(arguments);
    }
    return {};
}

} // namespace inn::qemu
