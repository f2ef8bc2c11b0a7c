#pragma once

#include <QFontMetrics>

#include <algorithm>

namespace inn::ui {

// A letter of names and numbers. The average one of a Chinese font is twice as wide.
inline int letterWidth(const QFontMetrics &metrics)
{
    return std::min(metrics.averageCharWidth(), metrics.horizontalAdvance(u'0'));
}

} // namespace inn::ui
