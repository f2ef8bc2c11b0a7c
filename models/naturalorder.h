#pragma once

#include <QCollator>

namespace inn::models {

// How names are sorted for people, in their language: "web-9" before "web-10", whether upper or lower case.
inline QCollator naturalOrder()
{
    QCollator order;
    // The C locale has no numbers in names; any real one has.
    if (order.locale().language() == QLocale::C)
        order.setLocale(QLocale(QLocale::English));
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    return order;
}

} // namespace inn::models
