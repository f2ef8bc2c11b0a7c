#include "ui/manager/machinespage.h"

#include "models/domain.h"
#include "models/host.h"
#include "models/machinesmodel.h"
#include "models/tabletext.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/machinecells.h"
#include "ui/manager/machinefilters.h"
#include "ui/manager/machinestable.h"
#include "ui/migration/machinedrags.h"
#include "ui/widgets/emptynote.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/letterwidth.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/settings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace inn::ui {

using models::MachinesModel;

namespace {

struct ColumnRow
{
    MachinesModel::Column column;
    int characters;
    int least; // where the window is narrow
    bool shown;
};

// Widths in characters of the font, and what a first start shows.
constexpr ColumnRow kColumns[] = {
    { MachinesModel::Name, 20, 16, true },
    { MachinesModel::HostName, 16, 12, false },
    { MachinesModel::State, 10, 10, true },
    { MachinesModel::Os, 12, 11, true },
    { MachinesModel::Address, 18, 15, true },
    { MachinesModel::Vcpus, 6, 5, true },
    { MachinesModel::Memory, 11, 10, true },
    { MachinesModel::Autostart, 10, 10, false },
    { MachinesModel::Group, 14, 14, false },
    { MachinesModel::Tags, 16, 16, false },
    { MachinesModel::Uptime, 10, 8, true },
    { MachinesModel::Cpu, 15, 10, true },
    { MachinesModel::Disk, 22, 13, false },
    { MachinesModel::Network, 18, 13, true },
};

constexpr int kMoreForNames = 16; // characters
constexpr int kLeastSearch = 18;

bool isMeasured(int column)
{
    return column == MachinesModel::Cpu || column == MachinesModel::Disk || column == MachinesModel::Network;
}

int columnWidth(const QHeaderView &header, MachinesModel::Column column, int characters)
{
    const int content = characters * letterWidth(header.fontMetrics()) + 12;
    return std::max(content, header.sectionSizeHint(column)); // headings are long in some languages
}

} // namespace

