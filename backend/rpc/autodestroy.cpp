#include "backend/rpc/autodestroy.h"

namespace inn::rpc {

namespace {

int idOf(const api::Domains &domains, const QUuid &uuid)
{
    const std::vector<api::DomainInfoPtr> all = domains.list();
    for (const api::DomainInfoPtr &each : all) {
        if (each->uuid == uuid)
            return each->id;
    }
    return -1;
}

} // namespace

QFuture<Result<QUuid>> AutoDestroy::tie(api::Domains &domains, QFuture<Result<QUuid>> start)
{
    return start.then(&domains, [&domains, state = m_state](const Result<QUuid> &started) {
        if (!started)
            return started;
        const Tied guest { *started, idOf(domains, *started) };
        if (state->isOver)
            destroy(domains, guest);
        else if (guest.id >= 0)
            state->guests.push_back(guest);
        return started;
    });
}

void AutoDestroy::end(api::Domains &domains)
{
    m_state->isOver = true;
    const std::vector<Tied> guests = std::move(m_state->guests);
    m_state->guests.clear();
    for (const Tied &each : guests)
        destroy(domains, each);
}

void AutoDestroy::destroy(api::Domains &domains, const Tied &guest)
{
    if (guest.id >= 0 && idOf(domains, guest.uuid) == guest.id)
        domains.perform(guest.uuid, api::DomainAction::Destroy);
}

} // namespace inn::rpc
