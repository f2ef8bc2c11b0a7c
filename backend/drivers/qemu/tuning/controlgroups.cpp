#include "backend/drivers/qemu/tuning/controlgroups.h"

#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

struct NameRow
{
    Controller controller;
    const char *first; // in version 1
    const char *second; // in version 2
};
constexpr NameRow kNames[] = {
    { Controller::Cpu, "cpu", "cpu" },
    { Controller::CpuSet, "cpuset", "cpuset" },
    { Controller::Memory, "memory", "memory" },
    { Controller::Blkio, "blkio", "io" },
};

} // namespace

ControlGroups::ControlGroups(QString root, Write write)
    : m_root(std::move(root))
    , m_write(std::move(write))
{
    const auto mounts = HostFiles(m_root).read(QStringLiteral("/proc/self/mounts"));
    if (!mounts)
        return;
    const auto lines = mounts->split('\n');
    for (const QByteArray &line : lines)
        learn(line);
}

// "cgroup /sys/fs/cgroup/cpu,cpuacct cgroup rw,nosuid,cpu,cpuacct 0 0"
void ControlGroups::learn(const QByteArray &line)
{
    const auto fields = line.split(' ');
    if (fields.size() < 4 || (fields[2] != "cgroup" && fields[2] != "cgroup2"))
        return;
    const bool unified = fields[2] == "cgroup2";
    const QString folder = m_root + QString::fromUtf8(fields[1]);
    const auto there = unified ? HostFiles()
                                     .read(folder + QStringLiteral("/cgroup.controllers"))
                                     .value_or(QByteArray())
                                     .simplified()
                                     .split(' ')
                               : fields[3].split(',');
    if (::access(QFile::encodeName(folder).constData(), W_OK) != 0)
        return;
    for (const NameRow &row : kNames) {
        if (there.contains(unified ? row.second : row.first) && !has(row.controller))
            m_mounts.emplace(row.controller, Mount { folder, unified });
    }
}

bool ControlGroups::isUnified(Controller controller) const
{
    const auto mount = m_mounts.find(controller);
    return mount != m_mounts.end() && mount->second.unified;
}

QString ControlGroups::folder(Controller controller, const QString &path) const
{
    const auto mount = m_mounts.find(controller);
    return mount == m_mounts.end() ? QString() : mount->second.folder + path;
}

QString ControlGroups::name(Controller controller)
{
    for (const NameRow &row : kNames) {
        if (row.controller == controller)
            return QString::fromLatin1(row.first);
    }
    return {};
}

Result<> ControlGroups::writeFile(const QString &path, const QByteArray &text)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC));
    if (!file.isValid())
        return systemError(errno, translated("The control group file “%1” could not be opened.").arg(path));
    if (::write(file.get(), text.constData(), size_t(text.size())) == text.size())
        return {};
    const int number = errno;
    Error error = systemError(number,
        translated("The kernel refused the value “%1” for the control group file “%2”.")
            .arg(QString::fromUtf8(text), path));
    if (number == EINVAL || number == ERANGE || number == EBUSY) {
        error.code = ErrorCode::InvalidConfig;
        error.libvirtCode = 38; // VIR_ERR_SYSTEM_ERROR
    }
    return error;
}

} // namespace inn::qemu