MachinesPage::MachinesPage(
    Scope scope, MachineActions &actions, Prompter &prompter, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_actions(actions)
    , m_prompter(prompter)
    , m_store(settings)
    , m_model(new MachinesModel(this))
    , m_proxy(new models::MachinesProxy(this))
    , m_search(new SearchField(tr("Filter machines")))
    , m_count(new QLabel)
    , m_columns(new QMenu(this))
    , m_filters(new MachineFilterMenu(prompter, settings, this))
    , m_groupings(new GroupingMenu(this))
    , m_table(new MachinesTable)
{
    setObjectName(scope == Scope::OneHost ? QStringLiteral("hostMachines") : QStringLiteral("allMachines"));
    m_search->setObjectName(QStringLiteral("machinesSearch"));
    m_search->setMaximumWidth(300);
    m_search->setMinimumWidth(letterWidth(fontMetrics()) * kLeastSearch);
    m_count->setObjectName(QStringLiteral("machinesCount"));
    m_proxy->setSourceModel(m_model);
    buildTable();

    auto *groups = new QToolButton;
    groups->setDefaultAction(actions.action(MachineActions::Extra::GroupAndTags));
    groups->setObjectName(QStringLiteral("machinesGroupTags"));
    groups->setAccessibleName(tr("Group and tags of the selected machines"));
    groups->setToolButtonStyle(Qt::ToolButtonIconOnly); // the search needs the room
    groups->setAutoRaise(true);
    groups->setFocusPolicy(Qt::TabFocus);
    auto *columns = button("machinesColumns", tr("Co&lumns"), tr("Choose columns"));
    columns->setIcon(icon(IconName::Columns));
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columns);
    m_columns->setObjectName(QStringLiteral("columnMenu"));
    connect(m_columns, &QMenu::aboutToShow, this, [this] { fillColumnMenu(m_columns); });

    m_filterButton = button("machinesFilters", tr("F&ilter"), tr("Filters of machines"));
    m_filterButton->setIcon(icon(IconName::Filter));
    m_filterButton->setPopupMode(QToolButton::InstantPopup);
    m_filterButton->setMenu(m_filters);
    connect(m_filters, &MachineFilterMenu::chosen, this, &MachinesPage::applyFilter);
    auto *grouping = button("machinesGrouping", tr("Gro&up By"), tr("Group the machines"));
    grouping->setPopupMode(QToolButton::InstantPopup);
    grouping->setMenu(m_groupings);
    connect(m_groupings, &GroupingMenu::chosen, this, [this](MachinesModel::Grouping wanted) {
        MachineFilter filter = m_filters->filter();
        filter.grouping = wanted;
        applyFilter(filter);
    });

    auto *exporting = button("machinesExport", tr("E&xport…"), tr("Export the table as a file"));
    exporting->setToolTip(tr("Write the shown columns and machines to a file (CSV)"));
    exporting->setIcon(icon(IconName::Save));
    connect(exporting, &QToolButton::clicked, this, &MachinesPage::exportTable);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(m_filterButton);
    top->addWidget(grouping);
    top->addWidget(groups);
    top->addWidget(columns);
    top->addWidget(exporting);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        MachineFilter filter = m_filters->filter();
        filter.text = text;
        applyFilter(filter);
    });
    connect(m_search, &SearchField::leaveDownwards, this, [this] {
        m_table->setFocus();
        if (m_proxy->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &MachinesPage::updateCount);
    // The proxy tells of a removal before the machine has left the model.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MachinesPage::updateCount);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &MachinesPage::updateCount);
    connect(m_proxy, &models::MachinesProxy::counted, this, &MachinesPage::updateCount);
    m_empty = new EmptyNote(m_table, {});
    MachineFilter first;
    first.grouping = groupingOf(QString::fromUtf8(Settings(m_store).bytes(groupingKey())));
    applyFilter(first);
}

QToolButton *MachinesPage::button(const char *name, const QString &text, const QString &accessibleName)
{
    auto *made = new QToolButton;
    made->setObjectName(QString::fromLatin1(name));
    made->setText(text);
    made->setAccessibleName(accessibleName);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

// The one way in which the search, the filters and the groups change.
void MachinesPage::applyFilter(const MachineFilter &filter)
{
    m_filters->setFilter(filter);
    m_groupings->setGrouping(filter.grouping);
    if (m_search->text() != filter.text) {
        const QSignalBlocker silent(m_search);
        m_search->setText(filter.text);
    }
    if (m_model->grouping() != filter.grouping) {
        m_model->setGrouping(filter.grouping);
        Settings(m_store).setBytes(groupingKey(), MachinesModel::groupingKey(filter.grouping).toUtf8());
    }
    if (m_proxy->filter().text() != filter.text)
        m_proxy->setText(filter.text);
    if (m_proxy->filter().states() != filter.states)
        m_proxy->setStates(filter.states);
    const QString name = m_filters->currentName();
    m_filterButton->setText(!name.isEmpty()
            ? tr("F&ilter: %1").arg(QString(name).replace(u'&', QStringLiteral("&&")))
            : filter.states ? tr("F&ilter: States")
                            : tr("F&ilter"));
    updateCount();
}

void MachinesPage::toggleGroup(const QModelIndex &head)
{
    using Expansion = MachinesModel::Expansion;
    const bool isExpanded = head.data(models::ExpandedRole).toBool();
    m_model->setExpansion(
        m_proxy->mapToSource(head).row(), isExpanded ? Expansion::Collapsed : Expansion::Expanded);
}

// Left and right on the head of a group, as in a tree.
bool MachinesPage::foldByKey(int key)
{
    const QModelIndex head = m_table->currentIndex().siblingAtColumn(MachinesModel::Name);
    const QVariant isExpanded = head.data(models::ExpandedRole);
    if (!isExpanded.isValid() || (key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    if (isExpanded.toBool() == (key == Qt::Key_Left))
        toggleGroup(head);
    return true;
}

bool MachinesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && foldByKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_table && event->type() == QEvent::Show && std::exchange(m_hasStandardColumns, false)) {
        // The layouts above give it its place after this event.
        QMetaObject::invokeMethod(this, &MachinesPage::fitColumns, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void MachinesPage::addHost(models::Host *host)
{
    m_hosts.emplace_back(host);
    connect(host, &models::Host::changed, this, &MachinesPage::updateCount);
    m_model->addHost(host);
    updateCount();
}

QString MachinesPage::groupingKey() const
{
    return m_scope == Scope::OneHost ? QStringLiteral("host/machineGrouping")
                                     : QStringLiteral("home/machineGrouping");
}

QString MachinesPage::headerKey() const
{
    return m_scope == Scope::OneHost ? QStringLiteral("host/machineColumns")
                                     : QStringLiteral("home/machineColumns");
}

// The columns and rows as they are shown and sorted now.
void MachinesPage::exportTable()
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (!header->isSectionHidden(header->logicalIndex(place)))
            columns.append(header->logicalIndex(place));
    }
    const FileQuestion question { tr("Export the Table"), FileQuestion::Purpose::Save, tr("machines.csv"),
        { tr("Comma-separated values (*.csv)") } };
    m_prompter.askFile(this, question, [this, columns](const QString &path) {
        QSaveFile file(path);
        const QByteArray text = models::tableText(*m_proxy, columns);
        if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
            return;
        m_prompter.showError(this, tr("Export the Table"),
            { ErrorCode::Io, tr("“%1” could not be written: %2.").arg(path, file.errorString()) });
    });
}

MachinesPage::~MachinesPage()
{
    saveColumns();
}

void MachinesPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("machines"));
    m_table->setAccessibleName(
        m_scope == Scope::OneHost ? tr("Machines of this host") : tr("Machines of all hosts"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 9);
    m_table->setItemDelegate(new MachineCellDelegate(this));
    m_table->setItemDelegateForColumn(MachinesModel::Name, new MachineNameDelegate(this));
    auto *measured = new MeasuredDelegate(this);
    for (int column = 0; column < MachinesModel::ColumnCount; ++column) {
        if (isMeasured(column))
            m_table->setItemDelegateForColumn(column, measured);
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("machinesHeader"));
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint &place) { m_columns->popup(header->mapToGlobal(place)); });
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MachinesModel::Name, Qt::AscendingOrder);
    restoreColumns();
    enableDrags();

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MachinesPage::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MachinesPage::openContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const QPoint place = m_table->viewport()->mapFromGlobal(QCursor::pos());
        if (index.data(models::ExpandedRole).isValid() && isOnArrow(*m_table, index, place))
            toggleGroup(index);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.data(models::ExpandedRole).isValid())
            toggleGroup(index);
        else if (models::Domain *domain = m_model->domain(m_proxy->mapToSource(index).row()))
            Q_EMIT domainActivated(domain);
    });
}

