#include "backend/base/translated.h"
#include "backend/drivers/qemu/command/commandbuilder.h"
#include "backend/drivers/qemu/command/storagesource.h"

// The block nodes of a disk, and the objects that they refer to.
namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");
const QString kNodeName = QStringLiteral("node-name");
const QString kFile = QStringLiteral("file");
const QString kDiscard = QStringLiteral("discard");
const QString kTlsFolder = QStringLiteral("/etc/pki/qemu"); // libvirt's, too

QString storageName(const StorageLayer &layer)
{
    return layer.prefix + QStringLiteral("storage");
}

QString formatName(const StorageLayer &layer)
{
    return layer.prefix + QStringLiteral("format");
}

void addCache(QJsonObject &node, const std::optional<CacheMode> &cache)
{
    if (cache) {
        node.insert(QStringLiteral("cache"),
            QJsonObject { { QStringLiteral("direct"), cache->direct },
                { QStringLiteral("no-flush"), cache->noFlush } });
    }
}

const config::StorageSliceConfig *sliceOf(const StorageLayer &layer)
{
    for (const config::StorageSliceConfig &slice : layer.source->slices) {
        if (is(slice.type, u"storage"))
            return &slice;
    }
    return nullptr;
}

void addSlice(QJsonObject &node, const config::StorageSliceConfig &slice)
{
    node.insert(QStringLiteral("offset"), qint64(slice.offset.value_or(0)));
    node.insert(QStringLiteral("size"), qint64(slice.size.value_or(0)));
}

// Encrypted by QEMU, not by what serves the image.
bool isEncrypted(const StorageLayer &layer)
{
    return layer.encryption && !is(layer.encryption->engine, u"librbd");
}

Result<> checkFormat(const StorageLayer &layer)
{
    static const QStringList known { QStringLiteral("raw"), QStringLiteral("qcow2"), QStringLiteral("qcow"),
        QStringLiteral("qed"), QStringLiteral("vmdk"), QStringLiteral("vdi"), QStringLiteral("vhdx"),
        QStringLiteral("vpc"), QStringLiteral("bochs"), QStringLiteral("cloop"), QStringLiteral("dmg"),
        QStringLiteral("parallels") };
    if (!known.contains(layer.format)) {
        return unsupported(translated("The %1 has the format “%2”, which cannot be used here.")
                               .arg(diskLabel(layer.disk), layer.format));
    }
    if (!isEncrypted(layer))
        return {};
    const QString cipher = text(layer.encryption->format);
    const bool luks = cipher == u"luks" && (layer.format == u"raw" || layer.format == u"qcow2");
    const bool old = cipher == u"qcow" && (layer.format == u"qcow" || layer.format == u"qcow2");
    if (luks || old)
        return {};
    return unsupported(translated("The %1 has the format “%2” and the encryption “%3”, which do not go "
                                  "together in QEMU.")
                           .arg(diskLabel(layer.disk), layer.format, cipher));
}

void addEncryption(QJsonObject &node, const StorageLayer &layer)
{
    const QString secret = objectName(layer, QStringLiteral("encryption"));
    if (layer.format == u"raw") {
        node.insert(kDriver, QStringLiteral("luks"));
        node.insert(QStringLiteral("key-secret"), secret);
        return;
    }
    const bool luks = is(layer.encryption->format, u"luks");
    node.insert(QStringLiteral("encrypt"),
        QJsonObject { { QStringLiteral("format"), luks ? QStringLiteral("luks") : QStringLiteral("aes") },
            { QStringLiteral("key-secret"), secret } });
}

// Where the next image of the chain is, or that there is none. Where nothing is said QEMU looks itself.
Result<> addBacking(QJsonObject &node, const StorageLayer &layer, const StorageLayer *next)
{
    static const QStringList able { QStringLiteral("qcow2"), QStringLiteral("qcow"), QStringLiteral("qed"),
        QStringLiteral("vmdk") };
    if (!layer.backing)
        return {};
    if (able.contains(layer.format)) {
        node.insert(
            QStringLiteral("backing"), next ? QJsonValue(formatName(*next)) : QJsonValue(QJsonValue::Null));
        return {};
    }
    if (!next)
        return {};
    return unsupported(translated("The %1 has an image of the format “%2”, which cannot build on another.")
                           .arg(diskLabel(layer.disk), layer.format));
}

