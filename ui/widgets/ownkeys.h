#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <vector>

class QMenu;
class QWidget;

namespace inn::ui {

// Gives each thing of a dialog, page or menu a letter of its own to be reached by Alt, in any language: what
// translators chose stays for the first who has it, later ones get another letter of their text, or none.
// Forms change with what is chosen in them; no table of letters could follow that.
class OwnKeys : public QObject
{
    Q_OBJECT

public:
    explicit OwnKeys(QObject *parent = nullptr); // looks after the whole program
    static void arrange(QWidget *window);
    static void arrangeMenu(QMenu *menu);
    // The text with a key that is not among the taken ones, which are added to.
    static QString withOwnKey(const QString &text, QSet<QChar> &taken);
    [[nodiscard]] static QChar keyOf(const QString &text); // null: none

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void arrangeWaiting();

    std::vector<QPointer<QWidget>> m_waiting; // windows
    QTimer m_soon;
};

} // namespace inn::ui
