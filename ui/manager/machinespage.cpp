#include "ui/manager/machinespage.h"

#include "backend/stats/history.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/machinesmodel.h"
#include "models/tabletext.h"
#include "ui/manager/machineactions.h"
#include "ui/manager/sparkline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompter.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSaveFile>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace inn::ui {

using models::MachinesModel;

namespace {

constexpr int kNumberWidth = 12; // characters
constexpr int kLeastLine = 24;

struct ColumnRow
{
    MachinesModel::Column column;
    int characters;
    bool shown;
};

// Widths in characters of the font, and what a first start shows.
constexpr ColumnRow kColumns[] = {
    { MachinesModel::Name, 20, true },
    { MachinesModel::HostName, 16, false },
    { MachinesModel::State, 10, true },
    { MachinesModel::Os, 12, true },
    { MachinesModel::Address, 18, true },
    { MachinesModel::Vcpus, 6, true },
    { MachinesModel::Memory, 11, true },
    { MachinesModel::Autostart, 10, false },
    { MachinesModel::Group, 14, false },
    { MachinesModel::Tags, 16, false },
    { MachinesModel::Uptime, 10, true },
    { MachinesModel::Cpu, 15, true },
    { MachinesModel::Disk, 22, false },
    { MachinesModel::Network, 18, true },
};

bool isMeasured(int column)
{
    return column == MachinesModel::Cpu || column == MachinesModel::Disk || column == MachinesModel::Network;
}

} // namespace

void MeasuredDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink
        = option.palette.color(QPalette::Normal, selected ? QPalette::HighlightedText : QPalette::Text);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int number = std::min(option.fontMetrics.averageCharWidth()
            * (index.column() == MachinesModel::Cpu ? kNumberWidth / 2 : kNumberWidth),
        option.rect.width() - 8);
    QRect room = option.rect.adjusted(4, 3, -4, -3);
    painter->save();
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(QRect(room.right() - number + 1, room.top(), number, room.height()),
        Qt::AlignVCenter | Qt::AlignRight, option.fontMetrics.elidedText(text, Qt::ElideRight, number));
    room.setRight(room.right() - number - 6);
    const QVariant series = index.data(models::SeriesRole);
    if (series.isValid() && room.width() >= kLeastLine && index.data(models::OnlineRole).toBool()) {
        const QColor line = selected ? ink : sparklineColour(option.palette);
        paintSparkline(painter, room, *series.value<const stats::Series *>(),
            index.data(models::ScaleRole).toDouble(), line);
    }
    painter->restore();
}

void MachineNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(16, 16);
    option->icon = iconNamed(index.data(models::IconNameRole).toString());
    if (!index.data(models::OnlineRole).toBool()) {
        option->state.setFlag(QStyle::State_Enabled, false);
        option->palette.setCurrentColorGroup(QPalette::Disabled);
    }
}

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
    , m_table(new QTableView)
{
    setObjectName(scope == Scope::OneHost ? QStringLiteral("hostMachines") : QStringLiteral("allMachines"));
    m_search->setObjectName(QStringLiteral("machinesSearch"));
    m_search->setMaximumWidth(300);
    m_count->setObjectName(QStringLiteral("machinesCount"));
    m_proxy->setSourceModel(m_model);
    buildTable();

    auto *groups = new QToolButton;
    groups->setDefaultAction(actions.action(MachineActions::Extra::GroupAndTags));
    groups->setObjectName(QStringLiteral("machinesGroupTags"));
    groups->setAccessibleName(tr("Group and tags of the selected machines"));
    groups->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    groups->setAutoRaise(true);
    groups->setFocusPolicy(Qt::TabFocus);
    auto *columns = new QToolButton;
    columns->setObjectName(QStringLiteral("machinesColumns"));
    columns->setText(tr("Co&lumns"));
    columns->setAccessibleName(tr("Choose columns"));
    columns->setIcon(icon(IconName::Columns));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setAutoRaise(true);
    columns->setFocusPolicy(Qt::TabFocus);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setMenu(m_columns);
    m_columns->setObjectName(QStringLiteral("columnMenu"));
    connect(m_columns, &QMenu::aboutToShow, this, [this] { fillColumnMenu(m_columns); });

    auto *exporting = new QToolButton;
    exporting->setObjectName(QStringLiteral("machinesExport"));
    exporting->setText(tr("E&xport…"));
    exporting->setAccessibleName(tr("Export the table as a file"));
    exporting->setToolTip(tr("Write the shown columns and machines to a file (CSV)"));
    exporting->setIcon(icon(IconName::Save));
    exporting->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exporting->setAutoRaise(true);
    exporting->setFocusPolicy(Qt::TabFocus);
    connect(exporting, &QToolButton::clicked, this, &MachinesPage::exportTable);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    top->addStretch(1);
    top->addWidget(groups);
    top->addWidget(columns);
    top->addWidget(exporting);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setText(text);
        updateCount();
    });
    connect(m_search, &SearchField::leaveDownwards, this, [this] {
        m_table->setFocus();
        if (m_proxy->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &MachinesPage::updateCount);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &MachinesPage::updateCount);
    updateCount();
}

void MachinesPage::addHost(models::Host *host)
{
    m_model->addHost(host);
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

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &MachinesPage::selectionChanged);
    connect(m_table, &QWidget::customContextMenuRequested, this, &MachinesPage::openContextMenu);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (models::Domain *domain = m_model->domain(m_proxy->mapToSource(index).row()))
            Q_EMIT domainActivated(domain);
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
    const int character = m_table->fontMetrics().averageCharWidth();
    for (const ColumnRow &row : kColumns) {
        header->moveSection(header->visualIndex(row.column), int(&row - kColumns));
        header->resizeSection(row.column, row.characters * character + 12);
        const bool isNeeded = row.column == MachinesModel::HostName && m_scope == Scope::AllHosts;
        m_table->setColumnHidden(row.column, !row.shown && !isNeeded);
    }
}

void MachinesPage::saveColumns()
{
    Settings(m_store).setBytes(headerKey(), m_table->horizontalHeader()->saveState());
}

void MachinesPage::openContextMenu(const QPoint &place)
{
    if (!m_table->indexAt(place).isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("contextMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(menu);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void MachinesPage::updateCount()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(shown == all ? tr("%n machine(s)", nullptr, all)
                                  : tr("%1 of %n machine(s)", nullptr, all).arg(shown));
}

} // namespace inn::ui
