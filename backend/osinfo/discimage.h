#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"

#include <QString>

namespace inn::osinfo {

// What the first sectors of a disc say, before any library looks at it.
struct DiscImage
{
    QString label; // ISO 9660 volume identifier
    Bytes size; // of the file or device; zero when a device does not tell
    bool bootable = false;
    bool udfOnly = false; // nothing more can be read from it
};

// Checks that `path` is a regular file or a drive with a disc in it, that it is an ISO 9660 or UDF disc
// image, and that it is as long as it says. Blocks. Errors: NotFound, Denied, InvalidConfig (no disc image,
// truncated), Io.
Result<DiscImage> readDiscImage(const QString &path);

} // namespace inn::osinfo
