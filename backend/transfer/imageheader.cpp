#include "backend/transfer/imageheader.h"

#include "backend/base/translated.h"

#include <QtEndian>

namespace inn::transfer {

namespace {

constexpr QByteArrayView kQcow("QFI\xfb"), kVmdk("KDMV"), kVmdkCow("COWD"), kVhd("conectix"),
    kDescriptor("# Disk DescriptorFile");
constexpr qsizetype kSector = 512;

Error refused(const QString &name, const QString &reason)
{
    return { ErrorCode::InvalidConfig,
        translated("The disk image “%1” cannot be imported: %2").arg(name, reason) };
}

Error foreign(const QString &name)
{
    return refused(name, translated("it needs other files, which would be taken from this computer."));
}

template<class T>
T bigEndian(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromBigEndian<T>(bytes.data() + at) : T(0);
}

template<class T>
T littleEndian(QByteArrayView bytes, qsizetype at)
{
    return at + qsizetype(sizeof(T)) <= bytes.size() ? qFromLittleEndian<T>(bytes.data() + at) : T(0);
}

Result<> checkQcow(const QString &name, QByteArrayView begin)
{
    constexpr qsizetype kBackingAt = 8, kVersionAt = 4, kFeaturesAt = 72, kLeast = 72;
    constexpr quint64 kDataFile = 4;
    if (begin.size() < kLeast)
        return refused(name, translated("it is incomplete."));
    if (bigEndian<quint64>(begin, kBackingAt) != 0)
        return foreign(name);
    if (bigEndian<quint32>(begin, kVersionAt) >= 3 && (bigEndian<quint64>(begin, kFeaturesAt) & kDataFile))
        return foreign(name);
    return {};
}

// The descriptor inside the image tells of its parts and of a parent.
Result<> checkVmdk(const QString &name, QByteArrayView begin)
{
    constexpr qsizetype kOffsetAt = 28, kSizeAt = 36;
    const quint64 offset = littleEndian<quint64>(begin, kOffsetAt);
    const quint64 size = littleEndian<quint64>(begin, kSizeAt);
    const quint64 most = quint64(begin.size()) / kSector;
    if (offset == 0 || size == 0 || offset > most || size > most - offset)
        return refused(name, translated("it has no description that could be checked."));
    const QByteArray text
        = begin.sliced(qsizetype(offset) * kSector, qsizetype(size) * kSector).toByteArray().toLower();
    int extents = 0;
    bool isSole = false;
    for (QByteArray line : text.split('\n')) {
        line = line.trimmed();
        if (line.startsWith("createtype"))
            isSole = line.contains("\"streamoptimized\"") || line.contains("\"monolithicsparse\"");
        if (line.startsWith("parentfilenamehint"))
            return foreign(name);
        if (line.startsWith("parentcid") && !line.endsWith("ffffffff"))
            return foreign(name);
        if (line.startsWith("rw ") || line.startsWith("rdonly ") || line.startsWith("noaccess "))
            ++extents;
    }
    return isSole && extents == 1 ? Result<>() : Result<>(foreign(name));
}

Result<> checkVhd(const QString &name, QByteArrayView footer)
{
    constexpr qsizetype kTypeAt = 60;
    constexpr quint32 kFixed = 2, kDynamic = 3;
    const auto type = bigEndian<quint32>(footer, kTypeAt);
    return type == kFixed || type == kDynamic ? Result<>() : Result<>(foreign(name));
}

} // namespace

QString imageFormat(QByteArrayView begin, QByteArrayView end)
{
    if (begin.startsWith(kQcow))
        return QStringLiteral("qcow2");
    if (begin.startsWith(kVmdk) || begin.startsWith(kVmdkCow) || begin.startsWith(kDescriptor))
        return QStringLiteral("vmdk");
    if (begin.startsWith(kVhd) || end.startsWith(kVhd))
        return QStringLiteral("vpc");
    return QStringLiteral("raw");
}

Result<> checkSoleImage(const QString &name, const QString &format, QByteArrayView begin, QByteArrayView end)
{
    if (format == u"raw")
        return {};
    if (imageFormat(begin, end) != format)
        return refused(name, translated("it is no %1 image.").arg(format.toUpper()));
    if (format == u"qcow2")
        return checkQcow(name, begin);
    if (format == u"vmdk")
        return begin.startsWith(kVmdk) ? checkVmdk(name, begin) : Result<>(foreign(name));
    return checkVhd(name, begin.startsWith(kVhd) ? begin : end);
}

} // namespace inn::transfer
