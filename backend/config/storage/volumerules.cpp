#include "backend/config/errorcodes.h"
#include "backend/config/storage/poolkinds.h"
#include "backend/config/storage/storagerules.h"
#include "backend/xml/element.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StorageConfig", text);
}

QString list(std::span<const QStringView> words)
{
    QStringList texts;
    for (const QStringView word : words)
        texts.append(word.toString());
    return texts.join(QStringLiteral(", "));
}

bool contains(std::span<const QStringView> words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isCompat(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    if (dot < 0)
        return false;
    const auto isNumber = [](const QString &part) {
        bool ok = false;
        part.toUInt(&ok);
        return ok;
    };
    return isNumber(text.left(dot)) && isNumber(text.mid(dot + 1));
}

// The features of an image are elements; libvirt knows two.
void checkFeatureNames(const VolumeConfig &volume, const xml::Report &report)
{
    if (!volume.features || !volume.features->origin.source)
        return;
    const xml::Element element(volume.features->origin.source, volume.features->origin.element);
    for (const xml::Element &child : element.children()) {
        if (child.name() != u"lazy_refcounts" && child.name() != u"extended_l2")
            report.error("target/features", tr("“%1” is no feature of an image.").arg(child.name().left(60)),
                kUnsupported);
    }
}

// libvirt counts bytes of files with a sign.
void checkSizes(const VolumeConfig &volume, const xml::Report &report)
{
    const auto hasText = [&](const char *name) {
        const xml::Element element(volume.origin.source, volume.origin.element);
        return volume.origin.source && !element.child(name).text().isEmpty();
    };
    if (!volume.capacity && !hasText("capacity") && isAbsent(volume.backingPath))
        report.error({}, tr("The volume has no capacity."));
    const auto checkSize = [&](const std::optional<Bytes> &size, const char *where) {
        if (size && size->count > quint64(std::numeric_limits<qint64>::max()))
            report.error(where, tr("The amount is too large; at most 8 EiB are possible."), kOverflow);
    };
    checkSize(volume.capacity, "capacity");
    checkSize(volume.allocation, "allocation");
}

void checkImageEncryption(const VolumeConfig &volume, const QString &format, const xml::Report &report)
{
    const StorageEncryptionConfig &encryption = *volume.encryption;
    const bool isLuks = encryption.format == u"luks";
    if (format != u"raw" && format != u"qcow2") {
        report.error("target/encryption", tr("A volume of the format “%1” cannot be encrypted.").arg(format),
            kUnsupported);
        return;
    }
    if (!isLuks) {
        report.error("target/encryption/@format", tr("A volume can only have the encryption “luks”."),
            format == u"raw" ? kInternal : kUnsupported);
        return;
    }
    if (encryption.secrets.size() != 1)
        report.error("target/encryption", tr("The encryption needs exactly one secret."), kInvalidArgument);
}

// What the tools that make images refuse.
void checkImage(const VolumeConfig &volume, const xml::Report &report)
{
    const QString format = isAbsent(volume.format) ? QStringLiteral("raw") : *volume.format;
    const bool isRaw = format == u"raw";
    if (isRaw && !isAbsent(volume.backingPath))
        report.error("target/format", tr("A volume of the format “raw” cannot have a backing image."),
            volume.encryption ? kUnsupported : kNoSupport);
    if (volume.encryption)
        checkImageEncryption(volume, format, report);
    const bool isMadeByTool = volume.encryption || (!isRaw && format != u"dir" && format != u"ploop");
    if (!isMadeByTool)
        return;
    if (format != u"qcow2" && !isAbsent(volume.compat))
        report.error("target/compat", tr("Only the format “qcow2” has a version."), kUnsupported);
    if (format != u"qcow2" && volume.features)
        report.error("target/features", tr("Only the format “qcow2” has features."), kUnsupported);
    const bool hasNewFeature
        = volume.features && (volume.features->lazyRefcounts || volume.features->extendedL2);
    if (format == u"qcow2" && hasNewFeature && volume.compat == u"0.10")
        report.error("target/features", tr("These features need the version “1.1”."), kUnsupported);
}

} // namespace

void checkVolumeRules(const VolumeConfig &volume, const xml::Report &report)
{
    static constexpr QStringView kTypes[] { u"file", u"block", u"dir", u"network", u"netdir", u"ploop" };
    if (isAbsent(volume.name))
        report.error({}, tr("The volume has no name."));
    if (!isAbsent(volume.type) && !contains(kTypes, *volume.type))
        report.error("@type",
            tr("“%1” is not possible here; write one of: %2.").arg(*volume.type, list(kTypes)), kUnsupported);
    checkSizes(volume, report);
    if (!isAbsent(volume.compat) && !isCompat(*volume.compat))
        report.error("target/compat", tr("“%1” is not a version; write it like “1.1”.").arg(*volume.compat));
    if (volume.encryption)
        checkEncryption(*volume.encryption, report.at(volume.encryption->origin, "target/encryption", 0));
    checkFeatureNames(volume, report);
}

void checkVolumeInPool(const VolumeConfig &volume, const QString &poolType, const xml::Report &report)
{
    const PoolKind *kind = poolKind(poolType);
    if (!kind)
        return;
    const auto checkFormat = [&](const std::optional<QString> &format, const char *where) {
        const bool isImage = !kind->volumeFormats.empty() && kind->defaultVolumeFormat == u"raw";
        // Beyond libvirt: our own core makes and reads them, as Hyper-V's images are often brought along.
        const bool isOurs = isImage && format == u"vhdx";
        if (kind->volumeFormats.empty() || isAbsent(format) || isOurs)
            return;
        if (!contains(kind->volumeFormats, *format) || (isImage && format == u"none"))
            report.error(where,
                tr("“%1” is not possible here; write one of: %2.").arg(*format, list(kind->volumeFormats)),
                kUnsupported);
    };
    const bool hasBacking = !isAbsent(volume.backingPath);
    if (hasBacking)
        checkFormat(volume.backingFormat, "backingStore/format/@type");
    checkFormat(volume.format, "target/format/@type");
    if (poolType != u"dir" && poolType != u"fs" && poolType != u"netfs")
        return;
    if (volume.name && volume.name->contains(u'/'))
        report.error("name", tr("The name “%1” cannot contain “/”.").arg(volume.name->left(60)));
    checkImage(volume, report);
}

} // namespace inn::config
