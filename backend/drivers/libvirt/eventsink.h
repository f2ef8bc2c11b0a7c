#pragma once

#include <QMetaObject>
#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

namespace inn::libvirt {

// The bridge from libvirt's callbacks, which come in the event loop's thread, to an object of another thread
// that may be gone: what is delivered runs there, in order, or not at all.
class EventSink
{
public:
    explicit EventSink(QObject *target)
        : m_target(target)
    {
    }
    void deliver(std::function<void()> what)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_target)
            QMetaObject::invokeMethod(m_target, std::move(what), Qt::QueuedConnection);
    }
    // To be called before the target goes.
    void detach()
    {
        const QMutexLocker locker(&m_mutex);
        m_target = nullptr;
    }

private:
    QMutex m_mutex;
    QObject *m_target;
};

} // namespace inn::libvirt
