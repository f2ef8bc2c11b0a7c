#include "console/widgets/consolewidget.h"

#include "console/serial/terminalview.h"
#include "console/widgets/fullscreenwindow.h"
#include "console/widgets/graphicspane.h"
#include "console/widgets/serialpane.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>

namespace inn::console {

ConsoleWidget::ConsoleWidget(QWidget *parent)
    : QWidget(parent)
    , m_toolBar(new QToolBar(this))
    , m_choice(new QComboBox(m_toolBar))
    , m_scaling(new QComboBox(m_toolBar))
    , m_sendKeyMenu(new QMenu(this))
    , m_optionsMenu(new QMenu(this))
    , m_stack(new QStackedWidget(this))
    , m_none(new QLabel(m_stack))
    , m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("consoleWidget"));
    setAccessibleName(tr("Console"));
    m_stack->setObjectName(QStringLiteral("consoleStack"));
    m_none->setObjectName(QStringLiteral("consoleNone"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setText(tr("This machine has no console. Add a display or a serial port to its hardware."));
    m_stack->addWidget(m_none);
    m_status->setObjectName(QStringLiteral("consoleStatus"));
    m_status->setAccessibleName(tr("Console status"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(6, 2, 6, 2);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    buildToolBar();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    updateTools();
}

ConsoleWidget::~ConsoleWidget()
{
    leaveFullScreen();
}

// --- tools ---

void ConsoleWidget::buildToolBar()
{
    m_toolBar->setObjectName(QStringLiteral("consoleToolBar"));
    m_toolBar->setAccessibleName(tr("Console tools"));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choice->setObjectName(QStringLiteral("consoleChoice"));
    m_choice->setAccessibleName(tr("Console to show"));
    m_choice->setToolTip(tr("Which console of the machine to show"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        setCurrentEndpoint(index);
        focusConsole();
    });
    m_toolBar->addWidget(m_choice);

    m_scaling->setObjectName(QStringLiteral("consoleScaling"));
    m_scaling->setAccessibleName(tr("Scaling"));
    m_scaling->setToolTip(tr("How the picture fills the window"));
    m_scaling->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    using Scaling = DisplayView::Scaling;
    m_scaling->addItem(tr("Fit"), QVariant::fromValue(Scaling::Fit));
    m_scaling->addItem(tr("Whole multiples"), QVariant::fromValue(Scaling::Integer));
    m_scaling->addItem(tr("Stretch"), QVariant::fromValue(Scaling::Stretch));
    m_scaling->addItem(tr("1:1"), QVariant::fromValue(Scaling::Original));
    connect(m_scaling, &QComboBox::currentIndexChanged, this, &ConsoleWidget::applyOptionsToAll);
    m_scalingAction = m_toolBar->addWidget(m_scaling);

    buildSendKeyMenu();
    m_screenshot = m_toolBar->addAction(QIcon::fromTheme(QStringLiteral("camera-photo")), tr("Screenshot"),
        this, &ConsoleWidget::saveScreenshot);
    m_screenshot->setObjectName(QStringLiteral("consoleScreenshot"));
    m_screenshot->setToolTip(tr("Save the picture to a file"));
    m_fullScreenAction = m_toolBar->addAction(QIcon::fromTheme(QStringLiteral("view-fullscreen")),
        tr("Full Screen"), this, &ConsoleWidget::enterFullScreen);
    m_fullScreenAction->setObjectName(QStringLiteral("consoleFullScreenAction"));
    m_fullScreenAction->setToolTip(tr("Show the console on the whole screen (Ctrl+Alt+Return)"));
    buildOptionsMenu();
}

void ConsoleWidget::buildSendKeyMenu()
{
    m_sendKeyMenu->setObjectName(QStringLiteral("consoleSendKeyMenu"));
    for (const KeyCombination &combination : keyCombinations()) {
        if (combination.startsGroup)
            m_sendKeyMenu->addSeparator();
        QAction *item = m_sendKeyMenu->addAction(combination.label, this, [this, &combination] {
            if (GraphicsPane *pane = currentGraphics())
                pane->displayView()->sendCombination(combination);
        });
        item->setObjectName(QStringLiteral("sendKey ") + combination.label);
    }
    m_sendKey = new QAction(QIcon::fromTheme(QStringLiteral("input-keyboard")), tr("Send Key"), this);
    m_sendKey->setObjectName(QStringLiteral("consoleSendKey"));
    m_sendKey->setToolTip(tr("Send a key combination this desktop would take for itself"));
    m_sendKey->setMenu(m_sendKeyMenu);
    m_toolBar->addAction(m_sendKey);
    if (auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_sendKey)))
        button->setPopupMode(QToolButton::InstantPopup);
}

QAction *ConsoleWidget::addToggle(
    QMenu *menu, const char *name, const QString &text, const QString &toolTip, bool checked)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setToolTip(toolTip);
    action->setCheckable(true);
    action->setChecked(checked);
    connect(action, &QAction::toggled, this, &ConsoleWidget::applyOptionsToAll);
    return action;
}

