#include "models/machinesmodel.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace inn::models {

namespace {

constexpr std::size_t kRowsAtOnce = 250;
constexpr std::chrono::milliseconds kSamplesTogether { 300 };

// A rate summed over two directions; NaN when neither is measured.
double sum(const stats::Series &a, const stats::Series &b)
{
    if (std::isnan(a.last()))
        return b.last();
    return std::isnan(b.last()) ? a.last() : double(a.last()) + double(b.last());
}

bool isMeasured(int column)
{
    return column >= MachinesModel::Cpu;
}

bool isNumber(int column)
{
    return column == MachinesModel::Vcpus || column == MachinesModel::Memory
        || column == MachinesModel::Uptime || isMeasured(column);
}

double measured(const Domain &domain, int column)
{
    const stats::DomainHistory &history = domain.history();
    if (!api::isActive(domain.info().state))
        return std::numeric_limits<double>::quiet_NaN();
    switch (column) {
    case MachinesModel::Cpu:
        return history.cpu.last();
    case MachinesModel::Disk:
        return sum(history.diskRead, history.diskWrite);
    default:
        return sum(history.received, history.sent);
    }
}

const stats::Series *series(const Domain &domain, int column)
{
    const stats::DomainHistory &history = domain.history();
    switch (column) {
    case MachinesModel::Cpu:
        return &history.cpu;
    case MachinesModel::Disk:
        return &history.diskTotal;
    default:
        return &history.networkTotal;
    }
}

} // namespace

MachinesModel::MachinesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_pendingTimer.setSingleShot(true);
    m_pendingTimer.setInterval(0);
    connect(&m_pendingTimer, &QTimer::timeout, this, &MachinesModel::addPending);
    m_samples.setSingleShot(true);
    m_samples.setInterval(kSamplesTogether);
    connect(&m_samples, &QTimer::timeout, this, &MachinesModel::announceSamples);
}

void MachinesModel::addHost(Host *host)
{
    m_hosts.push_back(host);
    if (!host->domains().empty())
        add(host->domains());
    connect(host, &Host::domainAdded, this, &MachinesModel::queue);
    connect(host, &Host::domainAboutToBeRemoved, this, &MachinesModel::remove);
    connect(host, &Host::domainChanged, this, &MachinesModel::changed);
    connect(host, &Host::domainsSampled, this, &MachinesModel::sampled);
    connect(host, &Host::changed, this, [this, host] {
        if (m_rows.empty())
            return;
        for (const Domain *domain : host->domains())
            regroup(domain);
        Q_EMIT dataChanged(
            index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1), { Qt::DisplayRole, OnlineRole });
    });
    // Not a queued signal: the domains go with the host.
    connect(host, &QObject::destroyed, this, [this, host] { forget(host); });
}

void MachinesModel::queue(Domain *domain)
{
    m_pending.push_back(domain);
    if (!m_pendingTimer.isActive())
        m_pendingTimer.start();
}

// Its domains are gone already: nothing may be asked of them.
void MachinesModel::forget(const Host *host)
{
    beginResetModel();
    std::erase(m_hosts, host);
    m_rows.clear();
    m_pending.clear();
    for (const Host *left : m_hosts)
        m_rows.insert(m_rows.end(), left->domains().begin(), left->domains().end());
    m_rowOf.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i], int(i));
    buildGroups();
    endResetModel();
}

int MachinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size() + m_heads.size());
}

int MachinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Domain *MachinesModel::domain(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[std::size_t(row)] : nullptr;
}

int MachinesModel::rowOf(const Domain *domain) const
{
    return m_rowOf.value(domain, -1);
}

QVariant MachinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isHead(index.row()))
        return headData(m_heads[std::size_t(index.row() - machineCount())], index.column(), role);
    const Domain *found = domain(index.row());
    const api::DomainInfo &info = found->info();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, column);
    case SortRole:
        return isSortedByText(column) ? QVariant(text(*found, column))
                                      : QVariant(sortNumber(index.row(), column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter) | int(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
    case Qt::ToolTipRole:
        return column == Name || column == State ? toolTip(*found) : text(*found, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(*found, column));
    case HostRole:
        return QVariant::fromValue(found->host());
    case DomainRole:
        return QVariant::fromValue(m_rows[std::size_t(index.row())]);
    case UuidRole:
        return info.uuid;
    case StateRole:
        return int(info.state);
    case GroupRole:
        return info.group;
    case TagsRole:
        return info.tags;
    case AddressesRole:
        return info.addresses;
    case OsRole:
        return shortOsName(info.osId);
    case ProblemRole:
        return info.problem;
    case OnlineRole:
        return found->host()->state() == Host::State::Connected;
    case IconNameRole:
        return column == Name ? stateIconName(info) : QString();
    case SeriesRole:
        return isMeasured(column) ? QVariant::fromValue(series(*found, column)) : QVariant();
    case ScaleRole:
        return column == Cpu ? 100.0 : 0.0;
    default:
        return {};
    }
}

