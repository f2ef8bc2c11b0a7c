#pragma once

#include "backend/config/domain/domainconfig.h"

#include <QString>

#include <vector>

namespace inn::ui {

// One line on a device for a list: what it is, and what of it matters.
struct DeviceLine
{
    QString kind; // translated: "Disk vda"
    QString text; // "/images/web.qcow2 · virtio · qcow2"
};

// The devices that people look for, in the document's order by kind; controllers and the like are left out.
std::vector<DeviceLine> deviceLines(const config::DomainConfig &config);

} // namespace inn::ui
