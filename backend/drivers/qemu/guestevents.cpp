#include "backend/drivers/qemu/guestevents.h"

#include "backend/drivers/qemu/blockjobs/imagechain.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace inn::qemu {

namespace event = api::domainevent;

namespace {

constexpr qsizetype kLongestText = 1024;
constexpr double kLargestNumber = 9007199254740992.0; // that a JSON number holds exactly
constexpr unsigned kActionRequired = 1, kRecursive = 2; // virDomainMemoryFailureFlags

QString text(const std::optional<QString> &value)
{
    return value.value_or(QString());
}

QString textOf(const QJsonObject &data, const char *key)
{
    return data[QLatin1String(key)].toString().left(kLongestText);
}

quint64 countOf(const QJsonObject &data, const char *key)
{
    return quint64(std::clamp(data[QLatin1String(key)].toDouble(), 0.0, kLargestNumber));
}

// The place of a word in libvirt's enumeration; `otherwise` for a word nobody knows.
int numberOf(const QString &word, std::initializer_list<const char *> words, int otherwise)
{
    int number = 0;
    for (const char *each : words) {
        if (word == QLatin1String(each))
            return number;
        ++number;
    }
    return otherwise;
}

QString sourcePath(const config::DiskConfig &disk)
{
    if (!disk.source)
        return {};
    for (const auto &part : { disk.source->file, disk.source->dev, disk.source->dir, disk.source->name }) {
        if (part)
            return *part;
    }
    return {};
}

event::Graphics::Address addressOf(const QJsonObject &data, const char *portKey)
{
    return { numberOf(textOf(data, "family"), { "ipv4", "ipv6", "unix" }, 0), textOf(data, "host"),
        textOf(data, portKey) };
}

std::optional<event::What> graphics(const QString &name, const QJsonObject &data)
{
    const bool spice = name.startsWith(u"SPICE_");
    const QString word = name.section(u'_', 1);
    const int phase = numberOf(word, { "CONNECTED", "INITIALIZED", "DISCONNECTED" }, -1);
    const QJsonObject client = data[u"client"].toObject(), server = data[u"server"].toObject();
    if (phase < 0 || client.isEmpty() || server.isEmpty())
        return std::nullopt;
    const char *port = spice ? "port" : "service";
    event::Graphics happened { phase, addressOf(server, port), addressOf(client, port), {}, {} };
    if (!spice || phase == 1)
        happened.authentication = textOf(server, "auth");
    for (const auto &[key, type] :
        { std::pair { "x509_dname", "x509dname" }, std::pair { "sasl_username", "saslUsername" } }) {
        if (const QString who = textOf(client, key); !spice && !who.isEmpty())
            happened.subject.push_back({ QLatin1String(type), who });
    }
    return happened;
}

std::optional<event::What> refusedRemoval(const QString &name, const QJsonObject &data)
{
    const bool isAcpi = name == QStringLiteral("ACPI_DEVICE_OST");
    const QJsonObject info = isAcpi ? data[u"info"].toObject() : data;
    const QString alias = textOf(info, "device");
    if (alias.isEmpty())
        return std::nullopt;
    if (isAcpi) {
        // The codes of the ACPI standard for an ejection that the system did not allow.
        const quint64 source = countOf(info, "source"), status = countOf(info, "status");
        const bool isEjection = source == 0x003 || source == 0x103;
        const bool isRefused = status == 0x01 || (status >= 0x80 && status <= 0x83);
        if (textOf(info, "slot-type") != QStringLiteral("DIMM") || !isEjection || !isRefused)
            return std::nullopt;
    }
    return event::DeviceRemovalFailed { alias };
}

std::optional<event::What> memoryFailure(const QJsonObject &data)
{
    const int recipient = numberOf(textOf(data, "recipient"), { "hypervisor", "guest" }, -1);
    const int action = numberOf(textOf(data, "action"), { "ignore", "inject", "fatal", "reset" }, -1);
    if (recipient < 0 || action < 0)
        return std::nullopt;
    const QJsonObject flags = data[u"flags"].toObject();
    return event::MemoryFailure { recipient, action,
        (flags[u"action-required"].toBool() ? kActionRequired : 0)
            | (flags[u"recursive"].toBool() ? kRecursive : 0) };
}

event::What ioError(const QJsonObject &data, const config::DiskConfig *disk)
{
    event::IoError happened;
    if (disk) {
        happened.sourcePath = sourcePath(*disk);
        happened.deviceAlias = text(disk->alias);
    }
    happened.action = numberOf(textOf(data, "action"), { "ignore", "stop", "report" }, 0);
    if (data[u"nospace"].toBool())
        happened.reason = QStringLiteral("enospc");
    return happened;
}

std::vector<event::What> threshold(const QJsonObject &data, const config::DiskConfig *disk)
{
    if (!disk)
        return {};
    const event::BlockThreshold happened { text(disk->targetDev), sourcePath(*disk),
        countOf(data, "write-threshold"), countOf(data, "amount-exceeded") };
    std::vector<event::What> all { happened };
    if (disk->source && disk->source->index) {
        event::BlockThreshold indexed = happened;
        indexed.device += QStringLiteral("[%1]").arg(*disk->source->index);
        all.emplace_back(indexed);
    }
    return all;
}

std::optional<event::What> rtcChange(const QJsonObject &data, const config::DomainConfig &live)
{
    qint64 offset = qint64(std::clamp(data[u"offset"].toDouble(), -kLargestNumber, kLargestNumber));
    // QEMU counts from what the guest started with.
    if (text(live.clockOffset) == QStringLiteral("variable"))
        offset += text(live.clockAdjustment).toLongLong();
    return event::RtcChange { offset };
}

// What needs nothing but the event itself.
std::optional<event::What> plain(const QString &name, const QJsonObject &data)
{
    if (name == QStringLiteral("RESET"))
        return event::Reboot {};
    if (name == QStringLiteral("WAKEUP"))
        return event::PmWakeup {};
    if (name == QStringLiteral("SUSPEND"))
        return event::PmSuspend {};
    if (name == QStringLiteral("SUSPEND_DISK"))
        return event::PmSuspendDisk {};
    if (name == QStringLiteral("WATCHDOG")) {
        return event::Watchdog { numberOf(textOf(data, "action"),
            { "none", "pause", "reset", "poweroff", "shutdown", "debug", "inject-nmi" }, 0) };
    }
    if (name == QStringLiteral("BALLOON_CHANGE"))
        return event::BalloonChange { (countOf(data, "actual") + 1023) / 1024 };
    if (name == QStringLiteral("MIGRATION_PASS"))
        return event::MigrationIteration { int(std::min<quint64>(countOf(data, "pass"), INT_MAX)) };
    if (name == QStringLiteral("MEMORY_FAILURE"))
        return memoryFailure(data);
    if (name.startsWith(u"VNC_") || name.startsWith(u"SPICE_"))
        return graphics(name, data);
    if (name == QStringLiteral("DEVICE_UNPLUG_GUEST_ERROR") || name == QStringLiteral("ACPI_DEVICE_OST"))
        return refusedRemoval(name, data);
    return std::nullopt;
}

// What names a part of the guest; nothing when the guest has no such part.
std::optional<event::What> ofDevice(
    const QString &name, const QJsonObject &data, const config::DomainConfig &live)
{
    const QString id = textOf(data, "id");
    if (name == QStringLiteral("DEVICE_TRAY_MOVED")) {
        const auto known = std::any_of(live.disks.begin(), live.disks.end(),
            [&](const config::DiskConfig &disk) { return text(disk.alias) == id; });
        if (!known || id.isEmpty())
            return std::nullopt;
        return event::TrayChange { id, data[u"tray-open"].toBool() ? 0 : 1 };
    }
    if (name == QStringLiteral("MEMORY_DEVICE_SIZE_CHANGE")) {
        const auto known = std::any_of(live.memoryDevices.begin(), live.memoryDevices.end(),
            [&](const auto &device) { return text(device.alias) == id; });
        if (!known || id.isEmpty())
            return std::nullopt;
        return event::MemoryDeviceSizeChange { id, (countOf(data, "size") + 1023) / 1024 };
    }
    if (name == QStringLiteral("VSERPORT_CHANGE") && agentChannels(live).contains(id))
        return event::AgentLifecycle { data[u"open"].toBool() ? 1 : 2, 2 };
    return std::nullopt;
}

} // namespace