void ConsoleWidget::buildOptionsMenu()
{
    constexpr bool on = true;
    constexpr bool off = false;
    m_optionsMenu->setObjectName(QStringLiteral("consoleOptionsMenu"));
    m_optionsMenu->setToolTipsVisible(true);
    m_clipboard = addToggle(m_optionsMenu, "consoleClipboard", tr("Share the &Clipboard"),
        tr("Copy and paste between this computer and the machine while its console has the keyboard"), on);
    m_keyboardGrab = addToggle(m_optionsMenu, "consoleKeyboardGrab", tr("Send &System Keys"),
        tr("While the console has the keyboard, keys such as Alt+Tab go to the machine; Ctrl+Alt ends that"),
        on);
    m_guestResize = addToggle(m_optionsMenu, "consoleGuestResize", tr("Resize the &Machine's Screen"),
        tr("Ask the machine to make its screen as large as this window"), off);
    m_optionsMenu->addSeparator();
    m_reconnect = m_optionsMenu->addAction(tr("&Reconnect"), this, &ConsoleWidget::reconnect);
    m_reconnect->setObjectName(QStringLiteral("consoleReconnectAction"));
    auto *options = new QToolButton(m_toolBar);
    options->setObjectName(QStringLiteral("consoleOptions"));
    options->setText(tr("Options"));
    options->setAccessibleName(tr("Console options"));
    options->setPopupMode(QToolButton::InstantPopup);
    options->setMenu(m_optionsMenu);
    options->setFocusPolicy(Qt::TabFocus);
    m_toolBar->addWidget(options);
}

void ConsoleWidget::applyOptions(GraphicsPane &pane)
{
    pane.setClipboardSync(
        m_clipboard->isChecked() ? GraphicsPane::ClipboardSync::On : GraphicsPane::ClipboardSync::Off);
    DisplayView &view = *pane.displayView();
    view.setScaling(m_scaling->currentData().value<DisplayView::Scaling>());
    view.setKeyboardGrab(m_keyboardGrab->isChecked() ? DisplayView::KeyboardGrab::WhileFocused
                                                     : DisplayView::KeyboardGrab::Off);
    view.setGuestResize(
        m_guestResize->isChecked() ? DisplayView::GuestResize::FollowWindow : DisplayView::GuestResize::Off);
}

void ConsoleWidget::applyOptionsToAll()
{
    for (ConsolePane *pane : m_panes) {
        if (auto *graphics = qobject_cast<GraphicsPane *>(pane))
            applyOptions(*graphics);
    }
}

void ConsoleWidget::setScaling(DisplayView::Scaling scaling)
{
    m_scaling->setCurrentIndex(m_scaling->findData(QVariant::fromValue(scaling)));
}

