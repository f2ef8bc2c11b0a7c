#pragma once

#include "backend/base/commandrunner.h"

#include <QString>

namespace inn {

// Programs of the administrator that are told of what happens, as libvirt calls its hooks: the file DRIVER in
// the folder and all in DRIVER.d, with the object's name, what happens, its phase and one more word ("-") as
// arguments and the document on standard input. Nothing runs where there are none.
class HookScripts
{
public:
    explicit HookScripts(QString folder);

    [[nodiscard]] bool has(const QString &driver) const
    {
        return !m_folder.isEmpty() && !programs(driver).isEmpty();
    }
    // All of them in order, until one fails: VIR_ERR_HOOK_SCRIPT_FAILED, with what it said.
    QFuture<Result<>> run(
        QString driver, QString object, QString operation, QString phase, QString extra, QByteArray document);
    // The same; what they write on standard output takes the document's place, for the next one too.
    QFuture<Result<QByteArray>> filter(
        QString driver, QString object, QString operation, QString phase, QString extra, QByteArray document);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    enum class Output { Ignored, Used };
    QFuture<Result<QByteArray>> runAll(Output output, QString driver, QString object, QString operation,
        QString phase, QString extra, QByteArray document);
    [[nodiscard]] QStringList programs(const QString &driver) const;

    QString m_folder;
    ProcessRunner m_runner;
    TaskScope m_tasks;
};

} // namespace inn
