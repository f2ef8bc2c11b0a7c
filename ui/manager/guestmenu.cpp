#include "ui/manager/guestmenu.h"

#include "backend/api/guestoperations.h"
#include "console/core/keymap.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "models/texts.h"
#include "ui/dialogs/dumpmemorydialog.h"

#include <QMenu>

#include <functional>

namespace inn::ui {

using models::Domain;

namespace {

using Operation = std::function<QFuture<Result<>>(api::GuestOperations &, const QUuid &, const JobPtr &)>;

void run(Domain &domain, const QString &title, Operation operation)
{
    auto job = std::make_shared<Job>();
    auto done = domain.host()->call(
        [id = domain.uuid(), job, operation = std::move(operation)](api::Connection &connection) {
            api::GuestOperations *operations = connection.guestOperations();
            if (operations)
                return operation(*operations, id, job);
            return ready<void>(Error {
                ErrorCode::Unsupported, GuestMenu::tr("This host does not offer that for its machines.") });
        });
    domain.host()->tasks()->follow(title, { domain.host()->label(), domain.uuid() }, job, done);
}

struct EntryRow
{
    GuestMenu::Entry entry;
    const char *name;
    const char *text;
    const char *tip;
};
constexpr EntryRow kEntries[] = {
    { GuestMenu::Entry::Nmi, "actionNmi", QT_TRANSLATE_NOOP("inn::ui::GuestMenu", "Inject an &NMI"),
        QT_TRANSLATE_NOOP("inn::ui::GuestMenu",
            "Interrupt the machine like the button on servers; many systems write a crash dump then") },
    { GuestMenu::Entry::DumpMemory, "actionDumpMemory",
        QT_TRANSLATE_NOOP("inn::ui::GuestMenu", "&Dump Memory…"),
        QT_TRANSLATE_NOOP("inn::ui::GuestMenu", "Write the machine's memory to a file for debuggers") },
    { GuestMenu::Entry::Sleep, "actionGuestSleep",
        QT_TRANSLATE_NOOP("inn::ui::GuestMenu", "&Suspend the System"),
        QT_TRANSLATE_NOOP(
            "inn::ui::GuestMenu", "Ask the agent to put the system to sleep (suspend to RAM)") },
    { GuestMenu::Entry::WakeUp, "actionGuestWakeUp", QT_TRANSLATE_NOOP("inn::ui::GuestMenu", "&Wake Up"),
        QT_TRANSLATE_NOOP("inn::ui::GuestMenu", "Wake the system up from its sleep") },
};
static_assert(std::size(kEntries) == GuestMenu::kEntryCount);

} // namespace

GuestMenu::GuestMenu(Prompter &prompter, QWidget *window)
    : QObject(window)
    , m_prompter(prompter)
    , m_window(window)
{
    for (const EntryRow &row : kEntries) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        connect(action, &QAction::triggered, this, [this, row] { trigger(row.entry); });
        m_entries[std::size_t(row.entry)] = action;
    }
    for (const console::KeyCombination &combination : console::keyCombinations()) {
        auto *action = new QAction(combination.label, this);
        action->setObjectName(QStringLiteral("guestKey ") + combination.label);
        connect(action, &QAction::triggered, this, [this, &combination] { sendKeys(combination); });
        m_keys.push_back(action);
    }
}

void GuestMenu::fill(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    QMenu *keys = menu->addMenu(tr("Send &Key"));
    keys->setObjectName(QStringLiteral("guestKeys"));
    keys->setToolTipsVisible(true);
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (console::keyCombinations()[i].startsGroup)
            keys->addSeparator();
        keys->addAction(m_keys[i]);
    }
    menu->addAction(action(Entry::Nmi));
    menu->addSeparator();
    menu->addAction(action(Entry::Sleep));
    menu->addAction(action(Entry::WakeUp));
    menu->addSeparator();
    menu->addAction(action(Entry::DumpMemory));
}

std::vector<Domain *> GuestMenu::machines() const
{
    std::vector<Domain *> all;
    for (const QPointer<Domain> &domain : m_machines) {
        if (domain)
            all.push_back(domain);
    }
    return all;
}

