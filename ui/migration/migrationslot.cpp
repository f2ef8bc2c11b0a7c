#include "ui/migration/migrationslot.h"

#include "models/migrationlist.h"
#include "ui/migration/migrationview.h"
#include "ui/widgets/icons.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace inn::ui {

using models::Migration;
using models::MigrationList;

MigrationSlot::MigrationSlot(
    models::TaskList *tasks, const QUuid &domain, Prompter &prompter, QWidget *parent)
    : QFrame(parent)
    , m_domain(domain)
    , m_prompter(prompter)
    , m_close(new QToolButton)
    , m_room(new QVBoxLayout)
{
    setObjectName(QStringLiteral("migrationSlot"));
    setFrameShape(QFrame::StyledPanel);
    m_close->setObjectName(QStringLiteral("migrationClose"));
    m_close->setIcon(icon(IconName::Close));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close what is shown of the migration"));
    m_close->setToolTip(m_close->accessibleName());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 10, 8, 10);
    row->addLayout(m_room, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MigrationSlot::close);
    MigrationList *migrations = MigrationList::of(tasks);
    connect(migrations, &MigrationList::started, this, &MigrationSlot::show);
    connect(migrations, &MigrationList::ended, this, [this](const Migration *migration) {
        if (!m_view || m_view->migration() != migration)
            return;
        m_close->show();
        if (migration->state() == Migration::State::Cancelled)
            close();
    });
    hide();
    if (Migration *running = migrations->runningFor(domain))
        show(running);
}

void MigrationSlot::show(Migration *migration)
{
    if (migration->domain() != m_domain)
        return;
    close();
    m_view = new MigrationView(migration, m_prompter, MigrationView::Extent::Whole);
    m_room->addWidget(m_view);
    connect(migration, &QObject::destroyed, this, &MigrationSlot::close);
    m_close->hide();
    QFrame::show();
}

void MigrationSlot::close()
{
    if (m_view)
        m_view->deleteLater();
    m_view = nullptr;
    hide();
}

} // namespace inn::ui
