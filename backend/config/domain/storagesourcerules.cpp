#include "backend/config/absent.h"
#include "backend/config/domain/storagesource.h"
#include "backend/config/errorcodes.h"
#include "backend/xml/report.h"

#include <QCoreApplication>

#include <set>

namespace inn::config {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DomainConfig", text);
}

// A secret is named by its UUID or by its usage.
template<class Secret>
void checkSecret(const std::optional<QUuid> &uuid, const std::optional<QString> &usage, const Secret &where,
    const xml::Report &report)
{
    const QByteArray uuidPlace = QByteArray(where) + "@uuid";
    const bool hasUuid = uuid || report.isWritten(uuidPlace);
    if (!hasUuid && !usage)
        report.error(where, tr("A secret is named neither by its UUID nor by its usage."));
    else if (hasUuid && usage)
        report.error(where, tr("A secret is named by its UUID and by its usage; keep one of them."));
}

bool hasAny(const QString &text, QLatin1StringView unwanted)
{
    return std::any_of(
        text.begin(), text.end(), [&](QChar c) { return c.unicode() < 0x20 || unwanted.contains(c); });
}

void checkCookie(const StorageCookieConfig &cookie, const xml::Report &report)
{
    constexpr QLatin1StringView kNotInValue(" \",;\\");
    constexpr QLatin1StringView kNotInName("()<>@:/[]?={}");
    if (isAbsent(cookie.name)) {
        report.error({}, tr("A cookie has no name."));
        return;
    }
    if (hasAny(*cookie.name, kNotInValue) || hasAny(*cookie.name, kNotInName))
        report.error("@name", tr("A cookie cannot be named “%1”.").arg(*cookie.name));
    if (isAbsent(cookie.value)) {
        report.error({}, tr("The cookie “%1” has no value.").arg(*cookie.name));
        return;
    }
    QString value = *cookie.value;
    if (value.startsWith(u'"')) {
        if (!value.endsWith(u'"')) {
            report.error({}, tr("The value of the cookie “%1” lacks its closing quote.").arg(*cookie.name));
            return;
        }
        value = value.mid(1, std::max<qsizetype>(0, value.size() - 2));
    }
    if (hasAny(value, kNotInValue))
        report.error({},
            tr("The value of the cookie “%1” has characters that cookies cannot have.").arg(*cookie.name));
}

void checkCookies(const DiskSourceConfig &source, const xml::Report &report)
{
    std::set<QString> names;
    for (std::size_t i = 0; i < source.cookies.size(); ++i) {
        const xml::Report here = report.at(source.cookies[i].origin, "cookies/cookie", i);
        checkCookie(source.cookies[i], here);
        const QString name = source.cookies[i].name.value_or(QString());
        if (!name.isEmpty() && !names.insert(name).second)
            here.error("@name", tr("The cookie “%1” is given more than once.").arg(name));
    }
}

void checkNetworkSource(const DiskSourceConfig &source, const xml::Report &report)
{
    if (!source.protocol) {
        if (!report.isWritten("@protocol"))
            report.error({}, tr("A source on the network does not say its protocol."));
        return;
    }
    const QString protocol = *source.protocol;
    // With an empty name of iSCSI libvirt 9.0 crashes.
    const bool lacksName = protocol == u"iscsi" ? isAbsent(source.name) : !source.name;
    if (lacksName && protocol != u"nbd")
        report.error({}, tr("A source on the network has no name there."));
    const bool isSplit = protocol == u"gluster" || protocol == u"rbd";
    if (isSplit && source.name && source.name->indexOf(u'/') < 1)
        report.error("@name",
            tr("“%1” must name a pool and an image with “/” between them.").arg(source.name->left(80)));
    for (std::size_t i = 0; i < source.hosts.size(); ++i)
        checkStorageHost(source.hosts[i], report.at(source.hosts[i].origin, "host", i));
    if (protocol == u"http" || protocol == u"https")
        checkCookies(source, report);
}

void checkVolumeSource(const DiskSourceConfig &source, const xml::Report &report)
{
    if (source.pool.has_value() != source.volume.has_value())
        report.error({}, tr("A source in a storage pool must name both the pool and the volume."));
}

void checkNvmeSource(const DiskSourceConfig &source, const xml::Report &report)
{
    if (source.type != u"pci")
        report.error("@type", tr("The source of an NVMe disk must have the type “pci”."));
    if (!source.nvmeNamespace && !report.isWritten("@namespace"))
        report.error({}, tr("The source of an NVMe disk does not say the namespace."));
    else if (source.nvmeNamespace == quint64(0))
        report.error("@namespace", tr("The namespaces of an NVMe disk begin with 1."), kUnsupported);
    if (!source.address)
        report.error({}, tr("The source of an NVMe disk has no address."));
    else
        checkHostPciAddress(*source.address, report.at(source.address->origin, "address", 0));
}

