#pragma once

#include <QWidget>

class QComboBox;

namespace inn::models {
class Host;
}

namespace inn::ui {

class HistoryChart;

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
    HistoryChart *m_cpu;
    HistoryChart *m_memory;
};

} // namespace inn::ui
