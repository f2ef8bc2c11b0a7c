#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace inn::stats {

// The last `capacity` values; memory grows with use up to the bound and never past it, then the oldest are
// overwritten.
template<class T>
class RingBuffer
{
public:
    explicit RingBuffer(std::size_t capacity)
        : m_capacity(std::uint32_t(capacity))
    {
    }
    void push(T value)
    {
        if (m_values.size() < m_capacity) {
            if (m_values.size() == m_values.capacity())
                m_values.reserve(
                    std::min<std::size_t>(m_capacity, m_values.size() + m_values.size() / 2 + 16));
            m_values.push_back(value);
            return;
        }
        m_values[m_start] = value;
        m_start = (m_start + 1) % m_capacity;
    }
    void clear()
    {
        m_values.clear();
        m_start = 0;
    }
    [[nodiscard]] std::size_t size() const { return m_values.size(); }
    [[nodiscard]] std::size_t capacity() const { return m_capacity; }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    // 0 is the oldest.
    [[nodiscard]] const T &at(std::size_t index) const { return m_values[position(index)]; }
    [[nodiscard]] T &at(std::size_t index) { return m_values[position(index)]; }
    [[nodiscard]] const T &last() const { return at(m_values.size() - 1); }
    [[nodiscard]] T &last() { return at(m_values.size() - 1); }

private:
    [[nodiscard]] std::size_t position(std::size_t index) const
    {
        return (m_start + index) % m_values.size();
    }

    std::vector<T> m_values;
    std::uint32_t m_capacity;
    std::uint32_t m_start = 0;
};

} // namespace inn::stats
