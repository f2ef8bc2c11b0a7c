#include "ui/manager/homepage.h"

#include "models/domain.h"
#include "models/hostlist.h"
#include "models/texts.h"
#include "ui/manager/comparisonwindow.h"
#include "ui/manager/machinespage.h"
#include "ui/manager/problemsmodel.h"
#include "ui/widgets/icons.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace inn::ui {

namespace {

constexpr int kCardWidth = 290;
constexpr int kCardHeight = 174;
constexpr int kMostProblemRows = 6;
constexpr int kPadding = 12;

QColor loadColour(double part, const QPalette &palette)
{
    if (part > 0.9)
        return QColor(0xd2, 0x3b, 0x3b);
    if (part > 0.75)
        return QColor(0xc9, 0x82, 0x00);
    return palette.color(QPalette::Highlight);
}

struct Storage
{
    quint64 used = 0, capacity = 0;
};

// Of all pools that are on. Two on the same file system count twice; who has such knows it.
Storage storageOf(const models::Host &host)
{
    Storage storage;
    for (const api::PoolInfoPtr &pool : host.pools()) {
        if (pool->state == api::PoolState::Inactive)
            continue;
        storage.used += pool->allocation.count;
        storage.capacity += pool->capacity.count;
    }
    return storage;
}

} // namespace

HostCard::HostCard(models::Host *host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("hostCard"));
    m_button->setObjectName(QStringLiteral("hostCardButton"));
    m_button->setCursor(Qt::ArrowCursor);
    connect(m_button, &QPushButton::clicked, this, &HostCard::buttonPressed);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
    const auto changed = [this] {
        count();
        update();
    };
    connect(host, &models::Host::changed, this, &HostCard::showButton);
    connect(host, &models::Host::changed, this, changed);
    connect(host, &models::Host::domainAdded, this, changed);
    connect(host, &models::Host::domainChanged, this, changed);
    connect(host, &models::Host::domainRemoved, this, changed);
    connect(host, &models::Host::listed, this, changed);
    connect(host, &models::Host::poolsChanged, this, qOverload<>(&QWidget::update));
    connect(host, &models::Host::historyChanged, this, qOverload<>(&QWidget::update));
    count();
    showButton();
}

QSize HostCard::sizeHint() const
{
    return { kCardWidth, std::max(kCardHeight, fontMetrics().height() * 11) };
}

void HostCard::count()
{
    m_counts = {};
    for (const models::Domain *domain : m_host->domains()) {
        const api::DomainInfo &info = domain->info();
        const bool isPaused
            = info.state == api::DomainState::Paused || info.state == api::DomainState::PmSuspended;
        ++(isPaused ? m_counts.paused : api::isActive(info.state) ? m_counts.running : m_counts.off);
        if (!info.problem.isEmpty() || info.state == api::DomainState::Crashed)
            ++m_counts.problems;
    }
    setAccessibleName(tr("%1, %2").arg(m_host->label(), models::hostStateText(*m_host)));
    setAccessibleDescription(machinesText());
    const Error *error = m_host->state() == models::Host::State::Connected ? nullptr : m_host->lastError();
    // A card has no room for a long one.
    setToolTip(error ? QStringLiteral("<p>%1</p>").arg(error->message.toHtmlEscaped()) : QString());
}

void HostCard::showButton()
{
    using State = models::Host::State;
    const bool isSlow = m_host->isSlow();
    const bool isAway = m_host->state() == State::Disconnected || m_host->state() == State::Waiting;
    m_button->setText(isSlow ? tr("Cancel") : tr("Connect"));
    m_button->setAccessibleName(
        (isSlow ? tr("Cancel connecting to “%1”") : tr("Connect to “%1”")).arg(m_host->label()));
    m_button->adjustSize();
    const QSize size = m_button->size();
    m_button->move(width() - kPadding - size.width(), height() - kPadding - size.height());
    if (!isSlow && !isAway && m_button->hasFocus())
        setFocus(); // or it would go to the next card
    m_button->setVisible(isSlow || isAway);
}

