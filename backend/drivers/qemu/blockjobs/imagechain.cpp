#include "backend/drivers/qemu/blockjobs/imagechain.h"

#include "backend/base/imageheader.h"
#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/words.h"
#include "backend/drivers/qemu/runningguest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace inn::qemu {

namespace {

constexpr int kOperationInvalid = 55; // VIR_ERR_OPERATION_INVALID
constexpr int kDeepest = 200;

Error damaged(const QString &path)
{
    return { ErrorCode::InvalidConfig, translated("The header of the image “%1” is damaged.").arg(path) };
}

Result<ImageHeader> headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorCode code = QFile::exists(path) ? ErrorCode::Denied : ErrorCode::NotFound;
        return Error { code, translated("The image “%1” cannot be read.").arg(path), file.errorString() };
    }
    return readImageHeader(file.read(kImageHeaderBytes));
}

// "nbd://…", "json:{…}"; a path may have a colon behind a slash.
bool isAddress(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^[a-zA-Z][a-zA-Z0-9+.-]*:"));
    return pattern.match(name).hasMatch() && !name.startsWith(QLatin1String("file:"));
}

QString absolute(const QString &name, const QString &above)
{
    const QString path = name.startsWith(QLatin1String("file:")) ? name.mid(5) : name;
    return QDir::isAbsolutePath(path) ? path : QDir::cleanPath(QFileInfo(above).path() + u'/' + path);
}

// What QEMU would be told of an image whose format nobody says: only one that cannot lead further.
Result<QString> guessedFormat(const QString &path, const QString &above)
{
    TRY_ASSIGN(const ImageHeader header, headerOf(path));
    if (header.format != u"qcow2")
        return QStringLiteral("raw");
    if (header.isDamaged)
        return damaged(path);
    if (header.backingFile.isEmpty())
        return header.version < 2 ? QStringLiteral("qcow") : QStringLiteral("qcow2");
    Error error { ErrorCode::InvalidState,
        translated("The image “%1” does not say which format the image “%2” below it has; set it with "
                   "“qemu-img rebase -u -F”.")
            .arg(above, path) };
    error.libvirtCode = kOperationInvalid;
    return error;
}

Result<std::optional<ChainElement>> imageBelow(const ChainElement &image, bool *ends)
{
    const QString path = image.path();
    *ends = false;
    if (path.isEmpty())
        return std::optional<ChainElement>();
    TRY_ASSIGN(const auto reference, readBackingReference(path, image.formatWord()));
    if (!reference || isAddress(reference->name))
        return std::optional<ChainElement>(); // QEMU finds it
    *ends = reference->name.isEmpty();
    if (*ends)
        return std::optional<ChainElement>();
    ChainElement below;
    const QString place = absolute(reference->name, path);
    if (!QFileInfo::exists(place)) {
        return Error { ErrorCode::NotFound,
            translated("The image “%1”, which “%2” builds on, is not there.").arg(place, path) };
    }
    below.format = reference->format;
    if (reference->format.isEmpty()) {
        TRY_ASSIGN(below.format, guessedFormat(place, path));
    }
    const bool isDevice = !QFileInfo(place).isFile();
    below.type = isDevice ? QStringLiteral("block") : QStringLiteral("file");
    (isDevice ? below.source.dev : below.source.file) = place;
    return std::optional(below);
}

} // namespace

QString ChainElement::path() const
{
    if (type == u"block")
        return text(source.dev);
    return !type || type == u"file" ? text(source.file) : QString();
}

QString ChainElement::place() const
{
    if (const QString local = path(); !local.isEmpty())
        return local;
    if (type == u"volume")
        return text(source.pool) + u'/' + text(source.volume);
    const QString host = source.hosts.empty() ? QString() : text(source.hosts.front().name);
    return text(source.protocol) + QStringLiteral("://") + host + u'/' + text(source.name);
}

int ImageChain::positionOf(unsigned index) const
{
    for (size_t i = 0; i < images.size(); ++i) {
        if (images[i].index == index)
            return int(i);
    }
    return -1;
}

int ImageChain::find(const QString &name) const
{
    if (const qsizetype open = name.lastIndexOf(u'['); open > 0 && name.endsWith(u']')) {
        bool valid = false;
        const unsigned index = name.mid(open + 1, name.size() - open - 2).toUInt(&valid);
        return valid ? positionOf(index) : -1;
    }
    for (size_t i = 0; i < images.size(); ++i) {
        if (images[i].path() == name || images[i].place() == name)
            return int(i);
    }
    return -1;
}

ImageChain chainOf(const config::DiskConfig &disk)
{
    ImageChain chain;
    if (!disk.source)
        return chain;
    ChainElement top { disk.type, disk.driverType, disk.source->index, disk.metadataCache, *disk.source };
    if (disk.auth)
        top.source.auth = disk.auth;
    if (disk.encryption)
        top.source.encryption = disk.encryption;
    chain.images.push_back(std::move(top));
    const config::BackingStoreConfig *backing = disk.backingStore ? &*disk.backingStore : nullptr;
    while (backing && backing->type && backing->source) {
        ChainElement image { backing->type, backing->format, backing->index, backing->metadataCache,
            *backing->source };
        if (!image.index)
            image.index = backing->source->index;
        chain.images.push_back(std::move(image));
        backing = backing->backingStore ? &*backing->backingStore : nullptr;
    }
    chain.ends = backing != nullptr;
    return chain;
}

