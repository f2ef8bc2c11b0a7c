#pragma once

#include "app/options.h"

namespace inn::app {

// innkeeper --serve: the core without a window, for whatever speaks libvirt's protocol. Runs until SIGTERM or
// SIGINT; guests go on. Gives the exit code.
int runServe(int argc, char **argv, const Options &options);

} // namespace inn::app