void ConsoleWidget::updateTools()
{
    ConsolePane *pane = currentPane();
    const bool connected = pane && pane->state() == ConsolePane::State::Connected;
    const GraphicsPane *graphics = currentGraphics();
    m_choice->setEnabled(m_panes.size() > 1);
    m_scalingAction->setVisible(graphics || !pane);
    m_sendKey->setVisible(graphics || !pane);
    m_screenshot->setVisible(graphics || !pane);
    m_sendKey->setEnabled(connected);
    m_screenshot->setEnabled(graphics && !graphics->framebuffer().isNull());
    m_fullScreenAction->setEnabled(pane != nullptr);
    m_reconnect->setEnabled(pane && m_activity == GuestActivity::Active);
    const QString text = pane ? pane->statusText() : QString();
    if (text == m_status->text())
        return;
    m_status->setText(text);
    Q_EMIT statusChanged(text);
}

// --- consoles ---

void ConsoleWidget::setGuestName(const QString &name)
{
    m_guestName = name;
}

void ConsoleWidget::setEndpoints(std::vector<ConsoleEndpoint> endpoints)
{
    const int current = std::max(0, currentEndpoint());
    std::vector<ConsolePane *> old = std::exchange(m_panes, {});
    for (const ConsoleEndpoint &endpoint : endpoints) {
        const auto same = std::find_if(old.begin(), old.end(), [&](const ConsolePane *pane) {
            return pane && pane->endpoint().kind == endpoint.kind && pane->endpoint().label == endpoint.label
                && pane->guestName() == m_guestName;
        });
        if (same == old.end()) {
            m_panes.push_back(createPane(endpoint));
            continue;
        }
        (*same)->setEndpoint(endpoint);
        m_panes.push_back(std::exchange(*same, nullptr));
    }
    for (ConsolePane *pane : old)
        delete pane;
    m_choice->clear();
    for (const ConsolePane *pane : m_panes)
        m_choice->addItem(pane->endpoint().label);
    m_choice->setCurrentIndex(std::min(current, int(m_panes.size()) - 1));
    showCurrent();
}

ConsolePane *ConsoleWidget::createPane(const ConsoleEndpoint &endpoint)
{
    ConsolePane *pane = nullptr;
    if (endpoint.kind == ConsoleEndpoint::Serial) {
        auto *serial = new SerialPane(endpoint, m_guestName, m_stack);
        connect(serial->terminalView(), &TerminalView::releaseRequested, this, &ConsoleWidget::leaveKeyboard);
        pane = serial;
    } else {
        auto *graphics = new GraphicsPane(endpoint, m_guestName, m_stack);
        connect(graphics->displayView(), &DisplayView::releaseRequested, this, &ConsoleWidget::leaveKeyboard);
        connect(graphics, &GraphicsPane::framebufferChanged, this, [this] {
            if (!m_screenshot->isEnabled())
                updateTools();
            Q_EMIT framebufferChanged();
        });
        applyOptions(*graphics);
        pane = graphics;
    }
    pane->view()->installEventFilter(this);
    connect(pane, &ConsolePane::statusChanged, this, &ConsoleWidget::updateTools);
    connect(pane, &ConsolePane::problem, m_status, &QLabel::setText);
    m_stack->addWidget(pane);
    pane->setGuestActivity(m_activity);
    return pane;
}

void ConsoleWidget::setGuestActive(GuestActivity activity)
{
    m_activity = activity;
    for (ConsolePane *pane : m_panes)
        pane->setGuestActivity(activity);
    updateTools();
}

int ConsoleWidget::currentEndpoint() const
{
    return m_choice->currentIndex();
}

void ConsoleWidget::setCurrentEndpoint(int index)
{
    if (index < 0 || index >= endpointCount())
        return;
    m_choice->setCurrentIndex(index);
    showCurrent();
}

ConsolePane *ConsoleWidget::currentPane() const
{
    const int index = currentEndpoint();
    return index >= 0 && index < endpointCount() ? m_panes[std::size_t(index)] : nullptr;
}

GraphicsPane *ConsoleWidget::currentGraphics() const
{
    return qobject_cast<GraphicsPane *>(currentPane());
}

void ConsoleWidget::showCurrent()
{
    ConsolePane *pane = currentPane();
    m_stack->setCurrentWidget(pane ? static_cast<QWidget *>(pane) : m_none);
    if (pane && (isVisible() || m_fullScreen))
        pane->activate();
    updateTools();
}

void ConsoleWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCurrent(); // nobody connects to what nobody looks at
}

void ConsoleWidget::reconnect()
{
    if (ConsolePane *pane = currentPane())
        pane->reconnect();
}

QImage ConsoleWidget::currentFramebuffer() const
{
    for (const ConsolePane *pane : m_panes) {
        const auto *graphics = qobject_cast<const GraphicsPane *>(pane);
        if (graphics && !graphics->framebuffer().isNull())
            return graphics->framebuffer();
    }
    return {};
}

// --- keyboard ---

QWidget *ConsoleWidget::keyboardTarget() const
{
    const ConsolePane *pane = currentPane();
    return pane ? pane->view() : nullptr;
}

void ConsoleWidget::focusConsole()
{
    if (QWidget *target = keyboardTarget())
        target->setFocus(Qt::OtherFocusReason);
}

void ConsoleWidget::leaveKeyboard()
{
    if (m_fullScreen)
        m_fullScreen->focusBar();
    else if (m_choice->isEnabled())
        m_choice->setFocus(Qt::ShortcutFocusReason);
    else if (QWidget *button = m_toolBar->findChild<QToolButton *>(QStringLiteral("consoleOptions")))
        button->setFocus(Qt::ShortcutFocusReason);
}

bool ConsoleWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != keyboardTarget())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (modifiers != (Qt::ControlModifier | Qt::AltModifier) || !isReturn)
        return QWidget::eventFilter(watched, event);
    if (m_fullScreen)
        leaveFullScreen();
    else
        enterFullScreen();
    return true;
}

// --- full screen ---

void ConsoleWidget::enterFullScreen()
{
    if (m_fullScreen || !currentPane())
        return;
    const QString title = m_guestName.isEmpty() ? m_choice->currentText()
                                                : tr("%1 — %2").arg(m_guestName, m_choice->currentText());
    QList<QAction *> actions;
    if (currentGraphics())
        actions = { m_sendKey, m_screenshot };
    m_fullScreen = std::make_unique<FullScreenWindow>(m_stack, title, actions);
    connect(m_fullScreen.get(), &FullScreenWindow::leaveRequested, this, &ConsoleWidget::leaveFullScreen,
        Qt::QueuedConnection);
    connect(m_fullScreen.get(), &FullScreenWindow::contentFocusRequested, this, &ConsoleWidget::focusConsole);
    m_fullScreen->showFullScreen();
    m_stack->show();
    m_fullScreen->showBar();
    focusConsole();
    Q_EMIT fullScreenChanged();
}

void ConsoleWidget::leaveFullScreen()
{
    if (!m_fullScreen)
        return;
    QWidget *content = m_fullScreen->takeContent();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, content, 1);
    content->show();
    m_fullScreen.release()->deleteLater(); // one of its buttons may be calling
    Q_EMIT fullScreenChanged();
    focusConsole();
}

// --- screenshot ---

void ConsoleWidget::saveScreenshot()
{
    const GraphicsPane *pane = currentGraphics();
    const QImage image = pane ? pane->framebuffer() : QImage();
    if (image.isNull())
        return;
    QString name = m_guestName.isEmpty() ? QStringLiteral("screenshot") : m_guestName;
    name.replace(QLatin1Char('/'), QLatin1Char('_'));
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    const QString suggestion = QStringLiteral("%1-%2.png").arg(name, time);
    if (m_choosePath) {
        m_choosePath(suggestion, [this, image](const QString &path) { saveImage(image, path); });
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save screenshot"));
    dialog->setObjectName(QStringLiteral("saveScreenshot"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(suggestion);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, image](const QString &path) { saveImage(image, path); });
    dialog->open();
}

void ConsoleWidget::saveImage(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && image.save(&file, "PNG") && file.commit();
    m_status->setText(
        saved ? tr("Saved “%1”.").arg(path) : tr("Cannot save “%1”: %2.").arg(path, file.errorString()));
    Q_EMIT statusChanged(m_status->text());
}

} // namespace inn::console
