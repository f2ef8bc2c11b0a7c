// The other host is told of a moved machine's checkpoints.

#include "models/host.h"
#include "models/migration.h"

namespace inn::models {

QFuture<Result<migration::CheckpointDocuments>> Migration::readCheckpoints()
{
    const bool hasSome = m_order.guest->checkpoints.isKnown() && !m_order.guest->checkpoints->isEmpty();
    if (!hasSome || !m_source)
        return ready<migration::CheckpointDocuments>(migration::CheckpointDocuments());
    return m_source->call(
        [id = m_domain](api::Connection &connection) { return migration::learnCheckpoints(connection, id); });
}

QFuture<Result<QStringList>> Migration::tellCheckpoints(migration::CheckpointDocuments documents)
{
    if (documents.empty() || !m_destination)
        return ready<QStringList>(QStringList());
    api::CheckpointCreateFlags flags = api::CheckpointCreate::Redefine;
    if (m_order.plan.way != migration::MoveWay::Offline)
        flags |= api::CheckpointCreate::RedefineValidate; // only where it runs
    return m_destination->call(
        [id = m_domain, all = std::move(documents), flags](api::Connection &connection) {
            return migration::tellOfCheckpoints(connection, id, all, flags);
        });
}

} // namespace inn::models
