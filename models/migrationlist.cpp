#include "models/migrationlist.h"

#include "models/domain.h"
#include "models/host.h"

#include <algorithm>

namespace inn::models {

MigrationList *MigrationList::of(TaskList *tasks)
{
    auto *known = tasks->findChild<MigrationList *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new MigrationList(tasks); // the task list owns it
}

MigrationList::MigrationList(TaskList *tasks)
    : QObject(tasks)
    , m_tasks(tasks)
{
    connect(tasks, &TaskList::aboutToRemove, this, &MigrationList::forget);
}

void MigrationList::setLimit(int limit)
{
    m_limit = std::max(limit, 1);
    beginNext();
}

Migration *MigrationList::start(Domain &domain, Host &destination, MigrationOrder order)
{
    const bool isResumed = order.plan.way == migration::MoveWay::Resume;
    auto *migration = new Migration(domain, destination, std::move(order), this);
    m_migrations.push_back(migration);
    connect(migration, &Migration::changed, this, [this, migration] { migrationChanged(migration); });
    migration->m_task = m_tasks->follow((isResumed ? Migration::tr("Resume the migration of “%1” to “%2”")
                                                   : Migration::tr("Move “%1” to “%2”"))
                                            .arg(domain.name(), destination.label()),
        { domain.host()->label(), domain.uuid() }, migration->m_job, migration->run());
    migration->reportProgress();
    Q_EMIT started(migration);
    beginNext();
    return migration;
}

Migration *MigrationList::ofTask(const Task *task) const
{
    const auto found = std::find_if(m_migrations.begin(), m_migrations.end(),
        [task](const Migration *each) { return task && each->task() == task; });
    return found == m_migrations.end() ? nullptr : *found;
}

Migration *MigrationList::runningFor(const QUuid &domain) const
{
    const auto found = std::find_if(m_migrations.rbegin(), m_migrations.rend(),
        [&domain](const Migration *each) { return each->domain() == domain && !each->isOver(); });
    return found == m_migrations.rend() ? nullptr : *found;
}

void MigrationList::beginNext()
{
    const auto isBetween = [](const Migration *one, const Migration *other) {
        return one->source() == other->source() && one->destination() == other->destination();
    };
    for (std::size_t i = 0; i < m_migrations.size(); ++i) {
        Migration *next = m_migrations[i];
        if (next->m_hasTurn)
            continue;
        const auto busy = std::count_if(m_migrations.begin(), m_migrations.end(), [&](const Migration *each) {
            return each->m_hasTurn && !each->isOver() && isBetween(each, next);
        });
        if (busy < m_limit)
            next->begin();
    }
}

void MigrationList::migrationChanged(Migration *migration)
{
    if (!migration->isOver())
        return;
    const QString text = migration->state() == Migration::State::Succeeded
        ? tr("“%1”: %2").arg(migration->name(), migration->summary())
        : migration->error() ? migration->error()->message
                             : QString();
    if (!text.isEmpty() && migration->source())
        migration->source()->takeEvent({ QDateTime::currentDateTimeUtc(), migration->domain(), -1, 0, text });
    Q_EMIT ended(migration);
    if (migration->state() == Migration::State::Succeeded)
        watchArrival(migration);
    beginNext();
}

// The answer may be here before the destination has announced the machine.
void MigrationList::watchArrival(Migration *migration)
{
    Host *host = migration->destination();
    if (!host)
        return;
    const auto arrive = [this, migration](Domain *domain) {
        domain->host()->takeEvent({ QDateTime::currentDateTimeUtc(), domain->uuid(), -1, 0,
            tr("“%1” came from “%2”: %3")
                .arg(domain->name(), migration->sourceLabel(), migration->summary()) });
        Q_EMIT arrived(migration, domain);
    };
    if (Domain *domain = host->domain(migration->domain())) {
        arrive(domain);
        return;
    }
    auto *waiting = new QObject(migration); // goes when it has come
    connect(host, &Host::domainAdded, waiting, [migration, waiting, arrive](Domain *domain) {
        if (domain->uuid() != migration->domain())
            return;
        waiting->deleteLater();
        arrive(domain);
    });
}

void MigrationList::forget(const Task *task)
{
    Migration *migration = ofTask(task);
    if (!migration)
        return;
    std::erase(m_migrations, migration);
    migration->deleteLater();
}

} // namespace inn::models
