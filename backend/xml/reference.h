#pragma once

#include "backend/xml/table.h"

namespace inn::xml {

// A page in Markdown about all that is declared, for people. What several elements have in common is told
// where it comes first.
QByteArray referencePage(const Table &table, const QString &title);

} // namespace inn::xml
