#pragma once

#include "backend/config/netcommon/netcommon.h"
#include "backend/xml/report.h"

namespace inn::config {

void checkBandwidthRate(const BandwidthRateConfig &rate, xml::Report &report);
void checkBandwidth(const BandwidthConfig &bandwidth, xml::Report &report);
void checkVlan(const VlanConfig &vlan, xml::Report &report);
void checkVirtualPort(const VirtualPortConfig &port, xml::Report &report);
void checkInterfaceIp(const InterfaceIpConfig &ip, xml::Report &report);
void checkRoute(const RouteConfig &route, xml::Report &report);

} // namespace inn::config
