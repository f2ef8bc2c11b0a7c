#include "backend/drivers/qemu/definition/graphicsdefinition.h"

#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/definition/machines.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <bit>
#include <limits>

namespace inn::qemu {

namespace {

using config::DomainConfig;

constexpr unsigned kQxlFramebuffer = 16U * 1024; // KiB
constexpr unsigned kLeastMemory = 1024; // KiB
constexpr unsigned kMostQxlMemory = std::numeric_limits<unsigned>::max() / 1024;
constexpr qsizetype kLongestVncPassword = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("inn::qemu::Definition", text);
}

bool hasDisplay(const DomainConfig &domain, QStringView type)
{
    return std::any_of(domain.graphics.begin(), domain.graphics.end(),
        [type](const config::GraphicsConfig &graphics) { return is(graphics.type, type); });
}

bool supportsDisplay(const QemuCapabilities &capabilities, const QString &type)
{
    if (type == u"vnc")
        return capabilities.hasCommand(QStringLiteral("query-vnc"));
    if (type == u"spice")
        return capabilities.options.contains(QStringLiteral("spice"));
    if (type == u"sdl" || type == u"egl-headless" || type == u"dbus")
        return capabilities.hasFeature(QStringLiteral("display-") + type);
    return false;
}

bool supportsVideo(const QemuCapabilities &capabilities, const QString &model)
{
    static const QHash<QString, QString> devices {
        { QStringLiteral("vga"), QStringLiteral("VGA") },
        { QStringLiteral("cirrus"), QStringLiteral("cirrus-vga") },
        { QStringLiteral("vmvga"), QStringLiteral("vmware-svga") },
        { QStringLiteral("qxl"), QStringLiteral("qxl") },
        { QStringLiteral("bochs"), QStringLiteral("bochs-display") },
        { QStringLiteral("ramfb"), QStringLiteral("ramfb") },
    };
    if (model == u"virtio")
        return capabilities.hasDevice(QStringLiteral("virtio-gpu-pci"))
            || capabilities.hasDevice(QStringLiteral("virtio-gpu-ccw"))
            || capabilities.hasDevice(QStringLiteral("virtio-gpu-device"));
    const auto device = devices.constFind(model);
    return device != devices.constEnd() && capabilities.hasDevice(*device);
}

void checkDisplay(const DomainConfig &domain, const config::GraphicsConfig &graphics,
    const DefinitionHost &host, const xml::Report &report)
{
    const bool isSpice = is(graphics.type, u"spice");
    const bool isVnc = is(graphics.type, u"vnc");
    if (hasDisplay(domain, u"egl-headless")) {
        if (!isSpice && !isVnc && !is(graphics.type, u"egl-headless"))
            report.error("@type",
                tr("A display “egl-headless” can only be beside “vnc” and “spice”, not beside “%1”.")
                    .arg(text(graphics.type)),
                kUnsupported);
        else if (isSpice && is(graphics.glEnable, u"yes"))
            report.error("gl",
                tr("SPICE cannot draw with OpenGL where “egl-headless” does; disable one of both."),
                kUnsupported);
    }
    if (isVnc && graphics.password && graphics.password->toUtf8().size() > kLongestVncPassword)
        report.error("@passwd",
            tr("The VNC password is longer than %1 characters; shorten it.").arg(kLongestVncPassword),
            kUnsupported);
    const bool onPort = !graphics.listens.empty()
        && (is(graphics.listens[0].type, u"address") || is(graphics.listens[0].type, u"network"));
    if (isSpice && onPort && graphics.tlsPort.value_or(0) > 0 && !host.spiceTls)
        report.error("@tlsPort",
            tr("SPICE has an encrypted port, but encryption is switched off in the driver’s settings."),
            kUnsupported);
    if (!is(graphics.type, u"dbus") || !graphics.audioId)
        return;
    for (const config::AudioConfig &audio : domain.audios) {
        if (audio.id == graphics.audioId && !is(audio.type, u"dbus"))
            report.error("audio/@id", tr("The audio backend of a D-Bus display must be of the type “dbus”."),
                kUnsupported);
    }
}

void checkDisplays(const DomainConfig &domain, const DefinitionHost &host,
    const QemuCapabilities &capabilities, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.graphics.size(); ++i) {
        const config::GraphicsConfig &graphics = domain.graphics[i];
        const xml::Report here = report.at(graphics.origin, "devices/graphics", i);
        if (graphics.type && !supportsDisplay(capabilities, *graphics.type)) {
            here.error("@type",
                tr("The emulator “%1” has no display “%2”.").arg(capabilities.binary, *graphics.type),
                kUnsupported);
            continue;
        }
        checkDisplay(domain, graphics, host, here);
    }
}