void setChain(config::DiskConfig &disk, const ImageChain &chain)
{
    if (chain.images.empty())
        return;
    std::optional<config::BackingStoreConfig> below;
    if (chain.ends)
        below.emplace();
    for (size_t i = chain.images.size(); i-- > 1;) {
        const ChainElement &image = chain.images[i];
        config::BackingStoreConfig one;
        one.type = image.type.value_or(QStringLiteral("file"));
        one.format = image.formatWord();
        one.index = image.index;
        one.metadataCache = image.metadataCache;
        one.source = image.source;
        one.source->origin = {};
        one.source->index.reset();
        if (below)
            one.backingStore = *below;
        below = std::move(one);
    }
    const ChainElement &top = chain.images.front();
    const bool moves = disk.source && !isSameSource(disk.source, top.source);
    if (moves) {
        disk.auth.reset();
        disk.encryption.reset();
        disk.type = top.type;
        disk.driverType = top.format;
        disk.metadataCache = top.metadataCache;
        const auto policy = disk.source->startupPolicy;
        disk.source = top.source;
        disk.source->startupPolicy = policy;
        disk.source->origin = {};
    }
    disk.source->index = top.index;
    disk.backingStore = std::move(below);
}

bool isSameSource(
    const std::optional<config::DiskSourceConfig> &left, const std::optional<config::DiskSourceConfig> &right)
{
    if (!left || !right)
        return left.has_value() == right.has_value();
    config::DiskSourceConfig a = *left, b = *right;
    a.index.reset();
    b.index.reset();
    a.auth.reset(); // may stand beside the source too
    b.auth.reset();
    a.encryption.reset();
    b.encryption.reset();
    return a == b;
}

bool isSamePlace(const ChainElement &left, const ChainElement &right)
{
    return left.place() == right.place();
}

Result<std::optional<BackingReference>> readBackingReference(const QString &path, const QString &format)
{
    static const QStringList known { QStringLiteral("qcow2"), QStringLiteral("qcow"), QStringLiteral("qed") };
    if (format == u"raw")
        return std::optional(BackingReference());
    if (!known.contains(format))
        return std::optional<BackingReference>();
    TRY_ASSIGN(const ImageHeader header, headerOf(path));
    if (!known.contains(header.format))
        return std::optional<BackingReference>(); // QEMU will say what is wrong with it
    if (header.isDamaged)
        return damaged(path);
    return std::optional(
        BackingReference { QFile::decodeName(header.backingFile), QFile::decodeName(header.backingFormat) });
}

Result<> completeChain(config::DiskConfig &disk)
{
    ImageChain chain = chainOf(disk);
    if (chain.images.empty() || chain.ends)
        return {};
    const size_t said = chain.images.size();
    while (!chain.ends) {
        TRY_ASSIGN(const auto below, imageBelow(chain.images.back(), &chain.ends));
        if (!below)
            break;
        if (chain.images.size() >= size_t(kDeepest)) {
            return Error { ErrorCode::InvalidConfig,
                translated("The image “%1” builds on more than %2 others, perhaps on itself.")
                    .arg(chain.images.front().place())
                    .arg(kDeepest) };
        }
        chain.images.push_back(*below);
    }
    if (chain.images.size() > said || chain.ends)
        setChain(disk, chain);
    return {};
}

void numberImages(config::DiskConfig &disk, int top, int *lastUsed)
{
    if (!disk.source)
        return;
    disk.source->index = unsigned(top);
    config::BackingStoreConfig *backing = disk.backingStore ? &*disk.backingStore : nullptr;
    while (backing && backing->type) {
        backing->index = unsigned(++*lastUsed);
        backing = backing->backingStore ? &*backing->backingStore : nullptr;
    }
}

void forgetNumbers(config::DiskConfig &disk)
{
    if (disk.source)
        disk.source->index.reset();
    config::BackingStoreConfig *backing = disk.backingStore ? &*disk.backingStore : nullptr;
    while (backing) {
        backing->index.reset();
        if (backing->source)
            backing->source->index.reset();
        backing = backing->backingStore ? &*backing->backingStore : nullptr;
    }
}

int takeBlockIndex(RunningGuest &guest)
{
    int last = guest.status.lastBlockIndex;
    for (const int used : std::as_const(guest.status.blockIndexes))
        last = std::max(last, used);
    for (const config::DiskConfig &disk : guest.live().disks) {
        for (const ChainElement &image : chainOf(disk).images)
            last = std::max(last, int(image.index.value_or(0)));
    }
    guest.status.lastBlockIndex = last + 1;
    return guest.status.lastBlockIndex;
}

QString storageNodeName(int index)
{
    return QStringLiteral("inn-%1-storage").arg(index);
}

QStringList nodesOfImage(const ChainElement &image)
{
    if (!image.index)
        return {};
    const int index = int(*image.index);
    QStringList nodes { formatNodeName(index) };
    if (!image.source.slices.empty())
        nodes += QStringLiteral("inn-%1-slice").arg(index);
    nodes += storageNodeName(index);
    return nodes;
}

} // namespace inn::qemu
