#include "backend/base/commandrunner.h"

#include "backend/base/translated.h"

#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace inn {

namespace {

constexpr qint64 kOutputLimit = 16 << 20;

// One running program; deletes itself when it has answered.
class RunningCommand : public QObject
{
public:
    RunningCommand(CommandSpec spec, JobPtr job, std::function<void(const QByteArray &)> onOutput)
        : m_spec(std::move(spec))
        , m_job(std::move(job))
        , m_onOutput(std::move(onOutput))
    {
    }

    ~RunningCommand() override
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.disconnect(); // nobody is there to be told
        m_process.kill();
        m_process.waitForFinished(1000);
    }

    QFuture<Result<CommandOutput>> start()
    {
        m_promise.start();
        connect(QThread::currentThread(), &QThread::finished, this, &QObject::deleteLater);
        QProcessEnvironment environment;
        const auto inherited = QProcessEnvironment::systemEnvironment();
        for (const char *name : { "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "XDG_RUNTIME_DIR" }) {
            const QString key = QString::fromLatin1(name);
            if (inherited.contains(key))
                environment.insert(key, inherited.value(key));
        }
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        for (const QString &assignment : m_spec.environment)
            environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
        m_process.setProcessEnvironment(environment);

        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { takeOutput(); });
        connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
            m_output.standardError += m_process.readAllStandardError();
            if (m_output.standardError.size() > kOutputLimit)
                m_output.standardError.truncate(kOutputLimit);
        });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                failedToStart();
        });
        connect(&m_process, &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { finished(code, status); });
        if (m_spec.timeout.count() > 0) {
            QTimer::singleShot(m_spec.timeout, this, [this] {
                stop({ ErrorCode::Timeout, translated("“%1” did not finish in time.").arg(m_spec.program) });
            });
        }
        if (m_job) {
            m_job->setCancellation(Job::Cancellation::Possible);
            connect(m_job.get(), &Job::cancelRequested, this, [this] { stop(detail::cancelledError()); });
            if (m_job->isCancelRequested()) {
                answer(detail::cancelledError());
                return m_promise.future();
            }
        }
        // Nobody would take the answer of a program that outlives us, and what it makes is thrown away at the
        // next start. What goes into the background by itself (dnsmasq) forks and thereby leaves this behind.
        m_process.setChildProcessModifier([ours = ::getpid()] {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (::getppid() != ours) // we ended before the line above
                ::_exit(1);
        });
        m_process.start(m_spec.program, m_spec.arguments, QIODevice::ReadWrite);
        auto future = m_promise.future();
        if (!m_spec.standardInput.isEmpty())
            m_process.write(m_spec.standardInput);
        m_process.closeWriteChannel();
        return future;
    }

private:
    void takeOutput()
    {
        const QByteArray piece = m_process.readAllStandardOutput();
        if (m_onOutput)
            m_onOutput(piece);
        m_output.standardOutput += piece;
        if (m_output.standardOutput.size() > kOutputLimit)
            stop({ ErrorCode::Protocol, translated("“%1” printed too much.").arg(m_spec.program) });
    }

    void stop(const Error &reason)
    {
        if (m_stopReason)
            return;
        m_stopReason = reason;
        m_process.terminate();
        QTimer::singleShot(2000, this, [this] { m_process.kill(); });
    }

    void failedToStart()
    {
        const bool missing = QStandardPaths::findExecutable(m_spec.program).isEmpty();
        answer(Error { missing ? ErrorCode::NotFound : ErrorCode::Io,
            missing ? translated("The program “%1” is not installed.").arg(m_spec.program)
                    : translated("The program “%1” could not be started.").arg(m_spec.program),
            m_process.errorString() });
    }

    void finished(int code, QProcess::ExitStatus status)
    {
        takeOutput();
        m_output.standardError += m_process.readAllStandardError();
        if (m_stopReason) {
            answer(*m_stopReason);
        } else if (status == QProcess::CrashExit) {
            answer(Error { ErrorCode::Io, translated("“%1” ended unexpectedly.").arg(m_spec.program),
                QString::fromLocal8Bit(m_output.standardError) });
        } else {
            m_output.exitCode = code;
            answer(std::move(m_output));
        }
    }

    void answer(Result<CommandOutput> result)
    {
        if (m_answered)
            return;
        m_answered = true;
        m_promise.addResult(std::move(result));
        m_promise.finish();
        deleteLater();
    }

    CommandSpec m_spec;
    JobPtr m_job;
    std::function<void(const QByteArray &)> m_onOutput;
    QProcess m_process;
    QPromise<Result<CommandOutput>> m_promise;
    CommandOutput m_output;
    std::optional<Error> m_stopReason;
    bool m_answered = false;
};

} // namespace

QString CommandSpec::toDisplay() const
{
    QString line = program;
    for (const QString &argument : arguments) {
        QString shown = argument;
        for (const QString &secret : secrets) {
            if (!secret.isEmpty())
                shown.replace(secret, QStringLiteral("***"));
        }
        const bool plain
            = !shown.isEmpty() && !shown.contains(u' ') && !shown.contains(u'\'') && !shown.contains(u'"');
        line += u' ' + (plain ? shown : u'\'' + shown.replace(u'\'', QStringLiteral("'\\''")) + u'\'');
    }
    return line;
}

QFuture<Result<QByteArray>> CommandRunner::output(CommandSpec spec, JobPtr job)
{
    auto finished = co_await run(spec, job);
    if (!finished)
        co_return finished.error();
    if (finished->exitCode != 0) {
        co_return Error { ErrorCode::Io,
            translated("“%1” failed (exit code %2).").arg(spec.program).arg(finished->exitCode),
            spec.toDisplay() + u'\n' + QString::fromLocal8Bit(finished->standardError).trimmed() };
    }
    co_return std::move(finished->standardOutput);
}

QFuture<Result<CommandOutput>> ProcessRunner::run(
    CommandSpec spec, JobPtr job, std::function<void(const QByteArray &)> onOutput)
{
    auto *command
        = new RunningCommand(std::move(spec), std::move(job), std::move(onOutput)); // deletes itself
    return command->start();
}

} // namespace inn
