#include "backend/drivers/qemu/migration/embeddedmigrations.h"

namespace inn::qemu {

EmbeddedMigrations::EmbeddedMigrations(EmbeddedDomains &domains, HostContext &host, MigrationHost here)
    : m_domains(domains)
    , m_host(host)
    , m_here(std::move(here))
{
}

EmbeddedMigrations::~EmbeddedMigrations()
{
    m_loopback.reset(); // its client calls us until then
    m_tasks.cancelAll();
}

Result<EmbeddedMigrations::SourcePtr> EmbeddedMigrations::sourceOf(const QUuid &domain)
{
    QemuDomain *found = m_domains.find(domain);
    if (!found) {
        return migrationError(ErrorCode::NotFound, kNoDomain,
            EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)));
    }
    SourcePtr &source = m_sources[domain];
    if (!source)
        source = std::make_shared<MigrationSource>(*found, m_here);
    return source;
}

void EmbeddedMigrations::forgetIfOver(const QUuid &domain)
{
    const auto found = m_sources.find(domain);
    if (found != m_sources.end() && !found->second->isUnderWay())
        m_sources.erase(found);
}

QFuture<Result<api::MigrationBegun>> EmbeddedMigrations::begin(QUuid domain, api::MigrationRequest request)
{
    forgetIfOver(domain);
    CO_TRY_ASSIGN(const SourcePtr source, sourceOf(domain));
    if (request.flags.testFlag(api::MigrateFlag::PostCopyResume)) {
        auto resumed = co_await source->beginResume(std::move(request));
        forgetIfOver(domain);
        co_return resumed;
    }
    auto begun = co_await source->begin(std::move(request));
    forgetIfOver(domain);
    co_return begun;
}

QFuture<Result<QByteArray>> EmbeddedMigrations::perform(
    QUuid domain, QByteArray, QByteArray cookie, QString destination, api::MigrationRequest request)
{
    CO_TRY_ASSIGN(const SourcePtr source, sourceOf(domain));
    if (request.flags.testFlag(api::MigrateFlag::PostCopyResume)) {
        auto resumed
            = co_await source->performResume(std::move(cookie), std::move(destination), std::move(request));
        forgetIfOver(domain);
        co_return resumed;
    }
    // As libvirt: what this move asks for counts, and is told, as long as it lasts.
    const auto speed = m_speeds.find(domain);
    std::optional<quint64> before;
    if (speed != m_speeds.end())
        before = speed->second;
    if (request.bandwidth.value_or(0) > 0)
        m_speeds[domain] = *request.bandwidth;
    else
        request.bandwidth = before;
    auto performed = co_await source->perform(std::move(cookie), std::move(destination), std::move(request));
    if (before)
        m_speeds[domain] = *before;
    else
        m_speeds.erase(domain);
    forgetIfOver(domain);
    co_return performed;
}

QFuture<Result<>> EmbeddedMigrations::confirm(
    QUuid domain, QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome)
{
    const auto found = m_sources.find(domain);
    if (found == m_sources.end()) {
        co_return migrationError(
            ErrorCode::InvalidState, kOperationInvalid, tr("This machine is not being moved."));
    }
    const SourcePtr source = found->second;
    auto confirmed = co_await source->confirm(std::move(cookie), std::move(request), outcome);
    forgetIfOver(domain);
    co_return confirmed;
}

void EmbeddedMigrations::abandon(QUuid domain)
{
    const auto found = m_sources.find(domain);
    if (found == m_sources.end())
        return;
    found->second->abandon();
    forgetIfOver(domain);
}

QFuture<Result<api::MigrationPrepared>> EmbeddedMigrations::prepare(
    QByteArray xml, QByteArray cookie, api::MigrationRequest request)
{
    if (request.flags.testFlag(api::MigrateFlag::PostCopyResume)) {
        auto resumed = co_await prepareResume(std::move(xml), std::move(cookie), std::move(request));
        co_return resumed;
    }
    const auto destination = std::make_shared<MigrationDestination>(m_domains, m_host, m_here, m_ports);
    auto prepared = co_await destination->prepare(std::move(xml), std::move(cookie), std::move(request));
    if (prepared)
        m_destinations[destination->name()] = destination;
    co_return prepared;
}

QFuture<Result<api::MigrationPrepared>> EmbeddedMigrations::prepareTunnel(
    FileDescriptor stream, QByteArray xml, QByteArray cookie, api::MigrationRequest request)
{
    const auto destination = std::make_shared<MigrationDestination>(m_domains, m_host, m_here, m_ports);
    destination->setTunnel(std::move(stream));
    auto prepared = co_await destination->prepare(std::move(xml), std::move(cookie), std::move(request));
    if (prepared)
        m_destinations[destination->name()] = destination;
    co_return prepared;
}

QFuture<Result<api::MigrationFinished>> EmbeddedMigrations::finish(
    QString name, QByteArray cookie, api::MigrationRequest request, api::MigrationOutcome outcome)
{
    const auto found = m_destinations.find(name);
    if (found == m_destinations.end()) {
        const bool isCancelled = outcome == api::MigrationOutcome::Cancelled;
        co_return migrationError(isCancelled ? ErrorCode::Cancelled : ErrorCode::InvalidState,
            isCancelled ? kMigrateFinishOk : kOperationInvalid,
            tr("“%1” is not coming to this host.").arg(name));
    }
    const DestinationPtr destination = found->second;
    m_destinations.erase(found);
    auto finished = co_await destination->finish(std::move(cookie), std::move(request), outcome);
    if (destination->isBroken())
        m_destinations[name] = destination; // it may still get the rest
    co_return finished;
}

} // namespace inn::qemu
