#pragma once

#include "backend/xml/table.h"

#include <QByteArray>

namespace inn::xml {

// A structure as a definition stores it: what is declared comes first, in declared order and in one spelling
// (decimal numbers, amounts in their own unit, two spaces of indentation, single quotes); then, at its
// element, everything that is not declared. Elements without content are dropped, and so are repetitions of
// elements that count once. Comments stay before the elements they stood before.
// Without what is not declared it is what libvirt stores; only <metadata> is kept in both.
enum class Unknown { Kept, Dropped };
QByteArray writeNormalized(const Table &table, const void *object, Unknown unknown = Unknown::Kept);

} // namespace inn::xml
