#pragma once

#include <QStringList>

#include <vector>

namespace inn::ui {

struct DifferenceLine
{
    enum class Kind { Same, Added, Removed, Gap };
    Kind kind;
    QString text;
    int oldLine = 0; // 1-based; 0 for added ones
    int newLine = 0; // 1-based; 0 for removed ones
};

// The difference of two texts line by line with `context` unchanged lines around each change. Texts whose
// difference would cost too much to find (millions of steps) are shown as replaced between their common
// beginning and end.
std::vector<DifferenceLine> difference(const QString &before, const QString &after, int context = 3);

} // namespace inn::ui
