#pragma once

#include <QChartView>

#include <optional>

namespace inn::ui {

class HistoryChart;

// Paints over the axes of a HistoryChart: its title with the present values, the curves, and what is under
// the pointer.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    ChartView(QChart *chart, HistoryChart *owner);
    // The room the title needs above the axes.
    [[nodiscard]] int headerHeight() const;
    void setPointer(std::optional<double> age);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &area) override;

private:
    void paintHeader(QPainter *painter) const;
    void paintCurves(QPainter *painter, const QRectF &plot) const;
    void paintPointer(QPainter *painter, const QRectF &plot) const;
    [[nodiscard]] double pointedAge(const QRectF &plot) const;

    HistoryChart *m_owner;
    QPointF m_pointer { -1, -1 };
};

// "now", "−30 s", "−10 min", "−6 h".
QString chartAgeText(double seconds);

} // namespace inn::ui
