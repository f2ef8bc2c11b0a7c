#pragma once

#include "backend/base/result.h"

#include <QByteArrayView>
#include <QString>

// What strangers' images may be: they stand alone. One that names other files would make the machine, or the
// converter, read whatever of the host's files it names.
namespace inn::transfer {

inline constexpr qsizetype kHeaderBytes = 1 << 17; // of the begin of an image that are looked at

// Formats: "raw", "qcow2", "vmdk", "vpc". `begin` holds the first kHeaderBytes, or all of a smaller image;
// `end` its last 512 bytes. Errors: InvalidConfig with a sentence.
Result<> checkSoleImage(const QString &name, const QString &format, QByteArrayView begin, QByteArrayView end);

} // namespace inn::transfer
