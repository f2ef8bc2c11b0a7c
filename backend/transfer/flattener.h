#pragma once

#include "backend/base/job.h"
#include "backend/transfer/survey.h"

namespace inn::transfer {

// Makes one image of a chain, beside it, by the host's own means; for copying it elsewhere.
class Flattener
{
public:
    // The key of the new volume, which is to be deleted after use.
    QFuture<Result<QString>> flatten(HostAccess &host, ImageFacts top, JobPtr job);
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

private:
    TaskScope m_tasks;
};

QFuture<Result<api::VolumeInfo>> cloneVolume(
    HostAccess &host, const QUuid &pool, const QByteArray &xml, const QString &source, const JobPtr &job);
// How many bytes a volume has to be read.
QFuture<Result<Bytes>> physicalSize(HostAccess &host, const QString &key);

} // namespace inn::transfer