void checkQxl(const config::VideoConfig &video, const xml::Report &report)
{
    for (const auto &[amount, where] :
        { std::pair(video.vram, "model/@vram"), std::pair(video.ram, "model/@ram") }) {
        if (amount.value_or(0) > kMostQxlMemory)
            report.error(where,
                tr("%1 KiB are too much for a graphics card; at most %2 are possible.")
                    .arg(*amount)
                    .arg(kMostQxlMemory),
                kOverflow);
    }
    if (!video.vgamem)
        return;
    if (*video.vgamem < kLeastMemory)
        report.error("model/@vgamem", tr("The framebuffer must have at least %1 KiB.").arg(kLeastMemory),
            kUnsupported);
    else if (!std::has_single_bit(*video.vgamem))
        report.error(
            "model/@vgamem", tr("The size of the framebuffer must be a power of two."), kUnsupported);
}

void checkSecondary(const config::VideoConfig &video, const xml::Report &report)
{
    if (!is(video.primary, u"yes"))
        report.error("model/@type",
            tr("A graphics card “%1” can only be the first one; choose “qxl” or “virtio” for others.")
                .arg(text(video.model)),
            kUnsupported);
    if (video.heads != 1U)
        report.error("model/@heads",
            tr("A graphics card “%1” has one screen; set “heads” to 1.").arg(text(video.model)),
            kUnsupported);
}

void checkVideoOptions(
    const config::VideoConfig &video, const QemuCapabilities &capabilities, const xml::Report &report)
{
    const bool isVirtio = is(video.model, u"virtio");
    const bool isQxl = is(video.model, u"qxl");
    if (is(video.accel2d, u"yes"))
        report.error("model/acceleration/@accel2d", tr("QEMU has no 2D acceleration; remove “accel2d”."),
            kUnsupported);
    const bool hasResolution = isVirtio || isQxl || is(video.model, u"vga") || is(video.model, u"bochs");
    if (video.resolutionX && !hasResolution)
        report.error("model/resolution",
            tr("The resolution of a graphics card “%1” cannot be chosen; remove it.").arg(text(video.model)));
    const bool hasLeast = is(video.model, u"vga") || is(video.model, u"vmvga");
    if (hasLeast && video.vram.value_or(0) != 0 && *video.vram < kLeastMemory)
        report.error("model/@vram", tr("A graphics card needs at least %1 KiB of memory.").arg(kLeastMemory),
            kUnsupported);
    if (is(video.driverName, u"vhostuser")) {
        if (isVirtio && !capabilities.hasDevice(QStringLiteral("vhost-user-gpu")))
            report.error("driver/@name",
                tr("The emulator “%1” has no graphics card “vhost-user”.").arg(capabilities.binary),
                kUnsupported);
    } else if (is(video.accel3d, u"yes") && !isVirtio) {
        report.error("model/acceleration/@accel3d",
            tr("Only a graphics card “virtio” has 3D acceleration; choose that model or switch it off."),
            kUnsupported);
    } else if (is(video.accel3d, u"yes") && !capabilities.hasDevice(QStringLiteral("virtio-gpu-gl-pci"))
        && !capabilities.hasDevice(QStringLiteral("virtio-vga-gl"))) {
        report.error("model/acceleration/@accel3d",
            tr("The emulator “%1” has no 3D acceleration.").arg(capabilities.binary), kUnsupported);
    }
}

