#include "backend/config/absent.h"
#include "backend/config/domain/controllerconfig.h"
#include "backend/config/domain/domainconfig.h"

namespace inn::config {

namespace {

bool isOf(const ControllerConfig &controller, QStringView type)
{
    return controller.type == type;
}

void keepPci(ControllerConfig &controller)
{
    if (controller.modelName == u"none")
        controller.modelName.reset();
    if (isOf(controller, u"pci"))
        return;
    controller.modelName.reset();
    controller.targetChassisNr.reset();
    controller.targetChassis.reset();
    controller.targetPort.reset();
    controller.targetBusNr.reset();
    controller.targetIndex.reset();
    controller.targetHotplug.reset();
    controller.targetNode.reset();
}

std::optional<unsigned> companionPort(const ControllerConfig &controller)
{
    if (controller.model == u"ich9-uhci1")
        return 0;
    if (controller.model == u"ich9-uhci2")
        return 2;
    if (controller.model == u"ich9-uhci3")
        return 4;
    return std::nullopt;
}

void applyDefaultsTo(ControllerConfig &controller)
{
    if (!controller.type)
        controller.type = QStringLiteral("ide");
    keepPci(controller);
    const bool isSerial = isOf(controller, u"virtio-serial");
    if (!isSerial)
        controller.vectors.reset();
    if (!isSerial && !isOf(controller, u"usb"))
        controller.ports.reset();
    if (!isOf(controller, u"xenbus")) {
        controller.maxGrantFrames.reset();
        controller.maxEventChannels.reset();
    }
    const bool isRoot = controller.model == u"pci-root" || controller.model == u"pcie-root";
    if (!isOf(controller, u"pci") || !isRoot)
        controller.pciHole.reset();
    dropZero(controller.queues);
    dropZero(controller.commandsPerLun);
    dropZero(controller.maxSectors);
    dropZero(controller.ioThread);
    if (isOf(controller, u"usb") && controller.model == u"none") {
        // libvirt does not look at the rest.
        controller.alias.reset();
        controller.acpiIndex.reset();
        controller.address.reset();
        controller.masterPort.reset();
    }
    if (isOf(controller, u"usb") && !controller.masterPort)
        controller.masterPort = companionPort(controller);
    applyDeviceInfoDefaults(controller);
    controller.bootOrder.reset();
    controller.bootLoadparm.reset();
}

} // namespace

void applyControllerDefaults(DomainConfig &domain)
{
    for (ControllerConfig &controller : domain.controllers)
        applyDefaultsTo(controller);
}

} // namespace inn::config
