#pragma once

#include "models/machinesmodel.h"

#include <QMenu>
#include <QSettings>

#include <vector>

namespace inn::ui {

class Prompter;

// What a table of machines shows and how it groups them, under a name.
struct MachineFilter
{
    using Grouping = models::MachinesModel::Grouping;
    QString name;
    QString text;
    models::StateFilters states;
    Grouping grouping = Grouping::None;
    bool operator==(const MachineFilter &) const = default;
};

// The grouping of that key; None when there is none of it.
MachineFilter::Grouping groupingOf(const QString &key);

// The filters that people saved; the same for all tables.
class SavedFilters
{
public:
    static constexpr std::size_t kMost = 100;

    explicit SavedFilters(QSettings &store)
        : m_store(store)
    {
    }
    [[nodiscard]] std::vector<MachineFilter> list() const; // by name
    void save(const MachineFilter &filter); // in place of one of that name
    void remove(const QString &name);

private:
    void write(const std::vector<MachineFilter> &filters);
    QSettings &m_store;
};

// States to be shown, saved filters, and saving the present one.
class MachineFilterMenu : public QMenu
{
    Q_OBJECT

public:
    MachineFilterMenu(Prompter &prompter, QSettings &store, QWidget *parent);
    void setFilter(const MachineFilter &filter) { m_filter = filter; } // that is in force
    [[nodiscard]] const MachineFilter &filter() const { return m_filter; }
    // The saved one that is in force; "" when none is.
    [[nodiscard]] QString currentName() const;

Q_SIGNALS:
    void chosen(const inn::ui::MachineFilter &filter);

private:
    void fill();
    void addStates();
    void addSaved();
    void askName();

    Prompter &m_prompter;
    SavedFilters m_saved;
    QWidget *m_window;
    MachineFilter m_filter;
};

// How the machines are grouped.
class GroupingMenu : public QMenu
{
    Q_OBJECT

public:
    explicit GroupingMenu(QWidget *parent);
    void setGrouping(MachineFilter::Grouping grouping);

Q_SIGNALS:
    void chosen(inn::models::MachinesModel::Grouping grouping);
};

} // namespace inn::ui
