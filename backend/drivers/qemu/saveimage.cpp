#include "backend/drivers/qemu/saveimage.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QFile>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

// Facts of libvirt's format, in the host's byte order.
constexpr std::array<char, 16> kFinished { 'L', 'i', 'b', 'v', 'i', 'r', 't', 'Q', 'e', 'm', 'u', 'd', 'S',
    'a', 'v', 'e' };
constexpr std::array<char, 16> kPartial { 'L', 'i', 'b', 'v', 'i', 'r', 't', 'Q', 'e', 'm', 'u', 'd', 'P',
    'a', 'r', 't' };
constexpr quint32 kVersion = 2;
constexpr quint32 kRoomForEditing = 64 * 1024;
constexpr quint32 kLargestDocument = 64 << 20;

struct Header
{
    std::array<char, 16> magic;
    quint32 version;
    quint32 dataLength; // document with its NUL, cookie, padding
    quint32 wasRunning;
    quint32 compressed;
    quint32 cookieOffset;
    quint32 unused[14];
};
static_assert(sizeof(Header) == 92);

bool writeAll(int file, const char *data, size_t length)
{
    while (length > 0) {
        const auto written = ::write(file, data, length);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        data += written;
        length -= size_t(written);
    }
    return true;
}

Error notAnImage(const QString &path)
{
    Error error { ErrorCode::Protocol,
        translated("The saved state “%1” is damaged; discard it to start the machine anew.").arg(path) };
    error.libvirtCode = 9; // VIR_ERR_OPERATION_FAILED
    return error;
}

} // namespace

Result<FileDescriptor> SaveImage::create(const QString &path, const Head &head)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    const FileDescriptor file(::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isValid())
        return systemError(errno, translated("The saved state “%1” could not be created.").arg(path));
    Header header = {};
    header.magic = kPartial;
    header.version = kVersion;
    header.wasRunning = head.wasRunning ? 1 : 0;
    QByteArray data = head.xml;
    data.append('\0');
    data.append(kRoomForEditing, '\0');
    header.dataLength = quint32(data.size());
    if (!writeAll(file.get(), reinterpret_cast<const char *>(&header), sizeof header)
        || !writeAll(file.get(), data.constData(), size_t(data.size()))) {
        const int number = errno;
        ::unlink(name.constData());
        return systemError(number, translated("The saved state “%1” could not be written.").arg(path));
    }
    return file;
}

Result<> SaveImage::finish(const FileDescriptor &file, const QString &path)
{
    const QString message = translated("The saved state “%1” could not be written.").arg(path);
    // The stream first: a finished mark must never stand before an unfinished stream.
    if (::fdatasync(file.get()) != 0)
        return systemError(errno, message);
    if (::pwrite(file.get(), kFinished.data(), kFinished.size(), 0) != ssize_t(kFinished.size())
        || ::fsync(file.get()) != 0) {
        return systemError(errno, message);
    }
    return {};
}

Result<SaveImage::Opened> SaveImage::open(const QString &path)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isValid())
        return systemError(errno, translated("The saved state “%1” could not be read.").arg(path));
    Header header = {};
    if (::read(file.get(), &header, sizeof header) != ssize_t(sizeof header) || header.magic != kFinished)
        return notAnImage(path);
    if (header.version != kVersion || header.compressed != 0) {
        return Error { ErrorCode::Unsupported,
            translated("The saved state “%1” is compressed or of another version; that is not supported.")
                .arg(path) };
    }
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0 || header.dataLength == 0 || header.dataLength > kLargestDocument
        || qint64(sizeof header) + header.dataLength >= status.st_size) {
        return notAnImage(path);
    }
    QByteArray data(qsizetype(header.dataLength), '\0');
    if (::read(file.get(), data.data(), size_t(data.size())) != data.size())
        return notAnImage(path);
    const auto end = data.indexOf('\0');
    if (end <= 0)
        return notAnImage(path);
    return Opened { { data.left(end), header.wasRunning != 0 }, file };
}

} // namespace inn::qemu
