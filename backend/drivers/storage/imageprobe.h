#pragma once

#include "backend/api/types.h"
#include "backend/base/result.h"

namespace inn::storage {

// What the first bytes of a file say it is, see ImageHeader.
struct ProbedImage
{
    QString format = QStringLiteral("raw"); // "qcow2", "iso", "vmdk", "vdi", "vhdx", "vpc", "qed", "raw"
    Bytes capacity; // zero when only qemu-img can tell
    Bytes fileSize;
    Bytes allocation;
    QString backingPath;
    bool isTruncated = false; // the file is shorter than its own header says
};

// Looks at the headers only. Errors: NotFound, Denied, InvalidConfig (a folder, a device, a pipe…).
Result<ProbedImage> probeImage(const QString &path);

} // namespace inn::storage
