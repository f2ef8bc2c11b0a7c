#include "backend/config/storage/storagerules.h"

#include "backend/config/errorcodes.h"
#include "backend/config/storage/poolkinds.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("StorageConfig", text);
}

bool contains(std::span<const QStringView> words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

QString list(std::span<const QStringView> words)
{
    QStringList texts;
    for (const QStringView word : words)
        texts.append(word.toString());
    return texts.join(QStringLiteral(", "));
}

// As strtol() reads it: white space before, a sign, nothing behind.
std::optional<qint64> number(const QString &text, int base)
{
    qsizetype begin = 0;
    while (begin < text.size() && text[begin].isSpace())
        ++begin;
    const QString rest = text.mid(begin);
    if (rest.isEmpty() || rest.back().isSpace())
        return {};
    bool ok = false;
    const qint64 value = rest.toLongLong(&ok, base);
    return ok ? std::optional(value) : std::nullopt;
}

bool isOwner(const QString &text)
{
    const std::optional<qint64> value = number(text, 10);
    return value && *value >= -1 && *value <= std::numeric_limits<quint32>::max();
}

bool isMode(const QString &text)
{
    const std::optional<qint64> value = number(text, 8);
    return value && *value >= 0 && *value <= 0777;
}

bool isWorldWideName(const QString &text)
{
    const QStringView digits = text.startsWith(u"0x") ? QStringView(text).mid(2) : QStringView(text);
    return digits.size() == 16 && std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
    });
}

void checkWorldWideName(const std::optional<QString> &name, const char *where, const xml::Report &report)
{
    if (name && !isWorldWideName(*name))
        report.error(where,
            tr("“%1” is not a world wide name; 16 hexadecimal digits are expected.").arg(*name), kInternal);
}

} // namespace

void checkPermissionTexts(const PermissionTexts &texts, const xml::Report &report, const QByteArray &path)
{
    const auto check = [&](const std::optional<QString> &text, const char *element,
                           bool (*isGood)(const QString &), const QString &problem) {
        const QByteArray where = path.isEmpty() ? QByteArray(element) : path + '/' + element;
        // An empty mode is none, an empty owner is wrong.
        const bool isEmpty = element != QByteArrayView("mode") && isAbsent(text) && report.isWritten(where);
        if (isEmpty || (!isAbsent(text) && !isGood(*text)))
            report.error(where, problem.arg(text.value_or(QString())));
    };
    check(texts.mode, "mode", isMode, tr("“%1” is not a file mode; write it like “0711”."));
    check(texts.owner, "owner", isOwner, tr("“%1” is not a user’s or group’s number."));
    check(texts.group, "group", isOwner, tr("“%1” is not a user’s or group’s number."));
}

void checkStoragePermissions(const StoragePermissionsConfig &permissions, const xml::Report &report)
{
    checkPermissionTexts({ permissions.mode, permissions.owner, permissions.group }, report, {});
}

void normalizePermissions(std::optional<QString> &mode, std::optional<QString> &owner,
    std::optional<QString> &group, std::optional<QString> &label)
{
    if (isAbsent(mode))
        mode.reset();
    else if (isMode(*mode))
        mode = u'0' + QString::number(*number(*mode, 8), 8);
    for (std::optional<QString> *id : { &owner, &group }) {
        const std::optional<qint64> value = *id ? number(**id, 10) : std::nullopt;
        // The largest number is none.
        if (!value || *value == -1 || *value == std::numeric_limits<quint32>::max())
            id->reset();
        else
            *id = QString::number(qint32(quint32(*value)));
    }
    if (isAbsent(label))
        label.reset();
}

namespace {

void checkTypelessAdapter(const PoolAdapterConfig &adapter, const xml::Report &report)
{
    if (adapter.wwnn || adapter.wwpn || adapter.parent)
        report.error({}, tr("The adapter needs a type, since it is named by its world wide name or parent."));
    if (adapter.parentAddress || report.isWritten("parentaddr"))
        report.error("parentaddr", tr("The adapter needs a type, since it is named by an address."));
}

void checkScsiHost(const PoolAdapterConfig &adapter, const xml::Report &report)
{
    if (!adapter.parentAddress && !report.isWritten("parentaddr"))
        return;
    if (!adapter.parentAddress) {
        report.error("parentaddr", tr("The adapter’s parent needs a PCI address."));
        return;
    }
    checkHostPciAddress(
        *adapter.parentAddress, report.at(adapter.parentAddress->origin, "parentaddr/address", 0));
    if (!adapter.uniqueId || *adapter.uniqueId < 0)
        report.error("parentaddr", tr("The adapter’s parent needs a “unique_id” from 0 on."));
}

} // namespace

