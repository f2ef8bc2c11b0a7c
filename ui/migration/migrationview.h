#pragma once

#include "models/migration.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace inn::ui {

class HistoryChart;
class Prompter;

// A machine on its way: phase, numbers and their last minutes, and what can be changed meanwhile. Afterwards
// what became of it.
class MigrationView : public QWidget
{
    Q_OBJECT

public:
    enum class Extent { Whole /* a page's part */, Compact /* a flat strip */ };

    MigrationView(models::Migration *migration, Prompter &prompter, Extent extent, QWidget *parent = nullptr);
    [[nodiscard]] models::Migration *migration() const { return m_migration; }

private:
    QWidget *buildNumbers();
    QWidget *buildButtons(Extent extent);
    void buildCharts(QHBoxLayout *row, Extent extent);
    void refresh();
    void showSamples();
    void showEnd();
    void askBandwidth();
    void askDowntime();
    void askPostCopy();
    void report(const QString &title, QFuture<Result<>> done);

    QPointer<models::Migration> m_migration;
    Prompter &m_prompter;
    QLabel *m_title, *m_phase;
    QProgressBar *m_bar;
    QWidget *m_numbers, *m_buttons;
    QLabel *m_remaining, *m_rate, *m_dirty, *m_downtime, *m_pass, *m_time;
    QPushButton *m_cancel, *m_postCopy, *m_bandwidth, *m_limit;
    HistoryChart *m_rates = nullptr, *m_left = nullptr, *m_expected = nullptr;
};

} // namespace inn::ui