void checkVhostUserSource(const DiskSourceConfig &source, const xml::Report &report)
{
    if (source.type != u"unix")
        report.error("@type", tr("The source of a vhost-user disk must have the type “unix”."));
    if (!source.path)
        report.error({}, tr("The source of a vhost-user disk has no path."));
    const bool waits = source.reconnectEnabled == u"yes" && !source.reconnectTimeout;
    if (waits && !report.isWritten("reconnect/@timeout"))
        report.error("reconnect", tr("A disk that reconnects needs a timeout."));
}

void checkReservations(const ReservationsConfig &reservations, const xml::Report &report)
{
    const bool any = !isAbsent(reservations.sourceType) || !isAbsent(reservations.sourcePath)
        || !isAbsent(reservations.sourceMode);
    if (reservations.managed == u"no" || any) {
        const std::pair<const std::optional<QString> *, const char *> parts[] { { &reservations.sourceType,
                                                                                    "type" },
            { &reservations.sourcePath, "path" }, { &reservations.sourceMode, "mode" } };
        for (const auto &[value, name] : parts) {
            if (isAbsent(*value))
                report.error(report.isWritten("source") ? "source" : "",
                    tr("The helper of persistent reservations lacks its “%1”.")
                        .arg(QString::fromLatin1(name)));
        }
    }
    if (!isAbsent(reservations.sourceType) && reservations.sourceType != u"unix")
        report.error(
            "source/@type", tr("The helper of persistent reservations is reached through “unix” only."));
    if (!isAbsent(reservations.sourceMode) && reservations.sourceMode != u"client")
        report.error(
            "source/@mode", tr("The helper of persistent reservations is reached as “client” only."));
}

void checkSlices(const DiskSourceConfig &source, const xml::Report &report)
{
    for (std::size_t i = 0; i < source.slices.size(); ++i) {
        const StorageSliceConfig &slice = source.slices[i];
        if (slice.type != u"storage")
            continue;
        const xml::Report here = report.at(slice.origin, "slices/slice", i);
        const bool hasOffset = slice.offset || here.isWritten("@offset");
        const bool hasSize = slice.size || here.isWritten("@size");
        if (!hasOffset || !hasSize)
            here.error({}, tr("A slice needs both its offset and its size."));
        return; // libvirt takes the first
    }
}

bool isLoginPossible(const QString &protocol)
{
    return protocol == u"iscsi" || protocol == u"http" || protocol == u"https" || protocol == u"ftp"
        || protocol == u"ftps" || protocol == u"ssh" || protocol == u"rbd" || protocol == u"none";
}

} // namespace

void checkStorageHost(const StorageHostConfig &host, const xml::Report &report)
{
    const bool isUnix = host.transport == u"unix";
    if (isUnix && !host.socket)
        report.error({}, tr("A server reached through a UNIX socket needs the attribute “socket”."));
    if (!isUnix && host.socket)
        report.error("@socket", tr("Only a server with the transport “unix” has a socket."));
    if (!isUnix && !host.name)
        report.error({}, tr("A server of a network source has no name."));
}

void checkNetworkLogin(const StorageAuthConfig &auth, const QString &protocol, const xml::Report &report)
{
    if (!isLoginPossible(protocol)) {
        report.error(
            {}, tr("There is no login with the protocol “%1”; remove “auth”.").arg(protocol), kUnsupported);
        return;
    }
    static const std::set<QString> kUsages { QStringLiteral("none"), QStringLiteral("volume"),
        QStringLiteral("ceph"), QStringLiteral("iscsi"), QStringLiteral("tls"), QStringLiteral("vtpm") };
    const QString type = auth.secretType.value_or(QString());
    const bool isWrong
        = (protocol == u"iscsi" && type != u"iscsi") || (protocol == u"rbd" && type != u"ceph");
    if (!kUsages.contains(type) || isWrong)
        report.error("secret",
            tr("The secret has the type “%1”, which does not go with “%2”.").arg(type, protocol),
            kUnsupported);
}

