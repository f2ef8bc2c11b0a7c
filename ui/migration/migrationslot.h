#pragma once

#include "models/migration.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace inn::models {
class TaskList;
}

namespace inn::ui {

class MigrationView;
class Prompter;

// Where the migration of a machine shows while it is under way, and afterwards until it is closed if it
// failed. Takes no room otherwise.
class MigrationSlot : public QFrame
{
    Q_OBJECT

public:
    MigrationSlot(
        models::TaskList *tasks, const QUuid &domain, Prompter &prompter, QWidget *parent = nullptr);

private:
    void show(models::Migration *migration);
    void close();

    QUuid m_domain;
    Prompter &m_prompter;
    MigrationView *m_view = nullptr;
    QToolButton *m_close;
    QVBoxLayout *m_room;
};

} // namespace inn::ui
