#pragma once

#include <QStringView>

#include <span>

// What each type of pool needs and can hold.
namespace inn::config {

struct PoolKind
{
    QStringView type;
    bool host, device, dir, adapter, name, initiator, network;
    std::span<const QStringView> sourceFormats; // the first counts without one, unless…
    QStringView defaultSourceFormat;
    std::span<const QStringView> volumeFormats;
    QStringView defaultVolumeFormat;
    bool noVolumeFormatList = false; // libvirt tells no list for rbd

    // A device is the only thing that its source has.
    [[nodiscard]] bool isDeviceOnly() const
    {
        return device && !host && !dir && !adapter && !name && !initiator && !network;
    }
};

// Null: no such type.
const PoolKind *poolKind(QStringView type);
std::span<const PoolKind> poolKinds(); // in libvirt's order

} // namespace inn::config
