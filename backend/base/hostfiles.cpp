#include "backend/base/hostfiles.h"

#include "backend/base/filedescriptor.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn {

namespace {

Result<> syncFolder(const QString &folder)
{
    const FileDescriptor handle(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!handle.isValid() || ::fsync(handle.get()) != 0)
        return systemError(errno, translated("The folder “%1” could not be written.").arg(folder));
    return {};
}

} // namespace

Error systemError(int errnoValue, const QString &message)
{
    ErrorCode code = ErrorCode::Io;
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        code = ErrorCode::NotFound;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        code = ErrorCode::Denied;
        break;
    case EEXIST:
        code = ErrorCode::AlreadyExists;
        break;
    case ENOSPC:
    case EDQUOT:
        code = ErrorCode::NoSpace;
        break;
    case EBUSY:
        code = ErrorCode::Busy;
        break;
    case ECONNREFUSED:
    case ECONNRESET:
    case EPIPE:
        code = ErrorCode::Unreachable;
        break;
    default:
        break;
    }
    Error error { code, message, QString::fromLocal8Bit(std::strerror(errnoValue)) };
    error.libvirtCode = 38; // VIR_ERR_SYSTEM_ERROR
    return error;
}

Result<QByteArray> HostFiles::read(const QString &path, qint64 limit) const
{
    QFile file(this->path(path));
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return systemError(
            errno ? errno : EIO, translated("The file “%1” could not be read.").arg(file.fileName()));
    return file.read(limit);
}

bool HostFiles::exists(const QString &path) const
{
    return QFileInfo::exists(this->path(path));
}

QStringList HostFiles::list(const QString &folder) const
{
    return QDir(path(folder)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name);
}

Result<> writeFileAtomically(const QString &path, const QByteArray &content, Durability durability, int mode)
{
    const QString message = translated("The file “%1” could not be written.").arg(path);
    const QByteArray target = QFile::encodeName(path);
    QByteArray temporary = target + ".XXXXXX";
    FileDescriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.isValid())
        return systemError(errno, message);
    const auto fail = [&](int number) {
        ::unlink(temporary.constData());
        return systemError(number, message);
    };
    if (::fchmod(file.get(), mode_t(mode)) != 0)
        return fail(errno);
    qsizetype written = 0;
    while (written < content.size()) {
        const auto piece
            = ::write(file.get(), content.constData() + written, size_t(content.size() - written));
        if (piece < 0 && errno == EINTR)
            continue;
        if (piece < 0)
            return fail(errno);
        written += piece;
    }
    if (durability == Durability::Durable && ::fsync(file.get()) != 0)
        return fail(errno);
    if (::rename(temporary.constData(), target.constData()) != 0)
        return fail(errno);
    if (durability == Durability::Durable)
        return syncFolder(QFileInfo(path).absolutePath());
    return {};
}

Result<> removeFileDurably(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0) {
        if (errno == ENOENT)
            return {};
        return systemError(errno, translated("The file “%1” could not be deleted.").arg(path));
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<> ensureFolder(const QString &path, int mode)
{
    if (QFileInfo(path).isDir())
        return {};
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path)
        TRY(ensureFolder(parent, mode));
    if (::mkdir(QFile::encodeName(path).constData(), mode_t(mode)) != 0 && errno != EEXIST)
        return systemError(errno, translated("The folder “%1” could not be created.").arg(path));
    return {};
}

} // namespace inn
