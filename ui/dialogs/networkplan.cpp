#include "ui/dialogs/networkplan.h"

#include "backend/base/translated.h"

#include <algorithm>

namespace inn::ui {

namespace {

QString addressProblem(const NetworkPlan &plan, const QStringList &used)
{
    if (plan.subnet.isEmpty()) {
        return plan.way == NetworkPlan::Way::Isolated
            ? QString()
            : translated("The network needs a subnet for its way out.");
    }
    const auto subnet = Ipv4Subnet::parse(plan.subnet);
    if (!subnet)
        return translated("“%1” is no subnet; write it like 192.168.100.0/24.").arg(plan.subnet);
    for (const QString &text : used) {
        const auto other = Ipv4Subnet::parse(text);
        if (other && subnet->overlaps(*other))
            return translated("The subnet overlaps %1, which this host uses already.").arg(text);
    }
    if (!plan.dhcp)
        return {};
    const auto first = ipv4Of(plan.firstAddress);
    const auto last = ipv4Of(plan.lastAddress);
    if (!first || !last)
        return translated("DHCP needs a first and a last address to give out.");
    const quint32 own = subnet->address + 1;
    if (*first <= own || *last >= subnet->last() || *first > *last) {
        return translated("DHCP can give out addresses from %1 to %2, the first one before the last one.")
            .arg(ipv4Text(own + 1), ipv4Text(subnet->last() - 1));
    }
    return {};
}

} // namespace

QString ipv4Text(quint32 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg(address >> 16 & 255)
        .arg(address >> 8 & 255)
        .arg(address & 255);
}

std::optional<quint32> ipv4Of(const QString &text)
{
    const QStringList parts = text.trimmed().split(u'.');
    if (parts.size() != 4)
        return {};
    quint32 address = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        const unsigned number = part.toUInt(&isNumber);
        if (!isNumber || number > 255 || part.size() > 3)
            return {};
        address = address << 8 | number;
    }
    return address;
}

std::optional<Ipv4Subnet> Ipv4Subnet::parse(const QString &text)
{
    const QStringList parts = text.trimmed().split(u'/');
    bool isNumber = false;
    const unsigned prefix = parts.value(1).toUInt(&isNumber);
    const auto address = ipv4Of(parts.value(0));
    if (parts.size() != 2 || !address || !isNumber || prefix < 8 || prefix > 30)
        return {};
    Ipv4Subnet subnet { *address, prefix };
    subnet.address &= subnet.mask();
    return subnet;
}

QString Ipv4Subnet::toString() const
{
    return QStringLiteral("%1/%2").arg(ipv4Text(address)).arg(prefix);
}

QString proposedSubnet(const QStringList &used)
{
    std::vector<Ipv4Subnet> taken;
    for (const QString &text : used) {
        if (const auto subnet = Ipv4Subnet::parse(text))
            taken.push_back(*subnet);
    }
    const auto isFree = [&taken](const Ipv4Subnet &wanted) {
        return std::none_of(
            taken.begin(), taken.end(), [&](const Ipv4Subnet &each) { return each.overlaps(wanted); });
    };
    // Routers at home like the low ones of 192.168; then 172.16 to 172.31.
    for (quint32 third = 100; third < 255; ++third) {
        if (const Ipv4Subnet subnet { 0xc0a80000u | third << 8, 24 }; isFree(subnet))
            return subnet.toString();
    }
    for (quint32 number = 0; number < 0x1000; ++number) {
        if (const Ipv4Subnet subnet { 0xac100000u | number << 8, 24 }; isFree(subnet))
            return subnet.toString();
    }
    return {};
}

std::pair<QString, QString> proposedRange(const QString &subnet)
{
    const auto parsed = Ipv4Subnet::parse(subnet);
    if (!parsed)
        return {};
    return { ipv4Text(parsed->address + 2), ipv4Text(parsed->last() - 1) };
}

QString problemOf(
    const NetworkPlan &plan, const std::vector<api::NetworkInfoPtr> &networks, const QStringList &used)
{
    if (plan.name.contains(u'/') || plan.name.startsWith(u'.'))
        return translated("A name has no “/” and does not begin with a dot.");
    for (const api::NetworkInfoPtr &network : networks) {
        if (network->name == plan.name)
            return translated("There is a network called “%1” already.").arg(plan.name);
    }
    const bool hasBlank = plan.domainName.contains(u' ') || plan.bridge.contains(u' ');
    if (plan.bridge.contains(u'/') || hasBlank)
        return translated("Names of bridges and domains have no blanks and no “/”.");
    return plan.way == NetworkPlan::Way::Bridge ? QString() : addressProblem(plan, used);
}

config::NetworkConfig configOf(const NetworkPlan &plan)
{
    config::NetworkConfig network;
    network.name = plan.name;
    switch (plan.way) {
    case NetworkPlan::Way::Nat:
        network.forwardMode = QStringLiteral("nat");
        break;
    case NetworkPlan::Way::Route:
        network.forwardMode = QStringLiteral("route");
        break;
    case NetworkPlan::Way::Open:
        network.forwardMode = QStringLiteral("open");
        break;
    case NetworkPlan::Way::Isolated:
        break;
    case NetworkPlan::Way::Bridge:
        network.forwardMode = QStringLiteral("bridge");
        network.bridgeName = plan.bridge;
        return network;
    }
    if (!plan.domainName.isEmpty())
        network.domainName = plan.domainName;
    const auto subnet = Ipv4Subnet::parse(plan.subnet);
    if (!subnet)
        return network;
    config::NetworkIpConfig ip;
    ip.address = ipv4Text(subnet->address + 1);
    ip.netmask = ipv4Text(subnet->mask());
    if (plan.dhcp) {
        config::DhcpRangeConfig range;
        range.start = plan.firstAddress.trimmed();
        range.end = plan.lastAddress.trimmed();
        ip.ranges.push_back(range);
    }
    network.ips.push_back(ip);
    return network;
}

} // namespace inn::ui
