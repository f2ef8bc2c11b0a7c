#include "backend/config/domain/deviceinfotype.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/domaintype.h"

// Displays and graphics cards: one line per attribute, in libvirt's order. What belongs to another type of
// display than the chosen one is not looked at, as libvirt does.
namespace inn::config {

namespace {

template<class... Types>
auto typeIs(Types... types)
{
    return
        [=](const GraphicsConfig &graphics) { return (... || (graphics.type == QLatin1StringView(types))); };
}

void declareGraphicsHead(xml::Type<GraphicsConfig> &type)
{
    using G = GraphicsConfig;
    type.attribute<&G::type>("@type", "Protocol of the display")
        .words({ "sdl", "vnc", "rdp", "desktop", "spice", "egl-headless", "dbus" })
        .required()
        .attribute<&G::socket>("@socket", "Path of a UNIX socket")
        .since("0.8.8")
        .attribute<&G::port>("@port", "Port; -1 is chosen at start")
        .errorCode(1)
        .countsWhen(typeIs("vnc", "rdp"))
        .attribute<&G::tlsPort>("@tlsPort", "Encrypted port of SPICE")
        .countsWhen(typeIs("spice"))
        .attribute<&G::autoport>("@autoport", "Whether ports are chosen at start")
        .yesNo()
        .countsWhen(typeIs("spice"))
        .attribute<&G::websocket>("@websocket", "Port for VNC over web sockets; -1 is chosen at start")
        .countsWhen(typeIs("vnc"))
        .since("1.0.6")
        .attribute<&G::websocketGenerated>(
            "@websocketGenerated", "Whether the port for web sockets was chosen at start")
        .yesNo()
        .ignoresUnreadable()
        .attribute<&G::replaceUser>("@replaceUser", "Whether a second RDP client drops the first")
        .yesNo()
        .ignoresUnreadable()
        .attribute<&G::multiUser>("@multiUser", "Whether several RDP clients may connect")
        .yesNo()
        .ignoresUnreadable()
        .attribute<&G::listen>("@listen", "Address of the host it listens on")
        .attribute<&G::keymap>("@keymap", "Keyboard layout, “en-us”")
        .attribute<&G::sharePolicy>("@sharePolicy", "How clients share a VNC display")
        .words({ "default", "allow-exclusive", "force-shared", "ignore" })
        .countsWhen(typeIs("vnc"))
        .since("1.0.6")
        .attribute<&G::powerControl>("@powerControl", "Whether VNC clients may reset and power off")
        .yesNo()
        .countsWhen(typeIs("vnc"))
        .since("7.1.0")
        .attribute<&G::defaultMode>("@defaultMode", "Encryption of SPICE channels that are not listed")
        .words({ "any", "secure", "insecure" })
        .countsWhen(typeIs("spice"))
        .defaultsTo("any")
        .attribute<&G::password>("@passwd", "Password in clear text")
        .attribute<&G::passwordValidTo>(
            "@passwdValidTo", "When the password expires, “2030-11-28T14:29:01” in UTC")
        .attribute<&G::connected>("@connected", "What happens to clients when the password changes")
        .suggestions({ "fail", "disconnect", "keep" })
        .attribute<&G::display>("@display", "X display of a window, “:0.0”")
        .attribute<&G::xauth>("@xauth", "File with the key of the X display")
        .attribute<&G::fullscreen>("@fullscreen", "Whether the window fills the screen")
        .yesNo()
        .countsWhen(typeIs("sdl", "desktop"))
        .attribute<&G::peerToPeer>("@p2p", "Whether D-Bus is spoken with one client directly")
        .yesNo()
        .countsWhen(typeIs("dbus"))
        .since("8.4.0")
        .attribute<&G::busAddress>("@address", "Address of a D-Bus daemon")
        .since("8.4.0");
}

void declareSpice(xml::Type<GraphicsConfig> &type)
{
    using G = GraphicsConfig;
    const auto isSpice = typeIs("spice");
    type.attribute<&G::image>("image/@compression", "How images are compressed")
        .words({ "auto_glz", "auto_lz", "quic", "glz", "lz", "off" })
        .requiredInElement()
        .countsWhen(isSpice)
        .attribute<&G::jpeg>("jpeg/@compression", "When images are compressed with loss for slow lines")
        .words({ "auto", "never", "always" })
        .requiredInElement()
        .countsWhen(isSpice)
        .attribute<&G::zlib>("zlib/@compression", "When compressed images are packed for slow lines")
        .words({ "auto", "never", "always" })
        .requiredInElement()
        .countsWhen(isSpice)
        .attribute<&G::playback>("playback/@compression", "Whether sound is compressed")
        .onOff()
        .requiredInElement()
        .countsWhen(isSpice)
        .attribute<&G::streaming>("streaming/@mode", "Which moving areas are sent as video")
        .words({ "filter", "all", "off" })
        .requiredInElement()
        .countsWhen(isSpice)
        .attribute<&G::mouse>("mouse/@mode", "Who draws the pointer")
        .words({ "server", "client" })
        .requiredInElement()
        .countsWhen(isSpice)
        .attribute<&G::clipboard>("clipboard/@copypaste", "Whether the clipboard is shared")
        .yesNo()
        .requiredInElement()
        .countsWhen(isSpice)
        .attribute<&G::fileTransfer>("filetransfer/@enable", "Whether files can be dropped into the guest")
        .yesNo()
        .requiredInElement()
        .countsWhen(isSpice)
        .since("1.2.2");
}

} // namespace

const xml::Table &graphicsListenType()
{
    using L = GraphicsListenConfig;
    static const xml::Table table = xml::Type<L>("listen")
                                        .attribute<&L::type>("@type", "What it listens on")
                                        .words({ "none", "address", "network", "socket" })
                                        .required()
                                        .attribute<&L::address>("@address", "Address of the host")
                                        .attribute<&L::network>("@network", "Network whose address is taken")
                                        .attribute<&L::socket>("@socket", "Path of a UNIX socket")
                                        .since("2.0.0")
                                        .rule(checkGraphicsListen);
    return table;
}

const xml::Table &graphicsChannelType()
{
    using C = GraphicsChannelConfig;
    static const xml::Table table
        = xml::Type<C>("channel")
              .attribute<&C::name>("@name", "Which channel of SPICE")
              .words({ "main", "display", "inputs", "cursor", "playback", "record", "smartcard", "usbredir" })
              .required()
              .attribute<&C::mode>("@mode", "Whether it must be encrypted")
              .words({ "any", "secure", "insecure" })
              .required();
    return table;
}

const xml::Table &graphicsType()
{
    using G = GraphicsConfig;
    static const xml::Table table = [] {
        xml::Type<G> type("graphics");
        declareGraphicsHead(type);
        type.children<&G::listens>("listen", graphicsListenType, "Places it listens on")
            .children<&G::channels>("channel", graphicsChannelType, "Encryption of single SPICE channels");
        declareSpice(type);
        type.attribute<&G::glEnable>("gl/@enable", "Whether the guest’s screen is drawn with OpenGL")
            .yesNo()
            .requiredInElement()
            .countsWhen(typeIs("sdl", "spice", "dbus"))
            .since("1.3.3")
            .attribute<&G::glRenderNode>("gl/@rendernode", "Graphics device of the host that draws")
            .since("3.1.0")
            .attribute<&G::audioId>("audio/@id", "Audio backend of the display")
            .positive()
            .requiredInElement()
            .countsWhen(typeIs("vnc", "dbus"))
            .since("7.2.0")
            .attribute<&G::alias>("alias/@name", "Name of the device in the emulator")
            .rule(checkGraphics);
        return type;
    }();
    return table;
}

const xml::Table &videoType()
{
    using V = VideoConfig;
    static const xml::Table table = [] {
        xml::Type<V> type("video");
        type.attribute<&V::iommu>("driver/@iommu", "Whether the card’s memory is behind the guest’s IOMMU")
            .onOff()
            .since("3.5.0")
            .attribute<&V::ats>("driver/@ats", "Whether the card caches translated addresses")
            .onOff()
            .since("3.5.0")
            .attribute<&V::packed>("driver/@packed", "Whether virtqueues are packed")
            .onOff()
            .since("6.3.0")
            .attribute<&V::pagePerVirtqueue>("driver/@page_per_vq", "Whether each virtqueue has its page")
            .onOff()
            .since("7.9.0")
            .attribute<&V::vgaConfiguration>(
                "driver/@vgaconf", "Which of VGA’s text mode a bhyve guest begins with")
            .words({ "io", "on", "off" })
            .ignoresUnreadable()
            .attribute<&V::driverName>("driver/@name", "What drives the card")
            .words({ "qemu", "vhostuser" })
            .since("5.8.0")
            .attribute<&V::model>("model/@type", "Model that the guest sees")
            .emptyIsNone()
            .words({ "default", "vga", "cirrus", "vmvga", "xen", "vbox", "virtio", "qxl", "parallels", "gop",
                "none", "bochs", "ramfb" })
            .errorCode(67)
            .attribute<&V::ram>("model/@ram", "Memory of a QXL card in KiB")
            .emptyIsNone()
            .since("1.0.3")
            .attribute<&V::vram>("model/@vram", "Video memory in KiB")
            .emptyIsNone()
            .attribute<&V::vram64>("model/@vram64", "Further memory of a QXL card in KiB")
            .emptyIsNone()
            .since("1.3.3")
            .attribute<&V::vgamem>("model/@vgamem", "Framebuffer of a QXL card in KiB")
            .emptyIsNone()
            .since("1.2.11")
            .attribute<&V::heads>("model/@heads", "Number of screens")
            .emptyIsNone()
            .errorCode(1)
            .defaultsTo("1")
            .attribute<&V::primary>("model/@primary", "Whether it is the first card")
            .emptyIsNone()
            .yesNo()
            .ignoresUnreadable()
            .since("1.0.2")
            .attribute<&V::accel3d>("model/acceleration/@accel3d", "3D acceleration")
            .yesNo()
            .attribute<&V::accel2d>("model/acceleration/@accel2d", "2D acceleration")
            .yesNo()
            .attribute<&V::renderNode>(
                "model/acceleration/@rendernode", "Graphics device of the host that draws")
            .since("5.8.0")
            .attribute<&V::resolutionX>("model/resolution/@x", "Least width in pixels")
            .requiredInElement()
            .since("6.1.0")
            .attribute<&V::resolutionY>("model/resolution/@y", "Least height in pixels")
            .requiredInElement()
            .since("6.1.0");
        declareInfo(type).rule(checkVideo);
        return type;
    }();
    return table;
}

} // namespace inn::config
