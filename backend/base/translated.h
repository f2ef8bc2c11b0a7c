#pragma once

#include <QCoreApplication>

namespace inn {

// The translation of a text of a function that belongs to no QObject. All texts live in one context (see
// app/translator.h), whatever is named here.
inline QString translated(const char *text)
{
    return QCoreApplication::translate("Innkeeper", text);
}

} // namespace inn
