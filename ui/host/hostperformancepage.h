#pragma once

#include "backend/stats/history.h"

#include <QWidget>

class QComboBox;

namespace inn::models {
class Host;
}

namespace inn::ui {

// One quantity of the host over time, with its present value beside the title.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    HistoryView(const QString &title, QWidget *parent = nullptr);
    // top: the value at the upper edge; the text is what is shown as the present value.
    void setData(std::vector<stats::Series::Point> points, double seconds, double top, const QString &now);
    [[nodiscard]] QSize minimumSizeHint() const override { return { 240, 140 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_now;
    std::vector<stats::Series::Point> m_points;
    double m_seconds = 60;
    double m_top = 100;
};

// Processor and memory of a host over the last minute to the last day.
class HostPerformancePage : public QWidget
{
    Q_OBJECT

public:
    explicit HostPerformancePage(models::Host *host, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    models::Host *m_host;
    QComboBox *m_span;
    HistoryView *m_cpu;
    HistoryView *m_memory;
};

} // namespace inn::ui
