#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/devicearguments.h"

#include <QHash>
#include <QRegularExpression>

#include <arpa/inet.h>

// What a person sees of a guest.
namespace inn::qemu {

namespace {

constexpr int kVncBase = 5900;

// The address a display listens on with TCP; only addresses, never names that must be looked up.
Result<QString> listenAddress(const BuildContext &context, const config::GraphicsConfig &graphics)
{
    Text address = graphics.listen;
    for (const config::GraphicsListenConfig &listen : graphics.listens) {
        if (is(listen.type, u"network") && !listen.address) {
            return unsupported(
                translated("The display of “%1” listens on the network “%2”, whose address is not known; "
                           "write an address.")
                    .arg(context.name(), text(listen.network)));
        }
        if (listen.address && !is(listen.type, u"socket")) {
            address = listen.address;
            break;
        }
    }
    if (!address || address->isEmpty())
        return QStringLiteral("127.0.0.1");
    const QByteArray name = address->toLatin1();
    in6_addr parsed {};
    const bool isV6 = ::inet_pton(AF_INET6, name.constData(), &parsed) == 1;
    if (!isV6 && ::inet_pton(AF_INET, name.constData(), &parsed) != 1) {
        return unsupported(translated("The display of “%1” listens on “%2”, which is no address.")
                               .arg(context.name(), *address));
    }
    return isV6 ? u'[' + *address + u']' : *address;
}

// A socket that the document names, beside our own one.
QString namedSocket(const config::GraphicsConfig &graphics)
{
    for (const config::GraphicsListenConfig &listen : graphics.listens) {
        if (is(listen.type, u"socket") && !text(listen.socket).isEmpty())
            return *listen.socket;
    }
    return text(graphics.socket);
}

Result<> addKeymap(const BuildContext &context, const config::GraphicsConfig &graphics)
{
    if (!graphics.keymap)
        return {};
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_-]*$"));
    if (!plain.match(*graphics.keymap).hasMatch())
        return invalid(translated("The display of “%1” has a keymap “%2” that cannot exist.")
                           .arg(context.name(), *graphics.keymap));
    context.add(QStringLiteral("-k"), *graphics.keymap);
    return {};
}

Result<QString> vncPort(const BuildContext &context, int port, const QString &option, int base)
{
    if (port < base || port > 65535) {
        return invalid(translated("The VNC port of “%1” is %2; choose one from %3 to 65535.")
                           .arg(context.name())
                           .arg(port)
                           .arg(base));
    }
    return option + QString::number(port - (base == kVncBase ? base : 0));
}

Result<> addVnc(const BuildContext &context, const config::GraphicsConfig &graphics, int index)
{
    QString value = QStringLiteral("unix:") + escaped(context.host.paths.graphics(index));
    if (const QString socket = namedSocket(graphics); !socket.isEmpty())
        value += QStringLiteral(",vnc=unix:") + escaped(socket);
    const int port = graphics.port.value_or(-1);
    const int webPort = graphics.websocket.value_or(0);
    if (port > 0 || webPort != 0) {
        TRY_ASSIGN(const QString address, listenAddress(context, graphics));
        if (port > 0) {
            TRY_ASSIGN(const QString place,
                vncPort(context, port, QStringLiteral(",vnc=%1:").arg(address), kVncBase));
            value += place;
        }
        if (webPort < 0) {
            return unsupported(
                translated("The VNC display of “%1” asks for any port for web sockets; choose a number.")
                    .arg(context.name()));
        }
        if (webPort > 0) {
            TRY_ASSIGN(const QString place,
                vncPort(context, webPort, QStringLiteral(",websocket=%1:").arg(address), 1));
            value += place;
        }
    }
    if (graphics.sharePolicy && !is(graphics.sharePolicy, u"default"))
        value += QStringLiteral(",share=") + escaped(*graphics.sharePolicy);
    if (graphics.powerControl) {
        value += QStringLiteral(",power-control=")
            + (is(graphics.powerControl, u"yes") ? QStringLiteral("on") : QStringLiteral("off"));
    }
    if (graphics.password)
        value += QStringLiteral(",password=on");
    value += QStringLiteral(",audiodev=") + audioBackend(context.domain, graphics.audioId);
    context.add(QStringLiteral("-vnc"), value);
    return addKeymap(context, graphics);
}

// Which channels of SPICE must be encrypted, and which must not.
QString spiceChannels(const config::GraphicsConfig &graphics)
{
    QString value;
    const auto add = [&](const Text &mode, const QString &channel) {
        if (is(mode, u"secure"))
            value += QStringLiteral(",tls-channel=") + channel;
        else if (is(mode, u"insecure"))
            value += QStringLiteral(",plaintext-channel=") + channel;
    };
    add(graphics.defaultMode, QStringLiteral("default"));
    for (const config::GraphicsChannelConfig &channel : graphics.channels)
        add(channel.mode, text(channel.name));
    return value;
}

QString spiceOptions(const config::GraphicsConfig &graphics)
{
    QString value;
    const auto add = [&](const char *option, const Text &setting) {
        if (setting)
            value += u',' + QLatin1StringView(option) + u'=' + escaped(*setting);
    };
    if (is(graphics.mouse, u"server"))
        value += QStringLiteral(",agent-mouse=off");
    else if (is(graphics.mouse, u"client"))
        value += QStringLiteral(",agent-mouse=on");
    value += spiceChannels(graphics);
    add("image-compression", graphics.image);
    add("jpeg-wan-compression", graphics.jpeg);
    add("zlib-glz-wan-compression", graphics.zlib);
    add("playback-compression", graphics.playback);
    add("streaming-video", graphics.streaming);
    if (is(graphics.clipboard, u"no"))
        value += QStringLiteral(",disable-copy-paste=on");
    if (is(graphics.fileTransfer, u"no"))
        value += QStringLiteral(",disable-agent-file-xfer=on");
    if (is(graphics.glEnable, u"yes")) {
        value += QStringLiteral(",gl=on");
        add("rendernode", graphics.glRenderNode);
    }
    return value;
}

bool needsTls(const config::GraphicsConfig &graphics)
{
    return is(graphics.defaultMode, u"secure")
        || std::any_of(graphics.channels.begin(), graphics.channels.end(),
            [](const config::GraphicsChannelConfig &channel) { return is(channel.mode, u"secure"); });
}

// SPICE listens in one place: on TCP, on a socket that the document names, or on ours.
Result<QString> spicePlace(const BuildContext &context, const config::GraphicsConfig &graphics, int index)
{
    const int port = graphics.port.value_or(-1);
    const int tlsPort = graphics.tlsPort.value_or(-1);
    if (port > 65535 || tlsPort > 65535)
        return invalid(
            translated("The SPICE display of “%1” has a port that cannot exist.").arg(context.name()));
    if (port <= 0 && tlsPort <= 0) {
        if (needsTls(graphics)) {
            return unsupported(
                translated("The SPICE display of “%1” must be encrypted; give it an encrypted port.")
                    .arg(context.name()));
        }
        const QString socket = namedSocket(graphics);
        return QStringLiteral("unix=on,addr=")
            + escaped(socket.isEmpty() ? context.host.paths.graphics(index) : socket);
    }
    TRY_ASSIGN(const QString address, listenAddress(context, graphics));
    QStringList parts;
    if (port > 0)
        parts << QStringLiteral("port=%1").arg(port);
    if (tlsPort > 0)
        parts << QStringLiteral("tls-port=%1").arg(tlsPort);
    parts << QStringLiteral("addr=") + QString(address).remove(u'[').remove(u']');
    if (tlsPort > 0)
        parts << QStringLiteral("x509-dir=") + escaped(context.host.tls.spice);
    return parts.join(u',');
}

Result<> addSpice(const BuildContext &context, const config::GraphicsConfig &graphics, int index)
{
    if (!context.capabilities.hasCommand(QStringLiteral("query-spice"))) {
        return unsupported(translated("The emulator “%1” has no SPICE, which “%2” asks for; use VNC.")
                               .arg(context.capabilities.binary, context.name()));
    }
    TRY_ASSIGN(QString value, spicePlace(context, graphics, index));
    value += spiceOptions(graphics);
    if (!graphics.password)
        value += QStringLiteral(",disable-ticketing=on");
    context.add(QStringLiteral("-spice"), value + QStringLiteral(",seamless-migration=on"));
    return addKeymap(context, graphics);
}

QString glOptions(const config::GraphicsConfig &graphics)
{
    QString value;
    if (graphics.glEnable) {
        value += QStringLiteral(",gl=")
            + (is(graphics.glEnable, u"yes") ? QStringLiteral("on") : QStringLiteral("off"));
    }
    if (graphics.glRenderNode)
        value += QStringLiteral(",rendernode=") + escaped(*graphics.glRenderNode);
    return value;
}

// The displays that are QEMU's own, of which it has one.
QString ownDisplay(const config::DomainConfig &domain, const config::GraphicsConfig &graphics)
{
    if (is(graphics.type, u"dbus")) {
        QString value = QStringLiteral("dbus");
        if (is(graphics.peerToPeer, u"yes"))
            value += QStringLiteral(",p2p=on");
        else if (graphics.busAddress)
            value += QStringLiteral(",addr=") + escaped(*graphics.busAddress);
        value += glOptions(graphics);
        if (graphics.audioId)
            value += QStringLiteral(",audiodev=") + audioBackend(domain, graphics.audioId);
        return value;
    }
    if (is(graphics.type, u"sdl")) {
        const QString full = is(graphics.fullscreen, u"yes") ? QStringLiteral(",full-screen=on") : QString();
        return QStringLiteral("sdl") + glOptions(graphics) + full;
    }
    return QStringLiteral("egl-headless") + glOptions(graphics);
}

Result<> addOwnDisplay(const BuildContext &context, const config::GraphicsConfig &graphics)
{
    const QString type = text(graphics.type);
    if (type != u"egl-headless" && type != u"dbus" && type != u"sdl") {
        return unsupported(
            translated("“%1” asks for a display “%2”, which QEMU has not.").arg(context.name(), type));
    }
    if (!context.capabilities.hasFeature(QStringLiteral("display-") + type)) {
        return unsupported(translated("The emulator “%1” has no display “%2”, which “%3” asks for.")
                               .arg(context.capabilities.binary, type, context.name()));
    }
    if (type == u"dbus" && !is(graphics.peerToPeer, u"yes") && !graphics.busAddress) {
        return unsupported(
            translated("The D-Bus display of “%1” needs the address of a D-Bus daemon, or “p2p” to be “yes”.")
                .arg(context.name()));
    }
    context.add(QStringLiteral("-display"), ownDisplay(context.domain, graphics));
    return {};
}

Result<> addGraphics(const BuildContext &context)
{
    const auto &all = context.domain.graphics;
    QHash<QString, int> count;
    for (size_t i = 0; i < all.size(); ++i) {
        const bool isRemote = is(all[i].type, u"vnc") || is(all[i].type, u"spice");
        const QString kind = isRemote ? *all[i].type : QStringLiteral("display");
        if (++count[kind] > 1) {
            return unsupported(translated("“%1” asks for a second display “%2”; QEMU has one of each kind.")
                                   .arg(context.name(), text(all[i].type)));
        }
        if (is(all[i].type, u"vnc")) {
            TRY(addVnc(context, all[i], int(i)));
        } else if (is(all[i].type, u"spice")) {
            TRY(addSpice(context, all[i], int(i)));
        } else {
            TRY(addOwnDisplay(context, all[i]));
        }
    }
    return {};
}

} // namespace

Result<> addDisplays(const BuildContext &context)
{
    for (const config::InputConfig &input : context.domain.inputs) {
        TRY_ASSIGN(const DeviceArguments arguments, inputArguments(context, input));
        context.add(arguments);
    }
    TRY(addAudioBackends(context));
    TRY(addGraphics(context));
    for (const config::VideoConfig &video : context.domain.videos) {
        TRY_ASSIGN(const DeviceArguments arguments, videoArguments(context, video));
        context.add(arguments);
    }
    for (const config::SoundConfig &sound : context.domain.sounds) {
        TRY_ASSIGN(const DeviceArguments arguments, soundArguments(context, sound));
        context.add(arguments);
    }
    return {};
}

} // namespace inn::qemu
