#include "backend/drivers/qemu/safety/privatedevices.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr const char *kDevices = "/dev";
constexpr int kMostLinks = 16;
// /dev/null, zero, full, random, urandom: all may use them. QEMU does not lock its images where it cannot
// write to /dev/null, and on some hosts a program of root's has taken that right away.
constexpr unsigned kMemoryDevices = 1; // major number; see the kernel's devices.txt
constexpr unsigned kKernelMemory = 2; // minor numbers of what is not for all: mem, kmem
constexpr unsigned kPort = 4;
constexpr unsigned kUrandom = 9;

// Below the new folder while it is not yet /dev: "/dev/kvm" → PLACE "/kvm".
int makeNode(const DeviceNode &node, const char *path) noexcept
{
    if (S_ISLNK(node.mode))
        return ::symlink(node.target.constData(), path) == 0 || errno == EEXIST ? 0 : errno;
    if (::mknod(path, node.mode, node.number) != 0 && errno != EEXIST)
        return errno;
    if (::chown(path, node.uid, node.gid) != 0 || ::chmod(path, node.mode & 07777) != 0)
        return errno;
    return 0;
}

// "/place" + "/pts" of "/dev/pts" without allocating.
bool join(char *room, size_t size, const QByteArray &place, const QByteArray &path) noexcept
{
    const size_t skip = sizeof("/dev") - 1;
    const size_t length = size_t(place.size()) + size_t(path.size()) - skip;
    if (length + 1 > size)
        return false;
    std::copy_n(place.constData(), place.size(), room);
    std::copy_n(path.constData() + skip, size_t(path.size()) - skip + 1, room + place.size());
    return true;
}

// A file system of its own for each mount that stays: a mount point must be of its kind.
bool makeMountPoint(const char *path, const char *of) noexcept
{
    struct stat status
    {
    };
    if (::stat(of, &status) != 0)
        return false;
    if (S_ISDIR(status.st_mode))
        return ::mkdir(path, 0755) == 0 || errno == EEXIST;
    const int file = ::open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    ::close(file);
    return true;
}

template<class Work>
Result<> inNamespaceOf(const ProcessId &process, const QString &message, Work work)
{
    const QByteArray path = "/proc/" + QByteArray::number(process.pid) + "/ns/mnt";
    const FileDescriptor space(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    if (!space.isValid())
        return systemError(errno, message);
    const pid_t child = ::_Fork();
    if (child == 0)
        ::_exit(::setns(space.get(), CLONE_NEWNS) != 0 ? errno : work());
    int status = 0;
    if (child < 0)
        return systemError(errno, message);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    const int failure = WIFEXITED(status) ? WEXITSTATUS(status) : EIO;
    return failure == 0 ? Result<>() : Result<>(systemError(failure, message));
}

} // namespace

std::vector<DeviceNode> deviceNodes(const QString &path)
{
    std::vector<DeviceNode> nodes;
    QByteArray name = QFile::encodeName(QDir::cleanPath(path));
    for (int links = 0; links < kMostLinks && name.startsWith("/dev/"); ++links) {
        struct stat status
        {
        };
        if (::lstat(name.constData(), &status) != 0)
            return {};
        if (!S_ISLNK(status.st_mode)) {
            if (!S_ISBLK(status.st_mode) && !S_ISCHR(status.st_mode))
                return {};
            nodes.push_back({ name, status.st_mode, status.st_rdev, status.st_uid, status.st_gid });
            if (S_ISCHR(status.st_mode) && major(status.st_rdev) == kMemoryDevices
                && minor(status.st_rdev) > kKernelMemory && minor(status.st_rdev) <= kUrandom
                && minor(status.st_rdev) != kPort)
                nodes.back().mode |= 0666;
            return nodes;
        }
        const QString next = QFile::symLinkTarget(QFile::decodeName(name)); // absolute
        nodes.push_back({ name, S_IFLNK | 0777, 0, 0, 0, QFile::encodeName(next) });
        name = QFile::encodeName(QDir::cleanPath(next));
    }
    return {};
}

void giveTo(std::vector<DeviceNode> &nodes, const GuestUser &user)
{
    for (DeviceNode &node : nodes) {
        node.uid = user.uid;
        node.gid = user.gid;
        node.mode |= S_ISLNK(node.mode) ? 0 : 0600;
    }
}

void addNodes(PrivateDevices &devices, const std::vector<DeviceNode> &nodes)
{
    for (const DeviceNode &node : nodes) {
        for (qsizetype slash = node.path.indexOf('/', 5); slash > 0;
             slash = node.path.indexOf('/', slash + 1)) {
            const QByteArray folder = node.path.left(slash);
            if (std::find(devices.folders.begin(), devices.folders.end(), folder) == devices.folders.end())
                devices.folders.push_back(folder);
        }
        const auto same = std::find_if(devices.nodes.begin(), devices.nodes.end(),
            [&](const DeviceNode &known) { return known.path == node.path; });
        if (same == devices.nodes.end())
            devices.nodes.push_back(node);
        else
            *same = node;
    }
}

