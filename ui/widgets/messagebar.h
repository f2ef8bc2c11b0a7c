#pragma once

#include "backend/base/error.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace inn::ui {

// One message inside a page, not a dialog: icon, sentence, what caused it on demand, and buttons. Hidden when
// empty.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text, const QString &details = {});
    void showError(const Error &error);
    void clear();
    // A button at the right, gone with clear(); pressing it triggers the action.
    void addButton(QAction *action);
    enum class Closing { Possible, Impossible };
    void setClosing(Closing closing);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString details() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    Kind m_kind = Kind::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_more;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
    QHBoxLayout *m_buttons;
};

} // namespace inn::ui