void checkPoolAdapter(const PoolAdapterConfig &adapter, const xml::Report &report)
{
    if (!adapter.type)
        checkTypelessAdapter(adapter, report);
    if (adapter.type == u"scsi_host")
        checkScsiHost(adapter, report);
}

namespace {

// What a pool of the type “scsi” demands of its adapter.
void checkScsiPool(const PoolSourceConfig *source, const xml::Report &report)
{
    if (!source || !source->adapter || (!source->adapter->type && !source->adapter->name)) {
        report.error("source", tr("The storage pool needs an adapter."));
        return;
    }
    const PoolAdapterConfig &adapter = *source->adapter;
    const xml::Report place = report.at(source->origin, "source", 0).at(adapter.origin, "adapter", 0);
    if (adapter.type != u"fc_host") {
        const bool hasParent = adapter.type && (adapter.parentAddress || place.isWritten("parentaddr"));
        if (!adapter.name && !hasParent)
            place.error({}, tr("The adapter needs a name or the address of its parent."));
        if (adapter.name && hasParent)
            place.error({}, tr("The adapter can have a name or the address of its parent, not both."));
        return;
    }
    if (!adapter.wwnn || !adapter.wwpn)
        place.error({}, tr("A Fibre Channel adapter needs “wwnn” and “wwpn”."));
    checkWorldWideName(adapter.wwnn, "@wwnn", place);
    checkWorldWideName(adapter.wwpn, "@wwpn", place);
    if (bool(adapter.parentWwnn) != bool(adapter.parentWwpn))
        place.error({}, tr("“parent_wwnn” and “parent_wwpn” need one another."));
    checkWorldWideName(adapter.parentWwnn, "@parent_wwnn", place);
    checkWorldWideName(adapter.parentWwpn, "@parent_wwpn", place);
    checkWorldWideName(adapter.parentFabricWwn, "@parent_fabric_wwn", place);
}

void checkOptions(const PoolConfig &pool, const xml::Report &report)
{
    if (pool.type == u"fs" || pool.type == u"netfs") {
        for (std::size_t i = 0; i < pool.mountOptions.size(); ++i) {
            if (!pool.mountOptions[i].name)
                report.at(pool.mountOptions[i].origin, "fs:mount_opts/fs:option", i)
                    .error({}, tr("The mount option needs a name."));
        }
    }
    if (pool.type != u"rbd")
        return;
    for (std::size_t i = 0; i < pool.rbdOptions.size(); ++i) {
        const PoolOptionConfig &option = pool.rbdOptions[i];
        const xml::Report place = report.at(option.origin, "rbd:config_opts/rbd:option", i);
        if (isAbsent(option.name))
            place.error({}, tr("The Ceph option needs a name."));
        else if (isAbsent(option.value))
            place.error({}, tr("The Ceph option “%1” needs a value.").arg(*option.name));
    }
}

void checkPoolName(const PoolConfig &pool, const PoolKind *kind, const xml::Report &report)
{
    const bool named = !isAbsent(pool.name);
    const bool named2 = kind && kind->name && pool.source && !isAbsent(pool.source->name);
    if (!named && !named2) {
        report.error({}, tr("The storage pool has no name."));
        return;
    }
    const QString &name = named ? *pool.name : *pool.source->name;
    const char *where = named ? "name" : "source/name";
    if (name.contains(u'/'))
        report.error(where, tr("The name “%1” cannot contain “/”.").arg(name.left(60)));
    if (name.contains(u'\n'))
        report.error(where, tr("The name of the storage pool cannot contain a line break."));
}

void checkPoolTarget(const PoolConfig &pool, const PoolKind &kind, const xml::Report &report)
{
    if (kind.network)
        return;
    const bool hasOwnPlace = pool.type == u"logical" || pool.type == u"zfs";
    if (!hasOwnPlace && isAbsent(pool.targetPath))
        report.error("target", tr("The storage pool has no target path."));
    if (!hasOwnPlace && !isAbsent(pool.targetPath) && !pool.targetPath->startsWith(u'/'))
        report.warning("target/path", tr("The target path “%1” is not absolute.").arg(*pool.targetPath));
    checkPermissionTexts({ pool.mode, pool.owner, pool.group }, report, "target/permissions");
}

} // namespace

