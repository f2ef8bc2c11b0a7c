#pragma once

#include "backend/xml/table.h"

namespace inn::xml {

// A RELAX NG grammar of what is declared: elements in any order, values by their types, words and ranges.
// What has a namespace that nothing is declared in is allowed everywhere; unknown elements and attributes
// without one are not, although the reader leaves them alone.
QByteArray relaxNg(const Table &table);

} // namespace inn::xml
