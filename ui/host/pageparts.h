#pragma once

#include "ui/widgets/icons.h"

#include <QToolBar>

class QTreeWidget;

namespace inn::ui {

// A row of actions as buttons, which Tab reaches.
class ActionBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);
    // The action is called `name`, its button nameButton.
    QAction *add(const QString &name, IconName iconName, const QString &text);
};

// A plain list with columns.
QTreeWidget *newList(const QString &name, const QString &accessibleName, const QStringList &columns);

} // namespace inn::ui
