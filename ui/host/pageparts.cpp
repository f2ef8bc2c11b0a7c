#include "ui/host/pageparts.h"

#include <QAction>
#include <QTreeWidget>

namespace inn::ui {

ActionBar::ActionBar(QWidget *parent)
    : QToolBar(parent)
{
    setIconSize(QSize(16, 16));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

QAction *ActionBar::add(const QString &name, IconName iconName, const QString &text)
{
    QAction *action = addAction(icon(iconName), text);
    action->setObjectName(name);
    QWidget *button = widgetForAction(action);
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setFocusPolicy(Qt::TabFocus);
    return action;
}

QTreeWidget *newList(const QString &name, const QString &accessibleName, const QStringList &columns)
{
    auto *list = new QTreeWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setFrameShape(QFrame::NoFrame);
    return list;
}

} // namespace inn::ui
