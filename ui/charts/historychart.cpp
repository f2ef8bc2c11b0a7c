#include "ui/charts/historychart.h"

#include "backend/base/translated.h"
#include "ui/charts/chartview.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace inn::ui {

namespace {

constexpr double kSpanSeconds[stats::kSpanCount] = { 60, 600, 3600, 86400 };
constexpr int kTicks = 4;
constexpr QSize kMinimumSize(260, 170);
constexpr int kSideRoom = 5; // half of the last label hangs over the axis
constexpr double kLargestTop = 1e18;

QString numberText(double value)
{
    if (std::abs(value) >= 1e7)
        return QLocale().toString(value, 'g', 3);
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return QLocale().toString(value, 'f', value >= 10 || isWhole ? 0 : 1);
}

QString bytesText(double bytes)
{
    static const char *const units[] = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
    std::size_t unit = 0;
    // Not "1024 KiB" for what rounds up to the next unit.
    for (; bytes >= 1023.5 && unit + 1 < std::size(units); ++unit)
        bytes /= 1024;
    if (unit == 0)
        bytes = std::round(bytes);
    return numberText(bytes) + u' ' + QLatin1String(units[unit]);
}

} // namespace

QString chartAgeText(double seconds)
{
    if (seconds < 0.5)
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "now"));
    if (seconds < 120)
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "−%1 s")).arg(std::lround(seconds));
    // Quarters of ten minutes and of a day are not whole.
    if (seconds < 7200)
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "−%1 min"))
            .arg(numberText(seconds / 60));
    return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "−%1 h")).arg(numberText(seconds / 3600));
}

QString chartValueText(ChartUnit unit, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    switch (unit) {
    case ChartUnit::Percent:
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1 %")).arg(numberText(value));
    case ChartUnit::Kibibytes:
        return bytesText(value * 1024);
    case ChartUnit::BytesPerSecond:
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1/s")).arg(bytesText(value));
    case ChartUnit::RequestsPerSecond:
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1 IOPS")).arg(numberText(value));
    case ChartUnit::Milliseconds:
        if (value >= 10'000)
            return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1 s"))
                .arg(numberText(value / 1000));
        return translated(QT_TRANSLATE_NOOP("inn::ui::HistoryChart", "%1 ms")).arg(numberText(value));
    }
    return {};
}

double niceTop(ChartUnit unit, double value)
{
    value = std::isfinite(value) ? std::clamp(value, 0.0, kLargestTop) : 0;
    switch (unit) {
    case ChartUnit::Percent:
        return std::max(1.0, std::ceil(value / 100)) * 100;
    case ChartUnit::Kibibytes:
    case ChartUnit::BytesPerSecond: {
        double top = 1024; // 1 MiB of memory, 1 KiB/s
        while (top < value)
            top *= 2;
        return top;
    }
    case ChartUnit::RequestsPerSecond:
    case ChartUnit::Milliseconds:
        for (double scale = 1;; scale *= 10) {
            for (const double step : { 1.0, 2.0, 4.0, 8.0 }) {
                if (scale * step >= std::max(value, 4.0))
                    return scale * step;
            }
        }
    }
    return 1;
}

HistoryChart::HistoryChart(const QString &title, ChartUnit unit, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_unit(unit)
    , m_chart(new QChart)
    , m_view(new ChartView(m_chart, this))
    , m_time(new QCategoryAxis(m_chart))
    , m_value(new QCategoryAxis(m_chart))
{
    m_chart->setMargins({ kSideRoom, m_view->headerHeight(), 3 * kSideRoom, 0 });
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->hide();
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_value->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_value, Qt::AlignLeft);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setCurves({}, stats::Span::Minute);
    applyPalette();
}

QSize HistoryChart::sizeHint() const
{
    return kMinimumSize;
}

QSize HistoryChart::minimumSizeHint() const
{
    return kMinimumSize;
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyPalette();
}

void HistoryChart::applyPalette()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlpha(40);
    m_chart->setMargins({ kSideRoom, m_view->headerHeight(), 3 * kSideRoom, 0 });
    m_chart->setBackgroundBrush(palette().color(QPalette::Base));
    m_chart->setBackgroundPen(QPen(palette().color(QPalette::Mid), 1));
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    for (QAbstractAxis *axis :
        { static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_value) }) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(small);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
    m_view->viewport()->update();
}

