#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

#include <QHash>

// Keyboards, mice, tablets and devices of the host taken as such.
namespace inn::qemu {

namespace {

using config::InputConfig;

const QString kDriver = QStringLiteral("driver");

QString usbDriver(const QString &type)
{
    static const QHash<QString, QString> drivers { { QStringLiteral("tablet"), QStringLiteral("usb-tablet") },
        { QStringLiteral("mouse"), QStringLiteral("usb-mouse") },
        { QStringLiteral("keyboard"), QStringLiteral("usb-kbd") } };
    return drivers.value(type);
}

QString virtioInput(const InputConfig &input)
{
    static const QHash<QString, QString> devices { { QStringLiteral("tablet"),
                                                       QStringLiteral("virtio-tablet") },
        { QStringLiteral("mouse"), QStringLiteral("virtio-mouse") },
        { QStringLiteral("keyboard"), QStringLiteral("virtio-keyboard") },
        { QStringLiteral("passthrough"), QStringLiteral("virtio-input-host") } };
    const QString device = devices.value(text(input.type));
    return device.isEmpty() ? QString() : virtioDriver(device, input);
}

// Events of the host's device go to the guest's keyboard or mouse, whatever these are.
QJsonObject eventDevice(const InputConfig &input)
{
    QJsonObject object { { QStringLiteral("qom-type"), QStringLiteral("input-linux") },
        { QStringLiteral("id"), text(input.alias) }, { QStringLiteral("evdev"), text(input.sourceDev) } };
    if (input.repeat)
        object.insert(QStringLiteral("repeat"), is(input.repeat, u"on"));
    if (is(input.grab, u"all"))
        object.insert(QStringLiteral("grab_all"), true);
    if (input.grabToggle)
        object.insert(QStringLiteral("grab-toggle"), *input.grabToggle);
    return object;
}

} // namespace

Result<DeviceArguments> inputArguments(const DeviceContext &context, const config::InputConfig &input)
{
    DeviceArguments arguments;
    if (is(input.type, u"evdev")) {
        arguments.objects.push_back(eventDevice(input));
        return arguments;
    }
    const bool isKeyOrMouse = is(input.type, u"mouse") || is(input.type, u"keyboard");
    if (is(input.bus, u"ps2") && isKeyOrMouse)
        return arguments; // on the board
    const QString driver = is(input.bus, u"usb") ? usbDriver(text(input.type))
        : is(input.bus, u"virtio")               ? virtioInput(input)
                                                 : QString();
    if (driver.isEmpty()) {
        return unsupported(translated("“%1” asks for an input device “%2”, which cannot be used here.")
                               .arg(context.name(), text(input.type) + u'/' + text(input.bus)));
    }
    TRY(context.require(driver, translated("input device")));
    QJsonObject device { { kDriver, driver } };
    if (is(input.bus, u"virtio"))
        addVirtioOptions(device, input);
    if (is(input.type, u"passthrough"))
        device.insert(QStringLiteral("evdev"), text(input.sourceEvdev));
    TRY(addDeviceInfo(device, context, input));
    arguments.devices.push_back(std::move(device));
    return arguments;
}

} // namespace inn::qemu
