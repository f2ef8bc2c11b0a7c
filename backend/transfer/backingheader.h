#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

// The place in a QCOW2 image's header that names the image below it. When images are copied to another host
// the one below has another name there.
namespace inn::transfer {

// Bytes to be written at a place of the image.
struct Patch
{
    quint64 offset = 0;
    QByteArray bytes;
    bool operator==(const Patch &) const = default;
};

// What makes an image name `name` as the image below. A longer name than the old one
// needs free room behind that. Errors: InvalidConfig (no QCOW2 image with an image below), Unsupported (too
// long).
Result<std::vector<Patch>> renameBacking(const QByteArray &begin, const QString &name);

} // namespace inn::transfer
