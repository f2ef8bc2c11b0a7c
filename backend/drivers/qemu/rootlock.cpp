#include "backend/drivers/qemu/rootlock.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/process.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace inn::qemu {

bool RootLock::isHolderGone(const Roots &roots)
{
    constexpr qint64 kLongestNumber = 32;
    const auto text = HostFiles().read(roots.lockFile(), kLongestNumber);
    return text && !isAlive(processWithNumber(text->trimmed().toLongLong()));
}

Result<RootLock> RootLock::acquire(const Roots &roots)
{
    const QString path = roots.lockFile();
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isValid())
        return systemError(errno, translated("The lock file “%1” could not be opened.").arg(path));
    if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return systemError(errno, translated("The lock file “%1” could not be locked.").arg(path));
        char holder[32] = {};
        const auto length = ::pread(file.get(), holder, sizeof holder - 1, 0);
        const QString process = QString::fromLatin1(holder, length > 0 ? length : 0).trimmed();
        return Error { ErrorCode::Busy,
            translated("The virtual machines in “%1” are managed by another running program (process %2); "
                       "close it first.")
                .arg(roots.definitions(), process) };
    }
    const QByteArray own = QByteArray::number(::getpid()) + '\n';
    if (::ftruncate(file.get(), 0) != 0
        || ::pwrite(file.get(), own.constData(), size_t(own.size()), 0) != own.size())
        return systemError(errno, translated("The lock file “%1” could not be written.").arg(path));
    RootLock lock;
    lock.m_file = file;
    return lock;
}

} // namespace inn::qemu
