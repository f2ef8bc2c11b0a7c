#include "ui/migration/migratedialog.h"

#include "backend/migration/brokenpostcopy.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "models/migrationlist.h"
#include "ui/migration/advancedform.h"
#include "ui/migration/findingsview.h"
#include "ui/migration/mappingform.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/secondarylabel.h"
#include "ui/widgets/xmleditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace inn::ui {

using namespace migration;
using models::MigrationCheck;

namespace {

constexpr QSize kFirstSize(860, 630);
constexpr int kListWidth = 190;

bool isKnown(const MigrationCheck *check)
{
    return check && check->state() == MigrationCheck::State::Known;
}

} // namespace

MigrateDialog::MigrateDialog(const std::vector<models::Domain *> &domains, models::HostList &hosts,
    models::Host *destination, QWidget *parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_resumes(std::all_of(domains.begin(), domains.end(),
          [](const models::Domain *domain) { return brokenHalf(domain->info()) == BrokenHalf::Left; }))
    , m_destination(named(new QComboBox, "migrateDestination", tr("Where to")))
    , m_list(named(new QListWidget, "migrateMachines", tr("Machines that move")))
    , m_findings(new FindingsView)
    , m_live(named(new QRadioButton(tr("&Live")), "migrateLive", tr("Live: the guest goes on running")))
    , m_suspended(
          named(new QRadioButton(tr("&Paused")), "migrateSuspended", tr("Paused while the memory goes over")))
    , m_offline(named(new QRadioButton(tr("O&ffline")), "migrateOffline", tr("Offline: only the definition")))
    , m_wayNote(named(new SecondaryLabel, "migrateWayNote", QString()))
    , m_copy(named(new QCheckBox(tr("&Copy the disks to the destination")), "migrateCopyDisks",
          tr("Copy the disks to the destination")))
    , m_remove(named(new QCheckBox(tr("&Remove the machine from the source afterwards")), "migrateRemove",
          tr("Remove the machine from the source afterwards")))
    , m_tabs(new QTabWidget)
    , m_advanced(
          new AdvancedForm(domains.size() == 1 ? AdvancedForm::Names::Editable : AdvancedForm::Names::Kept))
    , m_mapping(new MappingForm)
    , m_editor(new XmlEditor)
    , m_documentNote(new SecondaryLabel)
    , m_compare(named(new QPushButton(tr("Co&mpare…")), "migrateCompare", tr("What is different there")))
    , m_anew(named(new QPushButton(tr("&Undo Changes")), "migrateAnew", tr("Undo changes of the document")))
    , m_again(named(
          new QPushButton(icon(IconName::Refresh), tr("Check A&gain")), "migrateAgain", tr("Check again")))
    , m_stop(named(new QPushButton(tr("&Stop Waiting")), "migrateStop", tr("Stop waiting for the hosts")))
    , m_problem(named(new ProblemLabel, "migrateProblem", tr("Why it cannot begin")))
    , m_migrate(new QPushButton(icon(IconName::Migrate), tr("&Migrate")))
{
    setObjectName(QStringLiteral("migrateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_resumes && domains.size() == 1
            ? tr("Resume the Migration of “%1”").arg(domains.front()->name())
            : domains.size() == 1 ? tr("Move “%1” to Another Host").arg(domains.front()->name())
                                  : tr("Move %n Machine(s) to Another Host", nullptr, int(domains.size())));
    for (models::Domain *domain : domains) {
        auto move = std::make_unique<Move>();
        move->domain = domain;
        auto *item = new QListWidgetItem(icon(stateIcon(domain->info())), domain->name(), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        m_moves.push_back(std::move(move));
    }
    m_list->setVisible(domains.size() > 1);
    m_list->setFixedWidth(kListWidth);
    m_list->setCurrentRow(0);

    m_tabs->setObjectName(QStringLiteral("migrateTabs"));
    m_tabs->setAccessibleName(tr("Parts of the move"));
    m_tabs->addTab(buildCheck(), tr("Check"));
    m_tabs->addTab(m_mapping, tr("Networks and Disks"));
    m_tabs->addTab(m_advanced, tr("Advanced"));
    m_tabs->addTab(buildDocument(), tr("Document"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_migrate, QDialogButtonBox::AcceptRole);
    m_migrate->setObjectName(QStringLiteral("migrateStart"));
    if (m_resumes)
        m_migrate->setText(tr("&Resume"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_tabs, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(buttons, 0, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildOptions());
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
    resize(kFirstSize + QSize(domains.size() > 1 ? kListWidth : 0, 0));
    m_migrate->setDefault(true); // not before it is in its dialog

    connect(m_destination, &QComboBox::activated, this, &MigrateDialog::chooseDestination);
    connect(m_list, &QListWidget::currentRowChanged, this, &MigrateDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        m_moves[std::size_t(m_list->row(item))]->isWanted = item->checkState() == Qt::Checked;
        refresh();
    });
    connect(m_findings, &FindingsView::remedyChosen, this, &MigrateDialog::remedyChosen);
    connect(m_advanced, &AdvancedForm::edited, this, &MigrateDialog::advancedEdited);
    connect(m_mapping, &MappingForm::networksEdited, this, [this](const auto &networks) {
        changePlans([networks](Move &, MovePlan &plan) { plan.networks = networks; });
    });
    connect(m_mapping, &MappingForm::disksEdited, this, [this](const auto &disks) {
        changePlans([this, disks](Move &move, MovePlan &plan) {
            if (&move == current())
                plan.diskPaths = disks;
        });
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        showDocument();
        refresh();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        for (const auto &move : m_moves) {
            if (move->check)
                move->check->refresh();
        }
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        for (const auto &move : m_moves) {
            if (move->check)
                move->check->cancel();
        }
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &MigrateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto watch = [this](models::Host *host) {
        connect(host, &models::Host::changed, this, [this] { fillDestinations(this->destination()); });
    };
    for (models::Host *host : hosts.hosts())
        watch(host);
    connect(&hosts, &models::HostList::added, this, [this, watch](models::Host *host) {
        watch(host);
        fillDestinations(this->destination());
    });
    connect(&hosts, &models::HostList::removed, this, [this] { fillDestinations(this->destination()); });
    const auto addTurn = [this](const QKeySequence &keys, int step) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, step] {
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
        });
    };
    addTurn(QKeySequence(Qt::CTRL | Qt::Key_Tab), 1); // wherever the focus is
    addTurn(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), -1);
    if (m_resumes) { // what was chosen when it began counts
        for (QWidget *part : std::initializer_list<QWidget *> { m_live, m_suspended, m_offline })
            part->hide();
        for (const Tab tab : { Tab::Mapping, Tab::Document })
            m_tabs->setTabVisible(int(tab), false);
    }
    fillDestinations(destination);
    chooseDestination();
    m_destination->setFocus();
}

MigrateDialog::~MigrateDialog() = default;

QWidget *MigrateDialog::buildOptions()
{
    auto *box = new QWidget;
    auto *ways = new QHBoxLayout;
    ways->setSpacing(18);
    for (QRadioButton *way : { m_live, m_suspended, m_offline }) {
        ways->addWidget(way);
        connect(way, &QRadioButton::clicked, this, &MigrateDialog::optionsEdited);
    }
    ways->addWidget(m_wayNote, 1);
    m_wayNote->setWordWrap(true);
    connect(m_copy, &QCheckBox::clicked, this, &MigrateDialog::optionsEdited);
    connect(m_remove, &QCheckBox::clicked, this, &MigrateDialog::optionsEdited);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Destination:"), m_destination);
    form->addRow(tr("Meanwhile:"), ways);
    form->addRow(tr("Disks:"), m_copy);
    form->setRowVisible(m_copy, !m_resumes);
    form->addRow(tr("Source:"), m_remove);
    return box;
}

QWidget *MigrateDialog::buildCheck()
{
    m_again->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_stop);
    row->addWidget(m_again);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_findings, 1);
    layout->addLayout(row);
    return page;
}

void MigrateDialog::fillDestinations(const models::Host *chosen)
{
    m_destination->clear();
    auto *items = qobject_cast<QStandardItemModel *>(m_destination->model());
    int wanted = -1;
    bool isFound = false; // where a broken migration went
    bool isWantedAlike = false; // of the same hypervisor, where machines can go while they run
    for (std::size_t i = 0; i < m_hosts.hosts().size(); ++i) {
        const models::Host *host = m_hosts.hosts()[i];
        const bool isSource = std::all_of(m_moves.begin(), m_moves.end(),
            [host](const auto &move) { return move->domain && move->domain->host() == host; });
        if (isSource)
            continue;
        const bool isConnected = host->state() == models::Host::State::Connected;
        const int row = m_destination->count();
        m_destination->addItem(icon(isConnected ? IconName::Host : IconName::HostOffline),
            isConnected ? host->label() : tr("%1 (not connected)").arg(host->label()), int(i));
        items->item(row)->setEnabled(isConnected && !host->info().readOnly);
        const bool isAlike = std::all_of(m_moves.begin(), m_moves.end(), [host](const auto &move) {
            return move->domain && move->domain->host()
                && move->domain->host()->info().driverName == host->info().driverName;
        });
        const bool isOther = m_resumes && hasOtherHalves(*host);
        const bool isBetter = wanted < 0 || (isAlike && !isWantedAlike) || isOther;
        if (host == chosen || (!chosen && !isFound && isBetter && items->item(row)->isEnabled())) {
            wanted = row;
            isWantedAlike = isAlike;
            isFound = isOther;
        }
    }
    m_destination->setCurrentIndex(wanted);
    refresh();
}

bool MigrateDialog::hasOtherHalves(const models::Host &host) const
{
    return std::all_of(m_moves.begin(), m_moves.end(), [&host](const auto &move) {
        const models::Domain *there = move->domain ? host.domain(move->domain->uuid()) : nullptr;
        return there && brokenHalf(there->info()) == BrokenHalf::Arrived;
    });
}

models::Host *MigrateDialog::destination() const
{
    const QVariant place = m_destination->currentData();
    const auto &hosts = m_hosts.hosts();
    return place.isValid() && std::size_t(place.toInt()) < hosts.size() ? hosts[std::size_t(place.toInt())]
                                                                        : nullptr;
}

void MigrateDialog::chooseDestination()
{
    for (const auto &move : m_moves) {
        move->edited.clear();
        startCheck(*move);
    }
    showCurrent();
}

void MigrateDialog::startCheck(Move &move)
{
    models::Host *host = destination();
    if (move.check && move.check->destination() == host)
        return;
    move.check.reset();
    if (!host || !move.domain || move.domain->host() == host)
        return;
    move.check = std::make_unique<MigrationCheck>(*move.domain, *host);
    connect(move.check.get(), &MigrationCheck::changed, this, [this, &move] { checkChanged(move); });
    connect(move.check.get(), &MigrationCheck::planChanged, this, [this, &move] { suggested(move); });
    connect(move.domain, &QObject::destroyed, this, &MigrateDialog::refresh);
}

MigrateDialog::Move *MigrateDialog::current()
{
    const int row = std::max(0, m_list->currentRow());
    return std::size_t(row) < m_moves.size() ? m_moves[std::size_t(row)].get() : nullptr;
}

MovePlan MigrateDialog::withChoices(const Move &move, MovePlan plan) const
{
    if (m_choices.advanced) {
        const DiskCopy copy = plan.diskCopy;
        m_advanced->applyTo(plan);
        plan.diskCopy = copy;
    }
    if (m_choices.source)
        plan.source = *m_choices.source;
    if (plan.way == MoveWay::Resume)
        return plan;
    if (m_choices.copy)
        plan.diskCopy = *m_choices.copy;
    if (m_choices.way && isKnown(move.check.get()) && move.check->guest().isActive())
        plan.way = *m_choices.way;
    return plan;
}

void MigrateDialog::suggested(Move &move)
{
    move.check->setPlan(withChoices(move, move.check->plan()));
    if (&move == current())
        showOptions();
    refresh();
}

void MigrateDialog::checkChanged(Move &move)
{
    const auto found = std::find_if(
        m_moves.begin(), m_moves.end(), [&move](const auto &each) { return each.get() == &move; });
    QListWidgetItem *item = m_list->item(int(found - m_moves.begin()));
    const QSignalBlocker quiet(m_list);
    const MigrationCheck *check = move.check.get();
    if (isKnown(check)) {
        item->setIcon(icon(verdictIcon(check->verdict())));
        item->setToolTip(verdictText(check->verdict()));
    } else if (check && check->state() == MigrationCheck::State::Failed) {
        item->setIcon(icon(IconName::Error));
        item->setToolTip(check->error()->message.toHtmlEscaped());
    } else {
        item->setIcon(icon(IconName::HostConnecting));
        item->setToolTip(tr("being checked"));
    }
    if (&move == current())
        showCurrent();
    refresh();
}

void MigrateDialog::showCurrent()
{
    Move *move = current();
    const MigrationCheck *check = move ? move->check.get() : nullptr;
    if (!check) {
        m_findings->showNote(destination() && move && move->domain
                ? tr("“%1” is on “%2” already.").arg(move->domain->name(), destination()->label())
                : tr("Connect to another host first: File ▸ Connect to a Host."),
            Verdict::Advice);
        m_mapping->clear();
    } else if (check->state() == MigrationCheck::State::Failed) {
        m_findings->showNote(check->error()->message, Verdict::Refused);
    } else if (check->state() == MigrationCheck::State::Asking) {
        m_findings->showBusy(tr("Asking %1…").arg(check->asking()));
    } else {
        m_findings->setFindings(check->findings());
        m_mapping->setMachine(check->guest(), check->destinationFacts(), check->plan());
    }
    showOptions();
    if (m_tabs->currentIndex() == int(Tab::Document))
        showDocument();
    refresh();
}

void MigrateDialog::showOptions()
{
    Move *move = current();
    if (!move || !isKnown(move->check.get()))
        return;
    const MovePlan &plan = move->check->plan();
    m_isFilling = true;
    (plan.way == MoveWay::Live || plan.way == MoveWay::Resume ? m_live
            : plan.way == MoveWay::Suspended                  ? m_suspended
                                                              : m_offline)
        ->setChecked(true);
    m_copy->setChecked(plan.diskCopy != DiskCopy::None);
    m_remove->setChecked(plan.source == SourceAfterwards::Undefine);
    m_shownCopy = plan.diskCopy;
    m_advanced->setPlan(plan);
    m_isFilling = false;
    m_wayNote->setText(wayNote());
}

QString MigrateDialog::wayNote() const
{
    if (m_resumes)
        return tr("The guest runs there already; the rest of its memory follows.");
    if (m_live->isChecked())
        return tr("The guest goes on running and stands still for a moment at the end.");
    if (m_suspended->isChecked())
        return tr("The guest stands still until all of its memory is there.");
    const bool anyRuns = std::any_of(m_moves.begin(), m_moves.end(),
        [](const auto &move) { return move->domain && api::isActive(move->domain->info().state); });
    return anyRuns ? tr("The guest is shut down, its definition moves, and it starts there.")
                   : tr("The machine is off: its definition moves.");
}

template<class Change>
void MigrateDialog::changePlans(Change change)
{
    for (const auto &move : m_moves) {
        if (!isKnown(move->check.get()))
            continue;
        MovePlan plan = move->check->plan();
        change(*move, plan);
        move->check->setPlan(plan);
    }
    showCurrent();
}

void MigrateDialog::optionsEdited()
{
    if (m_isFilling)
        return;
    m_choices.way = m_live->isChecked() ? MoveWay::Live
        : m_suspended->isChecked()      ? MoveWay::Suspended
                                        : MoveWay::Offline;
    const bool copies = m_copy->isChecked();
    if (copies != (m_shownCopy != DiskCopy::None))
        m_choices.copy = copies ? DiskCopy::Whole : DiskCopy::None;
    m_choices.source = m_remove->isChecked() ? SourceAfterwards::Undefine : SourceAfterwards::Keep;
    changePlans([this](Move &move, MovePlan &plan) { plan = withChoices(move, plan); });
}

void MigrateDialog::advancedEdited()
{
    m_choices.advanced = true;
    MovePlan shown;
    m_advanced->applyTo(shown);
    if (shown.diskCopy != m_shownCopy)
        m_choices.copy = shown.diskCopy;
    changePlans([this](Move &move, MovePlan &plan) { plan = withChoices(move, plan); });
}

void MigrateDialog::remedyChosen(Remedy remedy)
{
    if (remedy == Remedy::OtherName) {
        m_tabs->setCurrentWidget(m_advanced);
        m_advanced->focusName();
        return;
    }
    // What was chosen by hand is in the plans already; the remedy may be the opposite.
    m_choices = {};
    const Move *shown = current();
    const MovePlan before = shown && isKnown(shown->check.get()) ? shown->check->plan() : MovePlan();
    for (const auto &move : m_moves) {
        if (isKnown(move->check.get()))
            move->check->apply(remedy);
    }
    if (remedy == Remedy::MapNetworks && shown && isKnown(shown->check.get())
        && shown->check->plan() == before) {
        m_tabs->setCurrentWidget(m_mapping);
        m_mapping->focusNetworks();
    }
}

QString MigrateDialog::problem() const
{
    const models::Host *host = destination();
    if (!host)
        return tr("No other host is connected.");
    if (host->state() != models::Host::State::Connected)
        return tr("“%1” is not connected.").arg(host->label());
    bool any = false;
    for (const auto &move : m_moves) {
        if (!move->isWanted || (move->domain && move->domain->host() == host))
            continue;
        if (!move->domain)
            return tr("A machine is gone.");
        const MigrationCheck *check = move->check.get();
        const QString name = move->domain->name();
        if (!check || check->state() == MigrationCheck::State::Asking)
            return tr("“%1” is being checked.").arg(name);
        if (check->state() == MigrationCheck::State::Failed)
            return tr("“%1” could not be checked: %2").arg(name, check->error()->message);
        if (check->verdict() == Verdict::Refused) {
            const QString reason = check->findings().front().sentence;
            return m_moves.size() == 1 ? reason : tr("%1 Untick “%2” to move the others.").arg(reason, name);
        }
        any = true;
    }
    if (!any)
        return tr("Tick a machine.");
    if (m_tabs->currentIndex() == int(Tab::Document) && m_editor->hasErrors())
        return tr("Correct the problems marked in the document first.");
    return {};
}

void MigrateDialog::refresh()
{
    const QString reason = problem();
    const bool isAsking = std::any_of(m_moves.begin(), m_moves.end(), [](const auto &move) {
        return move->check && move->check->state() == MigrationCheck::State::Asking;
    });
    // The findings say it already, the worst first.
    const Move *shown = current();
    const bool isAbove = !reason.isEmpty() && m_moves.size() == 1 && m_tabs->currentIndex() == int(Tab::Check)
        && shown->isKnown() && shown->check->verdict() == Verdict::Refused
        && shown->check->findings().front().sentence == reason;
    const QString words = isAbove ? tr("What is marked above stands in the way.") : reason;
    m_problem->setProblem(words, isAsking ? ProblemLabel::Kind::Hint : ProblemLabel::Kind::Error);
    m_migrate->setEnabled(reason.isEmpty());
    m_migrate->setToolTip(reason.toHtmlEscaped());
    m_stop->setVisible(isAsking);
    m_again->setVisible(!isAsking);
    m_again->setEnabled(destination());
    const bool anyRuns = std::any_of(m_moves.begin(), m_moves.end(),
        [](const auto &move) { return move->domain && api::isActive(move->domain->info().state); });
    for (QRadioButton *way : { m_live, m_suspended })
        way->setEnabled(anyRuns);
    const QString off = anyRuns ? QString() : tr("The machine does not run.");
    m_live->setToolTip(off);
    m_suspended->setToolTip(off);
    m_wayNote->setText(wayNote());
}

void MigrateDialog::accept()
{
    if (!problem().isEmpty())
        return;
    models::MigrationList *migrations = models::MigrationList::of(m_hosts.tasks());
    models::Host *host = destination();
    for (const auto &move : m_moves) {
        if (!move->isWanted || !move->domain || move->domain->host() == host)
            continue;
        models::MigrationOrder order = move->check->order();
        order.destinationXml = move->edited;
        migrations->start(*move->domain, *host, std::move(order));
    }
    QDialog::accept();
}

} // namespace inn::ui
