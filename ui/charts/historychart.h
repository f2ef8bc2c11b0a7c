#pragma once

#include "backend/stats/history.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCategoryAxis;
class QChart;

namespace inn::ui {

// What the numbers of a chart are, for axis and hover texts.
enum class ChartUnit { Percent, Kibibytes, BytesPerSecond, RequestsPerSecond, Milliseconds };
QString chartValueText(ChartUnit unit, double value);
// The smallest "round" top of an axis that holds the value and whose quarters are round too: powers of two
// for bytes, 1, 2, 4 or 8 × 10ⁿ for requests and times, whole hundreds for percent.
double niceTop(ChartUnit unit, double value);

class ChartView;

// Curves of the last minute to day: axes with units, the present values, values under the pointer. What was
// not measured is a gap. Qt Charts keeps the axes; the curves are painted by hand, since its series know no
// gaps and cost much more each second.
class HistoryChart : public QWidget
{
    Q_OBJECT

public:
    struct Curve
    {
        QString name;
        std::vector<stats::Series::Point> points; // oldest first
    };

    HistoryChart(const QString &title, ChartUnit unit, QWidget *parent = nullptr);

    // top: the value at the top of the axis; 0 follows the data.
    void setCurves(std::vector<Curve> curves, stats::Span span, double top = 0);
    [[nodiscard]] ChartUnit unit() const { return m_unit; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const std::vector<Curve> &curves() const { return m_curves; }
    // "name value" of every curve at that age; what hovering shows.
    [[nodiscard]] QStringList valuesAt(double age) const;
    // NaN when nothing was measured about then.
    [[nodiscard]] double valueAt(std::size_t curve, double age) const;
    // Elsewhere: names and values are shown by someone else, who follows pointed().
    enum class Legend { Inside, Elsewhere };
    void setLegend(Legend legend);
    [[nodiscard]] Legend legend() const { return m_legend; }
    // Where the line for reading values stands; none: nowhere.
    void setPointer(std::optional<double> age);
    static constexpr std::size_t kColourCount = 12;
    // The newest value of that curve; NaN when it was not measured just now.
    [[nodiscard]] double presentValue(std::size_t curve) const;
    [[nodiscard]] double spanSeconds() const { return m_seconds; }
    [[nodiscard]] double top() const { return m_top; }
    [[nodiscard]] QStringList valueLabels() const; // of the axis, from 0 upwards
    [[nodiscard]] QStringList timeLabels() const; // oldest first
    [[nodiscard]] QColor curveColour(std::size_t curve) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointed(std::optional<double> age); // by the mouse

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();
    void updateAxes(double top);

    QString m_title;
    ChartUnit m_unit;
    std::vector<Curve> m_curves;
    double m_seconds = 0;
    double m_top = 0;
    Legend m_legend = Legend::Inside;
    QChart *m_chart;
    ChartView *m_view;
    QCategoryAxis *m_time;
    QCategoryAxis *m_value;
};

} // namespace inn::ui
