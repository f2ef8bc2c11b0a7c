// What can be changed while a machine moves, and what the next migration begins with.

#include "backend/config/errorcodes.h"
#include "backend/drivers/qemu/migration/embeddedmigrations.h"

#include <QJsonArray>

namespace inn::qemu {

namespace {

using api::MigrationSpeed;

const QString kDowntime = QStringLiteral("downtime-limit");
const QString kCache = QStringLiteral("xbzrle-cache-size");
const QString kBandwidth = QStringLiteral("max-bandwidth");
const QString kPostCopyBandwidth = QStringLiteral("max-postcopy-bandwidth");

} // namespace

Result<RunningGuestPtr> EmbeddedMigrations::runningGuest(const QUuid &domain) const
{
    QemuDomain *found = m_domains.find(domain);
    if (!found) {
        return migrationError(ErrorCode::NotFound, kNoDomain,
            EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)));
    }
    if (!found->m_guest || !found->m_guest->monitor)
        return migrationError(
            ErrorCode::InvalidState, kOperationInvalid, tr("“%1” is not running.").arg(found->name()));
    return found->m_guest;
}

QFuture<Result<quint64>> EmbeddedMigrations::parameter(QUuid domain, QString name)
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, runningGuest(domain));
    auto answer = co_await guest->monitor->execute(QStringLiteral("query-migrate-parameters"));
    if (!answer)
        co_return answer.error();
    const QJsonValue value = answer->toObject()[name];
    if (!value.isDouble()) {
        co_return migrationError(ErrorCode::Unsupported, config::kOperationUnsupported,
            tr("The emulator does not know the migration parameter “%1”.").arg(name));
    }
    co_return quint64(qMax<qint64>(0, value.toInteger()));
}

QFuture<Result<>> EmbeddedMigrations::setParameter(QUuid domain, QString name, qint64 value)
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, runningGuest(domain));
    QJsonObject parameters;
    parameters[name] = value;
    auto set = co_await guest->monitor->execute(QStringLiteral("migrate-set-parameters"), parameters);
    if (!set)
        co_return set.error().wrapped(tr("The emulator of “%1” refuses that value.").arg(guest->status.name));
    co_return Result<>();
}

DowntimeAim *EmbeddedMigrations::downtimeOf(const QUuid &domain) const
{
    const auto source = m_sources.find(domain);
    return source == m_sources.end() ? nullptr : source->second->downtime();
}

QFuture<Result<std::chrono::milliseconds>> EmbeddedMigrations::maximumDowntime(QUuid domain)
{
    CO_TRY(runningGuest(domain));
    if (const DowntimeAim *aim = downtimeOf(domain))
        co_return aim->allowed();
    auto value = co_await parameter(domain, kDowntime);
    if (!value)
        co_return value.error();
    co_return std::chrono::milliseconds(*value);
}

QFuture<Result<>> EmbeddedMigrations::setMaximumDowntime(QUuid domain, std::chrono::milliseconds downtime)
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, runningGuest(domain));
    if (DowntimeAim *aim = downtimeOf(domain)) {
        auto set = co_await aim->setAllowed(downtime);
        if (!set)
            co_return set.error().wrapped(
                tr("The emulator of “%1” refuses that value.").arg(guest->status.name));
        co_return Result<>();
    }
    auto set = co_await setParameter(domain, kDowntime, downtime.count());
    co_return set;
}

QFuture<Result<Bytes>> EmbeddedMigrations::compressionCache(QUuid domain)
{
    auto value = co_await parameter(domain, kCache);
    if (!value)
        co_return value.error();
    co_return Bytes { *value };
}

QFuture<Result<>> EmbeddedMigrations::setCompressionCache(QUuid domain, Bytes size)
{
    if (size.count > quint64(std::numeric_limits<qint64>::max())) {
        return ready<void>(migrationError(
            ErrorCode::InvalidConfig, config::kOverflow, tr("The cache of the compression is too large.")));
    }
    return setParameter(domain, kCache, qint64(size.count));
}

// What libvirt keeps itself, also for machines that are off; the emulator's own is only of the moment.
QFuture<Result<quint64>> EmbeddedMigrations::speed(QUuid domain, MigrationSpeed of)
{
    if (of == MigrationSpeed::PreCopy) {
        if (!m_domains.find(domain)) {
            co_return migrationError(ErrorCode::NotFound, kNoDomain,
                EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)));
        }
        const auto chosen = m_speeds.find(domain);
        co_return chosen == m_speeds.end() ? kUnlimitedBandwidth : chosen->second;
    }
    auto value = co_await parameter(domain, kPostCopyBandwidth);
    if (!value)
        co_return value.error();
    co_return *value >> 20;
}

QFuture<Result<>> EmbeddedMigrations::setSpeed(QUuid domain, quint64 bandwidth, MigrationSpeed of)
{
    CO_TRY_ASSIGN(const qint64 bytes, bytesPerSecond(bandwidth));
    const QemuDomain *found = m_domains.find(domain);
    if (of == MigrationSpeed::PostCopy) {
        auto set = co_await setParameter(domain, kPostCopyBandwidth, bytes);
        co_return set;
    }
    if (!found || found->isRunning()) {
        auto set = co_await setParameter(domain, kBandwidth, bytes);
        if (!set)
            co_return set;
    }
    m_speeds[domain] = bandwidth;
    if (const auto source = m_sources.find(domain); source != m_sources.end())
        source->second->setDiskSpeed(bytes);
    co_return Result<>();
}

QFuture<Result<>> EmbeddedMigrations::startPostCopy(QUuid domain)
{
    CO_TRY_ASSIGN(const RunningGuestPtr guest, runningGuest(domain));
    const auto source = m_sources.find(domain);
    if (source == m_sources.end() || !source->second->isUnderWay()) {
        co_return migrationError(ErrorCode::InvalidState, kOperationInvalid,
            tr("“%1” is not on its way to another host; post-copy can begin only while it is.")
                .arg(guest->status.name));
    }
    if (!source->second->mayUsePostCopy()) {
        co_return migrationError(ErrorCode::InvalidState, kOperationInvalid,
            tr("“%1” was not sent off with post-copy allowed; begin the move again with it.")
                .arg(guest->status.name));
    }
    auto started = co_await guest->monitor->execute(QStringLiteral("migrate-start-postcopy"));
    if (!started)
        co_return started.error().wrapped(
            tr("“%1” cannot be switched to post-copy now.").arg(guest->status.name));
    co_return Result<>();
}

} // namespace inn::qemu
