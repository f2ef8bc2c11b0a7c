#include "backend/drivers/libvirt/volumestreams.h"

#include "backend/base/hostfiles.h"
#include "backend/base/stretches.h"
#include "backend/base/translated.h"
#include "backend/drivers/libvirt/libvirterror.h"

#include <libvirt/virterror.h>

#include <unistd.h>

namespace inn::libvirt {

namespace {

using Holes = api::VolumeRange::Holes;

constexpr size_t kPiece = 256 << 10;
constexpr int kAtHole = -3; // what virStreamRecvFlags() answers there

// A transfer that was opened with the host.
struct Transfer
{
    StreamHandle stream;
    bool tellsHoles = false;
    quint64 used = 0; // bytes of the volume: libvirt leaves them where it is told of a hole
};

using Open = int (*)(virStorageVolPtr, virStreamPtr, unsigned long long, unsigned long long, unsigned);

// Hosts before libvirt 3.4 know no holes; they get and give zeros.
Result<Transfer> open(Open start, virStorageVolPtr volume, const api::VolumeRange &range, unsigned sparse,
    const QString &message)
{
    const auto attempt = [&](unsigned flags) {
        StreamHandle stream(virStreamNew(virStorageVolGetConnect(volume), 0));
        if (stream && start(volume, stream.get(), range.offset, range.length, flags) != 0)
            stream.reset();
        return stream;
    };
    if (range.holes != Holes::Written) {
        StreamHandle stream = attempt(sparse);
        if (stream)
            return Transfer { std::move(stream), true, 0 };
        const int code = virGetLastErrorCode();
        if (code != VIR_ERR_INVALID_ARG && code != VIR_ERR_NO_SUPPORT && code != VIR_ERR_OPERATION_UNSUPPORTED
            && code != VIR_ERR_ARGUMENT_UNSUPPORTED)
            return lastError(message);
    }
    StreamHandle stream = attempt(0);
    if (!stream)
        return lastError(message);
    return Transfer { std::move(stream), false, 0 };
}

// How far it has come.
class Progress
{
public:
    Progress(quint64 expected, const JobPtr &job)
        : m_expected(expected)
        , m_job(job)
    {
    }
    void add(quint64 bytes)
    {
        m_done += bytes;
        if (m_job)
            m_job->report(m_expected > 0 ? std::min(1.0, double(m_done) / double(m_expected)) : -1);
    }
    [[nodiscard]] quint64 done() const { return m_done; }
    [[nodiscard]] bool isCancelled() const { return m_job && m_job->isCancelRequested(); }

private:
    quint64 m_expected;
    const JobPtr &m_job;
    quint64 m_done = 0;
};

Result<> sendBytes(virStreamPtr stream, QByteArrayView bytes, const QString &message)
{
    while (!bytes.isEmpty()) {
        const int sent = virStreamSend(stream, bytes.data(), std::min(size_t(bytes.size()), kPiece));
        if (sent < 0)
            return lastError(message);
        bytes = bytes.sliced(sent);
    }
    return {};
}

Result<> sendZeros(const Transfer &transfer, quint64 length, const Progress &progress, const QString &message)
{
    const QByteArray zeros(qsizetype(std::min<quint64>(length, kPiece)), '\0');
    for (quint64 done = 0; done < length; done += quint64(zeros.size())) {
        if (progress.isCancelled())
            return detail::cancelledError();
        const auto part = qsizetype(std::min<quint64>(quint64(zeros.size()), length - done));
        TRY(sendBytes(transfer.stream.get(), QByteArrayView(zeros).first(part), message));
    }
    return {};
}

Result<> sendHole(const Transfer &transfer, quint64 length, const Progress &progress, const QString &message)
{
    const quint64 until = transfer.tellsHoles ? transfer.used : quint64(INT64_MAX);
    const quint64 old = until > progress.done() ? std::min(length, until - progress.done()) : 0;
    TRY(sendZeros(transfer, old, progress, message));
    if (length == old)
        return {};
    if (virStreamSendHole(transfer.stream.get(), static_cast<long long>(length - old), 0) != 0)
        return lastError(message);
    return {};
}

Result<> send(const Transfer &transfer, StretchReader &reader, quint64 length, Progress progress,
    const QString &message)
{
    while (length == 0 || progress.done() < length) {
        TRY_ASSIGN(const Stretch next, length == 0 ? reader.next() : reader.next(length - progress.done()));
        if (next.length == 0)
            break;
        if (next.isHole) {
            TRY(sendHole(transfer, next.length, progress, message));
        } else {
            TRY(sendBytes(transfer.stream.get(), reader.bytes(), message));
        }
        progress.add(next.length);
    }
    return {};
}

Result<> receive(const Transfer &transfer, StretchWriter &writer, Progress progress, const QString &message)
{
    virStreamPtr stream = transfer.stream.get();
    QByteArray buffer(qsizetype(kPiece), Qt::Uninitialized);
    while (!progress.isCancelled()) {
        const int size = transfer.tellsHoles
            ? virStreamRecvFlags(stream, buffer.data(), kPiece, VIR_STREAM_RECV_STOP_AT_HOLE)
            : virStreamRecv(stream, buffer.data(), kPiece);
        if (size == 0)
            return {};
        long long length = size;
        if (size == kAtHole) {
            if (virStreamRecvHole(stream, &length, 0) != 0 || length < 0)
                return lastError(message);
            TRY(writer.leaveOut(quint64(length)));
        } else if (size < 0) {
            return lastError(message);
        } else {
            TRY(writer.write(QByteArrayView(buffer).first(size)));
        }
        progress.add(quint64(length));
    }
    return detail::cancelledError();
}

Result<> finish(virStreamPtr stream, const Result<> &copied, const QString &message)
{
    if (!copied) {
        virStreamAbort(stream);
        return copied.error();
    }
    if (virStreamFinish(stream) != 0)
        return lastError(message);
    return {};
}

// How many bytes behind an offset may be something else than zero.
quint64 usedBehind(virStorageVolPtr volume, quint64 offset)
{
    virStorageVolInfo used {}, size {};
    if (virStorageVolGetInfo(volume, &used) != 0
        || virStorageVolGetInfoFlags(volume, &size, VIR_STORAGE_VOL_GET_PHYSICAL) != 0)
        return quint64(INT64_MAX);
    return used.allocation == 0 || size.allocation <= offset ? 0 : size.allocation - offset;
}

quint64 sizeOf(const FileDescriptor &file)
{
    const off_t now = ::lseek(file.get(), 0, SEEK_CUR);
    const off_t end = now < 0 ? -1 : ::lseek(file.get(), 0, SEEK_END);
    ::lseek(file.get(), std::max<off_t>(now, 0), SEEK_SET);
    return end > now ? quint64(end - now) : 0;
}

HoleWay wayOf(Holes holes, const FileDescriptor &file)
{
    if (holes == Holes::Told)
        return HoleWay::Told;
    return holes == Holes::Skipped && canHaveHoles(file) ? HoleWay::InFile : HoleWay::None;
}

} // namespace

Result<> sendVolume(virStorageVolPtr volume, const QString &key, const FileDescriptor &source,
    const api::VolumeRange &range, const JobPtr &job)
{
    const QString message = translated("The volume “%1” could not be written.").arg(key);
    const quint64 used = range.holes == Holes::Written ? 0 : usedBehind(volume, range.offset);
    TRY_ASSIGN(Transfer transfer,
        open(virStorageVolUpload, volume, range, VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM, message));
    transfer.used = used;
    StretchReader reader({ source, wayOf(range.holes, source), message }, job);
    const Progress progress(range.length > 0 ? range.length : sizeOf(source), job);
    return finish(transfer.stream.get(), send(transfer, reader, range.length, progress, message), message);
}

Result<> receiveVolume(virStorageVolPtr volume, const QString &key, const FileDescriptor &target,
    const api::VolumeRange &range, const JobPtr &job)
{
    const QString message = translated("The volume “%1” could not be read.").arg(key);
    virStorageVolInfo facts {};
    virStorageVolGetInfoFlags(volume, &facts, VIR_STORAGE_VOL_GET_PHYSICAL);
    TRY_ASSIGN(const Transfer transfer,
        open(virStorageVolDownload, volume, range, VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM, message));
    StretchWriter writer({ target, wayOf(range.holes, target), message }, job);
    const quint64 rest = facts.allocation > range.offset ? facts.allocation - range.offset : 0;
    const Progress progress(range.length > 0 ? range.length : rest, job);
    return finish(transfer.stream.get(), receive(transfer, writer, progress, message), message);
}

} // namespace inn::libvirt
