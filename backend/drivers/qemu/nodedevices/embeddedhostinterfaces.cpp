#include "backend/drivers/qemu/nodedevices/embeddedhostinterfaces.h"

#include "backend/drivers/qemu/nodedevices/netdetails.h"

namespace inn::qemu {

namespace {

QString placeOf(const QString &name)
{
    return QStringLiteral("/sys/class/net/") + name;
}

// "balance-rr 0"
QString firstWord(const QString &text)
{
    return text.section(u' ', 0, 0);
}

template<class Member>
Member memberOf(const Sysfs &sysfs, const QString &name)
{
    Member member;
    member.type = QStringLiteral("ethernet");
    member.name = name;
    member.mac = sysfs.attribute(placeOf(name), QStringLiteral("address"));
    member.link = linkOf(sysfs, placeOf(name));
    return member;
}

config::HostBridgeConfig bridgeOf(const Sysfs &sysfs, const QString &place)
{
    config::HostBridgeConfig bridge;
    const auto protocol = sysfs.number(place, QStringLiteral("bridge/stp_state"));
    bridge.stp = protocol.value_or(0) != 0 ? QStringLiteral("on") : QStringLiteral("off");
    bridge.delay = sysfs.attribute(place, QStringLiteral("bridge/forward_delay"));
    for (const QString &member : sysfs.list(place, QStringLiteral("brif")))
        bridge.members.push_back(memberOf<config::HostBridgeMemberConfig>(sysfs, member));
    return bridge;
}

config::HostBondConfig bondOf(const Sysfs &sysfs, const QString &place)
{
    config::HostBondConfig bond;
    const auto number = [&](const char *name) {
        return int(sysfs.number(place, QStringLiteral("bonding/") + QLatin1StringView(name)).value_or(0));
    };
    bond.mode = firstWord(sysfs.attribute(place, QStringLiteral("bonding/mode")));
    if (const int interval = number("arp_interval"); interval > 0) {
        bond.arpInterval = interval;
        bond.arpTarget = firstWord(sysfs.attribute(place, QStringLiteral("bonding/arp_ip_target")));
        const QString validate = firstWord(sysfs.attribute(place, QStringLiteral("bonding/arp_validate")));
        if (!validate.isEmpty() && validate != u"none")
            bond.arpValidate = validate;
    } else if (const int frequency = number("miimon"); frequency > 0) {
        bond.miiFrequency = frequency;
        bond.miiDownDelay = number("downdelay");
        bond.miiUpDelay = number("updelay");
        bond.miiCarrier = number("use_carrier") != 0 ? QStringLiteral("netif") : QStringLiteral("ioctl");
    }
    const QString members = sysfs.attribute(place, QStringLiteral("bonding/slaves"));
    for (const QString &member : members.split(u' ', Qt::SkipEmptyParts))
        bond.members.push_back(memberOf<config::HostBondMemberConfig>(sysfs, member));
    return bond;
}

// "VID: 5  …\nDevice: eth0"
std::optional<config::HostVlanConfig> vlanOf(const Sysfs &sysfs, const QString &name)
{
    constexpr qint64 kLongest = 4096;
    const auto content = sysfs.files().read(QStringLiteral("/proc/net/vlan/") + name, kLongest);
    if (!content)
        return {};
    config::HostVlanConfig vlan;
    for (const QByteArray &line : content->split('\n')) {
        if (const qsizetype place = line.indexOf("VID: "); place >= 0)
            vlan.tag = QString::fromUtf8(line.mid(place + 5).trimmed().split(' ').first());
        if (line.startsWith("Device: "))
            vlan.device = QString::fromUtf8(line.mid(8).trimmed());
    }
    return vlan;
}

} // namespace

std::vector<api::HostInterfaceInfo> EmbeddedHostInterfaces::all() const
{
    std::vector<api::HostInterfaceInfo> result;
    for (const QString &name : m_sysfs.list(QStringLiteral("/sys/class/net"))) {
        const QString place = placeOf(name);
        if (!m_sysfs.has(place, QStringLiteral("operstate")))
            continue; // “bonding_masters” is none
        result.push_back({ name, m_sysfs.attribute(place, QStringLiteral("address")),
            m_sysfs.attribute(place, QStringLiteral("operstate")) == u"up" });
    }
    return result;
}

QFuture<Result<std::vector<api::HostInterfaceInfo>>> EmbeddedHostInterfaces::list()
{
    return ready<std::vector<api::HostInterfaceInfo>>(all());
}

QFuture<Result<api::HostInterfaceInfo>> EmbeddedHostInterfaces::findByName(QString name)
{
    for (const api::HostInterfaceInfo &each : all()) {
        if (each.name == name)
            return ready<api::HostInterfaceInfo>(each);
    }
    return ready<api::HostInterfaceInfo>(api::hostInterfaceNotFound(name));
}

QFuture<Result<api::HostInterfaceInfo>> EmbeddedHostInterfaces::findByMac(QString mac)
{
    return ready<api::HostInterfaceInfo>(api::onlyOneWithMac(all(), mac));
}

config::HostInterfaceConfig EmbeddedHostInterfaces::describe(const QString &name) const
{
    const QString place = placeOf(name);
    config::HostInterfaceConfig result;
    result.type = QStringLiteral("ethernet");
    result.name = name;
    if (const auto mtu = m_sysfs.number(place, QStringLiteral("mtu")))
        result.mtu = unsigned(*mtu);
    result.link = linkOf(m_sysfs, place);
    result.mac = m_sysfs.attribute(place, QStringLiteral("address"));
    if (m_sysfs.has(place, QStringLiteral("bridge"))) {
        result.type = QStringLiteral("bridge");
        result.bridge = bridgeOf(m_sysfs, place);
        result.link.reset();
        result.mac.reset();
    } else if (m_sysfs.has(place, QStringLiteral("bonding"))) {
        result.type = QStringLiteral("bond");
        result.bond = bondOf(m_sysfs, place);
        result.link.reset();
        result.mac.reset();
    } else if (const auto vlan = vlanOf(m_sysfs, name)) {
        result.type = QStringLiteral("vlan");
        result.vlan = vlan;
        result.mac.reset();
    }
    return result;
}

QFuture<Result<QByteArray>> EmbeddedHostInterfaces::xml(QString name, api::XmlView)
{
    for (const api::HostInterfaceInfo &each : all()) {
        if (each.name == name)
            return ready<QByteArray>(config::writeHostInterface(describe(name)));
    }
    return ready<QByteArray>(api::hostInterfaceNotFound(name));
}

} // namespace inn::qemu
