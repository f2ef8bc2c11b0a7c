#pragma once

#include "backend/api/types.h"
#include "backend/base/result.h"

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// All that is shown of a domain, asked at one time. For pool threads.
struct DomainSnapshot
{
    api::DomainInfo info;
    QStringList blocks; // targets and interfaces, for hosts without bulk statistics
    QStringList interfaces;
    quint64 sequence = 0; // snapshots begun later have larger numbers
    bool isGone = false;
    bool isComplete = false; // neither: the host did not answer

    // Half of it could not be read any more, or it is off without a definition: that is not for long.
    [[nodiscard]] bool isGoing() const
    {
        return !isGone && (!isComplete || (!info.persistent && !api::isActive(info.state)));
    }
};

DomainSnapshot takeSnapshot(virDomainPtr domain);
// The same for one that may be gone.
DomainSnapshot takeSnapshot(virConnectPtr connection, const QUuid &uuid);

} // namespace inn::libvirt
