#include "ui/manager/inventorypanel.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "models/inventorymodel.h"
#include "ui/manager/inventorytree.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

namespace inn::ui {

namespace {

constexpr int kFilterDelayMs = 60; // typing a word filters once

struct FilterRow
{
    models::StateFilter state;
    IconName icon;
    const char *name;
    const char *text;
};

constexpr FilterRow kFilters[] = {
    { models::StateFilter::Running, IconName::StateRunning, "filterRunning",
        QT_TRANSLATE_NOOP("inn::ui::InventoryPanel", "Show running machines") },
    { models::StateFilter::Paused, IconName::StatePaused, "filterPaused",
        QT_TRANSLATE_NOOP("inn::ui::InventoryPanel", "Show paused machines") },
    { models::StateFilter::Off, IconName::StateOff, "filterOff",
        QT_TRANSLATE_NOOP("inn::ui::InventoryPanel", "Show machines that are off") },
    { models::StateFilter::Problem, IconName::Warning, "filterProblem",
        QT_TRANSLATE_NOOP("inn::ui::InventoryPanel", "Show machines with problems") },
};

} // namespace

InventoryPanel::InventoryPanel(models::HostList &hosts, QWidget *parent)
    : QWidget(parent)
    , m_model(new models::InventoryModel(&hosts, this))
    , m_proxy(new models::InventoryProxy(this))
    , m_search(new SearchField(tr("Search (Ctrl+K)")))
    , m_tree(new InventoryTree)
    , m_empty(new QLabel(tr("No machine matches.")))
{
    m_search->setObjectName(QStringLiteral("inventorySearch"));
    m_search->setAccessibleName(tr("Search machines"));
    m_search->setToolTip(tr("Name, address, system, group or tag"));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(1);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 6, 6, 0);
    top->setSpacing(4);
    top->addWidget(m_search, 1);
    top->addLayout(filters);
    buildFilters(filters);
    m_empty->setObjectName(QStringLiteral("noMatch"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_tree, 1);

    m_proxy->setSourceModel(m_model);
    m_tree->setModel(m_proxy);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    m_selectionDelay.setSingleShot(true);
    m_selectionDelay.setInterval(0);
    connect(&m_filterDelay, &QTimer::timeout, this, &InventoryPanel::filterEdited);
    connect(&m_selectionDelay, &QTimer::timeout, this, &InventoryPanel::selectionChanged);
    connect(m_search, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::leaveDownwards, this, [this] {
        m_filterDelay.stop();
        filterEdited();
        m_tree->setFocus();
        const QModelIndex first = m_proxy->index(0, 0);
        const QModelIndex machine = m_proxy->index(0, 0, first);
        if (!m_tree->currentIndex().isValid() || m_proxy->filter().hasText())
            m_tree->setCurrentIndex(machine.isValid() ? machine : first);
    });
    connect(m_tree, &InventoryTree::selectionChangedByUser, &m_selectionDelay, qOverload<>(&QTimer::start));
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_wanted || m_wantedHost)
            (void)selectNow();
        selectMore();
    });
    setTabOrder(m_search, m_tree);
}

void InventoryPanel::buildFilters(QLayout *row)
{
    for (const FilterRow &filter : kFilters) {
        auto *button = new QToolButton;
        button->setObjectName(QString::fromLatin1(filter.name));
        button->setIcon(icon(filter.icon));
        button->setToolTip(tr(filter.text));
        button->setAccessibleName(tr(filter.text));
        button->setCheckable(true);
        button->setAutoRaise(true);
        row->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this, state = filter.state](bool on) {
            m_states.setFlag(state, on);
            filterEdited();
        });
    }
}

void InventoryPanel::filterEdited()
{
    m_proxy->setText(m_search->text());
    m_proxy->setStates(m_states);
    m_empty->setVisible(!m_proxy->filter().isEmpty() && m_proxy->rowCount() == 0);
    if (m_tree->currentIndex().isValid())
        m_tree->scrollTo(m_tree->currentIndex());
}

std::vector<models::Domain *> InventoryPanel::selectedDomains() const
{
    std::vector<models::Domain *> domains;
    QSet<models::Domain *> seen;
    const auto take = [&domains, &seen](const QModelIndex &index) {
        models::Domain *domain = models::InventoryModel::domain(index);
        if (!domain || seen.contains(domain))
            return;
        seen.insert(domain);
        domains.push_back(domain);
    };
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    domains.reserve(std::size_t(rows.size()));
    for (const QModelIndex &index : rows) {
        take(index);
        if (index.data(models::KindRole).toInt() != int(models::NodeKind::Group))
            continue;
        for (int row = 0; row < m_proxy->rowCount(index); ++row)
            take(m_proxy->index(row, 0, index));
    }
    return domains;
}

models::Host *InventoryPanel::currentHost() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : models::InventoryModel::host(rows.front());
}

bool InventoryPanel::isHostSelected() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    return rows.size() == 1 && rows.front().data(models::KindRole).toInt() == int(models::NodeKind::Host);
}

void InventoryPanel::select(models::Domain *domain)
{
    m_wanted = domain;
    m_wantedHost = nullptr;
    if (!m_proxy->filter().isEmpty() && !m_proxy->mapFromSource(m_model->indexOf(domain)).isValid()) {
        m_search->clear();
        for (const FilterRow &filter : kFilters)
            findChild<QToolButton *>(QString::fromLatin1(filter.name))->setChecked(false);
        m_filterDelay.stop();
        filterEdited();
    }
    (void)selectNow();
}

void InventoryPanel::select(models::Host *host)
{
    m_wanted = nullptr;
    m_wantedHost = host;
    (void)selectNow();
}

void InventoryPanel::addToSelection(models::Domain *domain)
{
    m_wantedToo.push_back(domain);
    connect(domain, &QObject::destroyed, this, [this, domain] { std::erase(m_wantedToo, domain); });
    selectMore();
}

void InventoryPanel::selectMore()
{
    std::erase_if(m_wantedToo, [this](const models::Domain *domain) {
        const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(domain));
        if (index.isValid())
            m_tree->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        return index.isValid();
    });
}

bool InventoryPanel::selectNow()
{
    const QModelIndex source = m_wanted ? m_model->indexOf(m_wanted) : m_model->indexOf(m_wantedHost);
    const QModelIndex index = m_proxy->mapFromSource(source);
    if (!index.isValid())
        return false;
    m_wanted = nullptr;
    m_wantedHost = nullptr;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    return true;
}

void InventoryPanel::clearSelection()
{
    m_tree->clearSelection();
    m_tree->setCurrentIndex({});
}

void InventoryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace inn::ui
