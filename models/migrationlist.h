#pragma once

#include "models/migration.h"

#include <vector>

namespace inn::models {

// All migrations of a task list, as long as it keeps their tasks: a few at a time between the same two hosts,
// the others wait for their turn.
class MigrationList : public QObject
{
    Q_OBJECT

public:
    static constexpr int kUsualLimit = 2;

    // The one that belongs to the task list; made when first asked for.
    static MigrationList *of(TaskList *tasks);

    [[nodiscard]] int limit() const { return m_limit; } // per pair of hosts
    void setLimit(int limit);
    // Both hosts show the same task list.
    Migration *start(Domain &domain, Host &destination, MigrationOrder order);
    [[nodiscard]] const std::vector<Migration *> &migrations() const { return m_migrations; }
    [[nodiscard]] Migration *ofTask(const Task *task) const; // or null
    // The one that is not over yet, or null.
    [[nodiscard]] Migration *runningFor(const QUuid &domain) const;

Q_SIGNALS:
    void started(inn::models::Migration *migration); // also when it must wait
    void ended(inn::models::Migration *migration);
    // It ended well, and this is the machine's mirror on its new host.
    void arrived(inn::models::Migration *migration, inn::models::Domain *domain);

private:
    explicit MigrationList(TaskList *tasks);
    void beginNext();
    void migrationChanged(Migration *migration);
    void watchArrival(Migration *migration);
    void forget(const Task *task);

    TaskList *m_tasks;
    std::vector<Migration *> m_migrations;
    int m_limit = kUsualLimit;
};

} // namespace inn::models
