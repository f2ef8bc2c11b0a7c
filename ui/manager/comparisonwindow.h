#pragma once

#include "backend/stats/history.h"
#include "ui/charts/historychart.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QTableWidget;

namespace inn::models {
class Domain;
class Host;
} // namespace inn::models

namespace inn::ui {

// One measure of several machines or hosts as curves over the same axes, and beside them what they are at the
// line of the pointer, or now.
class ComparisonWindow : public QDialog
{
    Q_OBJECT

public:
    static constexpr std::size_t kMost = HistoryChart::kColourCount; // each has a colour of its own

    ComparisonWindow(const std::vector<models::Domain *> &domains, QWidget *parent);
    ComparisonWindow(const std::vector<models::Host *> &hosts, QWidget *parent);

    // Why these many cannot be compared; empty when they can.
    static QString whyNot(std::size_t count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Measure
    {
        QString name;
        QString key;
        ChartUnit unit;
        double top; // of the axis; 0 follows the data
    };
    struct Subject
    {
        QString name, host;
        QPointer<QObject> mirror;
        // The series of a measure and the time it is at; null while nothing is measured.
        std::function<const stats::Series *(std::size_t measure)> series;
        std::function<std::chrono::nanoseconds()> time;
    };
    void build(const QString &title);
    void fillLegend();
    void refresh();
    void chooseMeasure();
    void updateValues();
    void movePointer(double steps);

    std::vector<Measure> m_measures;
    std::vector<Subject> m_subjects;
    QComboBox *m_measure;
    QComboBox *m_span;
    QTableWidget *m_legend;
    HistoryChart *m_chart = nullptr; // of the chosen measure
    std::optional<double> m_pointer; // age
    QTimer m_timer;
};

} // namespace inn::ui