void checkPoolSourceRules(const PoolSourceConfig &source, const QString &poolType, const xml::Report &report)
{
    const PoolKind *kind = poolKind(poolType);
    if (!kind)
        return;
    if (poolType == u"rbd" && isAbsent(source.name))
        report.error({}, tr("A Ceph pool needs the name of its source."));
    const bool knowsFormat = !isAbsent(source.format) && !kind->sourceFormats.empty();
    if (knowsFormat && !contains(kind->sourceFormats, *source.format))
        report.error("format/@type",
            tr("“%1” is not possible here; write one of: %2.").arg(*source.format, list(kind->sourceFormats)),
            kUnsupported);
    if (source.auth)
        checkAuth(*source.auth, report.at(source.auth->origin, "auth", 0));
    if (source.auth && (isAbsent(source.auth->type) || source.auth->type == u"none"))
        report.error("auth", tr("The authentication needs a type; write “chap” or “ceph”."), kUnsupported);
    if (isAbsent(source.protocolVersion))
        return;
    // libvirt looks at the format's number: the first two of any kind pass.
    const QString format = knowsFormat ? *source.format : kind->defaultSourceFormat.toString();
    const auto known = std::find(kind->sourceFormats.begin(), kind->sourceFormats.end(), format);
    if (known != kind->sourceFormats.end() && known - kind->sourceFormats.begin() > 1)
        report.error("protocol/@ver", tr("Only NFS has a protocol version."), kUnsupported);
    if (source.protocolVersion->contains(u','))
        report.error("protocol/@ver",
            tr("The protocol version “%1” cannot contain a comma.").arg(*source.protocolVersion), kXmlDetail);
}

void checkPoolRules(const PoolConfig &pool, const xml::Report &report)
{
    if (!pool.type)
        report.error({}, tr("The storage pool has no type; give it one such as “dir”."));
    const PoolKind *kind = pool.type ? poolKind(*pool.type) : nullptr;
    if (kind && pool.source)
        checkPoolSourceRules(*pool.source, *pool.type, report.at(pool.source->origin, "source", 0));
    checkPoolName(pool, kind, report);
    if (!kind)
        return;
    if (pool.copyOnWrite && pool.type != u"fs" && pool.type != u"dir")
        report.error("features/cow/@state",
            tr("Only the types “fs” and “dir” know whether they copy on writing."), kNoSupport);
    const PoolSourceConfig *source = pool.source ? &*pool.source : nullptr;
    if (kind->host && (!source || source->hosts.empty()))
        report.error("source", tr("The storage pool needs the name of a server."));
    const bool hasDirectory = (source && !isAbsent(source->dir)) || (source && pool.type == u"gluster");
    if (kind->dir && !hasDirectory)
        report.error("source", tr("The storage pool needs a directory of the server."));
    if (kind->adapter)
        checkScsiPool(source, report);
    if (kind->isDeviceOnly() && (!source || source->devices.empty()))
        report.error("source", tr("The storage pool needs a device."));
    checkPoolTarget(pool, *kind, report);
    if (pool.type == u"iscsi-direct" && (!source || isAbsent(source->initiatorIqn)))
        report.error("source", tr("The storage pool needs the iSCSI name of this host."), kUnsupported);
    if (!isAbsent(pool.refreshAllocation) && pool.refreshAllocation != u"default"
        && pool.refreshAllocation != u"capacity")
        report.error("refresh/volume/@allocation",
            tr("“%1” is not possible here; write “default” or “capacity”.").arg(*pool.refreshAllocation),
            kUnsupported);
    checkOptions(pool, report);
}

} // namespace inn::config
