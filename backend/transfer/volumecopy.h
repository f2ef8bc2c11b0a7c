#pragma once

#include "backend/api/storagepools.h"
#include "backend/base/job.h"
#include "backend/transfer/hostaccess.h"

#include <memory>

namespace inn::transfer {

// What a new volume gets its bytes from, and how it is to be made.
struct VolumeCopyRequest
{
    QString sourceKey; // of a volume of the source
    Bytes physical; // how many bytes it has there, for the progress
    QUuid pool; // of the destination
    QString name, format; // of the new volume
    Bytes capacity;
    QString backingName; // the image below has that name, beside it; "" stands alone
};

// Copies volumes byte by byte from one host to another (or within one): what one backend thread reads another
// writes, through a pipe, so that no more than that is in memory. A copy that fails or is cancelled leaves no
// volume. The two hosts live longer than this.
class VolumeCopier
{
public:
    VolumeCopier(HostAccess &from, HostAccess &to)
        : m_from(from)
        , m_to(to)
    {
    }
    QFuture<Result<api::VolumeInfo>> copy(VolumeCopyRequest request, JobPtr job);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    QFuture<Result<>> stream(VolumeCopyRequest request, QString key, JobPtr job);
    QFuture<Result<>> putOn(QString key, QString backing, JobPtr job);

    HostAccess &m_from;
    HostAccess &m_to;
    TaskScope m_tasks;
};

// The steps, for any host. What is made is noted in the host's journal before.
QFuture<Result<api::VolumeInfo>> notingVolume(HostAccess &host, const QUuid &pool, const QByteArray &xml,
    const std::function<QFuture<Result<api::VolumeInfo>>()> &make);
QFuture<Result<api::VolumeInfo>> createVolume(
    HostAccess &host, const QUuid &pool, const QByteArray &xml, const JobPtr &job);
QFuture<Result<>> deleteVolume(HostAccess &host, const QString &key);
QFuture<Result<>> uploadVolume(HostAccess &host, const QString &key, const FileDescriptor &source,
    const api::VolumeRange &range, const JobPtr &job);
QFuture<Result<>> downloadVolume(HostAccess &host, const QString &key, const FileDescriptor &target,
    const api::VolumeRange &range, const JobPtr &job);
Error noStorage(const QString &host);

// A document for createVolume(): takes no space before it is filled.
QByteArray volumeDocument(const QString &name, const QString &format, Bytes capacity);

// A job that ends with another one's cancellation and can be ended alone; it reports its share of the whole.
struct JobShare
{
    double from = 0, to = 1;
    QString text = {};
};
JobPtr jobBelow(const JobPtr &job, const JobShare &share);
// The same, which reports nothing.
JobPtr quietJobBelow(const JobPtr &job);

} // namespace inn::transfer
