#include "backend/rpc/movingguests.h"

namespace inn::rpc {

using api::Migrations;

namespace {

void endComing(Migrations &migrations, const QString &name)
{
    migrations.finish(name, {}, {}, api::MigrationOutcome::Cancelled);
}

} // namespace

QFuture<Result<api::MigrationBegun>> MovingGuests::begin(
    Migrations &migrations, const QUuid &domain, const api::MigrationRequest &request)
{
    auto begun = migrations.begin(domain, request);
    if (!request.flags.testFlag(api::MigrateFlag::ChangeProtection))
        return begun;
    m_state->leaving.insert(domain);
    return begun.then(
        &migrations, [&migrations, domain, state = m_state](Result<api::MigrationBegun> result) {
            if (!result)
                state->leaving.erase(domain);
            else if (state->isOver)
                migrations.abandon(domain);
            return result;
        });
}

QFuture<Result<api::MigrationPrepared>> MovingGuests::prepare(
    Migrations &migrations, const QString &name, QFuture<Result<api::MigrationPrepared>> prepared)
{
    return prepared.then(
        &migrations, [&migrations, name, state = m_state](Result<api::MigrationPrepared> result) {
            if (result && state->isOver)
                endComing(migrations, name);
            else if (result)
                state->coming.insert(name);
            return result;
        });
}

QFuture<Result<QByteArray>> MovingGuests::perform(
    Migrations &migrations, const QUuid &domain, QFuture<Result<QByteArray>> performed)
{
    m_state->leaving.insert(domain);
    return performed.then(&migrations, [&migrations, domain, state = m_state](Result<QByteArray> result) {
        if (!result)
            state->leaving.erase(domain);
        else if (state->isOver)
            migrations.abandon(domain);
        return result;
    });
}

void MovingGuests::end(Migrations *migrations)
{
    m_state->isOver = true;
    const std::set<QString> coming = std::move(m_state->coming);
    const std::set<QUuid> leaving = std::move(m_state->leaving);
    m_state->coming.clear();
    m_state->leaving.clear();
    if (!migrations)
        return;
    for (const QString &name : coming)
        endComing(*migrations, name);
    for (const QUuid &domain : leaving)
        migrations->abandon(domain);
}

} // namespace inn::rpc
