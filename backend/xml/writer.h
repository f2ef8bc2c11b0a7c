#pragma once

#include "backend/xml/table.h"

#include <functional>
#include <memory>

namespace inn::xml {

// The document of a structure: its changes reconciled onto the text its origin names, elements matched by
// origin and everything else kept; a new document if it has none. Unchanged gives the same bytes.
QByteArray writeDocument(const Table &table, const void *object);

// The source of a structure with only these fields brought into line, which is the same source if nothing of
// them differs. It is parsed anew otherwise, and the structure's element is then its root; null if that
// fails.
std::shared_ptr<const Source> reconcileFields(
    const Table &table, const void *object, const std::function<bool(const Field &)> &isMeant, int *element);

} // namespace inn::xml