// A table of one host takes machines of others anywhere; one of all hosts, on rows of theirs.
void MachinesPage::enableDrags()
{
    MachineDrags *drags = m_actions.drags();
    if (!drags)
        return;
    m_table->setDrags(drags, [this] { return selectedDomains(); });
    drags->watch(m_table, [this](const QPoint &place) {
        MachineDrags::Target target;
        const QModelIndex under = m_table->indexAt(place);
        if (m_scope == Scope::OneHost) {
            target.host = m_hosts.empty() ? nullptr : m_hosts.back();
            target.mark = m_table->viewport()->rect();
        } else if (const models::Domain *domain = m_model->domain(m_proxy->mapToSource(under).row())) {
            target.host = domain->host();
            const QRect row = m_table->visualRect(under);
            target.mark = QRect(0, row.top(), m_table->viewport()->width(), row.height());
        }
        return target;
    });
}

std::vector<models::Domain *> MachinesPage::selectedDomains() const
{
    std::vector<models::Domain *> domains;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (models::Domain *domain = m_model->domain(m_proxy->mapToSource(index).row()))
            domains.push_back(domain);
    }
    return domains;
}

void MachinesPage::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = MachinesModel::Name + 1; column < MachinesModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("column-") + MachinesModel::columnKey(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            saveColumns();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Standard Columns"));
    reset->setObjectName(QStringLiteral("columnsReset"));
    connect(reset, &QAction::triggered, this, [this] {
        m_store.remove(headerKey());
        restoreColumns();
    });
}

