#include "backend/transfer/backingheader.h"

#include "backend/base/imageheader.h"
#include "backend/base/translated.h"

#include <QtEndian>

#include <algorithm>

namespace inn::transfer {

namespace {

// A longer name needs room behind the old one: in the first cluster, where nothing stands yet.
bool fits(const QByteArray &bytes, const ImageHeader &header, quint64 size)
{
    constexpr quint64 kMostName = 1023;
    const auto [offset, oldSize] = header.backing;
    if (size <= oldSize)
        return true;
    const quint64 end = offset + size;
    if (size > kMostName || end > header.clusterSize || end > quint64(bytes.size()))
        return false;
    const auto begin = bytes.cbegin() + qsizetype(offset + oldSize);
    return std::all_of(begin, bytes.cbegin() + qsizetype(end), [](char letter) { return letter == 0; });
}

} // namespace

Result<std::vector<Patch>> renameBacking(const QByteArray &begin, const QString &name)
{
    const ImageHeader header = readImageHeader(begin);
    if (header.format != u"qcow2" || header.isCut || header.isDamaged) {
        return Error { ErrorCode::InvalidConfig,
            translated("The image's header is damaged; check the image with “qemu-img check”.") };
    }
    const QByteArray text = name.toUtf8();
    if (header.backingFile.isEmpty()) {
        return Error { ErrorCode::InvalidConfig,
            translated("The image stands alone and cannot be put on “%1”.").arg(name) };
    }
    if (!fits(begin, header, quint64(text.size()))) {
        return Error { ErrorCode::Unsupported,
            translated("The name “%1” is too long for the header of the image above it; choose a shorter "
                       "name, or flatten the disk.")
                .arg(name) };
    }
    QByteArray size(4, '\0');
    qToBigEndian<quint32>(quint32(text.size()), size.data());
    // Nothing of the old name stays: a longer one finds room there next time.
    const QByteArray padded = text.leftJustified(header.backingFile.size(), '\0');
    return std::vector<Patch> { { header.backing.offset, padded }, { ImageHeader::kBackingSizeAt, size } };
}

} // namespace inn::transfer
