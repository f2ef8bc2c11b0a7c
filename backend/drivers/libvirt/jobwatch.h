#pragma once

#include "backend/base/job.h"
#include "backend/drivers/libvirt/callpool.h"

#include <QObject>
#include <QUuid>

namespace inn::libvirt {

// While libvirt works at a domain (saves it, dumps its memory): asks how far it is, tells the job, and stops
// the work when the job is cancelled. `context` is in the backend thread and goes before the pool.
void watchJob(CallPool &pool, QObject *context, const QUuid &domain, const JobPtr &job);

} // namespace inn::libvirt
