#pragma once

#include "models/domainfilter.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;

namespace inn::models {
class Domain;
class Host;
class HostList;
class InventoryModel;
class InventoryProxy;
} // namespace inn::models

namespace inn::ui {

class InventoryTree;
class SearchField;

// The left side of the window: search, state filter and the tree.
class InventoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InventoryPanel(models::HostList &hosts, QWidget *parent = nullptr);

    [[nodiscard]] InventoryTree *tree() const { return m_tree; }
    // Selected machines; of selected groups all machines.
    [[nodiscard]] std::vector<models::Domain *> selectedDomains() const;
    // The host of the current row, or null.
    [[nodiscard]] models::Host *currentHost() const;
    // One host row and nothing else is selected.
    [[nodiscard]] bool isHostSelected() const;
    // Selects the machine's row, clearing a filter that hides it; waits while the row is not announced yet.
    void select(models::Domain *domain);
    void select(models::Host *host);
    // Beside what is selected; waits while the row is not announced yet.
    void addToSelection(models::Domain *domain);
    void clearSelection();
    void focusSearch();

Q_SIGNALS:
    void selectionChanged();

private:
    void buildFilters(QLayout *row);
    void filterEdited();
    [[nodiscard]] bool selectNow();
    void selectMore();

    models::InventoryModel *m_model;
    models::InventoryProxy *m_proxy;
    SearchField *m_search;
    InventoryTree *m_tree;
    QLabel *m_empty;
    models::StateFilters m_states;
    QTimer m_filterDelay;
    QTimer m_selectionDelay;
    models::Domain *m_wanted = nullptr; // compared only
    models::Host *m_wantedHost = nullptr;
    std::vector<const models::Domain *> m_wantedToo; // compared only
};

} // namespace inn::ui
