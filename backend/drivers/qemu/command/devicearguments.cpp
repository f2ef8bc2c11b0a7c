#include "backend/drivers/qemu/command/devicearguments.h"

#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/words.h"

#include <QRegularExpression>

namespace inn::qemu {

namespace {

void addSwitch(QJsonObject &device, const QString &property, const Text &value)
{
    if (is(value, u"on") || is(value, u"yes"))
        device.insert(property, true);
    else if (is(value, u"off") || is(value, u"no"))
        device.insert(property, false);
}

void addIsaPlace(QJsonObject &device, const config::AddressConfig &address)
{
    const QString port = device.value(u"driver") == QStringLiteral("pvpanic") ? QStringLiteral("ioport")
                                                                              : QStringLiteral("iobase");
    if (address.iobase)
        device.insert(port, int(*address.iobase));
    if (address.irq)
        device.insert(QStringLiteral("irq"), int(*address.irq));
}

Result<> addPlace(QJsonObject &device, const DeviceContext &context, const config::DeviceInfoConfig &info)
{
    const QString type = info.address ? text(info.address->type) : QString();
    if (type == u"pci")
        return addPciPlace(device, info.address, context.domain);
    if (type == u"usb")
        return addUsbPlace(device, info.address, context.domain);
    if (type == u"isa") {
        addIsaPlace(device, *info.address);
    } else if (type == u"ccw") {
        device.insert(QStringLiteral("devno"),
            QStringLiteral("%1.%2.%3")
                .arg(info.address->cssid.value_or(0xfe), 0, 16)
                .arg(info.address->ssid.value_or(0), 0, 16)
                .arg(info.address->devno.value_or(0), 4, 16, QChar(u'0')));
    } else if (type == u"spapr-vio") {
        if (info.address->reg)
            device.insert(QStringLiteral("reg"), qint64(*info.address->reg));
    } else if (type == u"ccid") {
        const unsigned number = info.address->controller.value_or(0);
        const config::ControllerConfig *bus = findController(context.domain, u"ccid", number);
        if (!bus) {
            return invalid(
                translated("The device “%1” of “%2” is on a smart card reader that does not exist.")
                    .arg(text(info.alias), context.name()));
        }
        device.insert(QStringLiteral("bus"), text(bus->alias) + QStringLiteral(".0"));
    }
    return {};
}

} // namespace

void BuildContext::add(const DeviceArguments &device) const
{
    for (const QJsonObject &object : device.objects)
        add(QStringLiteral("-object"), object);
    for (const QJsonObject &chardev : device.chardevs)
        add(QStringLiteral("-chardev"), chardevOption(chardev));
    for (const QJsonObject &object : device.lateObjects)
        add(QStringLiteral("-object"), object);
    for (const QJsonObject &netdev : device.netdevs)
        add(QStringLiteral("-netdev"), netdev);
    for (const QJsonObject &node : device.blockdevs)
        add(QStringLiteral("-blockdev"), node);
    for (const QJsonObject &each : device.devices)
        add(QStringLiteral("-device"), each);
}

Result<> addDeviceInfo(
    QJsonObject &device, const DeviceContext &context, const config::DeviceInfoConfig &info)
{
    device.insert(QStringLiteral("id"), text(info.alias));
    TRY(addPlace(device, context, info));
    if (info.bootOrder)
        device.insert(QStringLiteral("bootindex"), int(std::min(*info.bootOrder, unsigned(INT_MAX))));
    if (info.acpiIndex.value_or(0) > 0)
        device.insert(QStringLiteral("acpi-index"), qint64(*info.acpiIndex));
    if (info.romBar)
        device.insert(QStringLiteral("rombar"), is(info.romBar, u"on") ? 1 : 0);
    if (is(info.romEnabled, u"no"))
        device.insert(QStringLiteral("romfile"), QString());
    else if (info.romFile)
        device.insert(QStringLiteral("romfile"), *info.romFile);
    return {};
}

void addVirtioOptions(QJsonObject &device, const config::VirtioOptionsConfig &options)
{
    addSwitch(device, QStringLiteral("iommu_platform"), options.iommu);
    addSwitch(device, QStringLiteral("ats"), options.ats);
    addSwitch(device, QStringLiteral("packed"), options.packed);
    addSwitch(device, QStringLiteral("page-per-vq"), options.pagePerVq);
}

QString virtioDriver(const QString &device, const config::DeviceInfoConfig &info, const Text &model)
{
    const QString type = info.address ? text(info.address->type) : QString();
    if (type == u"ccw")
        return device + QStringLiteral("-ccw");
    if (type == u"virtio-mmio")
        return device + QStringLiteral("-device");
    const QString generation = is(model, u"virtio-transitional") ? QStringLiteral("-transitional")
        : is(model, u"virtio-non-transitional")                  ? QStringLiteral("-non-transitional")
                                                                 : QString();
    return device + QStringLiteral("-pci") + generation;
}

} // namespace inn::qemu
