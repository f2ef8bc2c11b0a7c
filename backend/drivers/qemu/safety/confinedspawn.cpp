#include "backend/drivers/qemu/safety/confinedspawn.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

// What the child was doing when it failed.
enum class Step { Descriptors, Limits, Devices, Label, User, Program };
struct Failure
{
    Step step = Step::Program;
    int number = 0;
};

// Read by the child, which may not allocate.
struct Birth
{
    const QByteArray &program;
    char *const *arguments;
    char *const *environment;
    const Confinement &confinement;
    std::vector<int> sources; // above all targets; the first becomes standard output and error
    int report = -1; // also above
};

void resetSignals() noexcept
{
    struct sigaction usual
    {
    };
    usual.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &usual, nullptr);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

// The descriptor for reports ends up right behind the program's own and closes with the exec.
int arrangeDescriptors(const Birth &birth) noexcept
{
    const int nothing = ::open("/dev/null", O_RDONLY);
    if (nothing < 0 || ::dup2(nothing, STDIN_FILENO) < 0)
        return -1;
    for (const int target : { STDOUT_FILENO, STDERR_FILENO }) {
        if (::dup2(birth.sources.front(), target) < 0)
            return -1;
    }
    int target = kFirstDescriptor;
    for (size_t i = 1; i < birth.sources.size(); ++i) {
        if (::dup2(birth.sources[i], target++) < 0)
            return -1;
    }
    if (::dup3(birth.report, target, O_CLOEXEC) < 0)
        return -1;
    ::syscall(SYS_close_range, unsigned(target) + 1, ~0U, 0);
    return target;
}

int limit(const Confinement &confinement) noexcept
{
    // A core would hold the guest's memory.
    const rlimit none { 0, 0 };
    if (::setrlimit(RLIMIT_CORE, &none) != 0)
        return errno;
    if (!confinement.lockedMemory)
        return 0;
    const rlim_t bytes = *confinement.lockedMemory == 0 ? RLIM_INFINITY : *confinement.lockedMemory;
    const rlimit locked { bytes, bytes };
    return ::setrlimit(RLIMIT_MEMLOCK, &locked) == 0 ? 0 : errno;
}

int writeLabel(const Confinement &confinement) noexcept
{
    if (confinement.label.isEmpty())
        return 0;
    const int file = ::open(confinement.labelFile.constData(), O_WRONLY | O_CLOEXEC);
    if (file < 0)
        return errno;
    const auto length = ::write(file, confinement.label.constData(), size_t(confinement.label.size()));
    const int failure = length == confinement.label.size() ? 0 : errno;
    ::close(file);
    return failure;
}

// With the user's number all capabilities go; the bounding set keeps any program from giving them back.
int becomeUser(const GuestUser &user) noexcept
{
    for (int capability = 0; ::prctl(PR_CAPBSET_READ, capability, 0, 0, 0) >= 0; ++capability)
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0);
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    // Not the C library's: those ask other threads, which this child does not have.
    if (::syscall(SYS_setgroups, user.groups.size(), user.groups.data()) != 0
        || ::syscall(SYS_setresgid, user.gid, user.gid, user.gid) != 0
        || ::syscall(SYS_setresuid, user.uid, user.uid, user.uid) != 0)
        return errno;
    __user_cap_header_struct header { _LINUX_CAPABILITY_VERSION_3, 0 };
    __user_cap_data_struct nothing[2] {};
    if (::syscall(SYS_capset, &header, nothing) != 0)
        return errno;
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 ? 0 : errno;
}

[[noreturn]] void runChild(const Birth &birth) noexcept
{
    ::setsid();
    resetSignals();
    const int report = arrangeDescriptors(birth);
    const auto fail = [&](Step step, int number) {
        const Failure failure { step, number };
        std::ignore = ::write(report >= 0 ? report : birth.report, &failure, sizeof failure);
        ::_exit(127);
    };
    if (report < 0 || ::chdir("/") != 0)
        fail(Step::Descriptors, errno);
    if (const int number = limit(birth.confinement); number != 0)
        fail(Step::Limits, number);
    if (birth.confinement.devices) {
        if (const int number = enterPrivateDevices(*birth.confinement.devices); number != 0)
            fail(Step::Devices, number);
    }
    if (const int number = writeLabel(birth.confinement); number != 0)
        fail(Step::Label, number);
    if (const int number = becomeUser(birth.confinement.user); number != 0)
        fail(Step::User, number);
    ::execve(birth.program.constData(), birth.arguments, birth.environment);
    fail(Step::Program, errno);
    ::_exit(127);
}

Error errorOf(const Failure &failure, const QByteArray &program, const GuestUser &user)
{
    const QString name = QFile::decodeName(program);
    const QString who = user.name.isEmpty() ? user.label() : user.name;
    switch (failure.step) {
    case Step::Devices:
        return systemError(
            failure.number, translated("The emulator’s own “/dev” could not be made for “%1”.").arg(name));
    case Step::Label:
        return systemError(
            failure.number, translated("“%1” could not be given its security label.").arg(name));
    case Step::User:
        return systemError(
            failure.number, translated("“%1” could not be run as the user “%2”.").arg(name, who));
    case Step::Program:
        if (failure.number == ENOENT)
            return { ErrorCode::NotFound, translated("The program “%1” is not installed.").arg(name) };
        return systemError(failure.number,
            translated("“%1” could not be started as the user “%2”; may that user run it?").arg(name, who));
    case Step::Descriptors:
    case Step::Limits:
        break;
    }
    return systemError(failure.number, translated("“%1” could not be started.").arg(name));
}

} // namespace

Result<ProcessId> spawnConfined(
    const QByteArray &program, char *const *arguments, char *const *environment, const SpawnRequest &request)
{
    const QString message = translated("“%1” could not be started.").arg(QFile::decodeName(program));
    Birth birth { program, arguments, environment, *request.confinement, {}, -1 };
    const int firstFree = kFirstDescriptor + int(request.descriptors.size()) + 2;
    std::vector<FileDescriptor> copies;
    std::vector<int> wanted { request.output };
    wanted.insert(wanted.end(), request.descriptors.begin(), request.descriptors.end());
    for (const int source : wanted) {
        copies.emplace_back(::fcntl(source, F_DUPFD_CLOEXEC, firstFree));
        if (!copies.back().isValid())
            return systemError(errno, message);
        birth.sources.push_back(copies.back().get());
    }
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError(errno, message);
    const FileDescriptor reading(ends[0]);
    FileDescriptor writing(ends[1]);
    FileDescriptor report(::fcntl(writing.get(), F_DUPFD_CLOEXEC, firstFree));
    if (!report.isValid())
        return systemError(errno, message);
    birth.report = report.get();
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before); // none of our handlers runs in the child
    const pid_t child = ::_Fork();
    if (child == 0)
        runChild(birth);
    const int failed = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (child < 0)
        return systemError(failed, message);
    writing.reset();
    report.reset();
    Failure failure;
    ssize_t length = 0;
    do {
        length = ::read(reading.get(), &failure, sizeof failure);
    } while (length < 0 && errno == EINTR);
    if (length == ssize_t(sizeof failure)) {
        int status = 0;
        while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
        return errorOf(failure, program, request.confinement->user);
    }
    return processWithNumber(child);
}

} // namespace inn::qemu
