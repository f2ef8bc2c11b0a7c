#pragma once

#include "backend/api/driver.h"
#include "ui/widgets/settings.h"

namespace inn::app {

// All drivers of the program: the only place that knows them.
void addDrivers(api::DriverRegistry &registry, ui::Acceleration acceleration);

} // namespace inn::app
