#pragma once

#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &containerCapabilitiesType();

} // namespace inn::config
