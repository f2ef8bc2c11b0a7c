// The machines of the table in groups.

#include "models/domain.h"
#include "models/host.h"
#include "models/machinesmodel.h"
#include "models/texts.h"

#include <algorithm>

namespace inn::models {

void MachinesModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    m_collapsed.clear();
    buildGroups();
    endResetModel();
}

QString MachinesModel::groupingKey(Grouping grouping)
{
    static constexpr const char *kKeys[kGroupingCount]
        = { "none", "host", "group", "state", "tags", "system" };
    return QString::fromLatin1(kKeys[std::size_t(grouping)]);
}

void MachinesModel::buildGroups()
{
    m_heads.clear();
    m_groups.clear();
    if (m_grouping == Grouping::None)
        return;
    QHash<const Host *, QString> hosts; // to name one of thousands of machines takes its time
    if (m_grouping == Grouping::Host) {
        for (const Host *host : m_hosts)
            hosts.insert(host, hostName(*host));
    }
    QHash<QString, std::size_t> heads;
    m_groups.reserve(m_rows.size());
    for (const Domain *domain : m_rows) {
        const auto host = hosts.constFind(domain->host());
        const QString group = host != hosts.constEnd() ? *host : groupOf(*domain);
        m_groups.push_back(group);
        const auto head = heads.constFind(group);
        if (head != heads.constEnd()) {
            ++m_heads[*head].count;
            continue;
        }
        heads.insert(group, m_heads.size());
        m_heads.push_back({ group, 1 });
    }
}

// Two hosts of one name are two groups.
QString MachinesModel::hostName(const Host &host) const
{
    const QString label = host.label();
    const auto count = std::count_if(
        m_hosts.begin(), m_hosts.end(), [&](const Host *each) { return each->label() == label; });
    return count > 1 ? tr("%1 – %2").arg(label, host.entry().uri.toDisplayString()) : label;
}

QString MachinesModel::groupOf(const Domain &domain) const
{
    switch (m_grouping) {
    case Grouping::Host:
        return hostName(*domain.host());
    case Grouping::Group:
        return domain.info().group;
    case Grouping::State:
        return stateText(domain.info());
    case Grouping::Tags:
        return domain.info().tags.join(QStringLiteral(", "));
    case Grouping::System:
        return shortOsName(domain.info().osId);
    case Grouping::None:
        break;
    }
    return {};
}

QString MachinesModel::groupTitle(const QString &group) const
{
    if (!group.isEmpty())
        return group;
    switch (m_grouping) {
    case Grouping::Group:
        return tr("without a group");
    case Grouping::Tags:
        return tr("without tags");
    case Grouping::System:
        return tr("unknown system");
    default:
        return {};
    }
}

const QString &MachinesModel::group(int row) const
{
    static const QString none;
    if (!isHead(row))
        return m_groups.empty() ? none : m_groups[std::size_t(row)];
    const auto head = std::size_t(row - machineCount());
    return head < m_heads.size() ? m_heads[head].group : none;
}

bool MachinesModel::isShown(int row) const
{
    return isHead(row) || m_collapsed.isEmpty() || !m_collapsed.contains(group(row));
}

void MachinesModel::setExpansion(int head, Expansion expansion)
{
    if (!isHead(head) || head >= rowCount())
        return;
    const QString name = group(head);
    if (m_collapsed.contains(name) == (expansion == Expansion::Collapsed))
        return;
    if (expansion == Expansion::Collapsed)
        m_collapsed.insert(name);
    else
        m_collapsed.remove(name);
    Q_EMIT dataChanged(index(head, 0), index(head, ColumnCount - 1));
    Q_EMIT folded();
}

QVariant MachinesModel::headData(const Head &head, int column, int role) const
{
    const bool isExpanded = !m_collapsed.contains(head.group);
    switch (role) {
    case ExpandedRole:
        return isExpanded;
    case GroupRole:
        return head.group;
    case CountRole:
        return head.count;
    case OnlineRole:
        return true;
    case Qt::DisplayRole:
        return column == Name ? tr("%1 (%2)").arg(groupTitle(head.group)).arg(head.count) : QString();
    case Qt::ToolTipRole:
        return column == Name ? groupTitle(head.group) : QString();
    case Qt::AccessibleTextRole: {
        if (column != Name)
            return {};
        const QString what = tr("%1, %n machine(s)", nullptr, head.count).arg(groupTitle(head.group));
        return isExpanded ? tr("%1, shown").arg(what) : tr("%1, folded away").arg(what);
    }
    default:
        return {};
    }
}

void MachinesModel::countIn(const QString &group, int change)
{
    const auto found
        = std::find_if(m_heads.begin(), m_heads.end(), [&](const Head &head) { return head.group == group; });
    const int row = machineCount() + int(found - m_heads.begin());
    if (found == m_heads.end()) {
        beginInsertRows({}, row, row);
        m_heads.push_back({ group, change });
        endInsertRows();
        return;
    }
    if (found->count + change > 0) {
        found->count += change;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); // painted over all columns
        return;
    }
    beginRemoveRows({}, row, row);
    m_heads.erase(found);
    endRemoveRows();
}

void MachinesModel::regroup(const Domain *domain)
{
    const int row = rowOf(domain);
    if (m_grouping == Grouping::None || row < 0)
        return;
    const QString now = groupOf(*domain);
    const QString before = std::exchange(m_groups[std::size_t(row)], now);
    if (now == before)
        return;
    countIn(now, 1);
    countIn(before, -1);
}

} // namespace inn::models