void HostCard::buttonPressed()
{
    if (m_host->isSlow())
        m_host->disconnectNow();
    else
        m_host->connectNow();
}

QString HostCard::machinesText() const
{
    const int all = m_counts.running + m_counts.paused + m_counts.off;
    if (all == 0)
        return tr("no machines");
    QStringList parts;
    if (m_counts.running > 0)
        parts << tr("%1 running").arg(m_counts.running);
    if (m_counts.paused > 0)
        parts << tr("%1 paused").arg(m_counts.paused);
    if (m_counts.off > 0)
        parts << tr("%1 off").arg(m_counts.off);
    return tr("%n machine(s)", nullptr, all) + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

void HostCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    QColor edge = colours.color(QPalette::WindowText);
    edge.setAlpha(underMouse() ? 120 : 50);
    painter.setPen(hasFocus() ? QPen(colours.color(QPalette::Highlight), 2) : QPen(edge));
    painter.setBrush(colours.color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);

    const QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int line = fontMetrics().height();
    const bool connected = m_host->state() == models::Host::State::Connected;
    paintTitle(&painter, inner);
    painter.setFont(font());
    painter.setPen(colours.color(QPalette::Text));
    QRect below(inner.left(), inner.top() + 30, inner.width(), line);
    if (!connected) {
        const Error *error = m_host->lastError();
        const QString text = m_host->isSlow() ? tr("“%1” has not answered yet.").arg(m_host->label())
            : error                           ? error->message
                                              : models::hostStateText(*m_host);
        const int bottom = m_button->isVisible() ? m_button->y() - 4 : inner.bottom();
        painter.drawText(QRect(below.topLeft(), QPoint(inner.right(), bottom)),
            int(Qt::TextWordWrap) | Qt::AlignTop, text);
        return;
    }
    const auto writeLine = [&](const QString &text, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(
            below, Qt::AlignVCenter, fontMetrics().elidedText(text, Qt::ElideRight, below.width()));
        below.translate(0, line + 3);
    };
    const api::HostInfo &info = m_host->info();
    QColor faint = colours.color(QPalette::Text);
    faint.setAlphaF(0.65F);
    const QString version = (info.driverName + u' ' + info.hypervisorVersion).trimmed();
    writeLine(info.readOnly ? tr("%1, %2").arg(version, models::hostStateText(*m_host)) : version, faint);
    // In two lines where one is too short, and nothing else needs the second.
    if (m_counts.problems == 0 && fontMetrics().horizontalAdvance(machinesText()) > below.width()) {
        painter.setPen(colours.color(QPalette::Text));
        painter.drawText(QRect(below.topLeft(), QSize(below.width(), 2 * line)),
            int(Qt::TextWordWrap) | Qt::AlignTop, machinesText());
        below.translate(0, 2 * line + 3);
    } else {
        writeLine(machinesText(), colours.color(QPalette::Text));
    }
    if (m_counts.problems > 0) {
        writeLine(tr("%n machine(s) with a problem", nullptr, m_counts.problems), loadColour(1, colours));
    }
    int top = below.top() + 4;
    const auto bar = [&](const QString &name, double part, const QString &value) {
        paintBar(&painter, QRect(inner.left(), top, inner.width(), line), name, part, value);
        top += line + 5;
    };
    const float cpu = m_host->history().cpu.last();
    bar(tr("CPU"), std::isnan(cpu) ? -1 : double(cpu) / 100,
        std::isnan(cpu) ? QString() : models::percentText(double(cpu)));
    const double total = double(m_host->history().memoryKib);
    const float used = m_host->history().memoryUsed.last();
    const bool known = total > 0 && !std::isnan(used);
    bar(tr("Memory"), known ? double(used) / total : -1,
        known ? Bytes::kib(quint64(used)).toString() : QString());
    const Storage storage = storageOf(*m_host);
    if (storage.capacity > 0) {
        bar(tr("Storage"), double(storage.used) / double(storage.capacity),
            Bytes { storage.used }.toString());
    }
}

