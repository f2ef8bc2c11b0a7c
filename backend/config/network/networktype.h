#pragma once

#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &networkType();
const xml::Table &networkIpType();
const xml::Table &dhcpRangeType();
const xml::Table &dhcpHostType();

} // namespace inn::config
