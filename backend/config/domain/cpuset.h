#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace inn::config {

// A set of processor or node numbers as libvirt writes it: "0-3,^2,8".
class CpuSet
{
public:
    static constexpr unsigned kLimit = 16384; // numbers are below it

    CpuSet() = default;
    // Every number below `count`.
    static CpuSet first(unsigned count);
    // Nothing: the text is no set, or has a number that is too large.
    static std::optional<CpuSet> parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return count() == 0; }
    [[nodiscard]] bool contains(unsigned number) const { return number < m_bits.size() && m_bits[number]; }
    [[nodiscard]] unsigned count() const;
    [[nodiscard]] int last() const; // -1: empty
    [[nodiscard]] bool overlaps(const CpuSet &other) const;
    [[nodiscard]] bool containsAll(const CpuSet &other) const;
    [[nodiscard]] std::vector<unsigned> numbers() const;
    void insert(unsigned number);
    void remove(unsigned number);
    void remove(const CpuSet &other);
    // Drops every number that is not below `count`.
    void truncate(unsigned count);
    // Ascending, neighbours as ranges: "0-1,3".
    [[nodiscard]] QString toString() const;
    bool operator==(const CpuSet &other) const { return numbers() == other.numbers(); }

private:
    std::vector<bool> m_bits;
};

} // namespace inn::config
