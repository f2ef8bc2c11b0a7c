#pragma once

#include "backend/base/task.h"

#include <deque>
#include <memory>

namespace inn::qemu {

// The right to change one domain: one holder at a time, the others wait in order. Queries need no right.
class JobQueue
{
public:
    enum class Length {
        Short, // others wait for its end
        Long, // others are refused at once, told who holds it
    };
    // Held while a change is under way; its end lets the next one in.
    class Ticket
    {
    public:
        explicit Ticket(std::weak_ptr<JobQueue> queue)
            : m_queue(std::move(queue))
        {
        }
        ~Ticket();
        Q_DISABLE_COPY_MOVE(Ticket)

    private:
        std::weak_ptr<JobQueue> m_queue;
    };
    using TicketPtr = std::shared_ptr<Ticket>;

    // Make it with create(): tickets may outlive it.
    static std::shared_ptr<JobQueue> create();
    // `what` is the operation's translated name for errors ("saving"). Errors: Busy.
    QFuture<Result<TicketPtr>> begin(
        const QString &domain, const QString &what, Length length = Length::Short);
    [[nodiscard]] bool isHeld() const { return m_held; }
    // Something goes on beside the queue; while it does, long operations are refused. "" is nothing.
    void setBackground(const QString &what) { m_background = what; }

private:
    JobQueue() = default;
    struct Waiting
    {
        QString what;
        Length length;
        std::shared_ptr<QPromise<Result<TicketPtr>>> promise;
    };
    [[nodiscard]] static Error busy(const QString &domain, const QString &with);
    TicketPtr grant(const QString &what, Length length);
    void release();

    bool m_held = false;
    QString m_holder, m_background;
    Length m_length = Length::Short;
    std::deque<Waiting> m_waiting;
    std::weak_ptr<JobQueue> m_self;
    friend class Ticket;
};

} // namespace inn::qemu
