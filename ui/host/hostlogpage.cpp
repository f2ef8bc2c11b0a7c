#include "ui/host/hostlogpage.h"

#include "models/eventmodel.h"
#include "models/host.h"
#include "ui/widgets/emptynote.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace inn::ui {

HostLogPage::HostLogPage(models::Host *host, QWidget *parent)
    : QWidget(parent)
    , m_model(new models::EventModel(this))
    , m_view(new QTableView)
{
    setObjectName(QStringLiteral("hostLog"));
    m_model->setHost(host);
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_model);
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("events"));
    m_view->setAccessibleName(tr("Events of this host"));
    m_view->setModel(proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 7);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setColumnWidth(models::EventModel::Time, m_view->fontMetrics().averageCharWidth() * 24);
    m_view->setColumnWidth(models::EventModel::Machine, m_view->fontMetrics().averageCharWidth() * 24);
    auto *copy = new QAction(icon(IconName::Copy), tr("&Copy"), m_view);
    copy->setObjectName(QStringLiteral("copyEvents"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    new EmptyNote(m_view, tr("Nothing has happened to this host’s machines since this program started."));
    auto *search = new SearchField(tr("Search events"));
    search->setObjectName(QStringLiteral("eventSearch"));
    search->setMaximumWidth(300);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 0);
    top->addWidget(search, 1);
    top->addStretch(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    connect(search, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(search, &SearchField::leaveDownwards, m_view, qOverload<>(&QWidget::setFocus));
    connect(copy, &QAction::triggered, this, &HostLogPage::copySelection);
    connect(
        proxy, &QAbstractItemModel::rowsInserted, m_view, &QTableView::scrollToBottom, Qt::QueuedConnection);
    m_view->scrollToBottom();
}

void HostLogPage::copySelection()
{
    QStringList lines;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < models::EventModel::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace inn::ui
