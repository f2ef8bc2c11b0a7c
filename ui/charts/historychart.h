#pragma once

#include "backend/stats/history.h"

#include <QChartView>
#include <QWidget>

#include <vector>

class QCategoryAxis;
class QChart;
class QLineSeries;

namespace inn::ui {

// What the numbers of a chart are, for axis and hover texts.
enum class ChartUnit { Percent, Kibibytes, BytesPerSecond, RequestsPerSecond };
QString chartValueText(ChartUnit unit, double value);
// The smallest "round" top of an axis (1, 2, 5 × 10ⁿ; binary for bytes) that holds the value.
double niceTop(ChartUnit unit, double value);

class ChartView;

// Curves of the last minute to day: axes with units, a legend, values under the pointer. What was not
// measured is a gap.
class HistoryChart : public QWidget
{
    Q_OBJECT

public:
    struct Curve
    {
        QString name;
        std::vector<stats::Series::Point> points;
    };

    HistoryChart(const QString &title, ChartUnit unit, QWidget *parent = nullptr);

    // top: the value at the top of the axis; 0 follows the data.
    void setCurves(const std::vector<Curve> &curves, stats::Span span, double top = 0);
    [[nodiscard]] ChartUnit unit() const { return m_unit; }
    [[nodiscard]] const std::vector<Curve> &curves() const { return m_curves; }
    // "name value" of every curve at that age; what hovering shows.
    [[nodiscard]] QStringList valuesAt(double age) const;
    [[nodiscard]] double spanSeconds() const { return m_seconds; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Drawn
    {
        std::vector<QLineSeries *> segments; // one for each stretch without gaps
    };
    void applyPalette();
    void updateAxes(double top);
    void drawCurve(std::size_t index);
    QLineSeries *addSegment(std::size_t curve);

    QString m_title;
    ChartUnit m_unit;
    std::vector<Curve> m_curves;
    double m_seconds = 60;
    double m_top = -1;
    stats::Span m_span = stats::Span::Minute;
    QChart *m_chart;
    ChartView *m_view;
    QCategoryAxis *m_time;
    QCategoryAxis *m_value;
    std::vector<Drawn> m_drawn;
};

} // namespace inn::ui
