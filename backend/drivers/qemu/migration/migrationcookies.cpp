#include "backend/drivers/qemu/migration/migrationcookies.h"

#include "backend/base/translated.h"
#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/documents.h"

#include <QDateTime>
#include <QUrl>

namespace inn::qemu {

namespace {

using Statistics = config::CookieStatisticsConfig;

Error notUnderstood(const QString &sentence)
{
    return migrationError(ErrorCode::Protocol, config::kInternal, sentence);
}

// One row for each value that has the same meaning in the cookie and in libvirt's job statistics.
struct Row
{
    const char *name;
    std::optional<quint64> Statistics::*member;
};
constexpr Row kRows[] = {
    { "time_elapsed", &Statistics::elapsed },
    { "downtime", &Statistics::downtime },
    { "setup_time", &Statistics::setup },
    { "memory_total", &Statistics::memoryTotal },
    { "memory_processed", &Statistics::memoryProcessed },
    { "memory_remaining", &Statistics::memoryRemaining },
    { "memory_bps", &Statistics::memoryRate },
    { "memory_constant", &Statistics::memoryConstant },
    { "memory_normal", &Statistics::memoryNormal },
    { "memory_normal_bytes", &Statistics::memoryNormalBytes },
    { "memory_dirty_rate", &Statistics::memoryDirtyRate },
    { "memory_iteration", &Statistics::memoryIteration },
    { "memory_postcopy_requests", &Statistics::postcopyRequests },
    { "memory_page_size", &Statistics::pageSize },
    { "disk_total", &Statistics::diskTotal },
    { "disk_processed", &Statistics::diskProcessed },
    { "disk_remaining", &Statistics::diskRemaining },
    { "disk_bps", &Statistics::diskRate },
    { "compression_cache", &Statistics::compressionCache },
    { "compression_bytes", &Statistics::compressionBytes },
    { "compression_pages", &Statistics::compressionPages },
    { "compression_cache_misses", &Statistics::compressionMisses },
    { "compression_overflow", &Statistics::compressionOverflow },
};

// What the other host may insist on; leases of lock managers and saved ports of switches are not among it.
constexpr const char *kUnderstood[] = { "graphics", "persistent", "nbd", "statistics", "memory-hotplug",
    "cpu-hotplug", "cpu", "allowReboot", "capabilities", "block-dirty-bitmaps" };

Result<> checkFeatures(const config::MigrationCookieConfig &cookie)
{
    for (const config::CookieNameConfig &feature : cookie.features) {
        const QString name = feature.name.value_or(QString());
        if (std::none_of(std::begin(kUnderstood), std::end(kUnderstood),
                [&name](const char *known) { return name == QLatin1String(known); })) {
            return notUnderstood(
                translated("The other host demands “%1” for moving “%2”, which this host does not have.")
                    .arg(name, cookie.name.value_or(QString())));
        }
    }
    return {};
}

} // namespace

Error migrationError(ErrorCode code, int libvirtCode, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = libvirtCode;
    return error;
}

config::MigrationCookieConfig cookieOf(
    const MigrationHost &host, const QString &guestName, const QUuid &guest)
{
    config::MigrationCookieConfig cookie;
    cookie.name = guestName;
    cookie.uuid = guest;
    cookie.hostName = host.name;
    cookie.hostUuid = host.uuid;
    return cookie;
}

QByteArray cookieBytes(const config::MigrationCookieConfig &cookie)
{
    return config::writeMigrationCookie(cookie) + '\0';
}

Result<config::MigrationCookieConfig> readCookie(
    const QByteArray &bytes, const MigrationHost &here, const QString &guestName, const QUuid &guest)
{
    if (!bytes.endsWith('\0'))
        return notUnderstood(translated("What the other host said of the machine is cut off."));
    xml::Issues issues;
    TRY_ASSIGN(const config::MigrationCookieConfig cookie,
        config::readMigrationCookie(bytes.left(bytes.indexOf('\0')), &issues));
    const xml::Issues rules = config::checkMigrationCookie(cookie);
    issues.insert(issues.end(), rules.begin(), rules.end());
    TRY(firstError(issues));
    TRY(checkFeatures(cookie));
    if (!guestName.isEmpty() && cookie.name != guestName) {
        return notUnderstood(translated("The other host speaks of “%1” instead of “%2”.")
                                 .arg(cookie.name.value_or(QString()), guestName));
    }
    if (!guest.isNull() && cookie.uuid != guest) {
        return notUnderstood(translated("The other host’s “%1” is another machine, with another UUID.")
                                 .arg(cookie.name.value_or(QString())));
    }
    if (cookie.hostUuid == here.uuid) {
        return notUnderstood(translated("“%1” is on this host already; choose another host to move it to.")
                                 .arg(cookie.name.value_or(QString())));
    }
    return cookie;
}

Statistics statisticsOf(const DomainJob::Values &values)
{
    Statistics statistics;
    for (const api::TypedParameter &value : values) {
        const auto *number = std::get_if<quint64>(&value.value);
        for (const Row &row : kRows) {
            if (number && value.name == QLatin1String(row.name))
                statistics.*row.member = *number;
        }
        const auto *throttle = std::get_if<int>(&value.value);
        if (throttle && value.name == QStringLiteral("auto_converge_throttle"))
            statistics.throttle = *throttle;
    }
    return statistics;
}

DomainJob::Values valuesOf(const Statistics &statistics)
{
    DomainJob::Values values;
    quint64 total = 0, processed = 0, remaining = 0;
    for (const Row &row : kRows) {
        const std::optional<quint64> &value = statistics.*row.member;
        if (!value)
            continue;
        const QString name = QString::fromLatin1(row.name);
        values.push_back({ name, *value });
        if (name == QStringLiteral("memory_total") || name == QStringLiteral("disk_total"))
            total += *value;
        if (name == QStringLiteral("memory_processed") || name == QStringLiteral("disk_processed"))
            processed += *value;
        if (name == QStringLiteral("memory_remaining") || name == QStringLiteral("disk_remaining"))
            remaining += *value;
    }
    values.push_back({ QStringLiteral("data_total"), total });
    values.push_back({ QStringLiteral("data_processed"), processed });
    values.push_back({ QStringLiteral("data_remaining"), remaining });
    if (statistics.throttle)
        values.push_back({ QStringLiteral("auto_converge_throttle"), *statistics.throttle });
    return values;
}

QString MigrationAddress::uri() const
{
    if (kind == Kind::Tunnel)
        return {};
    if (kind == Kind::Unix)
        return QStringLiteral("unix://") + host;
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return (isWellFormed ? QStringLiteral("tcp://") : QStringLiteral("tcp:")) + name
        + QStringLiteral(":%1").arg(port);
}

QString MigrationAddress::emulatorUri() const
{
    if (kind == Kind::Tunnel)
        return QStringLiteral("fd:") + host;
    if (kind == Kind::Unix)
        return QStringLiteral("unix:") + host;
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("tcp:%1:%2").arg(name).arg(port);
}

MigrationAddress tunnelAddress()
{
    MigrationAddress address;
    address.kind = MigrationAddress::Kind::Tunnel;
    address.host = QStringLiteral("inn-tunnel");
    return address;
}

Result<MigrationAddress> migrationAddress(const QString &uri)
{
    const auto wrong = [&uri](const QString &sentence) {
        return migrationError(ErrorCode::InvalidConfig, config::kInvalidArgument, sentence.arg(uri));
    };
    MigrationAddress address;
    QString full = uri;
    const QString old = QStringLiteral("tcp:");
    if (uri.startsWith(old) && !uri.startsWith(QStringLiteral("tcp://"))) {
        address.isWellFormed = false;
        full = QStringLiteral("tcp://") + uri.mid(old.size());
    }
    const QUrl url(full, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return wrong(translated("“%1” is no address for a moving machine; use “tcp://host:port”."));
    if (url.scheme() == QStringLiteral("unix")) {
        address.kind = MigrationAddress::Kind::Unix;
        address.host = url.path();
        if (!address.host.startsWith(u'/') || address.host.contains(u','))
            return wrong(translated("“%1” names no socket; use “unix:///path”."));
        return address;
    }
    if (url.scheme() != QStringLiteral("tcp")) {
        return migrationError(ErrorCode::Unsupported, kArgumentUnsupported,
            translated("Machines do not move over “%1” here; use “tcp://host:port”.").arg(uri));
    }
    address.host = url.host();
    address.port = url.port(0);
    if (address.host.isEmpty())
        return wrong(translated("The address “%1” of the moving machine names no host."));
    if (address.host.contains(u','))
        return wrong(translated("“%1” is no address for a moving machine; use “tcp://host:port”."));
    return address;
}

} // namespace inn::qemu
