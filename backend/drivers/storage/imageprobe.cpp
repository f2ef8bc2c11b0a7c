#include "backend/drivers/storage/imageprobe.h"

#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"
#include "backend/base/imageheader.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::storage {

namespace {

// As it stands there, or beside the image.
QString backingPath(const QString &path, const QString &name)
{
    return name.isEmpty() || QDir::isAbsolutePath(name) || name.contains(u':')
        ? name
        : QDir::cleanPath(QFileInfo(path).absolutePath() + u'/' + name);
}

} // namespace

Result<ProbedImage> probeImage(const QString &path)
{
    const QString unreadable = translated("The image “%1” could not be read.").arg(path);
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!file.isValid()) {
        if (errno == ENOENT)
            return systemError(ENOENT, translated("There is no file “%1”.").arg(path));
        return systemError(errno, unreadable);
    }
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return systemError(errno, unreadable);
    if (S_ISDIR(status.st_mode))
        return Error { ErrorCode::InvalidConfig, translated("“%1” is a folder, not an image.").arg(path) };
    if (!S_ISREG(status.st_mode) && !S_ISBLK(status.st_mode))
        return Error { ErrorCode::InvalidConfig, translated("“%1” is neither a file nor a disk.").arg(path) };

    ProbedImage image;
    const auto size = S_ISBLK(status.st_mode) ? ::lseek(file.get(), 0, SEEK_END) : status.st_size;
    image.fileSize = { quint64(qMax<qint64>(0, size)) };
    image.allocation = { quint64(status.st_blocks) * 512 };
    QByteArray begin(kImageHeaderBytes, '\0');
    begin.truncate(qMax<qsizetype>(0, ::pread(file.get(), begin.data(), size_t(begin.size()), 0)));
    const ImageHeader header = readImageHeader(begin);
    image.format = header.format;
    image.isTruncated = header.isCut || header.leastSize > image.fileSize.count;
    if (image.format == u"qcow2") {
        image.capacity = header.capacity;
        image.backingPath = backingPath(path, QFile::decodeName(header.backingFile));
    } else if (image.format == u"iso" || image.format == u"raw") {
        image.capacity = image.fileSize;
    }
    return image;
}

} // namespace inn::storage
