#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

namespace inn::models {

class Domain;

// Which machines are shown; none set is all.
enum class StateFilter { Running = 1, Paused = 2, Off = 4, Problem = 8 };
Q_DECLARE_FLAGS(StateFilters, StateFilter)

// What was typed into the search field and which state buttons are pressed. Each word must be found in the
// name, title, group, an address, the system or a tag; case and order do not matter.
class DomainFilter
{
public:
    void setText(const QString &text);
    void setStates(StateFilters states) { m_states = states; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] StateFilters states() const { return m_states; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty() && !m_states; }
    [[nodiscard]] bool hasText() const { return !m_words.isEmpty(); }
    // `context` are further texts that count as the machine's, such as its host's name.
    [[nodiscard]] bool matches(const Domain &domain, const QString &context = {}) const;
    [[nodiscard]] bool matchesText(const QString &text) const;

private:
    QString m_text;
    QStringList m_words;
    StateFilters m_states;
};

// "debian12" of "http://debian.org/debian/12": the last parts of a libosinfo id, for places with little room.
QString shortOsName(const QString &osId);

} // namespace inn::models

Q_DECLARE_OPERATORS_FOR_FLAGS(inn::models::StateFilters)
