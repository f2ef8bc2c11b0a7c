#include "models/eventmodel.h"

#include "models/domain.h"
#include "models/host.h"

#include <QLocale>

namespace inn::models {

EventModel::EventModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EventModel::setHost(Host *host)
{
    m_host = host;
    follow(host, host ? host->events() : std::deque<api::Event>());
    if (host)
        connect(host, &Host::eventHappened, this, &EventModel::append);
}

void EventModel::setDomain(Domain *domain)
{
    m_host = domain ? domain->host() : nullptr;
    follow(domain, domain ? domain->events() : std::deque<api::Event>());
    if (domain)
        connect(domain, &Domain::eventHappened, this, &EventModel::append);
}

void EventModel::follow(QObject *source, const std::deque<api::Event> &events)
{
    beginResetModel();
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_rows.clear();
    const std::size_t skipped = events.size() > kLimit ? events.size() - kLimit : 0;
    for (std::size_t i = skipped; i < events.size(); ++i)
        m_rows.push_back({ events[i], machineName(events[i].domain) });
    endResetModel();
}

void EventModel::append(const api::Event &event)
{
    if (int(m_rows.size()) == kLimit) {
        beginRemoveRows({}, 0, 0);
        m_rows.pop_front();
        endRemoveRows();
    }
    const int row = int(m_rows.size());
    beginInsertRows({}, row, row);
    m_rows.push_back({ event, machineName(event.domain) });
    endInsertRows();
}

// Kept with the row: the machine may be gone when it is read.
QString EventModel::machineName(const QUuid &domain) const
{
    const Domain *found = m_host && !domain.isNull() ? m_host->domain(domain) : nullptr;
    return found ? found->name() : QString();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == UuidRole)
        return row.event.domain;
    if (role == SortRole && index.column() == Time)
        return row.event.time;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Time:
        return QLocale().toString(row.event.time.toLocalTime(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    case Machine:
        return row.machine;
    case Text:
        return row.event.text;
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Machine:
        return tr("Machine");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

} // namespace inn::models
