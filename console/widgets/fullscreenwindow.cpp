#include "console/widgets/fullscreenwindow.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

namespace inn::console {

namespace {

constexpr int kHotEdge = 2; // pixels at the top that call the bar
constexpr auto kBarTime = std::chrono::milliseconds(2500);

} // namespace

FullScreenWindow::FullScreenWindow(QWidget *content, const QString &title, QList<QAction *> actions)
    : m_content(content)
    , m_bar(new QWidget(this))
{
    setObjectName(QStringLiteral("consoleFullScreen"));
    setWindowTitle(title);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);

    m_bar->setObjectName(QStringLiteral("consoleFullScreenBar"));
    m_bar->setAccessibleName(tr("Full screen controls"));
    m_bar->setAutoFillBackground(true);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto *barLayout = new QHBoxLayout(m_bar);
    barLayout->setContentsMargins(10, 4, 6, 4);
    barLayout->addWidget(new QLabel(title, m_bar));
    for (QAction *action : actions) {
        auto *button = new QToolButton(m_bar);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        barLayout->addWidget(button);
    }
    auto *leave = new QToolButton(m_bar);
    leave->setObjectName(QStringLiteral("leaveFullScreen"));
    leave->setText(tr("Leave Full Screen"));
    leave->setToolTip(tr("Leave full screen (Ctrl+Alt+Return)"));
    leave->setFocusPolicy(Qt::StrongFocus);
    connect(leave, &QToolButton::clicked, this, &FullScreenWindow::leaveRequested);
    barLayout->addWidget(leave);

    m_hide.setSingleShot(true);
    m_hide.setInterval(kBarTime);
    connect(&m_hide, &QTimer::timeout, this, &FullScreenWindow::hideBarUnlessUsed);
    qApp->installEventFilter(this);
}

QWidget *FullScreenWindow::takeContent()
{
    qApp->removeEventFilter(this);
    m_content->setParent(nullptr);
    return std::exchange(m_content, nullptr);
}

void FullScreenWindow::showBar()
{
    m_bar->show();
    placeBar();
    m_hide.start();
}

void FullScreenWindow::focusBar()
{
    showBar();
    m_bar->findChild<QToolButton *>()->setFocus(Qt::ShortcutFocusReason);
}

void FullScreenWindow::placeBar()
{
    m_bar->adjustSize();
    m_bar->move((width() - m_bar->width()) / 2, 0);
    m_bar->raise();
}

void FullScreenWindow::hideBarUnlessUsed()
{
    const bool used = m_bar->underMouse() || m_bar->isAncestorOf(QApplication::focusWidget())
        || QApplication::activePopupWidget();
    if (used)
        m_hide.start();
    else
        m_bar->hide();
}

bool FullScreenWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        const auto *move = static_cast<QMouseEvent *>(event);
        if (widget->window() == this && mapFromGlobal(move->globalPosition()).y() < kHotEdge)
            showBar();
    }
    return QWidget::eventFilter(watched, event);
}

void FullScreenWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBar();
}

void FullScreenWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // the content goes back first
    Q_EMIT leaveRequested();
}

void FullScreenWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_bar->isAncestorOf(QApplication::focusWidget())) {
        m_bar->hide();
        Q_EMIT contentFocusRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace inn::console
