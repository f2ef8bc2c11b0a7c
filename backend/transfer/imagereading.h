#pragma once

#include "backend/transfer/machineimport.h"

namespace inn::transfer {

// An image out of a file with a machine: put together, unpacked, and looked at. Its begin is checked before
// anybody gets it, its end and checksums afterwards. Blocks. Errors: InvalidConfig, Cancelled, those of
// `sink`.
Result<> readImage(const ImportSource &source, const QString &file, const QString &format,
    const ByteSink &sink, const JobPtr &job);

} // namespace inn::transfer
