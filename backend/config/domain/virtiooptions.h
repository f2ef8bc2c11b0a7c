#pragma once

#include "backend/xml/report.h"
#include "backend/xml/type.h"

// The options that all virtio devices have at their <driver>.
namespace inn::config {

struct VirtioOptionsConfig
{
    std::optional<QString> iommu, ats, packed, pagePerVq; // "on"/"off"
    bool operator==(const VirtioOptionsConfig &) const = default;
};

template<class T>
xml::Type<T> &declareVirtioOptions(xml::Type<T> &type)
{
    return type.template attribute<&T::iommu>("driver/@iommu", "Whether the device uses the guest’s IOMMU")
        .onOff()
        .since("3.5.0")
        .template attribute<&T::ats>("driver/@ats", "Whether the device may cache the IOMMU’s translations")
        .onOff()
        .since("3.5.0")
        .template attribute<&T::packed>("driver/@packed", "Whether virtqueues are packed rings")
        .onOff()
        .since("6.3.0")
        .template attribute<&T::pagePerVq>(
            "driver/@page_per_vq", "Whether each virtqueue’s notification has a page of its own")
        .onOff()
        .since("7.9.0");
}

// For the rule of a device that is not always a virtio one.
void checkNoVirtioOptions(const VirtioOptionsConfig &options, const xml::Report &report);

} // namespace inn::config
