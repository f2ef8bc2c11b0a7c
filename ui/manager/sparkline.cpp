#include "ui/manager/sparkline.h"

#include "backend/stats/history.h"

#include <QPainter>
#include <QPalette>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace inn::ui {

namespace {

constexpr int kPixelsPerValue = 2;

} // namespace

void paintSparkline(
    QPainter *painter, const QRect &place, const stats::Series &series, double scale, const QColor &line)
{
    const auto values = series.tail(std::size_t(place.width() / kPixelsPerValue + 1));
    double top = scale;
    for (float value : values) {
        if (scale <= 0 && !std::isnan(value))
            top = std::max(top, double(value));
    }
    if (values.size() < 2 || top <= 0)
        return;
    QPolygonF curve;
    curve.reserve(int(values.size()) + 2);
    const double bottom = place.bottom() + 0.5;
    double x = place.right() + 0.5 - double(values.size() - 1) * kPixelsPerValue;
    curve << QPointF(x, bottom);
    for (float value : values) {
        const double part = std::isnan(value) ? 0 : std::clamp(double(value) / top, 0.0, 1.0);
        curve << QPointF(x, bottom - part * (place.height() - 1));
        x += kPixelsPerValue;
    }
    curve << QPointF(x - kPixelsPerValue, bottom);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QColor fill = line;
    fill.setAlpha(70);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(curve);
    painter->setPen(QPen(line, 1.2));
    painter->drawPolyline(curve.constData() + 1, int(curve.size()) - 2);
    painter->restore();
}

QColor sparklineColour(const QPalette &palette)
{
    const QColor colour = palette.color(QPalette::Normal, QPalette::Highlight);
    return palette.color(QPalette::Normal, QPalette::Base).lightness() < 128 ? colour.lighter(160) : colour;
}

} // namespace inn::ui
