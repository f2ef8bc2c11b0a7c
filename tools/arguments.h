#pragma once

#include "backend/xml/normalizer.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringList>

// inn-xml: what the documents' declarations know, for scripts and tests.
namespace inn::tools {

// Where a command reads and writes; tests pass buffers.
struct Streams
{
    QIODevice &in;
    QIODevice &out;
    QIODevice &problems;
};

struct Options
{
    QString command;
    QStringList names; // the kind and the files, as they were given
    bool asJson = false;
    QString driver; // "none", or "qemu"
    QStringList capabilities; // files, one of each emulator, for the driver
    QString emulator; // of argv: the program, whose abilities count
    xml::Unknown unknown = xml::Unknown::Kept; // of normalize
    QString folder; // of --write
};

enum ExitCode { Fine = 0, Problems = 1, Misuse = 2 };

// The whole program; the first argument is its own name.
int run(const QStringList &arguments, const Streams &streams);

} // namespace inn::tools
