#include "backend/drivers/libvirt/callpool.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace inn::libvirt {

namespace {

// Long operations (saving, copying, a slow start) may hold a few; sampling and lists need one of their own.
constexpr int kThreadLimit = 6;

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
            const virConnectPtr current = connection;
            lock.unlock();
            job(current);
            job = {}; // what it holds must not be let go under the lock
            lock.lock();
        }
    }

    std::mutex mutex;
    std::condition_variable wake;
    std::deque<Job> jobs;
    int threads = 0;
    int idle = 0;
    bool isClosing = false;
    virConnectPtr connection = nullptr;
    std::function<void(virConnectPtr)> beforeClose;
};

CallPool::CallPool()
    : m_state(std::make_shared<State>())
{
}

CallPool::~CallPool()
{
    std::deque<Job> abandoned;
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->isClosing = true;
        abandoned.swap(m_state->jobs);
    }
    m_state->wake.notify_all();
    // The state must die in a thread that may block: closing a connection to a dead host takes its time.
    std::thread([state = std::move(m_state)]() mutable { state.reset(); }).detach();
}

CallPool::Adopt CallPool::adopter() const
{
    return [state = m_state](virConnectPtr connection, std::function<void(virConnectPtr)> beforeClose) {
        const std::lock_guard lock(state->mutex);
        state->connection = connection;
        state->beforeClose = std::move(beforeClose);
    };
}

Error CallPool::notConnected()
{
    return { ErrorCode::Unreachable,
        QCoreApplication::translate("inn::libvirt", "The host is not connected.") };
}

void CallPool::post(Job job)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->jobs.push_back(std::move(job));
    if (m_state->idle < int(m_state->jobs.size()) && m_state->threads < kThreadLimit) {
        ++m_state->threads;
        std::thread([state = m_state] { state->work(); }).detach();
    }
    m_state->wake.notify_one();
}

} // namespace inn::libvirt
