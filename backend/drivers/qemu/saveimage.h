#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QByteArray>

namespace inn::qemu {

// A saved guest in a file: the beginning as backend/config/migration knows it (libvirt's form), then QEMU's
// stream.
class SaveImage
{
public:
    struct Head
    {
        QByteArray xml; // the running document
        bool wasRunning = true;
        QByteArray cookie = {}; // XML; the guest's exact processor, where it is not the document's
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
    // Errors: NotFound, Protocol (not an image, unfinished, truncated), Unsupported (compressed).
    static Result<Opened> open(const QString &path);
    // Of a finished image, compressed or not.
    static Result<Head> readHead(const QString &path);
    // Another document, with the same stream behind it. Errors: as open(); NoSpace, when the file has too
    // little room for it.
    static Result<> replaceHead(const QString &path, const Head &head);
    // The host's memory keeps no copy of it (VIR_DOMAIN_SAVE_BYPASS_CACHE).
    static void dropFromCache(const FileDescriptor &file);
};

} // namespace inn::qemu
