#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/addresses.h"
#include "backend/drivers/qemu/definition/devicelist.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>

namespace inn::qemu {

namespace {

using config::AddressConfig;
using config::DomainConfig;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

void checkScsiAddress(const DomainConfig &domain, const AddressConfig &address, const xml::Report &report)
{
    if (address.bus.value_or(0) != 0)
        report.error("address/@bus", tr("A SCSI controller has one bus only, 0."), kInternal);
    const config::ControllerConfig *controller
        = findController(domain, u"scsi", address.controller.value_or(0));
    if (controller && is(controller->model, u"lsilogic") && address.target.value_or(0) != 0)
        report.error("address/@target", tr("An LSI controller has the target 0 only."), kUnsupported);
}

void checkDriveAddress(
    const DomainConfig &domain, QStringView bus, const AddressConfig &address, const xml::Report &report)
{
    if (bus == u"scsi") {
        checkScsiAddress(domain, address, report);
        return;
    }
    const bool single = bus == u"ide" || bus == u"fdc";
    if (single && address.controller.value_or(0) != 0)
        report.error("address/@controller", tr("There is one controller of this kind only, 0."), kInternal);
    if (bus == u"fdc" && address.bus.value_or(0) != 0)
        report.error("address/@bus", tr("A floppy controller has one bus only, 0."), kInternal);
    if (bus == u"sata" && address.bus.value_or(0) != 0)
        report.error("address/@bus", tr("A SATA controller has one bus only, 0."), kUnsupported);
    if ((single || bus == u"sata") && address.target.value_or(0) != 0)
        report.error("address/@target", tr("On this bus there is the target 0 only."), kUnsupported);
}

void checkAddress(const DomainConfig &domain, const QemuCapabilities &capabilities, const DeviceEntry &device,
    const xml::Report &report)
{
    if (!*device.address)
        return;
    const AddressConfig &address = **device.address;
    if (device.hasType(u"drive")) {
        const QString bus
            = device.kind == DeviceKind::Disk ? text(domain.disks[device.index].bus) : QStringLiteral("scsi");
        checkDriveAddress(domain, bus, address, report);
    }
    if (device.hasType(u"ccw") && !isS390Ccw(domain)) {
        report.error("address/@type",
            tr("The machine type “%1” has no CCW bus.").arg(text(domain.os.machine)), kUnsupported);
    }
    const bool zpci = address.zpciUid || address.zpciFid;
    if (zpci && !capabilities.hasDevice(QStringLiteral("zpci"))) {
        report.error("address/zpci",
            tr("The emulator “%1” has no zPCI; remove the element.").arg(capabilities.binary), kUnsupported);
    }
}

} // namespace

void checkAddresses(const DomainConfig &domain, const QemuCapabilities &capabilities, xml::Issues &issues)
{
    for (const DeviceEntry &device : devicesToRead(domain, capabilities))
        checkAddress(domain, capabilities, device,
            reportOn(domain, issues).at(*device.origin, device.path, device.index));
}

} // namespace inn::qemu
