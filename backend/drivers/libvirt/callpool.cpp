#include "backend/drivers/libvirt/callpool.h"

#include "backend/drivers/libvirt/socketwait.h"

#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <optional>
#include <thread>
#include <unistd.h>

namespace inn::libvirt {

namespace {

// Long operations (saving, copying, a slow start) may hold a few; sampling and lists need one of their own.
constexpr int kThreadLimit = 6;
constexpr std::chrono::milliseconds kOpeningCheck { 100 };
constexpr int kUrgentThreads = 1; // beyond the limit, for what must not wait behind calls that hang

} // namespace

struct CallPool::State
{
    ~State()
    {
        if (!connection)
            return;
        if (beforeClose)
            beforeClose(connection);
        virConnectClose(connection);
    }

    void work()
    {
        std::unique_lock lock(mutex);
        while (true) {
            ++idle;
            wake.wait(lock, [this] { return isClosing || !jobs.empty(); });
            --idle;
            if (isClosing)
                return;
            Job job = std::move(jobs.front());
            jobs.pop_front();
            perform(std::move(job), lock);
        }
    }

    // Lets go of the lock meanwhile.
    void perform(Job job, std::unique_lock<std::mutex> &lock)
    {
        const auto place = running.insert(running.end(), std::move(job.fail));
        const virConnectPtr current = connection;
        lock.unlock();
        job.run(current);
        job = {}; // what it holds must not be let go under the lock
        lock.lock();
        std::list<std::function<void(const Error &)>> done;
        done.splice(done.end(), running, place);
        lock.unlock();
        done.clear();
        lock.lock();
    }

    // A thread that opens may go on to the next address, or from one wait to the next.
    void endOpening()
    {
        std::unique_lock lock(mutex);
        while (opening && endSocketWait(*opening) != WaitEnd::Impossible)
            opened.wait_for(lock, kOpeningCheck, [this] { return !opening; });
    }

    // What has to be told of all that waits, and nothing is queued any more.
    std::list<std::function<void(const Error &)>> takeWaiting()
    {
        std::list<std::function<void(const Error &)>> waiting(running);
        for (Job &job : jobs)
            waiting.push_back(std::move(job.fail));
        jobs.clear();
        return waiting;
    }

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    std::list<std::function<void(const Error &)>> running;
    int threads = 0;
    int idle = 0;
    bool isClosing = false;
    std::optional<Error> lost;
    std::optional<pid_t> opening; // the thread that does
    std::condition_variable opened; // or not: nobody is opening any more
    virConnectPtr connection = nullptr;
    std::function<void(virConnectPtr)> beforeClose;
};

CallPool::CallPool()
    : m_state(std::make_shared<State>())
{
}

CallPool::~CallPool()
{
    abandon(detail::cancelledError());
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isClosing = true;
    }
    m_state->wake.notify_all();
    // The state must die in a thread that may block: closing a connection to a dead host takes its time.
    std::thread([state = std::move(m_state)]() mutable {
        state->endOpening();
        state.reset();
    }).detach();
}

void CallPool::abandon(const Error &reason)
{
    std::list<std::function<void(const Error &)>> waiting;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->lost = reason;
        waiting = m_state->takeWaiting();
    }
    for (const auto &fail : waiting)
        fail(reason);
}

CallPool::Adopt CallPool::adopter() const
{
    return [state = m_state](virConnectPtr connection, std::function<void(virConnectPtr)> beforeClose) {
        const std::lock_guard lock(state->mutex);
        state->connection = connection;
        state->beforeClose = std::move(beforeClose);
    };
}

std::function<std::shared_ptr<void>()> CallPool::openingNote() const
{
    return [state = m_state]() -> std::shared_ptr<void> {
        {
            const std::lock_guard lock(state->mutex);
            if (state->isClosing)
                return nullptr;
            state->opening = ::gettid();
        }
        return { state.get(), [state](void *) {
                    const std::lock_guard lock(state->mutex);
                    state->opening.reset();
                    state->opened.notify_all();
                } };
    };
}

Error CallPool::notConnected()
{
    return { ErrorCode::Unreachable,
        QCoreApplication::translate("inn::libvirt", "The host is not connected.") };
}

void CallPool::enqueue(Job job, Urgency urgency)
{
    std::unique_lock lock(m_state->mutex);
    if (m_state->lost) {
        const Error reason = *m_state->lost;
        lock.unlock();
        job.fail(reason);
        return;
    }
    if (urgency == Urgency::Alone) {
        std::thread([state = m_state, alone = std::move(job)]() mutable {
            std::unique_lock own(state->mutex);
            state->perform(std::move(alone), own);
        }).detach();
        return;
    }
    if (urgency == Urgency::Now)
        m_state->jobs.push_front(std::move(job));
    else
        m_state->jobs.push_back(std::move(job));
    const int limit = kThreadLimit + (urgency == Urgency::Now ? kUrgentThreads : 0);
    if (m_state->idle < int(m_state->jobs.size()) && m_state->threads < limit) {
        ++m_state->threads;
        std::thread([state = m_state] { state->work(); }).detach();
    }
    m_state->wake.notify_one();
}

} // namespace inn::libvirt
