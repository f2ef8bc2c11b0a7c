#include "backend/drivers/qemu/saveimage.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"
#include "backend/config/migration/saveimage.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::qemu {

namespace {

constexpr int kOperationFailed = 9; // VIR_ERR_OPERATION_FAILED
constexpr int kMagicLength = 16;

bool writeAll(int file, const QByteArray &bytes, qint64 offset)
{
    for (qint64 done = 0; done < bytes.size();) {
        const auto written
            = ::pwrite(file, bytes.constData() + done, size_t(bytes.size() - done), offset + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

Error notAnImage(const QString &path, std::shared_ptr<const Error> cause = {})
{
    Error error { ErrorCode::Protocol,
        translated("The saved state “%1” is damaged; discard it to start the machine anew.").arg(path) };
    error.libvirtCode = kOperationFailed;
    error.cause = std::move(cause);
    return error;
}

Error notWritten(const QString &path)
{
    return systemError(errno, translated("The saved state “%1” could not be written.").arg(path));
}

struct Begin
{
    config::SaveImage image;
    FileDescriptor file;
};

// Opens an image that is complete and says what stands before the stream.
Result<Begin> begin(const QString &path, int mode)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), mode | O_CLOEXEC | O_NONBLOCK));
    if (!file.isValid())
        return systemError(errno, translated("The saved state “%1” could not be opened.").arg(path));
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0 || S_ISDIR(status.st_mode) || S_ISFIFO(status.st_mode))
        return notAnImage(path);
    QFile device;
    if (!device.open(file.get(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notAnImage(path);
    auto image = config::readSaveImage(device);
    if (!image)
        return notAnImage(path, std::make_shared<const Error>(image.error()));
    if (image->state != config::SaveState::Complete
        || (S_ISREG(status.st_mode) && image->dataOffset >= status.st_size))
        return notAnImage(path);
    return Begin { std::move(*image), file };
}

} // namespace

Result<FileDescriptor> SaveImage::create(const QString &path, const Head &head)
{
    config::SaveImage image;
    image.state = config::SaveState::Partial;
    image.wasRunning = head.wasRunning;
    image.domain = head.xml;
    image.cookie = head.cookie;
    TRY_ASSIGN(const QByteArray bytes, config::writeSaveImage(image));
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    const FileDescriptor file(::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isValid())
        return systemError(errno, translated("The saved state “%1” could not be created.").arg(path));
    if (!writeAll(file.get(), bytes, 0) || ::lseek(file.get(), bytes.size(), SEEK_SET) < 0) {
        const Error error = notWritten(path);
        ::unlink(name.constData());
        return error;
    }
    return file;
}

Result<> SaveImage::finish(const FileDescriptor &file, const QString &path)
{
    // The stream first: a finished mark must never stand before an unfinished stream.
    if (::fsync(file.get()) != 0)
        return notWritten(path);
    config::SaveImage complete;
    complete.domain = "-"; // any: only the mark is wanted
    TRY_ASSIGN(const QByteArray mark, config::writeSaveImage(complete));
    if (!writeAll(file.get(), mark.first(kMagicLength), 0) || ::fsync(file.get()) != 0)
        return notWritten(path);
    return {};
}

Result<SaveImage::Opened> SaveImage::open(const QString &path)
{
    TRY_ASSIGN(Begin begun, begin(path, O_RDONLY));
    if (begun.image.compression != config::SaveCompression::Raw) {
        return Error { ErrorCode::Unsupported,
            translated("The saved state “%1” is compressed; restore it with the program that saved it.")
                .arg(path) };
    }
    if (::lseek(begun.file.get(), begun.image.dataOffset, SEEK_SET) < 0)
        return notAnImage(path);
    return Opened { { begun.image.domain, begun.image.wasRunning, begun.image.cookie }, begun.file };
}

Result<SaveImage::Head> SaveImage::readHead(const QString &path)
{
    TRY_ASSIGN(const Begin begun, begin(path, O_RDONLY));
    return Head { begun.image.domain, begun.image.wasRunning, begun.image.cookie };
}

Result<> SaveImage::replaceHead(const QString &path, const Head &head)
{
    TRY_ASSIGN(Begin begun, begin(path, O_RDWR));
    begun.image.domain = head.xml;
    begun.image.wasRunning = head.wasRunning;
    begun.image.cookie = head.cookie;
    auto bytes = config::writeSaveImage(begun.image, begun.image.dataOffset);
    if (!bytes) {
        Error error = bytes.error();
        error.libvirtCode = kOperationFailed;
        return error;
    }
    if (!writeAll(begun.file.get(), *bytes, 0) || ::fsync(begun.file.get()) != 0)
        return notWritten(path);
    return {};
}

void SaveImage::dropFromCache(const FileDescriptor &file)
{
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_DONTNEED);
}

} // namespace inn::qemu
