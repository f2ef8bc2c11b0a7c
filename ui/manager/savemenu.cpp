#include "ui/manager/savemenu.h"

#include "backend/api/savedstates.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"
#include "models/texts.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/widgets/prompter.h"

#include <QDir>
#include <QMenu>

namespace inn::ui {

using models::Domain;
using models::Host;

namespace {

struct EntryRow
{
    SaveMenu::Entry entry;
    const char *name;
    const char *text;
    const char *tip;
};
constexpr EntryRow kEntries[] = {
    { SaveMenu::Entry::SaveToFile, "actionSaveToFile",
        QT_TRANSLATE_NOOP("inn::ui::SaveMenu", "Save to &File…"),
        QT_TRANSLATE_NOOP("inn::ui::SaveMenu", "Write the memory to a file of yours and switch off") },
    { SaveMenu::Entry::EditSaved, "actionEditSaved",
        QT_TRANSLATE_NOOP("inn::ui::SaveMenu", "Edit Saved State's &XML…"),
        QT_TRANSLATE_NOOP("inn::ui::SaveMenu", "Change what the machine finds when it goes on") },
    { SaveMenu::Entry::BackUp, "actionBackUp", QT_TRANSLATE_NOOP("inn::ui::SaveMenu", "&Back Up…"),
        QT_TRANSLATE_NOOP("inn::ui::SaveMenu", "Copy the disks while the machine runs") },
};
static_assert(std::size(kEntries) == SaveMenu::kEntryCount);

Error unsupported()
{
    return { ErrorCode::Unsupported, SaveMenu::tr("This host does not offer that for saved machines.") };
}

using Load = std::function<QFuture<Result<QByteArray>>(api::SavedStates &)>;
using Store = std::function<QFuture<Result<>>(api::SavedStates &, QByteArray)>;

void edit(Host &host, Prompter &prompter, QWidget *window, const QString &title, Load load, Store store)
{
    DocumentTask task;
    task.title = title;
    task.kind = "saveimage";
    task.stored = [load](api::Connection &connection) {
        api::SavedStates *states = connection.savedStates();
        return states ? load(*states) : ready<QByteArray>(unsupported());
    };
    task.store = [store](api::Connection &connection, QByteArray xml, DocumentTask::Option) {
        api::SavedStates *states = connection.savedStates();
        return states ? store(*states, std::move(xml)) : ready<void>(unsupported());
    };
    task.taskTitle = title;
    task.storeText = SaveMenu::tr("&Apply");
    task.effect = SaveMenu::tr("The change counts when the machine goes on; what its system sees must stay.");
    auto *dialog = new DocumentDialog(&host, prompter, task, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

SaveMenu::SaveMenu(Prompter &prompter, QWidget *window)
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
}

void SaveMenu::fill(QMenu *menu) const
{
    menu->setToolTipsVisible(true);
    menu->addAction(action(Entry::SaveToFile));
    menu->addAction(action(Entry::EditSaved));
    menu->addSeparator();
    menu->addAction(action(Entry::BackUp));
}

QString SaveMenu::whyNot(Entry entry, const Domain &domain)
{
    if (const QString obstacle = models::whyNotChanged(*domain.host()); !obstacle.isEmpty())
        return obstacle;
    if (entry == Entry::EditSaved)
        return domain.info().hasManagedSave ? QString() : tr("“%1” is not saved.").arg(domain.name());
    return api::isActive(domain.info().state) ? QString() : tr("“%1” is not running.").arg(domain.name());
}

void SaveMenu::update(const std::vector<Domain *> &domains)
{
    m_machine = domains.size() == 1 ? domains.front() : nullptr;
    for (const EntryRow &row : kEntries) {
        const QString reason = m_machine ? whyNot(row.entry, *m_machine)
            : domains.empty()            ? tr("No machine is selected.")
                                         : tr("Select one machine only.");
        action(row.entry)->setEnabled(reason.isEmpty());
        action(row.entry)->setToolTip(reason.isEmpty() ? tr(row.tip) : reason);
    }
}

void SaveMenu::trigger(Entry entry)
{
    if (!m_machine || !whyNot(entry, *m_machine).isEmpty())
        return;
    switch (entry) {
    case Entry::SaveToFile:
        saveToFile(*m_machine);
        break;
    case Entry::EditSaved:
        editSaved(*m_machine);
        break;
    case Entry::BackUp:
        (new BackupDialog(m_machine, m_prompter, m_window))->open();
        break;
    }
}

void SaveMenu::saveToFile(Domain &domain)
{
    FileQuestion question;
    question.title = tr("Save “%1” to a File").arg(domain.name());
    question.purpose = FileQuestion::Purpose::Save;
    question.startAt = QDir::homePath() + u'/' + domain.name() + QStringLiteral(".save");
    m_prompter.askFile(m_window, question, [kept = QPointer<Domain>(&domain)](const QString &path) {
        if (!kept)
            return;
        auto job = std::make_shared<Job>();
        auto done = kept->host()->call([id = kept->uuid(), path, job](api::Connection &connection) {
            api::SavedStates *states = connection.savedStates();
            return states ? states->save(id, path, {}, {}, job) : ready<void>(unsupported());
        });
        kept->host()->tasks()->follow(tr("Save “%1” to “%2”").arg(kept->name(), path),
            { kept->host()->label(), kept->uuid() }, job, done);
    });
}

void SaveMenu::editSaved(Domain &domain)
{
    const QUuid id = domain.uuid();
    const Load load
        = [id](api::SavedStates &states) { return states.managedSaveXml(id, api::ImageSecrets::Shown); };
    const Store store = [id](api::SavedStates &states, const QByteArray &xml) {
        return states.defineManagedSaveXml(id, xml, {});
    };
    edit(*domain.host(), m_prompter, m_window, tr("Saved State of “%1”").arg(domain.name()), load, store);
}

void SaveMenu::restore(Host &host, Prompter &prompter, QWidget *window)
{
    FileQuestion question;
    question.title = tr("Restore a Saved Machine");
    question.startAt = QDir::homePath();
    question.filters = { tr("Saved machines (*.save)"), tr("All files (*)") };
    prompter.askFile(window, question, [kept = QPointer<Host>(&host)](const QString &path) {
        if (!kept)
            return;
        auto job = std::make_shared<Job>();
        auto done = kept->call([path, job](api::Connection &connection) {
            api::SavedStates *states = connection.savedStates();
            return states ? states->restore(path, {}, {}, job) : ready<void>(unsupported());
        });
        kept->tasks()->follow(tr("Restore “%1”").arg(path), { kept->label(), {} }, job, done);
    });
}

void SaveMenu::editFile(Host &host, Prompter &prompter, QWidget *window)
{
    FileQuestion question;
    question.title = tr("Edit a Saved State's XML");
    question.startAt = QDir::homePath();
    question.filters = { tr("Saved machines (*.save)"), tr("All files (*)") };
    const auto open = [kept = QPointer<Host>(&host), &prompter, window](const QString &path) {
        if (!kept)
            return;
        const Load load = [path](api::SavedStates &states) {
            return states.saveImageXml(path, api::ImageSecrets::Shown);
        };
        const Store store = [path](api::SavedStates &states, const QByteArray &xml) {
            return states.defineSaveImageXml(path, xml, {});
        };
        edit(*kept, prompter, window, tr("Saved State “%1”").arg(path), load, store);
    };
    prompter.askFile(window, question, open);
}

} // namespace inn::ui
