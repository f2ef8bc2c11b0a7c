#pragma once

#include <QtGlobal>

#include <array>
#include <compare>
#include <map>
#include <optional>

namespace inn::qemu {

// What processors tell about themselves: the bits of CPUID's answers and of the registers that list features.
class ProcessorData
{
public:
    struct Place
    {
        bool isRegister = false; // a model-specific register, whose number is the leaf
        quint32 leaf = 0, subleaf = 0;
        auto operator<=>(const Place &) const = default;
    };
    using Bits = std::array<quint32, 4>; // eax, ebx, ecx, edx

    void add(const Place &place, const Bits &bits);
    void add(const ProcessorData &other);
    void subtract(const ProcessorData &other);
    void intersect(const ProcessorData &other);
    [[nodiscard]] bool contains(const ProcessorData &other) const;
    [[nodiscard]] bool isEmpty() const { return m_bits.empty(); }
    [[nodiscard]] bool isOfRegister() const { return !m_bits.empty() && m_bits.begin()->first.isRegister; }
    [[nodiscard]] Bits bits(const Place &place) const;

    bool operator==(const ProcessorData &) const = default;

private:
    std::map<Place, Bits> m_bits; // none without a bit
};

// Family, model and stepping, as leaf 1 has them.
struct ProcessorSignature
{
    unsigned family = 0, model = 0, stepping = 0;
    [[nodiscard]] bool isNull() const { return family == 0 && model == 0 && stepping == 0; }
    bool operator==(const ProcessorSignature &) const = default;
};
ProcessorSignature signatureOf(const ProcessorData &data);
void setSignature(ProcessorData &data, const ProcessorSignature &signature);
// "GenuineIntel" as leaf 0 has it; empty when it has no twelve letters.
ProcessorData vendorData(const QByteArray &letters);

// The processor this program runs on; empty on architectures without CPUID.
ProcessorData hostProcessorData();

} // namespace inn::qemu
