#pragma once

#include "backend/stats/history.h"

#include <QPointer>
#include <QWidget>

#include <map>
#include <set>
#include <vector>

class QComboBox;
class QGridLayout;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class HistoryChart;
enum class ChartUnit;

// Charts of one machine: CPU in total and per vCPU, memory, each disk's rate and requests, each interface.
class PerformancePage : public QWidget
{
    Q_OBJECT

public:
    explicit PerformancePage(models::Domain *domain, QWidget *parent = nullptr);
    [[nodiscard]] stats::Span span() const;
    void setSpan(stats::Span span);

protected:
    void showEvent(QShowEvent *event) override;

    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Group { Cpu, Memory, Vcpus, Disks, Networks }; // in the page's order
    struct Key
    {
        Group group;
        QString device; // of disks and networks
        int part = 0;
        [[nodiscard]] bool operator<(const Key &other) const;
    };
    struct Line
    {
        QString name;
        const stats::Series *series;
    };
    void refresh();
    void showChart(
        const Key &key, const QString &title, ChartUnit unit, const std::vector<Line> &lines, double top = 0);
    void arrange();

    QPointer<models::Domain> m_domain;
    QComboBox *m_span;
    QGridLayout *m_grid;
    std::map<Key, HistoryChart *> m_charts;
    std::set<Key> m_wanted; // by the refresh that is under way
    int m_columns = 0; // as arranged; 0: to be arranged anew
};

} // namespace inn::ui