void HostCard::paintTitle(QPainter *painter, const QRect &inner) const
{
    iconNamed(models::hostIconName(*m_host)).paint(painter, QRect(inner.left(), inner.top(), 24, 24));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    painter->setFont(bold);
    painter->setPen(palette().color(QPalette::Text));
    const QRect title(inner.left() + 32, inner.top(), inner.width() - 32, 24);
    painter->drawText(title, Qt::AlignVCenter,
        painter->fontMetrics().elidedText(m_host->label(), Qt::ElideRight, title.width()));
}

void HostCard::paintBar(
    QPainter *painter, const QRect &place, const QString &name, double part, const QString &value)
{
    const int nameWidth = std::max(fontMetrics().horizontalAdvance(tr("Memory")),
                              fontMetrics().horizontalAdvance(tr("Storage")))
        + 8;
    const int valueWidth = fontMetrics().horizontalAdvance(QStringLiteral("000.0 MiB"));
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight, value);
    const QRectF track(
        place.left() + nameWidth, place.center().y() - 2.5, place.width() - nameWidth - valueWidth - 8, 6);
    QColor trough = palette().color(QPalette::WindowText);
    trough.setAlpha(35);
    painter->setPen(Qt::NoPen);
    painter->setBrush(trough);
    painter->drawRoundedRect(track, 3, 3);
    if (part < 0)
        return;
    QRectF filled = track;
    filled.setWidth(std::max(3.0, track.width() * std::clamp(part, 0.0, 1.0)));
    painter->setBrush(loadColour(part, palette()));
    painter->drawRoundedRect(filled, 3, 3);
}

void HostCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated(m_host);
}

void HostCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT activated(m_host);
    else if (event->key() == Qt::Key_Escape && m_host->isSlow())
        m_host->disconnectNow();
    else
        QWidget::keyPressEvent(event);
}

// By mouse and by the menu key.
void HostCard::contextMenuEvent(QContextMenuEvent *event)
{
    setFocus();
    Q_EMIT menuWanted(m_host, event->globalPos());
}

