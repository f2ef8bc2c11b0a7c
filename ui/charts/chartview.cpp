#include "ui/charts/chartview.h"

#include "ui/charts/historychart.h"

#include <QChart>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inn::ui {

namespace {

constexpr int kPadding = 6;
constexpr int kSwatch = 9;
constexpr double kLineWidth = 1.6;
constexpr int kMostHoverLines = 9;
constexpr qsizetype kRun = 12; // points drawn at once

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

// A long jagged line crosses itself often once it has a width, and filling that takes a second; short runs do
// not.
void drawInRuns(QPainter *painter, const QPolygonF &line)
{
    for (qsizetype first = 0; first + 1 < line.size(); first += kRun)
        painter->drawPolyline(line.constData() + first, int(std::min(kRun + 1, line.size() - first)));
}

} // namespace

ChartView::ChartView(QChart *chart, HistoryChart *owner)
    : QChartView(chart, owner)
    , m_owner(owner)
{
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int ChartView::headerHeight() const
{
    return QFontMetrics(boldOf(font())).height() + 2 * kPadding;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position();
    viewport()->update();
    const QRectF plot = chart()->plotArea();
    const bool isInside = plot.contains(m_pointer) && plot.width() > 1;
    Q_EMIT m_owner->pointed(isInside ? std::optional(pointedAge(plot)) : std::nullopt);
    QChartView::mouseMoveEvent(event);
}

double ChartView::pointedAge(const QRectF &plot) const
{
    return (plot.right() - m_pointer.x()) / plot.width() * m_owner->spanSeconds();
}

void ChartView::setPointer(std::optional<double> age)
{
    const QRectF plot = chart()->plotArea();
    m_pointer = { -1, -1 };
    if (age && m_owner->spanSeconds() > 0)
        m_pointer
            = { plot.right() - 1 - *age / m_owner->spanSeconds() * (plot.width() - 2), plot.center().y() };
    viewport()->update();
}

void ChartView::leaveEvent(QEvent *event)
{
    m_pointer = { -1, -1 };
    viewport()->update();
    Q_EMIT m_owner->pointed({});
    QChartView::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    // The page with the charts scrolls, not a chart.
    event->ignore();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const QRectF plot = chart()->plotArea();
    painter->save();
    painter->setFont(font());
    paintHeader(painter);
    if (m_owner->top() > 0 && m_owner->spanSeconds() > 0 && plot.width() > 1 && plot.height() > 1) {
        paintCurves(painter, plot);
        if (plot.contains(m_pointer))
            paintPointer(painter, plot);
    }
    painter->restore();
}

// The title at the left, every curve with its present value at the right, as far as there is room.
void ChartView::paintHeader(QPainter *painter) const
{
    const QFontMetrics metrics(font());
    const QFont bold = boldOf(font());
    const int height = headerHeight();
    const int right = viewport()->width() - kPadding;
    const auto &curves = m_owner->curves();
    const QString title = QFontMetrics(bold).elidedText(m_owner->title(), Qt::ElideRight, right / 2);
    int left = kPadding + QFontMetrics(bold).horizontalAdvance(title) + 3 * kPadding;
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(QRect(kPadding, 0, right, height), Qt::AlignVCenter | Qt::AlignLeft, title);
    painter->setFont(font());
    if (m_owner->legend() == HistoryChart::Legend::Elsewhere)
        return;
    const auto texts = [&](bool withValues) {
        QStringList all;
        for (std::size_t index = 0; index < curves.size(); ++index) {
            const double value = m_owner->presentValue(index);
            const QString name = curves.size() > 1 ? curves[index].name : QString();
            all.append(withValues && !std::isnan(value)
                    ? (name + u' ' + chartValueText(m_owner->unit(), value)).trimmed()
                    : name);
        }
        return all;
    };
    const int swatch = curves.size() > 1 ? kSwatch + 4 : 0;
    const auto width = [&](const QStringList &all) {
        int sum = 0;
        for (const QString &text : all)
            sum += swatch + metrics.horizontalAdvance(text) + 2 * kPadding;
        return sum - 2 * kPadding;
    };
    QStringList shown = texts(true);
    if (left + width(shown) > right)
        shown = texts(false);
    left = std::max(left, right - width(shown));
    for (int index = 0; index < shown.size(); ++index) {
        const int advance = swatch + metrics.horizontalAdvance(shown[index]);
        if (left + advance > right) {
            painter->setPen(palette().color(QPalette::WindowText));
            painter->drawText(
                QRect(left, 0, right - left, height), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("…"));
            return;
        }
        if (swatch > 0) {
            painter->fillRect(QRect(left, (height - kSwatch) / 2, kSwatch, kSwatch),
                m_owner->curveColour(std::size_t(index)));
        }
        painter->setPen(palette().color(QPalette::WindowText));
        painter->drawText(
            QRect(left + swatch, 0, right - left, height), Qt::AlignVCenter | Qt::AlignLeft, shown[index]);
        left += advance + 2 * kPadding;
    }
}

void ChartView::paintCurves(QPainter *painter, const QRectF &plot) const
{
    const auto &curves = m_owner->curves();
    const double perSecond = plot.width() / m_owner->spanSeconds();
    const double perUnit = plot.height() / m_owner->top();
    painter->save();
    painter->setClipRect(plot.adjusted(-1, -1, 1, 1));
    QPolygonF line;
    for (std::size_t index = 0; index < curves.size(); ++index) {
        const QColor colour = m_owner->curveColour(index);
        QColor fill = colour;
        fill.setAlpha(45);
        const auto flush = [&] {
            if (line.size() == 1) // a lone value is a dot, not nothing
                line.append(line.first() + QPointF(kLineWidth, 0));
            if (line.size() > 1 && curves.size() == 1) {
                QPolygonF area = line;
                area << QPointF(line.last().x(), plot.bottom()) << QPointF(line.first().x(), plot.bottom());
                painter->setPen(Qt::NoPen);
                painter->setBrush(fill);
                painter->drawPolygon(area);
            }
            painter->setPen(QPen(colour, kLineWidth));
            painter->setBrush(Qt::NoBrush);
            drawInRuns(painter, line);
            line.clear();
        };
        for (const stats::Series::Point &point : curves[index].points) {
            if (!std::isfinite(point.value)) {
                flush();
                continue;
            }
            const double value = std::clamp(double(point.value), 0.0, 2 * m_owner->top());
            line << QPointF(plot.right() - double(point.age) * perSecond, plot.bottom() - value * perUnit);
        }
        flush();
    }
    painter->restore();
}

void ChartView::paintPointer(QPainter *painter, const QRectF &plot) const
{
    const double age = pointedAge(plot);
    const bool isElsewhere = m_owner->legend() == HistoryChart::Legend::Elsewhere;
    QStringList lines = isElsewhere ? QStringList() : m_owner->valuesAt(age);
    if (lines.isEmpty() && !isElsewhere)
        return;
    if (lines.size() > kMostHoverLines) {
        lines.resize(kMostHoverLines);
        lines.append(QStringLiteral("…"));
    }
    lines.prepend(chartAgeText(age));
    const QFontMetrics metrics(font());
    int width = 0;
    for (const QString &line : std::as_const(lines))
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF box(m_pointer.x() + 10, plot.top() + 4, width + 14, metrics.lineSpacing() * int(lines.size()) + 8);
    if (box.right() > plot.right())
        box.moveRight(m_pointer.x() - 10);
    box.moveLeft(std::max(box.left(), 0.0));
    box.moveTop(std::max(0.0, std::min(box.top(), viewport()->height() - box.height())));
    painter->setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
    painter->drawLine(QPointF(m_pointer.x(), plot.top()), QPointF(m_pointer.x(), plot.bottom()));
    painter->setPen(palette().color(QPalette::Mid));
    painter->setBrush(palette().color(QPalette::ToolTipBase));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(palette().color(QPalette::ToolTipText));
    painter->drawText(box.adjusted(7, 4, -7, -4), Qt::AlignLeft, lines.join(u'\n'));
}

} // namespace inn::ui
