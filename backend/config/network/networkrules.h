#pragma once

#include "backend/config/network/ipaddress.h"
#include "backend/config/network/networkconfig.h"
#include "backend/xml/report.h"

namespace inn::config {

void checkNetworkRules(const NetworkConfig &network, xml::Report &report);
void checkNetworkForward(const NetworkConfig &network, xml::Report &report);
void checkNetworkVlans(const NetworkConfig &network, xml::Report &report);
void checkNetworkIp(const NetworkIpConfig &ip, xml::Report &report);
void checkNetworkDns(const NetworkDnsConfig &dns, xml::Report &report);
void checkDnsForwarder(const DnsForwarderConfig &forwarder, xml::Report &report);
void checkDnsTxt(const DnsTxtConfig &txt, xml::Report &report);
void checkDnsSrv(const DnsSrvConfig &srv, xml::Report &report);
void checkDnsHost(const DnsHostConfig &host, xml::Report &report);
void checkPortGroup(const PortGroupConfig &group, xml::Report &report);

// What the mode comes to: "none" without <forward>, "nat" without a mode.
QString forwardModeOf(const NetworkConfig &network);
// libvirt makes the bridge itself.
bool hasOwnBridge(QStringView forwardMode);
// The length of the network's part that libvirt takes: written, or by the class of the address.
std::optional<unsigned> prefixLengthOf(const NetworkIpConfig &ip);

} // namespace inn::config
