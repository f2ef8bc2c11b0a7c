#include "backend/drivers/libvirt/eventloop.h"

#include "backend/base/brokenpipes.h"

#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/eventfd.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace inn::libvirt {

namespace {

using Clock = std::chrono::steady_clock;

short toPoll(int events)
{
    int result = 0;
    result |= events & VIR_EVENT_HANDLE_READABLE ? POLLIN : 0;
    result |= events & VIR_EVENT_HANDLE_WRITABLE ? POLLOUT : 0;
    return short(result);
}

int fromPoll(short events)
{
    int result = 0;
    result |= events & POLLIN ? VIR_EVENT_HANDLE_READABLE : 0;
    result |= events & POLLOUT ? VIR_EVENT_HANDLE_WRITABLE : 0;
    result |= events & (POLLERR | POLLNVAL) ? VIR_EVENT_HANDLE_ERROR : 0;
    result |= events & POLLHUP ? VIR_EVENT_HANDLE_HANGUP : 0;
    return result;
}

// Descriptors and timers with their callbacks. Any thread may change them, also out of a callback; callbacks
// and the releasing of what they hold happen in the loop's thread only, never under the lock.
class EventLoop
{
public:
    EventLoop()
        : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    {
    }

    int addHandle(int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release)
    {
        const std::lock_guard lock(m_mutex);
        m_handles.push_back({ ++m_lastId, fd, events, callback, opaque, release });
        wake();
        return m_lastId;
    }
    void updateHandle(int id, int events)
    {
        const std::lock_guard lock(m_mutex);
        if (Handle *handle = find(m_handles, id); handle && handle->events != events) {
            handle->events = events;
            wake();
        }
    }
    int addTimeout(int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release)
    {
        const std::lock_guard lock(m_mutex);
        m_timeouts.push_back({ ++m_lastId, interval, due(interval), callback, opaque, release });
        wake();
        return m_lastId;
    }
    void updateTimeout(int id, int interval)
    {
        const std::lock_guard lock(m_mutex);
        if (Timeout *timeout = find(m_timeouts, id)) {
            timeout->interval = interval;
            timeout->due = due(interval);
            wake();
        }
    }
    int removeHandle(int id) { return remove(m_handles, id); }
    int removeTimeout(int id) { return remove(m_timeouts, id); }

    [[noreturn]] void run()
    {
        while (true)
            turn();
    }

private:
    struct Handle
    {
        int id;
        int fd;
        int events;
        virEventHandleCallback callback;
        void *opaque;
        virFreeCallback release;
        bool isRemoved = false;
    };
    struct Timeout
    {
        int id;
        int interval; // milliseconds; negative is off
        Clock::time_point due;
        virEventTimeoutCallback callback;
        void *opaque;
        virFreeCallback release;
        bool isRemoved = false;
    };

    static Clock::time_point due(int interval)
    {
        return Clock::now() + std::chrono::milliseconds(std::max(0, interval));
    }

    template<class T>
    static T *find(std::vector<T> &list, int id)
    {
        const auto hit = std::find_if(
            list.begin(), list.end(), [id](const T &one) { return one.id == id && !one.isRemoved; });
        return hit == list.end() ? nullptr : &*hit;
    }

    template<class T>
    int remove(std::vector<T> &list, int id)
    {
        const std::lock_guard lock(m_mutex);
        T *one = find(list, id);
        if (!one)
            return -1;
        one->isRemoved = true;
        wake();
        return 0;
    }

    void wake()
    {
        const eventfd_t one = 1;
        ::eventfd_write(m_wake, one);
    }

    void turn()
    {
        std::vector<pollfd> polled { { m_wake, POLLIN, 0 } };
        std::vector<int> ids { 0 };
        const int wait = prepare(polled, ids);
        ::poll(polled.data(), nfds_t(polled.size()), wait);
        if (polled.front().revents != 0) {
            eventfd_t ignored = 0;
            ::eventfd_read(m_wake, &ignored);
        }
        for (size_t i = 1; i < polled.size(); ++i) {
            if (polled[i].revents != 0)
                callHandle(ids[i], fromPoll(polled[i].revents));
        }
        callTimeouts();
        releaseRemoved();
    }

