#include "backend/drivers/qemu/savedstates/embeddedsavedstates.h"

#include "backend/config/domain/domainsummary.h"
#include "backend/drivers/qemu/embeddeddomains.h"
#include "backend/drivers/qemu/savedstates/domainjob.h"
#include "backend/drivers/qemu/savedstates/savedguest.h"

#include <QFile>

namespace inn::qemu {

namespace {

constexpr int kInvalidArgument = 8, kNoDomain = 42, kOperationInvalid = 55;

Error withNumber(ErrorCode code, int number, const QString &sentence)
{
    Error error { code, sentence };
    error.libvirtCode = number;
    return error;
}

Result<> checkPath(const QString &path)
{
    if (path.startsWith(u'/') && !path.contains(QChar(0)))
        return {};
    return withNumber(ErrorCode::InvalidConfig, kInvalidArgument,
        EmbeddedSavedStates::tr("“%1” is no whole path; begin it with “/”.").arg(path));
}

// Reading may wait for a disk: not in the thread that serves all guests.
QFuture<Result<>> readHead(const QString &path, const std::shared_ptr<SaveImage::Head> &head)
{
    const std::function<Result<>()> read = [path, head]() -> Result<> {
        TRY_ASSIGN(*head, SaveImage::readHead(path));
        return {};
    };
    return inPool(read);
}

} // namespace

EmbeddedSavedStates::EmbeddedSavedStates(EmbeddedDomains &domains, const Roots &roots)
    : m_domains(domains)
    , m_roots(roots)
{
    connect(&domains, &EmbeddedDomains::jobCompleted, this, &EmbeddedSavedStates::jobCompleted);
}

Result<QemuDomain *> EmbeddedSavedStates::found(const QUuid &domain) const
{
    if (QemuDomain *found = m_domains.find(domain))
        return found;
    return withNumber(ErrorCode::NotFound, kNoDomain,
        EmbeddedDomains::tr("There is no machine with the UUID %1.").arg(api::uuidText(domain)));
}

Result<QString> EmbeddedSavedStates::managedPath(const QUuid &domain) const
{
    TRY_ASSIGN(const QemuDomain *const owner, found(domain));
    const QString path = m_roots.saveFile(domain);
    if (QFile::exists(path))
        return path;
    return withNumber(
        ErrorCode::InvalidState, kOperationInvalid, tr("“%1” has no saved state.").arg(owner->name()));
}

QFuture<Result<>> EmbeddedSavedStates::save(
    QUuid domain, QString path, QByteArray document, api::SaveFlags flags, JobPtr job)
{
    CO_TRY(checkPath(path));
    CO_TRY_ASSIGN(QemuDomain *const owner, found(domain));
    QemuDomain::SaveRequest request { std::move(path), std::move(document), flags };
    auto saved = co_await owner->save(std::move(request), std::move(job));
    co_return saved;
}

QFuture<Result<>> EmbeddedSavedStates::managedSave(QUuid domain, api::SaveFlags flags, JobPtr job)
{
    CO_TRY_ASSIGN(QemuDomain *const owner, found(domain));
    QemuDomain::SaveRequest request { {}, {}, flags };
    auto saved = co_await owner->save(std::move(request), std::move(job));
    co_return saved;
}

QFuture<Result<>> EmbeddedSavedStates::restore(
    QString path, QByteArray document, api::SaveFlags flags, JobPtr job)
{
    CO_TRY(api::checkFlags(flags, api::SaveUse::Restore));
    CO_TRY(checkPath(path));
    const auto head = std::make_shared<SaveImage::Head>();
    auto read = co_await readHead(path, head);
    if (!read)
        co_return read.error();
    CO_TRY_ASSIGN(document, savedDocument(head->xml, document));
    QemuDomain::SaveRequest request { std::move(path), std::move(document), flags };
    auto restored = co_await m_domains.restore(std::move(request), std::move(job));
    co_return restored;
}

QFuture<Result<QByteArray>> EmbeddedSavedStates::saveImageXml(QString path, api::ImageSecrets secrets)
{
    CO_TRY(checkPath(path));
    const auto head = std::make_shared<SaveImage::Head>();
    auto read = co_await readHead(path, head);
    if (!read)
        co_return read.error();
    co_return shownDocument(
        head->xml, secrets == api::ImageSecrets::Shown ? Secrets::Shown : Secrets::Hidden);
}

QFuture<Result<>> EmbeddedSavedStates::defineSaveImageXml(
    QString path, QByteArray document, api::SaveFlags flags)
{
    CO_TRY(api::checkFlags(flags, api::SaveUse::Define));
    CO_TRY(checkPath(path));
    const std::function<Result<>()> replace = [path, document, flags]() -> Result<> {
        TRY_ASSIGN(SaveImage::Head head, SaveImage::readHead(path));
        TRY_ASSIGN(head.xml, savedDocument(head.xml, document));
        if (flags.testFlag(api::SaveFlag::Running))
            head.wasRunning = true;
        if (flags.testFlag(api::SaveFlag::Paused))
            head.wasRunning = false;
        return SaveImage::replaceHead(path, head);
    };
    auto replaced = co_await inPool(replace);
    co_return replaced;
}

QFuture<Result<QByteArray>> EmbeddedSavedStates::managedSaveXml(QUuid domain, api::ImageSecrets secrets)
{
    const auto path = managedPath(domain);
    return path ? saveImageXml(*path, secrets) : ready<QByteArray>(path.error());
}

QFuture<Result<>> EmbeddedSavedStates::defineManagedSaveXml(
    QUuid domain, QByteArray document, api::SaveFlags flags)
{
    const auto path = managedPath(domain);
    return path ? defineSaveImageXml(*path, std::move(document), flags) : ready<void>(path.error());
}

QFuture<Result<api::DomainJobInfo>> EmbeddedSavedStates::jobInfo(QUuid domain, api::DomainJobQuery query)
{
    const auto owner = found(domain);
    if (!owner)
        return ready<api::DomainJobInfo>(owner.error());
    DomainJob &job = (*owner)->longJob();
    if (query != api::DomainJobQuery::UnderWay)
        return ready<api::DomainJobInfo>(job.last(query));
    if (!(*owner)->isRunning()) {
        return ready<api::DomainJobInfo>(withNumber(
            ErrorCode::InvalidState, kOperationInvalid, tr("“%1” is not running.").arg((*owner)->name())));
    }
    return job.info();
}

QFuture<Result<>> EmbeddedSavedStates::abortJob(QUuid domain)
{
    const auto owner = found(domain);
    if (!owner)
        return ready<void>(owner.error());
    if (!(*owner)->isRunning()) {
        return ready<void>(withNumber(
            ErrorCode::InvalidState, kOperationInvalid, tr("“%1” is not running.").arg((*owner)->name())));
    }
    return ready<void>((*owner)->longJob().abort((*owner)->name()));
}

// ---- the part of the list of domains

QFuture<Result<>> EmbeddedDomains::restore(QemuDomain::SaveRequest request, JobPtr job)
{
    CO_TRY_ASSIGN(const config::DomainSummary summary, config::readDomainSummary(request.document));
    if (const QString problem = config::domainNameProblem(summary.name);
        !problem.isEmpty() || summary.uuid.isNull()) {
        co_return withNumber(ErrorCode::Protocol, 9, // VIR_ERR_OPERATION_FAILED
            tr("The saved state “%1” does not say whose it is. %2").arg(request.path, problem));
    }
    CO_TRY(checkClash(summary.uuid, summary.name));
    QemuDomain *domain = find(summary.uuid);
    if (domain && domain->isRunning()) {
        co_return withNumber(ErrorCode::InvalidState, kOperationInvalid,
            tr("“%1” is already running; shut it down to go on with what was saved.").arg(summary.name));
    }
    if (!domain)
        domain = &add(summary.uuid, summary.name);
    auto restored = co_await domain->restore(std::move(request), std::move(job));
    co_return restored;
}

} // namespace inn::qemu
