#include "backend/drivers/storage/volumecontent.h"

#include "backend/base/hostfiles.h"
#include "backend/base/stretches.h"
#include "backend/base/translated.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::storage {

namespace {

constexpr qint64 kPiece = 1 << 20;

Result<FileDescriptor> openVolume(const QString &path, int flags, const QString &message)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOCTTY));
    struct stat facts = {};
    if (!file.isValid() || ::fstat(file.get(), &facts) != 0) {
        Error error = systemError(errno, message);
        if (error.code == ErrorCode::NotFound)
            error.libvirtCode = 50; // VIR_ERR_NO_STORAGE_VOL
        return error;
    }
    if (!S_ISREG(facts.st_mode) && !S_ISBLK(facts.st_mode))
        return Error { ErrorCode::InvalidConfig, translated("“%1” is no volume with bytes.").arg(path) };
    return file;
}

Error cancelled(const QString &path)
{
    return { ErrorCode::Cancelled, translated("Copying “%1” was cancelled.").arg(path) };
}

struct Copy
{
    CopyEnd from, to;
    quint64 length = 0; // 0: to the end
    quint64 expected = 0; // for the progress; 0: not known
    bool leavesZerosOut = false; // of what comes from elsewhere
    QString path;
    JobPtr job;
};

Result<> copyAll(const Copy &copy)
{
    if (copy.job)
        copy.job->setCancellation(Job::Cancellation::Possible);
    StretchReader reader(copy.from, copy.job);
    StretchWriter writer(copy.to, copy.job);
    quint64 done = 0;
    while (copy.length == 0 || done < copy.length) {
        TRY_ASSIGN(const Stretch next, copy.length == 0 ? reader.next() : reader.next(copy.length - done));
        if (next.length == 0)
            break;
        if (next.isHole) {
            TRY(writer.leaveOut(next.length));
        } else if (copy.leavesZerosOut) {
            TRY(writer.writeSparsely(reader.bytes()));
        } else {
            TRY(writer.write(reader.bytes()));
        }
        done += next.length;
        if (copy.job)
            copy.job->report(copy.expected > 0 ? std::min(1.0, double(done) / double(copy.expected)) : -1);
    }
    return {};
}

Result<> run(const Copy &copy)
{
    const auto copied = copyAll(copy);
    return copied || copied.error().code != ErrorCode::Cancelled ? copied : Result<>(cancelled(copy.path));
}

quint64 sizeOf(int fd)
{
    const off_t now = ::lseek(fd, 0, SEEK_CUR);
    const off_t end = ::lseek(fd, 0, SEEK_END);
    ::lseek(fd, now, SEEK_SET);
    return end > now && now >= 0 ? quint64(end - now) : 0;
}

Result<> goTo(int fd, quint64 offset, const QString &message)
{
    if (offset > quint64(INT64_MAX) || ::lseek(fd, off_t(offset), SEEK_SET) < 0)
        return systemError(EINVAL, message);
    return {};
}

} // namespace

Result<> fillVolume(
    const QString &path, const FileDescriptor &source, const api::VolumeRange &range, const JobPtr &job)
{
    const QString message = translated("The volume “%1” could not be written.").arg(path);
    TRY_ASSIGN(const FileDescriptor volume, openVolume(path, O_WRONLY, message));
    TRY(goTo(volume.get(), range.offset, message));
    using Holes = api::VolumeRange::Holes;
    const bool isFile = canHaveHoles(source);
    const bool mayHaveHoles = range.holes != Holes::Written && canHaveHoles(volume);
    Copy copy;
    copy.from = { source,
        range.holes == Holes::Told   ? HoleWay::Told
            : mayHaveHoles && isFile ? HoleWay::InFile
                                     : HoleWay::None,
        translated("What shall go into the volume “%1” could not be read.").arg(path) };
    copy.to = { volume, mayHaveHoles ? HoleWay::InFile : HoleWay::None, message };
    copy.length = range.length;
    copy.expected = range.length > 0 ? range.length : isFile ? sizeOf(source.get()) : 0;
    copy.leavesZerosOut = range.holes == Holes::Skipped && mayHaveHoles && !isFile;
    copy.path = path;
    copy.job = job;
    TRY(run(copy));
    if (::fsync(volume.get()) != 0)
        return systemError(errno, message);
    return {};
}

Result<> emptyVolume(
    const QString &path, const FileDescriptor &target, const api::VolumeRange &range, const JobPtr &job)
{
    const QString message = translated("The volume “%1” could not be read.").arg(path);
    TRY_ASSIGN(const FileDescriptor volume, openVolume(path, O_RDONLY, message));
    TRY(goTo(volume.get(), range.offset, message));
    using Holes = api::VolumeRange::Holes;
    const bool isTold = range.holes == Holes::Told;
    const bool leavesHoles = range.holes == Holes::Skipped && canHaveHoles(target) && canHaveHoles(volume);
    Copy copy;
    copy.from = { volume, leavesHoles || isTold ? HoleWay::InFile : HoleWay::None, message };
    copy.to = { target,
        isTold            ? HoleWay::Told
            : leavesHoles ? HoleWay::InFile
                          : HoleWay::None,
        translated("The content of the volume “%1” could not be written.").arg(path) };
    copy.length = range.length;
    copy.expected = range.length > 0 ? range.length : sizeOf(volume.get());
    copy.path = path;
    copy.job = job;
    return run(copy);
}

Result<> overwriteVolume(const QString &path, Overwrite with, const JobPtr &job)
{
    const QString message = translated("The volume “%1” could not be overwritten.").arg(path);
    TRY_ASSIGN(const FileDescriptor volume, openVolume(path, O_RDWR, message));
    const quint64 size = sizeOf(volume.get());
    if (job)
        job->setCancellation(Job::Cancellation::Possible);
    QByteArray piece(kPiece, '\0');
    quint64 position = 0;
    while (position < size) {
        if (job && job->isCancelRequested())
            return cancelled(path);
        // Zeros are there already where nothing is stored.
        if (with == Overwrite::Zeros) {
            const off_t data = ::lseek(volume.get(), off_t(position), SEEK_DATA);
            if (data < 0 && errno == ENXIO)
                break;
            if (data > off_t(position))
                position = quint64(data);
        } else {
            QRandomGenerator::system()->fillRange(
                reinterpret_cast<quint32 *>(piece.data()), piece.size() / qsizetype(sizeof(quint32)));
        }
        const quint64 part = std::min<quint64>(quint64(kPiece), size - position);
        const auto written = ::pwrite(volume.get(), piece.constData(), size_t(part), off_t(position));
        if (written < 0 && errno != EINTR)
            return systemError(errno, message);
        position += quint64(std::max<ssize_t>(written, 0));
        if (job)
            job->report(double(position) / double(size));
    }
    if (::fsync(volume.get()) != 0)
        return systemError(errno, message);
    return {};
}

Result<> shareBlocks(const QString &source, const QString &target)
{
    const QString message
        = translated("The image “%1” could not be copied to “%2” without using space.").arg(source, target);
    TRY_ASSIGN(const FileDescriptor from, openVolume(source, O_RDONLY, message));
    const FileDescriptor to(
        ::open(QFile::encodeName(target).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!to.isValid())
        return systemError(errno, message);
    if (::ioctl(to.get(), FICLONE, from.get()) == 0)
        return {};
    const int number = errno;
    ::unlink(QFile::encodeName(target).constData());
    Error error = systemError(number, message);
    error.code = ErrorCode::Unsupported;
    error.libvirtCode = 84; // VIR_ERR_OPERATION_UNSUPPORTED
    return error;
}

} // namespace inn::storage
