#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

#include <array>
#include <vector>

class QMenu;
class QWidget;

namespace inn::models {
class Domain;
}

namespace inn::console {
struct KeyCombination;
}

namespace inn::ui {

class Prompter;

// What can be done with the systems in the selected machines, without opening their consoles.
class GuestMenu : public QObject
{
    Q_OBJECT

public:
    enum class Entry { Nmi, DumpMemory, Sleep, WakeUp };
    static constexpr int kEntryCount = 4;

    // `window` is the parent of the dialogs.
    GuestMenu(Prompter &prompter, QWidget *window);

    // Takes over the selection as it is now; each entry says why it cannot be used.
    void update(const std::vector<models::Domain *> &domains);
    [[nodiscard]] QAction *action(Entry entry) const { return m_entries[std::size_t(entry)]; }
    void fill(QMenu *menu) const;

private:
    [[nodiscard]] QString whyNot(Entry entry, const models::Domain &domain) const;
    [[nodiscard]] QString whyNotKeys(const models::Domain &domain) const;
    [[nodiscard]] std::vector<models::Domain *> machines() const;
    void trigger(Entry entry);
    void sendKeys(const console::KeyCombination &combination);
    void dumpMemory(models::Domain *domain);

    Prompter &m_prompter;
    QWidget *m_window;
    std::vector<QPointer<models::Domain>> m_machines;
    std::array<QAction *, kEntryCount> m_entries {};
    std::vector<QAction *> m_keys;
};

} // namespace inn::ui
