#pragma once

#include "backend/drivers/qemu/command/arguments.h"
#include "backend/drivers/qemu/command/words.h"

#include <vector>

// One device as QEMU takes it, on the command line and, with the same values, while the guest runs. The
// functions are pure: the device and all that it leans on (controllers, aliases, addresses) are in
// context.domain.
namespace inn::qemu {

// To be added in this order, and removed in the opposite one.
struct DeviceArguments
{
    std::vector<QJsonObject> objects; // object-add; by "id"
    std::vector<QJsonObject> chardevs; // chardev-add: "id", "backend"
    std::vector<QJsonObject> lateObjects; // object-add: these refer to a chardev
    std::vector<QJsonObject> netdevs; // netdev_add; by "id"
    std::vector<QJsonObject> blockdevs; // blockdev-add; by "node-name"
    std::vector<QJsonObject> devices; // device_add; by "id"
};

Result<DeviceArguments> interfaceArguments(
    const DeviceContext &context, const config::InterfaceConfig &interface);
enum class CharacterRole { Serial, Parallel, Console, Channel };
Result<DeviceArguments> characterArguments(
    const DeviceContext &context, const config::CharacterDeviceConfig &device, CharacterRole role);
Result<DeviceArguments> rngArguments(const DeviceContext &context, const config::RngConfig &rng);
// Nothing for what is on the board (ps2).
Result<DeviceArguments> inputArguments(const DeviceContext &context, const config::InputConfig &input);
// The action is the machine's: watchdog-set-action.
Result<DeviceArguments> watchdogArguments(
    const DeviceContext &context, const config::WatchdogConfig &watchdog);
Result<QString> watchdogAction(const DeviceContext &context, const config::WatchdogConfig &watchdog);
Result<DeviceArguments> redirdevArguments(
    const DeviceContext &context, const config::RedirdevConfig &redirdev);
// A USB device must have been found (its bus and number are in the source's address), a SCSI unit too
// (see hostdevices.h).
Result<DeviceArguments> hostdevArguments(const DeviceContext &context, const config::HostdevConfig &hostdev);
Result<DeviceArguments> smartcardArguments(
    const DeviceContext &context, const config::SmartcardConfig &smartcard);
Result<DeviceArguments> soundArguments(const DeviceContext &context, const config::SoundConfig &sound);
Result<DeviceArguments> videoArguments(const DeviceContext &context, const config::VideoConfig &video);
Result<DeviceArguments> balloonArguments(const DeviceContext &context, const config::BalloonConfig &balloon);
Result<DeviceArguments> vsockArguments(const DeviceContext &context, const config::VsockConfig &vsock);
Result<DeviceArguments> hubArguments(const DeviceContext &context, const config::HubConfig &hub);

// Parts of the above.

// What every device says about itself: its place, boot order, option ROM, number in ACPI.
Result<> addDeviceInfo(
    QJsonObject &device, const DeviceContext &context, const config::DeviceInfoConfig &info);
void addVirtioOptions(QJsonObject &device, const config::VirtioOptionsConfig &options);
// "virtio-net" as a device on the bus of the address: "-pci", "-ccw", "-device"; the model chooses among the
// generations.
QString virtioDriver(const QString &device, const config::DeviceInfoConfig &info, const Text &model = {});

// The host's side of a character device as an argument of chardev-add; for TLS with an object before it. `id`
// is the chardev's, `alias` the device's (its private socket is paths.character(alias)).
enum class CharacterUse { Device, Port, Redirection, Smartcard }; // what a port says goes to a log
Result<> addCharacterBackend(DeviceArguments &arguments, const DeviceContext &context,
    const config::CharacterBackendConfig &backend, const QString &id, const QString &alias,
    CharacterUse use = CharacterUse::Device);
// "socket,id=charserial0,path=…" of such an argument, for -chardev, which takes no JSON.
QString chardevOption(const QJsonObject &chardev);

// The "audiodev" of a device that may name its backend.
QString audioBackend(const config::DomainConfig &domain, const std::optional<unsigned> &id);

} // namespace inn::qemu
