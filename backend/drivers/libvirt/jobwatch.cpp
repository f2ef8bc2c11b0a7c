#include "backend/drivers/libvirt/jobwatch.h"

#include "backend/drivers/libvirt/domaincalls.h"

#include <QTimer>

#include <algorithm>

namespace inn::libvirt {

namespace {

constexpr std::chrono::milliseconds kJobInterval { 500 };

} // namespace

void watchJob(CallPool &pool, QObject *context, const QUuid &domain, const JobPtr &job)
{
    job->setCancellation(Job::Cancellation::Possible);
    auto *timer = new QTimer(context);
    const std::weak_ptr<Job> watched = job;
    QObject::connect(timer, &QTimer::timeout, context, [&pool, timer, watched, domain] {
        if (watched.expired()) {
            timer->deleteLater();
            return;
        }
        pool.run<void>([domain, watched](virConnectPtr connection) -> Result<> {
            const JobPtr running = watched.lock();
            TRY_ASSIGN(const auto handle, findDomain(connection, domain));
            virDomainJobInfo info {};
            if (!running)
                return {};
            if (running->isCancelRequested()) // before there was something to be ended
                virDomainAbortJob(handle.get());
            // What is sent again and again may be more than all of it.
            if (virDomainGetJobInfo(handle.get(), &info) == 0 && info.dataTotal > 0) {
                running->report(
                    1 - double(std::min(info.dataRemaining, info.dataTotal)) / double(info.dataTotal));
            }
            return {};
        });
    });
    timer->start(kJobInterval);
    QObject::connect(job.get(), &Job::cancelRequested, context, [&pool, domain] {
        pool.runUrgent<void>([domain](virConnectPtr connection) -> Result<> {
            TRY_ASSIGN(const auto handle, findDomain(connection, domain));
            virDomainAbortJob(handle.get());
            return {};
        });
    });
}

} // namespace inn::libvirt
