#include "ui/transfer/transfermenu.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "models/movedmachines.h"
#include "models/texts.h"
#include "ui/dialogs/deletemachinedialog.h"
#include "ui/transfer/copymachinedialog.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"

#include <QMenu>

namespace inn::ui {

using models::Domain;

namespace {

struct EntryRow
{
    TransferMenu::Entry entry;
    const char *name;
    const char *text;
    const char *tip;
};
constexpr EntryRow kEntries[] = {
    { TransferMenu::Entry::Move, "actionMoveMachine",
        QT_TRANSLATE_NOOP("inn::ui::TransferMenu", "Mo&ve to Another Host While Off…"),
        QT_TRANSLATE_NOOP("inn::ui::TransferMenu", "Copy the disks to another host and go on there") },
    { TransferMenu::Entry::Clone, "actionCloneMachine", QT_TRANSLATE_NOOP("inn::ui::TransferMenu", "Cl&one…"),
        QT_TRANSLATE_NOOP(
            "inn::ui::TransferMenu", "Make another machine with copies of the disks, here or elsewhere") },
    { TransferMenu::Entry::Export, "actionExportMachine",
        QT_TRANSLATE_NOOP("inn::ui::TransferMenu", "E&xport…"),
        QT_TRANSLATE_NOOP(
            "inn::ui::TransferMenu", "Write the machine with its disks into a file or folder") },
};
static_assert(std::size(kEntries) == TransferMenu::kEntryCount);

} // namespace

TransferMenu::TransferMenu(models::HostList &hosts, Prompter &prompter, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_hosts(hosts)
    , m_prompter(prompter)
    , m_window(window)
    , m_moved(new models::MovedMachines(hosts, settings, this))
    , m_unfinished(new models::UnfinishedTransfers(hosts, transfer::TransferJournal::usualFolder(), this))
{
    for (const EntryRow &row : kEntries) {
        auto *action = new QAction(tr(row.text), this);
        action->setObjectName(QString::fromLatin1(row.name));
        connect(action, &QAction::triggered, this, [this, row] { trigger(row.entry); });
        m_entries[std::size_t(row.entry)] = action;
    }
    action(Entry::Clone)->setIcon(icon(IconName::Clone));
    connect(m_moved, &models::MovedMachines::startedThere, this, &TransferMenu::offerDeletion);
    connect(m_unfinished, &models::UnfinishedTransfers::found, this, &TransferMenu::offerCleanUp);
    QMetaObject::invokeMethod(
        m_unfinished, [this] { m_unfinished->look(); }, Qt::QueuedConnection); // when there is a window
    update({});
}

TransferMenu::~TransferMenu() = default;

void TransferMenu::fill(QMenu *menu) const
{
    for (QAction *entry : m_entries)
        menu->addAction(entry);
}

QString TransferMenu::whyNot(Entry, const Domain &domain) const
{
    if (const QString obstacle = models::whyNotChanged(*domain.host()); !obstacle.isEmpty())
        return obstacle;
    if (!domain.host()->hasStorage())
        return tr("“%1” has no storage pools that disks could be read from.").arg(domain.host()->label());
    if (api::isActive(domain.info().state))
        return tr("“%1” is running; shut it down first.").arg(domain.name());
    if (!domain.info().persistent)
        return tr("“%1” has no definition that could be copied.").arg(domain.name());
    return {};
}

void TransferMenu::update(const std::vector<Domain *> &domains)
{
    m_machine = domains.size() == 1 ? domains.front() : nullptr;
    for (const EntryRow &row : kEntries) {
        const QString reason = domains.empty() ? tr("No machine is selected.")
            : !m_machine                       ? tr("Select one machine only.")
                                               : whyNot(row.entry, *m_machine);
        action(row.entry)->setEnabled(reason.isEmpty());
        action(row.entry)->setToolTip(reason.isEmpty() ? tr(row.tip) : reason);
    }
}

void TransferMenu::trigger(Entry entry)
{
    if (!m_machine || !whyNot(entry, *m_machine).isEmpty())
        return;
    if (entry == Entry::Export) {
        (new ExportDialog(m_machine, m_prompter, m_window))->open();
        return;
    }
    const auto purpose = entry == Entry::Move ? transfer::Purpose::Move : transfer::Purpose::Clone;
    auto *dialog = new CopyMachineDialog(m_hosts, m_machine, purpose, m_window);
    connect(dialog, &CopyMachineDialog::moveStarted, m_moved,
        [this, from = QPointer<models::Host>(m_machine->host())](
            const models::MachineCopy *copy, models::Host *to) {
            connect(copy, &models::MachineCopy::succeeded, m_moved,
                [this, from, there = QPointer<models::Host>(to)](const QUuid &machine) {
                    if (from && there)
                        m_moved->add(from, there, machine);
                });
        });
    if (entry == Entry::Clone)
        dialog->setDestination(m_machine->host());
    dialog->open();
}

void TransferMenu::openImport(models::Host *host, const QString &path)
{
    auto *dialog = new ImportDialog(m_hosts, host, m_prompter, m_window);
    if (!path.isEmpty())
        dialog->setFile(path);
    dialog->open();
}

bool TransferMenu::isImportable(const QString &path)
{
    for (const char *suffix : { ".ova", ".ovf", ".tar", ".tar.gz", ".tar.zst" }) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void TransferMenu::offerDeletion(Domain *former, models::Host *now)
{
    Confirmation question;
    question.title = tr("Delete the Former Machine");
    question.text = tr("“%1” runs on “%2” now. Delete what is left of it on “%3”?")
                        .arg(former->name(), now->label(), former->host()->label());
    question.consequence = tr("You choose which of its disks there are deleted.");
    question.acceptText = tr("&Choose…");
    question.risk = Confirmation::Risk::LosesData; // keeping it is the usual answer
    m_prompter.confirm(m_window, question, [this, kept = QPointer<Domain>(former)] {
        if (kept)
            (new DeleteMachineDialog({ kept }, m_window))->open();
    });
}

void TransferMenu::offerCleanUp(const models::UnfinishedTransfers::Leftovers &leftovers)
{
    const QString where = leftovers.host ? leftovers.host->label() : tr("this computer");
    Confirmation question;
    question.title = tr("Delete What Is Unfinished");
    question.text = tr("Copying “%1” ended with this program before it was finished. Delete what is left of "
                       "it on “%2”?")
                        .arg(leftovers.journal->machine(), where);
    question.consequence = tr("This is incomplete and of no use; the machine that it was copied from stays.");
    question.items = leftovers.names();
    question.acceptText = tr("&Delete");
    question.risk = Confirmation::Risk::LosesData;
    m_prompter.confirm(m_window, question, [this, leftovers] {
        m_unfinished->remove(leftovers).then(this, [this](const Result<> &removed) {
            if (!removed)
                m_prompter.showError(m_window, tr("Delete What Is Unfinished"), removed.error());
        });
    });
}

} // namespace inn::ui
