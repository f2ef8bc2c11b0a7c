#pragma once

#include <QDir>
#include <QString>
#include <QStringList>
#include <QUrl>

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
