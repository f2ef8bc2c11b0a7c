#include "models/domain.h"
#include "models/host.h"
#include "models/machinesmodel.h"
#include "models/naturalorder.h"

#include <algorithm>
#include <numeric>

namespace inn::models {

namespace {

constexpr std::chrono::milliseconds kRecountDelay { 100 };

} // namespace

MachinesProxy::MachinesProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(naturalOrder())
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(kRecountDelay);
    connect(&m_recount, &QTimer::timeout, this, &MachinesProxy::applyFilter);
    setSortRole(SortRole);
    sort(MachinesModel::Name);
}

void MachinesProxy::setSourceModel(QAbstractItemModel *model)
{
    m_machines = qobject_cast<MachinesModel *>(model);
    watchForSorting();
    QSortFilterProxyModel::setSourceModel(model);
    // Heads of groups stay while a machine of theirs fits.
    const auto recountSoon = [this] {
        if (m_machines->grouping() != MachinesModel::Grouping::None && !m_filter.isEmpty())
            m_recount.start();
    };
    connect(m_machines, &MachinesModel::folded, this, [this] { invalidateRowsFilter(); });
    connect(model, &QAbstractItemModel::rowsInserted, this, recountSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, recountSoon);
    connect(model, &QAbstractItemModel::modelReset, this, recountSoon);
    connect(model, &QAbstractItemModel::dataChanged, this,
        [recountSoon](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            if (roles.isEmpty())
                recountSoon();
        });
}

void MachinesProxy::setText(const QString &text)
{
    m_filter.setText(text);
    applyFilter();
}

void MachinesProxy::setStates(StateFilters states)
{
    m_filter.setStates(states);
    applyFilter();
}

void MachinesProxy::applyFilter()
{
    m_fitting.clear();
    if (m_machines && m_machines->grouping() != MachinesModel::Grouping::None && !m_filter.isEmpty()) {
        for (int row = 0; row < m_machines->machineCount(); ++row) {
            if (fits(row))
                ++m_fitting[m_machines->group(row)];
        }
    }
    invalidateRowsFilter();
    Q_EMIT counted();
}

int MachinesProxy::machineCount() const
{
    if (m_machines->grouping() == MachinesModel::Grouping::None)
        return rowCount();
    if (m_filter.isEmpty())
        return m_machines->machineCount();
    return std::accumulate(m_fitting.cbegin(), m_fitting.cend(), 0);
}

bool MachinesProxy::fits(int row) const
{
    const Domain *domain = m_machines->domain(row);
    return domain && m_filter.matches(*domain, domain->host()->label());
}

QVariant MachinesProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole && index.column() == MachinesModel::Name && !m_fitting.isEmpty()) {
        const int row = mapToSource(index).row();
        if (m_machines->isHead(row)) {
            const QString group = m_machines->group(row);
            return tr("%1 (%2)").arg(m_machines->groupTitle(group)).arg(m_fitting.value(group));
        }
    }
    return QSortFilterProxyModel::data(index, role);
}

bool MachinesProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_machines->isHead(row))
        return m_filter.isEmpty() || m_fitting.contains(m_machines->group(row));
    return m_machines->isShown(row) && (m_filter.isEmpty() || fits(row));
}

// Before the proxy itself, which sorts when it hears of a change.
void MachinesProxy::watchForSorting()
{
    connect(m_machines, &QAbstractItemModel::dataChanged, this, &MachinesProxy::forget);
    connect(m_machines, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { makeRoom(first, last); });
    connect(m_machines, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { closeUp(first, last); });
    connect(m_machines, &QAbstractItemModel::modelReset, this, &MachinesProxy::forgetGroups);
}

void MachinesProxy::forgetGroups() const
{
    m_places.clear();
    for (SortKey &key : m_keys)
        key.hasGroup = false;
}

void MachinesProxy::forget(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    const bool onlyMeasured = roles.contains(SeriesRole);
    const bool isSortedBy = m_keyColumn >= first.column() && m_keyColumn <= last.column();
    const int end = std::min(last.row() + 1, int(m_keys.size()));
    for (int row = first.row(); row < end; ++row) {
        SortKey &key = m_keys[std::size_t(row)];
        key.hasValue &= !isSortedBy;
        key.hasGroup &= onlyMeasured;
    }
}

void MachinesProxy::makeRoom(int first, int last)
{
    if (std::size_t(first) < m_keys.size())
        m_keys.insert(m_keys.begin() + first, std::size_t(last - first + 1), SortKey());
}

void MachinesProxy::closeUp(int first, int last)
{
    const int end = std::min(last + 1, int(m_keys.size()));
    if (first < end)
        m_keys.erase(m_keys.begin() + first, m_keys.begin() + end);
}

// Machines of no group come last.
void MachinesProxy::findPlaces() const
{
    forgetGroups();
    QSet<QString> all;
    for (int row = 0; row < m_machines->rowCount(); ++row)
        all.insert(m_machines->group(row)); // some heads are announced after their machines
    QStringList groups(all.cbegin(), all.cend());
    const auto isBefore = [this](const QString &left, const QString &right) {
        if (left.isEmpty() || right.isEmpty())
            return right.isEmpty() && !left.isEmpty();
        const int order = m_collator.compare(left, right);
        return order != 0 ? order < 0 : left < right;
    };
    std::sort(groups.begin(), groups.end(), isBefore);
    for (int place = 0; place < groups.size(); ++place)
        m_places.insert(groups.at(place), place);
}

const MachinesProxy::SortKey &MachinesProxy::sortKey(int row, int column) const
{
    if (m_keyColumn != column) {
        for (SortKey &key : m_keys)
            key.hasValue = false;
        m_keyColumn = column;
    }
    if (m_keys.size() != std::size_t(m_machines->rowCount()))
        m_keys.resize(std::size_t(m_machines->rowCount()));
    SortKey &key = m_keys[std::size_t(row)];
    if (!key.hasGroup) {
        const bool areGroups = m_machines->grouping() != MachinesModel::Grouping::None;
        if (areGroups && !m_places.contains(m_machines->group(row)))
            findPlaces();
        key.isHead = m_machines->isHead(row);
        key.group = areGroups ? m_places.value(m_machines->group(row)) : 0;
        key.hasGroup = true;
    }
    const Domain *domain = m_machines->domain(row);
    if (domain && !(key.hasValue && key.domain == domain)) {
        key.domain = domain;
        if (MachinesModel::isSortedByText(column)) {
            key.text = m_collator.sortKey(m_machines->sortText(row, column));
        } else {
            key.number = m_machines->sortNumber(row, column);
            key.text.reset();
        }
        key.hasValue = true;
    }
    return key;
}

bool MachinesProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int leftRow = left.row(), rightRow = right.row(), column = left.column();
    sortKey(rightRow, column); // makes room for both, and a group that is new changes the places of all
    const SortKey &a = sortKey(leftRow, column);
    const SortKey &b = sortKey(rightRow, column);
    // Groups keep their order when machines are sorted downwards.
    const bool isDescending = sortOrder() == Qt::DescendingOrder;
    if (a.group != b.group)
        return (a.group < b.group) != isDescending;
    if (a.isHead != b.isHead)
        return a.isHead != isDescending;
    if (a.isHead) // with itself
        return false;
    if (a.text && b.text) {
        const int order = a.text->compare(*b.text);
        return order != 0 ? order < 0 : leftRow < rightRow;
    }
    return a.number != b.number ? a.number < b.number : leftRow < rightRow;
}

} // namespace inn::models
