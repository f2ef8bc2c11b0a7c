#pragma once

#include "backend/xml/table.h"

namespace inn::xml {

// A structure that has a page of its own.
struct ReferencePage
{
    const Table *table;
    QString file;
};
// A page in Markdown about all that is declared, for people. What several elements have in common is told
// where it comes first, and what has a page of its own there.
QByteArray referencePage(const Table &table, const QString &title, const std::vector<ReferencePage> &others);

} // namespace inn::xml
