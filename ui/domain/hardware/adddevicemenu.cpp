#include "ui/domain/hardware/adddevicemenu.h"

#include "ui/domain/pages/hardwarepage.h"

#include <QAction>
#include <QMenu>

namespace inn::ui {

QMenu *newAddDeviceMenu(QWidget *parent, std::function<void(AddDeviceDialog::Kind)> open)
{
    auto *menu = new QMenu(parent);
    const struct
    {
        AddDeviceDialog::Kind kind;
        const char *name;
        IconName icon;
        QString text;
    } rows[] = { { AddDeviceDialog::Kind::Disk, "addDisk", IconName::Disk, HardwarePage::tr("&Disk…") },
        { AddDeviceDialog::Kind::CdDrive, "addCdDrive", IconName::Cdrom, HardwarePage::tr("&CD Drive…") },
        { AddDeviceDialog::Kind::NetworkCard, "addNetworkCard", IconName::Network,
            HardwarePage::tr("&Network Card…") },
        { AddDeviceDialog::Kind::UsbDevice, "addUsbDevice", IconName::Hardware,
            HardwarePage::tr("&USB Device of the Host…") },
        { AddDeviceDialog::Kind::PciDevice, "addPciDevice", IconName::Hardware,
            HardwarePage::tr("&PCI Device of the Host…") },
        { AddDeviceDialog::Kind::Document, "addByXml", IconName::Xml,
            HardwarePage::tr("&Other Device by XML…") } };
    for (const auto &row : rows) {
        QAction *action = menu->addAction(icon(row.icon), row.text);
        action->setObjectName(QString::fromLatin1(row.name));
        QObject::connect(action, &QAction::triggered, parent, [open, kind = row.kind] { open(kind); });
    }
    return menu;
}

} // namespace inn::ui
