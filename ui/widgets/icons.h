#pragma once

#include "backend/api/types.h"

#include <QIcon>

namespace inn::ui {

// Our own drawings, one SVG each in icons/ (StateRunning is state-running.svg), in the same order as
// kIconFiles.
enum class IconName {
    Add,
    Autostart,
    Cancel,
    Cancelled,
    Cdrom,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    Clone,
    Close,
    Columns,
    Connect,
    Console,
    Copy,
    Cpu,
    Delete,
    Details,
    Disk,
    Error,
    Filter,
    FolderOpen,
    ForceOff,
    Fullscreen,
    Group,
    Hardware,
    Home,
    Host,
    HostConnecting,
    HostError,
    HostOffline,
    Information,
    Keyboard,
    LeaveFullscreen,
    Lock,
    Log,
    Machine,
    Memory,
    Migrate,
    Network,
    New,
    Pause,
    Performance,
    Pool,
    Question,
    Quit,
    Reboot,
    Refresh,
    Remove,
    Rename,
    Reset,
    Restore,
    Resume,
    Save,
    Screenshot,
    Search,
    Settings,
    Shutdown,
    Snapshot,
    Start,
    StartPaused,
    StateCrashed,
    StateOff,
    StatePaused,
    StateRunning,
    StateSaved,
    StateShuttingDown,
    StateSuspended,
    StateUnknown,
    Stop,
    Success,
    Summary,
    Tag,
    Task,
    Warning,
    Xml,
};

// Drawn in the palette's colours when painted: follows light and dark, greyed when disabled, in the text
// colour on a selection.
QIcon icon(IconName name);
// By the name of its drawing, as models give it in IconNameRole; unknown names are a null icon.
QIcon iconNamed(const QString &file);
QIcon applicationIcon();
// What stands for a machine in lists: its state, or that it is saved.
IconName stateIcon(const api::DomainInfo &domain);
IconName actionIcon(api::DomainAction action);

} // namespace inn::ui