void checkDeviceLabels(const std::vector<DeviceLabelConfig> &labels, const xml::Report &owner)
{
    std::set<QString> models;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const DeviceLabelConfig &label = labels[i];
        const xml::Report here = owner.at(label.origin, "seclabel", i);
        if (label.model && !models.insert(*label.model).second)
            here.error("@model", tr("There is more than one security label for “%1”.").arg(*label.model),
                kXmlDetail);
        if (label.relabel == u"no" && !isAbsent(label.label))
            here.error("label", tr("A source that is not relabelled cannot have a label."));
    }
}

void checkAuth(const StorageAuthConfig &auth, const xml::Report &report)
{
    if (isAbsent(auth.username))
        report.error({}, tr("The login has no user name."));
    if (!auth.secretUuid && !auth.secretUsage && !auth.secretType && !report.isWritten("secret"))
        report.error({}, tr("The login has no secret."));
    else
        checkSecret(auth.secretUuid, auth.secretUsage, "secret/", report);
}

void checkEncryption(const StorageEncryptionConfig &encryption, const xml::Report &report)
{
    if (isAbsent(encryption.format))
        report.error({}, tr("The encryption does not say its format; give it one such as “luks”."));
    for (std::size_t i = 0; i < encryption.secrets.size(); ++i) {
        const EncryptionSecretConfig &secret = encryption.secrets[i];
        const xml::Report here = report.at(secret.origin, "secret", i);
        if (isAbsent(secret.type))
            here.error({}, tr("A secret of the encryption does not say its type; give it “passphrase”."));
        checkSecret(secret.uuid, secret.usage, "", here);
    }
    if (encryption.format != u"luks")
        return;
    const bool hasCipher = encryption.cipherName || encryption.cipherSize || report.isWritten("cipher");
    if (hasCipher && !encryption.cipherName)
        report.error("cipher", tr("The cipher has no name."));
    if (hasCipher && !encryption.cipherSize && !report.isWritten("cipher/@size"))
        report.error("cipher", tr("The cipher has no size."));
    if (!encryption.ivgenName && !encryption.ivgenHash && !report.isWritten("ivgen"))
        return;
    if (!hasCipher)
        report.error("ivgen", tr("Initialisation vectors can only be chosen together with a cipher."));
    if (!encryption.ivgenName)
        report.error("ivgen", tr("The initialisation vectors have no name."));
}

void checkHostPciAddress(const HostAddressConfig &address, const xml::Report &report)
{
    const bool isZero
        = address.domain.value_or(0) == 0 && address.bus.value_or(0) == 0 && address.slot.value_or(0) == 0;
    if (isZero)
        return;
    const auto most = [&](const std::optional<unsigned> &value, const char *where, unsigned limit) {
        if (value && *value > limit)
            report.error(where,
                tr("The PCI address has %1 %2; at most %3 is possible.")
                    .arg(QString::fromLatin1(where + 1))
                    .arg(*value)
                    .arg(limit));
    };
    most(address.bus, "@bus", 0xFF);
    most(address.slot, "@slot", 0x1F);
    most(address.function, "@function", 7);
}

void checkStorageSource(const DiskSourceConfig &source, const QString &type, const xml::Report &report)
{
    if (type == u"network")
        checkNetworkSource(source, report);
    else if (type == u"volume")
        checkVolumeSource(source, report);
    else if (type == u"nvme")
        checkNvmeSource(source, report);
    else if (type == u"vhostuser")
        checkVhostUserSource(source, report);
    if (source.auth) {
        const xml::Report here = report.at(source.auth->origin, "auth", 0);
        checkAuth(*source.auth, here);
        if (type == u"network")
            checkNetworkLogin(*source.auth, source.protocol.value_or(QStringLiteral("none")), here);
    }
    if (source.encryption) {
        const xml::Report here = report.at(source.encryption->origin, "encryption", 0);
        checkEncryption(*source.encryption, here);
        if (source.encryption->format == u"luks" && source.encryption->cipherName)
            here.error("cipher", tr("The image itself knows its cipher; remove “cipher”."), kUnsupported);
    }
    if (source.reservations)
        checkReservations(*source.reservations, report.at(source.reservations->origin, "reservations", 0));
    checkSlices(source, report);
    checkDeviceLabels(source.labels, report);
}

void checkBackingStore(const BackingStoreConfig &backing, const xml::Report &report)
{
    if (!backing.type)
        return; // the end of the chain, whatever else it says
    if (isAbsent(backing.format))
        report.error({}, tr("A backing image does not say its format."));
    if (!backing.source) {
        report.error({}, tr("A backing image has no source."));
        return;
    }
    checkStorageSource(*backing.source, *backing.type, report.at(backing.source->origin, "source", 0));
}

} // namespace inn::config