// Zeroes cannot be discarded where nothing is.
QString zeroDetection(const config::DiskConfig &disk)
{
    if (is(disk.detectZeroes, u"unmap") && !is(disk.discard, u"unmap"))
        return QStringLiteral("on");
    return text(disk.detectZeroes);
}

Result<QJsonObject> formatNode(
    const StorageLayer &layer, const StorageLayer *next, const std::optional<CacheMode> &cache)
{
    TRY(checkFormat(layer));
    const config::DiskConfig &disk = layer.disk;
    QJsonObject node { { kNodeName, formatName(layer) },
        { QStringLiteral("read-only"), !layer.isTop || config::isReadOnly(disk) }, { kDriver, layer.format },
        { kFile, storageName(layer) } };
    if (disk.discard)
        node.insert(kDiscard, *disk.discard);
    if (const QString detection = zeroDetection(disk); layer.isTop && !detection.isEmpty())
        node.insert(QStringLiteral("detect-zeroes"), detection);
    addCache(node, cache);
    if (layer.metadataCache && layer.metadataCache->count > 0 && layer.format == u"qcow2")
        node.insert(QStringLiteral("cache-size"), qint64(layer.metadataCache->count));
    if (isEncrypted(layer))
        addEncryption(node, layer);
    TRY(addBacking(node, layer, next));
    return node;
}

// Storage, format, and between them the slice where the format cannot take one.
Result<> addLayer(std::vector<QJsonObject> &nodes, const StorageLayer &layer, const StorageLayer *next,
    const HostState &host)
{
    TRY_ASSIGN(const auto cache, cacheMode(layer.disk));
    TRY_ASSIGN(QJsonObject storage, storageProperties(layer));
    if (layer.type == u"block" && host.cdromDrives.contains(text(layer.source->dev)))
        storage.insert(kDriver, QStringLiteral("host_cdrom"));
    storage.insert(kNodeName, storageName(layer));
    addCache(storage, cache);
    storage.insert(QStringLiteral("auto-read-only"), true);
    storage.insert(kDiscard, QStringLiteral("unmap"));
    nodes.push_back(storage);
    TRY_ASSIGN(QJsonObject format, formatNode(layer, next, cache));
    if (const config::StorageSliceConfig *slice = sliceOf(layer)) {
        if (layer.format == u"raw" && !isEncrypted(layer)) {
            addSlice(format, *slice);
        } else {
            const QString name = layer.prefix + QStringLiteral("slice");
            QJsonObject node { { kDriver, QStringLiteral("raw") }, { kNodeName, name },
                { kFile, storageName(layer) }, { QStringLiteral("auto-read-only"), true },
                { kDiscard, QStringLiteral("unmap") } };
            addSlice(node, *slice);
            addCache(node, cache);
            nodes.push_back(node);
            format.insert(kFile, name);
        }
    }
    nodes.push_back(format);
    return {};
}

QString secretFile(const HostState &host, const QString &object)
{
    return host.paths.folder + QStringLiteral("/secret-") + object;
}

QJsonObject secretObject(const HostState &host, const QString &object)
{
    return { { QStringLiteral("qom-type"), QStringLiteral("secret") }, { QStringLiteral("id"), object },
        { kFile, secretFile(host, object) } };
}

bool needsLogin(const StorageLayer &layer)
{
    return layer.auth && layer.type == u"network" && !is(layer.source->protocol, u"ssh");
}

QByteArray cookieText(const StorageLayer &layer)
{
    QStringList parts;
    for (const config::StorageCookieConfig &cookie : layer.source->cookies)
        parts << text(cookie.name) + u'=' + text(cookie.value);
    return parts.join(QStringLiteral("; ")).toUtf8();
}

QJsonObject reservationsHelper(const StorageLayer &layer, const HostState &host)
{
    const bool managed = is(layer.source->reservations->managed, u"yes");
    return { { QStringLiteral("qom-type"), QStringLiteral("pr-manager-helper") },
        { QStringLiteral("id"), reservationsObject(layer) },
        { QStringLiteral("path"),
            managed ? reservationsSocket(host) : text(layer.source->reservations->sourcePath) } };
}

} // namespace