HomePage::HomePage(models::HostList &hosts, MachineActions &actions, Prompter &prompter, QSettings &settings,
    QWidget *parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_actions(actions)
    , m_prompter(prompter)
    , m_settings(settings)
    , m_tabs(new QTabWidget)
    , m_grid(new QGridLayout)
    , m_problems(new ProblemsModel(hosts, this))
{
    setObjectName(QStringLiteral("homePage"));
    m_tabs->setObjectName(QStringLiteral("homeTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeCards(), icon(IconName::Host), tr("Hosts"));
    m_tabs->addTab(new QWidget, icon(IconName::Machine), tr("All Machines"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 1)
            addMachines();
        Q_EMIT selectionChanged();
    });

    connect(&hosts, &models::HostList::added, this, [this](models::Host *host) {
        rebuild();
        if (m_machines)
            m_machines->addHost(host);
    });
    connect(&hosts, &models::HostList::aboutToRemove, this, [this](const models::Host *host) {
        std::erase_if(m_cards, [host](HostCard *card) {
            if (card->host() != host)
                return false;
            delete card; // its host goes now
            return true;
        });
        m_columns = 0;
        arrange();
        updateCompare();
    });
    rebuild();
}

void HomePage::addMachines()
{
    if (m_machines)
        return;
    m_machines = new MachinesPage(MachinesPage::Scope::AllHosts, m_actions, m_prompter, m_settings);
    for (models::Host *host : m_hosts.hosts())
        m_machines->addHost(host);
    connect(m_machines, &MachinesPage::selectionChanged, this, &HomePage::selectionChanged);
    connect(m_machines, &MachinesPage::domainActivated, this, &HomePage::domainActivated);
    auto *layout = new QVBoxLayout(m_tabs->widget(1));
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_machines);
}

std::vector<models::Domain *> HomePage::selectedDomains() const
{
    if (!m_machines || m_tabs->currentIndex() != 1)
        return {};
    return m_machines->selectedDomains();
}

QWidget *HomePage::makeCards()
{
    auto *title = new QLabel(tr("Your hosts"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *create = new QPushButton(icon(IconName::New), tr("New &Machine…"));
    create->setObjectName(QStringLiteral("homeNewMachine"));
    auto *connectButton = new QPushButton(icon(IconName::Connect), tr("C&onnect to a Host…"));
    connectButton->setObjectName(QStringLiteral("homeConnect"));
    auto *hint = new QLabel(tr("Or drop an installation image (ISO) anywhere on this window."));
    hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    m_compare = new QPushButton(icon(IconName::Performance), tr("Com&pare Hosts…"));
    m_compare->setObjectName(QStringLiteral("homeCompare"));
    buttons->addWidget(connectButton);
    buttons->addWidget(m_compare);
    buttons->addStretch(1);
    m_grid->setSpacing(12);
    auto *cards = new QHBoxLayout;
    cards->addLayout(m_grid);
    cards->addStretch(1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(title);
    column->addLayout(buttons);
    column->addWidget(hint);
    column->addSpacing(4);
    column->addLayout(cards);
    column->addWidget(makeProblems());
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    connect(create, &QPushButton::clicked, this, &HomePage::newMachineRequested);
    connect(connectButton, &QPushButton::clicked, this, &HomePage::connectRequested);
    connect(m_compare, &QPushButton::clicked, this, &HomePage::compareHosts);
    return scroll;
}

// What is wrong on all hosts; nothing is seen of it while nothing is.
QWidget *HomePage::makeProblems()
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("homeProblems"));
    auto *title = new QLabel;
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("homeProblemList"));
    table->setAccessibleName(tr("Problems on all hosts"));
    table->setModel(m_problems);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::StyledPanel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->resizeSection(ProblemsModel::Where, 220);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(title);
    column->addWidget(table);
    const auto update = [this, box, title, table] {
        const int count = m_problems->rowCount();
        box->setVisible(count > 0);
        title->setText(tr("%n problem(s)", nullptr, count));
        const int rows = std::min(count, kMostProblemRows) + 1;
        table->setFixedHeight(rows * (fontMetrics().height() + 9) + 8);
    };
    connect(m_problems, &ProblemsModel::countChanged, this, update);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (models::Domain *domain = m_problems->domain(index.row()))
            Q_EMIT domainActivated(domain);
        else if (models::Host *host = m_problems->host(index.row()))
            Q_EMIT hostActivated(host);
    });
    update();
    return box;
}

void HomePage::compareHosts()
{
    std::vector<models::Host *> connected;
    for (models::Host *host : m_hosts.hosts()) {
        if (host->state() == models::Host::State::Connected && connected.size() < ComparisonWindow::kMost)
            connected.push_back(host);
    }
    if (ComparisonWindow::whyNot(connected.size()).isEmpty())
        (new ComparisonWindow(connected, window()))->show();
}

void HomePage::updateCompare()
{
    const auto &all = m_hosts.hosts();
    const auto connected = std::count_if(all.begin(), all.end(),
        [](const models::Host *host) { return host->state() == models::Host::State::Connected; });
    m_compare->setVisible(all.size() > 1);
    m_compare->setEnabled(connected > 1);
    m_compare->setToolTip(connected > 1 ? tr("Charts of the connected hosts over the same axes")
                                        : tr("Connect to two hosts or more to compare them."));
}

void HomePage::rebuild()
{
    for (HostCard *card : m_cards)
        delete card;
    m_cards.clear();
    for (models::Host *host : m_hosts.hosts()) {
        auto *card = new HostCard(host, this);
        connect(card, &HostCard::activated, this, &HomePage::hostActivated);
        connect(card, &HostCard::menuWanted, this, &HomePage::hostMenuWanted);
        connect(host, &models::Host::changed, card, [this] { updateCompare(); });
        m_cards.push_back(card);
    }
    updateCompare();
    m_columns = 0;
    arrange();
}

void HomePage::arrange()
{
    const int columns = std::max(1, (width() - 48 + 12) / (kCardWidth + 12));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], int(i) / columns, int(i) % columns);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace inn::ui