void checkVideos(const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.videos.size(); ++i) {
        const config::VideoConfig &video = domain.videos[i];
        const xml::Report here = report.at(video.origin, "devices/video", i);
        if (is(video.model, u"none") || !video.model)
            continue;
        if (!supportsVideo(capabilities, *video.model)) {
            here.error("model/@type",
                tr("The emulator “%1” has no graphics card “%2”.").arg(capabilities.binary, *video.model),
                kUnsupported);
            continue;
        }
        // A card whose model the driver chose has not been judged by it.
        xml::Report again = here;
        config::checkVideo(video, again);
        if (is(video.model, u"qxl"))
            checkQxl(video, here);
        else if (!is(video.model, u"virtio"))
            checkSecondary(video, here);
        checkVideoOptions(video, capabilities, here);
    }
}

QString soundDevice(QStringView model)
{
    if (model == u"usb")
        return QStringLiteral("usb-audio");
    return model == u"ich9" ? QStringLiteral("ich9-intel-hda") : QString();
}

void checkSounds(const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.sounds.size(); ++i) {
        const config::SoundConfig &sound = domain.sounds[i];
        const xml::Report here = report.at(sound.origin, "devices/sound", i);
        const QString device = soundDevice(text(sound.model));
        if (is(sound.model, u"ich7"))
            here.error("@model", tr("QEMU has no sound card “ich7”; choose “ich6” or “ich9”."), kInternal);
        else if (!device.isEmpty() && !capabilities.hasDevice(device))
            here.error("@model",
                tr("The emulator “%1” has no sound card “%2”.").arg(capabilities.binary, text(sound.model)),
                kUnsupported);
        for (const config::SoundCodecConfig &codec : sound.codecs) {
            const QString name = QStringLiteral("hda-") + text(codec.type);
            if (codec.type && !capabilities.hasDevice(name))
                here.error("codec",
                    tr("The emulator “%1” has no codec “%2”.").arg(capabilities.binary, *codec.type),
                    kUnsupported);
        }
    }
}

void checkAudios(const DomainConfig &domain, const QemuCapabilities &capabilities, const xml::Report &report)
{
    for (std::size_t i = 0; i < domain.audios.size(); ++i) {
        const config::AudioConfig &audio = domain.audios[i];
        const xml::Report here = report.at(audio.origin, "devices/audio", i);
        if (is(audio.type, u"spice") && !hasDisplay(domain, u"spice"))
            here.error("@type",
                tr("Sound through SPICE needs a SPICE display; add one or choose another type."),
                kUnsupported);
        if (is(audio.type, u"dbus") && !supportsDisplay(capabilities, QStringLiteral("dbus")))
            here.error("@type", tr("The emulator “%1” has no sound through D-Bus.").arg(capabilities.binary),
                kUnsupported);
    }
}

} // namespace

void completeGraphics(DomainConfig &domain, const DefinitionHost &host)
{
    // Documents of old name sockets of the driver's own making, which are made anew at each start.
    const QString own = QFileInfo(host.nvramFolder).path();
    for (config::GraphicsConfig &graphics : domain.graphics) {
        if (!is(graphics.type, u"vnc"))
            continue;
        for (config::GraphicsListenConfig &listen : graphics.listens) {
            if (!is(listen.type, u"socket") || !text(listen.socket).startsWith(own))
                continue;
            listen.type = QStringLiteral("address");
            listen.socket.reset();
            graphics.socket.reset();
            graphics.port = -1;
            graphics.autoport = QStringLiteral("yes");
        }
    }
    for (config::VideoConfig &video : domain.videos) {
        if (is(video.model, u"qxl") && video.vgamem.value_or(0) == 0)
            video.vgamem = kQxlFramebuffer;
        config::applyVideoMemoryDefaults(video, domain.type);
    }
}

void checkGraphics(const DomainConfig &domain, const DefinitionHost &host, xml::Issues &issues)
{
    const QemuCapabilities *capabilities = host.emulatorFor(domain);
    if (!capabilities)
        return;
    const xml::Report report = reportOn(domain, issues);
    checkDisplays(domain, host, *capabilities, report);
    checkVideos(domain, *capabilities, report);
    checkSounds(domain, *capabilities, report);
    checkAudios(domain, *capabilities, report);
}

} // namespace inn::qemu
