#include "backend/drivers/storage/volumecontent.h"

#include "backend/base/hostfiles.h"
#include "backend/base/translated.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/fs.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn::storage {

namespace {

constexpr qint64 kPiece = 1 << 20;
constexpr int kPatience = 200; // milliseconds between looks at the job

// One of the two ends; names itself in messages.
struct End
{
    int fd = -1;
    bool isFile = false;
    QString message;
};

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

bool isRegular(int fd)
{
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode);
}

Error cancelled(const QString &path)
{
    return { ErrorCode::Cancelled, translated("Copying “%1” was cancelled.").arg(path) };
}

// Waits for a pipe or socket and looks at the job meanwhile.
Result<> awaitReady(const End &end, short events, const JobPtr &job, const QString &path)
{
    while (true) {
        if (job && job->isCancelRequested())
            return cancelled(path);
        if (end.isFile)
            return {};
        struct pollfd waiting = { end.fd, events, 0 };
        const int count = ::poll(&waiting, 1, kPatience);
        if (count > 0)
            return {};
        if (count < 0 && errno != EINTR)
            return systemError(errno, end.message);
    }
}

Result<qint64> readSome(
    const End &end, QByteArray &buffer, qint64 most, const JobPtr &job, const QString &path)
{
    while (true) {
        TRY(awaitReady(end, POLLIN, job, path));
        const auto size = ::read(end.fd, buffer.data(), size_t(std::min<qint64>(most, buffer.size())));
        if (size >= 0)
            return qint64(size);
        if (errno != EINTR && errno != EAGAIN)
            return systemError(errno, end.message);
    }
}

Result<> writeAll(const End &end, const char *bytes, qint64 size, const JobPtr &job, const QString &path)
{
    while (size > 0) {
        TRY(awaitReady(end, POLLOUT, job, path));
        const auto written = ::write(end.fd, bytes, size_t(size));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return systemError(errno, end.message);
        if (written > 0) {
            bytes += written;
            size -= written;
        }
    }
    return {};
}

struct Copy
{
    End from, to;
    quint64 length = 0; // 0: to the end
    quint64 expected = 0; // for the progress; 0: not known
    bool skipsHoles = false;
    bool leavesZerosOut = false; // of what comes from elsewhere
    QString path;
    JobPtr job;
};

// Goes on over a hole of that length: at the end it counts too, and one over old bytes empties them.
Result<> leaveOut(const End &to, quint64 length)
{
    const off_t there = ::lseek(to.fd, off_t(length), SEEK_CUR);
    struct stat facts = {};
    if (there < 0 || ::fstat(to.fd, &facts) != 0)
        return systemError(errno, to.message);
    if (facts.st_size < there && ::ftruncate(to.fd, there) != 0)
        return systemError(errno, to.message);
    const off_t start = there - off_t(length);
    if (facts.st_size > start
        && ::fallocate(to.fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, start, off_t(length)) != 0) {
        // A file system without holes takes zeros.
        const QByteArray zeros(qsizetype(std::min<quint64>(length, quint64(kPiece))), '\0');
        for (off_t at = start; at < there;) {
            const auto written = ::pwrite(
                to.fd, zeros.constData(), size_t(std::min<off_t>(off_t(zeros.size()), there - at)), at);
            if (written < 0 && errno != EINTR)
                return systemError(errno, to.message);
            at += std::max<off_t>(written, 0);
        }
    }
    return {};
}

// Goes on to the next data in both files. The answer is how far that was.
Result<quint64> skipHole(const Copy &copy, quint64 left)
{
    const off_t now = ::lseek(copy.from.fd, 0, SEEK_CUR);
    off_t data = ::lseek(copy.from.fd, now, SEEK_DATA);
    if (data < 0 && errno == ENXIO)
        data = ::lseek(copy.from.fd, 0, SEEK_END);
    if (data < 0 || data <= now) {
        ::lseek(copy.from.fd, now, SEEK_SET);
        return quint64(0);
    }
    const quint64 hole = std::min(quint64(data - now), left);
    ::lseek(copy.from.fd, now + off_t(hole), SEEK_SET);
    TRY(leaveOut(copy.to, hole));
    return hole;
}

bool isZero(const QByteArray &bytes, qint64 size)
{
    return size > 0 && bytes[0] == '\0'
        && std::memcmp(bytes.constData(), bytes.constData() + 1, size_t(size - 1)) == 0;
}

Result<> run(const Copy &copy)
{
    if (copy.job)
        copy.job->setCancellation(Job::Cancellation::Possible);
    QByteArray buffer(kPiece, Qt::Uninitialized);
    quint64 done = 0;
    const auto left = [&] { return copy.length > 0 ? copy.length - done : quint64(INT64_MAX); };
    while (left() > 0) {
        if (copy.skipsHoles) {
            TRY_ASSIGN(const quint64 hole, skipHole(copy, left()));
            done += hole;
        }
        if (left() == 0)
            break;
        const qint64 most = qint64(std::min<quint64>(left(), quint64(kPiece)));
        TRY_ASSIGN(const qint64 size, readSome(copy.from, buffer, most, copy.job, copy.path));
        if (size == 0)
            break;
        if (copy.leavesZerosOut && isZero(buffer, size)) {
            TRY(leaveOut(copy.to, quint64(size)));
        } else {
            TRY(writeAll(copy.to, buffer.constData(), size, copy.job, copy.path));
        }
        done += quint64(size);
        if (copy.job)
            copy.job->report(copy.expected > 0 ? std::min(1.0, double(done) / double(copy.expected)) : -1);
    }
    return {};
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
    Copy copy;
    copy.from = { source.get(), isRegular(source.get()),
        translated("What shall go into the volume “%1” could not be read.").arg(path) };
    copy.to = { volume.get(), true, message };
    copy.length = range.length;
    copy.expected = range.length > 0 ? range.length : copy.from.isFile ? sizeOf(source.get()) : 0;
    const bool mayHaveHoles = range.holes == api::VolumeRange::Holes::Skipped && isRegular(volume.get());
    copy.skipsHoles = mayHaveHoles && copy.from.isFile;
    copy.leavesZerosOut = mayHaveHoles && !copy.from.isFile;
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
    Copy copy;
    copy.from = { volume.get(), true, message };
    copy.to = { target.get(), isRegular(target.get()),
        translated("The content of the volume “%1” could not be written.").arg(path) };
    copy.length = range.length;
    copy.expected = range.length > 0 ? range.length : sizeOf(volume.get());
    copy.skipsHoles
        = range.holes == api::VolumeRange::Holes::Skipped && copy.to.isFile && isRegular(volume.get());
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
