#pragma once

#include <QMimeData>

#include <memory>
#include <vector>

namespace inn::models {

class Domain;
class HostList;

// Machines as they are dragged from one place of the window to another; null of none.
std::unique_ptr<QMimeData> machinesData(const std::vector<Domain *> &domains);
bool hasMachines(const QMimeData &data);
// Those that are still there, each once.
std::vector<Domain *> machinesIn(const QMimeData &data, const HostList &hosts);

} // namespace inn::models
