#pragma once

#include "backend/api/types.h"
#include "backend/base/result.h"

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// How a host can be asked for statistics; found out by the first answers.
enum class StatsWay { Bulk, BulkWaiting, EachDomain };

// The counters of all running domains: one call where the host knows bulk statistics, else one small one for
// each. `way` is changed to what works. For pool threads.
Result<api::StatsBatch> readStats(virConnectPtr connection, StatsWay &way);
// One sample out of libvirt's list of names and values.
api::DomainSample sampleOf(const QUuid &uuid, const virTypedParameter *parameters, int count);

} // namespace inn::libvirt
