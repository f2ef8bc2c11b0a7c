#include "backend/config/domain/domainconfig.h"
#include "backend/config/words.h"

#include <algorithm>

namespace inn::config {

namespace {

void keepReconnect(CharacterSourceConfig &kept, const CharacterSourceConfig &source)
{
    kept.reconnectEnabled = source.reconnectEnabled;
    if (source.reconnectEnabled == u"yes")
        kept.reconnectTimeout = source.reconnectTimeout;
}

// One that allows a label but has none says nothing.
std::vector<DeviceLabelConfig> keptLabels(const std::vector<DeviceLabelConfig> &labels)
{
    std::vector<DeviceLabelConfig> kept;
    for (DeviceLabelConfig label : labels) {
        label.labelSkip.reset();
        label.relabel = label.relabel.value_or(QStringLiteral("yes"));
        if (label.relabel == u"no" || !label.label.value_or(QString()).isEmpty())
            kept.push_back(std::move(label));
    }
    return kept;
}

// What libvirt keeps of a source of that type.
CharacterSourceConfig keptOf(const CharacterSourceConfig &source, const QString &type)
{
    CharacterSourceConfig kept;
    kept.origin = source.origin;
    if (isOneOf(type, { "dev", "file", "pipe" })) {
        kept.path = source.path;
        kept.labels = keptLabels(source.labels);
    }
    if (type == u"file")
        kept.append = source.append;
    if (isOneOf(type, { "unix", "tcp", "udp" }))
        kept.mode = source.mode.value_or(QStringLiteral("connect"));
    if (type == u"unix") {
        kept.path = source.path;
        kept.labels = keptLabels(source.labels);
        keepReconnect(kept, source);
    }
    if (isOneOf(type, { "tcp", "udp" })) {
        kept.host = source.host;
        kept.service = source.service;
    }
    if (type == u"tcp") {
        kept.tls = source.tls;
        keepReconnect(kept, source);
    }
    if (isOneOf(type, { "spiceport", "dbus" }))
        kept.channel = source.channel;
    if (type == u"nmdm") {
        kept.master = source.master;
        kept.slave = source.slave;
    }
    if (type == u"qemu-vdagent") {
        kept.clipboard = source.clipboard;
        kept.mouse = source.mouse;
    }
    return kept;
}

bool isEmpty(const CharacterSourceConfig &source)
{
    return source == CharacterSourceConfig {};
}

// The listening end first, and one of each kind.
void arrangeUdp(std::vector<CharacterSourceConfig> &sources)
{
    const auto take = [&](const char *mode) -> std::optional<CharacterSourceConfig> {
        for (const CharacterSourceConfig &source : sources) {
            if (source.mode == QLatin1StringView(mode) && (source.host || source.service))
                return source;
        }
        return {};
    };
    std::vector<CharacterSourceConfig> result;
    for (const char *mode : { "bind", "connect" }) {
        if (auto source = take(mode))
            result.push_back(std::move(*source));
    }
    sources = std::move(result);
}

void completeDevice(CharacterDeviceConfig &device)
{
    if (!device.type)
        device.type = QStringLiteral("pty");
    device.tty.reset();
    applyCharacterBackendDefaults(device);
    applyDeviceInfoDefaults(device);
}

void completeChannel(CharacterDeviceConfig &channel)
{
    completeDevice(channel);
    channel.targetState.reset();
    channel.targetModel.reset();
    if (channel.targetType == u"guestfwd") {
        channel.targetName.reset();
        return;
    }
    channel.targetAddress.reset();
    channel.targetPort.reset();
    if (channel.targetType != u"virtio" && channel.targetType != u"xen")
        channel.targetName.reset();
}

// A number for those that have none: one more than the largest before, or of all.
enum class Among { Earlier, All };
void numberPorts(std::vector<CharacterDeviceConfig> &devices, Among among)
{
    for (std::size_t i = 0; i < devices.size(); ++i) {
        if (devices[i].targetPort && *devices[i].targetPort != std::numeric_limits<unsigned>::max())
            continue;
        qint64 last = -1;
        const std::size_t count = among == Among::All ? devices.size() : i;
        for (std::size_t other = 0; other < count; ++other) {
            if (devices[other].targetPort)
                last = std::max(last, qint64(int(*devices[other].targetPort)));
        }
        devices[i].targetPort = unsigned(last + 1);
    }
}

void numberIsaPorts(std::vector<CharacterDeviceConfig> &serials)
{
    const auto isIsa = [](const CharacterDeviceConfig &serial) { return serial.targetType == u"isa-serial"; };
    for (CharacterDeviceConfig &serial : serials) {
        if (!isIsa(serial) || (serial.targetPort && int(*serial.targetPort) >= 0))
            continue;
        unsigned port = 0;
        while (std::any_of(serials.begin(), serials.end(),
            [&](const CharacterDeviceConfig &other) { return isIsa(other) && other.targetPort == port; }))
            ++port;
        serial.targetPort = port;
    }
}

bool isConsolePort(const CharacterDeviceConfig &serial)
{
    return isOneOf(serial.targetType.value_or(QStringLiteral("none")),
        { "none", "isa-serial", "spapr-vio-serial", "system-serial", "sclp-serial" });
}

// Its place in the list. What got its number before the first serial port became a console too
// (pairConsole()) keeps it, so that a definition stays as it is when it is defined again; libvirt counts
// anew.
unsigned consolePort(const DomainConfig &domain, std::size_t place)
{
    const std::optional<unsigned> given = domain.consoles[place].targetPort;
    const bool isBehindSerial = place > 0 && domain.consoles[0].targetType == u"serial"
        && domain.consoles[place].targetType != u"serial";
    return isBehindSerial && given == place - 1 ? *given : unsigned(place);
}

// The first console of a full guest and its first serial port are the same thing.
void pairConsole(DomainConfig &domain)
{
    if (domain.os.type != u"hvm")
        return;
    const bool isSerial = !domain.consoles.empty() && domain.consoles[0].targetType == u"serial";
    if (isSerial && domain.serials.empty()) {
        CharacterDeviceConfig serial = domain.consoles[0];
        serial.origin = {};
        serial.targetType.reset();
        serial.targetPort = 0;
        domain.serials.push_back(std::move(serial));
    } else if (!isSerial && !domain.serials.empty() && isConsolePort(domain.serials[0])) {
        CharacterDeviceConfig console;
        console.targetType = QStringLiteral("serial");
        domain.consoles.insert(domain.consoles.begin(), std::move(console));
    }
    mirrorFirstSerial(domain);
}

} // namespace

void applyCharacterBackendDefaults(CharacterBackendConfig &backend)
{
    const QString type = backend.type.value_or(QStringLiteral("pty"));
    if (type == u"tcp")
        backend.protocol = backend.protocol.value_or(QStringLiteral("raw"));
    else
        backend.protocol.reset();
    if (!backend.logFile)
        backend.logAppend.reset();
    for (CharacterSourceConfig &source : backend.sources)
        source = keptOf(source, type);
    if (type == u"udp")
        arrangeUdp(backend.sources);
    else if (backend.sources.size() > 1)
        backend.sources.resize(1);
    if (backend.sources.empty())
        return;
    // A socket without a path is the driver's own; how it connects is then no question.
    const CharacterSourceConfig &source = backend.sources[0];
    if (isEmpty(source) || (type == u"unix" && !source.path && !source.reconnectEnabled))
        backend.sources.clear();
}

void mirrorFirstSerial(DomainConfig &domain)
{
    if (domain.os.type != u"hvm" || domain.consoles.empty() || domain.serials.empty()
        || domain.consoles[0].targetType != u"serial")
        return;
    CharacterDeviceConfig console = domain.serials[0];
    console.origin = domain.consoles[0].origin;
    // Unknown content of the console's own elements stays.
    for (std::size_t i = 0; i < console.sources.size(); ++i) {
        const std::vector<CharacterSourceConfig> &own = domain.consoles[0].sources;
        console.sources[i].origin = i < own.size() ? own[i].origin : xml::Origin {};
        for (std::size_t label = 0; label < console.sources[i].labels.size(); ++label) {
            const bool has = i < own.size() && label < own[i].labels.size();
            console.sources[i].labels[label].origin = has ? own[i].labels[label].origin : xml::Origin {};
        }
    }
    if (console.address)
        console.address->origin
            = domain.consoles[0].address ? domain.consoles[0].address->origin : xml::Origin {};
    console.targetType = QStringLiteral("serial");
    console.targetModel.reset();
    domain.consoles[0] = std::move(console);
}

void applyCharacterDefaults(DomainConfig &domain)
{
    for (CharacterDeviceConfig &parallel : domain.parallels) {
        completeDevice(parallel);
        parallel.targetType.reset();
        parallel.targetModel.reset();
    }
    numberPorts(domain.parallels, Among::Earlier);
    for (CharacterDeviceConfig &serial : domain.serials) {
        completeDevice(serial);
        if (serial.targetType == u"none")
            serial.targetType.reset();
        if (serial.targetModel == u"none")
            serial.targetModel.reset();
    }
    numberIsaPorts(domain.serials);
    numberPorts(domain.serials, Among::All);
    for (std::size_t i = 0; i < domain.consoles.size(); ++i) {
        CharacterDeviceConfig &console = domain.consoles[i];
        completeDevice(console);
        console.targetModel.reset();
        if (!console.targetType || console.targetType == u"none")
            console.targetType = QStringLiteral("serial");
        console.targetPort = consolePort(domain, i);
    }
    for (CharacterDeviceConfig &channel : domain.channels)
        completeChannel(channel);
    pairConsole(domain);
}

} // namespace inn::config
