#include "backend/drivers/qemu/processors/processordata.h"

#include <QByteArray>

namespace inn::qemu {

namespace {

constexpr ProcessorData::Place kVendor { false, 0, 0 };
constexpr ProcessorData::Place kSignature { false, 1, 0 };
constexpr unsigned kFamilyOfExtension = 15;

bool hasBit(const ProcessorData::Bits &bits)
{
    return bits != ProcessorData::Bits {};
}

} // namespace

void ProcessorData::add(const Place &place, const Bits &bits)
{
    if (!hasBit(bits))
        return;
    Bits &mine = m_bits[place];
    for (size_t i = 0; i < bits.size(); ++i)
        mine[i] |= bits[i];
}

void ProcessorData::add(const ProcessorData &other)
{
    for (const auto &[place, bits] : other.m_bits)
        add(place, bits);
}

void ProcessorData::subtract(const ProcessorData &other)
{
    for (const auto &[place, bits] : other.m_bits) {
        const auto found = m_bits.find(place);
        if (found == m_bits.end())
            continue;
        for (size_t i = 0; i < bits.size(); ++i)
            found->second[i] &= ~bits[i];
        if (!hasBit(found->second))
            m_bits.erase(found);
    }
}

void ProcessorData::intersect(const ProcessorData &other)
{
    for (auto it = m_bits.begin(); it != m_bits.end();) {
        const Bits bits = other.bits(it->first);
        for (size_t i = 0; i < bits.size(); ++i)
            it->second[i] &= bits[i];
        it = hasBit(it->second) ? std::next(it) : m_bits.erase(it);
    }
}

bool ProcessorData::contains(const ProcessorData &other) const
{
    for (const auto &[place, wanted] : other.m_bits) {
        const Bits mine = bits(place);
        for (size_t i = 0; i < wanted.size(); ++i) {
            if ((mine[i] & wanted[i]) != wanted[i])
                return false;
        }
    }
    return true;
}

ProcessorData::Bits ProcessorData::bits(const Place &place) const
{
    const auto found = m_bits.find(place);
    return found == m_bits.end() ? Bits {} : found->second;
}

ProcessorSignature signatureOf(const ProcessorData &data)
{
    const quint32 word = data.bits(kSignature)[0];
    return { ((word >> 20) & 0xff) + ((word >> 8) & 0xf), ((word >> 12) & 0xf0) + ((word >> 4) & 0xf),
        word & 0xf };
}

void setSignature(ProcessorData &data, const ProcessorSignature &signature)
{
    const unsigned family = std::min(signature.family, kFamilyOfExtension);
    const quint32 word = ((signature.family - family) & 0xff) << 20 | ((signature.model >> 4) & 0xf) << 16
        | family << 8 | (signature.model & 0xf) << 4 | (signature.stepping & 0xf);
    data.add(kSignature, { word, 0, 0, 0 });
}

ProcessorData vendorData(const QByteArray &letters)
{
    constexpr qsizetype kLength = 12;
    ProcessorData data;
    if (letters.size() != kLength)
        return data;
    const auto word = [&letters](qsizetype from) {
        quint32 value = 0;
        for (qsizetype i = 3; i >= 0; --i)
            value = value << 8 | quint8(letters[from + i]);
        return value;
    };
    data.add(kVendor, { 0, word(0), word(8), word(4) }); // CPUID answers in ebx, edx, ecx
    return data;
}

} // namespace inn::qemu
