#include "backend/drivers/libvirt/socketwait.h"

#include <QByteArray>
#include <QFile>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

namespace inn::libvirt {

namespace {

constexpr std::size_t kMostSockets = 64;

// The system call that the thread is in and its arguments, as the kernel tells them; empty when it tells
// nothing.
QByteArray callOf(pid_t thread)
{
    QFile file(QStringLiteral("/proc/self/task/%1/syscall").arg(thread));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

bool isPoll(long number)
{
#ifdef SYS_poll
    if (number == SYS_poll)
        return true;
#endif
    return number == SYS_ppoll;
}

// The list stands in the other thread's memory, which may change any moment; hence not by a pointer.
std::vector<int> polled(quint64 address, quint64 count)
{
    std::array<pollfd, kMostSockets> list {};
    const std::size_t wanted = sizeof(pollfd) * std::size_t(std::min<quint64>(count, kMostSockets));
    iovec here { list.data(), wanted };
    iovec there { reinterpret_cast<void *>(address), wanted }; // NOLINT(performance-no-int-to-ptr)
    const ssize_t got = ::process_vm_readv(::getpid(), &here, 1, &there, 1, 0);
    std::vector<int> files;
    for (std::size_t i = 0; got > 0 && i < std::size_t(got) / sizeof(pollfd); ++i)
        files.push_back(list[i].fd);
    return files;
}

// "7 0x7f… 0x2 0xffffffff …": number and arguments.
std::vector<int> filesOf(const QByteArray &call)
{
    const QByteArrayList words = call.split(' ');
    if (words.size() < 3)
        return {};
    const long number = words.at(0).toLong();
    const quint64 first = words.at(1).toULongLong(nullptr, 16);
    const quint64 second = words.at(2).toULongLong(nullptr, 16);
    if (isPoll(number))
        return polled(first, second);
    const bool isOnOne = number == SYS_connect || number == SYS_read || number == SYS_recvfrom
        || number == SYS_recvmsg || number == SYS_write || number == SYS_sendto || number == SYS_sendmsg;
    return isOnOne ? std::vector { int(first) } : std::vector<int>();
}

bool isSocket(int file)
{
    int type = 0;
    socklen_t size = sizeof(type);
    return ::getsockopt(file, SOL_SOCKET, SO_TYPE, &type, &size) == 0;
}

bool isReadingPipe(const QByteArray &call)
{
    const QByteArrayList words = call.split(' ');
    struct stat status = {};
    return words.size() >= 2 && words.at(0).toLong() == SYS_read
        && ::fstat(int(words.at(1).toULongLong(nullptr, 16)), &status) == 0 && S_ISFIFO(status.st_mode);
}

// Their numbers are theirs until this very thread has waited for them, which it does not while it reads.
bool endProgramsOf(pid_t thread)
{
    QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
    const QByteArrayList children
        = file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QByteArrayList();
    bool isEnded = false;
    for (const QByteArray &child : children) {
        const pid_t number = child.toInt();
        isEnded |= number > 1 && ::kill(number, SIGTERM) == 0;
    }
    return isEnded;
}

} // namespace

WaitEnd endSocketWait(pid_t thread)
{
    const QByteArray call = callOf(thread);
    if (call.isEmpty())
        return WaitEnd::Impossible;
    if (isReadingPipe(call))
        return endProgramsOf(thread) ? WaitEnd::Ended : WaitEnd::NotWaiting;
    std::vector<int> held;
    for (const int file : filesOf(call)) {
        if (!isSocket(file))
            continue;
        if (const int copy = ::fcntl(file, F_DUPFD_CLOEXEC, 0); copy >= 0)
            held.push_back(copy);
    }
    // Still in the same call: what is held is what it waits at, and not something with a number used again.
    const bool isSame = !held.empty() && callOf(thread) == call;
    for (const int file : held) {
        if (isSame)
            ::shutdown(file, SHUT_RDWR);
        ::close(file);
    }
    return isSame ? WaitEnd::Ended : WaitEnd::NotWaiting;
}

} // namespace inn::libvirt
