#pragma once

#include "backend/api/connection.h"
#include "backend/api/nodedevices.h"

// What people are told of the devices of a host.
namespace inn::ui {

// For models::Host::call(). Errors: Unsupported where the host shows none.
QFuture<Result<std::vector<api::NodeDeviceInfo>>> listNodeDevices(api::Connection &connection);

QString nodeDeviceKindText(const api::NodeDeviceInfo &device); // “PCI device”
// One sentence a line: driver, IOMMU group with its other devices, place.
QStringList nodeDeviceDetails(
    const api::NodeDeviceInfo &device, const QByteArray &xml, const std::vector<api::NodeDeviceInfo> &all);
// What to know before a machine gets the device; empty: nothing.
QStringList nodeDeviceWarnings(
    const api::NodeDeviceInfo &device, const QByteArray &xml, const std::vector<api::NodeDeviceInfo> &all);

} // namespace inn::ui
