#include "backend/drivers/qemu/guestoperations/agentanswers.h"

#include <QJsonArray>
#include <QJsonObject>

namespace inn::qemu {

namespace {

constexpr qsizetype kMostEntries = 1000;
constexpr qsizetype kMostAddresses = 256;
constexpr qsizetype kLongestText = 4096;

QString text(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().left(kLongestText);
}

// Each object of a list.
template<class Take>
void each(const QJsonValue &list, qsizetype most, Take take)
{
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), most); ++i) {
        if (array[i].isObject())
            take(array[i].toObject());
    }
}

unsigned number(const QJsonObject &object, const char *key)
{
    return unsigned(std::clamp<qint64>(object[QLatin1String(key)].toInteger(), 0, UINT_MAX));
}

// Which disk of the machine the agent speaks of: by its serial number, else by where it is attached.
QString targetOf(const QJsonObject &object, const config::DomainConfig &live)
{
    const QString serial = text(object, "serial");
    const QJsonObject pci = object[u"pci-controller"].toObject();
    for (const config::DiskConfig &disk : live.disks) {
        if (!serial.isEmpty() && disk.serial == serial)
            return disk.targetDev.value_or(QString());
    }
    for (const config::DiskConfig &disk : live.disks) {
        if (!disk.address)
            continue;
        const config::AddressConfig &address = *disk.address;
        const bool samePci = address.type == QStringLiteral("pci") && !pci.isEmpty()
            && pci[u"bus"].toInteger(-1) == qint64(address.bus.value_or(0))
            && pci[u"slot"].toInteger(-1) == qint64(address.slot.value_or(0))
            && pci[u"function"].toInteger(-1) == qint64(address.function.value_or(0));
        const bool sameDrive = address.type == QStringLiteral("drive")
            && object[u"bus-type"].toString() == config::busOf(disk)
            && number(object, "bus") == address.bus.value_or(0)
            && number(object, "target") == address.target.value_or(0)
            && number(object, "unit") == address.unit.value_or(0);
        if (samePci || sameDrive)
            return disk.targetDev.value_or(QString());
    }
    return {};
}

void takeUsers(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &)
{
    auto &users = info.users.emplace();
    each(answer, kMostEntries, [&](const QJsonObject &user) {
        constexpr double kLatest = 1e15; // seconds
        const double login = std::clamp(user[u"login-time"].toDouble(), 0.0, kLatest);
        users.push_back({ text(user, "user"), text(user, "domain"), quint64(login * 1000) });
    });
}

void takeSystem(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &)
{
    const QJsonObject system = answer.toObject();
    info.system
        = { text(system, "id"), text(system, "name"), text(system, "pretty-name"), text(system, "version"),
              text(system, "version-id"), text(system, "kernel-release"), text(system, "kernel-version"),
              text(system, "machine"), text(system, "variant"), text(system, "variant-id") };
}

void takeTimezone(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &)
{
    const QJsonObject zone = answer.toObject();
    info.timezone = { text(zone, "zone"), zone[u"offset"].toInt() };
}

void takeHostName(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &)
{
    info.hostName = text(answer.toObject(), "host-name");
}

std::optional<quint64> size(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object[QLatin1String(key)];
    return value.isDouble() && value.toDouble() >= 0 ? std::optional(quint64(value.toInteger()))
                                                     : std::nullopt;
}

void takeFileSystems(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &live)
{
    auto &systems = info.fileSystems.emplace();
    each(answer, kMostEntries, [&](const QJsonObject &object) {
        api::GuestInfo::FileSystem system { text(object, "name"), text(object, "mountpoint"),
            text(object, "type"), size(object, "total-bytes"), size(object, "used-bytes"), {} };
        each(object[u"disk"], kMostEntries, [&](const QJsonObject &disk) {
            system.disks.push_back({ targetOf(disk, live), text(disk, "serial"), text(disk, "dev") });
        });
        systems.push_back(std::move(system));
    });
}

void takeDisks(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &live)
{
    auto &disks = info.disks.emplace();
    each(answer, kMostEntries, [&](const QJsonObject &object) {
        const QJsonObject address = object[u"address"].toObject();
        disks.push_back({ text(object, "name"), object[u"partition"].toBool(),
            textsOf(object[u"dependencies"]), text(address, "serial"),
            address.isEmpty() ? QString() : targetOf(address, live), text(object, "alias") });
    });
}

void takeInterfaces(api::GuestInfo &info, const QJsonValue &answer, const config::DomainConfig &)
{
    auto &interfaces = info.interfaces.emplace();
    each(answer, kMostEntries, [&](const QJsonObject &object) {
        api::GuestInfo::Interface interface {
            text(object, "name"), text(object, "hardware-address"), { }
        };
        each(object[u"ip-addresses"], kMostAddresses, [&](const QJsonObject &address) {
            interface.addresses.push_back(
                { text(address, "ip-address-type"), text(address, "ip-address"), number(address, "prefix") });
        });
        interfaces.push_back(std::move(interface));
    });
}

} // namespace

const std::vector<AgentGroup> &agentGroups()
{
    using enum api::GuestInfoGroup;
    static const std::vector<AgentGroup> all {
        { Users, "guest-get-users", takeUsers },
        { System, "guest-get-osinfo", takeSystem },
        { Timezone, "guest-get-timezone", takeTimezone },
        { HostName, "guest-get-host-name", takeHostName },
        { FileSystems, "guest-get-fsinfo", takeFileSystems },
        { Disks, "guest-get-disks", takeDisks },
        { Interfaces, "guest-network-get-interfaces", takeInterfaces },
    };
    return all;
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), kMostEntries); ++i) {
        if (array[i].isString())
            texts += array[i].toString().left(kLongestText);
    }
    return texts;
}

} // namespace inn::qemu
