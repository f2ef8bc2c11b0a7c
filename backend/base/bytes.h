#pragma once

#include <QString>

#include <compare>

namespace inn {

// An amount of data. XML memory is in KiB by default, qemu-img works in bytes: the unit is in the type.
struct Bytes
{
    quint64 count = 0;

    static constexpr Bytes kib(quint64 n) { return { n * 1024 }; }
    static constexpr Bytes mib(quint64 n) { return { n * 1024 * 1024 }; }
    static constexpr Bytes gib(quint64 n) { return { n * 1024 * 1024 * 1024 }; }
    [[nodiscard]] constexpr quint64 toKib() const { return count / 1024; }
    [[nodiscard]] constexpr quint64 toMib() const { return count / (1024 * 1024); }
    [[nodiscard]] constexpr double toGib() const { return double(count) / (1024.0 * 1024.0 * 1024.0); }
    // For people, in binary units: "1.5 GiB".
    [[nodiscard]] QString toString() const;
    constexpr auto operator<=>(const Bytes &) const = default;
    constexpr Bytes operator+(Bytes other) const { return { count + other.count }; }
};

} // namespace inn
