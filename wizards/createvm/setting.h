#pragma once

#include <optional>
#include <utility>

namespace inn::wizards {

// A value of a draft: what the person chose, else what follows from the other answers. Choosing survives
// every change of the default, so going back and forth loses nothing.
template<class T>
class Setting
{
public:
    Setting() = default;
    explicit Setting(T standard)
        : m_standard(std::move(standard))
    {
    }
    [[nodiscard]] const T &value() const { return m_chosen ? *m_chosen : m_standard; }
    [[nodiscard]] const T &standard() const { return m_standard; }
    [[nodiscard]] bool isChosen() const { return m_chosen.has_value(); }
    void choose(T value) { m_chosen = std::move(value); }
    void forget() { m_chosen.reset(); }
    void setStandard(T value) { m_standard = std::move(value); }

private:
    T m_standard {};
    std::optional<T> m_chosen;
};

} // namespace inn::wizards
