#pragma once

#include "backend/base/bytes.h"
#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/virtiooptions.h"

// Controllers, which other devices sit on.
namespace inn::config {

struct DomainConfig;

struct ControllerConfig : DeviceInfoConfig, VirtioOptionsConfig
{
    std::optional<QString> type; // "pci", "usb", "scsi", "sata", "ide", "virtio-serial", "fdc", "ccid"…
    std::optional<unsigned> index;
    std::optional<QString> model; // "pcie-root", "pcie-root-port", "qemu-xhci", "virtio-scsi"…
    std::optional<unsigned> ports, vectors; // usb, virtio-serial
    std::optional<unsigned> maxGrantFrames, maxEventChannels; // xenbus
    std::optional<unsigned> queues, commandsPerLun, maxSectors, ioThread;
    std::optional<QString> ioEventFd;
    std::optional<QString> modelName; // <model name=…/>
    std::optional<unsigned> targetChassisNr, targetChassis, targetPort, targetBusNr, targetIndex; // pci
    std::optional<QString> targetHotplug;
    std::optional<unsigned> targetNode;
    std::optional<unsigned> masterPort; // of a USB companion
    std::optional<Bytes> pciHole; // pcihole64
    xml::Origin origin;
    bool operator==(const ControllerConfig &) const = default;
};

void checkController(const ControllerConfig &controller, xml::Report &report);
// Rules between controllers.
void checkControllers(const DomainConfig &domain, const xml::Report &report);

// What libvirt's reader drops or fills in. Order and numbers are the driver's.
void applyControllerDefaults(DomainConfig &domain);

} // namespace inn::config