QStringList agentChannels(const config::DomainConfig &live)
{
    QStringList aliases;
    for (const config::CharacterDeviceConfig &channel : live.channels) {
        if (channel.targetName == kAgentChannelName && channel.alias)
            aliases.append(*channel.alias);
    }
    return aliases;
}

const config::DiskConfig *diskOfNode(
    const config::DomainConfig &live, const QHash<QString, int> &blockIndexes, const QString &node)
{
    static const QRegularExpression pattern(QStringLiteral("^inn-(\\d{1,6})-"));
    const auto match = pattern.match(node);
    if (!match.hasMatch())
        return nullptr;
    const int index = match.captured(1).toInt();
    for (const config::DiskConfig &disk : live.disks) {
        if (blockIndexes.value(text(disk.alias), -1) == index
            || chainOf(disk).positionOf(unsigned(index)) >= 0)
            return &disk;
    }
    return nullptr;
}

bool GuestEvents::mayTell(size_t kind, Clock::time_point now)
{
    Budget &budget = m_budgets[kind];
    const std::chrono::duration<double> passed = now - budget.since;
    budget.left = std::min<double>(kBurst, budget.left + passed.count() * kPerSecond);
    budget.since = now;
    if (budget.left < 1)
        return false;
    budget.left -= 1;
    return true;
}

std::vector<event::What> GuestEvents::translate(const QmpEvent &happened, const config::DomainConfig &live,
    const QHash<QString, int> &blockIndexes, Clock::time_point now)
{
    std::vector<event::What> all;
    const auto disk = [&] { return diskOfNode(live, blockIndexes, textOf(happened.data, "node-name")); };
    if (happened.name == QStringLiteral("BLOCK_IO_ERROR"))
        all.push_back(ioError(happened.data, disk()));
    else if (happened.name == QStringLiteral("BLOCK_WRITE_THRESHOLD"))
        all = threshold(happened.data, disk());
    else if (happened.name == QStringLiteral("RTC_CHANGE"))
        all.push_back(*rtcChange(happened.data, live));
    else if (auto simple = plain(happened.name, happened.data))
        all.push_back(std::move(*simple));
    else if (auto named = ofDevice(happened.name, happened.data, live))
        all.push_back(std::move(*named));
    std::erase_if(all, [&](const event::What &what) { return !mayTell(what.index(), now); });
    return all;
}

} // namespace inn::qemu
