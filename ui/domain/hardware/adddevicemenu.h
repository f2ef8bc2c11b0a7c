#pragma once

#include "ui/domain/hardware/adddevicedialog.h"

#include <functional>

class QMenu;

namespace inn::ui {

// What can be added to a machine.
QMenu *newAddDeviceMenu(QWidget *parent, std::function<void(AddDeviceDialog::Kind)> open);

} // namespace inn::ui
