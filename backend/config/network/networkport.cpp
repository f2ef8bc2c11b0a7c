#include "backend/config/network/networkport.h"

#include "backend/config/errorcodes.h"
#include "backend/config/network/networktype.h"
#include "backend/config/nwfilter/nwfiltervalues.h"
#include "backend/xml/reader.h"
#include "backend/xml/type.h"
#include "backend/xml/writer.h"

#include <QCoreApplication>

namespace inn::config {

namespace {

using P = NetworkPortConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("NetworkPortConfig", text);
}

bool isBridgePlug(const P &port)
{
    return port.plugType == u"network" || port.plugType == u"bridge";
}

bool isDirectPlug(const P &port)
{
    return port.plugType == u"direct";
}

bool isHostDevicePlug(const P &port)
{
    return port.plugType == u"hostdev-pci";
}

void checkPort(const P &port, xml::Report &report)
{
    if (port.mac && !macAddressText(*port.mac))
        report.error("mac/@address",
            tr("“%1” is not a hardware address; write it like “52:54:00:12:34:56”.").arg(port.mac->left(80)),
            kInternal);
    if (isBridgePlug(port) && !port.bridge)
        report.error("plug", tr("The plug needs the name of a bridge."));
    if (isDirectPlug(port) && !port.device)
        report.error("plug", tr("The plug needs the name of the host’s interface, “dev”."));
    if (isHostDevicePlug(port) && !port.address)
        report.error("plug", tr("The plug needs the address of a PCI device."));
    checkBandwidthUse(port.bandwidth, FloorUse::Allowed, ClassUse::Allowed, report);
}

} // namespace

const xml::Table &networkPortType()
{
    static const xml::Table table
        = xml::Type<P>("networkport")
              .text<&P::uuid>("uuid", "Identity of the port")
              .emptyIsNone()
              .required()
              .errorCode(kInternal)
              .text<&P::ownerName>("owner/name", "Name of the virtual machine")
              .required()
              .errorCode(kInternal)
              .text<&P::ownerUuid>("owner/uuid", "Identity of the virtual machine")
              .emptyIsNone()
              .required()
              .errorCode(kInternal)
              .text<&P::group>("group", "Port group of the network")
              .attribute<&P::mac>("mac/@address", "Hardware address of the guest’s interface")
              .emptyIsNone()
              .required()
              .errorCode(kInternal)
              .child<&P::virtualPort>("virtualport", virtualPortType, "Port of the switch")
              .child<&P::bandwidth>("bandwidth", bandwidthType, "Limits of the port")
              .child<&P::vlan>("vlan", vlanType, "Virtual LANs of the port")
              .attribute<&P::isolated>("port/@isolated", "Whether it cannot reach other isolated ports")
              .yesNo()
              .since("6.1.0")
              .attribute<&P::trustGuestRxFilters>("rxfilters/@trustGuest",
                  "Whether the guest may change the filters of its hardware addresses")
              .yesNo()
              .attribute<&P::plugType>("plug/@type", "What the interface is plugged into")
              .words({ "none", "network", "bridge", "direct", "hostdev-pci" })
              .attribute<&P::bridge>("plug/@bridge", "Name of the bridge")
              .attribute<&P::macTableManager>(
                  "plug/@macTableManager", "Who learns which hardware addresses are where")
              .words({ "kernel", "libvirt" })
              .countsWhen(isBridgePlug)
              .attribute<&P::device>("plug/@dev", "Interface of the host")
              .attribute<&P::mode>("plug/@mode", "How guests on that interface reach each other")
              .words({ "vepa", "private", "bridge", "passthrough" })
              .countsWhen(isDirectPlug)
              .defaultsTo("vepa")
              .attribute<&P::managed>(
                  "plug/@managed", "Whether the device leaves and returns to the host by itself")
              .yesNo()
              .countsWhen(isHostDevicePlug)
              .attribute<&P::driver>("plug/driver/@name", "Driver that hands the device to the guest")
              .emptyIsNone()
              .words({ "kvm", "vfio" })
              .countsWhen(isHostDevicePlug)
              .child<&P::address>("plug/address", hostPciAddressType, "PCI device of the host")
              .rule(checkPort);
    return table;
}

void applyNetworkPortDefaults(P &config)
{
    if (config.mac)
        config.mac = macAddressText(*config.mac).value_or(*config.mac);
    applyVirtualPortDefaults(config.virtualPort, VirtualPortIds::Written);
    applyBandwidthDefaults(config.bandwidth);
    applyVlanDefaults(config.vlan);
    if (config.plugType == u"none")
        config.plugType.reset();
    if (!isBridgePlug(config)) {
        config.bridge.reset();
        config.macTableManager.reset();
    }
    if (!isDirectPlug(config)) {
        config.device.reset();
        config.mode.reset();
    } else if (!config.mode) {
        config.mode = QStringLiteral("vepa");
    }
    if (!isHostDevicePlug(config)) {
        config.managed.reset();
        config.driver.reset();
        config.address.reset();
    }
    if (config.address) {
        applyHostPciAddressDefaults(*config.address);
        config.address->type.reset();
    }
}

Result<NetworkPortConfig> readNetworkPort(const QByteArray &xml, xml::Issues *issues)
{
    NetworkPortConfig config;
    TRY(xml::readDocument(networkPortType(), &config, xml, issues));
    return config;
}

QByteArray writeNetworkPort(const NetworkPortConfig &config)
{
    return xml::writeDocument(networkPortType(), &config);
}

xml::Issues checkNetworkPort(const NetworkPortConfig &config)
{
    xml::Issues issues;
    xml::check(networkPortType(), &config, issues);
    return issues;
}

} // namespace inn::config