// Distinct in light and dark, also for people who do not tell red from green.
QColor HistoryChart::curveColour(std::size_t curve) const
{
    static const QColor light[kColourCount]
        = { QColor(0x1f, 0x6f, 0xb5), QColor(0xd5, 0x6b, 0x00), QColor(0x00, 0x8f, 0x7a),
              QColor(0x9b, 0x3f, 0xa8), QColor(0xb8, 0x32, 0x3c), QColor(0x6c, 0x6c, 0x00),
              QColor(0x00, 0x00, 0x80), QColor(0x4a, 0x9e, 0x2f), QColor(0xc7, 0x4b, 0x93),
              QColor(0x7a, 0x4a, 0x1d), QColor(0x2f, 0x9f, 0xc4), QColor(0x55, 0x55, 0x55) };
    static const QColor dark[kColourCount]
        = { QColor(0x6c, 0xb6, 0xff), QColor(0xff, 0xae, 0x57), QColor(0x4f, 0xd6, 0xbd),
              QColor(0xd9, 0x8c, 0xe6), QColor(0xff, 0x86, 0x8e), QColor(0xd6, 0xd6, 0x5c),
              QColor(0x9a, 0x9a, 0xff), QColor(0x92, 0xe0, 0x76), QColor(0xff, 0x9c, 0xd2),
              QColor(0xd2, 0xa0, 0x72), QColor(0x9c, 0xe6, 0xff), QColor(0xc8, 0xc8, 0xc8) };
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    return isDark ? dark[curve % std::size(dark)] : light[curve % std::size(light)];
}

void HistoryChart::setCurves(std::vector<Curve> curves, stats::Span span, double top)
{
    m_curves = std::move(curves);
    double highest = 0;
    for (const Curve &curve : m_curves) {
        for (const stats::Series::Point &point : curve.points) {
            if (std::isfinite(point.value))
                highest = std::max(highest, double(point.value));
        }
    }
    const double seconds = kSpanSeconds[std::clamp(int(span), 0, stats::kSpanCount - 1)];
    if (seconds != m_seconds) {
        m_seconds = seconds;
        for (const QString &label : m_time->categoriesLabels())
            m_time->remove(label);
        m_time->setRange(-seconds, 0);
        m_time->setStartValue(-seconds);
        for (int tick = kTicks; tick >= 0; --tick)
            m_time->append(chartAgeText(seconds * tick / kTicks), -seconds * tick / kTicks);
    }
    updateAxes(std::isfinite(top) && top > 0 ? top : niceTop(m_unit, highest));
    m_view->viewport()->update();
}

void HistoryChart::updateAxes(double top)
{
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

QStringList HistoryChart::valueLabels() const
{
    return m_value->categoriesLabels();
}

QStringList HistoryChart::timeLabels() const
{
    return m_time->categoriesLabels();
}

double HistoryChart::presentValue(std::size_t curve) const
{
    const auto &points = m_curves[curve].points;
    if (points.empty() || double(points.back().age) > m_seconds / 20)
        return std::numeric_limits<double>::quiet_NaN();
    return double(points.back().value);
}

double HistoryChart::valueAt(std::size_t curve, double age) const
{
    const stats::Series::Point *nearest = nullptr;
    for (const stats::Series::Point &point : m_curves[curve].points) {
        if (!nearest || std::abs(double(point.age) - age) < std::abs(double(nearest->age) - age))
            nearest = &point;
    }
    const bool isNear = nearest && std::abs(double(nearest->age) - age) < m_seconds / 20;
    return isNear ? double(nearest->value) : std::numeric_limits<double>::quiet_NaN();
}

QStringList HistoryChart::valuesAt(double age) const
{
    QStringList lines;
    for (std::size_t curve = 0; curve < m_curves.size(); ++curve) {
        const double value = valueAt(curve, age);
        if (std::isfinite(value))
            lines.append(m_curves[curve].name + QStringLiteral("  ") + chartValueText(m_unit, value));
    }
    return lines;
}

void HistoryChart::setLegend(Legend legend)
{
    m_legend = legend;
    m_view->viewport()->update();
}

void HistoryChart::setPointer(std::optional<double> age)
{
    m_view->setPointer(age);
}

} // namespace inn::ui
