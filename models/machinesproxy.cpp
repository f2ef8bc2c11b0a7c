#include "models/domain.h"
#include "models/host.h"
#include "models/machinesmodel.h"

#include <numeric>

namespace inn::models {

namespace {

constexpr std::chrono::milliseconds kRecountDelay { 100 };

} // namespace

MachinesProxy::MachinesProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    // The C locale has no numbers in names; any real one has.
    if (m_collator.locale().language() == QLocale::C)
        m_collator.setLocale(QLocale(QLocale::English));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_recount.setSingleShot(true);
    m_recount.setInterval(kRecountDelay);
    connect(&m_recount, &QTimer::timeout, this, &MachinesProxy::applyFilter);
    setSortRole(SortRole);
    sort(MachinesModel::Name);
}

void MachinesProxy::setSourceModel(QAbstractItemModel *model)
{
    m_machines = qobject_cast<MachinesModel *>(model);
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

// Machines of no group come last.
int MachinesProxy::compareGroups(const QString &left, const QString &right) const
{
    if (left.isEmpty() || right.isEmpty())
        return int(left.isEmpty()) - int(right.isEmpty());
    const int order = m_collator.compare(left, right);
    return order != 0 ? order : left.compare(right);
}

bool MachinesProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Groups keep their order when machines are sorted downwards.
    const bool isDescending = sortOrder() == Qt::DescendingOrder;
    if (m_machines->grouping() != MachinesModel::Grouping::None) {
        const QString &a = m_machines->group(left.row());
        const QString &b = m_machines->group(right.row());
        const int order = a == b ? 0 : compareGroups(a, b);
        if (order != 0)
            return isDescending ? order > 0 : order < 0;
        const bool isLeftHead = m_machines->isHead(left.row()), isRightHead = m_machines->isHead(right.row());
        if (isLeftHead != isRightHead)
            return isDescending ? isRightHead : isLeftHead;
    }
    if (m_machines->isHead(left.row())) // with itself
        return false;
    const int column = left.column();
    if (MachinesModel::isSortedByText(column)) {
        const int order = m_collator.compare(
            m_machines->sortText(left.row(), column), m_machines->sortText(right.row(), column));
        return order != 0 ? order < 0 : left.row() < right.row();
    }
    const double x = m_machines->sortNumber(left.row(), column);
    const double y = m_machines->sortNumber(right.row(), column);
    return x != y ? x < y : left.row() < right.row();
}

} // namespace inn::models
