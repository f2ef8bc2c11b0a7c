#pragma once

#include "backend/transfer/transferplan.h"
#include "models/unfinishedtransfers.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <array>
#include <vector>

class QMenu;
class QSettings;
class QWidget;

namespace inn::models {
class Domain;
class Host;
class HostList;
class MovedMachines;
} // namespace inn::models

namespace inn::ui {

class Prompter;

// What takes machines that are off elsewhere: to another host, into a copy, into a file and out of it. For
// one machine at a time. Offers to delete a machine that was moved when it has started on its new host.
class TransferMenu : public QObject
{
    Q_OBJECT

public:
    enum class Entry { Move, Clone, Export };
    static constexpr int kEntryCount = 3;

    TransferMenu(models::HostList &hosts, Prompter &prompter, QSettings &settings, QWidget *window);
    ~TransferMenu() override;

    void update(const std::vector<models::Domain *> &domains);
    [[nodiscard]] QAction *action(Entry entry) const { return m_entries[std::size_t(entry)]; }
    void fill(QMenu *menu) const;
    // Makes a machine of a file on a host; both may be chosen in the dialog.
    void openImport(models::Host *host, const QString &path = {});
    // Whether a dropped file may hold a machine.
    [[nodiscard]] static bool isImportable(const QString &path);

private:
    [[nodiscard]] QString whyNot(Entry entry, const models::Domain &domain) const;
    void trigger(Entry entry);
    void offerDeletion(models::Domain *former, models::Host *now);
    void offerCleanUp(const models::UnfinishedTransfers::Leftovers &leftovers);

    models::HostList &m_hosts;
    Prompter &m_prompter;
    QWidget *m_window;
    models::MovedMachines *m_moved;
    models::UnfinishedTransfers *m_unfinished;
    QPointer<models::Domain> m_machine;
    std::array<QAction *, kEntryCount> m_entries {};
};

} // namespace inn::ui
