#pragma once

#include "models/domainfilter.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <vector>

namespace inn::models {

class Domain;
class Host;

// The machines of some hosts as a table. Roles: see models/roles.h. The measured columns change once per
// batch of samples, in one signal. New rows come in few large steps from the event loop.
class MachinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        HostName,
        State,
        Os,
        Address,
        Vcpus,
        Memory,
        Autostart,
        Group,
        Tags,
        Uptime,
        Cpu, // number and sparkline from here on
        Disk,
        Network,
        ColumnCount
    };

    explicit MachinesModel(QObject *parent = nullptr);
    void addHost(Host *host);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Domain *domain(int row) const;
    [[nodiscard]] int rowOf(const Domain *domain) const; // -1 while not announced
    // A stable name of the column for settings and object names: "name", "state"…
    [[nodiscard]] static QString columnKey(int column);

private:
    void queue(Domain *domain);
    void forget(const Host *host);
    void add(const std::vector<Domain *> &domains);
    void addPending();
    void remove(const Domain *domain);
    void changed(const Domain *domain);
    void sampled();
    [[nodiscard]] QString text(const Domain &domain, int column) const;
    [[nodiscard]] QVariant sortValue(const Domain &domain, int column) const;

    std::vector<Host *> m_hosts;
    std::vector<Domain *> m_rows;
    QHash<const Domain *, int> m_rowOf;
    std::vector<Domain *> m_pending;
    QTimer m_pendingTimer;
};

// Natural sort by any column, and the same search as the inventory.
class MachinesProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MachinesProxy(QObject *parent = nullptr);
    void setText(const QString &text);
    void setStates(StateFilters states);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    DomainFilter m_filter;
    QCollator m_collator;
};

} // namespace inn::models
