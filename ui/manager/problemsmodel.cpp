#include "ui/manager/problemsmodel.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "ui/widgets/icons.h"

namespace inn::ui {

namespace {

constexpr int kRebuildDelayMs = 150; // many changes, one list

} // namespace

ProblemsModel::ProblemsModel(models::HostList &hosts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hosts(hosts)
{
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(kRebuildDelayMs);
    connect(&m_rebuild, &QTimer::timeout, this, &ProblemsModel::rebuild);
    for (models::Host *host : hosts.hosts())
        watch(host);
    const auto soon = [this] {
        if (!m_rebuild.isActive())
            m_rebuild.start();
    };
    connect(&hosts, &models::HostList::added, this, &ProblemsModel::watch);
    connect(&hosts, &models::HostList::removed, this, soon);
    connect(hosts.tasks(), &models::TaskList::finished, this, soon);
    connect(hosts.tasks(), &models::TaskList::removed, this, soon);
    soon();
}

void ProblemsModel::watch(models::Host *host)
{
    const auto soon = [this] {
        if (!m_rebuild.isActive())
            m_rebuild.start();
    };
    connect(host, &models::Host::changed, this, soon);
    connect(host, &models::Host::domainChanged, this, soon);
    connect(host, &models::Host::domainRemoved, this, soon);
    connect(host, &models::Host::listed, this, soon);
    soon();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Where ? row.where : row.what;
    case Qt::ToolTipRole:
        return row.details.isEmpty() ? row.what : row.details;
    case Qt::DecorationRole:
        return index.column() == Where ? QVariant(icon(IconName::Warning)) : QVariant();
    case kDetailsRole:
        return row.details;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : tr("Problem");
}

models::Host *ProblemsModel::host(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_hosts.find(m_rows[std::size_t(row)].host) : nullptr;
}

models::Domain *ProblemsModel::domain(int row) const
{
    models::Host *of = host(row);
    return of ? of->domain(m_rows[std::size_t(row)].domain) : nullptr;
}

void ProblemsModel::rebuild()
{
    std::vector<Row> rows;
    addHostProblems(rows);
    addTaskProblems(rows);
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void ProblemsModel::addHostProblems(std::vector<Row> &rows) const
{
    for (models::Host *host : m_hosts.hosts()) {
        const Error *error = host->lastError();
        if (error && host->state() != models::Host::State::Connected)
            rows.push_back({ host->label(), error->message, error->fullText(), host->entry().uri, {} });
        for (const models::Domain *domain : host->domains()) {
            if (!domain->info().problem.isEmpty())
                rows.push_back(
                    { domain->name(), domain->info().problem, {}, host->entry().uri, domain->uuid() });
        }
    }
}

void ProblemsModel::addTaskProblems(std::vector<Row> &rows) const
{
    const auto &tasks = m_hosts.tasks()->tasks();
    for (auto each = tasks.rbegin(); each != tasks.rend(); ++each) {
        const models::Task *task = *each;
        if (task->state() != models::Task::State::Failed || !task->error())
            continue;
        Row row { task->title(), task->error()->message, task->error()->fullText(), {}, task->domain() };
        for (models::Host *host : m_hosts.hosts()) {
            if (host->domain(task->domain()))
                row.host = host->entry().uri;
        }
        rows.push_back(row);
    }
}

} // namespace inn::ui
