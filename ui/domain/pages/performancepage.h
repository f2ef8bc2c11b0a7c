#pragma once

#include "backend/stats/history.h"

#include <QPointer>
#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class HistoryChart;

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

private:
    void refresh();
    HistoryChart *chart(const QString &key, const QString &title, int unit);
    void arrange();

    QPointer<models::Domain> m_domain;
    QComboBox *m_span;
    QGridLayout *m_grid;
    std::map<QString, HistoryChart *> m_charts; // keys sort them: cpu, memory, disks, interfaces
};

} // namespace inn::ui
