#pragma once

class QColor;
class QPainter;
class QPalette;
class QRect;

namespace inn::stats {
class Series;
}

namespace inn::ui {

// A filled line of the series' newest values, two pixels each, for rows of lists. scale is the value at the
// top; 0: the largest one shown.
void paintSparkline(
    QPainter *painter, const QRect &place, const stats::Series &series, double scale, const QColor &line);

// The highlight colour, lightened where the rows are dark.
QColor sparklineColour(const QPalette &palette);

} // namespace inn::ui
