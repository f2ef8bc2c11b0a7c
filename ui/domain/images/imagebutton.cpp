#include "ui/domain/images/imagebutton.h"

#include "models/domain.h"
#include "ui/domain/images/imagedialog.h"

#include <QAction>
#include <QMenu>

namespace inn::ui {

ImageButton::ImageButton(models::Domain *machine, Prompter &prompter, QWidget *parent)
    : QPushButton(tr("Ima&ge…"), parent)
    , m_machine(machine)
    , m_prompter(prompter)
{
    setObjectName(QStringLiteral("diskImage"));
    setAccessibleName(tr("Change the images of the disk"));
    using Kind = ImageDialog::Kind;
    auto *menu = new QMenu(this);
    const struct
    {
        Kind kind;
        const char *name;
        QString text;
    } rows[] = { { Kind::Flatten, "flattenDisk", tr("&Flatten…") },
        { Kind::Merge, "mergeDisk", tr("&Merge into Base…") }, { Kind::Copy, "copyDisk", tr("&Copy to…") },
        { Kind::Resize, "resizeDisk", tr("&Resize…") } };
    for (const auto &row : rows) {
        QAction *action = menu->addAction(row.text);
        action->setObjectName(QLatin1String(row.name));
        connect(action, &QAction::triggered, this, [this, kind = row.kind] {
            if (!m_machine)
                return;
            auto *dialog = new ImageDialog(kind, m_machine, m_target, m_prompter, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
    }
    // Not the button's own menu, which waits in a loop of events of its own.
    connect(
        this, &QPushButton::clicked, this, [this, menu] { menu->popup(mapToGlobal(QPoint(0, height()))); });
}

void ImageButton::setDisk(const QString &target, bool hasImage)
{
    m_target = target;
    const bool runs = m_machine && api::isActive(m_machine->info().state);
    setVisible(hasImage && m_machine);
    setEnabled(runs);
    setToolTip(runs ? QString() : tr("Images are merged, copied and resized while the machine runs."));
}

} // namespace inn::ui
