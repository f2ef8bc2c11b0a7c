#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QSettings;
class QTableView;

namespace inn::models {
class Domain;
class Host;
class MachinesModel;
class MachinesProxy;
} // namespace inn::models

namespace inn::ui {

class MachineActions;
class Prompter;
class SearchField;

// A measured cell: its number at the right, its last minute as a line beside it.
class MeasuredDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// The name with the icon of the machine's state.
class MachineNameDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

// The machines of some hosts as a table with columns to choose, search, export, and actions on the selected
// ones.
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

Q_SIGNALS:
    void selectionChanged();
    void domainActivated(inn::models::Domain *domain);

private:
    void buildTable();
    void fillColumnMenu(QMenu *menu);
    void restoreColumns();
    void saveColumns();
    void openContextMenu(const QPoint &place);
    void updateCount();
    void exportTable();
    [[nodiscard]] QString headerKey() const;

    Scope m_scope;
    MachineActions &m_actions;
    Prompter &m_prompter;
    QSettings &m_store;
    models::MachinesModel *m_model;
    models::MachinesProxy *m_proxy;
    SearchField *m_search;
    QLabel *m_count;
    QMenu *m_columns;
    QTableView *m_table;
};

} // namespace inn::ui
