#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace inn::config {

// An IPv4 or IPv6 address as bytes, without QtNetwork.
struct IpAddress
{
    bool isIpv6 = false;
    std::array<quint8, 16> bytes = {}; // the first four for IPv4

    // Strict: four decimal numbers, or RFC 4291's text; no names, no scope.
    static std::optional<IpAddress> parse(QStringView text);
    [[nodiscard]] unsigned length() const { return isIpv6 ? 128 : 32; }
    // All bits behind the prefix zero, or one.
    [[nodiscard]] IpAddress first(unsigned prefix) const;
    [[nodiscard]] IpAddress last(unsigned prefix) const;
    // The number of leading ones if it is a netmask.
    [[nodiscard]] std::optional<unsigned> maskPrefix() const;
    auto operator<=>(const IpAddress &) const = default;
};

} // namespace inn::config
