#include "ui/manager/machineactions.h"

#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/texts.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "ui/dialogs/grouptagsdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/manager/comparisonwindow.h"
#include "ui/manager/guestmenu.h"
#include "ui/manager/savemenu.h"
#include "ui/transfer/transfermenu.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"

#include <QKeySequence>
#include <QMenu>

#include <algorithm>

namespace inn::ui {

using api::DomainAction;
using models::Domain;

namespace {

struct ActionRow
{
    DomainAction action;
    const char *name;
    const char *shortcut;
    const char *tip; // what it does, shown while it can be done
};

constexpr ActionRow kRows[] = {
    { DomainAction::Start, "actionStart", "Ctrl+R",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Start the machine") },
    { DomainAction::StartPaused, "actionStartPaused", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Start the machine with its processors stopped") },
    { DomainAction::Shutdown, "actionShutdown", "Ctrl+Shift+D",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Ask the guest system to shut down") },
    { DomainAction::Reboot, "actionReboot", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Ask the guest system to restart") },
    { DomainAction::Reset, "actionReset", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Restart at once, like the reset button") },
    { DomainAction::Destroy, "actionForceOff", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Switch off at once, like pulling the plug") },
    { DomainAction::Suspend, "actionPause", "Ctrl+P",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Stop the machine's processors for now") },
    { DomainAction::Resume, "actionResume", "Ctrl+Shift+P",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Let the machine go on") },
    { DomainAction::ManagedSave, "actionSave", "",
        QT_TRANSLATE_NOOP(
            "inn::ui::MachineActions", "Save the memory to disk and switch off; the next start goes on") },
    { DomainAction::RemoveManagedSave, "actionDiscardSaved", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Forget the saved memory; the next start boots") },
};
static_assert(std::size(kRows) == api::kDomainActionCount);

using Extra = MachineActions::Extra;
struct ExtraRow
{
    Extra extra;
    IconName icon;
    const char *name;
    const char *shortcut;
    const char *text;
};

constexpr ExtraRow kExtras[] = {
    { Extra::Console, IconName::Console, "actionConsole", "Ctrl+Return",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "&Console") },
    { Extra::Rename, IconName::Rename, "actionRename", "F2",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Re&name…") },
    { Extra::GroupAndTags, IconName::Tag, "actionGroupTags", "Ctrl+G",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "&Group and Tags…") },
    { Extra::Autostart, IconName::Autostart, "actionAutostart", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Start with the &Host") },
    { Extra::InsertMedium, IconName::Cdrom, "actionInsertMedium", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "&Insert a CD…") },
    { Extra::Migrate, IconName::Migrate, "actionMigrate", "Ctrl+M",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "&Migrate…") },
    { Extra::Delete, IconName::Delete, "actionDelete", "Ctrl+Del",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "De&lete…") },
    { Extra::Compare, IconName::Performance, "actionCompare", "",
        QT_TRANSLATE_NOOP("inn::ui::MachineActions", "Compar&e…") },
};
static_assert(std::size(kExtras) == MachineActions::kExtraCount);

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QChar(u'…'));
}

Confirm confirmOf(DomainAction action)
{
    switch (action) {
    case DomainAction::Reset:
        return Confirm::Reset;
    case DomainAction::Shutdown:
    case DomainAction::Reboot:
        return Confirm::Shutdown;
    case DomainAction::ManagedSave:
        return Confirm::Save;
    default:
        return Confirm::ForceOff;
    }
}

bool stopsGuest(DomainAction action)
{
    switch (action) {
    case DomainAction::Shutdown:
    case DomainAction::Reboot:
    case DomainAction::Reset:
    case DomainAction::Destroy:
    case DomainAction::ManagedSave:
    case DomainAction::RemoveManagedSave:
        return true;
    default:
        return false;
    }
}

bool losesData(DomainAction action)
{
    return action == DomainAction::Reset || action == DomainAction::Destroy
        || action == DomainAction::RemoveManagedSave;
}

// On two hosts since a migration broke.
bool isBrokenHalf(const Domain *domain)
{
    return migration::brokenHalf(domain->info()) != migration::BrokenHalf::None;
}

} // namespace

MachineActions::MachineActions(Prompter &prompter, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_prompter(prompter)
    , m_settings(settings)
    , m_window(window)
    , m_guestMenu(new GuestMenu(prompter, window))
    , m_saveMenu(new SaveMenu(prompter, window))
{
    createActions();
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &MachineActions::update);
    update();
}

void MachineActions::createActions()
{
    for (const ActionRow &row : kRows) {
        auto *action = new QAction(icon(actionIcon(row.action)), api::domainActionText(row.action), this);
        action->setObjectName(QString::fromLatin1(row.name));
        if (*row.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        connect(action, &QAction::triggered, this, [this, row] { trigger(row.action); });
        m_actions[std::size_t(row.action)] = action;
    }
    for (const ExtraRow &row : kExtras) {
        auto *action = new QAction(icon(row.icon), tr(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        if (*row.shortcut)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        connect(action, &QAction::triggered, this, [this, row] { triggerExtra(row.extra); });
        m_extras[std::size_t(row.extra)] = action;
    }
    action(Extra::Autostart)->setCheckable(true);
}

void MachineActions::setSelection(const std::vector<Domain *> &domains)
{
    for (const QPointer<Domain> &domain : m_selection) {
        if (domain)
            disconnect(domain, nullptr, this, nullptr);
    }
    m_selection.assign(domains.begin(), domains.end());
    for (Domain *domain : domains) {
        connect(domain, &Domain::changed, this, &MachineActions::updateSoon);
        connect(domain, &Domain::taskChanged, this, &MachineActions::updateSoon);
        connect(domain, &QObject::destroyed, this, &MachineActions::updateSoon);
        connect(
            domain->host(), &models::Host::changed, this, &MachineActions::updateSoon, Qt::UniqueConnection);
    }
    update();
}

std::vector<Domain *> MachineActions::selection() const
{
    std::vector<Domain *> domains;
    for (const QPointer<Domain> &domain : m_selection) {
        if (domain)
            domains.push_back(domain);
    }
    return domains;
}

void MachineActions::fill(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(action(DomainAction::Start));
    menu->addAction(action(DomainAction::StartPaused));
    menu->addAction(action(DomainAction::Suspend));
    menu->addAction(action(DomainAction::Resume));
    menu->addSeparator();
    fillPowerMenu(menu);
    menu->addSeparator();
    menu->addAction(action(Extra::Console));
    menu->addAction(action(Extra::InsertMedium));
    menu->addAction(action(Extra::Migrate));
    if (m_transferMenu)
        m_transferMenu->fill(menu);
    m_guestMenu->fill(menu->addMenu(tr("Guest S&ystem")));
    m_saveMenu->fill(menu->addMenu(tr("Save &and Back Up")));
    menu->addSeparator();
    menu->addAction(action(Extra::Autostart));
    menu->addAction(action(Extra::Rename));
    menu->addAction(action(Extra::GroupAndTags));
    menu->addAction(action(Extra::Compare));
    menu->addSeparator();
    menu->addAction(action(Extra::Delete));
}

void MachineActions::fillPowerMenu(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(action(DomainAction::Shutdown));
    menu->addAction(action(DomainAction::Reboot));
    menu->addAction(action(DomainAction::ManagedSave));
    menu->addAction(action(DomainAction::RemoveManagedSave));
    menu->addSeparator();
    menu->addAction(action(DomainAction::Reset));
    menu->addAction(action(DomainAction::Destroy));
}

void MachineActions::update()
{
    const std::vector<Domain *> domains = selection();
    for (const ActionRow &row : kRows) {
        QString reason = domains.empty() ? tr("No machine is selected.") : QString();
        int fitting = 0;
        for (const Domain *domain : domains) {
            const QString why = domain->whyNot(row.action);
            if (why.isEmpty())
                ++fitting;
            else if (reason.isEmpty())
                reason = why;
        }
        QAction *action = m_actions[std::size_t(row.action)];
        action->setEnabled(fitting > 0);
        if (fitting == 0)
            action->setToolTip(reason);
        else if (domains.size() > 1)
            action->setToolTip(tr("%1: %2 of %3 selected machines")
                                   .arg(withoutMnemonic(action->text()))
                                   .arg(fitting)
                                   .arg(domains.size()));
        else
            action->setToolTip(tr(row.tip));
    }
    // Only one of the two is useful at a time; menus stay short.
    action(DomainAction::RemoveManagedSave)->setVisible(action(DomainAction::RemoveManagedSave)->isEnabled());
    updateExtras(domains);
    m_guestMenu->update(domains);
    m_saveMenu->update(domains);
    if (m_transferMenu)
        m_transferMenu->update(domains);
}

void MachineActions::setTransferMenu(TransferMenu *menu)
{
    m_transferMenu = menu;
    update();
}

void MachineActions::updateExtras(const std::vector<Domain *> &domains)
{
    const bool any = !domains.empty();
    const bool one = domains.size() == 1;
    const QString none = tr("No machine is selected.");
    QString obstacle;
    for (const Domain *domain : domains) {
        if (obstacle.isEmpty())
            obstacle = models::whyNotChanged(*domain->host());
    }
    const QString single = tr("Select one machine only.");
    const auto set = [this](Extra extra, const QString &reason) {
        action(extra)->setEnabled(reason.isEmpty());
        action(extra)->setToolTip(reason.isEmpty() ? withoutMnemonic(action(extra)->text()) : reason);
    };
    const QString forMany = any ? obstacle : none;
    const QString forOne = any && !one ? single : forMany;
    set(Extra::Console, !any ? none : one ? QString() : single);
    QString rename = forOne;
    if (rename.isEmpty() && api::isActive(domains.front()->info().state))
        rename = tr("“%1” is running; shut it down to rename it.").arg(domains.front()->name());
    set(Extra::Rename, rename);
    set(Extra::InsertMedium, forOne);
    set(Extra::GroupAndTags, forMany);
    set(Extra::Autostart, forMany);
    const bool isHalf = one && isBrokenHalf(domains.front());
    action(Extra::Migrate)->setText(isHalf ? tr("Resume &Migration…") : tr("&Migrate…"));
    set(Extra::Migrate, forMany);
    set(Extra::Delete, forMany);
    set(Extra::Compare, any ? ComparisonWindow::whyNot(domains.size()) : none);
    action(Extra::Autostart)
        ->setChecked(any && std::all_of(domains.begin(), domains.end(), [](const Domain *domain) {
            return domain->info().autostart;
        }));
}

bool MachineActions::asksBefore(DomainAction action, std::size_t count) const
{
    if (!stopsGuest(action))
        return false;
    if (action == DomainAction::RemoveManagedSave)
        return true;
    return m_settings.confirms(confirmOf(action)) || (count > 1 && m_settings.confirms(Confirm::Bulk));
}

void MachineActions::trigger(DomainAction action)
{
    std::vector<Domain *> fitting;
    QStringList names;
    for (Domain *domain : selection()) {
        if (!domain->whyNot(action).isEmpty())
            continue;
        fitting.push_back(domain);
        names << domain->name();
    }
    if (fitting.empty())
        return;
    QStringList halves;
    for (const Domain *domain : fitting) {
        if (losesData(action) && isBrokenHalf(domain))
            halves << domain->name();
    }
    if (halves.isEmpty() && !asksBefore(action, fitting.size())) {
        perform(action, fitting);
        return;
    }
    const QString verb = withoutMnemonic(api::domainActionText(action));
    Confirmation question;
    question.title = verb;
    question.text = fitting.size() == 1
        ? tr("%1 “%2”?").arg(verb, names.front())
        : tr("%1 these %n machine(s)?", nullptr, int(fitting.size())).arg(verb);
    question.items = fitting.size() == 1 ? QStringList() : names;
    question.acceptText = api::domainActionText(action);
    if (losesData(action)) {
        question.risk = Confirmation::Risk::LosesData;
        question.consequence = action == DomainAction::RemoveManagedSave
            ? tr("What the guest had in memory when it was saved is lost.")
            : tr("The guest gets no chance to save its data.");
        if (!halves.isEmpty())
            question.consequence = migration::brokenHalfLoss(halves);
    }
    std::vector<QPointer<Domain>> kept(fitting.begin(), fitting.end());
    m_prompter.confirm(m_window, question, [this, action, kept] {
        std::vector<Domain *> still;
        for (const QPointer<Domain> &domain : kept) {
            if (domain && domain->whyNot(action).isEmpty())
                still.push_back(domain);
        }
        perform(action, still);
    });
}

void MachineActions::perform(DomainAction action, const std::vector<Domain *> &domains)
{
    for (Domain *domain : domains)
        domain->perform(action);
}

void MachineActions::triggerExtra(Extra extra)
{
    const std::vector<Domain *> domains = selection();
    if (domains.empty())
        return;
    switch (extra) {
    case Extra::Console:
        Q_EMIT consoleRequested(domains.front());
        break;
    case Extra::Rename:
        (new RenameDialog(domains.front(), m_window))->open();
        break;
    case Extra::GroupAndTags:
        (new GroupTagsDialog(domains, m_window))->open();
        break;
    case Extra::Autostart: {
        const auto wanted = action(Extra::Autostart)->isChecked() ? api::Autostart::On : api::Autostart::Off;
        for (Domain *domain : domains) {
            if (domain->info().autostart != (wanted == api::Autostart::On))
                domain->setAutostart(wanted);
        }
        break;
    }
    case Extra::InsertMedium:
        insertMedium(domains.front());
        break;
    case Extra::Migrate:
        Q_EMIT migrationRequested(domains);
        break;
    case Extra::Delete:
        (new DeleteMachineDialog(domains, m_window))->open();
        break;
    case Extra::Compare:
        (new ComparisonWindow(domains, m_window))->show();
        break;
    }
}

void MachineActions::insertMedium(Domain *domain)
{
    FileQuestion question;
    question.title = tr("Insert a CD into “%1”").arg(domain->name());
    question.filters = { tr("Disc images (*.iso *.img)"), tr("All files (*)") };
    m_prompter.askFile(m_window, question, [kept = QPointer<Domain>(domain)](const QString &path) {
        if (kept)
            kept->insertMedium(path);
    });
}

} // namespace inn::ui
