#include "backend/drivers/qemu/jobqueue.h"

#include <QTimer>

#include <algorithm>

namespace inn::qemu {

namespace {

constexpr std::chrono::seconds kLongestWait { 30 };

} // namespace

JobQueue::Ticket::~Ticket()
{
    if (const auto queue = m_queue.lock())
        queue->release();
}

std::shared_ptr<JobQueue> JobQueue::create()
{
    std::shared_ptr<JobQueue> queue(new JobQueue);
    queue->m_self = queue;
    return queue;
}

Error JobQueue::busy(const QString &domain, const QString &with)
{
    return { ErrorCode::Busy,
        QCoreApplication::translate("inn::qemu", "“%1” is busy: %2; wait until that has finished.")
            .arg(domain, with) };
}

JobQueue::TicketPtr JobQueue::grant(const QString &what, Length length)
{
    m_held = true;
    m_holder = what;
    m_length = length;
    return std::make_shared<Ticket>(m_self);
}

QFuture<Result<JobQueue::TicketPtr>> JobQueue::begin(
    const QString &domain, const QString &what, Length length)
{
    if (length == Length::Long && !m_background.isEmpty())
        return ready<TicketPtr>(busy(domain, m_background));
    if (!m_held)
        return ready<TicketPtr>(grant(what, length));
    if (m_length == Length::Long)
        return ready<TicketPtr>(busy(domain, m_holder));
    auto promise = std::make_shared<QPromise<Result<TicketPtr>>>();
    promise->start();
    m_waiting.push_back({ what, length, promise });
    QTimer::singleShot(kLongestWait, [self = m_self, promise, domain] {
        const auto queue = self.lock();
        if (!queue || promise->future().isFinished())
            return;
        std::erase_if(queue->m_waiting, [&](const Waiting &waiting) { return waiting.promise == promise; });
        promise->addResult(busy(domain, queue->m_holder));
        promise->finish();
    });
    return promise->future();
}

void JobQueue::release()
{
    m_held = false;
    m_holder.clear();
    if (m_waiting.empty())
        return;
    const Waiting next = m_waiting.front();
    m_waiting.pop_front();
    // When nobody waits for the answer any more, the ticket in it dies with the promise and lets the next one
    // in.
    next.promise->addResult(grant(next.what, next.length));
    next.promise->finish();
}

} // namespace inn::qemu
