#include "ui/migration/machinedrags.h"

#include "backend/api/connection.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "models/machinesmime.h"
#include "ui/migration/dropnote.h"

#include <QAbstractItemView>
#include <QDrag>
#include <QDropEvent>
#include <QPainter>
#include <QScrollBar>

namespace inn::ui {

namespace {

constexpr int kScrollEdge = 24; // pixels at the ends of a view where it scrolls
constexpr int kScrollIntervalMs = 60;
constexpr int kMostLetters = 40;

std::vector<models::Domain *> present(const std::vector<QPointer<models::Domain>> &kept)
{
    std::vector<models::Domain *> domains;
    for (const QPointer<models::Domain> &domain : kept) {
        if (domain)
            domains.push_back(domain);
    }
    return domains;
}

// What hangs at the pointer: the machine's name, or how many there are.
QPixmap dragPicture(const QWidget &from, const std::vector<models::Domain *> &domains)
{
    const QString text = domains.size() == 1
        ? domains.front()->name().left(kMostLetters)
        : MachineDrags::tr("%n machine(s)", nullptr, int(domains.size()));
    const QFontMetrics metrics(from.font());
    const QSize size(metrics.horizontalAdvance(text) + 40, metrics.height() + 12);
    QPixmap picture(size * from.devicePixelRatioF());
    picture.setDevicePixelRatio(from.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(from.font());
    painter.setPen(from.palette().color(QPalette::Highlight));
    painter.setBrush(from.palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QIcon symbol = icon(domains.size() == 1 ? stateIcon(domains.front()->info()) : IconName::Machine);
    symbol.paint(&painter, QRect(8, (size.height() - 16) / 2, 16, 16));
    painter.setPen(from.palette().color(QPalette::Text));
    painter.drawText(QRect(30, 0, size.width() - 34, size.height()), Qt::AlignVCenter, text);
    return picture;
}

} // namespace

MachineDrags::MachineDrags(models::HostList &hosts, QWidget *window)
    : QObject(window)
    , m_hosts(hosts)
    , m_window(window)
{
    m_scroll.setInterval(kScrollIntervalMs);
    connect(&m_scroll, &QTimer::timeout, this, &MachineDrags::scroll);
    connect(&hosts, &models::HostList::aboutToRemove, this,
        [this](const models::Host *host) { m_abilities.remove(host); });
}

MachineDrags::~MachineDrags() = default;

void MachineDrags::watch(QAbstractItemView *view, TargetAt targetAt)
{
    QWidget *viewport = view->viewport();
    view->setAcceptDrops(true);
    viewport->setAcceptDrops(true);
    m_areas.insert(viewport, { view, std::move(targetAt), new DropMark(viewport) });
    viewport->installEventFilter(this);
    connect(viewport, &QObject::destroyed, this, [this](QObject *gone) {
        m_areas.remove(gone);
        if (m_over == gone)
            m_over = nullptr;
    });
}

void MachineDrags::drag(QWidget *from, const std::vector<models::Domain *> &domains)
{
    std::unique_ptr<QMimeData> data = models::machinesData(domains);
    if (!data)
        return;
    askAbilities();
    auto *drag = new QDrag(from); // deletes itself when it is over
    drag->setMimeData(data.release());
    const QPixmap picture = dragPicture(*from, domains);
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(-8, -4));
    drag->exec(Qt::CopyAction);
    leave();
}

HostAbility MachineDrags::abilityOf(const models::Host &host) const
{
    return m_abilities.value(&host, HostAbility::Unknown);
}

// Asked once of each host: it does not change while the host is connected in the same way.
void MachineDrags::askAbilities()
{
    for (models::Host *host : m_hosts.hosts()) {
        if (m_abilities.contains(host) || host->state() != models::Host::State::Connected)
            continue;
        host->call(
                [](api::Connection &connection) { return ready<bool>(connection.migrations() != nullptr); })
            .then(this, [this, kept = QPointer<models::Host>(host)](const Result<bool> &can) {
                if (!can || !kept)
                    return;
                m_abilities.insert(kept, *can ? HostAbility::Migrates : HostAbility::DoesNot);
                if (m_over)
                    moveOver(m_place);
            });
    }
}

bool MachineDrags::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto *enter = static_cast<QDragEnterEvent *>(event);
        if (!m_areas.contains(watched) || !models::hasMachines(*enter->mimeData()))
            return false;
        const auto domains = models::machinesIn(*enter->mimeData(), m_hosts);
        m_dragged.assign(domains.begin(), domains.end());
        m_over = watched;
        askAbilities();
        moveOver(enter->position().toPoint());
        enter->setDropAction(Qt::CopyAction);
        enter->accept(); // also where nothing can be dropped: it moves on from there
        m_scroll.start();
        return true;
    }
    case QEvent::DragMove: {
        auto *move = static_cast<QDragMoveEvent *>(event);
        if (watched != m_over || !models::hasMachines(*move->mimeData()))
            return false;
        moveOver(move->position().toPoint());
        move->setDropAction(Qt::CopyAction);
        move->setAccepted(m_target);
        return true;
    }
    case QEvent::DragLeave:
        if (watched != m_over)
            return false;
        leave();
        return true;
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!m_areas.contains(watched) || !models::hasMachines(*drop->mimeData()))
            return false;
        m_over = watched;
        moveOver(drop->position().toPoint());
        const QPointer<models::Host> target = m_target;
        const auto domains = present(m_dragged);
        leave();
        drop->setAccepted(target && !domains.empty());
        if (target && !domains.empty())
            Q_EMIT dropped(domains, target);
        return true;
    }
    default:
        return false;
    }
}

void MachineDrags::moveOver(const QPoint &place)
{
    m_place = place;
    m_target = nullptr;
    const auto area = m_areas.constFind(m_over);
    if (area == m_areas.cend() || !area->view)
        return;
    const Target target = area->targetAt(place);
    const auto domains = present(m_dragged);
    const bool isElsewhere = target.host
        && std::any_of(domains.begin(), domains.end(),
            [&target](const models::Domain *domain) { return domain->host() != target.host; });
    if (!isElsewhere) { // over where they are anyway: nothing to say
        area->mark->hide();
        if (m_note)
            m_note->hide();
        return;
    }
    const DropOffer offer
        = dropOffer(domains, *target.host, [this](const models::Host &host) { return abilityOf(host); });
    if (!m_note)
        m_note = new DropNote(m_window);
    area->mark->show(target.mark & area->view->viewport()->rect(), offer.verdict);
    m_note->show(offer, area->view->viewport()->mapToGlobal(place));
    if (offer.verdict != migration::Verdict::Refused)
        m_target = target.host;
}

void MachineDrags::scroll()
{
    const auto area = m_areas.constFind(m_over);
    if (area == m_areas.cend() || !area->view)
        return;
    QScrollBar *bar = area->view->verticalScrollBar();
    const int before = bar->value();
    if (m_place.y() < kScrollEdge)
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    else if (m_place.y() > area->view->viewport()->height() - kScrollEdge)
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    if (bar->value() != before)
        moveOver(m_place);
}

void MachineDrags::leave()
{
    m_scroll.stop();
    for (const Area &area : std::as_const(m_areas))
        area.mark->hide();
    if (m_note)
        m_note->hide();
    m_over = nullptr;
    m_target = nullptr;
}

} // namespace inn::ui
