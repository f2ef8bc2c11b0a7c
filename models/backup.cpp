#include "models/backup.h"

#include "backend/base/pause.h"
#include "backend/config/domain/domainconfig.h"
#include "backend/config/moment/backupconfig.h"
#include "backend/config/moment/momentconfig.h"
#include "models/domain.h"
#include "models/host.h"
#include "models/tasklist.h"

namespace inn::models {

namespace {

constexpr std::chrono::milliseconds kLookInterval { 300 };

Error unsupported()
{
    return { ErrorCode::Unsupported, Backup::tr("This host does not offer backups of its machines.") };
}

} // namespace

Result<QStringList> backupDisks(const QByteArray &domainXml)
{
    TRY_ASSIGN(const config::DomainConfig domain, config::readDomain(domainXml));
    QStringList targets;
    for (const config::DiskConfig &disk : domain.disks) {
        if (!isReadOnly(disk) && !isWithoutMedium(disk) && disk.targetDev)
            targets += *disk.targetDev;
    }
    return targets;
}

QByteArray backupDocument(const BackupRequest &request, const QString &machine, const QString &stamp)
{
    config::BackupConfig backup;
    if (!request.since.isEmpty())
        backup.incremental = request.since;
    const QString prefix = QString(machine).replace(u'/', u'_');
    for (const QString &target : request.disks) {
        config::BackupDiskConfig disk;
        disk.name = target;
        disk.type = QStringLiteral("file");
        disk.driverType = QStringLiteral("qcow2");
        disk.target.emplace().file
            = QStringLiteral("%1/%2-%3-%4.qcow2").arg(request.folder, prefix, target, stamp);
        backup.disks.push_back(std::move(disk));
    }
    return config::writeBackup(backup);
}

QByteArray checkpointDocument(const BackupRequest &request)
{
    if (request.checkpoint.isEmpty())
        return {};
    config::CheckpointConfig checkpoint;
    checkpoint.name = request.checkpoint;
    for (const QString &target : request.disks) {
        config::CheckpointDiskConfig disk;
        disk.name = target;
        disk.checkpoint = QStringLiteral("bitmap");
        checkpoint.disks.push_back(std::move(disk));
    }
    return config::writeCheckpoint(checkpoint);
}

QString checkpointName(const QDateTime &now)
{
    return QStringLiteral("backup-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

void Backup::start(Domain &domain, const BackupRequest &request)
{
    auto *backup = new Backup(domain, request); // a child of the host; deletes itself
    Host *host = domain.host();
    const QFuture<Result<>> done = backup->run();
    host->tasks()->follow(
        tr("Back up “%1”").arg(domain.name()), { host->label(), domain.uuid() }, backup->m_job, done);
}

Backup::Backup(Domain &domain, BackupRequest request)
    : QObject(domain.host())
    , m_host(domain.host())
    , m_domain(domain.uuid())
    , m_name(domain.name())
    , m_request(std::move(request))
    , m_job(std::make_shared<Job>())
{
    connect(m_job.get(), &Job::cancelRequested, this, &Backup::cancel);
}

Backup::~Backup() = default;

void Backup::cancel()
{
    if (!m_host)
        return;
    m_host->call([id = m_domain](api::Connection &connection) {
        api::SavedStates *states = connection.savedStates();
        return states ? states->abortJob(id) : ready<void>(unsupported());
    });
}

QFuture<Result<api::DomainJobInfo>> Backup::info(api::DomainJobQuery query)
{
    return m_host->call([id = m_domain, query](api::Connection &connection) {
        api::SavedStates *states = connection.savedStates();
        return states ? states->jobInfo(id, query) : ready<api::DomainJobInfo>(unsupported());
    });
}

QFuture<Result<>> Backup::run()
{
    struct Farewell
    {
        QObject *object;
        ~Farewell() { object->deleteLater(); }
    } const farewell { this };
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QByteArray document = backupDocument(m_request, m_name, stamp);
    const QByteArray checkpoint = checkpointDocument(m_request);
    const std::function<QFuture<Result<>>(api::Connection &)> begin
        = [id = m_domain, document, checkpoint](api::Connection &connection) {
              api::Checkpoints *checkpoints = connection.checkpoints();
              return checkpoints ? checkpoints->backupBegin(id, document, checkpoint, {})
                                 : ready<void>(unsupported());
          };
    auto begun = co_await m_host->call(begin);
    if (!begun)
        co_return begun.error();
    m_job->setCancellation(Job::Cancellation::Possible);
    while (m_host) {
        auto state = co_await info(api::DomainJobQuery::UnderWay);
        if (!state && state.error().code != ErrorCode::InvalidState)
            co_return state.error();
        if (!state || state->type == api::DomainJobType::None)
            break;
        const double total = double(state->number(QStringLiteral("disk_total")).value_or(0));
        const double done = double(state->number(QStringLiteral("disk_processed")).value_or(0));
        m_job->report(total > 0 ? done / total : -1, tr("Copying the disks of “%1”").arg(m_name));
        auto waited = co_await pause(kLookInterval);
        Q_UNUSED(waited)
    }
    if (!m_host)
        co_return detail::cancelledError();
    auto end = co_await info(api::DomainJobQuery::Completed);
    if (!end)
        co_return end.error();
    if (end->type == api::DomainJobType::Completed)
        co_return Result<>();
    if (end->type == api::DomainJobType::Cancelled || m_job->isCancelRequested())
        co_return detail::cancelledError();
    QString problem;
    for (const api::TypedParameter &value : end->values) {
        const auto *text = std::get_if<QString>(&value.value);
        if (text && value.name == QStringLiteral("errmsg"))
            problem = *text;
    }
    co_return Error { ErrorCode::Io, tr("The backup of “%1” failed; its files were removed.").arg(m_name),
        problem };
}

} // namespace inn::models
