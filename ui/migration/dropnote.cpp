#include "ui/migration/dropnote.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QToolTip>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr QPoint kBesidePointer(18, 34);
constexpr int kTextWidth = 52; // letters
constexpr int kEdge = 4;

} // namespace

DropNote::DropNote(QWidget *parent)
    : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint | Qt::WindowTransparentForInput)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_lines(new QLabel)
{
    setObjectName(QStringLiteral("dropNote"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("dropNoteTitle"));
    m_lines->setObjectName(QStringLiteral("dropNoteLines"));
    for (QLabel *label : { m_title, m_lines })
        label->setTextFormat(Qt::PlainText); // names come from hosts
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(10 + kEdge, 8, 12, 8);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_icon, 0, 0, Qt::AlignTop);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_lines, 1, 1);
    layout->setColumnStretch(1, 1);
}

void DropNote::show(const DropOffer &offer, const QPoint &pointer)
{
    m_offer = offer;
    m_icon->setPixmap(icon(verdictIcon(offer.verdict)).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_title->setText(offer.title);
    m_lines->setText(offer.lines.join(u'\n'));
    m_lines->setVisible(!offer.lines.isEmpty());
    const int width = fontMetrics().averageCharWidth() * kTextWidth;
    int widest = 0;
    for (const QString &line : offer.lines)
        widest = std::max(widest, m_lines->fontMetrics().horizontalAdvance(line));
    m_lines->setWordWrap(widest > width);
    m_lines->setFixedWidth(std::min(widest, width) + 2);
    setAccessibleName(offer.title + u' ' + offer.lines.join(u' '));
    QFrame::show();
    layout()->activate();
    adjustSize();
    QPoint place = pointer + kBesidePointer;
    if (const QScreen *screen = QGuiApplication::screenAt(pointer)) {
        const QRect room = screen->availableGeometry();
        if (place.x() + this->width() > room.right())
            place.setX(pointer.x() - this->width() - kBesidePointer.x() / 2);
        if (place.y() + height() > room.bottom())
            place.setY(pointer.y() - height() - kBesidePointer.y() / 2);
        place.setX(std::max(place.x(), room.left()));
        place.setY(std::max(place.y(), room.top()));
    }
    move(place);
    update();
}

void DropNote::paintEvent(QPaintEvent *)
{
    const QColor colour = verdictColour(m_offer.verdict, palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, kEdge, height()), colour);
    painter.setPen(colour);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

DropMark::DropMark(QWidget *viewport)
    : QWidget(viewport)
{
    setObjectName(QStringLiteral("dropMark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropMark::show(const QRect &place, migration::Verdict verdict)
{
    m_verdict = verdict;
    setGeometry(place);
    raise();
    QWidget::show();
    update();
}

void DropMark::paintEvent(QPaintEvent *)
{
    const QColor colour = verdictColour(m_verdict, palette());
    QColor fill = colour;
    fill.setAlpha(48);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace inn::ui
