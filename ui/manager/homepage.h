#pragma once

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QSettings;
class QTabWidget;

namespace inn::models {
class Domain;
class Host;
class HostList;
} // namespace inn::models

namespace inn::ui {

class MachineActions;
class MachinesPage;
class ProblemsModel;
class Prompter;

// One host on the home page: name, state, version, how busy and how full it is, its machines by state.
// Pressing it opens the host.
class HostCard : public QWidget
{
    Q_OBJECT

public:
    explicit HostCard(models::Host *host, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] models::Host *host() const { return m_host; }
    [[nodiscard]] int runningCount() const { return m_counts.running; }
    [[nodiscard]] QString machinesText() const; // "5 machines: 2 running, 1 paused, 2 off"

Q_SIGNALS:
    void activated(inn::models::Host *host);
    void menuWanted(inn::models::Host *host, const QPoint &place); // on the screen

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void paintBar(
        QPainter *painter, const QRect &place, const QString &name, double part, const QString &value);

    void paintTitle(QPainter *painter, const QRect &inner) const;
    void count();
    void showButton();
    void buttonPressed();

    struct Counts
    {
        int running = 0, paused = 0, off = 0, problems = 0;
    };
    models::Host *m_host;
    Counts m_counts;
    QPushButton *m_button; // connects, or cancels connecting once that takes its time
};

// What the workspace shows while nothing is selected: all hosts as cards, and the machines of all of them.
class HomePage : public QWidget
{
    Q_OBJECT

public:
    HomePage(models::HostList &hosts, MachineActions &actions, Prompter &prompter, QSettings &settings,
        QWidget *parent = nullptr);
    // Machines selected in the table, while it is in front.
    [[nodiscard]] std::vector<models::Domain *> selectedDomains() const;

Q_SIGNALS:
    void hostActivated(inn::models::Host *host);
    void hostMenuWanted(inn::models::Host *host, const QPoint &place);
    void domainActivated(inn::models::Domain *domain);
    void selectionChanged();
    void newMachineRequested();
    void connectRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCards();
    QWidget *makeProblems();
    void compareHosts();
    void updateCompare();
    void addMachines();
    void rebuild();
    void arrange();

    models::HostList &m_hosts;
    MachineActions &m_actions;
    Prompter &m_prompter;
    QSettings &m_settings;
    QTabWidget *m_tabs;
    MachinesPage *m_machines = nullptr; // made when first shown
    QGridLayout *m_grid;
    ProblemsModel *m_problems;
    QPushButton *m_compare = nullptr;
    std::vector<HostCard *> m_cards;
    int m_columns = 0;
};

} // namespace inn::ui
