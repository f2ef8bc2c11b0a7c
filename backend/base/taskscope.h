#pragma once

#include <coroutine>

namespace inn {

// Owns the coroutines of one object. Make it the object's LAST member, hence the first destroyed: its
// destructor destroys every frame still waiting while the rest of the object is whole, and each pending
// future finishes as Cancelled. One thread only.
class TaskScope
{
public:
    TaskScope() = default;
    ~TaskScope() { cancelAll(); }
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    // Destroys all waiting coroutines now.
    void cancelAll();
    [[nodiscard]] bool isEmpty() const { return !m_first; }

    // A coroutine's place in the list of its scope.
    class Entry
    {
    public:
        explicit Entry(TaskScope &scope);
        ~Entry() { leave(); }
        Entry(const Entry &) = delete;
        Entry &operator=(const Entry &) = delete;

    protected:
        // Out of the list before the future finishes: its continuation may destroy the scope.
        void leave();
        std::coroutine_handle<> m_frame;

    private:
        friend class TaskScope;
        TaskScope *m_scope;
        Entry *m_previous = nullptr;
        Entry *m_next = nullptr;
    };

private:
    Entry *m_first = nullptr;
};

} // namespace inn
