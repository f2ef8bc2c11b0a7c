#pragma once

#include "backend/config/domain/deviceedit.h"
#include "ui/widgets/icons.h"

#include <vector>

namespace inn::ui {

// One line of the list of a machine's hardware.
struct HardwareEntry
{
    enum class Kind { Resources, CpuTuning, MemoryTuning, Boot, Device };
    Kind kind = Kind::Device;
    config::DeviceRef device;
    IconName icon = IconName::Hardware;
    QString title; // “Disk vda”
    QString text; // “/images/web.qcow2 · virtio · qcow2”
};

// Processors and memory, their limits, boot order, then all devices: what people look for first, controllers
// last.
std::vector<HardwareEntry> hardwareEntries(const config::DomainConfig &domain);

} // namespace inn::ui
