#include "backend/drivers/qemu/migration/storagecopy.h"

#include "backend/base/translated.h"

namespace inn::qemu {

namespace {

Error notCopied()
{
    Error error { ErrorCode::Unsupported,
        translated("Disks are not copied between these hosts; move the machine without copying them.") };
    error.libvirtCode = 3; // VIR_ERR_NO_SUPPORT
    return error;
}

} // namespace

bool copiesStorage(const api::MigrationRequest &request)
{
    return request.flags.testFlag(api::MigrateFlag::NonSharedDisk)
        || request.flags.testFlag(api::MigrateFlag::NonSharedIncremental);
}

QFuture<Result<config::CookieNbdConfig>> offeredDisks(RunningGuestPtr, const api::MigrationRequest &)
{
    return ready<config::CookieNbdConfig>(notCopied());
}

DestinationStorage::DestinationStorage(HostContext &host, api::MigrationRequest request)
    : m_host(host)
    , m_request(std::move(request))
{
}

DestinationStorage::~DestinationStorage()
{
    m_tasks.cancelAll();
}

QFuture<Result<>> DestinationStorage::createImages(config::DomainConfig, config::CookieNbdConfig)
{
    return ready<void>(notCopied());
}

QFuture<Result<config::CookieNbdConfig>> DestinationStorage::serve(RunningGuestPtr, config::CookieNbdConfig)
{
    return ready<config::CookieNbdConfig>(notCopied());
}

QFuture<Result<>> DestinationStorage::close(RunningGuestPtr)
{
    return ready();
}

QFuture<Result<>> DestinationStorage::discard()
{
    return ready();
}

SourceStorage::SourceStorage(RunningGuestPtr guest, api::MigrationRequest request)
    : m_guest(std::move(guest))
    , m_request(std::move(request))
{
}

SourceStorage::~SourceStorage()
{
    m_tasks.cancelAll();
}

QFuture<Result<>> SourceStorage::start(QString, config::CookieNbdConfig, JobPtr)
{
    return ready<void>(notCopied());
}

QFuture<Result<>> SourceStorage::finish()
{
    return ready();
}

QFuture<Result<>> SourceStorage::cancel()
{
    return ready();
}

QFuture<Result<SourceStorage::Progress>> SourceStorage::progress()
{
    return ready<Progress>(Progress());
}

} // namespace inn::qemu
