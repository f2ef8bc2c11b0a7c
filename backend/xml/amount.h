#pragma once

#include "backend/xml/table.h"

#include <QByteArrayView>

#include <optional>

namespace inn::xml {

// The number of an amount of data, without its unit, as strtoull() reads it: blanks may stand before it,
// nothing behind.
std::optional<quint64> amountNumber(QByteArrayView text, const Field &field);

} // namespace inn::xml
