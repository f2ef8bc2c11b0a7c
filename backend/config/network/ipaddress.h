#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace inn::config {

// An IPv4 or IPv6 address as bytes, without QtNetwork.
struct IpAddress
{
    bool isIpv6 = false;
    std::array<quint8, 16> bytes = {}; // the first four for IPv4

    // Numbers only: RFC 4291's text without a scope, or IPv4 in all forms of inet_aton(3), as libvirt takes
    // it: "10.1" is 10.0.0.1.
    static std::optional<IpAddress> parse(QStringView text);
    // As inet_ntop(3) writes it.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] unsigned length() const { return isIpv6 ? 128 : 32; }
    // All bits behind the prefix zero, or one.
    [[nodiscard]] IpAddress first(unsigned prefix) const;
    [[nodiscard]] IpAddress last(unsigned prefix) const;
    // The number of leading ones if it is a netmask.
    [[nodiscard]] std::optional<unsigned> maskPrefix() const;
    auto operator<=>(const IpAddress &) const = default;
};

} // namespace inn::config
