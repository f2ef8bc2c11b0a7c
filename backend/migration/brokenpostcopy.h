#pragma once

#include "backend/migration/moveplan.h"
#include "backend/migration/preflight.h"

// A guest whose post-copy broke is on two hosts, and neither has the whole of it: it runs on the new one, and
// what has not come over of its memory is kept by the old one until the migration is resumed.
namespace inn::migration {

enum class BrokenHalf {
    None, // whole
    Left, // paused where it came from
    Arrived, // runs where it went
};
BrokenHalf brokenHalf(api::DomainState state, int reason);
inline BrokenHalf brokenHalf(const api::DomainInfo &info)
{
    return brokenHalf(info.state, info.reason);
}
// What happened, what to do and what not; empty of a whole guest.
QString brokenHalfText(const api::DomainInfo &info);
// What it costs to force one off; several names are in quotation marks already.
QString brokenHalfLoss(const QStringList &names);

// Of a move that failed and left the guest in two halves, or did not join them.
Findings explainBrokenPostCopy(
    const Error &error, const MovePlan &plan, const QString &guest, const QString &destination);

} // namespace inn::migration
