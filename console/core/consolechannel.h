#pragma once

#include "backend/base/filedescriptor.h"
#include "backend/base/result.h"

#include <QFuture>
#include <QString>

#include <functional>

namespace inn::console {

// Opens a fresh byte channel to one console of a guest, each time it is called: first connection and every
// reconnect.
using ConsoleChannel = std::function<QFuture<Result<FileDescriptor>>()>;

// How far away the other end is; decides between cheap and small picture encodings.
enum class Link { Local, Remote };

// One console a guest offers, as the console widget shows it.
struct ConsoleEndpoint
{
    enum Kind { Graphics, Serial };
    Kind kind = Graphics;
    QString label; // translated: "Graphics 1", "Serial 1"
    ConsoleChannel open;
    Link link = Link::Local;
    QString hostName = {}; // whom a certificate must name
    QString certificates = {}; // folder of the host's connection, may be empty
};

} // namespace inn::console
