#include "backend/drivers/storage/imageprobe.h"

#include "backend/base/filedescriptor.h"
#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::storage {

namespace {

constexpr qint64 kIsoDescriptor = qint64(16) * 2048; // the primary volume descriptor
constexpr quint32 kBackingNameLimit = 1023; // of the qcow2 specification

struct Magic
{
    const char *format;
    qint64 offset;
    QByteArray bytes;
};

const std::vector<Magic> &magics()
{
    static const std::vector<Magic> table {
        { "qcow2", 0, QByteArray("QFI\xfb", 4) },
        { "vmdk", 0, "KDMV" },
        { "vmdk", 0, "# Disk DescriptorFile" },
        { "vdi", 0x40, QByteArray("\x7f\x10\xda\xbe", 4) },
        { "vhdx", 0, "vhdxfile" },
        { "vpc", 0, "conectix" },
        { "qed", 0, QByteArray("QED\0", 4) },
        { "iso", kIsoDescriptor + 1, "CD001" },
    };
    return table;
}

QByteArray readAt(int fd, qint64 offset, qint64 length)
{
    QByteArray bytes(length, '\0');
    const auto count = ::pread(fd, bytes.data(), size_t(length), offset);
    bytes.truncate(qMax<qint64>(0, count));
    return bytes;
}

void readQcow2(int fd, const QString &path, ProbedImage &image)
{
    const QByteArray header = readAt(fd, 0, 72);
    if (header.size() < 72) {
        image.isTruncated = true;
        return;
    }
    const char *data = header.constData();
    const auto backingOffset = qFromBigEndian<quint64>(data + 8);
    const auto backingLength = qFromBigEndian<quint32>(data + 16);
    const auto l1Entries = qFromBigEndian<quint32>(data + 36);
    const auto l1Offset = qFromBigEndian<quint64>(data + 40);
    image.capacity = { qFromBigEndian<quint64>(data + 24) };
    image.isTruncated
        = l1Offset > image.fileSize.count || quint64(l1Entries) * 8 > image.fileSize.count - l1Offset;
    if (backingOffset == 0 || backingLength == 0 || backingLength > kBackingNameLimit)
        return;
    const QString name = QFile::decodeName(readAt(fd, qint64(backingOffset), backingLength));
    image.backingPath = QDir::isAbsolutePath(name) || name.contains(u':')
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
    for (const Magic &magic : magics()) {
        if (readAt(file.get(), magic.offset, magic.bytes.size()) != magic.bytes)
            continue;
        image.format = QString::fromLatin1(magic.format);
        break;
    }
    if (image.format == QStringLiteral("qcow2")) {
        readQcow2(file.get(), path, image);
    } else if (image.format == QStringLiteral("iso")) {
        image.capacity = image.fileSize;
        const QByteArray blocks = readAt(file.get(), kIsoDescriptor + 80, 4);
        image.isTruncated = blocks.size() < 4
            || quint64(qFromLittleEndian<quint32>(blocks.constData())) * 2048 > image.fileSize.count;
    } else if (image.format == QStringLiteral("raw")) {
        image.capacity = image.fileSize;
    }
    return image;
}

} // namespace inn::storage
