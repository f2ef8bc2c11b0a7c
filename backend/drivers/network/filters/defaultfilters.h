#pragma once

#include <QByteArray>

#include <vector>

namespace inn::network {

// The filters that a host has from the start, under the names that documents everywhere refer to.
std::vector<QByteArray> defaultFilters();

} // namespace inn::network
