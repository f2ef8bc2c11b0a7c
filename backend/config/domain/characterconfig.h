#pragma once

#include "backend/config/domain/addressconfig.h"
#include "backend/config/domain/storagesource.h"

#include <vector>

// Serial and parallel ports, consoles and channels, and what they are connected to on the host.
namespace inn::config {

struct DomainConfig;

// One <source>. Which values count depends on the device's type.
struct CharacterSourceConfig
{
    std::optional<QString> type; // of a TPM's external backend only
    std::optional<QString> mode; // "bind"/"connect"
    std::optional<QString> path, append; // file, dev, pipe, unix, pty
    std::optional<QString> host, service, tls; // tcp, udp
    std::optional<QString> channel; // spiceport, dbus
    std::optional<QString> master, slave; // nmdm
    std::optional<QString> clipboard, mouse; // qemu-vdagent
    std::optional<QString> reconnectEnabled; // tcp, unix
    std::optional<unsigned> reconnectTimeout; // seconds
    std::vector<DeviceLabelConfig> labels;
    xml::Origin origin;
    bool operator==(const CharacterSourceConfig &) const = default;
};

// The host's side. The devices that have one are derived from it.
struct CharacterBackendConfig
{
    std::optional<QString> type; // "pty", "unix", "file", "null", "stdio", "spicevmc", "tcp"…
    std::vector<CharacterSourceConfig> sources; // one; two of "udp": where to send and where to listen
    std::optional<QString> logFile, logAppend;
    std::optional<QString> protocol; // of tcp: "raw", "telnet", "telnets", "tls"
    bool operator==(const CharacterBackendConfig &) const = default;

    // The first source; an empty one if there is none.
    [[nodiscard]] const CharacterSourceConfig &source() const
    {
        static const CharacterSourceConfig none;
        return sources.empty() ? none : sources.front();
    }
    CharacterSourceConfig &ensureSource() { return sources.empty() ? sources.emplace_back() : sources[0]; }
};

// serial, parallel, console and channel
struct CharacterDeviceConfig : CharacterBackendConfig, DeviceInfoConfig
{
    std::optional<QString> targetType, targetName, targetState, targetAddress;
    std::optional<unsigned> targetPort;
    std::optional<QString> targetModel; // <target><model name=…/>
    std::optional<QString> tty; // console/@tty, what a running one reports
    xml::Origin origin;

    // Out of line like DomainConfig's.
    CharacterDeviceConfig();
    CharacterDeviceConfig(const CharacterDeviceConfig &other);
    CharacterDeviceConfig(CharacterDeviceConfig &&other) noexcept;
    CharacterDeviceConfig &operator=(const CharacterDeviceConfig &other);
    CharacterDeviceConfig &operator=(CharacterDeviceConfig &&other) noexcept;
    ~CharacterDeviceConfig();
    bool operator==(const CharacterDeviceConfig &other) const;
};

// Where the backend's elements stand: "" or "backend/".
void checkCharacterBackend(
    const CharacterBackendConfig &backend, const QByteArray &prefix, const xml::Report &report);
// Whether the source says enough for the type, which libvirt judges last.
void checkCharacterConnection(
    const CharacterBackendConfig &backend, const QByteArray &prefix, const xml::Report &report);
void checkConsoles(const DomainConfig &domain, const xml::Report &report);

// The consoles and serial ports of a document among one another.
void checkCharacterDevices(const DomainConfig &domain, const xml::Report &report);

void applyCharacterBackendDefaults(CharacterBackendConfig &backend);
void applyCharacterDefaults(DomainConfig &domain);
// libvirt shows the first serial port of a full guest as its first console too. For after addresses were
// given: the console gets all that the port has.
void mirrorFirstSerial(DomainConfig &domain);

} // namespace inn::config
