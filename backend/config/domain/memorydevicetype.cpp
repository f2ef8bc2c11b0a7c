#include "backend/config/domain/deviceinfotype.h"
#include "backend/config/domain/smalldevices.h"

// Memory modules. Which values count depends on the model.
namespace inn::config {

namespace {

using M = MemoryDeviceConfig;

template<class... Models>
auto modelIs(Models... models)
{
    return [=](const M &memory) { return (... || (memory.model == QLatin1StringView(models))); };
}

void declareSource(xml::Type<M> &type)
{
    type.text<&M::nodemask>("source/nodemask", "NUMA nodes of the host that the memory is taken from")
        .text<&M::pageSize>("source/pagesize", "Size of the host’s pages")
        .emptyIsNone()
        .unit("KiB")
        .countsWhen(modelIs("dimm", "virtio-mem"))
        .text<&M::path>("source/path", "File or device of the host that is the memory")
        .since("3.2.0")
        .text<&M::alignSize>("source/alignsize", "Alignment of the memory")
        .emptyIsNone()
        .unit("KiB")
        .countsWhen(modelIs("nvdimm"))
        .since("5.0.0")
        .flag<&M::pmem>("source/pmem", "The file lies on persistent memory")
        .since("5.0.0");
}

void declareTarget(xml::Type<M> &type)
{
    type.text<&M::size>("target/size", "Size of the module")
        .unit("KiB")
        .text<&M::node>("target/node", "NUMA node of the guest that it belongs to")
        .emptyIsNone()
        .text<&M::labelSize>("target/label/size", "Space for labels of namespaces")
        .emptyIsNone()
        .unit("KiB")
        .countsWhen(modelIs("nvdimm"))
        .since("3.2.0")
        .flag<&M::readOnly>("target/readonly", "The guest cannot write to it")
        .since("5.0.0")
        .text<&M::blockSize>("target/block", "Size of the parts that are added and removed")
        .emptyIsNone()
        .unit("KiB")
        .countsWhen(modelIs("virtio-mem"))
        .since("7.9.0")
        .text<&M::requestedSize>("target/requested", "How much the guest shall have")
        .emptyIsNone()
        .unit("KiB")
        .countsWhen(modelIs("virtio-mem"))
        .since("7.9.0")
        .text<&M::currentSize>("target/current", "How much a running guest has")
        .unit("KiB")
        .ignoresUnreadable()
        .since("7.9.0");
}

} // namespace

const xml::Table &memoryDeviceType()
{
    static const xml::Table table = [] {
        xml::Type<M> type("memory");
        type.attribute<&M::model>("@model", "Kind of module")
            .words({ "dimm", "nvdimm", "virtio-pmem", "virtio-mem", "sgx-epc" })
            .required()
            .since("1.2.14")
            .attribute<&M::access>("@access", "Whether others see what the guest writes")
            .words({ "shared", "private" })
            .since("3.2.0")
            .attribute<&M::discard>("@discard", "Whether the memory’s content is dropped with the module")
            .yesNo()
            .since("4.4.0")
            .text<&M::uuid>("uuid", "Identity of an NVDIMM of POWER")
            .since("6.2.0");
        declareSource(type);
        declareTarget(type);
        return declareInfo(type).rule(checkMemoryDevice);
    }();
    return table;
}

} // namespace inn::config
