#pragma once

#include "backend/api/migration.h"

#include <map>
#include <set>

namespace inn::rpc {

// The guests that a client is moving: if it goes before a migration is over, what comes here ends and what
// leaves stays, also where a phase is over only after the client went.
class MovingGuests
{
public:
    // Phases that are under way; the futures that are given are to be waited for instead.
    QFuture<Result<api::MigrationBegun>> begin(
        api::Migrations &migrations, const QUuid &domain, const api::MigrationRequest &request);
    QFuture<Result<api::MigrationPrepared>> prepare(
        api::Migrations &migrations, const QString &name, QFuture<Result<api::MigrationPrepared>> prepared);
    QFuture<Result<QByteArray>> perform(
        api::Migrations &migrations, const QUuid &domain, QFuture<Result<QByteArray>> performed);
    void finishing(const QString &name) { m_state->coming.erase(name); }
    void confirming(const QUuid &domain) { m_state->leaving.erase(domain); }
    // The client is gone.
    void end(api::Migrations *migrations);

private:
    struct State
    {
        std::set<QString> coming;
        std::set<QUuid> leaving;
        bool isOver = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace inn::rpc
