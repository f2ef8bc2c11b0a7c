#pragma once

#include "backend/xml/table.h"

namespace inn::config {

const xml::Table &secretType();

} // namespace inn::config
