#include "backend/transfer/backingheader.h"

#include "backend/base/translated.h"

#include <QtEndian>

#include <algorithm>

namespace inn::transfer {

namespace {

constexpr char kMagic[] = { 'Q', 'F', 'I', '\xfb' };
constexpr int kNameOffsetAt = 8, kNameSizeAt = 16, kClusterBitsAt = 20, kLeastHeader = 72;
constexpr quint32 kLeastBits = 9, kMostBits = 21;
constexpr quint32 kMostName = 1023;

struct Place
{
    quint64 offset = 0;
    quint32 size = 0;
};

Result<Place> placeOf(const QByteArray &header)
{
    const Error broken { ErrorCode::InvalidConfig,
        translated("The image's header is damaged; check the image with “qemu-img check”.") };
    if (header.size() < kLeastHeader || !header.startsWith(QByteArrayView(kMagic, sizeof kMagic)))
        return broken;
    const Place place { qFromBigEndian<quint64>(header.constData() + kNameOffsetAt),
        qFromBigEndian<quint32>(header.constData() + kNameSizeAt) };
    if (place.offset == 0)
        return place;
    if (place.size > kMostName || place.offset < quint64(kLeastHeader)
        || place.offset > quint64(header.size()) || place.size > quint64(header.size()) - place.offset)
        return broken;
    return place;
}

// A longer name needs room behind the old one: in the first cluster, where nothing stands yet.
bool fits(const QByteArray &header, const Place &place, quint32 size)
{
    if (size <= place.size)
        return true;
    const quint32 bits = qFromBigEndian<quint32>(header.constData() + kClusterBitsAt);
    const quint64 end = place.offset + size;
    if (size > kMostName || bits < kLeastBits || bits > kMostBits || end > (quint64(1) << bits)
        || end > quint64(header.size()))
        return false;
    const auto begin = header.cbegin() + qsizetype(place.offset + place.size);
    return std::all_of(begin, header.cbegin() + qsizetype(end), [](char letter) { return letter == 0; });
}

} // namespace

Result<QString> backingName(const QByteArray &header)
{
    TRY_ASSIGN(const Place place, placeOf(header));
    return place.offset == 0 ? QString()
                             : QString::fromUtf8(header.mid(qsizetype(place.offset), qsizetype(place.size)));
}

Result<std::vector<Patch>> renameBacking(const QByteArray &header, const QString &name)
{
    TRY_ASSIGN(const Place place, placeOf(header));
    const QByteArray text = name.toUtf8();
    if (place.offset == 0) {
        return Error { ErrorCode::InvalidConfig,
            translated("The image stands alone and cannot be put on “%1”.").arg(name) };
    }
    if (!fits(header, place, quint32(text.size()))) {
        return Error { ErrorCode::Unsupported,
            translated("The name “%1” is too long for the header of the image above it; choose a shorter "
                       "name, or flatten the disk.")
                .arg(name) };
    }
    QByteArray size(4, '\0');
    qToBigEndian<quint32>(quint32(text.size()), size.data());
    // Nothing of the old name stays: a longer one finds room there next time.
    const QByteArray padded = text.leftJustified(qsizetype(place.size), '\0');
    return std::vector<Patch> { { place.offset, padded }, { quint64(kNameSizeAt), size } };
}

} // namespace inn::transfer