void MachinesPage::restoreColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    const QByteArray stored = Settings(m_store).bytes(headerKey());
    if (!stored.isEmpty() && header->restoreState(stored) && !m_table->isColumnHidden(MachinesModel::Name))
        return;
    for (const ColumnRow &row : kColumns) {
        header->moveSection(header->visualIndex(row.column), int(&row - kColumns));
        header->resizeSection(row.column, columnWidth(*header, row.column, row.characters));
        const bool isNeeded = row.column == MachinesModel::HostName && m_scope == Scope::AllHosts;
        m_table->setColumnHidden(row.column, !row.shown && !isNeeded);
    }
    m_hasStandardColumns = !m_table->isVisible();
    if (m_table->isVisible())
        fitColumns();
}

// What the standard columns leave free is for what is cut first; the last column would take all of it. Where
// they do not fit, those at the right give way first.
void MachinesPage::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    int room = m_table->viewport()->width();
    for (const ColumnRow &row : kColumns) {
        if (!m_table->isColumnHidden(row.column))
            room -= columnWidth(*header, row.column, row.characters);
    }
    for (auto row = std::rbegin(kColumns); row != std::rend(kColumns) && room < 0; ++row) {
        if (m_table->isColumnHidden(row->column))
            continue;
        const int standard = columnWidth(*header, row->column, row->characters);
        const int least = columnWidth(*header, row->column, row->least);
        const int width = std::max(standard + room, least);
        header->resizeSection(row->column, width);
        room += standard - width;
    }
    for (const int column : { int(MachinesModel::Name), int(MachinesModel::HostName) }) {
        const int more = std::clamp(room, 0, kMoreForNames * letterWidth(m_table->fontMetrics()));
        if (!m_table->isColumnHidden(column))
            header->resizeSection(column, header->sectionSize(column) + more);
        room -= more;
    }
}

void MachinesPage::saveColumns()
{
    Settings(m_store).setBytes(headerKey(), m_table->horizontalHeader()->saveState());
}

void MachinesPage::openContextMenu(const QPoint &place)
{
    const QModelIndex under = m_table->indexAt(place);
    if (!under.isValid() || under.siblingAtColumn(MachinesModel::Name).data(models::ExpandedRole).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void MachinesPage::updateCount()
{
    const int shown = m_proxy->machineCount();
    const int all = m_model->machineCount();
    m_count->setText(shown == all ? tr("%n machine(s)", nullptr, all)
                                  : tr("%1 of %n machine(s)", nullptr, all).arg(shown));
    if (m_empty && shown == 0)
        m_empty->setSentence(whyEmpty());
}

QString MachinesPage::whyEmpty() const
{
    using State = models::Host::State;
    if (m_model->machineCount() > 0) {
        return tr(
            "No machine fits the search or the filter. “Show All Machines” in the menu “Filter” shows all "
            "of them again.");
    }
    const auto any = [this](State state) {
        return std::any_of(m_hosts.begin(), m_hosts.end(),
            [state](const auto &host) { return host && host->state() == state; });
    };
    if (!any(State::Connected)) {
        return any(State::Connecting) ? tr("Machines are shown as soon as a host has answered.")
                                      : tr("Machines are shown when a host is connected.");
    }
    if (m_scope == Scope::OneHost && m_hosts.back() && m_hosts.back()->info().readOnly)
        return tr("This host has no machines.");
    return tr(
        "There are no machines yet. Make one with “New Machine”, or drop an installation image (ISO) on this "
        "window.");
}

} // namespace inn::ui
