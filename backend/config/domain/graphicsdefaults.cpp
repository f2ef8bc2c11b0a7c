#include "backend/config/absent.h"
#include "backend/config/cleanpath.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/words.h"

#include <algorithm>
#include <bit>

// What libvirt fills in and drops of displays, graphics cards, sound cards and audio backends when a domain
// is defined. What contradicts itself is left for the rules to tell.
namespace inn::config {

namespace {

using Text = std::optional<QString>;

void dropIf(Text &value, QStringView word)
{
    if (is(value, word))
        value.reset();
}

// Keeps "yes" only.
void keepYes(Text &value)
{
    if (!is(value, u"yes"))
        value.reset();
}

// Resets all but some members: `keep` copies what stays into a fresh structure.
template<class T, class Keep>
void keepOnly(T &value, Keep keep)
{
    T fresh;
    fresh.origin = value.origin;
    keep(fresh, value);
    value = std::move(fresh);
}

void applyListen(GraphicsListenConfig &listen)
{
    dropEmpty(listen.address);
    dropEmpty(listen.network);
    dropEmpty(listen.socket);
    // The address of a network is found at each start.
    if (!is(listen.type, u"address"))
        listen.address.reset();
}

// Old documents say it in attributes; libvirt keeps both forms alike.
void applyListens(GraphicsConfig &graphics)
{
    const bool isVnc = is(graphics.type, u"vnc");
    GraphicsListenConfig fromAttributes;
    if (isVnc && graphics.socket) {
        fromAttributes.type = QStringLiteral("socket");
        fromAttributes.socket = graphics.socket;
    } else {
        fromAttributes.type = QStringLiteral("address");
        fromAttributes.address = graphics.listen;
        dropEmpty(fromAttributes.address);
    }
    if (graphics.listens.empty()) {
        graphics.listens.push_back(fromAttributes);
        return;
    }
    GraphicsListenConfig &first = graphics.listens.front();
    if (is(first.type, u"address") && !first.address)
        first.address = graphics.listen;
    if (is(first.type, u"socket") && !first.socket)
        first.socket = graphics.socket;
    const bool replaced
        = is(fromAttributes.type, u"socket") && (is(first.type, u"address") || is(first.type, u"network"));
    if (replaced) {
        first.type = fromAttributes.type;
        first.socket = fromAttributes.socket;
        first.address.reset();
        first.network.reset();
    }
    for (GraphicsListenConfig &listen : graphics.listens)
        applyListen(listen);
}

bool listensOnPort(const GraphicsConfig &graphics)
{
    const Text &type = graphics.listens.front().type;
    return is(type, u"address") || is(type, u"network");
}

// The attribute that stands for the first listen, unless both differ, which is an error.
void mirrorListen(GraphicsConfig &graphics)
{
    const GraphicsListenConfig &first = graphics.listens.front();
    const bool differs = is(first.type, u"address") && first.address && graphics.listen
        && !graphics.listen->isEmpty() && *first.address != *graphics.listen;
    if (!differs)
        graphics.listen = is(first.type, u"address") ? first.address : Text();
}

void applyVncPorts(GraphicsConfig &graphics)
{
    const bool unset = !graphics.port || *graphics.port == -1;
    bool automatic = unset;
    if (is(graphics.autoport, u"yes"))
        automatic = true;
    else if (is(graphics.autoport, u"no"))
        automatic = false;
    if (automatic)
        graphics.port = -1;
    else if (unset || *graphics.port == 0)
        graphics.port.reset();
    graphics.autoport = automatic ? QStringLiteral("yes") : QStringLiteral("no");
    dropZero(graphics.websocket);
    if (is(graphics.websocketGenerated, u"yes"))
        graphics.websocket = -1;
}

void dropPorts(GraphicsConfig &graphics)
{
    graphics.port.reset();
    graphics.tlsPort.reset();
    graphics.autoport.reset();
    graphics.websocket.reset();
    graphics.listen.reset();
}

void applyPassword(GraphicsConfig &graphics)
{
    if (!graphics.password) {
        graphics.passwordValidTo.reset();
        graphics.connected.reset();
    } else if (graphics.passwordValidTo) {
        if (const Text normal = normalizedValidity(*graphics.passwordValidTo))
            graphics.passwordValidTo = normal;
    }
}

void keepPassword(GraphicsConfig &fresh, const GraphicsConfig &old)
{
    fresh.type = old.type;
    fresh.listens = old.listens;
    fresh.listen = old.listen;
    fresh.keymap = old.keymap;
    fresh.password = old.password;
    fresh.passwordValidTo = old.passwordValidTo;
    fresh.connected = old.connected;
    fresh.port = old.port;
    fresh.autoport = old.autoport;
}

void applyVnc(GraphicsConfig &graphics)
{
    keepOnly(graphics, [](GraphicsConfig &fresh, const GraphicsConfig &old) {
        keepPassword(fresh, old);
        fresh.socket = old.socket;
        fresh.websocket = old.websocket;
        fresh.websocketGenerated = old.websocketGenerated;
        fresh.sharePolicy = old.sharePolicy;
        fresh.powerControl = old.powerControl;
        fresh.audioId = old.audioId;
    });
    applyListens(graphics);
    dropIf(graphics.sharePolicy, u"default");
    applyPassword(graphics);
    const GraphicsListenConfig &first = graphics.listens.front();
    if (listensOnPort(graphics)) {
        applyVncPorts(graphics);
        mirrorListen(graphics);
    } else {
        dropPorts(graphics);
    }
    graphics.websocketGenerated.reset();
    const bool differs
        = is(first.type, u"socket") && first.socket && graphics.socket && *first.socket != *graphics.socket;
    if (!differs)
        graphics.socket = is(first.type, u"socket") ? first.socket : Text();
}

// In libvirt's order; of a channel that is listed twice the last one counts.
void applyChannels(std::vector<GraphicsChannelConfig> &channels)
{
    static constexpr QStringView kNames[] { u"main", u"display", u"inputs", u"cursor", u"playback", u"record",
        u"smartcard", u"usbredir" };
    std::vector<GraphicsChannelConfig> sorted;
    for (const QStringView name : kNames) {
        const auto last = std::find_if(channels.rbegin(), channels.rend(),
            [&](const GraphicsChannelConfig &channel) { return is(channel.name, name); });
        if (last != channels.rend() && !is(last->mode, u"any"))
            sorted.push_back(*last);
    }
    channels = std::move(sorted);
}

void applySpicePorts(GraphicsConfig &graphics)
{
    if (graphics.port == -1 && graphics.tlsPort == -1)
        graphics.autoport = QStringLiteral("yes");
    const bool automatic = is(graphics.autoport, u"yes");
    if (automatic) {
        graphics.port.reset();
        graphics.tlsPort.reset();
    }
    dropZero(graphics.port);
    dropZero(graphics.tlsPort);
    GraphicsListenConfig &first = graphics.listens.front();
    // Without any port it does not listen at all.
    if (is(first.type, u"address") && !graphics.port && !graphics.tlsPort && !automatic) {
        first.type = QStringLiteral("none");
        first.address.reset();
    }
    if (listensOnPort(graphics)) {
        graphics.autoport = automatic ? QStringLiteral("yes") : QStringLiteral("no");
        mirrorListen(graphics);
    } else {
        dropPorts(graphics);
    }
}

void applySpice(GraphicsConfig &graphics)
{
    keepOnly(graphics, [](GraphicsConfig &fresh, const GraphicsConfig &old) {
        keepPassword(fresh, old);
        fresh.socket = old.socket;
        fresh.tlsPort = old.tlsPort;
        fresh.defaultMode = old.defaultMode;
        fresh.channels = old.channels;
        fresh.image = old.image;
        fresh.jpeg = old.jpeg;
        fresh.zlib = old.zlib;
        fresh.playback = old.playback;
        fresh.streaming = old.streaming;
        fresh.mouse = old.mouse;
        fresh.clipboard = old.clipboard;
        fresh.fileTransfer = old.fileTransfer;
        fresh.glEnable = old.glEnable;
        fresh.glRenderNode = old.glRenderNode;
    });
    applyListens(graphics);
    applyPassword(graphics);
    applyChannels(graphics.channels);
    applySpicePorts(graphics);
    dropIf(graphics.defaultMode, u"any");
    const GraphicsListenConfig &first = graphics.listens.front();
    const bool differs
        = is(first.type, u"socket") && first.socket && graphics.socket && *first.socket != *graphics.socket;
    if (!differs)
        graphics.socket.reset();
}

void applyRdp(GraphicsConfig &graphics)
{
    keepOnly(graphics, [](GraphicsConfig &fresh, const GraphicsConfig &old) {
        fresh.type = old.type;
        fresh.listens = old.listens;
        fresh.listen = old.listen;
        fresh.port = old.port;
        fresh.autoport = old.autoport;
        fresh.replaceUser = old.replaceUser;
        fresh.multiUser = old.multiUser;
    });
    applyListens(graphics);
    if (!graphics.port || *graphics.port == -1 || is(graphics.autoport, u"yes")) {
        graphics.port = 0;
        graphics.autoport = QStringLiteral("yes");
    } else {
        dropZero(graphics.port);
        graphics.autoport.reset();
    }
    keepYes(graphics.replaceUser);
    keepYes(graphics.multiUser);
    mirrorListen(graphics);
}

void applyWindow(GraphicsConfig &graphics)
{
    keepOnly(graphics, [](GraphicsConfig &fresh, const GraphicsConfig &old) {
        fresh.type = old.type;
        fresh.display = old.display;
        fresh.fullscreen = old.fullscreen;
        if (is(old.type, u"sdl")) {
            fresh.xauth = old.xauth;
            fresh.glEnable = old.glEnable;
        }
    });
    keepYes(graphics.fullscreen);
}

void applyDbus(GraphicsConfig &graphics)
{
    keepOnly(graphics, [](GraphicsConfig &fresh, const GraphicsConfig &old) {
        fresh.type = old.type;
        fresh.peerToPeer = old.peerToPeer;
        fresh.busAddress = old.busAddress;
        fresh.glEnable = old.glEnable;
        fresh.glRenderNode = old.glRenderNode;
        fresh.audioId = old.audioId;
    });
    keepYes(graphics.peerToPeer);
}

void applyGraphics(GraphicsConfig &graphics)
{
    if (is(graphics.type, u"vnc")) {
        applyVnc(graphics);
    } else if (is(graphics.type, u"spice")) {
        applySpice(graphics);
    } else if (is(graphics.type, u"rdp")) {
        applyRdp(graphics);
    } else if (is(graphics.type, u"sdl") || is(graphics.type, u"desktop")) {
        applyWindow(graphics);
    } else if (is(graphics.type, u"dbus")) {
        applyDbus(graphics);
    } else if (is(graphics.type, u"egl-headless")) {
        keepOnly(graphics, [](GraphicsConfig &fresh, const GraphicsConfig &old) {
            fresh.type = old.type;
            fresh.glRenderNode = old.glRenderNode;
        });
    }
}

void applyVideo(VideoConfig &video)
{
    dropIf(video.model, u"default"); // the driver chooses
    if (is(video.model, u"none")) {
        keepOnly(video, [](VideoConfig &fresh, const VideoConfig &old) {
            fresh.model = old.model;
            fresh.alias = old.alias;
        });
        applyAliasDefaults(video.alias);
        return;
    }
    if (!video.heads)
        video.heads = 1;
    dropZero(video.vram64);
    dropZero(video.vgamem);
    keepYes(video.primary);
    if (!is(video.vgaConfiguration, u"on") && !is(video.vgaConfiguration, u"off"))
        video.vgaConfiguration.reset();
    if (video.renderNode)
        video.renderNode = cleanPath(*video.renderNode);
    applyDeviceInfoDefaults(video);
}

void applyVideos(DomainConfig &domain)
{
    if (domain.videos.empty() && !domain.graphics.empty())
        domain.videos.emplace_back();
    // The first card is the primary one.
    std::vector<VideoConfig> ordered;
    for (VideoConfig &video : domain.videos) {
        applyVideo(video);
        const bool isFirst = is(video.primary, u"yes");
        ordered.insert(isFirst ? ordered.begin() : ordered.end(), video);
    }
    domain.videos = std::move(ordered);
    if (!domain.videos.empty() && !is(domain.videos.front().model, u"none"))
        domain.videos.front().primary = QStringLiteral("yes");
    for (VideoConfig &video : domain.videos)
        applyVideoMemoryDefaults(video, domain.type);
}

void applySound(SoundConfig &sound)
{
    if (!is(sound.model, u"ich6") && !is(sound.model, u"ich9"))
        sound.codecs.clear();
    applyDeviceInfoDefaults(sound);
}

void applyDirection(const AudioConfig &audio, std::optional<AudioDirectionConfig> &direction)
{
    if (!direction)
        return;
    keepOnly(*direction, [&](AudioDirectionConfig &fresh, const AudioDirectionConfig &old) {
        fresh.mixingEngine = old.mixingEngine;
        fresh.fixedSettings = old.fixedSettings;
        fresh.voices = old.voices;
        fresh.bufferLength = old.bufferLength;
        fresh.settings = old.settings;
        const bool isOss = is(audio.type, u"oss");
        const bool isJack = is(audio.type, u"jack");
        const bool isPulse = is(audio.type, u"pulseaudio");
        if (isOss || is(audio.type, u"alsa"))
            fresh.dev = old.dev;
        if (isOss || is(audio.type, u"coreaudio") || is(audio.type, u"sdl"))
            fresh.bufferCount = old.bufferCount;
        if (isOss)
            fresh.tryPoll = old.tryPoll;
        if (isJack) {
            fresh.serverName = old.serverName;
            fresh.clientName = old.clientName;
            fresh.connectPorts = old.connectPorts;
            fresh.exactName = old.exactName;
        }
        if (isPulse) {
            fresh.name = old.name;
            fresh.streamName = old.streamName;
            fresh.latency = old.latency;
        }
    });
    dropZero(direction->bufferCount);
    dropZero(direction->latency);
    if (is(direction->fixedSettings, u"yes") && !direction->settings)
        direction->settings.emplace();
    if (*direction == AudioDirectionConfig {})
        direction.reset();
}

void applyAudio(AudioConfig &audio)
{
    if (!is(audio.type, u"oss")) {
        audio.tryMMap.reset();
        audio.exclusive.reset();
        audio.dspPolicy.reset();
    }
    if (!is(audio.type, u"pulseaudio"))
        audio.serverName.reset();
    if (!is(audio.type, u"sdl"))
        audio.driver.reset();
    if (!is(audio.type, u"file"))
        audio.path.reset();
    applyDirection(audio, audio.input);
    applyDirection(audio, audio.output);
}

// Of a card whose model says so, in KiB.
unsigned defaultVideoMemory(const Text &model, const Text &hypervisor)
{
    if (is(model, u"vga") || is(model, u"cirrus") || is(model, u"vmvga")) {
        if (is(hypervisor, u"vbox"))
            return 8U * 1024;
        return is(hypervisor, u"vmware") ? 4U * 1024 : 16U * 1024;
    }
    if (is(model, u"bochs"))
        return 16U * 1024;
    if (is(model, u"xen"))
        return 4U * 1024;
    return is(model, u"qxl") ? 64U * 1024 : 0;
}

void roundUp(std::optional<unsigned> &amount)
{
    constexpr unsigned kLargest = 1U << 31;
    if (amount && *amount <= kLargest)
        amount = std::bit_ceil(*amount);
}

} // namespace

void applyVideoMemoryDefaults(VideoConfig &video, const std::optional<QString> &hypervisor)
{
    if (!video.model || is(video.model, u"default") || is(video.model, u"none"))
        return;
    const unsigned amount = defaultVideoMemory(video.model, hypervisor);
    if (is(video.model, u"qxl") && video.ram.value_or(0) == 0)
        video.ram = amount;
    if (video.vram.value_or(0) == 0)
        video.vram = amount;
    dropZero(video.ram);
    dropZero(video.vram);
    roundUp(video.ram);
    roundUp(video.vram);
}

void applyGraphicsDefaults(DomainConfig &domain)
{
    for (GraphicsConfig &graphics : domain.graphics)
        applyGraphics(graphics);
    applyVideos(domain);
    for (SoundConfig &sound : domain.sounds)
        applySound(sound);
    for (AudioConfig &audio : domain.audios)
        applyAudio(audio);
}

} // namespace inn::config
