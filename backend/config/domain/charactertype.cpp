#include "backend/config/domain/charactertype.h"

#include "backend/config/errorcodes.h"
// Serial and parallel ports, consoles and channels: one line per attribute, in libvirt's order.
namespace inn::config {

CharacterDeviceConfig::CharacterDeviceConfig() = default;
CharacterDeviceConfig::CharacterDeviceConfig(const CharacterDeviceConfig &other) = default;
CharacterDeviceConfig::CharacterDeviceConfig(CharacterDeviceConfig &&other) noexcept = default;
CharacterDeviceConfig &CharacterDeviceConfig::operator=(const CharacterDeviceConfig &other) = default;
CharacterDeviceConfig &CharacterDeviceConfig::operator=(CharacterDeviceConfig &&other) noexcept = default;
CharacterDeviceConfig::~CharacterDeviceConfig() = default;
bool CharacterDeviceConfig::operator==(const CharacterDeviceConfig &other) const = default;

namespace {

xml::Type<CharacterDeviceConfig> characterDevice(const char *name)
{
    using C = CharacterDeviceConfig;
    xml::Type<C> type(name);
    type.attribute<&C::type>("@type", "What it is connected to on the host");
    declareCharacterTypes(type).errorCode(kUnsupported).defaultsTo("pty");
    type.attribute<&C::tty>("@tty", "Terminal of a running guest");
    declareCharacterBackend(type, "");
    return type;
}

void declareTarget(xml::Type<CharacterDeviceConfig> &type)
{
    using C = CharacterDeviceConfig;
    type.attribute<&C::targetPort>("target/@port", "Number of the port").wrapsNegative();
}

} // namespace

const xml::Table &characterSourceType()
{
    using S = CharacterSourceConfig;
    static const xml::Table table
        = xml::Type<S>("source")
              .attribute<&S::type>("@type", "What a TPM’s external emulator is reached through")
              .suggestions({ "unix" })
              .since("9.0.0")
              .attribute<&S::channel>("@channel", "Name of the SPICE port or D-Bus channel")
              .attribute<&S::master>("@master", "Master device of a null modem")
              .since("1.2.4")
              .attribute<&S::slave>("@slave", "Slave device of a null modem")
              .since("1.2.4")
              .attribute<&S::mode>("@mode", "Whether a socket waits or connects")
              .suggestions({ "bind", "connect" })
              .defaultsTo("connect")
              .attribute<&S::host>("@host", "Host of a network connection")
              .attribute<&S::service>("@service", "Port of a network connection")
              .attribute<&S::tls>("@tls", "Whether the connection is encrypted")
              .suggestions({ "yes", "no" })
              .since("2.4.0")
              .attribute<&S::path>("@path", "Path of the file, device or socket")
              .attribute<&S::append>("@append", "Whether the file keeps what it has at start")
              .suggestions({ "on", "off" })
              .since("1.3.1")
              .attribute<&S::clipboard>("clipboard/@copypaste", "Whether the clipboard is shared")
              .suggestions({ "yes", "no" })
              .since("8.4.0")
              .attribute<&S::mouse>("mouse/@mode", "Who moves the mouse pointer")
              .suggestions({ "server", "client" })
              .since("8.4.0")
              .children<&S::labels>("seclabel", deviceLabelType, "Security labels of this source")
              .attribute<&S::reconnectEnabled>(
                  "reconnect/@enabled", "Whether a lost connection is made again")
              .suggestions({ "yes", "no" })
              .since("3.7.0")
              .attribute<&S::reconnectTimeout>("reconnect/@timeout", "Seconds between attempts to reconnect")
              .countsWhen([](const S &source) { return source.reconnectEnabled == u"yes"; })
              .since("3.7.0");
    return table;
}

const xml::Table &serialType()
{
    using C = CharacterDeviceConfig;
    static const xml::Table table = [] {
        xml::Type<C> type = characterDevice("serial");
        type.attribute<&C::targetType>("target/@type", "Kind of port that the guest sees")
            .words({ "isa-serial", "usb-serial", "pci-serial", "spapr-vio-serial", "system-serial",
                "sclp-serial", "isa-debug", "none" })
            .errorCode(kUnsupported);
        declareTarget(type);
        type.attribute<&C::targetModel>("target/model/@name", "Exact device of the emulator")
            .emptyIsNone()
            .words({ "isa-serial", "usb-serial", "pci-serial", "spapr-vty", "pl011", "sclpconsole",
                "sclplmconsole", "16550a", "isa-debugcon", "none" })
            .errorCode(kUnsupported)
            .since("3.10.0");
        return declareInfo(type).rule(checkSerial);
    }();
    return table;
}

const xml::Table &parallelType()
{
    static const xml::Table table = [] {
        xml::Type<CharacterDeviceConfig> type = characterDevice("parallel");
        declareTarget(type);
        return declareInfo(type).rule(checkParallel);
    }();
    return table;
}

const xml::Table &consoleType()
{
    using C = CharacterDeviceConfig;
    static const xml::Table table = [] {
        xml::Type<C> type = characterDevice("console");
        type.attribute<&C::targetType>("target/@type", "Kind of console that the guest sees")
            .words({ "serial", "virtio", "xen", "lxc", "uml", "openvz", "sclp", "sclplm", "none" })
            .errorCode(kUnsupported)
            .defaultsTo("serial");
        declareTarget(type);
        return declareInfo(type).rule(checkConsole);
    }();
    return table;
}

const xml::Table &channelType()
{
    using C = CharacterDeviceConfig;
    static const xml::Table table = [] {
        xml::Type<C> type = characterDevice("channel");
        type.attribute<&C::targetType>("target/@type", "How the guest reaches the channel")
            .words({ "virtio", "guestfwd", "xen", "none" })
            .errorCode(kUnsupported)
            .attribute<&C::targetAddress>("target/@address", "Address that the guest connects to")
            .attribute<&C::targetPort>("target/@port", "Port that the guest connects to")
            .countsWhen([](const C &channel) { return channel.targetType == u"guestfwd"; })
            .attribute<&C::targetName>("target/@name", "Name of the channel in the guest")
            .attribute<&C::targetState>("target/@state", "Whether the guest has opened the channel")
            .suggestions({ "connected", "disconnected" })
            .since("1.2.9");
        return declareInfo(type).rule(checkChannel);
    }();
    return table;
}

} // namespace inn::config
