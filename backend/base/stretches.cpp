#include "backend/base/stretches.h"

#include "backend/base/hostfiles.h"
#include "backend/base/task.h"
#include "backend/base/translated.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace inn {

namespace {

constexpr quint64 kPiece = 1 << 20;
constexpr qsizetype kGrain = 64 << 10; // shorter holes are not worth it
constexpr int kPatience = 200; // milliseconds between looks at the job
constexpr quint64 kHoleBit = quint64(1) << 63;
using Announcement = std::array<char, sizeof(quint64)>;

Result<> awaitReady(const CopyEnd &end, short events, const JobPtr &job)
{
    while (true) {
        if (job && job->isCancelRequested())
            return detail::cancelledError();
        struct pollfd waiting = { end.file.get(), events, 0 };
        const int count = ::poll(&waiting, 1, kPatience);
        if (count > 0)
            return {};
        if (count < 0 && errno != EINTR)
            return systemError(errno, end.message);
    }
}

bool isPassing(int number)
{
    return number == EINTR || number == EAGAIN;
}

} // namespace

bool isZero(QByteArrayView bytes)
{
    return bytes.isEmpty()
        || (bytes.front() == '\0'
            && std::memcmp(bytes.data(), bytes.data() + 1, size_t(bytes.size() - 1)) == 0);
}

bool canHaveHoles(const FileDescriptor &file)
{
    struct stat facts = {};
    return ::fstat(file.get(), &facts) == 0 && S_ISREG(facts.st_mode);
}

StretchReader::StretchReader(CopyEnd end, JobPtr job)
    : m_end(std::move(end))
    , m_job(std::move(job))
    , m_buffer(qsizetype(kPiece), Qt::Uninitialized)
{
}

Result<quint64> StretchReader::readSome(char *target, quint64 most)
{
    while (true) {
        TRY(awaitReady(m_end, POLLIN, m_job));
        const auto size = ::read(m_end.file.get(), target, size_t(most));
        if (size >= 0)
            return quint64(size);
        if (!isPassing(errno))
            return systemError(errno, m_end.message);
    }
}

Result<Stretch> StretchReader::readData(quint64 most)
{
    TRY_ASSIGN(const quint64 size, readSome(m_buffer.data(), std::min(most, kPiece)));
    m_size = qsizetype(size);
    return Stretch { size, false };
}

// The hole or the data at the position that the file is read at.
Stretch StretchReader::nextInFile(quint64 most) const
{
    const int file = m_end.file.get();
    const off_t now = ::lseek(file, 0, SEEK_CUR);
    const off_t data = ::lseek(file, now, SEEK_DATA);
    const bool endsHere = data < 0 && errno == ENXIO;
    off_t until = endsHere ? ::lseek(file, 0, SEEK_END) : data;
    const bool isHole = now >= 0 && until > now;
    if (!isHole)
        until = ::lseek(file, now, SEEK_HOLE);
    const quint64 length = until > now ? std::min(most, quint64(until - now)) : most;
    ::lseek(file, isHole ? now + off_t(length) : now, SEEK_SET);
    return { length, isHole };
}

// False at the end.
Result<bool> StretchReader::readAnnouncement()
{
    Announcement bytes {};
    for (size_t done = 0; done < bytes.size();) {
        TRY_ASSIGN(const quint64 size, readSome(bytes.data() + done, bytes.size() - done));
        if (size == 0 && done == 0)
            return false;
        if (size == 0)
            return systemError(EPIPE, m_end.message);
        done += size;
    }
    const auto value = qFromLittleEndian<quint64>(bytes.data());
    m_announced = { value & ~kHoleBit, (value & kHoleBit) != 0 };
    return true;
}

Result<Stretch> StretchReader::next(quint64 most)
{
    m_size = 0;
    if (most == 0)
        return Stretch {};
    if (m_end.holes == HoleWay::None)
        return readData(most);
    if (m_end.holes == HoleWay::InFile) {
        const Stretch next = nextInFile(most);
        return next.isHole ? next : readData(next.length);
    }
    while (m_announced.length == 0) {
        TRY_ASSIGN(const bool more, readAnnouncement());
        if (!more)
            return Stretch {};
    }
    Stretch next { std::min(most, m_announced.length), m_announced.isHole };
    if (!next.isHole) {
        TRY_ASSIGN(next, readData(next.length));
        if (next.length == 0)
            return systemError(EPIPE, m_end.message);
    }
    m_announced.length -= next.length;
    return next;
}

StretchWriter::StretchWriter(CopyEnd end, JobPtr job)
    : m_end(std::move(end))
    , m_job(std::move(job))
{
}

Result<> StretchWriter::writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        TRY(awaitReady(m_end, POLLOUT, m_job));
        const auto size = ::write(m_end.file.get(), bytes.data(), size_t(bytes.size()));
        if (size < 0 && !isPassing(errno))
            return systemError(errno, m_end.message);
        bytes = bytes.sliced(qsizetype(std::max<ssize_t>(size, 0)));
    }
    return {};
}

Result<> StretchWriter::write(QByteArrayView bytes)
{
    if (m_end.holes == HoleWay::Told && !bytes.isEmpty()) {
        Announcement announcement {};
        qToLittleEndian(quint64(bytes.size()), announcement.data());
        TRY(writeAll(announcement));
    }
    return writeAll(bytes);
}

Result<> StretchWriter::writeSparsely(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto grain
            = [&](qsizetype at) { return bytes.sliced(at, std::min(kGrain, bytes.size() - at)); };
        const bool isHole = isZero(grain(0));
        qsizetype size = 0;
        while (size < bytes.size() && isZero(grain(size)) == isHole)
            size += grain(size).size();
        if (isHole) {
            TRY(leaveOut(quint64(size)));
        } else {
            TRY(write(bytes.first(size)));
        }
        bytes = bytes.sliced(size);
    }
    return {};
}

Result<> StretchWriter::leaveOut(quint64 length)
{
    if (length == 0)
        return {};
    if (m_end.holes == HoleWay::InFile)
        return leaveOutOfFile(length);
    if (m_end.holes == HoleWay::None)
        return writeZeros(length);
    Announcement announcement {};
    qToLittleEndian(length | kHoleBit, announcement.data());
    return writeAll(announcement);
}

Result<> StretchWriter::writeZeros(quint64 length)
{
    const QByteArray zeros(qsizetype(std::min(length, kPiece)), '\0');
    for (quint64 done = 0; done < length;) {
        const quint64 part = std::min(length - done, kPiece);
        TRY(writeAll(QByteArrayView(zeros).first(qsizetype(part))));
        done += part;
    }
    return {};
}

// At the end a hole counts too, and one over old bytes empties them.
Result<> StretchWriter::leaveOutOfFile(quint64 length)
{
    const int file = m_end.file.get();
    const off_t start = ::lseek(file, 0, SEEK_CUR);
    if (start < 0 || length > quint64(INT64_MAX) - quint64(start))
        return systemError(EFBIG, m_end.message);
    const off_t end = start + off_t(length);
    struct stat facts = {};
    if (::fstat(file, &facts) != 0 || (facts.st_size < end && ::ftruncate(file, end) != 0))
        return systemError(errno, m_end.message);
    if (facts.st_size > start
        && ::fallocate(file, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, start, off_t(length)) != 0)
        return writeZeros(length); // a file system without holes
    return ::lseek(file, end, SEEK_SET) == end ? Result<>() : Result<>(systemError(errno, m_end.message));
}

} // namespace inn
