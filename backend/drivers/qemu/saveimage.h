#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QByteArray>

namespace inn::qemu {

// A saved guest in libvirt's file format, version 2: header, document, room for editing it, then QEMU's
// stream.
class SaveImage
{
public:
    struct Head
    {
        QByteArray xml; // the running document
        bool wasRunning = true;
    };

    // A new file with an unfinished head, positioned where QEMU's stream begins. An existing file is
    // replaced.
    static Result<FileDescriptor> create(const QString &path, const Head &head);
    // QEMU has written its stream: marks the head as finished, on disk before it returns.
    static Result<> finish(const FileDescriptor &file, const QString &path);
    struct Opened
    {
        Head head;
        FileDescriptor file; // positioned at QEMU's stream
    };
    // Errors: NotFound, Protocol (not an image, unfinished, truncated), Unsupported (compressed, newer
    // version).
    static Result<Opened> open(const QString &path);
};

} // namespace inn::qemu
