// Devices that tie a running guest to its host.

#include "backend/base/translated.h"
#include "backend/config/words.h"
#include "backend/migration/rules/rules.h"

namespace inn::migration {

using config::is;

namespace {

void checkHostDevices(const Situation &situation, Lines &lines)
{
    const QString here = situation.source.name();
    const QString there = situation.destination.name();
    for (const config::HostdevConfig &device : situation.guest.config.hostdevs) {
        const QString type = device.type.value_or(QString());
        const QString name = device.alias.value_or(type);
        if (!situation.isRunning()) {
            lines.advise(translated("“%1” uses the device “%2” (%3) of “%4”.")
                             .arg(situation.guestName(), name, type, here),
                translated("It will start on “%1” only where there is such a device.").arg(there));
            continue;
        }
        if (is(device.mode, u"capabilities")) {
            lines.refuse(
                translated("“%1” uses parts of “%2” itself (“%3”).").arg(situation.guestName(), here, type),
                translated("Move it switched off."), Remedy::MoveOffline);
        } else if (type == u"usb") {
            lines.advise(translated("“%1” uses a USB device of “%2”; it is taken out when the machine moves.")
                             .arg(situation.guestName(), here),
                translated("Eject it in the guest and detach it first."));
        } else if (!is(device.teamingType, u"transient")) {
            lines.refuse(translated("“%1” uses the device “%2” (%3) of “%4”.")
                             .arg(situation.guestName(), name, type, here),
                translated("Detach it, or move the machine switched off."), Remedy::MoveOffline);
        }
    }
}

void checkFolders(const Situation &situation, Lines &lines)
{
    for (const config::FilesystemConfig &folder : situation.guest.config.filesystems) {
        const QString target = folder.target.value_or(QString());
        const QString where = folder.sourceDir.value_or(QString());
        const bool isVirtiofs = is(folder.driverType, u"virtiofs");
        if (situation.isRunning() && isVirtiofs) {
            lines.refuse(translated("“%1” shares the folder “%2” with “%3” (virtiofs).")
                             .arg(situation.guestName(), target, situation.source.name()),
                translated("Unmount and detach it, or move the machine switched off."), Remedy::MoveOffline);
        } else if (situation.isRunning()) {
            lines.advise(
                translated("“%1” is offered the folder “%2” of “%3” (9p); while the guest has it mounted it "
                           "cannot move.")
                    .arg(situation.guestName(), target, situation.source.name()),
                translated("Unmount it in the guest first."));
        } else {
            lines.advise(translated("“%1” shares the folder “%2”.").arg(situation.guestName(), where),
                translated("It must be on “%1” too.").arg(situation.destination.name()));
        }
    }
}

void checkShared(const Situation &situation, Lines &lines)
{
    for (const config::ShmemConfig &memory : situation.guest.config.shmems) {
        const QString name = memory.name.value_or(QString());
        if (is(memory.model, u"ivshmem")) {
            lines.refuse(translated("“%1” has the shared memory “%2” of an old kind.")
                             .arg(situation.guestName(), name),
                translated("Detach it, or move the machine switched off."), Remedy::MoveOffline);
        } else if (!is(memory.role, u"master")) {
            lines.refuse(
                translated("“%1” uses the memory “%2” of another machine.").arg(situation.guestName(), name),
                translated("Detach it, or move the machine switched off."), Remedy::MoveOffline);
        }
    }
    for (const config::MemoryDeviceConfig &memory : situation.guest.config.memoryDevices) {
        if (is(memory.model, u"sgx-epc")) {
            lines.refuse(
                translated("“%1” has protected memory of its processor (SGX).").arg(situation.guestName()),
                translated("Move it switched off."), Remedy::MoveOffline);
        }
    }
    if (situation.guest.config.launchSecurity) {
        lines.refuse(
            translated("“%1” is protected from its host (“%2”).")
                .arg(situation.guestName(), situation.guest.config.launchSecurity->type.value_or(QString())),
            translated("Move it switched off."), Remedy::MoveOffline);
    }
}

void checkDisplays(const Situation &situation, Lines &lines)
{
    for (const config::GraphicsConfig &display : situation.guest.config.graphics) {
        const QString type = display.type.value_or(QString());
        if (type == u"sdl") {
            lines.refuse(translated("“%1” shows its screen in a window of “%2” (SDL).")
                             .arg(situation.guestName(), situation.source.name()),
                translated("Move it switched off, without that window."), Remedy::MoveOffline);
        } else if (type == u"egl-headless" || is(display.glEnable, u"yes")) {
            lines.advise(translated("“%1” draws with the graphics card of “%2”.")
                             .arg(situation.guestName(), situation.source.name()),
                translated("Such machines often cannot move while they run; switch OpenGL off."));
        }
    }
    for (const config::VideoConfig &video : situation.guest.config.videos) {
        if (is(video.accel3d, u"yes")) {
            lines.refuse(
                translated("“%1” uses 3D acceleration, whose state cannot move.").arg(situation.guestName()),
                translated("Move it switched off."), Remedy::MoveOffline);
        }
    }
}

void checkRest(const Situation &situation, Lines &lines)
{
    const config::DomainConfig &guest = situation.guest.config;
    const QString name = situation.guestName();
    if (guest.vsock) {
        lines.advise(translated("Programs that talk to the guest through its socket to the host (vsock) are "
                                "cut off."));
    }
    for (const config::SmartcardConfig &card : guest.smartcards) {
        if (is(card.mode, u"host"))
            lines.refuse(
                translated("“%1” uses a smart card reader of “%2”.").arg(name, situation.source.name()),
                translated("Detach it, or move the machine switched off."), Remedy::MoveOffline);
    }
    for (const config::InputConfig &input : guest.inputs) {
        if (is(input.type, u"passthrough") || is(input.type, u"evdev"))
            lines.advise(translated("“%1” uses an input device of “%2”.").arg(name, situation.source.name()),
                translated("A device of that path must be on “%1”.").arg(situation.destination.name()));
    }
    const bool hasHostPort = std::any_of(guest.serials.begin(), guest.serials.end(),
        [](const config::CharacterDeviceConfig &port) { return is(port.type, u"dev"); });
    if (hasHostPort) {
        lines.advise(translated("“%1” uses a serial port of “%2”.").arg(name, situation.source.name()),
            translated("A port of that path must be on “%1”.").arg(situation.destination.name()));
    }
    if (!guest.qemuArguments.empty()) {
        lines.advise(translated("“%1” has options for QEMU of its own, which cannot be judged.").arg(name),
            translated("Look whether they fit on “%1”.").arg(situation.destination.name()));
    }
}

} // namespace

void checkDevices(const Situation &situation, Findings &findings)
{
    Lines lines(findings, translated("Devices"));
    checkHostDevices(situation, lines);
    checkFolders(situation, lines);
    if (situation.isRunning()) {
        checkShared(situation, lines);
        checkDisplays(situation, lines);
        checkRest(situation, lines);
    }
    lines.otherwise(translated("No device ties “%1” to its host.").arg(situation.guestName()));
}

} // namespace inn::migration
