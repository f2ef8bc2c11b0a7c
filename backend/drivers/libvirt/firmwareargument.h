#pragma once

#include <QString>

namespace inn::libvirt {

// The file with the firmware's settings that an emulator's arguments, as libvirt writes them for a shell,
// name; "" is none.
QString settingsFileIn(const QString &arguments);

} // namespace inn::libvirt
