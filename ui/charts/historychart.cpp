#include "ui/charts/historychart.h"

#include <QCategoryAxis>
#include <QCoreApplication>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegendMarker>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace inn::ui {

namespace {

constexpr double kSpanSeconds[stats::kSpanCount] = { 60, 600, 3600, 86400 };
constexpr int kTicks = 4;
constexpr int kMinHeight = 170;

QString translated(const char *text)
{
    return QCoreApplication::translate("inn::ui::HistoryChart", text);
}

// Distinct in light and dark, also for people who do not tell red from green.
QColor curveColour(std::size_t index, bool isDark)
{
    static const QColor light[]
        = { QColor(0x1f, 0x6f, 0xb5), QColor(0xd5, 0x6b, 0x00), QColor(0x00, 0x8f, 0x7a),
              QColor(0x9b, 0x3f, 0xa8), QColor(0xb8, 0x32, 0x3c), QColor(0x6c, 0x6c, 0x00) };
    static const QColor dark[]
        = { QColor(0x6c, 0xb6, 0xff), QColor(0xff, 0xae, 0x57), QColor(0x4f, 0xd6, 0xbd),
              QColor(0xd9, 0x8c, 0xe6), QColor(0xff, 0x86, 0x8e), QColor(0xd6, 0xd6, 0x5c) };
    return isDark ? dark[index % std::size(dark)] : light[index % std::size(light)];
}

QString ageText(double seconds)
{
    if (seconds < 1)
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "now"));
    if (seconds < 120)
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "−%1 s")).arg(std::lround(seconds));
    if (seconds < 7200)
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "−%1 min"))
            .arg(std::lround(seconds / 60));
    return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "−%1 h")).arg(std::lround(seconds / 3600));
}

} // namespace

QString chartValueText(ChartUnit unit, double value)
{
    const QLocale locale;
    switch (unit) {
    case ChartUnit::Percent:
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1 %"))
            .arg(locale.toString(value, 'f', value < 10 ? 1 : 0));
    case ChartUnit::Kibibytes:
        return locale.formattedDataSize(qint64(value * 1024), 1, QLocale::DataSizeIecFormat);
    case ChartUnit::BytesPerSecond:
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1/s"))
            .arg(locale.formattedDataSize(qint64(value), value < 1024 ? 0 : 1, QLocale::DataSizeIecFormat));
    case ChartUnit::RequestsPerSecond:
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1 IOPS"))
            .arg(locale.toString(value, 'f', value < 10 ? 1 : 0));
    }
    return {};
}

double niceTop(ChartUnit unit, double value)
{
    if (unit == ChartUnit::Percent)
        return value <= 100 ? 100 : std::ceil(value / 100) * 100;
    const double base = unit == ChartUnit::RequestsPerSecond ? 10 : 1024;
    double scale = unit == ChartUnit::RequestsPerSecond ? 1 : 1024;
    if (unit == ChartUnit::BytesPerSecond)
        scale = 1;
    value = std::max(value, unit == ChartUnit::RequestsPerSecond ? 10.0 : 1024.0);
    while (scale * base <= value)
        scale *= base;
    for (const double step :
        { 1.0, 2.0, 4.0, 5.0, 8.0, 10.0, 20.0, 40.0, 50.0, 80.0, 100.0, 200.0, 400.0, 512.0, 800.0 }) {
        if (scale * step >= value)
            return scale * step;
    }
    return scale * base;
}

// Adds the line and the values under the pointer.
class ChartView : public QChartView
{
public:
    ChartView(QChart *chart, HistoryChart *owner)
        : QChartView(chart, owner)
        , m_owner(owner)
    {
        setMouseTracking(true);
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
    }

protected:
    void mouseMoveEvent(QMouseEvent *event) override
    {
        m_pointer = event->position();
        viewport()->update();
        QChartView::mouseMoveEvent(event);
    }
    void leaveEvent(QEvent *event) override
    {
        m_pointer = { -1, -1 };
        viewport()->update();
        QChartView::leaveEvent(event);
    }
    void drawForeground(QPainter *painter, const QRectF &area) override
    {
        QChartView::drawForeground(painter, area);
        const QRectF plot = chart()->plotArea();
        if (!plot.contains(m_pointer))
            return;
        const double age = (plot.right() - m_pointer.x()) / plot.width() * m_owner->spanSeconds();
        QStringList lines = m_owner->valuesAt(age);
        if (lines.isEmpty())
            return;
        lines.prepend(ageText(age));
        const QFontMetrics metrics(font());
        int width = 0;
        for (const QString &line : std::as_const(lines))
            width = std::max(width, metrics.horizontalAdvance(line));
        QRectF box(m_pointer.x() + 10, plot.top() + 4, width + 12, metrics.height() * int(lines.size()) + 8);
        if (box.right() > plot.right())
            box.moveRight(m_pointer.x() - 10);
        painter->setPen(QPen(palette().color(QPalette::PlaceholderText), 1, Qt::DashLine));
        painter->drawLine(QPointF(m_pointer.x(), plot.top()), QPointF(m_pointer.x(), plot.bottom()));
        painter->setPen(palette().color(QPalette::Mid));
        painter->setBrush(palette().color(QPalette::ToolTipBase));
        painter->drawRoundedRect(box, 3, 3);
        painter->setPen(palette().color(QPalette::ToolTipText));
        painter->drawText(box.adjusted(6, 4, -6, -4), Qt::AlignLeft, lines.join(u'\n'));
    }

private:
    HistoryChart *m_owner;
    QPointF m_pointer { -1, -1 };
};

