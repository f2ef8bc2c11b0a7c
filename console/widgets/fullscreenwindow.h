#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace inn::console {

// A console alone on the screen, with a small bar at the top that comes when the pointer goes there, or by
// keyboard with Ctrl+Alt, and hides again by itself.
class FullScreenWindow final : public QWidget
{
    Q_OBJECT

public:
    // Takes `content` as its child; takeContent() gives it back.
    FullScreenWindow(QWidget *content, const QString &title, QList<QAction *> actions);

    [[nodiscard]] QWidget *takeContent();
    void showBar();
    void focusBar();

Q_SIGNALS:
    void leaveRequested();
    void contentFocusRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void placeBar();
    void hideBarUnlessUsed();

    QWidget *m_content;
    QWidget *m_bar;
    QTimer m_hide;
};

} // namespace inn::console
