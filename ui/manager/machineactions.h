#pragma once

#include "backend/api/types.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QPointer>
#include <QTimer>

#include <array>
#include <vector>

class QMenu;
class QWidget;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class GuestMenu;
class MachineDrags;
class Prompter;
class SaveMenu;
class TransferMenu;

// The one table of what can be done with machines, for menus, tool bars and context menus. Acts on the whole
// selection: on those machines it fits. An action that fits none says why in its tooltip.
class MachineActions : public QObject
{
    Q_OBJECT

public:
    enum class Extra { Console, Rename, GroupAndTags, Autostart, InsertMedium, Migrate, Delete, Compare };
    static constexpr int kExtraCount = 8;

    // `window` is the parent of the dialogs.
    MachineActions(Prompter &prompter, QSettings &settings, QWidget *window);

    void setSelection(const std::vector<models::Domain *> &domains);
    [[nodiscard]] std::vector<models::Domain *> selection() const;
    [[nodiscard]] QAction *action(api::DomainAction action) const { return m_actions[std::size_t(action)]; }
    [[nodiscard]] QAction *action(Extra extra) const { return m_extras[std::size_t(extra)]; }
    // All of them, in groups; menus that use it show the tooltips.
    void fill(QMenu *menu) const;
    void fillPowerMenu(QMenu *menu) const;
    // How lists of machines let them be dragged to other hosts; null where there is no window for it.
    void setDrags(MachineDrags *drags) { m_drags = drags; }
    [[nodiscard]] MachineDrags *drags() const { return m_drags; }
    // What takes machines elsewhere; null where there is no list of hosts. Before fill().
    void setTransferMenu(TransferMenu *menu);

Q_SIGNALS:
    void consoleRequested(inn::models::Domain *domain);
    void migrationRequested(const std::vector<inn::models::Domain *> &domains);

private:
    void createActions();
    void updateSoon() { m_update.start(); }
    void update();
    void updateExtras(const std::vector<models::Domain *> &domains);
    void trigger(api::DomainAction action);
    void perform(api::DomainAction action, const std::vector<models::Domain *> &domains);
    void triggerExtra(Extra extra);
    void insertMedium(models::Domain *domain);
    [[nodiscard]] bool asksBefore(api::DomainAction action, std::size_t count) const;

    Prompter &m_prompter;
    Settings m_settings;
    QWidget *m_window;
    MachineDrags *m_drags = nullptr;
    GuestMenu *m_guestMenu;
    SaveMenu *m_saveMenu;
    TransferMenu *m_transferMenu = nullptr;
    std::vector<QPointer<models::Domain>> m_selection;
    std::array<QAction *, api::kDomainActionCount> m_actions {};
    std::array<QAction *, kExtraCount> m_extras {};
    QTimer m_update;
};

} // namespace inn::ui
