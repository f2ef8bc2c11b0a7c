#pragma once

#include "backend/xml/report.h"

// For rules of single devices.
namespace inn::config {

// Whether the text has a value there that could not be read, which is told already.
template<class T>
bool isMissing(const std::optional<T> &value, const xml::Report &report, QByteArrayView where)
{
    return !value && !report.isWritten(where);
}

} // namespace inn::config
