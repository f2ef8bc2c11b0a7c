#pragma once

#include "backend/api/types.h"
#include "backend/base/result.h"

#include <libvirt/libvirt.h>

namespace inn::libvirt {

// What a host says of itself. For pool threads.
api::HostInfo readHost(virConnectPtr connection, bool readOnly);
Result<QByteArray> readCapabilities(virConnectPtr connection);
// What new guests can use, from the host's two documents; the second may be missing on hosts without it.
Result<api::GuestSupport> readGuestSupport(virConnectPtr connection, const QString &architecture);
api::GuestSupport guestSupportFrom(
    const QByteArray &capabilities, const QByteArray &domainCapabilities, const QString &architecture);

} // namespace inn::libvirt
