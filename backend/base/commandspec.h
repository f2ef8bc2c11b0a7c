#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>

namespace inn {

// A program to run, as a value. Never a shell line.
struct CommandSpec
{
    QString program; // name looked up in PATH, or an absolute path
    QStringList arguments = {};
    QByteArray standardInput = {};
    QStringList environment = {}; // "NAME=value" added to a minimal environment (PATH, HOME, LC_ALL=C)
    QStringList secrets = {}; // arguments' texts shown as "***" in logs
    std::chrono::milliseconds timeout { 30'000 }; // zero: none

    bool operator==(const CommandSpec &) const = default;
    // One line for logs, arguments quoted for reading, secrets hidden.
    [[nodiscard]] QString toDisplay() const;
};

// What a finished program left.
struct CommandOutput
{
    int exitCode = 0;
    QByteArray standardOutput = {};
    QByteArray standardError = {};
};

} // namespace inn
