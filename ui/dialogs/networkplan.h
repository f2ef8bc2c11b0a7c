#pragma once

#include "backend/api/types.h"
#include "backend/config/network/networkconfig.h"

#include <optional>

// A new virtual network as a form asks for it: rules without widgets.
namespace inn::ui {

struct Ipv4Subnet
{
    quint32 address = 0; // its first
    unsigned prefix = 24;
    // "192.168.100.0/24"; any address of it will do. Nothing shorter than /8 or longer than /30.
    static std::optional<Ipv4Subnet> parse(const QString &text);
    [[nodiscard]] quint32 last() const { return address | ~mask(); }
    [[nodiscard]] quint32 mask() const { return ~quint32(0) << (32 - prefix); }
    [[nodiscard]] bool overlaps(const Ipv4Subnet &other) const
    {
        return address <= other.last() && other.address <= last();
    }
    [[nodiscard]] QString toString() const;
    bool operator==(const Ipv4Subnet &) const = default;
};
QString ipv4Text(quint32 address);
std::optional<quint32> ipv4Of(const QString &text);

struct NetworkPlan
{
    enum class Way { Nat, Route, Open, Isolated, Bridge };
    QString name;
    Way way = Way::Nat;
    QString bridge; // of the host, for Way::Bridge
    QString subnet; // "192.168.100.0/24"; empty: guests bring their own addresses
    bool dhcp = true;
    QString firstAddress, lastAddress; // that DHCP gives out
    QString domainName;
};

// A private subnet that overlaps none of those.
QString proposedSubnet(const QStringList &used);
// All but the network's own address, which is the first.
std::pair<QString, QString> proposedRange(const QString &subnet);
// What is wrong with it, one sentence; empty when it can be made. `used`: subnets that are taken.
QString problemOf(
    const NetworkPlan &plan, const std::vector<api::NetworkInfoPtr> &networks, const QStringList &used);
config::NetworkConfig configOf(const NetworkPlan &plan);

} // namespace inn::ui
