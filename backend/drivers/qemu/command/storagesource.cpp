#include "backend/drivers/qemu/command/storagesource.h"

#include "backend/base/translated.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QUrl>

#include <array>
#include <grp.h>
#include <pwd.h>

namespace inn::qemu {

namespace {

const QString kDriver = QStringLiteral("driver");
const QString kServer = QStringLiteral("server");
const QString kPath = QStringLiteral("path");

Error needsOneHost(const StorageLayer &layer)
{
    return invalid(translated("The %1 must name exactly one host to reach it through “%2”.")
                       .arg(diskLabel(layer.disk), text(layer.source->protocol)));
}

QString portOf(const config::StorageHostConfig &host)
{
    return QString::number(host.port.value_or(0));
}

bool isTcp(const config::StorageHostConfig &host)
{
    return !host.transport || is(host.transport, u"tcp");
}

// QEMU's InetSocketAddress.
Result<QJsonObject> inetAddress(const StorageLayer &layer, const config::StorageHostConfig &host)
{
    if (!isTcp(host)) {
        return unsupported(translated("The %1 can be reached through “%2” only over TCP.")
                               .arg(diskLabel(layer.disk), text(layer.source->protocol)));
    }
    return QJsonObject { { QStringLiteral("host"), text(host.name) },
        { QStringLiteral("port"), portOf(host) } };
}

// QEMU's SocketAddress.
Result<QJsonObject> socketAddress(const StorageLayer &layer, const config::StorageHostConfig &host)
{
    if (is(host.transport, u"unix")) {
        return QJsonObject { { QStringLiteral("type"), QStringLiteral("unix") },
            { kPath, text(host.socket) } };
    }
    TRY_ASSIGN(QJsonObject address, inetAddress(layer, host));
    address.insert(QStringLiteral("type"), QStringLiteral("inet"));
    return address;
}

// "volume/path" of Gluster, "pool/image" of Ceph.
Result<std::pair<QString, QString>> splitName(const StorageLayer &layer)
{
    const QString name = text(layer.source->name);
    const qsizetype slash = name.indexOf(u'/');
    if (slash <= 0) {
        return invalid(translated("The %1 must name its source as “pool/image”; it says “%2”.")
                           .arg(diskLabel(layer.disk), name));
    }
    return std::pair(name.left(slash), name.mid(slash + 1));
}

Result<QJsonObject> glusterSource(const StorageLayer &layer)
{
    TRY_ASSIGN(const auto name, splitName(layer));
    QJsonArray servers;
    for (const config::StorageHostConfig &host : layer.source->hosts) {
        TRY_ASSIGN(const QJsonObject server, socketAddress(layer, host));
        servers.append(server);
    }
    return QJsonObject { { kDriver, QStringLiteral("gluster") }, { QStringLiteral("volume"), name.first },
        { kPath, name.second }, { kServer, servers } };
}

Result<QJsonObject> nbdSource(const StorageLayer &layer)
{
    if (layer.source->hosts.size() != 1)
        return needsOneHost(layer);
    TRY_ASSIGN(const QJsonObject server, socketAddress(layer, layer.source->hosts.front()));
    QJsonObject node { { kDriver, QStringLiteral("nbd") }, { kServer, server } };
    if (layer.source->name)
        node.insert(QStringLiteral("export"), *layer.source->name);
    if (usesTls(layer)) {
        node.insert(QStringLiteral("tls-creds"), objectName(layer, QStringLiteral("tls")));
        if (layer.source->tlsHostname)
            node.insert(QStringLiteral("tls-hostname"), *layer.source->tlsHostname);
    }
    return node;
}

Result<QJsonObject> rbdSource(const StorageLayer &layer)
{
    TRY_ASSIGN(const auto name, splitName(layer));
    QJsonObject node { { kDriver, QStringLiteral("rbd") }, { QStringLiteral("pool"), name.first },
        { QStringLiteral("image"), name.second } };
    if (layer.source->snapshot)
        node.insert(QStringLiteral("snapshot"), *layer.source->snapshot);
    if (layer.source->configFile)
        node.insert(QStringLiteral("conf"), *layer.source->configFile);
    QJsonArray servers;
    for (const config::StorageHostConfig &host : layer.source->hosts) {
        TRY_ASSIGN(const QJsonObject server, inetAddress(layer, host));
        servers.append(server);
    }
    if (!servers.isEmpty())
        node.insert(kServer, servers);
    if (layer.encryption && is(layer.encryption->engine, u"librbd")) {
        node.insert(QStringLiteral("encrypt"),
            QJsonObject { { QStringLiteral("format"), text(layer.encryption->format) },
                { QStringLiteral("key-secret"), objectName(layer, QStringLiteral("encryption")) } });
    }
    if (layer.auth) {
        node.insert(QStringLiteral("user"), text(layer.auth->username));
        node.insert(QStringLiteral("auth-client-required"),
            QJsonArray { QStringLiteral("cephx"), QStringLiteral("none") });
        node.insert(QStringLiteral("key-secret"), objectName(layer, QStringLiteral("auth")));
    }
    return node;
}

Result<QJsonObject> iscsiSource(const StorageLayer &layer)
{
    if (layer.source->hosts.size() != 1 || !isTcp(layer.source->hosts.front()))
        return needsOneHost(layer);
    const QString name = text(layer.source->name);
    bool valid = true;
    const QString unit = name.section(u'/', 1);
    const unsigned lun = unit.isEmpty() ? 0 : unit.toUInt(&valid);
    if (!valid || lun > INT_MAX) {
        return invalid(
            translated("The %1 has a target “%2” that does not end with the number of a logical unit.")
                .arg(diskLabel(layer.disk), name));
    }
    const config::StorageHostConfig &host = layer.source->hosts.front();
    const bool isIpv6 = QHostAddress(text(host.name)).protocol() == QAbstractSocket::IPv6Protocol;
    QJsonObject node { { kDriver, QStringLiteral("iscsi") },
        { QStringLiteral("portal"),
            (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
                .arg(text(host.name), portOf(host)) },
        { QStringLiteral("target"), name.section(u'/', 0, 0) }, { QStringLiteral("lun"), int(lun) },
        { QStringLiteral("transport"), QStringLiteral("tcp") } };
    if (layer.auth) {
        node.insert(QStringLiteral("user"), text(layer.auth->username));
        node.insert(QStringLiteral("password-secret"), objectName(layer, QStringLiteral("auth")));
    }
    if (layer.source->initiator)
        node.insert(QStringLiteral("initiator-name"), *layer.source->initiator);
    return node;
}

Result<QJsonObject> urlSource(const StorageLayer &layer)
{
    if (layer.source->hosts.size() != 1 || !isTcp(layer.source->hosts.front()))
        return needsOneHost(layer);
    const config::StorageHostConfig &host = layer.source->hosts.front();
    const QString path = text(layer.source->name);
    QUrl url;
    url.setScheme(text(layer.source->protocol));
    url.setHost(text(host.name));
    if (host.port)
        url.setPort(int(*host.port));
    url.setPath(path.startsWith(u'/') || path.isEmpty() ? path : u'/' + path, QUrl::DecodedMode);
    if (layer.source->query)
        url.setQuery(*layer.source->query);
    QJsonObject node { { kDriver, text(layer.source->protocol) },
        { QStringLiteral("url"), QString::fromLatin1(url.toEncoded()) } };
    if (layer.auth) {
        node.insert(QStringLiteral("username"), text(layer.auth->username));
        node.insert(QStringLiteral("password-secret"), objectName(layer, QStringLiteral("auth")));
    }
    addSwitch(node, QStringLiteral("sslverify"), layer.source->sslVerify);
    if (hasCookies(layer))
        node.insert(QStringLiteral("cookie-secret"), objectName(layer, QStringLiteral("cookies")));
    if (layer.source->timeout.value_or(0) > 0)
        node.insert(QStringLiteral("timeout"), qint64(*layer.source->timeout));
    if (layer.source->readAhead.value_or(0) > 0)
        node.insert(QStringLiteral("readahead"), qint64(*layer.source->readAhead));
    return node;
}

Result<QJsonObject> sshSource(const StorageLayer &layer)
{
    if (layer.source->hosts.size() != 1)
        return needsOneHost(layer);
    TRY_ASSIGN(const QJsonObject server, inetAddress(layer, layer.source->hosts.front()));
    QJsonObject node { { kDriver, QStringLiteral("ssh") }, { kPath, text(layer.source->name) },
        { kServer, server } };
    if (layer.auth && layer.auth->username)
        node.insert(QStringLiteral("user"), *layer.auth->username);
    return node;
}

// "+107" is a number, other words are looked up on this host.
template<class Entry, class Lookup, class Number>
Result<int> hostIdentity(const QString &word, const QString &label, Lookup lookup, Number number)
{
    bool valid = false;
    const int given = word.startsWith(u'+') ? word.mid(1).toInt(&valid) : word.toInt(&valid);
    if (valid && given >= 0)
        return given;
    constexpr size_t kLargestEntry = 16384;
    std::vector<char> buffer(kLargestEntry);
    Entry entry {};
    Entry *found = nullptr;
    lookup(word.toLocal8Bit().constData(), &entry, buffer.data(), buffer.size(), &found);
    if (!found) {
        return invalid(translated("The %1 is to be read as “%2”, which is no user or group of this host.")
                           .arg(label, word));
    }
    return int(number(*found));
}

Result<QJsonObject> nfsSource(const StorageLayer &layer)
{
    if (layer.source->hosts.size() != 1)
        return needsOneHost(layer);
    const QString label = diskLabel(layer.disk);
    QJsonObject node { { kDriver, QStringLiteral("nfs") },
        { kServer,
            QJsonObject { { QStringLiteral("host"), text(layer.source->hosts.front().name) },
                { QStringLiteral("type"), QStringLiteral("inet") } } },
        { kPath, text(layer.source->name) } };
    if (layer.source->identityUser) {
        TRY_ASSIGN(const int user,
            hostIdentity<passwd>(*layer.source->identityUser, label, ::getpwnam_r,
                [](const passwd &entry) { return entry.pw_uid; }));
        node.insert(QStringLiteral("user"), user);
    }
    if (layer.source->identityGroup) {
        TRY_ASSIGN(const int number,
            hostIdentity<group>(*layer.source->identityGroup, label, ::getgrnam_r,
                [](const group &entry) { return entry.gr_gid; }));
        node.insert(QStringLiteral("group"), number);
    }
    return node;
}

Result<QJsonObject> networkSource(const StorageLayer &layer)
{
    struct Protocol
    {
        QStringView name;
        Result<QJsonObject> (*make)(const StorageLayer &);
    };
    static constexpr std::array kProtocols { Protocol { u"nbd", nbdSource }, Protocol { u"rbd", rbdSource },
        Protocol { u"iscsi", iscsiSource }, Protocol { u"gluster", glusterSource },
        Protocol { u"http", urlSource }, Protocol { u"https", urlSource }, Protocol { u"ftp", urlSource },
        Protocol { u"ftps", urlSource }, Protocol { u"ssh", sshSource }, Protocol { u"nfs", nfsSource } };
    for (const Protocol &protocol : kProtocols) {
        if (is(layer.source->protocol, protocol.name))
            return protocol.make(layer);
    }
    return unsupported(translated("The %1 is reached through “%2”, which QEMU has no more.")
                           .arg(diskLabel(layer.disk), text(layer.source->protocol)));
}

Result<QJsonObject> fileSource(const StorageLayer &layer, const QString &driver, const QString &path)
{
    if (layer.source->fdGroup) {
        return unsupported(
            translated("The %1 is to use open files of the group “%2”, which nobody has handed over.")
                .arg(diskLabel(layer.disk), *layer.source->fdGroup));
    }
    QJsonObject node { { kDriver, driver }, { QStringLiteral("filename"), path } };
    const config::DiskConfig &disk = layer.disk;
    if (disk.io) {
        if (!is(disk.io, u"native") && !is(disk.io, u"threads") && !is(disk.io, u"io_uring"))
            return invalid(translated("The %1 has an unknown I/O mode “%2”.").arg(diskLabel(disk), *disk.io));
        node.insert(QStringLiteral("aio"), *disk.io);
    }
    if (const QString helper = reservationsObject(layer); !helper.isEmpty())
        node.insert(QStringLiteral("pr-manager"), helper);
    return node;
}

Result<QJsonObject> nvmeSource(const StorageLayer &layer)
{
    const auto &address = layer.source->address;
    if (!address || !layer.source->nvmeNamespace) {
        return invalid(translated("The %1 needs the address and the namespace of an NVMe device.")
                           .arg(diskLabel(layer.disk)));
    }
    const auto number = [](const std::optional<unsigned> &value, int digits) {
        return QStringLiteral("%1").arg(value.value_or(0), digits, 16, QLatin1Char('0'));
    };
    return QJsonObject { { kDriver, QStringLiteral("nvme") },
        { QStringLiteral("device"),
            QStringLiteral("%1:%2:%3.%4")
                .arg(number(address->domain, 4), number(address->bus, 2), number(address->slot, 2),
                    number(address->function, 1)) },
        { QStringLiteral("namespace"), qint64(*layer.source->nvmeNamespace) } };
}

QString formatOf(const Text &format)
{
    static const QHash<QString, QString> others { { QStringLiteral("iso"), QStringLiteral("raw") },
        { QStringLiteral("fat"), QStringLiteral("raw") }, { QStringLiteral("dir"), QStringLiteral("raw") },
        { QStringLiteral("aio"), QStringLiteral("raw") }, { QStringLiteral("vhd"), QStringLiteral("vhdx") },
        { QStringLiteral("ploop"), QStringLiteral("parallels") } };
    const QString word = format.value_or(QStringLiteral("raw"));
    return others.value(word, word);
}

bool hasMedium(const config::DiskSourceConfig &source)
{
    for (const Text &place :
        { source.file, source.dev, source.dir, source.name, source.volume, source.protocol }) {
        if (place && !place->isEmpty())
            return true;
    }
    return source.address.has_value();
}

template<class T>
const T *firstOf(const std::optional<T> &first, const std::optional<T> &second)
{
    return first ? &*first : second ? &*second : nullptr;
}

} // namespace

std::vector<StorageLayer> storageLayers(const config::DiskConfig &disk, int index)
{
    std::vector<StorageLayer> layers;
    if (!disk.source || !hasMedium(*disk.source) || is(disk.type, u"vhostuser"))
        return layers;
    layers.push_back({ disk, &*disk.source, firstOf(disk.auth, disk.source->auth),
        firstOf(disk.encryption, disk.source->encryption), config::backingOf(disk),
        config::sourceTypeOf(disk), formatOf(disk.driverType), disk.metadataCache,
        QStringLiteral("inn-%1-").arg(index), true });
    const config::BackingStoreConfig *backing = config::backingOf(disk);
    for (int depth = 1; backing && backing->source && hasMedium(*backing->source); ++depth) {
        const config::BackingStoreConfig *next = backing->backingStore ? &*backing->backingStore : nullptr;
        layers.push_back({ disk, &*backing->source, firstOf(backing->source->auth, {}),
            firstOf(backing->source->encryption, {}), next, backing->type.value_or(QStringLiteral("file")),
            formatOf(backing->format), backing->metadataCache,
            backing->index ? QStringLiteral("inn-%1-").arg(*backing->index)
                           : QStringLiteral("inn-%1-%2-").arg(index).arg(depth),
            false });
        backing = next;
    }
    return layers;
}

QString objectName(const StorageLayer &layer, const QString &purpose)
{
    return layer.prefix + purpose;
}

bool usesTls(const StorageLayer &layer)
{
    return is(layer.source->tls, u"yes");
}

bool hasCookies(const StorageLayer &layer)
{
    return !layer.source->cookies.empty();
}

QString reservationsObject(const StorageLayer &layer)
{
    if (!layer.source->reservations)
        return {};
    return is(layer.source->reservations->managed, u"yes")
        ? QStringLiteral("pr-helper0")
        : objectName(layer, QStringLiteral("reservations"));
}

Result<QJsonObject> storageProperties(const StorageLayer &layer)
{
    const config::DiskSourceConfig &source = *layer.source;
    if (layer.type == u"file")
        return fileSource(layer, QStringLiteral("file"), text(source.file));
    if (layer.type == u"block")
        return fileSource(layer, QStringLiteral("host_device"), text(source.dev));
    if (layer.type == u"dir") {
        return QJsonObject { { kDriver, QStringLiteral("vvfat") },
            { QStringLiteral("dir"), text(source.dir) },
            { QStringLiteral("floppy"), is(layer.disk.device, u"floppy") },
            { QStringLiteral("rw"), layer.isTop && !config::isReadOnly(layer.disk) } };
    }
    if (layer.type == u"network")
        return networkSource(layer);
    if (layer.type == u"nvme")
        return nvmeSource(layer);
    return unsupported(translated("The %1 has a source of the type “%2”, which cannot be used here yet.")
                           .arg(diskLabel(layer.disk), layer.type));
}

Result<std::optional<CacheMode>> cacheMode(const config::DiskConfig &disk)
{
    QString mode = disk.cache.value_or(QStringLiteral("default"));
    // What several guests write to must not be kept back in one host's memory.
    if (mode == u"default" && disk.shareable && !config::isReadOnly(disk))
        mode = QStringLiteral("none");
    if (mode == u"default")
        return std::optional<CacheMode>();
    static const QHash<QString, CacheMode> modes { { QStringLiteral("none"), { true, true, false } },
        { QStringLiteral("writethrough"), { false, false, false } },
        { QStringLiteral("writeback"), { true, false, false } },
        { QStringLiteral("directsync"), { false, true, false } },
        { QStringLiteral("unsafe"), { true, false, true } } };
    const auto found = modes.constFind(mode);
    if (found == modes.constEnd())
        return invalid(translated("The %1 has an unknown cache mode “%2”.").arg(diskLabel(disk), mode));
    return std::optional<CacheMode>(*found);
}

} // namespace inn::qemu
