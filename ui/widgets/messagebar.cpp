#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace inn::ui {

namespace {

constexpr int kDetailsHeight = 120;
constexpr int kLongestCause = 240; // what still reads as one message

QColor kindColour(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return QColor(0x2b, 0x78, 0xe4);
    case MessageBar::Kind::Success:
        return QColor(0x2e, 0x9e, 0x4f);
    case MessageBar::Kind::Warning:
        return QColor(0xc9, 0x82, 0x00);
    case MessageBar::Kind::Error:
        return QColor(0xd2, 0x3b, 0x3b);
    }
    return {};
}

IconName kindIcon(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return IconName::Information;
    case MessageBar::Kind::Success:
        return IconName::Success;
    case MessageBar::Kind::Warning:
        return IconName::Warning;
    case MessageBar::Kind::Error:
        return IconName::Error;
    }
    return IconName::Information;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_more(new QToolButton)
    , m_close(new QToolButton)
    , m_details(new QPlainTextEdit)
    , m_buttons(new QHBoxLayout)
{
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_more->setObjectName(QStringLiteral("messageDetailsButton"));
    m_more->setText(tr("De&tails"));
    m_more->setAccessibleName(tr("Show what caused this"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("messageCloseButton"));
    m_close->setIcon(icon(IconName::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_details->setObjectName(QStringLiteral("messageDetails"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setMaximumHeight(kDetailsHeight);
    m_details->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_details);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &details)
{
    m_kind = kind;
    m_text->setText(text);
    setAccessibleName(text);
    m_details->setPlainText(details);
    const int lines = int(details.count(u'\n')) + 2; // one for a scroll bar
    m_details->setMaximumHeight(
        std::min(kDetailsHeight, lines * m_details->fontMetrics().lineSpacing() + 12));
    m_more->setVisible(!details.isEmpty());
    if (details.isEmpty())
        m_more->setChecked(false);
    updateIcon();
    show();
}

void MessageBar::showError(const Error &error)
{
    const Error *cause = error.cause.get();
    // Our own sentences end with a full stop and say what to do; what others say is for those who ask.
    const bool tells = cause && cause->message.endsWith(u'.') && cause->message.size() <= kLongestCause;
    const QString text = tells ? error.message + u' ' + cause->message : error.message;
    const QString details = (tells ? cause->fullText().mid(cause->message.size()) + u'\n' + error.details
                                   : error.fullText().mid(error.message.size()))
                                .trimmed();
    showMessage(Kind::Error, text, details);
}

void MessageBar::clear()
{
    hide();
    m_text->clear();
    m_details->clear();
    m_more->setChecked(false);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_buttons->addWidget(button, 0, Qt::AlignTop);
}

void MessageBar::setClosing(Closing closing)
{
    m_close->setVisible(closing == Closing::Possible);
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::details() const
{
    return m_details->toPlainText();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = kindColour(m_kind);
    QColor fill = colour;
    fill.setAlpha(palette().color(QPalette::Window).lightness() < 128 ? 60 : 28);
    QColor edge = colour;
    edge.setAlpha(130);
    painter.setBrush(fill);
    painter.setPen(edge);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void MessageBar::updateIcon()
{
    m_icon->setPixmap(icon(kindIcon(m_kind)).pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace inn::ui
