#include "backend/drivers/qemu/tuning/guestgroup.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace inn::qemu {

namespace {

constexpr Controller kControllers[]
    = { Controller::Cpu, Controller::CpuSet, Controller::Memory, Controller::Blkio };
constexpr int kLongestName = 64;

// What a machine's name may be in a folder's name: letters, digits, dots and single hyphens.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        const bool isPlain = (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'.';
        const bool repeats = (c == u'-' || c == u'.') && (plain.isEmpty() || plain.back() == c);
        if (isPlain && !repeats && plain.size() < kLongestName)
            plain.append(c);
    }
    return plain;
}

// libvirt marks folders that are partitions, but for the usual ones.
QString partitionPath(const QString &partition)
{
    QString path;
    const auto parts = partition.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const bool isUsual = path.isEmpty()
            && (part == u"machine" || part == u"user" || part == u"system" || part.endsWith(u".slice"));
        path += u'/' + part;
        if (!isUsual && !part.contains(u'.'))
            path += QStringLiteral(".partition");
    }
    return path;
}

QByteArray contentOf(const QString &path)
{
    return HostFiles().read(path, 64 << 10).value_or(QByteArray()).trimmed();
}

bool createFolder(const QString &path)
{
    return ::mkdir(QFile::encodeName(path).constData(), 0755) == 0 || errno == EEXIST;
}

QByteArray secondName(Controller controller)
{
    return controller == Controller::Blkio ? QByteArrayLiteral("io")
                                           : ControlGroups::name(controller).toLatin1();
}

} // namespace

GuestGroup::GuestGroup(const ControlGroups &groups, const config::DomainConfig &domain, const QString &owner,
    int id, const QString &name)
    : m_groups(groups)
{
    QString partition;
    if (!domain.resources.empty())
        partition = domain.resources.front().partition.value_or(QString());
    m_ownPartition = !partition.isEmpty() && partition != QStringLiteral("/machine")
        && !partition.contains(QStringLiteral(".."));
    m_partition = m_ownPartition ? partitionPath(partition) : QStringLiteral("/machine");
    constexpr int kHashLength = 10;
    const QByteArray hash
        = QCryptographicHash::hash(owner.toUtf8(), QCryptographicHash::Sha1).toHex().left(kHashLength);
    m_path = QStringLiteral("%1/qemu-embed-%2-%3-%4.libvirt-qemu")
                 .arg(m_partition, QString::fromLatin1(hash))
                 .arg(id)
                 .arg(plainName(name));
}

bool GuestGroup::exists(Controller controller) const
{
    return m_groups.has(controller) && QDir(m_groups.folder(controller, m_path)).exists();
}

QString GuestGroup::file(Controller controller, const QString &child, const QString &name) const
{
    return m_groups.folder(controller, m_path + child) + u'/' + name;
}

QByteArray GuestGroup::read(Controller controller, const QString &child, const QString &name) const
{
    return contentOf(file(controller, child, name));
}

Result<> GuestGroup::write(
    Controller controller, const QString &child, const QString &name, const QByteArray &text) const
{
    return m_groups.write(file(controller, child, name), text);
}

// One folder, able to hold processes.
Result<> GuestGroup::makeFolder(Controller controller, const QString &path) const
{
    const QString folder = m_groups.folder(controller, path);
    if (!createFolder(folder))
        return systemError(errno, translated("The control group “%1” could not be made.").arg(folder));
    if (controller != Controller::CpuSet || m_groups.isUnified(controller))
        return {};
    // A new group of this kind has no processors and no memory, and takes no process.
    const QString parent = m_groups.folder(controller, path.left(path.lastIndexOf(u'/')));
    for (const char *name : { "cpuset.cpus", "cpuset.mems" }) {
        const QString own = folder + u'/' + QLatin1String(name);
        if (contentOf(own).isEmpty())
            TRY(m_groups.write(own, contentOf(parent + u'/' + QLatin1String(name))));
    }
    return {};
}

