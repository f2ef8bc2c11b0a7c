#include "ui/domain/tuning/limitsbutton.h"

#include "models/domain.h"
#include "ui/domain/tuning/tuningpanels.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace inn::ui {

LimitsButton::LimitsButton(Kind kind, models::Domain *machine, QWidget *parent)
    : QPushButton(tr("Li&mits…"), parent)
    , m_kind(kind)
    , m_machine(machine)
{
    setObjectName(
        kind == Kind::Disk ? QStringLiteral("openDiskLimits") : QStringLiteral("openInterfaceLimits"));
    setAccessibleName(
        kind == Kind::Disk ? tr("Limits of what goes through the disk") : tr("Limits of the network card"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &LimitsButton::open);
}

void LimitsButton::setDevice(const QString &device)
{
    m_device = device;
    setVisible(m_machine && !device.isEmpty());
}

void LimitsButton::open()
{
    if (!m_machine || m_device.isEmpty())
        return;
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("limitsDialog"));
    dialog->setWindowTitle(m_kind == Kind::Disk ? tr("Limits of the disk “%1”").arg(m_device)
                                                : tr("Limits of the network card %1").arg(m_device));
    TuningPanel *panel = nullptr;
    if (m_kind == Kind::Disk)
        panel = new DiskLimitsPanel(m_machine, m_device);
    else
        panel = new InterfaceLimitsPanel(m_machine, m_device);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(panel, 1);
    layout->addWidget(buttons);
    buttons->setContentsMargins(0, 0, 12, 0);
    dialog->resize(800, m_kind == Kind::Disk ? 640 : 400);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(m_machine, &QObject::destroyed, dialog, &QDialog::reject);
    dialog->open();
}

} // namespace inn::ui
