#pragma once

#include "backend/config/interface/hostinterface.h"
#include "backend/xml/report.h"
#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &hostInterfaceType();
const xml::Table &hostInterfaceLinkType();
const xml::Table &hostInterfaceIpType();
const xml::Table &hostInterfaceProtocolType();
const xml::Table &hostVlanType();
const xml::Table &hostBondMemberType();
const xml::Table &hostBondType();
const xml::Table &hostBridgeMemberType();
const xml::Table &hostBridgeType();

void checkHostBridgeMember(const HostBridgeMemberConfig &member, xml::Report &report);
void checkHostInterfaceRules(const HostInterfaceConfig &interface, xml::Report &report);

} // namespace inn::config