QString MachinesModel::text(const Domain &domain, int column) const
{
    const api::DomainInfo &info = domain.info();
    const QString separator = QStringLiteral(", ");
    switch (column) {
    case Name:
        return info.name;
    case HostName:
        return domain.host()->label();
    case State:
        return stateText(info);
    case Os:
        return shortOsName(info.osId);
    case Address:
        return info.addresses.join(separator);
    case Vcpus:
        return QString::number(info.vcpus);
    case Memory:
        return info.maximumMemory.toString();
    case Autostart:
        return info.autostart ? tr("yes") : QString();
    case Group:
        return info.group;
    case Tags:
        return info.tags.join(separator);
    case Uptime:
        return uptimeText(info);
    case Cpu:
        return api::isActive(info.state) ? percentText(measured(domain, column)) : QString();
    case Disk:
    case Network:
        return api::isActive(info.state) ? rateText(measured(domain, column)) : QString();
    default:
        return {};
    }
}

bool MachinesModel::isSortedByText(int column)
{
    return column != Vcpus && column != Memory && column != Autostart && column != Uptime
        && !isMeasured(column);
}

double MachinesModel::sortNumber(int row, int column) const
{
    const Domain &domain = *m_rows[std::size_t(row)];
    const api::DomainInfo &info = domain.info();
    switch (column) {
    case Vcpus:
        return info.vcpus;
    case Memory:
        return double(info.maximumMemory.count);
    case Autostart:
        return double(info.autostart);
    case Uptime:
        return double(uptime(info).count());
    default: {
        const double value = measured(domain, column);
        return std::isnan(value) ? -1.0 : value;
    }
    }
}

QString MachinesModel::sortText(int row, int column) const
{
    return text(*m_rows[std::size_t(row)], column);
}

QVariant MachinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return int(Qt::AlignVCenter | Qt::AlignRight);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case HostName:
        return tr("Host");
    case State:
        return tr("State");
    case Os:
        return tr("System");
    case Address:
        return tr("Address");
    case Vcpus:
        return tr("CPUs");
    case Memory:
        return tr("Memory");
    case Autostart:
        return tr("Autostart");
    case Group:
        return tr("Group");
    case Tags:
        return tr("Tags");
    case Uptime:
        return tr("Uptime");
    case Cpu:
        return tr("CPU use");
    case Disk:
        return tr("Disk");
    case Network:
        return tr("Network");
    default:
        return {};
    }
}

QString MachinesModel::columnKey(int column)
{
    static constexpr const char *kKeys[ColumnCount] = { "name", "host", "state", "os", "address", "vcpus",
        "memory", "autostart", "group", "tags", "uptime", "cpu", "disk", "network" };
    return column >= 0 && column < ColumnCount ? QString::fromLatin1(kKeys[column]) : QString();
}

void MachinesModel::addPending()
{
    const std::size_t count = std::min(m_pending.size(), kRowsAtOnce);
    if (count == 0)
        return;
    const std::vector<Domain *> now(m_pending.begin(), m_pending.begin() + std::ptrdiff_t(count));
    m_pending.erase(m_pending.begin(), m_pending.begin() + std::ptrdiff_t(count));
    add(now);
    if (!m_pending.empty())
        m_pendingTimer.start();
}

void MachinesModel::add(const std::vector<Domain *> &domains)
{
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(domains.size()) - 1);
    const bool hasGroups = m_grouping != Grouping::None;
    for (Domain *domain : domains) {
        m_rowOf.insert(domain, int(m_rows.size()));
        m_rows.push_back(domain);
        if (hasGroups)
            m_groups.push_back(groupOf(*domain));
    }
    endInsertRows();
    if (!hasGroups)
        return;
    QHash<QString, int> added;
    for (const Domain *domain : domains)
        ++added[m_groups[std::size_t(rowOf(domain))]];
    for (auto each = added.cbegin(); each != added.cend(); ++each)
        countIn(each.key(), each.value());
}

void MachinesModel::remove(const Domain *domain)
{
    std::erase(m_pending, domain);
    const int row = rowOf(domain);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    QString group;
    if (m_grouping != Grouping::None) {
        group = m_groups[std::size_t(row)];
        m_groups.erase(m_groups.begin() + row);
    }
    m_rowOf.remove(domain);
    for (std::size_t i = std::size_t(row); i < m_rows.size(); ++i)
        m_rowOf.insert(m_rows[i], int(i));
    endRemoveRows();
    if (m_grouping != Grouping::None)
        countIn(group, -1);
}

void MachinesModel::changed(const Domain *domain)
{
    const int row = rowOf(domain);
    if (row < 0)
        return;
    regroup(domain);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

// Whoever sorts by what is measured sorts anew each time: not for each of many hosts.
void MachinesModel::sampled()
{
    if (m_hosts.size() < 2)
        announceSamples();
    else if (!m_samples.isActive())
        m_samples.start();
}

void MachinesModel::announceSamples()
{
    if (m_rows.empty())
        return;
    const int last = int(m_rows.size()) - 1;
    Q_EMIT dataChanged(index(0, Uptime), index(last, Network), { Qt::DisplayRole, SortRole, SeriesRole });
}

} // namespace inn::models
