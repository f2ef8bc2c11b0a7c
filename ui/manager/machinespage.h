#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QMenu;
class QSettings;
class QToolButton;

namespace inn::models {
class Domain;
class Host;
class MachinesModel;
class MachinesProxy;
} // namespace inn::models

namespace inn::ui {

class EmptyNote;
class GroupingMenu;
class MachineActions;
class MachineFilterMenu;
class MachinesTable;
class Prompter;
class SearchField;
struct MachineFilter;

// The machines of some hosts as a table with columns to choose, groups, search, filters to keep, export, and
// actions on the selected ones.
class MachinesPage : public QWidget
{
    Q_OBJECT

public:
    // What is remembered apart, and whether the host's name is a column at first.
    enum class Scope { OneHost, AllHosts };

    MachinesPage(Scope scope, MachineActions &actions, Prompter &prompter, QSettings &settings,
        QWidget *parent = nullptr);
    ~MachinesPage() override;
    void addHost(models::Host *host);
    [[nodiscard]] std::vector<models::Domain *> selectedDomains() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void selectionChanged();
    void domainActivated(inn::models::Domain *domain);

private:
    void buildTable();
    QToolButton *button(const char *name, const QString &text, const QString &accessibleName);
    void applyFilter(const MachineFilter &filter);
    void toggleGroup(const QModelIndex &head);
    bool foldByKey(int key);
    void fillColumnMenu(QMenu *menu);
    void restoreColumns();
    void fitColumns();
    void saveColumns();
    void openContextMenu(const QPoint &place);
    void updateCount();
    [[nodiscard]] QString whyEmpty() const;
    void enableDrags();
    void exportTable();
    [[nodiscard]] QString headerKey() const;
    [[nodiscard]] QString groupingKey() const;

    Scope m_scope;
    MachineActions &m_actions;
    std::vector<QPointer<models::Host>> m_hosts;
    Prompter &m_prompter;
    QSettings &m_store;
    models::MachinesModel *m_model;
    models::MachinesProxy *m_proxy;
    SearchField *m_search;
    QLabel *m_count;
    QMenu *m_columns;
    MachineFilterMenu *m_filters;
    GroupingMenu *m_groupings;
    QToolButton *m_filterButton = nullptr;
    MachinesTable *m_table;
    EmptyNote *m_empty = nullptr;
    bool m_hasStandardColumns = false; // that have not been shown yet
};

} // namespace inn::ui
