#pragma once

#include <Qt>

namespace inn::models {

// Item roles shared by InventoryModel, MachinesModel, TaskModel and EventModel. Which model answers which
// role, and with what, stands beside each; other combinations answer an invalid QVariant. Qt::DisplayRole,
// ToolTipRole, TextAlignmentRole and AccessibleTextRole are answered as usual; icons are named, not drawn (no
// GUI below models).
enum Role {
    KindRole = Qt::UserRole + 1, // int, NodeKind; inventory
    HostRole, // inn::models::Host *; inventory (every node), machines
    DomainRole, // inn::models::Domain *, null for hosts and groups; inventory, machines
    GroupRole, // QString, group of the node, "" is none; inventory, machines
    StateRole, // int: api::DomainState (machine), Host::State (host), Task::State (task)
    StatusRole, // QString, one or two words on the state: "running", "connecting…"; inventory
    TagsRole, // QStringList; inventory, machines
    AddressesRole, // QStringList; inventory, machines
    OsRole, // QString, short name of the system ("debian12"), may be empty; inventory, machines
    ProblemRole, // QString, one sentence when something is wrong, else empty; inventory, machines, tasks (the
                 // error)
    IconNameRole, // QString, a name in icons/: state-running, state-paused…, host, host-offline,
                  // host-connecting, host-error, group
    OnlineRole, // bool, false: draw greyed (the host is not connected); inventory, machines
    SeriesRole, // const inn::stats::Series *, for SparklineDelegate; inventory machines and hosts: CPU;
                // machines: columns Cpu, Disk, Network. Valid only inside the call that asked.
    ScaleRole, // double, the value at the top of the sparkline, 0: the largest shown
    SortRole, // number or QString, what to sort the column by; machines, inventory
    CountRole, // int, machines below a host or group; inventory
    TaskRole, // inn::models::Task *; tasks
    FractionRole, // double 0..1, negative unknown; tasks
    CancellableRole, // bool; tasks
    ExpandedRole, // bool, whether a group's machines are shown; the heads of groups in machines, else invalid
    UuidRole, // QUuid of the machine; inventory, machines, tasks, events
};

enum class NodeKind { Host, Group, Machine };

} // namespace inn::models
