#include "ui/domain/hardware/devicechange.h"

#include "ui/domain/pages/hardwarepage.h"

namespace inn::ui {

Result<config::DeviceRef> deviceInDefinition(
    config::DomainConfig shown, const config::DeviceRef &device, const config::DomainConfig &inactive)
{
    // The two documents may have it at different places.
    if (config::DeviceInfoConfig *info = config::deviceInfo(shown, device)) {
        info->address.reset();
        info->alias.reset();
    }
    TRY_ASSIGN(
        const config::DomainConfig wanted, config::readDeviceElement(config::deviceElement(shown, device)));
    return config::findDevice(inactive, wanted);
}

Result<config::DomainConfig> withTypedDevice(
    config::DomainConfig domain, const config::DeviceRef &device, const QByteArray &text)
{
    TRY_ASSIGN(const config::DomainConfig typed, config::readDeviceElement(text));
    TRY_ASSIGN(const config::DeviceRef which, config::onlyDevice(typed));
    if (which.family != device.family) {
        return Error { ErrorCode::InvalidConfig,
            HardwarePage::tr("A “%1” cannot become a “%2”; remove it and add the other.")
                .arg(config::elementName(device.family), config::elementName(which.family)) };
    }
    config::replaceDevice(domain, device, typed);
    return domain;
}

config::DomainConfig withBootOrderOf(config::DomainConfig document, const config::DomainConfig &other)
{
    document.os.boot.clear();
    for (config::DiskConfig &disk : document.disks) {
        disk.bootOrder.reset();
        for (const config::DiskConfig &each : other.disks) {
            if (each.targetDev == disk.targetDev)
                disk.bootOrder = each.bootOrder;
        }
    }
    for (config::InterfaceConfig &interface : document.interfaces) {
        interface.bootOrder.reset();
        for (const config::InterfaceConfig &each : other.interfaces) {
            if (each.mac == interface.mac)
                interface.bootOrder = each.bootOrder;
        }
    }
    return document;
}

} // namespace inn::ui
