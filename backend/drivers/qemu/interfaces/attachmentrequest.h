#pragma once

#include "backend/api/attachment.h"
#include "backend/config/domain/interfaceconfig.h"

namespace inn::qemu {

// What an interface's document asks of the host's networks.
api::AttachmentRequest attachmentRequest(
    const config::InterfaceConfig &interface, const QString &ownerName, const QUuid &owner);
// What libvirt refuses of an interface's connection, whatever the host can do (VIR_ERR_CONFIG_UNSUPPORTED).
Result<> checkConnection(const config::InterfaceConfig &interface);

// The running interface as the wanted one, as far as that is possible while the machine runs; the rest is
// VIR_ERR_OPERATION_UNSUPPORTED.
Result<> changeInterface(
    config::InterfaceConfig &interface, const config::InterfaceConfig &wanted, const QString &label);

} // namespace inn::qemu
