#pragma once

#include "console/core/consolechannel.h"
#include "console/widgets/consolepane.h"
#include "console/widgets/displayview.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace inn::console {

class FullScreenWindow;
class GraphicsPane;

// All consoles of one guest: choice, tools, the view and a status line. Knows nothing of hosts and domains:
// it gets endpoints to open and is told whether the guest runs.
class ConsoleWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsoleWidget(QWidget *parent = nullptr);
    ~ConsoleWidget() override;

    // For messages and titles; set before the endpoints.
    void setGuestName(const QString &name);
    // Endpoints that stay the same (kind and label) keep their connection and content.
    void setEndpoints(std::vector<ConsoleEndpoint> endpoints);
    void setGuestActive(GuestActivity activity);

    [[nodiscard]] int currentEndpoint() const;
    void setCurrentEndpoint(int index);
    [[nodiscard]] int endpointCount() const { return int(m_panes.size()); }
    [[nodiscard]] ConsolePane *currentPane() const;
    // The picture of the first graphical console that has one; null without.
    [[nodiscard]] QImage currentFramebuffer() const;
    void setScaling(DisplayView::Scaling scaling);
    void reconnect();
    void focusConsole();

    void enterFullScreen();
    void leaveFullScreen();
    [[nodiscard]] bool isFullScreenShown() const { return m_fullScreen != nullptr; }

    // Asks where to save, with a suggested name; calls back with the path. Without one a file dialog is used.
    using PathChooser
        = std::function<void(const QString &suggestion, std::function<void(const QString &)> chosen)>;
    void setPathChooser(PathChooser chooser) { m_choosePath = std::move(chooser); }
    void saveScreenshot();

Q_SIGNALS:
    void framebufferChanged();
    void statusChanged(const QString &text);
    void fullScreenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildToolBar();
    void buildSendKeyMenu();
    void buildOptionsMenu();
    QAction *addToggle(
        QMenu *menu, const char *name, const QString &text, const QString &toolTip, bool checked);
    [[nodiscard]] GraphicsPane *currentGraphics() const;
    [[nodiscard]] QWidget *keyboardTarget() const;
    ConsolePane *createPane(const ConsoleEndpoint &endpoint);
    void applyOptions(GraphicsPane &pane);
    void applyOptionsToAll();
    void showCurrent();
    void updateTools();
    void leaveKeyboard();
    void saveImage(const QImage &image, const QString &path);

    QString m_guestName;
    GuestActivity m_activity = GuestActivity::Off;
    std::vector<ConsolePane *> m_panes; // children of the stack
    PathChooser m_choosePath;
    QToolBar *m_toolBar;
    QComboBox *m_choice;
    QComboBox *m_scaling;
    QMenu *m_sendKeyMenu;
    QMenu *m_optionsMenu;
    QAction *m_scalingAction = nullptr;
    QAction *m_sendKey = nullptr;
    QAction *m_screenshot = nullptr;
    QAction *m_fullScreenAction = nullptr;
    QAction *m_reconnect = nullptr;
    QAction *m_clipboard = nullptr;
    QAction *m_guestResize = nullptr;
    QAction *m_keyboardGrab = nullptr;
    QStackedWidget *m_stack;
    QLabel *m_none;
    QLabel *m_status;
    std::unique_ptr<FullScreenWindow> m_fullScreen;
};

} // namespace inn::console