QString GuestMenu::whyNotKeys(const Domain &domain) const
{
    if (const QString obstacle = models::whyNotChanged(*domain.host()); !obstacle.isEmpty())
        return obstacle;
    if (!api::isActive(domain.info().state))
        return tr("“%1” is not running.").arg(domain.name());
    return {};
}

QString GuestMenu::whyNot(Entry entry, const Domain &domain) const
{
    const QString off = whyNotKeys(domain);
    if (!off.isEmpty())
        return off;
    const bool sleeps = domain.info().state == api::DomainState::PmSuspended;
    if (entry == Entry::WakeUp && !sleeps)
        return tr("“%1” does not sleep.").arg(domain.name());
    if (entry == Entry::Sleep && domain.info().state != api::DomainState::Running)
        return sleeps ? tr("“%1” sleeps already.").arg(domain.name())
                      : tr("“%1” is paused; its system cannot be asked.").arg(domain.name());
    return {};
}

void GuestMenu::update(const std::vector<Domain *> &domains)
{
    m_machines.assign(domains.begin(), domains.end());
    const auto show = [&](QAction *action, const QString &tip, auto whyNotOf) {
        QString reason = domains.empty() ? tr("No machine is selected.") : QString();
        bool fits = false;
        for (const Domain *domain : domains) {
            const QString why = whyNotOf(*domain);
            fits = fits || why.isEmpty();
            if (reason.isEmpty())
                reason = why;
        }
        action->setEnabled(fits);
        action->setToolTip(fits ? tip : reason);
    };
    for (const EntryRow &row : kEntries) {
        show(action(row.entry), tr(row.tip),
            [this, row](const Domain &domain) { return whyNot(row.entry, domain); });
    }
    for (QAction *key : m_keys)
        show(key, key->text(), [this](const Domain &domain) { return whyNotKeys(domain); });
    if (domains.size() > 1) {
        action(Entry::DumpMemory)->setEnabled(false);
        action(Entry::DumpMemory)->setToolTip(tr("Select one machine only."));
    }
}

void GuestMenu::sendKeys(const console::KeyCombination &combination)
{
    std::vector<unsigned> codes;
    for (const console::Key &key : combination.keys)
        codes.push_back(key.scanCode);
    for (Domain *domain : machines()) {
        if (!whyNotKeys(*domain).isEmpty())
            continue;
        run(*domain, tr("Send %1 to “%2”").arg(combination.label, domain->name()),
            [codes](api::GuestOperations &operations, const QUuid &id, const JobPtr &) {
                return operations.sendKeys(id, api::KeycodeSet::Qnum, codes, {});
            });
    }
}

void GuestMenu::trigger(Entry entry)
{
    for (Domain *domain : machines()) {
        if (!whyNot(entry, *domain).isEmpty())
            continue;
        const QString name = domain->name();
        switch (entry) {
        case Entry::Nmi:
            run(*domain, tr("Inject an NMI into “%1”").arg(name),
                [](api::GuestOperations &operations, const QUuid &id, const JobPtr &) {
                    return operations.injectNmi(id);
                });
            break;
        case Entry::Sleep:
            run(*domain, tr("Suspend the system of “%1”").arg(name),
                [](api::GuestOperations &operations, const QUuid &id, const JobPtr &) {
                    return operations.pmSuspend(id, api::SuspendTarget::Memory);
                });
            break;
        case Entry::WakeUp:
            run(*domain, tr("Wake up “%1”").arg(name),
                [](api::GuestOperations &operations, const QUuid &id, const JobPtr &) {
                    return operations.pmWakeup(id);
                });
            break;
        case Entry::DumpMemory:
            dumpMemory(domain);
            break;
        }
    }
}

void GuestMenu::dumpMemory(Domain *domain)
{
    auto *dialog = new DumpMemoryDialog(domain, m_prompter, m_window);
    connect(dialog, &DumpMemoryDialog::chosen, this,
        [kept = QPointer<Domain>(domain)](
            const QString &path, api::CoreDumpFormat format, api::CoreDumpFlags flags) {
            if (!kept)
                return;
            run(*kept, tr("Dump the memory of “%1”").arg(kept->name()),
                [path, format, flags](api::GuestOperations &operations, const QUuid &id, const JobPtr &job) {
                    return operations.coreDump(id, path, format, flags, job);
                });
        });
    dialog->open();
}

} // namespace inn::ui
