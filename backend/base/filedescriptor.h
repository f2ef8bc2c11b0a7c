#pragma once

#include <memory>

namespace inn {

// An open file descriptor, closed with its last copy; close-on-exec is the opener's duty.
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd)
        : m_state(fd >= 0 ? std::make_shared<State>(fd) : nullptr)
    {
    }
    [[nodiscard]] int get() const { return m_state ? m_state->fd : -1; }
    [[nodiscard]] bool isValid() const { return m_state != nullptr; }
    // Gives the descriptor away: the caller closes it, all copies become closed ones.
    [[nodiscard]] int release();
    void reset() { m_state.reset(); }

private:
    struct State
    {
        explicit State(int descriptor)
            : fd(descriptor)
        {
        }
        ~State();
        State(const State &) = delete;
        State &operator=(const State &) = delete;
        int fd;
    };
    std::shared_ptr<State> m_state;
};

} // namespace inn