Result<PrivateDevices> privateDevices(const QString &place)
{
    TRY(ensureFolder(place, 0755));
    PrivateDevices devices;
    devices.place = QFile::encodeName(place);
    constexpr qint64 kLargest = 1 << 20;
    const QByteArray mounts
        = HostFiles().read(QStringLiteral("/proc/mounts"), kLargest).value_or(QByteArray());
    for (const QByteArray &line : mounts.split('\n')) {
        const QByteArray target = line.split(' ').value(1);
        const bool isBelowKept = std::any_of(devices.mounts.begin(), devices.mounts.end(),
            [&](const QByteArray &kept) { return target == kept || target.startsWith(kept + '/'); });
        if (target.startsWith("/dev/") && !target.contains('\\') && !isBelowKept)
            devices.mounts.push_back(target);
    }
    for (const auto &[path, target] :
        { std::pair("/dev/fd", "/proc/self/fd"), std::pair("/dev/stdin", "/proc/self/fd/0"),
            std::pair("/dev/stdout", "/proc/self/fd/1"), std::pair("/dev/stderr", "/proc/self/fd/2") })
        devices.nodes.push_back({ path, S_IFLNK | 0777, 0, 0, 0, target });
    return devices;
}

bool canMakeNamespaces()
{
    static const bool can = [] {
        const pid_t child = ::_Fork();
        if (child == 0) {
            const bool made = ::unshare(CLONE_NEWNS) == 0
                && ::mount(nullptr, "/", nullptr, MS_SLAVE | MS_REC, nullptr) == 0;
            ::_exit(made ? 0 : 1);
        }
        int status = 1;
        while (child > 0 && ::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
        return child > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    }();
    return can;
}

int enterPrivateDevices(const PrivateDevices &devices) noexcept
{
    char path[4096];
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_SLAVE | MS_REC, nullptr) != 0)
        return errno;
    if (::mount("devfs", devices.place.constData(), "tmpfs", MS_NOSUID, "mode=755,size=65536") != 0)
        return errno;
    for (const QByteArray &folder : devices.folders) {
        if (!join(path, sizeof path, devices.place, folder))
            return ENAMETOOLONG;
        if (::mkdir(path, 0755) != 0 && errno != EEXIST)
            return errno;
    }
    for (const DeviceNode &node : devices.nodes) {
        if (!join(path, sizeof path, devices.place, node.path))
            return ENAMETOOLONG;
        if (const int failure = makeNode(node, path); failure != 0)
            return failure;
    }
    for (const QByteArray &kept : devices.mounts) {
        if (!join(path, sizeof path, devices.place, kept))
            return ENAMETOOLONG;
        // What cannot be kept is not missed by an emulator.
        if (!makeMountPoint(path, kept.constData()))
            continue;
        if (::mount(kept.constData(), path, nullptr, MS_MOVE, nullptr) != 0)
            return errno;
    }
    if (::mount(devices.place.constData(), kDevices, nullptr, MS_MOVE, nullptr) != 0)
        return errno;
    return 0;
}

Result<> addNodesTo(const ProcessId &process, const std::vector<DeviceNode> &nodes)
{
    PrivateDevices wanted;
    addNodes(wanted, nodes);
    return inNamespaceOf(process, translated("A device could not be made visible to the emulator."),
        [&wanted]() noexcept -> int {
            for (const QByteArray &folder : wanted.folders) {
                if (::mkdir(folder.constData(), 0755) != 0 && errno != EEXIST)
                    return errno;
            }
            for (const DeviceNode &node : wanted.nodes) {
                if (const int failure = makeNode(node, node.path.constData()); failure != 0)
                    return failure;
            }
            return 0;
        });
}

Result<> removeNodesFrom(const ProcessId &process, const std::vector<DeviceNode> &nodes)
{
    return inNamespaceOf(process, translated("A device could not be taken from the emulator’s view."),
        [&nodes]() noexcept -> int {
            for (const DeviceNode &node : nodes)
                ::unlink(node.path.constData());
            return 0;
        });
}

bool hasPrivateDevices(const ProcessId &process)
{
    const QString own = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/mnt"));
    const QString theirs = QFile::symLinkTarget(QStringLiteral("/proc/%1/ns/mnt").arg(process.pid));
    return !theirs.isEmpty() && own != theirs;
}

} // namespace inn::qemu