QString reservationsSocket(const HostState &host)
{
    return host.paths.folder + QStringLiteral("/pr-helper0.sock");
}

QString formatNodeName(int index)
{
    return QStringLiteral("inn-%1-format").arg(index);
}

QString topNodeName(const config::DiskConfig &disk, int index)
{
    return is(disk.copyOnRead, u"on") ? QStringLiteral("inn-%1-cor").arg(index) : formatNodeName(index);
}

int blockIndex(const config::DomainConfig & /*domain*/, int position)
{
    return position + 1;
}

Result<std::vector<QJsonObject>> blockNodes(const config::DiskConfig &disk, int index, const HostState &host)
{
    const std::vector<StorageLayer> layers = storageLayers(disk, index);
    std::vector<QJsonObject> nodes;
    for (size_t i = layers.size(); i-- > 0;)
        TRY(addLayer(nodes, layers[i], i + 1 < layers.size() ? &layers[i + 1] : nullptr, host));
    if (!nodes.empty() && is(disk.copyOnRead, u"on")) {
        nodes.push_back(
            { { kDriver, QStringLiteral("copy-on-read") }, { kNodeName, topNodeName(disk, index) },
                { kFile, formatNodeName(index) }, { kDiscard, QStringLiteral("unmap") } });
    }
    return nodes;
}

Result<std::vector<QJsonObject>> blockNodeObjects(
    const config::DiskConfig &disk, int index, const HostState &host)
{
    std::vector<QJsonObject> objects;
    for (const StorageLayer &layer : storageLayers(disk, index)) {
        if (layer.encryption && layer.encryption->secrets.empty()) {
            return invalid(translated("The %1 is encrypted, but no secret with its passphrase is named.")
                               .arg(diskLabel(disk)));
        }
        if (needsLogin(layer))
            objects.push_back(secretObject(host, objectName(layer, QStringLiteral("auth"))));
        if (layer.encryption)
            objects.push_back(secretObject(host, objectName(layer, QStringLiteral("encryption"))));
        if (hasCookies(layer))
            objects.push_back(secretObject(host, objectName(layer, QStringLiteral("cookies"))));
        if (usesTls(layer)) {
            objects.push_back({ { QStringLiteral("qom-type"), QStringLiteral("tls-creds-x509") },
                { QStringLiteral("id"), objectName(layer, QStringLiteral("tls")) },
                { QStringLiteral("dir"), kTlsFolder },
                { QStringLiteral("endpoint"), QStringLiteral("client") },
                { QStringLiteral("verify-peer"), true } });
        }
        if (layer.source->reservations)
            objects.push_back(reservationsHelper(layer, host));
    }
    return objects;
}

std::vector<SecretNeed> secretsOf(const config::DiskConfig &disk, int index, const HostState &host)
{
    std::vector<SecretNeed> needs;
    for (const StorageLayer &layer : storageLayers(disk, index)) {
        SecretNeed need;
        need.label = diskLabel(disk);
        if (needsLogin(layer)) {
            need.file = secretFile(host, objectName(layer, QStringLiteral("auth")));
            need.kind = is(layer.source->protocol, u"rbd") ? api::SecretUsage::Ceph : api::SecretUsage::Iscsi;
            need.uuid = layer.auth->secretUuid;
            need.usage = layer.auth->secretUsage;
            needs.push_back(need);
        }
        if (layer.encryption && !layer.encryption->secrets.empty()) {
            need.file = secretFile(host, objectName(layer, QStringLiteral("encryption")));
            need.kind = api::SecretUsage::Volume;
            need.uuid = layer.encryption->secrets.front().uuid;
            need.usage = layer.encryption->secrets.front().usage;
            needs.push_back(need);
        }
        if (hasCookies(layer)) {
            need.file = secretFile(host, objectName(layer, QStringLiteral("cookies")));
            need.uuid.reset();
            need.usage.reset();
            need.value = cookieText(layer);
            needs.push_back(need);
        }
    }
    return needs;
}

} // namespace inn::qemu
