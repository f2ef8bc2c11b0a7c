#include "backend/config/errorcodes.h"
#include "backend/config/network/networkrules.h"

#include <QCoreApplication>

#include <array>
#include <set>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkConfig", text);
}

void checkOnce(const xml::Report &report, const char *path)
{
    if (report.count(path) > 1)
        report.error(path,
            tr("There can be only one “%1” in “forward”.").arg(QString::fromLatin1(path).section(u'/', -1)));
}

void checkNatAddresses(const NetworkConfig &network, const xml::Report &report)
{
    const auto address
        = [&](const std::optional<QString> &text, const char *where) -> std::optional<IpAddress> {
        if (!text)
            return {};
        const auto it = IpAddress::parse(*text);
        if (it && !it->isIpv6)
            return it;
        report.error(where, tr("“%1” is not an IPv4 address.").arg(text->left(80)));
        return {};
    };
    const auto start = address(network.natAddressStart, "forward/nat/address/@start");
    const auto end = address(network.natAddressEnd, "forward/nat/address/@end");
    if (!start || !end)
        return;
    const QString text
        = tr("The range from “%1” to “%2”").arg(*network.natAddressStart, *network.natAddressEnd);
    if (start->first(16) != end->first(16))
        report.error("forward/nat/address",
            tr("%1 is too large; at most 65536 addresses are possible.").arg(text), kInternal);
    else if (*end < *start)
        report.error("forward/nat/address", tr("%1 ends before it begins.").arg(text), kInternal);
}

void checkNat(const NetworkConfig &network, const QString &mode, const xml::Report &report)
{
    const bool isSet
        = network.natIpv6 || network.natAddressStart || network.natAddressEnd || network.natPortStart;
    if (mode != u"nat" && (isSet || report.isWritten("forward/nat")))
        report.error("forward/nat", tr("Only the forward mode “nat” can have “nat” settings."));
    for (const char *path : { "forward/nat", "forward/nat/address", "forward/nat/port" })
        checkOnce(report, path);
    checkNatAddresses(network, report);
    if (network.natPortStart && network.natPortEnd && *network.natPortEnd < *network.natPortStart)
        report.error("forward/nat/port/@end",
            tr("The ports from %1 to %2 end before they begin.")
                .arg(*network.natPortStart)
                .arg(*network.natPortEnd),
            kXmlDetail);
}

void checkInterfaces(const NetworkConfig &network, const xml::Report &report)
{
    std::set<QString> names;
    for (std::size_t i = 0; i < network.forwardInterfaces.size(); ++i) {
        const ForwardInterfaceConfig &interface = network.forwardInterfaces[i];
        if (!interface.dev)
            continue;
        const xml::Report here = report.at(interface.origin, "forward/interface", i);
        if (i == 0 && network.forwardDev && interface.dev != network.forwardDev)
            here.error("@dev",
                tr("The first interface is “%1”, but “forward” names “%2”; they must be the same.")
                    .arg(*interface.dev, *network.forwardDev));
        if (!names.insert(*interface.dev).second)
            here.error("@dev", tr("The interface “%1” is listed twice.").arg(*interface.dev));
    }
}

void checkAddresses(const NetworkConfig &network, const QString &mode, const xml::Report &report)
{
    std::set<std::array<unsigned, 4>> devices;
    for (std::size_t i = 0; i < network.forwardAddresses.size(); ++i) {
        const HostPciAddressConfig &address = network.forwardAddresses[i];
        const xml::Report here = report.at(address.origin, "forward/address", i);
        if (!address.type)
            here.error({}, tr("The address needs the type “pci”."));
        else if (*address.type != u"pci")
            here.error("@type", tr("“%1” is not possible here; write “pci”.").arg(address.type->left(80)),
                *address.type == u"none" || *address.type == u"netdev" ? 27 : kUnsupported);
        const std::array device { address.domain.value_or(0), address.bus.value_or(0),
            address.slot.value_or(0), address.function.value_or(0) };
        if (!devices.insert(device).second)
            here.error({}, tr("The PCI device is listed twice."));
        if (mode != u"hostdev")
            here.error({}, tr("PCI addresses need the forward mode “hostdev”."), kUnsupported);
    }
}

// How many interfaces the host gives, as libvirt counts them.
std::size_t interfaceCount(const NetworkConfig &network)
{
    if (!network.forwardInterfaces.empty() || network.forwardDev)
        return std::max<std::size_t>(network.forwardInterfaces.size(), 1);
    return network.forwardAddresses.size();
}

void checkOwnBridgeModes(const NetworkConfig &network, const QString &mode, const xml::Report &report)
{
    if (network.ips.empty())
        report.error(
            "forward", tr("The forward mode “%1” needs an address of the host in the network.").arg(mode));
    const std::size_t count = interfaceCount(network);
    if (count > 1)
        report.error("forward", tr("The forward mode “%1” can have one interface only.").arg(mode));
    if (mode == u"open" && count > 0)
        report.error("forward/@dev", tr("The forward mode “open” cannot have an interface."));
}

} // namespace

void checkNetworkForward(const NetworkConfig &network, xml::Report &report)
{
    const QString mode = forwardModeOf(network);
    checkNat(network, mode, report);
    if (network.forwardDev && (!network.forwardAddresses.empty() || !network.forwardFunctions.empty()))
        report.error(
            "forward/@dev", tr("Give either the interface “dev”, or PCI addresses, or a physical function."));
    const bool hasInterfaces = network.forwardDev || !network.forwardInterfaces.empty();
    checkInterfaces(network, report);
    if (!hasInterfaces)
        checkAddresses(network, mode, report);
    const bool hasFunction
        = !hasInterfaces && network.forwardAddresses.empty() && !network.forwardFunctions.empty();
    if (hasFunction && network.forwardFunctions.size() > 1)
        report.error("forward/pf", tr("There can be only one “%1” in “forward”.").arg(QStringLiteral("pf")));
    else if (hasFunction && !network.forwardFunctions[0].dev)
        report.error("forward/pf", tr("The physical function needs an interface’s name, “dev”."));
    if (mode == u"none")
        return;
    if (hasOwnBridge(mode))
        checkOwnBridgeModes(network, mode, report);
    else if (network.bridgeName && (interfaceCount(network) > 0 || hasFunction))
        report.error("bridge/@name", tr("Give either the bridge or interfaces of the host, not both."));
    if (mode == u"hostdev" && hasInterfaces)
        report.error("forward",
            tr("A network of the forward mode “hostdev” names its devices by their PCI addresses."),
            kUnsupported);
}

} // namespace inn::config
