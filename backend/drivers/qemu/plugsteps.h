#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/config/domain/deviceedit.h"
#include "backend/drivers/qemu/command/deviceobjects.h"

#include <QJsonArray>

#include <map>
#include <vector>

// One device of a running document as the QMP commands that bring it, and those that take it away.
namespace inn::qemu {

struct PlugStep
{
    QString command;
    QJsonObject arguments;
    QString undo; // empty: goes with the others
    QJsonObject undoArguments;
    enum class Sharing { Own, Shared } sharing = Sharing::Own; // Shared: may be there already
};

// Whether such a device can come to, or leave, a running guest at all. Errors: Unsupported with
// VIR_ERR_OPERATION_UNSUPPORTED.
Result<> checkPluggable(const config::DomainConfig &live, const config::DeviceRef &device);
// In the order to execute them. `blockIndex` names the nodes of a disk.
Result<std::vector<PlugStep>> plugSteps(
    const DeviceContext &context, const config::DeviceRef &device, int blockIndex);
// The undoing commands of all steps, last first, as kept in the status file.
QJsonArray undoCommands(const std::vector<PlugStep> &steps);
// The same for a device whose arguments cannot be made any more: by the names that its parts have.
QJsonArray undoByName(const config::DeviceRef &device, const QString &alias, int blockIndex);

// Descriptors of ours in place of numbers that a child would inherit: each gets a name for "getfd", and the
// arguments use the names.
struct NamedDescriptor
{
    QString name;
    FileDescriptor descriptor;
};
std::vector<NamedDescriptor> nameDescriptors(
    std::vector<PlugStep> &steps, const std::map<int, FileDescriptor> &descriptors);

} // namespace inn::qemu
