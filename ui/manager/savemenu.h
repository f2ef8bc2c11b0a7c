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
class Host;
} // namespace inn::models

namespace inn::ui {

class Prompter;

// What keeps a machine for later: its memory in a file, and copies of its disks. For one machine at a time.
class SaveMenu : public QObject
{
    Q_OBJECT

public:
    enum class Entry { SaveToFile, EditSaved, BackUp };
    static constexpr int kEntryCount = 3;

    // `window` is the parent of the dialogs.
    SaveMenu(Prompter &prompter, QWidget *window);

    void update(const std::vector<models::Domain *> &domains);
    [[nodiscard]] QAction *action(Entry entry) const { return m_entries[std::size_t(entry)]; }
    void fill(QMenu *menu) const;

    // For hosts: goes on with what was saved to a file, or changes what the file says of its machine.
    static void restore(models::Host &host, Prompter &prompter, QWidget *window);
    static void editFile(models::Host &host, Prompter &prompter, QWidget *window);

private:
    [[nodiscard]] static QString whyNot(Entry entry, const models::Domain &domain);
    void trigger(Entry entry);
    void saveToFile(models::Domain &domain);
    void editSaved(models::Domain &domain);

    Prompter &m_prompter;
    QWidget *m_window;
    QPointer<models::Domain> m_machine; // the one that is selected
    std::array<QAction *, kEntryCount> m_entries {};
};

} // namespace inn::ui
