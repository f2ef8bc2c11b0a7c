#include "backend/base/connectedprogram.h"

#include "backend/base/hostfiles.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace inn {

namespace {

std::vector<char *> pointers(QByteArrayList &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

// Signals as a new program expects them, whatever Qt or a library set up here.
class SpawnAttributes
{
public:
    SpawnAttributes()
    {
        sigset_t signals;
        ::posix_spawnattr_init(&m_attributes);
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&m_attributes, &signals);
        ::sigaddset(&signals, SIGPIPE);
        ::posix_spawnattr_setsigdefault(&m_attributes, &signals);
        ::posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    ~SpawnAttributes() { ::posix_spawnattr_destroy(&m_attributes); }
    Q_DISABLE_COPY_MOVE(SpawnAttributes)
    const posix_spawnattr_t *get() const { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes {};
};

class SpawnFiles
{
public:
    SpawnFiles(int input, int error)
    {
        ::posix_spawn_file_actions_init(&m_actions);
        ::posix_spawn_file_actions_adddup2(&m_actions, input, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, input, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&m_actions, error, STDERR_FILENO);
    }
    ~SpawnFiles() { ::posix_spawn_file_actions_destroy(&m_actions); }
    Q_DISABLE_COPY_MOVE(SpawnFiles)
    const posix_spawn_file_actions_t *get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions {};
};

} // namespace

Result<ConnectedProgram> startConnected(const CommandSpec &spec)
{
    const QString failure = QCoreApplication::translate("inn::base", "The program “%1” could not be started.")
                                .arg(spec.program);
    std::array<int, 2> sockets {};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0)
        return systemError(errno, failure);
    const FileDescriptor ours(sockets[0]);
    const FileDescriptor theirs(sockets[1]);
    std::array<int, 2> pipes {};
    if (::pipe2(pipes.data(), O_CLOEXEC) != 0)
        return systemError(errno, failure);
    const FileDescriptor complaints(pipes[0]);
    const FileDescriptor complain(pipes[1]);
    ::fcntl(complaints.get(), F_SETFL, O_NONBLOCK);

    QByteArrayList arguments { spec.program.toLocal8Bit() };
    for (const QString &argument : spec.arguments)
        arguments.append(argument.toLocal8Bit());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &setting : spec.environment)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    QByteArrayList settings;
    const QStringList all = environment.toStringList();
    for (const QString &setting : all)
        settings.append(setting.toLocal8Bit());

    const SpawnFiles files(theirs.get(), complain.get());
    const SpawnAttributes attributes;
    pid_t pid = 0;
    const int problem = ::posix_spawnp(&pid, arguments.front().constData(), files.get(), attributes.get(),
        pointers(arguments).data(), pointers(settings).data());
    if (problem != 0)
        return systemError(problem, failure);
    // Somebody has to take its exit status, or its number stays taken.
    std::thread([pid] { ::waitpid(pid, nullptr, 0); }).detach();
    return ConnectedProgram { ours, complaints };
}

} // namespace inn