HistoryChart::HistoryChart(const QString &title, ChartUnit unit, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
    , m_chart(new QChart)
    , m_view(new ChartView(m_chart, this))
    , m_time(new QCategoryAxis(m_chart))
    , m_value(new QCategoryAxis(m_chart))
{
    m_chart->setTitle(title);
    m_chart->setMargins({ 0, 0, 0, 0 });
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_value->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
    setAccessibleName(title);
    setMinimumHeight(kMinHeight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    applyPalette();
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void HistoryChart::applyPalette()
{
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlpha(40);
    QFont titleFont = font();
    titleFont.setBold(true);
    m_chart->setTitleFont(titleFont);
    m_chart->setTitleBrush(text);
    m_chart->setBackgroundBrush(palette().color(QPalette::Base));
    m_chart->legend()->setLabelColor(text);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QAbstractAxis *axis :
        { static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value) }) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(small);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
    for (std::size_t index = 0; index < m_drawn.size(); ++index) {
        for (QLineSeries *segment : m_drawn[index].segments)
            segment->setPen(QPen(curveColour(index, isDark), 1.8));
    }
}

void HistoryChart::setCurves(const std::vector<Curve> &curves, stats::Span span, double top)
{
    m_curves = curves;
    m_span = span;
    double highest = 0;
    for (const Curve &curve : m_curves) {
        for (const stats::Series::Point &point : curve.points) {
            if (!std::isnan(point.value))
                highest = std::max(highest, double(point.value));
        }
    }
    updateAxes(top > 0 ? top : niceTop(m_unit, highest));
    while (m_drawn.size() > m_curves.size()) {
        for (QLineSeries *segment : m_drawn.back().segments)
            delete segment;
        m_drawn.pop_back();
    }
    m_drawn.resize(m_curves.size());
    for (std::size_t index = 0; index < m_curves.size(); ++index)
        drawCurve(index);
    m_chart->legend()->setVisible(m_curves.size() > 1);
}

void HistoryChart::updateAxes(double top)
{
    const double seconds = kSpanSeconds[int(m_span)];
    if (seconds != m_seconds || m_time->count() == 0) {
        m_seconds = seconds;
        for (const QString &label : m_time->categoriesLabels())
            m_time->remove(label);
        m_time->setRange(-seconds, 0);
        m_time->setStartValue(-seconds);
        for (int tick = kTicks; tick >= 0; --tick)
            m_time->append(ageText(seconds * tick / kTicks), -seconds * tick / kTicks);
    }
    if (top == m_top)
        return;
    m_top = top;
    for (const QString &label : m_value->categoriesLabels())
        m_value->remove(label);
    m_value->setRange(0, top);
    m_value->setStartValue(0);
    for (int tick = 0; tick <= kTicks; ++tick)
        m_value->append(chartValueText(m_unit, top * tick / kTicks), top * tick / kTicks);
}

QLineSeries *HistoryChart::addSegment(std::size_t curve)
{
    auto *segment = new QLineSeries(m_chart);
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    segment->setPen(QPen(curveColour(curve, isDark), 1.8));
    m_chart->addSeries(segment);
    segment->attachAxis(m_time);
    segment->attachAxis(m_value);
    if (!m_drawn[curve].segments.empty()) {
        // One legend entry for the whole curve.
        for (QLegendMarker *marker : m_chart->legend()->markers(segment))
            marker->setVisible(false);
    }
    m_drawn[curve].segments.push_back(segment);
    return segment;
}

void HistoryChart::drawCurve(std::size_t index)
{
    Drawn &drawn = m_drawn[index];
    std::vector<QList<QPointF>> stretches(1);
    for (const stats::Series::Point &point : m_curves[index].points) {
        if (std::isnan(point.value)) {
            if (!stretches.back().isEmpty())
                stretches.emplace_back();
            continue;
        }
        stretches.back().append({ -double(point.age), double(point.value) });
    }
    while (drawn.segments.size() < stretches.size())
        addSegment(index);
    for (std::size_t part = 0; part < drawn.segments.size(); ++part)
        drawn.segments[part]->replace(part < stretches.size() ? stretches[part] : QList<QPointF>());
    drawn.segments.front()->setName(m_curves[index].name);
}

QStringList HistoryChart::valuesAt(double age) const
{
    QStringList lines;
    for (const Curve &curve : m_curves) {
        const stats::Series::Point *nearest = nullptr;
        for (const stats::Series::Point &point : curve.points) {
            if (!nearest || std::abs(point.age - age) < std::abs(nearest->age - age))
                nearest = &point;
        }
        if (nearest && !std::isnan(nearest->value) && std::abs(nearest->age - age) < m_seconds / 20)
            lines.append(curve.name + QStringLiteral("  ") + chartValueText(m_unit, nearest->value));
    }
    return lines;
}

} // namespace inn::ui
