#include "backend/transfer/imageheader.h"

#include "backend/base/imageheader.h"
#include "backend/base/translated.h"

namespace inn::transfer {

namespace {

constexpr QByteArrayView kVmdkCow("COWD"); // the parts of a disk of ESX

Error refused(const QString &name, const QString &reason)
{
    return { ErrorCode::InvalidConfig,
        translated("The disk image “%1” cannot be imported: %2").arg(name, reason) };
}

Error foreign(const QString &name)
{
    return refused(name, translated("it needs other files, which would be taken from this computer."));
}

// A fixed VHD is told by its last bytes; the first ones are the machine's.
ImageHeader headerOf(QByteArrayView begin, QByteArrayView end)
{
    ImageHeader header = readImageHeader(begin);
    if (begin.startsWith(kVmdkCow)) {
        header.format = QStringLiteral("vmdk");
        header.isText = true; // as good as: it is never alone
    }
    if (header.format == u"qcow2" || header.format == u"vmdk" || header.format == u"vpc")
        return header;
    ImageHeader footer = readImageHeader(end);
    return footer.format == u"vpc" ? footer : header;
}

Result<> checkQcow(const QString &name, const ImageHeader &header)
{
    if (header.isCut)
        return refused(name, translated("it is incomplete."));
    return header.backing.offset == 0 && !header.hasDataFile ? Result<>() : Result<>(foreign(name));
}

// The descriptor inside the image tells of its parts and of a parent.
Result<> checkVmdk(const QString &name, const ImageHeader &header, QByteArrayView begin)
{
    const auto [offset, size] = header.description;
    if (size == 0)
        return refused(name, translated("it has no description that could be checked."));
    const QByteArray text = begin.sliced(qsizetype(offset), qsizetype(size)).toByteArray().toLower();
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

Result<> checkVhd(const QString &name, const ImageHeader &header)
{
    constexpr quint32 kFixed = 2, kDynamic = 3;
    const bool isSole = header.diskType == kFixed || header.diskType == kDynamic;
    return isSole ? Result<>() : Result<>(foreign(name));
}

} // namespace

Result<> checkSoleImage(const QString &name, const QString &format, QByteArrayView begin, QByteArrayView end)
{
    if (format == u"raw")
        return {};
    const ImageHeader header = headerOf(begin, end);
    if (header.format != format)
        return refused(name, translated("it is no %1 image.").arg(format.toUpper()));
    if (format == u"qcow2")
        return checkQcow(name, header);
    if (format == u"vmdk")
        return header.isText ? Result<>(foreign(name)) : checkVmdk(name, header, begin);
    return format == u"vpc" ? checkVhd(name, header) : Result<>(foreign(name));
}

} // namespace inn::transfer
