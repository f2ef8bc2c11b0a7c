#pragma once

#include "models/domainfilter.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <optional>
#include <vector>

namespace inn::models {

class Domain;
class Host;

// The machines of some hosts as a table. Roles: see models/roles.h. The measured columns change once per
// batch of samples, in one signal. New rows come in few large steps from the event loop. In groups there is a
// row more for the head of each, behind all machines: whoever shows them sorts them to their places.
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

    enum class Grouping { None, Host, Group, State, Tags, System };
    static constexpr int kGroupingCount = 6;

    explicit MachinesModel(QObject *parent = nullptr);
    void addHost(Host *host);

    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    // A stable name for settings and object names: "none", "host"…
    [[nodiscard]] static QString groupingKey(Grouping grouping);
    enum class Expansion { Expanded, Collapsed };
    void setExpansion(int head, Expansion expansion);
    [[nodiscard]] bool isHead(int row) const { return row >= machineCount(); }
    // What the row's group is called and sorted by; "" for machines of none.
    [[nodiscard]] const QString &group(int row) const;
    [[nodiscard]] QString groupTitle(const QString &group) const;
    [[nodiscard]] bool isShown(int row) const; // not in a collapsed group
    [[nodiscard]] int machineCount() const { return int(m_rows.size()); }
    // What a machine's cell is sorted by: a number, or where isSortedByText() a text.
    [[nodiscard]] static bool isSortedByText(int column);
    [[nodiscard]] double sortNumber(int row, int column) const;
    [[nodiscard]] QString sortText(int row, int column) const;

    // Asked for tens of thousands of times while thousands of rows are sorted.
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        const bool isThere = row >= 0 && column >= 0 && column < ColumnCount && !parent.isValid()
            && std::size_t(row) < m_rows.size() + m_heads.size();
        return isThere ? createIndex(row, column) : QModelIndex();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] Domain *domain(int row) const;
    [[nodiscard]] int rowOf(const Domain *domain) const; // -1 while not announced
    // A stable name of the column for settings and object names: "name", "state"…
    [[nodiscard]] static QString columnKey(int column);

Q_SIGNALS:
    void folded(); // a group was expanded or collapsed

private:
    void queue(Domain *domain);
    void forget(const Host *host);
    void add(const std::vector<Domain *> &domains);
    void addPending();
    void remove(const Domain *domain);
    void changed(const Domain *domain);
    void sampled();
    void announceSamples();
    [[nodiscard]] QString text(const Domain &domain, int column) const;

    // Groups: machinegroups.cpp.
    struct Head
    {
        QString group;
        int count = 0; // machines
    };
    [[nodiscard]] QString groupOf(const Domain &domain) const;
    [[nodiscard]] QString hostName(const Host &host) const;
    [[nodiscard]] QVariant headData(const Head &head, int column, int role) const;
    void countIn(const QString &group, int change);
    void regroup(const Domain *domain);
    void buildGroups();

    std::vector<Host *> m_hosts;
    std::vector<Domain *> m_rows;
    QHash<const Domain *, int> m_rowOf;
    std::vector<Domain *> m_pending;
    QTimer m_pendingTimer;
    QTimer m_samples; // of several hosts, announced together
    Grouping m_grouping = Grouping::None;
    std::vector<Head> m_heads;
    std::vector<QString> m_groups; // of the rows, while there are groups
    QSet<QString> m_collapsed;
};

// Natural sort by any column within the groups, and the same search as the inventory.
class MachinesProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MachinesProxy(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *model) override; // a MachinesModel
    void setText(const QString &text);
    void setStates(StateFilters states);
    [[nodiscard]] const DomainFilter &filter() const { return m_filter; }
    // That fit the filter, in collapsed groups too.
    [[nodiscard]] int machineCount() const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void counted(); // machineCount() may be another one

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    // What a row is sorted by, looked up once and not for each comparison.
    struct SortKey
    {
        const Domain *domain = nullptr; // whose value it is
        bool isHead = false;
        bool hasGroup = false, hasValue = false; // are known
        int group = 0; // its place among the groups
        double number = 0;
        std::optional<QCollatorSortKey> text;
    };
    const SortKey &sortKey(int row, int column) const;
    void findPlaces() const;
    void watchForSorting();
    void forgetGroups() const;
    void forget(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void makeRoom(int first, int last);
    void closeUp(int first, int last);

    void applyFilter();
    [[nodiscard]] bool fits(int row) const;

    MachinesModel *m_machines = nullptr;
    DomainFilter m_filter;
    QHash<QString, int> m_fitting; // machines that fit, of each group, while there are groups and a filter
    QTimer m_recount;
    QCollator m_collator;
    mutable std::vector<SortKey> m_keys; // of the model's rows
    mutable int m_keyColumn = -1; // that they are of
    mutable QHash<QString, int> m_places; // of groups
};

} // namespace inn::models
