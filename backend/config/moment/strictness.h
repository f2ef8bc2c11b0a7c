#pragma once

#include "backend/config/errorcodes.h"
#include "backend/xml/issue.h"
#include "backend/xml/table.h"

// libvirt holds some documents to its schema before it reads them.
namespace inn::config {

// Elements and attributes that are not declared, and elements that may stand only once, are errors.
// Structures of the `open` tables are not looked into.
void refuseUnknown(const xml::Table &table, const void *object, const std::vector<const xml::Table *> &open,
    xml::Issues &issues);

} // namespace inn::config
