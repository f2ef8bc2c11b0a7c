#include "backend/base/hookscripts.h"

#include "backend/base/translated.h"

#include <QDir>
#include <QFileInfo>

namespace inn {

namespace {

constexpr int kHookFailed = 70; // VIR_ERR_HOOK_SCRIPT_FAILED
constexpr qsizetype kLongestWords = 4096;

} // namespace

HookScripts::HookScripts(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList HookScripts::programs(const QString &driver) const
{
    QStringList found;
    const auto add = [&found](const QFileInfo &file) {
        if (file.isFile() && file.isExecutable())
            found << file.absoluteFilePath();
    };
    add(QFileInfo(m_folder + u'/' + driver));
    const QDir more(m_folder + u'/' + driver + QStringLiteral(".d"));
    for (const QFileInfo &file : more.entryInfoList(QDir::Files, QDir::Name))
        add(file);
    return found;
}

QFuture<Result<>> HookScripts::run(
    QString driver, QString object, QString operation, QString phase, QString extra, QByteArray document)
{
    auto told
        = co_await runAll(Output::Ignored, driver, object, operation, phase, extra, std::move(document));
    if (!told)
        co_return told.error();
    co_return Result<>();
}

QFuture<Result<QByteArray>> HookScripts::filter(
    QString driver, QString object, QString operation, QString phase, QString extra, QByteArray document)
{
    return runAll(Output::Used, driver, object, operation, phase, extra, std::move(document));
}

QFuture<Result<QByteArray>> HookScripts::runAll(Output output, QString driver, QString object,
    QString operation, QString phase, QString extra, QByteArray document)
{
    const QStringList all = programs(driver);
    for (const QString &program : all) {
        CommandSpec spec;
        spec.program = program;
        spec.arguments = QStringList { object, operation, phase, extra };
        spec.standardInput = document;
        spec.timeout = {}; // the administrator's own
        auto ended = co_await m_runner.run(spec);
        if (ended && ended->exitCode == 0) {
            if (output == Output::Used && !ended->standardOutput.trimmed().isEmpty())
                document = ended->standardOutput;
            continue;
        }
        const QString what = operation + u' ' + phase;
        Error error { ErrorCode::Denied,
            translated("The hook “%1” refused “%2” of “%3”; its output says why.").arg(program, what, object),
            ended ? QString::fromUtf8(ended->standardError.right(kLongestWords)).trimmed()
                  : ended.error().fullText() };
        error.libvirtCode = kHookFailed;
        co_return error;
    }
    co_return document;
}

} // namespace inn
