#pragma once

#include "backend/config/domain/deviceedit.h"

namespace inn::ui {

// Where a device of the running machine is in the document of the next start.
Result<config::DeviceRef> deviceInDefinition(
    config::DomainConfig shown, const config::DeviceRef &device, const config::DomainConfig &inactive);

// The document with the device as its text says it.
Result<config::DomainConfig> withTypedDevice(
    config::DomainConfig domain, const config::DeviceRef &device, const QByteArray &text);

// The order belongs to what names the devices, not to where they stand.
config::DomainConfig withBootOrderOf(config::DomainConfig document, const config::DomainConfig &other);

} // namespace inn::ui
