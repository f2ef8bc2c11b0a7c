#pragma once

#include "backend/base/commandspec.h"
#include "backend/base/job.h"
#include "backend/base/task.h"

#include <functional>

namespace inn {

// Runs programs; the seam that tests replace. Runs in the caller's thread's event loop.
class CommandRunner
{
public:
    CommandRunner() = default;
    virtual ~CommandRunner() = default;
    Q_DISABLE_COPY_MOVE(CommandRunner)

    // Finishes when the program ended, whatever its exit code. Errors: NotFound (program missing), Timeout,
    // Cancelled (the job asked), Io (killed by a signal). `onOutput` gets standard output as it comes.
    virtual QFuture<Result<CommandOutput>> run(
        CommandSpec spec, JobPtr job = {}, std::function<void(const QByteArray &)> onOutput = {})
        = 0;
    // As run(), but a non-zero exit code is an Io error whose details are the program's standard error.
    QFuture<Result<QByteArray>> output(CommandSpec spec, JobPtr job = {});
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    TaskScope m_tasks;
};

// The real one: QProcess, arguments as a vector, output bounded (16 MiB, then the program is ended). The
// program ends with the thread that runs it, also when we are killed; never use it in a pool's thread, which
// ends when idle.
class ProcessRunner final : public CommandRunner
{
public:
    QFuture<Result<CommandOutput>> run(
        CommandSpec spec, JobPtr job = {}, std::function<void(const QByteArray &)> onOutput = {}) override;
};

} // namespace inn
