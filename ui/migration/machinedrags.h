#pragma once

#include "ui/migration/verdicts.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QAbstractItemView;
class QMimeData;

namespace inn::models {
class HostList;
}

namespace inn::ui {

class DropMark;
class DropNote;

// Machines dragged from lists of the window and dropped on hosts: shows at once whether that can work. What
// is dragged besides machines is left to the views.
class MachineDrags : public QObject
{
    Q_OBJECT

public:
    // What a place of the view stands for.
    struct Target
    {
        models::Host *host = nullptr; // null: nothing can be dropped there
        QRect mark; // in the viewport
    };
    using TargetAt = std::function<Target(const QPoint &place)>;

    MachineDrags(models::HostList &hosts, QWidget *window);
    ~MachineDrags() override;

    // Machines can be dropped on that view.
    void watch(QAbstractItemView *view, TargetAt targetAt);
    // Drags them away from there; returns when they are let go. Does nothing without machines.
    void drag(QWidget *from, const std::vector<models::Domain *> &domains);
    [[nodiscard]] HostAbility abilityOf(const models::Host &host) const;

Q_SIGNALS:
    void dropped(const std::vector<inn::models::Domain *> &domains, inn::models::Host *host);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Area
    {
        QPointer<QAbstractItemView> view;
        TargetAt targetAt;
        DropMark *mark = nullptr;
    };
    void askAbilities();
    void moveOver(const QPoint &place);
    void scroll();
    void leave();

    models::HostList &m_hosts;
    QWidget *m_window;
    QPointer<DropNote> m_note;
    QHash<QObject *, Area> m_areas; // by viewport
    QHash<const models::Host *, HostAbility> m_abilities;
    std::vector<QPointer<models::Domain>> m_dragged;
    QObject *m_over = nullptr; // viewport
    QPoint m_place;
    QPointer<models::Host> m_target; // that can be dropped on
    QTimer m_scroll;
};

} // namespace inn::ui
