#pragma once

#include "models/domainfilter.h"
#include "models/roles.h"

#include <QAbstractItemModel>
#include <QCollator>
#include <QHash>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <memory>
#include <vector>

namespace inn::models {

class Domain;
class Host;
class HostList;

// The tree hosts → groups → machines (machines without a group directly below their host), one column, in
// order of arrival; use InventoryProxy to sort and search. Rows of new machines are announced in few large
// steps from the event loop, so that a window paints before 500 machines are in it. Roles: see
// models/roles.h.
class InventoryModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit InventoryModel(HostList *hosts, QObject *parent = nullptr);
    ~InventoryModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Invalid while the row is not announced yet.
    [[nodiscard]] QModelIndex indexOf(const Host *host) const;
    [[nodiscard]] QModelIndex indexOf(const Domain *domain) const;
    [[nodiscard]] static Host *host(const QModelIndex &index); // of any node, through proxies too
    [[nodiscard]] static Domain *domain(const QModelIndex &index); // null for hosts and groups

private:
    struct Node;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] QVariant hostData(const Node &node, int role) const;
    [[nodiscard]] QVariant groupData(const Node &node, int role) const;
    [[nodiscard]] QVariant machineData(const Node &node, int role) const;
    void watch(Host *host);
    void addHost(Host *host);
    void removeHost(Host *host);
    void addPending();
    void addMachines(Node *parent, const std::vector<Domain *> &domains);
    void removeMachine(const Domain *domain);
    void machineChanged(Domain *domain);
    void announceSamples(const Host *host);
    Node *ensureGroup(Node *host, const QString &name);
    void removeIfEmptyGroup(Node *node);
    void removeNode(Node *node);
    static void renumber(Node *parent, int from);

    HostList *m_hosts;
    std::unique_ptr<Node> m_root;
    QHash<const Host *, Node *> m_byHost;
    QHash<const Domain *, Node *> m_byDomain;
    std::vector<Domain *> m_pending;
    QTimer m_pendingTimer;
};

// Sorts hosts in their order, then groups, then machines by name (web-2 before web-10), and keeps what
// matches the filter together with its parents.
class InventoryProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit InventoryProxy(QObject *parent = nullptr);

    void setText(const QString &text);
    void setStates(StateFilters states);
    [[nodiscard]] const DomainFilter &filter() const { return m_filter; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DomainFilter m_filter;
    QCollator m_collator;
};

} // namespace inn::models
