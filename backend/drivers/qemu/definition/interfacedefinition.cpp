#include "backend/drivers/qemu/definition/interfacedefinition.h"

#include "backend/config/network/ipaddress.h"
#include "backend/config/words.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

#include <bit>

namespace inn::qemu {

namespace {

using config::InterfaceConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("QemuDefinition", text);
}

// The addresses that QEMU's own network tells the guest.
void checkUserAddresses(const InterfaceConfig &interface, const xml::Report &report)
{
    if (!interface.routes.empty())
        report.error("route", tr("QEMU cannot set up routes in the guest."), kUnsupported);
    int count[2] = { 0, 0 };
    for (std::size_t i = 0; i < interface.ips.size(); ++i) {
        const config::InterfaceIpConfig &ip = interface.ips[i];
        const xml::Report here = report.at(ip.origin, "ip", i);
        const auto address = config::IpAddress::parse(ip.address.value_or(QString()));
        if (ip.peer)
            here.error("@peer", tr("QEMU cannot set up a point-to-point link in the guest."), kUnsupported);
        if (!address)
            continue;
        if (++count[address->isIpv6 ? 1 : 0] > 1)
            here.error({}, tr("An interface can have only one address of each family."), kUnsupported);
        const unsigned prefix = ip.prefix.value_or(0);
        if (prefix == 0)
            continue;
        if (!address->isIpv6 && (prefix < 4 || prefix > 27))
            here.error("@prefix", tr("The prefix of QEMU’s own network must be from 4 to 27."), kXml);
        if (address->isIpv6 && prefix != 64)
            here.error("@prefix", tr("The IPv6 prefix of QEMU’s own network must be 64."), kUnsupported);
    }
}

void checkGuestEnd(const InterfaceConfig &interface, const QString &type, const xml::Report &report)
{
    if (type == u"user") {
        checkUserAddresses(interface, report);
        return;
    }
    if (type == u"vdpa") {
        if (!is(interface.model, u"virtio"))
            report.error("model/@type", tr("A vDPA interface must have the model “virtio”."), kUnsupported);
        return;
    }
    if (!interface.ips.empty() || !interface.routes.empty())
        report.error(interface.ips.empty() ? "route" : "ip",
            tr("QEMU can tell the guest addresses only on an interface of the type “user”."), kUnsupported);
}

void checkDriver(
    const InterfaceConfig &interface, const QemuCapabilities &capabilities, const xml::Report &report)
{
    if (!interface.isVirtio())
        return;
    const auto powerOfTwo = [&](const std::optional<unsigned> &size, const char *where) {
        if (size && *size > 0 && !std::has_single_bit(*size))
            report.error(where, tr("The size of a queue must be a power of two."), kUnsupported);
    };
    powerOfTwo(interface.rxQueueSize, "driver/@rx_queue_size");
    powerOfTwo(interface.txQueueSize, "driver/@tx_queue_size");
    if (capabilities.hasProperty(QStringLiteral("virtio-net-pci"), QStringLiteral("rss")))
        return;
    if (interface.rss)
        report.error("driver/@rss", tr("This QEMU has no receive-side scaling."), kUnsupported);
    if (interface.rssHashReport)
        report.error("driver/@rss_hash_report", tr("This QEMU reports no hashes of packets."), kUnsupported);
}

void checkHostEnd(const InterfaceConfig &interface, const QString &type, const xml::Report &report)
{
    const bool hasMtu = config::isOneOf(type, { "network", "bridge", "ethernet", "vhostuser" })
        || (type == u"user" && is(interface.backendType, u"passt"));
    if (interface.mtu.value_or(0) > 0 && !hasMtu)
        report.error("mtu", tr("An interface of the type “%1” cannot set the largest packet.").arg(type),
            kUnsupported);
    const bool hasCoalesce = interface.coalesceFrames || report.isWritten("coalesce/rx/frames/@max");
    if (hasCoalesce && type != u"network" && type != u"bridge")
        report.error(
            "coalesce", tr("An interface of the type “%1” cannot delay interrupts.").arg(type), kUnsupported);
    if (is(interface.teamingType, u"persistent") && !interface.isVirtio())
        report.error("teaming", tr("The persistent interface of a team must be a virtio one."), kUnsupported);
    if (is(interface.teamingType, u"transient") && type != u"hostdev" && type != u"network")
        report.error(
            "teaming", tr("The transient interface of a team must be a device of the host."), kUnsupported);
}

} // namespace

void checkInterfaces(
    const config::DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.interfaces.size(); ++i) {
        const InterfaceConfig &interface = domain.interfaces[i];
        const QString type = interface.type.value_or(QStringLiteral("user"));
        const xml::Report here = report.at(interface.origin, "devices/interface", i);
        if (interface.writeFiltering)
            here.error("source/@writeFiltering",
                tr("QEMU cannot filter writes to a host device’s registers."), kUnsupported);
        checkGuestEnd(interface, type, here);
        checkDriver(interface, capabilities, here);
        checkHostEnd(interface, type, here);
    }
}

} // namespace inn::qemu
