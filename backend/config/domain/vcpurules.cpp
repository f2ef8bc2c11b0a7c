#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/tuningconfig.h"
#include "backend/config/domain/tuninghelpers.h"
#include "backend/config/errorcodes.h"

#include <QCoreApplication>

#include <algorithm>

// What libvirt demands of virtual processors that are listed one by one.
namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

struct Vcpu
{
    bool isOn = false;
    bool stays = false, canGo = false; // only what is said
    unsigned order = 0;
};

std::vector<Vcpu> listedVcpus(const DomainConfig &domain)
{
    std::vector<Vcpu> all(std::min(vcpuCount(domain), CpuSet::kLimit));
    for (const VcpuConfig &listed : domain.vcpuList) {
        if (!listed.id || *listed.id >= all.size())
            continue;
        all[*listed.id] = { listed.enabled == u"yes", listed.hotpluggable == u"no",
            listed.hotpluggable == u"yes", listed.order.value_or(0) };
    }
    return all;
}

void checkFirst(const Vcpu &first, const xml::Report &report)
{
    if (!first.isOn)
        report.error("vcpus", tr("The processor 0 must be there at start."), kUnsupported);
    if (first.canGo)
        report.error(
            "vcpus", tr("The processor 0 cannot be removed; set “hotpluggable” to “no”."), kUnsupported);
    if (first.order > 1)
        report.error("vcpus", tr("The processor 0 must have the order 1."), kUnsupported);
}

// QEMU adds processors in the order of their numbers.
void checkOrder(const std::vector<Vcpu> &all, const xml::Report &report)
{
    const bool isOrdered = all.front().order != 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Vcpu &vcpu = all[i];
        const Vcpu &before = all[i - 1];
        if (vcpu.isOn && (vcpu.order != 0) != isOrdered)
            report.error("vcpus",
                tr("Either all processors that are there at start have an “order” or none."), kUnsupported);
        if (!vcpu.stays)
            continue;
        if (before.canGo)
            report.error("vcpus",
                tr("The processor %1 stays for good, so it must come before those that can be removed.")
                    .arg(i),
                kUnsupported);
        if (before.order > vcpu.order)
            report.error(
                "vcpus", tr("The order of processors that stay for good must ascend."), kUnsupported);
    }
}

} // namespace

void checkVcpuList(const DomainConfig &domain, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.vcpuList.size(); ++i) {
        const VcpuConfig &vcpu = domain.vcpuList[i];
        const xml::Report here = report.at(vcpu.origin, "vcpus/vcpu", i);
        if (vcpu.id && *vcpu.id >= vcpuCount(domain))
            here.error("@id",
                tr("There is no processor %1; the machine has %2.").arg(*vcpu.id).arg(vcpuCount(domain)));
        if (vcpu.enabled == u"no" && vcpu.hotpluggable == u"no")
            here.error("@hotpluggable",
                tr("The processor %1 is neither there at start nor can it be added.")
                    .arg(vcpu.id.value_or(0)),
                kUnsupported);
    }
    const bool isEmulated = domain.type == u"kvm" || domain.type == u"qemu";
    const std::vector<Vcpu> all = listedVcpus(domain);
    if (!isEmulated || all.empty())
        return;
    checkFirst(all.front(), report);
    checkOrder(all, report);
}

} // namespace inn::config
