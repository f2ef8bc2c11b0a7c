#pragma once

#include "backend/config/domain/addressconfig.h"
#include "backend/xml/origin.h"

#include <QString>

#include <optional>
#include <vector>

// What is seen and heard of a guest: displays, graphics cards, sound cards and audio backends.
namespace inn::xml {
class Report;
} // namespace inn::xml

namespace inn::config {

struct DomainConfig;

struct GraphicsListenConfig
{
    std::optional<QString> type, address, network, socket; // "address", "network", "socket", "none"
    xml::Origin origin;
    bool operator==(const GraphicsListenConfig &) const = default;
};

struct GraphicsChannelConfig
{
    std::optional<QString> name, mode; // "main", "display"…; "any", "secure", "insecure"
    xml::Origin origin;
    bool operator==(const GraphicsChannelConfig &) const = default;
};

struct GraphicsConfig
{
    std::optional<QString> type; // "vnc", "spice", "sdl", "egl-headless", "rdp", "desktop", "dbus"
    std::optional<int> port, tlsPort, websocket;
    std::optional<QString> autoport, websocketGenerated, listen, socket, keymap, sharePolicy, powerControl;
    std::optional<QString> password, passwordValidTo, connected; // "2030-11-28T14:29:01"; "keep"…
    std::optional<QString> defaultMode; // of SPICE channels
    std::optional<QString> replaceUser, multiUser; // rdp
    std::optional<QString> display, xauth, fullscreen; // sdl, desktop
    std::optional<QString> peerToPeer, busAddress; // dbus
    std::optional<QString> glEnable, glRenderNode;
    std::vector<GraphicsListenConfig> listens;
    std::vector<GraphicsChannelConfig> channels;
    std::optional<QString> image, jpeg, zlib, playback, streaming, mouse, clipboard, fileTransfer; // spice
    std::optional<unsigned> audioId;
    std::optional<QString> alias;
    xml::Origin origin;
    bool operator==(const GraphicsConfig &) const = default;
};

struct VideoConfig : DeviceInfoConfig
{
    std::optional<QString> model; // "virtio", "vga", "qxl", "bochs", "cirrus", "none"
    std::optional<unsigned> ram, vram, vram64, vgamem, heads; // KiB
    std::optional<QString> primary, blob, accel2d, accel3d, renderNode;
    std::optional<unsigned> resolutionX, resolutionY;
    std::optional<QString> driverName; // "qemu", "vhostuser"
    std::optional<QString> iommu, ats, packed, pagePerVirtqueue, vgaConfiguration;
    xml::Origin origin;
    bool operator==(const VideoConfig &) const = default;
};

struct SoundCodecConfig
{
    std::optional<QString> type; // "duplex", "micro", "output"
    xml::Origin origin;
    bool operator==(const SoundCodecConfig &) const = default;
};

struct SoundConfig : DeviceInfoConfig
{
    std::optional<QString> model; // "ich9", "ich6", "ac97", "usb"
    std::vector<SoundCodecConfig> codecs;
    std::optional<unsigned> audioId;
    xml::Origin origin;
    bool operator==(const SoundConfig &) const = default;
};

struct AudioSettingsConfig
{
    std::optional<unsigned> frequency, channels; // Hz
    std::optional<QString> format; // "s16"
    xml::Origin origin;
    bool operator==(const AudioSettingsConfig &) const = default;
};

// What is recorded or played.
struct AudioDirectionConfig
{
    std::optional<QString> mixingEngine, fixedSettings;
    std::optional<unsigned> voices, bufferLength; // microseconds
    std::optional<QString> dev; // alsa, oss
    std::optional<unsigned> bufferCount; // coreaudio, oss, sdl
    std::optional<QString> serverName, clientName, connectPorts, exactName; // jack
    std::optional<QString> tryPoll; // oss
    std::optional<QString> name, streamName; // pulseaudio
    std::optional<unsigned> latency; // pulseaudio, microseconds
    std::optional<AudioSettingsConfig> settings;
    xml::Origin origin;
    bool operator==(const AudioDirectionConfig &) const = default;
};

// The host's side of sound.
struct AudioConfig
{
    std::optional<unsigned> id; // from 1
    std::optional<QString> type; // "none", "alsa", "pulseaudio", "spice"…
    std::optional<unsigned> timerPeriod; // microseconds
    std::optional<QString> tryMMap, exclusive; // oss
    std::optional<int> dspPolicy; // oss
    std::optional<QString> serverName; // pulseaudio
    std::optional<QString> driver; // sdl
    std::optional<QString> path; // file
    std::optional<AudioDirectionConfig> input, output;
    xml::Origin origin;
    bool operator==(const AudioConfig &) const = default;
};

// "2030-11-28T14:29:01", also "2030-1-2T3:4:5"; in the first form, or null if it is no such time.
[[nodiscard]] std::optional<QString> normalizedValidity(const QString &text);

void checkGraphicsListen(const GraphicsListenConfig &listen, xml::Report &report);
void checkGraphics(const GraphicsConfig &graphics, xml::Report &report);
void checkVideo(const VideoConfig &video, xml::Report &report);
void checkAudioDirection(const AudioDirectionConfig &direction, xml::Report &report);
// What these devices demand of each other.
void checkDisplays(const DomainConfig &domain, xml::Report &report);

void applyGraphicsDefaults(DomainConfig &domain);
// The memory of a card whose model is known; the hypervisor matters for some.
void applyVideoMemoryDefaults(VideoConfig &video, const std::optional<QString> &hypervisor);

} // namespace inn::config
