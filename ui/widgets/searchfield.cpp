#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace inn::ui {

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    // Looking for its icon takes a tenth of the program's start, and there is nothing to clear yet.
    connect(
        this, &QLineEdit::textChanged, this, [this] { setClearButtonEnabled(true); },
        Qt::SingleShotConnection);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT leaveDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace inn::ui
