#pragma once

#include "backend/config/kinds.h"

#include "tools/arguments.h"

namespace inn::tools {

int validate(const Options &options, const Streams &streams);
int normalize(const Options &options, const Streams &streams);
int difference(const Options &options, const Streams &streams);
int reference(const Options &options, const Streams &streams);
int grammar(const Options &options, const Streams &streams);
int kinds(const Options &options, const Streams &streams);

// The kind that was named first; null: told already.
const config::DocumentKind *kindNamed(const Options &options, const Streams &streams);
void complain(const Streams &streams, const QString &sentence);
// What the driver adds to a kind of document.
Result<config::DriverHooks> driverHooks(const config::DocumentKind &kind, const Options &options);

} // namespace inn::tools
