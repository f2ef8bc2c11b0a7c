#pragma once

#include <QProcess>

namespace inn::testing {

struct Outcome
{
    int exitCode = -1;
    QString output;
};

// What a program said, also of its errors; it hears nothing. One that takes two minutes is ended.
inline Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120'000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool isExit = ended && process.exitStatus() == QProcess::NormalExit;
    return { isExit ? process.exitCode() : -1, QString::fromUtf8(process.readAll()) };
}

// For programs that must succeed; says why when one fails.
inline bool tool(const QStringList &command, QString *output = nullptr)
{
    const Outcome outcome = run(command.front(), command.mid(1));
    if (outcome.exitCode != 0)
        qInfo("%s: %s", qPrintable(command.join(u' ')), qPrintable(outcome.output));
    if (output)
        *output = outcome.output;
    return outcome.exitCode == 0;
}

} // namespace inn::testing
