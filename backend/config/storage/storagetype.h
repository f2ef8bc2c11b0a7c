#pragma once

#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &poolType();
const xml::Table &volumeType();

} // namespace inn::config
