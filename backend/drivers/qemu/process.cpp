#include "backend/drivers/qemu/process.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/safety/confinedspawn.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

// The fields after the program's name, which may itself hold spaces and brackets. [0] is the state.
QList<QByteArray> statFields(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    const auto end = text.lastIndexOf(')');
    return end < 0 ? QList<QByteArray>() : text.mid(end + 2).split(' ');
}

std::vector<QByteArray> minimalEnvironment()
{
    std::vector<QByteArray> environment { QByteArrayLiteral("LC_ALL=C") };
    for (const char *name : { "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "XDG_RUNTIME_DIR" }) {
        if (qEnvironmentVariableIsSet(name))
            environment.push_back(QByteArray(name) + '=' + qgetenv(name));
    }
    return environment;
}

// The first of a name counts.
std::vector<QByteArray> environmentOf(const SpawnRequest &request)
{
    std::vector<QByteArray> environment;
    for (const QString &variable : request.environment)
        environment.push_back(variable.toUtf8());
    for (const QByteArray &usual : minimalEnvironment()) {
        const QByteArray name = usual.left(usual.indexOf('=') + 1);
        if (std::none_of(environment.begin(), environment.end(),
                [&name](const QByteArray &variable) { return variable.startsWith(name); }))
            environment.push_back(usual);
    }
    return environment;
}

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

// What the child does between birth and exec.
class ChildSetup
{
public:
    ChildSetup()
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(
            &m_attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~ChildSetup()
    {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    Q_DISABLE_COPY_MOVE(ChildSetup)

    // Fails when this process has no descriptors left.
    bool arrange(const SpawnRequest &request)
    {
        posix_spawn_file_actions_addopen(&m_actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        // Copies above all targets, so that no target hides a source that is still needed.
        const int firstFree = kFirstDescriptor + int(request.descriptors.size()) + 1;
        const FileDescriptor output(::fcntl(request.output, F_DUPFD_CLOEXEC, firstFree));
        if (!output.isValid())
            return false;
        m_copies.push_back(output);
        posix_spawn_file_actions_adddup2(&m_actions, output.get(), STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&m_actions, output.get(), STDERR_FILENO);
        int target = kFirstDescriptor;
        for (const int source : request.descriptors) {
            const FileDescriptor copy(::fcntl(source, F_DUPFD_CLOEXEC, firstFree));
            if (!copy.isValid())
                return false;
            m_copies.push_back(copy);
            posix_spawn_file_actions_adddup2(&m_actions, copy.get(), target++);
        }
        posix_spawn_file_actions_addclosefrom_np(&m_actions, target);
        posix_spawn_file_actions_addchdir_np(&m_actions, "/");
        return true;
    }

    posix_spawn_file_actions_t m_actions {};
    posix_spawnattr_t m_attributes {};
    std::vector<FileDescriptor> m_copies;
};

} // namespace

ProcessId processWithNumber(qint64 pid)
{
    const auto fields = statFields(pid);
    constexpr int kStartTime = 19;
    if (fields.size() <= kStartTime)
        return {};
    return { pid, fields.at(kStartTime).toULongLong() };
}

bool isAlive(const ProcessId &process)
{
    if (!process.isValid())
        return false;
    const auto fields = statFields(process.pid);
    constexpr int kStartTime = 19;
    return fields.size() > kStartTime && fields.at(kStartTime).toULongLong() == process.startTime
        && fields.at(0) != "Z" && fields.at(0) != "X";
}

std::vector<ProcessId> processesMentioning(const QByteArray &text)
{
    std::vector<ProcessId> found;
    const auto names = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 pid = name.toLongLong(&isNumber);
        if (!isNumber || pid == ::getpid())
            continue;
        QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
        if (!file.open(QIODevice::ReadOnly) || !file.readAll().contains(text))
            continue;
        const ProcessId process = processWithNumber(pid);
        if (isAlive(process))
            found.push_back(process);
    }
    return found;
}

Result<ProcessId> spawnDetached(const SpawnRequest &request)
{
    const QString program
        = request.program.contains(u'/') ? request.program : QStandardPaths::findExecutable(request.program);
    if (program.isEmpty()) {
        return Error { ErrorCode::NotFound,
            translated("The program “%1” is not installed.").arg(request.program) };
    }
    std::vector<QByteArray> arguments { QFile::encodeName(
        request.title.isEmpty() ? program : request.title) };
    for (const QString &argument : request.arguments)
        arguments.push_back(argument.toUtf8());
    std::vector<QByteArray> environment = environmentOf(request);
    const auto argv = pointers(arguments);
    const auto envp = pointers(environment);
    if (request.confinement)
        return spawnConfined(QFile::encodeName(program), argv.data(), envp.data(), request);
    ChildSetup setup;
    if (!setup.arrange(request))
        return systemError(errno, translated("“%1” could not be started.").arg(program));
    pid_t pid = 0;
    const int failure = ::posix_spawn(&pid, QFile::encodeName(program).constData(), &setup.m_actions,
        &setup.m_attributes, argv.data(), envp.data());
    if (failure == ENOENT) {
        return Error { ErrorCode::NotFound, translated("The program “%1” is not installed.").arg(program) };
    }
    if (failure != 0)
        return systemError(failure, translated("“%1” could not be started.").arg(program));
    return processWithNumber(pid);
}

ProcessWatch::ProcessWatch(const ProcessId &process, FileDescriptor handle)
    : m_process(process)
    , m_handle(std::move(handle))
    , m_notifier(m_handle.get(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { reap(); });
}

Result<std::unique_ptr<ProcessWatch>> ProcessWatch::create(const ProcessId &process)
{
    FileDescriptor handle(int(::syscall(SYS_pidfd_open, process.pid, 0)));
    if (!handle.isValid())
        return systemError(
            errno == ESRCH ? ENOENT : errno, translated("The process %1 has ended.").arg(process.pid));
    // Only now is the number pinned: had it been recycled before, the start time tells. A child that died
    // meanwhile is a zombie of the right age and is reported by ended().
    if (processWithNumber(process.pid).startTime != process.startTime)
        return Error { ErrorCode::NotFound, translated("The process %1 has ended.").arg(process.pid) };
    return std::unique_ptr<ProcessWatch>(new ProcessWatch(process, std::move(handle)));
}

void ProcessWatch::sendSignal(int number) const
{
    ::syscall(SYS_pidfd_send_signal, m_handle.get(), number, nullptr, 0);
}

void ProcessWatch::reap()
{
    if (m_ended)
        return;
    m_ended = true;
    m_notifier.setEnabled(false);
    ProcessEnd end;
    siginfo_t information = {};
    if (::waitid(P_PIDFD, id_t(m_handle.get()), &information, WEXITED | WNOHANG) == 0
        && information.si_pid != 0) {
        end.known = true;
        if (information.si_code == CLD_EXITED)
            end.exitCode = information.si_status;
        else
            end.signal = information.si_status;
    }
    Q_EMIT ended(end);
}

} // namespace inn::qemu