Result<> GuestGroup::make(Controller controller) const
{
    if (!m_groups.has(controller)) {
        Error error { ErrorCode::Unsupported,
            translated("This needs the control group controller “%1”, which is not mounted here or not ours "
                       "to use; run as the administrator on a host that has it, or remove the setting.")
                .arg(ControlGroups::name(controller)) };
        error.libvirtCode = config::kUnsupported;
        return error;
    }
    const QByteArray delegate = '+' + secondName(controller);
    const bool unified = m_groups.isUnified(controller);
    QString path;
    const auto parts = m_path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString above = path;
        path += u'/' + part;
        const bool isLast = path == m_path;
        if (m_ownPartition && !isLast && !QDir(m_groups.folder(controller, path)).exists()) {
            Error error { ErrorCode::NotFound,
                translated("The partition “%1” is not there; create the control group or remove “resource” "
                           "from the document.")
                    .arg(path) };
            error.libvirtCode = 38; // VIR_ERR_SYSTEM_ERROR
            return error;
        }
        if (unified) {
            const QString control
                = m_groups.folder(controller, above) + QStringLiteral("/cgroup.subtree_control");
            if (!contentOf(control).split(' ').contains(secondName(controller)))
                TRY(m_groups.write(control, delegate));
        }
        TRY(makeFolder(controller, path));
    }
    return {};
}

Result<> GuestGroup::ensure(Controller controller, qint64 process) const
{
    const QByteArray number = QByteArray::number(process);
    const QString list = QStringLiteral("cgroup.procs");
    if (exists(controller) && read(controller, {}, list).split('\n').contains(number))
        return {};
    TRY(make(controller));
    return write(controller, {}, list, number);
}

Result<> GuestGroup::makeChild(Controller controller, const QString &child) const
{
    TRY(makeFolder(controller, m_path + child));
    if (!m_groups.isUnified(controller))
        return {};
    if (read(controller, child, QStringLiteral("cgroup.type")) != "threaded")
        TRY(write(controller, child, QStringLiteral("cgroup.type"), QByteArrayLiteral("threaded")));
    const QString control = file(controller, {}, QStringLiteral("cgroup.subtree_control"));
    if (contentOf(control).split(' ').contains(secondName(controller)))
        return {};
    return m_groups.write(control, '+' + secondName(controller));
}

Result<> GuestGroup::ensureThreads(Controller controller, const GuestThreads &threads) const
{
    TRY(ensure(controller, threads.process));
    const QString list
        = m_groups.isUnified(controller) ? QStringLiteral("cgroup.threads") : QStringLiteral("tasks");
    const auto put = [&](const QString &child, const std::vector<qint64> &members) -> Result<> {
        TRY(makeChild(controller, child));
        const auto there = read(controller, child, list).split('\n');
        for (const qint64 thread : members) {
            if (there.contains(QByteArray::number(thread)))
                continue;
            auto moved = write(controller, child, list, QByteArray::number(thread));
            // A thread that has ended meanwhile needs nothing.
            if (!moved && QDir(QStringLiteral("/proc/%1/task/%2").arg(threads.process).arg(thread)).exists())
                return moved.error();
        }
        return {};
    };
    TRY(put(emulator(), emulatorThreads(threads)));
    for (const auto &[number, thread] : threads.vcpus)
        TRY(put(vcpu(number), { thread }));
    for (const auto &[number, thread] : threads.ioThreads)
        TRY(put(ioThread(number), { thread }));
    return {};
}

void GuestGroup::removeThread(const QString &child) const
{
    for (const Controller controller : kControllers) {
        if (m_groups.has(controller))
            QDir().rmdir(m_groups.folder(controller, m_path + child));
    }
}

void GuestGroup::remove() const
{
    for (const Controller controller : kControllers) {
        if (!exists(controller))
            continue;
        const QDir folder(m_groups.folder(controller, m_path));
        const auto children = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &child : children)
            folder.rmdir(child);
        if (!QDir().rmdir(folder.path()) && folder.exists())
            qWarning("%s",
                qUtf8Printable(
                    translated("The control group “%1” could not be removed.").arg(folder.path())));
    }
}

} // namespace inn::qemu
