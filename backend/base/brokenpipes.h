#pragma once

namespace inn {

// From now on, who writes to a pipe or socket whose reader is gone gets an error for it (EPIPE) instead of
// the end of the program. Qt does the same before its first socket or process; libraries that write by
// themselves may come first.
void makeBrokenPipesErrors();

} // namespace inn
