#pragma once

#include "backend/xml/origin.h"

#include <QString>

#include <optional>

namespace inn::xml {
class Report;
class Table;
} // namespace inn::xml

namespace inn::config {

// A PCI device of the host, named by networks, their ports and node devices.
struct HostPciAddressConfig
{
    std::optional<QString> type = {}; // "pci", where the document writes it
    std::optional<unsigned> domain = {}, bus = {}, slot = {}, function = {};
    xml::Origin origin = {};
    bool operator==(const HostPciAddressConfig &) const = default;
};

const xml::Table &hostPciAddressType();
// All numbers, as libvirt writes them.
void applyHostPciAddressDefaults(HostPciAddressConfig &address);

} // namespace inn::config
