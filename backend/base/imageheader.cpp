#include "backend/base/imageheader.h"

#include <QtEndian>

#include <limits>

namespace inn {

namespace {

constexpr quint64 kIsoDescriptor = quint64(16) * 2048; // the primary volume descriptor
constexpr QByteArrayView kVmdkText("# Disk DescriptorFile");

struct Magic
{
    const char *format;
    quint64 offset;
    QByteArrayView bytes;
};

constexpr Magic kMagics[] = {
    { "qcow2", 0, QByteArrayView("QFI\xfb", 4) },
    { "vmdk", 0, QByteArrayView("KDMV", 4) },
    { "vmdk", 0, kVmdkText },
    { "vdi", 0x40, QByteArrayView("\x7f\x10\xda\xbe", 4) },
    { "vhdx", 0, QByteArrayView("vhdxfile", 8) },
    { "vpc", 0, QByteArrayView("conectix", 8) },
    { "qed", 0, QByteArrayView("QED\0", 4) },
    { "iso", kIsoDescriptor + 1, QByteArrayView("CD001", 5) },
};

// Numbers that are not there are zero.
class Fields
{
public:
    explicit Fields(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] bool holds(quint64 at, quint64 size) const
    {
        return at <= quint64(m_bytes.size()) && size <= quint64(m_bytes.size()) - at;
    }
    template<class T>
    [[nodiscard]] T big(quint64 at) const
    {
        return holds(at, sizeof(T)) ? qFromBigEndian<T>(m_bytes.data() + at) : T(0);
    }
    template<class T>
    [[nodiscard]] T little(quint64 at) const
    {
        return holds(at, sizeof(T)) ? qFromLittleEndian<T>(m_bytes.data() + at) : T(0);
    }
    [[nodiscard]] QByteArrayView part(quint64 at, quint64 size) const
    {
        return holds(at, size) ? m_bytes.sliced(qsizetype(at), qsizetype(size)) : QByteArrayView();
    }

private:
    QByteArrayView m_bytes;
};

// The name of the image below; of another length than the format allows it is none.
void readBacking(const Fields &fields, quint64 earliest, quint64 longest, ImageHeader &header)
{
    const auto [offset, size] = header.backing;
    if (offset == 0 || size == 0)
        return;
    header.isDamaged = offset < earliest || size > longest || !fields.holds(offset, size);
    if (!header.isDamaged)
        header.backingFile = fields.part(offset, size).toByteArray();
}

// They stand between the fixed part and the name.
void readQcowExtensions(const Fields &fields, quint64 at, ImageHeader &header)
{
    constexpr quint32 kBackingFormat = 0xe2792aca;
    while (at < header.backing.offset && fields.holds(at, 8)) {
        const auto type = fields.big<quint32>(at);
        const auto length = fields.big<quint32>(at + 4);
        if (type == 0)
            return;
        header.isDamaged = !fields.holds(at + 8, length);
        if (header.isDamaged)
            return;
        if (type == kBackingFormat)
            header.backingFormat = fields.part(at + 8, length).toByteArray();
        at += 8 + ((quint64(length) + 7) & ~quint64(7));
    }
}

void readQcow(const Fields &fields, ImageHeader &header)
{
    constexpr quint64 kFixedPart = 72, kFirstVersion = 48, kLongestName = 1023;
    constexpr quint64 kDataFile = 4; // among the features that must be understood
    header.version = fields.big<quint32>(4);
    header.isCut = !fields.holds(0, kFixedPart);
    if (header.isCut)
        return;
    header.capacity = { fields.big<quint64>(24) };
    header.isEncrypted = fields.big<quint32>(32) != 0;
    header.hasDataFile = header.version >= 3 && (fields.big<quint64>(72) & kDataFile);
    if (const auto bits = fields.big<quint32>(20); bits >= 9 && bits <= 21)
        header.clusterSize = quint64(1) << bits;
    const auto table = fields.big<quint64>(40);
    const quint64 tableSize = quint64(fields.big<quint32>(36)) * 8;
    constexpr quint64 kMost = std::numeric_limits<quint64>::max();
    header.leastSize = table > kMost - tableSize ? kMost : table + tableSize;

    header.backing = { fields.big<quint64>(8), fields.big<quint32>(ImageHeader::kBackingSizeAt) };
    readBacking(fields, header.version < 2 ? kFirstVersion : kFixedPart, kLongestName, header);
    const quint64 extensions = header.version >= 3 ? fields.big<quint32>(100) : kFixedPart;
    if (!header.backingFile.isEmpty() && header.version >= 2 && extensions >= kFixedPart)
        readQcowExtensions(fields, extensions, header);
}

void readQed(const Fields &fields, ImageHeader &header)
{
    constexpr quint64 kHasBacking = 1, kBackingIsRaw = 4, kFixedPart = 64, kLongestName = 4096;
    const auto features = fields.little<quint64>(16);
    if (!(features & kHasBacking))
        return;
    header.backing = { fields.little<quint32>(56), fields.little<quint32>(60) };
    readBacking(fields, kFixedPart, kLongestName, header);
    if (!header.backingFile.isEmpty() && (features & kBackingIsRaw))
        header.backingFormat = "raw";
}

void readVmdk(const Fields &fields, ImageHeader &header)
{
    constexpr quint64 kSector = 512, kMost = std::numeric_limits<quint64>::max() / kSector;
    const auto sector = fields.little<quint64>(28);
    const auto sectors = fields.little<quint64>(36);
    header.isText = fields.part(0, quint64(kVmdkText.size())) == kVmdkText;
    if (header.isText || sector == 0 || sector > kMost || sectors > kMost)
        return;
    if (fields.holds(sector * kSector, sectors * kSector))
        header.description = { sector * kSector, sectors * kSector };
}

void readIso(const Fields &fields, ImageHeader &header)
{
    constexpr quint64 kBlocksAt = kIsoDescriptor + 80;
    header.isCut = !fields.holds(kBlocksAt, 4);
    header.leastSize = quint64(fields.little<quint32>(kBlocksAt)) * 2048;
}

} // namespace

ImageHeader readImageHeader(QByteArrayView begin)
{
    const Fields fields(begin);
    ImageHeader header;
    for (const Magic &magic : kMagics) {
        if (fields.part(magic.offset, quint64(magic.bytes.size())) != magic.bytes)
            continue;
        header.format = QString::fromLatin1(magic.format);
        break;
    }
    if (header.format == u"qcow2")
        readQcow(fields, header);
    else if (header.format == u"qed")
        readQed(fields, header);
    else if (header.format == u"vmdk")
        readVmdk(fields, header);
    else if (header.format == u"iso")
        readIso(fields, header);
    else if (header.format == u"vpc")
        header.diskType = fields.big<quint32>(60);
    return header;
}

} // namespace inn
