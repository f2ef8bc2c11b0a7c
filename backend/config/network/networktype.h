#pragma once

#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &networkType();
const xml::Table &networkIpType();
const xml::Table &dhcpRangeType();
const xml::Table &dhcpHostType();
const xml::Table &forwardInterfaceType();
const xml::Table &forwardFunctionType();
const xml::Table &networkDnsType();
const xml::Table &dnsForwarderType();
const xml::Table &dnsTxtType();
const xml::Table &dnsSrvType();
const xml::Table &dnsHostType();
const xml::Table &portGroupType();
const xml::Table &dnsmasqOptionType();
const xml::Table &networkPortType();

} // namespace inn::config
