#pragma once

#include "backend/xml/table.h"

namespace inn::xml {

// The document of a structure: its changes reconciled onto the text its origin names, elements matched by
// origin and everything else kept; a new document if it has none. Unchanged gives the same bytes.
QByteArray writeDocument(const Table &table, const void *object);

} // namespace inn::xml
