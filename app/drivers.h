#pragma once

#include "backend/api/driver.h"
#include "ui/widgets/settings.h"

namespace inn::app {

// All drivers of the program: the only place that knows them.
enum class Machines { StartUsual, AsTheyAre }; // whether opening a host starts what is marked so
// `guestUser`: whom machines of the administrator's host run as; empty: the usual one.
void addDrivers(api::DriverRegistry &registry, ui::Acceleration acceleration, const QString &guestUser = {},
    Machines machines = Machines::StartUsual);

} // namespace inn::app