    // What to poll, and the milliseconds until the next timer (-1: none).
    int prepare(std::vector<pollfd> &polled, std::vector<int> &ids)
    {
        const std::lock_guard lock(m_mutex);
        for (const Handle &handle : m_handles) {
            if (handle.isRemoved || handle.events == 0)
                continue;
            polled.push_back({ handle.fd, toPoll(handle.events), 0 });
            ids.push_back(handle.id);
        }
        std::optional<Clock::time_point> next;
        for (const Timeout &timeout : m_timeouts) {
            if (!timeout.isRemoved && timeout.interval >= 0)
                next = next ? std::min(*next, timeout.due) : timeout.due;
        }
        if (!next)
            return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now()).count();
        return int(std::clamp<long long>(left, 0, 60'000));
    }

    void callHandle(int id, int events)
    {
        std::unique_lock lock(m_mutex);
        const Handle *handle = find(m_handles, id);
        if (!handle)
            return;
        const Handle copy = *handle;
        lock.unlock();
        copy.callback(copy.id, copy.fd, events, copy.opaque);
    }

    void callTimeouts()
    {
        std::unique_lock lock(m_mutex);
        const auto now = Clock::now();
        std::vector<Timeout> dues;
        for (Timeout &timeout : m_timeouts) {
            if (timeout.isRemoved || timeout.interval < 0 || timeout.due > now)
                continue;
            timeout.due = due(timeout.interval);
            dues.push_back(timeout);
        }
        for (const Timeout &timeout : dues) {
            // An earlier callback may have removed it or switched it off.
            const Timeout *current = find(m_timeouts, timeout.id);
            if (!current || current->interval < 0)
                continue;
            lock.unlock();
            timeout.callback(timeout.id, timeout.opaque);
            lock.lock();
        }
    }

    void releaseRemoved()
    {
        std::vector<std::pair<virFreeCallback, void *>> releases;
        {
            const std::lock_guard lock(m_mutex);
            const auto collect = [&releases](const auto &one) {
                if (one.isRemoved && one.release)
                    releases.emplace_back(one.release, one.opaque);
                return one.isRemoved;
            };
            std::erase_if(m_handles, collect);
            std::erase_if(m_timeouts, collect);
        }
        for (const auto &[release, opaque] : releases)
            release(opaque);
    }

    std::mutex m_mutex;
    std::vector<Handle> m_handles;
    std::vector<Timeout> m_timeouts;
    int m_lastId = 0;
    int m_wake;
};

// It lives as long as the program: its thread does.
EventLoop &loop()
{
    static auto &instance = *new EventLoop;
    return instance;
}

void silence(void *, virErrorPtr) { }

} // namespace

void ensureEventLoop()
{
    static std::once_flag once;
    std::call_once(once, [] {
        virEventRegisterImpl(
            [](int fd, int events, virEventHandleCallback callback, void *opaque, virFreeCallback release) {
                return loop().addHandle(fd, events, callback, opaque, release);
            },
            [](int id, int events) { loop().updateHandle(id, events); },
            [](int id) { return loop().removeHandle(id); },
            [](int interval, virEventTimeoutCallback callback, void *opaque, virFreeCallback release) {
                return loop().addTimeout(interval, callback, opaque, release);
            },
            [](int id, int interval) { loop().updateTimeout(id, interval); },
            [](int id) { return loop().removeTimeout(id); });
        makeBrokenPipesErrors(); // libvirt's client writes to servers that may be gone
        virInitialize();
        virSetErrorFunc(nullptr, silence);
        std::thread([] { loop().run(); }).detach();
    });
}

} // namespace inn::libvirt
