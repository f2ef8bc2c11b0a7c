#pragma once

#include <QDir>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>
#include <variant>

namespace inn::app {

// What the program was asked for on its command line.
struct Options
{
    QList<QUrl> connections; // --connect
    bool only = false; // --only: no other hosts, nothing remembered
    QString iso; // an image to make a new machine from
    QString show; // --show: name of a machine whose page is wanted
    QString touchWhenShown; // --touch-when-shown: made when that page is painted (benchmarks)
    QString reportStalls; // --report-stalls (benchmarks)
    std::optional<QUrl> serve; // --serve: no window; the host to serve, empty for the usual one
    QString socket; // --socket: where, instead of the usual place
    std::optional<QUrl> hostShutdown; // --host-shutdown: as --serve
    struct ShutdownPlan
    {
        bool saves = true; // --by shutdown: asks them instead
        std::chrono::seconds patience { 300 }; // --patience
        int together = 4; // --together
    };
    ShutdownPlan shutdownPlan;
    bool startsAgain = true; // --stay-off: not
    QString demoIso; // --demo
    QString demoPicture = QStringLiteral("demo.png");

    struct Message
    {
        QString text;
        int exitCode = 0;
    };
    // The options, or what to print before ending. Relative paths are meant from `folder`.
    static std::variant<Options, Message> parse(
        const QStringList &arguments, const QString &folder = QDir::currentPath());
};

} // namespace inn::app
